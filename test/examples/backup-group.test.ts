import { createHash, randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import * as commits from "gitlab-fetch/commits";
import * as groups from "gitlab-fetch/groups";
import * as projectImportExport from "gitlab-fetch/project-import-export";
import * as repositories from "gitlab-fetch/repositories";
import { mockFetch } from "gitlab-fetch/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { demoMock } from "../../examples/backup-group/demo.js";
import { main } from "../../examples/backup-group/main.js";
import { progressBar } from "../../examples/backup-group/progress.js";
import { reply, serve } from "../runtime/server.js";
import { temporaryFiles } from "../runtime/temporary.js";
import { runExample, runMain } from "./program.js";

const { folder } = temporaryFiles();
let number = 0;
let to: string;
beforeEach(() => (to = join(folder, String(++number))));

const read = (file: string): Buffer => readFileSync(join(to, file));
const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");
const manifest = () => JSON.parse(read("manifest.json").toString()).files as Record<string, Record<string, unknown>>;

describe("a run", () => {
  test("saves every project, with its checksum, and reports what cannot be saved", async () => {
    const mock = demoMock();
    const { code, stdout, stderr } = await runMain(main, ["example-group", "--to", to], { mock });
    expect(code).toBe(1);
    expect(stdout.split("\n").map((line) => line.split(/ {2,}| \(|: /).slice(0, 2))).toEqual([
      ["saved", "example-group/docs.tar.gz"],
      ["saved", "example-group/platform/tools.tar.gz"],
      ["saved", "example-group/sample-app.tar.gz"],
      ["empty", "example-group/new-idea"],
      ["failed", "example-group/secrets"],
      [""],
    ]);
    expect(stderr).toContain("3 saved, 0 unchanged, 1 empty, 1 failed");
    const archive = read("example-group/platform/tools.tar.gz");
    expect(gunzipSync(archive).toString()).toContain("# example-group/platform/tools");
    expect(manifest()["example-group/platform/tools.tar.gz"]).toMatchObject({
      project: 83,
      size: archive.length,
      sha256: sha256(archive),
    });
    expect(existsSync(join(to, "example-group/secrets.tar.gz"))).toBe(false);
    mock.expectCalled(groups.listProjects, { include_subgroups: true, with_shared: false });
    mock.expectCalled(repositories.downloadArchive, { project_id: 83, sha: "83".padStart(40, "a") }, 1);
  });

  test("fetches nothing that is there already, and anew what has changed or was lost", async () => {
    const mock = demoMock();
    await runMain(main, ["example-group", "--to", to], { mock });
    const again = await runMain(main, ["example-group", "--to", to], { mock });
    expect(again.stdout).toContain("unchanged  example-group/docs.tar.gz");
    mock.expectCalled(repositories.downloadArchive, { project_id: 82 }, 1);

    mock.on(commits.get, { project_id: 82 }).reply(200, mock.example(commits.get, { id: "b".repeat(40) }));
    writeFileSync(join(to, "example-group/sample-app.tar.gz"), "lost");
    const { stderr } = await runMain(main, ["example-group", "--to", to], { mock });
    expect(stderr).toContain("2 saved, 1 unchanged");
    mock.expectCalled(repositories.downloadArchive, { project_id: 82, sha: "b".repeat(40) }, 1);
    expect(manifest()["example-group/docs.tar.gz"]).toMatchObject({ version: "b".repeat(40) });
  });

  test("saves exports when they are ready, and again when something has happened in the project", async () => {
    const mock = demoMock();
    const args = ["example-group", "--to", to, "--exports"];
    const { stdout, stderr } = await runMain(main, args, { mock, demo: true });
    // The empty project has no archive, and the locked one still has an export.
    expect(stderr).toContain("8 saved, 0 unchanged, 1 empty, 1 failed");
    expect(stdout).toContain("saved      example-group/new-idea+export.tar.gz");
    expect(gunzipSync(read("example-group/docs+export.tar.gz")).toString()).toContain("# example-group/docs");
    mock.expectCalled(projectImportExport.startExport, {}, 5);
    mock.expectCalled(projectImportExport.getExport, { project_id: 82 }, 2);

    const again = await runMain(main, args, { mock, demo: true });
    expect(again.stderr).toContain("0 saved, 8 unchanged");
    mock.expectCalled(projectImportExport.startExport, {}, 5);

    const [docs] = mock.example(groups.listProjects, [
      { id: 82, path_with_namespace: "example-group/docs", empty_repo: true, last_activity_at: "2026-03-21T08:00:00Z" },
    ]);
    mock.on(groups.listProjects).paged([docs!]);
    mock
      .on(projectImportExport.getExport)
      .reply(200, mock.example(projectImportExport.getExport, { export_status: "failed" }));
    const failed = await runMain(main, args, { mock, demo: true });
    expect(failed.stdout).toContain("failed     example-group/docs (export): GitLab could not export the project");
    expect(failed.code).toBe(1);
  });

  test("leaves archived projects out when told so", async () => {
    const mock = demoMock();
    await runMain(main, ["example-group", "--to", to, "--no-archived"], { mock });
    mock.expectCalled(groups.listProjects, { archived: false });
  });

  test("walks the pages of a long list, with no more archives at a time than allowed", async () => {
    const mock = mockFetch();
    const [example] = mock.example(groups.listProjects, [{}]);
    const projects = Array.from({ length: 120 }, (_, index) => ({
      ...example!,
      id: index + 1,
      path_with_namespace: `big/p${index + 1}`,
      default_branch: "main",
      empty_repo: false,
    }));
    mock.on(groups.listProjects).paged(projects);
    let [now, most] = [0, 0];
    mock.on(repositories.downloadArchive).always(async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now--;
      return { status: 200, body: new Uint8Array(gzipSync("x")) };
    });
    const { code, stderr } = await runMain(main, ["big", "--to", to, "--concurrency", "4"], { mock });
    expect([code, most]).toEqual([0, 4]);
    expect(stderr).toContain("120 saved");
    mock.expectCalled(groups.listProjects, {}, 2);
  });

  test("writes nowhere else, whatever a project is called", async () => {
    const mock = mockFetch();
    const path_with_namespace = "example-group/../../../escaped";
    mock.on(groups.listProjects).paged(mock.example(groups.listProjects, [{ path_with_namespace, empty_repo: false }]));
    const { code, stdout } = await runMain(main, ["example-group", "--to", to], { mock });
    expect(code).toBe(1);
    expect(stdout).toContain("is no path of a project");
    expect(readdirSync(to)).toEqual([]);
  });

  test("ends at once when the token is refused", async () => {
    const mock = demoMock();
    mock.on(commits.get, { project_id: 81 }).reply(401);
    const { code, stderr } = await runMain(main, ["example-group", "--to", to, "--concurrency", "1"], { mock });
    expect(code).toBe(1);
    expect(stderr).toContain("401");
    mock.expectNotCalled(commits.get, { project_id: 82 });
  });
});

describe("the program", () => {
  test("refuses wrong arguments before anything is sent", async () => {
    const mock = demoMock();
    const wrong = async (...args: string[]) => (await runMain(main, args, { mock })).stderr;
    expect(await wrong()).toContain("say which group");
    expect(await wrong("a", "b")).toContain('"b" is one argument too many');
    expect(await wrong("a", "--concurrency", "many")).toContain("--concurrency: give a whole number from 1 to 20");
    expect(await wrong("a", "--two", to)).toContain("--two");
    await runMain(main, ["example-group", "--to", to], { mock });
    const calls = mock.calls.length;
    expect(await wrong("other-group", "--to", to)).toContain("is of the group example-group");
    writeFileSync(join(to, "manifest.json"), "[");
    expect(await wrong("example-group", "--to", to)).toContain("is no list of a backup");
    expect(mock.calls.length).toBe(calls);
    expect(await runMain(main, ["a"], { env: { GITLAB_TOKEN: "glpat-secret" } })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^(?!.*glpat-secret).*GITLAB_URL is not set/),
    });
  });

  test("is interrupted by Ctrl-C, and goes on with what it has", async () => {
    const archive = gzipSync(randomBytes(50_000));
    let child: { kill(signal: "SIGINT"): boolean } | undefined;
    const [example] = demoMock().example(groups.listProjects, [
      { id: 81, path_with_namespace: "example-group/sample-app", default_branch: "main", empty_repo: false },
    ]);
    const server = await serve(({ path, headers }, response) => {
      if (path.endsWith("/projects")) return reply(response, { body: [example] });
      if (path.includes("/commits/")) return reply(response, { body: { id: "d".repeat(40) } });
      const start = Number(/\d+/.exec(headers.range ?? "0")![0]);
      const content = start > 0 ? { "content-range": `bytes ${start}-49999/50000` } : {};
      response.writeHead(start > 0 ? 206 : 200, { "content-length": archive.length - start, ...content });
      if (start > 0) return void response.end(archive.subarray(start));
      response.write(archive.subarray(0, 20_000), () => setTimeout(() => child?.kill("SIGINT"), 100));
    });
    const env = { GITLAB_URL: server.origin, GITLAB_TOKEN: "glpat-example" };
    const args = ["example-group", "--to", to];
    const broken = await runExample("backup-group", args, { env, started: (process) => (child = process) });
    expect(broken).toEqual({
      code: 130,
      stdout: "",
      stderr: expect.stringMatching(/run it again[^]*: interrupted\n$/),
    });
    const { code, stdout } = await runExample("backup-group", args, { env });
    expect([code, stdout]).toEqual([0, "saved      example-group/sample-app.tar.gz (50.0 kB), continued\n"]);
    expect(server.seen.at(-1)!.headers.range).toBe("bytes=20000-");
    expect(read("example-group/sample-app.tar.gz").equals(archive)).toBe(true);
  });

  test("shows a bar on a terminal, and nothing of it in a log", () => {
    const shown = (isTTY: boolean): string => {
      const stream = Object.assign(new PassThrough(), { isTTY, columns: 100, cursorTo() {}, clearLine() {} });
      const bar = progressBar(stream);
      bar.update({ done: 1, total: 4, bytes: 2_500_000 });
      bar.stop();
      return String(stream.read() ?? "");
    };
    expect(shown(true)).toContain("1 of 4 projects, 2.5 MB");
    expect(shown(false)).toBe("");
  });

  test("saves the made-up group when no GitLab is named", async () => {
    const { code, stdout, stderr } = await runExample("backup-group", ["--to", to]);
    expect(code).toBe(1);
    expect(stdout).toContain("saved      example-group/docs.tar.gz");
    expect(stderr).toContain("made-up");
  });
});
