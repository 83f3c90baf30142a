import { describe, expect, it } from "vitest";
import { nameFaults, type NameFault } from "../../codegen/model/name-faults.js";
import type { Descriptor, OperationModel } from "../../codegen/model/operation.js";
import type { Operation, Parameter, Schema } from "../../codegen/openapi.js";
import { answers, modelOf, ref, takes, type Small } from "./emit-fixture.js";

const text: Schema = { type: "string" };
const boat: Schema = { type: "object", properties: { name: text } };
const file: Schema = { type: "string", format: "binary" };
const query = (name: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  in: "query",
  schema: text,
  ...more,
});
const path = (name: string): Parameter => ({ name, in: "path", required: true, schema: text });

function operation(request: string, given: Partial<Operation>, rest: Partial<Small> = {}): OperationModel {
  const model = modelOf({ operations: { [request]: { operationId: "boats.do", ...given } }, ...rest });
  const found = model.resources[0]?.operations[0];
  if (!found) throw new Error("no operation");
  return found;
}

type Case = { given: [request: string, operation: Partial<Operation>]; want: Partial<Descriptor> };

const descriptors: [string, Case][] = [
  [
    "names method and path",
    { given: ["PUT /boats/{id}", {}], want: { method: "PUT", path: "/boats/{id}", as: "none" } },
  ],
  ["says nothing of JSON, which is the default", { given: ["GET /boat", answers(boat)], want: {} }],
  [
    "says how a list is paged",
    {
      given: ["GET /boats", { ...answers({ type: "array", items: boat }), "x-gitlab": { pagination: "offset" } }],
      want: { pagination: "offset" },
    },
  ],
  [
    "says that a list can be walked both ways, and what a keyset can be sorted by",
    {
      given: [
        "GET /boats",
        {
          ...answers({ type: "array", items: boat }),
          "x-gitlab": { pagination: ["offset", "keyset"], orderBy: ["id"] },
        },
      ],
      want: { pagination: "both", orderBy: ["id"] },
    },
  ],
  [
    "takes a list that has no pages for an array",
    {
      given: ["GET /boats", { ...answers({ type: "array", items: boat }), "x-gitlab": { pagination: "none" } }],
      want: {},
    },
  ],
  [
    "tells the query of a call with a body from the body",
    {
      given: ["POST /boats", { parameters: [query("notify"), query("iids[]")], ...takes(boat) }],
      want: { query: ["notify", "iids"], as: "none" },
    },
  ],
  [
    "sends everything in the query where a POST has no body",
    { given: ["POST /boats", { parameters: [query("name")] }], want: { query: ["*"], as: "none" } },
  ],
  [
    "leaves the query of a GET unsaid",
    { given: ["GET /boat", { parameters: [query("name")], ...answers(boat) }], want: {} },
  ],
  [
    "lists arrays that travel as one comma-separated value",
    {
      given: [
        "GET /boat",
        {
          parameters: [
            query("labels", { explode: false, schema: { type: "array", items: text } }),
            query("names", { explode: false, schema: { anyOf: [text, { type: "array", items: text }] } }),
            query("iids[]", { schema: { type: "array", items: text } }),
            query("plain", { explode: false }),
          ],
          ...answers(boat),
        },
      ],
      want: { csv: ["labels", "names"] },
    },
  ],
  [
    "maps header parameters, in the spelling of all parameters",
    {
      given: [
        "GET /boat",
        { parameters: [{ name: "If-Unmodified-Since", in: "header", schema: text }], ...answers(boat) },
      ],
      want: { header: { if_unmodified_since: "If-Unmodified-Since" } },
    },
  ],
  [
    "marks multipart",
    { given: ["POST /b", takes(boat, "multipart/form-data")], want: { body: "multipart", as: "none" } },
  ],
  [
    "marks urlencoded forms",
    { given: ["POST /b", takes(boat, "application/x-www-form-urlencoded")], want: { body: "form", as: "none" } },
  ],
  [
    "prefers JSON where a body may be either: the runtime changes over when it meets a file",
    {
      given: [
        "POST /b",
        {
          requestBody: {
            content: { "multipart/form-data": { schema: boat }, "application/json": { schema: boat } },
          },
        },
      ],
      want: { as: "none" },
    },
  ],
  [
    "names the media type of a raw body",
    {
      given: ["PUT /b", takes(file, "application/octet-stream")],
      want: { body: "application/octet-stream", as: "none" },
    },
  ],
  [
    "names the media type of JSON that is no object",
    { given: ["PUT /b", takes({ type: "array", items: text })], want: { body: "application/json", as: "none" } },
  ],
  ["tells that a DELETE has a body", { given: ["DELETE /b", takes(boat)], want: { as: "none", body: "json" } }],
  [
    "reads text",
    {
      given: ["GET /b", { responses: { 200: { description: "", content: { "text/plain": { schema: text } } } } }],
      want: { as: "text" },
    },
  ],
  [
    "reads everything else as a file",
    {
      given: ["GET /b", { responses: { 200: { description: "", content: { "application/zip": { schema: file } } } } }],
      want: { as: "file" },
    },
  ],
  [
    "reads text that is marked binary as a file",
    {
      given: ["GET /b", { responses: { 200: { description: "", content: { "text/plain": { schema: file } } } } }],
      want: { as: "file" },
    },
  ],
  ["leaves the headers of a HEAD unsaid", { given: ["HEAD /b", {}], want: {} }],
  [
    "marks a POST that may be replayed",
    { given: ["POST /b", { "x-gitlab": { idempotent: true } }], want: { as: "none", idempotent: true } },
  ],
];

