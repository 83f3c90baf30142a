// From spec/resources/pages.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Websites of projects that GitLab Pages publishes.
 *
 * [Documentation](https://docs.gitlab.com/api/pages/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `getSettings`. */
export interface PagesGetSettingsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get the Pages settings of a project.
 *
 * Gets how the website of a project is published, and what is published now. At least the Maintainer role is
 * needed.
 *
 * `GET /projects/:project_id/pages`
 *
 * Since GitLab 16.8.
 *
 * [Documentation](https://docs.gitlab.com/api/pages/#retrieve-pages-settings-for-a-project)
 */
export function getSettings(
  client: Client,
  params: PagesGetSettingsParams,
  options?: RequestOptions,
): Call<PagesSettings> {
  return client.call({ id: "pages.getSettings", method: "GET", path: "/projects/{project_id}/pages" }, params, options);
}

/** Parameters of `updateSettings`. */
export interface PagesUpdateSettingsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether the website has a domain of its own. */
  pages_unique_domain_enabled?: boolean;
  /** Whether visitors who come by HTTP are sent to HTTPS. */
  pages_https_only?: boolean;
  /**
   * Domain, one of those that the project has, that all visitors are sent to; null for none. Since GitLab
   * 17.8.
   */
  pages_primary_domain?: string | null;
}

/**
 * Update the Pages settings of a project.
 *
 * Changes how the website of a project is published. At least the Maintainer role is needed.
 *
 * `PATCH /projects/:project_id/pages`
 *
 * Since GitLab 17.0.
 *
 * [Documentation](https://docs.gitlab.com/api/pages/#update-pages-settings-for-a-project)
 */
export function updateSettings(
  client: Client,
  params: PagesUpdateSettingsParams,
  options?: RequestOptions,
): Call<PagesSettings> {
  return client.call(
    { id: "pages.updateSettings", method: "PATCH", path: "/projects/{project_id}/pages" },
    params,
    options,
  );
}

/** Parameters of `unpublish`. */
export interface PagesUnpublishParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Unpublish the website of a project.
 *
 * Takes the website of a project off the net and deletes it. At least the Maintainer role is needed.
 *
 * `DELETE /projects/:project_id/pages`
 *
 * [Documentation](https://docs.gitlab.com/api/pages/#unpublish-pages)
 */
export function unpublish(client: Client, params: PagesUnpublishParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "pages.unpublish", method: "DELETE", path: "/projects/{project_id}/pages", as: "none" },
    params,
    options,
  );
}

/** Parameters of `checkAccess`. */
export interface PagesCheckAccessParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Check access to the website of a project.
 *
 * Answers without a body when the caller may see the website of the project, and with 403 or 404 when not.
 * GitLab Pages itself asks this for visitors of websites that are not public.
 *
 * `GET /projects/:project_id/pages_access`
 *
 * [Documentation](https://docs.gitlab.com/api/pages/)
 */
export function checkAccess(client: Client, params: PagesCheckAccessParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "pages.checkAccess", method: "GET", path: "/projects/{project_id}/pages_access", as: "none" },
    params,
    options,
  );
}

/** Published version of a website. */
export interface PagesDeployment {
  /** When it was published. */
  created_at: string;
  /** Address of this version. */
  url: string;
  /**
   * Path below the address that it is published at, for several versions side by side; empty or null for the
   * main one.
   */
  path_prefix: string | null;
  /** Directory of the artifact that was published; null for `public`. */
  root_directory: string | null;
}

/** How the website of a project is published. */
export interface PagesSettings {
  /** Address of the website. */
  url: string;
  /** Whether the website has a domain of its own. */
  is_unique_domain_enabled: boolean;
  /** Whether visitors who come by HTTP are sent to HTTPS. */
  force_https: boolean;
  /** What is published now. */
  deployments: PagesDeployment[];
  /** Domain that all visitors are sent to; null without one. Since GitLab 17.8. */
  pages_primary_domain: string | null;
  /**
   * Documented name of `pages_primary_domain`, which is what the server sends.
   * @deprecated Since GitLab 17.8. The property `pages_primary_domain`.
   */
  primary_domain?: string | null;
}
