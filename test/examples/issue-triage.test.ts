import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "gitlab-fetch";
import * as issueNotes from "gitlab-fetch/issue-notes";
import * as issues from "gitlab-fetch/issues";
import { describe, expect, test } from "vitest";
import { DEMO_NOW, DEMO_PROJECT, demoMock } from "../../examples/issue-triage/demo.js";
import { factsOf, marker } from "../../examples/issue-triage/facts.js";
import { main } from "../../examples/issue-triage/main.js";
import { findingsOf } from "../../examples/issue-triage/rules.js";
import { DEFAULTS } from "../../examples/issue-triage/settings.js";
import { temporaryFiles } from "../runtime/temporary.js";
import { runExample, runMain } from "./program.js";

const { folder } = temporaryFiles();
const run = (mock: ReturnType<typeof demoMock>, ...args: string[]) => runMain(main, args, { mock, demo: true });

describe("a run", () => {
  test("changes nothing unless told to", async () => {
    const mock = demoMock();
    const { code, stdout, stderr } = await run(mock);
    expect(code).toBe(0);
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "issue  rule       what                      title",
      "#1     type       +needs triage             Search finds nothing after midnight",
      "#2     response   +needs response, comment  Printing leaves out the last page",
    ]);
    expect(stderr).toContain("7 open issues, 6 would be changed");
    mock.expectNotCalled(issues.update);
    mock.expectNotCalled(issueNotes.create);
  });

  test("labels, comments and closes", async () => {
    const mock = demoMock();
    const closing = mock.issues[4]!;
    expect(await run(mock, "--apply")).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("6 changed, 0 failed"),
    });
    const labels = Object.fromEntries(mock.issues.map((issue) => [issue.iid, issue.labels]));
    expect(labels).toEqual({
      1: ["needs triage"],
      2: ["type::bug", "needs response"],
      3: ["type::bug", "priority::1"],
      4: ["type::feature", "stale"],
      6: ["type::feature"],
      7: ["type::feature", "keep open"],
    });
    mock.expectCalled(issues.update, { issue_iid: closing.iid, state_event: "close" }, 1);
    const [warning] = mock.expectCalled(issueNotes.create, { issue_iid: 4 }, 1);
    expect(warning!.params["body"]).toMatch(
      /^Nothing has happened here in 60 days\. .+\n\n<!-- issue-triage: stale -->$/,
    );
    mock.expectCalled(issueNotes.create, {}, 4);
  });

  test("does nothing twice", async () => {
    const mock = demoMock();
    await run(mock, "--apply");
    const before = mock.calls.length;
    const { stdout, stderr } = await run(mock, "--apply");
    expect(stdout).toBe("");
    expect(stderr).toContain("6 open issues, 0 changed");
    expect(mock.calls.slice(before).every(({ method }) => method === "GET")).toBe(true);
  });

  test("goes on when GitLab refuses one of them", async () => {
    const mock = demoMock();
    mock.on(issues.update, { issue_iid: 1 }).reply(403, { message: "403 Forbidden" });
    const { code, stdout, stderr } = await run(mock, "--apply");
    expect(code).toBe(1);
    expect(stdout).toMatch(/#1 +type +failed/);
    expect(stderr).toMatch(/#1 failed: .*403[^]*5 changed, 1 failed/);
  });

  test("tells what was done when it is interrupted", async () => {
    const mock = demoMock();
    const interruption = new AbortController();
    mock.on(issues.update, { issue_iid: 3 }).always(() => {
      interruption.abort();
      return { status: 200, body: mock.issues[2] };
    });
    const { code, stdout, stderr } = await runMain(main, ["--apply", "--json"], {
      mock,
      demo: true,
      signal: interruption.signal,
    });
    expect(code).toBe(130);
    expect(stderr).toContain("issue-triage: interrupted");
    const report = JSON.parse(stdout) as { issues: { iid: number }[] };
    expect(report.issues.map(({ iid }) => iid)).toEqual([1, 2]);
    mock.expectNotCalled(issueNotes.create, { issue_iid: 4 });
  });

  test("runs on the made-up project, and refuses wrong arguments", async () => {
    const { code, stdout, stderr } = await runExample("issue-triage", ["--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining("made-up") });
    expect(JSON.parse(stdout)).toMatchObject({ project: DEMO_PROJECT, dryRun: true, issues: { length: 6 } });
    expect(await runMain(main, [], { mock: demoMock() })).toMatchObject({
      code: 2,
      stderr: "issue-triage: say which project\nSee --help.\n",
    });
  });
});

describe("the rules", () => {
  const mock = demoMock();
  const ago = (days: number): string => new Date(DEMO_NOW.getTime() - days * 86_400_000).toISOString();
  const me = { id: 900 };
  const author = { ...mock.example(issues.get).author, id: 1 };
  const judged = (
    more: Partial<Issue>,
    notes: { by: number; days: number; body?: string; system?: boolean }[] = [],
    settings = {},
  ) => {
    const issue = { ...mock.example(issues.get, { labels: ["type::bug"], milestone: null, ...more }), author };
    const written = notes.map(({ by, days, body = "Hello", system = false }) => ({
      ...mock.example(issueNotes.get, { body, system, created_at: ago(days) }),
      author: { ...author, id: by },
    }));
    return findingsOf(factsOf(issue, written, me, DEMO_NOW), { ...DEFAULTS, ...settings }).map(
      ({ rule, comment, ...rest }) => ({ rule, ...rest, ...(comment ? { comment: true } : {}) }),
    );
  };

  test("count what somebody else answered, not the author, the bot or the system", () => {
    const fresh = { created_at: ago(3) };
    const late = [{ rule: "response", add: "needs response", comment: true }];
    expect(judged({ created_at: ago(1) })).toEqual([]);
    expect(judged(fresh, [{ by: 1, days: 1 }])).toEqual(late);
    expect(judged(fresh, [{ by: 2, days: 1, system: true }])).toEqual(late);
    expect(judged(fresh, [{ by: 2, days: 1 }])).toEqual([]);
    expect(judged({ ...fresh, labels: ["type::bug", "needs response"] }, [{ by: 2, days: 1 }])).toEqual([
      { rule: "response", remove: "needs response" },
    ]);
  });

  test("believe no marker that somebody else wrote", () => {
    const labels = ["type::bug", "priority::1"];
    const body = marker("milestone");
    expect(judged({ created_at: ago(1), labels }, [{ by: 900, days: 1, body }])).toEqual([]);
    expect(judged({ created_at: ago(1), labels }, [{ by: 2, days: 1, body }])).toEqual([
      { rule: "milestone", comment: true },
    ]);
  });

  test("warn, wait and close, and begin anew after a comment", () => {
    const old = { created_at: ago(100), labels: ["type::bug", "stale"] };
    const warning = (days: number) => ({ by: 900, days, body: marker("stale") });
    expect(judged(old, [{ by: 2, days: 90 }, warning(13)])).toEqual([]);
    expect(judged(old, [{ by: 2, days: 90 }, warning(14)])).toEqual([{ rule: "stale", close: true, comment: true }]);
    expect(judged(old, [{ by: 2, days: 90 }, warning(14)], { close_days: 0 })).toEqual([]);
    expect(judged(old, [warning(30), { by: 2, days: 20 }])).toEqual([{ rule: "stale", remove: "stale" }]);
    const quietAgain = { created_at: ago(200), labels: ["type::bug"] };
    expect(judged(quietAgain, [warning(100), { by: 2, days: 70 }])).toEqual([
      { rule: "stale", add: "stale", comment: true },
    ]);
  });

  test("can be set, and say what is wrong in a file", async () => {
    const file = join(folder, "settings.json");
    const given = (content: unknown) => {
      writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
      return run(demoMock(), "--settings", file);
    };
    const { stdout } = await given({ type_prefix: "kind: ", triage_label: "sort me", stale_days: 1000 });
    expect(stdout).toContain("+sort me");
    expect(stdout).not.toMatch(/\+stale|close/);
    expect(await given({ stale_day: 3 })).toMatchObject({ code: 2, stderr: expect.stringContaining('no "stale_day"') });
    expect((await given({ stale_days: "3" })).stderr).toContain("stale_days: expected something like 60");
    expect((await given("{")).code).toBe(2);
    expect((await given([])).stderr).toContain("expected an object");
    expect((await run(demoMock(), "--settings", join(folder, "none.json"))).stderr).toContain("ENOENT");
  });
});
