import { asVariant } from "./answer.js";
import { lineOf, type MockedCall } from "./calls.js";
import type { OpenApiDocument } from "./description.js";
import { type AnswerOf, operationId, type OperationFunction, type ParamsOf } from "./descriptor.js";
import { Engine } from "./engine.js";
import { exampleOf, type Overrides } from "./example.js";
import { brokenConnection, ready, wait } from "./respond.js";
import { matches, Script } from "./script.js";
import { bundledDescription, describe } from "./source.js";
import { wireOf } from "./wire.js";

/** Options of {@link mockFetch}. */
export interface MockFetchOptions {
  /** Description to keep to; the one of this package unless given. */
  document?: OpenApiDocument;
  /** Names of the resources to serve, such as `["issues", "projects"]`; all unless given. Others do not exist. */
  resources?: readonly string[];
  /**
   * Remember what is created: what a POST made is found by GET, listed, changed by PUT and gone after DELETE, for resources
   * that follow this pattern; the others answer their examples. True starts with the world of the examples (project 81 and
   * what belongs to it), `{ empty: true }` with nothing.
   */
  stateful?: boolean | { empty?: boolean; now?: () => Date };
  /**
   * What becomes of a request that GitLab would refuse: `throw` a `ContractError` (the default), or `answer` as
   * GitLab does, `400 {"error":"title is missing"}` (the default with `stateful`).
   */
  invalid?: "throw" | "answer";
  /** What becomes of what GitLab would silently ignore, such as a misspelt attribute: `throw` (the default) or `allow`. */
  ignored?: "throw" | "allow";
  /** Answers requests for other addresses than GitLab's API, such as the storage that a redirect leads to. */
  elsewhere?: (request: Request) => Response | Promise<Response>;
}

/** A `fetch` that answers as GitLab does, and what can be told to it and asked of it. */
export interface MockFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The mock itself, for `new GitLab({ fetch: mock.fetch })`. */
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Requests received so far, oldest first. */
  calls: readonly MockedCall[];
  /**
   * Plan answers of an operation; the description's example is answered otherwise.
   *
   * @param params only for calls with these values
   * @example mock.on(issues.create).once(rateLimited({ retryAfter: 1 })).reply(201, mock.example(issues.create));
   */
  on<F extends OperationFunction>(operation: F, params?: Partial<ParamsOf<F>>): Script<F>;
  on(operation: string, params?: Record<string, unknown>): Script<OperationFunction>;
  /** The description's example of an operation's answer, with other values where these are given. */
  example<F extends OperationFunction>(operation: F, overrides?: Overrides<AnswerOf<F>>): AnswerOf<F>;
  /**
   * Make sure that an operation was called.
   *
   * @param params values that a call must have had
   * @param times how often, exactly; at least once unless given
   * @returns the calls.
   * @throws Error that lists what was called instead
   */
  expectCalled<F extends OperationFunction>(
    operation: F | string,
    params?: Partial<ParamsOf<F>> | Record<string, unknown>,
    times?: number,
  ): MockedCall[];
  /** Make sure that an operation was not called. */
  expectNotCalled<F extends OperationFunction>(
    operation: F | string,
    params?: Partial<ParamsOf<F>> | Record<string, unknown>,
  ): void;
  /**
   * Make sure that nothing is left: every planned answer was asked for, and no broken contract was caught and forgotten.
   *
   * @throws Error that lists what is left
   */
  assertDone(): void;
  /** Refuse the credentials that were sent so far with 401 until another one comes. */
  expireCredentials(): void;
  /** Forget calls, plans, expired credentials and everything that was created. */
  reset(): void;
}

/**
 * A `fetch` that needs no server: it checks each request as GitLab would read it and answers the description's examples,
 * or what a test planned.
 *
 * @example const mock = mockFetch();
 * const gitlab = new GitLab({ host: "https://gitlab.example.com", token: "glpat-example", fetch: mock.fetch });
 * @throws TypeError for a resource that does not exist
 */
export function mockFetch(options: MockFetchOptions = {}): MockFetch {
  return mockOf(engineOf(options), options.elsewhere);
}

