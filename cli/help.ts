import type { FlagData, IndexData, OperationData, ResourceData } from "./command-data.js";
import { exampleCommand } from "./example.js";
import { type FlagSpec, shadowed } from "./flags.js";
import { GLOBAL_FLAGS } from "./globals.js";
import { hasColours, type Io, style } from "./io.js";
import { flagKey, flagsOf } from "./operation-flags.js";
import { choicesOf, describeType, membersOf } from "./values.js";
import { wrap } from "./wrap.js";

/** What the program does of its own, besides the operations. */
export const OWN_COMMANDS: Readonly<Record<string, string>> = {
  find: "Find operations by words: find merge request approve",
  api: "Call any path: api GET /projects/81",
  whoami: "Who the credential belongs to",
  completion: "Print the completion script for bash, zsh or fish",
  generate: "Write a client for a changed or extended API",
  contract: "Check a GitLab's answers against the description",
  mock: "Start a mock of GitLab on this machine and print its address",
};

/** `usage: gitlab-fetch issues list-for-project --project-id <integer|text> [flags]` */
export function usageOf(command: string, { flags }: OperationData): string {
  const required = flags.filter((flag) => flag.required).map((flag) => ` ${flagForm(flag)}`);
  return `usage: gitlab-fetch ${command}${required.join("")} [flags]\n"gitlab-fetch ${command} --help" explains them.`;
}

/** Help of the whole program. */
export function programHelp({ resources }: IndexData, io: Io): string {
  const title = styler(io);
  const names = Object.keys(resources);
  return [
    "gitlab-fetch: GitLab's REST API on the command line",
    `${title("Usage")}\n  gitlab-fetch <resource> <operation> [flags]\n  gitlab-fetch issues list-for-project --project-id group/app --state opened --all`,
    `${title("Commands")}\n${pairs(Object.entries(OWN_COMMANDS), widthOf(io))}`,
    `${title("Resources")} (${names.length}; "gitlab-fetch <resource> --help" lists the operations of one)\n${wrap(names.join(", "), widthOf(io), 2)}`,
    `${title("Flags of every command")}\n${globalFlags(io)}`,
    `${title("Credentials")}\n${wrap("From the flags; else with --config or --section from python-gitlab's configuration; else from the environment (GITLAB_URL, GITLAB_TOKEN, ...; in a CI/CD job CI_SERVER_URL and CI_JOB_TOKEN); else from python-gitlab's configuration where there is one.", widthOf(io), 2)}`,
    `${title("Exit codes")}\n${wrap("0 done, 1 refused or failed, 2 wrong command or configuration, 3 not allowed (401, 403), 4 not found (404), 5 too many requests (429), 6 no answer, 7 GitLab failed (5xx), 130 interrupted.", widthOf(io), 2)}`,
  ]
    .join("\n\n")
    .concat("\n");
}

/** Help of a resource: its operations. */
export function resourceHelp({ name, title: page, about, docs, operations }: ResourceData, io: Io): string {
  const title = styler(io);
  const width = widthOf(io);
  const list = Object.entries(operations).map(([operation, { summary }]): [string, string] => [operation, summary]);
  return [
    `gitlab-fetch ${name}: ${page}`,
    wrap(plain(about), width),
    `${title("Usage")}\n  gitlab-fetch ${name} <operation> [flags]`,
    `${title("Operations")}\n${pairs(list, width)}`,
    ...(docs === undefined ? [] : [`${title("Documentation")}\n  ${docs}`]),
  ]
    .join("\n\n")
    .concat("\n");
}

