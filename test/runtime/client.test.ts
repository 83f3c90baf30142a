import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Client, FullClient, VERSION } from "../../runtime/index.js";
import { clientOf, failure, getProject, listIssues, serve } from "./server.js";

describe("a clone", () => {
  test("has other options and leaves the first client as it is", async () => {
    const server = await serve({});
    const client = clientOf(server, { headers: { "X-A": "1", "X-B": "2" } });
    const clone = client.with({ headers: { "x-b": null, "X-C": "3", "x-d": undefined }, sudo: "alice" });
    expect(clone).toBeInstanceOf(FullClient);
    await clone.call(getProject, { project_id: 1 }, { headers: { "x-a": "call" } });
    await client.call(getProject, { project_id: 1 });
    const sent = server.seen.map(({ headers }) =>
      ["x-a", "x-b", "x-c", "x-d", "sudo", "private-token"].map((name) => headers[name]),
    );
    expect(sent).toEqual([
      ["call", undefined, "3", undefined, "alice", "glpat-test-secret-000"],
      ["1", "2", undefined, undefined, undefined, "glpat-test-secret-000"],
    ]);
  });

  test("gives path parameters that a call leaves out, without a request, and nowhere else", async () => {
    const server = await serve({});
    const app = clientOf(server).with({ project_id: "group/app" });
    expect(server.seen).toHaveLength(0);
    await app.call(listIssues, { state: "opened" });
    await app.call(listIssues, { project_id: 7 });
    await app
      .with({ branch: "main" })
      .call({ id: "x", method: "GET", path: "/projects/{project_id}/branches/{branch}" });
    await app.call({ id: "x", method: "GET", path: "/user" });
    expect(server.seen.map(({ url }) => url)).toEqual([
      "/api/v4/projects/group%2Fapp/issues?state=opened",
      "/api/v4/projects/7/issues",
      "/api/v4/projects/group%2Fapp/branches/main",
      "/api/v4/user",
    ]);
    expect((await failure(app.call(listIssues, { project_id: null }))).code).toBe("config");
  });

  test("never puts a credential into a path, whatever a path parameter is called", async () => {
    const client = clientOf(await serve({})).with({ token: "glpat-secret-token", sudo: "alice" });
    for (const name of ["token", "sudo"])
      expect((await failure(client.call({ id: "x", method: "GET", path: `/x/{${name}}` }))).code).toBe("config");
  });

  test("keeps the class it is made from", () => {
    class Mine extends FullClient {
      hello = "hello";
    }
    const changed = new Mine().with({ sudo: 1 }).with({ project_id: 2 });
    expect((changed as Mine).hello).toBe("hello");
  });
});

describe("limits and closing", () => {
  test("rateLimit tells the last values, for all clones", async () => {
    const limits = {
      "ratelimit-limit": "2000",
      "ratelimit-remaining": "1999",
      "ratelimit-observed": "1",
      "ratelimit-reset": "1700000000",
      "ratelimit-name": "throttle_authenticated_api",
    };
    const server = await serve({ headers: limits }, {});
    const client = clientOf(server);
    expect(client.rateLimit).toEqual({});
    await client.with({ sudo: "alice" }).call(getProject, { project_id: 1 });
    await client.call(getProject, { project_id: 1 });
    expect(client.rateLimit).toEqual({
      limit: 2000,
      remaining: 1999,
      observed: 1,
      reset: new Date(1_700_000_000_000),
      name: "throttle_authenticated_api",
    });
  });

  test("close() refuses further calls, of clones too, and calls onClose once", async () => {
    const server = await serve({});
    let closed = 0;
    let kept: Client;
    {
      await using client = clientOf(server, { onClose: () => void closed++ });
      kept = client.with({ sudo: "alice" });
      await kept.call(getProject, { project_id: 1 });
      expect(closed).toBe(0);
    }
    expect(closed).toBe(1);
    await (kept as FullClient).close();
    expect(closed).toBe(1);
    expect((await failure(kept.call(getProject, { project_id: 1 }))).message).toMatch(/closed/);
    expect(server.seen).toHaveLength(1);
  });
});

test("the small entry offers the same as the whole one, but for the client with everything", async () => {
  const small = Object.entries(await import("../../runtime/client.js"));
  const whole = await import("../../runtime/index.js");
  expect(whole).toMatchObject(Object.fromEntries(small));
  expect(
    Object.keys(whole)
      .filter((name) => !small.some(([known]) => known === name))
      .sort(),
  ).toEqual(["FullClient", "GraphQLError", "defineResources", "parseOperations", "tokenInfo"]);
});

describe("the transport", () => {
  test("is any fetch, called with a URL and a plain init, never as a method", async () => {
    const calls: unknown[] = [];
    const transport = {
      async fetch(this: unknown, url: string, init: RequestInit): Promise<Response> {
        calls.push([this, url, init.method, init.redirect]);
        return Response.json({ id: 1 });
      },
    };
    const client = new FullClient({ host: "example.com/gitlab", fetch: transport.fetch });
    expect(await client.call(getProject, { project_id: 1 })).toEqual({ id: 1 });
    expect(calls).toEqual([[undefined, "https://example.com/gitlab/api/v4/projects/1", "GET", "manual"]]);
  });

  test("is the global fetch of the moment", async () => {
    const client = new FullClient();
    const original = globalThis.fetch;
    globalThis.fetch = async () => Response.json({ id: 2 });
    try {
      expect(await client.call(getProject, { project_id: 1 })).toEqual({ id: 2 });
    } finally {
      globalThis.fetch = original;
    }
  });

  test("importing the runtime touches neither Request nor Headers nor fetch", async () => {
    const { execFile } = await import("node:child_process");
    const entry = new URL("../../runtime/index.ts", import.meta.url).href;
    const script = `
      for (const name of ["Request", "Response", "Headers", "FormData", "fetch"])
        Object.defineProperty(globalThis, name, { get() { throw new Error(name + " was touched"); } });
      await import(${JSON.stringify(entry)});
      console.log("untouched");`;
    const output = await new Promise<string>((resolve, reject) =>
      execFile(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], (error, stdout) =>
        error ? reject(error) : resolve(stdout),
      ),
    );
    expect(output.trim()).toBe("untouched");
  });

  test("names itself, or what it is told", async () => {
    const server = await serve({});
    await clientOf(server).call(getProject, { project_id: 1 });
    await clientOf(server, { userAgent: "my-bot/1.0" }).call(getProject, { project_id: 1 });
    expect(server.seen.map(({ headers }) => headers["user-agent"])).toEqual([`gitlab-fetch/${VERSION}`, "my-bot/1.0"]);
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(VERSION).toBe(version);
  });
});
