// From spec/resources/group-ldap-links.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Groups of an LDAP directory whose members get a role in a group.
 *
 * [Documentation](https://docs.gitlab.com/api/group_ldap_links/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { LdapGroupLink } from "../shared/groups.js";
import type { AccessLevel, GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface GroupLdapLinksListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * List LDAP links of a group.
 *
 * Lists the LDAP groups and filters whose members get a role in a group.
 *
 * `GET /groups/:group_id/ldap_group_links`
 *
 * Requires Premium. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_ldap_links/#list-all-ldap-group-links)
 */
export function list(
  client: Client,
  params: GroupLdapLinksListParams,
  options?: RequestOptions,
): Call<LdapGroupLink[]> {
  return client.call(
    { id: "groupLdapLinks.list", method: "GET", path: "/groups/{group_id}/ldap_group_links" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GroupLdapLinksCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Role that its members get. */
  group_access: AccessLevel;
  /** ID of the LDAP server. */
  provider: string;
  /** Common name of the LDAP group. */
  cn?: string;
  /** LDAP filter. */
  filter?: string;
  /** ID of the custom role that its members get. Ultimate only. */
  member_role_id?: number;
}

/**
 * Add an LDAP link to a group.
 *
 * Gives the members of an LDAP group, or those that a filter finds, a role in a group. Give either `cn` or
 * `filter`.
 *
 * `POST /groups/:group_id/ldap_group_links`
 *
 * Requires Premium. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_ldap_links/#add-an-ldap-group-link-with-cn-or-filter)
 */
export function create(
  client: Client,
  params: GroupLdapLinksCreateParams,
  options?: RequestOptions,
): Call<LdapGroupLink> {
  return client.call(
    { id: "groupLdapLinks.create", method: "POST", path: "/groups/{group_id}/ldap_group_links" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface GroupLdapLinksDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the LDAP server. */
  provider: string;
  /** Common name of the LDAP group. */
  cn?: string;
  /** LDAP filter. */
  filter?: string;
}

/**
 * Delete an LDAP link of a group.
 *
 * Takes the role that an LDAP group or filter gives in a group away. Give either `cn` or `filter`.
 *
 * `DELETE /groups/:group_id/ldap_group_links`
 *
 * Requires Premium. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_ldap_links/#delete-an-ldap-group-link-with-cn-or-filter)
 */
function delete_(client: Client, params: GroupLdapLinksDeleteParams, options?: RequestOptions): Call<void> {
  return queryCall(
    client,
    { id: "groupLdapLinks.delete", method: "DELETE", path: "/groups/{group_id}/ldap_group_links", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete an LDAP link of a group.
   *
   * Takes the role that an LDAP group or filter gives in a group away. Give either `cn` or `filter`.
   *
   * `DELETE /groups/:group_id/ldap_group_links`
   *
   * Requires Premium. GitLab Self-Managed only.
   *
   * [Documentation](https://docs.gitlab.com/api/group_ldap_links/#delete-an-ldap-group-link-with-cn-or-filter)
   */
  delete_ as delete,
};

/** Parameters of `deleteByName`. */
export interface GroupLdapLinksDeleteByNameParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Common name of the LDAP group. */
  cn: string;
}

/**
 * Delete an LDAP link by its name.
 *
 * Deletes the link of an LDAP group with this common name.
 *
 * `DELETE /groups/:group_id/ldap_group_links/:cn`
 *
 * Requires Premium. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_ldap_links/#delete-an-ldap-group-link-deprecated)
 *
 * @deprecated Since GitLab 12.8. Use {@link delete_ | delete}.
 */
export function deleteByName(
  client: Client,
  params: GroupLdapLinksDeleteByNameParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "groupLdapLinks.deleteByName",
      method: "DELETE",
      path: "/groups/{group_id}/ldap_group_links/{cn}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `deleteByProvider`. */
export interface GroupLdapLinksDeleteByProviderParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the LDAP server. */
  ldap_provider: string;
  /** Common name of the LDAP group. */
  cn: string;
}

/**
 * Delete an LDAP link by server and name.
 *
 * Deletes the link of an LDAP group with this common name on one LDAP server.
 *
 * `DELETE /groups/:group_id/ldap_group_links/:ldap_provider/:cn`
 *
 * Requires Premium. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_ldap_links/#delete-an-ldap-group-link-deprecated)
 *
 * @deprecated Since GitLab 12.8. Use {@link delete_ | delete}.
 */
export function deleteByProvider(
  client: Client,
  params: GroupLdapLinksDeleteByProviderParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "groupLdapLinks.deleteByProvider",
      method: "DELETE",
      path: "/groups/{group_id}/ldap_group_links/{ldap_provider}/{cn}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `sync`. */
export interface GroupLdapLinksSyncParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Sync a group with LDAP.
 *
 * Brings the members of a group in line with its LDAP links, in the background.
 *
 * `POST /groups/:group_id/ldap_sync`
 *
 * Requires Premium. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#sync-a-group-with-ldap)
 */
export function sync(client: Client, params: GroupLdapLinksSyncParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "groupLdapLinks.sync", method: "POST", path: "/groups/{group_id}/ldap_sync", as: "none" },
    params,
    options,
  );
}

/** Parameters of `listLdapGroups`. */
export interface GroupLdapLinksListLdapGroupsParams {
  /** Text that the common name begins with. */
  search?: string;
}

/**
 * List groups of the LDAP server.
 *
 * Lists groups of the main LDAP server.
 *
 * `GET /ldap/groups`
 *
 * Requires Premium. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_ldap_links/)
 */
export function listLdapGroups(
  client: Client,
  params?: GroupLdapLinksListLdapGroupsParams,
  options?: RequestOptions,
): Call<LdapGroup[]> {
  return queryCall(
    client,
    { id: "groupLdapLinks.listLdapGroups", method: "GET", path: "/ldap/groups" },
    params,
    options,
  );
}

/** Parameters of `listLdapGroupsOfProvider`. */
export interface GroupLdapLinksListLdapGroupsOfProviderParams {
  /** ID of the LDAP server. */
  ldap_provider: string;
  /** Text that the common name begins with. */
  search?: string;
}

/**
 * List groups of one LDAP server.
 *
 * Lists groups of the LDAP server with this ID.
 *
 * `GET /ldap/:ldap_provider/groups`
 *
 * Requires Premium. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_ldap_links/)
 */
export function listLdapGroupsOfProvider(
  client: Client,
  params: GroupLdapLinksListLdapGroupsOfProviderParams,
  options?: RequestOptions,
): Call<LdapGroup[]> {
  return queryCall(
    client,
    { id: "groupLdapLinks.listLdapGroupsOfProvider", method: "GET", path: "/ldap/{ldap_provider}/groups" },
    params,
    options,
  );
}

/** Group of an LDAP directory. */
export interface LdapGroup {
  /** Common name. */
  cn: string;
}
