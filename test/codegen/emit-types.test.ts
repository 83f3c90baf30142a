import { describe, expect, it } from "vitest";
import { Harbour } from "./emit-harbour.js";

const HEAD = `
import type { Call, Client, Download, GitLab, Issue, ListCall, Project, ProjectSimple, User, Visibility } from "./index.js";
import * as issues from "./resources/issues.js";
import * as projects from "./resources/projects.js";

declare const client: Client;
declare const gitlab: GitLab;
const bound = gitlab.with({ project_id: "group/app" });
export function is<Want>(): <Got>(got: Got & (Same<Got, Want> extends true ? unknown : never)) => void {
  return () => {};
}
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export type Used = [Call<0>, Download, Issue, ListCall<0>, Project, ProjectSimple, User, Visibility, typeof client, typeof bound, typeof issues, typeof projects];
`;

const accepted: [string, string][] = [
  [
    "a call of a module gives what is described",
    "is<Call<Issue>>()(issues.get(client, { project_id: 1, issue_iid: 2 }));",
  ],
  ["a call of the client gives the same", 'is<Call<Issue>>()(gitlab.issues.get({ project_id: "a/b", issue_iid: 2 }));'],
  ["a list is a ListCall of its items", "is<ListCall<Issue>>()(gitlab.issues.list({ project_id: 1, iids: [1] }));"],
  ["options come last", "gitlab.issues.list({ project_id: 1 }, { maxItems: 3, sudo: 'alice' });"],
  ["parameters may be left out where all may", "is<ListCall<Project>>()(gitlab.projects.list());"],
  ["a call without parameters takes options all the same", "gitlab.users.getCurrent({}, { timeout: 5 });"],
  ["no content is void", "is<Call<void>>()(gitlab.issues.delete({ project_id: 1, issue_iid: 2 }));"],
  ["a file is a Download", "is<Call<Download>>()(gitlab.projects.download({ project_id: 1 }));"],
  ["a HEAD gives headers", "is<Call<Headers>>()(gitlab.projects.check({ project_id: 1 }));"],
  ["bytes can be sent as they are", "gitlab.projects.upload({ project_id: 1, body: new Uint8Array(3) });"],
  ["moments may be Dates", "gitlab.issues.create({ project_id: 1, title: 't', due_date: new Date() });"],
  ["the current user has a method", "is<Call<User>>()(gitlab.currentUser());"],
  ["a former name is the same function", "is<Call<Issue>>()(gitlab.issues.add({ project_id: 1, title: 't' }));"],
  [
    "an enumeration of an answer is open, and still known",
    "const { visibility } = await gitlab.issues.get({ project_id: 1, issue_iid: 1 });\n" +
      "is<Visibility | (string & {})>()(visibility);\nif (visibility === 'brand-new') throw new Error();",
  ],
  ["a special answer is typed for a module", "is<ListCall<ProjectSimple>>()(projects.list(client, { simple: true }));"],
  ["the general one too", "is<ListCall<Project>>()(projects.list(client, { order_by: 'id' }));"],
  [
    "a special answer is typed for the client",
    "is<ListCall<ProjectSimple>>()(gitlab.projects.list({ simple: true }));",
  ],
  ["its general one too", "is<ListCall<Project>>()(gitlab.projects.list({ simple: false }));"],
  ["and for a bound client", "is<Call<ProjectSimple>>()(bound.projects.get({ statistics: true }));"],
  ["its general one too, with nothing left to give", "is<Call<Project>>()(bound.projects.get());"],
  ["a bound parameter may be left out", "is<Call<Issue>>()(bound.issues.create({ title: 't' }));"],
  ["and may be given", "is<Call<Issue>>()(bound.issues.create({ project_id: 7, title: 't' }));"],
  ["the parameters may be left out where nothing else is required", "is<ListCall<Issue>>()(bound.issues.list());"],
  ["options can be given behind them", "bound.issues.list({}, { maxItems: 1 });"],
  [
    "bindings add up",
    "const one = bound.with({ issue_iid: 4, sudo: 'bob' });\nis<Call<Issue>>()(one.issues.get());\nis<Call<void>>()(one.issues.delete());",
  ],
  ["a client with other options has the same type", "is<GitLab>()(gitlab.with({ sudo: 1, token: 't' }));"],
  ["a bound client does where any is asked for", "const any: GitLab = bound;\nis<GitLab>()(any);"],
  ["a bound client can be handed to a module", "issues.get(bound, { project_id: 1, issue_iid: 1 });"],
];

