// From spec/resources/project-forks.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Forks of projects, and the relationship between a fork and its source.
 *
 * [Documentation](https://docs.gitlab.com/api/project_forks/)
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
import type { AccessLevel, NamespaceIdOrPath, ProjectIdOrPath, SortDirection, Visibility } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ProjectForksListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
  /**
   * Custom attributes that the project must have, all of them with the same values; of effect for
   * administrators only.
   */
  custom_attributes?: Record<string, string>;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List forks of a project.
 *
 * With `simple: true`, gives `BasicProjectDetails`.
 *
 * `GET /projects/:project_id/forks`
 *
 * [Documentation](https://docs.gitlab.com/api/project_forks/#list-all-forks-of-a-project)
 */
export function list(
  client: Client,
  params: ProjectForksListParams & { simple: true },
  options?: ListOptions,
): ListCall<BasicProjectDetails>;
/**
 * List forks of a project.
 *
 * Lists the forks of a project that the caller may see.
 *
 * `GET /projects/:project_id/forks`
 *
 * [Documentation](https://docs.gitlab.com/api/project_forks/#list-all-forks-of-a-project)
 */
export function list(
  client: Client,
  params: ProjectForksListParams,
  options?: ListOptions,
): ListCall<ProjectWithAccess>;
export function list(client: Client, params: ProjectForksListParams, options?: ListOptions): ListCall<unknown> {
  return listCall(
    client,
    {
      id: "projectForks.list",
      method: "GET",
      path: "/projects/{project_id}/forks",
      csv: ["topic"],
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ProjectForksCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the namespace to fork to. */
  namespace_id?: number;
  /** Full path of the namespace to fork to. */
  namespace_path?: string;
  /**
   * ID or full path of the namespace to fork to.
   * @deprecated Since GitLab 13.2. Use `namespace_id` or `namespace_path`.
   */
  namespace?: NamespaceIdOrPath;
  /** Display name of the fork; that of the project unless given. */
  name?: string;
  /** Last part of the path of the fork; that of the project unless given. */
  path?: string;
  /** Text that describes the fork; that of the project unless given. */
  description?: string;
  /** Who can see the fork: nobody who may not see the project. */
  visibility?: Visibility;
  /** Name of the one branch to copy; all branches unless given. */
  branches?: string;
  /** Whether merge requests of the fork target the fork by default, rather than the project. */
  mr_default_target_self?: boolean;
}

/**
 * Fork a project.
 *
 * Creates a fork of a project, in the personal namespace of the caller unless another is given. The
 * repository is copied in the background: `import_status` of the fork tells how far it is. A service account
 * has to name a group.
 *
 * `POST /projects/:project_id/fork`
 *
 * [Documentation](https://docs.gitlab.com/api/project_forks/#create-a-fork-of-a-project)
 */
export function create(client: Client, params: ProjectForksCreateParams, options?: RequestOptions): Call<Project> {
  return client.call(
    { id: "projectForks.create", method: "POST", path: "/projects/{project_id}/fork" },
    params,
    options,
  );
}

/** Parameters of `unlink`. */
export interface ProjectForksUnlinkParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Unlink a fork from the project it was forked from.
 *
 * Ends the relationship of a fork to the project it was forked from. For owners.
 *
 * `DELETE /projects/:project_id/fork`
 *
 * [Documentation](https://docs.gitlab.com/api/project_forks/#delete-a-fork-relationship)
 */
export function unlink(client: Client, params: ProjectForksUnlinkParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "projectForks.unlink", method: "DELETE", path: "/projects/{project_id}/fork", as: "none" },
    params,
    options,
  );
}

/** Parameters of `link`. */
export interface ProjectForksLinkParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID or full path of the project that it was forked from. */
  forked_from_id: ProjectIdOrPath;
}

/**
 * Link a project to the one it was forked from.
 *
 * Records that a project was forked from another. 409 where it is a fork already. For owners of the project.
 *
 * `POST /projects/:project_id/fork/:forked_from_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_forks/#create-a-fork-relationship)
 */
export function link(client: Client, params: ProjectForksLinkParams, options?: RequestOptions): Call<Project> {
  return client.call(
    { id: "projectForks.link", method: "POST", path: "/projects/{project_id}/fork/{forked_from_id}" },
    params,
    options,
  );
}
