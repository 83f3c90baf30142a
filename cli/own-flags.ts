import type { FlagSpec } from "./flags.js";
import { withGlobals } from "./flags.js";
import { globalFlags, type Globals } from "./globals.js";

/** Which flags for every command those take that call no operation; with the others they would not do what was asked. */
export const TAKEN: Readonly<Record<string, readonly (keyof Globals)[]>> = {
  find: ["output", "quiet"],
  completion: [],
  generate: [],
  contract: ["host", "token", "oauthToken", "jobToken", "config", "section"],
  mock: ["quiet"],
};

/** Flags of `api`. */
export const API_FLAGS: readonly FlagSpec[] = [
  { key: "field", short: "f", value: "name=value", many: true, text: "A parameter: a text." },
  {
    key: "typed-field",
    short: "F",
    value: "name=value",
    many: true,
    text: "A parameter: true, false, null, a number, JSON or `@file`; else a text.",
  },
  { key: "input", value: "file", text: "The body, from a file or `-`." },
  { key: "paginate", text: "All pages of a list (as --all)." },
];

/** Flags of `mock`. */
export const MOCK_FLAGS: readonly FlagSpec[] = [
  { key: "port", value: "count", text: "Port on 127.0.0.1; a free one unless given." },
  { key: "resources", value: "names", text: "Resources to answer for, comma-separated; all unless given." },
  { key: "dynamic", text: "Answer with values made up from the schemas instead of the examples." },
  { key: "stateful", text: "Remember what is created, changed and deleted; works without Prism." },
];

/** Flags of `contract` and `generate`, which read and explain their flags themselves: for completion. */
const OTHERS: Readonly<Record<string, readonly FlagSpec[]>> = {
  contract: [
    { key: "resources", value: "names" },
    { key: "project-id", value: "id|path", many: true },
    { key: "group-id", value: "id|path", many: true },
    { key: "param", value: "name=value", many: true },
    { key: "records", value: "count" },
    { key: "max-calls", value: "count" },
    { key: "concurrency", value: "count" },
    { key: "tier", value: "tier", choices: ["free", "premium", "ultimate"] },
    { key: "json" },
    { key: "show-values" },
  ],
  generate: [
    { key: "out", value: "folder" },
    { key: "overlay", value: "file", many: true },
    { key: "spec", value: "file" },
    { key: "whole" },
    { key: "openapi" },
  ],
};

/** All flags that may stand behind a command of our own; undefined for another word. */
export function ownFlags(command: string): FlagSpec[] | undefined {
  if (command === "api") return withGlobals(API_FLAGS);
  if (!Object.hasOwn(TAKEN, command)) return undefined;
  const own = command === "mock" ? MOCK_FLAGS : (OTHERS[command] ?? []);
  return [...own, ...globalFlags("help", ...TAKEN[command]!)];
}
