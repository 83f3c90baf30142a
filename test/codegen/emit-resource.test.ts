import { describe, expect, it } from "vitest";
import { resourceFile } from "../../codegen/emit/resource.js";
import type { Operation, Parameter, Schema, XGitlab } from "../../codegen/openapi.js";
import { answers, declaration, modelOf, ref, takes, type Small } from "./emit-fixture.js";

const text: Schema = { type: "string" };
const boat: Schema = { type: "object", properties: { name: text } };
const raft: Schema = { type: "object", properties: { logs: { type: "integer" } } };
const id: Parameter = { name: "boat_id", in: "path", required: true, schema: { type: "integer" } };
const query = (name: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  in: "query",
  schema: text,
  ...more,
});

function file(small: Small, resource = 0): string {
  const model = modelOf({ schemas: { Boat: boat, Raft: raft }, ...small });
  return resourceFile(model, model.resources[resource]!, "../runtime/index.js");
}

function emitted(name: string, request: string, operation: Partial<Operation> & { operationId: string }): string {
  return declaration(file({ operations: { [request]: operation } }), name);
}

describe("a resource file", () => {
  it("names its source, its page and what it imports, then has its operations and its entities", () => {
    const code = file({
      operations: {
        "GET /boats/{boat_id}": {
          operationId: "boats.get",
          summary: "Get a boat",
          description: "Gets one boat with its\ncrew.",
          externalDocs: { url: "https://docs.example.com/boats/#get" },
          "x-gitlab": { tier: "premium", since: "15.2" },
          parameters: [{ ...id, description: "ID of the boat." }],
          ...answers(ref("Boat")),
        },
      },
    });
    expect(code).toBe(`// From spec/resources/boats.yaml. Do not edit: \`npm run generate\` writes this file.

/**
 * Boats of the harbour.
 *
 * [Documentation](https://docs.example.com/boats/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";

/** Parameters of \`get\`. */
export interface BoatsGetParams {
  /** ID of the boat. */
  boat_id: number;
}

/**
 * Get a boat.
 *
 * Gets one boat with its crew.
 *
 * \`GET /boats/:boat_id\`
 *
 * Requires Premium. Since GitLab 15.2.
 *
 * [Documentation](https://docs.example.com/boats/#get)
 */
export function get(client: Client, params: BoatsGetParams, options?: RequestOptions): Call<Boat> {
  return client.call({ id: "boats.get", method: "GET", path: "/boats/{boat_id}" }, params, options);
}

export interface Boat {
  name?: string;
}
`);
  });

  it("imports shared entities from the file they are declared in", () => {
    const code = file({
      operations: { "GET /b": { operationId: "boats.get", ...answers(ref("Person")) } },
      shared: { Person: boat },
    });
    expect(code).toContain('import type { Person } from "../shared/people.js";\n');
  });

  it("imports the runtime from where it is told", () => {
    const model = modelOf({ operations: { "GET /b": { operationId: "boats.get" } } });
    expect(resourceFile(model, model.resources[0]!, "gitlab-fetch/client")).toContain(
      'import type { Call, Client, NoParams, RequestOptions } from "gitlab-fetch/client";\n',
    );
  });
});

