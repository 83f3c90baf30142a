import { createServer, type AddressInfo } from "node:net";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { OAuthClient, type OAuthOptions } from "../../runtime/oauth.js";
import { failure } from "../runtime/server.js";
import { applications, Browser, oauthServer } from "./server.js";

const scopes = ["api", "read_api"];

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("authorization code with PKCE, for an application on a server", () => {
  test.each([
    ["", scopes],
    ["/gitlab", scopes],
    ["/gitlab", ["openid", "read_api"]],
  ])("below %j with scopes %j", async (prefix, scopes) => {
    const server = await oauthServer(prefix);
    const oauth = new OAuthClient({ host: server.root, ...applications.confidential, scopes });
    const login = await oauth.authorize();
    const { origin, pathname, searchParams } = new URL(login.url);
    expect(origin + pathname).toBe(`${server.root}/oauth/authorize`);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: "web-app",
      redirect_uri: applications.confidential.redirectUri,
      response_type: "code",
      scope: scopes.join(" "),
      state: login.state,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: "S256",
    });
    const { url } = await new Browser().visit(login.url);
    const before = Date.now();
    // As a server sees it: path and query.
    const tokens = await oauth.exchange(url.replace("https://app.example.com", ""), login);
    expect(tokens).toEqual({
      accessToken: expect.stringMatching(/.{20}/) as string,
      refreshToken: expect.stringMatching(/.{20}/) as string,
      expiresAt: expect.any(Number) as number,
      scopes,
    });
    expect(tokens.expiresAt! - before).toBeGreaterThan(7_190_000);
    expect(tokens.expiresAt! - before).toBeLessThan(7_210_000);
    expect(Object.fromEntries(server.grants[0]!)).toMatchObject({
      grant_type: "authorization_code",
      client_id: "web-app",
      client_secret: "gloas-web-app-secret-0",
      code_verifier: login.codeVerifier,
      redirect_uri: applications.confidential.redirectUri,
    });
  });

  test("two logins have nothing in common", async () => {
    const oauth = new OAuthClient({ ...applications.confidential, scopes });
    const [a, b] = [await oauth.authorize(), await oauth.authorize({ rootNamespaceId: 9, scopes: ["api"] })];
    expect(a.state).not.toBe(b.state);
    expect(a.codeVerifier).not.toBe(b.codeVerifier);
    expect(b.url).toMatch(/^https:\/\/gitlab.com\/oauth\/authorize\?.*scope=api&.*root_namespace_id=9$/);
  });

  test("an answer of another login is refused before anything is sent", async () => {
    const server = await oauthServer();
    const oauth = new OAuthClient({ host: server.root, ...applications.confidential, scopes });
    const mine = await oauth.authorize();
    const { url } = await new Browser().visit((await oauth.authorize()).url);
    for (const callback of [url, "/callback?code=x", "//"])
      expect(await failure(oauth.exchange(callback, mine))).toMatchObject({ code: "oauth", error: "state_mismatch" });
    expect(server.grants).toEqual([]);
  });

  test("a user who refuses", async () => {
    const server = await oauthServer();
    server.user = "refuses";
    const oauth = new OAuthClient({ host: server.root, ...applications.confidential, scopes });
    const login = await oauth.authorize();
    const { url } = await new Browser().visit(login.url);
    const error = await failure(oauth.exchange(url, login));
    expect(error).toMatchObject({ name: "OAuthError", error: "access_denied" });
    expect(error.message).toBe(
      'OAuth, login: access_denied, "The resource owner denied the request.": the user refused, or may not use this application',
    );
  });

  test.each([
    ["a wrong secret", { clientSecret: "gloas-wrong" }, {}, "invalid_client"],
    ["a wrong verifier", {}, { codeVerifier: "x".repeat(43) }, "invalid_grant"],
  ])("%s is reported without what was sent", async (_, options, changed, word) => {
    const server = await oauthServer();
    const oauth = new OAuthClient({ host: server.root, ...applications.confidential, scopes, ...options });
    const login = await oauth.authorize();
    const { url } = await new Browser().visit(login.url);
    const error = await failure(oauth.exchange(url, { ...login, ...changed }));
    expect(error).toMatchObject({ code: "oauth", error: word });
    const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
    for (const secret of ["gloas-w", new URL(url).searchParams.get("code")!, "xxxxxxxx"])
      expect(shown).not.toContain(secret);
  });
});

