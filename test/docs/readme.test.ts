import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startMockServer, type MockServer } from "../../runtime/testing/index.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
// Inside the tree, where the package is found by its own name.
const folder = `${root}test/docs/.blocks/readme-${process.pid}/`;
const readme = readFileSync(`${root}README.md`, "utf8");
const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => match[1]!);

let mock: MockServer;
beforeAll(async () => {
  mock = await startMockServer();
  mkdirSync(folder, { recursive: true });
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("README", () => {
  test("has examples, and each says which package it imports", () => {
    expect(blocks.length).toBeGreaterThan(5);
    for (const block of blocks) expect(block).toMatch(/from "gitlab-fetch/);
  });

  test.each(blocks.map((block, index) => [index + 1, block] as const))("example %i runs", async (index, block) => {
    const file = `${folder}example-${index}.mts`;
    writeFileSync(file, block.replaceAll("https://gitlab.example.com", mock.url));
    const { stderr } = await promisify(execFile)(process.execPath, ["--import", "tsx", file], {
      cwd: root,
      env: { ...process.env, GITLAB_TOKEN: "glpat-example-readme" },
    });
    expect(stderr).toBe("");
  });

  test("links only to files that exist", () => {
    for (const [, target] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(() => readFileSync(root + target!)).not.toThrow();
  });
});
