import { expect, test } from "vitest";
import { DescriptionError, loadDescription } from "../../codegen/load.js";
import { smallSpec, type Edits } from "./small.js";

/** A change to the small description, and what is said of it. */
export type FaultCase = [title: string, edits: Edits, want: Want];

/** The problem a change makes. */
export interface Want {
  rule: string;
  /** File below `spec/`. */
  file: string;
  /** Whole pointer of the problem. */
  pointer: string;
  /** Parts of the whole message: what is wrong, and what to write instead. */
  says: string[];
  line?: number;
}

/** One test for each change: loading stops with the problem, its file, pointer and remedy. */
export function testFaults(cases: FaultCase[]): void {
  test.each(cases)("%s stops the run", (_, edits, want) => {
    const error = faultsOf(smallSpec(edits));
    expect(error.problems.map(({ rule }) => rule)).toContain(want.rule);
    const found = error.problems.find(({ rule, pointer }) => rule === want.rule && pointer === want.pointer);
    expect(found, error.message).toMatchObject({ file: `spec/${want.file}`, pointer: want.pointer });
    for (const part of want.says) expect(error.message).toContain(part);
    expect(error.message).toContain(`spec/${want.file}#${want.pointer}`);
    if (want.line !== undefined) expect(found?.line).toBe(want.line);
  });
}

/** What loading the description throws. */
export function faultsOf(spec: string): DescriptionError {
  try {
    loadDescription(spec);
  } catch (error) {
    if (error instanceof DescriptionError) return error;
    throw error;
  }
  throw new Error("the description loaded without a fault");
}
