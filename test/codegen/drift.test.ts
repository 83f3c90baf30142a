import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { describe, expect, test, vi } from "vitest";
import { readDocument } from "../../codegen/bundled/read.js";
import { driftCommand } from "../../codegen/drift/command.js";
import { compareFacts, differenceKey } from "../../codegen/drift/compare.js";
import { factsOf, type Facts } from "../../codegen/drift/facts.js";
import { withoutKnown, type KnownDifferences } from "../../codegen/drift/known.js";
import { openApiOf } from "../../codegen/drift/read.js";
import { writeScaffold } from "../../codegen/drift/scaffold.js";
import { driftSince } from "../../codegen/drift/since.js";
import { lint } from "../../codegen/lint/index.js";
import { collectDescription } from "../../codegen/load.js";
import type { OpenApi } from "../../codegen/openapi.js";
import { temporaryFiles } from "../runtime/temporary.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FIXTURES = fileURLToPath(new URL("fixtures/drift", import.meta.url));
const KNOWN = join(ROOT, "codegen/drift/known.json");
const { folder } = temporaryFiles();

async function document(name: string): Promise<OpenApi> {
  return openApiOf(readDocument(join(FIXTURES, name)));
}

/** Facts of a document with these paths. */
function facts(paths: object, components: object = {}): Facts {
  return factsOf({ openapi: "3.1.0", info: { title: "", version: "" }, paths, components } as OpenApi);
}

function operation(query: Record<string, object>, body?: object, answer?: object): object {
  return {
    operationId: "issues.list",
    tags: ["issues"],
    parameters: Object.entries(query).map(([name, schema]) => ({ name, in: "query", schema })),
    ...(body ? { requestBody: { content: { "application/json": { schema: body } } } } : {}),
    responses: { "200": { description: "", content: { "application/json": { schema: answer ?? {} } } } },
  };
}

function found(ours: Facts, theirs: Facts): string[] {
  return compareFacts(ours, theirs).differences.map(differenceKey);
}

