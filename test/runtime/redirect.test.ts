import { describe, expect, test } from "vitest";
import { FullClient } from "../../runtime/index.js";
import { clientOf, createIssue, failure, getProject, listIssues, serve } from "./server.js";

const SECRET = "glpat-test-secret-000";
const download = { id: "files.download", method: "GET", path: "/projects/{project_id}/artifacts", as: "file" } as const;

describe("redirects", () => {
  const client = (origin: string): FullClient =>
    new FullClient({ host: origin, token: SECRET, sudo: "alice", headers: { "x-internal": "1" }, retry: false });

  test("what another origin says is about neither the token nor GitLab's limits and clock", async () => {
    const limits = { "ratelimit-limit": "5", "ratelimit-remaining": "0", "x-request-id": "other" };
    const storage = await serve({ status: 401, headers: limits, body: "who are you?" });
    const server = await serve({ status: 302, headers: { location: `${storage.origin}/bucket/file` } });
    const asked: boolean[] = [];
    const told: number[] = [];
    const gitlab = clientOf(server, {
      token: ({ refresh }) => {
        asked.push(refresh);
        return refresh ? "glpat-another" : SECRET;
      },
      limiter: { acquire() {}, update: (_, status) => void told.push(status) },
    });
    expect(await failure(gitlab.call(download, { project_id: 1 }))).toMatchObject({ status: 401, attempts: [] });
    expect(asked).toEqual([false]);
    expect([server.seen.length, storage.seen.length]).toEqual([1, 1]);
    expect(told).toEqual([]);
    expect(gitlab.rateLimit).toEqual({});
  });

  test.each([301, 302, 303, 307, 308])("%i to another origin: a bare GET", async (status) => {
    const storage = await serve({ body: "content", headers: { "content-type": "application/zip" } });
    const server = await serve({
      status,
      headers: { location: `${storage.origin}/bucket/file?X-Amz-Signature=abc` },
      body: "moved",
    });
    const file = await client(server.origin).call<{ text(): Promise<string> }>(
      download,
      { project_id: 1 },
      { range: { start: 0, end: 6 } },
    );
    expect(await file.text()).toBe("content");
    const { method, headers, url } = storage.seen[0]!;
    expect(method).toBe("GET");
    expect(url).toBe("/bucket/file?X-Amz-Signature=abc");
    expect(headers.range).toBe("bytes=0-6");
    for (const name of ["private-token", "authorization", "sudo", "x-internal"])
      expect(headers[name], name).toBeUndefined();
  });

  test.each([
    ["oauthToken", "authorization"],
    ["jobToken", "job-token"],
    ["deployToken", "deploy-token"],
  ])("%s stays at home, too", async (option, header) => {
    const storage = await serve({ body: "content" });
    const server = await serve({ status: 302, headers: { location: storage.origin } });
    await new FullClient({ host: server.origin, [option]: SECRET }).call(download, { project_id: 1 });
    expect(server.seen[0]!.headers[header]).toContain(SECRET);
    expect(storage.seen[0]!.headers[header]).toBeUndefined();
  });

  test("what another origin points back to gets nothing either", async () => {
    const home = await serve({}, { body: "content" });
    const storage = await serve({ status: 302, headers: { location: `${home.origin}/again` } });
    home.seen.length = 0;
    const start = await serve({ status: 302, headers: { location: storage.origin } });
    await client(start.origin).call(download, { project_id: 1 });
    expect(home.seen[0]!.headers["private-token"]).toBeUndefined();
    const loop = await serve((seen) =>
      seen.path === "/x" ? { body: "content" } : { status: 302, headers: { location: `${bounce.origin}/y` } },
    );
    const bounce = await serve({ status: 302, headers: { location: `${loop.origin}/x` } });
    await client(loop.origin).call(download, { project_id: 1 });
    expect(loop.seen.map(({ headers }) => headers["private-token"])).toEqual([SECRET, undefined]);
  });

  test.each([301, 302, 303, 307, 308])("%i to the same origin keeps the credential on a GET", async (status) => {
    const server = await serve({ status, headers: { location: "/api/v4/projects/81" } }, { body: { id: 81 } });
    expect(await client(server.origin).call(getProject, { project_id: "old/path" })).toEqual({ id: 81 });
    expect(server.seen[1]).toMatchObject({
      path: "/api/v4/projects/81",
      headers: { "private-token": SECRET, sudo: "alice" },
    });
  });

  test.each([307, 308])("a write is sent again on %i to the same origin, with its body", async (status) => {
    const server = await serve({ status, headers: { location: "/api/v4/projects/81/issues" } }, { status: 201 });
    await client(server.origin).call(createIssue, { project_id: "old/path", title: "x" });
    expect(server.seen[1]).toMatchObject({ method: "POST", path: "/api/v4/projects/81/issues" });
    expect(String(server.seen[1]!.body)).toBe('{"title":"x"}');
  });

  test.each([301, 302, 303])("a write is not sent again on %i: the error says where it belongs", async (status) => {
    const body = "This resource has been moved permanently";
    const server = await serve({ status, headers: { location: "/api/v4/projects/81/issues" }, body });
    const error = await failure(client(server.origin).call(createIssue, { project_id: "old/path", title: "x" }));
    expect(server.seen).toHaveLength(1);
    expect(error).toMatchObject({ status, kind: "redirect" });
    expect(error.message).toContain(`${server.origin}/api/v4/projects/81/issues`);
  });

  test.each([301, 302, 303, 307, 308])("a write is never sent to another origin (%i)", async (status) => {
    const other = await serve({});
    const server = await serve({ status, headers: { location: `${other.origin}/?signature=s3cr3t` } });
    const error = await failure(client(server.origin).call(createIssue, { project_id: 1, title: "x" }));
    expect(other.seen).toHaveLength(0);
    expect(error.kind).toBe("redirect");
    expect(`${error.message}${JSON.stringify(error)}`).not.toContain("s3cr3t");
  });

  test.each([
    ["http://127.0.0.1.evil.test/", "a look-alike"],
    ["//evil.test/x", "no scheme"],
    ["https://user:pass@evil.test/", "user-info"],
  ])("%s (%s) gets no credential", async (location) => {
    const seen: [string, RequestInit][] = [];
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      seen.push([url, init]);
      return seen.length === 1 ? new Response("", { status: 302, headers: { location } }) : Response.json({});
    };
    await new FullClient({ host: "http://127.0.0.1", token: SECRET, fetch }).call(getProject, { project_id: 1 });
    expect(seen).toHaveLength(2);
    expect(JSON.stringify(seen[1])).not.toContain(SECRET);
    expect(seen[1]![0]).not.toContain("pass");
    expect(seen[1]![1].credentials).toBe("omit");
  });

  test.each([
    ["https://gitlab.com", "http://gitlab.com/api/v4/projects/1", /not followed to http:\/\//],
    ["https://gitlab.com", "http://elsewhere.test/", /not followed to http:\/\//],
    ["https://gitlab.com", "file:///etc/passwd", /not followed to file:\/\//],
    ["https://gitlab.com", "javascript:alert(1)", /not followed to javascript:\/\//],
    ["https://gitlab.com", "https://[", /no place to go/],
    ["https://gitlab.com", undefined, /no place to go/],
    [
      "http://gitlab.example.com",
      "https://gitlab.example.com/api/v4/projects/1",
      /not followed to https:\/\/gitlab.example.com\/api\/v4\/projects\/1, if that is GitLab, set it as host/,
    ],
  ])("from %s to %s is refused", async (host, location, message) => {
    let calls = 0;
    const fetch = async (): Promise<Response> => {
      calls++;
      return new Response("", { status: 302, headers: location ? { location } : {} });
    };
    const error = await failure(new FullClient({ host, token: SECRET, fetch }).call(getProject, { project_id: 1 }));
    expect(calls).toBe(1);
    expect(error.message).toMatch(message);
    expect(error.kind).toBe("redirect");
  });

  test("a loop ends after ten redirects", async () => {
    const server = await serve({ status: 302, headers: { location: "/api/v4/projects/1" } });
    const error = await failure(client(server.origin).call(getProject, { project_id: 1 }));
    expect(error.message).toMatch(/too many redirects/);
    expect(server.seen).toHaveLength(11);
  });
});

describe("links and absolute addresses", () => {
  test.each(["https://evil.test", "https://gitlab.com.evil.test", "http://gitlab.com", "https://gitlab.com:8443"])(
    "a next link to %s is asked for at home",
    async (origin) => {
      const asked: string[] = [];
      const fetch = async (url: string): Promise<Response> => {
        asked.push(url);
        const link = `<${origin}/api/v4/other?page=2&private_token=x&private%5Ftoken=y&sudo=root>; rel="next"`;
        return Response.json([1], { headers: asked.length === 1 ? { link } : {} });
      };
      const client = new FullClient({ host: "gitlab.com", token: SECRET, fetch });
      expect(await client.list(listIssues, { project_id: 5 }).all()).toEqual([1, 1]);
      expect(asked[1]).toBe("https://gitlab.com/api/v4/projects/5/issues?page=2");
    },
  );

  test.each([
    "https://evil.test/api/v4/user",
    "https://gitlab.com.evil.test/api/v4/user",
    "https://gitlab.com@evil.test/api/v4/user",
    "http://gitlab.com/api/v4/user",
    "https://gitlab.com:8443/api/v4/user",
    "https://gitlab.com/users/sign_in",
    "https://gitlab.com/api/v4evil/user",
    "https://gitlab.com/api/v4",
    "//evil.test/api/v4/user",
    "\\\\evil.test/api/v4/user",
    "/\\evil.test/user",
    "HTTPS://evil.test",
    "data:text/plain,x",
  ])("the low level refuses %s", async (path) => {
    let calls = 0;
    const fetch = async (): Promise<Response> => (calls++, Response.json({}));
    const client = new FullClient({ host: "gitlab.com", token: SECRET, fetch });
    for (const call of [
      client.http.get(path),
      client.http.list(path),
      client.http.request("OPTIONS", path),
      client.fetch(path),
    ])
      expect((await failure(call)).code).toBe("config");
    expect(calls).toBe(0);
  });

  test("an absolute address below the base is called", async () => {
    const server = await serve({ body: [] });
    await clientOf(server).http.get(`${server.origin}/api/v4/projects?owned=true`);
    expect(server.seen[0]!.url).toBe("/api/v4/projects?owned=true");
  });
});
