/** Does the package type-check for its users: with each compiler, each way to find modules, and each set of global types. */
import { execFile } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { typesModule } from "./entries.js";

/** Compilers, by the name they are installed under; the oldest one that is promised first. */
export const COMPILERS = ["5.4", "5.5", "5.9", "6", "7"] as const;

/** One way to use the package. */
interface Way {
  name: string;
  files: string[];
  options: Record<string, unknown>;
  /** The first compiler that can, if not all. */
  since?: (typeof COMPILERS)[number];
}

const PORTABLE = ["portable.ts", "entries-portable.ts"];
const BROWSER = { lib: ["ES2022", "DOM", "DOM.Iterable"], types: [], skipLibCheck: true };
/** What the declarations say does not depend on how they are found, so they are checked themselves only twice: that takes long. */
const WAYS: Way[] = [
  { name: "node16", files: PORTABLE, options: { ...BROWSER, module: "node16" } },
  {
    name: "nodenext, declarations checked",
    files: PORTABLE,
    options: { ...BROWSER, module: "nodenext", skipLibCheck: false },
  },
  { name: "bundler", files: PORTABLE, options: { ...BROWSER, module: "esnext", moduleResolution: "bundler" } },
  {
    name: "Node's types, no DOM, declarations checked",
    files: [...PORTABLE, "node.ts", "entries-node.ts"],
    options: { module: "nodenext", lib: ["ES2022"], types: ["node"], skipLibCheck: false },
  },
  {
    name: "neither Node's types nor DOM",
    files: PORTABLE,
    options: { module: "esnext", moduleResolution: "bundler", lib: ["ES2022"], types: [], skipLibCheck: true },
  },
  {
    name: "require()",
    files: ["common.cts"],
    options: { module: "nodenext", lib: ["ES2022"], types: ["node"], skipLibCheck: true },
    since: "5.9",
  },
];
export const WAY_NAMES = WAYS.map(({ name }) => name);

/** Written here, since the repository's own compiler options refuse the syntax. */
const COMMON = `import gitlabFetch = require("gitlab-fetch");
import issues = require("gitlab-fetch/issues");
const gitlab = new gitlabFetch.GitLab({ token: "glpat-example" });
const created: PromiseLike<gitlabFetch.Issue> = issues.create(gitlab, { project_id: 1, title: "One" });
export = { created };
`;

/** What came of one way with one compiler. */
export interface Checked {
  compiler: string;
  way: string;
  seconds: number;
  /** What the compiler had to say, if anything; `unsupported` where it cannot know better. */
  error?: string;
  unsupported?: boolean;
}

/**
 * Checks all ways with all compilers, two at a time.
 *
 * @param runtimes - folder whose node_modules have the compilers
 * @param consumer - folder whose node_modules have the package
 */
export async function checkTypes(runtimes: string, consumer: string): Promise<Checked[]> {
  for (const name of ["portable.ts", "node.ts"])
    copyFileSync(join(import.meta.dirname, "consumer", name), join(consumer, name));
  for (const place of ["portable", "node"] as const)
    writeFileSync(join(consumer, `entries-${place}.ts`), typesModule(consumer, place));
  writeFileSync(join(consumer, "common.cts"), COMMON);
  const waiting = COMPILERS.flatMap((compiler) => WAYS.map((way, index) => ({ compiler, way, index })));
  const results: Checked[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { compiler, way, index } = next;
      if (way.since && COMPILERS.indexOf(compiler) < COMPILERS.indexOf(way.since)) {
        results.push({ compiler, way: way.name, seconds: 0, unsupported: true });
        continue;
      }
      const config = join(consumer, `tsconfig.${compiler}.${index}.json`);
      writeFileSync(config, JSON.stringify(configOf(way)));
      const start = performance.now();
      const error = await compile(join(runtimes, "node_modules", `typescript-${compiler}`, "bin/tsc"), config);
      const seconds = (performance.now() - start) / 1000;
      results.push({ compiler, way: way.name, seconds, ...(error === undefined ? {} : { error }) });
      console.log(
        `TypeScript ${compiler}, ${way.name}: ${error === undefined ? "passed" : "failed"} in ${seconds.toFixed(1)} s`,
      );
    }
  };
  await Promise.all([work(), work()]);
  return results;
}

function configOf({ files, options }: Way): object {
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
  return {
    compilerOptions: { ...strict, verbatimModuleSyntax: true, target: "es2022", noEmit: true, ...options },
    files,
  };
}

function compile(tsc: string, config: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, "-p", config], { timeout: 180_000 }, (error, stdout, stderr) => {
      resolve(error ? stdout + stderr || error.message : undefined);
    });
  });
}
