import { ConfigError } from "../errors.js";
import { redact } from "../secrets.js";
import type { Fault } from "./faults.js";

/** Which operation a request was for, as far as it is known. */
export interface Addressed {
  /** `issues.create`; undefined for an unknown route. */
  operation: string | undefined;
  method: string;
  /** Path template, or the path where there is no such route. */
  path: string;
  /** GitLab's documentation of the operation. */
  docs: string | undefined;
}

/** A request or an answer that breaks GitLab's contract. Thrown by `mockFetch`; no value of a secret is in its message. */
export class ContractError extends ConfigError {
  /** What is wrong, one by one. */
  declare readonly faults: readonly Fault[];
  /** GitLab's documentation of the operation. */
  declare readonly docs: string | undefined;

  constructor(faults: readonly Fault[], { operation, method, path, docs }: Addressed) {
    const lines = faults.map(({ place, name, message }) => `  - ${place}${name ? ` ${name}` : ""}: ${message}`);
    const shown = redact(path.replace(/\{([^{}]+)\}/g, ":$1"));
    const what = `${method} ${shown}`;
    const head = `${operation ?? what} breaks GitLab's contract${operation ? ` (${what})` : ""}:`;
    const text = [head, ...lines, ...(docs ? [`  See ${docs}`] : [])].map(onOneLine).join("\n");
    super(text);
    // This error is read by people: the base class, made for logs, put it all on one line.
    const { stack, message } = this;
    this.message = text;
    this.stack = stack?.replace(message, () => text);
    Object.assign(this, { operation, method, path: shown });
    Object.defineProperty(this, "faults", { value: faults, enumerable: false });
    Object.defineProperty(this, "docs", { value: docs, enumerable: false });
  }
}

/** A name in a request may hold anything. */
function onOneLine(line: string): string {
  return redact(line).replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]+/g, " ");
}

ContractError.prototype.name = "ContractError";
