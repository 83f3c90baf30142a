// From spec/shared/tokens.yaml. Do not edit: `npm run generate` writes this file.

import type { AccessLevel } from "./schemas.js";

/** Permissions of a token, for a project, a group or more. */
export interface GranularScope {
  /** What the permissions are for, for example `personal_projects`. */
  access?: string;
  /** Names of the permissions that the scope grants. */
  permissions?: string[];
  /** ID of the project. */
  project_id?: number | null;
  /** ID of the group. */
  group_id?: number | null;
}

/** Access token without its value. */
export interface PersonalAccessToken {
  /** ID of the token. */
  id: number;
  /** Name to tell it by. */
  name: string;
  /** Whether it was revoked. */
  revoked: boolean;
  /** When it was created. */
  created_at: string;
  /** Text that describes it. */
  description?: string | null;
  /** What it may do. */
  scopes: (TokenScope | (string & {}))[];
  /** ID of the user it acts as. */
  user_id: number;
  /** When it was last used, precise to ten minutes; null before that. */
  last_used_at?: string | null;
  /** Addresses that it was last used from. */
  last_used_ips?: string[];
  /** Whether it works: neither revoked nor expired. */
  active: boolean;
  /** Whether its permissions are granular. */
  granular?: boolean;
  /** Permissions by project or group, for granular tokens. */
  granular_scopes?: GranularScope[];
  /** Last day it works; null for no end. */
  expires_at: string | null;
}

/** New access token with its value. */
export interface PersonalAccessTokenWithToken extends PersonalAccessToken {
  /** Value of the token; shown this once. */
  token: string;
}

/** Access token of a project or group, without its value. */
export interface ResourceAccessToken extends PersonalAccessToken {
  /** Role that the token has. */
  access_level: AccessLevel | (number & {});
  /** What it belongs to. Since GitLab 17.10. */
  resource_type?: ResourceTokenType | (string & {});
  /** ID of the project or group it belongs to; null where that is gone. Since GitLab 17.10. */
  resource_id?: number | null;
}

/** New access token of a project or group, with its value. */
export interface ResourceAccessTokenWithToken extends ResourceAccessToken {
  /** Value of the token; shown this once. */
  token: string;
}

/** What an access token belongs to. */
export type ResourceTokenType = "project" | "group";

/** Last day of a new token. */
export interface TokenExpiry {
  /**
   * Last day it works. Unless given, a week from now, or the longest that the instance allows where tokens
   * need no end. As `YYYY-MM-DD`.
   */
  expires_at?: string;
}

/** What a token may do. */
export type TokenScope =
  | "api"
  | "read_api"
  | "read_user"
  | "create_runner"
  | "manage_runner"
  | "k8s_proxy"
  | "self_rotate"
  | "mcp"
  | "mcp_orbit"
  | "granular"
  | "read_repository"
  | "write_repository"
  | "read_registry"
  | "write_registry"
  | "read_virtual_registry"
  | "write_virtual_registry"
  | "read_observability"
  | "write_observability"
  | "ai_features"
  | "sudo"
  | "admin_mode"
  | "read_service_ping";

/** Order of tokens. */
export type TokenSort =
  | "created_asc"
  | "created_desc"
  | "expires_asc"
  | "expires_desc"
  | "id_asc"
  | "id_desc"
  | "last_used_asc"
  | "last_used_desc"
  | "name_asc"
  | "name_desc";

/** Whether tokens work. */
export type TokenState = "active" | "inactive";
