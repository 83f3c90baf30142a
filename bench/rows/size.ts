import { weigh } from "../../scripts/installed.js";
import { samples } from "../../scripts/samples.js";
import { FOLDER, type Row } from "../harness.js";

const BASE = "https://gitlab.example.com/api/v4";

/** One call, as little imported as the client allows. */
const one: Record<string, string> = {
  "bare fetch": `export const run = async () => { const response = await fetch("${BASE}/projects/1/issues", { method: "POST", headers: { "private-token": "t", "content-type": "application/json" }, body: JSON.stringify({ title: "x" }) }); if (!response.ok) throw new Error(await response.text()); return response.json(); };`,
  "gitlab-fetch": samples.call,
  "openapi-fetch": `import createClient from "openapi-fetch"; const client = createClient({ baseUrl: "${BASE}", headers: { "private-token": "t" } }); export const run = () => client.POST("/projects/{project_id}/issues", { params: { path: { project_id: 1 } }, body: { title: "x" } });`,
  "hey-api": `import { createClient } from "./generated/source/hey/client/index.ts"; import { issuesCreate } from "./generated/source/hey/sdk.gen.ts"; const client = createClient({ baseUrl: "${BASE}", headers: { "private-token": "t" } }); export const run = () => issuesCreate({ client, path: { project_id: 1 }, body: { title: "x" } });`,
  "openapi-typescript-codegen": `import { OpenAPI } from "./generated/source/codegen/core/OpenAPI.ts"; import { IssuesService } from "./generated/source/codegen/services/IssuesService.ts"; OpenAPI.BASE = "${BASE}"; export const run = () => IssuesService.issuesCreate({ projectId: 1, requestBody: { title: "x" } });`,
  gitbeaker: `import { Issues } from "@gitbeaker/rest"; export const run = () => new Issues({ token: "t" }).create(1, "x");`,
  Octokit: `import { Octokit } from "@octokit/rest"; export const run = () => new Octokit({ auth: "t" }).issues.create({ owner: "a", repo: "b", title: "x" });`,
  "Stainless (openai)": `import OpenAI from "openai"; export const run = () => new OpenAI({ apiKey: "t" }).models.retrieve("x");`,
  ky: `import ky from "ky"; export const run = () => ky.post("${BASE}/projects/1/issues", { headers: { "private-token": "t" }, json: { title: "x" } }).json();`,
};

/** Every operation within reach. */
const all: Record<string, string> = {
  "gitlab-fetch": samples.whole,
  "hey-api": `import * as sdk from "./generated/source/hey/sdk.gen.ts"; export const api = { ...sdk };`,
  "openapi-typescript-codegen": `import * as api from "./generated/source/codegen/index.ts"; export const all = { ...api };`,
  gitbeaker: `import { Gitlab } from "@gitbeaker/rest"; export const gitlab = new Gitlab({ token: "t" });`,
  Octokit: `import { Octokit } from "@octokit/rest"; export const octokit = new Octokit();`,
  "Stainless (openai)": `import OpenAI from "openai"; export const client = new OpenAI({ apiKey: "t" });`,
};

/** Bytes that a bundler makes of an import. */
export const size: Row = async () => {
  const names = Object.keys(one);
  const oneCall = await Promise.all(names.map((name) => bytes(one[name]!)));
  const everything = await Promise.all(names.map(async (name) => (all[name] ? await bytes(all[name]!) : undefined)));
  return {
    name: "size",
    title: "Bundle size",
    how: "kB after esbuild (bundle, minify) and gzip. Octokit and openai bring the operations of other services; ky and openapi-fetch bring none.",
    head: ["client", "one call imported", "everything imported"],
    rows: names.map((name, index) => [name, kB(oneCall[index]), kB(everything[index])]),
    verdicts: [
      { what: "one call imported", goal: 6, is: oneCall[names.indexOf("gitlab-fetch")]! / 1000, unit: "kB" },
      { what: "everything imported", goal: 45, is: everything[names.indexOf("gitlab-fetch")]! / 1000, unit: "kB" },
    ],
  };
};

function bytes(program: string): Promise<number> {
  // What a client does for Node only is no cost of a browser's bundle.
  return weigh(FOLDER, program, ["node:*", "crypto", "fs", "path", "stream"]);
}

function kB(value: number | undefined): string {
  return value === undefined ? "" : (value / 1000).toFixed(2);
}
