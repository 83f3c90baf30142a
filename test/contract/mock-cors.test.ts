/** The mock lets a browser call it from a page of another origin, by GitLab's rules. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startMockServer, type MockServer } from "../../runtime/testing/index.js";

const origin = "https://app.example.com";
let mock: MockServer;
beforeAll(async () => void (mock = await startMockServer({ stateful: true })));
afterEach(() => mock.reset());
afterAll(() => mock.close());

test("a preflight is granted with the headers it asks for, and is no call", async () => {
  const { status, headers } = await fetch(`${mock.url}/api/v4/projects/81/issues`, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type,private-token",
    },
  });
  expect(status).toBe(200);
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("access-control-allow-headers")).toBe("content-type,private-token");
  expect(headers.get("access-control-allow-methods")).toContain("POST");
  expect(mock.calls).toEqual([]);
});

test("an answer tells which headers a page may read", async () => {
  const ask = { headers: { origin, "private-token": "glpat-example" } };
  const { status, headers } = await fetch(`${mock.url}/api/v4/projects/81/issues`, ask);
  expect(status).toBe(200);
  expect(headers.get("access-control-allow-origin")).toBe("*");
  const exposed = headers.get("access-control-expose-headers")!.split(", ");
  expect(exposed).toEqual(expect.arrayContaining(["Link", "X-Total", "X-Next-Page", "X-Gitlab-Size", "X-Request-Id"]));
  expect(exposed).not.toContain("Retry-After");
});

test("so does one that was forced, and one that is an error", async () => {
  mock.force(429, { headers: { "retry-after": "0" } });
  const ask = { headers: { origin, "private-token": "glpat-example" } };
  for (const expected of [429, 404]) {
    const { status, headers } = await fetch(`${mock.url}/api/v4/projects/81/issues/99999`, ask);
    expect([status, headers.get("access-control-allow-origin")]).toEqual([expected, "*"]);
  }
});

test("OPTIONS that is no preflight, and a client that is no page, are answered as ever", async () => {
  const { headers } = await fetch(`${mock.url}/api/v4/version`);
  expect(headers.get("access-control-allow-origin")).toBeNull();
  const options = await fetch(`${mock.url}/api/v4/version`, { method: "OPTIONS" });
  expect(options.status).toBe(204);
  expect(mock.calls.map(({ method }) => method)).toEqual(["GET", "OPTIONS"]);
});

test("what is not the API grants nothing", async () => {
  const { headers } = await fetch(`${mock.url}/users/sign_in`, { headers: { origin } });
  expect(headers.get("access-control-allow-origin")).toBeNull();
});
