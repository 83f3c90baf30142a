import type { Branch, GitLab } from "gitlab-fetch";

/** What is stale. */
export interface Rules {
  days: number;
  mergedOnly: boolean;
  match: RegExp | undefined;
  keep: RegExp | undefined;
}

/** A branch, and what should become of it. */
export interface Finding {
  name: string;
  /** Commit that the branch was at. */
  sha: string;
  /** When that commit was made, in ISO 8601. */
  committed: string;
  /** When the change in it was written, which is what GitLab compares before it deletes. */
  authored: string;
  author: string;
  ageDays: number;
  merged: boolean;
  /** Why it is kept; undefined for a stale branch. */
  kept: string | undefined;
}

const DAY = 86_400_000;

/**
 * Looks at all branches of a project.
 *
 * @param now what the ages are counted to
 * @throws GitLabError where GitLab cannot be asked; the signal's reason when it is aborted
 */
export async function survey(
  gitlab: GitLab,
  project: string,
  rules: Rules,
  now: Date,
  signal: AbortSignal,
): Promise<{ projectId: number; findings: Finding[] }> {
  const { id: projectId } = await gitlab.projects.get({ project_id: project }, { signal });
  const used = await branchesInUse(gitlab, projectId, signal);
  const findings: Finding[] = [];
  for await (const branch of gitlab.branches.list(
    { project_id: projectId, per_page: 100 },
    { pagination: "keyset", signal },
  )) {
    const ageDays = Math.floor((now.getTime() - Date.parse(branch.commit.committed_date)) / DAY);
    findings.push({
      name: branch.name,
      sha: branch.commit.id,
      committed: branch.commit.committed_date,
      authored: branch.commit.authored_date,
      author: branch.commit.author_name,
      ageDays,
      merged: branch.merged,
      kept: reasonToKeep(branch, ageDays, rules, used),
    });
  }
  return { projectId, findings: findings.sort((one, other) => other.ageDays - one.ageDays) };
}

function reasonToKeep(
  branch: Branch,
  ageDays: number,
  { days, mergedOnly, match, keep }: Rules,
  used: ReadonlyMap<string, string>,
): string | undefined {
  if (branch.default) return "default branch";
  if (branch.protected) return "protected";
  // GitLab says so with the branch, rather than refusing to delete it later.
  if (!branch.can_push) return "no permission to push";
  if (used.has(branch.name)) return used.get(branch.name);
  if (keep?.test(branch.name)) return "named by --keep";
  if (match && !match.test(branch.name)) return "not named by --match";
  // Also for a date that cannot be read: what is unknown is kept.
  if (!(ageDays >= days)) return `younger than ${days} days`;
  if (mergedOnly && !branch.merged) return "not merged";
  return undefined;
}

/** Branches of open merge requests, also of those from here into another project (a fork's into its origin). */
async function branchesInUse(gitlab: GitLab, projectId: number, signal: AbortSignal): Promise<Map<string, string>> {
  const used = new Map<string, string>();
  const from = { state: "opened", scope: "all", source_project_id: projectId, per_page: 100 } as const;
  for await (const { source_branch, references } of gitlab.mergeRequests.list(from, { signal }))
    used.set(source_branch, `source of ${references.full}`);
  const into = { project_id: projectId, state: "opened", per_page: 100 } as const;
  for await (const {
    source_branch,
    source_project_id,
    target_branch,
    references,
  } of gitlab.mergeRequests.listForProject(into, { signal })) {
    if (source_project_id === projectId) used.set(source_branch, `source of ${references.full}`);
    if (!used.has(target_branch)) used.set(target_branch, `target of ${references.full}`);
  }
  return used;
}
