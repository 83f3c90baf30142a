import { describe, expect, test } from "vitest";
import { bind, type Client, listCall, type Operation } from "../../runtime/index.js";
import { clientOf, serve } from "./server.js";

describe("bound resources", () => {
  const list: Operation = { id: "x.list", method: "GET", path: "/projects/{project_id}/x", pagination: "offset" };
  const module = {
    /** Lists. */
    list: (client: Client, params: { project_id: number; state?: string }) => listCall<number>(client, list, params),
    delete: (client: Client, params: { project_id: number }) =>
      client.call<void>({ ...list, method: "DELETE" }, params),
    constant: 5,
  };

  test("are the module's functions without the client, the same object each time", async () => {
    const server = await serve({ body: [1] }, { status: 204 });
    const client = clientOf(server);
    const bound = bind(client, module);
    expect(bind(client, module)).toBe(bound);
    expect(bind(client.with({ sudo: 1 }), module)).not.toBe(bound);
    expect(Object.keys(bound)).toEqual(["list", "delete"]);
    expect(await bound.list({ project_id: 1, state: "opened" }).all()).toEqual([1]);
    await bound.delete({ project_id: 1 });
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET /api/v4/projects/1/x?state=opened",
      "DELETE /api/v4/projects/1/x",
    ]);
  });

  test("let bound path parameters be left out", async () => {
    const server = await serve({ body: [1] });
    const bound = bind<typeof module, "project_id">(clientOf(server).with({ project_id: 9 }), module);
    await bound.list();
    await bound.list({ state: "closed" });
    expect(server.seen.map(({ url }) => url)).toEqual(["/api/v4/projects/9/x", "/api/v4/projects/9/x?state=closed"]);
  });
});
