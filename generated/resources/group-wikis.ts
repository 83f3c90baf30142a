// From spec/resources/group-wikis.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Wiki pages of a group.
 *
 * [Documentation](https://docs.gitlab.com/api/group_wikis/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions, type Upload } from "../../runtime/client.js";
import type { GroupIdOrPath } from "../shared/schemas.js";
import type { WikiAttachment, WikiPage, WikiPageBasic, WikiPageCreation, WikiPageUpdate } from "../shared/wikis.js";

/** Parameters of `list`. */
export interface GroupWikisListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Whether to give the content of the pages too. Default: `false`. */
  with_content?: boolean;
}

/**
 * List wiki pages of a group.
 *
 * With `with_content: true`, gives `WikiPage`.
 *
 * `GET /groups/:group_id/wikis`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_wikis/#list-wiki-pages)
 */
export function list(
  client: Client,
  params: GroupWikisListParams & { with_content: true },
  options?: RequestOptions,
): Call<WikiPage>;
/**
 * List wiki pages of a group.
 *
 * With `with_content: false`, gives `WikiPageBasic`.
 *
 * `GET /groups/:group_id/wikis`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_wikis/#list-wiki-pages)
 */
export function list(
  client: Client,
  params: GroupWikisListParams & { with_content: false },
  options?: RequestOptions,
): Call<WikiPageBasic>;
/**
 * List wiki pages of a group.
 *
 * Lists all wiki pages of a group; with their content when asked.
 *
 * `GET /groups/:group_id/wikis`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_wikis/#list-wiki-pages)
 */
export function list(
  client: Client,
  params: GroupWikisListParams,
  options?: RequestOptions,
): Call<(WikiPageBasic | WikiPage)[]>;
export function list(client: Client, params: GroupWikisListParams, options?: RequestOptions): Call<unknown> {
  return queryCall(client, { id: "groupWikis.list", method: "GET", path: "/groups/{group_id}/wikis" }, params, options);
}

/** Parameters of `create`. */
export interface GroupWikisCreateParams extends WikiPageCreation {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Create a wiki page of a group.
 *
 * Creates a wiki page of a group.
 *
 * `POST /groups/:group_id/wikis`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_wikis/#create-a-wiki-page)
 */
export function create(client: Client, params: GroupWikisCreateParams, options?: RequestOptions): Call<WikiPage> {
  return client.call({ id: "groupWikis.create", method: "POST", path: "/groups/{group_id}/wikis" }, params, options);
}

/** Parameters of `uploadAttachment`. */
export interface GroupWikisUploadAttachmentParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Content of the file, with its name. */
  file: Upload;
  /** Branch of the wiki; its default branch unless given. */
  branch?: string;
}

/**
 * Upload a file to the wiki of a group.
 *
 * Uploads a file into the folder `uploads` of the wiki of a group, and answers the Markdown to show it with.
 *
 * `POST /groups/:group_id/wikis/attachments`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_wikis/#upload-an-attachment-to-the-wiki-repository)
 */
export function uploadAttachment(
  client: Client,
  params: GroupWikisUploadAttachmentParams,
  options?: RequestOptions,
): Call<WikiAttachment> {
  return client.call(
    {
      id: "groupWikis.uploadAttachment",
      method: "POST",
      path: "/groups/{group_id}/wikis/attachments",
      body: "multipart",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface GroupWikisGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Path of the page in the wiki, such as `guides/install`. It is encoded for you. */
  slug: string;
  /** SHA of the version of the page; the latest unless given. */
  version?: string;
  /** Whether to give the content as HTML. Default: `false`. */
  render_html?: boolean;
}

/**
 * Get a wiki page of a group.
 *
 * Gets one wiki page of a group with its content.
 *
 * `GET /groups/:group_id/wikis/:slug`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_wikis/#retrieve-a-wiki-page)
 */
export function get(client: Client, params: GroupWikisGetParams, options?: RequestOptions): Call<WikiPage> {
  return queryCall(
    client,
    { id: "groupWikis.get", method: "GET", path: "/groups/{group_id}/wikis/{slug}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface GroupWikisUpdateParams extends WikiPageUpdate {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Path of the page in the wiki, such as `guides/install`. It is encoded for you. */
  slug: string;
}

/**
 * Update a wiki page of a group.
 *
 * Changes a wiki page of a group. A new title moves the page.
 *
 * `PUT /groups/:group_id/wikis/:slug`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_wikis/#update-a-wiki-page)
 */
export function update(client: Client, params: GroupWikisUpdateParams, options?: RequestOptions): Call<WikiPage> {
  return client.call(
    { id: "groupWikis.update", method: "PUT", path: "/groups/{group_id}/wikis/{slug}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface GroupWikisDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Path of the page in the wiki, such as `guides/install`. It is encoded for you. */
  slug: string;
}

/**
 * Delete a wiki page of a group.
 *
 * Deletes a wiki page of a group.
 *
 * `DELETE /groups/:group_id/wikis/:slug`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_wikis/#delete-a-wiki-page)
 */
function delete_(client: Client, params: GroupWikisDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "groupWikis.delete", method: "DELETE", path: "/groups/{group_id}/wikis/{slug}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a wiki page of a group.
   *
   * Deletes a wiki page of a group.
   *
   * `DELETE /groups/:group_id/wikis/:slug`
   *
   * Requires Premium.
   *
   * [Documentation](https://docs.gitlab.com/api/group_wikis/#delete-a-wiki-page)
   */
  delete_ as delete,
};
