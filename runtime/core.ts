import type { Call } from "./call.js";
import type { Operation } from "./operation.js";
import type { ClientOptions, CommonOptions, RequestOptions } from "./options.js";
import { planCall } from "./plan.js";
import { startCall } from "./send.js";
import { extend, type Settings, settingsOf } from "./settings.js";

/** What a clone changes: options, and values for path parameters such as `project_id`. */
export type ClientChanges = CommonOptions & Readonly<Record<string, unknown>>;

/** Settings by client, where no `inspect` finds them; and those of a clone while it is made, by what its constructor is given. */
const known = /* @__PURE__ */ new WeakMap<object, Settings>();

/** Gives this package's own modules a client's settings. */
export function settingsFor(client: Client): Settings {
  return known.get(client)!;
}

/** Whether a constructor was called to make a clone. */
export function isClone(options: object): boolean {
  return known.has(options);
}

/**
 * A connection to one GitLab: where it is, who calls, and how. Making one sends nothing. Generated functions take it as
 * their first argument; `GitLab` has them as methods, and more.
 *
 * @example const client = new Client({ host: "gitlab.example.com", token: process.env.GITLAB_TOKEN });
 * @throws ConfigError when an option is wrong
 */
export class Client {
  constructor(options: ClientOptions = {}) {
    known.set(this, known.get(options) ?? settingsOf(options));
  }

  /** The API's address: `https://gitlab.example.com/api/v4`. */
  get baseUrl(): string {
    return settingsFor(this).base;
  }

  /** Calls an operation once the result is awaited. It takes parameters for path, headers and body; see `queryCall` for a query. */
  call<T>(operation: Operation, params?: object, options?: RequestOptions): Call<T> {
    const settings = settingsFor(this);
    return startCall<T>(settings, operation, () => planCall(settings, operation, params), options);
  }

  /**
   * A client like this one with other options (credential, `sudo`, `headers`, `timeout`, `retry` ...) or with values for
   * path parameters that calls may then leave out. Nothing is sent; rate limits, limiter and `close()` are shared.
   *
   * @example const app = client.with({ project_id: "group/app" }).with({ sudo: "alice" });
   */
  with(changes: ClientChanges): Client {
    // These may not end up in a path, whatever its parameters are called.
    const { token, sudo, timeout, deadline, ...bound } = changes;
    const key = {};
    known.set(key, extend(settingsFor(this), changes, bound));
    return new (this.constructor as new (options: object) => Client)(key);
  }
}
