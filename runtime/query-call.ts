import type { Call } from "./call.js";
import { type Client, settingsFor } from "./core.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { planCall } from "./plan.js";
import { appendQuery } from "./query.js";
import { startCall } from "./send.js";

/**
 * Calls an operation that has parameters in the query. A function, so that a bundle whose calls have none does not carry
 * the encoding of GitLab's arrays and hashes.
 *
 * @example queryCall<Project>(client, { id: "projects.get", method: "GET", path: "/projects/{project_id}" }, { project_id: 5, license: true })
 */
export function queryCall<T>(client: Client, operation: Operation, params?: object, options?: RequestOptions): Call<T> {
  const settings = settingsFor(client);
  return startCall<T>(settings, operation, () => planCall(settings, operation, params, appendQuery), options);
}
