// From spec/shared/members.yaml. Do not edit: `npm run generate` writes this file.

import type { AccessLevel, Identity, ScimIdentity } from "./schemas.js";
import type { UserBasic } from "./users.js";

/** User with the role in a group or project. */
export interface Member extends UserBasic {
  /** Role of the member; with a custom role, the role that it is based on. */
  access_level: AccessLevel | (number & {});
  /** When the user became a member. */
  created_at: string;
  /** User who added the member; left out when nobody did, as for the first owner. */
  created_by?: UserBasic;
  /** Last day of the membership; null for no end. */
  expires_at: string | null;
  /** Whether the member has two-factor authentication set up; only where the caller may know. */
  two_factor_enabled?: boolean;
  /**
   * Account at the SAML provider of the top-level group, for its owners; null without one. Premium and
   * Ultimate only.
   */
  group_saml_identity?: Identity | null;
  /**
   * Account that SCIM provisioned for the top-level group, for its owners; null without one. Premium and
   * Ultimate only.
   */
  group_scim_identity?: ScimIdentity | null;
  /**
   * Primary email address; for administrators, and for owners of the group that the member is an enterprise
   * user of. Premium and Ultimate only.
   */
  email?: string;
  /**
   * Whether the member takes a seat of the subscription, with `show_seat_info`. Premium and Ultimate only.
   */
  is_using_seat?: boolean;
  /**
   * Whether the role differs from the one LDAP gives; only for members of a group that LDAP added. Premium
   * and Ultimate only.
   */
  override?: boolean;
  /** Whether the membership is in force, or awaits a seat or approval. Premium and Ultimate only. */
  membership_state?: MembershipState | (string & {});
  /** Custom role; left out without one. Ultimate only. */
  member_role?: MemberRole;
}

/** Who becomes a member, and how. Give either `user_id` or `username`. */
export interface MemberAddition {
  /** ID of the user, or IDs of several users separated by commas. Required without `username`. */
  user_id?: MemberUserIds;
  /** Username, or several of them separated by commas. Required without `user_id`. */
  username?: string;
  /** Role that the members get. */
  access_level: AccessLevel;
  /** Last day of the membership; it has no end unless given. As `YYYY-MM-DD`. */
  expires_at?: string;
  /** Where the call comes from, for GitLab's own statistics. Default: `members-api`. */
  invite_source?: string;
  /** ID of a custom role, which is based on the role that `access_level` gives. Ultimate only. */
  member_role_id?: number;
}

/** What came of adding several users at once. */
export interface MemberAdditionResult {
  /** Whether all users were added. */
  status: MemberAdditionStatus | (string & {});
  /** Why some of the users could not be added, in one sentence. */
  message?: string;
  /** Notes by username, for users whose promotion awaits the approval of an administrator. Ultimate only. */
  queued_users?: Record<string, string>;
}

/** Outcome of adding members. */
export type MemberAdditionStatus = "success" | "error";

/** Answer where the change would make the user take a seat, and awaits the approval of an administrator. */
export interface MemberPromotionQueued {
  /** Notes by username. */
  message: Record<string, string>;
}

/** Custom role. */
export interface MemberRole extends MemberRolePermissions {
  /** ID of the custom role. */
  id: number;
  /** ID of the top-level group that it belongs to; null for a role of the whole instance. */
  group_id: number | null;
  /** Name of the custom role. */
  name: string;
  /** Text that describes it. */
  description: string | null;
  /** Role that it adds to; null for a role of the Admin area. */
  base_access_level: AccessLevel | (number & {}) | null;
}

