import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { FOLDER, REPOSITORY, run } from "./harness.js";

const generated = join(FOLDER, "generated");

/** Seconds that other generators took for the whole description, kept with what they wrote. */
export interface GeneratorTimes {
  [generator: string]: { seconds: number; peak: number };
}

/** Installs the peers, our package as it is built now, and clients that other generators make of our description. */
export async function prepare(): Promise<void> {
  if (!existsSync(join(FOLDER, "node_modules/ky"))) {
    console.log("installing the peers ...");
    await run("npm", ["ci"]);
  }
  // A copy, so that a build meanwhile changes nothing.
  const own = join(FOLDER, "node_modules/gitlab-fetch");
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  cpSync(join(REPOSITORY, "package.json"), join(own, "package.json"));
  cpSync(join(REPOSITORY, "dist"), join(own, "dist"), { recursive: true });

  const description = readFileSync(join(own, "dist/openapi.json"));
  const hash = createHash("sha256").update(description).digest("hex");
  const mark = join(generated, "made-from");
  if (existsSync(mark) && readFileSync(mark, "utf8") === hash) return;
  console.log("generating the peers' clients, which takes minutes once for each version of the description ...");
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(generated, { recursive: true });
  const times: GeneratorTimes = {};
  for (const [generator, folder] of [
    ["@hey-api/openapi-ts", "hey"],
    ["openapi-typescript-codegen", "codegen"],
  ] as const)
    times[generator] = await generateWith(generator, join(own, "dist/openapi.json"), join(generated, "source", folder));
  writeFileSync(join(generated, "times.json"), JSON.stringify(times));
  await bundle();
  declare("hey", "sdk.gen.ts", "client/index.ts");
  declare("codegen", "index.ts");
  writeFileSync(mark, hash);
}

/** What the generators took, see {@link prepare}. */
export function generatorTimes(): GeneratorTimes {
  return JSON.parse(readFileSync(join(generated, "times.json"), "utf8")) as GeneratorTimes;
}

async function generateWith(generator: string, input: string, output: string): Promise<GeneratorTimes[string]> {
  const argument = JSON.stringify({ generator, input, output });
  const { stdout } = await run(
    process.execPath,
    ["--import", "tsx", join(FOLDER, "generate-with.ts"), argument],
    REPOSITORY,
  );
  return JSON.parse(stdout.trim().split("\n").at(-1)!) as GeneratorTimes[string];
}

/** JavaScript of the generated clients, as their users' build would make it. */
async function bundle(): Promise<void> {
  const source = join(generated, "source");
  const clients: Record<string, Record<string, string>> = {
    hey: { client: `${source}/hey/client/index.ts`, sdk: `${source}/hey/sdk.gen.ts` },
    codegen: { index: `${source}/codegen/index.ts` },
  };
  for (const [name, entryPoints] of Object.entries(clients))
    await build({
      bundle: true,
      format: "esm",
      platform: "node",
      target: "es2022",
      splitting: true,
      packages: "external",
      entryPoints,
      outdir: join(generated, name),
    });
}

/** Declarations of a generated client, since that is how a package is used. */
function declare(name: string, ...files: string[]): void {
  const program = ts.createProgram(
    files.map((file) => join(generated, "source", name, file)),
    {
      declaration: true,
      emitDeclarationOnly: true,
      outDir: join(generated, "declarations", name),
      rootDir: join(generated, "source", name),
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      skipLibCheck: true,
      types: [],
    },
  );
  program.emit();
}
