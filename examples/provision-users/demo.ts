import type { Fetch, SshKey } from "gitlab-fetch";
import * as groupMembers from "gitlab-fetch/group-members";
import * as groups from "gitlab-fetch/groups";
import * as userKeys from "gitlab-fetch/user-keys";
import * as users from "gitlab-fetch/users";
import { type MockFetch, mockFetch } from "gitlab-fetch/testing";

/** What the made-up GitLab holds. */
export interface DemoState {
  users: { id: number; username: string; name: string; email: string; state: string }[];
  /** Levels by `group/user number`. */
  members: Map<string, number>;
  /** Keys by number of the user. */
  keys: Map<string, SshKey[]>;
}

/** A made-up GitLab with two groups and two users: alice reports on a group, and bob is another Bob than the file means. */
export function demoFetch(): Fetch {
  return demoMock().fetch;
}

/** The same with what tests ask of it. */
export function demoMock(): MockFetch & { state: DemoState } {
  const mock = mockFetch();
  const state: DemoState = {
    users: [
      { id: 42, username: "alice", name: "Alice Adams", email: "alice@example.com", state: "active" },
      { id: 43, username: "bob", name: "Bob Stone", email: "bob@example.com", state: "active" },
    ],
    members: new Map([["example-group/platform/42", 20]]),
    keys: new Map(),
  };
  mock.on(users.getCurrent).reply(200, mock.example(users.getCurrent, { username: "root", is_admin: true }));
  mock.on(users.list).always(({ params }) => ({
    status: 200,
    body: mock.example(
      users.list,
      state.users.filter(({ username }) => username === params["username"]),
    ),
  }));
  mock.on(users.create).always(({ params }) => {
    const { username, name, email } = params as Record<string, string>;
    const user = { id: 44 + state.users.length, username: username!, name: name!, email: email!, state: "active" };
    state.users.push(user);
    return { status: 201, body: mock.example(users.create, user) };
  });

  mock.on(groups.get).reply(404, { message: "404 Group Not Found" });
  for (const path of ["example-group/platform", "example-group/docs"])
    mock.on(groups.get, { group_id: path }).reply(200, mock.example(groups.get, { full_path: path }));
  const memberOf = (params: Record<string, unknown>) => {
    const key = `${String(params["group_id"])}/${String(params["user_id"])}`;
    const level = params["access_level"] as number | undefined;
    if (level !== undefined) state.members.set(key, level);
    return { level: state.members.get(key), id: Number(params["user_id"]) };
  };
  mock.on(groupMembers.get).always(({ params }) => {
    const { level, id } = memberOf(params);
    return level === undefined
      ? { status: 404, body: { message: "404 Not found" } }
      : { status: 200, body: mock.example(groupMembers.get, { id, access_level: level }) };
  });
  for (const [operation, status] of [
    [groupMembers.add, 201],
    [groupMembers.update, 200],
  ] as const)
    mock.on(operation).always(({ params }) => {
      const { level, id } = memberOf(params);
      return { status, body: mock.example(groupMembers.get, { id, access_level: level! }) };
    });

  const keysOf = (headers: Headers): SshKey[] => {
    const user = headers.get("sudo") ?? "1";
    if (!state.keys.has(user)) state.keys.set(user, []);
    return state.keys.get(user)!;
  };
  mock.on(userKeys.list).always(({ headers }) => ({ status: 200, body: keysOf(headers) }));
  mock.on(userKeys.create).always(({ headers, params }) => {
    const { title, key } = params as Record<string, string>;
    const added = mock.example(userKeys.create, { title: title!, key: key! });
    keysOf(headers).push(added);
    return { status: 201, body: added };
  });
  return Object.assign(mock, { state });
}
