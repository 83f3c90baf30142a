import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import * as runners from "gitlab-fetch/runners";
import { broken } from "gitlab-fetch/testing";
import { expect, test } from "vitest";
import { chart } from "../../examples/runner-report/chart.js";
import { demoMock } from "../../examples/runner-report/demo.js";
import { main } from "../../examples/runner-report/main.js";
import { type Fleet, isBehind, type RunnerRow } from "../../examples/runner-report/survey.js";
import { ago } from "../../examples/runner-report/words.js";
import { temporaryFiles } from "../runtime/temporary.js";
import { CHROMIUM, CHROMIUM_ARGS } from "./chromium.js";
import { runExample, runMain } from "./program.js";

const { folder } = temporaryFiles();

async function report(mock = demoMock(), ...args: string[]): Promise<Fleet> {
  const { code, stdout, stderr } = await runMain(main, ["--json", ...args], { mock, demo: true });
  expect([code, stderr.includes("failed:")]).toEqual([0, false]);
  return JSON.parse(stdout) as Fleet;
}

test("counts machines, versions, contacts and the jobs of the period, over all pages", async () => {
  const mock = demoMock();
  const { gitlab, since, runners: rows } = await report(mock);
  expect([gitlab, since]).toEqual(["19.5.1-ee", "2026-03-13T12:00:00.000Z"]);
  expect(rows.map(({ description }) => description).slice(0, 3)).toEqual([
    "docker-1",
    "docker-2",
    "kubernetes, autoscaled",
  ]);
  expect(rows[2]).toMatchObject({
    type: "group",
    status: "online",
    busy: true,
    machines: 3,
    versions: ["19.5.0", "19.4.1"],
    behind: true,
    contacted: "2026-03-20T11:59:00.000Z",
    work: { succeeded: 203, failed: 64, other: 22, more: false },
  });
  // What is older than the period is read once, and not counted.
  expect(rows[0]!.work).toMatchObject({ succeeded: 412, failed: 37, other: 9 });
  mock.expectCalled(runners.listJobs, { runner_id: 1, order_by: "id", sort: "desc" }, 5);
  expect(rows.at(-1)).toMatchObject({ status: "never_contacted", contacted: null, versions: [], machines: 0 });
});

test("prints a table and what to look at", async () => {
  const { stdout } = await runMain(main, [], { mock: demoMock(), demo: true });
  expect(stdout).toMatch(/^8 runners: 5 online, 1 offline, 1 stale, 1 never contacted\. Jobs since 2026-03-13/);
  expect(stdout).toMatch(/^4 +macos-xcode +project +online +1 +18\.9\.0 \(behind\) +5 min ago +76 +59 % +4\.\d h$/m);
  expect(stdout).toContain("Not online: windows-2022, old-shell-runner, staging <spare>\n");
  expect(stdout).toContain("Most jobs fail: macos-xcode\n");
});

test("a group's runners, and no more jobs than asked for", async () => {
  const mock = demoMock();
  const { runners: rows } = await report(mock, "--group", "example-group", "--max-jobs", "120");
  expect(rows.map(({ id }) => id)).toEqual([3, 5]);
  expect(rows[0]!.work).toMatchObject({ more: true, succeeded: 120, failed: 0, other: 0 });
  mock.expectNotCalled(runners.listAll);
});

test("jobs that may not be seen are unknown, not zero", async () => {
  const mock = demoMock();
  mock.on(runners.listJobs, { runner_id: 2 }).reply(403, { message: "403 Forbidden" });
  const { stdout } = await runMain(main, [], { mock, demo: true });
  expect(stdout).toMatch(/^2 +docker-2 .* \? +\?$/m);
});

test("who may not see all runners is told of --group", async () => {
  const mock = demoMock();
  mock.on(runners.listAll).reply(403, { message: "403 Forbidden" });
  const { code, stderr } = await runMain(main, [], { mock });
  expect(code).toBe(1);
  expect(stderr).toContain("all runners are for administrators and auditors; give --group");
  expect(stderr).toContain("GET /runners/all failed: 403");
});

