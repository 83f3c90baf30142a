import { kebabCase } from "../model/naming.js";
import { operationModel } from "../model/operation.js";
import { Shapes } from "../model/shape.js";
import { usageOf } from "../model/usage.js";
import { METHODS, type OpenApi } from "../openapi.js";

/** Which generated file declares each schema of a document that is not split into files itself. */
export interface Homes {
  /** Schemas by the resource that declares them. */
  resources: ReadonlyMap<string, string[]>;
  /** Name of the file under `shared/` by schema. */
  shared: ReadonlyMap<string, string>;
}

/**
 * Puts a schema that one resource uses beside its operations, and each other one into a file of its own: when one of
 * those changes, no other has to be written again.
 *
 * @param known - homes that stay as they are
 */
export function homesOf(document: OpenApi, known?: Homes): Homes {
  const schemas = { ...document.components?.schemas };
  const shapes = new Shapes(schemas);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [operationModel(document, shapes, path, method, operation)] : [];
    }),
  );
  const owners = new Map([...(known?.resources ?? [])].flatMap(([name, all]) => all.map((schema) => [schema, name])));
  const existing = new Set(operations.map(({ resource }) => resource));
  const resources = new Map<string, string[]>();
  const shared = new Map<string, string>();
  for (const [name, usage] of [...usageOf(schemas, operations)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const owner = owners.get(name);
    const [first = "", ...others] = usage.resources;
    const home = known?.shared.has(name)
      ? undefined
      : owner !== undefined && existing.has(owner)
        ? owner
        : others.length === 0
          ? first
          : undefined;
    if (home === undefined) shared.set(name, kebabCase(name).replace(/^-/, ""));
    else resources.set(home, [...(resources.get(home) ?? []), name]);
  }
  return { resources, shared };
}
