/** What the compiler has to say about calls, checked by `npm run typecheck`: nothing here runs. */
import { expectTypeOf } from "vitest";
import { GitLab, type BasicProjectDetails, type Issue, type Project } from "../../generated/index.js";
import * as issues from "../../generated/resources/issues.js";
import * as projects from "../../generated/resources/projects.js";
import type { Call, Client, Download, ListCall, Page } from "../../runtime/index.js";

const gitlab = new GitLab({ token: "glpat-example" });
declare const client: Client;

// A call answers its entity; a list can be awaited, iterated and gathered.
expectTypeOf(gitlab.issues.get({ project_id: 1, issue_iid: 2 })).toEqualTypeOf<Call<Issue>>();
expectTypeOf(issues.listForProject(client, { project_id: "group/app" })).toEqualTypeOf<ListCall<Issue>>();
expectTypeOf(await gitlab.issues.list()).toEqualTypeOf<Page<Issue>>();
for await (const issue of gitlab.issues.list()) expectTypeOf(issue).toEqualTypeOf<Issue>();
expectTypeOf(await gitlab.projects.delete({ project_id: 1 })).not.toBeAny();
expectTypeOf(await gitlab.jobArtifacts.download({ project_id: 1, job_id: 2 })).toEqualTypeOf<Download>();

// What is required is required, and what GitLab does not know is refused.
// @ts-expect-error a title is required
void gitlab.issues.create({ project_id: 1 });
// @ts-expect-error there is no attribute `titel`
void gitlab.issues.create({ project_id: 1, title: "x", titel: "x" });
// @ts-expect-error requests take the values GitLab knows only
void gitlab.issues.list({ state: "open" });
// @ts-expect-error a token is a text or a function
void new GitLab({ token: 1 });

// Binding makes path parameters optional, and only those it was given.
const app = gitlab.with({ project_id: "group/app" });
expectTypeOf(app.issues.create({ title: "x" })).toEqualTypeOf<Call<Issue>>();
expectTypeOf(app.branches.list()).toExtend<ListCall<{ name: string }>>();
// @ts-expect-error the iid is still required
void app.issues.get();
// @ts-expect-error no such path parameter or option
void gitlab.with({ projekt_id: 1 });

// A parameter that changes the answer changes its type, on the module and on the client.
expectTypeOf(projects.list(client, { simple: true })).toEqualTypeOf<ListCall<BasicProjectDetails>>();
expectTypeOf(gitlab.projects.list({ simple: true })).toEqualTypeOf<ListCall<BasicProjectDetails>>();
expectTypeOf((await gitlab.projects.list({ search: "x" })).items[0]!).toExtend<Project>();

// Enumerations are open in answers: a comparison with a value of tomorrow compiles.
const { visibility } = await gitlab.projects.get({ project_id: 1 });
expectTypeOf<"friends-only">().toExtend<typeof visibility>();