/** Help of an operation: what it does, its flags, an example. */
export function operationHelp(command: string, operation: OperationData, io: Io): string {
  const title = styler(io);
  const width = widthOf(io);
  const { summary, description, facts, deprecated, flags, request, docs } = operation;
  const required = flags.filter((flag) => flag.required);
  const optional = flags.filter((flag) => !flag.required);
  const path = request.path.replace(/\{(\w+)\}/g, ":$1");
  const given = shadowed(flagsOf(operation)).map(({ key }) => `--${key}`);
  return [
    `gitlab-fetch ${command}: ${summary}`,
    ...[description, facts, deprecated].filter((text) => text !== undefined).map((text) => wrap(plain(text), width)),
    `${title("Request")}\n  ${request.method} ${path}`,
    `${title("Usage")}\n  ${usageOf(command, operation).split("\n")[0]!.replace("usage: ", "")}`,
    ...(required.length > 0 ? [`${title("Required")}\n${flagList(required, width)}`] : []),
    ...(optional.length > 0 ? [`${title("Optional")}\n${flagList(optional, width)}`] : []),
    ...(given.length > 0
      ? [
          wrap(
            `A parameter has the name of a flag for every command; that one is written ${given.join(", ")} here.`,
            width,
          ),
        ]
      : []),
    `${title("Example")}\n${exampleCommand(command, operation, "  ")}`,
    wrap('Every command takes --output, --fields, --all, --dry-run and more: see "gitlab-fetch --help".', width),
    ...(docs === undefined ? [] : [`${title("Documentation")}\n  ${docs}`]),
  ]
    .join("\n\n")
    .concat("\n");
}

function flagList(flags: readonly FlagData[], width: number): string {
  return flags
    .map((flag) => {
      const text = [flag.text, flag.deprecated, memberText(flag)].filter((part) => part !== undefined).join(" ");
      return `  ${flagForm(flag)}${text ? `\n${wrap(plain(text), width, 6)}` : ""}`;
    })
    .join("\n");
}

/** Which members an object has: `Members: labels=<text,...>, milestone=<text>.` */
function memberText({ type }: FlagData): string | undefined {
  const members = Object.entries(membersOf(type) ?? {}).map(([name, member]) => `${name}=<${describeType(member)}>`);
  return members.length === 0 ? undefined : `Members: ${members.join(", ")}.`;
}

/** `--state <opened|closed|all>`, `--[no-]confidential`. */
function flagForm({ name, type }: FlagData): string {
  if (type === "boolean") return `--[no-]${flagKey(name)}`;
  const choices = choicesOf(type);
  // A long list of values would hide what matters; completion offers them.
  const form = choices.length > 12 ? `${choices.slice(0, 10).join("|")}|...` : describeType(type);
  return `--${flagKey(name)} <${form}>`;
}

function globalFlags(io: Io): string {
  return pairs(
    GLOBAL_FLAGS.map((spec) => [globalForm(spec), spec.text ?? ""]),
    widthOf(io),
  );
}

function globalForm({ key, short, value, choices }: FlagSpec): string {
  const form = value === undefined ? "" : ` <${choices?.join("|") ?? value}>`;
  return `${short === undefined ? "    " : `-${short}, `}--${key}${form}`;
}

/** Names with what they mean beside them, or below where a name is long. */
function pairs(entries: readonly (readonly [name: string, text: string])[], width: number): string {
  const column = Math.min(34, Math.max(...entries.map(([name]) => name.length)) + 2);
  return entries
    .map(([name, text]) => {
      const lines = wrap(plain(text), width, column + 2);
      if (name.length + 2 > column) return `  ${name}\n${lines}`;
      return `  ${name.padEnd(column)}${lines.trimStart()}`;
    })
    .join("\n");
}

/** Markdown for a terminal: names without their backquotes, links as their text. */
function plain(markdown: string): string {
  return markdown.replace(/`([^`]*)`/g, "$1").replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
}

function widthOf({ stdout }: Io): number {
  return Math.min(stdout.isTTY ? (stdout.columns ?? 80) : 100, 120);
}

function styler(io: Io): (text: string) => string {
  return hasColours(io, io.stdout) ? (text) => style("bold", text) : (text) => text;
}
