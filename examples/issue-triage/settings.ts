import { readFileSync } from "node:fs";
import { UsageError } from "../shared/program.js";

/** What the rules go by; a JSON file may set any of them. */
export interface Settings {
  /** Every issue is to have a label that begins so. */
  type_prefix: string;
  /** Issues with one of these labels are to have a milestone. */
  milestone_labels: string[];
  /** Hours in which somebody other than the author is to answer. */
  response_hours: number;
  /** Days without a comment after which an issue is stale. */
  stale_days: number;
  /** Days after the warning in which a stale issue is closed; 0 for never. */
  close_days: number;
  /** Issues with one of these labels are never stale. */
  keep_labels: string[];
  /** Label of issues without a type. */
  triage_label: string;
  /** Label of issues that nobody has answered. */
  response_label: string;
  /** Label of stale issues. */
  stale_label: string;
}

export const DEFAULTS: Settings = {
  type_prefix: "type::",
  milestone_labels: ["priority::1"],
  response_hours: 48,
  stale_days: 60,
  close_days: 14,
  keep_labels: ["keep open"],
  triage_label: "needs triage",
  response_label: "needs response",
  stale_label: "stale",
};

/**
 * The settings of a JSON file over the defaults.
 *
 * @throws UsageError when the file cannot be read, or sets something that does not exist or has another type
 */
export function readSettings(file: string | undefined): Settings {
  if (file === undefined) return DEFAULTS;
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`--settings: ${file}: ${(error as Error).message}`);
  }
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new UsageError(`--settings: ${file}: expected an object, {"stale_days": 30}`);
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(DEFAULTS, name))
      throw new UsageError(`--settings: ${file}: there is no "${name}", but ${Object.keys(DEFAULTS).join(", ")}`);
    const expected = DEFAULTS[name as keyof Settings];
    if (!fits(value, expected))
      throw new UsageError(`--settings: ${file}: ${name}: expected something like ${JSON.stringify(expected)}`);
  }
  return { ...DEFAULTS, ...given };
}

function fits(value: unknown, expected: string | number | string[]): boolean {
  if (Array.isArray(expected)) return Array.isArray(value) && value.every((item) => typeof item === "string");
  if (typeof expected === "number") return typeof value === "number" && value >= 0;
  return typeof value === "string" && value !== "";
}
