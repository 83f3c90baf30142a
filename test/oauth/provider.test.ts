import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { GitLab } from "../../generated/index.js";
import { OAuthClient, type OAuthTokens, tokenFile, type TokenStore } from "../../runtime/oauth.js";
import { failure } from "../runtime/server.js";
import { temporaryFiles } from "../runtime/temporary.js";
import { applications, Browser, type OAuthTestServer, oauthServer } from "./server.js";

const { folder } = temporaryFiles();

/** A logged-in user. */
async function loggedIn(): Promise<{ server: OAuthTestServer; oauth: OAuthClient; tokens: OAuthTokens }> {
  const server = await oauthServer();
  const oauth = new OAuthClient({ host: server.root, ...applications.confidential, scopes: ["api"] });
  const login = await oauth.authorize();
  const tokens = await oauth.exchange((await new Browser().visit(login.url)).url, login);
  server.grants.length = 0;
  return { server, oauth, tokens };
}

/** A store in memory that several providers may share, as processes do. */
function storeOf(tokens: OAuthTokens): TokenStore & { kept: OAuthTokens; saves: OAuthTokens[] } {
  const store = {
    kept: tokens,
    saves: [] as OAuthTokens[],
    load: async () => store.kept,
    save: async (fresh: OAuthTokens) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      store.saves.push(fresh);
      store.kept = fresh;
    },
  };
  return store;
}

