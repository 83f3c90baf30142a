// From spec/resources/ci-catalog.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Publishing of components to the CI/CD catalog.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `publish`. */
export interface CiCatalogPublishParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Tag of the release. */
  version: string;
  /** What the release contains. */
  metadata: CatalogReleaseMetadata;
}

/**
 * Publish a release to the CI/CD catalog.
 *
 * Publishes a release of a catalog project as a version in the CI/CD catalog. It is meant for `glab` inside a
 * job.
 *
 * `POST /projects/:project_id/catalog/publish`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function publish(
  client: Client,
  params: CiCatalogPublishParams,
  options?: RequestOptions,
): Call<CatalogVersion> {
  return client.call(
    { id: "ciCatalog.publish", method: "POST", path: "/projects/{project_id}/catalog/publish" },
    params,
    options,
  );
}

/** Component of a release. */
export interface CatalogComponent {
  /** Name of the component. */
  name: string;
  /** Kind of the component, such as `template`. */
  component_type: string;
  /** What its `spec` says, with its inputs. */
  spec: Record<string, unknown>;
}

/** What a release of a catalog project contains. */
export interface CatalogReleaseMetadata {
  /** CI/CD components that the version has. */
  components: CatalogComponent[];
}

/** Version of a project in the CI/CD catalog. */
export interface CatalogVersion {
  /** Address of its page in the catalog. */
  catalog_url: string;
}
