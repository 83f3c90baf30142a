import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import { propertyName } from "../model/naming.js";
import { bodyShape, isJsonMedia } from "../load/flat.js";
import type { Finding, LoadedDescription, Place } from "../load.js";
import type { Json, Schema } from "../openapi.js";
import { below, type LintContext, type Rule } from "./rule.js";
import { undeclared } from "./undeclared.js";

/** Examples are valid against their schemas, and have no names the schemas do not declare. */
export const exampleValid: Rule = {
  id: "example-valid",
  why: "An example that does not fit is a lie told by either the example or the schema.",
  *check(context) {
    const check = checker(context);
    for (const [name, place] of context.description.entityPlaces) {
      const value = context.description.entities.get(name);
      if (!context.has(place.file) || value === undefined || !context.description.registry.get("schemas", name))
        continue;
      yield* check(value, { $ref: `#/components/schemas/${name}` }, place, `entity ${name}`);
    }
    for (const site of context.sites("parameter")) {
      const { example, schema } = site.node as { example?: Json; schema?: Schema };
      if (example !== undefined && schema) yield* check(example, schema, below(site, "example"), "the example");
    }
    yield* operations(context, check);
  },
};

type Check = (value: Json, schema: Schema, place: Place, what: string) => Iterable<Finding>;

function* operations(context: LintContext, check: Check): Iterable<Finding> {
  const { document, examples } = context.description;
  for (const site of context.operations) {
    const operation = document.paths[site.path]?.[site.method];
    const call = examples.get(site.operation.operationId);
    // Without a written call everything comes from components and entities, which are checked by themselves.
    if (!operation || operation.operationId !== site.operation.operationId || !call?.place) continue;
    const at = call.place;
    for (const { parameter } of site.parameters) {
      const name = propertyName(parameter);
      const value = call.params[name];
      if (value !== undefined && parameter.schema)
        yield* check(value, parameter.schema, below(at, "params", name), `\`${name}\``);
    }
    const body = operation.requestBody && context.resolve(operation.requestBody);
    const shape = bodyShape(operation.requestBody, (node) => context.resolve(node));
    for (const media of Object.values(body?.content ?? {})) {
      if (media.example === undefined || !media.schema) continue;
      yield* check(
        media.example,
        media.schema,
        below(at, "params", ...(shape.kind === "raw" ? ["body"] : [])),
        "the body",
      );
      break;
    }
    for (const [status, written] of Object.entries(operation.responses ?? {})) {
      const response = status.startsWith("2") ? context.resolve(written) : undefined;
      for (const [type, media] of Object.entries(response?.content ?? {})) {
        if (!isJsonMedia(type) || media.example === undefined || !media.schema) continue;
        yield* check(media.example, media.schema, below(at, "response"), `the answer ${status}`);
      }
    }
  }
}

function checker(context: LintContext): Check {
  const validators = new Validators(context.description);
  return function* (value, schema, place, what) {
    const reported = new Set<string>();
    for (const error of validators.errors(schema, value)) {
      const path = error.instancePath;
      const key = `${path} ${error.keyword}`;
      if (reported.has(key)) continue;
      reported.add(key);
      yield {
        file: place.file,
        pointer: place.pointer + path,
        message: `${what} does not fit its schema: ${path === "" ? "it" : path.slice(1).replace(/\//g, ".")} ${explain(error)}`,
        remedy: "mend the example, or the schema where GitLab really answers so",
      };
      if (reported.size >= 5) return;
    }
    for (const { path, name } of undeclared(value, schema, (node) => context.resolve(node))) {
      yield {
        file: place.file,
        pointer: `${place.pointer}${path}/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`,
        message: `${what} has \`${name}\`, which its schema does not declare`,
        remedy: "declare it, or take it out",
      };
    }
  };
}

/** Validators by schema; components are compiled once, whatever refers to them. */
class Validators {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<Schema | string, ValidateFunction | undefined>();

  constructor(description: LoadedDescription) {
    this.#ajv = new Ajv2020({
      strict: false,
      allErrors: true,
      inlineRefs: false,
      validateSchema: false,
      logger: false,
    });
    // Its types describe the CommonJS module, whose function is the default of the default.
    const add = formats.default as unknown as { default?: (ajv: Ajv2020) => void } & ((ajv: Ajv2020) => void);
    (add.default ?? add)(this.#ajv);
    this.#ajv.addFormat("binary", true);
    for (const component of description.registry.all()) {
      if (component.kind === "schemas") this.#ajv.addSchema(component.value, `#/components/schemas/${component.name}`);
    }
  }

  errors(schema: Schema, value: Json): ErrorObject[] {
    const key = schema.$ref ?? schema;
    if (!this.#compiled.has(key)) this.#compiled.set(key, this.#compile(schema));
    const validate = this.#compiled.get(key);
    if (!validate || validate(value)) return [];
    // The members of a union fail one by one; the union's own error says enough.
    const errors = validate.errors ?? [];
    const unions = errors.filter((error) => error.keyword === "anyOf" || error.keyword === "oneOf");
    return errors.filter(
      (error) => !unions.some((union) => error !== union && error.schemaPath.startsWith(`${union.schemaPath}/`)),
    );
  }

  /** A validator; undefined where the schema leads to a reference or pattern that is reported elsewhere. */
  #compile(schema: Schema): ValidateFunction | undefined {
    try {
      return this.#ajv.compile(schema);
    } catch {
      return undefined;
    }
  }
}

function explain(error: ErrorObject): string {
  switch (error.keyword) {
    case "enum":
      return `is none of ${(error.params as { allowedValues: Json[] }).allowedValues.map((value) => JSON.stringify(value)).join(", ")}`;
    case "required":
      return `lacks \`${(error.params as { missingProperty: string }).missingProperty}\``;
    default:
      return error.message ?? "is not valid";
  }
}
