import { type Answer, Call } from "./call.js";
import type { Exchange } from "./exchange.js";
import { type HeaderMap, mergeHeaders } from "./headers.js";
import type { As, Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Plan } from "./plan.js";
import { extend, type Settings } from "./settings.js";

const accepted: Partial<Record<As, string>> = { json: "application/json", none: "application/json" };

/** A call that is planned and sent once its result is awaited. */
export function startCall<T>(
  settings: Settings,
  operation: Operation,
  planOf: () => Plan,
  options?: RequestOptions,
): Call<T> {
  return new Call<T>(operation, (extra) => send<T>(settings, operation, planOf, options, extra));
}

/**
 * Plans a call, sends it and reads the answer.
 *
 * @throws GitLabError, or the reason of the caller's signal
 */
export async function send<T>(
  client: Settings,
  call: Operation,
  planOf: () => Plan,
  options?: RequestOptions,
  extra?: HeaderMap,
): Promise<Answer<T>> {
  const { range, signal: caller, onProgress } = options ?? {};
  const settings = options ? extend(client, options) : client;
  const plan = planOf();
  const { id, method, as = method === "HEAD" ? "headers" : "json" } = call;
  const { path, query, shown, body } = plan;
  const { deadline = false } = settings;
  const headers: Record<string, string> = {
    ...settings.headers,
    ...plan.headers,
    ...mergeHeaders({}, range ? { range: `bytes=${range.start}-${range.end ?? ""}`, ...extra } : extra),
  };
  headers.accept ??= accepted[as] ?? "*/*";
  if (body?.type) headers["content-type"] ??= body.type;
  const x: Exchange = {
    settings,
    call,
    operation: id,
    method,
    path: shown,
    as,
    url: settings.base + path + (query && `?${query}`),
    headers,
    body,
    onProgress,
    caller,
    deadline: deadline === false ? Infinity : performance.now() + deadline,
    attempts: [],
  };
  const response = await settings.pipeline(x);
  const { data } = x;
  return { data: data as T, response: as === "response" ? (data as Response) : response };
}