describe("comparing two documents", () => {
  test("matches operations whatever their parameters and API root are called", () => {
    const get = operation({});
    const ours = facts({ "/projects/{project_id}/issues/{issue_iid}": { get }, "/groups/{group_id}/epics": { get } });
    const theirs = facts({ "/api/v4/projects/{id}/issues/{iid}": { get }, "/api/v4/groups/{id}/(-/)epics": { get } });
    expect(found(ours, theirs)).toEqual([]);
  });

  test("tells operations that one side lacks, and those a wider template of ours covers", () => {
    const put = operation({});
    const { differences, operations } = compareFacts(
      facts({ "/projects/{id}/integrations/{slug}": { put }, "/ours": { put } }),
      facts({ "/projects/{id}/integrations/slack": { put }, "/theirs": { put } }),
    );
    expect(differences.map(differenceKey)).toEqual(["operation added | PUT /theirs", "operation removed | PUT /ours"]);
    expect(operations).toEqual({ theirs: 2, ours: 2, both: 0, byTemplate: 1 });
  });

  test("tells attributes, nested ones with dots, however arrays and hashes are spelt", () => {
    const text = { type: "string" };
    const ours = operation(
      { "iids[]": { type: "array", items: text }, not: { type: "object", properties: { labels: text } }, page: {} },
      {
        type: "object",
        properties: { position: { type: "object", properties: { line: text } }, open: { type: "object" } },
      },
    );
    const theirs = operation(
      { iids: { type: "array" }, "not[labels]": text, "not[author]": text, per_page: {} },
      {
        type: "object",
        properties: {
          position: { type: "object", properties: { old_line: text } },
          open: { type: "object", properties: { anything: text } },
        },
      },
    );
    expect(found(facts({ "/x": { post: ours } }), facts({ "/x": { post: theirs } }))).toEqual([
      "attribute added | POST /x | not.author",
      "attribute added | POST /x | position.old_line",
      "attribute removed | POST /x | not",
      "attribute removed | POST /x | position.line",
    ]);
  });

  test("tells values that came or went, types that exclude each other, and fields of an entity or a list of it", () => {
    const components = {
      schemas: {
        Base: { type: "object", properties: { id: { type: "integer" }, name: { type: ["string", "null"] } } },
        State: { type: "string", enum: ["opened", "closed"] },
        Issue: {
          allOf: [
            { $ref: "#/components/schemas/Base" },
            {
              type: "object",
              properties: { state: { anyOf: [{ $ref: "#/components/schemas/State" }, { type: "string" }] }, ours: {} },
            },
          ],
        },
      },
    };
    const ours = operation({}, undefined, { type: "array", items: { $ref: "#/components/schemas/Issue" } });
    const theirs = operation({}, undefined, {
      type: "object",
      properties: {
        id: { type: "number" },
        name: { type: "boolean" },
        state: { type: "string", enum: [":closed", "locked"] },
        theirs: {},
      },
    });
    expect(found(facts({ "/x": { get: ours } }, components), facts({ "/x": { get: theirs } }))).toEqual([
      "enum added | GET /x | answer's state | locked",
      "enum removed | GET /x | answer's state | opened",
      "field added | GET /x | theirs",
      "field changed | GET /x | name | null|string -> boolean",
      "field removed | GET /x | ours",
    ]);
  });

  test("with an older one tells what changed between them and is not here yet", () => {
    const issue = (...names: string[]): object => ({
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, {}])),
    });
    const state = (...values: string[]): Record<string, object> => ({ state: { type: "string", enum: values } });
    const now = facts({
      "/x": { get: operation(state("a", "b", "d"), undefined, issue("id", "wrong", "new", "here")) },
    });
    const before = facts({
      "/x": { get: operation(state("a", "b"), undefined, issue("id", "wrong", "gone")) },
      "/gone": { get: operation({}) },
    });
    const ours = facts({
      "/x": { get: operation(state("a", "c"), undefined, issue("id", "gone", "here", "never")) },
      "/gone": { get: operation({}) },
    });
    expect(driftSince(ours, before, now).differences.map(differenceKey)).toEqual([
      "enum added | GET /x | state | d",
      "field added | GET /x | new",
      "field removed | GET /x | gone",
      "operation removed | GET /gone",
    ]);
  });

  test("leaves out what is known, and tells entries that are settled", () => {
    const { differences } = compareFacts(
      facts({}),
      facts({ "/a": { get: operation({}) }, "/b": { get: operation({}) } }),
    );
    const known = [{ reason: "so", differences: ["operation added | * /a", "operation added | GET /c"] }];
    const left = withoutKnown(differences, known);
    expect(left.differences.map(differenceKey)).toEqual(["operation added | GET /b"]);
    expect(left).toMatchObject({ known: 1, stale: ["operation added | GET /c"] });
  });
});