test("Ctrl-C and a broken connection end it", async () => {
  const interruption = new AbortController();
  const mock = demoMock();
  mock.on(runners.listManagers, { runner_id: 3 }).once(() => {
    interruption.abort();
    return broken("lost");
  });
  expect(await runMain(main, [], { mock, signal: interruption.signal })).toMatchObject({ code: 130, stdout: "" });
  expect(await runMain(main, ["--days", "0"], { mock })).toMatchObject({ code: 2 });
});

test.each([
  ["18.9.0", "19.5.1-ee", true],
  ["19.4.9", "19.5.1-ee", true],
  ["19.5.0", "19.5.1-ee", false],
  ["19.6.0~pre.88.g1a2b", "19.5.1", false],
  ["v9.10.0", "10.0.0", true],
])("runner %s with GitLab %s: behind is %s", (version, gitlab, expected) => {
  expect(isBehind(version, gitlab)).toBe(expected);
});

test.each([
  [null, "never"],
  ["2026-03-20T12:00:10Z", "0 min ago"],
  ["2026-03-20T11:01:00Z", "59 min ago"],
  ["2026-03-19T10:00:00Z", "26 h ago"],
  ["2026-03-10T12:00:00Z", "10 days ago"],
])("%s was %s", (moment, expected) => {
  expect(ago(moment, "2026-03-20T12:00:00Z")).toBe(expected);
});

function fleetOf(rows: Partial<RunnerRow>[]): Fleet {
  const row: RunnerRow = {
    id: 1,
    description: "runner",
    type: "instance",
    status: "online",
    paused: false,
    busy: false,
    machines: 1,
    versions: ["19.5.0"],
    behind: false,
    contacted: "2026-03-20T11:59:00.000Z",
    work: { succeeded: 5, failed: 1, other: 0, seconds: 60, more: false },
  };
  return {
    gitlab: "19.5.1",
    since: "2026-03-13T12:00:00.000Z",
    until: "2026-03-20T12:00:00.000Z",
    runners: rows.map((change, index) => ({ ...row, id: index, ...change })),
  };
}

test("the chart is one document however the runners are called and however many there are", () => {
  const evil = fleetOf([{ description: `</text><script>alert("1")</script>\u0007\ud800 & ${"x".repeat(100)}` }]);
  expect(chart(evil)).not.toContain("<script");
  expect(chart(evil)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ud800]/);
  expect(chart(fleetOf([]))).toContain("There are no runners.");
  expect(chart(fleetOf(Array.from({ length: 60 }, () => ({}))))).toContain("and 20 more with fewer jobs");
});

test.skipIf(!CHROMIUM)("the chart as Chromium draws it: nothing overlaps or sticks out", async () => {
  const { stderr, code } = await runExample("runner-report", ["--svg", join(folder, "fleet.svg")]);
  expect([code, stderr.includes("wrote")]).toEqual([0, true]);
  const browser = await chromium.launch({ executablePath: CHROMIUM!, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 960, height: 640 } });
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(`file://${join(folder, "fleet.svg")}`);
    const texts = await page.$$eval("text", (nodes) =>
      nodes.map((node) => ({ text: node.textContent ?? "", box: node.getBoundingClientRect().toJSON() as DOMRect })),
    );
    expect(texts.map(({ text }) => text)).toContain("kubernetes, autoscaled");
    for (const [index, { text, box }] of texts.entries()) {
      if (box.left < 0 || box.right > 960) problems.push(`${text} sticks out`);
      for (const other of texts.slice(index + 1)) {
        const apart =
          box.right <= other.box.left ||
          other.box.right <= box.left ||
          box.bottom <= other.box.top + 4 ||
          other.box.bottom <= box.top + 4;
        if (!apart) problems.push(`${text} overlaps ${other.text}`);
      }
    }
    expect(problems).toEqual([]);
    const bars = await page.$$eval("rect[height='18']", (nodes) =>
      nodes.map((node) => node.getBoundingClientRect().right),
    );
    expect(Math.max(...bars)).toBeLessThanOrEqual(822);
  } finally {
    await browser.close();
  }
});

test("writes the chart where it is told to", async () => {
  const file = join(folder, "group.svg");
  expect(existsSync(file)).toBe(false);
  await runMain(main, ["--group", "example-group", "--svg", file], { mock: demoMock(), demo: true });
  expect(readFileSync(file, "utf8")).toMatch(
    /^<svg [^]*<title id="t">2 runners: 1 online, 1 offline<\/title>[^]*<\/svg>\n$/,
  );
});
