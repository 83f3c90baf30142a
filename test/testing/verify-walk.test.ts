import { describe, expect, test } from "vitest";
import { GitLab } from "../../generated/index.js";
import { ConfigError, NetworkError, UnauthorizedError } from "../../runtime/index.js";
import { mockFetch, verifyAgainst } from "../../runtime/testing/index.js";
import { readingClient } from "../../runtime/testing/verify-client.js";
import { verify } from "./verify-server.js";

const HOST = "https://gitlab.example.com";

describe("finding what to read", () => {
  test("a project, its issues, their notes: each list gives the values for the next path", async () => {
    const mock = mockFetch({ stateful: { empty: true } });
    const gitlab = new GitLab({ host: HOST, token: "glpat-example", fetch: mock.fetch });
    const project = await gitlab.projects.create({ name: "app" });
    const { iid } = await gitlab.issues.create({ project_id: project.id, title: "First" });
    const note = await gitlab.issueNotes.create({ project_id: project.id, issue_iid: iid, body: "Seen" });
    const before = mock.calls.length;
    const report = await verifyAgainst(HOST, "glpat-example", { fetch: mock.fetch, resources: ["issue-notes"] });
    expect(report.checked).toEqual(["issueNotes.get", "issueNotes.list"]);
    const paths = mock.calls.slice(before).map(({ path }) => path);
    const notes = `/projects/${project.id}/issues/${iid}/notes`;
    // The lists above are read for the values alone.
    expect(paths).toEqual([
      "/metadata",
      "/projects",
      `/projects/${project.id}/issues`,
      notes,
      `${notes}/${"id" in note ? note.id : ""}`,
    ]);
  });

  test("given values are not looked for, several are all read", async () => {
    const mock = mockFetch({ stateful: true });
    const report = await verifyAgainst(HOST, "glpat-example", {
      fetch: mock.fetch,
      resources: ["branches"],
      params: { project_id: ["example-group/sample-app", 81], branch: "main" },
    });
    expect(report.differences).toEqual([]);
    const paths = mock.calls.map(({ path }) => path);
    expect(paths).toContain("/projects/example-group%2Fsample-app/repository/branches/main");
    expect(paths).toContain("/projects/81/repository/branches/main");
    expect(paths).not.toContain("/projects");
  });

  test("more records of a list on demand", async () => {
    const mock = mockFetch({ stateful: true });
    const gitlab = new GitLab({ host: HOST, token: "glpat-example", fetch: mock.fetch });
    for (const title of ["a", "b", "c"]) await gitlab.milestones.create({ project_id: 81, title });
    const count = async (records: number): Promise<number> => {
      const options = { fetch: mock.fetch, resources: ["milestones"], params: { project_id: 81 }, records };
      const before = mock.calls.length;
      await verifyAgainst(HOST, "glpat-example", options);
      return mock.calls.slice(before).filter(({ operationId }) => operationId === "milestones.get").length;
    };
    expect(await count(1)).toBe(1);
    expect(await count(3)).toBe(3);
  });

  test("what cannot be read says why", async () => {
    const { unverified } = await verify(
      { "issues.listForProject": () => [] },
      { resources: ["issues", "repository-files"] },
    );
    const reasons = Object.fromEntries(unverified.map(({ operation, reason }) => [operation, reason]));
    expect(reasons["repositoryFiles.get"]).toBe("needs :file_path");
    expect(reasons["issues.get"]).toBe("issues.listForProject has no record");
    const given = await verify(
      {},
      { resources: ["repository-files"], params: { project_id: 81, file_path: "README.md", ref: "main" } },
    );
    expect(given.checked).toContain("repositoryFiles.get");
  });
});

