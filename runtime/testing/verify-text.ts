import type { Difference, DifferenceKind, VerifyReport } from "./verify-report.js";

const WORDS: Record<DifferenceKind, string> = {
  "missing-field": "is missing",
  "wrong-type": "has another type",
  "unexpected-null": "is null",
  "wrong-format": "has another form",
  "unknown-field": "is not described",
  "unknown-value": "has a value that is not described",
  "missing-header": "is not sent",
  "wrong-body": "the body is of another kind",
  "undescribed-status": "the status is not described",
  "missing-route": "there is no such route",
  "required-parameter": "has to be given",
};

/** How many operations are named for one reason; the report as JSON has them all. */
const MOST_NAMES = 5;

/** A report as text for people. */
export function reportText(report: VerifyReport): string {
  const { url, version, described, requests, checked, differences, explained, unverified } = report;
  const of = described === undefined ? "" : `, described is ${described}`;
  const lines = [
    `${url}: GitLab ${version ?? "of an unknown version"}${of}`,
    `${count(checked.length, "operation")} checked with ${count(requests, "request")}, ${unverified.length} not checked`,
  ];
  lines.push("", differences.length === 0 ? "No differences." : `${count(differences.length, "difference")}:`);
  lines.push(...byOperation(differences));
  if (explained.length > 0) {
    lines.push("", `${count(explained.length, "difference")} that version, tier, offering or a feature flag explain:`);
    lines.push(...byOperation(explained));
  }
  if (unverified.length > 0) {
    const reasons = new Map<string, string[]>();
    for (const { operation, reason } of unverified) reasons.set(reason, [...(reasons.get(reason) ?? []), operation]);
    lines.push("", "Not checked:");
    const often = [...reasons].sort(([, a], [, b]) => b.length - a.length);
    for (const [reason, names] of often) {
      const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
      lines.push(`  ${reason}: ${names.slice(0, MOST_NAMES).join(", ")}${more}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function byOperation(differences: readonly Difference[]): string[] {
  const groups = new Map<string, Difference[]>();
  for (const one of differences) groups.set(one.operation, [...(groups.get(one.operation) ?? []), one]);
  return [...groups.values()].flatMap((group) => {
    const { operation, method, path, docs } = group[0]!;
    const rows = group.map((one) => [one.field || "(the answer)", WORDS[one.kind], detailOf(one)] as const);
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)) + 2);
    return [
      `  ${operation}  ${method} ${path}${docs ? `  ${docs}` : ""}`,
      ...rows.map(([field, words, detail]) => `    ${field.padEnd(widths[0]!)}${words.padEnd(widths[1]!)}${detail}`),
    ];
  });
}

function detailOf({ expected, found, times, cause, ...rest }: Difference): string {
  const shown = "value" in rest ? `, such as ${oneLine(rest.value)}` : "";
  const why = cause ? `; ${cause.kind}: ${cause.why}` : "";
  return `described: ${expected}; answered: ${found}${shown}${times > 1 ? `, ${times} times` : ""}${why}`;
}

/** Values are written by others: nothing in them may move a terminal's cursor. */
function oneLine(value: unknown): string {
  const text = (JSON.stringify(value) ?? String(value)).replace(
    /[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    "?",
  );
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
