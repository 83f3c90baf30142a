// From spec/resources/runners.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Runners that work on CI/CD jobs: listing, assigning and changing them, and what they call to register.
 *
 * [Documentation](https://docs.gitlab.com/api/runners/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  type NoParams,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { BasicGroupDetails } from "../shared/groups.js";
import type { JobBasicWithProject, JobStatus } from "../shared/jobs.js";
import type { BasicProjectDetails } from "../shared/projects.js";
import type {
  Runner,
  RunnerAccessLevel,
  RunnerManager,
  RunnerRegistrationDetails,
  RunnerStatus,
  RunnerType,
} from "../shared/runners.js";
import type { GroupIdOrPath, ProjectIdOrPath, SortDirection } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface RunnersListParams {
  /**
   * Only runners of this type or state. Use `type`, `status` and `paused`.
   * @deprecated Since GitLab 15.0. Use type, status or paused.
   */
  scope?: RunnerScope;
  /** Only runners of this type. */
  type?: RunnerType;
  /** Only runners in this state; `offline` includes stale ones. For `active` and `paused` use `paused`. */
  status?: RunnerStatus;
  /** Whether to list only runners that take no new jobs, or only those that do. */
  paused?: boolean;
  /** Only runners with all these tags. */
  tag_list?: string[];
  /** Only runners whose version begins so, for example `15.1.` or `16.`. */
  version_prefix?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List your runners.
 *
 * Lists the runners that the caller manages: those of groups that they own, and those of projects that they
 * maintain.
 *
 * `GET /runners`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#list-all-available-runners)
 */
export function list(client: Client, params?: RunnersListParams, options?: ListOptions): ListCall<Runner> {
  return listCall(
    client,
    { id: "runners.list", method: "GET", path: "/runners", csv: ["tag_list"], pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `register`. */
export interface RunnersRegisterParams {
  /** Registration token. */
  token: string;
  /** Text that tells the runner from others. */
  description?: string;
  /** What the runner tells of itself. */
  info?: RunnerInfo;
  /**
   * Whether it takes new jobs. Use `paused`.
   * @deprecated Since GitLab 14.8. Use `paused`.
   */
  active?: boolean;
  /** Whether it takes no new jobs. */
  paused?: boolean;
  /** Whether it is kept from being assigned to other projects. */
  locked?: boolean;
  /** Whether it takes jobs without tags. */
  run_untagged?: boolean;
  /** Its tags. */
  tag_list?: string[];
  /** Whether it takes jobs of all refs or of protected ones only. */
  access_level?: RunnerAccessLevel;
  /** Most seconds that a job may run on it, at least 600. */
  maximum_timeout?: number;
  /** Note for those who run it. */
  maintenance_note?: string;
  /**
   * Earlier name of `maintenance_note`.
   * @deprecated Since GitLab 14.8. Use `maintenance_note`.
   */
  maintainer_note?: string;
}

/**
 * Register a runner with a registration token.
 *
 * Registers a runner with a registration token and no other credential, and tells its authentication token,
 * once. Where registration tokens are switched off, as they are by default since GitLab 17.0, the answer
 * is 410.
 *
 * `POST /runners`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#create-a-runner)
 *
 * @deprecated Since GitLab 15.6. Use `gitlab.userRunners.create`.
 */
export function register(
  client: Client,
  params: RunnersRegisterParams,
  options?: RequestOptions,
): Call<RunnerRegistrationDetails> {
  return client.call({ id: "runners.register", method: "POST", path: "/runners" }, params, options);
}

/** Parameters of `unregister`. */
export interface RunnersUnregisterParams {
  /** Authentication token of the runner. */
  token: string;
}

/**
 * Unregister a runner with its token.
 *
 * Deletes the runner that an authentication token belongs to; no other credential is needed.
 *
 * `DELETE /runners`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#delete-a-runner-by-authentication-token)
 */
export function unregister(client: Client, params: RunnersUnregisterParams, options?: RequestOptions): Call<void> {
  return queryCall(
    client,
    { id: "runners.unregister", method: "DELETE", path: "/runners", as: "none" },
    params,
    options,
  );
}

/** Parameters of `listAll`. */
export interface RunnersListAllParams {
  /**
   * Only runners of this type or state. Use `type`, `status` and `paused`.
   * @deprecated Since GitLab 15.0. Use type, status or paused.
   */
  scope?: RunnerScope;
  /** Only runners of this type. */
  type?: RunnerType;
  /** Only runners in this state; `offline` includes stale ones. For `active` and `paused` use `paused`. */
  status?: RunnerStatus;
  /** Whether to list only runners that take no new jobs, or only those that do. */
  paused?: boolean;
  /** Only runners with all these tags. */
  tag_list?: string[];
  /** Only runners whose version begins so, for example `15.1.` or `16.`. */
  version_prefix?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List all runners.
 *
 * Lists all runners of the instance. For administrators and auditors.
 *
 * `GET /runners/all`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#list-all-runners)
 */
export function listAll(client: Client, params?: RunnersListAllParams, options?: ListOptions): ListCall<Runner> {
  return listCall(
    client,
    { id: "runners.listAll", method: "GET", path: "/runners/all", csv: ["tag_list"], pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `unregisterManager`. */
export interface RunnersUnregisterManagerParams {
  /** Authentication token of the runner. */
  token: string;
  /** Name of the machine, unique within the runner. */
  system_id: string;
}

/**
 * Unregister a machine of a runner.
 *
 * Deletes one machine of the runner that an authentication token belongs to; no other credential is needed.
 *
 * `DELETE /runners/managers`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function unregisterManager(
  client: Client,
  params: RunnersUnregisterManagerParams,
  options?: RequestOptions,
): Call<void> {
  return queryCall(
    client,
    { id: "runners.unregisterManager", method: "DELETE", path: "/runners/managers", as: "none" },
    params,
    options,
  );
}

/** Parameters of `getRouter`. */
export interface RunnersGetRouterParams {
  /** Authentication token of the runner. */
  runner_token: string;
}

/**
 * Get the job router of a runner.
 *
 * Gets the address of the job router, where the instance has one; otherwise the answer is 501.
 *
 * `GET /runners/router/discovery`
 *
 * Since GitLab 18.7. Behind the feature flag `job_router`.
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#discover-job-router-information)
 */
export function getRouter(
  client: Client,
  params: RunnersGetRouterParams,
  options?: RequestOptions,
): Call<JobRouterInformation> {
  return client.call(
    {
      id: "runners.getRouter",
      method: "GET",
      path: "/runners/router/discovery",
      header: { runner_token: "Runner-Token" },
    },
    params,
    options,
  );
}

/** Parameters of `verify`. */
export interface RunnersVerifyParams {
  /** Authentication token of the runner. */
  token: string;
  /** Name of the machine; needed where the token begins with `glrt-`. */
  system_id?: string;
}

/**
 * Verify the token of a runner.
 *
 * Checks the authentication token of a runner; no other credential is needed. A token that is not valid is
 * answered with 403.
 *
 * `POST /runners/verify`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#verify-authentication-for-a-registered-runner)
 */
export function verify(
  client: Client,
  params: RunnersVerifyParams,
  options?: RequestOptions,
): Call<RunnerRegistrationDetails> {
  return client.call(
    { id: "runners.verify", method: "POST", path: "/runners/verify", idempotent: true },
    params,
    options,
  );
}

/** Parameters of `resetTokenWithToken`. */
export interface RunnersResetTokenWithTokenParams {
  /** Current authentication token of the runner. */
  token: string;
}

/**
 * Reset a runner token with the current one.
 *
 * Replaces the authentication token of a runner, given the current one; no other credential is needed.
 *
 * `POST /runners/reset_authentication_token`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#reset-runners-authentication-token-by-using-the-current-token)
 */
export function resetTokenWithToken(
  client: Client,
  params: RunnersResetTokenWithTokenParams,
  options?: RequestOptions,
): Call<RunnerToken> {
  return client.call(
    { id: "runners.resetTokenWithToken", method: "POST", path: "/runners/reset_authentication_token" },
    params,
    options,
  );
}

/**
 * Reset the registration token of the instance.
 *
 * Replaces the token that runners of the instance register with.
 *
 * `POST /runners/reset_registration_token`
 *
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#reset-instances-runner-registration-token)
 *
 * @deprecated Since GitLab 15.6. Use `gitlab.userRunners.create`.
 */
export function resetRegistrationToken(client: Client, params?: NoParams, options?: RequestOptions): Call<RunnerToken> {
  return client.call(
    { id: "runners.resetRegistrationToken", method: "POST", path: "/runners/reset_registration_token" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface RunnersGetParams {
  /** ID of the runner. */
  runner_id: number;
  /** Whether the answer lists the projects of the runner. Default: `true`. */
  include_projects?: boolean;
}

/**
 * Get a runner.
 *
 * Gets one runner. Instance runners can be seen by all users, others by those who manage them.
 *
 * `GET /runners/:runner_id`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#retrieve-runners-details)
 */
export function get(client: Client, params: RunnersGetParams, options?: RequestOptions): Call<RunnerDetails> {
  return queryCall(client, { id: "runners.get", method: "GET", path: "/runners/{runner_id}" }, params, options);
}

/** Parameters of `update`. */
export interface RunnersUpdateParams {
  /** ID of the runner. */
  runner_id: number;
  /** Text that tells the runner from others. */
  description?: string;
  /**
   * Whether it takes new jobs. Use `paused`.
   * @deprecated Since GitLab 14.8. Use `paused`.
   */
  active?: boolean;
  /** Whether it takes no new jobs. */
  paused?: boolean;
  /** Whether it is kept from being assigned to other projects. */
  locked?: boolean;
  /** Whether it takes jobs without tags. */
  run_untagged?: boolean;
  /** Its tags. */
  tag_list?: string[];
  /** Whether it takes jobs of all refs or of protected ones only. */
  access_level?: RunnerAccessLevel;
  /** Most seconds that a job may run on it, at least 600. */
  maximum_timeout?: number;
  /** Note for those who run it. */
  maintenance_note?: string;
}

/**
 * Update a runner.
 *
 * Changes a runner; at least one attribute is needed. With `paused` it stops taking new jobs.
 *
 * `PUT /runners/:runner_id`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#update-runners-details)
 */
export function update(client: Client, params: RunnersUpdateParams, options?: RequestOptions): Call<RunnerDetails> {
  return client.call({ id: "runners.update", method: "PUT", path: "/runners/{runner_id}" }, params, options);
}

/** Parameters of `delete`. */
export interface RunnersDeleteParams {
  /** ID of the runner. */
  runner_id: number;
}

/**
 * Delete a runner.
 *
 * Deletes a runner. One that is assigned to several projects can be deleted by administrators only.
 *
 * `DELETE /runners/:runner_id`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#delete-a-runner-by-id)
 */
function delete_(client: Client, params: RunnersDeleteParams, options?: RequestOptions): Call<Runner | undefined> {
  return client.call({ id: "runners.delete", method: "DELETE", path: "/runners/{runner_id}" }, params, options);
}
export {
  /**
   * Delete a runner.
   *
   * Deletes a runner. One that is assigned to several projects can be deleted by administrators only.
   *
   * `DELETE /runners/:runner_id`
   *
   * [Documentation](https://docs.gitlab.com/api/runners/#delete-a-runner-by-id)
   */
  delete_ as delete,
};

/** Parameters of `listJobs`. */
export interface RunnersListJobsParams {
  /** ID of the runner. */
  runner_id: number;
  /** Only jobs of the machine of this name; an empty value finds those of no known machine. */
  system_id?: string;
  /** Only jobs in this state. */
  status?: JobStatus;
  /** What to sort by. */
  order_by?: RunnerJobsOrderBy;
  /** Direction of sorting; `order_by` is needed with it. Default: `desc`. */
  sort?: SortDirection;
  /** Where the page begins, as the link to the next page has it; with keyset pagination only. */
  cursor?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List jobs of a runner.
 *
 * Lists the jobs that a runner works on or worked on, in projects where the caller is at least a reporter.
 *
 * `GET /runners/:runner_id/jobs`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#list-all-jobs-processed-by-a-runner)
 */
export function listJobs(
  client: Client,
  params: RunnersListJobsParams,
  options?: ListOptions,
): ListCall<JobBasicWithProject> {
  return listCall(
    client,
    { id: "runners.listJobs", method: "GET", path: "/runners/{runner_id}/jobs", pagination: "both", orderBy: ["id"] },
    params,
    options,
  );
}

/** Parameters of `listManagers`. */
export interface RunnersListManagersParams {
  /** ID of the runner. */
  runner_id: number;
}

/**
 * List machines of a runner.
 *
 * Lists the machines that run jobs for a runner.
 *
 * `GET /runners/:runner_id/managers`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#list-all-runners-managers)
 */
export function listManagers(
  client: Client,
  params: RunnersListManagersParams,
  options?: RequestOptions,
): Call<RunnerManager[]> {
  return client.call(
    { id: "runners.listManagers", method: "GET", path: "/runners/{runner_id}/managers" },
    params,
    options,
  );
}

/** Parameters of `listProjects`. */
export interface RunnersListProjectsParams {
  /** ID of the runner. */
  runner_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List projects of a runner.
 *
 * Lists the projects that a runner is assigned to, as far as the caller may see them.
 *
 * `GET /runners/:runner_id/projects`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function listProjects(
  client: Client,
  params: RunnersListProjectsParams,
  options?: ListOptions,
): ListCall<BasicProjectDetails> {
  return listCall(
    client,
    { id: "runners.listProjects", method: "GET", path: "/runners/{runner_id}/projects", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `resetToken`. */
export interface RunnersResetTokenParams {
  /** ID of the runner. */
  runner_id: number;
}

/**
 * Reset the token of a runner.
 *
 * Replaces the authentication token of a runner.
 *
 * `POST /runners/:runner_id/reset_authentication_token`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#reset-runners-authentication-token-by-using-the-runner-id)
 */
export function resetToken(
  client: Client,
  params: RunnersResetTokenParams,
  options?: RequestOptions,
): Call<RunnerToken> {
  return client.call(
    { id: "runners.resetToken", method: "POST", path: "/runners/{runner_id}/reset_authentication_token" },
    params,
    options,
  );
}

/** Parameters of `listForProject`. */
export interface RunnersListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Only runners of this type or state. Use `type`, `status` and `paused`.
   * @deprecated Since GitLab 15.0. Use type, status or paused.
   */
  scope?: RunnerScope;
  /** Only runners of this type. */
  type?: RunnerType;
  /** Only runners in this state; `offline` includes stale ones. For `active` and `paused` use `paused`. */
  status?: RunnerStatus;
  /** Whether to list only runners that take no new jobs, or only those that do. */
  paused?: boolean;
  /** Only runners with all these tags. */
  tag_list?: string[];
  /** Only runners whose version begins so, for example `15.1.` or `16.`. */
  version_prefix?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List runners of a project.
 *
 * Lists the runners that a project can use: its own, those of the groups above, and those of the instance.
 *
 * `GET /projects/:project_id/runners`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#list-all-of-a-projects-runners)
 */
export function listForProject(
  client: Client,
  params: RunnersListForProjectParams,
  options?: ListOptions,
): ListCall<Runner> {
  return listCall(
    client,
    {
      id: "runners.listForProject",
      method: "GET",
      path: "/projects/{project_id}/runners",
      csv: ["tag_list"],
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `assign`. */
export interface RunnersAssignParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the runner. */
  runner_id: number;
}

/**
 * Assign a runner to a project.
 *
 * Assigns a project runner to one more project.
 *
 * `POST /projects/:project_id/runners`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#assign-a-runner-to-project)
 */
export function assign(client: Client, params: RunnersAssignParams, options?: RequestOptions): Call<Runner> {
  return client.call({ id: "runners.assign", method: "POST", path: "/projects/{project_id}/runners" }, params, options);
}

/** Parameters of `resetRegistrationTokenForProject`. */
export interface RunnersResetRegistrationTokenForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Reset the registration token of a project.
 *
 * Replaces the token that runners of a project register with.
 *
 * `POST /projects/:project_id/runners/reset_registration_token`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#reset-projects-runner-registration-token)
 *
 * @deprecated Since GitLab 15.6. Use `gitlab.userRunners.create`.
 */
export function resetRegistrationTokenForProject(
  client: Client,
  params: RunnersResetRegistrationTokenForProjectParams,
  options?: RequestOptions,
): Call<RunnerToken> {
  return client.call(
    {
      id: "runners.resetRegistrationTokenForProject",
      method: "POST",
      path: "/projects/{project_id}/runners/reset_registration_token",
    },
    params,
    options,
  );
}

/** Parameters of `unassign`. */
export interface RunnersUnassignParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the runner. */
  runner_id: number;
}

/**
 * Unassign a runner from a project.
 *
 * Takes a project runner away from a project. The project that owns the runner cannot lose it; delete the
 * runner in its place.
 *
 * `DELETE /projects/:project_id/runners/:runner_id`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#unassign-a-runner-from-project)
 */
export function unassign(
  client: Client,
  params: RunnersUnassignParams,
  options?: RequestOptions,
): Call<Runner | undefined> {
  return client.call(
    { id: "runners.unassign", method: "DELETE", path: "/projects/{project_id}/runners/{runner_id}" },
    params,
    options,
  );
}

/** Parameters of `listForGroup`. */
export interface RunnersListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Only runners of this type. */
  type?: RunnerType;
  /** Only runners in this state; `offline` includes stale ones. For `active` and `paused` use `paused`. */
  status?: RunnerStatus;
  /** Whether to list only runners that take no new jobs, or only those that do. */
  paused?: boolean;
  /** Only runners with all these tags. */
  tag_list?: string[];
  /** Only runners whose version begins so, for example `15.1.` or `16.`. */
  version_prefix?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List runners of a group.
 *
 * Lists the runners that a group can use: its own, those of the groups above, and those of the instance.
 *
 * `GET /groups/:group_id/runners`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#list-all-of-a-groups-runners)
 */
export function listForGroup(
  client: Client,
  params: RunnersListForGroupParams,
  options?: ListOptions,
): ListCall<Runner> {
  return listCall(
    client,
    {
      id: "runners.listForGroup",
      method: "GET",
      path: "/groups/{group_id}/runners",
      csv: ["tag_list"],
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `resetRegistrationTokenForGroup`. */
export interface RunnersResetRegistrationTokenForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Reset the registration token of a group.
 *
 * Replaces the token that runners of a group register with.
 *
 * `POST /groups/:group_id/runners/reset_registration_token`
 *
 * [Documentation](https://docs.gitlab.com/api/runners/#reset-groups-runner-registration-token)
 *
 * @deprecated Since GitLab 15.6. Use `gitlab.userRunners.create`.
 */
export function resetRegistrationTokenForGroup(
  client: Client,
  params: RunnersResetRegistrationTokenForGroupParams,
  options?: RequestOptions,
): Call<RunnerToken> {
  return client.call(
    {
      id: "runners.resetRegistrationTokenForGroup",
      method: "POST",
      path: "/groups/{group_id}/runners/reset_registration_token",
    },
    params,
    options,
  );
}

/** Where the job router is. */
export interface JobRouterInformation {
  /** Address of the job router. */
  server_url: string;
}

/** Runner with its settings and where it is used. */
export interface RunnerDetails extends Runner {
  /** Its tags. */
  tag_list: string[];
  /** Whether it takes jobs without tags. */
  run_untagged: boolean;
  /** Whether it is kept from being assigned to other projects. */
  locked: boolean;
  /** Most seconds that a job may run on it; null for no limit of its own. */
  maximum_timeout: number | null;
  /** Whether it takes jobs of all refs or of protected ones only. */
  access_level: RunnerAccessLevel | (string & {});
  /**
   * Version of GitLab Runner on the machine that was last in touch; see its managers.
   * @deprecated Since GitLab 17.0. Use `runners.listManagers`.
   */
  version: string | null;
  /**
   * Git revision of GitLab Runner on the machine that was last in touch; see its managers.
   * @deprecated Since GitLab 17.0. Use `runners.listManagers`.
   */
  revision: string | null;
  /**
   * Operating system of the machine that was last in touch; see its managers.
   * @deprecated Since GitLab 17.0. Use `runners.listManagers`.
   */
  platform: string | null;
  /**
   * Processor architecture of the machine that was last in touch; see its managers.
   * @deprecated Since GitLab 17.0. Use `runners.listManagers`.
   */
  architecture: string | null;
  /** When it was last in touch; null before the first time. */
  contacted_at: string | null;
  /** Note for those who run it. */
  maintenance_note: string | null;
  /** Projects that it is assigned to, as far as the caller may see them. */
  projects?: BasicProjectDetails[];
  /** Groups that it is assigned to, as far as the caller may see them. */
  groups?: BasicGroupDetails[];
  /**
   * Authentication token, for administrators. Until GitLab 12.10.
   * @deprecated
   */
  token?: string | null;
}

/** What a runner tells of itself when it registers. */
export interface RunnerInfo {
  /** Name of the program. */
  name?: string;
  /** Version of GitLab Runner. */
  version?: string;
  /** Git revision of GitLab Runner. */
  revision?: string;
  /** Operating system. */
  platform?: string;
  /** Processor architecture. */
  architecture?: string;
}

/** What jobs of a runner are sorted by. */
export type RunnerJobsOrderBy = "id";

/** Types and states that runners can be listed by; replaced by filters of their own. */
export type RunnerScope =
  | "specific"
  | "shared"
  | "instance_type"
  | "group_type"
  | "project_type"
  | "active"
  | "paused"
  | "online"
  | "offline"
  | "never_contacted"
  | "stale";

/** New token of a runner, or for registering runners. */
export interface RunnerToken {
  /** Authentication token of the runner. */
  token: string;
  /** When it expires; null for never. */
  token_expires_at?: string | null;
}
