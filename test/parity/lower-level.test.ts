/**
 * python-gitlab's page "Using the lower-level API", sample by sample, in TypeScript.
 *
 * @see https://python-gitlab.readthedocs.io/en/stable/api-levels.html
 */
import { describe, expect, test } from "vitest";
import { GitLab } from "../../generated/index.js";
import { serve, type Seen } from "../runtime/server.js";

const open = (origin: string): GitLab => new GitLab({ host: origin, token: "glpat-example-parity" });
const lines = (seen: readonly Seen[]): string[] =>
  seen.map(({ method, url, body }) =>
    [method, url.replace("/api/v4", ""), ...(body.length ? [body.toString()] : [])].join(" "),
  );

describe("HTTP methods", () => {
  test("http_get with a path that is encoded already", async () => {
    const server = await serve({ body: { id: 449070256 } });
    const pipeline = await open(server.origin).http.get<{ id: number }>(
      "/projects/gitlab-org%2Fgitlab/pipelines/latest",
    );
    expect(pipeline.id).toBe(449070256);
    expect(lines(server.seen)).toEqual(["GET /projects/gitlab-org%2Fgitlab/pipelines/latest"]);
    expect(server.seen[0]!.headers["private-token"]).toBe("glpat-example-parity");
  });

  test("http_post, http_put, http_patch, http_delete", async () => {
    const server = await serve(
      { status: 201, body: { id: 1 } },
      { body: { id: 1 } },
      { body: { id: 1 } },
      { status: 204 },
    );
    const { http } = open(server.origin);
    expect(await http.post("/projects", { body: { name: "app" } })).toEqual({ id: 1 });
    await http.put("/projects/1", { body: { name: "other" } });
    await http.patch("/projects/1/pages", { body: { pages_https_only: true } });
    expect(await http.delete("/projects/1")).toBeUndefined();
    expect(lines(server.seen)).toEqual([
      'POST /projects {"name":"app"}',
      'PUT /projects/1 {"name":"other"}',
      'PATCH /projects/1/pages {"pages_https_only":true}',
      "DELETE /projects/1",
    ]);
  });

  test("http_list: lazily, and all of it", async () => {
    const page = (number: number, next: string) => ({
      body: [{ id: number }],
      headers: { "x-next-page": next, "x-page": String(number) },
    });
    const server = await serve(page(1, "2"), page(2, ""), page(1, "2"), page(2, ""));
    const { http } = open(server.origin);
    const ids: number[] = [];
    for await (const event of http.list<{ id: number }>("/events", { query: { per_page: 1 } })) ids.push(event.id);
    expect(ids).toEqual([1, 2]);
    expect(await http.list<{ id: number }>("/events").all()).toEqual([{ id: 1 }, { id: 2 }]);
    expect(server.seen.map((seen) => new URLSearchParams(seen.query).get("page"))).toEqual([null, "2", null, "2"]);
  });

  test("http_head gives the headers", async () => {
    const server = await serve({ headers: { "x-total": "123" } });
    const headers = await open(server.origin).http.head("/events");
    expect(headers.get("x-total")).toBe("123");
    expect(server.seen[0]!.method).toBe("HEAD");
  });
});

describe("requests of any kind", () => {
  test("OPTIONS: the methods of an endpoint", async () => {
    const server = await serve({ status: 204, headers: { allow: "OPTIONS, GET, POST, HEAD" } });
    const response = await open(server.origin).http.request("OPTIONS", "/projects");
    expect(response.headers.get("allow")).toBe("OPTIONS, GET, POST, HEAD");
  });

  test("HEAD with a query and a timeout: how many events another user has", async () => {
    const server = await serve({ headers: { "x-total": "123" } });
    const response = await open(server.origin).http.request("HEAD", "/events", {
      query: { sudo: "some-user" },
      timeout: 10_000,
    });
    expect(response.headers.get("x-total")).toBe("123");
    expect(lines(server.seen)).toEqual(["HEAD /events?sudo=some-user"]);
  });

  test("the timeout ends a request that takes too long", async () => {
    const server = await serve(() => new Promise<void>((resolve) => setTimeout(resolve, 2_000)));
    await expect(
      open(server.origin).http.request("HEAD", "/events", { timeout: 50, retry: false }),
    ).rejects.toMatchObject({ name: "TimeoutError" });
  });
});
