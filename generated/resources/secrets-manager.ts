// From spec/resources/secrets-manager.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Access to secrets of the GitLab Secrets Manager for programs that are no CI/CD jobs.
 *
 * [Documentation](https://docs.gitlab.com/api/secrets_manager/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `createTokenForProject`. */
export interface SecretsManagerCreateTokenForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Create an access token for the secrets of a project.
 *
 * Creates a token that reads the secrets of a project for five minutes, and tells where and how to present
 * it: to an OpenBao server, not to GitLab. Which secrets it may read depends on the permissions of the
 * caller.
 *
 * `POST /projects/:project_id/secrets_manager/access_token`
 *
 * Requires Premium. Beta. Since GitLab 19.2. GitLab.com and GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/secrets_manager/#create-a-secrets-manager-access-token-for-a-project)
 */
export function createTokenForProject(
  client: Client,
  params: SecretsManagerCreateTokenForProjectParams,
  options?: RequestOptions,
): Call<SecretsManagerAccess> {
  return client.call(
    {
      id: "secretsManager.createTokenForProject",
      method: "POST",
      path: "/projects/{project_id}/secrets_manager/access_token",
    },
    params,
    options,
  );
}

/** Parameters of `createTokenForGroup`. */
export interface SecretsManagerCreateTokenForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Create an access token for the secrets of a group.
 *
 * Creates a token that reads the secrets of a group for five minutes, and tells where and how to present it:
 * to an OpenBao server, not to GitLab. Which secrets it may read depends on the permissions of the caller.
 *
 * `POST /groups/:group_id/secrets_manager/access_token`
 *
 * Requires Premium. Beta. Since GitLab 19.2. GitLab.com and GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/secrets_manager/#create-a-secrets-manager-access-token-for-a-group)
 */
export function createTokenForGroup(
  client: Client,
  params: SecretsManagerCreateTokenForGroupParams,
  options?: RequestOptions,
): Call<SecretsManagerAccess> {
  return client.call(
    {
      id: "secretsManager.createTokenForGroup",
      method: "POST",
      path: "/groups/{group_id}/secrets_manager/access_token",
    },
    params,
    options,
  );
}

/** Short-lived access to secrets. */
export interface SecretsManagerAccess {
  /** When the token ends, five minutes after it was created. */
  expires_at: string;
  /** Where the secrets are. */
  provider: {
    vault: SecretsManagerVault;
  };
}

/** Login with a JSON Web Token. */
export interface SecretsManagerLogin {
  /** Mount path of the login: it is done at `auth/<path>/login`. */
  path: string;
  /** Role to log in with. */
  role: string;
  /** The token, a JSON Web Token for the OpenBao server. */
  token: string;
}

/** Where secrets are kept, and how to log in there. */
export interface SecretsManagerVault {
  /** URL of the OpenBao server. */
  server: string;
  /** Namespace that holds the secrets, for the header `X-Vault-Namespace`. */
  namespace: string;
  /** Mount path of the key-value engine. */
  path: string;
  /** Version of that engine, such as `v2`. */
  version: string;
  /** Where the secrets begin below the engine: a secret is read at `<path>/data/<secrets_path>/<name>`. */
  secrets_path: string;
  /** How to log in. */
  auth: {
    jwt: SecretsManagerLogin;
  };
}
