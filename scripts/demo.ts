/**
 * The classic walk through the API: find a project by name, create an issue, find a user by email address, assign the issue,
 * walk over pages. Runs against the mock in this process, so it needs no GitLab; with GITLAB_URL and GITLAB_TOKEN set it reads
 * from that GitLab instead, and with --write it creates and assigns an issue there, in the project named by GITLAB_PROJECT.
 */
import { GitLab, isGitLabError } from "../generated/index.js";
import { startMockServer } from "../runtime/testing/index.js";

const real = process.env["GITLAB_URL"];
const write = !real || process.argv.includes("--write");
if (real && !process.env["GITLAB_TOKEN"]) {
  console.error(
    "GITLAB_URL is set but GITLAB_TOKEN is not; set both to read from a GitLab, or neither to use the mock.",
  );
  process.exit(2);
}
if (real && write && !process.env["GITLAB_PROJECT"]) {
  console.error("--write creates an issue: say in which project with GITLAB_PROJECT=group/project.");
  process.exit(2);
}
const mock = real ? undefined : await startMockServer();
const gitlab = new GitLab({
  host: real ?? mock!.url,
  token: process.env["GITLAB_TOKEN"] ?? "glpat-example-demo-token",
  hooks: {
    onResponse: ({ request, status }) => {
      const { pathname, search } = new URL(request.url);
      console.log(`   ${request.method} ${pathname}${search} -> ${status}`);
    },
  },
});

function step(title: string): void {
  console.log(`\n${title}`);
}

try {
  step(
    real
      ? `Which GitLab is this? (${new URL(real).host})`
      : "Which GitLab is this? (the mock; set GITLAB_URL and GITLAB_TOKEN for a real one)",
  );
  const me = await gitlab.currentUser();
  const { version } = await gitlab.version.get();
  console.log(`   GitLab ${version}, signed in as ${me.username}`);

  step("1. Find the project by its namespace and name");
  const path = process.env["GITLAB_PROJECT"] ?? (real ? undefined : "example-group/sample-app");
  const found = path
    ? await gitlab.projects.list({ search: path, search_namespaces: true, per_page: 100 })
    : await gitlab.projects.list({ membership: true, per_page: 1 });
  const project = path ? found.items.find((candidate) => candidate.path_with_namespace === path) : found.items[0];
  if (!project) throw new Error(`There is no project ${path ?? "that you are a member of"}.`);
  console.log(`   ${project.path_with_namespace} has the id ${project.id}`);
  const app = gitlab.with({ project_id: project.id });

  if (write) {
    step("2. Create an issue with labels");
    const issue = await app.issues.create({
      title: "Gentle reminder",
      description: "This happens again.",
      labels: ["urgent", "error"],
    });
    console.log(`   issue #${issue.iid} (id ${issue.id}): calls for a project take the iid`);

    step("3. Find the user by email address");
    const [user] = (await gitlab.users.list({ search: real ? (me.email ?? me.username) : "alice@example.com" })).items;
    if (!user) throw new Error("Nobody has that email address.");
    console.log(`   ${user.name} has the id ${user.id}`);

    step("4. Assign the issue");
    const assigned = await app.issues.update({ issue_iid: issue.iid, assignee_ids: [user.id] });
    console.log(
      `   #${assigned.iid} is assigned to ${assigned.assignees.map((assignee) => assignee.username).join(", ")}`,
    );
  }

  step(`${write ? 5 : 2}. Walk over all pages of a list, two items a page`);
  let count = 0;
  for await (const branch of app.branches.list({ per_page: 2 }, { maxItems: 6 }))
    console.log(`   ${++count}. ${branch.name}`);

  step(`${write ? 6 : 3}. What a failure looks like`);
  mock?.force(404, { operationId: "issues.get", body: { message: "404 Issue Not Found" } });
  try {
    await app.issues.get({ issue_iid: 987_654_321 });
  } catch (error) {
    if (!isGitLabError(error)) throw error;
    console.log(`   ${error.name}: ${error.message}`);
  }
  console.log(`\n${mock ? `${mock.calls.length} calls, all checked against the description.` : "Done."}`);
} finally {
  await gitlab.close();
  await mock?.close();
}
