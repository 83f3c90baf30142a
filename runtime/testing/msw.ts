import { escapePattern } from "../pattern.js";
import { ContractError } from "./contract-error.js";
import type { MockFetch } from "./mock-fetch.js";

/** The part of MSW's `http` that is used. */
export interface MswHttp<H> {
  all(path: RegExp, resolver: (info: { request: Request }) => Promise<Response>): H;
}

/**
 * Handlers for [MSW](https://mswjs.io) that answer as a mock does, for code that uses the global `fetch`. A handler
 * cannot make `fetch` throw what it likes: a broken contract is answered with status 400 that says so, and
 * `mock.assertDone()` throws it.
 *
 * @param http MSW's `http`
 * @param mock what decides on the answers
 * @param host only requests to this GitLab; any host's `/api/v4` unless given
 * @example const server = setupServer(...mswHandlers(http, mock));
 */
export function mswHandlers<H>(http: MswHttp<H>, mock: MockFetch, host?: string): H[] {
  const origin = host === undefined ? "https?://[^/]+" : escapePattern(host.replace(/\/+$/, ""));
  return [http.all(new RegExp(`^${origin}(?:/[^?]*)?/api/v4/`), ({ request }) => answer(mock, request))];
}

async function answer(mock: MockFetch, request: Request): Promise<Response> {
  try {
    return await mock.fetch(request);
  } catch (error) {
    if (error instanceof ContractError) return Response.json({ error: error.message }, { status: 400 });
    // A connection that breaks.
    if (error instanceof TypeError && error.cause !== undefined) return Response.error();
    throw error;
  }
}
