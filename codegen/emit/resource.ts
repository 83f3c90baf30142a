import type { Model, ResourceModel } from "../model.js";
import type { OperationModel, ParameterModel } from "../model/operation.js";
import { camelCase, localName } from "../model/naming.js";
import { ownParameters } from "../model/shared-bodies.js";
import { docComment } from "./doc.js";
import { entity, printInterface } from "./entities.js";
import { docsLink, functionLink, operationDoc } from "./operation-doc.js";
import { flatType, printAlias, printType, WIDTH } from "./print.js";
import { FileScope } from "./scope.js";
import { memberDoc, propertyTags } from "./sentences.js";
import { signaturesOf, type Signature } from "./signature.js";
import { flatLiteral, header, importTypes, literal, paragraphs } from "./source.js";
import { intersection, propertyKey, text, type Member, type Type } from "./type.js";
import { membersOf, typeOf } from "./types.js";

/**
 * `resources/<page>.ts`: for each operation its parameters and its function, then the entities only this page has.
 *
 * @param runtime - how a file in the output folder imports the runtime
 */
export function resourceFile(model: Model, resource: ResourceModel, runtime: string): string {
  const home = `resources/${resource.name}`;
  const file = new FileScope(model, home);
  if (resource.operations.length > 0) file.runtime.add("Client");
  const blocks: string[] = [];
  for (const operation of resource.operations) {
    if (operation.paramsName !== undefined) blocks.push(parameters(operation, file));
    blocks.push(operationFunction(operation, file));
  }
  const aliases = resource.aliases.map(({ fn, of }) => alias(resource, fn, of));
  blocks.push(...aliases.map((one) => one.code));
  for (const schema of resource.schemas) blocks.push(entity(schema, file));
  const about = docComment([resource.description, ...docsLink(resource.docs)].join("\n\n"), 0, ["@module"]);
  const used = new Set(resource.operations.flatMap((operation) => calledBy(operation) ?? []));
  const imports = importTypes(file, home, withoutWhole(runtime), [...used]) + aliases.map((one) => one.import).join("");
  return paragraphs(header(resource.source), about, imports, ...blocks);
}

/** The part of the runtime that a small bundle needs; a package name stays as it is. */
function withoutWhole(runtime: string): string {
  return runtime.replace(/\/index(\.\w+)$/, "/client$1");
}

function parameters(operation: OperationModel, file: FileScope): string {
  const name = operation.paramsName ?? "";
  const doc = docComment(`Parameters of \`${operation.fn}\`.`);
  const own = ownParameters(operation, (base) => file.schema(base).shape!);
  const members = parameterMembers(own, file);
  if (!operation.choice) return doc + printInterface(name, operation.bases, members);
  const parts: Type[] = [typeOf(operation.choice, file.request)];
  if (members.length > 0) parts.unshift({ kind: "object", members });
  return `${doc}${printAlias(name, intersection(parts))}`;
}

/** Members of a parameter object, each with its doc comment. */
export function parameterMembers(all: readonly ParameterModel[], file: FileScope): Member[] {
  const properties = new Map(all.map(({ name, schema, required }) => [name, { schema, required }]));
  const types = new Map(membersOf(properties, file.request).map((member) => [member.key, member]));
  return all.flatMap((parameter) => {
    const member = types.get(propertyKey(parameter.name));
    if (!member) return [];
    const tags = propertyTags({ deprecated: parameter.deprecated, "x-gitlab": parameter.facts });
    return [{ ...member, doc: memberDoc(parameter, true), tags }];
  });
}

function operationFunction(operation: OperationModel, file: FileScope): string {
  const signatures = signaturesOf(operation, file);
  const general = signatures[signatures.length - 1] as Signature;
  const exported = operation.local === operation.fn;
  // A hover over `gitlab.issues.delete` finds its documentation at the export, one over the function at the function.
  const reexport = exported
    ? ""
    : `export {\n${operationDoc(operation, 2)}  ${operation.local} as ${operation.fn},\n};\n`;
  const end = ` {\n${body(operation)}}\n${reexport}`;
  if (signatures.length === 1) return operationDoc(operation) + head(operation, general, end);
  const overloads = signatures.map(
    (signature) => operationDoc(operation, 0, signature.variant) + head(operation, signature, ";\n"),
  );
  // The implementation is hidden behind its overloads: its answer only has to cover theirs.
  return (
    overloads.join("") + head(operation, { ...general, result: { ...general.result, args: [text("unknown")] } }, end)
  );
}

/** `function name(...): Result`, and what follows it. */
function head(operation: OperationModel, signature: Signature, end: string): string {
  const name = `${operation.local === operation.fn ? "export " : ""}function ${operation.local}`;
  const list = [
    "client: Client",
    `params${signature.paramsRequired ? "" : "?"}: ${signature.params}`,
    `options?: ${signature.options}`,
  ];
  const room = end.indexOf("\n");
  const line = `${name}(${list.join(", ")}): ${flatType(signature.result)}`;
  if (line.length + room <= WIDTH) return line + end;
  const result = printType(signature.result, 0, "): ".length, room);
  return `${name}(\n${list.map((parameter) => `  ${parameter},\n`).join("")}): ${result}${end}`;
}

function body(operation: OperationModel): string {
  const by = calledBy(operation);
  const call = by ? `  return ${by}(client, ` : "  return client.call(";
  const rest = ", params, options);";
  const line = `${call}${flatLiteral(operation.descriptor)}${rest}`;
  if (line.length <= WIDTH) return `${line}\n`;
  const head = by ? `  return ${by}(\n    client,` : "  return client.call(";
  return `${head}\n    ${literal(operation.descriptor, 4, 4, 1)},\n    params,\n    options,\n  );\n`;
}

/** The function of the runtime that makes the call, so that a bundle carries what its calls need; undefined for the client's own. */
function calledBy({ result, parameters }: OperationModel): "listCall" | "queryCall" | undefined {
  if (result.kind === "list") return "listCall";
  return parameters.some((parameter) => parameter.in === "query") ? "queryCall" : undefined;
}

/** A former name of an operation, kept working. */
function alias(resource: ResourceModel, fn: string, of: OperationModel): { code: string; import: string } {
  const here = of.resource === resource.name;
  const target = here ? of.local : `${camelCase(of.resource)}_${of.fn}`;
  const doc = docComment("", 0, [`@deprecated Renamed to ${here ? functionLink(of.fn) : `\`gitlab.${of.id}\``}.`]);
  const local = localName(fn);
  return {
    code:
      local === fn
        ? `${doc}export const ${fn} = ${target};\n`
        : `${doc}const ${local} = ${target};\nexport { ${local} as ${fn} };\n`,
    import: here ? "" : `import { ${of.fn} as ${target} } from "./${of.resource}.js";\n`,
  };
}
