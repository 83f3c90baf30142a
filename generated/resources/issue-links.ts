// From spec/resources/issue-links.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Relations between issues.
 *
 * [Documentation](https://docs.gitlab.com/api/issue_links/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { Issue, IssueBasic } from "../shared/issues.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface IssueLinksListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
}

/**
 * List issues linked to an issue.
 *
 * Lists the issues that an issue is linked to, in the order the links were made, as far as the caller may see
 * them.
 *
 * `GET /projects/:project_id/issues/:issue_iid/links`
 *
 * [Documentation](https://docs.gitlab.com/api/issue_links/#list-all-issue-links)
 */
export function list(client: Client, params: IssueLinksListParams, options?: RequestOptions): Call<RelatedIssue[]> {
  return client.call(
    { id: "issueLinks.list", method: "GET", path: "/projects/{project_id}/issues/{issue_iid}/links" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface IssueLinksCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** Project of the other issue. */
  target_project_id: ProjectIdOrPath;
  /** Number of the other issue inside its project, as a number or as text. */
  target_issue_iid: IssueIidOrText;
  /** How the issue of the path relates to the other one. Blocking needs Premium. Default: `relates_to`. */
  link_type?: IssueLinkType;
}

/**
 * Link two issues.
 *
 * Links an issue to another one, of the same or another project. Both show the link, so the caller must be
 * allowed to change both.
 *
 * `POST /projects/:project_id/issues/:issue_iid/links`
 *
 * [Documentation](https://docs.gitlab.com/api/issue_links/#create-an-issue-link)
 */
export function create(client: Client, params: IssueLinksCreateParams, options?: RequestOptions): Call<IssueLink> {
  return client.call(
    { id: "issueLinks.create", method: "POST", path: "/projects/{project_id}/issues/{issue_iid}/links" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface IssueLinksGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the link; lists show it as `issue_link_id`. */
  issue_link_id: number;
}

/**
 * Get a link between two issues.
 *
 * Gets one link with both of its issues.
 *
 * `GET /projects/:project_id/issues/:issue_iid/links/:issue_link_id`
 *
 * Since GitLab 15.1.
 *
 * [Documentation](https://docs.gitlab.com/api/issue_links/#retrieve-an-issue-link)
 */
export function get(client: Client, params: IssueLinksGetParams, options?: RequestOptions): Call<IssueLink> {
  return client.call(
    { id: "issueLinks.get", method: "GET", path: "/projects/{project_id}/issues/{issue_iid}/links/{issue_link_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface IssueLinksDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the link; lists show it as `issue_link_id`. */
  issue_link_id: number;
  /** Documented, but without effect; the link is found by its ID alone. Default: `relates_to`. */
  link_type?: IssueLinkType;
}

/**
 * Delete a link between two issues.
 *
 * Deletes a link, which then disappears from both issues. The issues stay.
 *
 * `DELETE /projects/:project_id/issues/:issue_iid/links/:issue_link_id`
 *
 * [Documentation](https://docs.gitlab.com/api/issue_links/#delete-an-issue-link)
 */
function delete_(client: Client, params: IssueLinksDeleteParams, options?: RequestOptions): Call<IssueLink> {
  return queryCall(
    client,
    {
      id: "issueLinks.delete",
      method: "DELETE",
      path: "/projects/{project_id}/issues/{issue_iid}/links/{issue_link_id}",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a link between two issues.
   *
   * Deletes a link, which then disappears from both issues. The issues stay.
   *
   * `DELETE /projects/:project_id/issues/:issue_iid/links/:issue_link_id`
   *
   * [Documentation](https://docs.gitlab.com/api/issue_links/#delete-an-issue-link)
   */
  delete_ as delete,
};

/** Number of an issue inside its project, as a number or as text. */
export type IssueIidOrText = number | string;

/** Link between two issues. */
export interface IssueLink {
  /** ID of the link. Since GitLab 18.9. */
  id?: number;
  /** Issue that the link starts from. */
  source_issue: IssueBasic;
  /** Issue that the link leads to. */
  target_issue: IssueBasic;
  /** How the first issue relates to the second. */
  link_type: IssueLinkType | (string & {});
}

/** How an issue relates to another one. */
export type IssueLinkType = "relates_to" | "blocks" | "is_blocked_by";

/** Issue at the other end of a link, with the link. */
export interface RelatedIssue extends Issue {
  /** ID of the link, which `issueLinks.delete` takes. */
  issue_link_id: number;
  /** How the issue that the list was asked for relates to this one. */
  link_type: IssueLinkType | (string & {});
  /** When the link was made. */
  link_created_at: string;
  /** When the link last changed. */
  link_updated_at: string;
}
