import { afterEach, describe, expect, test } from "vitest";
import { startMockServer, type MockServer, type OpenApiDocument } from "../../runtime/testing/index.js";

const thing = (id: number) => ({ id, name: `thing ${id}` });
const schema = { type: "object", required: ["id"], properties: { id: { type: "integer" }, name: { type: "string" } } };
const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Things", version: "v4" },
  paths: {
    "/things": {
      get: {
        operationId: "things.list",
        tags: ["things"],
        "x-gitlab": { pagination: "offset" },
        parameters: [
          { name: "ids[]", in: "query", required: true, schema: { type: "array", items: { type: "integer" } } },
          { name: "sort", in: "query", schema: { $ref: "#/components/schemas/Sort" } },
        ],
        responses: {
          "200": {
            description: "Things.",
            content: {
              "application/json": { schema: { type: "array", items: schema }, example: [thing(1), thing(2), thing(3)] },
            },
          },
        },
      },
      post: {
        operationId: "things.create",
        tags: ["things"],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
            },
          },
        },
        responses: {
          "201": { description: "The thing.", content: { "application/json": { schema, example: thing(4) } } },
        },
      },
    },
    "/things/{thing_id}": {
      get: {
        operationId: "things.get",
        tags: ["things"],
        parameters: [
          {
            name: "thing_id",
            in: "path",
            required: true,
            schema: { anyOf: [{ type: "integer" }, { type: "string" }] },
          },
        ],
        responses: {
          "200": { description: "The thing.", content: { "application/json": { schema, example: thing(1) } } },
        },
      },
    },
    "/things/latest": {
      get: {
        operationId: "things.getLatest",
        tags: ["things"],
        responses: {
          "200": { description: "The thing.", content: { "application/json": { schema, example: thing(3) } } },
        },
      },
    },
  },
  components: { schemas: { Sort: { type: "string", enum: ["asc", "desc"] } } },
};

let server: MockServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
const start = async (options = {}) => (server = await startMockServer({ document, ...options }));
const get = async (path: string, init?: RequestInit) => {
  const response = await fetch(`${server!.url}/api/v4${path}`, init);
  const text = await response.text();
  return { response, body: text ? (JSON.parse(text) as unknown) : undefined };
};

describe("startMockServer", () => {
  test("answers with the example and records the call", async () => {
    await start();
    const { response, body } = await get("/things/group%2Fthing", { headers: { "PRIVATE-TOKEN": "glpat-example" } });
    expect(response.status).toBe(200);
    expect(body).toEqual(thing(1));
    expect(server!.calls).toMatchObject([
      { method: "GET", path: "/things/group%2Fthing", operationId: "things.get", status: 200 },
    ]);
  });

  test("prefers a literal segment to a parameter", async () => {
    await start();
    expect((await get("/things/latest")).body).toEqual(thing(3));
    expect(server!.calls[0]!.operationId).toBe("things.getLatest");
  });

  test("cuts a list into pages with GitLab's headers, and ends", async () => {
    await start();
    const first = await get("/things?ids[]=1&per_page=2");
    expect(first.body).toEqual([thing(1), thing(2)]);
    expect(first.response.headers.get("x-next-page")).toBe("2");
    expect(first.response.headers.get("x-total")).toBe("3");
    expect(first.response.headers.get("link")).toContain('per_page=2&page=2>; rel="next"');
    const last = await get("/things?ids[]=1&per_page=2&page=2");
    expect(last.body).toEqual([thing(3)]);
    expect(last.response.headers.get("x-next-page")).toBe("");
    expect(last.response.headers.get("link")).not.toContain('rel="next"');
  });

  test("refuses a body that lacks a required attribute", async () => {
    await start();
    const { response, body } = await get("/things", {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json" },
    });
    expect(response.status).toBe(422);
    expect(JSON.stringify(body)).toContain("name");
  });

  test("refuses a query value outside its enumeration", async () => {
    await start();
    const { response } = await get("/things?ids[]=1&sort=sideways");
    expect(response.status).toBe(422);
  });

  test("answers an unknown route, a wrong method, HEAD and OPTIONS as GitLab does", async () => {
    await start();
    const unknown = await get("/nothing");
    expect([unknown.response.status, unknown.body]).toEqual([404, { error: "404 Not Found" }]);
    expect((await get("/things/1", { method: "DELETE" })).response.status).toBe(405);
    const head = await get("/things?ids[]=1", { method: "HEAD" });
    expect([head.response.status, head.response.headers.get("x-total"), head.body]).toEqual([200, "3", undefined]);
    expect((await get("/things", { method: "OPTIONS" })).response.headers.get("allow")).toBe("OPTIONS, GET, POST");
  });

  test("answers what is forced, as often as asked, then the example again", async () => {
    await start();
    server!.force(429, { operationId: "things.get", headers: { "retry-after": "1" }, times: 2 });
    expect((await get("/things/latest")).response.status).toBe(200);
    expect((await get("/things/1")).response.headers.get("retry-after")).toBe("1");
    expect((await get("/things/1")).response.status).toBe(429);
    expect((await get("/things/1")).response.status).toBe(200);
  });

  test("serves chosen resources only and names a mistyped one", async () => {
    await expect(start({ resources: ["thing"] })).rejects.toThrow(
      'there is no resource "thing"; did you mean "things"?',
    );
  });

  test("makes up values from the schemas, the same ones for the same seed", async () => {
    const ask = async (seed?: string): Promise<unknown> => {
      await using one = await startMockServer({ document, dynamic: true, seed });
      return (await fetch(`${one.url}/api/v4/things/latest`)).json();
    };
    const first = await ask("spring");
    expect(first).toMatchObject({ id: expect.any(Number) as number });
    expect(first).not.toEqual(thing(3));
    expect(await ask("spring")).toEqual(first);
    expect(await ask("autumn")).not.toEqual(first);
  });
});
