import { expect, test } from "vitest";
import { collectDescription, DescriptionError } from "../../codegen/load.js";
import { faultsOf, testFaults } from "./faults.js";
import { smallSpec } from "./small.js";

const boats = "resources/boats.yaml";
const LIST = "/paths/~1boats/get";
const GET = "/paths/~1boats~1{boat_id}/get";

testFaults([
  [
    "a method that does not exist",
    { [boats]: [["    delete:\n", "    destroy:\n"]] },
    {
      rule: "structure",
      file: boats,
      pointer: "/paths/~1boats~1{boat_id}/destroy",
      says: ["`destroy` is no keyword of pathItem", "use parameters, get, head, post, put, patch, delete"],
    },
  ],
  [
    "a file that is not YAML",
    { "examples/project-boats.yaml": "entities:\n  ProjectBoat: {id: 7\n" },
    { rule: "yaml-syntax", file: "examples/project-boats.yaml", pointer: "", says: ["not YAML", "quote"], line: 3 },
  ],
  [
    "an empty file",
    { "resources/project-boats.yaml": "# to be written\n", "examples/project-boats.yaml": null },
    {
      rule: "structure",
      file: "resources/project-boats.yaml",
      pointer: "",
      says: ["an object (document) belongs here, found nothing"],
    },
  ],
  [
    "a key given twice",
    { "examples/project-boats.yaml": "entities:\n  ProjectBoat:\n    id: 7\n    id: 8\n" },
    {
      rule: "yaml-syntax",
      file: "examples/project-boats.yaml",
      pointer: "",
      says: ["the same key stands here twice", "keep one"],
      line: 4,
    },
  ],
  [
    "an unknown attribute of x-gitlab",
    { [boats]: [["        pagination: offset", "        pagination: offset\n        teir: premium"]] },
    {
      rule: "x-gitlab",
      file: boats,
      pointer: `${LIST}/x-gitlab`,
      says: ["`teir` is no attribute of x-gitlab on an operation", "write `tier`"],
    },
  ],
  [
    "a value x-gitlab does not know",
    { [boats]: [["        pagination: offset", "        pagination: offset\n        tier: gold"]] },
    {
      rule: "x-gitlab",
      file: boats,
      pointer: `${LIST}/x-gitlab/tier`,
      says: ['`tier` is `"gold"`', "premium, ultimate"],
    },
  ],
  [
    "a default of x-gitlab written out",
    { [boats]: [["        pagination: offset", "        pagination: offset\n        tier: free"]] },
    {
      rule: "x-gitlab",
      file: boats,
      pointer: `${LIST}/x-gitlab/tier`,
      says: ["`tier: free` is the default", "leave it out"],
    },
  ],
  [
    "a version that is a number",
    { [boats]: [["        pagination: offset", "        pagination: offset\n        since: 15.2"]] },
    {
      rule: "x-gitlab",
      file: boats,
      pointer: `${LIST}/x-gitlab/since`,
      says: ["`since` is a number", "quote the version: '15.2'"],
    },
  ],
  [
    "the two kinds of pagination in the wrong order",
    { [boats]: [["        pagination: offset", "        pagination: [keyset, offset]"]] },
    {
      rule: "x-gitlab",
      file: boats,
      pointer: `${LIST}/x-gitlab/pagination/0`,
      says: ["one order", "`[offset, keyset]`"],
    },
  ],
  [
    "a deprecation without a way out",
    { [boats]: [["        pagination: offset", "        pagination: offset\n        deprecation: {since: '16.0'}"]] },
    { rule: "x-gitlab", file: boats, pointer: `${LIST}/x-gitlab/deprecation`, says: ["neither `use` nor `removal`"] },
  ],
  [
    "an operation attribute of x-gitlab on a property",
    {
      [boats]: [
        [
          "          description: ID of the boat.\n          type: integer",
          "          description: ID of the boat.\n          type: integer\n          x-gitlab: {pagination: offset}",
        ],
      ],
    },
    {
      rule: "x-gitlab",
      file: boats,
      pointer: "/components/schemas/Boat/properties/id/x-gitlab",
      says: ["`pagination` is no attribute of x-gitlab on a schema"],
    },
  ],
  [
    "a misspelt keyword",
    {
      [boats]: [
        [
          "          description: ID of the boat.\n          type: integer",
          "          desciption: ID of the boat.\n          type: integer",
        ],
      ],
    },
    {
      rule: "structure",
      file: boats,
      pointer: "/components/schemas/Boat/properties/id/desciption",
      says: ["`desciption` is no keyword of schema", "write `description`"],
    },
  ],
  [
    "a value of the wrong kind",
    { [boats]: [["      summary: Get a boat\n", "      summary: [Get a boat]\n"]] },
    {
      rule: "structure",
      file: boats,
      pointer: `${GET}/summary`,
      says: ["text belongs here, found a list", "write text"],
    },
  ],
  [
    "text that YAML reads as a number",
    { [boats]: [["      summary: Get a boat\n", "      summary: 15.2\n"]] },
    {
      rule: "structure",
      file: boats,
      pointer: `${GET}/summary`,
      says: ["text belongs here, found 15.2", "quote it: '15.2'"],
    },
  ],
  [
    "a keyword without a value",
    {
      [boats]: [
        [
          "      tags: [boats]\n      externalDocs:\n        url: https://docs.gitlab.com/api/boats/#get-a-boat",
          "      tags:\n      externalDocs:\n        url: https://docs.gitlab.com/api/boats/#get-a-boat",
        ],
      ],
    },
    { rule: "structure", file: boats, pointer: `${GET}/tags`, says: ["a list belongs here, found nothing"] },
  ],
  [
    "an operation without an id",
    { [boats]: [["      operationId: boats.get\n", ""]] },
    {
      rule: "structure",
      file: boats,
      pointer: GET,
      says: ["the operation has no `operationId`", "write `operationId` (text)"],
    },
  ],
  [
    "a description without openapi.yaml",
    { "openapi.yaml": null },
    { rule: "root-file", file: "openapi.yaml", pointer: "", says: ["the file is missing", "paths: {}"] },
  ],
]);

test("all problems are told at once, sorted by file and line", () => {
  const error = faultsOf(
    smallSpec({
      [boats]: [
        ["operationId: boats.get", "operationId: boats.fetch"],
        ["        pagination: offset\n", "        pagination: often\n"],
      ],
      "examples/project-boats.yaml": "entities: [\n",
    }),
  );
  expect(error.problems.map(({ rule, line }) => [rule, line])).toEqual([
    ["yaml-syntax", 2],
    ["x-gitlab", 16],
    ["operation-verb", 96],
  ]);
  expect(error.message).toMatch(/^The description has 3 problems:\n/);
  expect(error).toBeInstanceOf(DescriptionError);
  expect(error.name).toBe("DescriptionError");
});

test("a faulty file leaves the others in the bundle", () => {
  const loaded = collectDescription(smallSpec({ "resources/project-boats.yaml": "paths: {" }));
  expect(loaded.problems.map(({ rule }) => rule)).toEqual(["yaml-syntax"]);
  expect(loaded.operations.map((site) => site.operation.operationId)).toContain("boats.list");
});

test("a shared file that is not YAML is not blamed on those who refer to it", () => {
  const loaded = collectDescription(smallSpec({ "shared/people.yaml": "paths: {" }));
  expect(loaded.problems.filter(({ file }) => file === "spec/resources/boats.yaml")).toEqual([]);
});
