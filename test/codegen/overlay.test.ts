import { describe, expect, test } from "vitest";
import { DescriptionError } from "../../codegen/load/problem.js";
import { applyOverlay, readOverlay } from "../../codegen/overlay.js";

const info = { title: "Changes", version: "1" };

function apply(document: object, ...actions: object[]): unknown {
  return applyOverlay(document, readOverlay({ overlay: "1.0.0", info, actions }, "o.yaml"), "o.yaml");
}

function problems(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (!(error instanceof DescriptionError)) throw error;
    return error.problems.map(({ file, pointer, message, remedy }) => `${file}#${pointer}: ${message}; ${remedy}`);
  }
  throw new Error("nothing was thrown");
}

describe("an overlay", () => {
  test("merges objects, appends to lists, replaces values, and leaves the document alone", () => {
    const document = { a: { b: { c: 1, list: [1] }, d: 2 }, tags: [{ name: "x" }] };
    const before = structuredClone(document);
    const result = apply(
      document,
      { target: "$.a", update: { b: { c: 3, list: [2], e: null }, f: [] } },
      { target: "$.tags", update: { name: "y" } },
      { target: "$.tags", update: [{ name: "z" }] },
    );
    expect(result).toEqual({
      a: { b: { c: 3, list: [1, 2], e: null }, d: 2, f: [] },
      tags: [{ name: "x" }, { name: "y" }, { name: "z" }],
    });
    expect(document).toEqual(before);
  });

  test("changes everything a target selects, one action after another", () => {
    const document = { paths: { "/a": { get: { operationId: "old" } }, "/b": { get: { operationId: "new" } } } };
    const result = apply(
      document,
      { target: "$.paths[*].get", update: { deprecated: true } },
      { target: "$.paths[*].get[?@ == true]", remove: true },
      { target: "$.paths[?@.get.operationId == 'old']", remove: true },
    );
    expect(result).toEqual({ paths: { "/b": { get: { operationId: "new" } } } });
  });

  test("removes what a target selects in any order, or twice", () => {
    const document = { list: ["a", "b", "c", "d"], inner: { inner: { inner: 1 } } };
    expect(apply(document, { target: "$.list[-1,0]", remove: true })).toMatchObject({ list: ["b", "c"] });
    expect(apply(document, { target: "$.list[::-2]", remove: true })).toMatchObject({ list: ["a", "c"] });
    expect(apply(document, { target: "$.list[1,1,-3]", remove: true })).toMatchObject({ list: ["a", "c", "d"] });
    expect(apply(document, { target: "$..inner", remove: true })).toEqual({ list: document.list });
  });

  test("removes several items of a list, and keys with quotes in them", () => {
    const result = apply(
      { list: [1, 2, 3, 4], "it's": { "a\nb": 1 } },
      { target: "$.list[?@ > 2]", remove: true },
      { target: "$.list[0]", remove: true, update: 9 },
      { target: "$['it\\'s']['a\\nb']", remove: true },
    );
    expect(result).toEqual({ list: [2], "it's": {} });
  });

  test("cannot reach a prototype", () => {
    const update = JSON.parse('{"__proto__": {"polluted": true}}') as object;
    const result = apply({ a: {} }, { target: "$.a", update }) as { a: object };
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.keys(result.a)).toEqual(["__proto__"]);
  });

  test("reports each target without a match, and each that cannot be changed so", () => {
    expect(
      problems(() =>
        apply(
          { a: 1, b: {} },
          { target: "$.c", update: {} },
          { target: "$.a", update: {} },
          { target: "$.b", update: 1 },
          { target: "$", remove: true },
        ),
      ),
    ).toEqual([
      "o.yaml#/actions/0: `$.c` selects nothing; mend the target, or take the action out",
      "o.yaml#/actions/1: `$.a` selects neither an object nor a list; choose another target",
      "o.yaml#/actions/2: `$.b` selects an object, and `update` is none; choose another target",
      "o.yaml#/actions/3: `$` selects the whole document, which cannot be removed; choose another target",
    ]);
  });

  test.each([
    [[], "#: an overlay is an object"],
    [{ info, actions: [{ target: "$", update: {} }] }, "does not say which overlay version"],
    [
      { overlay: "2.0.0", info, actions: [{ target: "$", update: {} }] },
      '#/overlay: the version "2.0.0" is not known; write `overlay: 1.0.0`',
    ],
    [{ overlay: "1.0.0", info: { title: "x" }, actions: [{ target: "$", update: {} }] }, "`info` has no `version`"],
    [{ overlay: "1.0.0", info, actions: [] }, "#/actions: there are no actions"],
    [{ overlay: "1.0.0", info, actions: [7] }, "#/actions/0: an action is an object"],
    [{ overlay: "1.0.0", info, actions: [{ update: {} }] }, "#/actions/0: the action has no `target`"],
    [
      { overlay: "1.0.0", info, actions: [{ target: "paths", update: {} }] },
      "#/actions/0/target: `paths` is no JSONPath",
    ],
    [{ overlay: "1.0.0", info, actions: [{ target: "$" }] }, "#/actions/0: the action changes nothing"],
    [
      { overlay: "1.0.0", info, actions: [{ target: "$", remove: "yes", update: {} }] },
      "`remove` is neither true nor false",
    ],
    [{ overlay: "1.0.0", info, actions: [{ target: "$", updates: {}, remove: true }] }, "`updates` is no attribute"],
  ])("that is none is refused: %j", (content, message) => {
    expect(problems(() => readOverlay(content, "o.yaml")).join("\n")).toContain(message);
  });
});
