import type { Model } from "../model.js";
import { attributesFile } from "./attributes.js";
import { clientFile } from "./client.js";
import { commandFiles } from "./commands.js";
import { indexFile } from "./index-file.js";
import { lowLevelTypes, openApiJson } from "./openapi.js";
import { operationsFile } from "./operations.js";
import { readmeFile } from "./readme.js";
import { referenceFile } from "./reference.js";
import { resourceFile } from "./resource.js";
import { sharedFiles } from "./shared.js";
import { RUNTIME } from "./source.js";

/** Options of {@link emit}. */
export interface EmitOptions {
  /** How a file in the output folder imports the runtime; default `../runtime/index.js`. */
  runtime?: string;
}

/** Writes every generated file: text by path relative to the output folder, sorted by path. */
export function emit(model: Model, options: EmitOptions = {}): Map<string, string> {
  const runtime = options.runtime ?? RUNTIME;
  const files: [string, string][] = [
    ["README.md", readmeFile()],
    ["attributes.ts", attributesFile(model)],
    ["client.ts", clientFile(model, runtime)],
    ["index.ts", indexFile(model, runtime)],
    ["openapi.json", openApiJson(model)],
    ["operations.ts", operationsFile(model)],
    ["reference.md", referenceFile(model)],
    ["schema.d.ts", lowLevelTypes(model)],
    ...commandFiles(model),
    ...sharedFiles(model, runtime),
    ...model.resources.map((resource): [string, string] => [
      `resources/${resource.name}.ts`,
      resourceFile(model, resource, runtime),
    ]),
  ];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
