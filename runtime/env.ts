import type { GitLabOptions } from "./options.js";
import { baseUrl } from "./url.js";

/** Environment variables by name. */
export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/** Which variables give which option, the first that is set and not empty. */
const variables = {
  host: ["GITLAB_URL", "GITLAB_API_HOST", "GITLAB_HOST", "GITLAB_URI", "GL_HOST", "GL_URL", "GITBEAKER_HOST"],
  token: ["GITLAB_TOKEN", "GITLAB_PRIVATE_TOKEN", "GITLAB_ACCESS_TOKEN", "GL_TOKEN", "GITBEAKER_TOKEN"],
  oauthToken: ["GITLAB_OAUTH_TOKEN", "GITBEAKER_OAUTH_TOKEN"],
  jobToken: ["GITLAB_JOB_TOKEN", "GITBEAKER_JOB_TOKEN"],
} as const;

/**
 * Options from environment variables, the first of each line that is set and not empty:
 *
 * | Option                           | Variables                                                                                   |
 * | -------------------------------- | ------------------------------------------------------------------------------------------- |
 * | `host`                           | `GITLAB_URL`, `GITLAB_API_HOST`, `GITLAB_HOST`, `GITLAB_URI`, `GL_HOST`, `GL_URL`,          |
 * |                                  | `GITBEAKER_HOST`, in a job `CI_API_V4_URL`, `CI_SERVER_URL`                                 |
 * | `token`                          | `GITLAB_TOKEN`, `GITLAB_PRIVATE_TOKEN`, `GITLAB_ACCESS_TOKEN`, `GL_TOKEN`, `GITBEAKER_TOKEN` |
 * | else `oauthToken`                | `GITLAB_OAUTH_TOKEN`, `GITBEAKER_OAUTH_TOKEN`                                               |
 * | else `jobToken`                  | `GITLAB_JOB_TOKEN`, `GITBEAKER_JOB_TOKEN`, in a job `CI_JOB_TOKEN`                          |
 *
 * So a job works as it is, and a token that is set wins. `CI_JOB_TOKEN` is left out when `host` is another GitLab than
 * the job's. These are the names that python-gitlab, glab, gitbeaker, semantic-release and GitLab's runner use; names that
 * do not say GitLab (glab's `OAUTH_TOKEN`, `JOB_TOKEN`) are not read, because the secret in them may be meant for another.
 *
 * @param env default: that of the process, where there is one
 */
export function readEnvironment(env: EnvironmentVariables = processEnvironment()): GitLabOptions {
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => env[name]?.trim()).find(Boolean);
  const options: GitLabOptions = {};
  const ofJob = first("CI_API_V4_URL", "CI_SERVER_URL");
  const host = first(...variables.host) ?? ofJob;
  if (host) options.host = host;
  const token = first(...variables.token);
  const oauthToken = first(...variables.oauthToken);
  const jobToken = first(...variables.jobToken) ?? (sameGitLab(host, ofJob) ? first("CI_JOB_TOKEN") : undefined);
  if (token) options.token = token;
  else if (oauthToken) options.oauthToken = oauthToken;
  else if (jobToken) options.jobToken = jobToken;
  return options;
}

/** The environment of this process; empty where there is none. */
export function processEnvironment(): EnvironmentVariables {
  return (globalThis as { process?: { env?: EnvironmentVariables } }).process?.env ?? {};
}

/** Whether a job's token may go there. Where the job does not say what its GitLab is, nothing speaks against it. */
function sameGitLab(host: string | undefined, ofJob: string | undefined): boolean {
  if (!host || !ofJob || host === ofJob) return true;
  try {
    return baseUrl(host) === baseUrl(ofJob);
  } catch {
    return false;
  }
}
