import { spawnSync } from "node:child_process";
import { PassThrough } from "node:stream";
import { GitLab } from "gitlab-fetch";
import * as branches from "gitlab-fetch/branches";
import * as mergeRequests from "gitlab-fetch/merge-requests";
import { expect, test } from "vitest";
import { demoMock } from "../../examples/stale-branches/demo.js";
import { main } from "../../examples/stale-branches/main.js";

const STALE = ["try-new-parser", "fix-typo-in-readme", "remove-old-settings"];

/** The program in this process, against a made-up project that can be looked at. */
function program({ tty = false } = {}) {
  const mock = demoMock();
  const gitlab = new GitLab({
    host: "https://gitlab.example.com",
    token: "glpat-test",
    fetch: mock.fetch,
    retry: false,
  });
  const interruption = new AbortController();
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const terminal = { stdin: Object.assign(stdin, { isTTY: tty }), stderr: Object.assign(stderr, { isTTY: tty }) };
  const io = { env: {}, stdout, stderr, signal: interruption.signal };
  const text = (stream: PassThrough): string => String(stream.read() ?? "");
  return {
    mock,
    stdin,
    interruption,
    names: () => mock.branches.map(({ name }) => name),
    async run(...args: string[]) {
      const code = await main(terminal)(args, io, { gitlab, demo: true });
      return { code, out: text(stdout), err: text(stderr) };
    },
  };
}

interface Report {
  dryRun: boolean;
  branches: { name: string; result: string; message?: string }[];
  kept: { name: string; kept: string }[];
}

const report = (out: string): Report => JSON.parse(out) as Report;

test("says what is stale, why the rest is kept, and deletes nothing", async () => {
  const { mock, names, run } = program();
  const { code, out } = await run("--json");
  const { dryRun, branches: found, kept } = report(out);
  expect([code, dryRun]).toEqual([0, true]);
  expect(found.map(({ name, result }) => [name, result])).toEqual(STALE.map((name) => [name, "stale"]));
  expect(Object.fromEntries(kept.map(({ name, kept: reason }) => [name, reason]))).toEqual({
    main: "default branch",
    "release-1.3": "protected",
    "faster-search": "source of example-group/sample-app!5",
    "dark-mode": "source of example-group/sample-app!6",
    "epic/import": "target of example-group/sample-app!6",
    "mirror/upstream": "no permission to push",
  });
  expect(names()).toHaveLength(9);
  mock.expectNotCalled(branches.delete);
  mock.expectCalled(mergeRequests.list, { scope: "all", state: "opened", source_project_id: 81 }, 1);
});

test("deletes what is stale with --delete --yes, and nothing else", async () => {
  const { mock, names, run } = program();
  const { code, out } = await run("--delete", "--yes");
  expect(code).toBe(0);
  expect(out).toContain("3 branches deleted.");
  expect(names()).toEqual(["main", "release-1.3", "faster-search", "dark-mode", "mirror/upstream", "epic/import"]);
  const [call] = mock.expectCalled(branches.delete, { branch: "fix-typo-in-readme" }, 1);
  expect(call!.headers.get("if-unmodified-since")).toBe("Mon, 11 Aug 2025 09:30:00 GMT");
});

test.each([
  [["--merged-only"], ["fix-typo-in-readme", "remove-old-settings"]],
  [
    ["--days", "200"],
    ["try-new-parser", "fix-typo-in-readme"],
  ],
  [
    ["--match", "^(fix|try)-"],
    ["try-new-parser", "fix-typo-in-readme"],
  ],
  [
    ["--keep", "parser"],
    ["fix-typo-in-readme", "remove-old-settings"],
  ],
  [["--days", "1000"], []],
])("%j finds %j", async (args, expected) => {
  const { run } = program();
  expect(report((await run(...args, "--json")).out).branches.map(({ name }) => name)).toEqual(expected);
});

