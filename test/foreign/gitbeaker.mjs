// What gitbeaker has to be able to do with the stateful mock. One JSON line a step; see scripts/foreign-clients.ts.
import assert from "node:assert/strict";
import { Gitlab } from "@gitbeaker/rest";

const [host, token] = process.argv.slice(2);
const api = new Gitlab({ host, token });
const made = {};
const rejected = async (call, status) => {
  await assert.rejects(call, (error) => {
    assert.equal(error.cause?.response?.status, status);
    return true;
  });
};

const steps = {
  "metadata show": async () => assert.equal((await api.Metadata.show()).version, "19.5.0-ee"),
  "project create": async () => {
    made.project = await api.Projects.create({ name: "Beaker", path: "beaker", visibility: "private" });
    assert.equal(made.project.path, "beaker");
  },
  "project show": async () => assert.equal((await api.Projects.show(made.project.id)).name, "Beaker"),
  "project all": async () => {
    const ids = (await api.Projects.all()).filter(({ path }) => path === "beaker").map(({ id }) => id);
    assert.deepEqual(ids, [made.project.id]);
  },
  "project edit": async () => {
    await api.Projects.edit(made.project.id, { description: "Changed" });
    assert.equal((await api.Projects.show(made.project.id)).description, "Changed");
  },
  "issue create": async () => {
    made.issue = await api.Issues.create(made.project.id, "First", { labels: "a,b" });
    assert.deepEqual([made.issue.iid, made.issue.labels], [1, ["a", "b"]]);
  },
  "issue show": async () => {
    const issue = await api.Issues.show(1, { projectId: made.project.id });
    assert.equal(issue.title, "First");
  },
  "issue edit": async () => {
    await api.Issues.edit(made.project.id, 1, { title: "Renamed", stateEvent: "close" });
    const { title, state } = await api.Issues.show(1, { projectId: made.project.id });
    assert.deepEqual([title, state], ["Renamed", "closed"]);
  },
  "issue note": async () => {
    await api.IssueNotes.create(made.project.id, 1, "Seen");
    const notes = await api.IssueNotes.all(made.project.id, 1);
    assert.deepEqual(
      notes.map(({ body }) => body),
      ["Seen"],
    );
  },
  "issue pages": async () => {
    for (let number = 2; number <= 25; number++) await api.Issues.create(made.project.id, `Number ${number}`);
    const all = await api.Issues.all({ projectId: made.project.id, perPage: 10 });
    assert.equal(new Set(all.map(({ iid }) => iid)).size, 25);
    const { data, paginationInfo } = await api.Issues.all({
      projectId: made.project.id,
      perPage: 10,
      maxPages: 1,
      showExpanded: true,
    });
    assert.deepEqual([data.length, paginationInfo.total, paginationInfo.totalPages], [10, 25, 3]);
  },
  "issue remove": async () => {
    await api.Issues.remove(made.project.id, 25);
    await rejected(() => api.Issues.show(25, { projectId: made.project.id }), 404);
  },
  "user showCurrentUser": async () => assert.ok((await api.Users.showCurrentUser()).username),
  "user create": async () => {
    const user = { email: "beaker@example.com", username: "beaker", name: "Beaker", password: "long-enough-1" };
    made.user = await api.Users.create(user);
    assert.equal((await api.Users.show(made.user.id)).username, "beaker");
  },
  "user all": async () => {
    const users = await api.Users.all({ username: "beaker" });
    assert.deepEqual(
      users.map(({ id }) => id),
      [made.user.id],
    );
  },
  "user edit": async () => {
    await api.Users.edit(made.user.id, { name: "Changed" });
    assert.equal((await api.Users.show(made.user.id)).name, "Changed");
  },
  "user remove": async () => {
    await api.Users.remove(made.user.id);
    await rejected(() => api.Users.show(made.user.id), 404);
  },
  // The project of the examples has a pipeline.
  "pipeline all": async () => {
    made.pipelines = await api.Pipelines.all("example-group/sample-app");
    assert.ok(made.pipelines[0].id);
  },
  "pipeline show": async () => {
    const { id } = made.pipelines[0];
    assert.equal((await api.Pipelines.show("example-group/sample-app", id)).id, id);
  },
  "pipeline create": async () => assert.ok((await api.Pipelines.create("example-group/sample-app", "main")).id),
  "pipeline retry, cancel, remove": async () => {
    const { id } = made.pipelines[0];
    await api.Pipelines.retry("example-group/sample-app", id);
    await api.Pipelines.cancel("example-group/sample-app", id);
    await api.Pipelines.remove("example-group/sample-app", id);
  },
  "a wrong value": () => rejected(() => api.Issues.create(made.project.id, "x", { confidential: "maybe" }), 400),
  "no credential": () => rejected(() => new Gitlab({ host, token: "" }).Projects.create({ name: "x" }), 401),
  upload: async () => {
    const file = { content: new Blob(["hello"]), filename: "note.txt" };
    assert.ok((await api.ProjectMarkdownUploads.create(made.project.id, file)).markdown);
  },
  variables: async () => {
    await api.ProjectVariables.create(made.project.id, "NAME", "one");
    await api.ProjectVariables.edit(made.project.id, "NAME", "two");
    assert.equal((await api.ProjectVariables.show(made.project.id, "NAME")).value, "two");
  },
  "project remove": async () => {
    await api.Projects.remove(made.project.id);
    await rejected(() => api.Projects.show(made.project.id), 404);
  },
};

for (const [step, check] of Object.entries(steps)) {
  let wrong = null;
  try {
    await check();
  } catch (error) {
    wrong = `${error.name}: ${error.message}`.split("\n").join(" ");
  }
  console.log(JSON.stringify({ step, wrong }));
}
