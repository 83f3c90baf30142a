// From spec/shared/application-settings-projects.yaml. Do not edit: `npm run generate` writes this file.

import type { DefaultBranchProtection } from "./groups.js";
import type { Visibility } from "./schemas.js";

/** Settings of an instance for projects, groups, repositories and the Web IDE. */
export interface ApplicationProjectSettings {
  /** Personal projects that a new user may have. */
  default_projects_limit?: number | null;
  /** Who can see new projects. */
  default_project_visibility?: Visibility | (string & {});
  /** Who can see new groups. */
  default_group_visibility?: Visibility | (string & {}) | null;
  /** Who can see new snippets. */
  default_snippet_visibility?: Visibility | (string & {});
  /** Visibilities that only administrators can choose; `public` also hides profiles from visitors. */
  restricted_visibility_levels?: (Visibility | (string & {}))[] | null;
  /** Name of the first branch of new projects; null for `main`. */
  default_branch_name?: string | null;
  /**
   * How default branches of new projects are protected: 0 not at all, 1 partly, 2 fully, 3 against pushes, 4
   * after the first push.
   *
   * @deprecated Since GitLab 17.0. Use the attribute default_branch_protection_defaults.
   */
  default_branch_protection?: InstanceBranchProtection | (number & {});
  /** How default branches of new projects are protected. Since GitLab 17.0. */
  default_branch_protection_defaults?: DefaultBranchProtection;
  /** Whether owners of groups may choose another protection. Premium and Ultimate only. */
  group_owners_can_manage_default_branch_protection?: boolean;
  /**
   * Who may create projects in groups: 0 nobody, 1 maintainers, 2 developers too, 3 administrators, 4 owners.
   */
  default_project_creation?: InstanceProjectCreation | (number & {});
  /** Whether only administrators may delete projects. Premium and Ultimate only. */
  default_project_deletion_protection?: boolean;
  /** Days that a deleted project or group can be had back. */
  deletion_adjourned_period?: number;
  /**
   * Whether deleted projects could be had back for some days.
   * @deprecated
   */
  delayed_project_deletion?: boolean;
  /**
   * Whether deleted groups could be had back for some days.
   * @deprecated
   */
  delayed_group_deletion?: boolean;
  /** Whether projects that nobody works on are deleted. */
  delete_inactive_projects?: boolean;
  /** Months without activity after which a project is deleted. */
  inactive_projects_delete_after_months?: number;
  /** Megabytes that a project must have at least to be deleted for want of activity. */
  inactive_projects_min_size_mb?: number;
  /** Months without activity after which maintainers of a project get a warning. */
  inactive_projects_send_warning_email_after_months?: number;
  /**
   * Whether the templates of GitLab are offered for new projects. Premium and Ultimate only. Since GitLab
   * 19.0.
   */
  built_in_project_templates_enabled?: boolean;
  /**
   * Whether groups cannot change `built_in_project_templates_enabled`. Premium and Ultimate only. Since
   * GitLab 19.0.
   */
  lock_built_in_project_templates_enabled?: boolean;
  /** ID of the project that own templates of files come from. Premium and Ultimate only. */
  file_template_project_id?: number | null;
  /** Protocols that Git may use; null or empty for both. */
  enabled_git_access_protocol?: InstanceGitAccessProtocol | (string & {}) | null;
  /** Address that is shown for clones over HTTP(S) in place of the usual one. */
  custom_http_clone_url_root?: string | null;
  /** Programs that are offered to clone with. Since GitLab 19.2. */
  code_dropdown_custom_clients?: CodeDropdownClient[];
  /** Megabytes that a repository may have; 0 for no limit. Premium and Ultimate only. */
  repository_size_limit?: number;
  /**
   * Storages for new repositories; `repository_storages_weighted` took its place.
   * @deprecated
   */
  repository_storages?: string[];
  /** Storages for new repositories by name, with the weights by which one is chosen. */
  repository_storages_weighted?: Record<string, number>;
  /** Whether repositories are checked for damage from time to time. */
  repository_checks_enabled?: boolean;
  /** Whether new projects use hashed paths; always so from 13.0 on. */
  hashed_storage_enabled?: boolean;
  /** Megabytes that a push may have; null for no limit. */
  receive_max_input_size?: number | null;
  /** Branches and tags in a push above which there is one event for all. */
  push_event_activities_limit?: number;
  /** Branches and tags in a push above which webhooks and integrations are not called. */
  push_event_hooks_limit?: number;
  /** Whether projects can be exported. */
  project_export_enabled?: boolean;
  /** Whether Git repositories are tidied up. */
  housekeeping_enabled?: boolean;
  /** Pushes after which a repository is tidied up. */
  housekeeping_optimize_repository_period?: number;
  /**
   * Old name of `housekeeping_optimize_repository_period`.
   * @deprecated
   */
  housekeeping_full_repack_period?: number;
  /**
   * Old name of `housekeeping_optimize_repository_period`.
   * @deprecated
   */
  housekeeping_gc_period?: number;
  /**
   * Old name of `housekeeping_optimize_repository_period`.
   * @deprecated
   */
  housekeeping_incremental_repack_period?: number;
  /** Files that a diff may have. */
  diff_max_files?: number;
  /** Lines that a diff may have. */
  diff_max_lines?: number;
  /** Bytes of the diff of a file above which it is folded. */
  diff_max_patch_bytes?: number;
  /** Diff versions that a merge request may have. */
  diff_max_versions?: number;
  /** Commits of diffs that a merge request may have. */
  diff_max_commits?: number;
  /** Bytes that a snippet may have. */
  snippet_size_limit?: number;
  /** Bytes that a wiki page may have. */
  wiki_page_max_content_bytes?: number;
  /** Whether AsciiDoc in wikis may include other pages by address. */
  wiki_asciidoc_allow_uri_includes?: boolean;
  /** Includes that an AsciiDoc document may have. */
  asciidoc_max_includes?: number;
  /** Bytes that a description or comment may have. */
  description_and_note_max_size?: number;
  /** Number to raise so that all rendered Markdown is made anew. */
  local_markdown_version?: number;
  /** Whether rendering of formulas is limited. */
  math_rendering_limits_enabled?: boolean;
  /** Whether Markdown may show pages of other sites in frames. */
  iframe_rendering_enabled?: boolean;
  /** Hosts, each with or without a port, whose pages may be shown in frames. */
  iframe_rendering_allowlist?: string[] | null;
  /** Hosts whose pages may be shown in frames, as one text, an entry a line. */
  iframe_rendering_allowlist_raw?: string | null;
  /** Megabytes that an attachment may have. */
  max_attachment_size?: number;
  /** Whether times are shown in hours, not in days and weeks. */
  time_tracking_limit_to_hours?: boolean;
  /** Day that calendars begin with: 0 Sunday, 1 Monday, 6 Saturday. */
  first_day_of_week?: FirstDayOfWeek | (number & {});
  /** Language of visitors and new users, for example `en`. */
  default_preferred_language?: string;
  /** ID of the colours of code for visitors and new users. */
  default_syntax_highlighting_theme?: number;
  /** ID of the colours of code in dark mode for visitors and new users. */
  default_dark_syntax_highlighting_theme?: number;
  /** Whether authors must not approve their merge requests. Premium and Ultimate only. */
  prevent_merge_requests_author_approval?: boolean;
  /** Whether committers must not approve merge requests. Premium and Ultimate only. */
  prevent_merge_requests_committers_approval?: boolean;
  /** Whether approval rules cannot be changed in projects and merge requests. Premium and Ultimate only. */
  disable_overriding_approvers_per_merge_request?: boolean;
  /** Whether a merge by the API needs the SHA of the head. Since GitLab 19.2. */
  require_sha_for_merge?: boolean;
  /** Whether groups cannot change `require_sha_for_merge`. Since GitLab 19.2. */
  lock_require_sha_for_merge?: boolean;
  /** Whether maintainers may set up mirrors. */
  mirror_available?: boolean;
  /** Mirrors that are updated at once. Premium and Ultimate only. */
  mirror_max_capacity?: number;
  /** Minutes between two updates of a mirror at most. Premium and Ultimate only. */
  mirror_max_delay?: number;
  /** Places that must be free before more updates are planned. Premium and Ultimate only. */
  mirror_capacity_threshold?: number;
  /** Host of the private email addresses in commits. */
  commit_email_hostname?: string | null;
  /**
   * Whether the Web IDE could show a live preview.
   * @deprecated
   */
  web_ide_clientside_preview_enabled?: boolean;
  /** Where the Web IDE and workspaces get extensions. */
  vscode_extension_marketplace?: ExtensionMarketplaceSettings;
  /** Whether the Web IDE and workspaces get extensions. */
  vscode_extension_marketplace_enabled?: boolean;
  /** Domain that extensions run on. */
  vscode_extension_marketplace_extension_host_domain?: string | null;
  /** Whether extensions run on the domain of the instance where theirs does not work. */
  vscode_extension_marketplace_single_origin_fallback_enabled?: boolean;
  /** Whether projects can be opened in Ona, formerly Gitpod. */
  gitpod_enabled?: boolean;
  /** Address of Ona. */
  gitpod_url?: string;
  /** Whether features depend on the plan of the namespace. Premium and Ultimate only. */
  check_namespace_plan?: boolean;
  /** Whether bought storage goes to a namespace by itself. */
  automatic_purchased_storage_allocation?: boolean;
  /** Whether limits of storage hold for namespaces. */
  enforce_namespace_storage_limit?: boolean;
}

