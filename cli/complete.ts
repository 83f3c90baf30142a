import type { FlagSpec } from "./flags.js";
import type { IndexData } from "./command-data.js";
import { findResource, loadIndex, loadResource } from "./data.js";
import { withGlobals } from "./flags.js";
import { GLOBAL_FLAGS } from "./globals.js";
import { OWN_COMMANDS } from "./help.js";
import { flagsOf } from "./operation-flags.js";
import { ownFlags } from "./own-flags.js";

/** What can stand at the cursor: values with what they mean, or files. */
export interface Completion {
  values: [value: string, text: string][];
  /** Names of files fit too. */
  files?: true;
}

const SHELLS = ["bash", "zsh", "fish"];

/**
 * What can stand at the cursor.
 *
 * @param words the words of the line behind the program's name, the last one being written
 */
export function complete(words: readonly string[]): Completion {
  const [current = "", before = words.slice(0, -1)] = [words.at(-1), words.slice(0, -1)];
  const index = loadIndex();
  const { command, operation, specs } = contextOf(index, before);
  const inline = /^(--[^=]+)=(.*)$/s.exec(current);
  if (inline) {
    const spec = specOf(specs, inline[1]!);
    return prefixed(valuesOf(spec, inline[2]!, command, operation), `${inline[1]}=`);
  }
  const previous = before.at(-1) ?? "";
  const pending = previous.startsWith("-") ? specOf(specs, previous) : undefined;
  if (pending?.value) return valuesOf(pending, current, command, operation);
  if (current.startsWith("-")) return startingWith(current, flagNames(specs, before));
  return startingWith(current, nextWords(index, command, operation));
}

interface Context {
  /** The first word that is no flag: a resource or a command of our own. */
  command?: string;
  operation?: string;
  specs: readonly FlagSpec[];
}

/** Which command the words in front of the cursor belong to, and so which flags there are. */
function contextOf(index: IndexData, before: readonly string[]): Context {
  const words: string[] = [];
  let skip = false;
  for (const word of before) {
    if (skip) skip = false;
    else if (word.startsWith("-")) skip = !word.includes("=") && Boolean(specOf(GLOBAL_FLAGS, word)?.value);
    else words.push(word);
    if (words.length === 2) break;
  }
  const [command, operation] = words;
  const resource = command === undefined ? undefined : findResource(index, command);
  if (resource === undefined)
    return { command: command!, operation: operation!, specs: ownFlags(command ?? "") ?? GLOBAL_FLAGS };
  const data = operation === undefined ? undefined : loadResource(resource).operations[operation];
  if (!data) return { command: resource, specs: GLOBAL_FLAGS };
  return { command: resource, operation: operation!, specs: withGlobals(flagsOf(data)) };
}

/** What can stand where no flag is written. */
function nextWords(index: IndexData, command?: string, operation?: string): [string, string][] {
  if (command === undefined || (command === "help" && operation === undefined)) {
    const resources = Object.entries(index.resources).map(([name, { title }]): [string, string] => [name, title]);
    return [...Object.entries(OWN_COMMANDS), ...resources];
  }
  if (operation !== undefined) return [];
  if (command === "completion") return SHELLS.map((shell) => [shell, ""]);
  return Object.entries(index.resources[command]?.operations ?? {}).map(([name, [summary]]) => [name, summary]);
}

function valuesOf(spec: FlagSpec | undefined, current: string, command?: string, operation?: string): Completion {
  if (!spec) return { values: [] };
  if (spec.key.endsWith("fields") && !spec.parameter && command !== undefined && operation !== undefined) {
    const fields = loadResource(command).operations[operation]?.result.fields ?? [];
    return listed(current, fields.map(String));
  }
  if (spec.key === "resources" && !spec.parameter) return listed(current, Object.keys(loadIndex().resources));
  if (!spec.value)
    return startingWith(current, [
      ["true", ""],
      ["false", ""],
    ]);
  if (spec.choices)
    return spec.many
      ? listed(current, spec.choices)
      : startingWith(
          current,
          spec.choices.map((value) => [value, ""]),
        );
  const file = spec.parameter?.type === "file" || ["file", "folder", "path"].includes(spec.value);
  // `@file` reads any value from a file.
  return file || current.startsWith("@") ? { values: [], files: true } : { values: [] };
}

/** Values of a comma-separated list: what is written stays, and the last part is completed. */
function listed(current: string, choices: readonly string[]): Completion {
  const written = current.split(",").slice(0, -1);
  const start = written.map((part) => `${part},`).join("");
  const left = choices.filter((choice) => !written.includes(choice));
  return startingWith(
    current,
    left.map((choice) => [`${start}${choice}`, ""]),
  );
}

function flagNames(specs: readonly FlagSpec[], before: readonly string[]): [string, string][] {
  return specs
    .filter(
      (spec) => spec.many || !before.some((word) => word === `--${spec.key}` || word.startsWith(`--${spec.key}=`)),
    )
    .flatMap((spec): [string, string][] => {
      const text = firstSentence(spec.text ?? spec.parameter?.text ?? "");
      const name: [string, string] = [`--${spec.key}`, text];
      return spec.parameter?.type === "boolean" ? [name, [`--no-${spec.key}`, text]] : [name];
    });
}

function specOf(specs: readonly FlagSpec[], word: string): FlagSpec | undefined {
  const name = word.replace(/^--?/, "");
  if (!word.startsWith("--")) return specs.find(({ short }) => short === name);
  return specs.find(({ key, also }) => key === name || also?.includes(name));
}

function startingWith(current: string, values: readonly [string, string][]): Completion {
  return { values: values.filter(([value]) => value.startsWith(current)) };
}

function prefixed({ values, files }: Completion, prefix: string): Completion {
  return { values: values.map(([value, text]) => [prefix + value, text]), ...(files ? { files } : {}) };
}

function firstSentence(markdown: string): string {
  const text = markdown.replace(/\s+/g, " ").replace(/`/g, "");
  return (/^.*?[.;:](?= |$)/.exec(text)?.[0] ?? text).slice(0, 80);
}
