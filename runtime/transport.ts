import type { Exchange } from "./exchange.js";
import { networkError } from "./network.js";

/**
 * Calls `fetch`, which may not follow redirects: it hands PRIVATE-TOKEN, JOB-TOKEN, Deploy-Token and Sudo to any origin it
 * is sent to. Who gives other headers than those of the exchange sends neither body nor cookies.
 *
 * @throws NetworkError
 */
export async function transport(x: Exchange, url = x.url, headers = x.headers): Promise<Response> {
  const { method, body, signal, settings } = x;
  const init: RequestInit = { method, headers, redirect: "manual", signal };
  if (headers !== x.headers) init.credentials = "omit";
  else if (body) {
    init.body = typeof body.value === "function" ? body.value() : body.value;
    // What every fetch does with a stream, but Node wants to be told.
    if (body.stream) (init as { duplex?: string }).duplex = "half";
  }
  try {
    return await (settings.fetch ?? fetch)(url, init);
  } catch (error) {
    throw networkError(x, error);
  }
}
