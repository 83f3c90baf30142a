import { spawn } from "node:child_process";
import { once } from "node:events";
import { build } from "esbuild";
import * as pipelines from "gitlab-fetch/pipelines";
import { broken, type MockFetch, rateLimited } from "gitlab-fetch/testing";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { serve } from "../../examples/shared/serve.js";
import { badge } from "../../examples/worker/badge.js";
import { DEMO_PROJECT, demoMock } from "../../examples/worker/demo.js";
import worker, { type Env } from "../../examples/worker/worker.js";

/** The worker as a plain module, in front of a made-up GitLab that is reached by HTTP. */
async function inFrontOf(mock: MockFetch) {
  const server = await serve(
    (request) => mock.fetch(request),
    0,
    () => {},
  );
  onTestFinished(() => server.close());
  const env: Env = {
    GITLAB_URL: server.origin,
    GITLAB_TOKEN: "glpat-test",
    GITLAB_PROJECTS: `other/lib ${DEMO_PROJECT}`,
  };
  return {
    mock,
    env,
    get: (path: string, init: RequestInit = {}) =>
      worker.fetch(new Request(`https://badges.example.com/${path}`, init), env),
    asked: () => mock.calls.map(({ operationId, status }) => `${operationId} ${status}`),
  };
}

const JSON_PATH = `${DEMO_PROJECT}/pipelines.json`;
const BADGE_PATH = `${DEMO_PROJECT}/badge.svg`;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("sums the latest pipelines of the default branch up", async () => {
  const { mock, get } = await inFrontOf(demoMock(["failed", "success", "canceled", "success"]));
  const response = await get(JSON_PATH);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(await response.json()).toMatchObject({
    project: DEMO_PROJECT,
    ref: "main",
    status: "failed",
    url: "https://gitlab.example.com/example-group/sample-app/-/pipelines/3040",
    counts: { failed: 1, success: 2, canceled: 1 },
    success_rate: 0.667,
  });
  const [call] = mock.expectCalled(pipelines.list, { project_id: DEMO_PROJECT, ref: "main", per_page: 20 }, 1);
  expect(call!.headers.get("private-token")).toBe("glpat-test");
});

