import { METHODS, type Info, type OpenApi, type Schema } from "./openapi.js";
import { camelCase, kebabCase, pascalCase } from "./model/naming.js";
import { nameInlineResults } from "./model/inline.js";
import { operationModel, type OperationModel } from "./model/operation.js";
import { pathParametersOf, type PathParameterModel } from "./model/path-parameters.js";
import { Shapes, type Shape } from "./model/shape.js";
import { sharedBodies } from "./model/shared-bodies.js";
import { usageOf } from "./model/usage.js";

/** What the model is built from: the bundle, and which file each resource and schema comes from. */
export interface ModelInput {
  /** The bundled document: local references only. */
  document: OpenApi;
  /** The resource files. */
  resources: readonly {
    /** File name without its ending: `merge-requests`. */
    name: string;
    info: Info;
    /** Ids of its operations, in the order they are written. */
    operations: readonly string[];
    /** Names of the schemas the file declares. */
    schemas: readonly string[];
  }[];
  /** File name without its ending, under `spec/shared/`, of each schema declared there. */
  sharedSchemas: Readonly<Record<string, string>>;
}

/** One named schema. */
export interface SchemaModel {
  name: string;
  schema: Schema;
  /** `interface` where one can stand for it (see `shape`), `enum` for a choice of values, else `alias`. */
  kind: "interface" | "enum" | "alias";
  shape?: Shape;
  /** The generated file that declares it: `resources/branches` or `shared/users`. */
  home: string;
  /** Whether a caller sends it. */
  request: boolean;
  /** Whether GitLab answers with it. Then its enums are open: a newer GitLab may send a value unknown today. */
  response: boolean;
  /** Resources that use it, sorted. */
  resources: string[];
}

/** One resource: one page of GitLab's documentation. */
export interface ResourceModel {
  /** File name without its ending: `merge-requests`. */
  name: string;
  /** What it is written in: `spec/resources/merge-requests.yaml`. */
  source: string;
  /** Property of the client: `mergeRequests`. */
  key: string;
  /** Beginning of its type names: `MergeRequests`. */
  typeName: string;
  title: string;
  description: string;
  /** Page of GitLab's documentation that most of its operations are on. */
  docs?: string;
  /** In the order its file has them: who wrote it had a reader in mind. */
  operations: OperationModel[];
  /** Schemas only it declares, sorted by name. */
  schemas: SchemaModel[];
  /** Former operation ids of this resource that still work. */
  aliases: { fn: string; of: OperationModel }[];
}

/** Everything the emitters read. */
export interface Model {
  document: OpenApi;
  /** Sorted by name. */
  resources: ResourceModel[];
  /** Schemas the operations reach, by name, sorted. */
  schemas: ReadonlyMap<string, SchemaModel>;
  /** Sorted by name. */
  pathParameters: PathParameterModel[];
}

/** Builds the model of a description without faults. See `nameFaults` for names that cannot be generated. */
export function buildModel(input: ModelInput): Model {
  const { document } = input;
  const declared = { ...document.components?.schemas };
  const shapes = new Shapes(declared);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [operationModel(document, shapes, path, method, operation)] : [];
    }),
  );

  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const homes = homesOf(input);
  for (const operation of operations)
    for (const name of nameInlineResults(operation, declared)) homes.set(name, `resources/${operation.resource}`);
  sharedBodies(operations, declared, shapes);
  const usage = usageOf(declared, operations);
  const schemas = new Map<string, SchemaModel>();
  for (const [name, used] of [...usage].sort(byKey)) {
    const schema = declared[name];
    if (!schema)
      throw new Error(`Schema ${name} is referred to and not there; the description should have been checked`);
    const shape = shapes.named(name);
    schemas.set(name, {
      name,
      schema,
      kind: shape ? "interface" : schema.enum ? "enum" : "alias",
      ...(shape ? { shape } : {}),
      home: homes.get(name) ?? "shared/common",
      request: used.request,
      response: used.response,
      resources: [...used.resources].sort(),
    });
  }

  const resources = input.resources
    .map(({ name, info, operations: ids }): ResourceModel => {
      const own = ids.flatMap((id) => byId.get(id) ?? []);
      const docs = docsPage(own);
      return {
        name,
        source: `spec/resources/${name}.yaml`,
        key: camelCase(name),
        typeName: pascalCase(name),
        title: info.title,
        description: info.description ?? info.title,
        ...(docs === undefined ? {} : { docs }),
        operations: own,
        schemas: [...schemas.values()].filter((schema) => schema.home === `resources/${name}`),
        aliases: aliasesOf(camelCase(name), operations),
      };
    })
    .filter((resource) => resource.operations.length > 0);
  resources.push(...formerResources(resources, operations));
  resources.sort((a, b) => (a.name < b.name ? -1 : 1));

  return { document, resources, schemas, pathParameters: pathParametersOf(operations, shapes) };
}

function homesOf(input: ModelInput): Map<string, string> {
  const homes = new Map<string, string>();
  for (const [name, file] of Object.entries(input.sharedSchemas)) homes.set(name, `shared/${file}`);
  for (const resource of input.resources)
    for (const name of resource.schemas) homes.set(name, `resources/${resource.name}`);
  return homes;
}

/** The page most operations link to, without the anchor. */
function docsPage(operations: readonly OperationModel[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { docs } of operations) {
    const page = docs?.replace(/#.*/, "");
    if (page !== undefined) counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || byKey(a, b))[0]?.[0];
}

function aliasesOf(key: string, operations: readonly OperationModel[]): ResourceModel["aliases"] {
  const prefix = `${key}.`;
  return operations.flatMap((of) =>
    (of.facts.formerly ?? []).filter((id) => id.startsWith(prefix)).map((id) => ({ fn: id.slice(prefix.length), of })),
  );
}

/** Resources that exist no longer but under whose name operations can still be called. */
function formerResources(resources: readonly ResourceModel[], operations: readonly OperationModel[]): ResourceModel[] {
  const keys = new Set(resources.map(({ key }) => key));
  const formerKeys = operations.flatMap(({ facts }) => facts.formerly ?? []).map((id) => id.split(".")[0] ?? "");
  return [...new Set(formerKeys)]
    .filter((key) => !keys.has(key))
    .map((key) => ({
      name: kebabCase(key),
      source: "spec/",
      key,
      typeName: pascalCase(key),
      title: key,
      description: "Former names of operations that are found elsewhere now.",
      operations: [],
      schemas: [],
      aliases: aliasesOf(key, operations),
    }));
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
