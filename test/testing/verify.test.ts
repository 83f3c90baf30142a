import { describe, expect, test } from "vitest";
import { startMockServer, verifyAgainst } from "../../runtime/testing/index.js";
import { verify } from "./verify-server.js";

/** What is compared of a difference. */
const brief = (differences: readonly { operation: string; kind: string; field: string }[]) =>
  differences.map(({ operation, kind, field }) => `${operation} ${kind} ${field}`.trim());

interface Label {
  [name: string]: unknown;
}
const labels = (change: (label: Label) => void) => ({
  "labels.list": (body: Label[]) => body.forEach(change),
});

describe("a GitLab that answers as described", () => {
  test("has no differences, and nearly all that does not need a package's name can be read", async () => {
    const report = await verify({});
    expect(report.differences).toEqual([]);
    expect(report.explained).toEqual([]);
    expect(report).toMatchObject({ version: "19.5.0-ee", described: "19.5.0-ee", enterprise: true });
    expect(report.checked.length).toBeGreaterThan(600);
    for (const id of ["issues.get", "issueDiscussions.getNote", "branches.get", "jobs.get", "pipelines.get"])
      expect(report.checked).toContain(id);
    expect(report.unverified.every(({ reason }) => /^needs |has no record|^\d{3}|no record/.test(reason))).toBe(true);
    expect(new Set([...report.checked, ...report.unverified.map(({ operation }) => operation)]).size).toBe(
      report.checked.length + report.unverified.length,
    );
  });

  test("over a real connection, too", async () => {
    await using server = await startMockServer({ stateful: true });
    const report = await verifyAgainst(server.url, "glpat-example", { resources: ["issues", "labels"] });
    expect(report.differences).toEqual([]);
    expect(report.checked).toContain("issues.get");
    expect(report.checked).toContain("labels.get");
    expect(new Set(server.calls.map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(report.requests).toBe(server.calls.length);
  });
});

describe("a GitLab that deviates", () => {
  const only = { resources: ["labels"] };
  const cases: [what: string, change: (label: Label) => void, found: string, expected: string, came: string][] = [
    ["leaves out what is required", (one) => delete one["name"], "missing-field [].name", "string", "nothing"],
    ["answers another type", (one) => (one["id"] = "7"), "wrong-type [].id", "integer", "string"],
    ["answers null", (one) => (one["color"] = null), "unexpected-null [].color", "string", "null"],
    ["answers more", (one) => (one["shade"] = 1), "unknown-field [].shade", "nothing", "integer"],
  ];
  for (const [what, change, found, expected, came] of cases) {
    test(what, async () => {
      const { differences, explained } = await verify(labels(change), only);
      expect(brief(differences)).toEqual([`labels.list ${found}`]);
      expect(differences[0]).toMatchObject({ expected, found: came, path: "/projects/:project_id/labels" });
      expect(differences[0]!.docs).toMatch(/^https:\/\/docs\.gitlab\.com\/api\/labels/);
      expect(explained).toEqual([]);
    });
  }

  test("answers values that an enumeration does not have", async () => {
    const { differences } = await verify(
      { "projects.get": (body: Label) => void (body["visibility"] = "secret") },
      { resources: ["projects"] },
    );
    expect(brief(differences)).toEqual(["projects.get unknown-value visibility"]);
    expect(differences[0]!.expected).toBe("private or internal or public");
  });

  test("answers no date, and something else inside of records", async () => {
    const { differences } = await verify(
      {
        "issues.listForProject": (body: Label[]) => {
          body[0]!["created_at"] = "yesterday";
          (body[0]!["author"] as Label)["username"] = 5;
        },
      },
      { resources: ["issues"] },
    );
    expect(brief(differences)).toEqual([
      "issues.listForProject wrong-type [].author.username",
      "issues.listForProject wrong-format [].created_at",
    ]);
  });

  test("answers one record instead of a list, a text, a page, another status", async () => {
    const { differences } = await verify(
      {
        "labels.list": (body: Label[]) => body[0],
        "branches.list": () => new Response("<html>Sign in</html>", { headers: { "content-type": "text/html" } }),
        "tags.list": () => new Response("[{", { headers: { "content-type": "application/json" } }),
        "milestones.list": () => Response.json([], { status: 203 }),
        "projectBadges.list": () => new Response(null, { status: 418 }),
      },
      { resources: ["labels", "branches", "tags", "milestones", "project-badges"] },
    );
    expect(brief(differences)).toEqual([
      "branches.list wrong-body",
      "labels.list wrong-type",
      "milestones.list undescribed-status",
      "projectBadges.list undescribed-status",
      "tags.list wrong-body",
    ]);
  });

  test("has no pages, although lists are described with them", async () => {
    const none = await verify({ "labels.list": (body) => Response.json(body) }, only);
    expect(brief(none.differences)).toEqual(
      ["link", "x-page", "x-per-page"].map((name) => `labels.list missing-header ${name}`),
    );
    const headers = {
      link: '<https://gitlab.example.com/api/v4/x?page=2>; rel="next"',
      "x-page": "1",
      "x-per-page": "20",
    };
    const next = await verify({ "labels.list": (body) => Response.json(body, { headers }) }, only);
    expect(brief(next.differences)).toEqual(["labels.list missing-header x-next-page"]);
  });

  test("does not know a route, or wants a parameter that is described as optional", async () => {
    const { differences, unverified } = await verify(
      {
        "labels.list": () => Response.json({ error: "404 Not Found" }, { status: 404 }),
        "branches.list": () => Response.json({ error: "regex is missing, search is empty" }, { status: 400 }),
      },
      { resources: ["labels", "branches"] },
    );
    expect(brief(differences)).toEqual(["branches.list required-parameter regex", "labels.list missing-route"]);
    expect(unverified).toContainEqual(
      expect.objectContaining({ operation: "labels.list", reason: "404 unknown-route" }),
    );
    expect(unverified).toContainEqual(
      expect.objectContaining({ operation: "labels.get", reason: "labels.list has no record" }),
    );
  });

  test("is told once for each field, with how often", async () => {
    const { differences } = await verify(
      { "labels.list": (body: Label[]) => [1, 2, 3].map((id) => ({ ...body[0], id, shade: id })) },
      only,
    );
    expect(differences).toMatchObject([{ field: "[].shade", times: 3 }]);
  });

  test("refuses, which is none of the contract", async () => {
    const { differences, unverified } = await verify(
      { "labels.list": () => Response.json({ message: "403 Forbidden" }, { status: 403 }) },
      only,
    );
    expect(differences).toEqual([]);
    expect(unverified).toContainEqual(expect.objectContaining({ operation: "labels.list", reason: "403" }));
  });
});
