import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { FullClient, type RequestInfo } from "../../runtime/index.js";
import { clientOf, failure, getProject, listIssues, serve } from "./server.js";

const SECRET = "glpat-test-secret-000";

/** Everything a person or a log could see of a value. */
function shown(value: unknown): string {
  return [
    String(value),
    JSON.stringify(value),
    inspect(value, { depth: 10, showHidden: true }),
    (value as Error)?.stack,
  ].join("\n");
}

describe("no secret is shown", () => {
  test("in errors of every kind, their causes and their JSON", async () => {
    const server = await serve(
      { status: 404, body: { message: `404 ${SECRET}` } },
      { status: 400, body: { message: { [SECRET]: [SECRET] } } },
      { status: 502, body: `<html><title>${SECRET}</title>` },
      { body: `{"token":"${SECRET}"` },
      (_, response) => void response.destroy(),
    );
    const client = clientOf(server, { retry: false });
    for (let i = 0; i < 5; i++) {
      const error = await failure(client.call(getProject, { project_id: 1 }));
      expect(shown(error), error.message).not.toContain(SECRET);
    }
  });

  test("in what a custom fetch throws with the request on it", async () => {
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      const inner = Object.assign(new Error(`${url} failed with ${JSON.stringify(init.headers)}`), { init });
      throw Object.assign(new TypeError("fetch failed", { cause: inner }), { request: init });
    };
    const error = await failure(
      new FullClient({ token: SECRET, fetch, retry: false }).call(getProject, { project_id: 1 }),
    );
    expect(error.code).toBe("network");
    expect(shown(error)).not.toContain(SECRET);
    expect(shown(error.cause)).toContain("fetch failed");
  });

  test("in clients, their calls and their settings", () => {
    for (const client of [
      new FullClient({ token: SECRET }),
      new FullClient({ basicAuth: { username: "u", password: SECRET } }),
      new FullClient({ headers: { authorization: SECRET } }).with({ jobToken: SECRET }),
    ]) {
      for (const value of [client, client.http, client.call(getProject), client.list(listIssues)])
        expect(shown(value)).not.toContain(SECRET);
    }
  });

  test("in hooks and logs, but a hook can add a header", async () => {
    const server = await serve({ status: 503 }, {});
    const lines: string[] = [];
    const requests: RequestInfo[] = [];
    const client = clientOf(server, {
      headers: { cookie: `_gitlab_session=${SECRET}`, "x-note": `see ${SECRET}` },
      logger: { debug: (line) => lines.push(line), warn: (line) => lines.push(line) },
      hooks: {
        onRequest(request) {
          requests.push(request);
          request.setHeader("TraceParent", "00-1");
          (request.headers as Record<string, string>)["x-ignored"] = "1";
        },
      },
    });
    await client.http.get("/user", { query: { private_token: SECRET, token: "abc", x: 1 } });
    const { headers } = server.seen[1]!;
    expect(headers).toMatchObject({ "private-token": SECRET, traceparent: "00-1" });
    expect(headers["x-ignored"]).toBeUndefined();
    expect(shown(requests)).not.toContain(SECRET);
    expect(requests[0]!.headers["private-token"]).toBe("[secret]");
    expect(requests[0]!.url).toMatch(/private_token=\[secret\]&token=\[secret\]&x=1$/);
    expect(lines.join("\n")).not.toContain(SECRET);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^GET \/user 503 in \d+ ms$/);
    expect(lines[1]).toMatch(/^GET \/user failed: 503 Service Unavailable; again in \d+ ms$/);
  });

  test.each([
    ["headers", { headers: { "x-key": `a\n${SECRET}` } }],
    ["sudo", { sudo: `alice\r\nx: ${SECRET}` }],
    ["userAgent", { userAgent: `me\n${SECRET}` }],
  ])("in the refusal of %s with a line break", (_, options) => {
    expect(() => new FullClient(options)).toThrow(/line break/);
    try {
      new FullClient(options);
    } catch (error) {
      expect(shown(error)).not.toContain(SECRET);
    }
  });

  test("in the host: a user name or password there is refused without being repeated", () => {
    expect(() => new FullClient({ host: `https://u:${SECRET}@gitlab.com` })).toThrow(/^host: expected(?!.*glpat)/);
  });
});
