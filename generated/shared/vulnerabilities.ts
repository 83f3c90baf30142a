// From spec/shared/vulnerabilities.yaml. Do not edit: `npm run generate` writes this file.

import type { ProjectIdentity } from "./projects.js";

/** State of an export: `purged` when its file is about to be deleted. */
export type SecurityExportStatus = "created" | "running" | "finished" | "failed" | "purged";

/** Vulnerability of a project. */
export interface Vulnerability {
  /** ID of the vulnerability. */
  id: number;
  /** What was found, in a few words. */
  title: string;
  /** What was found, at length. */
  description: string | null;
  /** Where it stands. */
  state: VulnerabilityState | (string & {});
  /** How bad it is. */
  severity: VulnerabilitySeverity | (string & {});
  /**
   * How sure the scanner was, from older versions.
   * @deprecated
   */
  confidence?: string;
  /** Kind of scan that found it. */
  report_type: VulnerabilityReportType | (string & {});
  /** Project that has it. */
  project: ProjectIdentity;
  /** Finding that it was made of. */
  finding?: VulnerabilitySource | null;
  /** Whether the newest scan of the default branch no longer finds it. */
  resolved_on_default_branch?: boolean;
  /** Default branch of the project; null for an empty repository. */
  project_default_branch?: string | null;
  /** ID of the user in whose name it was found. */
  author_id: number;
  /** ID of the user who confirmed it; null where nobody did. */
  confirmed_by_id?: number | null;
  /** When it was confirmed; null where nobody did. */
  confirmed_at?: string | null;
  /** ID of the user who dismissed it; null where nobody did. */
  dismissed_by_id?: number | null;
  /** When it was dismissed; null where nobody did. */
  dismissed_at?: string | null;
  /** ID of the user who resolved it; null where nobody did. */
  resolved_by_id?: number | null;
  /** When it was resolved; null where nobody did. */
  resolved_at?: string | null;
  /** When it was first found. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /**
   * Without a meaning; do not use.
   * @deprecated
   */
  last_edited_at?: string | null;
  /**
   * Without a meaning; do not use.
   * @deprecated
   */
  last_edited_by_id?: number | null;
  /**
   * Without a meaning; do not use.
   * @deprecated
   */
  updated_by_id?: number | null;
  /**
   * Without a meaning; do not use.
   * @deprecated
   */
  start_date?: string | null;
  /**
   * Without a meaning; do not use.
   * @deprecated
   */
  due_date?: string | null;
}

/** Commit that brought a finding. */
export interface VulnerabilityCommit {
  /** SHA of the commit. */
  sha?: string;
  /** Who wrote it. */
  author?: string;
  /** When it was made. */
  date?: string;
  /** Commit message, of one line or more. */
  message?: string;
}

/** Package that has a vulnerability. */
export interface VulnerabilityDependency {
  /** Which package it is. */
  package?: VulnerabilityPackage;
  /** Version that was found. */
  version?: string | null;
  /** Number of the package in the report. */
  iid?: number;
  /** Whether the project asks for the package itself. */
  direct?: boolean;
}

/** How an issue belongs to a vulnerability. */
export type VulnerabilityIssueLinkType = "related" | "created";

/** Resource of a Kubernetes cluster that runs an image. */
export interface VulnerabilityKubernetesResource {
  /** Namespace of the resource. */
  namespace?: string;
  /** Kind of the resource, for example `Deployment`. */
  kind?: string;
  /** Name of the resource. */
  name?: string;
  /** Container that runs the image. */
  container_name?: string;
  /** ID of the cluster, where it is connected by certificate. */
  cluster_id?: string;
  /** ID of the GitLab agent of the cluster. */
  agent_id?: string;
}

/** Where a finding is. Which properties there are depends on the kind of scan. */
export interface VulnerabilityLocation {
  /** File that it is in; of SAST, dependency scanning, secret detection and coverage fuzzing. */
  file?: string;
  /** First line of it. */
  start_line?: number;
  /** Last line of it. */
  end_line?: number;
  /** Class or module that it is in. */
  class?: string;
  /** Method that it is in; with DAST and API fuzzing the method of the HTTP request. */
  method?: string;
  /** Commit that brought it; of secret detection. */
  commit?: VulnerabilityCommit;
  /** Package that has it; of dependency and container scanning. */
  dependency?: VulnerabilityDependency;
  /** Container image that has it. */
  image?: string;
  /** Name of the image on the default branch. */
  default_branch_image?: string;
  /** Operating system of the image. */
  operating_system?: string;
  /** Resource of the cluster that runs the image; of cluster image scanning. */
  kubernetes_resource?: VulnerabilityKubernetesResource;
  /** Host that was attacked; of DAST. */
  hostname?: string;
  /** Path of the request; of DAST and API fuzzing. */
  path?: string;
  /** Host of the request; of API fuzzing. */
  host?: string;
  /** Parameter that was attacked; of DAST. */
  param?: string;
  /** Address of the crash; of coverage fuzzing. */
  crash_address?: string;
  /** Kind of crash. */
  crash_type?: string;
  /** Top of the stack at the crash. */
  crash_state?: string;
  /** Part of the stack trace. */
  stacktrace_snippet?: string;
}

/** Package by name. */
export interface VulnerabilityPackage {
  /** Name of the package. */
  name?: string;
}

/** Kind of scan that found a vulnerability. */
export type VulnerabilityReportType =
  | "sast"
  | "dependency_scanning"
  | "container_scanning"
  | "dast"
  | "secret_detection"
  | "coverage_fuzzing"
  | "api_fuzzing"
  | "cluster_image_scanning"
  | "container_scanning_for_registry"
  | "sarif"
  | "generic";

/** How bad a vulnerability is. */
export type VulnerabilitySeverity = "info" | "unknown" | "low" | "medium" | "high" | "critical";

/** Finding that a vulnerability was made of, as the database has it. */
export interface VulnerabilitySource {
  /** ID of the finding. */
  id: number;
  /** ID of the vulnerability that was made of it. */
  vulnerability_id?: number | null;
  /** ID of the project that it was found in. */
  project_id?: number;
  /** ID of the scanner that found it. */
  scanner_id?: number;
  /** ID of the identifier that it is told by, such as a CVE number. */
  primary_identifier_id?: number;
  /** UUID of the finding, the same in each scan. */
  uuid?: string;
  /** What was found, in a few words. */
  name?: string;
  /** What was found, at length. */
  description?: string | null;
  /** What was found, in one sentence, from older scanners. */
  message?: string | null;
  /** What to do about it. */
  solution?: string | null;
  /** Key of the finding, from older scanners. */
  cve?: string | null;
  /** How bad it is. */
  severity?: VulnerabilitySeverity | (string & {});
  /**
   * How sure the scanner was, from older versions.
   * @deprecated
   */
  confidence?: string;
  /** Kind of scan that found it. */
  report_type?: VulnerabilityReportType | (string & {});
  /** Where it was found. */
  location?: VulnerabilityLocation | null;
  /** Checksum of where it was found. */
  location_fingerprint?: string;
  /**
   * Checksum of the finding in the project, from older versions.
   * @deprecated
   */
  project_fingerprint?: string;
  /** How it came to GitLab, for example `gitlab_security_report`. */
  detection_method?: string;
  /** Version of the report's format. */
  metadata_version?: string;
  /** The finding as the report has it, as JSON text. */
  raw_metadata?: string | null;
  /** When it was first found. */
  created_at?: string;
  /** When it was last written. */
  updated_at?: string;
}

/** Where a vulnerability stands. */
export type VulnerabilityState = "detected" | "confirmed" | "dismissed" | "resolved";
