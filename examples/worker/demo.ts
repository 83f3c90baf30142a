import * as pipelines from "gitlab-fetch/pipelines";
import * as projects from "gitlab-fetch/projects";
import { type MockFetch, mockFetch } from "gitlab-fetch/testing";

export const DEMO_PROJECT = "example-group/sample-app";

/** A GitLab in this process with the pipelines of a project, that answers with ETags as GitLab does. */
export function demoMock(states: readonly string[] = ["success", "failed", "success", "success"]): MockFetch {
  const mock = mockFetch();
  const latest = 3040;
  const list = mock.example(
    pipelines.list,
    states.map((status, index) => ({
      id: latest - index,
      iid: latest - index,
      status,
      ref: "main",
      web_url: `https://gitlab.example.com/${DEMO_PROJECT}/-/pipelines/${latest - index}`,
    })),
  );
  mock.on(pipelines.list, { project_id: DEMO_PROJECT }).always(({ headers }) => tagged(headers, list));
  const project = mock.example(projects.get, { default_branch: "main" });
  mock.on(projects.get, { project_id: DEMO_PROJECT }).always(({ headers }) => tagged(headers, project));
  return mock;
}

function tagged(headers: Headers, body: unknown) {
  const etag = `W/"${JSON.stringify(body).length.toString(16)}"`;
  if (headers.get("if-none-match") === etag) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body };
}
