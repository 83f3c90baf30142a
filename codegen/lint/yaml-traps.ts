import type { Finding } from "../load.js";
import type { Rule } from "./rule.js";

/** Unquoted text that YAML readers take for something else. */
export const yamlTraps: Rule = {
  id: "yaml-traps",
  why: "`on`, `no`, `12:30` and `1.20` are booleans and numbers to some readers, and anchors hide where a value comes from.",
  *check(context) {
    for (const file of context.files) yield* trapsOf(file.file, file.text);
  },
};

const TRAPS: readonly { pattern: RegExp; message: string; remedy: string }[] = [
  {
    pattern: /^(on|off|yes|no|On|Off|Yes|No|ON|OFF|YES|NO)$/,
    message: "YAML 1.1 reads it as a boolean",
    remedy: "quote it",
  },
  { pattern: /^(True|False|TRUE|FALSE)$/, message: "a boolean, or text?", remedy: "write true or false, or quote it" },
  { pattern: /^(~|Null|NULL)$/, message: "null in disguise", remedy: "write null, or quote it" },
  { pattern: /^[0-9]+(:[0-5]?[0-9])+$/, message: "YAML 1.1 reads it as a number in base 60", remedy: "quote it" },
  { pattern: /^0[0-9]+$/, message: "YAML 1.1 reads it as an octal number", remedy: "quote it" },
  { pattern: /^[0-9]+(_[0-9]+)+$/, message: "the underscores are dropped", remedy: "quote it" },
  { pattern: /^[0-9]+e[0-9]+$/i, message: "read as a number in scientific notation", remedy: "quote it" },
  { pattern: /^[&*][A-Za-z]/, message: "an anchor or alias", remedy: "write it out, or make it a component" },
];
const VERSION_KEY = /^(since|until|removal|version|.*_version|tag|tag_name|ref)$/;

function* trapsOf(file: string, text: string): Iterable<Finding> {
  let block = -1;
  const lines = text.split("\n");
  for (const [index, raw] of lines.entries()) {
    const indent = raw.search(/\S/);
    if (indent < 0) continue;
    if (block >= 0 && indent > block) continue;
    block = -1;
    const line = raw.replace(/(^|\s)#.*$/, "");
    if (/(^|[:-])\s*[|>][+-]?[0-9]?\s*$/.test(line))
      block = /^\s*- /.test(line) && !/:\s*[|>][+-]?\s*$/.test(line) ? indent : keyIndent(line);
    if (raw.includes("\t") && /^\s*\t/.test(raw)) yield at(file, index, "a tab", "indent with spaces");
    const status = /^\s+([1-5]\d\d):\s*$/.exec(line);
    if (status)
      yield at(file, index, `the status ${status[1] ?? ""} is read as a number`, `quote it: '${status[1] ?? ""}':`);
    if (/^\s*<<:/.test(line)) yield at(file, index, "a merge key", "write it out, or make it a component");
    for (const { key, value } of scalarsOf(line)) {
      const trap = TRAPS.find(({ pattern }) => pattern.test(value));
      if (trap) yield at(file, index, `\`${value}\`: ${trap.message}`, trap.remedy);
      else if (key !== undefined && VERSION_KEY.test(key) && /^[0-9]+\.[0-9]+$/.test(value))
        yield at(file, index, `\`${value}\` is a number, not a version`, `quote it: '${value}'`);
    }
  }
}

/** Column of the key of a line, also inside a list item: what a block text below it must be deeper than. */
function keyIndent(line: string): number {
  return /^[\s-]*/.exec(line)?.[0].length ?? 0;
}

/** Unquoted scalars of a line, with the key they belong to; keys themselves too. */
function* scalarsOf(line: string): Iterable<{ key?: string; value: string }> {
  const bare = line.replace(/'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/g, "Q");
  const body = bare.replace(/^\s*(- )*/, "");
  const own = /^([A-Za-z0-9_.~$-]+):(?:\s|$)/.exec(body);
  if (own) yield { value: own[1] ?? "" };
  const rest = own ? body.slice(own[0].length).trim() : body.trim();
  if (rest === "" || rest === "Q") return;
  if (!/^[[{]/.test(rest)) {
    yield own ? { key: own[1] ?? "", value: rest } : { value: rest };
    return;
  }
  for (const part of rest.split(/[[\]{},]/)) {
    const pair = /^\s*([A-Za-z0-9_.$-]+):\s+(.*\S)\s*$/.exec(part);
    if (pair) yield { key: pair[1] ?? "", value: pair[2] ?? "" };
    else if (part.trim() !== "") yield { value: part.trim() };
  }
}

function at(file: string, index: number, message: string, remedy: string): Finding {
  return { file, pointer: "", line: index + 1, message, remedy };
}
