import { describe, expect, test } from "vitest";
import type { Operation, Page } from "../../runtime/index.js";
import { collect, ids, issues, type Item, offset, pagesOf } from "./pages.js";
import { type Answer, clientOf, failure, serve } from "./server.js";

describe("a list that is awaited", () => {
  test("gives the first page with its numbers and sends one request", async () => {
    const server = await serve(offset({ total: 45 }));
    const page = await issues(clientOf(server), { state: "opened" });
    expect(page).toMatchObject({ page: 1, perPage: 20, total: 45, totalPages: 3 });
    expect(page.items).toEqual(ids(20));
    expect(page.next).toBe("state=opened&page=2&per_page=20");
    expect(page.response.headers.get("x-total")).toBe("45");
    expect(server.seen).toHaveLength(1);
  });

  test("sends nothing before, and one request however often it is awaited", async () => {
    const server = await serve(offset({ total: 3 }));
    const list = issues(clientOf(server));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.seen).toHaveLength(0);
    await Promise.all([list, list, list.withResponse()]);
    expect(await collect(list)).toEqual(ids(3));
    expect(server.seen).toHaveLength(1);
  });

  test("has no total where GitLab does not count", async () => {
    const server = await serve(offset({ total: 20_000, uncounted: true }));
    const page = await issues(clientOf(server));
    expect([page.total, page.totalPages]).toEqual([undefined, undefined]);
    expect(page.next).toBeDefined();
  });

  test("has no next on the last page, nor on the only one", async () => {
    const server = await serve(offset({ total: 20 }));
    expect((await issues(clientOf(server))).next).toBeUndefined();
  });

  test("is an empty page when there is nothing", async () => {
    const server = await serve(offset({ total: 0 }));
    expect(await issues(clientOf(server))).toMatchObject({ items: [], total: 0, next: undefined });
  });

  test("is refused when something other than a list comes", async () => {
    const server = await serve({ body: { message: "hello" } });
    expect(await failure(issues(clientOf(server)))).toMatchObject({ code: "decode", kind: "shape" });
  });
});

