import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as issueNotes from "gitlab-fetch/issue-notes";
import * as packagesGeneric from "gitlab-fetch/packages-generic";
import * as releases from "gitlab-fetch/releases";
import * as releasesLinks from "gitlab-fetch/releases-links";
import { beforeEach, describe, expect, test } from "vitest";
import { DEMO_ENV, demoMock } from "../../examples/ci-job/demo.js";
import { main } from "../../examples/ci-job/main.js";
import { serve } from "../runtime/server.js";
import { temporaryFiles } from "../runtime/temporary.js";
import { runExample, runMain } from "./program.js";

const { folder } = temporaryFiles();
const app = join(folder, "app.tar.gz");
const CONTENT = "the program";
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
beforeEach(() => writeFileSync(app, CONTENT));

/** A job: it has the token of a job, unless `env` has another one, and the made-up project's variables. */
const inJob = (mock: ReturnType<typeof demoMock>, args: string[], token?: string) =>
  runMain(main, args, {
    mock,
    credential: token ? { token } : { jobToken: "glcbt-example" },
    env: { ...DEMO_ENV, CI_JOB_TOKEN: "glcbt-example", ...(token ? { GITLAB_TOKEN: token } : {}) },
  });

describe("a job for a tag", () => {
  test("uploads the file, makes the release and links it, with nothing but the job token", async () => {
    const mock = demoMock();
    const { code, stdout, stderr } = await inJob(mock, [app]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `app.tar.gz: uploaded, SHA-256 ${sha256(CONTENT)}\n` });
    expect(stdout).toMatch(/\/-\/releases\/v1\.5\.0\/downloads\/app\.tar\.gz\n$/);
    expect(mock.files).toMatchObject([{ file_name: "app.tar.gz", file_sha256: sha256(CONTENT) }]);
    mock.expectCalled(releases.create, { project_id: 81, tag_name: "v1.5.0" }, 1);
    mock.expectCalled(packagesGeneric.upload, { package_name: "sample-app", package_version: "1.5.0" }, 1);
    mock.expectCalled(
      releasesLinks.create,
      {
        name: "app.tar.gz",
        url: "https://gitlab.example.com/api/v4/projects/81/packages/generic/sample-app/1.5.0/app.tar.gz",
        direct_asset_path: "/app.tar.gz",
      },
      1,
    );
    expect(mock.calls.every(({ headers }) => headers.get("job-token") === "glcbt-example")).toBe(true);
  });

  test("does nothing twice when it is tried again", async () => {
    const mock = demoMock();
    const first = await inJob(mock, [app]);
    const before = mock.calls.length;
    const second = await inJob(mock, [app]);
    expect(second).toMatchObject({ code: 0, stdout: first.stdout, stderr: expect.stringContaining("there already") });
    expect(mock.calls.slice(before).every(({ method }) => method === "GET")).toBe(true);
  });

  test("uploads what has changed, and corrects a link that leads elsewhere", async () => {
    const mock = demoMock();
    await inJob(mock, [app]);
    writeFileSync(app, "another program");
    mock.links[0]!.url = "https://example.com/old";
    const direct_asset_url = "https://gitlab.example.com/corrected";
    mock.on(releasesLinks.update).reply(200, mock.example(releasesLinks.update, { direct_asset_url }));
    const { stdout, stderr } = await inJob(mock, [app]);
    expect(stderr).toContain("uploaded");
    expect(stdout).toBe(`${direct_asset_url}\n`);
    expect(mock.files.map(({ file_sha256 }) => file_sha256)).toEqual([sha256(CONTENT), sha256("another program")]);
    mock.expectCalled(releasesLinks.update, { link_id: 1, name: "app.tar.gz" }, 1);
  });

  test("links nothing when GitLab has stored something else", async () => {
    const mock = demoMock();
    const damaged = mock.example(packagesGeneric.upload, { file_sha256: sha256("damaged") });
    mock.on(packagesGeneric.upload).reply(201, damaged);
    const { code, stderr } = await inJob(mock, [app]);
    expect([code, stderr]).toEqual([
      1,
      `ci-job: app.tar.gz: GitLab has stored something else (SHA-256 ${sha256("damaged")})\n`,
    ]);
    mock.expectNotCalled(releasesLinks.create);
  });
});

describe("what a job token may not do", () => {
  test("is refused as if nobody had signed in, and explained", async () => {
    const mock = demoMock();
    const { code, stdout, stderr } = await inJob(mock, [app, "--comment-on", "12"]);
    expect(code).toBe(1);
    expect(stdout).toContain("app.tar.gz");
    expect(stderr).toMatch(/set GITLAB_TOKEN to a project access token[^]*notes failed: 401/);
    mock.expectCalled(issueNotes.create, { issue_iid: 12 }, 1);
  });

  test("works with a token that may, which is not second-guessed", async () => {
    const mock = demoMock();
    const allowed = await inJob(mock, [app, "--comment-on", "12"], "glpat-project");
    expect(allowed).toMatchObject({ code: 0, stderr: expect.stringContaining("issue 12: told") });
    mock.expectCalled(issueNotes.create, { body: "Published in v1.5.0." }, 1);
    mock.on(issueNotes.create).reply(403, { message: "403 Forbidden" });
    const refused = await inJob(mock, [app, "--comment-on", "12"], "glpat-project");
    expect(refused.code).toBe(1);
    expect(refused.stderr).not.toContain("job token");
  });

  test.each([
    [{ message: "403 Forbidden - Authentication by CI/CD job token not allowed from a to b." }, 403, "allowlist"],
    [{ message: "403 Forbidden" }, 403, "that user's role is too low"],
    [{ message: "401 Unauthorized" }, 401, "set GITLAB_TOKEN"],
  ])("is told apart: %j", async (body, status, advice) => {
    const server = await serve({ status, body });
    const env = { ...DEMO_ENV, CI_SERVER_URL: server.origin, CI_JOB_TOKEN: "glcbt-secret" };
    const { code, stderr } = await runMain(main, [app], { env });
    expect(code).toBe(1);
    expect(stderr).toContain(advice);
    expect(stderr).not.toContain("glcbt-secret");
    expect(server.seen[0]!.headers).toMatchObject({ "job-token": "glcbt-secret" });
  });
});

describe("the program", () => {
  test("publishes to the made-up project, in a process of its own", async () => {
    const { code, stdout, stderr } = await runExample("ci-job", [app]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(sha256(CONTENT)) });
    expect(stdout).toContain("/releases/v1.5.0/downloads/app.tar.gz");
  });

  test("says what is missing before anything is sent", async () => {
    const mock = demoMock();
    const job = { CI_PROJECT_ID: "81", CI_PROJECT_NAME: "sample-app" };
    const wrong = async (args: string[], env: Record<string, string> = DEMO_ENV) => {
      const { code, stderr } = await runMain(main, args, { mock, env });
      return `${code} ${stderr.split("\n")[0]}`;
    };
    expect(await wrong([])).toBe("2 ci-job: say which files to publish");
    expect(await wrong([join(folder, "none")])).toContain("2 ci-job: there is no file");
    expect(await wrong([app], job)).toContain(
      "CI_COMMIT_TAG is not set; run this in a CI/CD job for a tag, or give --tag",
    );
    expect(await wrong([app, "--comment-on", "x"])).toContain("--comment-on: give the number of an issue");
    expect(mock.calls).toEqual([]);
    const half = await runMain(main, [app], { env: { CI_JOB_TOKEN: "glcbt-secret" } });
    expect(half).toMatchObject({ code: 2, stderr: expect.stringContaining("set CI_SERVER_URL and CI_JOB_TOKEN") });
  });
});
