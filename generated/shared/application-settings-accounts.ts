// From spec/shared/application-settings-accounts.yaml. Do not edit: `npm run generate` writes this file.

/** Settings of an instance for accounts, sign-in, keys and tokens. */
export interface ApplicationAccountSettings {
  /** Whether people can register on their own; on unless changed. */
  signup_enabled?: boolean | null;
  /** Whether an administrator must approve users that register. */
  require_admin_approval_after_user_signup?: boolean;
  /** Whether users must confirm their email address before they sign in. */
  email_confirmation_setting?: EmailConfirmationSetting | (string & {});
  /**
   * Whether users had to confirm their email address; `email_confirmation_setting` took its place.
   * @deprecated
   */
  send_user_confirmation_email?: boolean;
  /** Whether users that never confirmed their email address are deleted. Premium and Ultimate only. */
  delete_unconfirmed_users?: boolean;
  /**
   * Days after which users are deleted that never confirmed their email address. Premium and Ultimate only.
   */
  unconfirmed_users_delete_after_days?: number;
  /** Domains that email addresses of new users must have; null for any. */
  domain_allowlist?: string[] | null;
  /** The allowed domains as one text, an entry a line. */
  domain_allowlist_raw?: string | null;
  /** Whether new users must not have email addresses of the denied domains. */
  domain_denylist_enabled?: boolean;
  /** Domains that email addresses of new users must not have, with `*` as a wildcard. */
  domain_denylist?: string[] | null;
  /** The denied domains as one text, an entry a line. */
  domain_denylist_raw?: string | null;
  /** Whether email addresses that match `email_restrictions` are refused. */
  email_restrictions_enabled?: boolean;
  /** Regular expression that email addresses of new users must not match. */
  email_restrictions?: string | null;
  /** Whether addresses that differ after a `+` only count as one. */
  enforce_email_subaddress_restrictions?: boolean;
  /** Text that users see after they registered. */
  after_sign_up_text?: string | null;
  /** Address that users go to after they signed out. */
  after_sign_out_path?: string | null;
  /** Address that visitors go to unless signed in. */
  home_page_url?: string | null;
  /** Whether a hidden field catches bots that register. */
  invisible_captcha_enabled?: boolean;
  /** Whether invited users must accept before they are members. */
  invitation_flow_enforcement?: boolean;
  /** Whether inviting members is turned off in groups and projects. */
  disable_invite_members?: boolean;
  /** Whether new users are external. */
  user_default_external?: boolean;
  /** Regular expression for email addresses of new users that are internal all the same. */
  user_default_internal_regex?: string | null;
  /** Whether profiles of new users are private. */
  user_defaults_to_private_profile?: boolean;
  /** Whether users may register OAuth applications. */
  user_oauth_applications?: boolean;
  /** Whether users without an SSH key are asked to add one. */
  user_show_add_ssh_key_message?: boolean;
  /** Whether users get an email when their account is deactivated. */
  user_deactivation_emails_enabled?: boolean;
  /** Text at the end of the email about a deactivated account. */
  deactivation_email_additional_text?: string | null;
  /** Whether users that do nothing for long are deactivated. */
  deactivate_dormant_users?: boolean;
  /** Days without activity after which a user counts as dormant. */
  deactivate_dormant_users_period?: number;
  /** Whether users must not change their display name. Premium and Ultimate only. */
  updating_name_disabled_for_users?: boolean;
  /** Whether users may make their profile private. Premium and Ultimate only. */
  make_profile_private?: boolean;
  /** Whether users may delete their own account. */
  allow_account_deletion?: boolean;
  /** Whether an account that is deleted by its user stays for some days. */
  delay_user_account_self_deletion?: boolean;
  /** Whether new users may create top-level groups. */
  can_create_group?: boolean;
  /** Whether users may create organizations. */
  can_create_organization?: boolean;
  /** Whether users may create top-level groups at all. */
  top_level_group_creation_enabled?: boolean;
  /** Whether users that are guests at most may create groups and personal projects. */
  allow_project_creation_for_guest_and_below?: boolean;
  /** Whether achievements show without being accepted first. */
  auto_accept_awarded_achievements?: boolean;
  /** Whether users can sign in to the web interface with a password. */
  password_authentication_enabled_for_web?: boolean | null;
  /** Whether users can use Git over HTTP(S) with a password. */
  password_authentication_enabled_for_git?: boolean;
  /**
   * Old name of `password_authentication_enabled_for_web`.
   * @deprecated
   */
  signin_enabled?: boolean;
  /**
   * Old name of `password_authentication_enabled_for_web`.
   * @deprecated
   */
  password_authentication_enabled?: boolean;
  /** Whether users with an identity at a provider cannot sign in with a password. */
  disable_password_authentication_for_users_with_sso_identities?: boolean;
  /** Characters that a password must have at least. */
  minimum_password_length?: number;
  /** Whether passwords need a digit. Premium and Ultimate only. */
  password_number_required?: boolean;
  /** Whether passwords need a symbol. Premium and Ultimate only. */
  password_symbol_required?: boolean;
  /** Whether passwords need an uppercase letter. Premium and Ultimate only. */
  password_uppercase_required?: boolean;
  /** Whether passwords need a lowercase letter. Premium and Ultimate only. */
  password_lowercase_required?: boolean;
  /** Wrong passwords after which an account is locked. */
  max_login_attempts?: number | null;
  /** Minutes after which a locked account is open again. */
  failed_login_attempts_unlock_period_in_minutes?: number | null;
  /** Whether a user must prove the email address after suspicious attempts to sign in. */
  require_email_verification_on_account_locked?: boolean;
  /** Whether codes sent by email can be the second factor. Since GitLab 18.4. */
  email_otp_enabled?: boolean;
  /** Whether users get an email after a sign-in from an unknown address. */
  notify_on_unknown_sign_in?: boolean;
  /** Whether users can stay signed in. */
  remember_me_enabled?: boolean;
  /** Minutes that a session lasts; needs a restart. */
  session_expire_delay?: number;
  /** Whether these minutes count from the sign-in rather than from the last activity. */
  session_expire_from_init?: boolean;
  /** Restrictions of signing in, by name; single settings change them. */
  sign_in_restrictions?: Record<string, unknown>;
  /** Names of OAuth providers that nobody can sign in with. */
  disabled_oauth_sign_in_sources?: string[] | null;
  /** Whether administrators must sign in once more before they administer. */
  admin_mode?: boolean;
  /** Whether all users need a second factor. */
  require_two_factor_authentication?: boolean;
  /** Hours that users have to set up the second factor. */
  two_factor_grace_period?: number;
  /** Whether all administrators need a second factor. */
  require_admin_two_factor_authentication?: boolean;
  /** Minutes that a Git session with a second factor lasts. Premium and Ultimate only. */
  git_two_factor_session_expiry?: number;
  /** Whether the number of addresses that a user signs in from is limited. */
  unique_ips_limit_enabled?: boolean;
  /** Addresses that a user may sign in from. */
  unique_ips_limit_per_user?: number | null;
  /** Seconds that an address counts. */
  unique_ips_limit_time_window?: number | null;
  /** Bits that an RSA key must have at least; 0 for any, -1 to forbid such keys. */
  rsa_key_restriction?: RsaKeyRestriction | (number & {});
  /** Bits that a DSA key must have at least; 0 for any, -1 to forbid such keys. */
  dsa_key_restriction?: DsaKeyRestriction | (number & {});
  /** Bits of the curve that an ECDSA key must have at least; 0 for any, -1 to forbid such keys. */
  ecdsa_key_restriction?: EcdsaKeyRestriction | (number & {});
  /** Bits of the curve that an ECDSA_SK key must have at least; 0 for any, -1 to forbid such keys. */
  ecdsa_sk_key_restriction?: SecurityKeyRestriction | (number & {});
  /** Bits of the curve that an ED25519 key must have at least; 0 for any, -1 to forbid such keys. */
  ed25519_key_restriction?: SecurityKeyRestriction | (number & {});
  /** Bits of the curve that an ED25519_SK key must have at least; 0 for any, -1 to forbid such keys. */
  ed25519_sk_key_restriction?: SecurityKeyRestriction | (number & {});
  /** Days that an SSH key may work; null for no end. Ultimate only. */
  max_ssh_key_lifetime?: number | null;
  /** Whether SSH keys are also written to the file `authorized_keys`. */
  authorized_keys_enabled?: boolean;
  /** Days that an access token may work; null for 365. Ultimate only. */
  max_personal_access_token_lifetime?: number | null;
  /** What personal access tokens begin with. */
  personal_access_token_prefix?: string;
  /** What tokens of the instance begin with. */
  instance_token_prefix?: string;
  /** Whether access tokens need an expiry, other than those of service accounts. */
  require_personal_access_token_expiry?: boolean;
  /** Whether access tokens of service accounts need an expiry. Premium and Ultimate only. */
  service_access_tokens_expiration_enforced?: boolean;
  /** Whether personal access tokens are turned off. Premium and Ultimate only. */
  disable_personal_access_tokens?: boolean;
  /** Whether access tokens must have granular permissions. */
  enforce_granular_tokens?: boolean;
  /** Day after which new access tokens must have granular permissions; null for none. */
  granular_tokens_enforced_after?: string | null;
  /** Days that access tokens of projects and groups stay after they stopped working. */
  inactive_resource_access_tokens_delete_after_days?: number;
  /** Whether inherited members hear of access tokens that are about to expire. */
  resource_access_token_notify_inherited?: boolean;
  /** Whether groups cannot change `resource_access_token_notify_inherited`. */
  lock_resource_access_token_notify_inherited?: boolean;
  /** Whether deploy tokens and keys work beside external authorization. */
  allow_deploy_tokens_and_keys_with_external_authn?: boolean;
  /** Whether owners of top-level groups may create service accounts. Premium and Ultimate only. */
  allow_top_level_group_owners_to_create_service_accounts?: boolean;
  /** Seconds that new OAuth access tokens work, 7200 unless set. Since GitLab 18.11. */
  oauth_access_token_expires_in?: number;
  /** Whether administrators must not give broad scopes to OAuth applications that are not trusted. */
  disable_admin_oauth_scopes?: boolean;
  /** Whether tokens for feeds and calendars are hidden. */
  disable_feed_token?: boolean;
  /** Whether OAuth clients may register themselves. */
  dynamic_client_registration_enabled?: boolean;
  /** Whether ID tokens are refused for a path that belonged to another project before. */
  block_jwt_for_reclaimed_paths?: boolean;
  /**
   * Whether records of sign-ins older than a year, and old revoked OAuth tokens, are deleted. Since GitLab
   * 18.8.
   */
  authn_data_retention_cleanup_enabled?: boolean;
  /** Whether only SAML changes memberships of groups. Premium and Ultimate only. */
  lock_memberships_to_saml?: boolean;
  /** Whether only LDAP changes memberships of groups. Premium and Ultimate only. */
  lock_memberships_to_ldap?: boolean;
  /** Whether owners of groups manage their LDAP links. Premium and Ultimate only. */
  allow_group_owners_to_manage_ldap?: boolean;
  /** Whether promotions to a billable role wait for an administrator. Ultimate only. */
  enable_member_promotion_management?: boolean;
  /** Whether all users must accept the terms of service. */
  enforce_terms?: boolean;
  /** Terms of service, as Markdown. */
  terms?: string | null;
  /** Whether visitors are sent from the root to the start page for good. */
  root_moved_permanently_redirection?: boolean;
}

/** Bits that a DSA key must have at least; 0 for any, -1 to forbid such keys. */
export type DsaKeyRestriction = 0 | 1024 | 2048 | 3072 | -1;

/** Bits of the curve that an ECDSA key must have at least; 0 for any, -1 to forbid such keys. */
export type EcdsaKeyRestriction = 0 | 256 | 384 | 521 | -1;

/**
 * Whether users must confirm their email address before they sign in: `off` no, `soft` within three days,
 * `hard` at once.
 */
export type EmailConfirmationSetting = "off" | "soft" | "hard";

/** Bits that an RSA key must have at least; 0 for any, -1 to forbid such keys. */
export type RsaKeyRestriction = 0 | 1024 | 2048 | 3072 | 4096 | -1;

/** Bits of the curve that a key must have at least; 0 for any, -1 to forbid such keys. */
export type SecurityKeyRestriction = 0 | 256 | -1;