const heads: [string, { given: [request: string, operation: Partial<Operation>]; want: string }][] = [
  [
    "a page-wise list is a ListCall of its items",
    {
      given: ["GET /b", { "x-gitlab": { pagination: "offset" }, ...answers({ type: "array", items: ref("Boat") }) }],
      want: "export function run(client: Client, params?: NoParams, options?: ListOptions): ListCall<Boat> {",
    },
  ],
  [
    "an array without pages is a Call of an array",
    {
      given: ["GET /b", answers({ type: "array", items: ref("Boat") })],
      want: "export function run(client: Client, params?: NoParams, options?: RequestOptions): Call<Boat[]> {",
    },
  ],
  [
    "an answer that may be null says so",
    {
      given: ["GET /b", answers({ anyOf: [ref("Boat"), { type: "null" }] })],
      want: "export function run(client: Client, params?: NoParams, options?: RequestOptions): Call<Boat | null> {",
    },
  ],
  [
    "no content is void",
    {
      given: ["DELETE /b", {}],
      want: "export function run(client: Client, params?: NoParams, options?: RequestOptions): Call<void> {",
    },
  ],
  [
    "text is a string",
    {
      given: ["GET /b", { responses: { 200: { description: "", content: { "text/plain": {} } } } }],
      want: "export function run(client: Client, params?: NoParams, options?: RequestOptions): Call<string> {",
    },
  ],
  [
    "a file is a Download",
    {
      given: ["GET /b", { responses: { 200: { description: "", content: { "application/zip": {} } } } }],
      want: "export function run(client: Client, params?: NoParams, options?: RequestOptions): Call<Download> {",
    },
  ],
  [
    "a HEAD gives the headers",
    {
      given: ["HEAD /b", {}],
      want: "export function run(client: Client, params?: NoParams, options?: RequestOptions): Call<Headers> {",
    },
  ],
  [
    "two different successes are a union",
    {
      given: [
        "POST /b",
        {
          responses: {
            200: { description: "", content: { "application/json": { schema: ref("Boat") } } },
            201: { description: "", content: { "application/json": { schema: ref("Raft") } } },
          },
        },
      ],
      want: "export function run(client: Client, params?: NoParams, options?: RequestOptions): Call<Boat | Raft> {",
    },
  ],
  [
    "a success that may come without content may be undefined",
    {
      given: [
        "POST /b",
        {
          responses: {
            200: { description: "", content: { "application/json": { schema: ref("Boat") } } },
            204: { description: "" },
          },
        },
      ],
      want: "export function run(client: Client, params?: NoParams, options?: RequestOptions): Call<Boat | undefined> {",
    },
  ],
  [
    "JSON nobody knows the schema of is unknown",
    {
      given: ["GET /b", answers({})],
      want: "export function run(client: Client, params?: NoParams, options?: RequestOptions): Call<unknown> {",
    },
  ],
  [
    "the parameter object may be left out when all in it may",
    {
      given: ["GET /b", { parameters: [query("q")] }],
      want: "export function run(client: Client, params?: BoatsRunParams, options?: RequestOptions): Call<void> {",
    },
  ],
];

describe("the signature of an operation", () => {
  it.each(heads)("%s", (_, { given: [request, operation], want }) => {
    const lines = emitted("run", request, { operationId: "boats.run", ...operation }).split("\n");
    expect(lines.find((line) => line.startsWith("export function"))).toBe(want);
  });

  it("takes a line for each parameter where it is long", () => {
    const code = emitted("listEverythingThatFloats", "GET /b/{boat_id}", {
      operationId: "boats.listEverythingThatFloats",
      parameters: [id],
      "x-gitlab": { pagination: ["offset", "keyset"], orderBy: ["name", "id"] },
      ...answers({ type: "array", items: ref("Boat") }),
    });
    expect(code.slice(code.indexOf("export"))).toBe(`export function listEverythingThatFloats(
  client: Client,
  params: BoatsListEverythingThatFloatsParams,
  options?: ListOptions,
): ListCall<Boat> {
  return listCall(
    client,
    {
      id: "boats.listEverythingThatFloats",
      method: "GET",
      path: "/b/{boat_id}",
      pagination: "both",
      orderBy: ["name", "id"],
    },
    params,
    options,
  );
}`);
  });

  it("names what an answer describes in place", () => {
    const code = file({ operations: { "GET /b": { operationId: "boats.getSize", ...answers(raft) } } });
    expect(code).toContain("): Call<BoatsGetSizeResult> {");
    expect(declaration(code, "BoatsGetSizeResult")).toBe(
      "/** What `getSize` gives. */\nexport interface BoatsGetSizeResult {\n  logs?: number;\n}",
    );
  });
});

describe("a choice between many types", () => {
  const choice = (...names: string[]): Schema => ({ anyOf: names.map(ref) });
  const schemas = Object.fromEntries(["A", "B", "C", "D"].map((name) => [name, boat]));

  it("gets a name, so that a hover stays short", () => {
    const code = file({
      operations: { "GET /b": { operationId: "boats.find", ...answers(choice("A", "B", "C", "D")) } },
      schemas,
    });
    expect(code).toContain("): Call<BoatsFindResult> {");
    expect(declaration(code, "BoatsFindResult")).toContain("export type BoatsFindResult = A | B | C | D;");
  });

  it("is told as it is where it is short", () => {
    const code = file({
      operations: { "GET /b": { operationId: "boats.find", ...answers(choice("A", "B", "C")) } },
      schemas,
    });
    expect(code).toContain("): Call<A | B | C> {");
  });

  it("takes a line for each type where their names are long", () => {
    const names = [1, 2, 3].map((index) => `BoatWithARatherLongNameThatSaysWhatItIs${index}`);
    const code = file({
      operations: { "GET /b": { operationId: "boats.find", ...answers(choice(...names)) } },
      schemas: Object.fromEntries(names.map((name) => [name, boat])),
    });
    expect(code).toContain(`): Call<\n${names.map((name) => `  | ${name}\n`).join("")}> {\n`);
  });
});

