import { type GitLab, isHttpError, type Issue } from "gitlab-fetch";
import { factsOf, marker } from "./facts.js";
import { type Finding, findingsOf } from "./rules.js";
import type { Settings } from "./settings.js";

/** An issue with something to do, and what came of it. */
export interface Case {
  issue: Issue;
  findings: Finding[];
  /** GitLab's words when it could not be done. */
  failed?: string;
}

/**
 * Looks at all open issues of a project. Nothing is changed meanwhile, so that no page of the list shifts.
 *
 * @throws GitLabError when the issues cannot be read; the signal's reason when it is aborted
 */
export async function examine(
  gitlab: GitLab,
  project_id: string | number,
  settings: Settings,
  { now, signal }: { now: Date; signal?: AbortSignal },
): Promise<{ cases: Case[]; looked: number }> {
  const me = await gitlab.currentUser({ signal });
  const cases: Case[] = [];
  let looked = 0;
  const issues = gitlab.issues.listForProject(
    { project_id, state: "opened", order_by: "created_at", sort: "asc", per_page: 100 },
    { signal, dedupeBy: "id" },
  );
  for await (const issue of issues) {
    looked++;
    const { iid: issue_iid } = issue;
    // Most issues need no second request.
    const notes =
      issue.user_notes_count > 0
        ? await gitlab.issueNotes
            .list({ project_id, issue_iid, activity_filter: "only_comments", per_page: 100 }, { signal })
            .all()
        : [];
    const findings = findingsOf(factsOf(issue, notes, me, now), settings);
    if (findings.length > 0) cases.push({ issue, findings });
  }
  return { cases, looked };
}

/**
 * Does what was found; an issue that GitLab refuses to change is noted, and the others go on.
 *
 * @returns the same cases, one by one as they are done
 */
export async function* apply(
  gitlab: GitLab,
  project_id: string | number,
  cases: readonly Case[],
  signal?: AbortSignal,
): AsyncGenerator<Case, void, undefined> {
  for (const one of cases) {
    const { issue, findings } = one;
    const target = { project_id, issue_iid: issue.iid };
    try {
      // Comments first: an issue that is labelled has been told why.
      for (const { rule, comment } of findings)
        if (comment) await gitlab.issueNotes.create({ ...target, body: `${comment}\n\n${marker(rule)}` }, { signal });
      const add_labels = findings.flatMap(({ add }) => add ?? []);
      const remove_labels = findings.flatMap(({ remove }) => remove ?? []);
      const close = findings.some((finding) => finding.close);
      // Labels are added and removed, not set: what others change at the same time stays.
      if (close || add_labels.length > 0 || remove_labels.length > 0)
        await gitlab.issues.update(
          {
            ...target,
            ...(add_labels.length > 0 ? { add_labels } : {}),
            ...(remove_labels.length > 0 ? { remove_labels } : {}),
            ...(close ? { state_event: "close" as const } : {}),
          },
          { signal },
        );
      yield one;
    } catch (error) {
      if (!isHttpError(error) || error.status === 401) throw error;
      yield { ...one, failed: error.message };
    }
  }
}
