import { describe, expect, it } from "vitest";
import { FullClient } from "../../runtime/index.js";
import { failure } from "../runtime/server.js";

// Answers that are JSON, but not what GraphQL answers: of something between here and GitLab, or of somebody who means harm.

const QUERY = "query($after: String) { a(after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }";

const clientOf = (body: string): FullClient =>
  new FullClient({
    host: "https://gitlab.test",
    token: "glpat-x",
    retry: false,
    fetch: async () => new Response(body),
  });

const nested = (open: string, close: string): string => `${open.repeat(10_000)}1${close.repeat(10_000)}`;

describe("hostile answers of GraphQL", () => {
  it.each([
    ['{"errors":[null]}', "an error without a message"],
    ['{"errors":["no"]}', "no"],
    ['{"errors":[{"message":{"toString":1}}]}', "an error without a message"],
    ['{"errors":[{"message":"no","path":"abc"}]}', "no"],
    ['{"errors":[{"message":"no","path":{"join":1}}]}', "no"],
    ['{"errors":[{"message":"no","path":["a",{"toString":1},0,null]}]}', "no (at a.0)"],
    [`{"errors":[{"message":"no","path":${nested("[", "]")}}]}`, "no (at )"],
    [`{"errors":${nested("[", "]")}}`, "an error without a message"],
    ['{"errors":[{"__proto__":{"message":"polluted"}}]}', "an error without a message"],
  ])("%.60s is an error like any other", async (body, words) => {
    for (const call of [clientOf(body).graphql("{ a }"), clientOf(body).graphql.list(QUERY)]) {
      const error = await failure(call);
      expect(error).toMatchObject({ code: "graphql", name: "GraphQLError" });
      expect(error.message).toContain(`failed: ${words}`);
    }
    expect(({} as { message?: string }).message).toBeUndefined();
  });

  it.each(["[]", '"x"', "null", "1", '{"data":null}', '{"errors":{"length":1}}'])("%s is no answer", async (body) => {
    for (const call of [clientOf(body).graphql("{ a }"), clientOf(body).graphql.list(QUERY)])
      expect((await failure(call)).code).toBe("decode");
  });

  it.each([
    ['{"nodes":5,"pageInfo":{"hasNextPage":false}}', /ask for nodes/],
    ['{"nodes":{"length":1e9},"pageInfo":{"hasNextPage":false}}', /ask for nodes/],
    ['{"edges":3,"pageInfo":{"hasNextPage":false}}', /ask for nodes/],
    ['{"nodes":[1],"pageInfo":{"hasNextPage":true,"endCursor":{"a":1}}}', /ask for endCursor/],
    ['{"pageInfo":{"hasNextPage":"yes"}}', /no connection/],
    [nested('{"a":', "}"), /no connection/],
    [nested("[", "]"), /no connection/],
  ])("a connection %.70s is refused", async (connection, message) => {
    const list = clientOf(`{"data":{"a":${connection}}}`).graphql.list(QUERY, {}, { maxPages: 3 });
    const error = await failure(list.all());
    expect(error.code).toBe("config");
    expect(error.message).toMatch(message);
  });

  it("edges that are nothing have no node", async () => {
    const body = '{"data":{"a":{"edges":[null,{"node":1}],"pageInfo":{"hasNextPage":false}}}}';
    expect(await clientOf(body).graphql.list(QUERY).all()).toEqual([undefined, 1]);
  });

  it("an answer of 10,000 levels is read", async () => {
    expect(await clientOf(`{"data":${nested('{"a":', "}")}}`).graphql("{ a }")).toHaveProperty("a.a.a");
  });
});
