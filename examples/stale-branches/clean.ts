import { type GitLab, HttpError, isGitLabError } from "gitlab-fetch";
import type { Finding } from "./survey.js";

/** What became of a stale branch. */
export interface Outcome extends Finding {
  result: "stale" | "deleted" | "gone already" | "changed meanwhile" | "failed";
  /** What GitLab said, for a failure. */
  message?: string;
}

/**
 * Deletes branches, one after the other. A branch that has moved since it was looked at is left alone: it is read again
 * first, and GitLab is told to refuse when it is newer (`If-Unmodified-Since`) for what happens in between.
 *
 * @returns what became of each, as soon as it is known; ends early, without an error, when the signal is aborted
 */
export async function* clean(
  gitlab: GitLab,
  projectId: number,
  stale: readonly Finding[],
  signal: AbortSignal,
): AsyncGenerator<Outcome, void, undefined> {
  for (const finding of stale) {
    if (signal.aborted) return;
    try {
      yield { ...finding, ...(await remove(gitlab, projectId, finding, signal)) };
    } catch (error) {
      if (signal.aborted) return;
      if (!isGitLabError(error)) throw error;
      yield { ...finding, result: "failed", message: error.message };
    }
  }
}

async function remove(
  gitlab: GitLab,
  projectId: number,
  { name, sha, authored }: Finding,
  signal: AbortSignal,
): Promise<Pick<Outcome, "result">> {
  const branch = { project_id: projectId, branch: name };
  try {
    const { commit } = await gitlab.branches.get(branch, { signal });
    if (commit.id !== sha) return { result: "changed meanwhile" };
    const headers = { "if-unmodified-since": new Date(authored).toUTCString() };
    await gitlab.branches.delete(branch, { headers, signal });
    return { result: "deleted" };
  } catch (error) {
    if (error instanceof HttpError && error.status === 404) return { result: "gone already" };
    if (error instanceof HttpError && error.status === 412) return { result: "changed meanwhile" };
    throw error;
  }
}
