// From spec/shared/token-kinds.yaml. Do not edit: `npm run generate` writes this file.

import type { UserBasic } from "./users.js";

/** Token of an agent. */
export interface ClusterAgentToken extends ClusterAgentTokenBasic {
  /** When it was last used; null before that. */
  last_used_at: string | null;
}

/** Token of an agent in short. */
export interface ClusterAgentTokenBasic {
  /** ID of the token. */
  id: number;
  /** Name to tell it by. */
  name: string;
  /** Text that describes it; null without one. */
  description: string | null;
  /** ID of the agent. */
  agent_id: number;
  /** Whether it can be used. */
  status: ClusterAgentTokenStatus | (string & {});
  /** When it was created. */
  created_at: string;
  /** ID of who created it; null where the user is gone. */
  created_by_user_id: number | null;
}

/** Whether a token of an agent can be used. */
export type ClusterAgentTokenStatus = "active" | "revoked";

/** Deploy token of a group or project. */
export interface DeployToken {
  /** ID of the token. */
  id: number;
  /** Name to tell it by. */
  name: string;
  /** Name to sign in with. */
  username: string;
  /** When it stops working; null for never. */
  expires_at: string | null;
  /** What it may be used for. */
  scopes: (DeployTokenScope | (string & {}))[];
  /** Whether it was revoked. */
  revoked: boolean;
  /** Whether it has expired. */
  expired: boolean;
}

/** What a deploy token may be used for. */
export type DeployTokenScope =
  | "read_repository"
  | "read_registry"
  | "write_registry"
  | "read_package_registry"
  | "write_package_registry"
  | "read_virtual_registry"
  | "write_virtual_registry";

/** Token that starts pipelines of a project. */
export interface PipelineTrigger {
  /** ID of the token. */
  id: number;
  /** The token; only its first four characters where another user owns it. */
  token: string;
  /** What it is for. */
  description: string | null;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** When it was last used; null before the first time. */
  last_used: string | null;
  /** When it stops working; null for never. */
  expires_at?: string | null;
  /** Who owns it; null where nobody does. */
  owner: UserBasic | null;
}
