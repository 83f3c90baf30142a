import { fileURLToPath } from "node:url";
import ts from "typescript";
import { emit } from "../../codegen/emit/index.js";
import type { Model } from "../../codegen/model.js";
import type { Parameter, Schema } from "../../codegen/openapi.js";
import { answers, modelOf, ref, takes } from "./emit-fixture.js";

const text: Schema = { type: "string" };
const flag: Schema = { type: "boolean" };
const project: Parameter = {
  name: "project_id",
  in: "path",
  required: true,
  description: "ID or full path of the project.",
  schema: ref("ProjectId"),
};
const issue: Parameter = { name: "issue_iid", in: "path", required: true, schema: { type: "integer" } };
const attributes: Record<string, Schema> = {
  title: { ...text, description: "Title of the issue." },
  labels: { type: "array", items: text, description: "Labels." },
  due_date: { ...text, format: "date-time" },
  visibility: ref("Visibility"),
};

/** Model of a description with one of everything a caller can meet. */
export function harbour(): Model {
  return modelOf({
    operations: {
      "GET /projects/{project_id}/issues": {
        operationId: "issues.list",
        summary: "List issues",
        description: "Lists the issues of a project.",
        externalDocs: { url: "https://docs.gitlab.com/api/issues/#list" },
        parameters: [project, { name: "iids[]", in: "query", schema: { type: "array", items: { type: "integer" } } }],
        "x-gitlab": { pagination: "offset" },
        ...answers({ type: "array", items: ref("Issue") }),
      },
      "POST /projects/{project_id}/issues": {
        operationId: "issues.create",
        summary: "Create an issue",
        description: "Creates an issue in a project.",
        externalDocs: { url: "https://docs.gitlab.com/api/issues/#new-issue" },
        "x-gitlab": { since: "9.0", formerly: ["issues.add"] },
        parameters: [project],
        ...takes({ type: "object", required: ["title"], properties: attributes }),
        ...answers(ref("Issue")),
      },
      "GET /projects/{project_id}/issues/{issue_iid}": {
        operationId: "issues.get",
        parameters: [project, issue],
        ...answers(ref("Issue")),
      },
      "DELETE /projects/{project_id}/issues/{issue_iid}": {
        operationId: "issues.delete",
        summary: "Delete an issue",
        parameters: [project, issue],
      },
      "GET /projects": {
        operationId: "projects.list",
        summary: "List projects",
        parameters: [
          { name: "simple", in: "query", schema: flag },
          { name: "order_by", in: "query", schema: text },
        ],
        "x-gitlab": {
          pagination: ["offset", "keyset"],
          variants: [{ when: { simple: true }, schema: "ProjectSimple" }],
        },
        ...answers({ type: "array", items: ref("Project") }),
      },
      "GET /projects/{project_id}": {
        operationId: "projects.get",
        summary: "Get a project",
        parameters: [project, { name: "statistics", in: "query", schema: flag }],
        "x-gitlab": { variants: [{ when: { statistics: true }, schema: "ProjectSimple" }] },
        ...answers(ref("Project")),
      },
      "PUT /projects/{project_id}/avatar": {
        operationId: "projects.upload",
        parameters: [project],
        ...takes({ type: "string", format: "binary" }, "application/octet-stream"),
      },
      "GET /projects/{project_id}/archive": {
        operationId: "projects.download",
        parameters: [project],
        responses: { 200: { description: "", content: { "application/zip": {} } } },
      },
      "HEAD /projects/{project_id}/archive": { operationId: "projects.check", parameters: [project] },
      "GET /user": { operationId: "users.getCurrent", summary: "Get yourself", ...answers(ref("User")) },
    },
    schemas: {
      Issue: {
        type: "object",
        required: ["id", "visibility", "author"],
        properties: { id: { type: "integer" }, visibility: ref("Visibility"), author: ref("User") },
      },
      IssueType: { ...text, enum: ["issue"] },
    },
    shared: {
      ProjectId: { anyOf: [{ type: "integer" }, text] },
      Visibility: { ...text, enum: ["private", "public"] },
      User: { type: "object", required: ["username"], properties: { username: text } },
      ProjectSimple: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
      Project: { type: "object", required: ["name"], properties: { name: text } },
    },
  });
}

/** Where the generated files of the harbour seem to be: beside the runtime, but in memory only. */
const FOLDER = fileURLToPath(new URL("../../generated-harbour/", import.meta.url));

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: [
    "lib.es2022.d.ts",
    "lib.esnext.disposable.d.ts",
    "lib.dom.d.ts",
    "lib.dom.iterable.d.ts",
    "lib.dom.asynciterable.d.ts",
  ],
  types: ["node"],
  strict: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  isolatedModules: true,
  skipLibCheck: true,
  noEmit: true,
};

/** What an editor shows over a name. */
export interface Hover {
  text: string;
  documentation: string;
  tags: string[];
}

/** The harbour's generated code with one file more, as TypeScript sees them. */
export class Harbour {
  readonly #service: ts.LanguageService;
  readonly #names: string[];
  readonly #code: string;

  /** @param code - a file beside the generated ones; `/*^*\/` stands before a name to hover over */
  constructor(code: string) {
    this.#code = code;
    const files = new Map(
      [...emit(harbour())].filter(([name]) => name.endsWith(".ts")).map(([name, text]) => [FOLDER + name, text]),
    );
    files.set(`${FOLDER}caller.ts`, code);
    this.#names = [...files.keys()];
    const host: ts.LanguageServiceHost = {
      getScriptFileNames: () => this.#names,
      getScriptVersion: () => "1",
      getScriptSnapshot: (name) => {
        const text = files.get(name) ?? ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => FOLDER,
      getCompilationSettings: () => OPTIONS,
      getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
      fileExists: (name) => files.has(name) || ts.sys.fileExists(name),
      readFile: (name) => files.get(name) ?? ts.sys.readFile(name),
      directoryExists: (name) => FOLDER.startsWith(name) || ts.sys.directoryExists(name) || name.startsWith(FOLDER),
      readDirectory: () => [],
    };
    this.#service = ts.createLanguageService(host);
  }

  /** What is wrong in all files: `file:line message`. */
  faults(): string[] {
    return this.#names.flatMap((name) =>
      [...this.#service.getSyntacticDiagnostics(name), ...this.#service.getSemanticDiagnostics(name)].map((fault) => {
        const line = (fault.file?.getLineAndCharacterOfPosition(fault.start ?? 0).line ?? 0) + 1;
        return `${name.slice(FOLDER.length)}:${line} ${ts.flattenDiagnosticMessageText(fault.messageText, " ")}`;
      }),
    );
  }

  /** What an editor shows over the n-th marked name. */
  hover(index: number): Hover {
    const mark = [...this.#code.matchAll(/\/\*\^\*\//g)][index];
    if (!mark) throw new Error(`There is no mark ${index}`);
    const info = this.#service.getQuickInfoAtPosition(`${FOLDER}caller.ts`, mark.index + mark[0].length);
    return {
      text: ts.displayPartsToString(info?.displayParts),
      documentation: ts.displayPartsToString(info?.documentation),
      tags: (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`),
    };
  }

  /** Names an editor offers at the n-th mark. */
  completions(index: number): string[] {
    const mark = [...this.#code.matchAll(/\/\*\^\*\//g)][index];
    if (!mark) throw new Error(`There is no mark ${index}`);
    const found = this.#service.getCompletionsAtPosition(`${FOLDER}caller.ts`, mark.index + mark[0].length, {});
    return (found?.entries ?? []).map(({ name }) => name);
  }
}
