import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { ReadDocument } from "../../codegen/bundled/read.js";
import { apiDiffCommand } from "../../codegen/diff/command.js";
import { apiDiff, type ApiDiff } from "../../codegen/diff/index.js";
import { markdown } from "../../codegen/diff/markdown.js";
import type { OpenApi, Operation, Schema } from "../../codegen/openapi.js";
import { temporaryFiles } from "../runtime/temporary.js";

const { folder } = temporaryFiles();

/** What a test changes of the document below. */
type Edit = (parts: {
  get: Operation;
  post: Operation;
  body: Schema;
  schemas: Record<string, Schema>;
  document: OpenApi;
}) => void;

function source(edit?: Edit): ReadDocument {
  const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
  const answer = (schema: Schema) => ({ "200": { description: "-", content: { "application/json": { schema } } } });
  const body: Schema = {
    type: "object",
    required: ["name"],
    properties: { name: { type: "string" }, length: { type: "integer" }, flag: ref("Flag") },
  };
  const get: Operation = {
    operationId: "ships.list",
    tags: ["ships"],
    summary: "List ships",
    "x-gitlab": { pagination: "none" },
    parameters: [{ name: "search", in: "query", schema: { type: "string" } }],
    responses: answer({ type: "array", items: ref("Ship") }),
  };
  const post: Operation = {
    operationId: "ships.create",
    tags: ["ships"],
    requestBody: { content: { "application/json": { schema: body } } },
    responses: answer(ref("Ship")),
  };
  const schemas: Record<string, Schema> = {
    Flag: { type: "string", enum: ["red", "blue"] },
    State: { type: "string", enum: ["sailing", "moored"] },
    Ship: {
      type: "object",
      required: ["id", "name"],
      properties: {
        id: { type: "integer" },
        name: { type: "string" },
        state: ref("State"),
        port: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
      },
    },
  };
  const document: OpenApi = {
    openapi: "3.1.0",
    info: { title: "Harbour", version: "1" },
    paths: { "/ships": { get, post } },
    components: { schemas },
  };
  edit?.({ get, post, body, schemas, document });
  return { file: "harbour.json", text: "", content: document };
}

function changes(edit: Edit): string[] {
  const diff = apiDiff(source(), source(edit));
  return Object.values(diff).flatMap((all) => all.map(({ level, name, text }) => `${level}: ${name} ${text}`));
}

