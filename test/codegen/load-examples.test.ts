import { expect, test } from "vitest";
import { loadDescription } from "../../codegen/load.js";
import { smallSpec } from "./small.js";

const small = loadDescription(smallSpec());
const { paths } = small.document;
const petrel = { id: 7, name: "Petrel", colour: "red", captain: { id: 42, name: "Alice Novak" } };

test("$entity takes over another entity's example, and keys beside it replace values", () => {
  expect(small.entities.get("Boat")).toEqual(petrel);
  expect(small.examples.get("boats.list")?.response).toEqual([
    petrel,
    { ...petrel, id: 8, name: "Tern", captain: { id: 42, name: "Bob Stone" } },
  ]);
});

test("an answer left out is the entity's example, in a list where the answer is one", () => {
  expect(small.examples.get("boats.get")).toEqual({ params: { boat_id: 7 }, response: petrel });
  expect(small.examples.get("projectBoats.list")).toEqual({ params: { project_id: 81 }, response: [{ id: 7 }] });
  expect(paths["/boats/{boat_id}"]?.get?.responses?.["200"]?.content?.["application/json"]?.example).toEqual(petrel);
});

test("an answer that is a union is the example of its first member", () => {
  const spec = smallSpec({
    "resources/boats.yaml": [
      [
        "                $ref: '#/components/schemas/Boat'\n    delete:",
        "                anyOf:\n                  - $ref: '#/components/schemas/Boat'\n                  - $ref: ../shared/people.yaml#/components/schemas/PersonBasic\n    delete:",
      ],
    ],
  });
  expect(loadDescription(spec).examples.get("boats.get")?.response).toEqual(petrel);
});

test("flat parameters are split: queries become examples of parameters, attributes the example of the body", () => {
  const examples = Object.fromEntries(
    (paths["/boats"]?.get?.parameters ?? []).map(({ name, example }) => [name, example]),
  );
  expect(examples).toMatchObject({ "iids[]": [7, 8], labels: ["fast"], filter: { port: "Kiel" }, colour: "red" });
  expect(paths["/boats"]?.post?.requestBody?.content?.["application/json"]?.example).toEqual({
    name: "Tern",
    colour: "blue",
    motto: null,
  });
});

test("a raw body is the parameter body; an answer of text is the text", () => {
  const upload = paths["/boats/{boat_id}/papers"]?.put;
  expect(upload?.requestBody?.content?.["application/octet-stream"]?.example).toBe("Bill of sale");
  expect(upload?.responses?.["200"]?.content?.["text/plain"]?.example).toBe("Stamped.");
});

test("a value other than the component's example stands in the operation, an equal one does not", () => {
  expect(paths["/boats/{boat_id}/papers"]?.put?.parameters?.[0]).toMatchObject({ name: "boat_id", example: 8 });
  expect(paths["/boats/{boat_id}"]?.get?.parameters?.[0]).toEqual({ $ref: "#/components/parameters/BoatId" });
  expect(small.document.components?.parameters?.["BoatId"]).toMatchObject({ example: 7 });
});

test("several answers can have an example each", () => {
  const spec = smallSpec({
    "resources/boats.yaml": [
      [
        "        '204':\n          description: The boat is gone.",
        "        '200':\n          description: Gone.\n          content:\n            application/json:\n              schema:\n                type: boolean\n        '202':\n          description: Going.\n          content:\n            application/json:\n              schema:\n                type: string",
      ],
    ],
    "examples/boats.yaml": [
      ["  boats.uploadPapers:", "  boats.delete:\n    responses: {'200': true, '202': soon}\n  boats.uploadPapers:"],
    ],
  });
  const description = loadDescription(spec);
  const { responses } = description.document.paths["/boats/{boat_id}"]?.delete ?? {};
  expect(responses?.["200"]?.content?.["application/json"]?.example).toBe(true);
  expect(responses?.["202"]?.content?.["application/json"]?.example).toBe("soon");
  expect(description.examples.get("boats.delete")?.response).toBe(true);
});

test("multipart and JSON with the same schema get the same example", () => {
  const spec = smallSpec({
    "resources/boats.yaml": [
      [
        "          application/octet-stream:\n            schema:\n              type: string\n              format: binary",
        "          multipart/form-data:\n            schema:\n              $ref: '#/components/schemas/Papers'\n          application/json:\n            schema:\n              $ref: '#/components/schemas/Papers'",
      ],
      [
        "components:\n  schemas:\n",
        "components:\n  schemas:\n    Papers:\n      description: Papers.\n      type: object\n      properties:\n        scan:\n          description: Scan.\n          type: string\n          format: binary\n",
      ],
    ],
    "examples/boats.yaml": [["body: Bill of sale", "scan: Bill of sale"]],
  });
  const content = loadDescription(spec).document.paths["/boats/{boat_id}/papers"]?.put?.requestBody?.content;
  expect(content?.["multipart/form-data"]?.example).toEqual({ scan: "Bill of sale" });
  expect(content?.["application/json"]?.example).toEqual({ scan: "Bill of sale" });
});

test("a header is given in the spelling of all other parameters", () => {
  const spec = smallSpec({
    "resources/boats.yaml": [
      [
        "        - name: with_crew\n",
        "        - name: If-None-Match\n          in: header\n          description: Tag.\n          schema:\n            type: string\n        - name: with_crew\n",
      ],
    ],
    "examples/boats.yaml": [
      ["  boats.uploadPapers:", "  boats.get:\n    params: {if_none_match: W/1}\n  boats.uploadPapers:"],
    ],
  });
  const { parameters } = loadDescription(spec).document.paths["/boats/{boat_id}"]?.get ?? {};
  expect(parameters?.[1]).toMatchObject({ name: "If-None-Match", example: "W/1" });
});

test("an example call may ask for a page, as any caller may", () => {
  const spec = smallSpec({ "examples/boats.yaml": [["params: {iids: [7, 8],", "params: {page: 2, iids: [7, 8],"]] });
  const description = loadDescription(spec);
  expect(description.examples.get("boats.list")?.params).toMatchObject({ page: 2 });
  expect(description.document.paths["/boats"]?.get?.parameters).toContainEqual(
    expect.objectContaining({ name: "page", example: 2 }),
  );
});
