import type { Edits } from "./small.js";
import { AT, boats, component, property, query, testRules } from "./rules.js";

/** A schema of five properties, all texts described with the word. */
const hull = (word: string): string =>
  `      description: ${word}.\n      type: object\n      properties:\n` +
  ["keel", "mast", "rudder", "tiller", "description"]
    .map((name) => `        ${name}: {description: ${word}., type: string}\n`)
    .join("");

/** Describes a text of a request. */
const motto = (words: string): Edits =>
  boats(["description: Words below the name; null takes them off.", `description: ${words}`]);
const MOTTO = "/paths/~1boats/post/requestBody/content/application~1json/schema/properties/motto";

testRules({
  "ambiguous-union": [
    ["anyOf", component("BoatId", "      description: Id.\n      anyOf: [{type: integer}, {type: string}]")],
    [
      "oneOf with a discriminator",
      component(
        "BoatId",
        "      description: Id.\n      oneOf: [{$ref: '#/components/schemas/Boat'}]\n      discriminator: {propertyName: id}",
      ),
    ],
    [
      "oneOf",
      component("BoatId", "      description: Id.\n      oneOf: [{type: integer}, {type: string}]"),
      { at: "/components/schemas/BoatId/oneOf", says: ["`oneOf` without a discriminator", "write `anyOf`"] },
    ],
  ],
  "duplicate-schema": [
    [
      "one entity on a ladder",
      component(
        "Hull",
        `      description: Hull.\n      x-gitlab: {entity: API::Hull}\n      allOf: [{$ref: '#/components/schemas/Keel'}]\n    Keel:\n      description: Keel.\n      x-gitlab: {entity: API::Hull}\n      type: object\n      properties: {keel: {type: string}}\n`,
      ),
    ],
    ["different properties", component("Hull", `${hull("Hull")}    Deck:\n${hull("Deck").replace("tiller", "wheel")}`)],
    [
      "few properties",
      component(
        "Hull",
        `${hull("Hull").split("        rudder")[0]}    Deck:\n${hull("Deck").split("        rudder")[0]}`,
      ),
    ],
    [
      "the same properties in other words",
      component("Hull", `${hull("Hull")}    Deck:\n${hull("Deck")}`),
      { at: "/components/schemas/Deck", says: ["`Hull` has the same properties", "keep one of them"] },
    ],
    [
      "one entity twice",
      component(
        "Hull",
        `      description: Hull.\n      x-gitlab: {entity: API::Hull}\n      type: integer\n    Deck:\n      description: Deck.\n      x-gitlab: {entity: API::Hull}\n      type: string\n`,
      ),
      { at: "/components/schemas/Deck/x-gitlab/entity", says: ["`Hull` is API::Hull too", "`allOf`"] },
    ],
  ],
  "named-union": [
    ["one value, or null", property("          type: [string, 'null']\n          enum: [Petrel, null]\n")],
    [
      "a choice of required attributes",
      boats([
        "              required:\n                - name\n",
        "              anyOf:\n                - required: [name]\n                - required: [colour]\n",
      ]),
    ],
    [
      "an answer that is one of two entities",
      boats([
        "                $ref: '#/components/schemas/Boat'\n    delete:",
        "                anyOf:\n                  - $ref: '#/components/schemas/Boat'\n                  - $ref: ../shared/people.yaml#/components/schemas/PersonBasic\n    delete:",
      ]),
    ],
    [
      "an enumeration inline",
      property("          type: string\n          enum: [Petrel, Tern]\n"),
      { at: `${AT.name}/enum`, says: ["an enumeration without a name", "components/schemas"] },
    ],
    [
      "two types inline",
      property("          type: [string, integer]\n"),
      { at: `${AT.name}/type`, says: ["a union of types without a name", "`anyOf`"] },
    ],
    [
      "a union inline",
      property("          anyOf: [{type: string}, {type: integer}, {type: 'null'}]\n"),
      { at: `${AT.name}/anyOf`, says: ["a union without a name"] },
    ],
    [
      "a union in a parameter",
      query(
        "        - name: with_crew\n          in: query\n          description: Crew.\n          schema:\n            anyOf: [{type: boolean}, {type: integer}]\n",
      ),
      { at: `${AT.get}/parameters/0/schema/anyOf`, says: ["a union without a name"] },
    ],
  ],
  nullability: [
    ["null last", property("          type: [string, 'null']\n")],
    [
      "nullable",
      property("          type: string\n          nullable: true\n"),
      { at: `${AT.name}/nullable`, says: ["no keyword of OpenAPI 3.1", "[string, 'null']"] },
    ],
    [
      "null first",
      property("          type: ['null', string]\n"),
      { at: `${AT.name}/type`, says: ["null does not stand last", "write [string, 'null']"] },
    ],
    [
      "null first in a union",
      boats([
        "            - $ref: '#/components/schemas/BoatColour'\n            - type: 'null'",
        "            - type: 'null'\n            - $ref: '#/components/schemas/BoatColour'",
      ]),
      {
        at: "/components/schemas/Boat/properties/colour/anyOf/0",
        says: ["null does not stand last", "move it to the end"],
      },
    ],
    [
      "a list of one type",
      property("          type: [string]\n"),
      { at: `${AT.name}/type`, says: ["a list of one type", "`type: string`"] },
    ],
    [
      "a union of one member",
      property("          anyOf: [{type: string}]\n"),
      { at: `${AT.name}/anyOf`, says: ["one member"] },
    ],
    [
      "a type beside a reference",
      boats([
        "          description: Who commands it.\n",
        "          description: Who commands it.\n          type: [object, 'null']\n",
      ]),
      { at: "/components/schemas/Boat/properties/captain/type", says: ["a type beside a reference"] },
    ],
    [
      "an enumeration that has no null",
      property("          type: [string, 'null']\n          enum: [Petrel]\n"),
      { at: `${AT.name}/enum`, says: ["the type allows null"] },
    ],
  ],
  "prose-enum": [
    ["values among others", motto("Colour, such as `red` or `blue`.")],
    ["code that is no list", motto("Path, with `/` or `-` in it.")],
    ["a number", component("Hull", "      description: '`1` or `2`.'\n      type: integer")],
    [
      "a list of values",
      motto("|-\n                    Colour of the hull: `red`,\n                    `green` or `blue`."),
      { at: MOTTO, says: ["lists the values: `red`, `green` or `blue`", "name an enumeration"] },
    ],
    [
      "a list of values of a query",
      query(
        "        - name: side\n          in: query\n          description: '`port` or `starboard`.'\n          schema:\n            type: string\n",
      ),
      { at: `${AT.get}/parameters/0/schema`, says: ["lists the values: `port` or `starboard`"] },
    ],
  ],
  "required-declared": [
    [
      "a name that another step of the ladder declares",
      component(
        "Hull",
        "      description: Hull.\n      allOf:\n        - type: object\n          properties: {keel: {type: string}}\n        - type: object\n          required: [keel]\n          properties: {mast: {type: string}}",
      ),
    ],
    [
      "a name nobody declares",
      boats(["        - captain\n", "        - captian\n"]),
      { at: "/components/schemas/Boat/required/2", says: ["`captian` is required and not declared"] },
    ],
    [
      "a name twice",
      boats(["        - captain\n", "        - captain\n        - captain\n"]),
      { at: "/components/schemas/Boat/required/3", says: ["`captain` stands here twice"] },
    ],
    [
      "an empty list",
      boats(["              required:\n                - name\n", "              required: []\n"]),
      {
        at: "/paths/~1boats/post/requestBody/content/application~1json/schema/required",
        says: ["`required` is empty"],
      },
    ],
  ],
  "schema-shape": [
    [
      "a free-form object",
      property("          type: object\n          additionalProperties: true\n          x-gitlab: {freeForm: true}\n"),
    ],
    [
      "a step of a ladder that only says what is required",
      component(
        "Hull",
        "      description: Hull.\n      allOf:\n        - type: object\n          properties: {keel: {type: string}}\n        - type: object\n          required: [keel]",
      ),
    ],
    [
      "an object without properties",
      property("          type: object\n"),
      { at: AT.name, says: ["an object without properties", "x-gitlab: {freeForm: true}"] },
    ],
    [
      "any value, not said to be free-form",
      property("          type: object\n          additionalProperties: true\n"),
      { at: `${AT.name}/additionalProperties`, says: ["any value is allowed"] },
    ],
    [
      "empty properties",
      property("          type: object\n          properties: {}\n"),
      { at: `${AT.name}/properties`, says: ["`properties` is empty"] },
    ],
    ["an array without items", property("          type: array\n"), { at: AT.name, says: ["an array without items"] }],
    [
      "a type that does not exist",
      property("          type: text\n"),
      { at: `${AT.name}/type`, says: ["`text` is no type", "string"] },
    ],
    ["no type at all", property(""), { at: AT.name, says: ["allows any value"] }],
    [
      "properties of a text",
      property("          type: string\n          properties: {a: {type: string}}\n"),
      { at: `${AT.name}/type`, says: ["no object"] },
    ],
    [
      "items of a text",
      property("          type: string\n          items: {type: string}\n"),
      { at: `${AT.name}/items`, says: ["no array"] },
    ],
  ],
  "unused-component": [
    [
      "a schema that only a variant names",
      boats(
        ["    Boat:\n", "    Hull:\n      description: Hull.\n      type: integer\n    Boat:\n"],
        [
          "      parameters:\n        - name: with_crew",
          "      x-gitlab:\n        variants:\n          - {when: {with_crew: true}, schema: Hull}\n      parameters:\n        - name: with_crew",
        ],
      ),
    ],
    [
      "a schema nothing refers to",
      boats(["    Boat:\n", "    Hull:\n      description: Hull.\n      type: integer\n    Boat:\n"]),
      { at: "/components/schemas/Hull", says: ["nothing refers to `Hull`"] },
    ],
  ],
});
