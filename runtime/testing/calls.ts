import type { Fault } from "./faults.js";

/** Where an answer came from. */
export type AnswerSource =
  /** What the test planned. */
  | "planned"
  /** The description's example. */
  | "example"
  /** What was created before (stateful mode). */
  | "state"
  /** A refusal: what is wrong stands in `faults`, or the credential has expired. */
  | "refused"
  /** `elsewhere`, for an address that is not below `/api/v4`. */
  | "elsewhere";

/** One request that a mock received. */
export interface MockedCall {
  /** Operation that the request was for, such as `issues.create`; undefined when there is none. */
  operationId: string | undefined;
  method: string;
  url: URL;
  /** Path below `/api/v4`, as it came over the wire. */
  path: string;
  headers: Headers;
  /** Parameters of path, query and body by name, as GitLab reads them: numbers are numbers, lists are lists. */
  params: Record<string, unknown>;
  /** The body as GitLab reads it: attributes by name, text, or bytes; undefined without one. */
  body: unknown;
  /** What is wrong with the request; empty when it keeps the contract. */
  faults: readonly Fault[];
  /** Status that was answered; 0 when the request was not answered: a fault was thrown, or the connection broke. */
  status: number;
  source: AnswerSource | undefined;
}

/** A call in a line, for messages. */
export function lineOf({ operationId, method, path, params, status }: MockedCall): string {
  const names = Object.keys(params);
  return `${operationId ?? "unknown operation"} ${method} ${path} -> ${status || "no answer"}${names.length ? ` (${names.join(", ")})` : ""}`;
}
