import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";

const FOLDER = "test/types";

/** What {@link checkFormerTypes} found. */
export interface FormerTypes {
  /** Type tests that were compiled. */
  files: string[];
  /** Messages of the compiler. */
  errors: string[];
  /** What used to be an error and is none any more: the API takes more than it did. */
  relaxed: string[];
}

/**
 * Compiles the type tests of an earlier version against the code as it is now: what compiled for a user then has to
 * compile still.
 *
 * @param root - the repository
 * @param ref - git revision of the earlier version
 * @throws Error where the revision has no type tests
 */
export function checkFormerTypes(root: string, ref: string): FormerTypes {
  const git = (...args: string[]): string => execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: "pipe" });
  const names = git("ls-tree", "--name-only", "-r", ref, `${FOLDER}/`)
    .split("\n")
    .filter((name) => name.endsWith(".ts"));
  if (names.length === 0) throw new Error(`${ref} has no type tests in ${FOLDER}/`);
  // Beside the others, so that their imports lead to the code as it is now.
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "former-types-"));
  try {
    const files = names.map((name) => {
      const up = "../".repeat(name.split("/").length - 1);
      const file = join(folder, basename(name));
      writeFileSync(file, git("show", `${ref}:${name}`).replaceAll(`"${up}`, `"${root}/`));
      return file;
    });
    return { files: names, ...compile(root, files) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reported where `@ts-expect-error` stands before a line without one. */
const UNUSED_EXPECTATION = 2578;

function compile(root: string, files: readonly string[]): { errors: string[]; relaxed: string[] } {
  const path = join(root, "tsconfig.json");
  const { config } = ts.parseConfigFileTextToJson(path, readFileSync(path, "utf8"));
  const parsed = ts.parseJsonConfigFileContent({ ...(config as object), include: [], files }, ts.sys, root);
  const program = ts.createProgram({ rootNames: [...files], options: parsed.options });
  const diagnostics = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  const text = ({ file, start = 0, messageText }: ts.Diagnostic): string => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
    return `${basename(file?.fileName ?? "")}:${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  };
  return {
    errors: diagnostics.filter(({ code }) => code !== UNUSED_EXPECTATION).map(text),
    relaxed: diagnostics.filter(({ code }) => code === UNUSED_EXPECTATION).map(text),
  };
}
