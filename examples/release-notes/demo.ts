import type { Commit, Fetch, MergeRequestBasic } from "gitlab-fetch";
import * as commits from "gitlab-fetch/commits";
import * as repositories from "gitlab-fetch/repositories";
import { type MockFetch, mockFetch } from "gitlab-fetch/testing";

/** What the demo is called with. */
export const DEMO = ["example-group/sample-app", "v1.3.0", "v1.4.0"];

/** Commits of the made-up project, and the merge request that brought each in. */
const MADE: { title: string; author: string; request?: number; merge?: boolean; message?: string }[] = [
  { title: "Search by label", author: "Bob Brown", request: 101 },
  { title: "Search by label: review", author: "Bob Brown", request: 101 },
  { title: "Merge branch 'search-by-label' into 'main'", author: "Alice Adams", request: 101, merge: true },
  { title: "fix(print): keep the last page", author: "Carol Clark", request: 102 },
  { title: "Update dependencies", author: "Dan Davis", request: 103 },
  { title: "docs: say how to upgrade", author: "Alice Adams" },
  { title: "Remove the old export", author: "Bob Brown", request: 104 },
  { title: "Merge branch 'main' into 'stable'", author: "Alice Adams", merge: true },
];

const REQUESTS: Record<number, { title: string; labels: string[]; description: string; merged_at: string }> = {
  101: {
    title: "Search by *any* label",
    labels: ["type::feature"],
    description: "",
    merged_at: "2026-02-03T10:00:00Z",
  },
  102: { title: "fix(print): keep the last page", labels: [], description: "", merged_at: "2026-02-05T10:00:00Z" },
  103: {
    title: "Update dependencies",
    labels: ["no release note"],
    description: "",
    merged_at: "2026-02-06T10:00:00Z",
  },
  104: {
    title: "feat(export)!: one format only",
    labels: ["type::feature"],
    description: "CSV is gone, JSON stays.",
    merged_at: "2026-02-09T10:00:00Z",
  },
};

/** A made-up project with two tags; a release that is made is remembered. */
export function demoFetch(): Fetch {
  return demoMock().fetch;
}

/** The same with what tests ask of it. */
export function demoMock(): MockFetch {
  const mock = mockFetch({ stateful: true, invalid: "throw" });
  const example = mock.example(commits.get);
  const made = MADE.map(({ title, author, merge, message = title }, index): Commit => {
    const id = String(index + 1).repeat(40);
    return {
      ...example,
      id,
      short_id: id.slice(0, 8),
      title,
      message,
      author_name: author,
      parent_ids: merge ? ["a".repeat(40), "b".repeat(40)] : ["a".repeat(40)],
      committed_date: `2026-02-0${index + 1}T09:00:00.000+00:00`,
      web_url: `https://gitlab.example.com/${DEMO[0]}/-/commit/${id}`,
    };
  });
  const [request] = mock.example(commits.listMergeRequests, [{}]);
  const requests = new Map<string, MergeRequestBasic[]>();
  for (const [index, { request: iid, author }] of MADE.entries()) {
    if (iid === undefined) continue;
    const merged: MergeRequestBasic = {
      ...request!,
      ...REQUESTS[iid]!,
      iid,
      id: 1000 + iid,
      state: "merged",
      author: { ...request!.author, name: author },
      sha: null,
      squash_commit_sha: null,
      merge_commit_sha: null,
      web_url: `https://gitlab.example.com/${DEMO[0]}/-/merge_requests/${iid}`,
    };
    requests.set(made[index]!.id, [merged]);
  }
  mock.on(repositories.compare).always(({ params }) => ({
    status: 200,
    body: {
      ...mock.example(repositories.compare),
      commits: params["from"] === DEMO[1] ? made : [],
    },
  }));
  mock.on(commits.listMergeRequests).always(({ params }) => ({
    status: 200,
    body: requests.get(String(params["sha"])) ?? [],
  }));
  return mock;
}
