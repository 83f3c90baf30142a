import { describe, expect, test } from "vitest";
import { Call, createClient, ListCall } from "../../runtime/index.js";
import { clientOf, failure, getProject, listIssues, serve } from "./server.js";

describe("a call", () => {
  test("sends nothing until its result is wanted, and is sent once", async () => {
    const server = await serve({ body: { id: 1 } });
    const call = clientOf(server).call<{ id: number }>(getProject, { project_id: 1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.seen).toHaveLength(0);
    const [a, b, c] = await Promise.all([call, call.withResponse(), call.then(({ id }) => id + 1)]);
    expect([a, b.data, b.response.status, c]).toEqual([{ id: 1 }, { id: 1 }, 200, 2]);
    expect(server.seen).toHaveLength(1);
  });

  test("is a promise in every respect", async () => {
    const server = await serve({ status: 404 }, { body: { id: 1 } });
    const client = clientOf(server);
    const order: string[] = [];
    expect(await client.call(getProject, { project_id: 1 }).catch((error: Error) => error.name)).toBe("NotFoundError");
    await client.call(getProject, { project_id: 1 }).finally(() => order.push("finally"));
    expect(order).toEqual(["finally"]);
    expect(Object.prototype.toString.call(client.call(getProject))).toBe("[object Call]");
    expect(client.call(getProject)).toBeInstanceOf(Call);
    expect(client.list(listIssues)).toBeInstanceOf(ListCall);
  });

  test("with wrong arguments fails when it is awaited, not before", async () => {
    const call = createClient().call(getProject, { project_id: "" });
    expect((await failure(call)).code).toBe("config");
  });

  test("asks for news only, with an ETag", async () => {
    const server = await serve(({ headers }) =>
      headers["if-none-match"] === 'W/"2"'
        ? { status: 304, headers: { etag: 'W/"2"' } }
        : { body: { id: 1 }, headers: { etag: 'W/"2"' } },
    );
    const client = clientOf(server);
    const first = await client.call<{ id: number }>(getProject, { project_id: 1 }).ifNoneMatch('W/"1"');
    expect(first).toMatchObject({ notModified: false, data: { id: 1 }, etag: 'W/"2"' });
    const second = await client.call<{ id: number }>(getProject, { project_id: 1 }).ifNoneMatch(first.etag!);
    expect(second).toMatchObject({ notModified: true, etag: 'W/"2"' });
    expect(second.response.status).toBe(304);
    const list = await client.list(listIssues, { project_id: 1 }).ifNoneMatch('W/"2"');
    expect(list.notModified).toBe(true);
  });

  test("that answers 304 unasked fails with kind not-modified", async () => {
    const server = await serve({ status: 304 });
    expect(
      await failure(clientOf(server).call({ id: "projects.star", method: "POST", path: "/projects/1/star" })),
    ).toMatchObject({ status: 304, kind: "not-modified" });
  });

  test.each([
    ["text", { as: "text" }, "plain"],
    ["none", { as: "none" }, undefined],
  ] as const)("answers %s", async (_, part, wanted) => {
    const server = await serve({ body: "plain" });
    expect(await clientOf(server).call({ ...getProject, ...part }, { project_id: 1 })).toBe(wanted);
  });

  test("answers headers, for HEAD without being told", async () => {
    const server = await serve({ headers: { "x-total": "7" } });
    const headers = await clientOf(server).call<Headers>({ ...getProject, method: "HEAD" }, { project_id: 1 });
    expect(headers.get("x-total")).toBe("7");
    expect(server.seen[0]!.method).toBe("HEAD");
  });
});
