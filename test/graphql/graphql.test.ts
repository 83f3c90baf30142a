import { inspect } from "node:util";
import { describe, expect, expectTypeOf, it } from "vitest";
import { graphql } from "../../runtime/graphql.js";
import { createClient, GraphQLError, isGitLabError } from "../../runtime/index.js";
import { clientOf, failure, serve } from "../runtime/server.js";

const QUERY = "query Me { currentUser { username } }";
const answer = { body: { data: { currentUser: { username: "sidney" } } } };

describe("graphql", () => {
  it("answers the data, posted to the GraphQL address of the host with the client's credential", async () => {
    const server = await serve(answer);
    const gitlab = clientOf(server, { host: `${server.origin}/gitlab` });
    const data = await gitlab.graphql<{ currentUser: { username: string } }>(QUERY, { first: 3, none: null });
    expect(data).toEqual({ currentUser: { username: "sidney" } });
    expect(server.seen[0]).toMatchObject({ method: "POST", url: "/gitlab/api/graphql" });
    expect(server.seen[0]!.headers).toMatchObject({
      "private-token": "glpat-test-secret-000",
      "content-type": "application/json",
    });
    expect(JSON.parse(`${server.seen[0]!.body}`)).toEqual({ query: QUERY, variables: { first: 3, none: null } });
  });

  it("sends nothing before it is awaited, and once however often it is", async () => {
    const server = await serve(answer);
    const call = clientOf(server).graphql(QUERY);
    expect(server.seen).toHaveLength(0);
    await call;
    const { response } = await call.withResponse();
    expect(response.status).toBe(200);
    expect(server.seen).toHaveLength(1);
  });

  it("works with a bare client", async () => {
    const server = await serve(answer);
    const client = createClient({ host: server.origin, oauthToken: "t" });
    await expect(graphql(client, "{ currentUser { username } }")).resolves.toEqual(answer.body.data);
    expect(server.seen[0]!.headers.authorization).toBe("Bearer t");
  });

  it("takes typed documents: the result and the variables get their types", async () => {
    const server = await serve(answer);
    interface Typed {
      toString(): string;
      __apiType?: (variables: { first: number }) => { currentUser: { username: string } };
    }
    const document: Typed = { toString: () => QUERY };
    const data = await clientOf(server).graphql(document, { first: 1 });
    expectTypeOf(data).toEqualTypeOf<{ currentUser: { username: string } }>();
    // @ts-expect-error first is a number
    void (() => clientOf(server).graphql(document, { first: "1" }));
    expect(data.currentUser.username).toBe("sidney");
  });

  it("takes a document that has its source", async () => {
    const server = await serve(answer);
    await clientOf(server).graphql({ loc: { source: { body: QUERY } } });
    expect(JSON.parse(`${server.seen[0]!.body}`)).toEqual({ query: QUERY });
  });

  it("picks one of several operations by name", async () => {
    const server = await serve(answer);
    const two = "query A { a } mutation B { b }";
    await clientOf(server).graphql(two, {}, { operationName: "A" });
    expect(JSON.parse(`${server.seen[0]!.body}`)).toMatchObject({ operationName: "A" });
    expect(() => clientOf(server).graphql(two)).toThrow("2 operations (A, B); say which one as operationName");
    expect(() => clientOf(server).graphql(two, {}, { operationName: "C" })).toThrow("no operation C, only: A, B");
  });
});

describe("retries", () => {
  const busy = { status: 503, body: "" };

  it("repeats a query after 503", async () => {
    const server = await serve(busy, answer);
    await clientOf(server).graphql(QUERY);
    expect(server.seen).toHaveLength(2);
  });

  it.each([
    "mutation { createNote(input: {}) { errors } }",
    "# query\nmutation M { a }",
    '"""query {"""\nmutation M { a }',
    "fragment F on User { username } mutation M { a }",
  ])("does not repeat %j after 503", async (text) => {
    const server = await serve(busy, answer);
    await expect(failure(clientOf(server).graphql(text))).resolves.toMatchObject({ code: "http", status: 503 });
    expect(server.seen).toHaveLength(1);
  });

  it.each(['query { note(text: "mutation {") { id } }', "query Q($mutation: String) { a }", "{ mutation { a } }"])(
    "repeats %j, which only looks like a mutation",
    async (text) => {
      const server = await serve(busy, answer);
      await clientOf(server).graphql(text);
      expect(server.seen).toHaveLength(2);
    },
  );

  it("waits and repeats a mutation after 429, where nothing was done", async () => {
    const server = await serve({ status: 429, headers: { "retry-after": "0" }, body: "Retry later" }, answer);
    await clientOf(server).graphql("mutation { a }");
    expect(server.seen).toHaveLength(2);
  });
});

