import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { collectDescription } from "../../codegen/load.js";

const SPEC = fileURLToPath(new URL("../../spec", import.meta.url));
const OPERATION = /^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/;
/** What stands beside the names without being one. */
const WORDS = new Set(["others", "twins"]);

/** Operations an entry of GAPS.md is about: `labels.create, update and groupLabels.delete: ...` names three. */
function operationsOf(line: string): string[] {
  const found: string[] = [];
  for (const part of (/^- ([^:]*)/.exec(line)?.[1] ?? "").split(/, and |, | and /)) {
    const [word = ""] = part.split(" ");
    const resource = found.at(-1)?.split(".")[0];
    if (OPERATION.test(word)) found.push(word);
    else if (resource === undefined) return [];
    else if (/^[a-z][A-Za-z0-9]*$/.test(part) && !WORDS.has(part)) found.push(`${resource}.${part}`);
  }
  return found;
}

describe("GAPS.md", () => {
  const lines = readFileSync(`${SPEC}/GAPS.md`, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("- "));

  test("names only operations that exist", () => {
    const { operations } = collectDescription(SPEC);
    const known = new Set(operations.map((site) => site.operation.operationId));
    const missing = lines.flatMap((line) => operationsOf(line).filter((id) => !known.has(id)));
    expect(missing).toEqual([]);
  });

  test("is read as its entries are written", () => {
    expect(lines.flatMap(operationsOf).length).toBeGreaterThan(100);
    expect(operationsOf("- labels.create, update and groupLabels.delete: no.")).toEqual([
      "labels.create",
      "labels.update",
      "groupLabels.delete",
    ]);
    expect(operationsOf("- issues.list and twins, the rest: no.")).toEqual(["issues.list"]);
    expect(operationsOf("- issues.update as before: no.")).toEqual(["issues.update"]);
    expect(operationsOf("- Epic.confidential: no.")).toEqual([]);
  });
});
