import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readConfig } from "../../runtime/config.js";
import { FullClient } from "../../runtime/index.js";
import { iniValue, parseIni } from "../../runtime/ini.js";
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
    ["helper: /nowhere/at-all s3cret", /^\[a\] private_token: helper \/nowhere\/at-all failed \(ENOENT\)$/],
    [
      "Helper: /bin/sh -c 'echo s3cret; echo s3cret >&2; exit 3'",
      /^\[a\] private_token: helper \/bin\/sh failed \(3\)$/,
    ],
    ["helper: /bin/sh -c ': s3cret'", /^\[a\] private_token: helper \/bin\/sh printed nothing$/],
    ["helper: echo 's3cret", /^\[a\] private_token: a quote or backslash after "helper:" is not closed$/],
    ["helper:", /^\[a\] private_token: expected a program after "helper:"$/],
  ])("a helper that fails is named, without its arguments and output", async (value, message) => {
    const error = await failure(readConfig("a", file(`[a]\nurl = a.test\nprivate_token = ${value}`)));
    expect(error.message).toMatch(message);
    expect(JSON.stringify(error)).not.toContain("s3cret");
  });

  test("a helper's words are a shell's: quotes, variables, the home directory", async () => {
    vi.stubEnv("HOME", folder);
    vi.stubEnv("WORD", "from-env");
    onTestFinished(() => void vi.unstubAllEnvs());
    writeFileSync(join(folder, "words.sh"), `#!/bin/sh\nfor word; do printf '%s|' "$word"; done\n`);
    chmodSync(join(folder, "words.sh"), 0o755);
    const line = String.raw`helper: ~/words.sh a\ b 'c d'"e \"f" $WORD/\${WORD}/$NOT_SET_HERE ~/x ''`;
    const { oauthToken } = await readConfig("a", file(`[a]\nurl = a.test\noauth_token = ${line}`));
    const token = await (oauthToken as (context: object) => Promise<string>)({ refresh: false });
    expect(token).toBe(`a b|c de "f|from-env/from-env/$NOT_SET_HERE|${folder}/x||`);
  });

  test("the password of a proxy from a helper", async () => {
    const path = file("[a]\nurl = a.test\nhttp_username = u\nhttp_password = helper: printf p");
    expect(await readConfig("a", path)).toEqual({ host: "a.test", basicAuth: { username: "u", password: "p" } });
  });

  test("what holds for all sections, and what only for its own", async () => {
    const path = file(
      "[DEFAULT]\norder_by = id\n[global]\npagination = keyset\nprivate_token = t\nretry_transient_errors = yes\n[a]\nurl = a.test\nper_page = 0",
    );
    expect(await readConfig("a", path)).toEqual({ host: "a.test", orderBy: "id", retry: { transient: true } });
  });

  test("authorities from a bundle or a folder", async () => {
    const certificates = join(import.meta.dirname, "certificates");
    for (const verify of [join(certificates, "ca.pem"), certificates]) {
      const options = await readConfig("a", file(`[global]\nssl_verify = ${verify}\n[a]\nurl = a.test`));
      expect(options.fetch).toBeTypeOf("function");
    }
    // A folder of authorities is full of links, some of which lead nowhere.
    const linked = join(folder, "authorities");
    mkdirSync(linked);
    symlinkSync(join(certificates, "ca.pem"), join(linked, "0a1b2c3d.0"));
    symlinkSync("/nowhere/old.pem", join(linked, "old.pem"));
    expect(await readConfig("a", file(`[a]\nurl = a.test\nssl_verify = ${linked}`))).toHaveProperty("fetch");
    for (const [verify, why] of [
      ["/nowhere/ca.pem", "cannot be read (ENOENT)"],
      [join(certificates, "server-key.pem"), "has no certificate in it (PEM)"],
    ]) {
      const error = await failure(readConfig("a", file(`[a]\nurl = a.test\nssl_verify = ${verify}`)));
      expect(error.message).toBe(`[a] ssl_verify: ${verify} ${why}`);
    }
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
    ["[a]\nurl = x\nper_page = 101", "a", /^\[a\] per_page: expected a whole number up to 100$/],
    [
      "[a]\nurl = x\nprivate_token = s3cret%(s3cret)s",
      "a",
      /^\[a\] private_token: its %\(name\)s names no other value/,
    ],
    ["[a]\nurl = %(url)s", "a", /^\[a\] url: its/],
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

  test("indented keys, and values that go on deeper than their key", () => {
    const ini = parseIni(
      "[a]\n  one = 1\n  two = 2\n\n    more\n  # no value\n  three =\n    3\n[b] tail\nx = [y]\n",
      "x.cfg",
    );
    expect([...ini.get("a")!]).toEqual([
      ["one", "1"],
      ["two", "2\n\nmore"],
      ["three", "\n3"],
    ]);
    expect([...ini.get("b")!]).toEqual([["x", "[y]"]]);
  });

  test("other values in values", () => {
    const ini = parseIni(
      "[DEFAULT]\nname = d\n[a]\nname = a\nx = %(NAME)s-%%(name)s-%\ny = %(x)s\n[b]\nx = %(name)s",
      "x.cfg",
    );
    expect(iniValue(ini, "a", "y")).toBe("a-%(name)s-%");
    expect(iniValue(ini, "b", "x")).toBe("d");
    expect(iniValue(ini, "b", "y")).toBeUndefined();
  });

  test("a section called __proto__", () => {
    expect(parseIni("[__proto__]\n__proto__ = x", "x.cfg").get("__proto__")!.get("__proto__")).toBe("x");
  });
});
