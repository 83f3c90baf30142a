import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareOperations, normalisePath, parseList } from "../../codegen/coverage.js";

test.each([
  ["the API root and parameter names go", "/api/v4/projects/{id}/issues/{issue_iid}", "/projects/{}/issues/{}"],
  ["an optional dash goes", "/groups/{id}/(-/)epics", "/groups/{}/epics"],
  ["a dash goes", "/groups/{id}/-/packages/npm/-/package/{name}", "/groups/{}/packages/npm/package/{}"],
  ["a wildcard is a parameter", "/projects/{id}/files/*path", "/projects/{}/files/{}"],
  ["a slash at the end goes", "/projects/", "/projects"],
])("%s", (_, path, want) => {
  expect(normalisePath(path)).toBe(want);
});

test("the list may have comments and empty lines", () => {
  expect(parseList("# operations\n\nGET /a\nPUT  /b \n")).toEqual([
    { method: "GET", path: "/a" },
    { method: "PUT", path: "/b" },
  ]);
});

test("operations are covered, covered by a wider template, missing, or ours only", () => {
  const ours = [
    { method: "GET", path: "/projects/{project_id}/issues", resource: "issues", id: "issues.listForProject" },
    {
      method: "PUT",
      path: "/projects/{project_id}/integrations/{slug}",
      resource: "integrations",
      id: "integrations.set",
    },
    { method: "GET", path: "/moon", resource: "moon", id: "moon.get" },
  ];
  const theirs = parseList(
    "GET /api/v4/projects/{id}/issues\nPUT /api/v4/projects/{id}/integrations/slack\nDELETE /api/v4/groups/{id}/(-/)epics/{iid}\n",
  );
  expect(compareOperations(ours, theirs)).toEqual({
    totals: { covered: 1, byTemplate: 1, missing: 1, oursOnly: 2 },
    groups: [
      { name: "groups epics", covered: [], byTemplate: [], missing: ["DELETE /groups/{}/epics/{}"], oursOnly: [] },
      {
        name: "integrations",
        covered: [],
        byTemplate: ["PUT /projects/{}/integrations/slack integrations.set"],
        missing: [],
        oursOnly: ["PUT /projects/{}/integrations/{} integrations.set"],
      },
      {
        name: "issues",
        covered: ["GET /projects/{}/issues issues.listForProject"],
        byTemplate: [],
        missing: [],
        oursOnly: [],
      },
      { name: "moon", covered: [], byTemplate: [], missing: [], oursOnly: ["GET /moon moon.get"] },
    ],
  });
});

test("GitLab's own list has 1,864 operations, each with a method and a path", () => {
  const list = parseList(readFileSync(new URL("../../spec/coverage/operations-19.5.txt", import.meta.url), "utf8"));
  expect(list).toHaveLength(1864);
  for (const { method, path } of list)
    expect(`${method} ${path}`).toMatch(/^(DELETE|GET|HEAD|PATCH|POST|PUT) \/api\/v4\/\S+$/);
});
