import { type GitLab, isHttpError } from "gitlab-fetch";
import { atOnce } from "../shared/at-once.js";

/** What a runner did in the period. */
export interface Work {
  succeeded: number;
  failed: number;
  /** Cancelled, running, and whatever else there is. */
  other: number;
  /** Seconds that its jobs ran. */
  seconds: number;
  /** Whether there were more jobs than were counted. */
  more: boolean;
}

/** A runner as the report shows it. */
export interface RunnerRow {
  id: number;
  description: string;
  /** `instance`, `group` or `project`. */
  type: string;
  /** `online`, `offline`, `stale`, `never_contacted`. */
  status: string;
  paused: boolean;
  /** Whether it works on a job now. */
  busy: boolean;
  machines: number;
  /** Versions of GitLab Runner on its machines, newest first. */
  versions: string[];
  /** Whether one of them is older than GitLab itself. */
  behind: boolean;
  /** When one of its machines was last in touch, in ISO 8601; null for never. */
  contacted: string | null;
  /** Null where the token may not see its jobs. */
  work: Work | null;
}

/** The report. */
export interface Fleet {
  /** Version of GitLab. */
  gitlab: string;
  /** First moment of the period that jobs are counted in, in ISO 8601. */
  since: string;
  until: string;
  /** Most jobs first. */
  runners: RunnerRow[];
}

/** What to report on. */
export interface Scope {
  /** Path or number of a group; undefined for all runners of the instance. */
  group: string | undefined;
  days: number;
  /** Most jobs that are read of one runner. */
  maxJobs: number;
}

/** How many runners are asked about at a time. */
const AT_ONCE = 4;

/**
 * Asks about all runners.
 *
 * @throws GitLabError where GitLab cannot be asked, or the token may not see the runners
 */
export async function survey(gitlab: GitLab, scope: Scope, now: Date, signal: AbortSignal): Promise<Fleet> {
  const { version } = await gitlab.version.get({}, { signal });
  const since = new Date(now.getTime() - scope.days * 86_400_000);
  const listed = scope.group
    ? gitlab.runners.listForGroup({ group_id: scope.group, per_page: 100 }, { signal })
    : gitlab.runners.listAll({ per_page: 100 }, { signal });
  const runners: RunnerRow[] = [];
  await atOnce(listed, AT_ONCE, async (runner) => {
    const machines = await gitlab.runners.listManagers({ runner_id: runner.id }, { signal });
    const versions = [...new Set(machines.flatMap((machine) => machine.version ?? []))].sort(compareVersions).reverse();
    const contacts = machines.flatMap(({ contacted_at }) => contacted_at ?? []);
    runners.push({
      id: runner.id,
      description: runner.description || `#${runner.id}`,
      type: runner.runner_type.replace(/_type$/, ""),
      status: runner.status,
      paused: runner.paused,
      busy: machines.some(({ job_execution_status }) => job_execution_status === "active"),
      machines: machines.length,
      versions,
      behind: versions.some((one) => isBehind(one, version)),
      contacted: contacts.sort((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null,
      work: await workOf(gitlab, runner.id, since, scope.maxJobs, signal),
    });
  });
  const jobs = ({ work }: RunnerRow): number => (work ? work.succeeded + work.failed + work.other : -1);
  runners.sort((one, other) => jobs(other) - jobs(one) || one.id - other.id);
  return { gitlab: version, since: since.toISOString(), until: now.toISOString(), runners };
}

/** Counts from the latest job back to the beginning of the period; GitLab cannot filter by date here. */
async function workOf(
  gitlab: GitLab,
  runner_id: number,
  since: Date,
  maxJobs: number,
  signal: AbortSignal,
): Promise<Work | null> {
  const work: Work = { succeeded: 0, failed: 0, other: 0, seconds: 0, more: false };
  const latestFirst = { runner_id, order_by: "id", sort: "desc", per_page: 100 } as const;
  let left = maxJobs;
  try {
    for await (const { created_at, status, duration } of gitlab.runners.listJobs(latestFirst, {
      pagination: "keyset",
      signal,
    })) {
      if (Date.parse(created_at) < since.getTime()) return work;
      if (left-- === 0) return { ...work, more: true };
      work[status === "success" ? "succeeded" : status === "failed" ? "failed" : "other"]++;
      work.seconds += duration ?? 0;
    }
    return work;
  } catch (error) {
    // A token of a group's owner may list the instance's runners, but not what they do for others.
    if (isHttpError(error) && error.status === 403) return null;
    throw error;
  }
}

/** Whether a version is of an older minor release than another one: patch releases need not agree. */
export function isBehind(version: string, than: string): boolean {
  const [[major, minor], [otherMajor, otherMinor]] = [numbersOf(version), numbersOf(than)];
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** `18.9.0~pre.12.gabc` and `19.5.1-ee` have more after the numbers. */
function numbersOf(version: string): [number, number, number] {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return [Number(major ?? 0), Number(minor ?? 0), Number(patch ?? 0)];
}
