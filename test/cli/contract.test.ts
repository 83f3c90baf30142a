import { afterEach, expect, test, vi } from "vitest";
import { startMockServer } from "../../runtime/testing/index.js";
import { temporaryFiles } from "../runtime/temporary.js";
import { gitlab } from "./program.js";

const { file } = temporaryFiles();

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

test("credentials and configuration that stand before contract are its own; what it has no use for is refused", async () => {
  await using mock = await startMockServer({ stateful: true });
  vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  const only = ["contract", "--resources", "labels", "--project-id", "81"];
  expect((await gitlab(["--host", mock.url, "--oauth-token", "oauth-before", ...only])).code).toBe(0);
  expect(mock.calls[0]!.headers["authorization"]).toBe("Bearer oauth-before");
  mock.reset();
  const config = file(`[here]\nurl = ${mock.url}\nprivate_token = glpat-in-section\n`);
  expect((await gitlab(["--config", config, "--section", "here", ...only])).code).toBe(0);
  expect(mock.calls[0]!.headers["private-token"]).toBe("glpat-in-section");
  mock.reset();
  for (const flag of [["--sudo", "alice"], ["--all"], ["--output", "csv"]]) {
    const { code, stderr } = await gitlab([...flag, "--host", mock.url, ...only]);
    expect(code).toBe(2);
    expect(stderr).toContain(`contract takes no ${flag[0]}, only --host, --token`);
  }
  expect(mock.calls).toEqual([]);
});

test.each(["generate", "mock", "completion", "find"])("%s refuses a flag it has no use for", async (command) => {
  const { code, stderr } = await gitlab(["--host", "https://gitlab.example.com", command]);
  expect(code).toBe(2);
  expect(stderr).toContain(`${command} takes no --host`);
});

test("mock refuses flags for operations behind it, and stray words", async () => {
  const host = await gitlab(["mock", "--host", "0.0.0.0"]);
  expect(host).toMatchObject({ code: 2, stderr: expect.stringContaining("there is no --host") as string });
  const word = await gitlab(["mock", "8080"]);
  expect(word).toMatchObject({ code: 2, stderr: expect.stringContaining('"8080" belongs to no flag') as string });
});