describe("tokens that renew themselves", () => {
  test("a refused token is renewed once for all calls under way, and saved before it is used", async () => {
    const { server, oauth, tokens } = await loggedIn();
    const store = storeOf(tokens);
    const gitlab = new GitLab({ host: server.root, oauthToken: oauth.provider(store) });
    await gitlab.version.get();
    await server.expire(tokens.accessToken);
    const save = store.save;
    store.save = async (fresh) => {
      expect(server.apiTokens).not.toContain(fresh.accessToken);
      await save(fresh);
    };
    await Promise.all(Array.from({ length: 10 }, () => gitlab.version.get()));
    expect(server.grants.map((form) => form.get("refresh_token"))).toEqual([tokens.refreshToken]);
    expect(store.saves).toHaveLength(1);
    expect(store.kept.refreshToken).not.toBe(tokens.refreshToken);
    expect(store.kept.scopes).toEqual(["api"]);
    expect(server.apiTokens.filter((token) => token === store.kept.accessToken)).toHaveLength(10);
  });

  test("a token that is about to end is renewed before it is sent, once by all clients of a provider", async () => {
    const { server, oauth, tokens } = await loggedIn();
    const store = storeOf({ ...tokens, expiresAt: Date.now() + 30_000 });
    const oauthToken = oauth.provider(store);
    const clients = [1, 2, 3].map(() => new GitLab({ host: server.root, oauthToken }));
    await Promise.all(clients.map((gitlab) => gitlab.version.get()));
    expect(server.grants).toHaveLength(1);
    expect(new Set(server.apiTokens)).toEqual(new Set([store.kept.accessToken]));
    expect(store.kept.expiresAt! - Date.now()).toBeGreaterThan(7_000_000);
  });

  test("a token that cannot be renewed is used to its end", async () => {
    const oauth = new OAuthClient({ clientId: "x" });
    const soon = { accessToken: "example-token", expiresAt: Date.now() + 30_000 };
    expect(await oauth.provider(storeOf(soon))({ refresh: false })).toBe("example-token");
    const over = oauth.provider(storeOf({ ...soon, expiresAt: Date.now() - 1 }));
    expect(await failure(over({ refresh: false }) as Promise<string>)).toMatchObject({ error: "invalid_grant" });
  });

  test("what another process has renewed already is loaded, and nothing is asked", async () => {
    const { server, oauth, tokens } = await loggedIn();
    const store = storeOf(tokens);
    const [mine, other] = [oauth.provider(store), oauth.provider(store)];
    expect(await Promise.all([mine({ refresh: false }), other({ refresh: false })])).toEqual([
      tokens.accessToken,
      tokens.accessToken,
    ]);
    const fresh = await other({ refresh: true });
    expect(await mine({ refresh: true })).toBe(fresh);
    expect(server.grants).toHaveLength(1);
  });

  test("two processes at the same moment: the slower one takes what the faster one saves", async () => {
    const { server, oauth, tokens } = await loggedIn();
    const store = storeOf(tokens);
    const both = [oauth.provider(store), oauth.provider(store)].map((provider) => provider({ refresh: true }));
    const [a, b] = await Promise.all(both);
    expect(a).toBe(b);
    expect(a).toBe(store.kept.accessToken);
    expect(store.saves).toHaveLength(1);
    // Both asked with the same refresh token, one was refused.
    expect(server.grants.map((form) => form.get("refresh_token"))).toEqual([tokens.refreshToken, tokens.refreshToken]);
  });

  test("the other's tokens are over, too: one more renewal", async () => {
    const { server, oauth, tokens } = await loggedIn();
    const second = await oauth.refresh(tokens);
    const store = storeOf(tokens);
    const load = store.load;
    // The other process saves while this one asks.
    server.next = [{ status: 400, body: { error: "invalid_grant" } }];
    let loads = 0;
    store.load = async () => (++loads > 2 ? { ...second, expiresAt: Date.now() - 1 } : load());
    expect(await oauth.provider(store)({ refresh: true })).toBe(store.kept.accessToken);
    expect(server.grants.map((form) => form.get("refresh_token"))).toEqual([
      tokens.refreshToken,
      tokens.refreshToken,
      second.refreshToken,
    ]);
  });

  test("a refresh token that is over says that a login is needed, and no token", async () => {
    const { server, oauth, tokens } = await loggedIn();
    await oauth.refresh(tokens);
    const gitlab = new GitLab({ host: server.root, oauthToken: oauth.provider(storeOf(tokens)) });
    await server.expire(tokens.accessToken).catch(() => {});
    const error = await failure(gitlab.version.get());
    expect(error).toMatchObject({ code: "oauth", error: "invalid_grant" });
    expect(error.message).toMatch(/^OAuth, refresh: invalid_grant: it is expired, .* log in again$/);
    const shown = inspect(error, { depth: 9, showHidden: true });
    for (const secret of [tokens.accessToken, tokens.refreshToken!, applications.confidential.clientSecret])
      expect(shown).not.toContain(secret);
  });

  test("when saving fails the tokens are kept, and saved before they are used", async () => {
    const { server, oauth, tokens } = await loggedIn();
    const store = storeOf(tokens);
    const save = store.save;
    const fault = new Error("disk full");
    store.save = () => Promise.reject(fault);
    const provider = oauth.provider(store);
    expect(await failure(provider({ refresh: true }) as Promise<string>)).toBe(fault);
    expect(await failure(provider({ refresh: false }) as Promise<string>)).toBe(fault);
    store.save = save;
    const token = await provider({ refresh: false });
    expect(token).toBe(store.kept.accessToken);
    expect(token).not.toBe(tokens.accessToken);
    expect(server.grants).toHaveLength(1);
  });

  test("is saved once, though more calls come while it is saved", async () => {
    const { oauth, tokens } = await loggedIn();
    const store = storeOf(tokens);
    const provider = oauth.provider(store);
    const save = store.save;
    let began = (): void => {};
    const saving = new Promise<void>((resolve) => (began = resolve));
    store.save = (fresh) => {
      began();
      return save(fresh);
    };
    const first = provider({ refresh: true });
    await saving;
    const others = [1, 2, 3].map(() => provider({ refresh: false }));
    expect(new Set(await Promise.all([first, ...others]))).toEqual(new Set([store.kept.accessToken]));
    expect(store.saves).toHaveLength(1);
  });

  test("a new token that is refused, too, is not renewed again and again", async () => {
    const { server, oauth, tokens } = await loggedIn();
    const store = storeOf(tokens);
    const provider = oauth.provider(store);
    const fresh = await provider({ refresh: true });
    expect(await provider({ refresh: true })).toBe(fresh);
    expect(server.grants).toHaveLength(1);
  });

  test.each([
    ["nothing", undefined, /^load: there are no tokens yet, log in first/],
    ["something else", { access_token: "s3cret" }, /^load: expected what save was given/],
    ["no refresh token", { accessToken: "s3cret", expiresAt: 1 }, /there is no refresh token, log in again$/],
  ])("%s in the store", async (_, kept, message) => {
    const oauth = new OAuthClient({ clientId: "x" });
    const provider = oauth.provider({ load: () => kept as OAuthTokens, save: () => {} });
    const error = await failure(provider({ refresh: false }) as Promise<string>);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain("s3cret");
  });
});

