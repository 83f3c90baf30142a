import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadIndex, loadResource } from "../../cli/data.js";
import { argumentsOf } from "../../cli/example.js";
import { mockFetch } from "../../runtime/testing/index.js";
import { gitlab } from "./program.js";

const folder = mkdtempSync(join(tmpdir(), "gitlab-fetch-operations-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the example of every operation is accepted as a command, and its answer is written", async () => {
  const upload = join(folder, "upload.bin");
  writeFileSync(upload, "content");
  const mock = mockFetch();
  const wrong: string[] = [];
  for (const [resource, { operations }] of Object.entries(loadIndex().resources)) {
    const data = loadResource(resource);
    for (const name of Object.keys(operations)) {
      const operation = data.operations[name]!;
      const args = argumentsOf(operation, operation.example).map((text) => (text.endsWith(".bin") ? upload : text));
      const env = { GITLAB_URL: "https://gitlab.example.com", GITLAB_TOKEN: "glpat-example-operations" };
      const { code, stdout, stderr } = await gitlab([resource, name, ...args, "--quiet", "--no-retry"], {
        env,
        fetch: mock,
      });
      const json = operation.result.kind === "json" || operation.result.kind === "list";
      if (code !== 0 || stderr !== "") wrong.push(`${resource} ${name} ${args.join(" ")}: ${code} ${stderr}`);
      else if (json && stdout !== "") expect(() => JSON.parse(stdout) as unknown, `${resource} ${name}`).not.toThrow();
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);
