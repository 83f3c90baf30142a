import type { Call } from "./call.js";
import { Client } from "./core.js";
import { ListCall } from "./list.js";
import type { Operation } from "./operation.js";

/** An operation, and whether it answers a list. */
export interface DescribedOperation extends Operation {
  list: boolean;
}

/**
 * The operation behind a resource's function, as data. Nothing is sent.
 *
 * @param fn a function of a resource's module (`issues.create`); for a bound one (`gitlab.issues.create`) use
 *   `gitlab.issues.create(params).operation`
 * @example operationOf(issues.create).path // "/projects/{project_id}/issues"
 */
export function operationOf(fn: (client: Client, ...rest: never[]) => Call<unknown>): DescribedOperation {
  const call = (fn as (client: Client) => Call<unknown>)(new Client());
  return { ...call.operation, list: call instanceof ListCall };
}
