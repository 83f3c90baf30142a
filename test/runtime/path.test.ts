import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baseUrl, encodeSegment } from "../../runtime/url.js";
import { clientOf, deleteBranch, failure, getProject, serve } from "./server.js";

const hostile: [string, unknown][] = [
  ["the empty text", ""],
  [".", "."],
  ["..", ".."],
  ["../x", "../x"],
  ["x/..", "x/.."],
  ["x/../y", "x/../y"],
  ["..\\x", "..\\x"],
  ["%2e%2e", "%2e%2e"],
  [".%2E", ".%2E"],
  ["..%2fx", "..%2fx"],
  ["a line break", "main\n"],
  ["a tab inside dots", ".\t."],
  ["NUL", "a\0b"],
  ["half a surrogate pair", "\ud800"],
  ["undefined", undefined],
  ["null", null],
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["an object", {}],
  ["an array", ["main"]],
  ["a Date", new Date()],
  ["true", true],
  ["a function", () => "main"],
];

describe("values in a path", () => {
  test.each(hostile)("%s is refused before anything is sent", async (_, value) => {
    const server = await serve({});
    const error = await failure(clientOf(server).call(deleteBranch, { project_id: 1, branch: value }));
    expect(error).toMatchObject({ name: "ConfigError", code: "config" });
    expect(error.message).toMatch(/^branch: expected a number or a name/);
    expect(server.seen).toHaveLength(0);
  });

  test.each([
    ["group/app", "group%2Fapp"],
    ["feature/x+y z", "feature%2Fx%2By%20z"],
    [".gitlab-ci.yml", ".gitlab-ci.yml"],
    ["a..b", "a..b"],
    ["...", "..."],
    ["src/..hidden", "src%2F..hidden"],
    ["50%", "50%25"],
    ["a%2Fb", "a%252Fb"],
    ["#1?", "%231%3F"],
    ["日本", "%E6%97%A5%E6%9C%AC"],
    [42, "42"],
    [9007199254740993n, "9007199254740993"],
    [-0, "0"],
  ])("%s is one segment: %s", async (value, wanted) => {
    const server = await serve({ status: 204 });
    await clientOf(server).call(deleteBranch, { project_id: 1, branch: value });
    expect(server.seen[0]!.url).toBe(`/api/v4/projects/1/repository/branches/${wanted}`);
  });

  test("a parameter that was left out is named", async () => {
    const server = await serve({});
    const error = await failure(clientOf(server).call(getProject));
    expect(error.message).toBe('project_id: expected a number or a name such as "group/project", got undefined');
  });

  test("whatever is accepted reaches a plain server as it was given, in the same segment", async () => {
    const server = await serve({ status: 204 });
    const client = clientOf(server);
    const text = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.string({ unit: fc.constantFrom(".", "/", "%", "2", "e", "f", "\\", "a") }),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (project, branch) => {
        server.seen.length = 0;
        try {
          await client.call(deleteBranch, { project_id: project, branch });
        } catch (error) {
          expect((error as { code?: string }).code).toBe("config");
          expect(server.seen).toHaveLength(0);
          return;
        }
        const segments = new URL(server.seen[0]!.url, "http://x").pathname.split("/").map(decodeURIComponent);
        expect(segments).toEqual(["", "api", "v4", "projects", project, "repository", "branches", branch]);
      }),
      { numRuns: 300 },
    );
  });

  test("names with dots and slashes are not refused for no reason", () => {
    const name = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]*(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/);
    fc.assert(fc.property(name, (value) => decodeURIComponent(encodeSegment("x", value)) === value));
  });
});

describe("paths given as they are", () => {
  test.each([
    ["/projects/..", /segments/],
    ["/projects/1/../2", /segments/],
    ["/projects/%2e%2E/x", /segments/],
    ["/projects/.%2e", /segments/],
    ["/projects/a%2f..%2fb", /segments/],
    ["/./projects", /segments/],
    ["/projects/", /empty segment/],
    ["/projects//issues", /empty segment/],
    ["/projects/a b", /percent-encoded/],
    ["/projects/a\nb", /percent-encoded/],
    ["/projects/a\\b", /percent-encoded/],
    ["/projects/1#x", /percent-encoded/],
    ["/projects/{project_id}", /percent-encoded/],
  ])("%j is refused", async (path, message) => {
    const server = await serve({});
    const error = await failure(clientOf(server).http.delete(path));
    expect(error.code).toBe("config");
    expect(error.message).toMatch(message);
    expect(server.seen).toHaveLength(0);
  });

  test.each([
    ["/projects/gitlab-org%2Fgitlab/pipelines/latest", "/api/v4/projects/gitlab-org%2Fgitlab/pipelines/latest"],
    ["projects/1", "/api/v4/projects/1"],
    ["/projects?search=a%20b&x", "/api/v4/projects?search=a%20b&x"],
    ["/projects/1/repository/files/.gitlab-ci.yml", "/api/v4/projects/1/repository/files/.gitlab-ci.yml"],
  ])("%s is asked for as it is", async (path, wanted) => {
    const server = await serve({});
    await clientOf(server).http.get(path);
    expect(server.seen[0]!.url).toBe(wanted);
  });
});

describe("the host", () => {
  test.each([
    ["gitlab.example.com", "https://gitlab.example.com/api/v4"],
    ["https://gitlab.example.com/", "https://gitlab.example.com/api/v4"],
    ["http://localhost:3000", "http://localhost:3000/api/v4"],
    ["localhost:3000", "https://localhost:3000/api/v4"],
    ["https://example.com/gitlab/", "https://example.com/gitlab/api/v4"],
    ["https://example.com/gitlab/api/v4/", "https://example.com/gitlab/api/v4"],
    ["https://gitlab.example.com:443", "https://gitlab.example.com/api/v4"],
    ["HTTPS://GitLab.Example.com", "https://gitlab.example.com/api/v4"],
    [new URL("https://gitlab.example.com"), "https://gitlab.example.com/api/v4"],
  ])("%s becomes %s", (host, wanted) => expect(baseUrl(host)).toBe(wanted));

  test.each([
    "",
    "https://",
    "ftp://gitlab.com",
    "https://u:p@gitlab.com",
    "https://gitlab.com?x=1",
    "https://gitlab.com#x",
    "a b",
  ])("%j is refused with what is expected", (host) =>
    expect(() => baseUrl(host)).toThrow(/host: expected "https:\/\/example.com\/gitlab"/),
  );
});
