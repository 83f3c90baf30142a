import { readFileSync } from "node:fs";
import { PassThrough, Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import type { OperationData } from "../../cli/command-data.js";
import { loadIndex, loadResource } from "../../cli/data.js";
import { argumentsOf, exampleCommand } from "../../cli/example.js";
import { findOperations } from "../../cli/find.js";
import { globalsOf, readFlags, withGlobals } from "../../cli/flags.js";
import { Input } from "../../cli/input.js";
import { flagsOf } from "../../cli/operation-flags.js";
import { missingOf, parametersOf } from "../../cli/parameters.js";
import { exampleCalls } from "../contract/example-calls.js";

const index = loadIndex();
const operations = Object.entries(index.resources).flatMap(([resource, { operations: names }]) => {
  const data = loadResource(resource);
  return Object.keys(names).map((name) => ({ command: `${resource} ${name}`, data: data.operations[name]! }));
});

async function read(data: OperationData, args: readonly string[]): Promise<Record<string, unknown>> {
  const given = readFlags(args, withGlobals(flagsOf(data)));
  const io = { stdin: Readable.from([]), stdout: new PassThrough(), stderr: new PassThrough(), env: {} };
  expect(given.words).toEqual([]);
  return parametersOf(data, given, globalsOf(given), new Input(io));
}

test("every described operation is a command", () => {
  const described = exampleCalls().map(({ id }) => id);
  expect(operations.map(({ data }) => data.request.id).sort()).toEqual(described.sort());
});

test("the example of every operation, written as flags, is read back as the same parameters", async () => {
  const wrong: unknown[] = [];
  for (const { command, data } of operations) {
    // Files are read when they are sent; there are none here.
    const files = new Set(data.flags.filter(({ type }) => type === "file").map(({ name }) => name));
    const params = Object.fromEntries(Object.entries(data.example).filter(([name]) => !files.has(name)));
    const args = argumentsOf(data, params);
    try {
      expect(await read(data, args)).toEqual(params);
      expect(missingOf(data, data.example)).toEqual([]);
    } catch (error) {
      wrong.push(`${command} ${args.join(" ")}: ${(error as Error).message.slice(0, 300)}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("the examples are those of the description", () => {
  const byId = new Map(exampleCalls().map((call) => [call.id, call]));
  for (const { data } of operations) {
    const { params } = byId.get(data.request.id)!;
    expect([data.request.id, ...Object.keys(data.example).sort()]).toEqual([
      data.request.id,
      ...Object.keys(params).sort(),
    ]);
  }
});

test("an example line is quoted for a shell", () => {
  const data = loadResource("issues").operations["create"]!;
  const line = exampleCommand(
    "issues create",
    { ...data, example: { project_id: "g/a", title: "It's $5", confidential: true } },
    "",
  );
  expect(line).toBe("gitlab-fetch issues create --project-id g/a --title 'It'\\''s $5' --confidential");
});

test("parameters whose name is one of ours give way to neither", () => {
  const specs = withGlobals(flagsOf(loadResource("group-integrations").operations["set-assembla"]!));
  const given = readFlags(["--token", "theirs", "--global-token", "ours", "-o", "json"], specs);
  expect(globalsOf(given)).toEqual({ token: "ours", output: "json" });
  const list = withGlobals(flagsOf(loadResource("issues").operations["list"]!)).map(({ key }) => key);
  expect(list.filter((key) => key.endsWith("per-page"))).toEqual(["per-page"]);
});

describe("find", () => {
  test.each([
    [["approve", "merge", "request"], "merge-request-approvals approve"],
    [["issues", "list"], "issues list"],
    [["retry", "job"], "jobs retry"],
  ])("%j", (words, command) => expect(findOperations(index, words)[0]?.command).toBe(command));

  test("words that no operation has find nothing", () => expect(findOperations(index, ["wibble"])).toEqual([]));
});

test("the files say that they are generated", () => {
  const text = readFileSync(new URL("../../generated/commands/issues.json", import.meta.url), "utf8");
  expect(text.split("\n", 1)[0]).toContain("Do not edit");
});
