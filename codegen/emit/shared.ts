import type { Model, SchemaModel } from "../model.js";
import { entity } from "./entities.js";
import { FileScope } from "./scope.js";
import { header, importTypes, paragraphs } from "./source.js";

/** `shared/<file>.ts`: the entities of each file of `spec/shared/`, sorted by name. */
export function sharedFiles(model: Model, runtime: string): [path: string, text: string][] {
  const byHome = new Map<string, SchemaModel[]>();
  for (const schema of model.schemas.values()) {
    if (!schema.home.startsWith("shared/")) continue;
    const list = byHome.get(schema.home);
    if (list) list.push(schema);
    else byHome.set(schema.home, [schema]);
  }
  return [...byHome].map(([home, schemas]) => {
    const file = new FileScope(model, home);
    const entities = schemas.map((schema) => entity(schema, file));
    return [`${home}.ts`, paragraphs(header(`spec/${home}.yaml`), importTypes(file, home, runtime), ...entities)];
  });
}
