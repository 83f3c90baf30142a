// From spec/shared/deploy-keys.yaml. Do not edit: `npm run generate` writes this file.

import type { SshKey } from "./keys.js";
import type { ProjectIdentity } from "./projects.js";

/** SSH key that gives access to repositories of projects. */
export interface DeployKey extends SshKey {
  /** MD5 fingerprint; left out on systems that follow FIPS. */
  fingerprint?: string;
  /** SHA-256 fingerprint. */
  fingerprint_sha256?: string;
  /** Projects that it may push to, in lists for administrators. */
  projects_with_write_access?: ProjectIdentity[];
  /** Projects that it may read only, in lists for administrators. Since GitLab 16.0. */
  projects_with_readonly_access?: ProjectIdentity[];
}
