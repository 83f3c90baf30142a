// From spec/shared/projects.yaml. Do not edit: `npm run generate` writes this file.

import type {
  ContainerExpirationPolicy,
  LicenseBasic,
  ProjectImportStatus,
  ProjectLinks,
  ProjectStatistics,
} from "./project-parts.js";
import type {
  AutoDevopsDeployStrategy,
  EnabledOrDisabled,
  GitStrategy,
  IdTokenSubClaimComponent,
  MergeTrainEnforcement,
  PipelineCancellationRole,
  ProjectMergeMethod,
  ProjectMinimumRole,
  ProjectSquashOption,
  RepositoryObjectFormat,
  ResourceGroupProcessMode,
  ReviewerAssignmentStrategy,
} from "./project-settings.js";
import type {
  AccessLevel,
  CustomAttribute,
  FeatureAccessLevel,
  PublicFeatureAccessLevel,
  Visibility,
} from "./schemas.js";
import type { UserBasic } from "./users.js";

/**
 * Project with what everyone may see; also the answer where `simple` is set or the caller is not signed in.
 */
export interface BasicProjectDetails extends ProjectIdentity {
  /**
   * Name of the default branch; null while the repository is empty. Left out where the caller may not read
   * code.
   */
  default_branch?: string | null;
  /**
   * Topics.
   * @deprecated Since GitLab 14.0. Use `topics`.
   */
  tag_list: string[];
  /** Names of the topics that the project is about. */
  topics: string[];
  /** Address to clone from over SSH. */
  ssh_url_to_repo: string;
  /** Address to clone from over HTTP. */
  http_url_to_repo: string;
  /** Address of the project's page. */
  web_url: string;
  /** Address of the README; null without one. Left out where the caller may not read code. */
  readme_url?: string | null;
  /** Number of forks. Left out where the caller may not read code. */
  forks_count?: number;
  /** Address of the license's text, with `license`. */
  license_url?: string | null;
  /** License, with `license`; null when none was found. */
  license?: LicenseBasic | null;
  /** Address of the avatar image; null without one. */
  avatar_url: string | null;
  /** Number of stars. */
  star_count: number;
  /** When something last happened in the project, precise to about an hour. */
  last_activity_at: string;
  /** Who can see the project. */
  visibility: Visibility | (string & {});
  /** Namespace that holds it. */
  namespace: NamespaceBasic;
  /** Custom attributes, with `with_custom_attributes` and for administrators only. */
  custom_attributes?: CustomAttribute[];
  /** Storage of the repository, for administrators only. */
  repository_storage?: string;
}

/** Namespace, that is a group or the personal space of a user, that holds a project. */
export interface NamespaceBasic {
  /** ID of the namespace. */
  id: number;
  /** Display name. */
  name: string;
  /** Last part of the path. */
  path: string;
  /** Whether it belongs to a group, a user or is a project's own. */
  kind: NamespaceKind | (string & {});
  /** Whole path, unique on the instance. */
  full_path: string;
  /** ID of the namespace above; null at the top. */
  parent_id: number | null;
  /** Address of the avatar image. */
  avatar_url?: string | null;
  /** Address of its page. */
  web_url: string;
}

/** Kind of a namespace. */
export type NamespaceKind = "group" | "user" | "project";

/**
 * Project with all that its members may see. Settings of CI/CD and imports are for its maintainers and
 * owners.
 */