const refused: [string, string, RegExp][] = [
  ["a required parameter that is missing", "gitlab.issues.create({ project_id: 1 });", /'title' is missing/],
  ["no parameters where some are required", "gitlab.issues.create();", /Expected 1-2 arguments, but got 0/],
  ["a misspelt parameter", "gitlab.issues.list({ project_id: 1, iid: [1] });", /'iid' does not exist.*'iids'/],
  ["a value of the wrong type", "gitlab.issues.list({ project_id: true });", /'boolean' is not assignable/],
  [
    "a value outside the enumeration of a request",
    "gitlab.issues.create({ project_id: 1, title: 't', visibility: 'brand-new' });",
    /"brand-new"' is not assignable to type 'Visibility/,
  ],
  [
    "parameters for a call that has none",
    "gitlab.users.getCurrent({ id: 1 });",
    /'number' is not assignable to type 'never'/,
  ],
  ["another required parameter of a bound client", "bound.issues.create({});", /'title' is missing/],
  [
    "a misspelt option of with()",
    "gitlab.with({ sudo: 'a', projct_id: 1 });",
    /'number' is not assignable to type 'never'/,
  ],
  [
    "a bound value of the wrong type",
    "gitlab.with({ issue_iid: 'a' });",
    /'string' is not assignable to type 'number'/,
  ],
  [
    "an unbound client where a bound one is asked for",
    "const needs: GitLab<'project_id'> = gitlab;\nis<GitLab<'project_id'>>()(needs);",
    /is not assignable to type 'GitLab<"project_id">'/,
  ],
];

describe("generated types", () => {
  it("are free of faults together with the runtime, and take what they should", () => {
    const code = accepted.map(
      ([title, code]) => `// ${title}\nexport async function case${title.replace(/\W/g, "")}() {\n${code}\n}`,
    );
    expect(new Harbour(HEAD + code.join("\n")).faults()).toEqual([]);
  });

  it("refuse what they should, and say why", () => {
    const blocks = refused.map(([, code], index) => `export async function refused${index}() {\n${code}\n}`);
    const code = HEAD + blocks.join("\n");
    const faults = new Harbour(code).faults();
    const lines = code.split("\n");
    const byCase = refused.map((_, index) => {
      const first = lines.indexOf(`export async function refused${index}() {`) + 1;
      const length = (refused[index]?.[1].split("\n").length ?? 0) + 1;
      return faults.filter((fault) => {
        const line = Number(/^caller\.ts:(\d+) /.exec(fault)?.[1]);
        return line > first && line <= first + length;
      });
    });
    for (const [index, [title, , message]] of refused.entries())
      expect(byCase[index]?.join("\n"), title).toMatch(message);
    expect(faults).toHaveLength(refused.length);
  });
});

