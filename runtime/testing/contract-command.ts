import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readConfig } from "../config.js";
import { readEnvironment } from "../env.js";
import { isConfigError, isGitLabError, isHttpError, isNetworkError, isTimeoutError } from "../guards.js";
import type { GitLabOptions } from "../options.js";
import type { Tier } from "./verify-cause.js";
import { verifyAgainst, type VerifyOptions } from "./verify.js";
import { reportText } from "./verify-text.js";

const HELP = `gitlab-fetch contract: check a GitLab's answers against the description

Asks everything that can be read (only GET is sent), compares each answer with the description and lists the differences
by operation and field. What another version or tier explains stands by itself. Values are not shown: only names of
fields and types.

usage: gitlab-fetch contract [flags]

  --host <address>         GitLab to ask; else GITLAB_URL
  --token <token>          access token with the scope read_api, or @file; else GITLAB_TOKEN, GITLAB_OAUTH_TOKEN ...
  --oauth-token <token>    OAuth access token instead, or @file
  --job-token <token>      CI/CD job token instead, or @file
  --config <file>          python-gitlab's configuration file to read instead of the environment
  --section <name>         section of the configuration file
  --resources <names>      resources to check, comma-separated; all unless given
  --project-id <id|path>   project to read in; may be given several times. Else the first one that is listed
  --group-id <id|path>     group to read in, likewise
  --param <name=value>     value of any other parameter, such as sha=main; may be given several times
  --records <count>        records of each list to read; 1 unless given
  --max-calls <count>      most requests to send; 2000 unless given
  --concurrency <count>    requests under way at once; 4 unless given
  --tier <tier>            tier of this GitLab: free, premium or ultimate. It does not tell
  --json                   the report as JSON
  --show-values            show one of the values of each difference; they may be personal data
  --help                   this text

Exit codes: 0 no differences, 1 differences, 2 wrong command or configuration, 3 the token is not accepted, 5 too many
requests, 6 no answer, 7 GitLab failed, 130 interrupted.
`;

/**
 * `gitlab-fetch contract`: see its help text.
 *
 * @param argv arguments behind `contract`
 * @returns the exit code
 */
