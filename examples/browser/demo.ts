import { GitLab } from "gitlab-fetch";
import { type MockFetch, mockFetch } from "gitlab-fetch/testing";
import type { Handler } from "../shared/serve.js";
import { DemoOAuth } from "./demo-oauth.js";

/** A token that the made-up GitLab accepts besides those of its OAuth. */
export const DEMO_TOKEN = "glpat-demo";

const NAMES = ["Search", "Importer", "Dark theme", "Notifications", "Archive", "Permissions", "Printing"];

/** A GitLab in this process, to be served at an origin of its own. */
export interface DemoGitLab {
  handler: Handler;
  oauth: DemoOAuth;
  mock: MockFetch;
}

/**
 * A GitLab with 23 projects and 47 issues in the latest of them. It lets pages of other origins in as GitLab does: to the
 * API with any header, and with an access token it knows.
 *
 * @param redirectUri the address of the page
 */
export async function demoGitLab(redirectUri: () => string): Promise<DemoGitLab> {
  let now = Date.parse("2026-03-02T09:00:00Z");
  const mock = mockFetch({ stateful: { empty: true, now: () => new Date((now += 3_600_000)) }, ignored: "allow" });
  const gitlab = new GitLab({ host: "https://gitlab.example.com", token: DEMO_TOKEN, fetch: mock.fetch });
  let latest = 0;
  for (let index = 0; index < 23; index++) {
    const name = `${NAMES[index % NAMES.length]} ${Math.floor(index / NAMES.length) + 1}`;
    const { id } = await gitlab.projects.create({ name, description: `All about ${name.toLowerCase()}.` });
    latest = id;
  }
  for (let index = 1; index <= 47; index++) {
    const title =
      index === 47
        ? "<b>Bold</b> titles are shown as they are"
        : `${NAMES[index % NAMES.length]} breaks, case ${index}`;
    const { iid } = await gitlab.issues.create({
      project_id: latest,
      title,
      labels: index % 3 ? ["bug"] : ["bug", "urgent"],
    });
    if (index % 4 === 0) await gitlab.issues.update({ project_id: latest, issue_iid: iid, state_event: "close" });
  }
  const oauth = new DemoOAuth(redirectUri);
  return { mock, oauth, handler: (request) => answer(request, mock, oauth) };
}

// What GitLab lets other origins read, besides headers of files. Neither ETag nor Retry-After is among it.
const EXPOSED = "Link, X-Total, X-Total-Pages, X-Per-Page, X-Page, X-Next-Page, X-Prev-Page";

async function answer(request: Request, mock: MockFetch, oauth: DemoOAuth): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith("/oauth/")) return oauth.handle(request);
  if (!pathname.startsWith("/api/")) return new Response("404", { status: 404 });
  const cors = { "access-control-allow-origin": "*", "access-control-expose-headers": EXPOSED };
  if (request.method === "OPTIONS") {
    const wanted = request.headers.get("access-control-request-headers") ?? "";
    const headers = {
      ...cors,
      "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
      "access-control-allow-headers": wanted,
    };
    return new Response(null, { status: 204, headers });
  }
  const bearer = /^Bearer (.+)$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  const known = request.headers.get("private-token") === DEMO_TOKEN || oauth.accepts(bearer);
  const response = known ? await mock.fetch(request) : Response.json({ message: "401 Unauthorized" }, { status: 401 });
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(cors)) headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}