test("a badge is an SVG that says the state, also to those who do not see it", async () => {
  const { mock, get } = await inFrontOf(demoMock());
  const response = await get(`${encodeURIComponent(DEMO_PROJECT)}/badge.svg?ref=release-1.4`);
  expect(response.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
  expect(await response.text()).toMatch(/^<svg [^>]*aria-label="pipeline: success">.*<\/svg>$/);
  mock.expectCalled(pipelines.list, { ref: "release-1.4" }, 1);
  expect(badge("a<b", '"x"')).not.toMatch(/a<b|"x"/);
});

test("GitLab is asked once a minute, and then only whether anything has changed", async () => {
  const { get, asked } = await inFrontOf(demoMock());
  const first = await get(JSON_PATH);
  await get(JSON_PATH);
  await get(BADGE_PATH);
  expect(asked()).toEqual(["projects.get 200", "pipelines.list 200"]);
  vi.setSystemTime(Date.now() + 61_000);
  const later = await get(JSON_PATH);
  expect(asked().slice(2)).toEqual(["projects.get 304", "pipelines.list 304"]);
  expect(await later.text()).toBe(await first.text());
});

test("who has the answer already gets 304, until it changes", async () => {
  const mock = demoMock();
  const { get } = await inFrontOf(mock);
  const first = await get(BADGE_PATH);
  const etag = first.headers.get("etag")!;
  const second = await get(BADGE_PATH, { headers: { "if-none-match": `"other", W/${etag}` } });
  expect([second.status, await second.text(), second.headers.get("etag")]).toEqual([304, "", etag]);
  expect(second.headers.get("cache-control")).toBe("public, max-age=60");
  const failed = mock.example(pipelines.list, [{ status: "failed" }]);
  mock.on(pipelines.list, { project_id: DEMO_PROJECT }).reply(200, failed);
  vi.setSystemTime(Date.now() + 61_000);
  const third = await get(BADGE_PATH, { headers: { "if-none-match": etag } });
  expect(third.status).toBe(200);
  expect(await third.text()).toContain("pipeline: failed");
});

test("what is not listed does not exist, and GitLab is not asked", async () => {
  const { get, asked } = await inFrontOf(demoMock());
  const statuses = [];
  for (const path of [
    "example-group/secret/badge.svg",
    "example-group/badge.svg",
    JSON_PATH.replace(".json", ""),
    "%ff/badge.svg",
    "",
  ])
    statuses.push((await get(path)).status);
  expect(statuses).toEqual([404, 404, 404, 404, 404]);
  const post = await get(BADGE_PATH, { method: "POST" });
  expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  expect(asked()).toEqual([]);
});

test("HEAD has the headers and no body", async () => {
  const { get } = await inFrontOf(demoMock());
  const [head, whole] = [await get(BADGE_PATH, { method: "HEAD" }), await get(BADGE_PATH)];
  expect(await head.text()).toBe("");
  expect(head.headers.get("etag")).toBe(whole.headers.get("etag"));
});

test.each([
  ["a missing project", { status: 404, body: { message: "404 Project Not Found" } }, 404],
  ["a refused token", { status: 401, body: { message: "401 Unauthorized" } }, 502],
  ["no connection", broken("lost"), 502],
  ["too many requests", rateLimited({ retryAfter: 600 }), 503],
])("%s: the badge is there all the same, the summary says no more than it must", async (_, answered, status) => {
  const mock = demoMock();
  mock.on("projects.get", { project_id: DEMO_PROJECT }).always(answered);
  const { get } = await inFrontOf(mock);
  const picture = await get(BADGE_PATH);
  expect([picture.status, picture.headers.get("cache-control")]).toEqual([200, "no-store"]);
  expect(await picture.text()).toContain("pipeline: unavailable");
  const summary = await get(JSON_PATH);
  expect(summary.status).toBe(status);
  expect(Object.keys((await summary.json()) as object)).toEqual(["error"]);
});

test("a project without pipelines", async () => {
  const { get } = await inFrontOf(demoMock([]));
  expect(await (await get(JSON_PATH)).json()).toMatchObject({
    status: "none",
    url: null,
    counts: {},
    success_rate: null,
  });
});

test("bundled for a worker it needs nothing of Node, and stays small", async () => {
  const mock = demoMock();
  const { env } = await inFrontOf(mock);
  const { outputFiles, metafile } = await build({
    entryPoints: ["examples/worker/worker.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  expect(output!.imports).toEqual([]);
  expect(output!.bytes).toBeLessThan(32_000);
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString("base64")}`;
  const bundled = ((await import(/* @vite-ignore */ url)) as { default: typeof worker }).default;
  const response = await bundled.fetch(new Request(`https://badges.example.com/${JSON_PATH}`), env);
  expect(await response.json()).toMatchObject({ status: "success", success_rate: 0.75 });
});

test("served by Node it runs on a made-up GitLab", async () => {
  const args = ["--import", "tsx", "examples/worker/index.ts", "--port", "0"];
  const child = spawn(process.execPath, args, { env: { PATH: process.env["PATH"] }, stdio: "pipe" });
  onTestFinished(() => void child.kill("SIGKILL"));
  const exit = once(child, "exit") as Promise<[number | null]>;
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (log += text.toString()));
  const early = exit.then(() => Promise.reject(new Error(`it ended before it listened: ${log}`)));
  while (!/http:\S+json\n/.test(log)) await Promise.race([once(child.stdout, "data"), early]);
  early.catch(() => {});
  const response = await fetch(/http:\S+json/.exec(log)![0]);
  expect(await response.json()).toMatchObject({ project: DEMO_PROJECT, status: "success" });
  child.kill("SIGTERM");
  expect((await exit)[0]).toBe(0);
});
