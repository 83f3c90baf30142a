// From spec/resources/attestations.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Signed statements about how artifacts of a project were built.
 *
 * [Documentation](https://docs.gitlab.com/api/attestations/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  type Download,
  listCall,
  type ListCall,
  type ListOptions,
  type RequestOptions,
} from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface AttestationsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** SHA-256 digest of the artifact, in hexadecimal digits. */
  subject_digest: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List attestations of an artifact.
 *
 * Lists the attestations that a project has for an artifact.
 *
 * `GET /projects/:project_id/attestations/:subject_digest`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.5. Behind the feature flag `slsa_provenance_statement`.
 *
 * [Documentation](https://docs.gitlab.com/api/attestations/#list-all-attestations)
 */
export function list(client: Client, params: AttestationsListParams, options?: ListOptions): ListCall<Attestation> {
  return listCall(
    client,
    {
      id: "attestations.list",
      method: "GET",
      path: "/projects/{project_id}/attestations/{subject_digest}",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `download`. */
export interface AttestationsDownloadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the attestation inside its project. */
  attestation_iid: number;
}

/**
 * Download an attestation.
 *
 * Downloads an attestation as a Sigstore bundle, which `glab` and `cosign` can verify.
 *
 * `GET /projects/:project_id/attestations/:attestation_iid/download`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.7. Behind the feature flag `slsa_provenance_statement`.
 *
 * [Documentation](https://docs.gitlab.com/api/attestations/#download-an-attestation)
 */
export function download(client: Client, params: AttestationsDownloadParams, options?: RequestOptions): Call<Download> {
  return client.call(
    {
      id: "attestations.download",
      method: "GET",
      path: "/projects/{project_id}/attestations/{attestation_iid}/download",
      as: "file",
    },
    params,
    options,
  );
}

/** Signed statement about how an artifact was built. */
export interface Attestation {
  /** ID of the attestation. */
  id: number;
  /** Number of the attestation inside its project. */
  iid: number;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** When it is deleted; null for never. */
  expire_at: string | null;
  /** ID of its project. */
  project_id: number;
  /** ID of the job that built the artifact; null where it was deleted. */
  build_id: number | null;
  /** Whether it could be made. */
  status: AttestationStatus | (string & {});
  /** What it states, such as `provenance`. */
  predicate_kind: string;
  /** Address that names the format of the statement. */
  predicate_type: string;
  /** SHA-256 digest of the artifact. */
  subject_digest: string;
  /** Address of its bundle. */
  download_url: string;
}

/** Whether an attestation could be made. */
export type AttestationStatus = "success" | "error";