export interface Project extends BasicProjectDetails {
  /** Project that it was forked from, where the caller may see that. */
  forked_from_project?: BasicProjectDetails;
  /** Address that the names of its container images begin with; only where the instance has a registry. */
  container_registry_image_prefix?: string;
  /** API addresses of what belongs to the project. */
  _links: ProjectLinks;
  /**
   * Day on which it was marked for deletion. Use `marked_for_deletion_on`.
   * @deprecated
   */
  marked_for_deletion_at?: string | null;
  /** Day on which it was marked for deletion; null otherwise. */
  marked_for_deletion_on?: string | null;
  /**
   * Whether the package registry is on.
   * @deprecated Since GitLab 17.10. Use `package_registry_access_level`.
   */
  packages_enabled: boolean | null;
  /** Whether the repository has no commit. */
  empty_repo: boolean;
  /** Whether it is archived. */
  archived: boolean;
  /** Owner, in personal namespaces only. */
  owner?: UserBasic;
  /** Whether a push resolves discussions on lines that it changes. */
  resolve_outdated_diff_discussions: boolean | null;
  /** When images are removed from the container registry. */
  container_expiration_policy?: ContainerExpirationPolicy;
  /** Hash function of the repository. */
  repository_object_format: RepositoryObjectFormat | (string & {}) | null;
  /**
   * Whether issues are on.
   * @deprecated Since GitLab 12.0. Use `issues_access_level`.
   */
  issues_enabled: boolean;
  /**
   * Whether merge requests are on.
   * @deprecated Since GitLab 12.0. Use `merge_requests_access_level`.
   */
  merge_requests_enabled: boolean;
  /**
   * Whether the wiki is on.
   * @deprecated Since GitLab 12.0. Use `wiki_access_level`.
   */
  wiki_enabled: boolean;
  /**
   * Whether CI/CD is on.
   * @deprecated Since GitLab 12.0. Use `builds_access_level`.
   */
  jobs_enabled: boolean;
  /**
   * Whether snippets are on.
   * @deprecated Since GitLab 12.0. Use `snippets_access_level`.
   */
  snippets_enabled: boolean;
  /**
   * Whether the container registry is on.
   * @deprecated Since GitLab 14.2. Use `container_registry_access_level`.
   */
  container_registry_enabled: boolean;
  /** Whether Service Desk is on. */
  service_desk_enabled: boolean | null;
  /** Email address of Service Desk, for who may administer issues. */
  service_desk_address?: string | null;
  /** Whether the caller may open merge requests here. */
  can_create_merge_request_in: boolean;
  /** Who can use issues. */
  issues_access_level: FeatureAccessLevel | (string & {});
  /** Who can use the repository. */
  repository_access_level: FeatureAccessLevel | (string & {});
  /** Who can use merge requests. */
  merge_requests_access_level: FeatureAccessLevel | (string & {});
  /** Who can fork the project. */
  forking_access_level: FeatureAccessLevel | (string & {});
  /** Who can use the wiki. */
  wiki_access_level: FeatureAccessLevel | (string & {});
  /** Who can use CI/CD. */
  builds_access_level: FeatureAccessLevel | (string & {});
  /** Who can use snippets. */
  snippets_access_level: FeatureAccessLevel | (string & {});
  /** Who can use Pages. */
  pages_access_level: PublicFeatureAccessLevel | (string & {});
  /**
   * Who can use the operations features of GitLab before 16.0. Until GitLab 15.11.
   * @deprecated
   */
  operations_access_level?: FeatureAccessLevel | (string & {});
  /** Who can use analytics. */
  analytics_access_level: FeatureAccessLevel | (string & {});
  /** Who can use the container registry. */
  container_registry_access_level: FeatureAccessLevel | (string & {});
  /** Who can use security and compliance. */
  security_and_compliance_access_level: FeatureAccessLevel | (string & {});
  /** Who can use releases. */
  releases_access_level: FeatureAccessLevel | (string & {});
  /** Who can use environments. */
  environments_access_level: FeatureAccessLevel | (string & {});
  /** Who can use feature flags. */
  feature_flags_access_level: FeatureAccessLevel | (string & {});
  /** Who can use infrastructure management. */
  infrastructure_access_level: FeatureAccessLevel | (string & {});
  /** Who can use monitoring. */
  monitor_access_level: FeatureAccessLevel | (string & {});
  /** Who can use machine learning experiments. */
  model_experiments_access_level: FeatureAccessLevel | (string & {});
  /** Who can use the model registry. */
  model_registry_access_level: FeatureAccessLevel | (string & {});
  /** Who can use the package registry. */
  package_registry_access_level: PublicFeatureAccessLevel | (string & {});
  /**
   * Whether email notifications are off.
   * @deprecated Since GitLab 16.5. Use `emails_enabled`.
   */
  emails_disabled: boolean | null;
  /** Whether email notifications are on. */
  emails_enabled: boolean | null;
  /** Whether notifications quote the diff. */
  show_diff_preview_in_email: boolean;
  /** Whether instance runners are on. */
  shared_runners_enabled: boolean;
  /** Whether Git LFS is on. */
  lfs_enabled: boolean;
  /** ID of the user who created it; null when that user is gone. */
  creator_id: number | null;
  /** Whether merge requests of this fork target the fork by default; forks only. */
  mr_default_target_self?: boolean;
  /** Address that it was imported from, without credentials; for maintainers and owners. */
  import_url?: string | null;
  /** Kind of import, for example `github`; for maintainers and owners. */
  import_type?: string | null;
  /** State of the import. */
  import_status: ProjectImportStatus | (string & {});
  /** What went wrong in the import; for maintainers and owners. */
  import_error?: string | null;
  /** Number of open issues, where issues are on. */
  open_issues_count?: number;
  /** Description as HTML. */
  description_html: string;
  /** When the project record last changed. */
  updated_at: string;
  /** Depth of shallow clones in jobs; 0 fetches all. */
  ci_default_git_depth?: number | null;
  /** Age in seconds from which pipelines are deleted; null keeps them. */
  ci_delete_pipelines_in_seconds?: number | null;
  /** Whether older deployment jobs are refused. */
  ci_forward_deployment_enabled?: boolean | null;
  /** Whether retries of older deployment jobs are allowed for rollbacks. */
  ci_forward_deployment_rollback_allowed?: boolean | null;
  /** Whether job tokens of this project are limited in the projects they reach. */
  ci_job_token_scope_enabled?: boolean;
  /** Whether protected and other branches have caches of their own. */
  ci_separated_caches?: boolean | null;
  /** Whether pipelines of forks' merge requests may run here. */
  ci_allow_fork_pipelines_to_run_in_parent_project?: boolean | null;
  /** Parts that the `sub` claim of ID tokens is made of. */
  ci_id_token_sub_claim_components?: (IdTokenSubClaimComponent | (string & {}))[];
  /** How runners get the code. */
  build_git_strategy?: GitStrategy | (string & {});
  /** Whether the artifacts of the latest successful pipeline are kept. */
  keep_latest_artifact?: boolean;
  /**
   * Whether only some roles may pass variables to a pipeline.
   * @deprecated Since GitLab 17.7. Use `ci_pipeline_variables_minimum_override_role`.
   */
  restrict_user_defined_variables?: boolean | null;
  /** Lowest role that may pass variables to a pipeline. */
  ci_pipeline_variables_minimum_override_role?: ProjectMinimumRole | (string & {});
  /** Seconds until tokens of its runners expire; null for never. */
  runner_token_expiration_interval?: number | null;
  /** Whether runners of its groups are on. */
  group_runners_enabled?: boolean | null;
  /** How jobs of a resource group take turns unless that says otherwise. */
  resource_group_default_process_mode?: ResourceGroupProcessMode | (string & {});
  /** Whether a new pipeline cancels older ones that have not finished. */
  auto_cancel_pending_pipelines?: EnabledOrDisabled | (string & {});
  /** Seconds after which a job fails. */
  build_timeout?: number;
  /** Whether Auto DevOps is on. */
  auto_devops_enabled?: boolean;
  /** How Auto DevOps deploys. */
  auto_devops_deploy_strategy?: AutoDevopsDeployStrategy | (string & {});
  /** Whether job tokens may push to this repository. */
  ci_push_repository_for_job_token_allowed?: boolean | null;
  /** Whether merge request pipelines may use protected variables and runners. Since GitLab 18.10. */
  protect_merge_request_pipelines?: boolean | null;
  /** Whether variables of a pipeline are shown. Since GitLab 18.10. */
  ci_display_pipeline_variables?: boolean | null;
  /** Whether branch pipelines are skipped while a merge request is open. */
  ci_skip_branch_pipelines_for_mrs?: boolean | null;
  /**
   * Registration token of runners, for maintainers and owners. Runners are now created with tokens of their
   * own.
   *
   * @deprecated
   */
  runners_token?: string | null;
  /**
   * Path of the CI/CD file; null or empty for `.gitlab-ci.yml`. Left out where the caller may not read code.
   */
  ci_config_path?: string | null;
  /**
   * Expression that finds coverage in job logs. Until GitLab 14.10.
   * @deprecated
   */
  build_coverage_regex?: string | null;
  /** Whether logs and artifacts of jobs are public. */
  public_jobs: boolean;
  /** Groups that it is shared with. */
  shared_with_groups: SharedWithGroup[];
  /** Whether a merge needs a successful pipeline. */
  only_allow_merge_if_pipeline_succeeds: boolean;
  /** Whether a skipped pipeline counts where a merge needs a successful one. */
  allow_merge_on_skipped_pipeline: boolean | null;
  /** Whether users may ask for access. */
  request_access_enabled: boolean;
  /** Whether a merge needs all discussions resolved. */
  only_allow_merge_if_all_discussions_are_resolved: boolean | null;
  /** Whether source branches are deleted after a merge by default. */
  remove_source_branch_after_merge: boolean | null;
  /** Whether a push prints the link to open a merge request. */
  printing_merge_request_link_enabled: boolean;
  /** How merge requests are merged. */
  merge_method: ProjectMergeMethod | (string & {});
  /** Whether commits are squashed on merge. */
  squash_option: ProjectSquashOption | (string & {});
  /** Whether merge requests are rebased before a merge by themselves. */
  automatic_rebase_enabled?: boolean | null;
  /** Whether uploaded media files are shown only to those who may see the project. */
  enforce_auth_checks_on_uploads: boolean;
  /** Message of commits that apply suggestions. */
  suggestion_commit_message: string | null;
  /** Template of merge commit messages. */
  merge_commit_template: string | null;
  /** Template of squash commit messages. */
  squash_commit_template: string | null;
  /** Template of titles of merge requests. Since GitLab 18.11. */
  mr_default_title_template?: string | null;
  /** Template of names of branches made from issues. */
  issue_branch_template: string | null;
  /** Storage it uses, with `statistics` and from the Reporter role. */
  statistics?: ProjectStatistics;
  /** Whether hidden characters in code are pointed out. */
  warn_about_potentially_unwanted_characters: boolean;
  /** Whether merges close the issues they mention. */
  autoclose_referenced_issues: boolean | null;
  /** Largest artifact in megabytes; null takes the group's or instance's. */
  max_artifacts_size: number | null;
  /**
   * Approvals that a merge request needs. Premium and Ultimate only.
   * @deprecated Since GitLab 16.0. Use approval rules.
   */
  approvals_before_merge?: number;
  /** Whether it pulls from another repository. Premium and Ultimate only. */
  mirror?: boolean;
  /** ID of the user that mirroring acts as; mirrors only. Premium and Ultimate only. */
  mirror_user_id?: number | null;
  /** Whether a mirror update starts pipelines; mirrors only. Premium and Ultimate only. */
  mirror_trigger_builds?: boolean;
  /** Whether only protected branches are mirrored; mirrors only. Premium and Ultimate only. */
  only_mirror_protected_branches?: boolean | null;
  /** Whether mirroring overwrites branches that differ; mirrors only. Premium and Ultimate only. */
  mirror_overwrites_diverged_branches?: boolean | null;
  /** Label that an external service decides about access with. Premium and Ultimate only. */
  external_authorization_classification_label?: string | null;
  /** Whether requirements are on. Ultimate only. */
  requirements_enabled?: boolean;
  /** Who can use requirements. Ultimate only. */
  requirements_access_level?: FeatureAccessLevel | (string & {});
  /** Whether security and compliance is on. */
  security_and_compliance_enabled?: boolean;
  /** Whether pushes are searched for secrets; null where that was never set. Ultimate only. */
  secret_push_protection_enabled?: boolean | null;
  /**
   * Whether pushes are searched for secrets. Ultimate only.
   * @deprecated Since GitLab 17.11. Use `secret_push_protection_enabled`.
   */
  pre_receive_secret_detection_enabled?: boolean;
  /** Names of its compliance frameworks. Premium and Ultimate only. */
  compliance_frameworks?: string[];
  /** Default description of issues. Premium and Ultimate only. */
  issues_template?: string | null;
  /** Default description of merge requests. Premium and Ultimate only. */
  merge_requests_template?: string | null;
  /** Lowest role that may cancel pipelines and jobs. Premium and Ultimate only. */
  ci_restrict_pipeline_cancellation_role?: PipelineCancellationRole | (string & {});
  /** Whether merged results pipelines are on. Premium and Ultimate only. */
  merge_pipelines_enabled?: boolean | null;
  /** Whether merge trains are on. Premium and Ultimate only. */
  merge_trains_enabled?: boolean | null;
  /** Whether a merge may skip the train. Premium and Ultimate only. */
  merge_trains_skip_train_allowed?: boolean | null;
  /** Whether merges must go through the train. Premium and Ultimate only. */
  merge_train_enforcement?: MergeTrainEnforcement | (string & {});
  /** Pipelines that a merge train runs at once. Premium and Ultimate only. */
  max_pipelines_per_merge_train?: number | null;
  /** Whether a merge needs all status checks passed. Ultimate only. */
  only_allow_merge_if_all_status_checks_passed?: boolean;
  /** Whether who started a pipeline may approve its deployments. Premium and Ultimate only. */
  allow_pipeline_trigger_approve_deployment?: boolean;
  /** Whether a merge request must name a Jira issue. Ultimate only. */
  prevent_merge_without_jira_issue?: boolean;
  /** Whether GitLab Duo reviews new merge requests. Ultimate only. */
  auto_duo_code_review_enabled?: boolean | null;
  /** How reviewers of new merge requests are chosen. Premium and Ultimate only. */
  reviewer_assignment_strategy?: ReviewerAssignmentStrategy | (string & {});
  /** Whether GitLab Duo flows may run. Premium and Ultimate only. */
  duo_remote_flows_enabled?: boolean | null;
  /** Whether foundational GitLab Duo flows may run. Premium and Ultimate only. */
  duo_foundational_flows_enabled?: boolean | null;
  /** Whether GitLab Duo looks for false positives of SAST. Ultimate only. */
  duo_sast_fp_detection_enabled?: boolean | null;
  /** Whether GitLab Duo looks for false positives of secret detection. Ultimate only. */
  duo_secret_detection_fp_enabled?: boolean | null;
  /** Whether GitLab Duo looks for breaking changes in dependency updates. Ultimate only. */
  duo_dependency_bump_breaking_changes_enabled?: boolean | null;
  /** Whether GitLab Duo proposes fixes for SAST findings. Ultimate only. */
  duo_sast_vr_workflow_enabled?: boolean | null;
  /**
   * Whether commits made in the browser are signed; GitLab.com only. Since GitLab 18.2. Behind the feature
   * flag `use_web_based_commit_signing_enabled`.
   */
  web_based_commit_signing_enabled?: boolean | null;
  /** Whether pipelines of other projects may read the security policies kept here. Ultimate only. */
  spp_repository_pipeline_access?: boolean | null;
  /** Whether policy pipelines must succeed before a merge. Ultimate only. */
  security_policy_pipeline_must_succeed?: boolean | null;
  /** Regular expression that titles of merge requests must match. Premium and Ultimate only. */
  merge_request_title_regex?: string | null;
  /** Explanation of `merge_request_title_regex`. Premium and Ultimate only. */
  merge_request_title_regex_description?: string | null;
}

