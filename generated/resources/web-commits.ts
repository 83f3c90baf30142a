// From spec/resources/web-commits.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Commits that GitLab makes and signs.
 *
 * [Documentation](https://docs.gitlab.com/api/web_commits/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";

/**
 * Get the key that signs web commits.
 *
 * Gets the public key with which commits made in the web interface are signed. No credential is needed.
 *
 * `GET /web_commits/public_key`
 *
 * Since GitLab 17.4.
 *
 * [Documentation](https://docs.gitlab.com/api/web_commits/#retrieve-public-signing-key)
 */
export function getPublicKey(client: Client, params?: NoParams, options?: RequestOptions): Call<WebCommitsPublicKey> {
  return client.call(
    { id: "webCommits.getPublicKey", method: "GET", path: "/web_commits/public_key" },
    params,
    options,
  );
}

/** Key that signs web commits. */
export interface WebCommitsPublicKey {
  /** Public key in OpenSSH format. */
  public_key: string;
}
