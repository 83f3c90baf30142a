import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as commits from "gitlab-fetch/commits";
import * as releases from "gitlab-fetch/releases";
import * as repositories from "gitlab-fetch/repositories";
import { describe, expect, test } from "vitest";
import { collect, type Change } from "../../examples/release-notes/collect.js";
import { DEMO, demoMock } from "../../examples/release-notes/demo.js";
import { main } from "../../examples/release-notes/main.js";
import { writeNotes } from "../../examples/release-notes/notes.js";
import { temporaryFiles } from "../runtime/temporary.js";
import { clientFor, runExample, runMain } from "./program.js";

const { folder } = temporaryFiles();

describe("the notes", () => {
  const change = (title: string, more: Partial<Change> = {}): Change => ({
    title,
    text: "",
    reference: "!1",
    url: "https://gitlab.example.com/g/p/-/merge_requests/1",
    author: "Bob",
    labels: [],
    ...more,
  });
  const written = (changes: Change[], sections: [string, string][] = [], skip: string[] = []) =>
    writeNotes(changes, { heading: "v2", sections: new Map(sections), skip }).replaceAll(/ \(\[.*$/gm, "");

  test("go by labels first, then by the type in the title", () => {
    const changes = [
      change("fix: b", { labels: ["ui"] }),
      change("fix: a"),
      change("Feat(api): c"),
      change("chore: d"),
      change("e"),
      change("feat: hidden", { labels: ["no note"] }),
    ];
    expect(written(changes, [["ui", "Interface"]], ["no note"])).toBe(
      "## v2\n\n### Interface\n\n- b\n\n### New features\n\n- **api:** c\n\n### Fixes\n\n- a\n\n### Other changes\n\n- d\n- e\n",
    );
  });

  test("tell breaking changes first, by their title or their footer", () => {
    const footer = { text: "More.\n\nBREAKING CHANGE: the old way is gone" };
    expect(written([change("feat: a"), change("fix!: b"), change("perf: c", footer)])).toBe(
      "## v2\n\n### Breaking changes\n\n- b\n- c\n\n### New features\n\n- a\n",
    );
    expect(written([])).toBe("## v2\n\nNo changes.\n");
  });

  test("mention nobody and show titles as they are", () => {
    const notes = writeNotes([change("Ask @all <b>now</b> [x](y) for `a_b` of #12", { author: "*Bob*" })], {
      heading: "v2",
      sections: new Map(),
      skip: [],
    });
    expect(notes).toContain(
      String.raw`- Ask \@all \<b\>now\</b\> \[x\](y) for \`a\_b\` of #12 ([!1](https://gitlab.example.com/g/p/-/merge_requests/1)), \*Bob\*`,
    );
  });
});

describe("what came between two tags", () => {
  test("is each merge request once, and commits without one", async () => {
    const changes = await collect(clientFor(demoMock()), DEMO[0]!, { from: "v1.3.0", to: "v1.4.0" });
    expect(changes.map(({ reference, title }) => [reference, title])).toEqual([
      ["!101", "Search by *any* label"],
      ["!102", "fix(print): keep the last page"],
      ["!103", "Update dependencies"],
      ["!104", "feat(export)!: one format only"],
      ["66666666", "docs: say how to upgrade"],
    ]);
  });

  test("leaves out requests that were not merged, for GitLab before 18.2 answers them too", async () => {
    const mock = demoMock();
    const [closed] = mock.example(commits.listMergeRequests, [{ iid: 7, state: "closed" }]);
    mock.on(commits.listMergeRequests).reply(200, [closed!]);
    const changes = await collect(clientFor(mock), DEMO[0]!, { from: "v1.3.0", to: "v1.4.0" });
    expect(changes.every(({ reference }) => reference !== "!7")).toBe(true);
    expect(changes).toHaveLength(6);
  });

  test("asks for no commit that a request has named already", async () => {
    const mock = demoMock();
    const example = mock.example(repositories.compare);
    const ids = Array.from({ length: 30 }, (_, index) => index.toString(16).padStart(40, "0"));
    const listed = ids.map((id, index) => ({
      ...example.commits[0]!,
      id,
      parent_ids: Array.from({ length: 1 + (index % 2) }, () => "a".repeat(40)),
    }));
    mock.on(repositories.compare).reply(200, { ...example, commits: listed });
    mock.on(commits.listMergeRequests).always(({ params }) => {
      // Each request consists of a commit, and of the merge commit that came right after it.
      const pair = Math.floor(ids.indexOf(String(params["sha"])) / 2);
      const shas = { sha: ids[pair * 2]!, merge_commit_sha: ids[pair * 2 + 1]! };
      return { status: 200, body: mock.example(commits.listMergeRequests, [{ iid: pair, state: "merged", ...shas }]) };
    });
    expect(await collect(clientFor(mock), DEMO[0]!, { from: "a", to: "b" })).toHaveLength(15);
    mock.expectCalled(commits.listMergeRequests, {}, 15);
  });
});

describe("the program", () => {
  const options = ["--skip", "no release note", "--section", "type::feature=New features"];

  test("writes the notes, in a process of its own", async () => {
    const { code, stdout, stderr } = await runExample("release-notes", options);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining("made-up") });
    const page = "https://gitlab.example.com/example-group/sample-app/-";
    expect(stdout).toBe(`## v1.4.0

### Breaking changes

- **export:** one format only ([!104](${page}/merge_requests/104)), Bob Brown

### New features

- Search by \\*any\\* label ([!101](${page}/merge_requests/101)), Bob Brown

### Fixes

- **print:** keep the last page ([!102](${page}/merge_requests/102)), Carol Clark

### Documentation

- say how to upgrade ([66666666](${page}/commit/${"6".repeat(40)})), Alice Adams
`);
  });

  test("makes a release, and changes it the next time", async () => {
    const mock = demoMock();
    const out = join(folder, "notes.md");
    const args = [DEMO[0]!, "v1.3.0", "v1.5.0", "--release", "--out", out];
    const first = await runMain(main, args, { mock });
    expect(first).toMatchObject({ code: 0, stdout: "", stderr: expect.stringContaining("released https://") });
    const description = readFileSync(out, "utf8");
    expect(description).toContain("## v1.5.0");
    mock.expectCalled(releases.create, { tag_name: "v1.5.0", name: "v1.5.0", description }, 1);

    const second = await runMain(main, [...args, "--skip", "type::feature"], { mock });
    expect(second.stderr).toContain("changed https://");
    mock.expectCalled(releases.create, {}, 1);
    const release = await clientFor(mock).releases.get({ project_id: DEMO[0]!, tag_name: "v1.5.0" });
    expect(release.description).toBe(readFileSync(out, "utf8"));
    expect(release.description).not.toContain("Search by");
  });

  test("says when there is nothing, or when the tags are unknown", async () => {
    const mock = demoMock();
    const swapped = await runMain(main, [DEMO[0]!, "v1.4.0", "v1.3.0"], { mock });
    expect(swapped).toMatchObject({ code: 0, stdout: "## v1.3.0\n\nNo changes.\n" });
    expect(swapped.stderr).toContain("is it the other way round?");
    mock.on(repositories.compare).reply(404, { message: "404 Ref Not Found" });
    const unknown = await runMain(main, [DEMO[0]!, "a", "b", "--release"], { mock });
    expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining("404 Ref Not Found") });
    mock.expectNotCalled(releases.create);
  });

  test("refuses wrong arguments before anything is sent", async () => {
    const mock = demoMock();
    const wrong = async (...args: string[]) => await runMain(main, args, { mock });
    for (const args of [[], ["g/p", "v1"], ["g/p", "v1", "v2", "v3"], ["g/p", "v1", "v2", "--section", "x"]])
      expect(await wrong(...args)).toMatchObject({ code: 2, stdout: "" });
    expect((await wrong("g/p", "v1", "v2", "--section", "x")).stderr).toContain('write label=heading, not "x"');
    expect(mock.calls).toEqual([]);
  });
});