/** Role and notifications of the caller. */
export interface ProjectAccess {
  /** Role. */
  access_level: AccessLevel | (number & {});
  /**
   * Notifications: 0 disabled, 1 participating, 2 watch, 3 global, 4 mention, 5 custom; null when not chosen.
   */
  notification_level?: number | null;
}

/** The least that is told of a project. */
export interface ProjectIdentity {
  /** ID of the project, unique on the instance. */
  id: number;
  /** Text that describes the project. */
  description: string | null;
  /** Display name. */
  name: string;
  /** Display names of the namespaces and the project, joined by ` / `. */
  name_with_namespace: string;
  /** Last part of the path. */
  path: string;
  /** Whole path, which also serves as ID in calls. */
  path_with_namespace: string;
  /** When it was created. */
  created_at: string;
}

/** Roles of the caller. */
export interface ProjectPermissions {
  /** Role in the project itself. */
  project_access: ProjectAccess | null;
  /** Role in the group that holds it. */
  group_access: ProjectAccess | null;
}

/** Project with the roles of the caller. */
export interface ProjectWithAccess extends Project {
  /** Roles of the caller. */
  permissions: ProjectPermissions;
}

/** Group that a project or group is shared with. */
export interface SharedWithGroup {
  /** ID of the group. */
  group_id: number;
  /** Display name of the group. */
  group_name: string;
  /** Path of the group. */
  group_full_path: string;
  /** Highest role that the members of the group get. */
  group_access_level: AccessLevel | (number & {});
  /** Last day of sharing; null for no end. */
  expires_at: string | null;
  /** ID of the custom role that its members get. Ultimate only. */
  member_role_id?: number | null;
}
