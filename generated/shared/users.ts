// From spec/shared/users.yaml. Do not edit: `npm run generate` writes this file.

import type { CustomAttribute, Identity, ScimIdentity } from "./schemas.js";

/** Where an avatar is. */
export interface Avatar {
  /** Address of the image. */
  avatar_url: string | null;
}

/** Filter by whether two-factor authentication is set up. */
export type TwoFactorFilter = "enabled" | "disabled";

/** User with the profile, as other users see it. */
export interface User extends UserBasic, UserProfileFields {
  /** Text about the user. */
  bio: string | null;
  /** Where the user is. */
  location: string | null;
  /** Name or address of the LinkedIn profile. */
  linkedin: string;
  /** Name or address of the X (Twitter) profile. */
  twitter: string;
  /** ID of the Discord account. */
  discord: string;
  /** Address of the user's website. */
  website_url: string;
  /** Job title that the profile shows. */
  job_title: string;
  /** Pronouns that the profile shows. */
  pronouns: string | null;
  /** Name of the company or organization. */
  organization: string | null;
  /** Whether it is an account of a bot. */
  bot: boolean;
  /** Job title and organization in one text; null without both. */
  work_information: string | null;
  /** Time of day where the user is, for example `3:38 PM`; null without a time zone. */
  local_time: string | null;
}

/** What an account tells its own user, and those who administer it. */
export interface UserAccountFields {
  /** When the user signed in before the present session; null if never. */
  last_sign_in_at?: string | null;
  /** When the email address was confirmed; null until then. */
  confirmed_at?: string | null;
  /** Day on which the user last did something; null if never. */
  last_activity_on?: string | null;
  /** Primary email address. */
  email?: string;
  /** ID of the color theme of the navigation. */
  theme_id?: number | null;
  /** ID of the color scheme of source code. */
  color_scheme_id?: number;
  /** Number of personal projects that the user may have. */
  projects_limit?: number;
  /** When the user last signed in; null if never. */
  current_sign_in_at?: string | null;
  /** Accounts at external identity providers. */
  identities?: Identity[];
  /** Whether the user may create top-level groups. */
  can_create_group?: boolean;
  /** Whether the user may create projects. */
  can_create_project?: boolean;
  /** Whether two-factor authentication is set up. */
  two_factor_enabled?: boolean;
  /** Whether it is an external user, who sees only what access was given to. */
  external?: boolean;
  /** Whether the profile is hidden from other users; null in old accounts, which counts as no. */
  private_profile?: boolean | null;
  /** Email address of commits that are made in the web interface. */
  commit_email?: string;
  /** Language of the web interface, for example `en`. */
  preferred_language?: string;
  /**
   * Compute minutes a month on instance runners: null for the default of the instance, 0 for no limit.
   * Premium and Ultimate only.
   */
  shared_runners_minutes_limit?: number | null;
  /** Additional compute minutes. Premium and Ultimate only. */
  extra_shared_runners_minutes_limit?: number | null;
  /** Accounts as SCIM provisioned them. Premium and Ultimate only. Since GitLab 16.1. */
  scim_identities?: ScimIdentity[];
}

/** What administrators see of an account beyond what its user sees. */
export interface UserAdminFields {
  /** Whether the user is an administrator. */
  is_admin?: boolean;
  /** Note of the administrators about the user. */
  note?: string | null;
  /** ID of the personal namespace; null for accounts without one. */
  namespace_id?: number | null;
  /** User who created the account; null where the user signed up. Since GitLab 15.6. */
  created_by?: UserBasic | null;
  /** ID of the project that a service account was created for. */
  provisioned_by_project_id?: number | null;
  /** Whether the user takes a seat of the license. Premium and Ultimate only. */
  using_license_seat?: boolean;
  /** Whether the user is an auditor, who reads everything on the instance. Premium and Ultimate only. */
  is_auditor?: boolean;
  /** ID of the group that provisioned the account. Premium and Ultimate only. */
  provisioned_by_group_id?: number | null;
  /** ID of the group that has the account as an enterprise user. Premium and Ultimate only. */
  enterprise_group_id?: number | null;
  /** When the account became an enterprise user of that group. Premium and Ultimate only. */
  enterprise_group_associated_at?: string | null;
  /**
   * When a reset of the email address was offered. Since GitLab 16.7. Until GitLab 18.2.
   * @deprecated
   */
  email_reset_offered_at?: string | null;
  /** IP address of the last sign-in; certain only in the answer of `users.get`. */
  current_sign_in_ip?: string | null;
  /** IP address of the sign-in before; certain only in the answer of `users.get`. */
  last_sign_in_ip?: string | null;
}

