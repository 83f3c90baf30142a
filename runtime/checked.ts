import { ConfigError } from "./errors.js";
import { nearest } from "./nearest.js";
import type { Operation } from "./operation.js";
import type { GitLabOptions } from "./options.js";

/** Every option of a client. A wrong one would be dropped: with `url` for `host`, the token would go to gitlab.com. */
const OPTIONS: Readonly<Record<keyof GitLabOptions, true>> = {
  host: true,
  token: true,
  oauthToken: true,
  jobToken: true,
  deployToken: true,
  basicAuth: true,
  sudo: true,
  headers: true,
  timeout: true,
  deadline: true,
  retry: true,
  obeyRateLimit: true,
  pagination: true,
  fetch: true,
  userAgent: true,
  perPage: true,
  orderBy: true,
  use: true,
  hooks: true,
  logger: true,
  limiter: true,
  onClose: true,
};

/** What other clients call it. */
const FOREIGN: Readonly<Record<string, keyof GitLabOptions>> = {
  url: "host",
  baseUrl: "host",
  baseURL: "host",
  private_token: "token",
  privateToken: "token",
  oauth_token: "oauthToken",
  job_token: "jobToken",
  per_page: "perPage",
  auth: "token",
};

/**
 * Checks the options of a client for those who have no compiler to do it.
 *
 * @throws ConfigError that says what to write instead
 */
export function checkOptions(options: GitLabOptions): void {
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(OPTIONS, name)) continue;
    const [near = FOREIGN[name]] = FOREIGN[name] ? [] : nearest(name, Object.keys(OPTIONS));
    throw new ConfigError(`${name}: there is no such option${near ? `, write ${near}` : ""}`);
  }
  for (const name of ["timeout", "deadline"] as const) {
    const value: unknown = options[name];
    if (value !== undefined && value !== false && typeof value !== "number")
      throw new ConfigError(`${name}: expected milliseconds as a number, or false for no limit`);
  }
}

/**
 * Checks how a call is given its parameters, for those who come from clients that do it otherwise.
 *
 * @throws ConfigError that says what to write instead
 */
export function checkParams<P extends object | undefined>({ id, path }: Operation, params: P): P {
  if (params === undefined) return params;
  if (typeof params !== "object" || params === null)
    throw new ConfigError(`${id}: expected one object with all parameters, such as { project_id: 5 }`);
  for (const name in params) {
    const wire = /[A-Z]/.test(name) && name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    if (wire && path.includes(`{${wire}}`))
      throw new ConfigError(`${name}: write ${wire}, parameters have GitLab's own names`);
  }
  return params;
}
