// From spec/resources/projects.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Projects: settings, life cycle, sharing with groups, and where their repositories are stored.
 *
 * [Documentation](https://docs.gitlab.com/api/projects/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  type Download,
  listCall,
  type ListCall,
  type ListOptions,
  queryCall,
  type RequestOptions,
  type Upload,
} from "../../runtime/client.js";
import type { InvitedGroupRelation, PublicGroupDetails } from "../shared/groups.js";
import type { ProjectOrderBy } from "../shared/project-filters.js";
import type {
  AutoDevopsDeployStrategy,
  ContainerExpirationPolicyAttributes,
  EnabledOrDisabled,
  GitStrategy,
  IdTokenSubClaimComponent,
  MergeTrainEnforcement,
  PipelineCancellationRole,
  ProjectCreation,
  ProjectMergeMethod,
  ProjectMinimumRole,
  ProjectSquashOption,
  ResourceGroupProcessMode,
  ReviewerAssignmentStrategy,
} from "../shared/project-settings.js";
import type { BasicProjectDetails, Project, ProjectWithAccess } from "../shared/projects.js";
import type {
  AccessLevel,
  FeatureAccessLevel,
  NamespaceIdOrPath,
  ProjectIdOrPath,
  PublicFeatureAccessLevel,
  SortDirection,
  UserIdOrUsername,
  Visibility,
} from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `list`. */
export interface ProjectsListParams {
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
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List projects.
 *
 * With `simple: true`, gives `BasicProjectDetails`.
 *
 * `GET /projects`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#list-all-projects)
 */
export function list(
  client: Client,
  params: ProjectsListParams & { simple: true },
  options?: ListOptions,
): ListCall<BasicProjectDetails>;
/**
 * List projects.
 *
 * Lists the projects that the caller may see, a long list on GitLab.com: narrow it down with `membership`,
 * `owned` or `search`. Without a credential, it lists public projects, with what everyone may see of them.
 * Keyset pagination goes by ID and has no limit; offset pagination ends after 50,000 projects.
 *
 * `GET /projects`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#list-all-projects)
 */
export function list(client: Client, params?: ProjectsListParams, options?: ListOptions): ListCall<ProjectWithAccess>;
export function list(client: Client, params?: ProjectsListParams, options?: ListOptions): ListCall<unknown> {
  return listCall(
    client,
    { id: "projects.list", method: "GET", path: "/projects", csv: ["topic"], pagination: "both", orderBy: ["id"] },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ProjectsCreateParams extends ProjectCreation {}

/**
 * Create a project.
 *
 * Creates a project in the personal namespace of the caller, or in the group of `namespace_id`. Its name or
 * its path is required; each is made of the other where that is left out. A project with `import_url` or a
 * template fills up in the background: `import_status` tells how far it is.
 *
 * `POST /projects`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#create-a-project)
 */
export function create(client: Client, params?: ProjectsCreateParams, options?: RequestOptions): Call<Project> {
  return client.call({ id: "projects.create", method: "POST", path: "/projects" }, params, options);
}

/** Parameters of `createForUser`. */
export interface ProjectsCreateForUserParams extends ProjectCreation {
  /** ID of the user. */
  user_id: number;
  /** Display name. */
  name: string;
}

/**
 * Create a project for a user.
 *
 * Creates a project that a user owns, in the personal namespace of that user unless `namespace_id` says
 * otherwise.
 *
 * `POST /projects/user/:user_id`
 *
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#create-a-project-for-a-user)
 */
export function createForUser(
  client: Client,
  params: ProjectsCreateForUserParams,
  options?: RequestOptions,
): Call<Project> {
  return client.call(
    { id: "projects.createForUser", method: "POST", path: "/projects/user/{user_id}" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ProjectsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether to tell the storage that it uses; from the Reporter role. Default: `false`. */
  statistics?: boolean;
  /** Whether to tell the license found in the repository. Default: `false`. */
  license?: boolean;
  /** Whether the answer tells the custom attributes; of effect for administrators only. Default: `false`. */
  with_custom_attributes?: boolean;
  /** Filter of lists, which GitLab accepts and ignores here. */
  custom_attributes?: Record<string, string>;
}

/**
 * Get a project.
 *
 * Gets one project. A public one can be read without a credential, with what everyone may see of it; what
 * else the answer holds depends on the role of the caller.
 *
 * `GET /projects/:project_id`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#retrieve-a-project)
 */
export function get(
  client: Client,
  params: ProjectsGetParams,
  options?: RequestOptions,
): Call<ProjectWithAccessAndCatalogSetting> {
  return queryCall(client, { id: "projects.get", method: "GET", path: "/projects/{project_id}" }, params, options);
}

/** Parameters of `update`. */
export interface ProjectsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether a skipped pipeline counts where a merge needs a successful one. */
  allow_merge_on_skipped_pipeline?: boolean;
  /** Who can use analytics. */
  analytics_access_level?: FeatureAccessLevel;
  /**
   * Approvals that a merge request needs by default. Premium and Ultimate only.
   * @deprecated Since GitLab 16.0. Use approval rules.
   */
  approvals_before_merge?: number;
  /** Whether a new pipeline of a branch cancels older ones that have not finished. */
  auto_cancel_pending_pipelines?: EnabledOrDisabled;
  /** How Auto DevOps deploys. */
  auto_devops_deploy_strategy?: AutoDevopsDeployStrategy;
  /** Whether Auto DevOps is on. */
  auto_devops_enabled?: boolean;
  /** Whether GitLab Duo reviews new merge requests. Ultimate only. */
  auto_duo_code_review_enabled?: boolean;
  /** Whether merges into the default branch close the issues they mention. */
  autoclose_referenced_issues?: boolean;
  /**
   * Image file of the avatar: BMP, GIF, ICO, JPEG, PNG or TIFF, 200 KB at most, best 192 by 192 pixels. Null
   * removes it.
   */
  avatar?: Upload | null;
  /** How runners get the code; `fetch` unless set. */
  build_git_strategy?: GitStrategy;
  /** Seconds after which a job fails: ten minutes at least, less than a month, an hour unless set. */
  build_timeout?: number;
  /** Who can use CI/CD. */
  builds_access_level?: FeatureAccessLevel;
  /** Path of the CI/CD file, or an address; null or empty for `.gitlab-ci.yml`. */
  ci_config_path?: string | null;
  /** Whether it is in the CI/CD catalog. */
  cicd_catalog_enabled?: boolean;
  /** When images are removed from the container registry. */
  container_expiration_policy_attributes?: ContainerExpirationPolicyAttributes;
  /** Who can use the container registry; `private` means members from the Reporter role. */
  container_registry_access_level?: FeatureAccessLevel;
  /**
   * Whether the container registry is on.
   * @deprecated Since GitLab 14.2. Use `container_registry_access_level`.
   */
  container_registry_enabled?: boolean;
  /**
   * Name of the default branch, such as `main`; `refs/heads/` before it is taken off. A new project has one
   * only with `initialize_with_readme`.
   */
  default_branch?: string;
  /** Text that describes the project; null or empty takes it away. */
  description?: string | null;
  /** Whether GitLab Duo looks for breaking changes in dependency updates. Ultimate only. */
  duo_dependency_bump_breaking_changes_enabled?: boolean;
  /** Whether GitLab Duo flows may run. Premium and Ultimate only. */
  duo_remote_flows_enabled?: boolean;
  /** Whether GitLab Duo looks for false positives of SAST. Ultimate only. */
  duo_sast_fp_detection_enabled?: boolean;
  /** Whether GitLab Duo proposes fixes for SAST findings. Ultimate only. */
  duo_sast_vr_workflow_enabled?: boolean;
  /** Whether GitLab Duo looks for false positives of secret detection. Ultimate only. */
  duo_secret_detection_fp_enabled?: boolean;
  /**
   * Whether email notifications are off.
   * @deprecated Since GitLab 16.5. Use `emails_enabled`.
   */
  emails_disabled?: boolean;
  /** Whether email notifications are on. */
  emails_enabled?: boolean;
  /** Whether uploaded media files are shown only to those who may see the project. */
  enforce_auth_checks_on_uploads?: boolean;
  /** Who can use environments. */
  environments_access_level?: FeatureAccessLevel;
  /** Label that an external service decides about access with. Premium and Ultimate only. */
  external_authorization_classification_label?: string | null;
  /** Who can use feature flags. */
  feature_flags_access_level?: FeatureAccessLevel;
  /** Who can fork the project. */
  forking_access_level?: FeatureAccessLevel;
  /** Whether runners of its groups are on. */
  group_runners_enabled?: boolean;
  /**
   * Address to import the repository from, or to mirror it from with `mirror`; with user and token in it
   * where that is not public. Not together with `initialize_with_readme`.
   */
  import_url?: string | null;
  /** Who can use infrastructure management. */
  infrastructure_access_level?: FeatureAccessLevel;
  /**
   * Template of names of branches made from issues, such as `%{id}-%{title}`; null for that. Since GitLab
   * 15.6.
   */
  issue_branch_template?: string | null;
  /** Who can use issues. */
  issues_access_level?: FeatureAccessLevel;
  /**
   * Whether issues are on.
   * @deprecated Since GitLab 12.0. Use `issues_access_level`.
   */
  issues_enabled?: boolean;
  /**
   * Whether CI/CD is on.
   * @deprecated Since GitLab 12.0. Use `builds_access_level`.
   */
  jobs_enabled?: boolean;
  /** Whether Git LFS is on. */
  lfs_enabled?: boolean;
  /** Pipelines that a merge train runs at once. Premium and Ultimate only. */
  max_pipelines_per_merge_train?: number;
  /** Template of merge commit messages; null for the usual one. */
  merge_commit_template?: string | null;
  /** How merge requests are merged. */
  merge_method?: ProjectMergeMethod;
  /** Whether merged results pipelines are on. Premium and Ultimate only. */
  merge_pipelines_enabled?: boolean;
  /**
   * Regular expression (RE2) that titles of merge requests must match; null for any title. Premium and
   * Ultimate only.
   */
  merge_request_title_regex?: string | null;
  /** Explanation of `merge_request_title_regex` for authors. Premium and Ultimate only. */
  merge_request_title_regex_description?: string | null;
  /** Who can use merge requests. */
  merge_requests_access_level?: FeatureAccessLevel;
  /**
   * Whether merge requests are on.
   * @deprecated Since GitLab 12.0. Use `merge_requests_access_level`.
   */
  merge_requests_enabled?: boolean;
  /** Whether merges must go through the train. Premium and Ultimate only. */
  merge_train_enforcement?: MergeTrainEnforcement;
  /** Whether merge trains are on; needs `merge_pipelines_enabled`. Premium and Ultimate only. */
  merge_trains_enabled?: boolean;
  /**
   * Whether a merge may skip the train without waiting for pipelines to finish. Premium and Ultimate only.
   */
  merge_trains_skip_train_allowed?: boolean;
  /** Whether it pulls from the repository at `import_url`. Premium and Ultimate only. */
  mirror?: boolean;
  /** Whether a mirror update starts pipelines. Premium and Ultimate only. */
  mirror_trigger_builds?: boolean;
  /** Who can use machine learning experiments. */
  model_experiments_access_level?: FeatureAccessLevel;
  /** Who can use the model registry. Since GitLab 16.7. */
  model_registry_access_level?: FeatureAccessLevel;
  /** Who can use monitoring. */
  monitor_access_level?: FeatureAccessLevel;
  /**
   * Whether merge requests of this fork target the fork by default, rather than the project it was forked
   * from.
   */
  mr_default_target_self?: boolean;
  /** Template of titles of merge requests; null for the usual one. Since GitLab 18.11. */
  mr_default_title_template?: string | null;
  /** Display name. */
  name?: string;
  /** Whether a merge needs all discussions resolved. */
  only_allow_merge_if_all_discussions_are_resolved?: boolean;
  /** Whether a merge needs all status checks passed; false unless set. Ultimate only. Since GitLab 15.5. */
  only_allow_merge_if_all_status_checks_passed?: boolean;
  /** Whether a merge needs a successful pipeline. */
  only_allow_merge_if_pipeline_succeeds?: boolean;
  /** Who can use the package registry. */
  package_registry_access_level?: PublicFeatureAccessLevel;
  /**
   * Whether the package registry is on.
   * @deprecated Since GitLab 17.10. Use `package_registry_access_level`.
   */
  packages_enabled?: boolean;
  /** Who can use Pages. */
  pages_access_level?: PublicFeatureAccessLevel;
  /**
   * Last part of the path: letters, digits, `-`, `_` and `.`, none of these signs at either end or twice in a
   * row.
   */
  path?: string;
  /** Whether a merge request must name a Jira issue. Ultimate only. */
  prevent_merge_without_jira_issue?: boolean;
  /** Whether a push prints the link to open a merge request. */
  printing_merge_request_link_enabled?: boolean;
  /**
   * Whether logs and artifacts of jobs are public.
   * @deprecated Since GitLab 16.3. Use `public_jobs`.
   */
  public_builds?: boolean;
  /** Whether non-members may see jobs, their logs and artifacts. */
  public_jobs?: boolean;
  /** Who can use releases. */
  releases_access_level?: FeatureAccessLevel;
  /** Whether new merge requests delete their source branch by default. */
  remove_source_branch_after_merge?: boolean;
  /** Who can use the repository. */
  repository_access_level?: FeatureAccessLevel;
  /** Storage of the repository; administrators only. */
  repository_storage?: string;
  /** Whether users may ask for access. */
  request_access_enabled?: boolean;
  /** Who can use requirements. Ultimate only. */
  requirements_access_level?: FeatureAccessLevel;
  /** Whether a push resolves discussions on lines that it changes. */
  resolve_outdated_diff_discussions?: boolean;
  /** How jobs of a resource group take turns unless that says otherwise. */
  resource_group_default_process_mode?: ResourceGroupProcessMode;
  /** How reviewers of new merge requests are chosen. Premium and Ultimate only. */
  reviewer_assignment_strategy?: ReviewerAssignmentStrategy;
  /** Who can use security and compliance. */
  security_and_compliance_access_level?: FeatureAccessLevel;
  /** Whether Service Desk is on. */
  service_desk_enabled?: boolean;
  /** Whether instance runners are on. */
  shared_runners_enabled?: boolean;
  /** Whether the usual emoji reactions are offered below issues, merge requests and snippets. */
  show_default_award_emojis?: boolean;
  /** Whether notifications about merge requests quote the diff. */
  show_diff_preview_in_email?: boolean;
  /** Who can use snippets. */
  snippets_access_level?: FeatureAccessLevel;
  /**
   * Whether snippets are on.
   * @deprecated Since GitLab 12.0. Use `snippets_access_level`.
   */
  snippets_enabled?: boolean;
  /**
   * Whether pipelines and users of projects that these security policies are for may read them here. Ultimate
   * only.
   */
  spp_repository_pipeline_access?: boolean;
  /** Template of squash commit messages; null for the usual one. */
  squash_commit_template?: string | null;
  /** Whether commits are squashed on merge. */
  squash_option?: ProjectSquashOption;
  /** Message of commits that apply suggestions; null for the usual one. */
  suggestion_commit_message?: string | null;
  /**
   * Topics, which replace those it has.
   * @deprecated Since GitLab 14.0. Use `topics`.
   */
  tag_list?: string[];
  /** Topics, which replace those it has. */
  topics?: string[];
  /** Who can see the project. */
  visibility?: Visibility;
  /** Whether hidden characters in code are pointed out. */
  warn_about_potentially_unwanted_characters?: boolean;
  /** Who can use the wiki. */
  wiki_access_level?: FeatureAccessLevel;
  /**
   * Whether the wiki is on.
   * @deprecated Since GitLab 12.0. Use `wiki_access_level`.
   */
  wiki_enabled?: boolean;
  /** Whether who started a pipeline may approve its deployments. Premium and Ultimate only. */
  allow_pipeline_trigger_approve_deployment?: boolean;
  /** Whether merge requests are rebased before a merge by themselves. */
  automatic_rebase_enabled?: boolean;
  /** Whether pipelines of forks' merge requests may run here. Since GitLab 15.3. */
  ci_allow_fork_pipelines_to_run_in_parent_project?: boolean;
  /** Depth of shallow clones in jobs; 0 or null fetches all. */
  ci_default_git_depth?: number | null;
  /** Age in seconds from which pipelines are deleted: a day at least; null keeps them. */
  ci_delete_pipelines_in_seconds?: number | null;
  /** Whether variables given to a pipeline by hand are shown on its page. Since GitLab 18.10. */
  ci_display_pipeline_variables?: boolean;
  /** Whether older deployment jobs are refused. */
  ci_forward_deployment_enabled?: boolean;
  /** Whether retries of older deployment jobs are allowed for rollbacks. */
  ci_forward_deployment_rollback_allowed?: boolean;
  /**
   * Parts that the `sub` claim of ID tokens is made of, `project_path` first. Unless set, `project_path`,
   * `ref_type` and `ref`. Since GitLab 17.10.
   */
  ci_id_token_sub_claim_components?: IdTokenSubClaimComponent[];
  /**
   * Lowest role that may pass variables to a pipeline. Until GitLab 17.7 of effect with
   * `restrict_user_defined_variables` only. Since GitLab 17.1.
   */
  ci_pipeline_variables_minimum_override_role?: ProjectMinimumRole;
  /** Whether job tokens of this project may push to its repository. Since GitLab 17.2. */
  ci_push_repository_for_job_token_allowed?: boolean;
  /** Lowest role that may cancel pipelines and jobs. Premium and Ultimate only. Since GitLab 16.8. */
  ci_restrict_pipeline_cancellation_role?: PipelineCancellationRole;
  /** Whether protected and other branches have caches of their own. */
  ci_separated_caches?: boolean;
  /** Whether branch pipelines are skipped while a merge request is open. */
  ci_skip_branch_pipelines_for_mrs?: boolean;
  /** Approvals that a merge request needs where no approval rule applies. Premium and Ultimate only. */
  fallback_approvals_required?: number;
  /** Lowest role that may change feature flags. */
  feature_flags_minimum_role?: ProjectMinimumRole;
  /** Default description of issues in GitLab Flavored Markdown; null for none. Premium and Ultimate only. */
  issues_template?: string | null;
  /** Whether the artifacts of the latest successful pipeline are kept. */
  keep_latest_artifact?: boolean;
  /** Largest artifact of a job in megabytes; null takes the group's or instance's. */
  max_artifacts_size?: number | null;
  /**
   * Default description of merge requests in GitLab Flavored Markdown; null for none. Premium and Ultimate
   * only.
   */
  merge_requests_template?: string | null;
  /**
   * Regular expression (RE2) of the branches to mirror. Not together with `only_mirror_protected_branches`.
   * Premium and Ultimate only.
   */
  mirror_branch_regex?: string | null;
  /** Whether mirroring overwrites branches that differ. Premium and Ultimate only. */
  mirror_overwrites_diverged_branches?: boolean;
  /** ID of the user that mirroring acts as; administrators only. Premium and Ultimate only. */
  mirror_user_id?: number;
  /**
   * Whether only protected branches are mirrored. Not together with `mirror_branch_regex`. Premium and
   * Ultimate only.
   */
  only_mirror_protected_branches?: boolean;
  /** Whether merge request pipelines may use protected variables and runners. Since GitLab 18.10. */
  protect_merge_request_pipelines?: boolean;
  /**
   * Whether only maintainers may pass variables to a pipeline. Of no effect against
   * `ci_pipeline_variables_minimum_override_role`.
   *
   * @deprecated Since GitLab 17.7. Use `ci_pipeline_variables_minimum_override_role`.
   */
  restrict_user_defined_variables?: boolean;
  /** Whether policy pipelines must succeed before a merge. Ultimate only. */
  security_policy_pipeline_must_succeed?: boolean;
  /**
   * Whether commits made in the browser are signed; GitLab.com only. Since GitLab 18.2. Behind the feature
   * flag `use_web_based_commit_signing_enabled`.
   */
  web_based_commit_signing_enabled?: boolean;
}

/**
 * Update a project.
 *
 * Changes attributes of a project, for maintainers and owners; what is left out stays as it is. A file as
 * `avatar` becomes the new avatar, null removes it. Some settings, such as the visibility, need the Owner
 * role.
 *
 * `PUT /projects/:project_id`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#update-a-project)
 */
export function update(
  client: Client,
  params: ProjectsUpdateParams,
  options?: RequestOptions,
): Call<ProjectWithCatalogSetting> {
  return client.call({ id: "projects.update", method: "PUT", path: "/projects/{project_id}" }, params, options);
}

/** Parameters of `delete`. */
export interface ProjectsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether to delete a project now that is marked for deletion already. Since GitLab 15.11. */
  permanently_remove?: boolean;
  /**
   * Full path of the project as it is since it was marked for deletion, to confirm. Required with
   * `permanently_remove`. Since GitLab 15.11.
   */
  full_path?: string;
}

/**
 * Delete a project.
 *
 * Marks a project for deletion, which follows after the retention period of the instance, or on GitLab.com
 * after 30 days. A project that is marked already can be deleted at once with `permanently_remove`, except on
 * GitLab.com and GitLab Dedicated. For owners.
 *
 * `DELETE /projects/:project_id`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#delete-a-project)
 */
function delete_(client: Client, params: ProjectsDeleteParams, options?: RequestOptions): Call<ProjectDeletion> {
  return queryCall(
    client,
    { id: "projects.delete", method: "DELETE", path: "/projects/{project_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a project.
   *
   * Marks a project for deletion, which follows after the retention period of the instance, or on GitLab.com
   * after 30 days. A project that is marked already can be deleted at once with `permanently_remove`, except
   * on GitLab.com and GitLab Dedicated. For owners.
   *
   * `DELETE /projects/:project_id`
   *
   * [Documentation](https://docs.gitlab.com/api/projects/#delete-a-project)
   */
  delete_ as delete,
};

/** Parameters of `archive`. */
export interface ProjectsArchiveParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Archive a project.
 *
 * Archives a project, which makes it read-only. Nothing changes when it is archived already. For owners.
 *
 * `POST /projects/:project_id/archive`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#archive-a-project)
 */
export function archive(client: Client, params: ProjectsArchiveParams, options?: RequestOptions): Call<Project> {
  return client.call(
    { id: "projects.archive", method: "POST", path: "/projects/{project_id}/archive", idempotent: true },
    params,
    options,
  );
}

/** Parameters of `downloadAvatar`. */
export interface ProjectsDownloadAvatarParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Download the avatar of a project.
 *
 * Downloads the avatar image of a project. That of a public project can be read without a credential.
 *
 * `GET /projects/:project_id/avatar`
 *
 * Since GitLab 16.9.
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#download-a-project-avatar)
 */
export function downloadAvatar(
  client: Client,
  params: ProjectsDownloadAvatarParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    { id: "projects.downloadAvatar", method: "GET", path: "/projects/{project_id}/avatar", as: "file" },
    params,
    options,
  );
}

/** Parameters of `listGroups`. */
export interface ProjectsListGroupsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Text that the name or path of the group contains. */
  search?: string;
  /** IDs of groups to leave out. */
  skip_groups?: number[];
  /** Whether to list the groups that the project is shared with too. Default: `false`. */
  with_shared?: boolean;
  /**
   * Whether to list, of the groups that the project is shared with, only those that the caller may see.
   * Default: `false`.
   */
  shared_visible_only?: boolean;
  /**
   * Lowest role that members of a group that the project is shared with get: 10, 15, 20, 25, 30, 40 or 50.
   */
  shared_min_access_level?: AccessLevel;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List groups above a project.
 *
 * Lists the groups above a project, those it is shared with too with `with_shared`.
 *
 * `GET /projects/:project_id/groups`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#list-all-ancestor-groups)
 */
export function listGroups(
  client: Client,
  params: ProjectsListGroupsParams,
  options?: ListOptions,
): ListCall<PublicGroupDetails> {
  return listCall(
    client,
    { id: "projects.listGroups", method: "GET", path: "/projects/{project_id}/groups", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `housekeep`. */
export interface ProjectsHousekeepParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** What to do. Default: `eager`. */
  task?: HousekeepingTask;
}

/**
 * Start housekeeping of a project.
 *
 * Starts the maintenance of a project's repository, in the background. 409 while it runs. For maintainers and
 * owners.
 *
 * `POST /projects/:project_id/housekeeping`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#start-the-housekeeping-task-for-a-project)
 */
export function housekeep(client: Client, params: ProjectsHousekeepParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "projects.housekeep", method: "POST", path: "/projects/{project_id}/housekeeping", as: "none" },
    params,
    options,
  );
}

/** Parameters of `listInvitedGroups`. */
export interface ProjectsListInvitedGroupsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether the invitation is to the project itself, or to a group above; both unless given. */
  relation?: InvitedGroupRelation[];
  /** Text that the name or path of the group contains. */
  search?: string;
  /** Lowest role that the caller has in the group: 10, 15, 20, 25, 30, 40 or 50. */
  min_access_level?: AccessLevel;
  /** Whether the answer tells the custom attributes; of effect for administrators only. Default: `false`. */
  with_custom_attributes?: boolean;
  /**
   * Custom attributes that the group must have, all of them with the same values; of effect for
   * administrators only.
   */
  custom_attributes?: Record<string, string>;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List groups that were invited to a project.
 *
 * Lists the groups that were invited to a project, and so are members of it. Without a credential, it lists
 * public ones. A caller may ask 60 times a minute.
 *
 * `GET /projects/:project_id/invited_groups`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#list-all-invited-groups-in-a-project)
 */
export function listInvitedGroups(
  client: Client,
  params: ProjectsListInvitedGroupsParams,
  options?: ListOptions,
): ListCall<PublicGroupDetails> {
  return listCall(
    client,
    {
      id: "projects.listInvitedGroups",
      method: "GET",
      path: "/projects/{project_id}/invited_groups",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getLanguages`. */
export interface ProjectsGetLanguagesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get the languages of a project.
 *
 * Gets the programming languages that a project is written in.
 *
 * `GET /projects/:project_id/languages`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#retrieve-programming-language-usage-information)
 */
export function getLanguages(
  client: Client,
  params: ProjectsGetLanguagesParams,
  options?: RequestOptions,
): Call<Record<string, number>> {
  return client.call(
    { id: "projects.getLanguages", method: "GET", path: "/projects/{project_id}/languages" },
    params,
    options,
  );
}

/** Parameters of `recalculateRepositorySize`. */
export interface ProjectsRecalculateRepositorySizeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Recalculate the size of a repository.
 *
 * Counts anew what the repository and its Git LFS objects take of the storage, for maintainers and owners.
 *
 * `POST /projects/:project_id/repository_size`
 *
 * Since GitLab 15.0.
 *
 * [Documentation](https://docs.gitlab.com/api/projects/)
 */
export function recalculateRepositorySize(
  client: Client,
  params: ProjectsRecalculateRepositorySizeParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "projects.recalculateRepositorySize",
      method: "POST",
      path: "/projects/{project_id}/repository_size",
      as: "none",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `restore`. */
export interface ProjectsRestoreParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Restore a project marked for deletion.
 *
 * Takes back the mark for deletion of a project. For owners.
 *
 * `POST /projects/:project_id/restore`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#restore-a-project-marked-for-deletion)
 */
export function restore(client: Client, params: ProjectsRestoreParams, options?: RequestOptions): Call<Project> {
  return client.call(
    { id: "projects.restore", method: "POST", path: "/projects/{project_id}/restore" },
    params,
    options,
  );
}

/** Parameters of `share`. */
export interface ProjectsShareParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the group to invite. */
  group_id: number;
  /** Highest role that members of the invited group get: 10, 15, 20, 25, 30, 40 or 50. */
  group_access: AccessLevel;
  /** Last day of sharing; null for no end. As `YYYY-MM-DD`. */
  expires_at?: string | null;
  /**
   * ID of a custom role that members of the invited group get; it must be based on the role of
   * `group_access`. Ultimate only.
   */
  member_role_id?: number | null;
}

/**
 * Share a project with a group.
 *
 * Invites a group to a project: its members get a role there. For maintainers and owners.
 *
 * `POST /projects/:project_id/share`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#share-a-project-with-a-group)
 */
export function share(client: Client, params: ProjectsShareParams, options?: RequestOptions): Call<ProjectGroupLink> {
  return client.call({ id: "projects.share", method: "POST", path: "/projects/{project_id}/share" }, params, options);
}

/** Parameters of `unshare`. */
export interface ProjectsUnshareParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the invited group, not its path. */
  group_id: number;
}

/**
 * Stop sharing a project with a group.
 *
 * Takes back the invitation of a group to a project. For maintainers and owners.
 *
 * `DELETE /projects/:project_id/share/:group_id`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#delete-a-shared-project-link-in-a-group)
 */
export function unshare(client: Client, params: ProjectsUnshareParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "projects.unshare", method: "DELETE", path: "/projects/{project_id}/share/{group_id}", as: "none" },
    params,
    options,
  );
}

/** Parameters of `listShareLocations`. */
export interface ProjectsListShareLocationsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Text that the name or path of the group contains. */
  search?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List groups that can be invited to a project.
 *
 * Lists the groups that a project can be shared with.
 *
 * `GET /projects/:project_id/share_locations`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#list-all-groups-available-to-invite-to-a-project)
 */
export function listShareLocations(
  client: Client,
  params: ProjectsListShareLocationsParams,
  options?: ListOptions,
): ListCall<PublicGroupDetails> {
  return listCall(
    client,
    {
      id: "projects.listShareLocations",
      method: "GET",
      path: "/projects/{project_id}/share_locations",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `downloadSnapshot`. */
export interface ProjectsDownloadSnapshotParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether to download the repository of the wiki. */
  wiki?: boolean;
}

/**
 * Download a snapshot of a repository.
 *
 * Downloads the Git repository of a project, or of its wiki, as an uncompressed tar archive. What is left of
 * a damaged repository can be rescued so.
 *
 * `GET /projects/:project_id/snapshot`
 *
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#download-snapshot-of-a-git-repository)
 */
export function downloadSnapshot(
  client: Client,
  params: ProjectsDownloadSnapshotParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    { id: "projects.downloadSnapshot", method: "GET", path: "/projects/{project_id}/snapshot", as: "file" },
    params,
    options,
  );
}

/** Parameters of `getStorage`. */
export interface ProjectsGetStorageParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get where a repository is stored.
 *
 * Gets the storage and the path of a project's repository. With Gitaly Cluster, the path is not where the
 * copies are.
 *
 * `GET /projects/:project_id/storage`
 *
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#retrieve-the-path-to-repository-storage)
 */
export function getStorage(
  client: Client,
  params: ProjectsGetStorageParams,
  options?: RequestOptions,
): Call<ProjectRepositoryStorage> {
  return client.call(
    { id: "projects.getStorage", method: "GET", path: "/projects/{project_id}/storage" },
    params,
    options,
  );
}

/** Parameters of `transfer`. */
export interface ProjectsTransferParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID or full path of the namespace to move to. */
  namespace: NamespaceIdOrPath;
}

/**
 * Transfer a project to another namespace.
 *
 * Moves a project to a group, or to a personal namespace. For owners who may create projects there.
 *
 * `PUT /projects/:project_id/transfer`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#transfer-a-project-to-a-new-namespace)
 */
export function transfer(client: Client, params: ProjectsTransferParams, options?: RequestOptions): Call<Project> {
  return client.call(
    { id: "projects.transfer", method: "PUT", path: "/projects/{project_id}/transfer" },
    params,
    options,
  );
}

/** Parameters of `listTransferLocations`. */
export interface ProjectsListTransferLocationsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Text that the name of the group contains. */
  search?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List groups that a project can move to.
 *
 * Lists the groups that the caller can transfer a project to.
 *
 * `GET /projects/:project_id/transfer_locations`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#list-groups-available-for-project-transfer)
 */
export function listTransferLocations(
  client: Client,
  params: ProjectsListTransferLocationsParams,
  options?: ListOptions,
): ListCall<PublicGroupDetails> {
  return listCall(
    client,
    {
      id: "projects.listTransferLocations",
      method: "GET",
      path: "/projects/{project_id}/transfer_locations",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `unarchive`. */
export interface ProjectsUnarchiveParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Unarchive a project.
 *
 * Takes a project out of the archive. Nothing changes when it is not archived. For owners.
 *
 * `POST /projects/:project_id/unarchive`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#unarchive-a-project)
 */
export function unarchive(client: Client, params: ProjectsUnarchiveParams, options?: RequestOptions): Call<Project> {
  return client.call(
    { id: "projects.unarchive", method: "POST", path: "/projects/{project_id}/unarchive", idempotent: true },
    params,
    options,
  );
}

/** Parameters of `listUsers`. */
export interface ProjectsListUsersParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Text that the name or username of the user contains. */
  search?: string;
  /** IDs of users to leave out. */
  skip_users?: number[];
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List users with access to a project.
 *
 * Lists the users who are members of a project, by themselves or through a group. The project members API
 * tells their roles as well.
 *
 * `GET /projects/:project_id/users`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#list-all-members-of-a-project)
 */
export function listUsers(client: Client, params: ProjectsListUsersParams, options?: ListOptions): ListCall<UserBasic> {
  return listCall(
    client,
    { id: "projects.listUsers", method: "GET", path: "/projects/{project_id}/users", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `listContributedForUser`. */
export interface ProjectsListContributedForUserParams {
  /** ID or username of the user. */
  user_id: UserIdOrUsername;
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
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List projects that a user contributed to.
 *
 * With `simple: true`, gives `BasicProjectDetails`.
 *
 * `GET /users/:user_id/contributed_projects`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#list-all-projects-contributions-for-a-user)
 */
export function listContributedForUser(
  client: Client,
  params: ProjectsListContributedForUserParams & { simple: true },
  options?: ListOptions,
): ListCall<BasicProjectDetails>;
/**
 * List projects that a user contributed to.
 *
 * Lists the projects that a user contributed to in the past year, as far as the caller may see them.
 *
 * `GET /users/:user_id/contributed_projects`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#list-all-projects-contributions-for-a-user)
 */
export function listContributedForUser(
  client: Client,
  params: ProjectsListContributedForUserParams,
  options?: ListOptions,
): ListCall<ProjectWithAccess>;
export function listContributedForUser(
  client: Client,
  params: ProjectsListContributedForUserParams,
  options?: ListOptions,
): ListCall<unknown> {
  return listCall(
    client,
    {
      id: "projects.listContributedForUser",
      method: "GET",
      path: "/users/{user_id}/contributed_projects",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listForUser`. */
export interface ProjectsListForUserParams {
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
  /**
   * Custom attributes that the project must have, all of them with the same values; of effect for
   * administrators only.
   */
  custom_attributes?: Record<string, string>;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List personal projects of a user.
 *
 * With `simple: true`, gives `BasicProjectDetails`.
 *
 * `GET /users/:user_id/projects`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#list-all-personal-projects-for-a-user)
 */
export function listForUser(
  client: Client,
  params: ProjectsListForUserParams & { simple: true },
  options?: ListOptions,
): ListCall<BasicProjectDetails>;
/**
 * List personal projects of a user.
 *
 * Lists the projects in the personal namespace of a user, not those of groups. The list is empty where the
 * profile is private. Without a credential, it lists public projects, with what everyone may see of them.
 *
 * `GET /users/:user_id/projects`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#list-all-personal-projects-for-a-user)
 */
export function listForUser(
  client: Client,
  params: ProjectsListForUserParams,
  options?: ListOptions,
): ListCall<ProjectWithAccess>;
export function listForUser(
  client: Client,
  params: ProjectsListForUserParams,
  options?: ListOptions,
): ListCall<unknown> {
  return listCall(
    client,
    {
      id: "projects.listForUser",
      method: "GET",
      path: "/users/{user_id}/projects",
      csv: ["topic"],
      pagination: "both",
      orderBy: ["id"],
    },
    params,
    options,
  );
}

/** Maintenance of a repository: all of it, or the removal of objects that nothing refers to. */
export type HousekeepingTask = "eager" | "prune";

/** Whether a project is in the CI/CD catalog. */
export interface ProjectCatalogSetting {
  /** Whether it is in the CI/CD catalog. */
  cicd_catalog_enabled?: boolean;
}

/** Confirmation that a project is marked for deletion, or being deleted. */
export interface ProjectDeletion {
  /** `202 Accepted`. */
  message: string;
}

/** Invitation of a group to a project. */
export interface ProjectGroupLink {
  /** ID of the invitation. */
  id: number;
  /** ID of the project. */
  project_id: number;
  /** ID of the invited group. */
  group_id: number;
  /** Highest role that members of the group get. */
  group_access: AccessLevel | (number & {});
  /** Last day of sharing; null for no end. */
  expires_at: string | null;
  /** ID of the custom role that members of the group get. Ultimate only. */
  member_role_id?: number | null;
}

/** Where the repository of a project is stored. */
export interface ProjectRepositoryStorage {
  /** ID of the project. */
  project_id: number;
  /** Path of the repository on the storage. */
  disk_path: string;
  /** Name of the storage. */
  repository_storage: string;
  /** When the project was created. */
  created_at: string;
}

/** Project with the roles of the caller and its place in the CI/CD catalog. */
export interface ProjectWithAccessAndCatalogSetting extends ProjectWithAccess, ProjectCatalogSetting {}

/** Project after a change, with its place in the CI/CD catalog. */
export interface ProjectWithCatalogSetting extends Project, ProjectCatalogSetting {}