/** What a custom role allows beyond the role that it is based on. */
export interface MemberRolePermissions {
  /** Whether its holders may create, change and delete items of the AI catalog. */
  admin_ai_catalog_item?: boolean;
  /** Whether its holders may enable and disable items of the AI catalog. */
  admin_ai_catalog_item_consumer?: boolean;
  /** Whether its holders may create, read, change and delete CI/CD variables. */
  admin_cicd_variables?: boolean;
  /** Whether its holders may create, change, delete and assign compliance frameworks. */
  admin_compliance_framework?: boolean;
  /** Whether its holders may add, change and remove members of groups, and read who awaits approval. */
  admin_group_member?: boolean;
  /** Whether its holders may create, read, change and delete integrations. */
  admin_integrations?: boolean;
  /** Whether its holders may approve merge requests. */
  admin_merge_request?: boolean;
  /** Whether its holders may create, read, change and delete protected branches. */
  admin_protected_branch?: boolean;
  /** Whether its holders may create, read, change and delete protected environments. */
  admin_protected_environments?: boolean;
  /** Whether its holders may set up push rules. */
  admin_push_rules?: boolean;
  /** Whether its holders may create, read, change and delete runners. */
  admin_runners?: boolean;
  /**
   * Whether its holders may create, change and delete security categories and attributes, and give them to
   * projects.
   */
  admin_security_attributes?: boolean;
  /** Whether its holders may set up and run security tests. */
  admin_security_testing?: boolean;
  /**
   * Whether its holders may run the Terraform commands that change a state, and delete states and their
   * versions.
   */
  admin_terraform_state?: boolean;
  /**
   * Whether its holders may change the status of vulnerabilities, comment on them and link issues to them.
   */
  admin_vulnerability?: boolean;
  /** Whether its holders may create, read, change and delete webhooks. */
  admin_web_hook?: boolean;
  /** Whether its holders may give security scan profiles to projects and take them away. */
  apply_security_scan_profiles?: boolean;
  /** Whether its holders may archive and unarchive projects. */
  archive_project?: boolean;
  /** Whether its holders may create security scan profiles. */
  create_security_scan_profiles?: boolean;
  /** Whether its holders may delete security scan profiles. */
  delete_security_scan_profiles?: boolean;
  /** Whether its holders may delete packages. */
  destroy_package?: boolean;
  /** Whether its holders may create, read and revoke deploy tokens. */
  manage_deploy_tokens?: boolean;
  /** Whether its holders may create, read and revoke group access tokens. */
  manage_group_access_tokens?: boolean;
  /** Whether its holders may change settings, approval rules and approval settings of merge requests. */
  manage_merge_request_settings?: boolean;
  /** Whether its holders may create, read and revoke project access tokens. */
  manage_project_access_tokens?: boolean;
  /** Whether its holders may create, read, change and delete protected tags. */
  manage_protected_tags?: boolean;
  /** Whether its holders may link security policy projects, and take the link away. */
  manage_security_policy_link?: boolean;
  /** Whether its holders may read CI/CD details, runners and jobs in the Admin area. */
  read_admin_cicd?: boolean;
  /** Whether its holders may read groups in the Admin area. */
  read_admin_groups?: boolean;
  /**
   * Whether its holders may read system information, background migrations, health checks and the Gitaly
   * pages of the Admin area.
   */
  read_admin_monitoring?: boolean;
  /** Whether its holders may read projects in the Admin area. */
  read_admin_projects?: boolean;
  /** Whether its holders may read the subscription in the Admin area. */
  read_admin_subscription?: boolean;
  /** Whether its holders may read users in the Admin area. */
  read_admin_users?: boolean;
  /** Whether its holders may read artifacts of agents. */
  read_agent_artifacts?: boolean;
  /** Whether its holders may read repositories in the web interface, and clone private ones. */
  read_code?: boolean;
  /** Whether its holders may read the compliance center with its reports and frameworks. */
  read_compliance_dashboard?: boolean;
  /** Whether its holders may read contacts of customer relations. */
  read_crm_contact?: boolean;
  /** Whether its holders may read dependencies and licenses. */
  read_dependency?: boolean;
  /** Whether its holders may read runners, those of projects below included. */
  read_runners?: boolean;
  /** Whether its holders may read security categories and attributes. */
  read_security_attribute?: boolean;
  /** Whether its holders may read security scan profiles. */
  read_security_scan_profiles?: boolean;
  /** Whether its holders may read virtual registries and what they hold. */
  read_virtual_registry?: boolean;
  /** Whether its holders may read vulnerability reports and the security dashboards. */
  read_vulnerability?: boolean;
  /** Whether its holders may delete and restore groups; not top-level groups. */
  remove_group?: boolean;
  /** Whether its holders may delete projects. */
  remove_project?: boolean;
  /** Whether its holders may change the settings of security workflows that use AI. */
  update_sec_ai_workflow_settings?: boolean;
  /** Whether its holders may change security scan profiles. */
  update_security_scan_profiles?: boolean;
}

/** Attributes of a member that can be changed. */
export interface MemberUpdate {
  /** Role that the member has from now on. */
  access_level: AccessLevel;
  /** Last day of the membership; null for no end. As `YYYY-MM-DD`. */
  expires_at?: string | null;
  /**
   * ID of a custom role, which is based on the role that `access_level` gives; null takes the custom role
   * away. Ultimate only.
   */
  member_role_id?: number | null;
}

/** ID of a user, or IDs of several users in one text, separated by commas. */
export type MemberUserIds = number | string;

/** State of a membership: in force, or awaiting a seat or the approval of an owner. */
export type MembershipState = "active" | "awaiting";
