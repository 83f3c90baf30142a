/** Installs what the package is tried with, and the package itself as its users get it. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** package.json, as far as it matters here. */
export interface Manifest {
  name: string;
  exports: Record<string, unknown>;
  peerDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** @param folder - that has a package.json */
export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/**
 * Installs runtimes and compilers from test/everywhere/package-lock.json, once. No script of theirs runs.
 *
 * @returns the folder with their node_modules
 */
export function installRuntimes(): string {
  const folder = import.meta.dirname;
  const installed = join(folder, "node_modules/.package-lock.json");
  const lock = join(folder, "package-lock.json");
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs)
    npm(["ci", "--ignore-scripts"], folder);
  return folder;
}

/**
 * Packs what `npm run build` left in dist/ and installs it in a new folder outside the repository, with the optional peers
 * that its entry points import.
 *
 * @param folder - of the package to pack, the repository unless given
 * @returns the new folder, which the caller removes
 */
export function installPackage(folder = ROOT): string {
  if (!existsSync(join(folder, "dist/index.js"))) throw new Error("There is no dist/: run `npm run build` first.");
  const consumer = mkdtempSync(join(tmpdir(), "gitlab-fetch-everywhere-"));
  const packed = npm(["pack", "--json", "--ignore-scripts", "--pack-destination", consumer], folder);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const manifest = manifestOf(folder);
  const peers = ["@types/node", ...Object.keys(manifest.peerDependencies)]
    // Prism is only for the server that is not stateful.
    .filter((name) => name !== "typescript" && !name.startsWith("@stoplight/"))
    .map((name) => `${name}@${manifest.devDependencies[name] ?? manifest.peerDependencies[name]}`);
  // Whatever compiler a project has, npm must be content with the peers.
  peers.push(
    `typescript@${manifestOf(import.meta.dirname).devDependencies["typescript-7"]!.replace("npm:typescript@", "")}`,
  );
  npm(["install", "--ignore-scripts", "--no-save", join(consumer, filename), ...peers], consumer);
  mkdirSync(join(consumer, "build"), { recursive: true });
  return consumer;
}

function npm(args: string[], cwd: string): string {
  return execFileSync("npm", [...args, "--no-audit", "--no-fund", "--prefer-offline"], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 240_000,
  });
}
