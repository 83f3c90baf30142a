import { afterEach, describe, expect, test } from "vitest";
import { GitLab, RateLimitError } from "../../generated/index.js";
import * as issues from "../../generated/resources/issues.js";
import * as jobArtifacts from "../../generated/resources/job-artifacts.js";
import * as projects from "../../generated/resources/projects.js";
import * as version from "../../generated/resources/version.js";
import {
  broken,
  ContractError,
  delayed,
  mockFetch,
  rateLimited,
  redirected,
  resourceLocked,
} from "../../runtime/testing/index.js";

const mock = mockFetch({ elsewhere: () => new Response("from the storage") });
const options = { host: "https://gitlab.example.com", token: "glpat-example", fetch: mock.fetch };
const gitlab = new GitLab({ ...options, retry: { baseDelay: 1 } });
afterEach(() => mock.reset());

describe("planned answers", () => {
  test("what comes once comes first, in order, then what comes always", async () => {
    mock
      .on(issues.create)
      .once(rateLimited({ retryAfter: 0 }), resourceLocked())
      .replyOnce(201, mock.example(issues.create, { title: "First" }))
      .reply(201, mock.example(issues.create, { title: "Later" }));
    const titles: string[] = [];
    for (let i = 0; i < 3; i++) titles.push((await gitlab.issues.create({ project_id: 81, title: "x" })).title);
    expect(titles).toEqual(["First", "Later", "Later"]);
    expect(mock.calls.map((call) => call.status)).toEqual([429, 409, 201, 201, 201]);
    expect(mock.calls.map((call) => call.source)).toEqual(Array.from({ length: 5 }, () => "planned"));
    mock.assertDone();
  });

  test("for certain values only", async () => {
    mock.on(projects.get).reply(404, { message: "404 Project Not Found" });
    mock.on(gitlab.projects.get, { project_id: 81 }).reply(200, mock.example(projects.get, { name: "Chosen" }));
    expect((await gitlab.projects.get({ project_id: 81 })).name).toBe("Chosen");
    await expect(gitlab.projects.get({ project_id: 82 })).rejects.toMatchObject({ status: 404, kind: "not-found" });
  });

  test("made for each call", async () => {
    mock
      .on("issues.create")
      .always(({ params }) => ({ status: 201, body: mock.example(issues.create, { title: `${params["title"]}!` }) }));
    expect((await gitlab.issues.create({ project_id: 81, title: "Echo" })).title).toBe("Echo!");
  });

  test("a failure has GitLab's usual body, and headers are sent as they are", async () => {
    mock.on(version.get).reply(403, undefined, { "X-Gitlab-Feature": "none" });
    const client = new GitLab({ ...options, retry: false });
    const error = await client.version.get().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 403, messages: ["403 Forbidden"] });
    mock.reset();
    mock.on(version.get).once(rateLimited({ retryAfter: 7 }));
    await expect(client.version.get()).rejects.toMatchObject({ retryAfter: 7000, constructor: RateLimitError });
  });

  test("a changed fixture does not change what was planned", async () => {
    const fixture = mock.example(version.get);
    mock.on(version.get).reply(200, fixture);
    fixture.version = "0";
    expect((await gitlab.version.get()).version).not.toBe("0");
  });
});

describe("an answer that the operation does not give is refused", () => {
  test.each([
    [() => mock.on("issues.create").reply(201, { title: 1 }), /answer title: 1 is not a text/],
    [() => mock.on("issues.create").reply(201, { title: "x" } as never), /answer id: is missing/],
    [() => mock.on("issues.create").reply(200, {} as never), /answer: it does not answer 200 but 201/],
    [() => mock.on("issues.delete").reply(204, "gone" as never), /answer: 204 has no body here/],
    [() => mock.on("issues.create").reply(42 as never), /42 is no status/],
    [() => mock.on("issues.listForProject").paged([{ id: 1 }] as never), /answer \[0\]\[iid\]: is missing/],
  ])("%s", (plan, message) => {
    expect(plan).toThrow(ContractError);
    expect(plan).toThrow(message);
  });
  test("so is what is no operation", () => {
    expect(() => mock.on("issues.craete")).toThrow(
      'there is no operation "issues.craete" in the description; did you mean "issues.create"',
    );
    expect(() => mock.on((() => 1) as never)).toThrow(/expected a generated function/);
    expect(() => mockFetch({ resources: ["isues"] })).toThrow('there is no "isues"; did you mean "issues"?');
    expect(() => mock.on(version.get).paged([] as never)).toThrow("version.get does not answer in pages");
  });
});

