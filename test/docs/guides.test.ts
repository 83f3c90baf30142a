/** Every TypeScript example of the guides is type-checked, and run against the mock unless it says why it cannot be. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect, type AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { loadDescription } from "../../codegen/load.js";
import { buildModel } from "../../codegen/model.js";
import { exampleFiles, typeCheck } from "../../docs/site/examples.js";
import { startMockServer, type MockServer } from "../../runtime/testing/index.js";
import { blocksOf } from "./blocks.js";

const root = resolve(import.meta.dirname, "../..");
const docs = join(root, "docs");
// Inside the project, so that bare imports are found, and hidden, so that nothing else looks there. Of this process alone: another
// run, or the test of the README, may be at work beside it.
const folder = join(import.meta.dirname, ".blocks", `guides-${process.pid}`);
const files = ["index.md", ...readdirSync(join(docs, "guides")).map((file) => `guides/${file}`)];
const blocks = files.filter((file) => file.endsWith(".md")).flatMap((file) => blocksOf(docs, file));

const certificate = (name: string): Buffer => readFileSync(join(root, "test/runtime/certificates", `${name}.pem`));
const listen = (server: Server): Promise<number> =>
  new Promise((done) => server.listen(0, "127.0.0.1", () => done((server.address() as AddressInfo).port)));

let mock: MockServer;
let proxy: Server;
let guarded: Server;
let places: [from: string, to: string][];
const home = process.cwd();
const work = mkdtempSync(join(tmpdir(), "gitlab-fetch-guides-"));

beforeAll(async () => {
  mock = await startMockServer();
  proxy = createHttpServer().on("connect", (request, socket, head) => {
    const [host, port] = request.url!.split(":");
    const upstream = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on("error", () => socket.destroy());
    socket.on("error", () => upstream.destroy());
  });
  const tls = { key: certificate("server-key"), cert: certificate("server"), ca: certificate("ca") };
  guarded = createTlsServer({ ...tls, requestCert: true, rejectUnauthorized: false }, (_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ version: "19.5.0-ee", revision: "abc" }));
  });
  places = [
    ["https://gitlab.example.com", mock.url],
    ["http://proxy.example.com:3128", `http://127.0.0.1:${await listen(proxy)}`],
    ["https://gitlab.internal.example", `https://localhost:${await listen(guarded)}`],
  ];
  mkdirSync(folder, { recursive: true });
  for (const name of ["ca", "client", "client-key"])
    copyFileSync(join(root, `test/runtime/certificates/${name}.pem`), join(work, `${name}.pem`));
  for (const name of ["avatar.png", "export.tar.gz", "README.md"])
    writeFileSync(join(work, name), `the bytes of ${name}`);
  process.chdir(work);
  vi.stubEnv("GITLAB_TOKEN", "glpat-example-guides");
  vi.stubEnv("GITLAB_URL", mock.url);
});
afterEach(() => {
  mock.reset();
  vi.restoreAllMocks();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  process.chdir(home);
  await mock.close();
  proxy.close();
  guarded.close();
  for (const path of [folder, work]) rmSync(path, { recursive: true, force: true });
});

test("there are guides with examples", () => {
  expect(files.length).toBeGreaterThan(12);
  expect(blocks.length).toBeGreaterThan(50);
});

/** Resources whose parameters or bodies are special; `npm run docs` compiles the examples of all. */
const SAMPLE = /^(issues|packages-(npm-audits|generic)|commits|project-integrations|repository-files|user-runners)$/;

test("all examples compile together, with some of the reference", { timeout: 120_000 }, () => {
  const description = loadDescription(join(root, "spec"));
  const reference = exampleFiles(root, buildModel(description), description.examples, (name) => SAMPLE.test(name));
  expect(reference.size).toBe(7);
  // Those of the README run elsewhere, where nothing looks at their types.
  const sources = [...blocks, ...blocksOf(docs, "../README.md")].map(({ name, code }): [string, string] => [
    join(folder, `${name.replace(/\W/g, "-")}.ts`),
    code,
  ]);
  expect(typeCheck(root, new Map([...sources, ...reference]))).toEqual([]);
});

describe("examples run", () => {
  const run = blocks.filter(({ compileOnly }) => compileOnly === undefined);
  test.each(run.map((block) => [block.name, block] as const))("%s", async (name, { code, answers }) => {
    for (const { status, ...answer } of answers) mock.force(status, answer);
    for (const method of ["log", "warn", "error", "debug"] as const) vi.spyOn(console, method).mockReturnValue();
    const path = join(folder, `${name.replace(/\W/g, "-")}.run.ts`);
    writeFileSync(
      path,
      places.reduce((text, [from, to]) => text.replaceAll(from, to), code),
    );
    await import(/* @vite-ignore */ path);
    const failed = mock.calls
      .filter(({ status }) => status >= 400)
      .map(({ method, path: at, status }) => `${method} ${at} ${status}`);
    expect(failed.length, failed.join(", ")).toBe(answers.length);
  });
});
