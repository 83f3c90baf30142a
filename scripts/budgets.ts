/**
 * Part of `npm run check`: what using the package costs may not grow unnoticed. It measures the built package as somebody
 * meets it who installed it: the bytes a bundler makes of an import, and the types the compiler makes for a file. Seconds
 * are no budget: they differ by machine, and types are what they come from.
 *
 * dist/ is built first when it is missing or older than what it is made of.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript";
import { operations } from "../generated/operations.js";

/** One figure and what it may be. */
interface Budget {
  what: string;
  unit: string;
  is: number;
  most: number;
}

const CLIENT = 'import { createClient } from "gitlab-fetch/client";';

/** Bytes, minified and compressed. */
const sizes = [
  {
    what: "one call imported",
    most: 6_000,
    code: `${CLIENT} import { create } from "gitlab-fetch/issues"; export const run = () => create(createClient({ token: "t" }), { project_id: 1, title: "x" });`,
  },
  {
    what: "one list imported",
    most: 7_600,
    code: `${CLIENT} import { list } from "gitlab-fetch/branches"; export const run = () => list(createClient({ token: "t" }), { project_id: 1 }).all();`,
  },
  {
    what: "whole client",
    most: 45_000,
    code: `import { GitLab } from "gitlab-fetch"; export const gitlab = new GitLab();`,
  },
  { what: "an error class", most: 2_000, code: `export { NotFoundError } from "gitlab-fetch";` },
];

/** Types and instantiations beyond those of an empty file. */
const checks = [
  {
    what: "one resource",
    most: [100, 50],
    code: `${CLIENT} import { create } from "gitlab-fetch/issues"; export const issue = await create(createClient({ token: "t" }), { project_id: 1, title: "x" });`,
  },
  {
    what: "whole client",
    most: [350, 150],
    code: `import { GitLab } from "gitlab-fetch"; export const issue = await new GitLab({ token: "t" }).issues.create({ project_id: 1, title: "x" });`,
  },
  {
    what: "a bound client",
    most: [750, 500],
    code: `import { GitLab } from "gitlab-fetch"; const name = (gitlab: GitLab) => gitlab.baseUrl; export const base = name(new GitLab().with({ project_id: 1 }));`,
  },
  { what: "100 different calls", most: [5_000, 6_000], code: hundredCalls() },
];

const started = performance.now();
if (isStale()) execFileSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], { stdio: "inherit" });
const folder = installed();
try {
  const budgets = [...(await measureSizes(folder)), ...measureChecks(folder)];
  for (const { what, unit, is, most } of budgets) {
    const over = is > most ? `  ${is - most} too many (${((is / most - 1) * 100).toFixed(1)}%)` : "";
    console.log(`${what.padEnd(24)} ${String(is).padStart(8)} of ${String(most).padStart(8)} ${unit}${over}`);
  }
  const broken = budgets.filter(({ is, most }) => is > most);
  if (broken.length > 0) {
    console.error(
      `Over budget: ${broken.map(({ what, unit }) => `${what} (${unit})`).join(", ")}. See scripts/budgets.ts.`,
    );
    process.exitCode = 1;
  }
  console.log(`measured in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function isStale(): boolean {
  if (!existsSync("dist/index.js") || !existsSync("dist/types/generated/index.d.ts")) return true;
  const built = statSync("dist/index.js").mtimeMs;
  return ["runtime", "generated", "scripts/build.ts"].some((path) =>
    [
      path,
      ...(statSync(path).isDirectory()
        ? (readdirSync(path, { recursive: true }) as string[]).map((name) => join(path, name))
        : []),
    ].some((file) => statSync(file).isFile() && statSync(file).mtimeMs > built),
  );
}

/** A folder in which the built package is installed. */
function installed(): string {
  const path = mkdtempSync(join(tmpdir(), "budgets-"));
  mkdirSync(join(path, "node_modules/gitlab-fetch"), { recursive: true });
  for (const name of ["package.json", "dist"])
    symlinkSync(resolve(name), join(path, "node_modules/gitlab-fetch", name));
  writeFileSync(join(path, "package.json"), '{ "type": "module" }\n');
  return path;
}

async function measureSizes(resolveDir: string): Promise<Budget[]> {
  const results: Budget[] = [];
  for (const { what, most, code } of sizes) {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir, loader: "ts" },
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      platform: "browser",
      preserveSymlinks: true,
      write: false,
      logLevel: "error",
    });
    results.push({ what, unit: "bytes", is: gzipSync(outputFiles[0]!.contents, { level: 9 }).length, most });
  }
  return results;
}

function measureChecks(path: string): Budget[] {
  const [types, instantiations] = countsOf(path, "export {};");
  return checks.flatMap(({ what, most, code }) => {
    const counts = countsOf(path, code);
    return [
      { what, unit: "types", is: counts[0] - types, most: most[0]! },
      { what, unit: "instantiations", is: counts[1] - instantiations, most: most[1]! },
    ];
  });
}

/** How many types and instantiations the compiler makes for a file. */
function countsOf(path: string, code: string): [types: number, instantiations: number] {
  const file = join(path, "main.ts");
  writeFileSync(file, code);
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const faults = ts.getPreEmitDiagnostics(program);
  if (faults.length > 0)
    throw new Error(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")).join("\n"));
  return [program.getTypeCount(), program.getInstantiationCount()];
}

/** The first call of each of a hundred resources. */
function hundredCalls(): string {
  const calls = Object.entries(operations)
    .slice(0, 100)
    .map(
      ([resource, lines]) =>
        `export const ${resource}_ = await gitlab.${resource}.${lines.split(" ", 1)[0]}({} as never);`,
    );
  return `import { GitLab } from "gitlab-fetch"; const gitlab = new GitLab(); ${calls.join(" ")}`;
}