describe("a change", () => {
  test.each<[string, Edit, string[]]>([
    ["nothing", () => undefined, []],
    [
      "an operation less",
      ({ document }) => delete document.paths["/ships"]!.post,
      ["breaking: Flag the type is gone", "breaking: ships.create is gone"],
    ],
    [
      "another name",
      ({ post }) => {
        post.operationId = "ships.build";
      },
      ["breaking: ships.create is gone", "additive: ships.build is new"],
    ],
    [
      "another name, the former one kept",
      ({ post }) => {
        post.operationId = "ships.build";
        post["x-gitlab"] = { formerly: ["ships.create"] };
      },
      ["additive: ships.create is called `ships.build` now; the former name still works"],
    ],
    ["an attribute less", ({ body }) => delete body.properties!["length"], ["breaking: ships.create `length` is gone"]],
    [
      "an optional attribute more",
      ({ body }) => {
        body.properties!["mast"] = {};
      },
      ["additive: ships.create `mast` is new"],
    ],
    [
      "a required attribute more",
      ({ body }) => {
        body.properties!["mast"] = {};
        body.required!.push("mast");
      },
      ["breaking: ships.create `mast` is new and required"],
    ],
    [
      "an attribute required",
      ({ body }) => body.required!.push("length"),
      ["breaking: ships.create `length` is required now"],
    ],
    [
      "an attribute optional",
      ({ body }) => {
        body.required = [];
      },
      ["additive: ships.create `name` is optional now"],
    ],
    [
      "an attribute that takes more",
      ({ body }) => {
        body.properties!["length"] = { anyOf: [{ type: "integer" }, { type: "string" }] };
      },
      ["additive: ships.create `length` is integer or string, was integer"],
    ],
    [
      "an attribute that takes something else",
      ({ body }) => {
        body.properties!["length"] = { type: "string" };
      },
      ["breaking: ships.create `length` is string, was integer"],
    ],
    ["a field less", ({ schemas }) => delete schemas["Ship"]!.properties!["port"], ["breaking: Ship `port` is gone"]],
    [
      "a field more",
      ({ schemas }) => {
        schemas["Ship"]!.properties!["mast"] = {};
      },
      ["additive: Ship `mast` is new"],
    ],
    [
      "a field not always there",
      ({ schemas }) => {
        schemas["Ship"]!.required = ["id"];
      },
      ["breaking: Ship `name` is optional now"],
    ],
    [
      "a field that may be null",
      ({ schemas }) => {
        schemas["Ship"]!.properties!["name"] = { type: ["string", "null"] };
      },
      ["breaking: Ship `name` is string or null, was string"],
    ],
    [
      "a field within a field",
      ({ schemas }) => {
        schemas["Ship"]!.properties!["port"]!.properties!["name"] = { type: "integer" };
      },
      ["breaking: Ship `port.name` is integer, was string"],
    ],
    [
      "limits",
      ({ body }) => {
        body.properties!["name"] = { type: "string", maxLength: 9 };
      },
      [],
    ],
    ["a value more", ({ schemas }) => schemas["Flag"]!.enum!.push("green"), ['additive: Flag has "green", too']],
    [
      "a value less for a caller",
      ({ schemas }) => schemas["Flag"]!.enum!.pop(),
      ['breaking: Flag has no "blue" any more'],
    ],
    [
      "a value less in answers only",
      ({ schemas }) => schemas["State"]!.enum!.pop(),
      ['additive: State has no "moored" any more'],
    ],
    [
      "pages",
      ({ get }) => {
        get["x-gitlab"] = { pagination: "offset" };
      },
      [
        "breaking: ships.list answers a list, was JSON",
        "additive: ships.list `page` is new",
        "additive: ships.list `per_page` is new",
      ],
    ],
    [
      "another answer",
      ({ post }) => {
        post.responses = { "204": { description: "-" } };
      },
      ["breaking: ships.create answers nothing, was JSON"],
    ],
    [
      "sentences",
      ({ get }) => {
        get.summary = "List all ships";
      },
      ["docs: ships.list is described anew"],
    ],
    [
      "a deprecation",
      ({ get }) => {
        get["x-gitlab"] = { pagination: "none", deprecation: { since: "18.2", use: "boats.list" } };
      },
      ["docs: ships.list is deprecated since 18.2: boats.list"],
    ],
  ])("of %s", (_, edit, expected) => {
    expect(changes(edit)).toEqual(expected);
  });
});

test("the report is Markdown by level, resource and operation", () => {
  const diff: ApiDiff = apiDiff(
    source(),
    source(({ body, schemas }) => {
      body.required!.push("length");
      delete body.properties!["flag"];
      schemas["Ship"]!.properties!["mast"] = {};
    }),
  );
  expect(markdown(diff)).toBe(`### Breaking

- ships
  - \`Flag\`: the type is gone.
  - \`ships.create\`: \`flag\` is gone; \`length\` is required now.

### Added and changed

- ships
  - \`Ship\`: \`mast\` is new.
`);
  expect(markdown(apiDiff(source(), source()))).toBe("No changes.\n");
});

describe("the command", () => {
  afterEach(() => vi.restoreAllMocks());

  function file(name: string, edit?: Edit): string {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(source(edit).content));
    return path;
  }

  async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const code = await apiDiffCommand(argv);
    const said = (spy: typeof log): string => spy.mock.calls.map(([line]) => String(line)).join("\n");
    const result = { code, out: said(log), err: said(error) };
    vi.restoreAllMocks();
    return result;
  }

  test("exits with 1 where a change is as grave as --fail-on says", async () => {
    const old = file("old.json");
    const more = file("more.json", ({ body }) => {
      body.properties!["mast"] = {};
    });
    const less = file("less.json", ({ body }) => delete body.properties!["length"]);
    expect((await run(old, less)).code).toBe(0);
    expect((await run(old, less, "--fail-on", "breaking")).code).toBe(1);
    expect((await run(old, more, "--fail-on", "breaking")).code).toBe(0);
    expect((await run(old, more, "--fail-on", "additive")).code).toBe(1);
    expect((await run(old, more)).err).toBe("0 breaking, 1 additive, 0 docs");
    const { out } = await run(old, less, "--json");
    expect(JSON.parse(out)).toEqual({
      breaking: [{ level: "breaking", resource: "ships", name: "ships.create", text: "`length` is gone" }],
      additive: [],
      docs: [],
    });
  });

  test("takes a git revision, and says what is wrong with its arguments", async () => {
    expect((await run("no-such-revision")).err).toContain("no-such-revision is neither a file nor a git revision");
    expect((await run()).err).toContain("give two versions");
    expect(await run("a", "b", "--fail-on", "x")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--fail-on is x"),
    });
  });
});
