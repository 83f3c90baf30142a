import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type GitLab, isHttpError, isNetworkError, isTimeoutError, type Project } from "gitlab-fetch";
import { atOnce } from "../shared/at-once.js";
import { BackupError } from "./errors.js";
import type { Manifest } from "./manifest.js";
import { saveFile } from "./save.js";
import { archiveOf, exportOf, type Source } from "./sources.js";

/** How a backup is made. */
export interface BackupOptions {
  /** How many archives are fetched at a time. */
  concurrency: number;
  /** Whether archived projects are saved too. */
  archived: boolean;
  /** Whether GitLab's export of each project is saved, too. */
  exports: boolean;
  /** Milliseconds between two questions whether an export is ready; default 5000. */
  interval?: number | undefined;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** How far a backup is. */
export interface Progress {
  /** Projects that are done with, whatever came of them. */
  done: number;
  /** Projects of the group; undefined while GitLab has not counted them. */
  total: number | undefined;
  /** Bytes received. */
  bytes: number;
}

/** What came of a backup: files below its folder, or projects, by their path. */
export interface Report {
  saved: { path: string; size: number; resumed: boolean }[];
  /** Files whose version was there already. */
  unchanged: string[];
  /** Projects without a commit, which have no archive. */
  empty: string[];
  failed: { path: string; message: string }[];
}

/**
 * Saves an archive of each project of a group and of the groups below it, and its export where that is wanted. What cannot
 * be saved is reported, and the rest goes on.
 *
 * @throws GitLabError when the group cannot be listed or the token is refused; the signal's reason when it is aborted
 */
export async function backUp(gitlab: GitLab, manifest: Manifest, options: BackupOptions): Promise<Report> {
  const { signal } = options;
  const report: Report = { saved: [], unchanged: [], empty: [], failed: [] };
  const progress: Progress = { done: 0, total: undefined, bytes: 0 };
  const tell = (): void => options.onProgress?.({ ...progress });

  const save = async ({ id: project }: Project, source: Source): Promise<void> => {
    const { file, version } = source;
    if (manifest.has(file, version)) return void report.unchanged.push(file);
    const target = join(manifest.folder, file);
    mkdirSync(dirname(target), { recursive: true });
    const { resumed, ...saved } = await saveFile(source, target, (count) => {
      progress.bytes += count;
      tell();
    });
    manifest.add(file, { project, version, ...saved, saved_at: new Date().toISOString() });
    report.saved.push({ path: file, size: saved.size, resumed });
  };
  const attempt = async (path: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (signal?.aborted || !concernsOneProject(error)) throw error;
      report.failed.push({ path, message: (error as Error).message });
    }
  };

  const projects = listProjects(gitlab, manifest.group, options, (total) => (progress.total = total));
  await atOnce(projects, options.concurrency, async (project) => {
    const { path_with_namespace: path } = project;
    await attempt(path, async () => {
      const archive = await archiveOf(gitlab, project, signal);
      if (archive) await save(project, archive);
      else report.empty.push(path);
    });
    if (options.exports)
      await attempt(`${path} (export)`, () => save(project, exportOf(gitlab, project, signal, options.interval)));
    progress.done++;
    tell();
  });
  // They end in another order than they began.
  report.saved.sort(byPath);
  report.failed.sort(byPath);
  report.unchanged.sort();
  report.empty.sort();
  return report;
}

/** Projects by number, so that one that is created meanwhile comes last and shifts no page. */
async function* listProjects(
  gitlab: GitLab,
  group_id: string,
  { archived, signal }: BackupOptions,
  onTotal: (total: number | undefined) => void,
): AsyncGenerator<Project, void, undefined> {
  const pages = gitlab.groups
    .listProjects(
      {
        group_id,
        include_subgroups: true,
        with_shared: false,
        order_by: "id",
        sort: "asc",
        per_page: 100,
        ...(archived ? {} : { archived: false }),
      },
      { signal },
    )
    .pages();
  for await (const { items, total } of pages) {
    onTotal(total);
    yield* items;
  }
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}

/** Whether the other projects can go on: not when the token is refused, or the disk is full. */
function concernsOneProject(error: unknown): boolean {
  if (isHttpError(error)) return error.status !== 401;
  return isNetworkError(error) || isTimeoutError(error) || error instanceof BackupError;
}
