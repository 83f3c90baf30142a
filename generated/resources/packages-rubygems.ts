// From spec/resources/packages-rubygems.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Gem server of a project, as RubyGems and Bundler speak to it.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/rubygems/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  type Download,
  queryCall,
  type RawBody,
  type RequestOptions,
} from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `downloadDependencies`. */
export interface PackagesRubygemsDownloadDependenciesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Names of the gems; an empty array is answered without. */
  gems?: string[];
}

/**
 * Download the dependencies of gems.
 *
 * Downloads all versions of gems with what they depend on.
 *
 * `GET /projects/:project_id/packages/rubygems/api/v1/dependencies`
 *
 * Experiment. Behind the feature flag `rubygem_packages`. GitLab Self-Managed and GitLab Dedicated only.
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/rubygems/#retrieve-dependencies)
 */
export function downloadDependencies(
  client: Client,
  params: PackagesRubygemsDownloadDependenciesParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "packagesRubygems.downloadDependencies",
      method: "GET",
      path: "/projects/{project_id}/packages/rubygems/api/v1/dependencies",
      csv: ["gems"],
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadSpecs`. */
export interface PackagesRubygemsDownloadSpecsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the index. */
  file_name: GemSpecsFile;
}

/**
 * Download the spec index of a gem server.
 *
 * Downloads the index of all, the latest or the prerelease versions.
 *
 * `GET /projects/:project_id/packages/rubygems/:file_name`
 *
 * Experiment. Behind the feature flag `rubygem_packages`. GitLab Self-Managed and GitLab Dedicated only.
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/rubygems/#download-a-spec-index-file)
 */
export function downloadSpecs(
  client: Client,
  params: PackagesRubygemsDownloadSpecsParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesRubygems.downloadSpecs",
      method: "GET",
      path: "/projects/{project_id}/packages/rubygems/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadGemspec`. */
export interface PackagesRubygemsDownloadGemspecParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the file: a `.gem`, or a `.gemspec.rz`. */
  file_name: string;
}

/**
 * Download a gemspec.
 *
 * Downloads the specification of a version of a gem.
 *
 * `GET /projects/:project_id/packages/rubygems/quick/Marshal.4.8/:file_name`
 *
 * Experiment. Behind the feature flag `rubygem_packages`. GitLab Self-Managed and GitLab Dedicated only.
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/rubygems/#download-a-gemspec-file)
 */
export function downloadGemspec(
  client: Client,
  params: PackagesRubygemsDownloadGemspecParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesRubygems.downloadGemspec",
      method: "GET",
      path: "/projects/{project_id}/packages/rubygems/quick/Marshal.4.8/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `download`. */
export interface PackagesRubygemsDownloadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the file: a `.gem`, or a `.gemspec.rz`. */
  file_name: string;
}

/**
 * Download a gem.
 *
 * Downloads a version of a gem.
 *
 * `GET /projects/:project_id/packages/rubygems/gems/:file_name`
 *
 * Experiment. Behind the feature flag `rubygem_packages`. GitLab Self-Managed and GitLab Dedicated only.
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/rubygems/#download-a-gem-file)
 */
export function download(
  client: Client,
  params: PackagesRubygemsDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesRubygems.download",
      method: "GET",
      path: "/projects/{project_id}/packages/rubygems/gems/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface PackagesRubygemsUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Content of the gem. */
  body: RawBody;
}

/**
 * Upload a gem.
 *
 * Uploads a version of a gem. GitLab reads its specification in the background.
 *
 * `POST /projects/:project_id/packages/rubygems/api/v1/gems`
 *
 * Experiment. Behind the feature flag `rubygem_packages`. GitLab Self-Managed and GitLab Dedicated only.
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/rubygems/#upload-a-gem)
 */
export function upload(client: Client, params: PackagesRubygemsUploadParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "packagesRubygems.upload",
      method: "POST",
      path: "/projects/{project_id}/packages/rubygems/api/v1/gems",
      body: "application/octet-stream",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeUpload`. */
export interface PackagesRubygemsAuthorizeUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Authorize the upload of a gem.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the gem before it passes the upload on. Nobody else may
 * call it; use the upload itself.
 *
 * `POST /projects/:project_id/packages/rubygems/api/v1/gems/authorize`
 *
 * Internal. Behind the feature flag `rubygem_packages`. GitLab Self-Managed and GitLab Dedicated only. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/rubygems/#upload-a-gem)
 */
export function authorizeUpload(
  client: Client,
  params: PackagesRubygemsAuthorizeUploadParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesRubygems.authorizeUpload",
      method: "POST",
      path: "/projects/{project_id}/packages/rubygems/api/v1/gems/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** Index of a gem server: all versions, the latest ones, or prereleases. */
export type GemSpecsFile = "specs.4.8.gz" | "latest_specs.4.8.gz" | "prerelease_specs.4.8.gz";
