import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { GitLabOptions } from "../../runtime/index.js";
import { tokenInfo, type TokenInfo } from "../../runtime/token-info.js";
import { type Answer, clientOf, createIssue, failure, getProject, serve, type TestServer } from "./server.js";

const self = {
  id: 3,
  name: "backup",
  revoked: false,
  active: true,
  scopes: ["api", "read_repository"],
  user_id: 7,
  created_at: "2026-01-02T03:04:05.678Z",
  last_used_at: "2026-05-31T00:00:00.000Z",
  expires_at: "2026-06-11",
};
const alice = { id: 7, username: "alice" };
const unauthorized = { status: 401, body: { message: "401 Unauthorized" } };
const oauth = {
  resource_owner_id: 7,
  scope: ["read_api"],
  expires_in: 3600,
  application: { uid: "1cb2" },
  created_at: 1_767_323_045,
};

/** A GitLab that answers these paths, and 404 otherwise. */
function answering(answers: Record<string, Answer>): Promise<TestServer> {
  return serve(({ path }) => answers[path] ?? { status: 404, body: { error: "404 Not Found" } });
}

describe("what GitLab says about a token", () => {
  const cases: [string, GitLabOptions, Record<string, Answer>, Partial<TokenInfo>][] = [
    [
      "a personal access token",
      { token: "glpat-a" },
      { "/api/v4/personal_access_tokens/self": { body: self }, "/api/v4/user": { body: alice } },
      {
        kind: "personal",
        name: "backup",
        scopes: ["api", "read_repository"],
        createdAt: new Date("2026-01-02T03:04:05.678Z"),
        lastUsedAt: new Date("2026-05-31T00:00:00Z"),
        // It ends as that day begins.
        expiresAt: new Date("2026-06-11T00:00:00Z"),
        daysLeft: 9,
        user: alice,
      },
    ],
    [
      "a project access token without end, which has the name of a bot",
      { token: "glpat-a" },
      {
        "/api/v4/personal_access_tokens/self": { body: { ...self, expires_at: null, last_used_at: null } },
        "/api/v4/user": { body: { id: 7, username: "project_81_bot_4ffca233d8298ea1" } },
      },
      {
        kind: "project",
        name: "backup",
        scopes: self.scopes,
        createdAt: new Date("2026-01-02T03:04:05.678Z"),
        user: { id: 7, username: "project_81_bot_4ffca233d8298ea1" },
      },
    ],
    [
      "a group access token, sent as Bearer, that may not ask for its user",
      { oauthToken: "glpat-a" },
      {
        "/oauth/token/info": unauthorized,
        "/api/v4/personal_access_tokens/self": { body: { ...self, scopes: ["read_registry"] } },
        "/api/v4/user": { status: 403, body: { error: "insufficient_scope", scope: "read_user" } },
      },
      { kind: "personal", scopes: ["read_registry"], user: { id: 7 } },
    ],
    [
      "an OAuth token",
      { oauthToken: async () => "token" },
      { "/oauth/token/info": { body: oauth }, "/api/v4/user": { body: alice } },
      {
        kind: "oauth",
        scopes: ["read_api"],
        createdAt: new Date("2026-01-02T03:04:05Z"),
        expiresAt: new Date("2026-06-01T13:00:00Z"),
        daysLeft: 0,
        user: alice,
        application: "1cb2",
      },
    ],
    [
      "an OAuth token of an application alone, without end",
      { oauthToken: "token" },
      {
        "/oauth/token/info": { body: { ...oauth, resource_owner_id: null, expires_in: null } },
        "/api/v4/user": { status: 403 },
      },
      { kind: "oauth", scopes: ["read_api"], createdAt: new Date("2026-01-02T03:04:05Z"), application: "1cb2" },
    ],
    [
      "a job token",
      { jobToken: "glcbt-a" },
      { "/api/v4/job": { body: { id: 9, name: "deploy", user: { ...alice, name: "Alice" } } } },
      { kind: "job", name: "deploy", scopes: [], user: alice },
    ],
  ];
  test.each(cases)("%s", async (what, credential, answers, wanted) => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-06-01T12:00:00Z") });
    onTestFinished(() => void vi.useRealTimers());
    const server = await answering(answers);
    const info = await tokenInfo(clientOf(server, { token: undefined, ...credential, sudo: "bob" }));
    if (what.startsWith("a group")) expect(info).toMatchObject(wanted);
    else expect(info).toEqual(wanted);
    // About the token itself, not about somebody it may act as.
    expect(server.seen.map(({ headers }) => headers.sudo)).toEqual(server.seen.map(() => undefined));
  });

  test.each([
    ["/api/v4/personal_access_tokens/self", { token: "glpat-a" }],
    ["/oauth/token/info", { oauthToken: "a" }],
    ["/api/v4/job", { jobToken: "a" }],
  ])("a token that is over: 401 from %s", async (_, credential) => {
    const server = await serve({ status: 401, body: { message: "401 Unauthorized" } });
    expect(await failure(tokenInfo(clientOf(server, { token: undefined, ...credential })))).toMatchObject({
      status: 401,
    });
  });

  test.each<[string, GitLabOptions]>([
    ["none", { token: null }],
    ["a deploy token", { token: null, deployToken: "gldt-a" }],
    ["a password", { token: null, basicAuth: { username: "u", password: "p" } }],
  ])("%s: nothing is sent", async (_, credential) => {
    const server = await serve({});
    const client = clientOf(server, { token: undefined, ...credential });
    expect((await failure(tokenInfo(client))).message).toMatch(/^tokenInfo: GitLab tells it of token, oauthToken and/);
    expect(server.seen).toEqual([]);
  });

  test("an OAuth answer that tells little", async () => {
    const scope = ["api"];
    const server = await answering({
      "/oauth/token/info": { body: { scope } },
      "/api/v4/user": { body: alice },
    });
    const info = await tokenInfo(clientOf(server, { token: undefined, oauthToken: "a" }));
    expect(info).toEqual({ kind: "oauth", scopes: scope, user: alice });
  });

  test("an abort", async () => {
    const server = await serve({});
    const reason = new Error("stop");
    expect(await failure(tokenInfo(clientOf(server), { signal: AbortSignal.abort(reason) }))).toBe(reason);
  });
});

