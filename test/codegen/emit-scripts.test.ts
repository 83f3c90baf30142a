import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallSpec } from "./small.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
let out: string;
let spec: string;

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), "scripts-"));
  spec = smallSpec();
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

function run(script: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const command = [join(ROOT, "node_modules/tsx/dist/cli.mjs"), `scripts/${script}.ts`, "--out", out, ...args];
    execFile(process.execPath, command, { cwd: ROOT }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe("generate and check", { timeout: 120_000 }, () => {
  it("write everything, then nothing, and agree until somebody edits a file", async () => {
    const missing = await run("check", "--spec", spec);
    expect(missing).toMatchObject({ code: 1, stdout: "" });
    expect(missing.stderr).toContain(`${out}/client.ts is missing\n`);

    const first = await run("generate", "--spec", spec, "--no-lint");
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/: 15 files for 2 resources, 6 operations, 5 schemas; 15 written, 0 removed \(\d/);
    const second = await run("generate", "--spec", spec, "--no-lint");
    expect(second.stdout).toMatch(/; 0 written, 0 removed/);
    expect(await run("check", "--spec", spec)).toMatchObject({ code: 0, stderr: "" });

    writeFileSync(
      join(out, "client.ts"),
      readFileSync(join(out, "client.ts"), "utf8").replace("readonly boats", "readonly ships"),
    );
    const stale = await run("check", "--spec", spec);
    expect(stale.code).toBe(1);
    expect(stale.stderr).toBe(`${out}/client.ts is out of date\nRun \`npm run generate\` and commit what it writes.\n`);
  });

  it("stop at a fault of the description, and say where it is and what to write", async () => {
    const faulty = smallSpec({ "resources/boats.yaml": [["      x-gitlab:\n        pagination: offset\n", ""]] });
    const { code, stderr } = await run("generate", "--spec", faulty);
    expect(code).toBe(1);
    expect(stderr).toMatch(/spec\/resources\/boats\.yaml#\/paths\/~1boats\/get.*pagination/);
    expect(stderr).not.toContain("    at ");
  });
});
