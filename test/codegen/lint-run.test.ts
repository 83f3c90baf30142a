import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkDescription, knownSins, lint, RULES } from "../../codegen/lint/index.js";
import { twins } from "../../codegen/lint/twins.js";
import { VERBS, verbOf } from "../../codegen/lint/verbs.js";
import { collectDescription, DescriptionError, type Problem } from "../../codegen/load.js";
import { smallSpec } from "./small.js";

const SCRIPT = fileURLToPath(new URL("../../scripts/lint.ts", import.meta.url));

function run(...args: string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", SCRIPT, ...args], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, out: stdout + stderr });
    });
  });
}

describe("scripts/lint.ts", () => {
  test("a description without problems ends with 0", async () => {
    const { code, out } = await run("--spec", smallSpec());
    expect(out).toMatch(/^0 problems in 7 files/);
    expect(code).toBe(0);
  });

  test("a problem is printed with file, pointer, line and remedy, and ends with 1", async () => {
    const { code, out } = await run(
      "--spec",
      smallSpec({ "resources/boats.yaml": [["summary: Get a boat", "summary: Get a boat."]] }),
    );
    expect(out).toContain(
      "spec/resources/boats.yaml#/paths/~1boats~1{boat_id}/get/summary (line 97): the summary ends with a full stop; take it off: a summary is a heading [summary]\n1 problem in 7 files",
    );
    expect(code).toBe(1);
  });

  test("files not asked for may be broken; those asked for show faults of loading too", async () => {
    const spec = smallSpec({
      "resources/project-boats.yaml": "paths: {",
      "examples/boats.yaml": [["    params: {boat_id: 8,", "    params: {boat: 8,"]],
    });
    const { code, out } = await run("--spec", spec, "boats");
    expect(out).toContain("[example-parameter]");
    expect(out).not.toContain("[yaml-syntax]");
    expect(out).toContain("1 problem in 2 files");
    expect(out).toContain("Not linted, and with faults of its own: spec/resources/project-boats.yaml");
    expect(code).toBe(1);
    expect((await run("--spec", spec, "project-boats")).out).toContain("[yaml-syntax]");
  });

  test("a file can be named by its path, and a name nobody has is told", async () => {
    const spec = smallSpec();
    expect((await run("--spec", spec, "spec/shared/people.yaml")).out).toMatch(/^0 problems in 1 file /);
    const { code, out } = await run("--spec", spec, "ships");
    expect(out).toContain("No file of the description is called ships.");
    expect(code).toBe(1);
  });

  test("--json gives the problems as data", async () => {
    const { out } = await run(
      "--json",
      "--spec",
      smallSpec({ "resources/boats.yaml": [["tags: [boats]", "tags: []"]] }),
    );
    expect(JSON.parse(out)).toMatchObject([
      { rule: "tag", file: "spec/resources/boats.yaml", pointer: "/paths/~1boats/get/tags", line: 12 },
    ]);
  });
});

describe("known sins", () => {
  const sinful = { "resources/boats.yaml": [["summary: Get a boat", "summary: Get a boat."]] } as const;
  const place = "spec/resources/boats.yaml#/paths/~1boats~1{boat_id}/get/summary";

  test("a known sin is forgiven, another of the same rule is not", () => {
    const loaded = collectDescription(
      smallSpec({
        "resources/boats.yaml": [
          ...sinful["resources/boats.yaml"],
          ["summary: Delete a boat", "summary: Delete a boat."],
        ],
      }),
    );
    const left = lint(loaded, undefined, { summary: [place] });
    expect(left.map(({ pointer }: Problem) => pointer)).toEqual(["/paths/~1boats~1{boat_id}/delete/summary"]);
  });

  test("a sin that no longer occurs must leave the list", () => {
    expect(lint(collectDescription(smallSpec()), undefined, { summary: [place] })).toMatchObject([
      {
        rule: "known-sins",
        file: "codegen/lint/known-sins.json",
        pointer: "/summary/0",
        remedy: "take it off the list",
      },
    ]);
  });

  test("sins of files not linted are left alone", () => {
    expect(lint(collectDescription(smallSpec()), new Set(["spec/shared/people.yaml"]), { summary: [place] })).toEqual(
      [],
    );
  });

  test("the list names rules that exist", () => {
    expect(Object.keys(knownSins()).filter((rule) => !/^[a-z-]+$/.test(rule))).toEqual([]);
  });
});

test("checkDescription gives a clean description back, and throws faults and breaches together", () => {
  expect(checkDescription(smallSpec()).document.openapi).toBe("3.1.0");
  const spec = smallSpec({
    "resources/boats.yaml": [
      ["summary: Get a boat", "summary: Get a boat."],
      ["operationId: boats.delete", "operationId: boats.destroy"],
    ],
  });
  expect(() => checkDescription(spec)).toThrow(DescriptionError);
  expect(() => checkDescription(spec)).toThrow(/\[summary\][\s\S]*\[operation-verb\]/);
});

test("a verb is the longest beginning of a name that the list has for the method", () => {
  expect(verbOf("deleteMerged", "delete")).toBe("delete");
  expect(verbOf("cherryPick", "post")).toBe("cherryPick");
  expect(verbOf("cherryPickCommit", "post")).toBe("cherryPick");
  expect(verbOf("listings", "get")).toBeUndefined();
  expect(verbOf("create", "get")).toBeUndefined();
  expect(Object.keys(VERBS)).toEqual(
    [...Object.keys(VERBS)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
  );
});

test("twins tells where a project's call and the group's take different queries", () => {
  const spec = smallSpec({
    "shared/common.yaml": [
      [
        "    BoatId:\n",
        "    GroupId:\n      name: group_id\n      in: path\n      required: true\n      description: Group.\n      schema: {type: integer}\n      example: 7\n    BoatId:\n",
      ],
    ],
    "resources/group-boats.yaml":
      "openapi: 3.1.0\ninfo: {title: G, version: v4}\npaths:\n  /groups/{group_id}/boats:\n    parameters:\n      - $ref: ../shared/common.yaml#/components/parameters/GroupId\n    get:\n      operationId: groupBoats.list\n      x-gitlab: {pagination: none}\n      parameters:\n        - {name: owned, in: query, description: O., schema: {type: boolean}}\n      responses: {'200': {description: B., content: {application/json: {schema: {type: array, items: {type: integer}}}}}}\n",
  });
  expect(twins(collectDescription(spec))).toEqual(["GET /boats: only groupBoats.list has owned"]);
  expect(twins(collectDescription(spec), new Set(["spec/resources/boats.yaml"]))).toEqual([]);
});

test("the small description breaks no rule", () => {
  expect(lint(collectDescription(smallSpec()), undefined, {})).toEqual([]);
});

test("each rule has a file of its name, a reason and test cases", () => {
  const here = new URL(".", import.meta.url);
  const tests = readdirSync(here).filter((name) => /^lint-.*\.test\.ts$/.test(name));
  const text = tests.map((name) => readFileSync(new URL(name, here), "utf8")).join("\n");
  const files = readdirSync(new URL("../../codegen/lint", import.meta.url));
  for (const { id, why } of RULES) {
    expect(files).toContain(`${id}.ts`);
    expect(why).toMatch(/^[A-Z`].*\.$/);
    expect(text).toMatch(new RegExp(`^  "?${id}"?: \\[$`, "m"));
  }
  expect(RULES.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id).sort());
});
