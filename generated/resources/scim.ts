// From spec/resources/scim.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Accounts of users that SCIM provisioned for a group.
 *
 * [Documentation](https://docs.gitlab.com/api/scim/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { IdentityDetail } from "../shared/provider-identities.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `listIdentities`. */
export interface ScimListIdentitiesParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * List SCIM identities of a group.
 *
 * Lists the accounts of the users of a group at its SCIM provider.
 *
 * `GET /groups/:group_id/scim/identities`
 *
 * Requires Premium. Since GitLab 15.5. GitLab.com and GitLab Dedicated only.
 *
 * [Documentation](https://docs.gitlab.com/api/scim/#retrieve-scim-identities-for-a-group)
 */
export function listIdentities(
  client: Client,
  params: ScimListIdentitiesParams,
  options?: RequestOptions,
): Call<IdentityDetail[]> {
  return client.call(
    { id: "scim.listIdentities", method: "GET", path: "/groups/{group_id}/scim/identities" },
    params,
    options,
  );
}

/** Parameters of `getIdentity`. */
export interface ScimGetIdentityParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user at the provider. */
  uid: string;
}

/**
 * Get a SCIM identity.
 *
 * Gets the account of one user at the SCIM provider of a group.
 *
 * `GET /groups/:group_id/scim/:uid`
 *
 * Requires Premium. Since GitLab 16.1. GitLab.com and GitLab Dedicated only.
 *
 * [Documentation](https://docs.gitlab.com/api/scim/#retrieve-a-single-scim-identity)
 */
export function getIdentity(
  client: Client,
  params: ScimGetIdentityParams,
  options?: RequestOptions,
): Call<IdentityDetail> {
  return client.call({ id: "scim.getIdentity", method: "GET", path: "/groups/{group_id}/scim/{uid}" }, params, options);
}

/** Parameters of `updateIdentity`. */
export interface ScimUpdateIdentityParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user at the provider. */
  uid: string;
  /** New ID of the user at the provider. */
  extern_uid: string;
}

/**
 * Update a SCIM identity.
 *
 * Changes the ID that a user has at the SCIM provider of a group.
 *
 * `PATCH /groups/:group_id/scim/:uid`
 *
 * Requires Premium. Since GitLab 15.5. GitLab.com and GitLab Dedicated only.
 *
 * [Documentation](https://docs.gitlab.com/api/scim/#update-extern_uid-field-for-a-scim-identity)
 */
export function updateIdentity(
  client: Client,
  params: ScimUpdateIdentityParams,
  options?: RequestOptions,
): Call<IdentityDetail | undefined> {
  return client.call(
    { id: "scim.updateIdentity", method: "PATCH", path: "/groups/{group_id}/scim/{uid}" },
    params,
    options,
  );
}

/** Parameters of `deleteIdentity`. */
export interface ScimDeleteIdentityParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user at the provider. */
  uid: string;
}

/**
 * Delete a SCIM identity.
 *
 * Deletes the account of a user at the SCIM provider of a group.
 *
 * `DELETE /groups/:group_id/scim/:uid`
 *
 * Requires Premium. Since GitLab 16.5. GitLab.com and GitLab Dedicated only.
 *
 * [Documentation](https://docs.gitlab.com/api/scim/#delete-a-single-scim-identity)
 */
export function deleteIdentity(
  client: Client,
  params: ScimDeleteIdentityParams,
  options?: RequestOptions,
): Call<IdentityDetail | undefined> {
  return client.call(
    { id: "scim.deleteIdentity", method: "DELETE", path: "/groups/{group_id}/scim/{uid}" },
    params,
    options,
  );
}
