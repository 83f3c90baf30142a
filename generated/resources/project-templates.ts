// From spec/resources/project-templates.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Templates of files as one project sees them: those of the instance and its own.
 *
 * [Documentation](https://docs.gitlab.com/api/project_templates/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";
import type { FileTemplate, LicenseTemplate, TemplateListItem } from "../shared/templates.js";

/** Parameters of `list`. */
export interface ProjectTemplatesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Kind of the template. */
  type: ProjectTemplateType;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List templates of a project.
 *
 * Lists the templates of one kind that a project has.
 *
 * `GET /projects/:project_id/templates/:type`
 *
 * [Documentation](https://docs.gitlab.com/api/project_templates/#list-all-templates-of-a-particular-type)
 */
export function list(
  client: Client,
  params: ProjectTemplatesListParams,
  options?: ListOptions,
): ListCall<TemplateListItem> {
  return listCall(
    client,
    {
      id: "projectTemplates.list",
      method: "GET",
      path: "/projects/{project_id}/templates/{type}",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ProjectTemplatesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Kind of the template. */
  type: ProjectTemplateType;
  /** Key of the template. */
  name: string;
  /**
   * ID of the project that has the template, where several have one of this name; the nearest unless given.
   */
  source_template_project_id?: number;
  /** Name of the work to put into the text of a license. */
  project?: string;
  /**
   * Name of who holds the copyright to put into the text of a license; the name of the caller unless given.
   */
  fullname?: string;
}

/**
 * Get a template of a project.
 *
 * Gets one template that a project has; licenses tell more than other kinds.
 *
 * `GET /projects/:project_id/templates/:type/:name`
 *
 * [Documentation](https://docs.gitlab.com/api/project_templates/#retrieve-a-template-of-a-particular-type)
 */
export function get(
  client: Client,
  params: ProjectTemplatesGetParams,
  options?: RequestOptions,
): Call<ProjectTemplate> {
  return queryCall(
    client,
    { id: "projectTemplates.get", method: "GET", path: "/projects/{project_id}/templates/{type}/{name}" },
    params,
    options,
  );
}

/** License, or template of another kind. */
export type ProjectTemplate = LicenseTemplate | FileTemplate;

/** Kind of a template. */
export type ProjectTemplateType =
  "dockerfiles" | "gitignores" | "gitlab_ci_ymls" | "licenses" | "issues" | "merge_requests";
