import { describe, expect, test } from "vitest";
import { collectDescription } from "../../codegen/load.js";
import { lint } from "../../codegen/lint/index.js";
import { smallSpec, type Edits } from "./small.js";

type Replace = readonly [string, string];

/** Changes to boats.yaml. */
export const boats = (...replace: Replace[]): Edits => ({ "resources/boats.yaml": replace });

/** Changes to the examples of boats.yaml. */
export const examples = (...replace: Replace[]): Edits => ({ "examples/boats.yaml": replace });

/** A property of Boat in place of `name`. */
export const property = (yaml: string): Edits =>
  boats([
    "          description: Name on the bow.\n          type: string\n        colour:\n          description: Colour of the hull.\n          anyOf",
    `          description: Name on the bow.\n${yaml}        colour:\n          description: Colour of the hull.\n          anyOf`,
  ]);

/** A query parameter of boats.get in place of `with_crew`. */
export const query = (yaml: string): Edits =>
  boats([
    "        - name: with_crew\n          in: query\n          description: Whether to show the crew.\n          schema:\n            type: boolean\n",
    yaml,
  ]);

/** A schema beside Boat, used by a property. */
export const component = (name: string, yaml: string): Edits =>
  boats(
    ["    Boat:\n", `    ${name}:\n${yaml}\n    Boat:\n`],
    [
      "          description: ID of the boat.\n          type: integer",
      `          description: ID of the boat.\n          $ref: '#/components/schemas/${name}'`,
    ],
  );

/** Where the parts of boats.yaml are that the cases change. */
export const AT = {
  list: "/paths/~1boats/get",
  get: "/paths/~1boats~1{boat_id}/get",
  name: "/components/schemas/Boat/properties/name",
} as const;

/** A change that a rule accepts, or what it says of it: pointer (or file, where it has none) and parts of the message. */
export type RuleCase = [title: string, edits: Edits, refused?: { at: string; says: string[] }];

/** Two tests for each rule at least: what it accepts, and what it refuses. */
export function testRules(cases: Record<string, RuleCase[]>): void {
  describe.each(Object.entries(cases))("%s", (rule, table) => {
    const accepted = table.filter(([, , refused]) => refused === undefined);
    const refused = table.filter(([, , refused]) => refused !== undefined);
    test("has cases it accepts and cases it refuses", () => {
      expect([accepted.length, refused.length]).not.toContain(0);
    });

    test.each(accepted)("accepts %s", (_, edits) => {
      expect(messages(edits, rule)).toEqual([]);
    });

    test.each(refused)("refuses %s", (_, edits, want) => {
      const [found, ...more] = messages(edits, rule).filter(({ at }) => at === want?.at);
      expect(found, JSON.stringify(messages(edits, rule), null, 1)).toBeDefined();
      expect(more).toEqual([]);
      for (const part of want?.says ?? []) expect(found?.says).toContain(part);
    });
  });
}

function messages(edits: Edits, rule: string): { at: string; says: string }[] {
  return lint(collectDescription(smallSpec(edits)), undefined, {})
    .filter((problem) => problem.rule === rule)
    .map(({ file, pointer, message, remedy, line }) => ({
      at: pointer === "" ? file : pointer,
      says: `${message}; ${remedy}${line === undefined ? "" : ` (line ${line})`}`,
    }));
}
