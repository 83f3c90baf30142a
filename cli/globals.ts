import type { FlagSpec } from "./flags.js";

/** Flags every command takes. They stand anywhere; behind an operation that has a parameter of that name, before it. */
export const GLOBAL_FLAGS: readonly FlagSpec[] = [
  {
    key: "host",
    value: "url",
    text: "Where GitLab is. Default: GITLAB_URL, GITLAB_HOST, CI_SERVER_URL, else gitlab.com.",
  },
  {
    key: "token",
    value: "token",
    text: "Access token; `@file` reads it. Others on this machine can see a token in a command line: prefer GITLAB_TOKEN.",
  },
  { key: "oauth-token", value: "token", text: "OAuth access token, or `@file`." },
  { key: "job-token", value: "token", text: "CI/CD job token, or `@file`." },
  { key: "config", value: "file", text: "python-gitlab's configuration file to read." },
  { key: "section", value: "name", text: "Section of the configuration file." },
  { key: "sudo", value: "user", text: "Act as this user (administrators only)." },
  { key: "header", value: "name: value", many: true, text: "A further request header." },
  { key: "timeout", value: "seconds", text: "Longest time for one attempt." },
  {
    key: "retry",
    value: "count",
    text: "How often a failed request is sent again. Default: 4. `--no-retry` for never.",
    negatable: true,
  },
  { key: "per-page", value: "count", text: "Items on a page, at most 100. Default: 100 with --all, else GitLab's." },
  { key: "all", text: "All pages of a list, not only the first one." },
  { key: "max-items", value: "count", text: "Stop after this many items, over as many pages as that takes." },
  { key: "read-ahead", value: "count", text: "Pages asked for ahead of time with --all. Default: 2." },
  { key: "from", value: "place", text: "Go on where a list was broken off: the text the error message names." },
  {
    key: "output",
    short: "o",
    value: "format",
    choices: ["table", "json", "jsonl", "csv"],
    text: "Form of the output. Default: table on a terminal, else json.",
  },
  {
    key: "fields",
    value: "names",
    many: true,
    text: "Columns or keys to show, comma-separated; `author.username` reaches into an object.",
  },
  {
    key: "output-file",
    short: "O",
    value: "path",
    text: "Write to this file. A folder gets the name GitLab gives a download.",
  },
  {
    key: "body-json",
    value: "json",
    text: "Parameters as one JSON object: inline, `@file` or `-`. Flags replace its members.",
  },
  { key: "null", value: "name", many: true, text: "Send null for this parameter, which clears it." },
  { key: "dry-run", short: "n", text: "Show the request, secrets masked, and send nothing." },
  { key: "yes", short: "y", text: "Delete without asking. Only a terminal is asked: scripts go on by themselves." },
  { key: "quiet", short: "q", text: "No progress and no notes on standard error." },
  { key: "verbose", short: "v", text: "A line on standard error for each request." },
  { key: "debug", text: "The headers too, secrets masked." },
  { key: "help", short: "h", text: "Show help." },
  { key: "version", short: "V", text: "Show the version of this program." },
];

/** The flags of these names only, for a command that has no use for the others. */
export function globalFlags(...names: readonly (keyof Globals)[]): FlagSpec[] {
  return GLOBAL_FLAGS.filter(({ key }) => names.includes(globalName(key)));
}

/** `oauth-token` -> `oauthToken`. */
export function globalName(key: string): keyof Globals {
  return key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as keyof Globals;
}

/** Values of the flags every command takes. */
export interface Globals {
  host?: string;
  token?: string;
  oauthToken?: string;
  jobToken?: string;
  config?: string;
  section?: string;
  sudo?: string;
  header?: string[];
  timeout?: number;
  retry?: number | false;
  perPage?: number;
  all?: boolean;
  maxItems?: number;
  readAhead?: number;
  from?: string;
  output?: "table" | "json" | "jsonl" | "csv";
  fields?: string[];
  outputFile?: string;
  bodyJson?: string;
  null?: string[];
  dryRun?: boolean;
  yes?: boolean;
  quiet?: boolean;
  verbose?: boolean;
  debug?: boolean;
  help?: boolean;
  version?: boolean;
}
