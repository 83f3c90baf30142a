import { AT, boats, examples, property, query, testRules } from "./rules.js";

testRules({
  described: [
    [
      "an attribute that refers to a described schema",
      boats(["                  description: Colour of the hull.\n                  $ref", "                  $ref"]),
    ],
    [
      "a parameter without a description",
      query("        - name: with_crew\n          in: query\n          schema:\n            type: boolean\n"),
      { at: `${AT.get}/parameters/0`, says: ["`with_crew` has no description"] },
    ],
    [
      "a body attribute without one",
      boats(["                  description: Name on the bow.\n", ""]),
      {
        at: "/paths/~1boats/post/requestBody/content/application~1json/schema/properties/name",
        says: ["the attribute `name` has no description", "what null or an empty value does"],
      },
    ],
    [
      "an answer without one",
      boats(["        '204':\n          description: The boat is gone.", "        '204': {}"]),
      { at: "/paths/~1boats~1{boat_id}/delete/responses/204", says: ["the response has no description"] },
    ],
  ],
  description: [
    [
      "several lines that end with a list",
      boats([
        "description: Gets one boat.",
        "description: |-\n        Gets one boat:\n\n        - with sails\n        - without",
      ]),
    ],
    [
      "none on an operation",
      boats(["      description: Gets one boat.\n", ""]),
      { at: AT.get, says: ["no description", "what surprises"] },
    ],
    [
      "the summary again",
      boats(["description: Gets one boat.", "description: Get a boat."]),
      { at: `${AT.get}/description`, says: ["repeats the summary"] },
    ],
    [
      "no full stop",
      boats(["description: Gets one boat.", "description: Gets one boat"]),
      { at: `${AT.get}/description`, says: ["does not end with a full stop"] },
    ],
    [
      "no full stop on a property",
      boats(["description: Who commands it.", "description: Who commands it"]),
      { at: "/components/schemas/Boat/properties/captain/description", says: ["does not end with a full stop"] },
    ],
    [
      "a small letter at the beginning",
      boats(["description: Who commands it.", "description: who commands it."]),
      { at: "/components/schemas/Boat/properties/captain/description", says: ["begins with a small letter"] },
    ],
    [
      "white space around it",
      boats(["description: Who commands it.", "description: |\n            Who commands it."]),
      { at: "/components/schemas/Boat/properties/captain/description", says: ["white space", "`|-`"] },
    ],
    [
      "empty",
      boats(["description: Who commands it.", "description: ''"]),
      { at: "/components/schemas/Boat/properties/captain/description", says: ["is empty"] },
    ],
    [
      "not written yet",
      boats(["description: Who commands it.", "description: TODO."]),
      { at: "/components/schemas/Boat/properties/captain/description", says: ["not written yet"] },
    ],
  ],
  "description-echo": [
    [
      "words beside the name",
      boats([
        "description: Name on the bow.\n          type: string\n        colour",
        "description: Name of it.\n          type: string\n        colour",
      ]),
    ],
    [
      "a property's name again",
      boats(["description: Who commands it.", "description: The captain."]),
      {
        at: "/components/schemas/Boat/properties/captain/description",
        says: ["`The captain.` says no more than `captain`"],
      },
    ],
    [
      "a query's name again",
      boats(["description: Whether to show the crew.", "description: With crew."]),
      { at: `${AT.get}/parameters/0/description`, says: ["`With crew.` says no more than `with_crew`"] },
    ],
  ],
  "external-docs": [
    [
      "a page with an anchor, below another",
      boats(["https://docs.gitlab.com/api/boats/#get-a-boat", "https://docs.gitlab.com/api/graphql/boats/#get-a-boat"]),
    ],
    [
      "the development documentation of an internal call",
      boats([
        "        url: https://docs.gitlab.com/api/boats/#get-a-boat\n",
        "        url: https://docs.gitlab.com/development/internal_api/#boats\n      x-gitlab: {status: internal}\n",
      ]),
    ],
    [
      "none",
      boats(["      externalDocs:\n        url: https://docs.gitlab.com/api/boats/#get-a-boat\n", ""]),
      { at: AT.get, says: ["no externalDocs", "#<anchor>"] },
    ],
    [
      "an old address",
      boats(["https://docs.gitlab.com/api/boats/#get-a-boat", "https://docs.gitlab.com/ee/api/boats.html#get"]),
      { at: `${AT.get}/externalDocs/url`, says: ["no place in the API documentation"] },
    ],
    [
      "no slash before the anchor",
      boats(["https://docs.gitlab.com/api/boats/#get-a-boat", "https://docs.gitlab.com/api/boats#get"]),
      { at: `${AT.get}/externalDocs/url`, says: ["with the slash before the anchor"] },
    ],
  ],
  "file-length": [
    ["1,000 lines", { "resources/project-boats.yaml": [["components:", `${"\n".repeat(1000 - 38)}components:`]] }],
    [
      "1,001 lines",
      { "resources/project-boats.yaml": [["components:", `${"\n".repeat(1001 - 38)}components:`]] },
      { at: "spec/resources/project-boats.yaml", says: ["1001 lines, 1000 are allowed", "split it by sub-resource"] },
    ],
  ],
  summary: [
    ["a word that ends with s and is a verb", boats(["summary: Get a boat", "summary: Dismiss a boat"])],
    ["none", boats(["      summary: Get a boat\n", ""]), { at: AT.get, says: ["no summary"] }],
    [
      "too short",
      boats(["summary: Get a boat", "summary: Get"]),
      { at: `${AT.get}/summary`, says: ["3 characters", "5 to 60"] },
    ],
    [
      "too long",
      boats(["summary: Get a boat", `summary: Get ${"a boat ".repeat(9).trim()}`]),
      { at: `${AT.get}/summary`, says: ["66 characters"] },
    ],
    [
      "a full stop",
      boats(["summary: Get a boat", "summary: Get a boat."]),
      { at: `${AT.get}/summary`, says: ["ends with a full stop"] },
    ],
    [
      "a small letter",
      boats(["summary: Get a boat", "summary: get a boat"]),
      { at: `${AT.get}/summary`, says: ["does not begin with a capital"] },
    ],
    [
      "an article first",
      boats(["summary: Get a boat", "summary: A boat"]),
      { at: `${AT.get}/summary`, says: ["begins with `A`", "begin with a verb"] },
    ],
    [
      "the third person",
      boats(["summary: Get a boat", "summary: Gets a boat"]),
      { at: `${AT.get}/summary`, says: ["begins with `Gets`", "`Get ...`"] },
    ],
  ],
  "summary-unique": [
    ["other words", {}],
    [
      "the same words",
      boats(["summary: Delete a boat", "summary: Get a boat"]),
      { at: "/paths/~1boats~1{boat_id}/delete/summary", says: ["`boats.get` has this summary too", "say of what"] },
    ],
    [
      "the same words on another page",
      { "resources/project-boats.yaml": [["summary: List the boats of a project", "summary: List boats"]] },
      { at: "/paths/~1projects~1{project_id}~1boats/get/summary", says: ["`boats.list` has this summary too"] },
    ],
  ],
  "yaml-traps": [
    [
      "quoted traps, and traps inside a block of text",
      {
        ...boats([
          "description: Gets one boat.",
          "description: |-\n        on\n        no: 12:30\n\n        Gets one boat.",
        ]),
        ...examples(["name: Petrel", "name: 'off' # no"]),
      },
    ],
    [
      "on as a value",
      examples(["name: Petrel", "name: on"]),
      { at: "spec/examples/boats.yaml", says: ["`on`: YAML 1.1 reads it as a boolean", "quote it", "(line 7)"] },
    ],
    [
      "no in a flow",
      examples(["labels: [fast]", "labels: [fast, no]"]),
      { at: "spec/examples/boats.yaml", says: ["`no`"] },
    ],
    [
      "off as a key",
      property("          type: object\n          properties:\n            off:\n              type: string\n"),
      { at: "spec/resources/boats.yaml", says: ["`off`"] },
    ],
    [
      "a status that is a number",
      boats([
        "        '204':\n          description: The boat is gone.",
        "        204:\n          description: The boat is gone.",
      ]),
      { at: "spec/resources/boats.yaml", says: ["the status 204 is read as a number", "'204':"] },
    ],
    [
      "a version that is a number",
      examples(["name: Petrel", "version: 1.20\n    name: Petrel"]),
      { at: "spec/examples/boats.yaml", says: ["`1.20` is a number, not a version", "quote it: '1.20'"] },
    ],
    ["a time", examples(["name: Petrel", "name: 12:30"]), { at: "spec/examples/boats.yaml", says: ["base 60"] }],
    [
      "an abbreviated hash that is a number",
      examples(["name: Petrel", "name: 61e0494"]),
      { at: "spec/examples/boats.yaml", says: ["scientific notation"] },
    ],
    [
      "an anchor",
      examples(["    id: 7", "    id: &id 7"]),
      { at: "spec/examples/boats.yaml", says: ["an anchor or alias", "write it out"] },
    ],
    [
      "True",
      query(
        "        - name: with_crew\n          in: query\n          description: Crew.\n          required: False\n          schema:\n            type: boolean\n",
      ),
      { at: "spec/resources/boats.yaml", says: ["a boolean, or text?"] },
    ],
  ],
});
