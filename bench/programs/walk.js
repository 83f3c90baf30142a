/**
 * Walks a list of issues to its end. Argument: `{ who, url }`. Prints `{ items, seconds, first, peak }`: seconds until the first
 * item, and the most memory the process has had, in MB.
 */
import { Issues } from "@gitbeaker/rest";
import { Octokit } from "@octokit/rest";
import { GitLab } from "gitlab-fetch";
import { createClient } from "gitlab-fetch/client";
import * as issues from "gitlab-fetch/issues";

const { who, url } = JSON.parse(process.argv[2]);
const token = "glpat-example-token-0000";
const base = `${url}/api/v4`;
const query = { project_id: 81, per_page: 100 };

async function load(page) {
  const response = await fetch(`${base}/projects/81/issues?per_page=100&page=${page}`, {
    headers: { "private-token": token, accept: "application/json" },
  });
  if (!response.ok) throw new Error(String(response.status));
  return [await response.json(), response.headers];
}

const walks = {
  async *"by hand, one by one"() {
    for (let page = 1; page;) {
      const [items, headers] = await load(page);
      yield* items;
      page = Number(headers.get("x-next-page"));
    }
  },
  async *"by hand, 8 in flight"() {
    const [items, headers] = await load(1);
    const pages = Number(headers.get("x-total-pages"));
    const ahead = [];
    let asked = 1;
    while (ahead.length < 8 && asked < pages) ahead.push(load(++asked));
    yield* items;
    while (ahead.length) {
      const [next] = await ahead.shift();
      if (asked < pages) ahead.push(load(++asked));
      yield* next;
    }
  },
  "gitlab-fetch": () => new GitLab({ host: url, token }).issues.listForProject(query),
  "gitlab-fetch, one resource": () => issues.listForProject(createClient({ host: url, token }), query),
  "gitlab-fetch, readAhead: 8": () => new GitLab({ host: url, token }).issues.listForProject(query, { readAhead: 8 }),
  async *gitbeaker() {
    const client = new Issues({ host: url, token, rateLimits: { "**": 1e9 }, queryTimeout: 300_000 });
    yield* await client.all({ projectId: 81, perPage: 100, pagination: "offset" });
  },
  async *Octokit() {
    const pages = new Octokit({ baseUrl: base, auth: token }).paginate.iterator("GET /projects/{id}/issues", {
      id: 81,
      per_page: 100,
    });
    for await (const { data } of pages) yield* data;
  },
};

const started = performance.now();
let first;
let items = 0;
for await (const issue of walks[who]()) {
  first ??= performance.now() - started;
  if (issue.iid !== ++items) throw new Error(`${who}: ${issue.iid} came as number ${items}`);
}
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ items, seconds, first: first / 1000, peak: process.resourceUsage().maxRSS / 1024 }));
process.exit();
