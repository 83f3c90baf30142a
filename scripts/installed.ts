import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * Runs something in a folder in which the built package is installed. dist/ is built first when it is missing or older than what
 * it is made of.
 */
export async function withInstalled<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  // Its output is not that of the caller, which may be read by a program.
  if (isStale()) execFileSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], { stdio: ["ignore", 2, 2] });
  const folder = mkdtempSync(join(tmpdir(), "installed-"));
  try {
    mkdirSync(join(folder, "node_modules/gitlab-fetch"), { recursive: true });
    for (const name of ["package.json", "dist"])
      symlinkSync(resolve(name), join(folder, "node_modules/gitlab-fetch", name));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Bytes of what a bundler for browsers makes of a program, minified and compressed.
 *
 * @param folder - where the program's imports are resolved from
 * @param external - modules that are left out
 */
export async function weigh(folder: string, program: string, external: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    preserveSymlinks: true,
    external,
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
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