describe("a walk over pages", () => {
  test("gives every item once, in order, and keeps the query", async () => {
    const server = await serve(offset({ total: 205 }));
    expect(await collect(issues(clientOf(server), { per_page: 100, labels: ["a,b+c"] }))).toEqual(ids(205));
    expect(pagesOf(server)).toEqual(["1", "2", "3"]);
    expect(new URLSearchParams(server.seen[2]!.query).getAll("labels[]")).toEqual(["a,b+c"]);
    expect(server.seen.every(({ path }) => path === "/api/v4/projects/5/issues")).toBe(true);
  });

  test("goes on above 10,000 without totals", async () => {
    const server = await serve(offset({ total: 101, perPage: 50, uncounted: true }));
    expect(await issues(clientOf(server)).all()).toEqual(ids(101));
  });

  test("uses X-Next-Page when there is no Link, and stops when it is empty", async () => {
    const server = await serve(
      { body: [1], headers: { "x-next-page": "2" } },
      { body: [2], headers: { "x-next-page": "3" } },
      { body: [3], headers: { "x-next-page": "" } },
    );
    expect(await issues(clientOf(server), { per_page: 1 }).all()).toEqual([1, 2, 3]);
    expect(server.seen.map(({ query }) => query)).toEqual(["per_page=1", "per_page=1&page=2", "per_page=1&page=3"]);
  });

  test("follows keyset links to the end, over an empty last page", async () => {
    const next = (cursor: string): Answer["headers"] => ({
      link: `<https://gitlab.com/api/v4/projects?pagination=keyset&cursor=${cursor}>; rel="next"`,
    });
    const server = await serve({ body: [1], headers: next("a%2Cb") }, { body: [2], headers: next("c") }, { body: [] });
    const operation: Operation = {
      id: "projects.list",
      method: "GET",
      path: "/projects",
      pagination: "both",
      orderBy: ["id"],
    };
    expect(await clientOf(server).list(operation, { order_by: "id" }, { pagination: "keyset" }).all()).toEqual([1, 2]);
    expect(server.seen.map(({ query }) => query)).toEqual([
      "order_by=id&pagination=keyset",
      "pagination=keyset&cursor=a%2Cb",
      "pagination=keyset&cursor=c",
    ]);
  });

  test("goes on over a page that is empty but names a next one", async () => {
    const server = await serve({ body: [], headers: { link: '<?page=2>; rel="next"' } }, { body: [1] });
    expect(await issues(clientOf(server)).all()).toEqual([1]);
  });

  test("stops when a page is named a second time", async () => {
    const same = { body: [1], headers: { link: '<http://x/?page=2>; rel="next"' } };
    const server = await serve(same);
    expect(await issues(clientOf(server)).all()).toEqual([1, 1]);
    const circle = await serve(same, { body: [2], headers: { link: '<http://x/?page=3>; rel="next"' } }, same);
    expect(await issues(clientOf(circle)).all()).toEqual([1, 2, 1]);
  });

  test.each([0, 1, 19, 20, 21, 40, 44, 45, 100])(
    "gives exactly %i items when told so, and asks for no page more",
    async (maxItems) => {
      const server = await serve(offset({ total: 45 }));
      const client = clientOf(server);
      const count = Math.min(maxItems, 45);
      expect(await issues(client, {}, { maxItems }).all()).toEqual(ids(count));
      expect(server.seen).toHaveLength(Math.ceil(count / 20));
      expect(await collect(issues(client, {}, { maxItems }))).toEqual(ids(count));
      expect(await issues(client).all({ maxItems })).toEqual(ids(count));
      expect(await issues(client, {}, { maxItems, readAhead: 4 }).all()).toEqual(ids(count));
      expect(server.seen).toHaveLength(4 * Math.ceil(count / 20));
    },
  );

  test("stops after maxPages", async () => {
    const server = await serve(offset({ total: 100 }));
    const client = clientOf(server);
    expect(await issues(client, {}, { maxPages: 2 }).all()).toEqual(ids(40));
    expect(await issues(client, {}, { maxPages: 2, readAhead: 8 }).all()).toEqual(ids(40));
    expect(await issues(client, {}, { maxPages: 0 }).all()).toEqual([]);
    expect(server.seen).toHaveLength(4);
  });

  test("asks for no further page when the reader stops", async () => {
    const server = await serve(offset({ total: 100 }));
    for await (const item of issues(clientOf(server))) if (item.id === 20) break;
    expect(server.seen).toHaveLength(1);
  });

  test("leaves out what was seen before, when asked to", async () => {
    const server = await serve(
      { body: [{ id: 1 }, { id: 2 }], headers: { link: '<?page=2>; rel="next"' } },
      { body: [{ id: 2 }, { id: 3 }, { name: "x" }, { name: "y" }] },
    );
    const wanted = [{ id: 1 }, { id: 2 }, { id: 3 }, { name: "x" }];
    expect(await issues(clientOf(server), {}, { dedupeBy: "id", maxItems: 4 }).all()).toEqual(wanted);
  });

  test("sends per_page of the client where the call says nothing", async () => {
    const server = await serve(offset({ total: 3 }));
    const client = clientOf(server, { perPage: 50 });
    await issues(client);
    await issues(client, { per_page: 7 });
    expect(server.seen.map(({ query }) => query)).toEqual(["per_page=50", "per_page=7"]);
  });
});

describe("pages()", () => {
  test("gives the pages with their numbers", async () => {
    const server = await serve(offset({ total: 45 }));
    const pages: Page<Item>[] = await collect(issues(clientOf(server)).pages());
    expect(pages.map(({ page, items, next }) => [page, items.length, next])).toEqual([
      [1, 20, "page=2&per_page=20"],
      [2, 20, "page=3&per_page=20"],
      [3, 5, undefined],
    ]);
  });
});

test("http.list walks a path the description does not know", async () => {
  const server = await serve(offset({ total: 45 }));
  expect(
    await clientOf(server)
      .http.list<Item>("/projects/a%2Fb/new", { query: { x: [1] } })
      .all(),
  ).toEqual(ids(45));
  expect(server.seen[2]!.path).toBe("/api/v4/projects/a%2Fb/new");
  expect(new URLSearchParams(server.seen[2]!.query).get("x[]")).toBe("1");
});
