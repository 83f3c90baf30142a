// From spec/resources/project-vulnerabilities.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Vulnerabilities of a project. GitLab means to replace these calls by GraphQL.
 *
 * [Documentation](https://docs.gitlab.com/api/project_vulnerabilities/)
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
import type { ProjectIdOrPath } from "../shared/schemas.js";
import type { Vulnerability } from "../shared/vulnerabilities.js";

/** Parameters of `list`. */
export interface ProjectVulnerabilitiesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List vulnerabilities of a project.
 *
 * Lists the vulnerabilities of a project. GitLab calls this page unstable and recommends GraphQL.
 *
 * `GET /projects/:project_id/vulnerabilities`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/project_vulnerabilities/#list-project-vulnerabilities)
 */
export function list(
  client: Client,
  params: ProjectVulnerabilitiesListParams,
  options?: ListOptions,
): ListCall<Vulnerability> {
  return listCall(
    client,
    {
      id: "projectVulnerabilities.list",
      method: "GET",
      path: "/projects/{project_id}/vulnerabilities",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ProjectVulnerabilitiesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the finding. */
  finding_id: number;
}

/**
 * Create a vulnerability from a finding.
 *
 * Creates a vulnerability from a finding that belongs to none yet; title and severity are those of the
 * finding.
 *
 * `POST /projects/:project_id/vulnerabilities`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/project_vulnerabilities/#create-a-vulnerability)
 */
export function create(
  client: Client,
  params: ProjectVulnerabilitiesCreateParams,
  options?: RequestOptions,
): Call<Vulnerability> {
  return client.call(
    { id: "projectVulnerabilities.create", method: "POST", path: "/projects/{project_id}/vulnerabilities" },
    params,
    options,
  );
}