/** User as author, assignee or member. */
export interface UserBasic extends UserSafe {
  /** State of the account. */
  state: UserState | (string & {});
  /** Whether the account is locked after too many failed sign-ins. Since GitLab 15.11. */
  locked?: boolean;
  /** Address of the avatar image; null where there is none and Gravatar is off. */
  avatar_url: string | null;
  /** Path of the avatar image on the instance. */
  avatar_path?: string | null;
  /** Custom attributes, with `with_custom_attributes` and for administrators only. */
  custom_attributes?: CustomAttribute[];
  /** Address of the profile page. */
  web_url: string;
}

/** What a profile page tells of a user. */
export interface UserProfileFields {
  /** When the account was created; only where the caller may see the profile. */
  created_at?: string;
  /** Text about the user. */
  bio?: string | null;
  /** Where the user is. */
  location?: string | null;
  /** Name or address of the LinkedIn profile. */
  linkedin?: string;
  /** Name or address of the X (Twitter) profile. */
  twitter?: string;
  /** ID of the Discord account. */
  discord?: string;
  /** Address of the user's website. */
  website_url?: string;
  /** Name on GitHub. */
  github?: string;
  /** Job title that the profile shows. */
  job_title?: string;
  /** Pronouns that the profile shows. */
  pronouns?: string | null;
  /** Name of the company or organization. */
  organization?: string | null;
  /** Whether it is an account of a bot. */
  bot?: boolean;
  /** Job title and organization in one text; null without both. */
  work_information?: string | null;
  /** Number of followers; only where the caller may see the profile. */
  followers?: number;
  /** Number of users followed; only where the caller may see the profile. */
  following?: number;
  /** Whether the caller follows the user; only where the caller may see the profile. */
  is_followed?: boolean;
  /** Time of day where the user is, for example `3:38 PM`; null without a time zone. */
  local_time?: string | null;
  /**
   * Skype name. GitLab 18.1 and later do not send it.
   * @deprecated
   */
  skype?: string;
}

/** User with the account, as the user sees it. */
export interface UserPublic extends User, UserAccountFields {
  /** When the user signed in before the present session; null if never. */
  last_sign_in_at: string | null;
  /** When the email address was confirmed; null until then. */
  confirmed_at: string | null;
  /** Day on which the user last did something; null if never. */
  last_activity_on: string | null;
  /** Primary email address. */
  email: string;
  /** ID of the color theme of the navigation. */
  theme_id: number | null;
  /** ID of the color scheme of source code. */
  color_scheme_id: number;
  /** Number of personal projects that the user may have. */
  projects_limit: number;
  /** When the user last signed in; null if never. */
  current_sign_in_at: string | null;
  /** Accounts at external identity providers. */
  identities: Identity[];
  /** Whether the user may create top-level groups. */
  can_create_group: boolean;
  /** Whether the user may create projects. */
  can_create_project: boolean;
  /** Whether two-factor authentication is set up. */
  two_factor_enabled: boolean;
  /** Whether it is an external user, who sees only what access was given to. */
  external: boolean;
  /** Whether the profile is hidden from other users; null in old accounts, which counts as no. */
  private_profile: boolean | null;
  /** Email address of commits that are made in the web interface. */
  commit_email: string;
}

/** The least that is told of a user. */
export interface UserSafe {
  /** ID of the user. */
  id: number;
  /** Name that the user is mentioned and signs in with. */
  username: string;
  /** Email address that the user chose to show; null or empty where none was chosen. */
  public_email?: string | null;
  /** Display name. */
  name: string;
}

/** State of a user account. */
export type UserState =
  "active" | "awaiting" | "blocked" | "blocked_pending_approval" | "banned" | "deactivated" | "ldap_blocked";

/** User as administrators see it. */
export interface UserWithAdmin extends UserPublic, UserAdminFields {
  /** When the account was created; only where the caller may see the profile. */
  created_at: string;
  /** Whether the user is an administrator. */
  is_admin: boolean;
  /** Note of the administrators about the user. */
  note: string | null;
  /** ID of the personal namespace; null for accounts without one. */
  namespace_id: number | null;
  /** User who created the account; null where the user signed up. Since GitLab 15.6. */
  created_by: UserBasic | null;
}
