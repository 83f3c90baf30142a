import { readFileSync } from "node:fs";

/** One described operation with the call its example makes and what should come back. */
export interface ExampleCall {
  id: string;
  resource: string;
  function: string;
  method: string;
  template: string;
  /** What a caller of the SDK passes. */
  params: Record<string, unknown>;
  /** Names of the parameters that stand in the path, and those of them that take a text. */
  pathNames: string[];
  textNames: string[];
  /** What has to stand in the query, a pair for each value, as GitLab's server (Rack) reads it. */
  query: [name: string, value: string][];
  /** What has to be sent as JSON; undefined where the body is none or of another kind. */
  json: unknown;
  status: number;
  /** Media type of the answer; undefined when it has no body. */
  media: string | undefined;
  /** The described answer. */
  answer: unknown;
}

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
}
interface Media {
  schema?: Schema;
  example?: unknown;
}
interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  example?: unknown;
}
interface Operation {
  operationId: string;
  tags: string[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { $ref?: string; content?: Record<string, Media> }>;
}

const document = JSON.parse(readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8")) as {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
};

function resolve<T extends { $ref?: string }>(node: T): T {
  if (!node.$ref) return node;
  const [kind, name] = node.$ref.replace("#/components/", "").split("/") as [string, string];
  return resolve(document.components[kind]![name] as T);
}

/** Every property of a schema, through references and ladders. */
function propertiesOf(schema: Schema | undefined): Record<string, Schema> {
  if (!schema) return {};
  const whole = resolve(schema);
  return Object.assign({}, ...(whole.allOf ?? []).map(propertiesOf), whole.properties ?? {}) as Record<string, Schema>;
}

/** The example of a file attribute is its content; a caller passes a Blob. */
function asCallerWrites(value: unknown, schema: Schema | undefined): unknown {
  const whole = schema && resolve(schema);
  if (whole?.format === "binary" && typeof value === "string") return new Blob([value]);
  return value;
}

/**
 * Pairs of a query by GitLab's rules, written down a second time on purpose: Prism accepts any spelling of arrays and any
 * unknown name, so nothing but this comparison would notice a wrong one.
 */
function pairs({ name, style, explode, example }: Parameter): [string, string][] {
  if (example === undefined) return [];
  if (Array.isArray(example)) {
    if (explode === false) return [[name, example.join(",")]];
    if (style === "deepObject") return example.flatMap((item, index) => hash(`${name}[${index}]`, item));
    return example.map((item) => [name, String(item)]);
  }
  return hash(name, example);
}

function hash(name: string, value: unknown): [string, string][] {
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, item]) =>
    Array.isArray(item)
      ? item.map((one): [string, string] => [`${name}[${key}][]`, String(one)])
      : hash(`${name}[${key}]`, item),
  );
}

function takesText(schema: Schema | undefined): boolean {
  if (!schema) return false;
  const whole = resolve(schema);
  return whole.type === "string" || (whole.anyOf ?? []).some(takesText);
}

/** What a caller writes: arrays without their brackets, headers in snake_case. */
function callerName({ name, in: place }: Parameter): string {
  return place === "header" ? name.toLowerCase().replaceAll("-", "_") : name.replace(/\[\]$/, "");
}

/** All described operations as calls, in the order of the document. */
export function exampleCalls(): ExampleCall[] {
  return Object.entries(document.paths).flatMap(([template, item]) =>
    Object.entries(item).map(([method, operation]): ExampleCall => {
      const params: Record<string, unknown> = {};
      const parameters = (operation.parameters ?? []).map(resolve);
      for (const parameter of parameters) {
        if (parameter.example !== undefined) params[callerName(parameter)] = parameter.example;
      }
      const [type, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
      if (body?.example !== undefined) {
        const properties = propertiesOf(body.schema);
        const flat =
          Object.keys(properties).length > 0 && typeof body.example === "object" && !Array.isArray(body.example);
        if (flat) {
          for (const [name, value] of Object.entries(body.example as object))
            params[name] = asCallerWrites(value, properties[name]);
        } else {
          params["body"] = /json/.test(type!) ? body.example : asCallerWrites(body.example, { format: "binary" });
        }
      }
      const [status, response] = Object.entries(operation.responses).find(([code]) => /^2\d\d$/.test(code))!;
      const [media, answer] = Object.entries(resolve(response).content ?? {})[0] ?? [];
      const [resource, name] = operation.operationId.split(".") as [string, string];
      return {
        id: operation.operationId,
        resource: operation.tags[0] ?? resource,
        function: name,
        method: method.toUpperCase(),
        template,
        params,
        pathNames: parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name),
        textNames: parameters
          .filter((parameter) => parameter.in === "path" && takesText(parameter.schema))
          .map((parameter) => parameter.name),
        query: parameters.filter((parameter) => parameter.in === "query").flatMap(pairs),
        json: type === "application/json" ? body?.example : undefined,
        status: Number(status),
        media,
        answer: answer?.example,
      };
    }),
  );
}
