import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { contractCommand, startMockServer } from "../../runtime/testing/index.js";
import { serve } from "../runtime/server.js";
import { temporaryFiles } from "../runtime/temporary.js";

const { file } = temporaryFiles();

beforeEach(() => {
  // Nothing of the machine's own configuration is read.
  for (const name of Object.keys(process.env)) if (/^(GITLAB|CI)_/.test(name)) vi.stubEnv(name, "");
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Runs the command; what it wrote. */
async function contract(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const texts = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    vi.spyOn(process[stream], "write").mockImplementation((text) => ((texts[stream] += String(text)), true));
  const code = await contractCommand(argv);
  vi.restoreAllMocks();
  return { code, ...texts };
}

const only = ["--resources", "labels", "--project-id", "81"];

describe("gitlab-fetch contract", () => {
  test("finds nothing: 0, as text and as JSON", async () => {
    await using mock = await startMockServer({ stateful: true });
    const text = await contract("--host", mock.url, "--token", "glpat-example", ...only);
    expect(text.code).toBe(0);
    expect(text.stdout).toContain("GitLab 19.5.0-ee, described is 19.5.0-ee");
    expect(text.stdout).toContain("2 operations checked with 3 requests, 0 not checked\n\nNo differences.\n");
    const json = await contract("--host", mock.url, "--token", "glpat-example", "--json", ...only);
    expect(JSON.parse(json.stdout)).toMatchObject({ differences: [], checked: ["labels.get", "labels.list"] });
    expect(mock.calls.every(({ headers }) => headers["private-token"] === "glpat-example")).toBe(true);
  });

  test("finds something: 1, with operation, field and types, and values only on demand", async () => {
    await using mock = await startMockServer({ stateful: true });
    const flawed = { operationId: "labels.list", body: [{ id: "alice", name: "bug" }] };
    mock.force(200, flawed);
    const { code, stdout } = await contract("--host", mock.url, ...only);
    expect(code).toBe(1);
    expect(stdout).toMatch(/labels\.list {2}GET \/projects\/:project_id\/labels {2}https:\/\/docs\.gitlab\.com/);
    expect(stdout).toMatch(/\[\]\.id +has another type +described: integer; answered: string\n/);
    expect(stdout).toMatch(/\[\]\.color +is missing +described: string; answered: nothing\n/);
    expect(stdout).toMatch(/x-page +is not sent/);
    expect(stdout).not.toContain("alice");
    mock.force(200, flawed);
    const shown = await contract("--host", mock.url, "--show-values", ...only);
    expect(shown.stdout).toContain('answered: string, such as "alice"');
  });

  test("host and token come from the environment, the token from a file, too", async () => {
    await using mock = await startMockServer({ stateful: true });
    vi.stubEnv("GITLAB_URL", mock.url);
    vi.stubEnv("GITLAB_TOKEN", "glpat-in-environment");
    expect((await contract(...only)).code).toBe(0);
    expect(mock.calls[0]!.headers["private-token"]).toBe("glpat-in-environment");
    mock.reset();
    expect((await contract("--token", `@${file("glpat-in-file\n")}`, ...only)).code).toBe(0);
    expect(mock.calls[0]!.headers["private-token"]).toBe("glpat-in-file");
  });

  test("what goes wrong has the exit code of the other commands", async () => {
    const mock = await startMockServer({ stateful: true });
    mock.force(401, { operationId: "metadata.get" });
    expect(await contract("--host", mock.url, "--token", "glpat-wrong")).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(
        /^gitlab-fetch contract: metadata|^gitlab-fetch contract: GET \/metadata/,
      ) as string,
    });
    await mock.close();
    expect((await contract("--host", mock.url, "--max-calls", "5")).code).toBe(6);
  }, 15_000);

  test.each([
    [[], "give --host <address>"],
    [["--host", "x.example.com", "--records", "0"], "--records: 0 is no number from 1"],
    [["--host", "x.example.com", "--tier", "gold"], "tier: expected free, premium, ultimate"],
    [["--host", "x.example.com", "--param", "sha"], "write --param name=value"],
    [["--host", "x.example.com", "--resources", "isues"], 'did you mean "issues"'],
    [["--hots", "x.example.com"], "--hots"],
    [["--token", "@/no/such/file", "--host", "x.example.com"], "no such file"],
  ])("%j is refused before anything is sent", async (argv, words) => {
    const { code, stderr } = await contract(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain('"gitlab-fetch contract --help" explains the flags.');
  });

  test("a token that lost its flag is not repeated", async () => {
    const { code, stderr } = await contract("--host", "x.example.com", "glpat-secret");
    expect(code).toBe(2);
    expect(stderr).not.toContain("glpat-secret");
  });

  test("help tells every flag", async () => {
    const { code, stdout } = await contract("--help");
    expect(code).toBe(0);
    for (const flag of ["--host", "--param", "--tier", "--show-values", "--max-calls"]) expect(stdout).toContain(flag);
  });

  test("takes one credential, from a flag or from python-gitlab's configuration", async () => {
    await using mock = await startMockServer({ stateful: true });
    const config = file(`[here]\nurl = ${mock.url}\nprivate_token = glpat-in-section\n`);
    const sent = async (...argv: string[]): Promise<unknown> => {
      mock.reset();
      expect((await contract(...argv, ...only)).code).toBe(0);
      const { authorization, "private-token": token, "job-token": job } = mock.calls[0]!.headers;
      return authorization ?? token ?? job;
    };
    expect(await sent("--config", config, "--section", "here")).toBe("glpat-in-section");
    expect(await sent("--config", config, "--section", "here", "--oauth-token", "oauth")).toBe("Bearer oauth");
    const two = await contract("--host", mock.url, "--token", "one", "--oauth-token", "two", ...only);
    expect(two.code).toBe(2);
    expect(two.stderr).toContain("give one of --token, --oauth-token and --job-token");
    const nowhere = await contract("--config", config, "--section", "nowhere");
    expect(nowhere.code).toBe(2);
    expect(nowhere.stderr).toContain("there is no section [nowhere]");
  });

  test.each<unknown>([{ version: "1\u001b[2J" }, { version: 17 }, null, []])(
    "what tells no version (%j) is no version, and nothing of it is shown",
    async (body) => {
      const server = await serve(({ path }) => (/metadata|version/.test(path) ? { body } : { status: 404, body: {} }));
      const { stdout } = await contract("--host", server.origin, ...only);
      expect(stdout).toContain("GitLab of an unknown version");
    },
  );

  test.each(["SIGINT", "SIGTERM"] as const)("%s ends it", async (signal) => {
    const server = await serve(() => new Promise(() => {}));
    const ended = contract("--host", server.origin, ...only);
    await vi.waitFor(() => expect(server.seen.length).toBeGreaterThan(0));
    process.emit(signal);
    expect(await ended).toMatchObject({ code: 130, stderr: "gitlab-fetch contract: interrupted\n" });
  });
});
