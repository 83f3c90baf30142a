import type { Model, ResourceModel } from "../model.js";
import { localName } from "../model/naming.js";
import type { OperationModel } from "../model/operation.js";
import type { PathParameterModel } from "../model/path-parameters.js";
import { docComment } from "./doc.js";
import { docsLink, operationDoc } from "./operation-doc.js";
import { flatType, printMembers, printType, WIDTH } from "./print.js";
import { FileScope } from "./scope.js";
import { memberDoc, sentence } from "./sentences.js";
import { resultType, signaturesOf, type Signature } from "./signature.js";
import { byName, header, importTypes, namedImport, paragraphs } from "./source.js";
import { text, union, type Member, type Type } from "./type.js";
import { typeOf } from "./types.js";

const HOME = "client";

/**
 * `client.ts`: the class, and the interface with one property for each resource.
 *
 * @param runtime - how a file in the output folder imports the runtime
 */
export function clientFile(model: Model, runtime: string): string {
  const file = new FileScope(model, HOME);
  file.runtime.add("Bound").add("CommonOptions");
  const overloaded = model.resources.flatMap((resource) => overloads(resource, file));
  const properties = model.resources.map((resource) => property(resource));
  const current = currentUser(model, file);
  const parameters = pathParameters(model.pathParameters, file);

  const fromRuntime = ["defineResources", "FullClient", ...[...file.runtime].map((name) => `type ${name}`)].sort(
    byName,
  );
  file.runtime.clear();
  const imports = [
    namedImport(fromRuntime, runtime, "import"),
    importTypes(file, HOME, runtime),
    'import { operations } from "./operations.js";\n',
    ...model.resources.map(({ key, name }) => `import type * as ${localName(key)} from "./resources/${name}.js";\n`),
    ...overloaded.map(({ resource, names }) => namedImport(names, `./resources/${resource.name}.js`)),
  ];
  const members = paragraphs(...current, WITH);
  return paragraphs(
    header("spec/resources/"),
    imports.join(""),
    parameters,
    ...overloaded.map(({ code }) => code),
    // Without the annotation, giving a bound client to who wants any costs the compiler 89,000 types.
    `${CLASS_DOC}${VARIANCE}export class GitLab<in K extends keyof PathParameters = never> extends FullClient {\n${members}}\n`,
    // Its methods come out of the table; their types are those of the modules, which it need not load.
    `${CLASS_DOC}${VARIANCE}export interface GitLab<in K extends keyof PathParameters = never> {\n${paragraphs(...properties)}}\n`,
    "defineResources(GitLab.prototype, operations);\n",
  );
}

const CLASS_DOC = docComment(
  "GitLab's REST API: a property for each page of its documentation, a method for each operation. Making a client " +
    "sends nothing.\n\n`K` holds the names of the path parameters the client is bound to, see {@link GitLab.with}.",
);

const VARIANCE = "// @ts-expect-error What is bound to more takes all calls: unseen through conditional types.\n";

const WITH = `${docComment(
  "A client like this one with other options (credential, `sudo`, `headers`, `retry` ...) that also gives these path " +
    "parameters to every call that leaves them out: `gitlab.with({ project_id: 42 }).branches.list()`. Nothing is sent.",
  2,
)}  override with<S extends PathParameters & CommonOptions>(
    changes: S & { [Unknown in Exclude<keyof S, keyof PathParameters | keyof CommonOptions>]: never },
  ): GitLab<K | (keyof S & keyof PathParameters)> {
    return super.with(changes) as GitLab<K | (keyof S & keyof PathParameters)>;
  }
`;

function property(resource: ResourceModel): string {
  const module = localName(resource.key);
  const type = isOverloaded(resource) ? `Bound${resource.typeName}<K>` : `Bound<typeof ${module}, K>`;
  const doc = docComment([sentence(resource.description), ...docsLink(resource.docs)].join("\n\n"), 2);
  return `${doc}  readonly ${resource.key}: ${type};\n`;
}

function pathParameters(parameters: readonly PathParameterModel[], file: FileScope): string {
  const members = parameters.map(({ name, description, schemas }): Member => ({
    key: name,
    optional: true,
    type: union(schemas.map((schema) => typeOf(schema, file.request))),
    doc: memberDoc({ schema: {}, facts: {}, ...(description === undefined ? {} : { description }) }),
    tags: [],
  }));
  const doc = docComment("Path parameters a client can be bound to, see {@link GitLab.with}.");
  return `${doc}export interface PathParameters ${printMembers(members, 0)}\n`;
}

/** `currentUser()`, where the description has an operation for it. */
function currentUser(model: Model, file: FileScope): string[] {
  const found = model.resources
    .flatMap((resource) => resource.operations.map((operation) => ({ resource, operation })))
    .find(({ operation }) => operation.descriptor.method === "GET" && operation.descriptor.path === "/user");
  if (!found) return [];
  const { resource, operation } = found;
  file.runtime.add("RequestOptions");
  return [
    `${docComment(`Who the credential belongs to; the same as \`gitlab.${operation.id}()\`.`, 2)}` +
      `  currentUser(options?: RequestOptions): ${printType(resultType(operation.result, file), 2)} {\n` +
      `    return (this as GitLab).${resource.key}.${operation.fn}({}, options);\n  }\n`,
  ];
}

function isOverloaded(resource: ResourceModel): boolean {
  return resource.operations.some(({ variants }) => variants.length > 0);
}

interface Overloads {
  resource: ResourceModel;
  code: string;
  /** Parameter types the code names. */
  names: string[];
}

/**
 * A mapped type keeps the last overload of a function only, so a resource with overloads gets an interface that adds
 * them again.
 */
function overloads(resource: ResourceModel, file: FileScope): Overloads[] {
  if (!isOverloaded(resource)) return [];
  file.runtime.add("BoundArgs");
  const operations = resource.operations.filter(({ variants }) => variants.length > 0);
  const methods = operations.flatMap((operation) =>
    signaturesOf(operation, file).map((signature) => method(operation, signature)),
  );
  const doc = docComment(`\`gitlab.${resource.key}\`: the functions of its module, bound to a client.`);
  const name = `export interface Bound${resource.typeName}<K extends keyof PathParameters = never>`;
  const base = `extends Bound<typeof ${localName(resource.key)}, K> {`;
  const head = name.length + 1 + base.length <= WIDTH ? `${name} ${base}` : `${name}\n  ${base}`;
  const code = `${doc}${head}\n${paragraphs(...methods)}}\n`;
  return [{ resource, code, names: operations.flatMap(({ paramsName }) => paramsName ?? []).sort() }];
}

function method(operation: OperationModel, signature: Signature): string {
  const parameters = [
    // `undefined` is written out, as the compiler infers it for Bound: with exactOptionalPropertyTypes the two would differ.
    signature.paramsRequired ? `params: ${signature.params}` : `params?: ${signature.params} | undefined`,
    `options?: ${signature.options} | undefined`,
  ];
  const doc = operationDoc(operation, 2, signature.variant);
  const args: Type = {
    kind: "generic",
    name: "BoundArgs",
    args: [{ kind: "tuple", items: parameters.map(text) }, text("K")],
  };
  const line = `  ${operation.fn}(...args: ${flatType(args)}): ${flatType(signature.result)};\n`;
  if (line.length - 1 <= WIDTH) return doc + line;
  const rest = `    ...args: ${printType(args, 4, "    ...args: ".length, 0)}\n`;
  return `${doc}  ${operation.fn}(\n${rest}  ): ${printType(signature.result, 2, "  ): ".length)};\n`;
}
