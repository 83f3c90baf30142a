import type { OAuthFailure } from "./error-details.js";

/** An error body, read. */
export interface ErrorBody {
  /** Which form it had. */
  form: "json" | "text" | "html";
  /** The parsed JSON, or the text. */
  body: unknown;
  /** The sentences. */
  messages: string[];
  /** The sentences about each attribute. */
  fieldErrors: Record<string, string[]>;
  oauth?: OAuthFailure;
}

/** Names that say "this is the message" and not which attribute it is about. */
const wrappers = /^(message|errors?|base|error_description)$/;

/**
 * Reads every form in which GitLab, its web server or a proxy reports a failure: a sentence, a validation map (nested as
 * deep as it likes), a list, Grape's `error`, OAuth's `error` and `error_description`, plain text, HTML, nothing. What is
 * longer than any of these is taken for text.
 *
 * @see https://docs.gitlab.com/api/rest/troubleshooting/
 */
export function readErrorBody(text: string, contentType: string): ErrorBody {
  const start = text.slice(0, 1000).trim();
  let body: unknown = text || undefined;
  let form: ErrorBody["form"] = /html/i.test(contentType + start.slice(0, 15)) ? "html" : "text";
  const messages = new Set<string>();
  const fields = new Map<string, string[]>();
  const add = (field: string, message: string): void => {
    fields.set(field, fields.get(field) ?? []);
    fields.get(field)!.push(message);
  };
  let oauth: OAuthFailure | undefined;
  try {
    body = JSON.parse(text.length < 1e5 ? text : "");
    form = "json";
    collect(body, "", 0, (field, message) => {
      messages.add(`${field} ${message}`.trim());
      if (field) add(field, message);
    });
    const { error, error_description: description, scope } = Object(body) as Record<string, string | undefined>;
    if (/^[a-z]+_[a-z_]+$/.test(`${error}`)) {
      oauth = { error: error!, description, scopes: `${scope ?? ""}`.match(/[^ ,]+/g) ?? [] };
      if (description) messages.delete(error!);
    } else if (!fields.size) {
      // Grape joins what it found with commas: "title is missing, state does not have a valid value".
      for (const part of `${error}`.split(", ")) {
        const found = /^([\w[\]]+) ((?:is|does|must|has|should) .+)/.exec(part);
        if (found) add(found[1]!, found[2]!);
      }
    }
  } catch {
    const words = form === "html" ? (/<title>([^<]*)/i.exec(start)?.[1] ?? "an HTML page") : start;
    if (words) messages.add(words);
  }
  // fromEntries defines properties, so that a field called `__proto__` is one like any other.
  return { form, body, messages: [...messages], fieldErrors: Object.fromEntries(fields), oauth };
}

/** Calls `found` for each sentence in `value`. Nesting beyond ten levels is hostile or useless. */
function collect(value: unknown, field: string, depth: number, found: (field: string, message: string) => void): void {
  if (typeof value !== "object") found(field, String(value));
  else if (depth < 10) {
    for (const [key, inner] of Object.entries(value ?? {})) {
      const wrapper = Array.isArray(value) || wrappers.test(key);
      // Beside the messages GitLab sends facts (`spam_log_id`, `scope`); at the top only the messages are sentences.
      if (depth || wrapper) collect(inner, wrapper ? field : field ? `${field}.${key}` : key, depth + 1, found);
    }
  }
}