describe("GitLab's own document", () => {
  const ours = collectDescription(join(ROOT, "spec"));
  const described = factsOf(ours.document);
  const news = (all: ReturnType<typeof compareFacts>): string[] =>
    all.differences.filter(({ change }) => change === "added").map(differenceKey);

  test("as OpenAPI 3.0 has what it had in 19.3 and GitLab took out since", async () => {
    expect(news(compareFacts(described, factsOf(await document("gitlab-v3.yaml"))))).toEqual([
      "operation added | DELETE /ai/duo_workflows/flow_callbacks/{}",
      "operation added | GET /ai/duo_workflows/flow_callbacks",
      "operation added | GET /ai/duo_workflows/flow_callbacks/{}",
      "operation added | POST /ai/duo_workflows/flow_callbacks",
      "attribute added | POST /projects/{}/environments | slug",
    ]);
  });

  test("as Swagger 2.0 is read, too", async () => {
    const theirs = factsOf(await document("gitlab-v2.yaml"));
    const create = theirs.get("POST /projects/{}/freeze_periods");
    expect(create?.attributes.get("freeze_start")).toEqual({ in: "body", required: true, types: ["string"] });
    expect([...(create?.fields?.keys() ?? [])]).toContain("cron_timezone");
    expect(news(compareFacts(described, theirs))).toEqual([]);
  });

  test("becomes skeletons that load, and whose lint problems are all for a person to settle", async () => {
    const theirs = await document("gitlab-v3.yaml");
    const { differences } = compareFacts(described, factsOf(theirs));
    const spec = join(folder, "scaffold/spec");
    mkdirSync(join(spec, "examples"), { recursive: true });
    cpSync(join(ROOT, "spec/openapi.yaml"), join(spec, "openapi.yaml"));
    cpSync(join(ROOT, "spec/shared"), join(spec, "shared"), { recursive: true });
    const out = join(folder, "skeletons");
    const { files, todos } = writeScaffold(out, differences, theirs, ours);
    expect(files).toEqual(["duo-workflow-flow-callback-hooks.yaml", "changes.yaml"]);
    expect(load(readFileSync(join(out, "changes.yaml"), "utf8"))).toEqual({
      "environments.create": { attributes: ["slug"] },
    });
    const name = "duo-workflow-flow-callback-hooks";
    const text = readFileSync(join(out, `${name}.yaml`), "utf8");
    expect(text.match(/\bTODO\b/g)).toHaveLength(todos);
    mkdirSync(join(spec, "resources"));
    writeFileSync(join(spec, `resources/${name}.yaml`), text);
    const loaded = collectDescription(spec);
    expect(loaded.operations.map((site) => site.operation.operationId)).toEqual([
      "duoWorkflowFlowCallbackHooks.list",
      "duoWorkflowFlowCallbackHooks.create",
      "duoWorkflowFlowCallbackHooks.get",
      "duoWorkflowFlowCallbackHooks.delete",
    ]);
    const file = `spec/resources/${name}.yaml`;
    const problems = lint(loaded, new Set([file]), {});
    const rules = new Set(problems.map(({ rule }) => rule));
    // Sentences, the anchor of the documentation, and examples: what no document tells.
    expect([...rules].sort()).toEqual(["description", "example-present", "external-docs", "summary", "summary-unique"]);
  });

  test.each([
    ["swagger: '1.2'\npaths: {}\n", "neither Swagger 2.0 nor OpenAPI 3.0 or 3.1"],
    ["openapi: 3.0.0\n", "there are no `paths`"],
    ["{ not: [closed", "neither JSON nor YAML"],
  ])("that is none is refused", async (text, message) => {
    const file = join(folder, "bad.yaml");
    writeFileSync(file, text);
    await expect(async () => openApiOf(readDocument(file))).rejects.toThrow(message);
  });

  test("has known differences, each with a reason and for an operation we have", () => {
    const known = readDocument(KNOWN).content as KnownDifferences[];
    const keys = [...described.keys()];
    for (const { reason, differences } of known) {
      expect(reason).toMatch(/^[A-Z].*\.$/);
      for (const entry of differences) {
        const [kind = "", operation = ""] = entry.split(" | ");
        expect(kind).toMatch(/^(operation|attribute|enum|field) (added|removed|changed)$/);
        const text = operation.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
        expect(keys.filter((key) => new RegExp(`^${text}$`).test(key)).length, entry).toBeGreaterThan(0);
      }
    }
  });
});

describe("the command", () => {
  async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const code = await driftCommand([...argv, "--spec", spec, "--known", none]);
    const said = (spy: typeof log): string => spy.mock.calls.map(([line]) => String(line)).join("\n");
    const result = { code, out: said(log), err: said(error) };
    vi.restoreAllMocks();
    return result;
  }
  const none = join(folder, "none.json");
  writeFileSync(none, "[]");
  // Only the pages that the fixtures have: reading everything takes seconds.
  const spec = join(folder, "pages/spec");
  for (const part of [
    "openapi.yaml",
    "shared",
    ...["environments", "freeze-periods", "features"].map((page) => `resources/${page}.yaml`),
  ])
    cpSync(join(ROOT, "spec", part), join(spec, part), { recursive: true });

  test("prints a table or JSON, and exits with 1 for drift, 0 for none, 2 for an error", async () => {
    const drift = await run(join(FIXTURES, "gitlab-v3.yaml"));
    const json = await run(join(FIXTURES, "gitlab-v3.yaml"), "--json");
    const same = await run(join(FIXTURES, "gitlab-v2.yaml"));
    const wrong = await run(join(FIXTURES, "no-such.yaml"));
    expect(drift.code).toBe(1);
    expect(drift.out).toContain(
      "environments (1)\n  + attribute POST /projects/{}/environments (environments.create): slug\n",
    );
    expect(drift.out).toContain("1 attribute added, 4 operation added; 0 known differences");
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ counts: { "attribute added": 1, "operation added": 4 }, known: 0 });
    expect([same.code, same.out]).toEqual([0, expect.stringContaining("no drift") as string]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("there is no such file") as string]);
  });
});
