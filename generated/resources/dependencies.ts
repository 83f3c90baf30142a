// From spec/resources/dependencies.yaml. Do not edit: `npm run generate` writes this file.

/**
 * What the software of a project depends on.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
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
import type { VulnerabilitySeverity } from "../shared/vulnerabilities.js";

/** Parameters of `list`. */
export interface DependenciesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Package managers whose dependencies to list; all unless given. */
  package_manager?: PackageManager[];
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List dependencies of a project.
 *
 * Lists the packages that a project depends on, as dependency scanning found them. Vulnerabilities are told
 * only to those who may see the project's security dashboard.
 *
 * `GET /projects/:project_id/dependencies`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/dependencies/#list-project-dependencies)
 */
export function list(client: Client, params: DependenciesListParams, options?: ListOptions): ListCall<Dependency> {
  return listCall(
    client,
    {
      id: "dependencies.list",
      method: "GET",
      path: "/projects/{project_id}/dependencies",
      csv: ["package_manager"],
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listVulnerabilities`. */
export interface DependenciesListVulnerabilitiesParams {
  /** ID of the occurrence. */
  id: number;
}

/**
 * List vulnerabilities of a dependency.
 *
 * Lists the vulnerabilities of one occurrence of a package in a project, at most 100. Made for the dependency
 * list of the web interface, which now uses GraphQL.
 *
 * `GET /occurrences/vulnerabilities`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function listVulnerabilities(
  client: Client,
  params: DependenciesListVulnerabilitiesParams,
  options?: RequestOptions,
): Call<OccurrenceVulnerability[]> {
  return queryCall(
    client,
    { id: "dependencies.listVulnerabilities", method: "GET", path: "/occurrences/vulnerabilities" },
    params,
    options,
  );
}

/** Package that a project depends on. */
export interface Dependency {
  /** Name of the package. */
  name: string;
  /** Version of the package; null where the scan did not tell. */
  version: string | null;
  /** Package manager that it comes with; null where the scan did not tell. */
  package_manager: string | null;
  /** File that asks for it; null where the scan did not tell. */
  dependency_file_path: string | null;
  /** Its vulnerabilities; left out where the caller may not see them. */
  vulnerabilities?: DependencyVulnerability[];
  /** Its licenses; left out where the caller may not see them. */
  licenses?: DependencyLicense[];
  /** Whether it is known as malware. */
  malware?: boolean;
}

/** License of a package. */
export interface DependencyLicense {
  /** Identifier in the SPDX list; null for others. */
  spdx_identifier?: string | null;
  /** Name of the license. */
  name: string;
  /** Page about it; null for unknown ones. */
  url: string | null;
}

/** Vulnerability of a package. */
export interface DependencyVulnerability {
  /** ID of the vulnerability. */
  id: number;
  /** What was found, in a few words. */
  name: string;
  /** How bad it is. */
  severity: VulnerabilitySeverity | (string & {});
  /** Address of its page. */
  url: string;
}

/** ID of the occurrence of a package, as a number or as text. */
export type OccurrenceId = number | string;

/** Vulnerability of one occurrence of a package. */
export interface OccurrenceVulnerability extends DependencyVulnerability {
  /** ID of the occurrence, as it was asked for. */
  occurrence_id: OccurrenceId;
}

/** Package manager that a dependency comes with. */
export type PackageManager =
  | "apk"
  | "bun"
  | "bundler"
  | "cargo"
  | "composer"
  | "conan"
  | "conda"
  | "go"
  | "gradle"
  | "maven"
  | "npm"
  | "nuget"
  | "pip"
  | "pipenv"
  | "pnpm"
  | "poetry"
  | "pub"
  | "sbt"
  | "setuptools"
  | "yarn";
