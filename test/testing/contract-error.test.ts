import { describe, expect, test } from "vitest";
import { GitLab } from "../../generated/index.js";
import { ContractError, mockFetch } from "../../runtime/testing/index.js";

const BASE = "https://gitlab.example.com/api/v4";
const headers = { "PRIVATE-TOKEN": "glpat-example-secret" };
const json = { ...headers, "content-type": "application/json" };
const mock = mockFetch();

/** What the mock has to say about a request. */
async function said(path: string, init: RequestInit = {}): Promise<string> {
  const error: unknown = await mock.fetch(`${BASE}${path}`, { headers, ...init }).then(
    (response) => new Error(`it was accepted: ${response.status}`),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ContractError)) throw error;
  expect(error.message).not.toContain("glpat-example-secret");
  return error.message;
}
const post = (path: string, body: unknown) =>
  said(path, { method: "POST", headers: json, body: typeof body === "string" ? body : JSON.stringify(body) });
const accepted = async (path: string, init: RequestInit = {}) =>
  (await mock.fetch(`${BASE}${path}`, { headers, ...init })).status;

describe("a broken contract", () => {
  test("names the operation, each thing that is wrong, the nearest names and the documentation", async () => {
    expect(await post("/projects/81/issues", { titel: "Gentle reminder", issue_type: "bug" })).toBe(
      [
        "issues.create breaks GitLab's contract (POST /projects/:project_id/issues):",
        "  - body title: is missing, it is required",
        '  - body issue_type: "bug" is no value of it; there are incident, issue, requirement, task, test_case, ticket',
        '  - body titel: there is no such attribute; did you mean "title"?',
        "  See https://docs.gitlab.com/api/issues/#create-an-issue",
      ].join("\n"),
    );
  });

  test("a name that is a value and a list at once is refused, as Rack refuses it, in a form too", async () => {
    const own = mockFetch({ invalid: "answer", ignored: "allow" });
    const form = { ...headers, "content-type": "application/x-www-form-urlencoded" };
    const init = { method: "POST", headers: form, body: "title=T&assignee_ids=1&assignee_ids[]=2" };
    const response = await own.fetch(`${BASE}/projects/81/issues`, init);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: "assignee_ids[] is invalid" });
  });

  test("shows no value that the SDK's logs do not show", async () => {
    const init = { method: "PUT", headers: json, body: JSON.stringify({ webhook: { hidden: "hidden-000" } }) };
    const message = await said("/groups/7/integrations/discord", init);
    expect(message).toContain("body webhook: (a value that is not shown) is not a text");
    expect(message).not.toContain("hidden-000");
  });

  test("reaches the caller of the SDK as it is, at the first attempt", async () => {
    const gitlab = new GitLab({ host: "https://gitlab.example.com", token: "glpat-example", fetch: mock.fetch });
    mock.reset();
    const call = gitlab.http.get("/projects/81/issues", { query: { stat: "opened" } });
    await expect(call).rejects.toBeInstanceOf(ContractError);
    await expect(call).rejects.toThrow(/query stat: there is no such parameter; did you mean "state"/);
    expect(mock.calls.length).toBe(1);
  });

  test("does not show the value of a secret", async () => {
    const message = await post("/projects/81/hooks", { url: "https://example.com", token: ["hunter2"] });
    expect(message).toContain("body token: (a value that is not shown) is not a text");
    expect(message).not.toContain("hunter2");
  });
});

describe("routes and paths", () => {
  test("a project's path is one segment", async () => {
    expect(await said("/projects/example-group/sample-app/issues")).toContain(
      "route: there is no such route; a path such as example-group/sample-app is one segment: write example-group%2Fsample-app",
    );
    expect(await accepted("/projects/example-group%2Fsample-app/issues")).toBe(200);
  });
  test.each([
    ["/projetcs", /there is no such route; did you mean "\/projects"/],
    ["/projects/%ff/issues", /path project_id: .* is not percent-encoded UTF-8/],
    ["/projects/a%252Fb/issues", /path project_id: "a%252Fb" is encoded twice/],
    ["/projects/81/issues/first", /path issue_iid: "first" is not a whole number/],
    ["/projects//issues", /path project_id: is empty/],
  ])("%s", async (path, message) => {
    expect(await said(path)).toMatch(message);
  });
  test("a method that the path does not have", async () => {
    expect(await said("/projects/81/issues", { method: "DELETE" })).toContain("there is no DELETE here, but GET, POST");
  });
  test("an address outside the API", async () => {
    await expect(mock.fetch("https://gitlab.example.com/oauth/token")).rejects.toThrow(/not below \/api\/v4/);
  });
});

describe("queries, as Rack and Grape read them", () => {
  test.each([
    ["iids[]=1&iids[]=2"],
    ["iids[]="],
    ["labels=a,b"],
    ["labels[]=a&labels[]=b"],
    ["not[labels][]=a&not[iids][]=3&not[author_username]=bob"],
    ["confidential=1"],
    ["author_id=42"],
    ["created_after=2026-01-01"],
    ["page=2&per_page=50"],
    ["pagination=keyset&cursor=abc&order_by=created_at"],
    ["sudo=alice&milestone"],
  ])("accepts %s", async (query) => {
    expect(await accepted(`/projects/81/issues?${query}`)).toBe(200);
  });
  test.each([
    ["iids=1", /query iids\[\]: "1" is no list; write iids\[\]=/],
    ["iids[]=one", /query iids\[0\]: "one" is not a whole number/],
    ["state=open", /query state: "open" is no value of it; did you mean "opened"/],
    [
      "state=opened&state=closed",
      /query state: is given more than once, and GitLab keeps only the last; write it once/,
    ],
    ["iids=1&iids=2", /write iids\[\]=a&iids\[\]=b/],
    ["not[label]=a", /query not\[label\]: there is no such parameter; did you mean "labels"/],
    ["not=a", /query not: "a" is no hash; write not\[key\]=/],
    ["state[]=opened", /query state: is sent as a list; write state=/],
    ["confidential=maybe", /query confidential: "maybe" is not true or false/],
    ["per_page=101", /query per_page: "101" is more than 100/],
    ["created_after=soon", /query created_after: "soon" is no date-time/],
    ["search=%E0%A4%A", /the query is not percent-encoded UTF-8/],
  ])("refuses %s", async (query, message) => {
    expect(await said(`/projects/81/issues?${query}`)).toMatch(message);
  });
  test("a required parameter", async () => {
    expect(await said("/projects/81/repository/compare?from=main")).toContain("query to: is missing, it is required");
  });
});

