import type { Branch } from "gitlab-fetch";
import * as branches from "gitlab-fetch/branches";
import * as mergeRequests from "gitlab-fetch/merge-requests";
import * as projects from "gitlab-fetch/projects";
import { type MockFetch, mockFetch } from "gitlab-fetch/testing";

export const DEMO_PROJECT = "example-group/sample-app";
/** The day on which the demo happens, so that it always prints the same. */
export const DEMO_NOW = new Date("2026-03-20T12:00:00Z");

/** A GitLab with a project that has branches of all sorts, which remembers what is deleted. */
export function demoMock(): MockFetch & { branches: Branch[] } {
  const mock = mockFetch();
  const branch = (name: string, day: string, author: string, more: Partial<Branch> = {}): Branch => {
    const date = `${day}T09:30:00.000+00:00`;
    const whole = mock.example(branches.get, { name, protected: false, default: false, merged: false, ...more });
    const id = [...name]
      .map((letter) => letter.charCodeAt(0).toString(16))
      .join("")
      .padEnd(40, "0")
      .slice(0, 40);
    return {
      ...whole,
      commit: { ...whole.commit, id, author_name: author, authored_date: date, committed_date: date },
    };
  };
  const all = [
    branch("main", "2026-03-19", "Alice Adams", { default: true, protected: true }),
    branch("release-1.3", "2025-06-02", "Alice Adams", { protected: true }),
    branch("faster-search", "2025-09-30", "Bob Brown"),
    branch("fix-typo-in-readme", "2025-08-11", "Carol Clark", { merged: true }),
    branch("remove-old-settings", "2025-11-03", "Bob Brown", { merged: true }),
    branch("try-new-parser", "2025-04-17", "Dan Davis"),
    branch("dark-mode", "2026-03-12", "Carol Clark"),
    branch("mirror/upstream", "2024-12-01", "Dan Davis", { can_push: false }),
    branch("epic/import", "2025-10-20", "Alice Adams"),
  ];
  const request = (iid: number, source_branch: string, target_branch: string) =>
    mock.example(mergeRequests.listForProject, [
      {
        iid,
        source_branch,
        target_branch,
        source_project_id: 81,
        references: { short: `!${iid}`, relative: `!${iid}`, full: `${DEMO_PROJECT}!${iid}` },
      },
    ])[0]!;
  const open = [request(5, "faster-search", "main"), request(6, "dark-mode", "epic/import")];

  mock.on(projects.get, { project_id: DEMO_PROJECT }).reply(200, mock.example(projects.get, { id: 81 }));
  mock.on(mergeRequests.list).reply(200, open);
  mock.on(mergeRequests.listForProject).reply(200, open);
  mock.on(branches.list).paged(all);
  mock.on(branches.get).always(({ params }) => {
    const body = all.find(({ name }) => name === params["branch"]);
    return body ? { status: 200, body } : { status: 404, body: { message: "404 Branch Not Found" } };
  });
  mock.on(branches.delete).always(({ params, headers }) => {
    const at = all.findIndex(({ name }) => name === params["branch"]);
    if (at < 0) return { status: 404, body: { message: "404 Branch Not Found" } };
    const until = Date.parse(headers.get("if-unmodified-since") ?? "");
    if (Date.parse(all[at]!.commit.authored_date) > until)
      return { status: 412, body: { message: "412 Precondition Failed" } };
    all.splice(at, 1);
    return { status: 204 };
  });
  return Object.assign(mock, { branches: all });
}
