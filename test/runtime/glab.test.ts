import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { GitLab } from "../../generated/index.js";
import { readTime, writeTime } from "../../runtime/glab-file.js";
import { readGlab } from "../../runtime/node.js";
import type { GitLabOptions } from "../../runtime/options.js";
import { OAuthClient } from "../../runtime/oauth.js";
import { applications, Browser, oauthServer } from "../oauth/server.js";
import { failure } from "./server.js";
import { temporaryFiles } from "./temporary.js";

const { folder, file } = temporaryFiles();
const certificates = join(import.meta.dirname, "certificates");

afterEach(() => void vi.unstubAllEnvs());

/** A file with one host. */
const hostWith = (lines: string, host = "gitlab.example.com"): string =>
  file(`hosts:\n    ${host}:\n${lines.replace(/^/gm, "        ")}\n`);

describe("glab's configuration", () => {
  test("as glab writes it", async () => {
    const path = file(`# What protocol to use when performing Git operations.
git_protocol: ssh
editor:
host: gitlab.example.com
no_prompt: false
hosts:
    gitlab.com:
        api_protocol: https
        api_host: gitlab.com
        # Your GitLab access token.
        token: !!null
    gitlab.example.com:
        token: glpat-one
        api_host: api.example.com
        api_protocol: http
        user: alice
        container_registry_domains: gitlab.com,registry.gitlab.com
        custom_headers: []
aliases:
    ci: pipeline ci
`);
    expect(await readGlab(undefined, path)).toEqual({ host: "http://api.example.com", token: "glpat-one" });
    expect(await readGlab("https://GitLab.example.com/", path)).toMatchObject({ token: "glpat-one" });
    const error = await failure(readGlab("gitlab.com", path));
    expect(error.message).toMatch(
      /cfg, gitlab.com: token: expected one in the file; one in the system's keyring is shown by/,
    );
  });

  test.each<[string, string, GitLabOptions]>([
    ["a token that looks like a number", "token: 0123456789012345678901", { token: "0123456789012345678901" }],
    ["a job's token", 'job_token: "j"\ntoken: t', { jobToken: "j" }],
    ["an OAuth token without what renews it", 'is_oauth2: "true"\ntoken: o', { oauthToken: "o" }],
    [
      "one that need not be renewed",
      'is_oauth2: true\nclient_id: bypass\noauth2_refresh_token: ""\noauth2_expiry_date: 01 Jan 2050 00:00 UTC\ntoken: o',
      { oauthToken: "o" },
    ],
    ["a relative root", "subfolder: gitlab\ntoken: t", { host: "https://gitlab.example.com/gitlab", token: "t" }],
    [
      "headers",
      "token: t\ncustom_headers:\n    - name: X-One\n      value: 1\n    - name: X-Two\n      valueFromEnv: TWO",
      { token: "t", headers: { "X-One": "1", "X-Two": "two" } },
    ],
  ])("%s", async (_, lines, wanted) => {
    vi.stubEnv("TWO", "two");
    const options = await readGlab("gitlab.example.com", hostWith(lines));
    expect(options).toEqual({ host: "https://gitlab.example.com", ...wanted });
  });

  test("a port is part of the host", async () => {
    expect(await readGlab("x.test:8443", hostWith("token: t", "x.test:8443"))).toMatchObject({
      host: "https://x.test:8443",
    });
  });

  test.each([
    ["hosts:\n  a.test: {}", undefined, /there is no host gitlab.com, it has a.test$/],
    ["host: a.test", undefined, /there is no host a.test, it has none$/],
    ["hosts:\n", "a.test", /it has none$/],
    ["- s3cret", "a.test", /expected names and values, as glab writes them$/],
    ["a: 1\nhosts: {s3cret", "a.test", /cfg, line \d: this is no YAML \([A-Z_]+\)$/],
    [
      "hosts: {a.test: {token: s3cret, api_protocol: ftp}}",
      "a.test",
      /, a.test: api_protocol: expected https or http$/,
    ],
    ["hosts: {a.test: {token: s3cret, client_cert: /x}}", "a.test", /client_cert: expected client_key beside it$/],
    [
      "hosts: {a.test: {token: s3cret, ca_cert: /nowhere/ca}}",
      "a.test",
      /ca_cert: \/nowhere\/ca cannot be read \(ENOENT\)$/,
    ],
    [
      "hosts: {a.test: {token: s3cret, custom_headers: [{name: X, valueFromEnv: NOT_SET_HERE}]}}",
      "a.test",
      /custom_headers: /,
    ],
  ])("%j is refused with what is expected", async (text, host, message) => {
    vi.stubEnv("GITLAB_HOST", "");
    const error = await failure(readGlab(host, file(text)));
    expect(error.code).toBe("config");
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain("s3cret");
  });

  test("where it is, and which host", async () => {
    const write = (at: string, token: string): void => {
      mkdirSync(join(folder, at, "glab-cli"), { recursive: true });
      writeFileSync(
        join(folder, at, "glab-cli", "config.yml"),
        `hosts: {a.test: {token: ${token}}, gitlab.com: {token: com}}`,
      );
    };
    vi.stubEnv("HOME", folder);
    vi.stubEnv("GLAB_CONFIG_DIR", "");
    for (const name of ["APPDATA", "LOCALAPPDATA"]) vi.stubEnv(name, undefined);
    vi.stubEnv("XDG_CONFIG_HOME", join(folder, "xdg"));
    vi.stubEnv("XDG_CONFIG_DIRS", `${join(folder, "none")}:${join(folder, "system")}`);
    vi.stubEnv("GITLAB_HOST", "a.test");
    expect((await failure(readGlab())).message).toMatch(/^glab has no configuration here: run `glab auth login`/);
    for (const [at, token] of [
      ["system", "four"],
      ["xdg", "three"],
      [".config", "two"],
    ] as const) {
      write(at, token);
      expect(await readGlab()).toMatchObject({ token });
    }
    vi.stubEnv("GITLAB_HOST", "");
    expect(await readGlab()).toMatchObject({ host: "https://gitlab.com", token: "com" });
    vi.stubEnv("GLAB_CONFIG_DIR", join(folder, "own"));
    expect((await failure(readGlab())).message).toMatch(/^glab has no configuration/);
    vi.stubEnv("GLAB_CONFIG_DIR", join(folder, "system", "glab-cli"));
    expect(await readGlab("a.test")).toMatchObject({ token: "four" });
    expect((await failure(readGlab("a.test", join(folder, "x.yml")))).message).toMatch(
      /x.yml: cannot be read \(ENOENT\)$/,
    );
  });

  test("certificates", async () => {
    const read = (name: string): Buffer => readFileSync(join(certificates, `${name}.pem`));
    const server = createServer(
      { key: read("server-key"), cert: read("server"), ca: read("ca"), requestCert: true, rejectUnauthorized: true },
      (_, response) => response.setHeader("content-type", "application/json").end('{"version":"19.5.0"}'),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const host = `localhost:${(server.address() as AddressInfo).port}`;
    const client = ["client_cert: ", "client_key: "].map(
      (key, i) => key + join(certificates, i ? "client-key.pem" : "client.pem"),
    );
    const call = async (...lines: string[]): Promise<unknown> =>
      new GitLab({
        ...(await readGlab(host, hostWith(["token: t", ...lines].join("\n"), host))),
        retry: false,
      }).version.get();
    expect(await call(...client, `ca_cert: ${certificates}/ca.pem`)).toEqual({ version: "19.5.0" });
    expect(await call(...client, "skip_tls_verify: 1")).toEqual({ version: "19.5.0" });
    expect(await failure(call(...client))).toMatchObject({ code: "network", kind: "tls" });
  });
});

describe("glab's OAuth tokens", () => {
  test("are renewed, and written back as glab reads them", async () => {
    const server = await oauthServer();
    const host = new URL(server.root).host;
    const redirectUri = "http://127.0.0.1/callback";
    const oauth = new OAuthClient({ host: server.root, ...applications.public, redirectUri, scopes: ["api"] });
    const tokens = await oauth.loginWithBrowser({
      open: (url) => void new Browser().visit(url).then(({ url: landed }) => fetch(landed)),
    });
    const real = file(`# kept
hosts:
    ${host}:
        api_protocol: http # kept, too
        is_oauth2: "true"
        client_id: ${applications.public.clientId}
        token: ${tokens.accessToken}
        oauth2_refresh_token: ${tokens.refreshToken}
        oauth2_expiry_date: 13 Mar 23 15:47 GMT
`);
    const path = join(folder, "link.yml");
    symlinkSync(real, path);
    const gitlab = new GitLab(await readGlab(host, path));
    expect((await gitlab.currentUser()).username).toBe("alice");
    const text = readFileSync(real, "utf8");
    expect(text).toMatch(/^# kept\n[\s\S]*# kept, too\n/);
    expect(text).not.toContain(tokens.accessToken);
    expect(text).toContain(`token: ${server.apiTokens[0]}`);
    expect(server.apiTokens[0]).not.toBe(tokens.accessToken);
    expect(statSync(real).mode & 0o777).toBe(0o600);
    const expiry = /oauth2_expiry_date: (\d\d [A-Z][a-z]{2} \d\d \d\d:\d\d UTC)$/m.exec(text)![1]!;
    expect(readTime(expiry)! - Date.now()).toBeGreaterThan(7_000_000);
    // Another process, and glab itself, go on with these.
    await new GitLab(await readGlab(host, path)).currentUser();
    expect(server.grants).toHaveLength(2);
  });

  test.each([
    ["13 Mar 23 15:47 GMT", Date.UTC(2023, 2, 13, 15, 47)],
    ["01 Jan 2050 00:00 UTC", Date.UTC(2050, 0, 1)],
    ["13 Mar 23 15:47 +0200", Date.UTC(2023, 2, 13, 13, 47)],
    ["13 Mar 23 15:47 CEST", new Date(2023, 2, 13, 15, 47).getTime()],
    ["2026-06-18T14:00:00Z", Date.UTC(2026, 5, 18, 14)],
    ["soon", undefined],
    ["32 Mar 23 15:47 GMT", undefined],
  ])("the time %j", (text, time) => expect(readTime(text)).toBe(time));

  test("times are written to the minute, in UTC", () => {
    expect(writeTime(Date.UTC(2026, 10, 5, 7, 8, 59))).toBe("05 Nov 26 07:08 UTC");
  });

  test("a time that is none", async () => {
    const path = hostWith(
      "is_oauth2: true\ntoken: s3cret\noauth2_refresh_token: r\nclient_id: c\noauth2_expiry_date: soon",
    );
    const { oauthToken } = await readGlab("gitlab.example.com", path);
    const error = await failure((oauthToken as (context: object) => Promise<string>)({ refresh: false }));
    expect(error.message).toMatch(/oauth2_expiry_date: expected a time such as 13 Mar 26 15:47 UTC$/);
  });
});
