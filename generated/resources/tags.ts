// From spec/resources/tags.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Git tags of a project's repository.
 *
 * [Documentation](https://docs.gitlab.com/api/tags/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  type RequestOptions,
} from "../../runtime/client.js";
import type { Commit } from "../shared/repository.js";
import type { ProjectIdOrPath, SortDirection } from "../shared/schemas.js";
import type { X509Certificate } from "../shared/signatures.js";

/** Parameters of `list`. */
export interface TagsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** What to sort by; `version` reads names as semantic versions. Default: `updated`. */
  order_by?: TagsOrderBy;
  /** Direction of sorting of the tags. Default: `desc`. */
  sort?: SortDirection;
  /** Text that the name contains; `^term` finds names that begin with it, `term$` names that end with it. */
  search?: string;
  /** Name of the tag that the page begins after; with keyset pagination only. */
  page_token?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List tags of a repository.
 *
 * Lists the tags of a project's repository. Public projects can be read without a credential.
 *
 * `GET /projects/:project_id/repository/tags`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/tags/#list-all-project-repository-tags)
 */
export function list(client: Client, params: TagsListParams, options?: ListOptions): ListCall<Tag> {
  return listCall(
    client,
    {
      id: "tags.list",
      method: "GET",
      path: "/projects/{project_id}/repository/tags",
      pagination: "both",
      orderBy: ["name", "updated"],
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface TagsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag. */
  tag_name: string;
  /** Branch, tag or commit SHA to create it at. */
  ref: string;
  /** Message of an annotated tag. */
  message?: string;
}

/**
 * Create a tag.
 *
 * Creates a tag at a branch, another tag or a commit; with a message it is an annotated tag.
 *
 * `POST /projects/:project_id/repository/tags`
 *
 * [Documentation](https://docs.gitlab.com/api/tags/#create-a-new-tag)
 */
export function create(client: Client, params: TagsCreateParams, options?: RequestOptions): Call<Tag> {
  return client.call(
    { id: "tags.create", method: "POST", path: "/projects/{project_id}/repository/tags" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface TagsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag. */
  tag_name: string;
}

/**
 * Get a tag.
 *
 * Gets one tag with its commit. Public projects can be read without a credential.
 *
 * `GET /projects/:project_id/repository/tags/:tag_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/tags/#retrieve-a-single-repository-tag)
 */
export function get(client: Client, params: TagsGetParams, options?: RequestOptions): Call<Tag> {
  return client.call(
    { id: "tags.get", method: "GET", path: "/projects/{project_id}/repository/tags/{tag_name}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface TagsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag. */
  tag_name: string;
}

/**
 * Delete a tag.
 *
 * Deletes a tag. Protected tags cannot be deleted this way by those who may not create them.
 *
 * `DELETE /projects/:project_id/repository/tags/:tag_name`
 *
 * [Documentation](https://docs.gitlab.com/api/tags/#delete-a-tag)
 */
function delete_(client: Client, params: TagsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "tags.delete", method: "DELETE", path: "/projects/{project_id}/repository/tags/{tag_name}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a tag.
   *
   * Deletes a tag. Protected tags cannot be deleted this way by those who may not create them.
   *
   * `DELETE /projects/:project_id/repository/tags/:tag_name`
   *
   * [Documentation](https://docs.gitlab.com/api/tags/#delete-a-tag)
   */
  delete_ as delete,
};

/** Parameters of `getSignature`. */
export interface TagsGetSignatureParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag. */
  tag_name: string;
}

/**
 * Get the signature of a tag.
 *
 * Gets the X.509 signature of a signed tag; 404 for one that is not signed.
 *
 * `GET /projects/:project_id/repository/tags/:tag_name/signature`
 *
 * Since GitLab 15.7.
 *
 * [Documentation](https://docs.gitlab.com/api/tags/#retrieve-x509-signature-of-a-tag)
 */
export function getSignature(
  client: Client,
  params: TagsGetSignatureParams,
  options?: RequestOptions,
): Call<TagSignature> {
  return client.call(
    { id: "tags.getSignature", method: "GET", path: "/projects/{project_id}/repository/tags/{tag_name}/signature" },
    params,
    options,
  );
}

/** Tag with its commit. */
export interface Tag {
  /** Name of the tag. */
  name: string;
  /** Message of an annotated tag; empty or null for a plain one. */
  message: string | null;
  /** SHA of the tag object, or of the commit for a plain tag. */
  target: string;
  /** Commit it is at; null when it is not at a commit. */
  commit: Commit | null;
  /** Release that belongs to it; null without one, absent for callers who may not read releases. */
  release?: TagRelease | null;
  /** Whether it is protected. */
  protected: boolean;
  /** When it was created; null for a plain tag. */
  created_at: string | null;
}

/** Release that a tag belongs to. */
export interface TagRelease {
  /** Name of the tag. */
  tag_name: string;
  /** Notes of the release. */
  description: string | null;
}

/** Signature of a tag. */
export interface TagSignature {
  /** `X509`. */
  signature_type: string;
  /** `verified`, `unverified` and the like. */
  verification_status?: string;
  /** Certificate that it was made with. */
  x509_certificate?: X509Certificate;
  /** The signature, from versions that nest it. */
  signature?: X509Signature;
}

/** What tags are sorted by. */
export type TagsOrderBy = "name" | "updated" | "version";

/** X.509 signature of a tag, from versions that nest it. */
export interface X509Signature {
  /** `verified`, `unverified` and the like. */
  verification_status?: string;
  /** Certificate that it was made with. */
  x509_certificate?: X509Certificate;
}
