/**
 * Builds the generator into `dist/codegen.js`, so that `npx gitlab-fetch generate` works from the published package: with
 * everything it needs but TypeScript, which is a peer that only those who generate have to install.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Metafile, type Plugin } from "esbuild";

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
    entryPoints: { codegen: "codegen/command.ts" },
    outdir,
    bundle: true,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["typescript"],
    plugins: [inlineFiles],
    chunkNames: "codegen/[name]-[hash]",
    // Some of what is bundled is CommonJS and asks for Node's modules with `require`.
    banner: {
      js: 'import { createRequire as nodeRequire } from "node:module"; const require = nodeRequire(import.meta.url);',
    },
    metafile: true,
    logLevel: "warning",
  });
  return metafile;
}
