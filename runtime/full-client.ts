/// <reference lib="esnext.disposable" preserve="true" />
import { credentialOf } from "./auth.js";
import { encodeBody } from "./body.js";
import type { Call } from "./call.js";
import { readConfig } from "./config.js";
import { checkOptions, checkParams } from "./checked.js";
import { Client, type ClientChanges, isClone, settingsFor } from "./core.js";
import { readEnvironment } from "./env.js";
import { errorDetails } from "./error-details.js";
import { ConfigError } from "./errors.js";
import type { Exchange } from "./exchange.js";
import type { Extension } from "./extension.js";
import { fetchThrough } from "./fetch.js";
import { encodeRaw, files, isRaw } from "./files.js";
import { type GraphQL, graphql, graphqlList } from "./graphql.js";
import { observe } from "./hooks.js";
import { Http } from "./http.js";
import { pace } from "./limiter.js";
import { planLiteral, shownPath } from "./literal.js";
import type { ListCall } from "./list.js";
import { logTo } from "./logger.js";
import type { GitLabOptions, ListOptions, RateLimit, RequestOptions } from "./options.js";
import type { Operation } from "./operation.js";
import { type Plan, planCall } from "./plan.js";
import { appendQuery } from "./query.js";
import { readRateLimit } from "./rate-limit.js";
import { readAhead } from "./read-ahead.js";
import { redirects } from "./redirect.js";
import { tokenRefresh } from "./refresh.js";
import { startCall } from "./send.js";
import { walk } from "./walk.js";

/** What the clones of a client share: the last rate limits, and whether it is closed. */
class Shared implements Extension {
  rate?: Headers;
  closed = false;
  readonly onClose: GitLabOptions["onClose"];

  constructor(onClose: GitLabOptions["onClose"]) {
    this.onClose = onClose;
  }

  before(): void {
    if (this.closed) throw new ConfigError("the client is closed, make a new one");
  }

  answered({ elsewhere }: Exchange, { headers }: Response): void {
    if (!elsewhere && headers.has("ratelimit-limit")) this.rate = headers;
  }
}

/** A client with everything: files, hooks, logging, pacing, the low level. `GitLab` adds the resources. */
export class FullClient extends Client {
  #http?: Http;
  #graphql?: GraphQL;

  constructor(options: GitLabOptions = {}) {
    if (!isClone(options)) checkOptions(options);
    super(isClone(options) ? options : { ...options, use: extensions(options) });
  }

  /**
   * A client from environment variables, see `readEnvironment`: `GITLAB_URL`, `GITLAB_TOKEN`, in a job `CI_JOB_TOKEN` ...
   *
   * @param overrides options that are laid over them
   */
  static fromEnv<C extends FullClient>(this: new (options: GitLabOptions) => C, overrides: GitLabOptions = {}): C {
    return new this(layered(readEnvironment(), overrides));
  }

  /**
   * A client from python-gitlab's configuration files (Node, Bun and Deno only), see `readConfig`.
   *
   * @param section which GitLab; default: the `default` of section `global`
   * @param files default: `PYTHON_GITLAB_CFG`, or `/etc/python-gitlab.cfg` and `~/.python-gitlab.cfg`
   * @param overrides options that are laid over them
   */
  static async fromConfig<C extends FullClient>(
    this: new (options: GitLabOptions) => C,
    section?: string,
    files?: string | readonly string[],
    overrides: GitLabOptions = {},
  ): Promise<C> {
    return new this(layered(await readConfig(section, files), overrides));
  }

  /** A client like this one with other options, or with values for path parameters; see `Client`. */
  override with(changes: ClientChanges): FullClient {
    return super.with(changes) as FullClient;
  }

  /** Calls an operation once the result is awaited. */
  override call<T>(operation: Operation, params?: object, options?: RequestOptions): Call<T> {
    return startCall<T>(settingsFor(this), operation, () => this.#plan(operation, params), options);
  }

  /** Calls an operation that answers a list, page by page. */
  list<T>(operation: Operation, params?: object, options?: ListOptions): ListCall<T> {
    return walk<T>(settingsFor(this), operation, () => this.#plan(operation, params), options);
  }

  /** The last rate-limit values GitLab told; empty before the first answer. */
  get rateLimit(): RateLimit {
    const { rate } = this.#shared;
    return rate ? readRateLimit(rate) : {};
  }

  /** The low level: any path, any method. */
  get http(): Http {
    const settings = settingsFor(this);
    return (this.#http ??= new Http({
      call: (method, path, options) => {
        const { query, body, as, ...rest } = options;
        const operation: Operation = {
          id: `http.${method.toLowerCase()}`,
          method,
          path: shownPath(settings.base, path),
          as,
        };
        const plan = (): Plan => ({
          ...planLiteral(settings.base, path, query),
          body:
            body === undefined ? undefined : isRaw(body) ? encodeRaw(body) : encodeBody(body as object, settings.use),
        });
        return startCall(settings, operation, plan, rest) as Call<never>;
      },
      list: (path, options) => {
        const { query, ...rest } = options;
        const operation: Operation = { id: "http.list", method: "GET", path: shownPath(settings.base, path) };
        return walk(settings, operation, () => planLiteral(settings.base, path, query), rest);
      },
    }));
  }

  /** The GraphQL API, with the same credential, retries, limits and hooks. */
  get graphql(): GraphQL {
    const call: GraphQL = ((document, variables, options) => graphql(this, document, variables, options)) as GraphQL;
    call.list = (document, variables, options) => graphqlList(this, document, variables, options);
    return (this.#graphql ??= call);
  }

  /**
   * A `fetch` through this client's authentication, redirects, retries, limits and hooks, for libraries that want one.
   * Like any fetch it resolves whatever the status is; only addresses below `baseUrl` are called.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    return fetchThrough(settingsFor(this), input, init);
  }

  /** Ends this client and its clones: further calls are refused, and `onClose` is called, once. */
  async close(): Promise<void> {
    const shared = this.#shared;
    if (shared.closed) return;
    shared.closed = true;
    await shared.onClose?.();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #plan(operation: Operation, params?: object): Plan {
    return planCall(settingsFor(this), operation, checkParams(operation, params), appendQuery);
  }

  get #shared(): Shared {
    return settingsFor(this).use.find((extension) => extension instanceof Shared)!;
  }
}

function extensions({ hooks, logger, limiter, onClose, use = [] }: GitLabOptions): Extension[] {
  const all: Extension[] = [files, redirects, errorDetails, readAhead, new Shared(onClose)];
  if (limiter) all.push(pace(limiter));
  if (hooks) all.push(observe(hooks));
  if (logger) all.push(observe(logTo(logger)));
  return [...all, ...use, tokenRefresh];
}

/** Options over others; a credential replaces the other's, whatever its kind. */
function layered(base: GitLabOptions, over: GitLabOptions): GitLabOptions {
  if (credentialOf(over, []) === undefined) return { ...base, ...over };
  const { token, oauthToken, jobToken, deployToken, basicAuth, ...rest } = base;
  return { ...rest, ...over };
}
