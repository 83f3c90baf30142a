import { testFaults } from "./faults.js";

const boats = "resources/boats.yaml";
const LIST = "/paths/~1boats/get";
const GET = "/paths/~1boats~1{boat_id}/get";

testFaults([
  [
    "a reference to a schema that does not exist, with what it may mean",
    {
      [boats]: [
        [
          "                  $ref: '#/components/schemas/Boat'\n    post",
          "                  $ref: '#/components/schemas/Baot'\n    post",
        ],
      ],
    },
    {
      rule: "unknown-ref",
      file: boats,
      pointer: `${LIST}/responses/200/content/application~1json/schema/items/$ref`,
      says: ["`Baot`", "did you mean `Boat`"],
      line: 56,
    },
  ],
  [
    "a reference that names no component",
    {
      [boats]: [
        [
          "$ref: '#/components/schemas/BoatColour'\n      responses",
          "$ref: '#/components/schemas/BoatColour/enum'\n      responses",
        ],
      ],
    },
    {
      rule: "unknown-ref",
      file: boats,
      pointer: `${LIST}/parameters/3/schema/$ref`,
      says: ["names no component", "'#/components/schemas/Name'"],
    },
  ],
  [
    "a reference to a file that does not exist, with where the schema is",
    { [boats]: [["$ref: ../shared/people.yaml#", "$ref: ../shared/persons.yaml#"]] },
    {
      rule: "unknown-ref",
      file: boats,
      pointer: "/components/schemas/Boat/properties/captain/$ref",
      says: ["no file spec/shared/persons.yaml", "'../shared/people.yaml#/components/schemas/PersonBasic'"],
    },
  ],
  [
    "a reference of the wrong kind",
    {
      [boats]: [
        [
          "- $ref: ../shared/common.yaml#/components/parameters/BoatId",
          "- $ref: ../shared/common.yaml#/components/schemas/Error",
        ],
      ],
    },
    {
      rule: "unknown-ref",
      file: boats,
      pointer: "/paths/~1boats~1{boat_id}/parameters/0/$ref",
      says: ["does not lead to parameters"],
    },
  ],
  [
    "a reference to another resource's file",
    {
      "resources/project-boats.yaml": [
        ["$ref: '#/components/schemas/ProjectBoat'", "$ref: boats.yaml#/components/schemas/Boat"],
      ],
    },
    {
      rule: "foreign-ref",
      file: "resources/project-boats.yaml",
      pointer: "/paths/~1projects~1{project_id}~1boats/get/responses/200/content/application~1json/schema/items/$ref",
      says: ["another page's file", "move `Boat` to a file of spec/shared/"],
    },
  ],
  [
    "a component name that two files use",
    { "resources/project-boats.yaml": [["    ProjectBoat:\n", "    Boat:\n      type: string\n    ProjectBoat:\n"]] },
    {
      rule: "duplicate-component",
      file: "resources/project-boats.yaml",
      pointer: "/components/schemas/Boat",
      says: ["the name `Boat` is taken", "rename one", "See also spec/resources/boats.yaml#/components/schemas/Boat"],
    },
  ],
  [
    "a variant of a schema that does not exist",
    {
      [boats]: [
        [
          "      parameters:\n        - name: with_crew",
          "      x-gitlab:\n        variants:\n          - {when: {with_crew: true}, schema: BoatWithCrew}\n      parameters:\n        - name: with_crew",
        ],
      ],
    },
    {
      rule: "unknown-ref",
      file: boats,
      pointer: `${GET}/x-gitlab/variants/0/schema`,
      says: ["no schema `BoatWithCrew`"],
    },
  ],
]);
