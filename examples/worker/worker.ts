import { cached, createClient, errorDetails, isGitLabError, isHttpError, memoryCache } from "gitlab-fetch/client";
import { badge } from "./badge.js";
import { answer, type Content, notModified } from "./answer.js";
import { summarize, type Summary } from "./summary.js";

/** Variables and secrets of the worker. */
export interface Env {
  /** Address of GitLab; default `https://gitlab.com`. */
  GITLAB_URL?: string;
  /** Secret: a token with the scope `read_api`. Without one only public projects can be shown. */
  GITLAB_TOKEN?: string;
  /** Full paths of the projects that anybody may see the state of, with spaces between. */
  GITLAB_PROJECTS?: string;
}

/** Seconds that an answer may be shown without asking again, here and by browsers and proxies. */
const MAX_AGE = 60;

// Shared by the requests that this isolate serves. Data only is kept in them: a promise of one request must not be waited
// for in another one on Cloudflare.
const summaries = new Map<string, { summary: Summary; until: number }>();
/** After that GitLab is asked whether anything has changed, which is a short 304 where nothing has. */
const answers = cached(memoryCache({ maxEntries: 200, maxBytes: 5_000_000 }));

/** `GET /<project>/badge.svg` and `GET /<project>/pipelines.json`, both with `?ref=`. */
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method !== "GET" && request.method !== "HEAD")
      return answer(request, { status: 405, type: "json", body: problem("use GET") }, { allow: "GET, HEAD" });

    const [, path = "", form] = /^\/(.+)\/(badge\.svg|pipelines\.json)$/.exec(pathname) ?? [];
    const project = decoded(path);
    // A token may see more than everybody should: what is not listed does not exist.
    if (form === undefined || project === undefined || !listed(env, project))
      return answer(request, { status: 404, type: "json", body: problem("there is no such page") });

    const ref = searchParams.get("ref") || undefined;
    let content: Content;
    try {
      const summary = await recent(env, project, ref);
      const body = form === "badge.svg" ? badge("pipeline", summary.status) : JSON.stringify(summary);
      content = { status: 200, type: form === "badge.svg" ? "svg" : "json", body };
    } catch (error) {
      if (!isGitLabError(error)) throw error;
      console.error(`${project}: ${error.message}`);
      return failed(request, form, error);
    }
    const etag = await digest(content.body);
    const headers = { etag, "cache-control": `public, max-age=${MAX_AGE}` };
    return notModified(request, etag, headers) ?? answer(request, content, headers);
  },
};

/** The summary of less than a minute ago, or a new one. */
async function recent(env: Env, project: string, ref: string | undefined): Promise<Summary> {
  const key = JSON.stringify([env.GITLAB_URL, project, ref]);
  const known = summaries.get(key);
  if (known && Date.now() < known.until) return known.summary;
  const summary = await summarize(clientOf(env), project, ref);
  summaries.delete(key);
  summaries.set(key, { summary, until: Date.now() + MAX_AGE * 1000 });
  for (const oldest of summaries.keys()) if (summaries.size > 500) summaries.delete(oldest);
  return summary;
}

/** It costs nothing to make one; the deadline is what somebody waits for a picture. */
function clientOf({ GITLAB_URL, GITLAB_TOKEN }: Env) {
  return createClient({
    ...(GITLAB_URL ? { host: GITLAB_URL } : {}),
    ...(GITLAB_TOKEN ? { token: GITLAB_TOKEN } : {}),
    use: [errorDetails, answers],
    deadline: 8_000,
    retry: { limit: 1, maxRetryWait: 2_000 },
  });
}

function listed({ GITLAB_PROJECTS = "" }: Env, project: string): boolean {
  return GITLAB_PROJECTS.split(/\s+/).includes(project);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** A picture is shown in any case; what went wrong in detail is nobody else's business. */
function failed(request: Request, form: string, error: Error): Response {
  const headers: Record<string, string> = { "cache-control": "no-store" };
  if (form === "badge.svg")
    return answer(request, { status: 200, type: "svg", body: badge("pipeline", "unavailable") }, headers);
  const status = isHttpError(error) ? error.status : undefined;
  if (status === 404)
    return answer(request, { status, type: "json", body: problem("no such project, or no pipeline") }, headers);
  if (status === 429) headers["retry-after"] = "60";
  const content: Content = { status: status === 429 ? 503 : 502, type: "json", body: problem("GitLab did not answer") };
  return answer(request, content, headers);
}

function problem(error: string): string {
  return JSON.stringify({ error });
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return `"${[...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
}
