/**
 * Bundles the program `gitlab-fetch` into dist/cli.js, with the libraries that draw tables and progress bars and write CSV inside:
 * the package stays without dependencies for it. The runtime is bundled too, because one file starts sooner than the chunks
 * of the SDK; what a command alone needs is in files of its own under dist/cli/, loaded when it is called.
 */
import { chmodSync, cpSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { PROGRAM } from "./build-program.js";

/**
 * Builds the program into a folder that has the rest of the package in it already.
 *
 * @returns what was bundled, and into what
 */
export async function buildCli(outdir = "dist"): Promise<Metafile> {
  const result = await build({
    ...PROGRAM,
    entryPoints: { cli: "cli/main.ts" },
    outdir,
    chunkNames: "cli/[name]-[hash]",
    // Parts of this package that have files of their own, with what is installed beside it.
    external: ["gitlab-fetch/*", "@stoplight/*", "@colors/colors"],
    plugins: [generator],
  });
  chmodSync(join(outdir, "cli.js"), 0o755);
  cpSync("generated/commands", join(outdir, "commands"), { recursive: true });
  return result.metafile;
}

/** The generator is built into a file of its own, `codegen.js`, beside which our chunks have their folder. */
const generator: Plugin = {
  name: "generator",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/codegen\/command\.js$/ }, () => ({ path: "../codegen.js", external: true }));
  },
};
