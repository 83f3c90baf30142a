import type { GitLabOptions } from "./options.js";

/** EnvironmentVariables variables by name. */
export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/**
 * Options from environment variables, the first of each line that is set and not empty:
 *
 * - host: `GITLAB_URL`, `GITLAB_HOST`, `CI_SERVER_URL`
 * - token: `GITLAB_TOKEN`, `GITLAB_PRIVATE_TOKEN`
 * - else oauthToken: `GITLAB_OAUTH_TOKEN`
 * - else jobToken: `GITLAB_JOB_TOKEN`, `CI_JOB_TOKEN` (so a job works as it is, and a token that is set wins)
 *
 * @param env default: that of the process, where there is one
 */
export function readEnvironment(env: EnvironmentVariables = processEnvironment()): GitLabOptions {
  const first = (...names: string[]): string | undefined => names.map((name) => env[name]?.trim()).find(Boolean);
  const options: GitLabOptions = {};
  const host = first("GITLAB_URL", "GITLAB_HOST", "CI_SERVER_URL");
  if (host) options.host = host;
  const token = first("GITLAB_TOKEN", "GITLAB_PRIVATE_TOKEN");
  const oauthToken = first("GITLAB_OAUTH_TOKEN");
  const jobToken = first("GITLAB_JOB_TOKEN", "CI_JOB_TOKEN");
  if (token) options.token = token;
  else if (oauthToken) options.oauthToken = oauthToken;
  else if (jobToken) options.jobToken = jobToken;
  return options;
}

/** The environment of this process; empty where there is none. */
export function processEnvironment(): EnvironmentVariables {
  return (globalThis as { process?: { env?: EnvironmentVariables } }).process?.env ?? {};
}
