import { describe, expect, test } from "vitest";
import { columnsOf } from "../../codegen/emit/command-columns.js";
import { CommandTypes } from "../../codegen/emit/command-types.js";
import { Shapes } from "../../codegen/model/shape.js";
import type { Schema } from "../../codegen/openapi.js";

const schemas: Record<string, Schema> = {
  State: { type: "string", enum: ["opened", "closed"] },
  Id: { anyOf: [{ type: "string" }, { type: "integer" }] },
  Variable: {
    type: "object",
    required: ["key"],
    properties: { key: { type: "string" }, value: { type: "string" }, next: { $ref: "#/components/schemas/Variable" } },
  },
};
const types = new CommandTypes(schemas, new Shapes(schemas));
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

describe("how a flag is read, from its schema", () => {
  test.each<[string, Schema, unknown]>([
    ["an enumeration behind a reference", ref("State"), { enum: ["opened", "closed"] }],
    ["a choice, the narrower one first", ref("Id"), { any: ["integer", "string"] }],
    ["null is no type of its own", { type: ["integer", "null"] }, "integer"],
    ["bounds", { type: "integer", minimum: 1, maximum: 100 }, { integer: [1, 100] }],
    ["a date", { type: "string", format: "date" }, "date"],
    ["a file", { type: "string", format: "binary" }, "file"],
    ["a list of choices", { type: "array", items: ref("State") }, { list: { enum: ["opened", "closed"] } }],
    ["a map", { type: "object", additionalProperties: { type: "string" } }, { map: "string" }],
    ["anything", {}, "json"],
    ["types side by side", { type: ["boolean", "string"] }, { any: ["boolean", "string"] }],
  ])("%s", (_, schema, type) => expect(types.of(schema)).toEqual(type));

  test("objects in themselves end as JSON", () => {
    const text = JSON.stringify(types.of({ type: "array", items: ref("Variable") }));
    expect(text).toContain('"required":["key"]');
    expect(text).toContain('"next":{"map":"json"}');
  });

  test("whether null may be sent", () => {
    expect(types.nullable({ type: ["integer", "null"] })).toBe(true);
    expect(types.nullable({ anyOf: [ref("State"), { type: "null" }] })).toBe(true);
    expect(types.nullable(ref("State"))).toBe(false);
  });
});

describe("columns of a table", () => {
  const of = (...names: string[]): string[] =>
    columnsOf(new Map(names.map((name) => [name, { schema: { type: "string" }, required: true }])));

  test("what other calls take, what tells items apart", () => {
    expect(of("id", "iid", "web_url", "title", "state", "description")).toEqual(["iid", "title", "state", "web_url"]);
    expect(of("id", "name", "path_with_namespace", "visibility", "default_branch")).toEqual([
      "id",
      "path_with_namespace",
      "visibility",
      "default_branch",
    ]);
  });

  test("plain values where nothing is known", () => {
    expect(of("a", "b", "c", "d", "e")).toEqual(["a", "b", "c", "d"]);
  });
});