describe("pages", () => {
  const items = mock.example(
    issues.listForProject,
    Array.from({ length: 7 }, (_, index) => ({ id: index + 1, iid: index + 1 })),
  );
  test("by offset, with GitLab's headers", async () => {
    mock.on(issues.listForProject).paged(items, { per_page: 3 });
    const page = await gitlab.issues.listForProject({ project_id: 81 });
    expect(page).toMatchObject({ total: 7, totalPages: 3, page: 1, perPage: 3 });
    const all = await gitlab.issues.listForProject({ project_id: 81 }).all();
    expect(all.map((issue) => issue.iid)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(mock.calls.slice(1).map((call) => call.params["page"])).toEqual([undefined, 2, 3]);
    const second = await gitlab.issues.listForProject({ project_id: 81, page: 2, per_page: 5 });
    expect(second.items.map((issue) => issue.iid)).toEqual([6, 7]);
  });
  test("by keyset, by links alone", async () => {
    mock.on(issues.listForProject).paged(items, { per_page: 3 });
    const list = gitlab.issues.listForProject({ project_id: 81 }, { pagination: "keyset" });
    expect((await list.all()).map((issue) => issue.iid)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect((await list).total).toBeUndefined();
    expect(mock.calls.every((call) => call.params["pagination"] === "keyset")).toBe(true);
  });
  test("without totals, as beyond 10,000 items", async () => {
    mock.on(issues.listForProject).paged(items, { per_page: 3, countless: true });
    expect((await gitlab.issues.listForProject({ project_id: 81 })).total).toBeUndefined();
    expect((await gitlab.issues.listForProject({ project_id: 81 }).all()).length).toBe(7);
  });
});

describe("what goes wrong on the way", () => {
  test("a redirect to a project's new place, and one to a storage that gets no credential", async () => {
    mock.on(projects.get, { project_id: "old/app" }).once(redirected("/api/v4/projects/81", 301));
    expect((await gitlab.projects.get({ project_id: "old/app" })).id).toBe(81);
    const storage: Request[] = [];
    const stored = mockFetch({
      elsewhere: (request) => {
        storage.push(request);
        return new Response("bytes");
      },
    });
    stored.on(jobArtifacts.download).once(redirected("https://storage.example.com/artifacts.zip?signature=x"));
    const client = new GitLab({ ...options, fetch: stored.fetch });
    expect(await (await client.jobArtifacts.download({ project_id: 81, job_id: 7 })).text()).toBe("bytes");
    expect(storage.map((request) => [request.url, request.headers.get("private-token")])).toEqual([
      ["https://storage.example.com/artifacts.zip?signature=x", null],
    ]);
  });

  test("a token that expires until it is refreshed", async () => {
    const tokens = ["oauth-old", "oauth-new"];
    let asked = 0;
    const client = new GitLab({
      ...options,
      token: undefined,
      oauthToken: ({ refresh }) => tokens[refresh ? ((asked += 1), 1) : 0]!,
    });
    await client.version.get();
    mock.expireCredentials();
    await client.version.get();
    expect(asked).toBe(1);
    expect(mock.calls.map((call) => call.status)).toEqual([200, 401, 200]);
    const stale = new GitLab({ ...options, token: undefined, oauthToken: "oauth-old" });
    await expect(stale.version.get()).rejects.toMatchObject({ status: 401, kind: "invalid-token" });
  });

  test("a connection that breaks", async () => {
    mock.on(version.get).once(broken());
    await gitlab.version.get();
    mock.on(issues.create).once(broken("lost"));
    await expect(gitlab.issues.create({ project_id: 81, title: "x" })).rejects.toMatchObject({ kind: "lost" });
    expect(mock.calls.map((call) => call.status)).toEqual([0, 200, 0]);
  });

  test("an answer that comes late, and an abort that does not wait for it", async () => {
    mock.on(version.get).always(delayed(10_000, { status: 500 }));
    await expect(gitlab.version.get({}, { timeout: 20, retry: false })).rejects.toMatchObject({ limit: "timeout" });
    const reason = new Error("enough");
    await expect(gitlab.version.get({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe("afterwards", () => {
  test("says what was called, and what was not", async () => {
    await gitlab.issues.create({ project_id: 81, title: "Gentle reminder", assignee_ids: [42] });
    const [call] = mock.expectCalled(issues.create, { title: "Gentle reminder", assignee_ids: [42] }, 1);
    expect(call).toMatchObject({ operationId: "issues.create", method: "POST", path: "/projects/81/issues" });
    expect(call!.headers.get("private-token")).toBe("glpat-example");
    mock.expectNotCalled(issues.create, { project_id: 82 });
    expect(() => mock.expectCalled(issues.create, { title: "Other" })).toThrow(
      "expected a call of issues.create with the given title; called were\n" +
        "  issues.create POST /projects/81/issues -> 201 (title, assignee_ids, project_id)",
    );
    expect(() => mock.expectCalled(issues.create, {}, 2)).toThrow("2 times, but it was 1 times");
    expect(() => mock.expectNotCalled(issues.create)).toThrow("expected no call of issues.create");
  });

  test("reports what is left", async () => {
    mock.on(version.get).once(rateLimited()).once(broken());
    mock.on(projects.get).reply(404);
    await mock.fetch("https://gitlab.example.com/api/v4/nothing").catch(() => {});
    expect(() => mock.assertDone()).toThrow(
      [
        "the mock has left:",
        "- version.get: an answer 429 was planned once and not asked for",
        "- version.get: an answer (ECONNRESET) was planned once and not asked for",
        "- projects.get: was planned and never called",
        "- GET /nothing breaks GitLab's contract:",
        "  - route: there is no such route",
      ].join("\n"),
    );
    mock.reset();
    mock.assertDone();
  });
});
