import { redact } from "../secrets.js";
import { nearest } from "../nearest.js";
import { isSecretName } from "../redaction.js";

/** Where in a request something is. */
export type Place = "route" | "path" | "query" | "header" | "body" | "credential";

/** One thing that is wrong with a request, or with an answer. */
export interface Fault {
  place: Place | "answer";
  /** The parameter or attribute, as Rack names it: `variables[0][key]`; empty when it is none. */
  name: string;
  /** What is wrong and what to write instead. */
  message: string;
  /** GitLab's own words for it, or undefined where GitLab would not complain. */
  refusal?: string;
  /** The status GitLab answers for it. */
  status: number;
}

/** Names whose values are never shown, beside those that no log shows. */
const SECRET = /private|certificate|(^|_)key/i;

/** A value as it may be shown in a message. */
export function shown(name: string, value: unknown): string {
  if (name.split(/[[\]]+/).some((part) => isSecretName(part) || SECRET.test(part)))
    return "(a value that is not shown)";
  if (value instanceof Blob) return `a file of ${value.size} bytes`;
  const text = redact(written(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return "(nested too deeply to be shown)";
  }
}

/** `did you mean a or b?`, or what there is, or nothing. */
export function hint(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  if (near.length > 0) return `; did you mean ${near.map((other) => `"${other}"`).join(" or ")}?`;
  if (names.length === 0) return "";
  const few = [...names].sort().slice(0, 12);
  return `; there ${names.length === 1 ? "is" : "are"} ${few.join(", ")}${names.length > few.length ? " ..." : ""}`;
}
