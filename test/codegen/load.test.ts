import { expect, test } from "vitest";
import { loadDescription } from "../../codegen/load.js";
import { smallSpec } from "./small.js";

const small = loadDescription(smallSpec());
const { document } = small;

test("the bundle has all paths and methods, sorted", () => {
  expect(Object.keys(document.paths)).toEqual([
    "/boats",
    "/boats/{boat_id}",
    "/boats/{boat_id}/papers",
    "/projects/{project_id}/boats",
  ]);
  expect(Object.keys(document.paths["/boats/{boat_id}"] ?? {})).toEqual(["get", "delete"]);
});

test("the bundle keeps what openapi.yaml says of the whole", () => {
  expect(document).toMatchObject({
    openapi: "3.1.0",
    info: { title: "Harbour API" },
    servers: [{ url: "https://harbour.example.com/api/v4" }],
    security: [{ token: [] }],
  });
  expect(document.components?.securitySchemes).toHaveProperty("token");
});

test("tags are made of the resource files", () => {
  expect(document.tags).toEqual([
    { name: "boats", "x-displayName": "Boats", description: "Boats of the harbour." },
    { name: "project-boats", "x-displayName": "Boats of a project", description: "Boats that a project may use." },
  ]);
});

test("references of all files become references into the bundle", () => {
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map((match) => match[1] ?? "");
  expect(refs.length).toBeGreaterThan(10);
  for (const ref of refs) {
    const [, , kind = "", name = ""] = ref.split("/");
    expect(document.components?.[kind as "schemas"], ref).toHaveProperty(name);
  }
});

test("components are sorted by kind and name", () => {
  expect(Object.keys(document.components ?? {})).toEqual([
    "headers",
    "parameters",
    "responses",
    "schemas",
    "securitySchemes",
  ]);
  expect(Object.keys(document.components?.schemas ?? {})).toEqual([
    "Boat",
    "BoatColour",
    "Error",
    "IdOrPath",
    "PersonBasic",
    "ProjectBoat",
  ]);
});

test("parameters of a path move into its operations, before their own", () => {
  const item = document.paths["/boats/{boat_id}"];
  expect(item).not.toHaveProperty("parameters");
  expect(item?.get?.parameters?.map(({ $ref, name }) => $ref ?? name)).toEqual([
    "#/components/parameters/BoatId",
    "with_crew",
  ]);
  expect(item?.delete?.parameters).toEqual([{ $ref: "#/components/parameters/BoatId" }]);
});

test("an operation's own parameter stands in for the one of the path", () => {
  const spec = smallSpec({
    "resources/boats.yaml": [
      [
        "      parameters:\n        - name: with_crew\n          in: query",
        "      parameters:\n        - name: boat_id\n          in: path\n          required: true\n          example: 9\n          description: Other words.\n          schema:\n            type: integer\n        - name: with_crew\n          in: query",
      ],
    ],
  });
  const parameters = loadDescription(spec).document.paths["/boats/{boat_id}"]?.get?.parameters ?? [];
  expect(parameters.map(({ name }) => name)).toEqual(["boat_id", "with_crew"]);
  expect(parameters[0]).toMatchObject({ description: "Other words." });
});

test("two files may describe two methods of one path", () => {
  const spec = smallSpec({
    "resources/project-boats.yaml": [
      [
        "  /projects/{project_id}/boats:\n",
        "  /boats/{boat_id}:\n    parameters:\n      - $ref: ../shared/common.yaml#/components/parameters/BoatId\n    head:\n      operationId: projectBoats.check\n      responses:\n        '204':\n          description: Here.\n  /projects/{project_id}/boats:\n",
      ],
    ],
  });
  expect(Object.keys(loadDescription(spec).document.paths["/boats/{boat_id}"] ?? {})).toEqual([
    "get",
    "head",
    "delete",
  ]);
});

test("a paged list gets page and per_page, and headers on its answer", () => {
  const list = document.paths["/boats"]?.get;
  expect(list?.parameters?.flatMap(({ $ref }) => $ref ?? [])).toEqual([
    "#/components/parameters/Page",
    "#/components/parameters/PerPage",
  ]);
  expect(document.components?.parameters?.["PerPage"]).toMatchObject({ name: "per_page", in: "query" });
  expect(list?.responses?.["200"]?.headers).toEqual({
    Link: { $ref: "#/components/headers/Link" },
    "X-Total": { $ref: "#/components/headers/X-Total" },
  });
});

test("keyset adds the pagination parameter, and the Link header only", () => {
  const spec = smallSpec({ "resources/boats.yaml": [["pagination: offset", "pagination: keyset"]] });
  const list = loadDescription(spec).document.paths["/boats"]?.get;
  expect(list?.parameters?.flatMap(({ $ref }) => $ref ?? [])).toEqual([
    "#/components/parameters/Pagination",
    "#/components/parameters/PerPage",
  ]);
  expect(Object.keys(list?.responses?.["200"]?.headers ?? {})).toEqual(["Link"]);
});

