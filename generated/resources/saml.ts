// From spec/resources/saml.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Accounts at the SAML provider of a group, and roles that its SAML groups give.
 *
 * [Documentation](https://docs.gitlab.com/api/saml/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { SamlGroupLink } from "../shared/groups.js";
import type { IdentityDetail } from "../shared/provider-identities.js";
import type { AccessLevel, GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `listIdentities`. */
export interface SamlListIdentitiesParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * List SAML identities of a group.
 *
 * Lists the accounts of the users of a group at its SAML provider.
 *
 * `GET /groups/:group_id/saml/identities`
 *
 * Requires Premium. Since GitLab 15.5. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/saml/#list-all-saml-identities-for-a-group)
 */
export function listIdentities(
  client: Client,
  params: SamlListIdentitiesParams,
  options?: RequestOptions,
): Call<IdentityDetail[]> {
  return client.call(
    { id: "saml.listIdentities", method: "GET", path: "/groups/{group_id}/saml/identities" },
    params,
    options,
  );
}

/** Parameters of `getIdentity`. */
export interface SamlGetIdentityParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user at the provider. */
  uid: string;
}

/**
 * Get a SAML identity.
 *
 * Gets the account of one user at the SAML provider of a group.
 *
 * `GET /groups/:group_id/saml/:uid`
 *
 * Requires Premium. Since GitLab 16.1. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/saml/#retrieve-a-single-saml-identity)
 */
export function getIdentity(
  client: Client,
  params: SamlGetIdentityParams,
  options?: RequestOptions,
): Call<IdentityDetail> {
  return client.call({ id: "saml.getIdentity", method: "GET", path: "/groups/{group_id}/saml/{uid}" }, params, options);
}

/** Parameters of `updateIdentity`. */
export interface SamlUpdateIdentityParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user at the provider. */
  uid: string;
  /** New ID of the user at the provider. */
  extern_uid: string;
}

/**
 * Update a SAML identity.
 *
 * Changes the ID that a user has at the SAML provider of a group.
 *
 * `PATCH /groups/:group_id/saml/:uid`
 *
 * Requires Premium. Since GitLab 15.5. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/saml/#update-extern_uid-field-for-a-saml-identity)
 */
export function updateIdentity(
  client: Client,
  params: SamlUpdateIdentityParams,
  options?: RequestOptions,
): Call<IdentityDetail | undefined> {
  return client.call(
    { id: "saml.updateIdentity", method: "PATCH", path: "/groups/{group_id}/saml/{uid}" },
    params,
    options,
  );
}

/** Parameters of `deleteIdentity`. */
export interface SamlDeleteIdentityParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user at the provider. */
  uid: string;
}

/**
 * Delete a SAML identity.
 *
 * Deletes the account of a user at the SAML provider of a group.
 *
 * `DELETE /groups/:group_id/saml/:uid`
 *
 * Requires Premium. Since GitLab 16.5. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/saml/#delete-a-single-saml-identity)
 */
export function deleteIdentity(
  client: Client,
  params: SamlDeleteIdentityParams,
  options?: RequestOptions,
): Call<IdentityDetail | undefined> {
  return client.call(
    { id: "saml.deleteIdentity", method: "DELETE", path: "/groups/{group_id}/saml/{uid}" },
    params,
    options,
  );
}

/** Parameters of `listGroupLinks`. */
export interface SamlListGroupLinksParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * List SAML group links.
 *
 * Lists the SAML groups whose members get a role in a group.
 *
 * `GET /groups/:group_id/saml_group_links`
 *
 * Requires Premium. Since GitLab 15.3.
 *
 * [Documentation](https://docs.gitlab.com/api/saml/#list-all-saml-group-links)
 */
export function listGroupLinks(
  client: Client,
  params: SamlListGroupLinksParams,
  options?: RequestOptions,
): Call<SamlGroupLink[]> {
  return client.call(
    { id: "saml.listGroupLinks", method: "GET", path: "/groups/{group_id}/saml_group_links" },
    params,
    options,
  );
}

/** Parameters of `createGroupLink`. */
export interface SamlCreateGroupLinkParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the SAML group. */
  saml_group_name: string;
  /** Role that its members get. */
  access_level: AccessLevel;
  /** ID of the custom role that its members get. Ultimate only. Since GitLab 16.7. */
  member_role_id?: number;
  /** Name of the provider that the link is for; all unless given. Since GitLab 18.2. */
  provider?: string;
}

/**
 * Add a SAML group link.
 *
 * Gives the members of a SAML group a role in a group.
 *
 * `POST /groups/:group_id/saml_group_links`
 *
 * Requires Premium. Since GitLab 15.3.
 *
 * [Documentation](https://docs.gitlab.com/api/saml/#add-a-saml-group-link)
 */
export function createGroupLink(
  client: Client,
  params: SamlCreateGroupLinkParams,
  options?: RequestOptions,
): Call<SamlGroupLink> {
  return client.call(
    { id: "saml.createGroupLink", method: "POST", path: "/groups/{group_id}/saml_group_links" },
    params,
    options,
  );
}

/** Parameters of `getGroupLink`. */
export interface SamlGetGroupLinkParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the SAML group. */
  saml_group_name: string;
  /** Name of the provider; required where several links have this name. Since GitLab 18.2. */
  provider?: string;
}

/**
 * Get a SAML group link.
 *
 * Gets one SAML group whose members get a role in a group. Answers 422 where `provider` is needed to tell
 * links apart.
 *
 * `GET /groups/:group_id/saml_group_links/:saml_group_name`
 *
 * Requires Premium. Since GitLab 15.3.
 *
 * [Documentation](https://docs.gitlab.com/api/saml/#retrieve-a-saml-group-link)
 */
export function getGroupLink(
  client: Client,
  params: SamlGetGroupLinkParams,
  options?: RequestOptions,
): Call<SamlGroupLink> {
  return queryCall(
    client,
    { id: "saml.getGroupLink", method: "GET", path: "/groups/{group_id}/saml_group_links/{saml_group_name}" },
    params,
    options,
  );
}

/** Parameters of `deleteGroupLink`. */
export interface SamlDeleteGroupLinkParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the SAML group. */
  saml_group_name: string;
  /** Name of the provider; required where several links have this name. Since GitLab 18.2. */
  provider?: string;
}

/**
 * Delete a SAML group link.
 *
 * Takes the role that a SAML group gives in a group away. Answers 422 where `provider` is needed to tell
 * links apart.
 *
 * `DELETE /groups/:group_id/saml_group_links/:saml_group_name`
 *
 * Requires Premium. Since GitLab 15.3.
 *
 * [Documentation](https://docs.gitlab.com/api/saml/#delete-a-saml-group-link)
 */
export function deleteGroupLink(
  client: Client,
  params: SamlDeleteGroupLinkParams,
  options?: RequestOptions,
): Call<SamlGroupLink | undefined> {
  return queryCall(
    client,
    { id: "saml.deleteGroupLink", method: "DELETE", path: "/groups/{group_id}/saml_group_links/{saml_group_name}" },
    params,
    options,
  );
}
