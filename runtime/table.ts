import type { FullClient } from "./full-client.js";
import type { DescribedOperation } from "./operation-of.js";
import type { ListOptions, RequestOptions } from "./options.js";

/** What has been read: there is one table, and many clients. */
const known = /* @__PURE__ */ new Map<string, ReadonlyMap<string, DescribedOperation>>();

/**
 * Reads the operations of a resource, by the names of their functions. A line is `create POST /projects/{project_id}/issues` and facts:
 * `list`, `as=none`, lists as `csv=ids,states,`, maps as `header=etag:If-Match,`.
 *
 * @param resource `issues`
 */
export function parseOperations(resource: string, text: string): ReadonlyMap<string, DescribedOperation> {
  let operations = known.get(text);
  if (!operations) {
    operations = new Map(
      text.split("\n").map((line) => {
        const [fn = "", method = "", path = "", ...facts] = line.split(" ");
        const operation = { id: `${resource}.${fn}`, method, path, list: false };
        for (const fact of facts) {
          const [name = "", value] = fact.split("=");
          (operation as Record<string, unknown>)[name] = value === undefined || value === "true" || read(value);
        }
        return [fn, operation as DescribedOperation];
      }),
    );
    known.set(text, operations);
  }
  return operations;
}

function read(value: string): unknown {
  if (!value.endsWith(",")) return value;
  const items = value.slice(0, -1).split(",");
  return value.includes(":") ? Object.fromEntries(items.map((item) => item.split(":"))) : items;
}

/** Gives a class a property for each resource of a table, which has its functions bound to the client. */
export function defineResources(prototype: FullClient, table: Readonly<Record<string, string>>): void {
  for (const [resource, text] of Object.entries(table))
    Object.defineProperty(prototype, resource, {
      configurable: true,
      get(this: FullClient) {
        const value = bound(this, parseOperations(resource, text));
        // From now on it is found at once, and always the same.
        Object.defineProperty(this, resource, { value });
        return value;
      },
    });
}

function bound(client: FullClient, operations: ReadonlyMap<string, DescribedOperation>): object {
  const functions: Record<string, unknown> = {};
  operations.forEach((operation, name) => {
    functions[name] = operation.list
      ? (params?: object, options?: ListOptions) => client.list(operation, params, options)
      : (params?: object, options?: RequestOptions) => client.call(operation, params, options);
  });
  return functions;
}