describe("names of functions", () => {
  it("may be words of the language, which are exported under another name than declared", () => {
    const code = file({ operations: { "DELETE /b/{boat_id}": { operationId: "boats.delete", parameters: [id] } } });
    expect(code).toContain("/** Parameters of `delete`. */\nexport interface BoatsDeleteParams {");
    expect(code).toContain("\nfunction delete_(client: Client, params: BoatsDeleteParams, options?: RequestOptions)");
    expect(code).toContain(
      "}\nexport {\n  /**\n   * Do it.\n   *\n   * `DELETE /b/:boat_id`\n   */\n  delete_ as delete,\n};\n",
    );
    expect(code).not.toContain("export function delete_");
  });

  it("stay callable under a former name", () => {
    const code = file({
      operations: { "GET /b": { operationId: "boats.get", "x-gitlab": { formerly: ["boats.read", "boats.import"] } } },
    });
    expect(declaration(code, "read")).toBe("/** @deprecated Renamed to {@link get}. */\nexport const read = get;");
    expect(code).toContain("const import_ = get;\nexport { import_ as import };\n");
  });

  it("stay callable under a former resource, too", () => {
    const code = file(
      { operations: { "GET /b": { operationId: "boats.get", "x-gitlab": { formerly: ["ships.read"] } } } },
      1,
    );
    expect(code).toBe(`// From spec/. Do not edit: \`npm run generate\` writes this file.

/**
 * Former names of operations that are found elsewhere now.
 * @module
 */

import { get as boats_get } from "./boats.js";

/** @deprecated Renamed to \`gitlab.boats.get\`. */
export const read = boats_get;
`);
  });
});

describe("deprecation of an operation", () => {
  it("links what to use instead where it is in the same file", () => {
    const code = emitted("read", "GET /b", {
      operationId: "boats.read",
      "x-gitlab": { deprecation: { since: "16.0", removal: "20.0", use: "boats.delete" } },
    });
    expect(code).toContain(
      " * @deprecated Since GitLab 16.0. Removed in GitLab 20.0. Use {@link delete_ | delete}.\n */",
    );
  });

  it("names it as it is called where it is elsewhere", () => {
    const code = emitted("read", "GET /b", {
      operationId: "boats.read",
      "x-gitlab": { deprecation: { since: "16.0", use: "projectBoats.get" } },
    });
    expect(code).toContain(" * @deprecated Since GitLab 16.0. Use `gitlab.projectBoats.get`.\n */");
  });
});

describe("the parameter interface", () => {
  it("holds path, query, header and body in one flat object, documented", () => {
    const code = emitted("BoatsPaintParams", "PUT /b/{boat_id}", {
      operationId: "boats.paint",
      parameters: [
        { ...id, description: "ID of the boat" },
        query("iids[]", { schema: { type: "array", items: { type: "integer" } }, description: "Numbers." }),
        { name: "If-Match", in: "header", schema: text, "x-gitlab": { since: "16.1" } },
      ],
      ...takes({
        type: "object",
        required: ["colour"],
        properties: {
          old: { ...text, "x-gitlab": { deprecation: { since: "16.0", use: "colour" } } },
          colour: { ...text, description: "New colour.", default: "red" },
        },
      }),
    });
    expect(code).toBe(`/** Parameters of \`paint\`. */
export interface BoatsPaintParams {
  /** ID of the boat. */
  boat_id: number;
  /** New colour. Default: \`red\`. */
  colour: string;
  /** Numbers. */
  iids?: number[];
  /** Since GitLab 16.1. */
  if_match?: string;
  /** @deprecated Since GitLab 16.0. Use \`colour\`. */
  old?: string;
}`);
  });

  it("takes the attributes of a body schema over, whatever it is composed of", () => {
    const code = file({
      operations: {
        "POST /b": { operationId: "boats.create", ...takes({ allOf: [ref("Boat"), ref("Raft")] }) },
      },
    });
    expect(declaration(code, "BoatsCreateParams")).toContain("{\n  name?: string;\n  logs?: number;\n}");
    expect(code).not.toContain("interface Boat ");
  });

  it("joins a body that is a choice between objects", () => {
    const code = emitted("BoatsCreateParams", "POST /b/{boat_id}", {
      operationId: "boats.create",
      parameters: [id],
      ...takes({ anyOf: [ref("Boat"), ref("Raft")] }),
    });
    expect(code).toContain("export type BoatsCreateParams = {\n  boat_id: number;\n} & (Boat | Raft);");
  });

  it("has a raw body under the name body", () => {
    const code = emitted("BoatsUploadParams", "PUT /b/{boat_id}", {
      operationId: "boats.upload",
      parameters: [id],
      requestBody: {
        required: true,
        description: "The papers.",
        content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
      },
    });
    expect(code).toContain("{\n  boat_id: number;\n  /** The papers. */\n  body: RawBody;\n}");
  });
});

