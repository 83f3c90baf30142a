import { builtin } from "./builtin.js";
import { processEnvironment } from "./env.js";
import { ConfigError } from "./errors.js";
import { parseIni, type Ini } from "./ini.js";
import { nodeFetch } from "./node-fetch.js";
import type { GitLabOptions, TokenProvider } from "./options.js";

/**
 * Options from python-gitlab's configuration files.
 *
 * The section is the given one, or the `default` of section `global`. Files are the given ones, or the one
 * `PYTHON_GITLAB_CFG` names, or `/etc/python-gitlab.cfg` and `~/.python-gitlab.cfg`, later ones replacing values of
 * earlier ones. All of python-gitlab's options are understood; `keep_base_url` has nothing to do, because the base is
 * always kept. A value `helper: program argument ...` is what that program prints; a token from a helper is asked for
 * again when GitLab refuses it.
 *
 * @param section which GitLab
 * @param files paths, `~/` allowed
 * @see https://python-gitlab.readthedocs.io/en/stable/cli-usage.html#configuration-files
 * @throws ConfigError when a file, the section or a value is missing or wrong
 */
export async function readConfig(section?: string, files?: string | readonly string[]): Promise<GitLabOptions> {
  const ini: Ini = new Map();
  const paths = configFiles(files);
  for (const path of paths) parseIni(await readText(path), path, ini);
  const where = paths.join(", ");
  if (!paths.length)
    throw new ConfigError("no configuration file: write ~/.python-gitlab.cfg, or name one in PYTHON_GITLAB_CFG");
  const name = section ?? ini.get("global")?.get("default");
  if (!name) throw new ConfigError(`${where}: name a section, or give one as "default" in [global]`);
  if (!ini.has(name)) throw new ConfigError(`${where}: there is no section [${name}]`);
  const inherited = (key: string): string | undefined => ini.get(name)?.get(key) ?? ini.get("DEFAULT")?.get(key);
  const value = (key: string): string | undefined => inherited(key) ?? ini.get("global")?.get(key);
  return optionsOf(name, inherited, value);
}

type Lookup = (key: string) => string | undefined;

async function optionsOf(section: string, own: Lookup, value: Lookup): Promise<GitLabOptions> {
  const wrong = (key: string, expected: string): never => {
    throw new ConfigError(`[${section}] ${key}: expected ${expected}`);
  };
  const yesNo = (key: string): boolean | undefined => {
    const text = value(key)?.toLowerCase();
    if (text === undefined) return undefined;
    return /^(1|yes|true|on)$/.test(text) || (!/^(0|no|false|off)$/.test(text) && wrong(key, "true or false"));
  };
  const number = (key: string): number | undefined => {
    const text = value(key);
    if (text !== undefined && !/^\d+(\.\d+)?$/.test(text)) wrong(key, "a number");
    return text === undefined ? undefined : Number(text);
  };
  const options: GitLabOptions = { host: own("url") ?? wrong("url", "the address of GitLab") };
  if ((value("api_version") ?? "4") !== "4") wrong("api_version", "4, there is no other");
  const token = await secret(own("private_token"));
  const oauthToken = await secret(own("oauth_token"));
  const jobToken = await secret(own("job_token"));
  const username = own("http_username");
  const password = await text(await secret(own("http_password")));
  if (token !== undefined) options.token = token;
  if (oauthToken !== undefined) options.oauthToken = oauthToken;
  if (jobToken !== undefined) options.jobToken = jobToken;
  if ((username === undefined) !== (password === undefined)) wrong("http_username", "http_password beside it");
  if (username !== undefined && password !== undefined) {
    if (token ?? jobToken) {
      // A token for GitLab, and Basic for a proxy in front of it.
      options.headers = { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}` };
    } else options.basicAuth = { username, password };
  }
  const seconds = number("timeout");
  if (seconds !== undefined) options.timeout = seconds * 1000;
  const perPage = number("per_page");
  if (perPage !== undefined) options.perPage = perPage;
  const pagination = value("pagination");
  if (pagination !== undefined && pagination !== "offset" && pagination !== "keyset")
    wrong("pagination", "offset or keyset");
  if (pagination) options.pagination = pagination as "offset" | "keyset";
  const orderBy = value("order_by");
  if (orderBy) options.orderBy = orderBy;
  const transient = yesNo("retry_transient_errors");
  if (transient !== undefined) options.retry = { transient };
  const userAgent = value("user_agent");
  if (userAgent) options.userAgent = userAgent;
  const verify = value("ssl_verify");
  if (verify !== undefined) {
    const check = /^(1|yes|true|on|0|no|false|off)$/i.test(verify)
      ? yesNo("ssl_verify")
      : builtin("node:fs").readFileSync(expand(verify));
    if (check === false) options.fetch = nodeFetch({ rejectUnauthorized: false });
    else if (typeof check === "object") options.fetch = nodeFetch({ ca: check });
  }
  return options;
}

function configFiles(files: string | readonly string[] | undefined): string[] {
  const named = files ?? processEnvironment().PYTHON_GITLAB_CFG;
  if (named) return (typeof named === "string" ? [named] : named).map(expand);
  return ["/etc/python-gitlab.cfg", expand("~/.python-gitlab.cfg")].filter((path) =>
    builtin("node:fs").existsSync(path),
  );
}

async function readText(path: string): Promise<string> {
  try {
    return await builtin("node:fs").promises.readFile(path, "utf8");
  } catch (error) {
    throw new ConfigError(`${path}: cannot be read (${(error as { code?: string }).code})`);
  }
}

/** A value, or what gives it. The program runs once now, so that a mistake shows at once. */
async function secret(value: string | undefined): Promise<string | TokenProvider | undefined> {
  if (!value?.startsWith("helper:")) return value;
  const [program = "", ...args] = words(value.slice("helper:".length));
  let last: string | undefined = await run(program, args);
  return async ({ refresh }) => {
    if (refresh || last === undefined) last = await run(program, args);
    return last;
  };
}

async function text(value: string | TokenProvider | undefined): Promise<string | undefined> {
  return typeof value === "function" ? value({ refresh: false }) : value;
}

function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    builtin("node:child_process").execFile(expand(program), args, (error, output) => {
      // Neither the arguments nor what it printed: both may be secret.
      if (error) reject(new ConfigError(`helper ${program}: failed (${error.code ?? error.name})`));
      else resolve(output.trim());
    });
  });
}

/** Words as a shell splits them: spaces, quotes, backslashes. */
function words(command: string): string[] {
  const found = command.match(/(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/g) ?? [];
  return found.map((word) =>
    word.replace(/"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/g, (_, double: string, single: string, escaped: string) =>
      double !== undefined ? double.replace(/\\(["\\])/g, "$1") : (single ?? escaped),
    ),
  );
}

function expand(path: string): string {
  return path.startsWith("~/") ? builtin("node:path").join(builtin("node:os").homedir(), path.slice(2)) : path;
}
