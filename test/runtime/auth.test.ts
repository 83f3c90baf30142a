import { describe, expect, test } from "vitest";
import { FullClient, type GitLabOptions } from "../../runtime/index.js";
import { clientOf, createIssue, failure, getProject, serve } from "./server.js";

const anonymous: GitLabOptions = { token: null };

describe("credentials", () => {
  const table: [string, GitLabOptions, Record<string, string>][] = [
    ["a token as PRIVATE-TOKEN", { token: "glpat-1" }, { "private-token": "glpat-1" }],
    ["an OAuth token as Bearer", { oauthToken: "oauth-1" }, { authorization: "Bearer oauth-1" }],
    ["a job token as JOB-TOKEN", { jobToken: "job-1" }, { "job-token": "job-1" }],
    ["a deploy token as Deploy-Token", { deployToken: "gldt-1" }, { "deploy-token": "gldt-1" }],
    [
      "Basic in UTF-8",
      { basicAuth: { username: "jürgen", password: "p:w" } },
      { authorization: `Basic ${Buffer.from("jürgen:p:w").toString("base64")}` },
    ],
    ["nothing for anonymous calls", {}, {}],
    ["nothing for a token of undefined or null", { token: undefined, jobToken: null }, {}],
  ];
  test.each(table)("sends %s", async (_, options, wanted) => {
    const server = await serve({});
    await new FullClient({ host: server.origin, ...options }).call(getProject, { project_id: 1 });
    const { headers } = server.seen[0]!;
    const sent = Object.fromEntries(
      ["private-token", "authorization", "job-token", "deploy-token"].flatMap((name) =>
        headers[name] ? [[name, headers[name]]] : [],
      ),
    );
    expect(sent).toEqual(wanted);
  });

  test("two kinds at once are refused, by name", () => {
    expect(() => new FullClient({ token: "glpat-a", jobToken: "job-b" })).toThrow(/token and jobToken/);
    const client = new FullClient({ token: "glpat-a" });
    expect(() => client.with({ oauthToken: "b", deployToken: "c" })).toThrow(/oauthToken and deployToken/);
  });

  test.each([
    ["glpat-secret\n", /token: expected plain text.*try .trim\(\)/],
    ["glpat secret", /token: expected plain text/],
    ["glpät-secret", /token: expected plain text/],
    ["", /token: expected plain text.*or leave it out/],
  ])("the token %j is refused without being repeated", (token, message) => {
    let error: unknown;
    try {
      new FullClient({ token });
    } catch (thrown) {
      error = thrown;
    }
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toMatch(/secret/);
  });

  test("another credential for one call or a clone replaces the client's, whatever its kind; null takes it away", async () => {
    const server = await serve({});
    const client = clientOf(server, { token: "glpat-client" });
    await client.call(getProject, { project_id: 1 }, { jobToken: "job-call" });
    await client.with({ oauthToken: "oauth-clone" }).call(getProject, { project_id: 1 });
    await client.call(getProject, { project_id: 1 }, anonymous as { token: null });
    await client.call(getProject, { project_id: 1 });
    const sent = server.seen.map(({ headers }) => [
      headers["private-token"],
      headers["job-token"],
      headers.authorization,
    ]);
    expect(sent).toEqual([
      [undefined, "job-call", undefined],
      [undefined, undefined, "Bearer oauth-clone"],
      [undefined, undefined, undefined],
      ["glpat-client", undefined, undefined],
    ]);
  });
});

describe("token providers", () => {
  test("are asked before each request, once for those that wait together", async () => {
    const server = await serve({});
    const asked: boolean[] = [];
    const token = async ({ refresh }: { refresh: boolean }): Promise<string> => {
      asked.push(refresh);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return "glpat-now";
    };
    const client = clientOf(server, { token });
    await Promise.all([1, 2, 3].map((id) => client.call(getProject, { project_id: id })));
    expect(asked).toEqual([false]);
    await client.call(getProject, { project_id: 4 });
    expect(asked).toEqual([false, false]);
    expect(server.seen.every(({ headers }) => headers["private-token"] === "glpat-now")).toBe(true);
  });

  test("a hundred calls with an expired token refresh once, and each is replayed once", async () => {
    const server = await serve(({ headers }) =>
      headers.authorization === "Bearer fresh" ? { status: 201 } : { status: 401, body: { error: "invalid_token" } },
    );
    let current = "stale";
    let refreshes = 0;
    const client = clientOf(server, {
      token: null,
      oauthToken: async ({ refresh }) => {
        if (refresh) {
          refreshes++;
          await new Promise((resolve) => setTimeout(resolve, 20));
          current = "fresh";
        }
        return current;
      },
    });
    await Promise.all(
      Array.from({ length: 100 }, (_, id) => client.call(createIssue, { project_id: id + 1, title: "x" })),
    );
    expect(refreshes).toBe(1);
    expect(server.seen.filter(({ headers }) => headers.authorization === "Bearer fresh")).toHaveLength(100);
    expect(server.seen.length).toBeLessThanOrEqual(200);
    expect(new Set(server.seen.map(({ body }) => String(body)))).toEqual(new Set(['{"title":"x"}']));
  });

  test("a token that is refused again is an error, after one replay", async () => {
    const server = await serve({
      status: 401,
      body: { message: "401 Unauthorized" },
      headers: { "x-request-id": "01R" },
    });
    let asked = 0;
    const error = await failure(
      clientOf(server, { token: () => `glpat-${++asked}` }).call(getProject, { project_id: 1 }),
    );
    expect(server.seen).toHaveLength(2);
    expect(error).toMatchObject({ status: 401, kind: "other", attempts: [{ status: 401, requestId: "01R", wait: 0 }] });
  });

  test("the same token again is not sent again", async () => {
    const server = await serve({ status: 401 });
    const error = await failure(clientOf(server, { token: () => "glpat-same" }).call(getProject, { project_id: 1 }));
    expect(error.status).toBe(401);
    expect(server.seen).toHaveLength(1);
  });

  test("a fixed token is not replayed", async () => {
    const server = await serve({ status: 401 });
    await failure(clientOf(server).call(getProject, { project_id: 1 }));
    expect(server.seen).toHaveLength(1);
  });

  test("what a provider throws ends the call; the next call asks again", async () => {
    const server = await serve({});
    let broken = true;
    const client = clientOf(server, {
      token: async () => {
        if (broken) throw new Error("vault is sealed");
        return "glpat-ok";
      },
    });
    expect((await failure(client.call(getProject, { project_id: 1 }))).message).toBe("vault is sealed");
    broken = false;
    await client.call(getProject, { project_id: 1 });
    expect(server.seen).toHaveLength(1);
  });

  test("a provider that never answers is bounded by the timeout and the signal", async () => {
    const server = await serve({});
    const client = clientOf(server, { token: () => new Promise<string>(() => {}), retry: false });
    expect((await failure(client.call(getProject, { project_id: 1 }, { timeout: 20 }))).code).toBe("timeout");
    const signal = AbortSignal.timeout(20);
    expect((await failure(client.call(getProject, { project_id: 1 }, { signal }))).name).toBe("TimeoutError");
    expect(server.seen).toHaveLength(0);
  });

  test("a token with a line break from a provider is refused without being repeated", async () => {
    const server = await serve({});
    const error = await failure(
      clientOf(server, { token: () => "glpat-secret\n" }).call(getProject, { project_id: 1 }),
    );
    expect(error.code).toBe("config");
    expect(error.message).not.toMatch(/secret/);
  });
});
