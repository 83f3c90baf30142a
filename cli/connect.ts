import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { FullClient, type GitLabOptions, readEnvironment } from "../runtime/index.js";
import type { Globals } from "./globals.js";
import type { Input } from "./input.js";
import { type Io, tell } from "./io.js";
import { Secrets } from "./secrets.js";
import { UsageError } from "./usage-error.js";

/** A client, and what is to be said about its credential. */
export interface Connection {
  client: FullClient;
  /** Where the credential comes from, such as `GITLAB_TOKEN`; undefined where there is none. */
  credential?: string;
  secrets: Secrets;
}

/**
 * Makes the client of a command. Where it is and who calls is taken from the flags; else from python-gitlab's
 * configuration when `--config` or `--section` asks for it; else from the environment; else, when that says nothing and
 * no flag does, from python-gitlab's configuration when there is one. Without any it is gitlab.com without credential.
 */
export async function connect(io: Io, globals: Globals, input: Input, more: GitLabOptions = {}): Promise<Connection> {
  const flags = await credentialFlags(globals, input);
  if (globals.token && !globals.token.startsWith("@") && io.stderr.isTTY && !globals.quiet)
    tell(io, "note: others on this machine can see a token in a command line; GITLAB_TOKEN or --token @file are safer");
  const options: GitLabOptions = {
    ...flags,
    ...plainFlags(globals),
    ...(io.fetch ? { fetch: io.fetch } : {}),
    ...more,
  };
  const chosen = Object.keys(flags)[0];
  const flag =
    chosen === undefined ? undefined : `--${chosen.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}`;
  const known = Object.values(flags) as string[];

  const environment = readEnvironment(io.env);
  const { host, ...credentials } = environment;
  const asked = globals.config !== undefined || globals.section !== undefined;
  const silent = Object.keys(environment).length === 0 && globals.host === undefined && flag === undefined;
  if (asked || (silent && hasConfiguration(io))) {
    const files = globals.config ?? io.env["PYTHON_GITLAB_CFG"];
    const client = await FullClient.fromConfig(globals.section, files, options);
    const section = globals.section === undefined ? "python-gitlab's configuration" : `section [${globals.section}]`;
    return { client, credential: flag ?? section, secrets: new Secrets(known) };
  }
  known.push(...Object.values(credentials).filter((value) => typeof value === "string"));
  const client = new FullClient({ ...(host ? { host } : {}), ...(flag ? {} : credentials), ...options });
  const credential = flag ?? variableOf(io, known[0]);
  return { client, ...(credential === undefined ? {} : { credential }), secrets: new Secrets(known) };
}

async function credentialFlags(globals: Globals, input: Input): Promise<GitLabOptions> {
  const options: Record<string, string> = {};
  for (const name of ["token", "oauthToken", "jobToken"] as const) {
    const text = globals[name];
    if (text !== undefined) options[name] = (await input.text(`--${name}`, text)).trim();
  }
  if (Object.keys(options).length > 1) throw new UsageError("give one of --token, --oauth-token and --job-token");
  return options;
}

function plainFlags({ host, sudo, header, timeout, retry }: Globals): GitLabOptions {
  const headers: Record<string, string> = {};
  for (const text of header ?? []) {
    const [name = "", value] = text.split(/\s*:\s*(.*)/s);
    if (value === undefined) throw new UsageError('--header is written "name: value"');
    headers[name.toLowerCase()] = value;
  }
  return {
    ...(host === undefined ? {} : { host }),
    ...(sudo === undefined ? {} : { sudo }),
    ...(header ? { headers } : {}),
    ...(timeout === undefined ? {} : { timeout: timeout * 1000 }),
    ...(retry === undefined ? {} : { retry: retry === false || retry === 0 ? false : { limit: retry } }),
  };
}

/** Whether there is a configuration that the section can be found in without being named. */
function hasConfiguration(io: Io): boolean {
  if (io.env["PYTHON_GITLAB_CFG"]) return true;
  const home = io.env["HOME"] || homedir();
  return existsSync(join(home, ".python-gitlab.cfg")) || existsSync("/etc/python-gitlab.cfg");
}

/** The variable a credential was read from. */
function variableOf({ env }: Io, secret: string | undefined): string | undefined {
  if (secret === undefined) return undefined;
  const names = Object.keys(env).filter(
    (name) => /^(GITLAB_|GL_|GITBEAKER_|CI_JOB_TOKEN)/.test(name) && env[name]?.trim() === secret,
  );
  return names[0] ?? "the environment";
}
