import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkFormerTypes } from "../../codegen/diff/former-types.js";
import { temporaryFiles } from "../runtime/temporary.js";

const { folder } = temporaryFiles();
let repositories = 0;

/** A repository whose first commit, `v1`, has this type test for this code. */
function repository(code: string, typeTest: string): string {
  const root = join(folder, `${++repositories}`);
  mkdirSync(join(root, "test/types"), { recursive: true });
  const options = { module: "NodeNext", strict: true, noEmit: true, types: [], target: "ES2022" };
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify({ compilerOptions: options }));
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  writeFileSync(join(root, "code.ts"), code);
  writeFileSync(join(root, "test/types/code.test-d.ts"), typeTest);
  const git = (...args: string[]): unknown =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.com", ...args], { cwd: root });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "v1");
  git("tag", "v1");
  return root;
}

const TEST = `import { create } from "../../code.js";
create({ title: "x" });
// @ts-expect-error a title is text
create({ title: 1 });
`;

test("type tests of an earlier version compile against code that only grew", () => {
  const root = repository("export declare function create(params: { title: string }): void;\n", TEST);
  writeFileSync(
    join(root, "code.ts"),
    "export declare function create(params: { title: string; body?: string }): void;\n",
  );
  expect(checkFormerTypes(root, "v1")).toEqual({ files: ["test/types/code.test-d.ts"], errors: [], relaxed: [] });
});

test("what does not compile any more is told, and what is accepted now", () => {
  const root = repository("export declare function create(params: { title: string }): void;\n", TEST);
  writeFileSync(
    join(root, "code.ts"),
    "export declare function create(params: { title: string; id: number }): void;\n",
  );
  const { errors } = checkFormerTypes(root, "v1");
  expect(errors).toEqual([expect.stringMatching(/^code\.test-d\.ts:2: .*'id' is missing/)]);
  writeFileSync(join(root, "code.ts"), "export declare function create(params: { title: string | number }): void;\n");
  expect(checkFormerTypes(root, "v1")).toMatchObject({
    errors: [],
    relaxed: [expect.stringMatching(/^code\.test-d\.ts:3: /)],
  });
});

test("a revision without type tests is an error", () => {
  const root = repository("export {};\n", TEST);
  expect(() => checkFormerTypes(root, "v0")).toThrow();
});