/** Program that is offered to clone with. */
export interface CodeDropdownClient {
  /** Name that is shown. */
  name: string;
  /** Address that opens the program for SSH. */
  ssh_url_template?: string;
  /** Address that opens the program for HTTP(S). */
  http_url_template?: string;
}

/** Addresses of a marketplace of extensions. */
export interface ExtensionMarketplaceAddresses {
  /** Address of pages of extensions. */
  item_url?: string;
  /** Address of the API. */
  service_url?: string;
  /** Pattern of the addresses of files. */
  resource_url_template?: string;
}

/** Where the Web IDE and workspaces get extensions. */
export interface ExtensionMarketplaceSettings {
  /** Whether extensions can be used. */
  enabled?: boolean;
  /** Marketplace, such as `open_vsx` or `custom`. */
  preset?: string;
  /** Addresses of an own marketplace. */
  custom_values?: ExtensionMarketplaceAddresses;
  /** Domain that extensions run on. */
  extension_host_domain?: string;
  /** Whether extensions run on the domain of the instance where theirs does not work. */
  single_origin_fallback_enabled?: boolean;
}

/** Day that calendars begin with: 0 Sunday, 1 Monday, 6 Saturday. */
export type FirstDayOfWeek = 0 | 1 | 6;

/**
 * How default branches are protected: 0 not at all, 1 partly, 2 fully, 3 against pushes, 4 after the first
 * push.
 */
export type InstanceBranchProtection = 0 | 1 | 2 | 3 | 4;

/** Protocols that Git may use. */
export type InstanceGitAccessProtocol = "ssh" | "http" | "all";

/**
 * Who may create projects in groups: 0 nobody, 1 maintainers, 2 developers too, 3 administrators, 4 owners.
 */
export type InstanceProjectCreation = 0 | 1 | 2 | 3 | 4;
