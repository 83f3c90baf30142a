// From spec/resources/group-ssh-certificates.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Certificate authorities whose SSH certificates the members of a top-level group may use.
 *
 * [Documentation](https://docs.gitlab.com/api/group_ssh_certificates/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  type RequestOptions,
} from "../../runtime/client.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface GroupSshCertificatesListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List SSH certificates of a group.
 *
 * Lists the SSH certificates of a top-level group.
 *
 * `GET /groups/:group_id/ssh_certificates`
 *
 * Requires Premium. Since GitLab 16.4. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_ssh_certificates/#list-all-group-ssh-certificates)
 */
export function list(
  client: Client,
  params: GroupSshCertificatesListParams,
  options?: ListOptions,
): ListCall<SshCertificate> {
  return listCall(
    client,
    {
      id: "groupSshCertificates.list",
      method: "GET",
      path: "/groups/{group_id}/ssh_certificates",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GroupSshCertificatesCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name to tell it by. */
  title: string;
  /** Public key in OpenSSH format. */
  key: string;
}

/**
 * Add an SSH certificate to a group.
 *
 * Adds the public key of a certificate authority to a top-level group.
 *
 * `POST /groups/:group_id/ssh_certificates`
 *
 * Requires Premium. Since GitLab 16.4. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_ssh_certificates/#add-a-group-ssh-certificate)
 */
export function create(
  client: Client,
  params: GroupSshCertificatesCreateParams,
  options?: RequestOptions,
): Call<SshCertificate> {
  return client.call(
    { id: "groupSshCertificates.create", method: "POST", path: "/groups/{group_id}/ssh_certificates" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface GroupSshCertificatesDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the SSH certificate. */
  ssh_certificate_id: number;
}

/**
 * Delete an SSH certificate of a group.
 *
 * Deletes an SSH certificate of a top-level group.
 *
 * `DELETE /groups/:group_id/ssh_certificates/:ssh_certificate_id`
 *
 * Requires Premium. Since GitLab 16.4. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_ssh_certificates/#delete-a-group-ssh-certificate)
 */
function delete_(client: Client, params: GroupSshCertificatesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "groupSshCertificates.delete",
      method: "DELETE",
      path: "/groups/{group_id}/ssh_certificates/{ssh_certificate_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete an SSH certificate of a group.
   *
   * Deletes an SSH certificate of a top-level group.
   *
   * `DELETE /groups/:group_id/ssh_certificates/:ssh_certificate_id`
   *
   * Requires Premium. Since GitLab 16.4. GitLab.com only.
   *
   * [Documentation](https://docs.gitlab.com/api/group_ssh_certificates/#delete-a-group-ssh-certificate)
   */
  delete_ as delete,
};

/** SSH certificate of a top-level group. */
export interface SshCertificate {
  /** ID of the certificate. */
  id: number;
  /** Name to tell it by. */
  title: string;
  /** Public key in OpenSSH format. */
  key: string;
  /** Fingerprint of the key. */
  fingerprint?: string;
  /** When it was added. */
  created_at: string;
}
