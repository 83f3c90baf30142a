import type { Schema } from "../openapi.js";
import type { OperationModel } from "./operation.js";
import { refsOf } from "./schema.js";

/** Where a schema is used. */
export interface Usage {
  /** Whether a caller sends it. */
  request: boolean;
  /** Whether GitLab answers with it. */
  response: boolean;
  /** Resources that use it, directly or through other schemas. */
  resources: Set<string>;
}

/** Finds for each schema component the operations can reach how it is used. Those nobody uses are left out. */
export function usageOf(
  schemas: Readonly<Record<string, Schema>>,
  operations: readonly OperationModel[],
): Map<string, Usage> {
  const direct = new Map<string, Set<string>>();
  const refs = (name: string): Set<string> => {
    let found = direct.get(name);
    if (!found) direct.set(name, (found = refsOf(schemas[name] ?? {})));
    return found;
  };

  const usage = new Map<string, Usage>();
  const reach = (root: Schema, way: "request" | "response", resource: string) => {
    const queue = [...refsOf(root)];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      let entry = usage.get(name);
      if (!entry) usage.set(name, (entry = { request: false, response: false, resources: new Set() }));
      if (entry[way] && entry.resources.has(resource)) continue;
      entry[way] = true;
      entry.resources.add(resource);
      queue.push(...refs(name));
    }
  };
  for (const operation of operations) {
    for (const { schema } of operation.parameters) reach(schema, "request", operation.resource);
    for (const base of operation.bases) reach({ $ref: `#/components/schemas/${base}` }, "request", operation.resource);
    if (operation.choice) reach(operation.choice, "request", operation.resource);
    for (const schema of operation.result.schemas) reach(schema, "response", operation.resource);
    for (const { schema } of operation.variants) reach(schema, "response", operation.resource);
  }
  return usage;
}