/** The engine behind a mock with these options. */
export function engineOf(options: MockFetchOptions): Engine {
  const { stateful = false } = options;
  const state = typeof stateful === "object" ? stateful : {};
  return new Engine({
    description: options.document ? describe(options.document) : bundledDescription(),
    resources: options.resources,
    invalid: options.invalid ?? (stateful ? "answer" : "throw"),
    ignored: options.ignored ?? "throw",
    state: stateful ? { empty: state.empty ?? false, now: state.now ?? (() => new Date()) } : undefined,
  });
}

function mockOf(engine: Engine, elsewhere: MockFetchOptions["elsewhere"]): MockFetch {
  const fetch: MockFetch["fetch"] = async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.throwIfAborted();
    const url = new URL(input instanceof Request ? input.url : input);
    if (!Engine.isApi(url)) {
      if (elsewhere) return elsewhere(new Request(input, init));
      const message = `${url.origin}${url.pathname} is not below /api/v4; answer such addresses with the option elsewhere`;
      const address = { operation: undefined, method: init?.method ?? "GET", path: url.pathname, docs: undefined };
      throw engine.broken([{ place: "route", name: "", message, status: 0 }], address);
    }
    const wire = await wireOf(input, init);
    const { answer, call } = await engine.handle(wire);
    if (answer.delay) await wait(answer.delay, signal);
    signal?.throwIfAborted();
    if (answer.broken) throw brokenConnection(answer.broken);
    const { status, headers, body } = await ready(
      { ...answer, headers: { ...answer.headers, "x-mock-source": call.source! } },
      wire.method,
      engine.calls.length,
    );
    const response = new Response(body, { status, headers });
    // Set by a real fetch, and read where links are relative.
    return Object.defineProperty(response, "url", { value: url.href });
  };
  const called = (operation: OperationFunction | string, params: object = {}): MockedCall[] => {
    const { id } = engine.operation(operationId(operation)).route;
    return engine.calls.filter((call) => call.operationId === id && matches(params, call.params));
  };
  const history = (): string =>
    engine.calls.length === 0
      ? "nothing was called"
      : ["called were", ...engine.calls.map((call) => `  ${lineOf(call)}`)].join("\n");

  return Object.assign((input: string | URL | Request, init?: RequestInit) => fetch(input, init), {
    fetch,
    calls: engine.calls,
    on<F extends OperationFunction>(operation: F | string, when: object = {}): Script<F> {
      const op = engine.operation(operationId(operation));
      const plan = { op, when: { ...when }, once: [], always: undefined, used: false };
      engine.plans.push(plan);
      return new Script<F>(plan);
    },
    example<F extends OperationFunction>(operation: F, overrides?: Overrides<AnswerOf<F>>): AnswerOf<F> {
      const op = engine.operation(operationId(operation));
      return exampleOf(asVariant(op, {}, op.success.example), overrides) as AnswerOf<F>;
    },
    expectCalled(operation: OperationFunction | string, params?: object, times?: number): MockedCall[] {
      const found = called(operation, params);
      if (times === undefined ? found.length > 0 : found.length === times) return found;
      const often = times === undefined ? "" : ` ${times} times, but it was ${found.length} times`;
      throw new Error(`expected a call of ${operationId(operation)}${with_(params)}${often}; ${history()}`);
    },
    expectNotCalled(operation: OperationFunction | string, params?: object): void {
      const found = called(operation, params);
      if (found.length > 0)
        throw new Error(`expected no call of ${operationId(operation)}${with_(params)}; ${history()}`);
    },
    assertDone(): void {
      const left = engine.plans.flatMap(({ op, once, always, used }) => [
        ...once.map((answer) => `${op.route.id}: an answer${statusOf(answer)} was planned once and not asked for`),
        ...(always && once.length === 0 && !used ? [`${op.route.id}: was planned and never called`] : []),
      ]);
      left.push(...engine.thrown.map((error) => error.message));
      if (left.length > 0) throw new Error(["the mock has left:", ...left.map((line) => `- ${line}`)].join("\n"));
    },
    expireCredentials: () => engine.expireCredentials(),
    reset: () => engine.reset(),
  }) as MockFetch;
}

function with_(params: object | undefined): string {
  const names = Object.keys(params ?? {});
  return names.length > 0 ? ` with the given ${names.join(", ")}` : "";
}

function statusOf(answer: unknown): string {
  const { status, broken } = answer as { status?: number; broken?: string };
  return broken ? ` (${broken})` : status ? ` ${status}` : "";
}