describe("errors", () => {
  it("throws what GitLab says, with the data it found in spite of it", async () => {
    const server = await serve({
      headers: { "x-request-id": "01ABC" },
      body: {
        data: { project: null },
        errors: [
          { message: "Query has complexity of 300, which exceeds max complexity of 250", path: ["project", "issues"] },
        ],
      },
    });
    const error = (await failure(
      clientOf(server).graphql("query Big { project { issues } }"),
    )) as unknown as GraphQLError;
    expect(error).toBeInstanceOf(GraphQLError);
    expect(isGitLabError(error)).toBe(true);
    expect(error).toMatchObject({
      name: "GraphQLError",
      code: "graphql",
      operation: "graphql.Big",
      requestId: "01ABC",
    });
    expect(error.data).toEqual({ project: null });
    expect(error.message).toBe(
      "graphql.Big failed: Query has complexity of 300, which exceeds max complexity of 250 (at project.issues) (request 01ABC): ask for fewer fields or for smaller pages (`first`), or in several queries",
    );
    expect(JSON.stringify(error)).not.toContain('project":null');
  });

  it("shows no secret, whoever quotes it, and no value that GitLab hands back", async () => {
    const token = "opaque-secret-000";
    const message = `no access with ${token} or glpat-0123456789abcdef`;
    const refused = {
      body: { errors: [{ message, path: ["a"], extensions: { value: { secretKey: "hunter2" }, said: token } }] },
    };
    const server = await serve({ status: 503, headers: { "x-request-id": "01R" }, body: "" }, refused);
    const error = (await failure(
      clientOf(server, { token }).graphql(QUERY, { secretKey: "hunter2" }),
    )) as unknown as GraphQLError;
    expect(error.message).toBe("graphql.Me failed: no access with [secret] or [secret] (at a)");
    expect(error.errors).toMatchObject([{ message: "no access with [secret] or [secret]", path: ["a"] }]);
    const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
    for (const secret of [token, "glpat-", "hunter2"]) expect(shown).not.toContain(secret);
    // And which attempts there were before.
    expect(error.attempts).toMatchObject([{ status: 503, requestId: "01R" }]);
  });

  it("throws an HttpError for a status that is no success", async () => {
    const server = await serve({ status: 401, body: { errors: [{ message: "Invalid token" }] } });
    await expect(failure(clientOf(server).graphql(QUERY))).resolves.toMatchObject({
      code: "http",
      status: 401,
      message: expect.stringContaining("Invalid token"),
    });
  });

  it("says so when the answer is none of GraphQL's", async () => {
    const server = await serve({ body: [] }, { body: "<html>", headers: { "content-type": "text/html" } });
    await expect(failure(clientOf(server).graphql(QUERY))).resolves.toMatchObject({ code: "decode", kind: "shape" });
    await expect(failure(clientOf(server).graphql(QUERY))).resolves.toMatchObject({ code: "decode", kind: "html" });
  });

  it.each([
    ["", "no operation found"],
    ["fragment F on User { username }", "no operation found"],
    [{}, "give print(document)"],
    [{ kind: "Document", definitions: [] }, "give print(document)"],
  ])("refuses %j", async (document, message) => {
    const server = await serve(answer);
    expect(() => clientOf(server).graphql(document as string)).toThrow(message);
    expect(server.seen).toHaveLength(0);
  });

  it("refuses a subscription", async () => {
    const server = await serve(answer);
    await expect(clientOf(server).graphql("subscription { a }")).rejects.toThrow("WebSocket");
    expect(server.seen).toHaveLength(0);
  });

  it("refuses sudo, which GraphQL would ignore", async () => {
    const server = await serve(answer);
    await expect(clientOf(server, { sudo: "alice" }).graphql(QUERY)).rejects.toThrow(
      "sudo: GitLab's GraphQL API does not know it",
    );
    await clientOf(server, { sudo: "alice" }).with({ sudo: null }).graphql(QUERY);
    expect(server.seen).toHaveLength(1);
  });

  it("ends with the caller's signal", async () => {
    const server = await serve(() => new Promise<never>(() => {}));
    const controller = new AbortController();
    const call = clientOf(server).graphql(QUERY, {}, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 20);
    await expect(call).rejects.toThrow("enough");
  });

  it("reads a document in linear time", () => {
    const client = createClient();
    const time = (text: string): number => {
      const start = performance.now();
      try {
        graphql(client, text);
      } catch (error) {
        expect(error).toMatchObject({ code: "config" });
      }
      return performance.now() - start;
    };
    for (const piece of ['"', '"""', "#", '"\\', "{", "("]) expect(time(piece.repeat(200_000))).toBeLessThan(1000);
  });
});