describe("bodies", () => {
  test("numbers may be texts, and the query may carry attributes, as in GitLab", async () => {
    const body = JSON.stringify({ title: "x", assignee_ids: ["42"], confidential: "true", labels: "a,b" });
    expect(await accepted("/projects/81/issues", { method: "POST", headers: json, body })).toBe(201);
    expect(mock.calls.at(-1)!.params).toEqual({
      project_id: 81,
      title: "x",
      assignee_ids: [42],
      confidential: true,
      labels: ["a", "b"],
    });
    expect(await accepted("/projects/81/issues?title=x", { method: "POST" })).toBe(201);
    const form = new URLSearchParams("title=x&assignee_ids[]=42");
    expect(await accepted("/projects/81/issues", { method: "POST", body: form })).toBe(201);
  });

  test("nested attributes and lists of hashes, as JSON and as a form", async () => {
    const pipeline = (key: string) => ({ ref: "main", variables: [{ [key]: "DEPLOY", value: "1" }] });
    const path = "/projects/81/pipeline";
    expect(await accepted(path, { method: "POST", headers: json, body: JSON.stringify(pipeline("key")) })).toBe(201);
    expect(await post(path, pipeline("kee"))).toMatch(
      /body variables\[0\]\[key\]: is missing.*\n.*body variables\[0\]\[kee\]: there is no such attribute; did you mean "key"/,
    );
    const body = new URLSearchParams(
      "ref=main&variables[][key]=A&variables[][value]=1&variables[][key]=B&variables[][value]=2",
    );
    expect(await accepted(path, { method: "POST", body })).toBe(201);
    expect(mock.calls.at(-1)!.params["variables"]).toEqual([
      { key: "A", value: "1" },
      { key: "B", value: "2" },
    ]);
  });

  test("a multipart form with a file, and one without it", async () => {
    const form = new FormData();
    form.append("file", new File(["{}"], "export.tar.gz"));
    form.append("path", "imported");
    form.append("override_params[description]", "From elsewhere");
    expect(await accepted("/projects/import", { method: "POST", body: form })).toBe(201);
    form.set("file", "export.tar.gz");
    expect(await said("/projects/import", { method: "POST", body: form })).toContain(
      'body file: "export.tar.gz" is not a file (a multipart part with a filename)',
    );
    const broken = {
      method: "POST",
      body: "--x",
      headers: { ...headers, "content-type": "multipart/form-data; boundary=y" },
    };
    expect(await said("/projects/import", broken)).toContain("body: is no multipart form");
  });

  test.each([
    ["{", "body: is no JSON"],
    ["[]", "body: [] is not a hash"],
    [{ title: "" }, undefined],
    [{ title: ["x"] }, 'body title: ["x"] is not a text'],
    [{ title: "x", weight: -1 }, "body weight: -1 is less than 0"],
    [{ title: "x", weight: 1.5 }, "body weight: 1.5 is not a whole number"],
    [{ title: "x".repeat(256) }, "is longer than 255"],
  ])("%j", async (body, message) => {
    if (message === undefined) {
      const init = { method: "POST", headers: json, body: JSON.stringify(body) };
      expect(await accepted("/projects/81/issues", init)).toBe(201);
    } else expect(await post("/projects/81/issues", body)).toContain(message);
  });

  test("a content type that GitLab does not read, a body where there is none, one of two attributes", async () => {
    const init = { method: "POST", body: '{"title":"x"}', headers: { ...headers, "content-type": "text/plain" } };
    expect(await said("/projects/81/issues", init)).toContain(
      'body: has the content type "text/plain"; send application/json',
    );
    expect(await said("/projects/81/issues/12", { method: "DELETE", headers: json, body: '{"force":true}' })).toContain(
      "body: this operation takes no body",
    );
    expect(await post("/projects", { visibility: "private" })).toContain("body name, path: one of them is required");
  });
});

describe("credentials", () => {
  test.each([
    ["POST", "/projects/81/issues?title=x"],
    ["GET", "/user"],
    ["GET", "/hooks"],
  ])("%s %s wants one", async (method, path) => {
    expect(await said(path, { method, headers: {} })).toContain(
      "credential: there is none; send PRIVATE-TOKEN, or Authorization: Bearer",
    );
  });
  test("what is public, and what brings its own token, wants none", async () => {
    expect(await accepted("/projects/81/issues", { headers: {} })).toBe(200);
    const init = { method: "POST", headers: {}, body: new URLSearchParams({ token: "t", ref: "main" }) };
    expect(await accepted("/projects/81/trigger/pipeline", init)).toBe(201);
  });
  test("a job token where none is taken", async () => {
    const init = { headers: { "JOB-TOKEN": "glcbt-example" } };
    expect(await said("/user", init)).toContain("does not take a CI/CD job token");
    expect(await accepted("/job", init)).toBe(200);
  });
});
