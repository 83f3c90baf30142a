import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as groupMembers from "gitlab-fetch/group-members";
import * as groups from "gitlab-fetch/groups";
import * as userKeys from "gitlab-fetch/user-keys";
import * as users from "gitlab-fetch/users";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../examples/provision-users/csv.js";
import { demoMock } from "../../examples/provision-users/demo.js";
import { main } from "../../examples/provision-users/main.js";
import { readPeople } from "../../examples/provision-users/people.js";
import { temporaryFiles } from "../runtime/temporary.js";
import { runExample, runMain } from "./program.js";

const { folder } = temporaryFiles();
const HEAD = "username,name,email,groups,ssh_key\n";
const KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGV4YW1wbGU= dana@laptop";
const file = join(folder, "people.csv");
const DANA = `dana,Dana Diaz,dana@example.com,example-group/platform:developer,${KEY}\n`;

const run = (mock: ReturnType<typeof demoMock>, lines: string, ...args: string[]) => {
  writeFileSync(file, HEAD + lines);
  return runMain(main, [file, ...args], { mock });
};
const results = (stdout: string) =>
  (JSON.parse(stdout) as { steps: { username: string; what: string; result: string }[] }).steps.map(
    ({ username, what, result }) => `${username} ${what}: ${result}`,
  );

describe("a run", () => {
  test("only says what is missing, unless told to do it", async () => {
    const mock = demoMock();
    const { code, stdout, stderr } = await run(mock, DANA);
    expect(code).toBe(0);
    expect(stdout.split("\n").slice(0, 4)).toEqual([
      "user  what                                 result",
      "dana  account                              missing",
      "dana  developer of example-group/platform  missing",
      "dana  SSH key                              missing",
    ]);
    expect(stderr).toContain("3 to be done, 0 there already, 0 would fail");
    expect(mock.calls.every(({ method }) => method === "GET")).toBe(true);
  });

  test("makes the account, the membership and, as that user, the key", async () => {
    const mock = demoMock();
    expect(await run(mock, DANA, "--apply")).toMatchObject({ code: 0, stderr: expect.stringContaining("3 done") });
    const dana = mock.state.users.find(({ username }) => username === "dana")!;
    expect(dana).toMatchObject({ name: "Dana Diaz", email: "dana@example.com" });
    expect(mock.state.members.get(`example-group/platform/${dana.id}`)).toBe(30);
    expect(mock.state.keys.get(String(dana.id))).toMatchObject([{ title: "dana@laptop", key: KEY }]);
    mock.expectCalled(users.create, { username: "dana", reset_password: true }, 1);
    // The administrator acts for the user where the key is concerned, and nowhere else.
    const sudos = mock.calls.filter(({ headers }) => headers.has("sudo"));
    expect(sudos.map(({ operationId }) => operationId)).toEqual(["userKeys.list", "userKeys.create"]);
  });

  test("does nothing twice, and knows a key by its content", async () => {
    const mock = demoMock();
    await run(mock, DANA, "--apply");
    const before = mock.calls.length;
    const renamed = DANA.replace("dana@laptop", "another name");
    const { stdout } = await run(mock, renamed, "--apply", "--json");
    expect(results(stdout)).toEqual([
      "dana account: there",
      "dana developer of example-group/platform: there",
      "dana SSH key: there",
    ]);
    expect(mock.calls.slice(before).every(({ method }) => method === "GET")).toBe(true);
  });

  test("raises a role, and never lowers one", async () => {
    const mock = demoMock();
    const alice = (role: string) => `alice,Alice Adams,ALICE@example.com,example-group/platform:${role},\n`;
    expect(results((await run(mock, alice("developer"), "--json")).stdout)[1]).toContain("too low");
    expect(results((await run(mock, alice("developer"), "--json", "--apply")).stdout)[1]).toContain("raised");
    mock.expectCalled(groupMembers.update, { user_id: 42, access_level: 30 }, 1);
    expect(results((await run(mock, alice("guest"), "--json", "--apply")).stdout)[1]).toContain("there");
    expect(mock.state.members.get("example-group/platform/42")).toBe(30);
  });

  test("gives nothing to an account that is somebody else's, or is blocked", async () => {
    const mock = demoMock();
    mock.state.users[0]!.state = "blocked";
    const lines = `bob,Robert,robert@example.com,example-group/docs:guest,${KEY}\nalice,Alice,alice@example.com,,${KEY}\n`;
    const { code, stdout } = await run(mock, lines, "--apply");
    expect(code).toBe(1);
    expect(stdout).toMatch(/bob +account +failed: .*another email address \(number 43\)/);
    expect(stdout).toMatch(/alice +account +failed: the account is blocked/);
    mock.expectNotCalled(groupMembers.add);
    mock.expectNotCalled(userKeys.create);
  });

  test("goes on when GitLab refuses one step", async () => {
    const mock = demoMock();
    mock.on(groupMembers.add).reply(400, { message: { access_level: ["is not included in the list"] } });
    const { code, stdout } = await run(mock, DANA, "--apply", "--json");
    expect(code).toBe(1);
    expect(results(stdout)).toEqual([
      "dana account: created",
      "dana developer of example-group/platform: failed",
      "dana SSH key: added",
    ]);
  });

  test("ends when the token may not sudo, and tells what was done", async () => {
    const mock = demoMock();
    const body = { error: "insufficient_scope", error_description: "More is needed.", scope: "sudo" };
    mock.on(userKeys.list).reply(403, body);
    const { code, stdout, stderr } = await run(mock, `${DANA}erik,Erik,erik@example.com,,\n`, "--apply", "--json");
    expect(code).toBe(1);
    expect(stderr).toContain("sudo");
    expect(results(stdout)).toHaveLength(2);
    mock.expectNotCalled(users.create, { username: "erik" });
  });

  test("begins nothing for a group that does not exist, or without an administrator's token", async () => {
    const mock = demoMock();
    const lost = await run(mock, "dana,Dana,dana@example.com,example-group/lost:guest,\n", "--apply");
    expect(lost).toMatchObject({ code: 2, stderr: expect.stringContaining("there is no group example-group/lost") });
    mock.on(users.getCurrent).reply(200, mock.example(users.getCurrent, { username: "eve", is_admin: false }));
    const eve = await run(mock, DANA, "--apply");
    expect(eve).toMatchObject({ code: 2, stderr: expect.stringContaining("eve's, who is no administrator") });
    mock.expectCalled(groups.get, {}, 1);
    mock.expectNotCalled(users.create);
  });

  test("works on the sample in a process of its own", async () => {
    const { code, stdout, stderr } = await runExample("provision-users", ["--apply", "--json"]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("8 done, 1 there already, 1 failed") });
    expect(results(stdout)).toContain("erik reporter of example-group/platform: added");
  });
});

