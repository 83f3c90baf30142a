import { pointer } from "../load/pointer.js";
import type { Model, ResourceModel } from "../model.js";
import { CLIENT_MEMBERS, isReservedTypeName } from "./naming.js";
import type { OperationModel } from "./operation.js";

/** Names that cannot be generated as they are. */
export interface NameFault {
  /** JSON pointer into the bundle. */
  pointer: string;
  /** What is wrong. */
  message: string;
  /** What to write instead. */
  remedy: string;
}

/**
 * Finds names that would meet in generated code. All types end up in one index, so each name may be there once, and
 * none may hide what the files import; a function's name may be once in its module.
 */
export function nameFaults({ resources, schemas }: Pick<Model, "resources" | "schemas">): NameFault[] {
  const faults: NameFault[] = [];
  const owners = new Map<string, string>();
  for (const name of schemas.keys()) {
    owners.set(name, `the schema ${name}`);
    if (!isReservedTypeName(name)) continue;
    faults.push({
      pointer: pointer("components", "schemas", name),
      message: `the generated code uses the name \`${name}\` for something else`,
      remedy: `call the schema \`Gitlab${name}\`, or more precisely`,
    });
  }
  for (const resource of resources) {
    faults.push(...functionFaults(resource));
    for (const operation of resource.operations) {
      const name = operation.paramsName;
      const owner = name === undefined ? undefined : owners.get(name);
      if (name !== undefined) owners.set(name, `the parameters of ${operation.id}`);
      if (owner === undefined) continue;
      faults.push({
        pointer: place(operation),
        message: `its parameters would be called \`${name}\`, like ${owner}`,
        remedy: "rename one of them",
      });
    }
  }
  return faults;
}

function functionFaults({ name, key, operations, aliases }: ResourceModel): NameFault[] {
  const faults: NameFault[] = [];
  const first = operations[0];
  if (CLIENT_MEMBERS.has(key) && first)
    faults.push({
      pointer: place(first),
      message: `\`gitlab.${key}\` is a member of the client already`,
      remedy: `give the file ${name}.yaml another name`,
    });
  const functions = new Map(operations.map((operation) => [operation.fn, operation.id]));
  for (const { fn, of } of aliases) {
    const twin = functions.get(fn);
    functions.set(fn, of.id);
    if (twin === undefined) continue;
    faults.push({
      pointer: place(of),
      message: `its former id \`${key}.${fn}\` is also an id of ${twin}`,
      remedy: "take it out of `formerly`",
    });
  }
  return faults;
}

function place({ descriptor }: OperationModel): string {
  return pointer("paths", descriptor.path, descriptor.method.toLowerCase());
}