describe("what is sent", () => {
  test("is GET and nothing else, whatever asks for it", async () => {
    const mock = mockFetch({ stateful: true });
    const { client, sent } = readingClient({ host: HOST, token: "glpat-example", fetch: mock.fetch, retry: false });
    await expect(client.http.post("/projects", { body: { name: "x" } })).rejects.toThrow("POST was not sent");
    await expect(client.http.delete("/projects/81")).rejects.toThrow("DELETE was not sent");
    expect(mock.calls).toHaveLength(0);
    await client.http.get("/version");
    expect(sent()).toBe(1);
    await verifyAgainst(HOST, "glpat-example", { fetch: mock.fetch });
    expect(new Set(mock.calls.map(({ method }) => method))).toEqual(new Set(["GET"]));
  });

  test("is not more than was allowed, and what is left says so", async () => {
    const report = await verify({}, { maxCalls: 20, concurrency: 3 });
    expect(report.requests).toBe(20);
    expect(report.unverified.filter(({ reason }) => reason === "the 20 requests were used up").length).toBeGreaterThan(
      100,
    );
  });

  test("waits where GitLab says that it is too much", async () => {
    let refused = 0;
    const { checked } = await verify(
      {
        "labels.list": (body) =>
          refused++ === 0 ? new Response("Retry later\n", { status: 429, headers: { "retry-after": "0" } }) : body,
      },
      { resources: ["labels"], client: {} },
    );
    expect(refused).toBe(2);
    expect(checked).toContain("labels.list");
  });

  test("no more at once than was said", async () => {
    const mock = mockFetch({ stateful: true });
    let now = 0;
    let most = 0;
    const fetch = async (url: string, init?: RequestInit): Promise<Response> => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      return mock.fetch(url, init).finally(() => now--);
    };
    await verifyAgainst(HOST, "glpat-example", { fetch, resources: ["labels", "issues"], concurrency: 2 });
    expect(most).toBe(2);
  });
});

describe("what is shown", () => {
  const personal = {
    "labels.list": (body: Record<string, unknown>[]) => {
      body[0]!["name"] = null;
      body[0]!["color"] = ["alice@example.com"];
      body[0]!["alice@example.com"] = 1;
    },
  };

  test("are names of fields and types, no values", async () => {
    const report = await verify(personal, { resources: ["labels"] });
    expect(report.differences).toHaveLength(3);
    expect(JSON.stringify(report)).not.toMatch(/alice|glpat/);
  });

  test("a value only on demand", async () => {
    const { differences } = await verify(personal, { resources: ["labels"], showValues: true });
    expect(differences).toContainEqual(expect.objectContaining({ field: "[].color", value: ["alice@example.com"] }));
  });
});

describe("what ends it", () => {
  test("a token that is not accepted, no answer", async () => {
    const denied = { "metadata.get": () => Response.json({ message: "401 Unauthorized" }, { status: 401 }) };
    await expect(verify(denied)).rejects.toThrow(UnauthorizedError);
    const silent = verifyAgainst(HOST, "glpat-example", {
      fetch: () => Promise.reject(new TypeError("fetch failed")),
      client: { retry: false },
    });
    await expect(silent).rejects.toThrow(NetworkError);
  });

  test("a GitLab that answers no more; one answer that is lost does not end it", async () => {
    const mock = mockFetch({ stateful: true });
    let sent = 0;
    const lost = (isLost: (number: number) => boolean) => async (url: string, init?: RequestInit) => {
      if (isLost(++sent)) throw new TypeError("fetch failed");
      return mock.fetch(url, init);
    };
    const check = (isLost: (number: number) => boolean) =>
      verifyAgainst(HOST, "glpat-example", {
        fetch: lost(isLost),
        client: { retry: false },
        params: { project_id: 81 },
      });
    await expect(check((number) => number > 5)).rejects.toThrow(NetworkError);
    expect(sent).toBeLessThan(5 + 10 + 4);
    sent = 0;
    const { unverified } = await check((number) => number === 5);
    expect(unverified.filter(({ reason }) => reason === "no answer")).toHaveLength(1);
  });

  test("options that are wrong, before anything is sent", async () => {
    const mock = mockFetch();
    const check = (options: object) => verifyAgainst(HOST, "glpat-example", { fetch: mock.fetch, ...options });
    await expect(check({ resources: ["isues"] })).rejects.toThrow('there is no "isues"; did you mean "issues"');
    await expect(check({ records: 0 })).rejects.toThrow("records: expected a whole number from 1");
    await expect(check({ maxCalls: 1.5 })).rejects.toThrow(ConfigError);
    await expect(check({ tier: "gold" })).rejects.toThrow("tier: expected free, premium, ultimate");
    await expect(check({ params: { project_id: "" } })).rejects.toThrow("params: project_id is empty");
    await expect(verifyAgainst("ftp://example.com", undefined, { fetch: mock.fetch })).rejects.toThrow(ConfigError);
    expect(mock.calls).toHaveLength(0);
  });

  test("the signal", async () => {
    const controller = new AbortController();
    const stopped = new Error("stopped");
    const run = verify(
      {},
      { signal: controller.signal, onProgress: ({ done }) => done === 5 && controller.abort(stopped) },
    );
    await expect(run).rejects.toBe(stopped);
  });
});
