import { describe, expect, test } from "vitest";
import { serve } from "../runtime/server.js";
import { against, pages } from "./program.js";

describe("api", () => {
  test("any path, fields into query or body", async () => {
    const server = await serve({ body: { name: "main" } });
    await against(server.origin, ["api", "projects/group%2Fapp"]);
    await against(server.origin, ["api", "GET", "/projects/1", "-f", "statistics=true"]);
    await against(server.origin, [
      "api",
      "projects/1/issues",
      "-f",
      "title=5",
      "-F",
      "weight=5",
      "-F",
      "labels[]=a",
      "-F",
      "labels[]=b",
    ]);
    const put = await against(server.origin, ["api", "PUT", "projects/1", "--input", "-"], { stdin: '{"name":"n"}' });
    expect(server.seen.map(({ method, url, body }) => `${method} ${url} ${body.toString()}`)).toEqual([
      "GET /api/v4/projects/group%2Fapp ",
      "GET /api/v4/projects/1?statistics=true ",
      'POST /api/v4/projects/1/issues {"title":"5","weight":5,"labels":["a","b"]}',
      'PUT /api/v4/projects/1 {"name":"n"}',
    ]);
    expect(JSON.parse(put.stdout)).toEqual({ name: "main" });
  });

  test("--paginate walks", async () => {
    const server = await serve(pages(250));
    const { stdout } = await against(server.origin, ["api", "projects/1/issues", "--paginate", "-o", "jsonl"]);
    expect(stdout.trim().split("\n")).toHaveLength(250);
    expect(server.seen).toHaveLength(3);
  });

  test("an address of another host is refused", async () => {
    const server = await serve({});
    const { code } = await against(server.origin, ["api", "https://example.com/api/v4/user"]);
    expect({ code, sent: server.seen.length }).toEqual({ code: 2, sent: 0 });
  });
});
