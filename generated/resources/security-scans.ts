// From spec/resources/security-scans.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Scans of single files as editors ask for them.
 *
 * [Documentation](https://docs.gitlab.com/api/projects/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `runSast`. */
export interface SecurityScansRunSastParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** What the scanner service is to do; `scan` is known. */
  sast_endpoint: string;
  /** Path of the file, which tells its language. */
  file_path: string;
  /** Content of the file. */
  content: string;
}

/**
 * Scan a file for vulnerabilities.
 *
 * Scans the content of one file with SAST and answers with what was found. Editor extensions call it while a
 * file is being written.
 *
 * `POST /projects/:project_id/security_scans/sast/:sast_endpoint`
 *
 * Requires Ultimate. Experiment. Since GitLab 17.5.
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#real-time-security-scan)
 */
export function runSast(
  client: Client,
  params: SecurityScansRunSastParams,
  options?: RequestOptions,
): Call<SastScanResult> {
  return client.call(
    { id: "securityScans.runSast", method: "POST", path: "/projects/{project_id}/security_scans/sast/{sast_endpoint}" },
    params,
    options,
  );
}

/** What a scan of a file found. */
export interface SastScanResult {
  /** Vulnerabilities of the file. */
  vulnerabilities?: SastVulnerability[] | null;
}

/** Vulnerability that a scan of a file found. */
export interface SastVulnerability {
  /** What was found, in a few words. */
  name?: string;
  /** What was found, at length. */
  description?: string;
  /** How bad it is. */
  severity?: string;
  /** Where in the file it is. */
  location?: SastVulnerabilityLocation;
}

/** Place in a scanned file. */
export interface SastVulnerabilityLocation {
  /** Path of the file. */
  file?: string;
  /** First line. */
  start_line?: number;
  /** Last line. */
  end_line?: number;
  /** First column. */
  start_column?: number;
  /** Last column. */
  end_column?: number;
}
