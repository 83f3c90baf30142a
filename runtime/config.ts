import { builtin } from "./builtin.js";
import { expandHome, readAuthorities } from "./certificates.js";
import { helpedValue } from "./config-helper.js";
import { processEnvironment } from "./env.js";
import { ConfigError } from "./errors.js";
import { type Ini, iniValue, parseIni } from "./ini.js";
import { nodeFetch } from "./node-fetch.js";
import type { GitLabOptions, TokenProvider } from "./options.js";

/**
 * Options from python-gitlab's configuration files.
 *
 * The section is the given one, or the `default` of section `global`. Files are the given ones, or the one
 * `PYTHON_GITLAB_CFG` names, or `/etc/python-gitlab.cfg` and `~/.python-gitlab.cfg`, later ones replacing values of
 * earlier ones. The keys:
 *
 * | In the section, or for all in `global` | Becomes                                                                  |
 * | -------------------------------------- | ------------------------------------------------------------------------ |
 * | `timeout` (seconds), `per_page`        | `timeout` (milliseconds), `perPage`                                      |
 * | `user_agent`, `retry_transient_errors` | `userAgent`, `retry.transient`                                           |
 * | `ssl_verify`                           | `fetch`: certificates are not checked, or by the bundle or folder it names |
 * | `api_version`                          | must be 4                                                                |
 *
 * | In the section only                    | Becomes                                                                  |
 * | -------------------------------------- | ------------------------------------------------------------------------ |
 * | `url`                                  | `host`                                                                   |
 * | `private_token`, `oauth_token`, `job_token` | `token`, `oauthToken`, `jobToken`                                   |
 * | `http_username`, `http_password`       | `basicAuth`; beside a token the header that a proxy in front wants       |
 * | `pagination`, `order_by`               | `pagination`, `orderBy`                                                  |
 *
 * `keep_base_url` has nothing to do, because the base is always kept. A token or `http_password` written as `helper: program
 * argument ...` is what that program prints; a token from a helper is asked for again when GitLab refuses it.
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
  const own = (key: string): string | undefined => iniValue(ini, name, key);
  const value = (key: string): string | undefined =>
    own(key) ?? (ini.has("global") ? iniValue(ini, "global", key) : undefined);
  return optionsOf(name, own, value);
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
  const secret = (key: string): Promise<string | TokenProvider | undefined> =>
    helpedValue(own(key), `[${section}] ${key}`);
  const token = await secret("private_token");
  const oauthToken = await secret("oauth_token");
  const jobToken = await secret("job_token");
  const username = own("http_username");
  const password = await text(await secret("http_password"));
  if (token !== undefined) options.token = token;
  if (oauthToken !== undefined) options.oauthToken = oauthToken;
  if (jobToken !== undefined) options.jobToken = jobToken;
  if (username === undefined && password !== undefined) wrong("http_password", "http_username beside it");
  if (username !== undefined && password === undefined) wrong("http_username", "http_password beside it");
  if (username !== undefined && password !== undefined) {
    if (token ?? jobToken) {
      // A token for GitLab, and Basic for a proxy in front of it.
      options.headers = { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}` };
    } else options.basicAuth = { username, password };
  }
  const seconds = number("timeout");
  if (seconds !== undefined) options.timeout = seconds * 1000;
  const perPage = number("per_page");
  if (perPage !== undefined && (perPage > 100 || perPage % 1)) wrong("per_page", "a whole number up to 100");
  if (perPage) options.perPage = perPage;
  const pagination = own("pagination");
  if (pagination !== undefined && pagination !== "offset" && pagination !== "keyset")
    wrong("pagination", "offset or keyset");
  if (pagination) options.pagination = pagination as "offset" | "keyset";
  const orderBy = own("order_by");
  if (orderBy) options.orderBy = orderBy;
  const transient = yesNo("retry_transient_errors");
  if (transient !== undefined) options.retry = { transient };
  const userAgent = value("user_agent");
  if (userAgent) options.userAgent = userAgent;
  const verify = value("ssl_verify");
  if (verify !== undefined && !/^(1|yes|true|on|0|no|false|off)$/i.test(verify))
    options.fetch = nodeFetch({ ca: readAuthorities(expandHome(verify), `[${section}] ssl_verify`) });
  else if (yesNo("ssl_verify") === false) options.fetch = nodeFetch({ rejectUnauthorized: false });
  return options;
}

function configFiles(files: string | readonly string[] | undefined): string[] {
  const named = files ?? processEnvironment().PYTHON_GITLAB_CFG;
  if (named) return (typeof named === "string" ? [named] : named).map(expandHome);
  return ["/etc/python-gitlab.cfg", expandHome("~/.python-gitlab.cfg")].filter((path) =>
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

async function text(value: string | TokenProvider | undefined): Promise<string | undefined> {
  return typeof value === "function" ? value({ refresh: false }) : value;
}
