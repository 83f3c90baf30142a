import type {
  FlagData,
  IndexData,
  IndexEntry,
  OperationData,
  ResourceData,
  ResultData,
} from "../../cli/command-data.js";
import type { Model, ResourceModel } from "../model.js";
import { kebabCase, propertyName } from "../model/naming.js";
import type { OperationModel, ParameterModel } from "../model/operation.js";
import { deref, refName } from "../model/schema.js";
import { Shapes } from "../model/shape.js";
import type { Json, Method, Schema } from "../openapi.js";
import { columnsOf } from "./command-columns.js";
import { CommandTypes } from "./command-types.js";
import { deprecation, memberDoc, operationFacts } from "./sentences.js";
import { MARK } from "./source.js";

/** `commands/`: the commands of the program as data, a file for each resource and one that lists them all. */
export function commandFiles(model: Model): [path: string, text: string][] {
  const resources = model.resources.filter((resource) => resource.operations.length > 0);
  const writer = new CommandWriter(model);
  return [
    ["commands/index.json", indexFile(resources)],
    ...resources.map((resource): [string, string] => [
      `commands/${resource.name}.json`,
      json(resource.source, writer.resource(resource)),
    ]),
  ];
}

function indexFile(resources: readonly ResourceModel[]): string {
  const index: IndexData = {
    resources: Object.fromEntries(
      resources.map(({ name, title, operations }) => [
        name,
        {
          title,
          operations: Object.fromEntries(
            operations.map(({ fn, summary, descriptor: { method, path }, deprecated }): [string, IndexEntry] => [
              kebabCase(fn),
              deprecated ? [summary, method, path, true] : [summary, method, path],
            ]),
          ),
        },
      ]),
    ),
  };
  return json("spec/resources/", index);
}

class CommandWriter {
  readonly #model: Model;
  readonly #schemas: Readonly<Record<string, Schema>>;
  readonly #shapes: Shapes;
  readonly #types: CommandTypes;

  constructor(model: Model) {
    // Those the model has named itself are not part of the document.
    const named = [...model.schemas.values()].map(({ name, schema }): [string, Schema] => [name, schema]);
    const schemas = { ...model.document.components?.schemas, ...Object.fromEntries(named) };
    this.#model = model;
    this.#schemas = schemas;
    this.#shapes = new Shapes(schemas);
    this.#types = new CommandTypes(schemas, this.#shapes);
  }

  resource({ name, title, description, docs, operations }: ResourceModel): ResourceData {
    return {
      name,
      title,
      about: description,
      ...(docs === undefined ? {} : { docs }),
      operations: Object.fromEntries(
        operations.map((operation) => [kebabCase(operation.fn), this.#operation(operation)]),
      ),
    };
  }

  #operation(operation: OperationModel): OperationData {
    const { summary, description, docs, descriptor, facts } = operation;
    const marks = operationFacts(facts);
    return {
      summary,
      ...(description === undefined ? {} : { description }),
      ...(marks ? { facts: marks } : {}),
      ...(operation.deprecated ? { deprecated: instead(facts) } : {}),
      ...(docs === undefined ? {} : { docs }),
      request: descriptor as OperationData["request"],
      result: this.#result(operation),
      flags: [...operation.parameters, ...this.#choices(operation)].map((parameter) => this.#flag(parameter)),
      example: this.#example(operation),
    };
  }

  /** Attributes of a body that is a choice between objects: those of all of them, none required. */
  #choices({ choice }: OperationModel): ParameterModel[] {
    const attributes = new Map<string, Schema>();
    for (const member of choice?.anyOf ?? choice?.oneOf ?? [])
      for (const [name, { schema }] of this.#shapes.of(member)?.all ?? []) attributes.set(name, schema);
    return [...attributes].map(([name, schema]) => ({
      name,
      in: "body",
      required: false,
      schema,
      ...(schema.description === undefined ? {} : { description: schema.description }),
      deprecated: schema.deprecated === true,
      facts: schema["x-gitlab"] ?? {},
    }));
  }

  #flag(parameter: ParameterModel): FlagData {
    const text = memberDoc(parameter, true);
    return {
      name: parameter.name,
      type: this.#types.of(parameter.schema),
      in: parameter.in,
      ...(parameter.required ? { required: true } : {}),
      ...(this.#types.nullable(parameter.schema) ? { nullable: true } : {}),
      ...(text ? { text } : {}),
      ...(parameter.deprecated ? { deprecated: instead(parameter.facts) } : {}),
    };
  }

  #result({ result, descriptor }: OperationModel): ResultData {
    const kind = descriptor.method === "HEAD" && result.kind === "none" ? "headers" : result.kind;
    const [schema] = result.schemas;
    const properties = schema && this.#shapes.of(this.#items(schema))?.all;
    if (!properties || (kind !== "list" && kind !== "json")) return { kind };
    return { kind, columns: columnsOf(properties), fields: [...properties.keys()] };
  }

  /** What a plain array is made of; any other schema as it is. */
  #items(schema: Schema): Schema {
    const whole = this.#schemas[refName(schema) ?? ""] ?? schema;
    return whole.type === "array" && whole.items ? whole.items : schema;
  }

  #example({ descriptor, parameters }: OperationModel): Record<string, Json> {
    const { document } = this.#model;
    const item = document.paths[descriptor.path]?.[descriptor.method.toLowerCase() as Method];
    const example: Record<string, Json> = {};
    for (const parameter of item?.parameters ?? []) {
      const whole = deref(document, parameter);
      if (whole.example !== undefined) example[propertyName(whole)] = whole.example;
    }
    const content = item?.requestBody ? Object.values(deref(document, item.requestBody).content ?? {}) : [];
    const body = content[0]?.example;
    if (body !== undefined) {
      const whole = parameters.some(({ name, in: place }) => name === "body" && place === "body" && descriptor.body);
      if (whole || typeof body !== "object" || body === null || Array.isArray(body)) example["body"] = body;
      else Object.assign(example, body);
    }
    for (const { name, schema } of parameters)
      if (example[name] !== undefined && this.#types.of(schema) === "file") example[name] = `${name}.bin`;
    return example;
  }
}

function instead(facts: Parameters<typeof deprecation>[0]): string {
  return deprecation(facts, (id) => {
    const [resource = "", fn] = id.split(".");
    return fn === undefined ? `\`${id}\`` : `\`${kebabCase(resource)} ${kebabCase(fn)}\``;
  }).replace(/^@deprecated\s*/, "Deprecated. ");
}

/** JSON with a line for each operation and each flag, so that a change of the description shows as what it is. */
function json(source: string, value: object): string {
  const mark = JSON.stringify(`From ${source}. ${MARK}`);
  return `{"$comment":${mark},\n${print(value).slice(2)}\n`;
}

/** Members whose own members stand on lines of their own, as do those of what is in them. */
const SPREAD = new Set(["resources", "operations"]);

function print(value: object, spread = false): string {
  if (Array.isArray(value)) return `[\n${value.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
  const members = Object.entries(value).map(([name, member]) => {
    const open = SPREAD.has(name) || name === "flags" || (spread && !Array.isArray(member));
    const empty = typeof member !== "object" || member === null || Object.keys(member).length === 0;
    return `${JSON.stringify(name)}:${open && !empty ? print(member, SPREAD.has(name)) : JSON.stringify(member)}`;
  });
  return `{\n${members.join(",\n")}\n}`;
}
