import { describe, expect, test } from "vitest";
import { GitLab } from "../../generated/index.js";
import { ContractError, mockFetch, startMockServer } from "../../runtime/testing/index.js";

const client = (fetch: typeof globalThis.fetch) =>
  new GitLab({ host: "https://gitlab.example.com", token: "glpat-example", fetch, retry: false });

describe("a service's whole flow", () => {
  test("from a new project to a closed issue", async () => {
    const now = () => new Date("2026-05-01T10:00:00Z");
    const gitlab = client(mockFetch({ stateful: { empty: true, now } }).fetch);
    const group = await gitlab.groups.create({ name: "Team", path: "team" });
    const project = await gitlab.projects.create({ name: "Board", path: "board", namespace_id: group.id });
    expect((await gitlab.projects.list()).items.map(({ id }) => id)).toEqual([project.id]);

    const first = await gitlab.issues.create({ project_id: project.id, title: "First", labels: ["a"] });
    const second = await gitlab.issues.create({ project_id: project.id, title: "Second" });
    expect([first.iid, second.iid, second.id - first.id]).toEqual([1, 2, 1]);
    expect(first).toMatchObject({ project_id: project.id, labels: ["a"], created_at: "2026-05-01T10:00:00.000Z" });
    expect(first.web_url).toMatch(/\/issues\/1$/);
    // What was not sent is empty, whatever the example has.
    expect(second).toMatchObject({ labels: [], description: null, due_date: null });

    await gitlab.issueNotes.create({ project_id: project.id, issue_iid: 1, body: "Seen" });
    expect((await gitlab.issueNotes.list({ project_id: project.id, issue_iid: 1 })).items).toMatchObject([
      { body: "Seen" },
    ]);
    expect((await gitlab.issueNotes.list({ project_id: project.id, issue_iid: 2 })).items).toEqual([]);

    const changed = await gitlab.issues.update({
      project_id: project.id,
      issue_iid: 1,
      title: "New",
      state_event: "close",
    });
    expect(changed).toMatchObject({ title: "New", state: "closed", labels: ["a"] });
    const open = await gitlab.issues.listForProject({ project_id: project.id, state: "opened" });
    expect(open.items.map(({ iid }) => iid)).toEqual([2]);
    await gitlab.issues.update({ project_id: project.id, issue_iid: 1, state_event: "reopen" });
    expect((await gitlab.issues.get({ project_id: project.id, issue_iid: 1 })).state).toBe("opened");

    await gitlab.issues.delete({ project_id: project.id, issue_iid: 1 });
    await expect(gitlab.issueNotes.list({ project_id: project.id, issue_iid: 1 })).rejects.toMatchObject({
      status: 404,
      messages: ["404 Issue Not Found"],
    });
    await gitlab.projects.delete({ project_id: project.id });
    await expect(gitlab.issues.get({ project_id: project.id, issue_iid: 2 })).rejects.toThrow("404 Project Not Found");
  });

  test("lists have working pages, filters and order", async () => {
    const gitlab = client(mockFetch({ stateful: true }).fetch).with({ project_id: "example-group/sample-app" });
    for (let i = 1; i <= 25; i++) await gitlab.labels.create({ name: `label-${i}`, color: "#112233" });
    const page = await gitlab.labels.list({ per_page: 10 });
    const all = await gitlab.labels.list({ per_page: 10 }).all();
    expect(page.total).toBe(all.length);
    expect(all.filter(({ name }) => name.startsWith("label-")).length).toBe(25);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect((await gitlab.labels.list({ search: "label-25" })).items.map(({ name }) => name)).toEqual(["label-25"]);
    const iids: number[] = [];
    for (const title of ["b", "c", "a"]) iids.push((await gitlab.issues.create({ title })).iid);
    const byTitle = await gitlab.issues.listForProject({ iids, order_by: "title", sort: "asc" });
    expect(byTitle.items.map(({ title }) => title)).toEqual(["a", "b", "c"]);
    const newest = await gitlab.issues.listForProject({ iids, per_page: 2 }, { pagination: "keyset" }).all();
    expect(newest.map(({ title }) => title)).toEqual(["a", "c", "b"]);
  });

  test("the world of the examples is there, by number and by path", async () => {
    const gitlab = client(mockFetch({ stateful: true }).fetch);
    const project = await gitlab.projects.get({ project_id: "example-group/sample-app" });
    expect(project.id).toBe(81);
    await gitlab.branches.create({ project_id: 81, branch: "feature/x", ref: "main" });
    const branch = await gitlab.branches.get({ project_id: "example-group/sample-app", branch: "feature/x" });
    expect(branch.name).toBe("feature/x");
    await expect(gitlab.branches.create({ project_id: 81, branch: "feature/x", ref: "main" })).rejects.toMatchObject({
      status: 400,
      fieldErrors: { name: ["has already been taken"] },
    });
    await expect(gitlab.branches.list({ project_id: 4711 })).rejects.toThrow("404 Project Not Found");
  });
});

