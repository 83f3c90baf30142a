import { describe, expect, it } from "vitest";
import { resourceFile } from "../../codegen/emit/resource.js";
import { sharedFiles } from "../../codegen/emit/shared.js";
import type { Schema } from "../../codegen/openapi.js";
import { answers, declaration, modelOf, ref, takes } from "./emit-fixture.js";

const text: Schema = { type: "string" };
const number: Schema = { type: "integer" };
const named: Schema = { type: "object", required: ["name"], properties: { name: text } };

/** Declaration of a schema that GitLab answers with. */
function answered(schemas: Record<string, Schema>, name = "Boat"): string {
  const model = modelOf({ operations: { "GET /b": { operationId: "boats.get", ...answers(ref("Boat")) } }, schemas });
  return declaration(resourceFile(model, model.resources[0]!, "../runtime/index.js"), name);
}

/** Declaration of a schema that a caller sends. */
function sent(schemas: Record<string, Schema>, name = "Boat"): string {
  const body: Schema = { type: "object", properties: { boat: ref("Boat") } };
  const model = modelOf({ operations: { "POST /b": { operationId: "boats.create", ...takes(body) } }, schemas });
  return declaration(resourceFile(model, model.resources[0]!, "../runtime/index.js"), name);
}

type Case = { given: Record<string, Schema>; name?: string; want: string };

