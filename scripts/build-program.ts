import type { BuildOptions } from "esbuild";

/** How what runs by itself is bundled, the command line and the generator: with the packages it needs inside. */
export const PROGRAM = {
  bundle: true,
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Some of what is bundled is CommonJS and asks for Node's modules with `require`.
  banner: {
    js: 'import { createRequire as nodeRequire } from "node:module"; const require = nodeRequire(import.meta.url);',
  },
  metafile: true,
  logLevel: "warning",
} as const satisfies BuildOptions;