describe("descriptor of an operation", () => {
  it.each(descriptors)("%s", (_, { given, want }) => {
    const [request, description] = given;
    const [method, template] = request.split(" ");
    expect(operation(request, description).descriptor).toEqual({ id: "boats.do", method, path: template, ...want });
  });

  it("has its keys in the order of the runtime's type, so that diffs stay small", () => {
    const found = operation("POST /b", {
      "x-gitlab": { idempotent: true },
      parameters: [query("notify")],
      ...takes(boat, "multipart/form-data"),
    });
    expect(Object.keys(found.descriptor)).toEqual(["id", "method", "path", "query", "body", "as", "idempotent"]);
  });
});

describe("parameters of an operation", () => {
  it("come path first, in the order of the path, then required ones, then optional ones", () => {
    const found = operation("POST /a/{a}/b/{b}", {
      parameters: [query("q"), query("must", { required: true }), path("b"), path("a")],
      ...takes({ type: "object", required: ["name"], properties: { note: text, name: text } }),
    });
    expect(found.parameters.map(({ name }) => name)).toEqual(["a", "b", "must", "name", "q", "note"]);
    expect(found.paramsName).toBe("BoatsDoParams");
    expect(found.paramsRequired).toBe(true);
  });

  it("are found behind references and through allOf", () => {
    const found = operation(
      "POST /boats/{boat_id}",
      {
        parameters: [{ $ref: "#/components/parameters/BoatId" } as Parameter],
        ...takes({ allOf: [ref("Named"), { type: "object", required: ["name"], properties: { size: text } }] }),
      },
      { schemas: { Named: boat }, parameters: { BoatId: path("boat_id") } },
    );
    expect(found.parameters.map(({ name, required }) => [name, required])).toEqual([
      ["boat_id", true],
      ["name", true],
      ["size", false],
    ]);
  });

  it("are those of all forms of a body together", () => {
    const found = operation("POST /b", {
      requestBody: {
        content: {
          "application/json": { schema: boat },
          "multipart/form-data": { schema: { type: "object", properties: { name: text, flag: file } } },
        },
      },
    });
    expect(found.parameters.map(({ name }) => name)).toEqual(["name", "flag"]);
  });

  it("are none where there are none", () => {
    const found = operation("GET /b", {});
    expect(found.paramsName).toBeUndefined();
    expect(found.paramsRequired).toBe(false);
  });

  it("hold a raw body under the name body", () => {
    const found = operation("PUT /b", takes(file, "application/octet-stream"));
    expect(found.parameters).toMatchObject([{ name: "body", in: "body", required: true }]);
  });
});

describe("schemas of the model", () => {
  const person: Schema = { type: "object", properties: { name: text } };

  it("are those that operations reach, and say who uses them which way", () => {
    const model = modelOf({
      operations: {
        "GET /boats": { operationId: "boats.get", ...answers(ref("Boat")) },
        "POST /boats": { operationId: "boats.create", ...takes({ type: "object", properties: { kind: ref("Kind") } }) },
        "GET /crews": { operationId: "crews.get", ...answers(ref("Person")) },
      },
      schemas: {
        Boat: { type: "object", properties: { captain: ref("Person"), kind: ref("Kind") } },
        Kind: { type: "string", enum: ["raft"] },
        Unused: person,
      },
      shared: { Person: person },
    });
    const seen = [...model.schemas.values()].map(({ name, home, kind, request, response, resources }) => [
      name,
      home,
      kind,
      request,
      response,
      resources,
    ]);
    expect(seen).toEqual([
      ["Boat", "resources/boats", "interface", false, true, ["boats"]],
      ["Kind", "resources/boats", "enum", true, true, ["boats"]],
      ["Person", "shared/people", "interface", false, true, ["boats", "crews"]],
    ]);
  });

  it("leave out what only failed calls answer with", () => {
    const model = modelOf({
      operations: {
        "GET /b": {
          operationId: "boats.get",
          responses: { 400: { description: "", content: { "application/json": { schema: ref("Fault") } } } },
        },
      },
      schemas: { Fault: person },
    });
    expect([...model.schemas.keys()]).toEqual([]);
  });

  it("hold objects that answers describe in place, under a name", () => {
    const model = modelOf({
      operations: {
        "GET /b": { operationId: "boats.getSize", ...answers({ type: "object", properties: { feet: text } }) },
        "GET /c": { operationId: "boats.rank", ...answers({ type: "array", items: person }) },
      },
    });
    expect([...model.schemas.keys()]).toEqual(["BoatsGetSizeResult", "BoatsRankItem"]);
  });
});

