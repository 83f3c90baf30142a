// From spec/resources/vulnerabilities.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Single vulnerabilities of projects. GitLab means to replace these calls by GraphQL.
 *
 * [Documentation](https://docs.gitlab.com/api/vulnerabilities/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { IssueBasic } from "../shared/issues.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";
import type { Vulnerability, VulnerabilityIssueLinkType } from "../shared/vulnerabilities.js";

/** Parameters of `get`. */
export interface VulnerabilitiesGetParams {
  /** ID of the vulnerability. */
  vulnerability_id: number;
}

/**
 * Get a vulnerability.
 *
 * Gets one vulnerability. GitLab calls this page unstable and recommends GraphQL.
 *
 * `GET /vulnerabilities/:vulnerability_id`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/vulnerabilities/#retrieve-a-vulnerability)
 */
export function get(client: Client, params: VulnerabilitiesGetParams, options?: RequestOptions): Call<Vulnerability> {
  return client.call(
    { id: "vulnerabilities.get", method: "GET", path: "/vulnerabilities/{vulnerability_id}" },
    params,
    options,
  );
}

/** Parameters of `confirm`. */
export interface VulnerabilitiesConfirmParams {
  /** ID of the vulnerability. */
  vulnerability_id: number;
  /** Why, for those who read the history. */
  comment?: string | null;
}

/**
 * Confirm a vulnerability.
 *
 * Confirms a vulnerability. The answer is 304 when it is confirmed already.
 *
 * `POST /vulnerabilities/:vulnerability_id/confirm`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/vulnerabilities/#confirm-a-vulnerability)
 */
export function confirm(
  client: Client,
  params: VulnerabilitiesConfirmParams,
  options?: RequestOptions,
): Call<Vulnerability> {
  return client.call(
    {
      id: "vulnerabilities.confirm",
      method: "POST",
      path: "/vulnerabilities/{vulnerability_id}/confirm",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `dismiss`. */
export interface VulnerabilitiesDismissParams {
  /** ID of the vulnerability. */
  vulnerability_id: number;
}

/**
 * Dismiss a vulnerability.
 *
 * Dismisses a vulnerability. The answer is 304 when it is dismissed already.
 *
 * `POST /vulnerabilities/:vulnerability_id/dismiss`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/vulnerabilities/#dismiss-a-vulnerability)
 */
export function dismiss(
  client: Client,
  params: VulnerabilitiesDismissParams,
  options?: RequestOptions,
): Call<Vulnerability> {
  return client.call(
    {
      id: "vulnerabilities.dismiss",
      method: "POST",
      path: "/vulnerabilities/{vulnerability_id}/dismiss",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `resolve`. */
export interface VulnerabilitiesResolveParams {
  /** ID of the vulnerability. */
  vulnerability_id: number;
  /** Why, for those who read the history. */
  comment?: string | null;
}

/**
 * Resolve a vulnerability.
 *
 * Resolves a vulnerability. The answer is 304 when it is resolved already.
 *
 * `POST /vulnerabilities/:vulnerability_id/resolve`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/vulnerabilities/#resolve-a-vulnerability)
 */
export function resolve(
  client: Client,
  params: VulnerabilitiesResolveParams,
  options?: RequestOptions,
): Call<Vulnerability> {
  return client.call(
    {
      id: "vulnerabilities.resolve",
      method: "POST",
      path: "/vulnerabilities/{vulnerability_id}/resolve",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `revert`. */
export interface VulnerabilitiesRevertParams {
  /** ID of the vulnerability. */
  vulnerability_id: number;
  /** Why, for those who read the history. */
  comment?: string | null;
}

/**
 * Revert a vulnerability to detected.
 *
 * Puts a vulnerability back to `detected`. The answer is 304 when it is in that state already.
 *
 * `POST /vulnerabilities/:vulnerability_id/revert`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/vulnerabilities/#revert-a-vulnerability-to-the-detected-state)
 */
export function revert(
  client: Client,
  params: VulnerabilitiesRevertParams,
  options?: RequestOptions,
): Call<Vulnerability> {
  return client.call(
    {
      id: "vulnerabilities.revert",
      method: "POST",
      path: "/vulnerabilities/{vulnerability_id}/revert",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `listIssues`. */
export interface VulnerabilitiesListIssuesParams {
  /** ID of the vulnerability. */
  vulnerability_id: number;
}

/**
 * List issues related to a vulnerability.
 *
 * Lists the issues that are linked with a vulnerability, with the ID and kind of each link.
 *
 * `GET /vulnerabilities/:vulnerability_id/issue_links`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/vulnerabilities/)
 */
export function listIssues(
  client: Client,
  params: VulnerabilitiesListIssuesParams,
  options?: RequestOptions,
): Call<VulnerabilityRelatedIssue[]> {
  return client.call(
    { id: "vulnerabilities.listIssues", method: "GET", path: "/vulnerabilities/{vulnerability_id}/issue_links" },
    params,
    options,
  );
}

/** Parameters of `linkIssue`. */
export interface VulnerabilitiesLinkIssueParams {
  /** ID of the vulnerability. */
  vulnerability_id: number;
  /** Number of the issue in its project. */
  target_issue_iid: number;
  /** ID or path of the issue's project; that of the vulnerability unless given. */
  target_project_id?: ProjectIdOrPath;
  /** Kind of link. Default: `related`. */
  link_type?: VulnerabilityIssueLinkType;
}

/**
 * Link an issue with a vulnerability.
 *
 * Links an issue with a vulnerability, as related or as what was created for it.
 *
 * `POST /vulnerabilities/:vulnerability_id/issue_links`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/vulnerabilities/)
 */
export function linkIssue(
  client: Client,
  params: VulnerabilitiesLinkIssueParams,
  options?: RequestOptions,
): Call<VulnerabilityIssueLink> {
  return client.call(
    { id: "vulnerabilities.linkIssue", method: "POST", path: "/vulnerabilities/{vulnerability_id}/issue_links" },
    params,
    options,
  );
}

/** Parameters of `unlinkIssue`. */
export interface VulnerabilitiesUnlinkIssueParams {
  /** ID of the vulnerability. */
  vulnerability_id: number;
  /** ID of the link, `vulnerability_link_id` in the list of issues. */
  issue_link_id: number;
}

/**
 * Unlink an issue from a vulnerability.
 *
 * Removes the link between an issue and a vulnerability; both stay.
 *
 * `DELETE /vulnerabilities/:vulnerability_id/issue_links/:issue_link_id`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/vulnerabilities/)
 */
export function unlinkIssue(
  client: Client,
  params: VulnerabilitiesUnlinkIssueParams,
  options?: RequestOptions,
): Call<VulnerabilityIssueLink> {
  return client.call(
    {
      id: "vulnerabilities.unlinkIssue",
      method: "DELETE",
      path: "/vulnerabilities/{vulnerability_id}/issue_links/{issue_link_id}",
    },
    params,
    options,
  );
}

/** Parameters of `setAiDetection`. */
export interface VulnerabilitiesSetAiDetectionParams {
  /** ID of the vulnerability. */
  vulnerability_id: number;
  /** How likely it is a false positive, from 0 to 100. */
  confidence_score: number;
  /** What the verdict rests on. */
  description: string;
  /** Flow that it comes from, for example `ai_secret_detection_fp_detection`. */
  origin?: string;
}

/**
 * Set the AI verdict on a vulnerability.
 *
 * Records how likely a flow of GitLab Duo thinks a vulnerability to be a false positive, and why. Flows call
 * it.
 *
 * `POST /vulnerabilities/:vulnerability_id/flags/ai_detection`
 *
 * Requires Ultimate. Experiment.
 *
 * [Documentation](https://docs.gitlab.com/api/vulnerabilities/)
 */
export function setAiDetection(
  client: Client,
  params: VulnerabilitiesSetAiDetectionParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "vulnerabilities.setAiDetection",
      method: "POST",
      path: "/vulnerabilities/{vulnerability_id}/flags/ai_detection",
      as: "none",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Link between a vulnerability and an issue. */
export interface VulnerabilityIssueLink {
  /** ID of the link. */
  id: number;
  /** Vulnerability that the issue is linked with. */
  vulnerability: Vulnerability;
  /** Issue that is about it; absent when the caller may not read it. */
  issue?: IssueBasic;
  /** Kind of link. */
  link_type: VulnerabilityIssueLinkType | (string & {});
}

/** Issue that is linked with a vulnerability. */
export interface VulnerabilityRelatedIssue extends IssueBasic {
  /** ID of the link. */
  vulnerability_link_id: number;
  /** Kind of link. */
  vulnerability_link_type: VulnerabilityIssueLinkType | (string & {});
}
