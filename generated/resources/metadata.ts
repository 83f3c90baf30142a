// From spec/resources/metadata.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Version and edition of the instance.
 *
 * [Documentation](https://docs.gitlab.com/api/metadata/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";
import type { Metadata } from "../shared/instance.js";

/**
 * Get version and edition of the instance.
 *
 * Gets the version of the instance, whether it is an Enterprise Edition, and the address of its agent server.
 *
 * `GET /metadata`
 *
 * Since GitLab 15.2.
 *
 * [Documentation](https://docs.gitlab.com/api/metadata/)
 */
export function get(client: Client, params?: NoParams, options?: RequestOptions): Call<Metadata> {
  return client.call({ id: "metadata.get", method: "GET", path: "/metadata" }, params, options);
}