describe("a login in the browser of this machine", () => {
  test.each(["any port", "the port that is named"])("answered at %s", async (which) => {
    const server = await oauthServer();
    const redirectUri =
      which === "any port" ? "http://127.0.0.1/callback" : `http://127.0.0.1:${await freePort()}/auth/redirect`;
    const oauth = new OAuthClient({ host: server.root, ...applications.public, redirectUri, scopes: ["read_api"] });
    let page: Promise<string> | undefined;
    let port = 0;
    const tokens = await oauth.loginWithBrowser({
      open: (url) => {
        port = Number(new URL(new URL(url).searchParams.get("redirect_uri")!).port);
        page = new Browser().visit(url).then(async (landed) => {
          const { origin } = new URL(landed.url);
          // What is not the answer does not disturb.
          expect((await fetch(`${origin}/favicon.ico`)).status).toBe(404);
          expect((await fetch(landed.url.replace(/state=[^&]+/, "state=other"))).status).toBe(400);
          return (await fetch(landed.url)).text();
        });
      },
    });
    expect(tokens.scopes).toEqual(["read_api"]);
    expect(server.grants[0]!.get("redirect_uri")).toBe(
      which === "any port" ? `http://127.0.0.1:${port}/callback` : redirectUri,
    );
    expect(await page).toContain("You are logged in");
    expect(server.grants[0]!.has("client_secret")).toBe(false);
    // Nothing listens any more.
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow("fetch failed");
  });

  test("refused, and given up", async () => {
    const server = await oauthServer();
    server.user = "refuses";
    const oauth = new OAuthClient({ host: server.root, ...applications.public, scopes });
    const open = async (url: string): Promise<void> => {
      const { url: landed } = await new Browser().visit(url);
      void fetch(landed);
    };
    expect(await failure(oauth.loginWithBrowser({ open }))).toMatchObject({ error: "access_denied" });
    const reason = new Error("no time");
    const controller = new AbortController();
    const waiting = failure(
      oauth.loginWithBrowser({ open: () => controller.abort(reason), signal: controller.signal }),
    );
    expect(await waiting).toBe(reason);
    expect(await failure(oauth.loginWithBrowser({ open, signal: AbortSignal.abort(reason) }))).toBe(reason);
    const fault = new Error("no browser here");
    expect(await failure(oauth.loginWithBrowser({ open: () => Promise.reject(fault) }))).toBe(fault);
  });

  test.each([
    ["https://127.0.0.1/callback", /an address of this machine/],
    ["http://app.example.com/callback", /an address of this machine/],
    ["http://localhost/callback", /give localhost a port/],
  ])("%s cannot be listened on", async (redirectUri, message) => {
    const oauth = new OAuthClient({ clientId: "x", redirectUri, scopes });
    expect((await failure(oauth.loginWithBrowser({ open: () => {} }))).message).toMatch(message);
  });

  test("a port that is taken", async () => {
    const server = await oauthServer();
    const { host } = new URL(server.root);
    const oauth = new OAuthClient({ clientId: "x", redirectUri: `http://${host}/callback`, scopes });
    expect((await failure(oauth.loginWithBrowser({ open: () => {} }))).message).toBe(
      `redirectUri: cannot listen on ${host} (EADDRINUSE)`,
    );
  });
});

describe("wrong options", () => {
  test.each<[string, OAuthOptions, RegExp]>([
    ["no id", { clientId: "" }, /^clientId: expected the id of an application/],
    ["a host that is none", { clientId: "x", host: "https://u:p@x.test" }, /^host: /],
  ])("%s", (_, options, message) => expect(() => new OAuthClient(options)).toThrow(message));

  test("nothing is begun without an address or scopes", async () => {
    expect((await failure(new OAuthClient({ clientId: "x", scopes }).authorize())).message).toMatch(/^redirectUri: /);
    const oauth = new OAuthClient({ clientId: "x", redirectUri: "https://a.test" });
    for (const wrong of [undefined, [], ["api read_api"]])
      expect((await failure(oauth.authorize({ scopes: wrong }))).message).toMatch(/^scopes: expected/);
  });

  test("the secret is in no inspection", () => {
    const oauth = new OAuthClient({ ...applications.confidential, scopes });
    expect(inspect(oauth, { depth: 9, showHidden: true }) + JSON.stringify(oauth)).not.toContain("gloas");
  });
});
