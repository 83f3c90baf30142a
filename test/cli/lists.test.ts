import { describe, expect, test } from "vitest";
import { serve } from "../runtime/server.js";
import { against, LIST, pages } from "./program.js";

describe("lists", () => {
  test("the first page unless more is asked for, as one JSON array", async () => {
    const server = await serve(pages(45));
    const { code, stdout } = await against(server.origin, [...LIST, "--state", "opened"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(20);
    expect(server.seen.map(({ url }) => url)).toEqual(["/api/v4/projects/group%2Fapp/issues?state=opened"]);
  });

  test("--all walks over full pages", async () => {
    const server = await serve(pages(250));
    const { stdout } = await against(server.origin, [
      ...LIST,
      "--all",
      "-o",
      "jsonl",
      "--fields",
      "iid,author.username",
    ]);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toHaveLength(250);
    expect(lines[249]).toEqual({ iid: 250, author: { username: "alice" } });
    expect(server.seen).toHaveLength(3);
    expect(server.seen[0]!.query).toContain("per_page=100");
  });

  test("--max-items asks for no more than it needs", async () => {
    const server = await serve(pages(250));
    const { stdout } = await against(server.origin, [...LIST, "--max-items", "5"]);
    expect(JSON.parse(stdout)).toHaveLength(5);
    expect(server.seen.map(({ query }) => query)).toEqual([expect.stringContaining("per_page=5")]);
  });

  test("--max-items goes over as many pages as it takes", async () => {
    const server = await serve(pages(250));
    const { stdout } = await against(server.origin, [...LIST, "--max-items", "150"]);
    expect(JSON.parse(stdout)).toHaveLength(150);
    expect(server.seen).toHaveLength(2);
  });

  test("a page that fails leaves the JSON open, and says where to go on", async () => {
    const walk = pages(45);
    const server = await serve(walk, { status: 500, body: { message: "500 Internal" } }, walk, walk);
    const args = [...LIST, "--all", "--per-page", "20", "--read-ahead", "0"];
    const failed = await against(server.origin, [...args, "--no-retry"]);
    expect(failed.code).toBe(7);
    expect(() => JSON.parse(failed.stdout) as unknown).toThrow();
    const from = /--from '([^']+)'/.exec(failed.stderr)![1]!;
    const rest = await against(server.origin, [...args, "--from", from]);
    expect((JSON.parse(rest.stdout) as { iid: number }[]).map(({ iid }) => iid).slice(0, 2)).toEqual([21, 22]);
    expect(JSON.parse(rest.stdout)).toHaveLength(25);
  });

  test("an empty list is an empty array, and no file with a head alone", async () => {
    const server = await serve({ body: [] });
    expect((await against(server.origin, LIST)).stdout).toBe("[]\n");
    expect((await against(server.origin, [...LIST, "-o", "csv"])).stdout).toBe("");
    expect((await against(server.origin, LIST, { terminal: 80 })).stderr).toContain("nothing found");
  });

  test("progress of a long walk is shown on a terminal, unless it is unwanted", async () => {
    const walk = pages(500);
    const server = await serve(async (seen) => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      return walk(seen);
    });
    const args = [...LIST, "--all", "--read-ahead", "0"];
    const [seen, quiet, script] = await Promise.all([
      against(server.origin, args, { terminal: 80 }),
      against(server.origin, [...args, "-q"], { terminal: 80 }),
      against(server.origin, args),
    ]);
    expect(seen.stderr).toMatch(/80% 400 of 500/);
    expect([quiet.stderr, script.stderr]).toEqual(["", ""]);
  });
});
