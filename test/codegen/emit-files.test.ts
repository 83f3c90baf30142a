import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { afterAll, describe, expect, it } from "vitest";
import { emit } from "../../codegen/emit/index.js";
import { MARK } from "../../codegen/emit/source.js";
import { DescriptionError } from "../../codegen/load.js";
import { compare, generate, write } from "../../codegen/main.js";
import { CLIENT_MEMBERS, isReservedTypeName } from "../../codegen/model/naming.js";
import type { OpenApi } from "../../codegen/openapi.js";
import * as runtime from "../../runtime/index.js";
import { harbour } from "./emit-harbour.js";
import { smallSpec } from "./small.js";

const made: string[] = [];
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "generated-"));
  made.push(path);
  return path;
}
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

describe("generated files", () => {
  const files = emit(harbour());

  it("are one for each resource and each shared file, and those for the whole", () => {
    expect([...files.keys()]).toEqual([
      "README.md",
      "attributes.ts",
      "client.ts",
      "commands/index.json",
      "commands/issues.json",
      "commands/projects.json",
      "commands/users.json",
      "index.ts",
      "openapi.json",
      "operations.ts",
      "reference.md",
      "resources/issues.ts",
      "resources/projects.ts",
      "resources/users.ts",
      "schema.d.ts",
      "shared/people.ts",
    ]);
  });

  it("are written as prettier would write them", async () => {
    for (const [name, text] of files) {
      if (!name.endsWith(".ts") || name === "schema.d.ts") continue;
      expect(text, name).toBe(await format(text, { filepath: name, printWidth: 120 }));
    }
  });

  it("say where they come from, in the first line", () => {
    for (const [name, text] of files)
      if (name.endsWith(".ts"))
        expect(text.split("\n", 1)[0], name).toMatch(new RegExp(`^// From spec/.*\\. ${MARK.replace(/[.]/g, "\\.")}$`));
  });

  it("depend on nothing but the description", () => {
    expect([...emit(harbour())]).toEqual([...files]);
    const spec = smallSpec();
    expect([...generate(spec).files]).toEqual([...generate(spec).files]);
  });

  it("list every method in the reference, on one line, linked", () => {
    const reference = files.get("reference.md") ?? "";
    expect(reference).toContain("10 operations on 3 pages");
    expect(reference).toContain(
      "| `gitlab.issues.create(params)` | [`POST /projects/:project_id/issues`](https://docs.gitlab.com/api/issues/#new-issue) | Create an issue |",
    );
    expect(reference).toContain("| `gitlab.projects.list(params?)` | `GET /projects` | List projects |");
    expect(reference).toContain("| `gitlab.users.getCurrent()` |");
    expect(reference).toContain("[source](resources/issues.ts)");
  });

  it("export every type and the runtime from the index", () => {
    const index = files.get("index.ts") ?? "";
    expect(index).toContain('export * from "../runtime/index.js";\nexport { GitLab } from "./client.js";');
    expect(index).toContain('export type { BoundProjects, PathParameters } from "./client.js";');
    expect(index).toMatch(
      /export type \{[^}]*\bIssue,[^}]*\bIssuesCreateParams,[^}]*\} from "\.\/resources\/issues\.js";/,
    );
    expect(index).toMatch(/export type \{[^}]*\bVisibility\b[^}]*\} from "\.\/shared\/people\.js";/);
  });

  it("hold the whole description as JSON, enumerations open where GitLab answers with them", () => {
    const { paths, components } = JSON.parse(files.get("openapi.json") ?? "") as OpenApi;
    const { document } = harbour();
    expect(Object.keys(paths)).toEqual(Object.keys(document.paths));
    expect(components?.schemas?.["Issue"]?.properties?.["visibility"]).toEqual({
      anyOf: [{ $ref: "#/components/schemas/Visibility" }, { type: "string" }],
    });
    expect(paths["/projects/{project_id}/issues"]?.post?.requestBody).toEqual(
      document.paths["/projects/{project_id}/issues"]?.post?.requestBody,
    );
  });

  it("hold low-level types, enumerations open in the same way", () => {
    const types = files.get("schema.d.ts") ?? "";
    expect(types).toContain('"/projects/{project_id}/issues": {');
    expect(types).toContain('visibility: components["schemas"]["Visibility"] | (string & {});');
    expect(types).toContain('visibility?: components["schemas"]["Visibility"];');
  });
});

