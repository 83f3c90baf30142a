import type { Commit, GitLab, MergeRequestBasic } from "gitlab-fetch";
import { atOnce } from "../shared/at-once.js";

/** A change that the notes tell: a merge request, or a commit that came without one. */
export interface Change {
  title: string;
  /** What it says about itself, besides the title. */
  text: string;
  /** How GitLab refers to it: `!12` or `1a2b3c4d`. */
  reference: string;
  url: string;
  author: string;
  labels: string[];
}

/** How many commits are asked about at a time. */
const AT_ONCE = 6;

/**
 * Finds what came between two tags: the merge requests that brought the commits in, each once, and commits without one.
 *
 * @param range two tags, branches or commits; what `to` has and `from` has not is told
 * @returns merge requests by the time they were merged, then commits as they were made
 * @throws GitLabError for an unknown project or tag; the signal's reason when it is aborted
 */
export async function collect(
  gitlab: GitLab,
  project_id: string,
  range: { from: string; to: string },
  signal?: AbortSignal,
): Promise<Change[]> {
  const { commits } = await gitlab.repositories.compare({ project_id, ...range }, { signal });
  const found = new Map<number, MergeRequestBasic>();
  const covered = new Set<string>();
  const alone: Commit[] = [];
  const isMerge = (commit: Commit): boolean => commit.parent_ids.length > 1;
  const ask = async (commit: Commit): Promise<void> => {
    if (covered.has(commit.id)) return;
    const requests = gitlab.commits.listMergeRequests({ project_id, sha: commit.id, state: "merged" }, { signal });
    // GitLab before 18.2 answers requests of all states.
    const merged = (await requests.all()).filter(({ state }) => state === "merged");
    for (const request of merged) {
      found.set(request.iid, request);
      for (const sha of [request.sha, request.merge_commit_sha, request.squash_commit_sha]) if (sha) covered.add(sha);
    }
    // A merge commit without a request only says that branches met.
    if (merged.length === 0 && !isMerge(commit)) alone.push(commit);
  };
  // Merge commits first: their requests name other commits, which then need not be asked about.
  await atOnce(commits.filter(isMerge), AT_ONCE, ask);
  await atOnce(
    commits.filter((commit) => !isMerge(commit)),
    AT_ONCE,
    ask,
  );
  const requests = [...found.values()].sort((a, b) => (a.merged_at ?? "").localeCompare(b.merged_at ?? ""));
  alone.sort((a, b) => a.committed_date.localeCompare(b.committed_date));
  return [...requests.map(ofRequest), ...alone.map(ofCommit)];
}

function ofRequest({ title, description, iid, web_url, author, labels }: MergeRequestBasic): Change {
  return {
    title,
    text: description ?? "",
    reference: `!${iid}`,
    url: web_url,
    author: author.name,
    labels: labels.map((label) => (typeof label === "string" ? label : label.name)),
  };
}

function ofCommit({ title, message, short_id, web_url, author_name }: Commit): Change {
  return { title, text: message, reference: short_id, url: web_url, author: author_name, labels: [] };
}
