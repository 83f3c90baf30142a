import { describe, expect, test } from "vitest";
import {
  type Client,
  createClient,
  errorDetails,
  type Extension,
  HttpError,
  listCall,
  NotFoundError,
  operationOf,
  readAhead,
  redirects,
  ServerError,
  tokenRefresh,
} from "../../runtime/client.js";
import { failure, serve } from "./server.js";

const get = { id: "projects.get", method: "GET", path: "/projects/{project_id}" } as const;
const list = { id: "projects.list", method: "GET", path: "/projects", pagination: "offset" } as const;

const bare = (host: string, ...use: Extension[]): Client =>
  createClient({ host, token: "glpat-secret", use, retry: false });

describe("a bare client", () => {
  test("follows no redirect, so that nothing goes anywhere else, until it is given redirects", async () => {
    const other = await serve({ body: { id: 2 } });
    const server = await serve({ status: 302, headers: { location: `${other.origin}/x` } });
    const error = await failure(bare(server.origin).call(get, { project_id: 1 }));
    expect(error).toMatchObject({ code: "http", status: 302 });
    expect(other.seen).toEqual([]);
    expect(await bare(server.origin, redirects).call(get, { project_id: 1 })).toEqual({ id: 2 });
    expect(other.seen[0]!.headers).not.toHaveProperty("private-token");
  });

  test("throws errors that are of the class of their status, details only with errorDetails", async () => {
    const server = await serve({ status: 404, body: { message: "404 Project Not Found" } });
    const plain = await failure(bare(server.origin).call(get, { project_id: 1 }));
    expect(plain).toBeInstanceOf(HttpError);
    expect(plain).toBeInstanceOf(NotFoundError);
    expect(plain).not.toBeInstanceOf(ServerError);
    expect(plain).toMatchObject({ status: 404, kind: "other", body: { message: "404 Project Not Found" } });
    expect(plain.message).toContain("404 Project Not Found");
    const detailed = await failure(bare(server.origin, errorDetails).call(get, { project_id: 1 }));
    expect(detailed).toBeInstanceOf(NotFoundError);
    expect(detailed).toMatchObject({ name: "NotFoundError", kind: "not-found", messages: ["404 Project Not Found"] });
  });

  test("asks a token function before every request, and for a new token only with tokenRefresh", async () => {
    const asked: boolean[] = [];
    const token = async ({ refresh }: { refresh: boolean }): Promise<string> => {
      asked.push(refresh);
      return refresh ? "new-token" : "old-token";
    };
    const server = await serve((seen) =>
      seen.headers["private-token"] === "new-token" ? { body: { id: 1 } } : { status: 401, body: {} },
    );
    const options = { host: server.origin, token, retry: false } as const;
    expect(await failure(createClient(options).call(get, { project_id: 1 }))).toMatchObject({ status: 401 });
    expect(asked).toEqual([false]);
    expect(await createClient({ ...options, use: [tokenRefresh] }).call(get, { project_id: 1 })).toEqual({ id: 1 });
    expect(asked).toEqual([false, false, true]);
  });

  test("walks pages one by one, and says what reading ahead needs", async () => {
    const server = await serve(({ query }) => {
      const page = Number(new URLSearchParams(query).get("page") ?? 1);
      const next = page < 3 ? { "x-next-page": `${page + 1}` } : {};
      return { headers: { "x-page": `${page}`, "x-total-pages": "3", "x-per-page": "1", ...next }, body: [page] };
    });
    expect(await listCall(bare(server.origin), list).all()).toEqual([1, 2, 3]);
    const error = await failure(listCall(bare(server.origin), list, {}, { readAhead: 2 }).all());
    expect(error).toMatchObject({ code: "config", message: expect.stringContaining("use: [readAhead]") as string });
    expect(await listCall(bare(server.origin, readAhead), list, {}, { readAhead: 2 }).all()).toEqual([1, 2, 3]);
  });

  test("tells which operation a function calls, and sends nothing for it", () => {
    expect(operationOf((client) => client.call(get))).toEqual({ ...get, list: false });
    expect(operationOf((client) => listCall(client, list))).toEqual({ ...list, list: true });
  });
});
