import type { Model } from "../model.js";
import { header, namedImport } from "./source.js";

/** `index.ts`: what the package offers under its own name: the client, the runtime, and the types of all resources. */
export function indexFile(model: Model, runtime: string): string {
  const types = new Map<string, string[]>();
  const add = (file: string, name: string) => {
    const names = types.get(file);
    if (names) names.push(name);
    else types.set(file, [name]);
  };
  add("client", "PathParameters");
  for (const resource of model.resources) {
    if (resource.operations.some(({ variants }) => variants.length > 0)) add("client", `Bound${resource.typeName}`);
    for (const { paramsName } of resource.operations)
      if (paramsName !== undefined) add(`resources/${resource.name}`, paramsName);
  }
  for (const { name, home } of model.schemas.values()) add(home, name);
  const lines = [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, names]) => namedImport(names.sort(), `./${file}.js`, "export type"));
  const values = `export * from ${JSON.stringify(runtime)};\nexport { GitLab } from "./client.js";\n`;
  return `${header("spec/")}\n${values}${lines.join("")}`;
}
