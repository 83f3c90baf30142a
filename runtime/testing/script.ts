import { addressOf, type Answer, checkAnswer, page, usualBody } from "./answer.js";
import type { MockedCall } from "./calls.js";
import { ContractError } from "./contract-error.js";
import type { AnswerOf, OperationFunction } from "./descriptor.js";
import type { KnownOperation } from "./operations.js";
import type { PageOptions } from "./paging.js";

/** Statuses that are no success; a success is what the description says. */
export type FailureStatus =
  | (300 | 301 | 302 | 303 | 304 | 307 | 308)
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 408 | 409 | 410 | 412 | 413 | 415 | 422 | 423 | 425 | 429)
  | (500 | 501 | 502 | 503 | 504 | 520 | 521 | 522 | 524);
/** Statuses of success. */
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 206;

/** Bodies of failures, as GitLab sends them; a text goes out as it is. */
export type FailureBody = string | { message: unknown } | { error: unknown; [name: string]: unknown } | undefined;

/** An answer, or a function that makes one for each call. */
export type Responder = Answer | ((call: MockedCall) => Answer | Promise<Answer>);

/** What is planned for an operation: what comes once comes first, in the order it was planned. */
export interface Plan {
  op: KnownOperation;
  /** Values that the call's parameters must have. */
  when: Record<string, unknown>;
  once: Responder[];
  always: Responder | undefined;
  used: boolean;
}

/** Plans the answers to an operation; each method returns the same object, so that calls chain. */
export class Script<F extends OperationFunction> {
  readonly #plan: Plan;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** Answer every call that nothing else is planned for. */
  reply(status: SuccessStatus, body: AnswerOf<F>, headers?: Record<string, string>): this;
  reply(status: FailureStatus, body?: FailureBody, headers?: Record<string, string>): this;
  reply(status: number, body?: unknown, headers?: Record<string, string>): this {
    return this.always(this.#answer(status, body, headers));
  }

  /** Answer one call. Several queue up; what nobody asks for is reported by `assertDone`. */
  replyOnce(status: SuccessStatus, body: AnswerOf<F>, headers?: Record<string, string>): this;
  replyOnce(status: FailureStatus, body?: FailureBody, headers?: Record<string, string>): this;
  replyOnce(status: number, body?: unknown, headers?: Record<string, string>): this {
    return this.once(this.#answer(status, body, headers));
  }

  /** Answer calls of a list with pages of these items, with the `Link` and `X-*` headers of GitLab, by offset or by keyset. */
  paged(items: AnswerOf<F>, options: PageOptions = {}): this {
    const { op } = this.#plan;
    if (!Array.isArray(items)) throw new TypeError("paged: expected a list of items");
    if (!op.pagination) throw new TypeError(`paged: ${op.route.id} does not answer in pages; use reply`);
    checkAnswer(op, op.success.status, items);
    const { status } = op.success;
    return this.always((call) => ({ status, ...page(items, op, call.url, options) }));
  }

  /** Give these answers, one call each: `rateLimited()`, `resourceLocked()`, `redirected(...)`, `broken()`, `delayed(...)`. */
  once(...answers: Responder[]): this {
    this.#plan.once.push(...answers);
    return this;
  }

  /** Give this answer to every call that nothing else is planned for. */
  always(answer: Responder): this {
    this.#plan.always = answer;
    return this;
  }

  #answer(status: number, body: unknown, headers?: Record<string, string>): Answer {
    if (!Number.isInteger(status) || status < 200 || status > 599)
      throw new ContractError(
        [{ place: "answer", name: "", message: `${status} is no status of an answer`, status: 0 }],
        addressOf(this.#plan.op),
      );
    checkAnswer(this.#plan.op, status, body);
    return { status, headers, body: body === undefined ? usualBody(status) : structuredCloneOf(body) };
  }
}

/** A later change of a fixture does not change what is answered. */
function structuredCloneOf(body: unknown): unknown {
  return body instanceof Blob || ArrayBuffer.isView(body) || typeof body !== "object"
    ? body
    : (JSON.parse(JSON.stringify(body)) as unknown);
}

/** Whether a call has all of these values. Numbers and their texts are the same, as on the wire. */
export function matches(when: unknown, value: unknown): boolean {
  if (typeof when !== "object" || when === null) return when === value || String(when) === String(value);
  if (when instanceof Date) return Date.parse(String(value)) === when.getTime();
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(when))
    return (
      Array.isArray(value) && value.length === when.length && when.every((item, index) => matches(item, value[index]))
    );
  return Object.entries(when).every(
    ([name, item]) => item === undefined || matches(item, (value as Record<string, unknown>)[name]),
  );
}
