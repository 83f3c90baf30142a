import { expect, test } from "vitest";
import { GitLab } from "../../generated/index.js";
import { mockFetch } from "../../runtime/testing/index.js";

const world = (empty: boolean) =>
  new GitLab({
    host: "https://gitlab.example.com",
    token: "glpat-example",
    fetch: mockFetch({ stateful: { empty } }).fetch,
    retry: false,
  });

test("a new project is found by the path of the group it was put into", async () => {
  const gitlab = world(true);
  const team = await gitlab.groups.create({ name: "Team", path: "team" });
  const inner = await gitlab.groups.create({ name: "Inner", path: "inner", parent_id: team.id });
  expect(inner).toMatchObject({ full_path: "team/inner", full_name: "Team / Inner" });
  expect(inner.web_url).toMatch(/\/team\/inner$/);
  const project = await gitlab.projects.create({ name: "The Board", namespace_id: inner.id });
  expect(project).toMatchObject({
    path: "the-board",
    path_with_namespace: "team/inner/the-board",
    name_with_namespace: "Team / Inner / The Board",
    web_url: "https://gitlab.example.com/team/inner/the-board",
    http_url_to_repo: "https://gitlab.example.com/team/inner/the-board.git",
    ssh_url_to_repo: "git@gitlab.example.com:team/inner/the-board.git",
    namespace: { id: inner.id, full_path: "team/inner" },
  });
  expect((await gitlab.projects.get({ project_id: "team/inner/the-board" })).id).toBe(project.id);
  expect((await gitlab.groups.get({ group_id: "team/inner" })).id).toBe(inner.id);
});

test("two projects beside each other are two, and the example stays where it is", async () => {
  const gitlab = world(false);
  const example = await gitlab.projects.get({ project_id: 81 });
  const one = await gitlab.projects.create({ name: "One" });
  const two = await gitlab.projects.create({ name: "Two", path: "second" });
  expect([one, two].map(({ path_with_namespace }) => path_with_namespace)).toEqual([
    "example-group/one",
    "example-group/second",
  ]);
  expect((await gitlab.projects.get({ project_id: "example-group/second" })).id).toBe(two.id);
  expect((await gitlab.projects.get({ project_id: "example-group/sample-app" })).id).toBe(81);
  expect((await gitlab.projects.get({ project_id: 81 })).web_url).toBe(example.web_url);
});

test("a renamed project is found by its new path", async () => {
  const gitlab = world(false);
  await gitlab.projects.update({ project_id: 81, path: "renamed", name: "Renamed" });
  const project = await gitlab.projects.get({ project_id: "example-group/renamed" });
  expect(project).toMatchObject({ id: 81, name_with_namespace: "Example Group / Renamed" });
  expect(project.web_url).toBe("https://gitlab.example.com/example-group/renamed");
  await expect(gitlab.projects.get({ project_id: "example-group/sample-app" })).rejects.toThrow("404");
});
