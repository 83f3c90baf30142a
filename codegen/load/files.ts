import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import type { Problem } from "./problem.js";

/** What a source file is for: `spec/openapi.yaml`, or the folder it lies in. */
export type FileKind = "root" | "shared" | "resource" | "examples";

/** A YAML file of the description. */
export interface SourceFile {
  kind: FileKind;
  /** Name without folder and ending: `merge-requests`. */
  name: string;
  /** Written from the folder that holds the description: `spec/resources/merge-requests.yaml`. */
  file: string;
  /** Absolute path. */
  path: string;
  text: string;
  /** Parsed content; undefined where the file is not YAML. */
  content: unknown;
}

const FOLDERS: readonly (readonly [FileKind, string])[] = [
  ["shared", "shared"],
  ["resource", "resources"],
  ["examples", "examples"],
];

/**
 * Reads every YAML file of a description: `openapi.yaml`, `shared/`, `resources/`, `examples/`, each folder sorted.
 *
 * Values follow YAML's core schema: dates stay text, and `on`, `off`, `yes`, `no` are text too. A key given twice is
 * a syntax error.
 *
 * @param specDir - folder of the description
 * @param report - called with each file that is not YAML
 */
export function readFiles(specDir: string, report: (problem: Problem) => void): SourceFile[] {
  const root = resolve(specDir);
  const files: SourceFile[] = [];
  const rootFile = join(root, "openapi.yaml");
  if (existsSync(rootFile)) files.push(readFile("root", root, rootFile, report));
  else {
    report({
      rule: "root-file",
      file: fileName(root, rootFile),
      pointer: "",
      message: "the file is missing",
      remedy: "write openapi, info, servers and `paths: {}` there",
    });
  }
  for (const [kind, folder] of FOLDERS) {
    const path = join(root, folder);
    if (!existsSync(path)) continue;
    for (const name of readdirSync(path).sort()) {
      if (name.endsWith(".yaml")) files.push(readFile(kind, root, join(path, name), report));
    }
  }
  return files;
}

/** Name of a file as problems show it. */
export function fileName(specDir: string, path: string): string {
  return relative(dirname(resolve(specDir)), path)
    .split(sep)
    .join("/");
}

function readFile(kind: FileKind, root: string, path: string, report: (problem: Problem) => void): SourceFile {
  const file = fileName(root, path);
  const text = readFileSync(path, "utf8");
  let content: unknown;
  try {
    // An empty file is null and not undefined, which means unreadable.
    content = load(text, { schema: CORE_SCHEMA, filename: file }) ?? null;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    report({ rule: "yaml-syntax", file, pointer: "", ...explain(error) });
  }
  return { kind, name: basename(path, ".yaml"), file, path, text, content };
}

function explain(error: YAMLException): { message: string; remedy: string; line?: number } {
  // js-yaml leaves the mark out in a few cases, whatever its type says.
  const mark = error.mark as YAMLException["mark"] | undefined;
  const line = mark === undefined ? {} : { line: mark.line + 1 };
  if (error.reason.includes("duplicated mapping key")) {
    return { message: "the same key stands here twice in one object", remedy: "keep one of the two", ...line };
  }
  const where = mark === undefined ? "" : ` at column ${mark.column + 1}`;
  return {
    message: `not YAML: ${error.reason}${where}`,
    remedy: "mend the indentation, or quote the text (`: `, ` #`, and a leading `*`, `&`, `@`, `{`, `[` need quotes)",
    ...line,
  };
}
