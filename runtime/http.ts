import type { Call } from "./call.js";
import type { Download } from "./download.js";
import type { ListCall } from "./list.js";
import type { As, Method } from "./operation.js";
import type { ListOptions, RequestOptions } from "./options.js";

/** What a low-level call sends besides its path. */
export interface HttpOptions extends RequestOptions {
  /** Query parameters, encoded like those of operations: arrays as `name[]`, objects as `name[key]`. */
  query?: object;
  /** The body: data goes as JSON (as a form when there is a file in it); texts, Blobs, bytes and streams go as they are. */
  body?: unknown;
  /** What is answered. Default `json`. */
  as?: As;
}

/** What a low-level list sends besides its path. */
export interface HttpListOptions extends ListOptions {
  /** Query parameters, `per_page` among them. */
  query?: object;
}

/** How the low level reaches the client. */
export interface HttpSender {
  call<T>(method: Method, path: string, options: HttpOptions): Call<T>;
  list<T>(path: string, options: HttpListOptions): ListCall<T>;
}

/**
 * The low level, for what the description lacks: through the same authentication, redirects, retries and pagination.
 * Paths start below `/api/v4`, and the caller encodes what is put into them: `/projects/gitlab-org%2Fgitlab`.
 */
export class Http {
  readonly #sender: HttpSender;

  constructor(sender: HttpSender) {
    this.#sender = sender;
  }

  /** GET: the answer's JSON, or what `as` says. */
  get(path: string, options: HttpOptions & { as: "file" }): Call<Download>;
  get(path: string, options: HttpOptions & { as: "text" }): Call<string>;
  get<T = unknown>(path: string, options?: HttpOptions): Call<T>;
  get(path: string, options: HttpOptions = {}): Call<unknown> {
    return this.#sender.call("GET", path, options);
  }

  /** POST. */
  post<T = unknown>(path: string, options: HttpOptions = {}): Call<T> {
    return this.#sender.call("POST", path, options);
  }

  /** PUT. */
  put<T = unknown>(path: string, options: HttpOptions = {}): Call<T> {
    return this.#sender.call("PUT", path, options);
  }

  /** PATCH. */
  patch<T = unknown>(path: string, options: HttpOptions = {}): Call<T> {
    return this.#sender.call("PATCH", path, options);
  }

  /** DELETE. */
  delete<T = void>(path: string, options: HttpOptions = {}): Call<T> {
    return this.#sender.call("DELETE", path, options);
  }

  /** HEAD: the answer's headers. */
  head(path: string, options: HttpOptions = {}): Call<Headers> {
    return this.#sender.call("HEAD", path, { ...options, as: "headers" });
  }

  /** GET of a list: await it for the first page, iterate it for all items. */
  list<T = unknown>(path: string, options: HttpListOptions = {}): ListCall<T> {
    return this.#sender.list(path, options);
  }

  /** Any method: the answer itself, its body unread. A status that is no success throws here too. */
  request(method: Method, path: string, options: Omit<HttpOptions, "as"> = {}): Call<Response> {
    return this.#sender.call(method, path, { ...options, as: "response" });
  }
}