describe("single requests", () => {
  test("refresh, info, revoke", async () => {
    const { server, oauth, tokens } = await loggedIn();
    const fresh = await oauth.refresh(tokens);
    expect(fresh.accessToken).not.toBe(tokens.accessToken);
    const info = await oauth.info(fresh.accessToken);
    expect(info).toMatchObject({
      kind: "oauth",
      scopes: ["api"],
      user: { id: 7 },
      application: "web-app",
      daysLeft: 0,
    });
    expect(info.expiresAt!.getTime() - Date.now()).toBeGreaterThan(7_100_000);
    await oauth.revoke(fresh);
    expect(await failure(oauth.info(fresh.accessToken))).toMatchObject({ error: "invalid_token", status: 401 });
    expect(await failure(oauth.refresh(fresh))).toMatchObject({ error: "invalid_grant" });
    expect(await failure(oauth.refresh({ accessToken: "a" }))).toMatchObject({ code: "config" });
    expect(server.grants).toHaveLength(2);
  });

  test("are sent again where nothing was done, and not where it may have been", async () => {
    const { server, oauth, tokens } = await loggedIn();
    server.next = [{ status: 429, body: {}, headers: { "retry-after": "0" } }];
    const fresh = await oauth.refresh(tokens);
    server.next = [{ status: 502, body: {} }];
    const error = await failure(oauth.refresh(fresh));
    expect(error).toMatchObject({ code: "http", status: 502 });
    expect(error.message).toMatch(/^POST \/oauth\/token failed: 502/);
    expect(server.grants).toHaveLength(3);
  });

  test("are calls like others: the client's headers and hooks, and no secret in what hooks see", async () => {
    const seen: unknown[] = [];
    const oauth = new OAuthClient({
      host: "https://x.test/gitlab",
      clientId: "id",
      clientSecret: "gloas-secret",
      userAgent: "bot/1",
      headers: { "x-trace": "7" },
      hooks: {
        onRequest: (request) => void seen.push(request.operation, request.url, request.headers, request.body()),
        onResponse: async (response) => void seen.push(response.status, await response.body()),
      },
      fetch: async (url, init) => {
        expect(url).toBe("https://x.test/gitlab/oauth/token");
        expect(init.headers).toMatchObject({ "user-agent": "bot/1", "x-trace": "7", accept: "application/json" });
        return Response.json({ access_token: "fresh-access", refresh_token: "fresh-refresh", token_type: "Bearer" });
      },
    });
    expect(await oauth.refresh("stale-refresh")).toEqual({
      accessToken: "fresh-access",
      refreshToken: "fresh-refresh",
    });
    expect(seen).toMatchObject([
      "oauth.token",
      "https://x.test/gitlab/oauth/token",
      {},
      expect.any(String),
      200,
      "[a stream]",
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/fresh|stale|gloas/);
  });

  test.each([
    ["an HTML page", new Response("<html>", { headers: { "content-type": "text/html" } })],
    ["no token in it", Response.json({ token_type: "bearer" })],
  ])("an answer that is none: %s", async (_, answer) => {
    const oauth = new OAuthClient({ clientId: "x", fetch: async () => answer });
    expect(await failure(oauth.refresh("r"))).toMatchObject({ code: "oauth", error: "invalid_response" });
  });

  test("Doorkeeper's refusal of an application is told by its header", async () => {
    const headers = {
      "www-authenticate": 'Bearer realm="Doorkeeper", error="invalid_client", error_description="Unknown"',
    };
    const fetch = async (): Promise<Response> => Response.json({ error: "invalid_client" }, { status: 401, headers });
    expect(await failure(new OAuthClient({ clientId: "x", fetch }).refresh("r"))).toMatchObject({
      error: "invalid_client",
      status: 401,
    });
  });

  test("a fetch whose errors quote the request", async () => {
    const oauth = new OAuthClient({
      clientId: "x",
      clientSecret: "gloas/s+cret",
      fetch: (_, init) => Promise.reject(new Error("failed", { cause: new Error(`sending ${String(init.body)}`) })),
      retry: false,
    });
    const error = await failure(oauth.refresh("refresh token/1"));
    expect(error.code).toBe("network");
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/gloas|s%2Bcret|refresh[ +]token/);
  });
});

describe("tokens in a file", () => {
  test("only the owner can read it", async () => {
    const path = join(folder, "tokens.json");
    const store = tokenFile(path);
    expect(await store.load()).toBeUndefined();
    await store.save({ accessToken: "a", refreshToken: "r", expiresAt: 1 });
    await store.save({ accessToken: "b", scopes: ["api"] });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ accessToken: "b", scopes: ["api"] });
    expect(await store.load()).toEqual({ accessToken: "b", scopes: ["api"] });
  });

  test("that cannot be read or written", async () => {
    const path = join(folder, "broken.json");
    writeFileSync(path, '{"accessToken": "s3cret');
    const error = await failure(tokenFile(path).load() as Promise<unknown>);
    expect(error.message).toBe(`${path}: cannot be read (not JSON)`);
    const nowhere = join(folder, "nowhere", "tokens.json");
    const failed = await failure(tokenFile(nowhere).save({ accessToken: "s3cret" }) as Promise<unknown>);
    expect(failed.message).toBe(`${nowhere}: cannot be written (ENOENT)`);
  });
});
