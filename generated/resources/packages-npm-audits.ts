// From spec/resources/packages-npm-audits.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Advisories and audits of npm packages, as `npm audit` asks for them.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `getAdvisories`. */
export interface PackagesNpmAuditsGetAdvisoriesParams {
  /** The body, sent as `application/json`. */
  body: NpmInstalledVersions;
}

/**
 * Get npm advisories from the instance.
 *
 * Asks for security advisories on behalf of `npm audit`, with the registry of the instance. GitLab has none
 * of its own: it forwards the request to the npm registry, or answers an empty list.
 *
 * `POST /packages/npm/-/npm/v1/security/advisories/bulk`
 *
 * Since GitLab 15.6. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/)
 */
export function getAdvisories(
  client: Client,
  params: PackagesNpmAuditsGetAdvisoriesParams,
  options?: RequestOptions,
): Call<NpmAdvisoriesAnswer> {
  return client.call(
    {
      id: "packagesNpmAudits.getAdvisories",
      method: "POST",
      path: "/packages/npm/-/npm/v1/security/advisories/bulk",
      body: "application/json",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `getReport`. */
export interface PackagesNpmAuditsGetReportParams extends NpmAuditTree {}

/**
 * Get an npm audit from the instance.
 *
 * Asks for an audit of a dependency tree on behalf of older versions of npm, with the registry of the
 * instance. GitLab forwards the request to the npm registry, or answers an empty list.
 *
 * `POST /packages/npm/-/npm/v1/security/audits/quick`
 *
 * Since GitLab 15.6. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/)
 */
export function getReport(
  client: Client,
  params: PackagesNpmAuditsGetReportParams,
  options?: RequestOptions,
): Call<NpmAuditAnswer> {
  return client.call(
    {
      id: "packagesNpmAudits.getReport",
      method: "POST",
      path: "/packages/npm/-/npm/v1/security/audits/quick",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `getAdvisoriesForGroup`. */
export interface PackagesNpmAuditsGetAdvisoriesForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** The body, sent as `application/json`. */
  body: NpmInstalledVersions;
}

/**
 * Get npm advisories from a group.
 *
 * Asks for security advisories on behalf of `npm audit`, with the registry of a group. GitLab has none of its
 * own: it forwards the request to the npm registry, or answers an empty list.
 *
 * `POST /groups/:group_id/-/packages/npm/-/npm/v1/security/advisories/bulk`
 *
 * Since GitLab 15.6. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/)
 */
export function getAdvisoriesForGroup(
  client: Client,
  params: PackagesNpmAuditsGetAdvisoriesForGroupParams,
  options?: RequestOptions,
): Call<NpmAdvisoriesAnswer> {
  return client.call(
    {
      id: "packagesNpmAudits.getAdvisoriesForGroup",
      method: "POST",
      path: "/groups/{group_id}/-/packages/npm/-/npm/v1/security/advisories/bulk",
      body: "application/json",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `getReportForGroup`. */
export interface PackagesNpmAuditsGetReportForGroupParams extends NpmAuditTree {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Get an npm audit from a group.
 *
 * Asks for an audit of a dependency tree on behalf of older versions of npm, with the registry of a group.
 * GitLab forwards the request to the npm registry, or answers an empty list.
 *
 * `POST /groups/:group_id/-/packages/npm/-/npm/v1/security/audits/quick`
 *
 * Since GitLab 15.6. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/)
 */
export function getReportForGroup(
  client: Client,
  params: PackagesNpmAuditsGetReportForGroupParams,
  options?: RequestOptions,
): Call<NpmAuditAnswer> {
  return client.call(
    {
      id: "packagesNpmAudits.getReportForGroup",
      method: "POST",
      path: "/groups/{group_id}/-/packages/npm/-/npm/v1/security/audits/quick",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `getAdvisoriesForProject`. */
export interface PackagesNpmAuditsGetAdvisoriesForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** The body, sent as `application/json`. */
  body: NpmInstalledVersions;
}

/**
 * Get npm advisories from a project.
 *
 * Asks for security advisories on behalf of `npm audit`, with the registry of a project. GitLab has none of
 * its own: it forwards the request to the npm registry, or answers an empty list.
 *
 * `POST /projects/:project_id/packages/npm/-/npm/v1/security/advisories/bulk`
 *
 * Since GitLab 15.6. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/)
 */
export function getAdvisoriesForProject(
  client: Client,
  params: PackagesNpmAuditsGetAdvisoriesForProjectParams,
  options?: RequestOptions,
): Call<NpmAdvisoriesAnswer> {
  return client.call(
    {
      id: "packagesNpmAudits.getAdvisoriesForProject",
      method: "POST",
      path: "/projects/{project_id}/packages/npm/-/npm/v1/security/advisories/bulk",
      body: "application/json",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `getReportForProject`. */
export interface PackagesNpmAuditsGetReportForProjectParams extends NpmAuditTree {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get an npm audit from a project.
 *
 * Asks for an audit of a dependency tree on behalf of older versions of npm, with the registry of a project.
 * GitLab forwards the request to the npm registry, or answers an empty list.
 *
 * `POST /projects/:project_id/packages/npm/-/npm/v1/security/audits/quick`
 *
 * Since GitLab 15.6. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/)
 */
export function getReportForProject(
  client: Client,
  params: PackagesNpmAuditsGetReportForProjectParams,
  options?: RequestOptions,
): Call<NpmAuditAnswer> {
  return client.call(
    {
      id: "packagesNpmAudits.getReportForProject",
      method: "POST",
      path: "/projects/{project_id}/packages/npm/-/npm/v1/security/audits/quick",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Advisories by package, from the npm registry; or an empty list, from GitLab itself. */
export type NpmAdvisoriesAnswer = Record<string, NpmAdvisory[]> | NpmAdvisory[];

/** Security advisory for a package. */
export interface NpmAdvisory {
  /** ID of the advisory. */
  id: number;
  /** Address of its page. */
  url: string;
  /** What it is about. */
  title: string;
  /** How bad it is. */
  severity: NpmSeverity | (string & {});
  /** Range of the versions it is about. */
  vulnerable_versions: string;
  /** Weaknesses it is an example of. */
  cwe?: string[];
  /** Its severity by CVSS. */
  cvss?: NpmCvss;
}

/** What an audit found. */
export interface NpmAudit {
  /** What would mend it. */
  actions: NpmAuditAction[];
  /** Advisories by ID. */
  advisories: Record<string, NpmAuditAdvisory>;
  /** Advisories that were left out. */
  muted?: string[];
  /** Figures. */
  metadata: NpmAuditMetadata;
  /** ID of the audit. */
  runId?: string;
}

/** What would mend what an audit found. */
export interface NpmAuditAction {
  /** What to do. */
  action: NpmAuditActionKind | (string & {});
  /** Name of the package. */
  module: string;
  /** Version to install. */
  target?: string;
  /** Whether that version may break things. */
  isMajor?: boolean;
  /** How deep to update. */
  depth?: number;
  /** What it mends. */
  resolves: NpmAuditResolution[];
}

/** What would mend a vulnerability: to install or update a package, or to look at it oneself. */
export type NpmAuditActionKind = "install" | "update" | "review";

/** Advisory in an audit. */
export interface NpmAuditAdvisory {
  /** ID of the advisory. */
  id: number;
  /** Address of its page. */
  url: string;
  /** What it is about. */
  title: string;
  /** Name of the package. */
  module_name: string;
  /** How bad it is. */
  severity: NpmSeverity | (string & {});
  /** Range of the versions it is about. */
  vulnerable_versions: string;
  /** Range of the versions that are mended. */
  patched_versions?: string;
  /** What can happen. */
  overview?: string;
  /** What to do. */
  recommendation?: string | null;
  /** Weaknesses it is an example of. */
  cwe?: string[];
  /** CVE numbers. */
  cves?: string[];
  /** Where the package is in the tree. */
  findings: NpmAuditFinding[];
}

/** What the audit found, from the npm registry; or an empty list, from GitLab itself. */
export type NpmAuditAnswer = NpmAudit | NpmAudit[];

/** Package in a dependency tree to audit. */
export interface NpmAuditDependency {
  /** Installed version. */
  version: string;
  /** Checksum of the archive. */
  integrity?: string;
  /** Whether only development needs it. */
  dev?: boolean;
  /** Packages it needs, with their version ranges. */
  requires?: Record<string, string>;
  /** Packages installed below it. */
  dependencies?: Record<string, NpmAuditDependency>;
}

/** Version of a package that an advisory is about, and where it is in the tree. */
export interface NpmAuditFinding {
  /** Installed version. */
  version: string;
  /** Ways through the tree to it. */
  paths: string[];
}

/** Figures of an audit. */
export interface NpmAuditMetadata {
  /** Number of vulnerabilities by severity. */
  vulnerabilities: Record<string, number>;
  /** Number of packages. */
  dependencies: number;
  /** Number of packages for development. */
  devDependencies?: number;
  /** Number of optional packages. */
  optionalDependencies?: number;
  /** Number of all packages. */
  totalDependencies?: number;
}

/** Place in the dependency tree that an action mends. */
export interface NpmAuditResolution {
  /** ID of the advisory. */
  id: number;
  /** Way through the tree to the package. */
  path: string;
  /** Whether only development needs it. */
  dev?: boolean;
  /** Whether the dependency is optional. */
  optional?: boolean;
  /** Whether the package comes with another one. */
  bundled?: boolean;
}

/** Dependency tree to audit. */
export interface NpmAuditTree {
  /** Name of the root package. */
  name?: string;
  /** Version of the root package. */
  version?: string;
  /** Packages that the root needs, with their version ranges. */
  requires: Record<string, string>;
  /** Installed packages by name. */
  dependencies: Record<string, NpmAuditDependency>;
  /** Packages that are about to be installed. */
  install?: string[];
  /** Packages that are about to be removed. */
  remove?: string[];
  /** What npm says about itself. */
  metadata?: Record<string, string>;
}

/** Severity of an advisory by CVSS. */
export interface NpmCvss {
  /** Score from 0 to 10. */
  score: number;
  /** Vector that the score follows from. */
  vectorString: string | null;
}

/** Installed versions by package. */
export type NpmInstalledVersions = Record<string, string[]>;

/** How bad what an advisory is about is. */
export type NpmSeverity = "info" | "low" | "moderate" | "high" | "critical";
