import { readFileSync } from "node:fs";
import fc from "fast-check";
import { CORE_SCHEMA, dump, load } from "js-yaml";
import { expect, test } from "vitest";
import { lint } from "../../codegen/lint/index.js";
import { collectDescription, locate } from "../../codegen/load.js";
import { smallSpec } from "./small.js";

type Tree = Record<string, unknown>;

const FILES = ["resources/boats.yaml", "shared/common.yaml", "examples/boats.yaml", "openapi.yaml"];
const JUNK = [
  null,
  1,
  1.5,
  "x",
  "",
  true,
  [],
  {},
  [null],
  { a: { b: [] } },
  { $ref: 1 },
  { $ref: "#/components/schemas/Boat" },
  { $entity: 1 },
  { $entity: "Boat" },
];

test("whatever people write by mistake, loading and linting report it and do not crash", () => {
  const change = fc.record({
    at: fc.nat(),
    with: fc.constantFrom(...JUNK),
    how: fc.constantFrom("replace", "remove", "repeat"),
  });
  fc.assert(
    fc.property(fc.constantFrom(...FILES), fc.array(change, { minLength: 1, maxLength: 3 }), (file, changes) => {
      const document = load(readFileSync(`${smallSpec()}/${file}`, "utf8"), { schema: CORE_SCHEMA }) as Tree;
      const places = placesIn(document);
      for (const { at, with: junk, how } of changes) {
        const [parent, key] = places[at % places.length] ?? [document, "openapi"];
        if (how === "remove") delete parent[key];
        else if (how === "repeat") parent[`${key}_x`] = parent[key];
        else parent[key] = junk;
      }
      const loaded = collectDescription(smallSpec({ [file]: dump(document, { noRefs: true, skipInvalid: true }) }));
      for (const problem of locate(loaded, lint(loaded, undefined, {}))) {
        expect(problem.message).not.toMatch(/undefined|\[object/);
        expect(problem.remedy).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 60 },
  );
});

function placesIn(node: unknown): [Tree, string][] {
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([key, value]) => [[node as Tree, key], ...placesIn(value)] as [Tree, string][]);
}
