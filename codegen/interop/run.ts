import { readdirSync } from "node:fs";
import { join } from "node:path";
import { lintFromString, loadConfig } from "@redocly/openapi-core";
import ts from "typescript";
import type { Generator } from "./generators.js";

/** What came of one generator and one document. */
export interface InteropResult {
  /** TypeScript files written. */
  files: number;
  /** Seconds the generator took. */
  seconds: number;
  /** Messages of the compiler about what it wrote, or of the generator where it failed. */
  errors: string[];
}

/** Has a generator write a client into a folder, and compiles it by TypeScript's strict rules. */
export async function tryGenerator(generator: Generator, document: object, folder: string): Promise<InteropResult> {
  const started = performance.now();
  try {
    await generator(document, folder);
  } catch (error) {
    return { files: 0, seconds: since(started), errors: [`the generator failed: ${(error as Error).message}`] };
  }
  const seconds = since(started);
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith(".ts")).sort();
  const program = ts.createProgram({
    rootNames: files.map((name) => join(folder, name)),
    options: {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [],
      skipLibCheck: true,
    },
  });
  const errors = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    const text = ts.flattenDiagnosticMessageText(messageText, " ");
    return file ? `${file.fileName.slice(folder.length + 1)}:${line}: ${text}` : text;
  });
  return { files: files.length, seconds, errors };
}

/** What the rules of the OpenAPI version find wrong in a document. */
export async function faultsOf(document: object, root: string): Promise<string[]> {
  const problems = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: join(root, "openapi.json"),
    config: await loadConfig({ customExtends: ["spec"] }),
  });
  return problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer ?? ""}: ${message}`);
}

function since(started: number): number {
  return (performance.now() - started) / 1000;
}
