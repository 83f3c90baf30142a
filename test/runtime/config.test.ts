import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readConfig } from "../../runtime/config.js";
import { FullClient } from "../../runtime/index.js";
import { parseIni } from "../../runtime/ini.js";
import { failure, getProject, serve } from "./server.js";
import { temporaryFiles } from "./temporary.js";

const { folder, file } = temporaryFiles();

describe("python-gitlab's configuration files", () => {
  test("the default section, with what it does not say from global", async () => {
    const path = file(`
[global]
default = somewhere
ssl_verify = true
timeout = 5
per_page = 50
user_agent = bot/1
; a comment
[somewhere]
url = https://some.whe.re
private_token = vTbFeqJYCY3sibBP7BZM
api_version = 4
timeout: 2.5
keep_base_url = true
# another
[elsewhere]
url = http://else.whe.re:8080
oauth_token = CkqsjqcQSFH5FQKDccu4
pagination = keyset
order_by = id
retry_transient_errors = no
`);
    expect(await readConfig(undefined, path)).toEqual({
      host: "https://some.whe.re",
      token: "vTbFeqJYCY3sibBP7BZM",
      timeout: 2500,
      perPage: 50,
      userAgent: "bot/1",
    });
    expect(await readConfig("elsewhere", [path])).toEqual({
      host: "http://else.whe.re:8080",
      oauthToken: "CkqsjqcQSFH5FQKDccu4",
      pagination: "keyset",
      orderBy: "id",
      retry: { transient: false },
      timeout: 5000,
      perPage: 50,
      userAgent: "bot/1",
    });
  });

  test("later files replace values of earlier ones", async () => {
    const paths = [
      file("[a]\nurl = https://a.test\njob_token = one"),
      file("[a]\njob_token = two\n[global]\ndefault = a"),
    ];
    expect(await readConfig(undefined, paths)).toEqual({ host: "https://a.test", jobToken: "two" });
  });

  test.each([
    ["Basic", "http_username = u\nhttp_password = p%%w", { basicAuth: { username: "u", password: "p%w" } }],
    [
      "a token, and Basic for a proxy in front",
      "private_token = t\nhttp_username = u\nhttp_password = p",
      { token: "t", headers: { authorization: `Basic ${Buffer.from("u:p").toString("base64")}` } },
    ],
  ])("%s", async (_, text, wanted) => {
    expect(await readConfig("a", file(`[a]\nurl = a.test\n${text}`))).toEqual({ host: "a.test", ...wanted });
  });

  test("values from a helper, asked again when the token is refused", async () => {
    const script = join(folder, "helper.sh");
    writeFileSync(
      script,
      `#!/bin/sh\necho x >> '${folder}/calls'\nprintf '%s-%s\\n' "$1" $(wc -l < '${folder}/calls')\n`,
    );
    chmodSync(script, 0o755);
    const server = await serve(({ headers }) =>
      headers["private-token"] === "my token-2".replace(" ", "-") ? {} : { status: 401 },
    );
    const path = file(`[a]\nurl = ${server.origin}\nprivate_token = helper: ${script} "my-token"`);
    const client = await FullClient.fromConfig("a", path);
    await client.call(getProject, { project_id: 1 });
    await client.call(getProject, { project_id: 1 });
    expect(server.seen.map(({ headers }) => headers["private-token"])).toEqual([
      "my-token-1",
      "my-token-2",
      "my-token-2",
    ]);
  });

  test.each([
    ["helper: /nowhere/at-all s3cret", /^helper \/nowhere\/at-all: failed \(ENOENT\)$/],
    ["helper: /bin/sh -c 'echo s3cret; exit 3'", /^helper \/bin\/sh: failed \(3\)$/],
  ])("a helper that fails is named, without its arguments and output", async (value, message) => {
    const error = await failure(readConfig("a", file(`[a]\nurl = a.test\nprivate_token = ${value}`)));
    expect(error.message).toMatch(message);
    expect(JSON.stringify(error)).not.toContain("s3cret");
  });

  test("PYTHON_GITLAB_CFG names the file", async () => {
    vi.stubEnv("PYTHON_GITLAB_CFG", file("[global]\ndefault = a\n[a]\nurl = a.test"));
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await readConfig()).toEqual({ host: "a.test" });
    vi.stubEnv("PYTHON_GITLAB_CFG", join(folder, "missing.cfg"));
    expect((await failure(readConfig())).message).toMatch(/missing.cfg: cannot be read \(ENOENT\)/);
  });

  test("the default places are looked at", async () => {
    vi.stubEnv("PYTHON_GITLAB_CFG", "");
    vi.stubEnv("HOME", folder);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect((await failure(readConfig())).message).toMatch(
      /write ~\/.python-gitlab.cfg, or name one in PYTHON_GITLAB_CFG/,
    );
    writeFileSync(join(folder, ".python-gitlab.cfg"), "[global]\ndefault = home\n[home]\nurl = home.test\n");
    expect(await readConfig()).toEqual({ host: "home.test" });
  });

  test.each([
    ["[a]\nurl = a.test", undefined, /name a section, or give one as "default" in \[global\]/],
    ["[a]\nurl = a.test", "b", /there is no section \[b\]/],
    ["[a]\nprivate_token = s3cret", "a", /^\[a\] url: expected the address of GitLab$/],
    ["[a]\nurl = x\ntimeout = soon", "a", /^\[a\] timeout: expected a number$/],
    [
      "[a]\nurl = x\nssl_verify = off\nretry_transient_errors = perhaps",
      "a",
      /^\[a\] retry_transient_errors: expected true or false$/,
    ],
    ["[a]\nurl = x\napi_version = 3", "a", /api_version: expected 4/],
    ["[a]\nurl = x\npagination = legacy", "a", /pagination: expected offset or keyset/],
    ["[a]\nurl = x\nhttp_username = u", "a", /http_username: expected http_password beside it/],
    ["[a]\nurl = x\ns3cret", "a", /line 3: expected "\[section\]" or "name = value"$/],
    ["url = s3cret", "a", /line 1: expected/],
  ])("%j is refused with what is expected", async (text, section, message) => {
    const error = await failure(readConfig(section, file(text)));
    expect(error.code).toBe("config");
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain("s3cret");
  });

  test("two kinds of credential are refused by the client", async () => {
    const path = file("[a]\nurl = a.test\nprivate_token = x\njob_token = y");
    expect((await failure(FullClient.fromConfig("a", path))).message).toMatch(/token and jobToken/);
    const client = await FullClient.fromConfig("a", path, { oauthToken: "z" });
    expect(client.baseUrl).toBe("https://a.test/api/v4");
  });
});

describe("INI", () => {
  test("continued lines, colons, spaces, byte-order mark, Windows line ends", () => {
    const ini = parseIni(
      "\uFEFF[a b]\r\nKey Name : one\r\n  two\r\n\tthree\r\nempty =\r\nurl=https://x.test:8080/?a=b;c\r\n",
      "x.cfg",
    );
    expect([...ini.get("a b")!]).toEqual([
      ["key name", "one\ntwo\nthree"],
      ["empty", ""],
      ["url", "https://x.test:8080/?a=b;c"],
    ]);
  });

  test("a section called __proto__", () => {
    expect(parseIni("[__proto__]\n__proto__ = x", "x.cfg").get("__proto__")!.get("__proto__")).toBe("x");
  });
});
