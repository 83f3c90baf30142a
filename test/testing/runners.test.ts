/** The kit in a folder of its own, as published: built, with the packed description, without Prism or any other package. */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { writePacked } from "../../scripts/pack-description.js";
import { temporaryFiles } from "../runtime/temporary.js";

const { folder } = temporaryFiles();
const run = promisify(execFile);

beforeAll(async () => {
  await build({
    entryPoints: {
      testing: "runtime/testing/index.ts",
      client: "runtime/client.ts",
      issues: "generated/resources/issues.ts",
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outExtension: { ".js": ".mjs" },
  });
  writePacked("generated/openapi.json", folder);
});

const SUITE = `
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { Client } from "./client.mjs";
import * as issues from "./issues.mjs";
import { ContractError, mockFetch, rateLimited, startMockServer } from "./testing.mjs";

const mock = mockFetch();
const client = new Client({ host: "https://gitlab.example.com", token: "glpat-example", fetch: mock.fetch });
afterEach(() => { mock.assertDone(); mock.reset(); });

test("an answer", async () => {
  mock.on(issues.create).once(rateLimited({ retryAfter: 0 }));
  assert.equal((await issues.create(client, { project_id: 81, title: "x" })).iid, mock.example(issues.create).iid);
  mock.expectCalled(issues.create, { title: "x" }, 2);
});
test("a broken contract", async () => {
  const url = "https://gitlab.example.com/api/v4/projects/81/issues?stat=opened";
  await assert.rejects(mockFetch().fetch(url), ContractError);
});
test("a flow", async () => {
  const stateful = mockFetch({ stateful: true });
  const own = new Client({ host: "https://gitlab.example.com", token: "glpat-example", fetch: stateful });
  const { iid } = await issues.create(own, { project_id: 81, title: "x" });
  assert.equal((await issues.get(own, { project_id: 81, issue_iid: iid })).title, "x");
});
test("a server without Prism says what is missing", async () => {
  await assert.rejects(startMockServer(), /npm install --save-dev @stoplight\\/prism-http/);
  await using server = await startMockServer({ stateful: true });
  const response = await fetch(server.url + "/api/v4/projects/81/issues");
  assert.equal(response.status, 200);
});
`;

test("it runs under node:test, and needs no other package", async () => {
  const file = `${folder}/suite.test.mjs`;
  // \`await using\` is not in Node 20.
  writeFileSync(
    file,
    SUITE.replace("await using server =", "const server =").replace(/(200\);)\n/, "$1\n  await server.close();\n"),
  );
  const { stdout } = await run(process.execPath, ["--test", "--test-reporter=tap", file], {
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  expect(stdout).toMatch(/# pass 4\n# fail 0/);
});

test("it reads of the description what is asked for", async () => {
  const program = `
    import { mockFetch } from "./testing.mjs";
    const { heapUsed } = process.memoryUsage();
    const start = performance.now();
    const mock = mockFetch();
    const { status } = await mock.fetch("https://gitlab.example.com/api/v4/projects/81/issues");
    console.log(JSON.stringify({ status, ms: performance.now() - start, heap: process.memoryUsage().heapUsed - heapUsed }));
  `;
  writeFileSync(`${folder}/start.mjs`, program);
  const { stdout } = await run(process.execPath, [`${folder}/start.mjs`]);
  const { status, heap } = JSON.parse(stdout) as { status: number; heap: number };
  expect(status).toBe(200);
  // The whole description takes more than 20 MB.
  expect(heap).toBeLessThan(10e6);
});
