import type { Fleet, RunnerRow } from "./survey.js";
import { ago, failedIn, jobsIn, stateOf, totalsOf } from "./words.js";

/** Runners that are drawn; the others are counted in a last line. */
const MOST = 40;
const [WIDTH, MARGIN, ROW, TOP] = [960, 32, 44, 128];
/** Where the bars begin, and how long they are at most. */
const [BAR_X, BAR_WIDTH] = [392, 430];

const COLOURS = { succeeded: "#2f8a55", failed: "#d3402a", other: "#9a9aa5", text: "#28272d", quiet: "#626168" };
const STATES: Record<string, string> = { online: "#2f8a55", offline: "#d3402a", stale: "#b3700f" };
const LEGEND = [
  ["succeeded", "succeeded"],
  ["failed", "failed"],
  ["other", "cancelled or not ended"],
] as const;

/** The report as an SVG document: a bar of jobs for each runner, beside its state and version. */
export function chart(fleet: Fleet): string {
  const shown = fleet.runners.slice(0, MOST);
  const left = fleet.runners.length - shown.length;
  const height = TOP + Math.max(1, shown.length) * ROW + (left > 0 ? 32 : 0) + 40;
  const most = Math.max(1, ...shown.map(({ work }) => (work ? work.succeeded + work.failed + work.other : 0)));
  const title = totalsOf(fleet);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escape(title)}</title><desc id="d">${escape(shown.map(describe).join("; "))}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<g font-family="system-ui,-apple-system,'Segoe UI','DejaVu Sans',sans-serif" font-size="13" fill="${COLOURS.text}">`,
    text(MARGIN, 44, title, { size: 22, weight: 600 }),
    text(MARGIN, 68, `Jobs from ${fleet.since.slice(0, 10)} to ${fleet.until.slice(0, 10)} on GitLab ${fleet.gitlab}`, {
      fill: COLOURS.quiet,
    }),
    legend(100),
    ...shown.map((row, index) => rowOf(row, TOP + index * ROW, most, fleet)),
    ...(shown.length === 0 ? [text(MARGIN, TOP + 24, "There are no runners.", { fill: COLOURS.quiet })] : []),
    ...(left > 0
      ? [text(MARGIN, TOP + shown.length * ROW + 24, `and ${left} more with fewer jobs`, { fill: COLOURS.quiet })]
      : []),
    "</g></svg>\n",
  ].join("\n");
}

function legend(y: number): string {
  let x = BAR_X;
  return LEGEND.map(([kind, label]) => {
    const part = `<rect x="${x}" y="${y - 9}" width="10" height="10" rx="2" fill="${COLOURS[kind]}"/>${text(x + 16, y, label, { fill: COLOURS.quiet })}`;
    x += 16 + label.length * 7.6 + 16;
    return part;
  }).join("");
}

function rowOf(row: RunnerRow, y: number, most: number, { until, gitlab }: Fleet): string {
  const middle = y + ROW / 2 - 2;
  const version = row.behind ? `${row.versions.join(", ")} (GitLab ${majorMinor(gitlab)})` : row.versions.join(", ");
  const contact = row.status === "online" || row.contacted === null ? "" : ago(row.contacted, until);
  const facts = [stateOf(row), version, contact].filter(Boolean).join(" · ");
  return [
    `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${y}" y2="${y}" stroke="#ececef"/>`,
    `<circle cx="${MARGIN + 5}" cy="${middle - 7}" r="5" fill="${STATES[row.status] ?? COLOURS.other}"/>`,
    text(MARGIN + 20, middle - 2, shorten(row.description, 42), { weight: 600 }),
    text(MARGIN + 20, middle + 14, shorten(facts, 56), {
      size: 11,
      fill: row.behind ? "#8f4700" : COLOURS.quiet,
    }),
    bar(row, middle - 9, most),
    text(WIDTH - MARGIN, middle - 2, `${jobsIn(row)} jobs`, { anchor: "end" }),
    text(WIDTH - MARGIN, middle + 14, row.work ? failedText(row) : "not to be seen", {
      anchor: "end",
      size: 11,
      fill: COLOURS.quiet,
    }),
  ].join("");
}

/** Its parts lie side by side, a job is as long in each bar; few jobs are still to be seen. */
function bar({ work }: RunnerRow, y: number, most: number): string {
  const track = `<rect x="${BAR_X}" y="${y}" width="${BAR_WIDTH}" height="18" rx="3" fill="#f4f4f6"/>`;
  if (!work) return track;
  let x = BAR_X;
  const parts = (["succeeded", "failed", "other"] as const).map((kind) => {
    const width = work[kind] === 0 ? 0 : Math.max(2, (work[kind] / most) * (BAR_WIDTH - 6));
    const part = `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="18" fill="${COLOURS[kind]}"/>`;
    x += width;
    return width === 0 ? "" : part;
  });
  return track + parts.join("");
}

function failedText(row: RunnerRow): string {
  return failedIn(row) === "" ? "none ended" : `${failedIn(row)} failed`;
}

function describe(row: RunnerRow): string {
  return `${row.description}: ${stateOf(row)}, ${jobsIn(row)} jobs`;
}

interface TextStyle {
  size?: number;
  weight?: number;
  fill?: string;
  anchor?: "end";
}

function text(x: number, y: number, content: string, { size, weight, fill, anchor }: TextStyle = {}): string {
  const given = { "font-size": size, "font-weight": weight, fill, "text-anchor": anchor };
  const attributes = Object.entries(given).map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`));
  return `<text x="${x}" y="${y}"${attributes.join("")}>${escape(content)}</text>`;
}

function shorten(content: string, length: number): string {
  const letters = [...content];
  return letters.length > length ? `${letters.slice(0, length - 1).join("")}…` : content;
}

function majorMinor(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

/** Descriptions come from others: what is no text of XML goes out, the rest is no markup. */
function escape(content: string): string {
  return content
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, " ")
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
