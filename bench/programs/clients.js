/**
 * One and the same call, `GET /projects/81/issues/12`, through every client, and bare `fetch` as the limit: with the same headers
 * (credential, Accept, User-Agent) where a client lets one say so, the whole body read and parsed.
 */
import { Issues } from "@gitbeaker/rest";
import { Octokit } from "@octokit/rest";
import { GitLab } from "gitlab-fetch";
import { createClient } from "gitlab-fetch/client";
import * as issues from "gitlab-fetch/issues";
import ky from "ky";
import OpenAI from "openai";
import openapiFetch from "openapi-fetch";
import { createClient as createHeyClient } from "../generated/hey/client.js";
import { issuesGet } from "../generated/hey/sdk.js";
import { IssuesService, OpenAPI } from "../generated/codegen/index.js";

const TOKEN = "glpat-example-token-0000";
const headers = { "private-token": TOKEN, accept: "application/json", "user-agent": "bench" };

/**
 * @param host - where the server is
 * @param options - `fetch`: one that needs no network, for the clients that take one; those that do not get it as the global one
 */
export function callsOf(host, { fetch: given } = {}) {
  if (given) globalThis.fetch = given;
  const fetch = globalThis.fetch;
  const base = `${host}/api/v4`;
  const options = { host, token: TOKEN, userAgent: "bench" };
  const whole = new GitLab(options);
  const bare = createClient(options);
  const paths = openapiFetch({ baseUrl: base, headers, fetch: given });
  const hey = createHeyClient({ baseUrl: base, headers, fetch });
  const beaker = new Issues({ host, token: TOKEN, rateLimits: { "**": 1e9 } });
  const octokit = new Octokit({ baseUrl: base, auth: TOKEN, userAgent: "bench", request: { fetch }, log: quiet });
  const stainless = new OpenAI({ baseURL: base, apiKey: TOKEN, fetch });
  const kyClient = ky.create({ prefixUrl: base, headers });
  OpenAPI.BASE = base;
  OpenAPI.HEADERS = headers;
  return {
    "bare fetch": async () => {
      const response = await globalThis.fetch(`${base}/projects/81/issues/12`, { headers });
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    },
    "gitlab-fetch": () => whole.issues.get({ project_id: 81, issue_iid: 12 }),
    "gitlab-fetch, one resource": () => issues.get(bare, { project_id: 81, issue_iid: 12 }),
    "openapi-fetch": async () => {
      const { data, error } = await paths.GET("/projects/{project_id}/issues/{issue_iid}", {
        params: { path: { project_id: 81, issue_iid: 12 } },
      });
      if (error) throw error;
      return data;
    },
    "hey-api": async () =>
      (await issuesGet({ client: hey, path: { project_id: 81, issue_iid: 12 }, throwOnError: true })).data,
    "openapi-typescript-codegen": () => IssuesService.issuesGet({ projectId: 81, issueIid: 12 }),
    gitbeaker: () => beaker.show(12, { projectId: 81 }),
    Octokit: async () =>
      (await octokit.request("GET /projects/{project_id}/issues/{issue_iid}", { project_id: 81, issue_iid: 12 })).data,
    "Stainless (openai)": () => stainless.get("/projects/81/issues/12"),
    ky: () => kyClient.get("projects/81/issues/12").json(),
  };
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
