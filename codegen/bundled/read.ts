import { existsSync, readFileSync, statSync } from "node:fs";
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { DescriptionError, type Problem } from "../load/problem.js";

/** A JSON or YAML file as it was read. */
export interface ReadDocument {
  /** As the caller wrote its path. */
  file: string;
  text: string;
  /** Parsed; not checked. */
  content: unknown;
}

/**
 * Reads a JSON or YAML file.
 *
 * @throws DescriptionError where it is missing or neither JSON nor YAML
 */
export function readDocument(file: string): ReadDocument {
  if (!existsSync(file) || !statSync(file).isFile())
    throw fault(file, "there is no such file", "give the path of a JSON or YAML file");
  const text = readFileSync(file, "utf8");
  return { file, text, content: parse(file, text) };
}

function parse(file: string, text: string): unknown {
  if (/^\s*\{/.test(text)) {
    try {
      return JSON.parse(text);
    } catch (error) {
      // YAML's flow style begins like JSON, too; its parser then tells the line.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  try {
    return load(text, { schema: CORE_SCHEMA, filename: file }) ?? null;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const mark = error.mark as YAMLException["mark"] | undefined;
    throw fault(file, `neither JSON nor YAML: ${error.reason}`, "mend the file at that line", mark && mark.line + 1);
  }
}

function fault(file: string, message: string, remedy: string, line?: number): DescriptionError {
  const problem: Problem = { rule: "file", file, pointer: "", message, remedy };
  return new DescriptionError([line === undefined ? problem : { ...problem, line }]);
}
