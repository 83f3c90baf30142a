import { AT, boats, examples, property, query, testRules } from "./rules.js";

testRules({
  "example-placeholder": [
    ["a test job, and an id that is someone's", examples(["name: Petrel", "name: test"])],
    [
      "string",
      examples(["name: Petrel", "name: string"]),
      { at: "/entities/Boat/name", says: ["`string` says nothing", "as GitLab would have it"] },
    ],
    [
      "words that stand for a value",
      examples(["response: Stamped.", "response: Example description"]),
      { at: "/operations/boats.uploadPapers/response", says: ["says nothing"] },
    ],
    [
      "123 for an id",
      examples(["id: 42", "id: 123"]),
      { at: "/entities/PersonBasic/id", says: ["123 is nobody's id"] },
    ],
    [
      "a placeholder as a parameter's example",
      query(
        "        - name: with_crew\n          in: query\n          description: Crew.\n          example: foo\n          schema:\n            type: string\n",
      ),
      { at: `${AT.get}/parameters/0/example`, says: ["`foo` says nothing"] },
    ],
  ],
  "example-present": [
    [
      "a call left out whose parameters have examples",
      examples([
        "  boats.list:\n    params: {iids: [7, 8], labels: [fast], filter: {port: Kiel}, colour: red}\n    response:\n      - {$entity: Boat}\n      - {$entity: Boat, id: 8, name: Tern, captain: {$entity: PersonBasic, name: Bob Stone}}\n",
        "",
      ]),
    ],
    [
      "a required attribute that is missing",
      examples(["params: {name: Tern, colour: blue, motto: null}", "params: {colour: blue}"]),
      { at: "/operations/boats.create/params", says: ["lacks name", "operations/boats.create/params"] },
    ],
    [
      "a body without any attribute",
      {
        ...boats(["              required:\n                - name\n", ""]),
        ...examples(["    params: {name: Tern, colour: blue, motto: null}\n", ""]),
      },
      { at: "/operations/boats.create", says: ["sends no attribute"] },
    ],
    [
      "a raw body that is missing",
      examples(["body: Bill of sale", ""]),
      { at: "/operations/boats.uploadPapers/params", says: ["lacks body"] },
    ],
    [
      "a required query without a value",
      boats([
        "          in: query\n          description: Whether to show the crew.",
        "          in: query\n          required: true\n          description: Whether to show the crew.",
      ]),
      { at: AT.get, says: ["lacks with_crew", "or give the parameter an `example`"] },
    ],
    [
      "an answer without one",
      { "examples/project-boats.yaml": "entities: {}\n" },
      {
        at: "/paths/~1projects~1{project_id}~1boats/get/responses/200",
        says: ["the answer 200 has no example", "spec/examples/project-boats.yaml"],
      },
    ],
  ],
  "example-valid": [
    ["null where the schema allows it", examples(["    colour: red\n", "    colour: null\n"])],
    [
      "names of an open object",
      {
        ...property("          type: object\n          additionalProperties: {type: string}\n"),
        ...examples(
          ["    name: Petrel", "    name: {de: Sturmvogel}"],
          ["name: Tern, captain", "name: {de: Seeschwalbe}, captain"],
          ["id: 8, name: Tern, colour", "id: 8, name: {}, colour"],
        ),
      },
    ],
    [
      "an entity of the wrong type",
      examples(["    id: 7", "    id: seven"]),
      { at: "/entities/Boat/id", says: ["entity Boat does not fit", "must be integer"] },
    ],
    [
      "an entity that lacks a required property",
      examples(["    name: Petrel\n", ""]),
      { at: "/entities/Boat", says: ["lacks `name`"] },
    ],
    [
      "a value outside an enumeration",
      examples(["    params: {name: Tern, colour: blue", "    params: {name: Tern, colour: green"]),
      { at: "/operations/boats.create/params/colour", says: ["the body does not fit", 'none of "red", "blue"'] },
    ],
    [
      "a query of the wrong type",
      examples(["iids: [7, 8]", "iids: [7, eight]"]),
      { at: "/operations/boats.list/params/iids/1", says: ["`iids` does not fit", "must be integer"] },
    ],
    [
      "an answer of the wrong type",
      examples([
        "    response: {$entity: Boat, id: 8, name: Tern, colour: blue}",
        "    response: {$entity: Boat, id: x}",
      ]),
      { at: "/operations/boats.create/response/id", says: ["the answer 201 does not fit"] },
    ],
    [
      "a property the schema does not declare",
      examples(["    name: Petrel", "    name: Petrel\n    nmae: Petrel"]),
      { at: "/entities/Boat/nmae", says: ["`nmae`, which its schema does not declare"] },
    ],
    [
      "a format",
      {
        ...property("          type: string\n          format: date-time\n"),
        ...examples(
          ["    name: Petrel", "    name: yesterday"],
          ["name: Tern, captain", "name: '2026-03-02T09:14:07Z', captain"],
        ),
      },
      { at: "/entities/Boat/name", says: ["date-time"] },
    ],
    [
      "a parameter's own example",
      query(
        "        - name: with_crew\n          in: query\n          description: Crew.\n          example: 7\n          schema:\n            type: boolean\n",
      ),
      { at: `${AT.get}/parameters/0/example`, says: ["the example does not fit"] },
    ],
  ],
});
