import type { Cause, Facts, Instance } from "./verify-cause.js";
import { causeOf } from "./verify-cause.js";
import type { KnownOperation } from "./operations.js";

/** In which way an answer is not as described. */
export type DifferenceKind =
  | "missing-field"
  | "wrong-type"
  | "unexpected-null"
  | "wrong-format"
  | "unknown-field"
  | "unknown-value"
  | "missing-header"
  | "wrong-body"
  | "undescribed-status"
  | "missing-route"
  | "required-parameter";

/** One way in which an operation's answers differ from the description, however often it was seen. */
export interface Difference {
  /** `issues.get`. */
  operation: string;
  method: string;
  /** Path template, `/projects/:project_id/issues/:issue_iid`. */
  path: string;
  /** Where in the answer: `[].author.name`, a header's name, a parameter's name; empty for the whole. */
  field: string;
  kind: DifferenceKind;
  /** What is described. */
  expected: string;
  /** What came: a type or a status, no value. */
  found: string;
  /** How many times it was seen. */
  times: number;
  /** Why it is none of the contract; undefined for a real difference. */
  cause: Cause | undefined;
  /** GitLab's documentation of the operation. */
  docs: string | undefined;
  /** With `showValues`: one of the values. */
  value?: unknown;
}

/** An operation of which nothing can be said. */
export interface Unverified {
  operation: string;
  method: string;
  path: string;
  /** Why: `403`, `no record of issues.listForProject`, `needs :sha`. */
  reason: string;
}

/** What {@link verifyAgainst} found. */
export interface VerifyReport {
  /** Address of the API. */
  url: string;
  /** The instance's version, as it tells it. */
  version: string | undefined;
  enterprise: boolean | undefined;
  /** The version that the description is of. */
  described: string | undefined;
  /** Requests that were sent, repeated ones included. */
  requests: number;
  /** Operations whose answers were checked. */
  checked: string[];
  /** Where GitLab and the description disagree. */
  differences: Difference[];
  /** Differences that version, tier, offering or a feature flag explain. */
  explained: Difference[];
  /** Operations that could not be checked. */
  unverified: Unverified[];
}

/** Something that was noticed about an answer. */
export interface Noticed {
  kind: DifferenceKind;
  field: string;
  expected: string;
  found: string;
  facts: readonly Facts[];
  value?: unknown;
}

/** Gathers what is noticed, each thing once. */
export class Gathered {
  readonly #instance: Instance;
  readonly #showValues: boolean;
  readonly #differences = new Map<string, Difference>();
  readonly #unverified = new Map<string, Unverified>();
  readonly #checked = new Set<string>();

  constructor(instance: Instance, showValues: boolean) {
    this.#instance = instance;
    this.#showValues = showValues;
  }

  /** An answer of an operation was checked. */
  checked(op: KnownOperation): void {
    this.#checked.add(op.route.id);
  }

  /** Something that is not as described. */
  differs(op: KnownOperation, { kind, field, expected, found, facts, value }: Noticed): void {
    const key = JSON.stringify([op.route.id, kind, field, expected, found]);
    const known = this.#differences.get(key);
    if (known) return void known.times++;
    this.#differences.set(key, {
      ...address(op),
      field,
      kind,
      expected,
      found,
      times: 1,
      cause: causeOf(kind, facts, this.#instance),
      docs: op.docs,
      ...(this.#showValues && value !== undefined ? { value } : {}),
    });
  }

  /** Why an operation is not there on this GitLab, if that is known. */
  absence(op: KnownOperation): Cause | undefined {
    return causeOf("missing-route", [(op.operation["x-gitlab"] ?? {}) as Facts], this.#instance);
  }

  /** An operation that could not be checked. The first reason counts, unless another record can be read. */
  unverified(op: KnownOperation, reason: string): void {
    if (!this.#unverified.has(op.route.id)) this.#unverified.set(op.route.id, { ...address(op), reason });
  }

  /** Everything so far, in order of operation and field. */
  report(url: string, requests: number): VerifyReport {
    const byPlace = (a: Difference, b: Difference): number =>
      compare(a.operation, b.operation) || compare(a.field, b.field) || compare(a.kind, b.kind);
    const all = [...this.#differences.values()].sort(byPlace);
    const { version, enterprise, described } = this.#instance;
    return {
      url,
      version,
      enterprise,
      described,
      requests,
      checked: [...this.#checked].sort(),
      differences: all.filter(({ cause }) => !cause),
      explained: all.filter(({ cause }) => cause),
      unverified: [...this.#unverified.values()]
        .filter(({ operation }) => !this.#checked.has(operation))
        .sort((a, b) => compare(a.operation, b.operation)),
    };
  }
}

function address({ route }: KnownOperation): { operation: string; method: string; path: string } {
  return { operation: route.id, method: route.method, path: route.template.replace(/\{([^{}]+)\}/g, ":$1") };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
