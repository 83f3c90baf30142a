import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { weigh } from "../../scripts/installed.js";
import { alternate, FOLDER, median, REPOSITORY, rounds, type Row, run, compilerOptions } from "../harness.js";
import { generate } from "../generate.js";

/** What the measured file calls comes first, the others follow by name. */
const FIRST = ["issues.yaml", "projects.yaml"];
const sizes = [270, 900, Infinity];

/** How cost grows with the number of operations: the description cut short. */
export const growth: Row = async (context) => {
  const made: { count: number; seconds: number; peak: number; bytes: number; folder: string }[] = [];
  for (const size of sizes) {
    const folder = join(FOLDER, "generated/growth", String(size));
    const count = cut(folder, size);
    const out = join(folder, "out");
    // Imports the runtime from the package, as who generates a client of their own does.
    const options = ["--spec", join(folder, "spec"), "--runtime", "gitlab-fetch", "--no-lint"];
    made.push({ count, folder, ...(await generate(out, ...options)), bytes: await bundled(join(out, "client.ts")) });
    await declarations(folder);
  }
  const totals = await alternate(
    made.map(({ folder }) => folder),
    rounds(context, 3),
    async (folder) =>
      (await run(process.execPath, [join(FOLDER, "node_modules/typescript/bin/tsc"), "-p", join(folder, "check")]))
        .seconds,
  );
  const [least, , most] = made.map(({ folder }) => median(totals[folder]!));
  return {
    name: "growth",
    title: "270, 900 and all operations",
    how: "The description cut to its first resources, without examples and style checks. Type-check of one call on the whole client by TypeScript 5.9, in all.",
    head: ["operations", "generate s", "peak MB", "whole client kB (gzip)", "type-check s"],
    rows: made.map(({ count, seconds, peak, bytes, folder }) => [
      String(count),
      seconds.toFixed(1),
      peak.toFixed(0),
      (bytes / 1000).toFixed(1),
      median(totals[folder]!).toFixed(2),
    ]),
    verdicts: [
      // Twice as much for seven times the operations.
      { what: "type-check, all operations to 270", goal: 2, is: most! / least! },
    ],
  };
};

/** A description with the first so many operations. */
function cut(folder: string, size: number): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(REPOSITORY, "spec"), join(folder, "spec"), { recursive: true });
  // They would name what is gone.
  rmSync(join(folder, "spec/examples"), { recursive: true, force: true });
  const resources = join(folder, "spec/resources");
  const names = readdirSync(resources).filter((name) => !FIRST.includes(name));
  let count = 0;
  for (const name of [...FIRST, ...names.sort()]) {
    if (count >= size) rmSync(join(resources, name));
    else count += readFileSync(join(resources, name), "utf8").match(/^\s+operationId:/gm)?.length ?? 0;
  }
  return count;
}

function bundled(file: string): Promise<number> {
  return weigh(FOLDER, `import { GitLab } from "${file}"; export const gitlab = new GitLab();`);
}

async function declarations(folder: string): Promise<void> {
  const tsc = join(FOLDER, "node_modules/typescript/bin/tsc");
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        ...compilerOptions,
        declaration: true,
        emitDeclarationOnly: true,
        outDir: "types",
        rootDir: "out",
      },
      files: ["out/client.ts"],
    }),
  );
  await run(process.execPath, [tsc, "-p", folder]);
  mkdirSync(join(folder, "check"));
  writeFileSync(
    join(folder, "check/main.ts"),
    'import { GitLab } from "../types/client"; export const issue = await new GitLab({ token: "t" }).issues.create({ project_id: 1, title: "x" });',
  );
  writeFileSync(
    join(folder, "check/tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...compilerOptions, noEmit: true }, files: ["main.ts"] }),
  );
}
