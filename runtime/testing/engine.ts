import { addressOf, type Answer, exampleAnswer, page, refusal } from "./answer.js";
import type { MockedCall } from "./calls.js";
import { checkRequest } from "./check-request.js";
import { ContractError } from "./contract-error.js";
import { tokenExpired } from "./failures.js";
import { hint, type Fault } from "./faults.js";
import { type KnownOperation, knownOperation } from "./operations.js";
import { createRouter, type Match } from "./router.js";
import { matches, type Plan } from "./script.js";
import type { Description, Route } from "./source.js";
import { createState, type State } from "./state.js";
import { credentialOf, type WireRequest } from "./wire.js";

/** How a mock treats requests. */
export interface EngineOptions {
  description: Description;
  /** Names of the resources to serve; all unless given. */
  resources: readonly string[] | undefined;
  /** What becomes of a request that GitLab would refuse: an exception, or GitLab's own refusal as the answer. */
  invalid: "throw" | "answer";
  /** What becomes of what GitLab would silently ignore, such as a misspelt name. */
  ignored: "throw" | "allow";
  /** Remember what is created. */
  state: { empty: boolean; now: () => Date } | undefined;
}

const ROOT = "/api/v4/";

/** Takes requests and decides what is answered; what carries them (fetch, a server, MSW) is not its business. */
export class Engine {
  readonly options: EngineOptions;
  readonly calls: MockedCall[] = [];
  plans: Plan[] = [];
  /** Faults that were thrown, for those who catch them. */
  thrown: ContractError[] = [];
  #refused = new Set<string>();
  #seen = new Set<string>();
  #state: State | undefined;
  #router: ((method: string, path: string) => Match<Route>) | undefined;
  readonly #served: readonly Route[];
  readonly #byId: Map<string, Route>;

  constructor(options: EngineOptions) {
    this.options = options;
    const { routes } = options.description;
    const tags = new Set(routes.map(({ tag }) => tag));
    for (const name of options.resources ?? []) {
      if (!tags.has(name)) throw new TypeError(`resources: there is no "${name}"${hint(name, [...tags])}`);
    }
    this.#served = options.resources ? routes.filter(({ tag }) => options.resources!.includes(tag)) : routes;
    this.#byId = new Map(this.#served.map((route) => [route.id, route]));
    this.reset();
  }

  /** The operation of that name. */
  operation(id: string): KnownOperation {
    const route = this.#byId.get(id);
    if (!route)
      throw new TypeError(`there is no operation "${id}" in the description${hint(id, [...this.#byId.keys()])}`);
    return knownOperation(this.options.description, route);
  }

  /** The operation that a request is for. */
  routeOf(method: string, path: string): Route | undefined {
    const found = this.#find(method, path);
    return found && "route" in found ? found.route : undefined;
  }

  #match(method: string, path: string): Match<Route> {
    return (this.#router ??= createRouter(this.#served))(method, path);
  }

