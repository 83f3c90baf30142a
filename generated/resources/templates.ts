// From spec/resources/templates.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Templates of Dockerfiles, `.gitignore` files, CI/CD configurations and licenses that the instance offers.
 *
 * [Documentation](https://docs.gitlab.com/api/templates/dockerfiles/)
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
import type { FileTemplate, LicenseTemplate, TemplateListItem } from "../shared/templates.js";

/** Parameters of `listDockerfiles`. */
export interface TemplatesListDockerfilesParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List Dockerfile templates.
 *
 * Lists the Dockerfile templates of the instance. No credential is needed.
 *
 * `GET /templates/dockerfiles`
 *
 * [Documentation](https://docs.gitlab.com/api/templates/dockerfiles/#list-all-dockerfile-templates)
 */
export function listDockerfiles(
  client: Client,
  params?: TemplatesListDockerfilesParams,
  options?: ListOptions,
): ListCall<TemplateListItem> {
  return listCall(
    client,
    { id: "templates.listDockerfiles", method: "GET", path: "/templates/dockerfiles", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `getDockerfile`. */
export interface TemplatesGetDockerfileParams {
  /** Key of the template. */
  name: string;
}

/**
 * Get a Dockerfile template.
 *
 * Gets one Dockerfile template of the instance. No credential is needed.
 *
 * `GET /templates/dockerfiles/:name`
 *
 * [Documentation](https://docs.gitlab.com/api/templates/dockerfiles/#retrieve-a-single-dockerfile-template)
 */
export function getDockerfile(
  client: Client,
  params: TemplatesGetDockerfileParams,
  options?: RequestOptions,
): Call<FileTemplate> {
  return client.call(
    { id: "templates.getDockerfile", method: "GET", path: "/templates/dockerfiles/{name}" },
    params,
    options,
  );
}

/** Parameters of `listGitignores`. */
export interface TemplatesListGitignoresParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List .gitignore templates.
 *
 * Lists the `.gitignore` templates of the instance. No credential is needed.
 *
 * `GET /templates/gitignores`
 *
 * [Documentation](https://docs.gitlab.com/api/templates/gitignores/#list-all-gitignore-templates)
 */
export function listGitignores(
  client: Client,
  params?: TemplatesListGitignoresParams,
  options?: ListOptions,
): ListCall<TemplateListItem> {
  return listCall(
    client,
    { id: "templates.listGitignores", method: "GET", path: "/templates/gitignores", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `getGitignore`. */
export interface TemplatesGetGitignoreParams {
  /** Key of the template. */
  name: string;
}

/**
 * Get a .gitignore template.
 *
 * Gets one `.gitignore` template of the instance. No credential is needed.
 *
 * `GET /templates/gitignores/:name`
 *
 * [Documentation](https://docs.gitlab.com/api/templates/gitignores/#retrieve-a-single-gitignore-template)
 */
export function getGitignore(
  client: Client,
  params: TemplatesGetGitignoreParams,
  options?: RequestOptions,
): Call<FileTemplate> {
  return client.call(
    { id: "templates.getGitignore", method: "GET", path: "/templates/gitignores/{name}" },
    params,
    options,
  );
}

/** Parameters of `listGitlabCiYmls`. */
export interface TemplatesListGitlabCiYmlsParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List CI/CD configuration templates.
 *
 * Lists the CI/CD configuration templates of the instance. No credential is needed.
 *
 * `GET /templates/gitlab_ci_ymls`
 *
 * [Documentation](https://docs.gitlab.com/api/templates/gitlab_ci_ymls/#list-all-cicd-templates)
 */
export function listGitlabCiYmls(
  client: Client,
  params?: TemplatesListGitlabCiYmlsParams,
  options?: ListOptions,
): ListCall<TemplateListItem> {
  return listCall(
    client,
    { id: "templates.listGitlabCiYmls", method: "GET", path: "/templates/gitlab_ci_ymls", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `getGitlabCiYml`. */
export interface TemplatesGetGitlabCiYmlParams {
  /** Key of the template. */
  name: string;
}

/**
 * Get a CI/CD configuration template.
 *
 * Gets one CI/CD configuration template of the instance. No credential is needed.
 *
 * `GET /templates/gitlab_ci_ymls/:name`
 *
 * [Documentation](https://docs.gitlab.com/api/templates/gitlab_ci_ymls/#retrieve-details-of-a-cicd-template)
 */
export function getGitlabCiYml(
  client: Client,
  params: TemplatesGetGitlabCiYmlParams,
  options?: RequestOptions,
): Call<FileTemplate> {
  return client.call(
    { id: "templates.getGitlabCiYml", method: "GET", path: "/templates/gitlab_ci_ymls/{name}" },
    params,
    options,
  );
}

/** Parameters of `listLicenses`. */
export interface TemplatesListLicensesParams {
  /** Whether to list only popular licenses. */
  popular?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List license templates.
 *
 * Lists open source licenses with their texts. No credential is needed.
 *
 * `GET /templates/licenses`
 *
 * [Documentation](https://docs.gitlab.com/api/templates/licenses/#list-all-license-templates)
 */
export function listLicenses(
  client: Client,
  params?: TemplatesListLicensesParams,
  options?: ListOptions,
): ListCall<LicenseTemplate> {
  return listCall(
    client,
    { id: "templates.listLicenses", method: "GET", path: "/templates/licenses", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `getLicense`. */
export interface TemplatesGetLicenseParams {
  /** Key of the license. */
  name: string;
  /** Name of the work to put into the text. */
  project?: string;
  /** Name of who holds the copyright to put into the text; the name of the caller unless given. */
  fullname?: string;
}

/**
 * Get a license template.
 *
 * Gets one open source license with its text. No credential is needed.
 *
 * `GET /templates/licenses/:name`
 *
 * [Documentation](https://docs.gitlab.com/api/templates/licenses/#retrieve-a-single-license-template)
 */
export function getLicense(
  client: Client,
  params: TemplatesGetLicenseParams,
  options?: RequestOptions,
): Call<LicenseTemplate> {
  return queryCall(
    client,
    { id: "templates.getLicense", method: "GET", path: "/templates/licenses/{name}" },
    params,
    options,
  );
}
