import { afterEach, expect, test, vi } from "vitest";
import { startMockServer } from "../../runtime/testing/index.js";
import { gitlab } from "./program.js";

afterEach(() => vi.restoreAllMocks());

test("contract takes its flags, and the host and token that stand before it", async () => {
  await using mock = await startMockServer({ stateful: true });
  let stdout = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ((stdout += String(text)), true));
  const { code } = await gitlab([
    ...["--host", mock.url, "--token", "glpat-before"],
    ...["contract", "--resources", "labels", "--project-id", "81", "--json"],
  ]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ differences: [], checked: ["labels.get", "labels.list"] });
  expect(mock.calls[0]!.headers["private-token"]).toBe("glpat-before");
});

test("contract is named by the program's help and explains itself", async () => {
  expect((await gitlab(["--help"])).stdout).toContain("Check a GitLab's answers against the description");
  let stdout = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ((stdout += String(text)), true));
  for (const argv of [
    ["contract", "--help"],
    ["help", "contract"],
  ]) {
    stdout = "";
    expect((await gitlab(argv)).code).toBe(0);
    expect(stdout).toContain("usage: gitlab-fetch contract [flags]");
  }
});