describe("what is wrong is answered as by GitLab", () => {
  const mock = mockFetch({ stateful: true });
  const send = async (method: string, path: string, body?: unknown, headers: object = { "PRIVATE-TOKEN": "x" }) => {
    const response = await mock.fetch(`https://gitlab.example.com/api/v4${path}`, {
      method,
      headers: { ...headers, ...(body ? { "content-type": "application/json" } : {}) },
      body: body ? JSON.stringify(body) : undefined,
    });
    return [response.status, await response.json()] as [number, unknown];
  };
  test.each([
    ["POST", "/projects/81/issues", {}, 400, { error: "title is missing" }],
    [
      "POST",
      "/projects/81/issues",
      { issue_type: "bug", weight: "heavy" },
      400,
      { error: "title is missing, issue_type does not have a valid value, weight is invalid" },
    ],
    ["GET", "/projects/81/issues?iids[]=a", undefined, 400, { error: "iids is invalid" }],
    ["GET", "/projects/81/issues/999", undefined, 404, { message: "404 Issue Not Found" }],
    ["PUT", "/projects/999/issues/1", { title: "x" }, 404, { message: "404 Project Not Found" }],
    ["GET", "/nothing", undefined, 404, { error: "404 Not Found" }],
    ["PATCH", "/projects/81/issues", { title: "x" }, 405, { error: "405 Not Allowed" }],
    ["POST", "/projects", {}, 400, { error: "name, path are missing, at least one parameter must be provided" }],
  ])("%s %s %j", async (method, path, body, status, answer) => {
    expect(await send(method, path, body)).toEqual([status, answer]);
  });
  test("a missing credential", async () => {
    expect(await send("GET", "/user", undefined, {})).toEqual([401, { message: "401 Unauthorized" }]);
  });
  test("what GitLab would silently ignore is thrown still, unless it is allowed", async () => {
    await expect(send("POST", "/projects/81/issues", { title: "x", titel: "y" })).rejects.toThrow(ContractError);
    const easy = mockFetch({ ignored: "allow" });
    const url = "https://gitlab.example.com/api/v4/projects/81/issues?stat=opened";
    expect((await easy.fetch(url)).status).toBe(200);
    expect(easy.calls[0]!.faults).toMatchObject([{ place: "query", name: "stat" }]);
  });
});

test("what does not follow the pattern answers its example and says so", async () => {
  const mock = mockFetch({ stateful: true });
  const gitlab = client(mock.fetch);
  await gitlab.issues.get({ project_id: 81, issue_iid: 12 });
  const { response } = await gitlab.issues.listParticipants({ project_id: 81, issue_iid: 12 }).withResponse();
  expect(response.headers.get("x-mock-source")).toBe("example");
  expect(mock.calls.map(({ source }) => source)).toEqual(["state", "example"]);
});

test("reset forgets what was created", async () => {
  const mock = mockFetch({ stateful: true });
  const gitlab = client(mock.fetch);
  const { iid } = await gitlab.issues.create({ project_id: 81, title: "x" });
  mock.reset();
  await expect(gitlab.issues.get({ project_id: 81, issue_iid: iid })).rejects.toMatchObject({ status: 404 });
});

test("the same over a real connection", async () => {
  await using server = await startMockServer({ stateful: true });
  const gitlab = new GitLab({ host: server.url, token: "glpat-example", retry: false });
  const { iid } = await gitlab.issues.create({ project_id: 81, title: "Over the wire" });
  expect((await gitlab.issues.get({ project_id: 81, issue_iid: iid })).title).toBe("Over the wire");
  const unknown = await fetch(`${server.url}/api/v4/projects/81/issues?as_list=true`, {
    headers: { "PRIVATE-TOKEN": "x" },
  });
  expect([unknown.status, unknown.headers.get("x-mock-source")]).toEqual([200, "state"]);
  server.force(503, { operationId: "issues.get" });
  await expect(gitlab.issues.get({ project_id: 81, issue_iid: iid })).rejects.toMatchObject({ status: 503 });
  server.reset();
  await expect(gitlab.issues.get({ project_id: 81, issue_iid: iid })).rejects.toMatchObject({ status: 404 });
  expect(server.calls.map(({ operationId, status }) => `${operationId} ${status}`)).toEqual(["issues.get 404"]);
});
