import { dirname, resolve } from "node:path";
import ts from "typescript";
import { exampleCode } from "../../codegen/emit/docs/index.js";
import type { ExampleCall } from "../../codegen/load.js";
import type { Model } from "../../codegen/model.js";

/**
 * The example calls of the reference as files, one for each resource, to be type-checked.
 *
 * @param root - folder of the project
 * @param wanted - which resources; default: all
 * @returns text by absolute path; the files are nowhere
 */
export function exampleFiles(
  root: string,
  model: Model,
  examples: ReadonlyMap<string, ExampleCall>,
  wanted: (resource: string) => boolean = () => true,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const resource of model.resources) {
    if (!wanted(resource.name)) continue;
    const calls = resource.operations.flatMap((operation) => {
      const call = examples.get(operation.id);
      if (!call) return [];
      const code = exampleCode(operation, call).replace(/^(?=.)/gm, "  ");
      const name = `${operation.local}_`;
      return [`// ${operation.id}\nexport async function ${name}(gitlab: GitLab): Promise<void> {\n${code}}\n`];
    });
    const text = `import type { GitLab } from "../generated/index.js";\n${calls.join("")}`;
    files.set(resolve(root, `.examples/${resource.name}.ts`), text);
  }
  return files;
}

/**
 * Type-checks files that are in memory, under the options of the project.
 *
 * @param files - text by absolute path
 * @returns what the compiler has to say, one line each; empty when all is well
 */
export function typeCheck(root: string, files: ReadonlyMap<string, string>): string[] {
  const place = resolve(root, "tsconfig.json");
  const { config } = ts.readConfigFile(place, ts.sys.readFile) as { config: { compilerOptions: object } };
  const given = { compilerOptions: config.compilerOptions, files: [] };
  const { options } = ts.parseJsonConfigFileContent(given, ts.sys, root, undefined, place);
  const settings = { ...options, noUnusedLocals: false, erasableSyntaxOnly: false, isolatedModules: false };
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  const folders = new Set([...files.keys()].map((path) => dirname(path)));
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
  host.readFile = (path) => files.get(path) ?? readFile.call(host, path);
  host.directoryExists = (path) => folders.has(path) || directoryExists?.call(host, path) === true;
  host.getSourceFile = (path, target, ...rest) => {
    const text = files.get(path);
    return text === undefined
      ? getSourceFile.call(host, path, target, ...rest)
      : ts.createSourceFile(path, text, target, true);
  };
  const program = ts.createProgram([...files.keys()], settings, host);
  return [...files.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ file, start, messageText }) => {
      const at = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
      const line = file?.text.split("\n")[at]?.trim() ?? "";
      return `${path.slice(root.length + 1)}:${at + 1}: ${ts.flattenDiagnosticMessageText(messageText, " ")} [${line}]`;
    });
  });
}
