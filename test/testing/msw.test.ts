import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { GitLab } from "../../generated/index.js";
import * as issues from "../../generated/resources/issues.js";
import { broken, mockFetch, mswHandlers, rateLimited } from "../../runtime/testing/index.js";

const mock = mockFetch();
const server = setupServer(...mswHandlers(http, mock, "https://gitlab.example.com"));
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());
afterEach(() => mock.reset());

test("code that uses the global fetch gets the mock's answers", async () => {
  mock.on(issues.create).once(rateLimited({ retryAfter: 0 }));
  const gitlab = new GitLab({ host: "https://gitlab.example.com", token: "glpat-example" });
  const issue = await gitlab.issues.create({ project_id: "example-group/sample-app", title: "x" });
  expect(issue).toEqual(mock.example(issues.create));
  const plain = await fetch("https://gitlab.example.com/api/v4/projects/81/issues?iids[]=12");
  expect(await plain.json()).toMatchObject([{ iid: 12 }]);
  mock.expectCalled(issues.create, { project_id: "example-group/sample-app" }, 2);
  mock.expectCalled(issues.listForProject, { iids: [12] }, 1);
  mock.assertDone();
});

test("a broken contract is a status 400 for the caller, and thrown afterwards", async () => {
  const response = await fetch("https://gitlab.example.com/api/v4/projects/81/issues?stat=opened");
  expect(response.status).toBe(400);
  expect(await response.text()).toContain("there is no such parameter");
  expect(() => mock.assertDone()).toThrow(/query stat: there is no such parameter; did you mean "state"/);
});

test("a connection that breaks", async () => {
  mock.on(issues.listForProject).once(broken());
  await expect(fetch("https://gitlab.example.com/api/v4/projects/81/issues")).rejects.toThrow(TypeError);
});