describe("an answer that depends on parameters", () => {
  const list = (variants: XGitlab["variants"]): string =>
    file({
      operations: {
        "GET /b": {
          operationId: "boats.list",
          summary: "List boats",
          description: "Lists all.",
          parameters: [
            query("simple", { schema: { type: "boolean" } }),
            query("kind", { schema: { type: "string", enum: ["raft", "float", "boat"] } }),
          ],
          "x-gitlab": { pagination: "offset", variants: variants ?? [] },
          ...answers({ type: "array", items: ref("Boat") }),
        },
      },
    });

  it("is overloaded, the special case first, each form documented", () => {
    expect(list([{ when: { simple: true }, schema: "Raft" }])).toContain(`/**
 * List boats.
 *
 * With \`simple: true\`, gives \`Raft\`.
 *
 * \`GET /b\`
 */
export function list(client: Client, params: BoatsListParams & { simple: true }, options?: ListOptions): ListCall<Raft>;
/**
 * List boats.
 *
 * Lists all.
 *
 * \`GET /b\`
 */
export function list(client: Client, params?: BoatsListParams, options?: ListOptions): ListCall<Boat>;
export function list(client: Client, params?: BoatsListParams, options?: ListOptions): ListCall<unknown> {
`);
  });

  it("has one form for several values that give the same", () => {
    const code = list([
      { when: { kind: "raft" }, schema: "Raft" },
      { when: { kind: "float" }, schema: "Raft" },
    ]);
    expect(code).toContain(' * With `kind: "raft"` or `kind: "float"`, gives `Raft`.\n');
    expect(code).toContain('  params: BoatsListParams & { kind: "raft" | "float" },\n');
    expect(code.match(/^export function list\(/gm)).toHaveLength(3);
  });
});

describe("attributes that several calls have in common", () => {
  const attributes: Schema = { type: "object", properties: { name: text, length: { type: "number" } } };
  const create = (schema: Schema) => ({ operationId: "boats.create", ...takes(schema) });
  const update = { operationId: "boats.update", parameters: [id], ...takes(ref("Attributes")) };
  const params = (small: Small, name: string): string =>
    declaration(file({ ...small, schemas: { Attributes: attributes, ...small.schemas } }), name);

  it("are written once, and extended by what takes more", () => {
    const small = { operations: { "POST /b": create(ref("Attributes")), "PUT /b/{boat_id}": update } };
    expect(params(small, "BoatsCreateParams")).toBe(
      "/** Parameters of `create`. */\nexport interface BoatsCreateParams extends Attributes {}",
    );
    expect(params(small, "BoatsUpdateParams")).toContain("extends Attributes {\n  boat_id: number;\n}");
    expect(params(small, "Attributes")).toBe("export interface Attributes {\n  name?: string;\n  length?: number;\n}");
  });

  it("are said again where a call must have them", () => {
    const strict = { allOf: [ref("Attributes"), { required: ["name"] }] };
    const small = { operations: { "POST /b": create(strict), "PUT /b/{boat_id}": update } };
    expect(params(small, "BoatsCreateParams")).toContain("extends Attributes {\n  name: string;\n}");
  });

  const alone: [why: string, small: Small][] = [
    ["only one call has them", { operations: { "PUT /b/{boat_id}": update } }],
    [
      "answers have them, too",
      {
        operations: {
          "POST /b": { ...create(ref("Attributes")), ...answers(ref("Attributes")) },
          "PUT /b/{boat_id}": update,
        },
      },
    ],
    [
      "a parameter has the name of one of them",
      {
        operations: {
          "POST /b": create(ref("Attributes")),
          "PUT /b/{boat_id}": { ...update, parameters: [id, query("length")] },
        },
      },
    ],
    [
      "they may be followed by any other",
      {
        operations: { "POST /b": create(ref("Attributes")), "PUT /b/{boat_id}": update },
        schemas: { Attributes: { ...attributes, additionalProperties: true } },
      },
    ],
  ];

  it.each(alone)("are written out where %s", (_, small) => {
    expect(params(small, "BoatsUpdateParams")).toContain("export interface BoatsUpdateParams {\n  boat_id: number;\n");
  });
});
