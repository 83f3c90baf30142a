// From spec/resources/version.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Version of the instance.
 *
 * [Documentation](https://docs.gitlab.com/api/metadata/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";
import type { Metadata } from "../shared/instance.js";

/**
 * Get the version of the instance.
 *
 * Gets the version of the instance, with the same answer as the metadata API, which is preferred.
 *
 * `GET /version`
 *
 * [Documentation](https://docs.gitlab.com/api/metadata/)
 */
export function get(client: Client, params?: NoParams, options?: RequestOptions): Call<Metadata> {
  return client.call({ id: "version.get", method: "GET", path: "/version" }, params, options);
}
