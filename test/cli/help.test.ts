import { describe, expect, test } from "vitest";
import { gitlab } from "./program.js";

describe("help", () => {
  test("at every level", async () => {
    expect((await gitlab(["--help"])).stdout).toContain("Exit codes");
    expect((await gitlab(["issues", "--help"])).stdout).toContain(
      "list-for-project             List issues of a project",
    );
    const { stdout, code } = await gitlab(["issues", "list-for-project", "--help"]);
    expect(code).toBe(0);
    for (const part of [
      "GET /projects/:project_id/issues",
      "--state <opened|closed|all>\n      State of the issues to list. Default: all.",
      "Premium and Ultimate only.",
      "Example\n  gitlab-fetch issues list-for-project \\\n    --project-id 81",
      "https://docs.gitlab.com/api/issues/#list-all-project-issues",
    ])
      expect(stdout).toContain(part);
    expect((await gitlab(["help", "issues", "get"])).stdout).toContain("Get an issue");
    expect((await gitlab(["issues", "list", "--wrong", "--help"])).stdout).toContain("List issues");
  });

  test("without a command it goes to standard error", async () => {
    const { code, stdout, stderr } = await gitlab([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage");
  });

  test("find explains itself, and heeds flags in front of it", async () => {
    for (const argv of [
      ["find", "--help"],
      ["find", "-h"],
      ["help", "find"],
    ])
      expect(await gitlab(argv)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining("usage: gitlab-fetch find"),
      });
    expect(JSON.parse((await gitlab(["-o", "json", "find", "retry", "job"])).stdout)).toBeInstanceOf(Array);
  });

  test("help explains itself", async () => {
    for (const argv of [
      ["help", "--help"],
      ["help", "help"],
    ])
      expect(await gitlab(argv)).toMatchObject({ code: 0, stdout: expect.stringContaining("Flags of every command") });
  });

  test("find and search", async () => {
    expect((await gitlab(["find", "retry", "job"])).stdout).toContain("jobs retry");
    expect((await gitlab(["search", "retry", "job"])).stdout).toContain("jobs retry");
    expect((await gitlab(["find", "wibble"])).code).toBe(1);
    const json = await gitlab(["find", "retry", "job", "-o", "json"]);
    expect(JSON.parse(json.stdout)).toContainEqual({ command: "jobs retry", summary: expect.any(String) as string });
  });
});
