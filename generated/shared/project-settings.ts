// From spec/shared/project-settings.yaml. Do not edit: `npm run generate` writes this file.

import type { Upload } from "../../runtime/index.js";
import type { FeatureAccessLevel, PublicFeatureAccessLevel, Visibility } from "./schemas.js";

/** How Auto DevOps deploys: at once, by hand, or to a growing share of servers. */
export type AutoDevopsDeployStrategy = "continuous" | "manual" | "timed_incremental";

/** Age from which tags are removed from a container registry, in days. */
export type ContainerExpirationAge = "7d" | "14d" | "30d" | "60d" | "90d";

/** How often tags are removed from a container registry: by days or months. */
export type ContainerExpirationCadence = "1d" | "7d" | "14d" | "1month" | "3month";

/** When images are to be removed from a project's container registry. */
export interface ContainerExpirationPolicyAttributes {
  /** How often to run. */
  cadence?: ContainerExpirationCadence;
  /** Whether to run. */
  enabled?: boolean;
  /** Number of tags to keep for each image, one of 1, 5, 10, 25, 50 and 100; null keeps all. */
  keep_n?: number | null;
  /** Age from which tags are removed; null for any age. */
  older_than?: ContainerExpirationAge | null;
  /** Regular expression (RE2) of the tags to remove. */
  name_regex?: string | null;
  /**
   * Other name of `name_regex` in the documentation. GitLab's own API description does not have it: prefer
   * `name_regex`.
   */
  name_regex_delete?: string | null;
  /** Regular expression (RE2) of the tags to keep. */
  name_regex_keep?: string | null;
}

/** A switch that GitLab words as text. */
export type EnabledOrDisabled = "enabled" | "disabled";

/** How a runner gets the code: by an update of what it has, or anew for each job. */
export type GitStrategy = "fetch" | "clone";

/**
 * Part of the `sub` claim of an ID token. GitLab 18.7 and later know the environment and the deployment tier.
 */
export type IdTokenSubClaimComponent =
  "project_path" | "ref_type" | "ref" | "ref_protected" | "environment_protected" | "deployment_tier";

/**
 * Whether a merge must go through the merge train: past it may merge who may skip it, nobody, or owners only.
 */
export type MergeTrainEnforcement = "allow_bypass" | "enforce_for_all_users" | "enforce_with_owner_override";

/** Lowest role that may cancel pipelines and jobs. */
export type PipelineCancellationRole = "developer" | "maintainer" | "no_one";

/**
 * Attributes of a project that are set when it is created or later. What is left out stays as it is, or takes
 * the default.
 */
export interface ProjectAttributes {
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
}

/** Attributes of a new project. */
export interface ProjectCreation extends ProjectAttributes {
  /**
   * ID of the group whose templates to use; left out for those of the instance. Needs `use_custom_template`.
   * Premium and Ultimate only.
   */
  group_with_project_templates_id?: number;
  /**
   * Whether the repository begins with a commit of a README. Not together with `import_url` or a template.
   * Default: `false`.
   */
  initialize_with_readme?: boolean;
  /** ID of the group to create it in; left out for the personal namespace. */
  namespace_id?: number;
  /** Hash function of the repository. Default: `sha1`. Since GitLab 16.9. */
  repository_object_format?: RepositoryObjectFormat;
  /** Name of a template of GitLab, or of a custom one with `use_custom_template`. */
  template_name?: string;
  /**
   * ID of the project that is the custom template, which is clearer than its name. Needs
   * `use_custom_template`. Premium and Ultimate only.
   */
  template_project_id?: number;
  /**
   * Whether the template is one of the instance or of a group, rather than one of GitLab's own. Premium and
   * Ultimate only.
   */
  use_custom_template?: boolean;
}

/** How merge requests are merged: with a merge commit, with one only after a rebase, or by fast-forward. */
export type ProjectMergeMethod = "merge" | "rebase_merge" | "ff";

/** Lowest role that may do something, or nobody. */
export type ProjectMinimumRole = "no_one_allowed" | "developer" | "maintainer" | "owner";

/** Whether commits are squashed on merge: not allowed, always, off or on unless chosen otherwise. */
export type ProjectSquashOption = "never" | "always" | "default_on" | "default_off";

/** Hash function of a Git repository. */
export type RepositoryObjectFormat = "sha1" | "sha256";

/**
 * How jobs of a resource group take turns: any order, one after another from the oldest or the newest, or the
 * newest that is ready.
 */
export type ResourceGroupProcessMode = "unordered" | "oldest_first" | "newest_first" | "newest_ready_first";

/**
 * How reviewers of new merge requests are chosen: not at all, from the code owners, or by GitLab Duo (from
 * 19.2).
 */
export type ReviewerAssignmentStrategy = "disabled" | "code_owners" | "dap_powered";