const inAnswers: [string, Case][] = [
  [
    "an object is a closed interface, its properties optional unless required",
    {
      given: { Boat: { type: "object", required: ["id"], properties: { id: number, name: text } } },
      want: "export interface Boat {\n  id: number;\n  name?: string;\n}",
    },
  ],
  [
    "null and being left out are two things",
    {
      given: { Boat: { type: "object", required: ["a"], properties: { a: { type: ["string", "null"] }, b: text } } },
      want: "export interface Boat {\n  a: string | null;\n  b?: string;\n}",
    },
  ],
  [
    "descriptions become doc comments, with the default and what is not the default",
    {
      given: {
        Boat: {
          type: "object",
          description: "A boat",
          "x-gitlab": { since: "15.2" },
          properties: {
            name: { ...text, description: "Name on the bow.", default: "Nessie", "x-gitlab": { tier: "premium" } },
            draft: { type: "boolean", description: "Whether it is one", default: false },
          },
        },
      },
      want: [
        "/** A boat. Since GitLab 15.2. */",
        "export interface Boat {",
        "  /** Name on the bow. Default: `Nessie`. Premium and Ultimate only. */",
        "  name?: string;",
        "  /** Whether it is one. Default: `false`. */",
        "  draft?: boolean;",
        "}",
      ].join("\n"),
    },
  ],
  [
    "deprecation is a tag that says since when and what to use",
    {
      given: {
        Boat: {
          type: "object",
          properties: {
            a: {
              ...text,
              description: "Old.",
              "x-gitlab": { deprecation: { since: "14.7", removal: "19.0", use: "b" } },
            },
            b: { ...text, deprecated: true },
            c: { ...text, "x-gitlab": { deprecation: { since: "12.5", use: "Read `b.c`." } } },
            d: { ...text, "x-gitlab": { deprecation: { since: "12.5", use: "Boats of the REST API" } } },
          },
        },
      },
      want: [
        "export interface Boat {",
        "  /**",
        "   * Old.",
        "   * @deprecated Since GitLab 14.7. Removed in GitLab 19.0. Use `b`.",
        "   */",
        "  a?: string;",
        "  /** @deprecated */",
        "  b?: string;",
        "  /** @deprecated Since GitLab 12.5. Read `b.c`. */",
        "  c?: string;",
        "  /** @deprecated Since GitLab 12.5. Use boats of the REST API. */",
        "  d?: string;",
        "}",
      ].join("\n"),
    },
  ],
  [
    "a ladder of entities is a chain of interfaces",
    {
      given: { Named: named, Boat: { allOf: [ref("Named"), { type: "object", properties: { size: number } }] } },
      want: "export interface Boat extends Named {\n  size?: number;\n}",
    },
  ],
  [
    "several bases are extended at once, and nothing has to be added",
    {
      given: {
        Named: named,
        Sized: { type: "object", properties: { size: number } },
        Boat: { allOf: [ref("Named"), ref("Sized")] },
      },
      want: "export interface Boat extends Named, Sized {}",
    },
  ],
  [
    "a property that an heir requires or narrows is declared again",
    {
      given: {
        Base: { type: "object", properties: { size: number, owner: { type: ["string", "null"] } } },
        Boat: { allOf: [ref("Base"), { type: "object", required: ["size"], properties: { owner: text } }] },
      },
      want: "export interface Boat extends Base {\n  owner?: string;\n  size: number;\n}",
    },
  ],
  [
    "an heir may refer to an heir",
    {
      given: {
        Person: named,
        Captain: { allOf: [ref("Person"), { type: "object", properties: { rank: text } }] },
        Base: { type: "object", properties: { owner: { anyOf: [ref("Person"), { type: "null" }] } } },
        Boat: { allOf: [ref("Base"), { type: "object", properties: { owner: ref("Captain") } }] },
      },
      want: "export interface Boat extends Base {\n  owner?: Captain;\n}",
    },
  ],
  [
    "two bases that differ in a property make the interface say which one holds",
    {
      given: {
        A: { type: "object", properties: { size: { type: ["integer", "null"] } } },
        B: { type: "object", required: ["size"], properties: { size: number } },
        Boat: { allOf: [ref("A"), ref("B")] },
      },
      want: "export interface Boat extends A, B {\n  size: number;\n}",
    },
  ],
  [
    "contradictions are left to an intersection, which says so where it is used",
    {
      given: {
        Named: named,
        Boat: { allOf: [ref("Named"), { type: "object", required: ["name"], properties: { name: number } }] },
      },
      want: "export type Boat = Named & {\n  name: number;\n};",
    },
  ],
  [
    "an enumeration is a union, and open where GitLab answers with it",
    {
      given: {
        Kind: { ...text, enum: ["raft", "yacht"] },
        Boat: { type: "object", properties: { kind: ref("Kind"), kinds: { type: "array", items: ref("Kind") } } },
      },
      want: "export interface Boat {\n  kind?: Kind | (string & {});\n  kinds?: (Kind | (string & {}))[];\n}",
    },
  ],
  [
    "an enumeration of numbers is open to numbers",
    {
      given: {
        Level: { type: "integer", enum: [10, 20] },
        Boat: { type: "object", properties: { level: { anyOf: [ref("Level"), { type: "null" }] } } },
      },
      want: "export interface Boat {\n  level?: Level | (number & {}) | null;\n}",
    },
  ],
  [
    "the enumeration itself is declared as it is described",
    {
      given: {
        Kind: { ...text, description: "Kind of a boat.", enum: ["raft", "yacht"] },
        Boat: { type: "object", properties: { kind: ref("Kind") } },
      },
      name: "Kind",
      want: '/** Kind of a boat. */\nexport type Kind = "raft" | "yacht";',
    },
  ],
  [
    "a long union takes a line for each member",
    {
      given: {
        Kind: { ...text, enum: Array.from({ length: 12 }, (_, index) => `kind_of_boat_number_${index}`) },
        Boat: { type: "object", properties: { kind: ref("Kind") } },
      },
      name: "Kind",
      want: `export type Kind =\n${Array.from({ length: 12 }, (_, index) => `  | "kind_of_boat_number_${index}"`).join("\n")};`,
    },
  ],
  [
    "a choice between types is an alias",
    {
      given: { Boat: { description: "Number or name.", anyOf: [number, text] } },
      want: "/** Number or name. */\nexport type Boat = number | string;",
    },
  ],
  [
    "values by name are a Record",
    {
      given: {
        Boat: {
          type: "object",
          properties: {
            crew: { type: "object", additionalProperties: number },
            free: { type: "object", additionalProperties: true },
            empty: { type: "object" },
            flags: { type: "object", additionalProperties: { type: "object", properties: { red: text } } },
          },
        },
      },
      want: [
        "export interface Boat {",
        "  crew?: Record<string, number>;",
        "  free?: Record<string, unknown>;",
        "  empty?: Record<string, unknown>;",
        "  flags?: Record<",
        "    string,",
        "    {",
        "      red?: string;",
        "    }",
        "  >;",
        "}",
      ].join("\n"),
    },
  ],
  [
    "an object that may carry more has an index signature",
    {
      given: { Boat: { type: "object", required: ["a"], properties: { a: text }, additionalProperties: true } },
      want: "export interface Boat {\n  a: string;\n  [key: string]: unknown;\n}",
    },
  ],
  [
    "a map on its own is an alias",
    {
      given: { Boat: { type: "object", additionalProperties: text } },
      want: "export type Boat = Record<string, string>;",
    },
  ],
  [
    "objects in place keep their doc comments",
    {
      given: {
        Boat: {
          type: "object",
          properties: {
            mast: {
              type: ["object", "null"],
              description: "Mast.",
              properties: { feet: { ...number, description: "Height." } },
            },
            oars: { type: "array", items: { type: "object", properties: { left: { type: "boolean" } } } },
          },
        },
      },
      want: [
        "export interface Boat {",
        "  /** Mast. */",
        "  mast?: {",
        "    /** Height. */",
        "    feet?: number;",
        "  } | null;",
        "  oars?: {",
        "    left?: boolean;",
        "  }[];",
        "}",
      ].join("\n"),
    },
  ],
  [
    "names that are no identifiers are quoted",
    {
      given: { Boat: { type: "object", properties: { "a-b": text, "1st": text, class: text } } },
      want: 'export interface Boat {\n  "a-b"?: string;\n  "1st"?: string;\n  class?: string;\n}',
    },
  ],
  [
    "tuples and constants are what they are",
    {
      given: {
        Boat: {
          type: "object",
          required: ["at", "kind"],
          properties: { at: { type: "array", prefixItems: [number, number] }, kind: { const: "raft" } },
        },
      },
      want: 'export interface Boat {\n  at: [number, number];\n  kind: "raft";\n}',
    },
  ],
  [
    "an alternative that only says what is required changes nothing",
    {
      given: {
        Boat: { type: "object", properties: { a: text, b: text }, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
      },
      want: "export interface Boat {\n  a?: string;\n  b?: string;\n}",
    },
  ],
  [
    "an object that contains itself",
    {
      given: {
        Boat: { type: "object", properties: { tender: ref("Boat"), fleet: { type: "array", items: ref("Boat") } } },
      },
      want: "export interface Boat {\n  tender?: Boat;\n  fleet?: Boat[];\n}",
    },
  ],
  [
    "times are text",
    {
      given: { Boat: { type: "object", properties: { built_at: { ...text, format: "date-time" } } } },
      want: "export interface Boat {\n  built_at?: string;\n}",
    },
  ],
];

const inRequests: [string, Case][] = [
  [
    "an enumeration is closed",
    {
      given: { Kind: { ...text, enum: ["raft"] }, Boat: { type: "object", properties: { kind: ref("Kind") } } },
      want: "export interface Boat {\n  kind?: Kind;\n}",
    },
  ],
  [
    "a moment may be given as a Date; a day may not, so its form is told",
    {
      given: {
        Boat: {
          type: "object",
          properties: {
            at: { ...text, format: "date-time" },
            on: { ...text, format: "date" },
            until: { type: ["string", "null"], format: "date-time" },
          },
        },
      },
      want: "export interface Boat {\n  at?: string | Date;\n  /** As `YYYY-MM-DD`. */\n  on?: string;\n  until?: string | Date | null;\n}",
    },
  ],
  [
    "a file is an Upload",
    {
      given: {
        Boat: {
          type: "object",
          properties: {
            flag: { ...text, format: "binary" },
            photos: { type: "array", items: { ...text, format: "binary" } },
          },
        },
      },
      want: "export interface Boat {\n  flag?: Upload;\n  photos?: Upload[];\n}",
    },
  ],
];

describe("schemas GitLab answers with", () => {
  it.each(inAnswers)("%s", (_, { given, name, want }) => {
    expect(answered(given, name)).toBe(want);
  });
});

describe("schemas a caller sends", () => {
  it.each(inRequests)("%s", (_, { given, name, want }) => {
    expect(sent(given, name)).toBe(want);
  });

  it("are open like an answer when they are one, too", () => {
    const model = modelOf({
      operations: {
        "GET /b": { operationId: "boats.get", ...answers(ref("Boat")) },
        "POST /b": {
          operationId: "boats.create",
          ...takes({ type: "object", properties: { boat: ref("Boat"), kind: ref("Kind") } }),
        },
      },
      schemas: { Kind: { ...text, enum: ["raft"] }, Boat: { type: "object", properties: { kind: ref("Kind") } } },
    });
    const code = resourceFile(model, model.resources[0]!, "../runtime/index.js");
    expect(declaration(code, "Boat")).toBe("export interface Boat {\n  kind?: Kind | (string & {});\n}");
    expect(declaration(code, "BoatsCreateParams")).toContain("  kind?: Kind;");
  });
});

describe("schemas of shared files", () => {
  it("have a file each, with imports from one another", () => {
    const model = modelOf({
      operations: { "GET /b": { operationId: "boats.get", ...answers(ref("Crew")) } },
      shared: { Crew: { type: "object", properties: { captain: ref("Person") } }, Person: named },
    });
    model.schemas.get("Person")!.home = "shared/persons";
    expect(sharedFiles(model, "../runtime/index.js")).toEqual([
      [
        "shared/people.ts",
        [
          "// From spec/shared/people.yaml. Do not edit: `npm run generate` writes this file.",
          "",
          'import type { Person } from "./persons.js";',
          "",
          "export interface Crew {",
          "  captain?: Person;",
          "}",
          "",
        ].join("\n"),
      ],
      [
        "shared/persons.ts",
        [
          "// From spec/shared/persons.yaml. Do not edit: `npm run generate` writes this file.",
          "",
          "export interface Person {",
          "  name: string;",
          "}",
          "",
        ].join("\n"),
      ],
    ]);
  });
});
