import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { afterEach, describe, expect, test, vi } from "vitest";
import { generateCommand } from "../../codegen/command.js";
import { startMockServer } from "../../runtime/testing/index.js";
import { temporaryFiles } from "../runtime/temporary.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const EXAMPLE = join(ROOT, "examples/custom-endpoint");

const { folder: parent } = temporaryFiles();
let folders = 0;

/** A new folder that goes with this file. */
function temporaryFolder(): string {
  const folder = join(parent, String(++folders));
  mkdirSync(folder);
  return folder;
}

afterEach(() => vi.restoreAllMocks());

/** Runs the command; what it printed and its exit code. */
async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const code = await generateCommand(argv);
  const said = (spy: typeof log) => spy.mock.calls.map(([line]) => String(line)).join("\n");
  return { code, out: said(log), err: said(error) };
}

function filesOf(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

/** Compiler messages about the given files, which import the package as its sources. */
function typeErrors(files: readonly string[]): string[] {
  const { config } = ts.parseConfigFileTextToJson("tsconfig.json", readFileSync(join(ROOT, "tsconfig.json"), "utf8"));
  const { compilerOptions } = config as { compilerOptions: Record<string, unknown> };
  const { options } = ts.convertCompilerOptionsFromJson({ ...compilerOptions, baseUrl: ROOT }, ROOT);
  const program = ts.createProgram({ rootNames: [...files], options });
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
  });
}

describe("with an overlay on the package's own description", () => {
  test("writes what differs and a client that type-checks and calls it", async () => {
    const folder = temporaryFolder();
    const out = join(folder, "gitlab");
    const { code, out: said } = await run("--overlay", join(EXAMPLE, "overlay.yaml"), "--out", out, "--openapi");
    expect(code).toBe(0);
    expect(said).toContain("6 files, 2 of ");
    expect(filesOf(out)).toEqual([
      "client.ts",
      "index.ts",
      "openapi.json",
      "operations.ts",
      "resources/branches.ts",
      "resources/deployment-windows.ts",
    ]);
    const branches = readFileSync(join(out, "resources/branches.ts"), "utf8");
    expect(branches).toContain("  owner?: string;");
    expect(branches).not.toContain("deleteMerged");

    const [program] = /(?<=```ts\n)[\s\S]*?(?=```)/.exec(readFileSync(join(EXAMPLE, "README.md"), "utf8")) ?? [];
    const main = join(folder, "main.ts");
    writeFileSync(main, program ?? "");
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const written = filesOf(out).filter((name) => name.endsWith(".ts"));
    expect(typeErrors([main, ...written.map((name) => join(out, name))])).toEqual([]);

    const document = JSON.parse(readFileSync(join(out, "openapi.json"), "utf8")) as never;
    await using mock = await startMockServer({ document, resources: ["deployment-windows", "branches"] });
    const bundle = join(folder, "main.mjs");
    await build({
      entryPoints: [main],
      outfile: bundle,
      bundle: true,
      format: "esm",
      tsconfig: join(ROOT, "tsconfig.json"),
    });
    const module = (await import(pathToFileURL(bundle).href)) as { main(host: string): Promise<string[]> };
    const lines = await module.main(mock.url);
    expect(lines[0]).toMatch(/^window -?\d+ for /);
    expect(mock.calls.map(({ operationId, status }) => `${operationId} ${status}`)).toEqual([
      "deploymentWindows.create 201",
      "deploymentWindows.list 200",
      "branches.get 200",
    ]);
    expect(mock.calls[0]?.body).toEqual({ environment: "production", starts_at: "2026-11-21T18:00:00.000Z" });
  }, 90_000);
});

const OWN = `
openapi: 3.1.0
info: {title: Harbour, version: '2', contact: {name: Harbour office}}
x-internal: true
paths:
  /berths:
    get:
      operationId: berths.inspectAll
      tags: [Berths]
      x-gitlab: {pagination: none}
      responses:
        '200':
          description: Berths.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Berth'}}
              examples: {one: {value: []}}
components:
  schemas:
    Berth:
      type: object
      required: [name]
      unevaluatedProperties: false
      properties:
        name: {type: string, externalDocs: {url: https://example.com}}
`;

