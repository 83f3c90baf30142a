import { describe, expect, test } from "vitest";
import type { Operation } from "../../runtime/index.js";
import { clientOf, failure, serve } from "./server.js";

const update: Operation = { id: "projects.update", method: "PUT", path: "/projects/{project_id}" };

describe("JSON bodies", () => {
  test("null, the empty text and the empty array stay what they are, undefined is left out, keys keep their spelling", async () => {
    const server = await serve({});
    const given = { project_id: 1, a: null, b: "", c: [], d: undefined, inputs: { myInput: 1, my_input: 2 }, e: "ä+b" };
    await clientOf(server).call(update, given);
    expect(String(server.seen[0]!.body)).toBe('{"a":null,"b":"","c":[],"inputs":{"myInput":1,"my_input":2},"e":"ä+b"}');
    expect(server.seen[0]!.headers["content-type"]).toBe("application/json");
  });

  test("dates, big integers and prototype names", async () => {
    const server = await serve({});
    const given = JSON.parse('{"project_id": 1, "__proto__": {"x": 1}, "constructor": "y"}') as object;
    await clientOf(server).call(update, { ...given, at: new Date(0), id: 42n, big: 2n ** 64n });
    expect(String(server.seen[0]!.body)).toBe(
      '{"__proto__":{"x":1},"constructor":"y","at":"1970-01-01T00:00:00.000Z","id":42,"big":"18446744073709551616"}',
    );
  });

  test("no attribute, no body", async () => {
    const server = await serve({});
    await clientOf(server).call(update, { project_id: 1, x: undefined });
    expect(server.seen[0]!.body).toHaveLength(0);
    expect(server.seen[0]!.headers["content-type"]).toBeUndefined();
  });

  const circle: Record<string, unknown> = {};
  circle.self = circle;
  let deep: unknown[] = [];
  for (let i = 0; i < 10_000; i++) deep = [deep];
  test.each([
    ["NaN", { x: { y: NaN } }, /y: NaN cannot be sent/],
    ["Infinity", { x: [Infinity] }, /Infinity cannot be sent/],
    ["a function", { x: () => 1 }, /x: .* cannot be sent/],
    ["a symbol", { x: Symbol("y") }, /x: Symbol\(y\) cannot be sent/],
    ["an invalid Date", { x: new Date("x") }, /x: Invalid Date cannot be sent/],
    ["a circle", circle, /the body is no JSON: Converting circular/],
    ["ten thousand nested arrays", { deep }, /the body is no JSON: Maximum call stack/],
  ])("%s is refused before anything is sent", async (_, attributes, message) => {
    const server = await serve({});
    const error = await failure(clientOf(server).call(update, { project_id: 1, ...attributes }));
    expect(error.code).toBe("config");
    expect(error.message).toMatch(message);
    expect(server.seen).toHaveLength(0);
  });

  test("a text of ten megabytes arrives", async () => {
    const server = await serve({});
    await clientOf(server).call(update, { project_id: 1, description: "x".repeat(10_000_000) });
    expect(server.seen[0]!.body.length).toBeGreaterThan(10_000_000);
  });

  test("the parameter body under a JSON media type", async () => {
    const server = await serve({});
    await clientOf(server).call({ ...update, body: "application/json" }, { project_id: 1, body: [{ op: "add" }] });
    expect(String(server.seen[0]!.body)).toBe('[{"op":"add"}]');
  });
});