describe("writing", () => {
  it("writes what is missing or differs, and nothing the second time", () => {
    const out = folder();
    const files = new Map([
      ["a.ts", "1\n"],
      ["resources/b.ts", "2\n"],
    ]);
    expect(write(out, files)).toEqual({ missing: ["a.ts", "resources/b.ts"], changed: [], superfluous: [] });
    const long = new Date("2020-01-01");
    utimesSync(join(out, "a.ts"), long, long);
    expect(write(out, files)).toEqual({ missing: [], changed: [], superfluous: [] });
    expect(statSync(join(out, "a.ts")).mtime).toEqual(long);
    files.set("a.ts", "3\n");
    expect(write(out, files)).toEqual({ missing: [], changed: ["a.ts"], superfluous: [] });
    expect(readFileSync(join(out, "a.ts"), "utf8")).toBe("3\n");
  });

  it("removes generated files the description no longer has, and nobody else's", () => {
    const out = folder();
    mkdirSync(join(out, "resources"));
    writeFileSync(join(out, "resources/old.ts"), `// From spec/resources/old.yaml. ${MARK}\n`);
    writeFileSync(join(out, "resources/mine.ts"), "export {};\n");
    expect(write(out, new Map())).toEqual({ missing: [], changed: [], superfluous: ["resources/old.ts"] });
    expect(existsSync(join(out, "resources/old.ts"))).toBe(false);
    expect(existsSync(join(out, "resources/mine.ts"))).toBe(true);
  });

  it("only looks when it compares", () => {
    const out = folder();
    expect(compare(out, new Map([["a.ts", "1\n"]]))).toEqual({ missing: ["a.ts"], changed: [], superfluous: [] });
    expect(existsSync(join(out, "a.ts"))).toBe(false);
  });
});

describe("generating", () => {
  it("tells what it made", () => {
    expect(generate(smallSpec(), { lint: false }).summary).toMatch(/^2 resources, 6 operations, \d+ schemas$/);
  });

  it("stops at a fault of the description", () => {
    const spec = smallSpec({ "resources/boats.yaml": [["      x-gitlab:\n        pagination: offset\n", ""]] });
    expect(() => generate(spec)).toThrow(DescriptionError);
  });
});

describe("names that cannot be generated", () => {
  it("stop the run, with the place in the sources and what to write", () => {
    const spec = smallSpec({
      "resources/boats.yaml": [
        ["    Boat:\n", "    Page:\n"],
        ["schemas/Boat'\n    post:", "schemas/Page'\n    post:"],
        [
          "'201':\n          description: The new boat.\n          content:\n            application/json:\n              schema:\n                $ref: '#/components/schemas/Boat'",
          "'201':\n          description: The new boat.\n          content:\n            application/json:\n              schema:\n                $ref: '#/components/schemas/Page'",
        ],
        [
          "'200':\n          description: The boat.\n          content:\n            application/json:\n              schema:\n                $ref: '#/components/schemas/Boat'",
          "'200':\n          description: The boat.\n          content:\n            application/json:\n              schema:\n                $ref: '#/components/schemas/Page'",
        ],
      ],
      "examples/boats.yaml": null,
    });
    expect(() => generate(spec, { lint: false })).toThrow(
      /resources\/boats\.yaml#\/components\/schemas\/Page: the generated code uses the name `Page`.*call the schema `GitlabPage`/,
    );
  });
});

describe("reserved names", () => {
  it("cover all types the runtime exports", () => {
    // The index hands on what the small entry lists, and adds to it.
    const lists = ["index", "client"]
      .map((name) => readFileSync(fileURLToPath(new URL(`../../runtime/${name}.ts`, import.meta.url)), "utf8"))
      .join("\n");
    const named = [...lists.matchAll(/export (?:type )?\{([^}]*)\}/g)]
      .flatMap((match) => (match[1] ?? "").split(","))
      .map((name) =>
        name
          .trim()
          .replace(/^type /, "")
          .replace(/^.* as /, ""),
      )
      .filter((name) => /^[A-Z][a-z]/.test(name));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !isReservedTypeName(name))).toEqual([]);
  });

  it("cover all members of the runtime's client", () => {
    const members = [runtime.Client, runtime.FullClient].flatMap((type) => Object.getOwnPropertyNames(type.prototype));
    expect(members.filter((name) => !CLIENT_MEMBERS.has(name))).toEqual([]);
  });
});
