import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { configDefaults, defineConfig } from "vitest/config";

// The package's own name resolves to its sources, by the one list that TypeScript uses too.
const { config } = ts.parseConfigFileTextToJson("tsconfig.json", readFileSync("tsconfig.json", "utf8"));
const alias = Object.entries(config.compilerOptions.paths as Record<string, [string]>).map(([name, [file]]) => ({
  find: new RegExp(`^${name.replace("*", "(.*)")}$`),
  replacement: fileURLToPath(new URL(file.replace("*", "$1"), import.meta.url)),
}));

export default defineConfig({
  resolve: { alias },
  test: {
    include: ["test/**/*.test.ts"],
    // Run on their own: `npm run test:faults`, `npm run test:fleet`.
    exclude: [...configDefaults.exclude, "test/faults/**", "test/pacing/fleet.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
