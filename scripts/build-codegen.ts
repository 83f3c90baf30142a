/**
 * Builds the generator into `dist/codegen.js`, so that `npx gitlab-fetch generate` works from the published package: with
 * everything it needs but TypeScript, which is a peer that only those who generate have to install.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Metafile, type Plugin } from "esbuild";
import { PROGRAM } from "./build-program.js";

/** Files that a module reads from beside itself are written into it: in `dist/` they would not be there. */
const inlineFiles: Plugin = {
  name: "inline-files",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]codegen[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const reads = /readFileSync\(\s*new URL\("([^"]+)", import\.meta\.url\),\s*"utf8",?\s*\)/g;
      const contents = text.replace(reads, (_, file: string) =>
        JSON.stringify(readFileSync(fileURLToPath(new URL(file, pathToFileURL(path))), "utf8")),
      );
      return { contents, loader: "ts" };
    });
  },
};

/**
 * Builds `codegen.js` and its chunks, `codegen/*.js`, into a folder that has or will have `openapi.json`.
 *
 * @returns what was bundled, and into what
 */
export async function buildCodegen(outdir: string): Promise<Metafile> {
  const { metafile } = await build({
    ...PROGRAM,
    entryPoints: { codegen: "codegen/command.ts" },
    outdir,
    external: ["typescript"],
    plugins: [inlineFiles],
    chunkNames: "codegen/[name]-[hash]",
  });
  return metafile;
}
