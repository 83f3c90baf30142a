import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import {
  Client,
  type Download,
  files,
  type ListProgress,
  type Operation,
  streamFile,
  type TransferProgress,
} from "../../runtime/index.js";
import { clientOf, createIssue, failure, getProject, listIssues, serve } from "../runtime/server.js";

const update: Operation = { id: "projects.update", method: "PUT", path: "/projects/{project_id}" };
const publish: Operation = { id: "x.publish", method: "PUT", path: "/x/{name}", body: "application/octet-stream" };
const download: Operation = { id: "x.download", method: "GET", path: "/x", as: "file" };

/** Notes what it is told. */
function listener<T>(): { told: T[]; onProgress: (progress: T) => void } {
  const told: T[] = [];
  return { told, onProgress: (progress) => void told.push(progress) };
}

describe("a walk", () => {
  const pages = (counted: boolean) =>
    serve(({ query }) => {
      const page = Number(/(?:^|&)page=(\d)/.exec(query)?.[1] ?? 1);
      return {
        body: page < 3 ? [1, 2] : [1],
        headers: {
          "x-page": `${page}`,
          "x-per-page": "2",
          "x-next-page": page < 3 ? `${page + 1}` : "",
          ...(counted && { "x-total": "5", "x-total-pages": "3" }),
        },
      };
    });

  test("tells of each page, with the totals GitLab sends", async () => {
    const server = await pages(true);
    for (const readAhead of [0, 2]) {
      const { told, onProgress } = listener<ListProgress>();
      await clientOf(server).list(listIssues, { project_id: 1 }, { readAhead, onProgress }).all();
      expect(told).toEqual([
        { items: 2, total: 5, page: 1, pages: 3 },
        { items: 4, total: 5, page: 2, pages: 3 },
        { items: 5, total: 5, page: 3, pages: 3 },
      ]);
    }
  });

  test("tells no total where there is none, and nothing of a page that nobody asked for", async () => {
    const server = await pages(false);
    const { told, onProgress } = listener<ListProgress>();
    const list = clientOf(server).list(listIssues, { project_id: 1 }, { onProgress, maxPages: 2 });
    for await (const page of list.pages()) expect(told).toHaveLength(page.page!);
    expect(told).toEqual([
      { items: 2, total: undefined, page: 1, pages: undefined },
      { items: 4, total: undefined, page: 2, pages: undefined },
    ]);
  });

  test("of a GraphQL connection tells, too", async () => {
    const page = (hasNextPage: boolean): object => ({
      body: { data: { issues: { count: 3, nodes: [1, 2], pageInfo: { hasNextPage, endCursor: "c" } } } },
    });
    const server = await serve(page(true), page(false));
    const { told, onProgress } = listener<ListProgress>();
    const query = "query($after: String) { issues(after: $after) { count nodes pageInfo { hasNextPage endCursor } } }";
    await clientOf(server).graphql.list(query, {}, { onProgress }).all();
    expect(told.map(({ items, total, page }) => [items, total, page])).toEqual([
      [2, 3, 1],
      [4, 3, 2],
    ]);
  });

  test("does not end because of who is told", async () => {
    const server = await pages(true);
    for (const onProgress of [
      () => {
        throw new Error("a broken bar");
      },
      () => Promise.reject(new Error("a broken bar")),
    ])
      expect(await clientOf(server).list(listIssues, { project_id: 1 }, { onProgress }).all()).toHaveLength(5);
  });
});

