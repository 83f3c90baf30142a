// From spec/resources/import.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Imports repositories from GitHub and Bitbucket.
 *
 * [Documentation](https://docs.gitlab.com/api/import/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { ProjectImportStatus } from "../shared/project-parts.js";

/** Parameters of `startFromGithub`. */
export interface ImportStartFromGithubParams {
  /** Personal access token at GitHub. */
  personal_access_token: string;
  /** ID of the repository at GitHub. */
  repo_id: number;
  /** Full path of the namespace to import into; it must exist. */
  target_namespace: string;
  /** Name and path of the new project; those of the repository unless given. */
  new_name?: string;
  /** Address of GitHub Enterprise; not for GitHub.com. Until 17.1 it had to end in `/api/v3`. */
  github_hostname?: string;
  /** What is imported besides. */
  optional_stages?: GithubImportStages;
  /**
   * Records that are asked for at once; fewer help against faults of large repositories. Default: `100`.
   * Since GitLab 17.7.
   */
  pagination_limit?: number;
  /** What happens when a step takes too long. Default: `pessimistic`. */
  timeout_strategy?: ImportTimeoutStrategy;
}

/**
 * Import a repository from GitHub.
 *
 * Starts to import a repository with its issues and pull requests from GitHub or GitHub Enterprise. Look at
 * the import of the project to see how it goes on.
 *
 * `POST /import/github`
 *
 * [Documentation](https://docs.gitlab.com/api/import/#import-repository-from-github)
 */
export function startFromGithub(
  client: Client,
  params: ImportStartFromGithubParams,
  options?: RequestOptions,
): Call<ImportedProject> {
  return client.call({ id: "import.startFromGithub", method: "POST", path: "/import/github" }, params, options);
}

/** Parameters of `cancelFromGithub`. */
export interface ImportCancelFromGithubParams {
  /** ID of the project that is imported. */
  project_id: number;
}

/**
 * Cancel an import from GitHub.
 *
 * Stops an import from GitHub that waits or runs.
 *
 * `POST /import/github/cancel`
 *
 * Since GitLab 15.5.
 *
 * [Documentation](https://docs.gitlab.com/api/import/#cancel-github-project-import)
 */
export function cancelFromGithub(
  client: Client,
  params: ImportCancelFromGithubParams,
  options?: RequestOptions,
): Call<ImportedProject> {
  return client.call({ id: "import.cancelFromGithub", method: "POST", path: "/import/github/cancel" }, params, options);
}

/** Parameters of `startGithubGists`. */
export interface ImportStartGithubGistsParams {
  /** Personal access token at GitHub. */
  personal_access_token: string;
}

/**
 * Import gists from GitHub.
 *
 * Imports the gists of the caller at GitHub as snippets, those with up to 10 files. What cannot be imported
 * is named in an email.
 *
 * `POST /import/github/gists`
 *
 * Since GitLab 15.8.
 *
 * [Documentation](https://docs.gitlab.com/api/import/#import-github-gists-into-gitlab-snippets)
 */
export function startGithubGists(
  client: Client,
  params: ImportStartGithubGistsParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "import.startGithubGists", method: "POST", path: "/import/github/gists", as: "none" },
    params,
    options,
  );
}

/** Parameters of `startFromBitbucketServer`. */
export interface ImportStartFromBitbucketServerParams {
  /** Address of Bitbucket Server. */
  bitbucket_server_url: string;
  /** Username there. */
  bitbucket_server_username: string;
  /** Personal access token or password there. */
  personal_access_token: string;
  /** Key of the project there; keys of personal projects begin with `~`. */
  bitbucket_server_project: string;
  /** Name of the repository. */
  bitbucket_server_repo: string;
  /** Name and path of the new project; those of the repository unless given. */
  new_name?: string;
  /** Full path of the namespace to import into; the one of the caller unless given. */
  new_namespace?: string;
  /**
   * Documented for the same as `new_namespace`; the server pays no regard to it.
   * @deprecated
   */
  target_namespace?: string;
  /** What happens when a step takes too long. Default: `pessimistic`. */
  timeout_strategy?: ImportTimeoutStrategy;
}

