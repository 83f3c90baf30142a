import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { serve } from "../runtime/server.js";
import { against, LIST, pages } from "./program.js";

const folder = mkdtempSync(join(tmpdir(), "gitlab-fetch-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("forms of output", () => {
  test("a table fits the terminal and shows what tells items apart", async () => {
    const long = "A title that is much too long for a terminal that is only fifty characters wide";
    const server = await serve({ body: [{ iid: 1, title: long, state: "opened", author: { username: "alice" } }] });
    const { stdout } = await against(server.origin, LIST, { terminal: 50, env: { NO_COLOR: "1" } });
    const [head, row] = stdout.split("\n");
    expect(head).toMatch(/^iid +title +state +author$/);
    expect(row).toMatch(/^1 +A title that.*… +opened +alice$/);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  test("colours only where they are seen and wanted", async () => {
    const server = await serve(pages(1));
    const coloured = await against(server.origin, LIST, { terminal: 80 });
    expect(coloured.stdout).toContain("\u001b[1m");
    expect((await against(server.origin, [...LIST, "-o", "table"])).stdout).not.toContain("\u001b");
    expect((await against(server.origin, LIST, { terminal: 80, env: { NO_COLOR: "1" } })).stdout).not.toContain(
      "\u001b",
    );
  });

  test("what somebody wrote into a title moves no cursor", async () => {
    const server = await serve({ body: [{ iid: 1, title: "\u001b[2Jgone\u202e", state: "opened" }] });
    const { stdout } = await against(server.origin, LIST, { terminal: 80, env: { NO_COLOR: "1" } });
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    expect(stdout).toContain("[2Jgone");
  });

  test("CSV has a head and quotes what needs it", async () => {
    const server = await serve(pages(2));
    const { stdout } = await against(server.origin, [
      ...LIST,
      "--output",
      "csv",
      "--fields",
      "iid,title",
      "--fields",
      "author",
    ]);
    expect(stdout).toBe(
      'iid,title,author\n1,"Issue, number 1","{""id"":7,""username"":""alice""}"\n2,"Issue, number 2","{""id"":7,""username"":""alice""}"\n',
    );
  });

  test("one object: JSON for programs, names and values for people", async () => {
    const server = await serve({ body: { iid: 3, title: "T", labels: ["a", "b"], author: { username: "alice" } } });
    const args = ["issues", "get", "--project-id", "81", "--issue-iid", "3"];
    expect(JSON.parse((await against(server.origin, args)).stdout)).toMatchObject({ iid: 3 });
    const { stdout } = await against(server.origin, args, { terminal: 80, env: { NO_COLOR: "1" } });
    expect(stdout).toBe("iid     3\ntitle   T\nlabels  a, b\nauthor  alice\n");
  });

  test("--output-file is complete or not there", async () => {
    const server = await serve(pages(3));
    const path = join(folder, "issues.jsonl");
    await against(server.origin, [...LIST, "-o", "jsonl", "-O", path]);
    expect(readFileSync(path, "utf8").trim().split("\n")).toHaveLength(3);
    const walk = pages(45);
    const broken = await serve(walk, { status: 403, body: { message: "403 Forbidden" } });
    const failed = await against(broken.origin, [
      ...LIST,
      "--all",
      "--per-page",
      "20",
      "-O",
      join(folder, "half.json"),
    ]);
    expect(failed.code).toBe(3);
    expect(readdirSync(folder).filter((name) => name.startsWith("half"))).toEqual([]);
  });

  test("JSON says the same as the answer, whatever is in its texts", async () => {
    const items = [{ iid: 1, title: "line\u2028separator\n\u009b2J", nested: { list: [1, "\n"] } }, { iid: 2 }];
    const server = await serve({ body: items });
    const { stdout } = await against(server.origin, LIST, { terminal: 80, env: {} });
    expect(stdout).not.toContain("\u009b");
    const json = await against(server.origin, [...LIST, "-o", "json"]);
    expect(JSON.parse(json.stdout)).toEqual(items);
    expect(json.stdout).not.toContain("\u009b");
  });

  test("fields that reach into lists, and names that are not there", async () => {
    const server = await serve({ body: [{ iid: 1, assignees: [{ username: "a" }, { username: "b" }] }] });
    const { stdout } = await against(server.origin, [...LIST, "--fields", "assignees.username,__proto__.x,iid"]);
    expect(stdout.replace(/\s/g, "")).toBe('[{"assignees":{"username":["a","b"]},"__proto__":{"x":null},"iid":1}]');
    const table = await against(server.origin, [...LIST, "-o", "table", "--fields", "assignees.username,none"]);
    expect(table.stdout).toBe("assignees.username  none\na, b\n");
  });
});
