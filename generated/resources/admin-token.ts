// From spec/resources/admin-token.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Tokens and other secrets of an instance, found by their value.
 *
 * [Documentation](https://docs.gitlab.com/api/admin/token/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { OAuthApplication } from "../shared/applications.js";
import type { JobBasic } from "../shared/jobs.js";
import type { Runner } from "../shared/runners.js";
import type { ClusterAgentToken, DeployToken, PipelineTrigger } from "../shared/token-kinds.js";
import type { User } from "../shared/users.js";

/** Parameters of `get`. */
export interface AdminTokenGetParams {
  /** The token to find. */
  token: string;
}

/**
 * Find out what a token is.
 *
 * Tells what a token is and whom it belongs to: access tokens of all kinds, deploy, feed, trigger and
 * incoming email tokens, those of runners, agents, jobs and feature flag clients, OAuth application secrets,
 * and session cookies. Access tokens are known by the present prefix of the instance, or `glpat-`. The answer
 * is what the token stands for: itself, its user, its runner and so on. A kind that is not known is answered
 * with 422.
 *
 * `POST /admin/token`
 *
 * Experiment. Since GitLab 17.5. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/admin/token/#retrieve-token-information)
 */
export function get(client: Client, params: AdminTokenGetParams, options?: RequestOptions): Call<IdentifiedToken> {
  return client.call({ id: "adminToken.get", method: "POST", path: "/admin/token", idempotent: true }, params, options);
}

/** Parameters of `revoke`. */
export interface AdminTokenRevokeParams {
  /** The token to revoke. */
  token: string;
}

/**
 * Revoke a token.
 *
 * Revokes a token, whatever its kind. Feed, runner, incoming email and feature flag client tokens and OAuth
 * application secrets are replaced instead, a session ends. Those of jobs cannot be revoked.
 *
 * `DELETE /admin/token`
 *
 * Experiment. Since GitLab 17.7. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/admin/token/#revoke-a-token)
 */
export function revoke(client: Client, params: AdminTokenRevokeParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "adminToken.revoke", method: "DELETE", path: "/admin/token", body: "json", as: "none" },
    params,
    options,
  );
}

/**
 * Personal, project, group, service account or impersonation access token. Older versions answer what the
 * database has, without `active`.
 */
export interface IdentifiedAccessToken {
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
  scopes: string[];
  /** ID of the user it acts as. */
  user_id: number;
  /** When it was last used; null before that. */
  last_used_at: string | null;
  /** Whether it works: neither revoked nor expired. */
  active?: boolean;
  /** Last day it works; null for no end. */
  expires_at: string | null;
  /** When it last changed. */
  updated_at?: string;
  /** Whether it is an impersonation token. */
  impersonation?: boolean;
  /** Whether its user was told that it expires soon. */
  expire_notification_delivered?: boolean;
  /** Whether its user was told that it has expired. */
  after_expiry_notification_delivered?: boolean;
  /** ID of the token that it replaced by rotation. */
  previous_personal_access_token_id?: number | null;
  /** Further scopes. */
  advanced_scopes?: string | null;
  /** ID of its organization. */
  organization_id?: number;
}

/** Client of the feature flags of a project. */
export interface IdentifiedFeatureFlagsClient {
  /** ID of the client. */
  id: number;
  /** ID of the project. */
  project_id: number;
}

/** Token of a CI/CD job. */
export interface IdentifiedJobToken {
  /** The job that works with it. */
  job: JobBasic;
}

/** What a token stands for. */
export type IdentifiedToken =
  | IdentifiedAccessToken
  | DeployToken
  | ClusterAgentToken
  | PipelineTrigger
  | Runner
  | OAuthApplication
  | User
  | IdentifiedJobToken
  | IdentifiedFeatureFlagsClient;
