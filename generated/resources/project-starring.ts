// From spec/resources/project-starring.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Stars that users give to projects.
 *
 * [Documentation](https://docs.gitlab.com/api/project_starring/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  type RequestOptions,
} from "../../runtime/client.js";
import type { ProjectOrderBy } from "../shared/project-filters.js";
import type { BasicProjectDetails, Project, ProjectWithAccess } from "../shared/projects.js";
import type { AccessLevel, ProjectIdOrPath, SortDirection, UserIdOrUsername, Visibility } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `star`. */
export interface ProjectStarringStarParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Star a project.
 *
 * Stars a project for the caller.
 *
 * `POST /projects/:project_id/star`
 *
 * [Documentation](https://docs.gitlab.com/api/project_starring/#star-a-project)
 */
export function star(client: Client, params: ProjectStarringStarParams, options?: RequestOptions): Call<Project> {
  return client.call(
    { id: "projectStarring.star", method: "POST", path: "/projects/{project_id}/star" },
    params,
    options,
  );
}

/** Parameters of `listStarrers`. */
export interface ProjectStarringListStarrersParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Text that the name or username of the user contains. */
  search?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List users who starred a project.
 *
 * Lists the users who starred a project, and since when.
 *
 * `GET /projects/:project_id/starrers`
 *
 * [Documentation](https://docs.gitlab.com/api/project_starring/#list-users-who-starred-a-project)
 */
export function listStarrers(
  client: Client,
  params: ProjectStarringListStarrersParams,
  options?: ListOptions,
): ListCall<UserStarsProject> {
  return listCall(
    client,
    {
      id: "projectStarring.listStarrers",
      method: "GET",
      path: "/projects/{project_id}/starrers",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `unstar`. */
export interface ProjectStarringUnstarParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Unstar a project.
 *
 * Takes away the star that the caller gave a project.
 *
 * `POST /projects/:project_id/unstar`
 *
 * [Documentation](https://docs.gitlab.com/api/project_starring/#unstar-a-project)
 */
export function unstar(client: Client, params: ProjectStarringUnstarParams, options?: RequestOptions): Call<Project> {
  return client.call(
    { id: "projectStarring.unstar", method: "POST", path: "/projects/{project_id}/unstar" },
    params,
    options,
  );
}

/** Parameters of `listForUser`. */
export interface ProjectStarringListForUserParams {
  /** ID or username of the user. */
  user_id: UserIdOrUsername;
  /** True for archived projects only, false for those that are not. */
  archived?: boolean;
  /** Only projects of this visibility. */
  visibility?: Visibility;
  /**
   * Text that the path, name or description contains, in any case. Several words separated by spaces must all
   * be found.
   */
  search?: string;
  /**
   * What to sort by. Sizes are for administrators; `similarity` goes with `search` and lists only projects
   * that the caller is a member of. Default: `created_at`.
   */
  order_by?: ProjectOrderBy;
  /** Direction of sorting. Default: `desc`. */
  sort?: SortDirection;
  /**
   * Whether to tell only a few attributes of each project. Always so where the caller is not signed in.
   * Default: `false`.
   */
  simple?: boolean;
  /** Whether the search looks at the names of the groups above as well. Default: `false`. */
  search_namespaces?: boolean;
  /** Whether to list only projects that the caller owns. Default: `false`. */
  owned?: boolean;
  /** Whether to list only projects that the caller starred. Default: `false`. */
  starred?: boolean;
  /** Whether to list only projects that the caller imported from elsewhere. Default: `false`. */
  imported?: boolean;
  /** Whether to list only projects that the caller is a member of. Default: `false`. */
  membership?: boolean;
  /** Whether to list only projects with issues. Default: `false`. */
  with_issues_enabled?: boolean;
  /** Whether to list only projects with merge requests. Default: `false`. */
  with_merge_requests_enabled?: boolean;
  /** Only projects that use this programming language. */
  with_programming_language?: string;
  /** Lowest role that the caller has in the project: 10, 15, 20, 25, 30, 40 or 50. */
  min_access_level?: AccessLevel;
  /** Only projects with a greater ID. */
  id_after?: number;
  /** Only projects with a smaller ID. */
  id_before?: number;
  /** Only projects in which something happened after this time. */
  last_activity_after?: string | Date;
  /** Only projects in which nothing happened since this time. */
  last_activity_before?: string | Date;
  /** Only projects on this storage; administrators only. */
  repository_storage?: string;
  /** Names of topics that the project has, all of them. */
  topic?: string[];
  /** ID of a topic that the project has. */
  topic_id?: number;
  /**
   * Only projects that changed after this time; of effect with `order_by: updated_at` only. Since GitLab
   * 15.10.
   */
  updated_after?: string | Date;
  /**
   * Only projects that did not change since this time; of effect with `order_by: updated_at` only. Since
   * GitLab 15.10.
   */
  updated_before?: string | Date;
  /** Whether to list projects too that are being deleted; administrators only. */
  include_pending_delete?: boolean;
  /**
   * Whether to list hidden projects too; administrators only. Default: `false`. Premium and Ultimate only.
   */
  include_hidden?: boolean;
  /** Only projects that were marked for deletion on this day. As `YYYY-MM-DD`. Since GitLab 17.1. */
  marked_for_deletion_on?: string;
  /** True for projects that are neither archived nor marked for deletion, false for those that are. */
  active?: boolean;
  /**
   * Whether to list only projects whose wiki checksum could not be calculated. Default: `false`. Premium and
   * Ultimate only.
   */
  wiki_checksum_failed?: boolean;
  /**
   * Whether to list only projects whose repository checksum could not be calculated. Default: `false`.
   * Premium and Ultimate only.
   */
  repository_checksum_failed?: boolean;
  /** Whether to tell the storage that a project uses; from the Reporter role. Default: `false`. */
  statistics?: boolean;
  /** Whether the answer tells the custom attributes; of effect for administrators only. Default: `false`. */
  with_custom_attributes?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List projects that a user starred.
 *
 * With `simple: true`, gives `BasicProjectDetails`.
 *
 * `GET /users/:user_id/starred_projects`
 *
 * [Documentation](https://docs.gitlab.com/api/project_starring/#list-projects-starred-by-a-user)
 */
export function listForUser(
  client: Client,
  params: ProjectStarringListForUserParams & { simple: true },
  options?: ListOptions,
): ListCall<BasicProjectDetails>;
/**
 * List projects that a user starred.
 *
 * Lists the projects that a user starred, as far as the caller may see them. Without a credential, it lists
 * public projects.
 *
 * `GET /users/:user_id/starred_projects`
 *
 * [Documentation](https://docs.gitlab.com/api/project_starring/#list-projects-starred-by-a-user)
 */
export function listForUser(
  client: Client,
  params: ProjectStarringListForUserParams,
  options?: ListOptions,
): ListCall<ProjectWithAccess>;
export function listForUser(
  client: Client,
  params: ProjectStarringListForUserParams,
  options?: ListOptions,
): ListCall<unknown> {
  return listCall(
    client,
    {
      id: "projectStarring.listForUser",
      method: "GET",
      path: "/users/{user_id}/starred_projects",
      csv: ["topic"],
      pagination: "offset",
    },
    params,
    options,
  );
}

/** User who starred a project, and since when. */
export interface UserStarsProject {
  /** When the user starred it. */
  starred_since: string;
  /** User who starred the project. */
  user: UserBasic;
}
