import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { HttpError, isHttpError } from "../../runtime/index.js";
import { type Answer, clientOf, createIssue, failure, getProject, listIssues, serve } from "./server.js";

const text = (body: string, type = "text/plain"): Answer => ({ body, headers: { "content-type": type } });

describe("GitLab's ways to report a failure", () => {
  const table: [string, Answer & { status: number }, Record<string, unknown>][] = [
    [
      "a sentence",
      { status: 404, body: { message: "404 Project Not Found" } },
      { name: "NotFoundError", kind: "not-found", messages: ["404 Project Not Found"], fieldErrors: {} },
    ],
    [
      "messages by attribute",
      { status: 400, body: { message: { title: ["can't be blank", "is too short"], base: ["Something else"] } } },
      {
        name: "BadRequestError",
        kind: "validation",
        messages: ["title can't be blank", "title is too short", "Something else"],
        fieldErrors: { title: ["can't be blank", "is too short"] },
      },
    ],
    [
      "messages by attribute of an embedded record",
      {
        status: 422,
        body: { message: { name: ["is taken"], namespace: { path: ["is reserved"], deep: { x: "y" } } } },
      },
      {
        name: "UnprocessableError",
        kind: "validation",
        fieldErrors: { name: ["is taken"], "namespace.path": ["is reserved"], "namespace.deep.x": ["y"] },
      },
    ],
    [
      "an attribute called __proto__",
      { status: 400, body: '{"message":{"__proto__":["x"],"constructor":["y"]}}' },
      { messages: ["__proto__ x", "constructor y"] },
    ],
    [
      "a wrapped sentence",
      { status: 400, body: { message: { error: "Your issue looks like spam" } } },
      { kind: "other", messages: ["Your issue looks like spam"], fieldErrors: {} },
    ],
    [
      "a list",
      { status: 409, body: { message: ["Already taken", "Try another"] } },
      { name: "ConflictError", kind: "other", messages: ["Already taken", "Try another"] },
    ],
    [
      "Grape's parameter check",
      {
        status: 400,
        body: { error: "title is missing, state does not have a valid value, variables[0][key] is empty" },
      },
      {
        kind: "validation",
        messages: ["title is missing, state does not have a valid value, variables[0][key] is empty"],
        fieldErrors: {
          title: ["is missing"],
          state: ["does not have a valid value"],
          "variables[0][key]": ["is empty"],
        },
      },
    ],
    [
      "Grape's check of several at once",
      { status: 400, body: { error: "a, b are missing, at least one parameter must be provided" } },
      { kind: "other", fieldErrors: {} },
    ],
    [
      "OAuth: a token that is wrong",
      {
        status: 401,
        body: {
          error: "invalid_token",
          error_description: "Token was revoked. You have to re-authorize from the user.",
        },
      },
      {
        name: "UnauthorizedError",
        kind: "invalid-token",
        messages: ["Token was revoked. You have to re-authorize from the user."],
        oauth: {
          error: "invalid_token",
          description: "Token was revoked. You have to re-authorize from the user.",
          scopes: [],
        },
      },
    ],
    [
      "OAuth: a scope that is missing",
      {
        status: 403,
        body: { error: "insufficient_scope", error_description: "Higher privileges needed", scope: "api read_api" },
      },
      {
        name: "ForbiddenError",
        kind: "insufficient-scope",
        oauth: { error: "insufficient_scope", description: "Higher privileges needed", scopes: ["api", "read_api"] },
      },
    ],
    ["no credential", { status: 401, body: { message: "401 Unauthorized" } }, { kind: "other" }],
    ["not allowed", { status: 403, body: { message: "403 Forbidden" } }, { kind: "other" }],
    ["an unknown route", { status: 404, body: { error: "404 Not Found" } }, { kind: "unknown-route" }],
    [
      "not deletable under that condition",
      { status: 412, body: { message: "412 Precondition Failed" } },
      { name: "HttpError", kind: "other" },
    ],
    ["too large", { status: 413, body: text("x").body }, { kind: "other" }],
    ["gone", { status: 410, body: { message: "API V3 is no longer supported" } }, { kind: "other" }],
    ["a lock", { status: 409, body: { message: "409 Conflict: Resource lock" } }, { kind: "resource-lock" }],
    [
      "a captcha",
      {
        status: 409,
        body: {
          needs_captcha_response: true,
          spam_log_id: 42,
          captcha_site_key: "6LeI",
          message: { error: "Solve it" },
        },
      },
      {
        kind: "captcha",
        messages: ["Solve it"],
        body: {
          needs_captcha_response: true,
          spam_log_id: 42,
          captcha_site_key: "6LeI",
          message: { error: "Solve it" },
        },
      },
    ],
    [
      "the limiter in front of all requests",
      { status: 429, ...text("Retry later\n") },
      { name: "RateLimitError", kind: "rate-limit-http", messages: ["Retry later"] },
    ],
    [
      "the limiter of one kind of request",
      {
        status: 429,
        body: { message: { error: "This endpoint has been requested too many times. Try again later." } },
      },
      {
        name: "RateLimitError",
        kind: "rate-limit-application",
        messages: ["This endpoint has been requested too many times. Try again later."],
      },
    ],
    [
      "a page of a proxy",
      {
        status: 502,
        ...text("<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>", "text/html"),
      },
      { name: "ServerError", kind: "html", messages: ["502 Bad Gateway"] },
    ],
    [
      "a page without a title",
      { status: 520, ...text("<!DOCTYPE html><p>Cloudflare", "text/plain") },
      { kind: "html", messages: ["an HTML page"] },
    ],
    [
      "plain text",
      { status: 500, ...text("Internal Server Error") },
      { name: "ServerError", kind: "other", messages: ["Internal Server Error"], body: "Internal Server Error" },
    ],
    [
      "an empty body",
      { status: 404, body: "" },
      { kind: "not-found", messages: [], fieldErrors: {}, body: undefined, text: "" },
    ],
    [
      "JSON that is cut short",
      { status: 500, body: '{"message":"half' },
      { kind: "other", messages: ['{"message":"half'] },
    ],
    ["null", { status: 500, body: "null" }, { kind: "other", messages: [] }],
    ["a JSON text", { status: 500, body: '"oops"' }, { messages: ["oops"] }],
    ["a status nobody knows", { status: 418, body: {} }, { name: "HttpError", kind: "other" }],
  ];
  test.each(table)("%s", async (_, answer, wanted) => {
    const server = await serve({ ...answer, headers: { ...answer.headers, "x-request-id": "01HXYZ" } });
    const error = await failure(clientOf(server, { retry: false }).call(createIssue, { project_id: 1, title: "x" }));
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({
      code: "http",
      status: answer.status,
      requestId: "01HXYZ",
      operation: "issues.create",
      method: "POST",
      ...wanted,
    });
    expect(Object.keys(error.fieldErrors)).toEqual(
      Object.keys((wanted.fieldErrors as object | undefined) ?? error.fieldErrors),
    );
    expect(error.headers.get("x-request-id")).toBe("01HXYZ");
    expect(isHttpError(error, answer.status)).toBe(true);
  });

  test("the message names method, template path, status, GitLab's words and the request", async () => {
    const server = await serve({
      status: 404,
      body: { message: "404 Project Not Found" },
      headers: { "x-request-id": "01HXYZ" },
    });
    const error = await failure(clientOf(server).call(listIssues, { project_id: "secret/name", search: "words" }));
    expect(error.message).toBe(
      'GET /projects/:project_id/issues failed: 404 Not Found, "404 Project Not Found" (request 01HXYZ)',
    );
    expect(String(error)).toMatch(/^NotFoundError: GET/);
  });

  test.each([
    [{ status: 404, body: { error: "404 Not Found" } }, /this GitLab has no such route/],
    [{ status: 409, body: { needs_captcha_response: true } }, /X-GitLab-Captcha-Response/],
  ])("it says what to do where GitLab does not", async (answer, remedy) => {
    const server = await serve(answer);
    expect((await failure(clientOf(server).call(getProject, { project_id: 1 }))).message).toMatch(remedy);
  });

  test("hostile bodies are read in bounded time and space", async () => {
    const deep = `{"message":${"[".repeat(10_000)}"x"${"]".repeat(10_000)}}`;
    const wide = JSON.stringify({
      message: Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`f${i}`, ["x"]])),
    });
    const sudo = JSON.stringify({ message: "User with ID or username '".repeat(100_000) });
    const long = "<title ".repeat(500_000);
    for (const body of [deep, wide, sudo, long, "a".repeat(10_000_000)]) {
      const server = await serve({ status: 404, body });
      const start = performance.now();
      const error = await failure(clientOf(server).call(getProject, { project_id: 1 }));
      expect(error.kind).toMatch(/not-found/);
      expect(error.message.length).toBeLessThan(1000);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });

  test("an error is data in a log, without headers and body", async () => {
    const server = await serve({
      status: 400,
      body: { message: { title: ["is bad"] }, echo: "content" },
      headers: { "set-cookie": "a=b" },
    });
    const error = await failure(clientOf(server).call(createIssue, { project_id: 1, title: "x" }));
    const logged = JSON.stringify(error);
    expect(JSON.parse(logged)).toMatchObject({
      name: "BadRequestError",
      code: "http",
      status: 400,
      kind: "validation",
      fieldErrors: { title: ["is bad"] },
    });
    expect(logged + inspect(error, { depth: 10, showHidden: true })).not.toMatch(/a=b|content/);
  });
});
