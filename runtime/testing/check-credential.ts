import type { CheckedOperation } from "./check-request.js";
import type { Fault } from "./faults.js";
import { requiredOf } from "./schema.js";
import { credentialOf, type WireRequest } from "./wire.js";

/**
 * Check that there is a credential where GitLab certainly wants one: to write, to administrate, and to see one's own.
 * What can be read without one depends on the data. An operation that takes a token of its own needs no other.
 */
export function checkCredential(wire: WireRequest, op: CheckedOperation, faults: Fault[]): void {
  const facts = op.operation["x-gitlab"] ?? {};
  const { method, template } = op.route;
  const sent = credentialOf(wire);
  const refuse = (message: string): void => {
    faults.push({ place: "credential", name: "", message, refusal: "401 Unauthorized", status: 401 });
  };
  if (sent?.kind === "jobToken" && facts["jobToken"] !== true)
    return refuse("this operation does not take a CI/CD job token; send a personal, project or group access token");
  if (sent || isPublic(op)) return;
  const writes = method !== "GET" && method !== "HEAD";
  if (writes || facts["admin"] === true || /^\/user(\/|$)/.test(template))
    refuse("there is none; send PRIVATE-TOKEN, or Authorization: Bearer");
}

function isPublic(op: CheckedOperation): boolean {
  const described = op.operation as { description?: string };
  if (/without (?:a|any) (?:credential|token)|no credential/i.test(described.description ?? "")) return true;
  const own = (name: string): boolean => /(?:^|_|-)(?:token|signature|secret|hmac)/i.test(name);
  return (
    op.parameters.some((parameter) => parameter.in !== "path" && own(parameter.name)) ||
    Object.values(op.bodies).some(({ schema }) => requiredOf(schema, op.resolve).some(own))
  );
}