describe("the file", () => {
  test("is CSV, with quotes, line breaks in them and either kind of line end", () => {
    expect(parseCsv('\ufeffa,b\r\n"x, ""y""","two\nlines"\n\n , \nlast,')).toEqual([
      { line: 1, fields: ["a", "b"] },
      { line: 2, fields: ['x, "y"', "two\nlines"] },
      { line: 6, fields: ["last", ""] },
    ]);
    expect(parseCsv("")).toEqual([]);
    expect(() => parseCsv('a,b\nc,"d')).toThrow("line 2: quotes have to enclose a whole field");
    expect(() => parseCsv('a"b,c')).toThrow("line 1");
  });

  test("is read as a whole before anything is sent, and everything wrong with it is told", async () => {
    const mock = demoMock();
    const secret = "-----BEGIN OPENSSH PRIVATE KEY-----";
    const { code, stderr } = await run(
      mock,
      [
        "dana,Dana,dana@example.com,example-group/platform:boss,",
        `da na,,dana,,${secret}`,
        "DANA,Dana,Dana@example.com,,",
        "x,X,x@example.com",
      ].join("\n"),
    );
    expect(code).toBe(2);
    for (const words of [
      "line 2: groups: write path:role with one of guest, planner, reporter, developer, maintainer, owner",
      'line 3: "da na" cannot be a username',
      "line 3: the name is missing",
      'line 3: "dana" is no email address',
      "line 3: ssh_key is no public key",
      "line 4: username dana stands in line 2 already",
      "line 4: email dana@example.com stands in line 2 already",
      "line 5: 3 fields instead of 5",
    ])
      expect(stderr).toContain(words);
    expect(stderr).not.toContain(secret);
    expect(mock.calls).toEqual([]);
    expect((await runMain(main, [join(folder, "none.csv")], { mock })).code).toBe(2);
  });

  test("may have its columns in any order, but has to have them all", () => {
    const text = "email,ssh_key,groups,name,username\nd@example.com,,g/a:owner; g/b:guest,Dana,dana";
    expect(readPeople(text)).toEqual([
      {
        line: 2,
        username: "dana",
        name: "Dana",
        email: "d@example.com",
        groups: [
          { path: "g/a", role: "owner" },
          { path: "g/b", role: "guest" },
        ],
        key: undefined,
      },
    ]);
    expect(() => readPeople("username,email\n")).toThrow("the first line has to name the columns");
    expect(() => readPeople(HEAD)).toThrow("there is nobody in it");
  });
});
