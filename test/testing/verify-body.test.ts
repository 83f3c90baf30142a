import { describe, expect, test } from "vitest";
import type { Schema } from "../../runtime/testing/schema.js";
import { deviations } from "../../runtime/testing/verify-body.js";

const components: Record<string, Schema> = {
  State: { type: "string", enum: ["opened", "closed"] },
  User: { type: "object", required: ["id"], properties: { id: { type: "integer" }, name: { type: "string" } } },
  Bot: {
    type: "object",
    required: ["id", "purpose"],
    properties: { id: { type: "integer" }, name: { type: "string" }, purpose: { type: "string" } },
  },
  Tree: { type: "object", properties: { name: { type: "string" }, children: { type: "array", items: ref("Tree") } } },
};
function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}
const resolve = <T>(node: T): T => {
  const { $ref } = (node ?? {}) as Schema;
  return $ref ? (components[$ref.split("/").at(-1)!] as T) : node;
};
const found = (body: unknown, schema: Schema) =>
  deviations(body, schema, resolve).map(({ kind, field }) => `${kind} ${field}`.trim());

const record = (properties: Record<string, Schema>, more: Schema = {}): Schema => ({
  type: "object",
  properties,
  ...more,
});
const open: Schema = { anyOf: [ref("State"), { type: "string" }] };

describe("what an answer's body differs in", () => {
  test.each<[string, unknown, Schema, string[]]>([
    ["nothing", [{ id: 1, name: "a" }], { type: "array", items: ref("User") }, []],
    ["a known value of an open enumeration", { state: "opened" }, record({ state: open }), []],
    ["an unknown value of one", { state: "locked" }, record({ state: open }), ["unknown-value state"]],
    ["null where it is an alternative", { s: null }, record({ s: { anyOf: [ref("State"), { type: "null" }] } }), []],
    ["null where it is none", { s: null }, record({ s: ref("State") }), ["unexpected-null s"]],
    ["a number for an open text", { state: 5 }, record({ state: open }), ["wrong-type state"]],
    [
      "a free text beside numbers of an enumeration",
      "x",
      { anyOf: [{ type: "integer", enum: [1] }, { type: "string" }] },
      [],
    ],
    ["an alternative that has the field", { id: 1, purpose: "x" }, { anyOf: [ref("User"), ref("Bot")] }, []],
    [
      "the nearest alternative",
      { id: 1, purpose: 5 },
      { anyOf: [ref("Bot"), { type: "string" }] },
      ["wrong-type purpose"],
    ],
    [
      "what no part of a composed record has",
      { id: 1, x: 1, y: 2 },
      { allOf: [ref("User"), record({ x: {} })] },
      ["unknown-field y"],
    ],
    [
      "a field that a later part describes in more detail",
      { u: { id: 1, purpose: "x" } },
      { allOf: [record({ u: ref("User") }), record({ u: ref("Bot") })] },
      [],
    ],
    [
      "values of a map, without its keys",
      { alice: { id: "1" } },
      { type: "object", additionalProperties: ref("User") },
      ["wrong-type {*}.id"],
    ],
    [
      "anything in what is free",
      { a: { b: 1 } },
      record({ a: record({ c: {} }, { "x-gitlab": { freeForm: true } }) }),
      [],
    ],
    ["any record where none is described", { a: 1 }, { type: "object" }, []],
    [
      "a name that may be somebody's",
      { "alice@example.com": 1 },
      record({ id: {} }),
      ["unknown-field (a name that is not shown)"],
    ],
    [
      "deep in what contains itself",
      { children: [{ children: [{ name: 1 }] }] },
      ref("Tree"),
      ["wrong-type children[].children[].name"],
    ],
    [
      "bounds and forms",
      { n: 5, d: "1.2.2026", t: "" },
      record({
        n: { type: "integer", maximum: 3 },
        d: { type: "string", format: "date" },
        t: { type: "string", minLength: 1 },
      }),
      ["wrong-format n", "wrong-format d", "wrong-format t"],
    ],
  ])("%s", (_, body, schema, expected) => expect(found(body, schema)).toEqual(expected));

  test("what is said about a field and those around it comes along", () => {
    const schema = record({
      author: record(
        { bot: { type: "boolean", "x-gitlab": { since: "18.1" } } },
        { required: ["bot"], "x-gitlab": { tier: "premium" } },
      ),
    });
    expect(deviations({ author: {} }, schema, resolve)).toMatchObject([
      {
        kind: "missing-field",
        field: "author.bot",
        expected: "boolean",
        facts: [{ since: "18.1" }, { tier: "premium" }],
      },
    ]);
  });
});
