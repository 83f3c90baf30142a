import { describe, expect, test } from "vitest";
import { clientOf, failure, getProject, listIssues, serve } from "./server.js";

describe("sudo", () => {
  test("of the client, of the call instead, cleared, of a clone", async () => {
    const server = await serve({});
    const client = clientOf(server, { sudo: "root" });
    await client.call(getProject, { project_id: 1 });
    await client.call(getProject, { project_id: 1 }, { sudo: "alice" });
    await client.call(getProject, { project_id: 1 }, { sudo: 42 });
    await client.call(getProject, { project_id: 1 }, { sudo: null });
    await client.with({ sudo: "bob" }).call(getProject, { project_id: 1 });
    await client.with({ sudo: null }).call(getProject, { project_id: 1 });
    await client.call(getProject, { project_id: 1 });
    expect(server.seen.map(({ headers }) => headers.sudo)).toEqual([
      "root",
      "alice",
      "42",
      undefined,
      "bob",
      undefined,
      "root",
    ]);
  });

  test("goes along to every page and every attempt", async () => {
    const next = { link: '<http://x/api/v4/issues?page=2>; rel="next"' };
    const server = await serve({ body: [1], headers: next }, { status: 503 }, { body: [2] });
    expect(await clientOf(server).list(listIssues, { project_id: 1 }, { sudo: "alice" }).all()).toEqual([1, 2]);
    expect(server.seen.map(({ headers }) => headers.sudo)).toEqual(["alice", "alice", "alice"]);
  });

  test.each([
    [403, { message: "403 Forbidden - Must be admin to use sudo" }, "sudo-not-admin"],
    [
      403,
      {
        error: "insufficient_scope",
        error_description: "The request requires higher privileges than provided by the access token.",
        scope: "sudo",
      },
      "insufficient-scope",
    ],
    [404, { message: "404 User with ID or username 'nobody' Not Found" }, "sudo-user-not-found"],
    [404, { message: "404 Project Not Found" }, "not-found"],
  ])("its failures are told apart: %i %j", async (status, body, kind) => {
    const server = await serve({ status, body });
    const error = await failure(clientOf(server).call(getProject, { project_id: 1 }, { sudo: "nobody" }));
    expect(error).toMatchObject({ status, kind });
    if (kind === "insufficient-scope") expect(error.oauth.scopes).toEqual(["sudo"]);
  });

  test("an empty name is refused: GitLab would let the administrator act", async () => {
    const server = await serve({});
    expect(() => clientOf(server, { sudo: "" })).toThrow(/sudo: expected/);
    expect((await failure(clientOf(server).call(getProject, { project_id: 1 }, { sudo: "" }))).code).toBe("config");
    expect(server.seen).toHaveLength(0);
  });

  test("a line break in it is refused", async () => {
    const server = await serve({});
    expect((await failure(clientOf(server).call(getProject, { project_id: 1 }, { sudo: "a\r\nx: y" }))).code).toBe(
      "config",
    );
    expect(server.seen).toHaveLength(0);
  });
});
