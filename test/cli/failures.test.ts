import { describe, expect, test } from "vitest";
import { serve } from "../runtime/server.js";
import { against, LIST } from "./program.js";

describe("failures", () => {
  test.each<[number, unknown, number, string]>([
    [401, { message: "401 Unauthorized" }, 3, "hint: GitLab does not accept the credential of GITLAB_TOKEN"],
    [
      403,
      { error: "insufficient_scope", error_description: "More is needed.", scope: "api read_api" },
      3,
      "one of api, read_api",
    ],
    [404, { message: "404 Project Not Found" }, 4, '404 Not Found, "404 Project Not Found" (request req-1)'],
    [409, { message: "It exists" }, 1, "It exists"],
    [422, { message: { title: ["is too long"] } }, 1, "title is too long"],
    [429, { message: "Retry later" }, 5, "Retry later"],
    [502, "<html>Bad gateway</html>", 7, "502"],
  ])("%i", async (status, body, exitCode, words) => {
    const server = await serve({ status, body, headers: { "x-request-id": "req-1" } });
    const { code, stdout, stderr } = await against(server.origin, [...LIST, "--no-retry"]);
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: "" });
    expect(stderr).toContain(words);
    const json = await against(server.origin, [...LIST, "--no-retry", "--output", "json"]);
    expect(JSON.parse(json.stderr)).toMatchObject({ error: { status, exitCode, requestId: "req-1" } });
  });

  test("nobody there", async () => {
    const { code, stderr } = await against("http://127.0.0.1:1", [...LIST, "--no-retry"]);
    expect(code).toBe(6);
    expect(stderr).toContain("no answer from http://127.0.0.1:1");
  });

  test("no answer in time", async () => {
    const server = await serve(() => new Promise(() => {}));
    const { code } = await against(server.origin, [...LIST, "--no-retry", "--timeout", "0.05"]);
    expect(code).toBe(6);
  });

  test("Ctrl-C ends a call", async () => {
    const controller = new AbortController();
    const server = await serve(() => {
      controller.abort();
      return new Promise(() => {});
    });
    const { code, stdout } = await against(server.origin, LIST, { signal: controller.signal });
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
  });
});

describe("deleting", () => {
  const DELETE = ["branches", "delete", "--project-id", "81", "--branch", "old"];

  test("somebody at a terminal is asked", async () => {
    const server = await serve({ status: 204 });
    const no = await against(server.origin, DELETE, { terminal: 80, typing: true, stdin: "n\n" });
    expect(no.stderr).toContain("branches delete (project_id 81, branch old): go ahead? [y/N]");
    expect({ code: no.code, sent: server.seen.length }).toEqual({ code: 0, sent: 0 });
    await against(server.origin, DELETE, { terminal: 80, typing: true, stdin: "y\n" });
    expect(server.seen).toHaveLength(1);
  });

  test("a script is not, nor who says --yes", async () => {
    const server = await serve({ status: 204 });
    await against(server.origin, DELETE);
    await against(server.origin, [...DELETE, "--yes"], { terminal: 80, typing: true });
    expect(server.seen.map(({ method }) => method)).toEqual(["DELETE", "DELETE"]);
  });
});