  /** HEAD is answered as the GET of the same path, as by GitLab. */
  #find(method: string, path: string): Match<Route> {
    const found = this.#match(method, path);
    return method === "HEAD" && !(found && "route" in found) ? this.#match("GET", path) : found;
  }

  /** Forget calls, plans, refused credentials and everything that was created. */
  reset(): void {
    this.calls.length = 0;
    this.plans = [];
    this.thrown = [];
    this.#refused.clear();
    this.#seen.clear();
    const { state, description } = this.options;
    this.#state = state && createState(description, state);
  }

  /** Refuse the credentials that were sent so far; others are accepted. */
  expireCredentials(): void {
    for (const value of this.#seen) this.#refused.add(value);
  }

  /** Whether a request is for GitLab's API at all. */
  static isApi(url: URL): boolean {
    return url.pathname.includes(ROOT);
  }

  /**
   * Decide on an answer.
   *
   * @throws ContractError for a request that breaks the contract, if such are to be thrown
   */
  async handle(wire: WireRequest): Promise<{ answer: Answer; call: MockedCall }> {
    const { url, method, headers } = wire;
    const path = url.pathname.slice(url.pathname.indexOf(ROOT) + ROOT.length - 1);
    const stand = this.#find(method, path);
    const op = stand && "route" in stand ? knownOperation(this.options.description, stand.route) : undefined;
    const call: MockedCall = {
      operationId: op?.route.id,
      method,
      url,
      path,
      headers,
      params: {},
      body: undefined,
      faults: [],
      status: 0,
      source: undefined,
    };
    this.calls.push(call);
    const done = (answer: Answer, source: MockedCall["source"]): { answer: Answer; call: MockedCall } => {
      call.status = answer.status;
      call.source = source;
      return { answer, call };
    };

    if (!op) {
      if (method === "OPTIONS" && stand && "allow" in stand)
        return done({ status: 204, headers: { allow: ["OPTIONS", ...stand.allow].join(", ") } }, "example");
      const { fault, answer } = this.#unknown(method, path, stand && "allow" in stand ? stand.allow : undefined);
      call.faults = [fault];
      if (this.options.invalid === "answer") return done(answer, "refused");
      throw this.broken([fault], { operation: undefined, method, path, docs: undefined });
    }

    const request = await checkRequest(wire, path.replace(/\/$/, "").split("/").slice(1), op);
    call.params = request.params;
    call.body = request.body;
    call.faults = request.faults;
    const refused = request.faults.filter((fault) => fault.refusal !== undefined);
    const severe = [
      ...(this.options.invalid === "throw" ? refused : []),
      ...(this.options.ignored === "throw" ? request.faults.filter((fault) => fault.refusal === undefined) : []),
    ];
    if (severe.length > 0) throw this.broken(severe, addressOf(op));
    const credential = credentialOf(wire)?.value;
    if (credential !== undefined) {
      if (this.#refused.has(credential)) return done(tokenExpired(), "refused");
      this.#seen.add(credential);
    }
    if (refused.length > 0) return done(refusal(refused), "refused");

    const planned = await this.#planned(call);
    if (planned) return done(planned, "planned");
    const stored = this.#state?.answer(op, request, (items) => page(items, op, url));
    if (stored) return done(stored, stored.status >= 400 ? "refused" : "state");
    return done(exampleAnswer(op, url, request.params), "example");
  }

  async #planned(call: MockedCall): Promise<Answer | undefined> {
    const mine = this.plans.filter((plan) => plan.op.route.id === call.operationId && matches(plan.when, call.params));
    // What was planned for certain values comes before what was planned for any; what is planned later replaces it.
    const fewer = (a: Plan, b: Plan): number => Object.keys(b.when).length - Object.keys(a.when).length;
    const plan =
      [...mine].sort(fewer).find(({ once }) => once.length > 0) ??
      [...mine]
        .reverse()
        .sort(fewer)
        .find(({ always }) => always !== undefined);
    if (!plan) return undefined;
    plan.used = true;
    const responder = plan.once.shift() ?? plan.always!;
    return typeof responder === "function" ? responder(call) : responder;
  }

  #unknown(method: string, path: string, allow: string[] | undefined): { fault: Fault; answer: Answer } {
    const base = { place: "route", name: "" } as const;
    if (allow)
      return {
        fault: { ...base, message: `there is no ${method} here, but ${allow.join(", ")}`, refusal: "405", status: 405 },
        answer: { status: 405, headers: { allow: allow.join(", ") }, body: { error: "405 Not Allowed" } },
      };
    return {
      fault: { ...base, message: `there is no such route${this.#advice(method, path)}`, refusal: "404", status: 404 },
      answer: { status: 404, body: { error: "404 Not Found" } },
    };
  }

  /** The most common cause of an unknown route is a path of a project whose slashes are not encoded. */
  #advice(method: string, path: string): string {
    const segments = path.split("/").slice(1);
    for (let length = 2; length < segments.length; length++) {
      const joined = [segments[0], segments.slice(1, length + 1).join("%2F"), ...segments.slice(length + 1)];
      const match = this.#match(method, `/${joined.join("/")}`);
      if (match && "route" in match && match.route.template.includes("{"))
        return `; a path such as ${segments.slice(1, length + 1).join("/")} is one segment: write ${joined[1]}`;
    }
    const near = hint(
      `/${segments.join("/")}`,
      this.options.description.routes.filter((route) => route.method === method).map(({ template }) => template),
    );
    return near.includes("did you mean") ? near : "";
  }

  /** The error for a broken contract, which is remembered: somebody may catch it. */
  broken(faults: Fault[], address: ConstructorParameters<typeof ContractError>[1]): ContractError {
    const error = new ContractError(faults, address);
    this.thrown.push(error);
    return error;
  }
}