export async function contractCommand(argv: readonly string[]): Promise<number> {
  let given: Arguments;
  try {
    given = await readArguments(argv);
  } catch (error) {
    // What stands where no flag does may be a token.
    const stray = (error as NodeJS.ErrnoException).code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL";
    return failed(stray ? "there is a word that is no flag and no flag's value" : (error as Error).message, 2);
  }
  if (given.help) return (process.stdout.write(HELP), 0);
  const controller = new AbortController();
  const interrupt = (): void => controller.abort(new Error("interrupted"));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, interrupt);
  try {
    const { host, options } = given;
    if (host === undefined) return failed("give --host <address>, or set GITLAB_URL", 2);
    const report = await verifyAgainst(host, undefined, {
      ...options,
      signal: controller.signal,
      ...(process.stderr.isTTY
        ? { onProgress: ({ done, of }) => process.stderr.write(`\r${done} of ${of} operations\r`) }
        : {}),
    });
    process.stdout.write(given.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
    return report.differences.length === 0 ? 0 : 1;
  } catch (error) {
    if (controller.signal.aborted) return failed("interrupted", 130);
    if (!isGitLabError(error)) throw error;
    return failed(error.message, exitCodeOf(error));
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
}

function failed(message: string, code: number): number {
  process.stderr.write(`gitlab-fetch contract: ${message}\n`);
  if (code === 2) process.stderr.write('"gitlab-fetch contract --help" explains the flags.\n');
  return code;
}

function exitCodeOf(error: unknown): number {
  if (isConfigError(error)) return 2;
  if (isNetworkError(error) || isTimeoutError(error)) return 6;
  if (!isHttpError(error)) return 6;
  const { status } = error;
  return status === 401 || status === 403 ? 3 : status === 429 ? 5 : status >= 500 ? 7 : 6;
}

interface Arguments {
  help: boolean;
  json: boolean;
  host: string | undefined;
  options: VerifyOptions;
}

/** @throws Error when they are wrong */
async function readArguments(argv: readonly string[]): Promise<Arguments> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      host: { type: "string" },
      ...CONNECTION,
      resources: { type: "string" },
      "project-id": { type: "string", multiple: true },
      "group-id": { type: "string", multiple: true },
      param: { type: "string", multiple: true },
      records: { type: "string" },
      "max-calls": { type: "string" },
      concurrency: { type: "string" },
      tier: { type: "string" },
      json: { type: "boolean" },
      "show-values": { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  const params: Record<string, (string | number)[]> = {};
  const add = (name: string, text: string): void => {
    if (name === "" || text === "") throw new Error(`--param ${name}=${text}: write --param name=value`);
    (params[name] ??= []).push(/^\d{1,15}$/.test(text) ? Number(text) : text);
  };
  for (const id of values["project-id"] ?? []) add("project_id", id);
  for (const id of values["group-id"] ?? []) add("group_id", id);
  for (const pair of values.param ?? [])
    add(pair.slice(0, Math.max(0, pair.indexOf("="))), pair.replace(/^[^=]*=?/, ""));
  const count = (name: "records" | "max-calls" | "concurrency"): number | undefined => {
    const text = values[name];
    if (text !== undefined && !/^[1-9]\d{0,8}$/.test(text)) throw new Error(`--${name}: ${text} is no number from 1`);
    return text === undefined ? undefined : Number(text);
  };
  const { host, fetch, ...client } = await connectionOf(values);
  return {
    help: values.help ?? false,
    json: values.json ?? false,
    host: host === undefined ? undefined : String(host),
    options: {
      params: Object.fromEntries(Object.entries(params).map(([name, all]) => [name, all.length > 1 ? all : all[0]!])),
      client,
      ...(fetch ? { fetch } : {}),
      ...defined({ records: count("records"), maxCalls: count("max-calls"), concurrency: count("concurrency") }),
      ...defined({ resources: values.resources?.split(",").map((name) => name.trim()), tier: values.tier as Tier }),
      showValues: values["show-values"] ?? false,
    },
  };
}

/** Flags that say which GitLab, and as whom. */
const CONNECTION = {
  token: { type: "string" },
  "oauth-token": { type: "string" },
  "job-token": { type: "string" },
  config: { type: "string" },
  section: { type: "string" },
} as const;

/** Options of a client: of python-gitlab's configuration where that is asked for, else of the environment; flags come first. */
async function connectionOf(
  values: { host?: string | undefined } & { [K in keyof typeof CONNECTION]?: string | undefined },
): Promise<GitLabOptions> {
  const flags = ["token", "oauth-token", "job-token"] as const;
  const credentials = flags.flatMap((flag) => (values[flag] === undefined ? [] : [[flag, values[flag]] as const]));
  if (credentials.length > 1) throw new Error("give one of --token, --oauth-token and --job-token");
  const asked = values.config !== undefined || values.section !== undefined;
  const base = asked ? await readConfig(values.section, values.config) : readEnvironment();
  const given: GitLabOptions = values.host === undefined ? {} : { host: values.host };
  for (const [flag, text] of credentials)
    given[flag.replace("-t", "T") as "token" | "oauthToken" | "jobToken"] = tokenOf(flag, text);
  if (credentials.length === 0) return { ...base, ...given };
  const { token, oauthToken, jobToken, deployToken, basicAuth, ...rest } = base;
  return { ...rest, ...given };
}

/** `@file` reads it, so that it does not stand in the list of processes. */
function tokenOf(flag: string, text: string): string {
  if (!text.startsWith("@")) return text;
  try {
    return readFileSync(text.slice(1), "utf8").trim();
  } catch (error) {
    throw new Error(`--${flag} ${text}: ${(error as Error).message}`);
  }
}

function defined<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
