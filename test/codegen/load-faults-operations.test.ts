import { testFaults } from "./faults.js";

const boats = "resources/boats.yaml";
const LIST = "/paths/~1boats/get";
const GET = "/paths/~1boats~1{boat_id}/get";
const CREATE = "/paths/~1boats/post";

testFaults([
  [
    "an operation id given twice",
    {
      [boats]: [
        ["operationId: boats.create", "operationId: boats.list"],
        ["      externalDocs:\n        url: https://docs.gitlab.com/api/boats/\n", ""],
      ],
      "examples/boats.yaml": [
        [
          "  boats.create:\n    params: {name: Tern, colour: blue, motto: null}\n    response: {$entity: Boat, id: 8, name: Tern, colour: blue}\n",
          "",
        ],
      ],
    },
    {
      rule: "duplicate-operation-id",
      file: boats,
      pointer: `${CREATE}/operationId`,
      says: ["`boats.list` is taken", "See also spec/resources/boats.yaml#/paths/~1boats/get/operationId"],
    },
  ],
  [
    "a method of a path described twice, whatever its parameters are called",
    {
      "resources/project-boats.yaml": [
        [
          "  /projects/{project_id}/boats:\n",
          "  /boats/{vessel_id}:\n    delete:\n      operationId: projectBoats.delete\n      parameters:\n        - {name: vessel_id, in: path, required: true, schema: {type: integer}}\n      responses: {'204': {description: Gone.}}\n  /projects/{project_id}/boats:\n",
        ],
      ],
    },
    {
      rule: "duplicate-path",
      file: "resources/project-boats.yaml",
      pointer: "/paths/~1boats~1{vessel_id}/delete",
      says: ["DELETE /boats/{vessel_id} is described twice", "keep it in the file"],
    },
  ],
  [
    "one path written in two ways",
    {
      "resources/project-boats.yaml": [
        [
          "  /projects/{project_id}/boats:\n",
          "  /boats/{vessel_id}:\n    patch:\n      operationId: projectBoats.update\n      parameters:\n        - {name: vessel_id, in: path, required: true, schema: {type: integer}}\n      responses: {'204': {description: Gone.}}\n  /projects/{project_id}/boats:\n",
        ],
      ],
    },
    {
      rule: "path-spelling",
      file: "resources/project-boats.yaml",
      pointer: "/paths/~1boats~1{vessel_id}",
      says: ["written /boats/{boat_id} elsewhere", "name its parameters alike"],
    },
  ],
  [
    "a path parameter that is not declared",
    {
      "resources/project-boats.yaml": [
        ["    parameters:\n      - $ref: ../shared/common.yaml#/components/parameters/ProjectId\n", ""],
      ],
    },
    {
      rule: "path-parameter-undeclared",
      file: "resources/project-boats.yaml",
      pointer: "/paths/~1projects~1{project_id}~1boats/get",
      says: ["{project_id} of the path is not declared", "declare it at the path"],
    },
  ],
  [
    "a declared path parameter that is not in the path",
    {
      [boats]: [
        [
          "  /boats/{boat_id}/papers:\n    parameters:\n",
          "  /boats/{boat_id}/papers:\n    parameters:\n      - $ref: ../shared/common.yaml#/components/parameters/ProjectId\n",
        ],
      ],
    },
    {
      rule: "path-parameter-unused",
      file: boats,
      pointer: "/paths/~1boats~1{boat_id}~1papers/parameters/0",
      says: ["`project_id` is not in /boats/{boat_id}/papers", "the path has {boat_id}"],
    },
  ],
  [
    "a path parameter that is not required",
    {
      "shared/common.yaml": [
        ["      name: boat_id\n      in: path\n      required: true\n", "      name: boat_id\n      in: path\n"],
      ],
      [boats]: [["  /boats/{boat_id}/papers:", "  /boats/{boat_id}/papers:"]],
    },
    {
      rule: "path-parameter-required",
      file: boats,
      pointer: "/paths/~1boats~1{boat_id}/parameters/0",
      says: ["`boat_id` is not required", "`required: true`"],
    },
  ],
  [
    "a query parameter and a body attribute of the same name",
    {
      [boats]: [
        [
          "      requestBody:\n        required: true\n",
          "      parameters:\n        - {name: name, in: query, description: Name., schema: {type: string}}\n      requestBody:\n        required: true\n",
        ],
      ],
    },
    {
      rule: "name-clash",
      file: boats,
      pointer: `${CREATE}/requestBody`,
      says: ["`name` is both a query parameter and a body attribute", "rename"],
    },
  ],
  [
    "a query array whose name is taken once its brackets are dropped",
    {
      [boats]: [
        [
          "        - name: colour\n          in: query\n          description: Colour that",
          "        - name: iids\n          in: query\n          description: Colour that",
        ],
      ],
      "examples/boats.yaml": [[", colour: red}\n    response", "}\n    response"]],
    },
    {
      rule: "name-clash",
      file: boats,
      pointer: `${LIST}/parameters/3`,
      says: ["`iids` is both a query parameter and a query parameter", "keep one"],
    },
  ],
  [
    "a parameter called body beside a raw body",
    {
      [boats]: [
        [
          "      requestBody:\n        content:\n          application/octet-stream",
          "      parameters:\n        - {name: body, in: query, description: Body., schema: {type: string}}\n      requestBody:\n        content:\n          application/octet-stream",
        ],
      ],
    },
    {
      rule: "name-clash",
      file: boats,
      pointer: "/paths/~1boats~1{boat_id}~1papers/put/requestBody",
      says: ["`body` is both a query parameter and a raw body"],
    },
  ],
  [
    "a GET that answers an array without a pagination mark",
    { [boats]: [["      x-gitlab:\n        pagination: offset\n", ""]] },
    {
      rule: "pagination-mark",
      file: boats,
      pointer: LIST,
      says: ["does not say how it is paged", "x-gitlab: {pagination: offset}"],
    },
  ],
  [
    "a verb that is not in the list",
    { [boats]: [["operationId: boats.get", "operationId: boats.fetch"]] },
    {
      rule: "operation-verb",
      file: boats,
      pointer: `${GET}/operationId`,
      says: ["`fetch` is not in the closed list of verbs", "codegen/lint/verbs.ts says how to add one"],
    },
  ],
  [
    "a verb that does not suit the method",
    { [boats]: [["operationId: boats.get", "operationId: boats.destroyed"]] },
    {
      rule: "operation-verb",
      file: boats,
      pointer: `${GET}/operationId`,
      says: ["`destroyed` is not in the closed list"],
    },
  ],
  [
    "a verb that changes something on a GET",
    { [boats]: [["operationId: boats.get", "operationId: boats.update"]] },
    {
      rule: "operation-verb",
      file: boats,
      pointer: `${GET}/operationId`,
      says: ["`update` is a verb that changes something, and GET does not"],
    },
  ],
  [
    "an operation id that does not begin with the file's name",
    { [boats]: [["operationId: boats.get", "operationId: ships.get"]] },
    {
      rule: "operation-id",
      file: boats,
      pointer: `${GET}/operationId`,
      says: ["`ships.get` is not the file's name in camelCase", "`boats.get`"],
    },
  ],
  [
    "a variant of a parameter that does not exist",
    {
      [boats]: [
        [
          "      parameters:\n        - name: with_crew",
          "      x-gitlab:\n        variants:\n          - {when: {crew: true}, schema: Boat}\n      parameters:\n        - name: with_crew",
        ],
      ],
    },
    {
      rule: "variant-parameter",
      file: boats,
      pointer: `${GET}/x-gitlab/variants/0/when`,
      says: ["no parameter `crew`"],
    },
  ],
  [
    "a path with the API root",
    { [boats]: [["  /boats:\n", "  /api/v4/boats:\n"]] },
    {
      rule: "path-form",
      file: boats,
      pointer: "/paths/~1api~1v4~1boats",
      says: ["repeats the API root", "write /boats"],
    },
  ],
  [
    "a path that ends with a slash",
    { [boats]: [["  /boats:\n", "  /boats/:\n"]] },
    { rule: "path-form", file: boats, pointer: "/paths/~1boats~1", says: ["ends with a slash", "take it off"] },
  ],
  [
    "a path without operations",
    {
      "resources/project-boats.yaml": [
        ["  /projects/{project_id}/boats:\n", "  /harbours:\n    parameters: []\n  /projects/{project_id}/boats:\n"],
      ],
    },
    { rule: "path-empty", file: "resources/project-boats.yaml", pointer: "/paths/~1harbours", says: ["no operation"] },
  ],
  [
    "a path outside the resource files",
    {
      "shared/people.yaml": [
        [
          "paths: {}",
          "paths:\n  /people:\n    get:\n      operationId: people.get\n      responses: {'204': {description: Nobody.}}",
        ],
      ],
    },
    {
      rule: "path-place",
      file: "shared/people.yaml",
      pointer: "/paths/~1people",
      says: ["paths belong to resource files", "move it to spec/resources/"],
    },
  ],
]);
