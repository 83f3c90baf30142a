/**
 * `npm run version-packages`, which the release workflow calls: turns the files in .changeset/ into a version and its entry in
 * CHANGELOG.md, and writes the version where the runtime reads it, since what is bundled has no package.json.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const SOURCE = "runtime/version.ts";

execFileSync(process.execPath, ["node_modules/@changesets/cli/bin.js", "version"], { stdio: "inherit" });
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const text = readFileSync(SOURCE, "utf8");
const next = text.replace(/(?<=\bVERSION = ")[^"]+(?=";)/, version);
if (!next.includes(`VERSION = "${version}";`)) throw new Error(`${SOURCE}: there is no line with VERSION = "...";`);
writeFileSync(SOURCE, next);
// The lock file names the version, too.
execFileSync("npm", ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"], {
  stdio: "inherit",
});
console.log(`Version ${version}`);