describe("what an editor shows", () => {
  const code = `
import type { Client, GitLab } from "./index.js";
import { create as createIssue, delete as deleteIssue } from "./resources/issues.js";

declare const client: Client;
declare const gitlab: GitLab;
const bound = gitlab.with({ project_id: "group/app" });
await gitlab.issues./*^*/create({ project_id: 1, /*^*/title: "t" });
await bound./*^*/issues./*^*/create({ /*^*/title: "t" });
await /*^*/deleteIssue(client, { project_id: 1, issue_iid: 1 });
await gitlab.issues./*^*/delete({ project_id: 1, issue_iid: 1 });
for await (const /*^*/item of gitlab.issues./*^*/list({ project_id: 1 })) item./*^*/visibility;
await gitlab.projects./*^*/list({ simple: true });
await gitlab.issues./*^*/add({ project_id: 1, title: "t" });
await /*^*/createIssue(client, { project_id: 1, title: "t" });
const /*^*/one = await gitlab.issues.get({ project_id: 1, issue_iid: 1 });
await gitlab.issues.create({ project_id: 1, /*^*/ });
await bound.issues.create({ /*^*/ });
gitlab.with({ /*^*/ });
gitlab./*^*/;
one;
`;
  const harbour = new Harbour(code);

  const hovers: [string, number, string, RegExp][] = [
    [
      "a method of the client",
      0,
      "(property) create: (params: IssuesCreateParams, options?: RequestOptions | undefined) => Call<Issue>",
      /^Create an issue\.\n\nCreates an issue in a project\.\n\n`POST \/projects\/:project_id\/issues`\n\nSince GitLab 9\.0\.\n\n\[Documentation\]\(https:\/\/docs\.gitlab\.com\/api\/issues\/#new-issue\)$/,
    ],
    ["a parameter", 1, "(property) IssuesCreateParams.title: string", /^Title of the issue\.$/],
    [
      "a resource",
      2,
      '(property) GitLab<"project_id">.issues: Bound<typeof import("',
      /^Issues of the harbour\.\n\n\[Documentation\]/,
    ],
    [
      "a method of a bound client",
      3,
      '(property) create: (params: Unbound<IssuesCreateParams, "project_id">, options?: RequestOptions | undefined) => Call<Issue>',
      /^Create an issue\./,
    ],
    ["a parameter of a bound client", 4, "(property) title: string", /^Title of the issue\.$/],
    [
      "a function whose name is a word of the language",
      5,
      "(alias) deleteIssue(client: Client, params: IssuesDeleteParams, options?: RequestOptions): Call<void>",
      /^Delete an issue\./,
    ],
    [
      "the same on the client",
      6,
      "(property) delete: (params: IssuesDeleteParams, options?: RequestOptions | undefined) => Call<void>",
      /^Delete an issue\./,
    ],
    ["an item of a list", 7, "const item: Issue", /^$/],
    [
      "a list",
      8,
      "(property) list: (params: IssuesListParams, options?: ListOptions | undefined) => ListCall<Issue>",
      /^List issues\./,
    ],
    ["an open enumeration", 9, "(property) Issue.visibility: Visibility | (string & {})", /^$/],
    [
      "an overloaded method",
      10,
      "(method) BoundProjects<never>.list(params: ProjectsListParams & {\n    simple: true;\n}, options?: ListOptions | undefined): ListCall<ProjectSimple> (+1 overload)",
      /^List projects\.\n\nWith `simple: true`, gives `ProjectSimple`\./,
    ],
    [
      "a function of a module",
      12,
      "(alias) createIssue(client: Client, params: IssuesCreateParams, options?: RequestOptions): Call<Issue>",
      /^Create an issue\./,
    ],
    ["a result", 13, "const one: Issue", /^$/],
  ];

  it.each(hovers)("over %s is short and comes with its documentation", (_, index, text, documentation) => {
    const hover = harbour.hover(index);
    expect(hover.text.slice(0, text.length)).toBe(text);
    expect(hover.text.length).toBeLessThanOrEqual(200);
    expect(hover.documentation).toMatch(documentation);
  });

  it("strikes a former name out", () => {
    expect(harbour.hover(11).tags).toEqual(["@deprecated Renamed to {@link create}."]);
  });

  it("offers the parameters of a call, bound or not, what with() takes, and the resources", () => {
    expect(harbour.completions(14)).toEqual(expect.arrayContaining(["due_date", "labels", "title", "visibility"]));
    expect(harbour.completions(15)).toEqual(expect.arrayContaining(["labels", "project_id", "title"]));
    expect(harbour.completions(16)).toEqual(expect.arrayContaining(["issue_iid", "project_id", "sudo", "token"]));
    expect(harbour.completions(17)).toEqual(expect.arrayContaining(["issues", "projects", "users", "currentUser"]));
  });
});
