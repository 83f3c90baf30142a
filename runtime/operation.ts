/** The HTTP methods GitLab's REST API answers to. */
export type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";

/**
 * What a caller gets: parsed JSON, a string, a {@link Download}, nothing, the response headers, or the untouched
 * `Response`.
 */
export type As = "json" | "text" | "file" | "none" | "headers" | "response";

/**
 * An operation of the API as data: everything the runtime must know to turn a flat parameter object into a request and
 * the answer into a value. Generated functions hold one each; defaults are left out.
 */
export interface Operation {
  /** The call path, `issues.create`; `http.get` and the like for low-level calls. */
  id: string;
  /** The HTTP method. */
  method: Method;
  /** Path template below `/api/v4`, such as `/projects/{project_id}/issues/{issue_iid}`. */
  path: string;
  /** Names sent in the query although the method has a body; `"*"` alone means all of them. */
  query?: readonly string[];
  /** Query arrays sent as one comma-separated value. */
  csv?: readonly string[];
  /** Parameters sent as headers: parameter name to header name. */
  header?: Readonly<Record<string, string>>;
  /** Cookies are never parameters of this API. */
  cookie?: never;
  /**
   * How a body is sent: `json` (the default), `multipart` (always `multipart/form-data`), `form` (urlencoded), or a media
   * type under which the parameter named `body` is sent as it is.
   */
  body?: "json" | "multipart" | "form" | (string & {});
  /** What the caller gets; `json` when left out, `headers` for HEAD. */
  as?: As;
  /** How a list is paged; left out when it is not. */
  pagination?: "offset" | "keyset" | "both";
  /** The `order_by` values usable with keyset pagination; left out means any. */
  orderBy?: readonly string[];
  /** A POST or PATCH that may be replayed as safely as a PUT. */
  idempotent?: true;
}
