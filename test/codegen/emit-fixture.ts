import { buildModel, type Model } from "../../codegen/model.js";
import type { Method, OpenApi, Operation, Parameter, PathItem, Schema } from "../../codegen/openapi.js";

/** A description in few words. */
export interface Small {
  /** Operations by method and path: `"GET /boats/{boat_id}"`. Only the id is obligatory. */
  operations: Record<string, Partial<Operation> & { operationId: string }>;
  /** Schemas of the first resource. */
  schemas?: Record<string, Schema>;
  /** Schemas of `spec/shared/people.yaml`. */
  shared?: Record<string, Schema>;
  /** Components/parameters. */
  parameters?: Record<string, Parameter>;
}

/** Model of a small description, with a resource for each first half of an operation id. */
export function modelOf({ operations, schemas = {}, shared = {}, parameters = {} }: Small): Model {
  const paths: Record<string, PathItem> = {};
  const ids = new Map<string, string[]>();
  for (const [request, given] of Object.entries(operations)) {
    const [method = "", path = ""] = request.split(" ");
    const name = resourceName(given.operationId);
    const operation: Operation = {
      summary: "Do it",
      tags: [name],
      responses: { 204: { description: "Done." } },
      ...given,
    };
    paths[path] = { ...paths[path], [method.toLowerCase() as Method]: operation };
    ids.set(name, [...(ids.get(name) ?? []), given.operationId]);
  }
  const document: OpenApi = {
    openapi: "3.1.0",
    info: { title: "Harbour", version: "v4" },
    paths,
    components: { schemas: { ...schemas, ...shared }, parameters },
  };
  return buildModel({
    document,
    resources: [...ids].map(([name, own], index) => ({
      name,
      info: { title: capital(name), version: "v4", description: `${capital(name)} of the harbour.` },
      operations: own,
      schemas: index === 0 ? Object.keys(schemas) : [],
    })),
    sharedSchemas: Object.fromEntries(Object.keys(shared).map((name) => [name, "people"])),
  });
}

/** A 200 answer with JSON of this schema. */
export function answers(schema: Schema): Pick<Operation, "responses"> {
  return { responses: { 200: { description: "It.", content: { "application/json": { schema } } } } };
}

/** A JSON body of this schema. */
export function takes(schema: Schema, mediaType = "application/json"): Pick<Operation, "requestBody"> {
  return { requestBody: { required: true, content: { [mediaType]: { schema } } } };
}

/** Reference to a schema. */
export function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** The declaration of a name in generated code: doc comment, text, up to the next blank line. */
export function declaration(code: string, name: string): string {
  const block = code
    .split(/\n(?=\/\*\*|export |function |import )/)
    .map((text) => text.trim())
    .reduce<string[]>((blocks, text) => {
      // A doc comment belongs to what follows it.
      const last = blocks.at(-1);
      if (last?.endsWith("*/")) blocks[blocks.length - 1] = `${last}\n${text}`;
      else blocks.push(text);
      return blocks;
    }, [])
    .filter((text) => new RegExp(`^(export )?(type|interface|function|const) ${name}\\b`, "m").test(text));
  return block.join("\n");
}

function resourceName(id: string): string {
  return (id.split(".")[0] ?? "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
