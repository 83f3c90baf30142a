// From spec/resources/wikis.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Wiki pages of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/wikis/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions, type Upload } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";
import type { WikiAttachment, WikiPage, WikiPageBasic, WikiPageCreation, WikiPageUpdate } from "../shared/wikis.js";

/** Parameters of `list`. */
export interface WikisListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether to give the content of the pages too. Default: `false`. */
  with_content?: boolean;
}

/**
 * List wiki pages of a project.
 *
 * With `with_content: true`, gives `WikiPage`.
 *
 * `GET /projects/:project_id/wikis`
 *
 * [Documentation](https://docs.gitlab.com/api/wikis/#list-all-wiki-pages)
 */
export function list(
  client: Client,
  params: WikisListParams & { with_content: true },
  options?: RequestOptions,
): Call<WikiPage>;
/**
 * List wiki pages of a project.
 *
 * With `with_content: false`, gives `WikiPageBasic`.
 *
 * `GET /projects/:project_id/wikis`
 *
 * [Documentation](https://docs.gitlab.com/api/wikis/#list-all-wiki-pages)
 */
export function list(
  client: Client,
  params: WikisListParams & { with_content: false },
  options?: RequestOptions,
): Call<WikiPageBasic>;
/**
 * List wiki pages of a project.
 *
 * Lists all wiki pages of a project; with their content when asked.
 *
 * `GET /projects/:project_id/wikis`
 *
 * [Documentation](https://docs.gitlab.com/api/wikis/#list-all-wiki-pages)
 */
export function list(
  client: Client,
  params: WikisListParams,
  options?: RequestOptions,
): Call<(WikiPageBasic | WikiPage)[]>;
export function list(client: Client, params: WikisListParams, options?: RequestOptions): Call<unknown> {
  return queryCall(client, { id: "wikis.list", method: "GET", path: "/projects/{project_id}/wikis" }, params, options);
}

/** Parameters of `create`. */
export interface WikisCreateParams extends WikiPageCreation {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Create a wiki page of a project.
 *
 * Creates a wiki page of a project.
 *
 * `POST /projects/:project_id/wikis`
 *
 * [Documentation](https://docs.gitlab.com/api/wikis/#create-a-wiki-page)
 */
export function create(client: Client, params: WikisCreateParams, options?: RequestOptions): Call<WikiPage> {
  return client.call({ id: "wikis.create", method: "POST", path: "/projects/{project_id}/wikis" }, params, options);
}

/** Parameters of `uploadAttachment`. */
export interface WikisUploadAttachmentParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Content of the file, with its name. */
  file: Upload;
  /** Branch of the wiki; its default branch unless given. */
  branch?: string;
}

/**
 * Upload a file to the wiki of a project.
 *
 * Uploads a file into the folder `uploads` of the wiki of a project, and answers the Markdown to show it
 * with.
 *
 * `POST /projects/:project_id/wikis/attachments`
 *
 * [Documentation](https://docs.gitlab.com/api/wikis/#upload-an-attachment-to-the-wiki-repository)
 */
export function uploadAttachment(
  client: Client,
  params: WikisUploadAttachmentParams,
  options?: RequestOptions,
): Call<WikiAttachment> {
  return client.call(
    {
      id: "wikis.uploadAttachment",
      method: "POST",
      path: "/projects/{project_id}/wikis/attachments",
      body: "multipart",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface WikisGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the page in the wiki, such as `guides/install`. It is encoded for you. */
  slug: string;
  /** SHA of the version of the page; the latest unless given. */
  version?: string;
  /** Whether to give the content as HTML. Default: `false`. */
  render_html?: boolean;
}

/**
 * Get a wiki page of a project.
 *
 * Gets one wiki page of a project with its content.
 *
 * `GET /projects/:project_id/wikis/:slug`
 *
 * [Documentation](https://docs.gitlab.com/api/wikis/#retrieve-a-wiki-page)
 */
export function get(client: Client, params: WikisGetParams, options?: RequestOptions): Call<WikiPage> {
  return queryCall(
    client,
    { id: "wikis.get", method: "GET", path: "/projects/{project_id}/wikis/{slug}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface WikisUpdateParams extends WikiPageUpdate {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the page in the wiki, such as `guides/install`. It is encoded for you. */
  slug: string;
}

/**
 * Update a wiki page of a project.
 *
 * Changes a wiki page of a project. A new title moves the page.
 *
 * `PUT /projects/:project_id/wikis/:slug`
 *
 * [Documentation](https://docs.gitlab.com/api/wikis/#update-a-wiki-page)
 */
export function update(client: Client, params: WikisUpdateParams, options?: RequestOptions): Call<WikiPage> {
  return client.call(
    { id: "wikis.update", method: "PUT", path: "/projects/{project_id}/wikis/{slug}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface WikisDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the page in the wiki, such as `guides/install`. It is encoded for you. */
  slug: string;
}

/**
 * Delete a wiki page of a project.
 *
 * Deletes a wiki page of a project.
 *
 * `DELETE /projects/:project_id/wikis/:slug`
 *
 * [Documentation](https://docs.gitlab.com/api/wikis/#delete-a-wiki-page)
 */
function delete_(client: Client, params: WikisDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "wikis.delete", method: "DELETE", path: "/projects/{project_id}/wikis/{slug}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a wiki page of a project.
   *
   * Deletes a wiki page of a project.
   *
   * `DELETE /projects/:project_id/wikis/:slug`
   *
   * [Documentation](https://docs.gitlab.com/api/wikis/#delete-a-wiki-page)
   */
  delete_ as delete,
};