describe("a missing scope", () => {
  const lacking = (scope?: string, error = "insufficient_scope"): Answer => ({
    status: 403,
    body: { error, error_description: "The request requires higher privileges.", ...(scope && { scope }) },
  });

  test.each<[string, Answer, GitLabOptions, string]>([
    [
      "one",
      lacking("sudo"),
      {},
      "the token needs the scope sudo: make one at $/-/user_settings/personal_access_tokens?scopes=sudo",
    ],
    [
      "one of several: the least",
      lacking("api read_api"),
      {},
      "the token needs one of the scopes api, read_api: make one at $/-/user_settings/personal_access_tokens?scopes=read_api",
    ],
    [
      "of a token that may be OAuth's",
      lacking("api"),
      { token: undefined, oauthToken: "a-token" },
      "the token needs the scope api: make one at $/-/user_settings/personal_access_tokens?scopes=api, or log in again with it",
    ],
    [
      "of a token with single permissions",
      lacking(undefined, "insufficient_granular_scope"),
      {},
      "make a token that may do this at $/-/user_settings/personal_access_tokens",
    ],
  ])("%s", async (_, answer, options, remedy) => {
    const server = await serve(answer);
    const client = clientOf(server, { host: `${server.origin}/gitlab`, ...options });
    const error = await failure(client.call(options.oauthToken ? createIssue : getProject, { project_id: 1 }));
    expect(error.kind).toBe("insufficient-scope");
    expect(error.message.endsWith(`: ${remedy.replace("$", `${server.origin}/gitlab`)}`), error.message).toBe(true);
    expect(JSON.stringify(error)).not.toMatch(/a-token|glpat-test/);
  });
});