test("a list that is not paged gets neither", () => {
  const list = document.paths["/projects/{project_id}/boats"]?.get;
  expect(list?.parameters).toHaveLength(1);
  expect(list?.responses?.["200"]).not.toHaveProperty("headers");
});

test("a paging parameter that spec/shared declares is preferred, and one of the operation's own is kept", () => {
  const spec = smallSpec({
    "shared/common.yaml": [
      [
        "    ProjectId:\n",
        "    PerPage:\n      name: per_page\n      in: query\n      description: Ours.\n      schema:\n        type: integer\n    ProjectId:\n",
      ],
    ],
    "resources/boats.yaml": [
      [
        "        - name: colour\n",
        "        - name: page\n          in: query\n          description: Mine.\n          schema:\n            type: integer\n        - name: colour\n",
      ],
    ],
  });
  const bundle = loadDescription(spec).document;
  expect(bundle.components?.parameters?.["PerPage"]).toMatchObject({ description: "Ours." });
  expect(bundle.components?.parameters).not.toHaveProperty("Page");
  expect(bundle.paths["/boats"]?.get?.parameters?.filter(({ name }) => name === "page")).toHaveLength(1);
});

test("answers every operation can give are added: 400 with an input, 404 with a path parameter", () => {
  const statuses = (path: string, method: "get" | "post"): string[] =>
    Object.keys(document.paths[path]?.[method]?.responses ?? {});
  expect(statuses("/boats", "get")).toEqual(["200", "400", "401"]);
  expect(statuses("/boats", "post")).toEqual(["201", "400", "401"]);
  expect(statuses("/boats/{boat_id}", "get")).toEqual(["200", "400", "401", "404"]);
  expect(document.paths["/boats"]?.get?.responses?.["401"]).toEqual({ $ref: "#/components/responses/Unauthorized" });
});

test("an answer the operation describes itself is kept", () => {
  const spec = smallSpec({
    "resources/boats.yaml": [
      [
        "        '204':\n          description: The boat is gone.\n",
        "        '204':\n          description: The boat is gone.\n        '404':\n          description: It sank long ago.\n",
      ],
    ],
  });
  expect(loadDescription(spec).document.paths["/boats/{boat_id}"]?.delete?.responses?.["404"]).toEqual({
    description: "It sank long ago.",
  });
});

test("each part of the bundle remembers its source", () => {
  expect(small.sources.get("/paths/~1boats~1{boat_id}/get")).toEqual({
    file: "spec/resources/boats.yaml",
    pointer: "/paths/~1boats~1{boat_id}/get",
  });
  expect(small.sources.get("/paths/~1boats~1{boat_id}/get/parameters/0")).toEqual({
    file: "spec/resources/boats.yaml",
    pointer: "/paths/~1boats~1{boat_id}/parameters/0",
  });
  expect(small.sources.get("/components/schemas/PersonBasic")).toEqual({
    file: "spec/shared/people.yaml",
    pointer: "/components/schemas/PersonBasic",
  });
});

test("resources tell their operations and schemas", () => {
  expect(small.resources.map(({ name, operations, schemas }) => ({ name, operations, schemas }))).toEqual([
    {
      name: "boats",
      operations: ["boats.list", "boats.create", "boats.get", "boats.delete", "boats.uploadPapers"],
      schemas: ["BoatColour", "Boat"],
    },
    { name: "project-boats", operations: ["projectBoats.list"], schemas: ["ProjectBoat"] },
  ]);
  expect(small.sharedSchemas).toEqual({ Error: "common", IdOrPath: "common", PersonBasic: "people" });
});

test("dates, on and off stay text, versions in quotes too", () => {
  const spec = smallSpec({
    "examples/boats.yaml": [
      ["name: Petrel", "name: 2026-03-02"],
      ["motto: null", "motto: off"],
    ],
  });
  const description = loadDescription(spec);
  expect(description.entities.get("Boat")).toMatchObject({ name: "2026-03-02" });
  expect(description.examples.get("boats.create")?.params).toMatchObject({ motto: "off" });
});

test("the bundle does not depend on the order things are written in", () => {
  const whole = JSON.stringify(document);
  expect(JSON.stringify(loadDescription(smallSpec()).document)).toBe(whole);
  const swapped = smallSpec({
    "shared/people.yaml": null,
    "shared/aa.yaml":
      "openapi: 3.1.0\ninfo: {title: People, version: v4}\npaths: {}\ncomponents:\n  schemas:\n    PersonBasic:\n      description: A person, as other records show them.\n      type: object\n      required:\n        - id\n        - name\n      properties:\n        id:\n          description: ID of the person.\n          type: integer\n        name:\n          description: Display name.\n          type: string\n",
    "resources/boats.yaml": [["../shared/people.yaml", "../shared/aa.yaml"]],
  });
  expect(JSON.stringify(loadDescription(swapped).document)).toBe(whole);
});
