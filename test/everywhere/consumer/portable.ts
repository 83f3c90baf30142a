/** Types that have to hold without Node's types, and without those of browsers where Node's are there. */
import { bind, createClient, files } from "gitlab-fetch/client";
import { type Branch, GitLab, HttpError, type Issue, NotFoundError } from "gitlab-fetch";
import * as branches from "gitlab-fetch/branches";
import { graphql } from "gitlab-fetch/graphql";
import { create } from "gitlab-fetch/issues";
import { typedClient } from "gitlab-fetch/openapi-fetch";
import type { components, paths } from "gitlab-fetch/schema";
import { receiveWebhook, Webhooks } from "gitlab-fetch/webhooks";
import { webhookRequest } from "gitlab-fetch/webhooks/examples";

const gitlab = new GitLab({ host: "https://gitlab.example.com", token: "glpat-example" });
export const title: Promise<string> = gitlab.issues.get({ project_id: 1, issue_iid: 2 }).then((found) => found.title);
// @ts-expect-error a title is required
export const untitled = gitlab.issues.create({ project_id: 1 });
// @ts-expect-error there is no such parameter
export const misspelt = gitlab.issues.create({ project_id: 1, titel: "One" });

export async function names(): Promise<string[]> {
  const app = gitlab.with({ project_id: "example-group/sample-app" });
  const found: string[] = [];
  for await (const branch of app.branches.list({ per_page: 100 })) found.push(branch.name);
  // An answer that depends on a parameter.
  for (const { name } of await gitlab.projects.list({ simple: true }).all()) found.push(name);
  return found;
}

const small = createClient({ token: "glpat-example", use: [files] });
export const issue: PromiseLike<Issue> = create(small, { project_id: 1, title: "One" });
export const all: Promise<Branch[]> = bind(small, branches).list({ project_id: 1 }).all();
export const status = (error: unknown): number | undefined =>
  error instanceof NotFoundError || error instanceof HttpError ? error.status : undefined;

export async function lowLevel(): Promise<number | undefined> {
  const { data } = await typedClient<paths>(gitlab).GET("/projects/{project_id}", {
    params: { path: { project_id: 1 } },
  });
  const me = await graphql<{ currentUser: { username: string } }>(gitlab, "query Me { currentUser { username } }");
  return data?.id ?? me.currentUser.username.length;
}
export type Schemas = keyof components["schemas"];

export const webhooks = new Webhooks({ token: "example-webhook-token" }).on("push", (event) => {
  const ref: string = event.ref;
  return void ref;
});
export async function kind(): Promise<string> {
  return (await receiveWebhook(await webhookRequest("push", { token: "t" }), { token: "t" })).kind;
}

export async function sizeOf(): Promise<number> {
  const download = await gitlab.repositoryFiles.download({ project_id: 1, file_path: "README.md", ref: "main" });
  return (await download.bytes()).length;
}