describe("a download", () => {
  const content = Buffer.alloc(3_000_000, "x");

  test("tells bytes and total, at its beginning, at its end and now and then", async () => {
    const server = await serve({ body: content, headers: { "content-length": `${content.length}` } });
    const { told, onProgress } = listener<TransferProgress>();
    const file = await clientOf(server).call<Download>(download, {}, { onProgress });
    expect(told).toEqual([{ direction: "download", bytes: 0, total: content.length }]);
    expect((await file.bytes()).length).toBe(content.length);
    expect(told.at(-1)).toEqual({ direction: "download", bytes: content.length, total: content.length });
    const sizes = told.map(({ bytes }) => bytes);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });

  test("is told of at most ten times a second", async () => {
    const server = await serve(async (_, response) => {
      for (let piece = 0; piece < 50; piece++) {
        response.write(content.subarray(0, 1000));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      response.end();
    });
    const { told, onProgress } = listener<TransferProgress>();
    const start = performance.now();
    const file = await clientOf(server).call<Download>(download, {}, { onProgress });
    await file.bytes();
    expect(told.length).toBeGreaterThan(2);
    expect(told.length).toBeLessThanOrEqual((performance.now() - start) / 100 + 2);
    expect(told.at(-1)).toEqual({ direction: "download", bytes: 50_000, total: undefined });
  });

  test("of the low level is told of, too, and one of a bare client with files", async () => {
    const server = await serve({ body: "12345" });
    const { told, onProgress } = listener<TransferProgress>();
    await (await clientOf(server).http.get("/x", { as: "file", onProgress })).bytes();
    await (await clientOf(server).http.request("GET", "/x", { onProgress })).arrayBuffer();
    const bare = new Client({ host: server.origin, use: [files] });
    await (await bare.call<Download>(download, {}, { onProgress })).bytes();
    expect(told.filter(({ bytes }) => bytes === 5)).toHaveLength(3);
  });

  test("does not end because of who is told, and ends with its reader", async () => {
    const server = await serve({ body: content });
    const onProgress = (): void => {
      throw new Error("a broken bar");
    };
    const file = await clientOf(server).call<Download>(download, {}, { onProgress });
    expect((await file.bytes()).length).toBe(content.length);
    const other = await clientOf(server).call<Download>(download, {}, { onProgress });
    await other.body.cancel();
  });
});

describe("an upload", () => {
  const text = "ä".repeat(500_000);
  const bytes = 1_000_000;

  test.each([
    ["a text", () => text],
    ["bytes", () => Buffer.from(text)],
    ["a Blob", () => new Blob([text])],
  ])("of %s tells all bytes, and is sent as it would be without", async (_, body) => {
    const server = await serve({});
    const { told, onProgress } = listener<TransferProgress>();
    await clientOf(server).call(publish, { name: "a", body: body() }, { onProgress });
    await clientOf(server).call(publish, { name: "a", body: body() });
    expect(told[0]).toEqual({ direction: "upload", bytes: 0, total: bytes });
    expect(told.at(-1)).toEqual({ direction: "upload", bytes, total: bytes });
    const [watched, plain] = server.seen;
    expect(watched!.body.equals(plain!.body)).toBe(true);
    for (const name of ["content-type", "content-length", "transfer-encoding"])
      expect(watched!.headers[name]).toBe(plain!.headers[name]);
  });

  test("of JSON is told of: files in commits are sent so", async () => {
    const server = await serve({});
    const { told, onProgress } = listener<TransferProgress>();
    await clientOf(server).call(createIssue, { project_id: 1, title: text }, { onProgress });
    const length = Number(server.seen[0]!.headers["content-length"]);
    expect(told.at(-1)).toEqual({ direction: "upload", bytes: length, total: length });
    expect(JSON.parse(server.seen[0]!.body.toString())).toEqual({ title: text });
  });

  test("of a form tells its whole size, whatever is in it", async () => {
    const server = await serve({});
    const avatars = [
      new File([text], 'ü".png', { type: "image/png" }),
      streamFile(() => Readable.from([Buffer.from(text)]), { filename: "ü.png", size: bytes }),
    ];
    for (const avatar of avatars) {
      const { told, onProgress } = listener<TransferProgress>();
      await clientOf(server).call(update, { project_id: 1, name: "A\nB", avatar }, { onProgress });
      const { body, headers } = server.seen.at(-1)!;
      expect(told.at(-1)).toEqual({ direction: "upload", bytes: body.length, total: body.length });
      const form = await new Response(new Uint8Array(body), {
        headers: { "content-type": headers["content-type"]! },
      }).formData();
      expect(await (form.get("avatar") as File).text()).toBe(text);
    }
  });

  test("of a stream without a size tells no total", async () => {
    const server = await serve({});
    const { told, onProgress } = listener<TransferProgress>();
    await clientOf(server).call(publish, { name: "a", body: Readable.from([Buffer.from(text)]) }, { onProgress });
    expect(told.at(-1)).toEqual({ direction: "upload", bytes, total: undefined });
  });

  test("that is sent again begins anew, and so does a redirected one", async () => {
    const server = await serve({ status: 503 }, { status: 307, headers: { location: "/api/v4/y" } }, {});
    const { told, onProgress } = listener<TransferProgress>();
    await clientOf(server).call(update, { project_id: 1, avatar: new File(["12345"], "a.png") }, { onProgress });
    expect(told.filter(({ bytes }) => bytes === 0)).toHaveLength(3);
    const [first, , last] = server.seen;
    expect(last!.body.length).toBe(first!.body.length);
    const form = await new Response(new Uint8Array(last!.body), {
      headers: { "content-type": last!.headers["content-type"]! },
    }).formData();
    expect(await (form.get("avatar") as File).text()).toBe("12345");
  });

  test("of nothing tells nothing, and a failure is thrown as ever", async () => {
    const server = await serve({}, { status: 404 });
    const { told, onProgress } = listener<TransferProgress>();
    await clientOf(server).call(getProject, { project_id: 1 }, { onProgress });
    expect(told).toEqual([]);
    expect(
      (await failure(clientOf(server).call(createIssue, { project_id: 1, title: "a" }, { onProgress }))).status,
    ).toBe(404);
  });

  test("in a browser is sent as it is, and its end is told", async () => {
    const server = await serve({});
    const { told, onProgress } = listener<TransferProgress>();
    Object.defineProperty(globalThis, "navigator", { value: { userAgent: "Mozilla/5.0" }, configurable: true });
    try {
      await clientOf(server).call(publish, { name: "a", body: "12345" }, { onProgress });
    } finally {
      Reflect.deleteProperty(globalThis, "navigator");
    }
    expect(told.map(({ bytes, total }) => [bytes, total])).toEqual([
      [0, 5],
      [5, 5],
    ]);
  });
});
