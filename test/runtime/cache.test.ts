import { expect, test } from "vitest";
import { cached, type CacheEntry } from "../../runtime/index.js";
import { clientOf, getProject, listIssues, serve } from "./server.js";

test("answers are kept by their ETag, and a 304 gives them again", async () => {
  let version = 1;
  const server = await serve(({ headers }) =>
    headers["if-none-match"] === `W/"${version}"`
      ? { status: 304, headers: { "x-request-id": "01B" } }
      : { body: { version }, headers: { etag: `W/"${version}"`, "x-request-id": "01A" } },
  );
  const client = clientOf(server, { use: [cached(new Map<string, CacheEntry>())] });
  const get = () => client.call<{ version: number }>(getProject, { project_id: 1 }).withResponse();
  expect((await get()).data).toEqual({ version: 1 });
  const again = await get();
  expect([again.data, again.response.status, again.response.headers.get("x-request-id")]).toEqual([
    { version: 1 },
    200,
    "01B",
  ]);
  version = 2;
  expect((await get()).data).toEqual({ version: 2 });
  expect(server.seen.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, 'W/"1"', 'W/"1"']);
});

test("what one caller was answered is not given to another, and no secret gets into the store", async () => {
  const server = await serve(({ headers }) => ({
    body: { who: headers.sudo ?? headers["private-token"] },
    headers: { etag: '"x"' },
  }));
  const store = new Map<string, CacheEntry>();
  const client = clientOf(server, { use: [cached(store)] });
  await client.call(getProject, { project_id: 1 });
  await client.call(getProject, { project_id: 1 }, { sudo: "alice" });
  await client.call(getProject, { project_id: 1 }, { token: "glpat-another-one" });
  expect(server.seen.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, undefined, undefined]);
  expect(store.size).toBe(3);
  expect([...store.keys()].join("\n")).not.toMatch(/glpat|alice/);
});

test("pages are kept with their links; writes, downloads and answers without ETag are not", async () => {
  const server = await serve(({ headers, method }) =>
    headers["if-none-match"]
      ? { status: 304 }
      : { body: [1], headers: method === "GET" ? { etag: '"x"', link: '<?page=2>; rel="next"', "x-total": "40" } : {} },
  );
  const store = new Map<string, CacheEntry>();
  const client = clientOf(server, { use: [cached(store)] });
  await client.list(listIssues, { project_id: 1 });
  expect(await client.list(listIssues, { project_id: 1 })).toMatchObject({ items: [1], total: 40, next: "page=2" });
  await client.http.post("/x", { body: {} });
  await client.http.get("/x", { as: "file" });
  expect(store.size).toBe(1);
});
