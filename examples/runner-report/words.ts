import type { Fleet, RunnerRow } from "./survey.js";

/** `1,234`, with `+` where there are more than were counted; `?` where they may not be seen. */
export function jobsIn({ work }: RunnerRow): string {
  if (!work) return "?";
  return `${(work.succeeded + work.failed + work.other).toLocaleString("en")}${work.more ? "+" : ""}`;
}

/** Share of failed ones among those that succeeded or failed; empty for none. */
export function failedIn({ work }: RunnerRow): string {
  const ended = work ? work.succeeded + work.failed : 0;
  return ended === 0 ? "" : `${Math.round((work!.failed / ended) * 100)} %`;
}

/** `3 h ago`. */
export function ago(moment: string | null, now: string): string {
  if (moment === null) return "never";
  const minutes = Math.max(0, Math.round((Date.parse(now) - Date.parse(moment)) / 60_000));
  if (minutes < 60) return `${minutes} min ago`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h ago` : `${Math.round(minutes / 1440)} days ago`;
}

/** `online, paused`. */
export function stateOf({ status, paused, busy }: RunnerRow): string {
  return [status.replaceAll("_", " "), ...(paused ? ["paused"] : []), ...(busy ? ["busy"] : [])].join(", ");
}

/** `8 runners: 5 online, 2 offline, 1 stale`, the most frequent state first. */
export function totalsOf({ runners }: Fleet): string {
  const counts = new Map<string, number>();
  for (const { status } of runners) counts.set(status, (counts.get(status) ?? 0) + 1);
  const states = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([status, count]) => `${count} ${status.replaceAll("_", " ")}`);
  return `${runners.length} ${runners.length === 1 ? "runner" : "runners"}${states.length > 0 ? `: ${states.join(", ")}` : ""}`;
}

/** What somebody should look at, a line each. */
export function concernsOf({ runners, gitlab }: Fleet): string[] {
  const named = (rows: RunnerRow[]): string => rows.map(({ description }) => description).join(", ");
  const away = runners.filter(({ status, paused }) => status !== "online" && !paused);
  const behind = runners.filter((row) => row.behind);
  const failing = runners.filter(({ work }) => work && work.failed >= 10 && work.failed > work.succeeded);
  return [
    ...(away.length > 0 ? [`Not online: ${named(away)}`] : []),
    ...(behind.length > 0 ? [`Older than GitLab ${gitlab}: ${named(behind)}`] : []),
    ...(failing.length > 0 ? [`Most jobs fail: ${named(failing)}`] : []),
  ];
}
