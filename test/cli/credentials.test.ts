import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { serve } from "../runtime/server.js";
import { against, gitlab, LIST, pages, TOKEN } from "./program.js";

const folder = mkdtempSync(join(tmpdir(), "gitlab-fetch-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Buffer): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe("who calls, and where", () => {
  test("flags, then a configuration that is named, then the environment", async () => {
    const server = await serve(pages(1));
    const config = file("python-gitlab.cfg", `[work]\nurl = ${server.origin}\nprivate_token = glpat-from-the-file-0\n`);
    const env = { GITLAB_URL: server.origin, GITLAB_TOKEN: TOKEN };
    const secret = file("token", "glpat-from-a-file-00\n");
    await gitlab(LIST, { env });
    await gitlab([...LIST, "--config", config, "--section", "work"], { env });
    await gitlab([...LIST, "--token", `@${secret}`, "--sudo", "bob", "--header", "X-Trace: 1"], { env });
    await gitlab(["--oauth-token", "oauth-token-000", ...LIST, "--host", server.origin]);
    await gitlab(LIST, { env: { CI_SERVER_URL: server.origin, CI_JOB_TOKEN: "job-token-000" } });
    await gitlab([...LIST, "--section", "work"], { env: { PYTHON_GITLAB_CFG: config } });
    expect(
      server.seen.map(({ headers }) => headers["private-token"] ?? headers.authorization ?? headers["job-token"]),
    ).toEqual([
      TOKEN,
      "glpat-from-the-file-0",
      "glpat-from-a-file-00",
      "Bearer oauth-token-000",
      "job-token-000",
      "glpat-from-the-file-0",
    ]);
    expect(server.seen[2]!.headers).toMatchObject({ sudo: "bob", "x-trace": "1" });
  });

  test("whoami", async () => {
    const server = await serve({ body: { id: 1, username: "alice" } });
    expect(JSON.parse((await against(server.origin, ["whoami"])).stdout)).toEqual({ id: 1, username: "alice" });
    expect(server.seen[0]!.path).toBe("/api/v4/user");
  });

  test("no secret is shown: not by --debug, --dry-run, an error or a note", async () => {
    const server = await serve({ status: 401, body: { message: `${TOKEN} is not known` } });
    const secret = "hunter2-and-more";
    const create = [
      "users",
      "create",
      "--email",
      "a@example.com",
      "--name",
      "A",
      "--username",
      "a",
      "--password",
      secret,
    ];
    const variable = ["project-level-variables", "create", "--project-id", "1", "--key", "K", "--value", "v"];
    const outcomes = await Promise.all([
      against(server.origin, [...create, "--debug", "--header", "Cookie: session=abc123def"]),
      against(server.origin, [...create, "--dry-run", "--header", "Authorization: Basic abc123def"]),
      against(server.origin, [...create, "--token", TOKEN, "--output", "json", "-n"], { terminal: 80 }),
      against(server.origin, [...variable, "-n", "--header", "X-Secret: abc123def"]),
    ]);
    const text = JSON.stringify(outcomes);
    for (const hidden of [TOKEN, secret, "abc123def"]) expect(text).not.toContain(hidden);
    expect(outcomes[0]!.stderr).toContain("> private-token: [secret]");
    expect(outcomes[1]!.stdout).toMatch(/^POST .*\/api\/v4\/users\n[\s\S]*"password": "\[secret\]"/);
    expect(outcomes.map(({ code }) => code)).toEqual([3, 0, 0, 0]);
    expect(server.seen).toHaveLength(1);
  });

  test("--dry-run masks what the SDK's logs mask: addresses of chats, codes, keys", async () => {
    const sent = [
      ["group-integrations", "set-discord", "--group-id", "7", "--webhook", "https://chat.example.com/hidden-000"],
      ["api", "POST", "oauth/token", "-f", "code_verifier=hidden-000", "-f", "otp=hidden-000"],
      ["api", "POST", "hooks", "-f", "url=https://alice:hidden-000@example.com/"],
    ];
    for (const args of sent) {
      const { code, stdout } = await against("https://gitlab.example.com", [...args, "--dry-run"]);
      expect(code).toBe(0);
      expect(stdout).toContain("[secret]");
      expect(stdout).not.toContain("hidden-000");
    }
  });
});
