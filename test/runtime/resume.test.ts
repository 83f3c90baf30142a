import { describe, expect, test } from "vitest";
import { ids, issues, type Item, offset, pagesOf } from "./pages.js";
import { clientOf, failure, serve } from "./server.js";

describe("a walk that is interrupted", () => {
  test("goes on from the error's token: page 7 of 20 fails", async () => {
    let broken = true;
    const server = await serve(
      offset({ total: 200, perPage: 10, fail: (page) => (broken && page === 7 ? { status: 500 } : undefined) }),
    );
    const client = clientOf(server, { retry: false });
    const got: Item[] = [];
    const error = await failure(
      (async () => {
        for await (const item of issues(client, { state: "all" })) got.push(item);
      })(),
    );
    expect(error).toMatchObject({ status: 500, resume: "state=all&page=7&per_page=10" });
    expect(got).toEqual(ids(60));
    broken = false;
    const token = JSON.parse(JSON.stringify(error)) as { resume: string };
    got.push(...(await issues(client, {}, { from: token.resume }).all()));
    expect(got).toEqual(ids(200));
  });

  test("goes on from a page's next, in another process", async () => {
    const server = await serve(offset({ total: 45 }));
    const { next } = await issues(clientOf(server), { state: "opened" });
    expect(await issues(clientOf(server), { ignored: "the token says all" }, { from: next }).all()).toEqual(
      ids(25, 21),
    );
    expect(server.seen[1]!.query).toBe("state=opened&page=2&per_page=20");
  });

  test("a token cannot leave the operation or bring a credential along", async () => {
    const server = await serve({ body: [] });
    const from = "page=2&private_token=glpat-x&job_token=y&sudo=root&page_token=keep#/../../x";
    await issues(clientOf(server), {}, { from });
    expect(server.seen[0]!.url).toBe("/api/v4/projects/5/issues?page=2&page_token=keep");
  });

  test("a failed first page has a token, too", async () => {
    const server = await serve({ status: 500 });
    expect((await failure(issues(clientOf(server, { retry: false }), { state: "all" }))).resume).toBe("state=all");
  });

  test("retries happen inside the walk", async () => {
    let failures = 2;
    const server = await serve(
      offset({ total: 60, fail: (page) => (page === 2 && failures-- > 0 ? { status: 503 } : undefined) }),
    );
    expect(await issues(clientOf(server)).all()).toEqual(ids(60));
    expect(pagesOf(server)).toEqual(["1", "2", "2", "2", "3"]);
  });

  test.each([0, 4])("an abort in the middle ends it with the signal's reason (read-ahead %i)", async (readAhead) => {
    const server = await serve(offset({ total: 200, delay: (page) => (page < 3 ? 0 : 10_000) }));
    const controller = new AbortController();
    const got: Item[] = [];
    const error = await failure(
      (async () => {
        for await (const item of issues(clientOf(server), {}, { signal: controller.signal, readAhead })) {
          got.push(item);
          if (item.id === 40) setTimeout(() => controller.abort(new Error("enough")), 10);
        }
      })(),
    );
    expect(error.message).toBe("enough");
    expect(got).toEqual(ids(40));
  });
});

test("a list whose first page came before the abort goes no further", async () => {
  const server = await serve(offset({ total: 45 }));
  const controller = new AbortController();
  const list = issues(clientOf(server), {}, { signal: controller.signal });
  await list;
  controller.abort(new Error("enough"));
  expect((await failure(list.all())).message).toBe("enough");
  expect(server.seen).toHaveLength(1);
});

describe("read-ahead", () => {
  test("keeps the order when later pages arrive first, and never has more than told under way", async () => {
    let now = 0;
    let most = 0;
    const server = await serve(async (seen) => {
      most = Math.max(most, ++now);
      const answer = await offset({ total: 200, perPage: 10, delay: (page) => 3 * ((page * 7) % 5) })(seen);
      now--;
      return answer;
    });
    expect(await issues(clientOf(server), {}, { readAhead: 4 }).all()).toEqual(ids(200));
    expect(most).toBeGreaterThan(2);
    expect(most).toBeLessThanOrEqual(4);
    expect(
      pagesOf(server)
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual(ids(20).map(({ id }) => id));
  });

  test("does nothing where the number of pages is not known", async () => {
    const server = await serve(offset({ total: 45, uncounted: true }));
    expect(await issues(clientOf(server), {}, { readAhead: 4 }).all()).toEqual(ids(45));
    expect(pagesOf(server)).toEqual(["1", "2", "3"]);
  });

  test("goes on page by page when the list has grown meanwhile", async () => {
    let total = 40;
    const server = await serve((seen) => {
      const answer = offset({ total })(seen);
      total = 65;
      return answer;
    });
    expect(await issues(clientOf(server), {}, { readAhead: 4 }).all()).toEqual(ids(65));
  });

  test("a failed page comes in its turn, with its token, and the others are given up", async () => {
    const server = await serve(
      offset({ total: 200, perPage: 10, fail: (page) => (page === 3 ? { status: 500 } : undefined) }),
    );
    const client = clientOf(server, { retry: false });
    const got: Item[] = [];
    const error = await failure(
      (async () => {
        for await (const item of issues(client, {}, { readAhead: 8 })) got.push(item);
      })(),
    );
    expect(got).toEqual(ids(20));
    expect(error).toMatchObject({ status: 500, resume: "page=3&per_page=10" });
    expect(server.seen.length).toBeLessThanOrEqual(11);
  });

  test("gives up what is under way when the reader stops", async () => {
    const server = await serve(offset({ total: 200, perPage: 10, delay: (page) => (page === 1 ? 0 : 10_000) }));
    for await (const item of issues(clientOf(server), {}, { readAhead: 3 })) {
      if (item.id === 5) await expect.poll(() => server.seen.length).toBe(4);
      if (item.id === 6) break;
    }
    await expect.poll(() => server.aborted).toBe(3);
  });
});
