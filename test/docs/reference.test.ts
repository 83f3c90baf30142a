/** What the pages of the reference say, for some operations that have what others lack. */
import { beforeAll, describe, expect, test } from "vitest";
import {
  exampleCode,
  referencePages,
  relativeHref,
  searchRecords,
  type Markup,
  type Page,
} from "../../codegen/emit/docs/index.js";
import { loadDescription } from "../../codegen/load.js";
import { buildModel } from "../../codegen/model.js";
import { searchIn } from "../../docs/site/search.js";

const description = loadDescription("spec");
const model = buildModel(description);
const operations = model.resources.flatMap((resource) => resource.operations);
const operation = (id: string) => operations.find((candidate) => candidate.id === id)!;
const plain: Markup = {
  block: (text) => `<p>${text}</p>`,
  inline: (text) => text,
  code: (text) => `<pre>${text}</pre>`,
};

let pages: Map<string, Page>;
beforeAll(() => {
  const all = referencePages(
    model,
    ({ id }) => ({ example: description.examples.get(id), command: `cli ${id}` }),
    plain,
  );
  pages = new Map(all.map((page) => [page.path, page]));
});
const bodyOf = (path: string): string => pages.get(`reference/${path}`)!.body;

describe("pages", () => {
  test("there is one for each resource and operation, and their paths differ in more than case", () => {
    for (const { name } of model.resources) expect(pages.has(`reference/${name}/index.html`), name).toBe(true);
    for (const { resource, fn } of operations) expect(pages.has(`reference/${resource}/${fn}.html`), fn).toBe(true);
    expect(new Set([...pages.keys()].map((path) => path.toLowerCase())).size).toBe(pages.size);
  });

  test("an operation has signature, request, parameters, answer, example and command line", () => {
    const body = bodyOf("issues/create.html");
    expect(body).toContain("<h1>Create an issue</h1>");
    expect(body).toMatch(
      /gitlab\.issues\.create\(\n {2}params: IssuesCreateParams,\n {2}options\?: RequestOptions,\n\): Call<Issue>/,
    );
    expect(body).toContain('<span class="method post">POST</span>');
    expect(body).toContain("https://docs.gitlab.com/api/issues/");
    expect(body).toMatch(
      /id="param-title"><dt><code>title<\/code> <span class="type">string<\/span><span class="mark required">/,
    );
    expect(body).toContain('href="../types/issues.html#type-Issue"');
    expect(body).toContain('title: "Gentle reminder"');
    expect(body).toContain('"iid": ');
    expect(body).toContain("cli issues.create");
    expect(body).toMatch(/<code>project_<wbr>id<\/code>.*<span class="place">path<\/span>/);
  });

  test("values of enumerations, defaults, tier and who may are said", () => {
    expect(bodyOf("branches/list.html")).toMatch(/Values: <code>name_<wbr>asc<\/code>/);
    expect(bodyOf("issues/list.html")).toContain("Default: `created_by_me`");
    expect(bodyOf("issues/list.html")).toContain("Premium and Ultimate only.");
    expect(bodyOf("issues/getById.html")).toContain('<span class="mark admin">admin</span>');
    expect(bodyOf("branches/list.html")).toContain("Works with a CI/CD job token.");
  });

  test("the kind of pagination is said", () => {
    expect(bodyOf("issues/list.html")).toContain("offset pagination");
    expect(bodyOf("branches/list.html")).toContain('pagination: "keyset"');
  });

  test("a deprecated operation says so, and what to use", () => {
    const old = operations.filter(({ facts }) => facts.deprecation?.use !== undefined);
    expect(old.length).toBeGreaterThan(3);
    for (const { resource, fn } of old) expect(bodyOf(`${resource}/${fn}.html`)).toContain("Deprecated.");
  });

  test("each page of an operation is reached from its resource, and each resource from the first page", () => {
    for (const { resource, fn } of operations) expect(bodyOf(`${resource}/index.html`)).toContain(`href="${fn}.html"`);
    for (const {
      name,
      operations: { length },
    } of model.resources)
      if (length > 0) expect(bodyOf("index.html")).toContain(`href="${name}/index.html"`);
  });
});

describe("examples", () => {
  test("a file is a Blob, a free body stands under its name", () => {
    const code = (id: string): string => exampleCode(operation(id), description.examples.get(id)!);
    expect(code("projectMarkdownUploads.upload")).toContain("file: new Blob([");
    expect(code("packagesNpmAudits.getAdvisories")).toContain("body: {");
    expect(code("branches.list")).toMatch(/^for await \(const item of gitlab\.branches\.list\(/);
  });
});

describe("search", () => {
  const search = searchIn(searchRecords(model));
  test.each([
    ["create issue", "gitlab.issues.create"],
    ["create an issue", "gitlab.issues.create"],
    ["issues.create", "gitlab.issues.create"],
    ["list branches", "gitlab.branches.list"],
    ["delete merged branches", "gitlab.branches.deleteMerged"],
    ["merge request approve", "gitlab.mergeRequestApprovals.approve"],
    ["POST /projects/:id/issues", "gitlab.issues.create"],
    ["getCurrent", "gitlab.users.getCurrent"],
    ["crate isue", "gitlab.issues.create"],
    ["merge request", "gitlab.mergeRequests"],
  ])("%s", (query, call) => {
    expect(search(query, 3).map((found) => found.call)).toContain(call);
  });
  test.each([
    ["create issue", "reference/issues/create.html"],
    ["list users", "reference/users/list.html"],
    ["POST /projects/:id/issues", "reference/issues/create.html"],
  ])("%s finds the operation first", (query, href) => {
    expect(search(query)[0]?.href).toBe(href);
  });
});

test.each([
  ["index.html", "guides/start.html", "guides/start.html"],
  ["reference/issues/create.html", "reference/issues/get.html", "get.html"],
  ["reference/issues/create.html", "guides/start.html#x", "../../guides/start.html#x"],
  ["reference/issues/create.html", "reference/issues/create.html#x", "#x"],
  ["a.html", "https://docs.gitlab.com/", "https://docs.gitlab.com/"],
])("from %s to %s is %s", (from, to, href) => {
  expect(relativeHref(from, to)).toBe(href);
});
