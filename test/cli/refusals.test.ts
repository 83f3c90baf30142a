import { describe, expect, test } from "vitest";
import { serve } from "../runtime/server.js";
import { against, LIST } from "./program.js";

describe("a wrong command is refused before anything is sent", () => {
  test.each<[string[], string]>([
    [
      ["issues", "list-for-project"],
      "issues list-for-project needs --project-id\nusage: gitlab-fetch issues list-for-project --project-id",
    ],
    [[...LIST, "--stat", "opened"], "there is no --stat; did you mean --state?"],
    [[...LIST, "--state", "open"], 'not "open"; did you mean "opened"?'],
    [[...LIST, "--state"], "--state needs a value: opened, closed, all"],
    [[...LIST, "--search", "--all"], 'if it is "--all", write --search=--all'],
    [[...LIST, "--per-page", "101"], "--per-page is at most 100, not 101"],
    [[...LIST, "opened"], '"opened" belongs to no flag'],
    [[...LIST, "--confidential=perhaps"], "--confidential is true or false"],
    [[...LIST, "--search", "@/nonexistent/file"], "cannot read /nonexistent/file (ENOENT)"],
    [[...LIST, "--output", "yaml"], "--output is one of table, json, jsonl, csv"],
    [["issues", "get", "--project-id", "1", "--issue-iid", "1", "--all"], "--all is for lists"],
    [
      ["issues", "create", "--project-id", "1", "--body-json", '{"titel":1}'],
      'no parameter "titel"; did you mean "title"?',
    ],
    [["issues", "create", "--project-id", "1", "--body-json", "{"], "--body-json is no JSON"],
    [["issues", "make"], 'issues has no operation "make"'],
    [["isues", "list"], 'no command or resource "isues"; did you mean "issues"?'],
    [["issues", "--all", "list"], "an operation comes first"],
    [["--timeout", "soon", ...LIST], "--timeout is a number of seconds"],
    [["--timeout", "0", ...LIST], "--timeout is a number of seconds above 0"],
    [[...LIST, "--fields", ""], "--fields needs names"],
    [["find", ""], "find needs words"],
    [["mock", "--port", ""], "--port is a number up to 65535"],
    [["api", "PUT", "projects/1", "--input", "/nonexistent"], "--input: cannot read /nonexistent (ENOENT)\n"],
    [[...LIST, "--token", "a-token-of-mine", "--job-token", "b-token-of-mine"], "give one of --token"],
    [[...LIST, "--project-id", "2"], "is given twice"],
    [["issues", "get", "--project-id", "..", "--issue-iid", "1"], ""],
  ])("%j", async (args, message) => {
    const server = await serve({});
    const { code, stdout, stderr } = await against(server.origin, args);
    expect(stderr).toContain(message);
    expect({ code, stdout, sent: server.seen.length }).toEqual({ code: 2, stdout: "", sent: 0 });
  });
});