test("asks on a terminal: yes deletes, anything else does not", async () => {
  const no = program({ tty: true });
  no.stdin.write("n\n");
  const refused = await no.run("--delete");
  expect(refused.err).toContain("Delete 3 branches of example-group/sample-app? [y/N]");
  expect(refused.err).toContain("Nothing was deleted.");
  expect([refused.code, no.names().length]).toEqual([0, 9]);

  const yes = program({ tty: true });
  yes.stdin.write("y\n");
  expect((await yes.run("--delete")).code).toBe(0);
  expect(yes.names()).toHaveLength(6);

  const closed = program({ tty: true });
  closed.stdin.end();
  expect((await closed.run("--delete")).err).toContain("Nothing was deleted.");
  expect(closed.names()).toHaveLength(9);
});

test("a branch that moved, went, or is refused: the others are deleted, and the exit code tells", async () => {
  const { mock, run, names } = program();
  const moved = { ...mock.branches.find(({ name }) => name === "try-new-parser")! };
  moved.commit = { ...moved.commit, id: "f".repeat(40) };
  mock.on(branches.get, { branch: "try-new-parser" }).replyOnce(200, moved);
  mock.on(branches.delete, { branch: "fix-typo-in-readme" }).replyOnce(403, { message: "403 Forbidden" });
  const { code, out } = await run("--delete", "--yes", "--json");
  expect(code).toBe(1);
  expect(report(out).branches.map(({ name, result }) => [name, result])).toEqual([
    ["try-new-parser", "changed meanwhile"],
    ["fix-typo-in-readme", "failed"],
    ["remove-old-settings", "deleted"],
  ]);
  expect(report(out).branches[1]!.message).toContain("403 Forbidden");
  expect(names()).toContain("try-new-parser");

  const late = program();
  late.mock.on(branches.delete, { branch: "try-new-parser" }).replyOnce(412);
  late.mock.on(branches.get, { branch: "remove-old-settings" }).replyOnce(404, { message: "404 Branch Not Found" });
  const second = await late.run("--delete", "--yes", "--json");
  expect(second.code).toBe(0);
  expect(report(second.out).branches.map(({ result }) => result)).toEqual([
    "changed meanwhile",
    "deleted",
    "gone already",
  ]);
});

test("Ctrl-C in the middle reports what was deleted and exits with 130", async () => {
  const { mock, run, names, interruption } = program();
  mock.on(branches.get, { branch: "fix-typo-in-readme" }).once(() => {
    interruption.abort();
    return { status: 200, body: mock.branches.find(({ name }) => name === "fix-typo-in-readme") };
  });
  const { code, out, err } = await run("--delete", "--yes");
  expect(code).toBe(130);
  expect(out).toContain("1 branch deleted.");
  expect(err).toContain("interrupted, 2 left");
  expect(names()).not.toContain("try-new-parser");
  expect(names()).toContain("remove-old-settings");
});

test.each([
  [["--days", "soon"], '--days: give a whole number of at least 1, not "soon"'],
  [["--match", "("], "--match: Invalid regular expression"],
  [["--yes"], "--yes answers the question of --delete"],
  [["--delete"], "there is no terminal to ask on: give --yes"],
  [["--what"], "'--what'"],
])("%j is refused before anything is sent", async (args, message) => {
  const { mock, run } = program();
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(mock.calls).toEqual([]);
});

test("runs as a program, and does not send a token to a GitLab that nobody named", () => {
  const start = (env: Record<string, string>, ...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "examples/stale-branches/index.ts", ...args], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"], ...env },
    });
  const demo = start({});
  expect(demo.stderr).toContain("a made-up one in this process");
  expect(demo.stdout).toContain("3 branches would be deleted");
  expect(demo.status).toBe(0);
  const half = start({ GITLAB_TOKEN: "glpat-secret-of-a-test" });
  expect([half.status, half.stdout]).toEqual([2, ""]);
  expect(half.stderr).toContain("GITLAB_URL is not set");
  expect(half.stderr).not.toContain("secret-of-a-test");
});
