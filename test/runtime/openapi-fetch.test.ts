import { describe, expect, test } from "vitest";
import { typedClient } from "../../runtime/openapi-fetch.js";
import { streamFile } from "../../runtime/index.js";
import { clientOf, failure, serve } from "./server.js";

interface Operations {
  get: {
    parameters: {
      path: { project_id: number | string };
      query?: Record<string, unknown>;
      header?: never;
      cookie?: never;
    };
    responses: {
      200: { headers: Record<string, unknown>; content: { "application/json": { id: number } } };
      404: { headers: Record<string, unknown>; content: { "application/json": { message: string } } };
    };
  };
  put: {
    parameters: {
      path: { project_id: number | string };
      query?: Record<string, unknown>;
      header?: never;
      cookie?: never;
    };
    requestBody: { content: { "application/json": Record<string, unknown> } };
    responses: { 200: { headers: Record<string, unknown>; content: { "application/json": { id: number } } } };
  };
}
interface paths {
  "/projects/{project_id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: Operations["get"];
    put: Operations["put"];
  };
}

const path = { project_id: "group/app" };

describe("the client typed by path", () => {
  test("goes through the same pipeline, with our path, query and body", async () => {
    const server = await serve({ status: 503 }, { body: { id: 1 } });
    const client = typedClient<paths>(clientOf(server, { sudo: "alice" }));
    const query = {
      "iids[]": [1, 2],
      labels: ["a", "b c"],
      variables: [{ key: "A" }],
      not: { state: "x" },
      after: "1+1",
      gone: null,
      none: undefined,
    };
    const { data, error, response } = await client.GET("/projects/{project_id}", { params: { path, query } });
    expect([data, error, response.status]).toEqual([{ id: 1 }, undefined, 200]);
    expect(server.seen).toHaveLength(2);
    expect(server.seen[1]!.url).toBe(
      "/api/v4/projects/group%2Fapp?iids[]=1&iids[]=2&labels=a,b%20c&variables[0][key]=A&not[state]=x&after=1%2B1&gone",
    );
    expect(server.seen[1]!.headers).toMatchObject({ sudo: "alice", "private-token": "glpat-test-secret-000" });
  });

  test("bodies as JSON, as a form with a file, and again after a failure", async () => {
    const server = await serve({ status: 429 }, {}, { status: 429 }, {}, {});
    const client = typedClient<paths>(clientOf(server));
    await client.PUT("/projects/{project_id}", { params: { path }, body: { name: "x", topics: [], gone: null } });
    await client.PUT("/projects/{project_id}", { params: { path }, body: { avatar: new File(["png"], "a.png") } });
    await client.PUT("/projects/{project_id}", {
      params: { path },
      body: { avatar: streamFile(() => new Blob(["png"]).stream(), { filename: "b.png" }) },
    });
    const types = server.seen.map(({ headers }) => headers["content-type"]!.replace(/;.*/, ""));
    expect(types).toEqual([
      "application/json",
      "application/json",
      "multipart/form-data",
      "multipart/form-data",
      "multipart/form-data",
    ]);
    expect(String(server.seen[1]!.body)).toBe('{"name":"x","topics":[],"gone":null}');
    for (const index of [2, 3, 4]) {
      const { body, headers } = server.seen[index]!;
      const form = await new Response(new Uint8Array(body), {
        headers: { "content-type": headers["content-type"]! },
      }).formData();
      expect(await (form.get("avatar") as File).text()).toBe("png");
    }
  });

  test("a failure has an error, also when its body is empty", async () => {
    const server = await serve(
      { status: 404, body: { message: "404 Project Not Found" } },
      { status: 404, body: "", headers: { "content-length": "0" } },
    );
    const client = typedClient<paths>(clientOf(server));
    const first = await client.GET("/projects/{project_id}", { params: { path } });
    expect([first.data, first.error, first.response.status]).toEqual([
      undefined,
      { message: "404 Project Not Found" },
      404,
    ]);
    const second = await client.GET("/projects/{project_id}", { params: { path } });
    expect([second.data, second.error]).toEqual([undefined, { message: "404 Not Found" }]);
  });

  test.each(["..", "", ".", "%2e%2e", "a\nb"])(
    "the project %j is refused before anything is sent",
    async (project_id) => {
      const server = await serve({});
      const client = typedClient<paths>(clientOf(server));
      expect((await failure(client.GET("/projects/{project_id}", { params: { path: { project_id } } }))).code).toBe(
        "config",
      );
      expect(server.seen).toHaveLength(0);
    },
  );

  test("a path parameter that was left out is refused", async () => {
    const server = await serve({});
    const client = typedClient<paths>(clientOf(server));
    const call = client.GET("/projects/{project_id}", {} as never);
    expect((await failure(call)).code).toBe("config");
    expect(server.seen).toHaveLength(0);
  });

  test("HTML with 200 is an error", async () => {
    const server = await serve({ body: "<html>", headers: { "content-type": "text/html" } });
    const call = typedClient<paths>(clientOf(server)).GET("/projects/{project_id}", { params: { path } });
    expect(await failure(call)).toMatchObject({ code: "decode", kind: "html" });
  });

  test("middleware works, also when it makes a new Request", async () => {
    const server = await serve({ body: { id: 1 } });
    const client = typedClient<paths>(clientOf(server));
    client.use({
      onRequest({ request }) {
        const changed = new Request(request, { headers: request.headers });
        changed.headers.set("x-a", "b");
        return changed;
      },
      onResponse: ({ response }) => new Response(response.body, { status: 201, headers: response.headers }),
    });
    const { response, data } = await client.PUT("/projects/{project_id}", { params: { path }, body: { name: "x" } });
    expect([response.status, data]).toEqual([201, { id: 1 }]);
    expect(String(server.seen[0]!.body)).toBe('{"name":"x"}');
    expect(server.seen[0]!.headers).toMatchObject({ "x-a": "b", "content-type": "application/json" });
  });

  test("signals end it", async () => {
    const server = await serve(() => new Promise(() => {}));
    const client = typedClient<paths>(clientOf(server));
    const call = client.GET("/projects/{project_id}", { params: { path }, signal: AbortSignal.timeout(30) });
    expect((await failure(call)).name).toBe("TimeoutError");
  });
});
