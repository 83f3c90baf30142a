import { AT, boats, component, query, testRules } from "./rules.js";

testRules({
  "component-name": [
    ["a name in PascalCase", component("HullEntity", "      type: integer\n      description: Hull.")],
    [
      "small letters",
      component("boat_hull", "      type: integer\n      description: Hull."),
      { at: "/components/schemas/boat_hull", says: ["not in PascalCase", "`BoatHull`"] },
    ],
    [
      "a prefix of GitLab's code",
      component("EntitiesHull", "      type: integer\n      description: Hull."),
      { at: "/components/schemas/EntitiesHull", says: ["prefix of GitLab's code", "x-gitlab.entity"] },
    ],
    [
      "a type of the language",
      component("Promise", "      type: integer\n      description: Hull."),
      { at: "/components/schemas/Promise", says: ["a type of the language", "longer name"] },
    ],
    [
      "a parameter named as a schema is",
      component("BoatId", "      type: integer\n      description: Hull."),
      { at: "/components/parameters/BoatId", says: ["the name of a schema too", "after what it is in the path"] },
    ],
  ],
  "answer-verb": [
    ["an answer that is text", boats(["operationId: boats.uploadPapers", "operationId: boats.stampPapers"])],
    [
      "an answer that is a file or JSON",
      boats([
        "            text/plain:\n              schema:\n                type: string\n",
        "            text/plain:\n              schema:\n                type: string\n            application/pdf:\n              schema:\n                type: string\n                format: binary\n",
      ]),
    ],
    [
      "a file by another verb",
      boats([
        "            text/plain:\n              schema:\n                type: string\n",
        "            application/pdf:\n              schema:\n                type: string\n                format: binary\n",
      ]),
      {
        at: "/paths/~1boats~1{boat_id}~1papers/put/operationId",
        says: ["`boats.uploadPapers` answers a file", "`boats.downloadPapers`"],
      },
    ],
    [
      "an object that is listed",
      boats(["operationId: boats.get", "operationId: boats.listCrew"]),
      { at: `${AT.get}/operationId`, says: ["`boats.listCrew` answers no array", "`boats.getCrew`"] },
    ],
    [
      "an array that is got",
      boats(["operationId: boats.list", "operationId: boats.getAll"]),
      { at: `${AT.list}/operationId`, says: ["`boats.getAll` answers an array", "`boats.listAll`"] },
    ],
    [
      "an object that a foreign protocol lists",
      boats(
        ["operationId: boats.get", "operationId: boats.listCrew"],
        ["  description: Boats of the harbour.\n", "  description: Boats of the harbour.\n  x-wire-names: protocol\n"],
      ),
    ],
  ],
  "operation-name": [
    ["a resource's name inside a longer one", boats(["operationId: boats.get", "operationId: boats.getBoatswain"])],
    [
      "more than 50 letters",
      boats(["operationId: boats.get", "operationId: boats.getEverythingThatIsKnownOfItsLastLongVoyageAbroad"]),
      { at: `${AT.get}/operationId`, says: ["has 55 letters, 50 are allowed"] },
    ],
    [
      "the resource said twice",
      boats(["operationId: boats.get", "operationId: boats.getBoat"]),
      { at: `${AT.get}/operationId`, says: ["says Boat twice", "write `boats.get`"] },
    ],
    [
      "the resource said twice before a preposition",
      boats(
        ["operationId: boats.list", "operationId: boats.listBoatsForCaller"],
        ["      x-gitlab:\n", "      x-gitlab:\n"],
      ),
      { at: `${AT.list}/operationId`, says: ["write `boats.listForCaller`"] },
    ],
  ],
  "path-parameter-name": [
    ["a meaning in snake_case", {}],
    [
      "a bare id",
      { "resources/project-boats.yaml": [["/projects/{project_id}/boats", "/projects/{id}/boats"]] },
      { at: "/paths/~1projects~1{id}~1boats", says: ["{id} does not say of what", "{project_id}"] },
    ],
    [
      "camelCase",
      { "resources/project-boats.yaml": [["/projects/{project_id}/boats", "/projects/{projectId}/boats"]] },
      { at: "/paths/~1projects~1{projectId}~1boats", says: ["not in snake_case"] },
    ],
    [
      "a path parameter at the operation",
      {
        "resources/project-boats.yaml": [
          [
            "    parameters:\n      - $ref: ../shared/common.yaml#/components/parameters/ProjectId\n    get:\n",
            "    get:\n",
          ],
          [
            "      responses:",
            "      parameters:\n        - $ref: ../shared/common.yaml#/components/parameters/ProjectId\n      responses:",
          ],
        ],
      },
      {
        at: "/paths/~1projects~1{project_id}~1boats/get/parameters/0",
        says: ["`project_id` is part of the path", "/paths/~1projects~1{project_id}~1boats/parameters"],
      },
    ],
  ],
  tag: [
    ["the file's name", {}],
    [
      "another tag",
      boats(["tags: [boats]", "tags: [ships]"]),
      { at: `${AT.list}/tags`, says: ["the tags are [ships]", "`tags: [boats]`"] },
    ],
    [
      "two tags",
      boats(["tags: [boats]", "tags: [boats, ships]"]),
      { at: `${AT.list}/tags`, says: ["the tags are [boats, ships]"] },
    ],
    ["no tags", boats(["      tags: [boats]\n", ""]), { at: `${AT.list}/tags`, says: ["the tags are []"] }],
    [
      "a page without a description",
      boats(["  description: Boats of the harbour.\n", ""]),
      { at: "/info", says: ["the page has no description"] },
    ],
    [
      "a tag of openapi.yaml without a file",
      { "openapi.yaml": [["security:\n", "tags:\n  - name: ships\nsecurity:\n"]] },
      { at: "/tags/0", says: ["no file is called ships"] },
    ],
    [
      "a file that is not in kebab-case",
      {
        "resources/Sails_2.yaml": "openapi: 3.1.0\ninfo: {title: Sails, version: v4, description: Sails.}\npaths: {}\n",
      },
      { at: "spec/resources/Sails_2.yaml", says: ["not in kebab-case"] },
    ],
  ],
  "wire-name": [
    [
      "links, digits and headers",
      query(
        "        - name: X-Checksum-Sha1\n          in: header\n          description: Sum.\n          schema:\n            type: string\n        - name: sha256\n          in: query\n          description: Sum.\n          schema:\n            type: string\n",
      ),
    ],
    [
      "the names of a foreign protocol",
      boats(
        ["  description: Boats of the harbour.\n", "  description: Boats of the harbour.\n  x-wire-names: protocol\n"],
        ["        - name: with_crew", "        - name: withCrew"],
      ),
    ],
    [
      "camelCase in a query",
      query(
        "        - name: withCrew\n          in: query\n          description: Crew.\n          schema:\n            type: boolean\n",
      ),
      { at: `${AT.get}/parameters/0/name`, says: ["`withCrew` is not in snake_case", "x-wire-names: protocol"] },
    ],
    [
      "camelCase in a property",
      component(
        "Hull",
        "      description: Hull.\n      type: object\n      properties:\n        keelLength:\n          type: integer",
      ),
      { at: "/components/schemas/Hull/properties/keelLength", says: ["`keelLength` is not in snake_case"] },
    ],
    [
      "a header in small letters",
      query(
        "        - name: x-sum\n          in: header\n          description: Sum.\n          schema:\n            type: string\n",
      ),
      { at: `${AT.get}/parameters/0/name`, says: ["not written as headers are"] },
    ],
  ],
  "verb-pair": [
    ["create with delete", {}],
    [
      "create beside add and remove",
      boats(
        ["operationId: boats.uploadPapers", "operationId: boats.add"],
        ["operationId: boats.delete", "operationId: boats.remove"],
      ),
    ],
    [
      "create with remove",
      boats(["operationId: boats.delete", "operationId: boats.remove"]),
      {
        at: "/paths/~1boats/post/operationId",
        says: ["the page has `create` and `remove`", "write `boats.add`, or `delete`"],
      },
    ],
    [
      "add with delete",
      boats(["operationId: boats.create", "operationId: boats.add"]),
      { at: "/paths/~1boats/post/operationId", says: ["write `boats.create`, or `remove`"] },
    ],
  ],
});
