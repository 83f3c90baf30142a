/**
 * python-gitlab's "Users" page, sample by sample: each test is the TypeScript of the sample its title names, made against the mock, and
 * what went over the wire is what GitLab documents.
 *
 * @see https://python-gitlab.readthedocs.io/en/stable/gl_objects/users.html
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GitLab } from "../../generated/index.js";
import { startMockServer, type MockServer } from "../../runtime/testing/index.js";

let mock: MockServer;
let gitlab: GitLab;
beforeAll(async () => {
  mock = await startMockServer();
  gitlab = new GitLab({ host: mock.url, token: "glpat-example-parity" });
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

/** Method, path, query and body of everything sent, in a line each. */
function sent(): string[] {
  return mock.calls.map(({ method, path, query, body }) =>
    [
      method,
      path + (query ? `?${decodeURIComponent(query)}` : ""),
      ...(body === null ? [] : [typeof body === "string" ? body : JSON.stringify(body)]),
    ].join(" "),
  );
}
const user_id = 42;

describe("users", () => {
  test("list", async () => {
    const users = await gitlab.users.list().all();
    expect(users[0]!.username).toBe("alice");
    expect(sent()).toEqual(["GET /users"]);
  });
  test("search by username", async () => {
    await gitlab.users.list({ search: "ali" }).all();
    expect(sent()).toEqual(["GET /users?search=ali"]);
  });
  test("get by id, and by username", async () => {
    const user = await gitlab.users.get({ user_id });
    const [byName] = (await gitlab.users.list({ username: "alice" })).items;
    expect([user.id, byName!.id]).toEqual([42, 42]);
    expect(sent()).toEqual(["GET /users/42", "GET /users?username=alice"]);
  });
  test("create", async () => {
    const user = await gitlab.users.create({
      email: "bob@example.com",
      password: "s3cur3s3cr3T",
      username: "bob",
      name: "Bob Stone",
    });
    expect(user.id).toBeTypeOf("number");
    expect(sent()).toEqual([
      'POST /users {"email":"bob@example.com","password":"s3cur3s3cr3T","username":"bob","name":"Bob Stone"}',
    ]);
  });
  test("update", async () => {
    await gitlab.users.update({ user_id, name: "Real Name" });
    expect(sent()).toEqual(['PUT /users/42 {"name":"Real Name"}']);
  });
  test("delete", async () => {
    expect(await gitlab.users.delete({ user_id })).toBeUndefined();
    expect(sent()).toEqual(["DELETE /users/42"]);
  });
  test("block and unblock, activate and deactivate, ban and unban, approve and reject", async () => {
    const { userModeration } = gitlab.with({ user_id });
    await userModeration.block();
    await userModeration.unblock();
    await userModeration.activate();
    await userModeration.deactivate();
    await userModeration.ban();
    await userModeration.unban();
    await userModeration.approve();
    await userModeration.reject();
    const verbs = ["block", "unblock", "activate", "deactivate", "ban", "unban", "approve", "reject"];
    expect(sent()).toEqual(verbs.map((verb) => `POST /users/42/${verb}`));
  });
  test("follow and unfollow, followers and followed", async () => {
    await gitlab.userFollowUnfollow.follow({ user_id: 43 });
    await gitlab.userFollowUnfollow.unfollow({ user_id: 43 });
    await gitlab.userFollowUnfollow.listFollowers({ user_id }).all();
    await gitlab.userFollowUnfollow.listFollowing({ user_id }).all();
    expect(sent()).toEqual([
      "POST /users/43/follow",
      "POST /users/43/unfollow",
      "GET /users/42/followers",
      "GET /users/42/following",
    ]);
  });
  test("set the avatar", async () => {
    await gitlab.users.update({ user_id, avatar: new File(["pixels"], "avatar.png", { type: "image/png" }) });
    const [call] = mock.calls;
    expect(call!.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(call!.body).toContain('name="avatar"; filename="avatar.png"');
    expect(call!.body).toContain("pixels");
  });
  test("set and delete an external identity", async () => {
    await gitlab.users.update({ user_id, provider: "oauth2_generic", extern_uid: "3" });
    await gitlab.users.deleteIdentity({ user_id, provider: "oauth2_generic" });
    expect(sent()).toEqual([
      'PUT /users/42 {"provider":"oauth2_generic","extern_uid":"3"}',
      "DELETE /users/42/identities/oauth2_generic",
    ]);
  });
  test("contributed, starred and own projects", async () => {
    await gitlab.projects.listContributedForUser({ user_id }).all();
    await gitlab.projectStarring.listForUser({ user_id }).all();
    await gitlab.projects.listForUser({ user_id }).all();
    expect(sent()).toEqual([
      "GET /users/42/contributed_projects",
      "GET /users/42/starred_projects",
      "GET /users/42/projects",
    ]);
  });
  test("memberships, of projects only and of groups only", async () => {
    await gitlab.users.listMemberships({ user_id }).all();
    await gitlab.users.listMemberships({ user_id, type: "Project" }).all();
    await gitlab.users.listMemberships({ user_id, type: "Namespace" }).all();
    expect(sent()).toEqual([
      "GET /users/42/memberships",
      "GET /users/42/memberships?type=Project",
      "GET /users/42/memberships?type=Namespace",
    ]);
  });
  test("the current user", async () => {
    const me = await gitlab.currentUser();
    expect(me.username).toBe("alice");
    expect(sent()).toEqual(["GET /user"]);
  });
  test("activities", async () => {
    await gitlab.users.listActivities({ from: "2018-07-01" }).all();
    expect(sent()).toEqual(["GET /user/activities?from=2018-07-01"]);
  });
});

describe("custom attributes", () => {
  test("list, get, set, delete", async () => {
    await gitlab.customAttributes.listForUser({ user_id });
    const attribute = await gitlab.customAttributes.getForUser({ user_id, key: "role" });
    await gitlab.customAttributes.setForUser({ user_id, key: "role", value: "QA" });
    await gitlab.customAttributes.deleteForUser({ user_id, key: "role" });
    expect(attribute).toHaveProperty("value");
    expect(sent()).toEqual([
      "GET /users/42/custom_attributes",
      "GET /users/42/custom_attributes/role",
      'PUT /users/42/custom_attributes/role {"value":"QA"}',
      "DELETE /users/42/custom_attributes/role",
    ]);
  });
  test("search users by them", async () => {
    await gitlab.users.list({ custom_attributes: { role: "QA" } }).all();
    expect(sent()).toEqual(["GET /users?custom_attributes[role]=QA"]);
  });
});

describe("impersonation tokens", () => {
  test("list the active and the inactive ones, get, revoke", async () => {
    await gitlab.userTokens.listImpersonation({ user_id, state: "active" }).all();
    await gitlab.userTokens.listImpersonation({ user_id, state: "inactive" }).all();
    await gitlab.userTokens.getImpersonation({ user_id, impersonation_token_id: 96 });
    await gitlab.userTokens.revokeImpersonation({ user_id, impersonation_token_id: 96 });
    expect(sent()).toEqual([
      "GET /users/42/impersonation_tokens?state=active",
      "GET /users/42/impersonation_tokens?state=inactive",
      "GET /users/42/impersonation_tokens/96",
      "DELETE /users/42/impersonation_tokens/96",
    ]);
  });
  test("create one and make a client of it", async () => {
    const { token } = await gitlab.userTokens.createImpersonation({ user_id, name: "token1", scopes: ["api"] });
    const asUser = gitlab.with({ token });
    await asUser.currentUser();
    expect(sent()).toEqual(['POST /users/42/impersonation_tokens {"name":"token1","scopes":["api"]}', "GET /user"]);
    expect(mock.calls.map((call) => call.headers["private-token"])).toEqual(["glpat-example-parity", token]);
  });
});

describe("keys", () => {
  test("GPG keys: list, get, create, delete", async () => {
    await gitlab.userKeys.listGpgForUser({ user_id }).all();
    await gitlab.userKeys.getGpgForUser({ user_id, key_id: 89 });
    await gitlab.userKeys.createGpgForUser({ user_id, key: "-----BEGIN PGP PUBLIC KEY BLOCK-----" });
    await gitlab.userKeys.deleteGpgForUser({ user_id, key_id: 89 });
    expect(sent()).toEqual([
      "GET /users/42/gpg_keys",
      "GET /users/42/gpg_keys/89",
      'POST /users/42/gpg_keys {"key":"-----BEGIN PGP PUBLIC KEY BLOCK-----"}',
      "DELETE /users/42/gpg_keys/89",
    ]);
  });
  test("SSH keys: list, create, get, delete", async () => {
    await gitlab.userKeys.listForUser({ user_id }).all();
    await gitlab.userKeys.createForUser({ user_id, title: "my_key", key: "ssh-ed25519 AAAA" });
    await gitlab.userKeys.getForUser({ user_id, key_id: 88 });
    await gitlab.userKeys.deleteForUser({ user_id, key_id: 88 });
    expect(sent()).toEqual([
      "GET /users/42/keys",
      'POST /users/42/keys {"title":"my_key","key":"ssh-ed25519 AAAA"}',
      "GET /users/42/keys/88",
      "DELETE /users/42/keys/88",
    ]);
  });
});

describe("status", () => {
  test("get and set the own one, get that of others", async () => {
    const status = await gitlab.users.getCurrentStatus();
    await gitlab.users.setStatus({ message: "message", emoji: "thumbsup" });
    await gitlab.users.getStatus({ user_id: 1 });
    expect(status).toHaveProperty("emoji");
    expect(sent()).toEqual([
      "GET /user/status",
      'PUT /user/status {"message":"message","emoji":"thumbsup"}',
      "GET /users/1/status",
    ]);
  });
});

describe("email addresses", () => {
  test("list, get, create, delete", async () => {
    await gitlab.userEmailAddresses.listForUser({ user_id }).all();
    await gitlab.userEmailAddresses.get({ email_id: 66 });
    await gitlab.userEmailAddresses.createForUser({ user_id, email: "alice@example.org" });
    await gitlab.userEmailAddresses.deleteForUser({ user_id, email_id: 66 });
    expect(sent()).toEqual([
      "GET /users/42/emails",
      "GET /user/emails/66",
      'POST /users/42/emails {"email":"alice@example.org"}',
      "DELETE /users/42/emails/66",
    ]);
  });
});

describe("runners", () => {
  const common = {
    description: "My brand new runner",
    paused: true,
    locked: false,
    run_untagged: true,
    tag_list: ["linux", "docker", "testing"],
    access_level: "not_protected" as const,
  };
  test.each([
    ["instance-wide", { runner_type: "instance_type" }],
    ["of a group", { runner_type: "group_type", group_id: 12345678 }],
    ["of a project", { runner_type: "project_type", project_id: 987654321 }],
  ] as const)("create one %s", async (_, scope) => {
    const runner = await gitlab.userRunners.create({ ...scope, ...common });
    expect(runner.token).toBeTypeOf("string");
    expect(mock.calls[0]).toMatchObject({ method: "POST", path: "/user/runners", body: { ...scope, ...common } });
  });
});
