// From spec/resources/packages-cargo.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Cargo registry of a project, as Cargo speaks to it (sparse index).
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 *
 * @module
 */

import type { Call, Client, Download, RawBody, RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `getConfig`. */
export interface PackagesCargoGetConfigParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get the configuration of a Cargo registry.
 *
 * Gets where the crates of a project are downloaded from and published to.
 *
 * `GET /projects/:project_id/packages/cargo/config.json`
 *
 * Experiment. Behind the feature flag `package_registry_cargo_support`. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function getConfig(
  client: Client,
  params: PackagesCargoGetConfigParams,
  options?: RequestOptions,
): Call<CargoConfig> {
  return client.call(
    { id: "packagesCargo.getConfig", method: "GET", path: "/projects/{project_id}/packages/cargo/config.json" },
    params,
    options,
  );
}

/** Parameters of `getOneLetterIndex`. */
export interface PackagesCargoGetOneLetterIndexParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the crate, in small letters. */
  package_name: string;
}

/**
 * Get the index of a crate with one letter.
 *
 * Gets all versions of a crate whose name has one letter.
 *
 * `GET /projects/:project_id/packages/cargo/1/:package_name`
 *
 * Experiment. Behind the feature flag `package_registry_cargo_support`. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function getOneLetterIndex(
  client: Client,
  params: PackagesCargoGetOneLetterIndexParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesCargo.getOneLetterIndex",
      method: "GET",
      path: "/projects/{project_id}/packages/cargo/1/{package_name}",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `getTwoLetterIndex`. */
export interface PackagesCargoGetTwoLetterIndexParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the crate, in small letters. */
  package_name: string;
}

/**
 * Get the index of a crate with two letters.
 *
 * Gets all versions of a crate whose name has two letters.
 *
 * `GET /projects/:project_id/packages/cargo/2/:package_name`
 *
 * Experiment. Behind the feature flag `package_registry_cargo_support`. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function getTwoLetterIndex(
  client: Client,
  params: PackagesCargoGetTwoLetterIndexParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesCargo.getTwoLetterIndex",
      method: "GET",
      path: "/projects/{project_id}/packages/cargo/2/{package_name}",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `getThreeLetterIndex`. */
export interface PackagesCargoGetThreeLetterIndexParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** First letter of the name. */
  first_char: string;
  /** Name of the crate, in small letters. */
  package_name: string;
}

/**
 * Get the index of a crate with three letters.
 *
 * Gets all versions of a crate whose name has three letters.
 *
 * `GET /projects/:project_id/packages/cargo/3/:first_char/:package_name`
 *
 * Experiment. Behind the feature flag `package_registry_cargo_support`. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function getThreeLetterIndex(
  client: Client,
  params: PackagesCargoGetThreeLetterIndexParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesCargo.getThreeLetterIndex",
      method: "GET",
      path: "/projects/{project_id}/packages/cargo/3/{first_char}/{package_name}",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `getIndex`. */
export interface PackagesCargoGetIndexParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** First two letters of the name. */
  prefix_1: string;
  /** Third and fourth letter of the name. */
  prefix_2: string;
  /** Name of the crate, in small letters. */
  package_name: string;
}

/**
 * Get the index of a crate.
 *
 * Gets all versions of a crate whose name has four or more letters.
 *
 * `GET /projects/:project_id/packages/cargo/:prefix_1/:prefix_2/:package_name`
 *
 * Experiment. Behind the feature flag `package_registry_cargo_support`. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function getIndex(client: Client, params: PackagesCargoGetIndexParams, options?: RequestOptions): Call<string> {
  return client.call(
    {
      id: "packagesCargo.getIndex",
      method: "GET",
      path: "/projects/{project_id}/packages/cargo/{prefix_1}/{prefix_2}/{package_name}",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `download`. */
export interface PackagesCargoDownloadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the crate, in small letters. */
  package_name: string;
  /** Version of the crate. */
  package_version: string;
}

/**
 * Download a crate.
 *
 * Downloads a version of a crate.
 *
 * `GET /projects/:project_id/packages/cargo/:package_name/:package_version/download`
 *
 * Experiment. Behind the feature flag `package_registry_cargo_support`. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function download(
  client: Client,
  params: PackagesCargoDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesCargo.download",
      method: "GET",
      path: "/projects/{project_id}/packages/cargo/{package_name}/{package_version}/download",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `publish`. */
export interface PackagesCargoPublishParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Length of the metadata (32 bits, little-endian), metadata, length of the crate, crate. */
  body: RawBody;
}

/**
 * Publish a crate.
 *
 * Publishes a version of a crate. The body is what `cargo publish` makes: the metadata as JSON and the
 * `.crate` file, each behind its length.
 *
 * `PUT /projects/:project_id/packages/cargo/api/v1/crates/new`
 *
 * Experiment. Behind the feature flag `package_registry_cargo_support`. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function publish(client: Client, params: PackagesCargoPublishParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "packagesCargo.publish",
      method: "PUT",
      path: "/projects/{project_id}/packages/cargo/api/v1/crates/new",
      body: "application/octet-stream",
      as: "none",
    },
    params,
    options,
  );
}

/** Where a Cargo registry has its crates. */
export interface CargoConfig {
  /** Address that crates are downloaded from. */
  dl: string;
  /** Address of the registry's API. */
  api: string;
  /** Whether a credential is needed; false for public projects. */
  "auth-required": boolean;
}
