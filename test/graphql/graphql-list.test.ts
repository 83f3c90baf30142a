import { describe, expect, it } from "vitest";
import { clientOf, failure, serve, type TestServer } from "../runtime/server.js";

const QUERY = `query Issues($path: ID!, $after: String) {
  project(fullPath: $path) { issues(after: $after, first: 2) { count nodes { iid } pageInfo { hasNextPage endCursor } } }
}`;

/** A connection of five issues in pages of two; the cursor is the last iid. */
function issues(seen: { body: Buffer }): { body: unknown } {
  const { variables } = JSON.parse(`${seen.body}`) as { variables: { after?: string } };
  const start = Number(variables.after ?? 0);
  const nodes = [1, 2, 3, 4, 5].slice(start, start + 2).map((iid) => ({ iid }));
  const end = start + nodes.length;
  const pageInfo = { hasNextPage: end < 5, endCursor: `${end}` };
  return { body: { data: { project: { issues: { count: 5, nodes, pageInfo } } } } };
}

const cursors = (server: TestServer): unknown[] =>
  server.seen.map((seen) => (JSON.parse(`${seen.body}`) as { variables: { after?: string } }).variables.after);

describe("graphql.list", () => {
  it("iterates over the nodes of all pages", async () => {
    const server = await serve(issues);
    const found: number[] = [];
    for await (const { iid } of clientOf(server).graphql.list<{ iid: number }>(QUERY, { path: "a/b" })) found.push(iid);
    expect(found).toEqual([1, 2, 3, 4, 5]);
    expect(cursors(server)).toEqual([undefined, "2", "4"]);
    expect(JSON.parse(`${server.seen[2]!.body}`)).toMatchObject({ variables: { path: "a/b", after: "4" } });
  });

  it("gives the first page when awaited, with the count and where it goes on", async () => {
    const server = await serve(issues);
    const list = clientOf(server).graphql.list(QUERY, { path: "a/b" });
    await expect(list).resolves.toMatchObject({ items: [{ iid: 1 }, { iid: 2 }], total: 5, next: "2" });
    expect(server.seen).toHaveLength(1);
  });

  it("ends after maxItems or maxPages, and starts at a cursor", async () => {
    const server = await serve(issues);
    const gitlab = clientOf(server);
    await expect(gitlab.graphql.list(QUERY, {}, { maxItems: 3 }).all()).resolves.toHaveLength(3);
    await expect(gitlab.graphql.list(QUERY, {}, { maxPages: 1 }).all()).resolves.toHaveLength(2);
    await expect(gitlab.graphql.list(QUERY, {}, { from: "4" }).all()).resolves.toEqual([{ iid: 5 }]);
  });

  it("says where to go on when a page fails", async () => {
    const server = await serve(issues, { body: { errors: [{ message: "Timeout on Issues" }] } }, issues);
    const gitlab = clientOf(server);
    const error = await failure(gitlab.graphql.list(QUERY).all());
    expect(error).toMatchObject({ code: "graphql", resume: "2" });
    await expect(gitlab.graphql.list(QUERY, {}, { from: error.resume }).all()).resolves.toHaveLength(3);
  });

  it("ends when a cursor comes a second time", async () => {
    const page = { nodes: [{ iid: 1 }], pageInfo: { hasNextPage: true, endCursor: "same" } };
    const server = await serve({ body: { data: { project: { issues: page } } } });
    await expect(clientOf(server).graphql.list(QUERY).all()).resolves.toHaveLength(2);
    expect(server.seen).toHaveLength(2);
  });

  it("reads edges where there are no nodes", async () => {
    const edges = [{ cursor: "1", node: { iid: 1 } }];
    const server = await serve({
      body: { data: { users: { edges, pageInfo: { hasNextPage: false, endCursor: null } } } },
    });
    await expect(clientOf(server).graphql.list(QUERY).all()).resolves.toEqual([{ iid: 1 }]);
  });

  it("takes the connection that path names where there are several", async () => {
    const end = { hasNextPage: false, endCursor: null };
    const data = { a: { nodes: [1], pageInfo: end }, group: { b: { nodes: [2], pageInfo: end } } };
    const server = await serve({ body: { data } });
    const gitlab = clientOf(server);
    await expect(gitlab.graphql.list(QUERY, {}, { path: "group.b" }).all()).resolves.toEqual([2]);
    await expect(gitlab.graphql.list(QUERY).all()).rejects.toThrow('say which one to walk: "a", "group.b"');
    await expect(gitlab.graphql.list(QUERY, {}, { path: "group" }).all()).rejects.toThrow(
      'at "group" of the answer is no connection',
    );
  });

  it("takes the cursor under another name", async () => {
    const server = await serve(issues);
    const query = QUERY.replaceAll("$after", "$cursor");
    const list = clientOf(server).graphql.list(query, {}, { cursor: "cursor", maxPages: 2 });
    await list.all();
    expect(JSON.parse(`${server.seen[1]!.body}`)).toMatchObject({ variables: { cursor: "2" } });
  });

  it("says so when there is nothing, or nothing one may see", async () => {
    const server = await serve({ body: { data: { project: null } } });
    const gitlab = clientOf(server);
    await expect(gitlab.graphql.list(QUERY).all()).rejects.toThrow("it does not exist, or you may not see it");
    await expect(gitlab.graphql.list(QUERY, {}, { path: "project.issues" }).all()).rejects.toThrow("may not see it");
  });

  it.each([
    [{ nodes: [], pageInfo: { endCursor: "x" } }, "no connection with pageInfo { hasNextPage endCursor }"],
    [{ nodes: [], pageInfo: { hasNextPage: true } }, 'ask for endCursor in the pageInfo of "project.issues"'],
    [{ count: 1, pageInfo: { hasNextPage: false } }, "ask for nodes { ... } or edges { node { ... } }"],
  ])("says what to ask for when %j comes", async (connection, message) => {
    const server = await serve({ body: { data: { project: { issues: connection } } } });
    await expect(clientOf(server).graphql.list(QUERY).all()).rejects.toThrow(message);
  });

  it("tells of its pages as they come, with readAhead switched off or not given; it cannot be on", async () => {
    const server = await serve(issues);
    for (const options of [{}, { readAhead: 0 }]) {
      const news: unknown[] = [];
      await clientOf(server)
        .graphql.list(
          QUERY,
          {},
          { ...options, onProgress: ({ items, total, page }) => news.push([items, total, page]) },
        )
        .all();
      expect(news).toEqual([
        [2, 5, 1],
        [4, 5, 2],
        [5, 5, 3],
      ]);
    }
    const ahead = clientOf(server).graphql.list(QUERY, {}, { readAhead: 2 } as object);
    expect((await failure(ahead.all())).message).toMatch(/^readAhead: a GraphQL connection is walked page after page/);
  });

  it("refuses a cursor that is no name of a variable", async () => {
    const server = await serve(issues);
    for (const cursor of ["after)", "", "$after"])
      expect(() => clientOf(server).graphql.list(QUERY, {}, { cursor })).toThrow(
        /^cursor: expected the name of a variable/,
      );
  });

  it("refuses a query without a cursor before anything is sent", async () => {
    const server = await serve(issues);
    expect(() => clientOf(server).graphql.list("{ users { nodes { id } } }")).toThrow(
      "it takes the cursor as a variable: query($after: String)",
    );
    expect(server.seen).toHaveLength(0);
  });
});