describe("path parameters of the model", () => {
  it("are collected by name, with each type they have and the most common description", () => {
    const id = (type: string, description: string): Parameter => ({
      ...path("boat_id"),
      description,
      schema: { type },
    });
    const model = modelOf({
      operations: {
        "GET /a/{boat_id}": { operationId: "boats.a", parameters: [id("integer", "Number.")] },
        "GET /b/{boat_id}": { operationId: "boats.b", parameters: [id("integer", "ID.")] },
        "GET /c/{boat_id}": { operationId: "boats.c", parameters: [id("string", "ID.")] },
        "GET /d/{token}": { operationId: "boats.d", parameters: [path("token")] },
      },
    });
    expect(model.pathParameters).toEqual([
      { name: "boat_id", description: "ID.", schemas: [{ type: "integer" }, { type: "string" }] },
    ]);
  });
});

describe("a resource of the model", () => {
  it("links the page that most of its operations are on", () => {
    const docs = (url: string) => ({ externalDocs: { url } });
    const model = modelOf({
      operations: {
        "GET /a": { operationId: "boats.a", ...docs("https://docs.example.com/piers/#a") },
        "GET /b": { operationId: "boats.b", ...docs("https://docs.example.com/boats/#b") },
        "GET /c": { operationId: "boats.c", ...docs("https://docs.example.com/boats/#c") },
      },
    });
    expect(model.resources[0]).toMatchObject({ key: "boats", docs: "https://docs.example.com/boats/" });
  });

  it("keeps the order of its file", () => {
    const model = modelOf({
      operations: { "GET /z": { operationId: "boats.list" }, "GET /a": { operationId: "boats.get" } },
    });
    expect(model.resources[0]?.operations.map(({ fn }) => fn)).toEqual(["list", "get"]);
  });
});

describe("names that cannot be", () => {
  const faulty: [string, { given: Small; want: NameFault }][] = [
    [
      "a schema called like something of the runtime",
      {
        given: {
          operations: { "GET /b": { operationId: "boats.get", ...answers(ref("Page")) } },
          schemas: { Page: boat },
        },
        want: {
          pointer: "/components/schemas/Page",
          message: "the generated code uses the name `Page` for something else",
          remedy: "call the schema `GitlabPage`, or more precisely",
        },
      },
    ],
    [
      "a schema called like the parameters of an operation",
      {
        given: {
          operations: {
            "GET /b": { operationId: "boats.get", parameters: [query("q")], ...answers(ref("BoatsGetParams")) },
          },
          schemas: { BoatsGetParams: boat },
        },
        want: {
          pointer: "/paths/~1b/get",
          message: "its parameters would be called `BoatsGetParams`, like the schema BoatsGetParams",
          remedy: "rename one of them",
        },
      },
    ],
    [
      "a former id that is in use again",
      {
        given: {
          operations: {
            "GET /a": { operationId: "boats.get", "x-gitlab": { formerly: ["boats.read"] } },
            "GET /b": { operationId: "boats.read" },
          },
        },
        want: {
          pointer: "/paths/~1a/get",
          message: "its former id `boats.read` is also an id of boats.read",
          remedy: "take it out of `formerly`",
        },
      },
    ],
    [
      "a resource called like a member of the client",
      {
        given: { operations: { "GET /a": { operationId: "http.get" } } },
        want: {
          pointer: "/paths/~1a/get",
          message: "`gitlab.http` is a member of the client already",
          remedy: "give the file http.yaml another name",
        },
      },
    ],
  ];
  it.each(faulty)("are told: %s", (_, { given, want }) => {
    expect(nameFaults(modelOf(given))).toEqual([want]);
  });

  it("are none in a sound description", () => {
    expect(nameFaults(modelOf({ operations: { "GET /b": { operationId: "boats.get", ...answers(boat) } } }))).toEqual(
      [],
    );
  });
});