/**
 * Import a repository from Bitbucket Server.
 *
 * Starts to import a repository from Bitbucket Server.
 *
 * `POST /import/bitbucket_server`
 *
 * [Documentation](https://docs.gitlab.com/api/import/#import-repository-from-bitbucket-server)
 */
export function startFromBitbucketServer(
  client: Client,
  params: ImportStartFromBitbucketServerParams,
  options?: RequestOptions,
): Call<ImportedProject> {
  return client.call(
    { id: "import.startFromBitbucketServer", method: "POST", path: "/import/bitbucket_server" },
    params,
    options,
  );
}

/** Parameters of `startFromBitbucket`. */
export interface ImportStartFromBitbucketParams {
  /** Path of the repository at Bitbucket. */
  repo_path: string;
  /** Full path of the namespace to import into. */
  target_namespace: string;
  /** Email address at Bitbucket. Since GitLab 18.9. */
  bitbucket_email?: string;
  /** API token at Bitbucket; goes with the email address. Since GitLab 18.9. */
  bitbucket_api_token?: string;
  /**
   * Username at Bitbucket. Until GitLab 18.11.
   * @deprecated
   */
  bitbucket_username?: string;
  /**
   * App password at Bitbucket; goes with the username. Until GitLab 18.11.
   * @deprecated
   */
  bitbucket_app_password?: string;
  /** Name and path of the new project; those of the repository unless given. */
  new_name?: string;
}

/**
 * Import a repository from Bitbucket Cloud.
 *
 * Starts to import a repository from Bitbucket Cloud. The credential is an email address with an API token,
 * in older versions a username with an app password.
 *
 * `POST /import/bitbucket`
 *
 * Since GitLab 17.0.
 *
 * [Documentation](https://docs.gitlab.com/api/import/#import-repository-from-bitbucket-cloud)
 */
export function startFromBitbucket(
  client: Client,
  params: ImportStartFromBitbucketParams,
  options?: RequestOptions,
): Call<ImportedProject> {
  return client.call({ id: "import.startFromBitbucket", method: "POST", path: "/import/bitbucket" }, params, options);
}

/** What an import from GitHub brings besides. */
export interface GithubImportStages {
  /** Whether comments are asked for one record at a time: slower, but complete. Default: `false`. */
  single_endpoint_notes_import?: boolean;
  /** Whether attachments in Markdown are copied. Default: `false`. */
  attachments_import?: boolean;
  /** Whether direct collaborators become members. Default: `true`. */
  collaborators_import?: boolean;
  /**
   * Has no effect any more. Until GitLab 16.8.
   * @deprecated
   */
  single_endpoint_issue_events_import?: boolean;
}

/**
 * What happens when a step of an import takes too long: `optimistic` goes on with the next step,
 * `pessimistic` fails.
 */
export type ImportTimeoutStrategy = "optimistic" | "pessimistic";

/** Project that is imported. */
export interface ImportedProject {
  /** ID of the project. */
  id: number;
  /** Display name of the project. */
  name: string;
  /** Path on this host, with a slash in front. */
  full_path?: string;
  /** Names of the namespaces and the project, joined by ` / `. */
  full_name?: string;
  /** Path on this host that lists its branches and tags. */
  refs_url?: string;
  /** Whether it is a fork. */
  forked?: boolean;
  /** Path of the repository where it comes from. */
  import_source?: string | null;
  /** State of the import. */
  import_status?: ProjectImportStatus | (string & {});
  /** State of the import, in words. */
  human_import_status_name?: string;
  /** Address of the repository where it comes from. */
  provider_link?: string | null;
  /** How the caller is related to the repository; null for most imports. */
  relation_type?: string | null;
  /** Why the import failed; when it did. */
  import_error?: string | null;
  /** What to beware of; when there is something. */
  import_warning?: string | null;
}
