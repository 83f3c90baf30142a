/** Which entry points are imported where. */
import { join } from "node:path";
import { manifestOf } from "./install.js";

/** Entry points that need Node, or what can be asked of Bun and Deno in its place; all others are for everywhere. */
const NODE_ONLY = new Set(["./node", "./redis", "./testing", "./undici"]);

/** Specifiers of all entry points of the installed package that are modules; a resource stands for all of them. */
export function entryPoints(consumer: string, place: "node" | "portable"): string[] {
  const { name: self, exports } = manifestOf(join(consumer, "node_modules/gitlab-fetch"));
  return Object.keys(exports)
    .filter((entry) => !entry.endsWith(".json") && !(place === "portable" && NODE_ONLY.has(entry)))
    .map((entry) => self + entry.slice(1).replace("*", "merge-requests"));
}

/** Source of a module that has the types of each of them. */
export function typesModule(consumer: string, place: "node" | "portable"): string {
  const lines = entryPoints(consumer, place).map(
    (name, index) => `export type * as e${index} from ${JSON.stringify(name)};`,
  );
  return `${lines.join("\n")}\n`;
}

/** Source of a module that exports a function that imports each of them. */
export function entriesModule(consumer: string, place: "node" | "portable"): string {
  const lines = entryPoints(consumer, place).map(
    (name) => `  ${JSON.stringify(name)}: () => import(${JSON.stringify(name)}),`,
  );
  return `export const entries = {\n${lines.join("\n")}\n};\n`;
}
