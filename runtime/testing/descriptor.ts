import type { Bytes } from "../bytes.js";
import { type Call, type Client, type Download, type ListCall, operationOf } from "../client.js";

/** A generated function: `issues.create` of `gitlab-fetch/issues`, or the method `gitlab.issues.create`. */
// What it takes differs from one to the other; `never` is what all of them accept.
export type OperationFunction = (...args: never[]) => PromiseLike<unknown>;

/** What an operation answers over the wire: the items of a list, the bytes of a download. */
export type AnswerOf<F extends OperationFunction> =
  ReturnType<F> extends ListCall<infer T>
    ? T[]
    : ReturnType<F> extends Call<infer T>
      ? [T] extends [Download]
        ? string | Bytes | Blob
        : [T] extends [void]
          ? undefined
          : T
      : unknown;

/** Parameters that an operation takes. */
export type ParamsOf<F extends OperationFunction> = Exclude<
  Parameters<F>[0] extends Client ? Parameters<F>[1] : Parameters<F>[0],
  undefined
>;

/**
 * The name of the operation that a generated function calls. Nothing is sent.
 *
 * @throws TypeError for what is no generated function
 */
export function operationId(operation: OperationFunction | string): string {
  if (typeof operation === "string") return operation;
  let id: string | undefined;
  try {
    // A method of a client takes it for parameters, which are not looked at.
    ({ id } = operationOf(operation as unknown as Parameters<typeof operationOf>[0]));
  } catch {
    // Said below.
  }
  if (typeof id === "string") return id;
  throw new TypeError(
    'expected a generated function (import * as issues from "gitlab-fetch/issues"; issues.create) or the name of an operation ("issues.create")',
  );
}
