import { lineFinder } from "./line.js";

/** A place in the sources. */
export interface Place {
  /** File, written from the folder that holds `spec/`: `spec/resources/branches.yaml`. */
  file: string;
  /** JSON pointer into the file; the empty text is the whole file. */
  pointer: string;
}

/** Something wrong in the description. */
export interface Problem extends Place {
  /** Id of the check that found it, such as `unknown-ref`. */
  rule: string;
  /** What is wrong. */
  message: string;
  /** What to write instead. */
  remedy: string;
  /** Line in the file, counted from 1, where it is known already. */
  line?: number;
  /** Other places that take part, such as the first of two duplicates. */
  related?: Place[];
}

/** A problem without the id of its check, as rules yield them. */
export type Finding = Omit<Problem, "rule">;

/** One line for people: file, pointer, line, what is wrong, what to write, and the check's id. */
export function formatProblem(problem: Problem): string {
  const line = problem.line === undefined ? "" : ` (line ${problem.line})`;
  const related = (problem.related ?? []).map((place) => ` See also ${place.file}#${place.pointer}.`).join("");
  return `${problem.file}#${problem.pointer}${line}: ${problem.message}; ${problem.remedy} [${problem.rule}]${related}`;
}

/** Problems sorted by file, line and pointer, each with its line where the pointer leads to one. */
export function locateProblems(problems: readonly Problem[], textOf: (file: string) => string | undefined): Problem[] {
  const lineOf = lineFinder(textOf);
  return problems
    .map((problem) => {
      const line = problem.line ?? lineOf(problem.file, problem.pointer);
      return line === undefined ? problem : { ...problem, line };
    })
    .sort(
      (a, b) =>
        compare(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compare(a.pointer, b.pointer) ||
        compare(a.rule, b.rule),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Thrown when the description has faults; carries all of them, not only the first. */
export class DescriptionError extends Error {
  override readonly name = "DescriptionError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(`The description has ${count}:\n${problems.map(formatProblem).join("\n")}`);
    this.problems = problems;
  }
}
