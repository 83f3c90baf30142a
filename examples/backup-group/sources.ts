import { setTimeout as sleep } from "node:timers/promises";
import type { Download, GitLab, Project } from "gitlab-fetch";
import { BackupError } from "./errors.js";
import { patiently } from "./patiently.js";

/** Something of a project that can be saved as a file. */
export interface Source {
  /** Path of the file, below the folder of the backup. */
  file: string;
  /** Which state of the project it holds: when it is another one the next time, there is something new. */
  version: string;
  /** Has GitLab make it; not needed for what GitLab makes while it sends it. */
  prepare?(): Promise<void>;
  /** Begins to fetch it, or a part of it. */
  open(range: { start: number } | undefined): PromiseLike<Download>;
}

/** Milliseconds between two questions whether an export is ready, and how long it may take. */
const INTERVAL = 5_000;
const LONGEST = 2 * 3_600_000;

/** The files of the default branch, as GitLab packs them; undefined for an empty repository. */
export async function archiveOf(
  gitlab: GitLab,
  { id: project_id, default_branch, empty_repo, path_with_namespace }: Project,
  signal?: AbortSignal,
): Promise<Source | undefined> {
  if (!default_branch || empty_repo) return undefined;
  const file = fileOf(path_with_namespace, ".tar.gz");
  // An archive of a commit, and not of a branch: what is fetched in two parts has to be of one state.
  const { id: sha } = await gitlab.commits.get({ project_id, sha: default_branch, stats: false }, { signal });
  return {
    file,
    version: sha,
    open: (range) =>
      patiently(() => gitlab.repositories.downloadArchive({ project_id, sha }, { range, signal }), signal),
  };
}

/**
 * The project as GitLab exports it, with history, issues and merge requests.
 *
 * @param interval milliseconds between two questions whether it is ready
 */
export function exportOf(
  gitlab: GitLab,
  { id: project_id, last_activity_at, path_with_namespace }: Project,
  signal?: AbortSignal,
  interval: number = INTERVAL,
): Source {
  return {
    file: fileOf(path_with_namespace, "+export.tar.gz"),
    version: last_activity_at,
    async prepare() {
      await patiently(() => gitlab.projectImportExport.startExport({ project_id }, { signal }), signal);
      for (const end = Date.now() + LONGEST; Date.now() < end;) {
        // Not at once: an export of yesterday would be taken for the new one.
        await sleep(interval, undefined, { signal });
        const { export_status: state } = await gitlab.projectImportExport.getExport({ project_id }, { signal });
        if (state === "finished") return;
        if (state === "failed" || state === "none") throw new BackupError("GitLab could not export the project");
      }
      throw new BackupError(`the export is not ready after ${LONGEST / 3_600_000} hours`);
    },
    open: (range) =>
      patiently(() => gitlab.projectImportExport.downloadExport({ project_id }, { range, signal }), signal),
  };
}

/** Where something of a project goes: GitLab lets no path have a plus. A path that GitLab does not give would lead out of the folder. */
function fileOf(path: string, ending: string): string {
  if (!/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*(\/[\p{L}\p{N}_][\p{L}\p{N}_.-]*)+$/u.test(path))
    throw new BackupError(`"${path}" is no path of a project`);
  return `${path}${ending}`;
}