describe("with a description of one's own", () => {
  test("writes all of it, and takes legal OpenAPI that decides nothing here", async () => {
    const folder = temporaryFolder();
    const spec = join(folder, "own.yaml");
    writeFileSync(spec, OWN);
    const out = join(folder, "out");
    const { code, err } = await run("--spec", spec, "--out", out);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const written = filesOf(out);
    for (const name of ["client.ts", "index.ts", "openapi.json", "operations.ts", "resources/berths.ts", "schema.d.ts"])
      expect(written).toContain(name);
    expect(written.filter((name) => /^(README|commands)/.test(name))).toEqual([]);
    const text = readFileSync(join(out, "resources/berths.ts"), "utf8");
    expect(text).toMatch(/^\/\/ Do not edit: `npx gitlab-fetch generate` writes this file\.\n/);
    expect(text).toContain("export function inspectAll(client: Client");
    expect(text).toContain('from "gitlab-fetch";');
  });

  test("touches nothing the second time, and takes away only its own files", async () => {
    const folder = temporaryFolder();
    const spec = join(folder, "own.yaml");
    const out = join(folder, "out");
    writeFileSync(spec, OWN);
    await run("--spec", spec, "--out", out);
    expect((await run("--spec", spec, "--out", out)).out).toContain("; 0 written, 0 removed");
    writeFileSync(join(out, "resources/mine.ts"), "export {};\n");
    writeFileSync(
      spec,
      OWN.replace("tags: [Berths]", "tags: [Moorings]").replace("berths.inspectAll", "moorings.list"),
    );
    expect((await run("--spec", spec, "--out", out)).out).toContain(", 1 removed");
    expect(filesOf(join(out, "resources"))).toEqual(["mine.ts", "moorings.ts"]);
  });

  test("does not replace files that somebody else wrote", async () => {
    const folder = temporaryFolder();
    const spec = join(folder, "own.yaml");
    writeFileSync(spec, OWN);
    const mine = join(folder, "index.ts");
    writeFileSync(mine, "export const mine = true;\n");
    const { code, err } = await run("--spec", spec, "--out", folder);
    expect(code).toBe(1);
    expect(err).toContain(`${mine}#: this is not a file that the command wrote; give another folder with --out`);
    expect(filesOf(folder)).toEqual(["index.ts", "own.yaml"]);
  });

  test("takes overlays one after another, and says which target selects nothing", async () => {
    const folder = temporaryFolder();
    const spec = join(folder, "own.yaml");
    writeFileSync(spec, OWN);
    const overlay = (name: string, action: object): string => {
      const file = join(folder, name);
      writeFileSync(file, JSON.stringify({ overlay: "1.0.0", info: { title: "x", version: "1" }, actions: [action] }));
      return file;
    };
    const first = overlay("first.json", { target: "$.components.schemas.Berth.properties", update: { depth: {} } });
    const second = overlay("second.json", { target: "$..depth", update: { type: "number" } });
    const out = join(folder, "out");
    expect((await run("--spec", spec, "--overlay", first, "--overlay", second, "--out", out)).code).toBe(0);
    expect(readFileSync(join(out, "resources/berths.ts"), "utf8")).toContain("  depth?: number;");
    const { code, err } = await run("--spec", spec, "--overlay", second, "--out", join(folder, "other"));
    expect(code).toBe(1);
    expect(err).toContain("second.json#/actions/0: `$..depth` selects nothing; mend the target");
    expect(existsSync(join(folder, "other"))).toBe(false);
  });

  test("names the file and its overlays where the result is faulty", async () => {
    const folder = temporaryFolder();
    const spec = join(folder, "own.yaml");
    const overlay = join(folder, "overlay.json");
    writeFileSync(spec, OWN);
    const get = {
      operationId: "widgets",
      tags: ["widgets"],
      responses: { "200": { $ref: "#/components/responses/No" } },
    };
    const actions = [{ target: "$.paths", update: { "/widgets/{id}": { get } } }];
    writeFileSync(overlay, JSON.stringify({ overlay: "1.0.0", info: { title: "x", version: "1" }, actions }));
    const { code, err } = await run("--spec", spec, "--overlay", overlay, "--out", join(folder, "out"));
    expect(code).toBe(1);
    expect(err).toContain(`own.yaml with ${overlay}#/paths/~1widgets~1{id}/get/operationId: \`widgets\` is not`);
    expect(err).toContain("`widgets.list`");
    expect(err).toContain("has no responses `No`");
    expect(err).toContain("{id} of the path is not declared");
  });

  test.each([
    ["an older version", "openapi: 3.0.3\npaths: {}\n", "this is OpenAPI 3.0.3; convert it to OpenAPI 3.1 first"],
    ["Swagger", '{"swagger": "2.0"}', "this is OpenAPI 2.0; convert"],
    ["something else", "- a\n- b\n", "this is no OpenAPI document"],
    ["broken YAML", "openapi: 3.1.0\n  info: [", "(line 2): neither JSON nor YAML"],
    [
      "a misprint",
      OWN.replace("required: [name]", "requierd: [name]"),
      "`requierd` is no keyword of schema; write `required`",
    ],
    [
      "a name twice",
      `${OWN.replace("components:", "  /b:\n    get:\n      operationId: berths.inspectAll\n      tags: [Berths]\n      responses: {'204': {description: No.}}\ncomponents:")}`,
      "`berths.inspectAll` is taken",
    ],
  ])("refuses %s", async (_, text, message) => {
    const folder = temporaryFolder();
    const spec = join(folder, "own.yaml");
    writeFileSync(spec, text);
    const { code, err } = await run("--spec", spec, "--out", join(folder, "out"));
    expect(err).toContain("own.yaml#");
    expect(err).toContain(message);
    expect(code).toBe(1);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });
});

describe("arguments", () => {
  test("that are wrong or lacking get the help text and exit code 2", async () => {
    expect((await run("--help")).out).toContain("--overlay <file>");
    const unknown = await run("--oot", "x");
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain("--oot");
    expect((await run("--overlay", "x.yaml")).err).toContain("give --out <folder>");
    expect((await run("--out", "x")).err).toContain("give --overlay <file> or --spec <file>");
    const missing = await run("--out", "x", "--overlay", "no-such.yaml");
    expect(missing.code).toBe(1);
    expect(missing.err).toContain("no-such.yaml#: there is no such file");
  });
});
