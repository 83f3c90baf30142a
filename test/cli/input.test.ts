import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { serve } from "../runtime/server.js";
import { against, pages } from "./program.js";

const folder = mkdtempSync(join(tmpdir(), "gitlab-fetch-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Buffer): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe("values", () => {
  const CREATE = ["issues", "create", "--project-id", "81"];

  test("from files, from standard input, as null and as a whole body", async () => {
    const server = await serve({ status: 201, body: {} });
    const description = file("text.md", "A *text*,\nwith lines\n");
    const labels = file("labels.txt", "urgent\nneeds, care\n");
    const body = file("body.json", '{"title": "from the file", "confidential": true, "weight": 2}');
    await against(
      server.origin,
      [...CREATE, "--title", "@-", "--description", `@${description}`, "--labels", "@@me,b"],
      { stdin: "typed" },
    );
    await against(server.origin, [
      ...CREATE,
      "--body-json",
      `@${body}`,
      "--title",
      "from the flag",
      "--null",
      "weight",
    ]);
    await against(server.origin, [...CREATE, "--title", "t", "--labels", `@${labels}`]);
    await against(server.origin, [...CREATE, "--body-json", "-"], { stdin: '{"title":"piped"}' });
    expect(server.seen.map(({ body: sent }) => JSON.parse(sent.toString()) as unknown)).toEqual([
      { title: "typed", description: "A *text*,\nwith lines\n", labels: ["@me", "b"] },
      { title: "from the flag", confidential: true, weight: null },
      { title: "t", labels: ["urgent", "needs", "care"] },
      { title: "piped" },
    ]);
  });

  test("names as they are on the wire will do", async () => {
    const server = await serve(pages(1));
    await against(server.origin, [
      "issues",
      "list_for_project",
      "--project_id=81",
      "--author_id=5",
      "--not",
      "labels=a",
    ]);
    expect(server.seen[0]!.url).toBe("/api/v4/projects/81/issues?author_id=5&not[labels][]=a");
  });

  test("a file goes up as a form, and another one comes down", async () => {
    const server = await serve(
      { status: 201, body: { id: 1 } },
      {
        headers: {
          "content-type": "application/zip",
          "content-disposition": 'attachment; filename="../artifacts.zip"',
        },
        body: Buffer.from([80, 75, 0, 255]),
      },
    );
    const up = await against(server.origin, [
      "project-markdown-uploads",
      "upload",
      "--project-id",
      "81",
      "--file",
      file("logo.png", "PNG!"),
    ]);
    expect(up).toMatchObject({ code: 0, stderr: "" });
    expect(server.seen[0]!.body.toString()).toMatch(/name="file"; filename="logo.png"[\s\S]*PNG!/);
    const down = await against(server.origin, [
      "job-artifacts",
      "download",
      "--project-id",
      "81",
      "--job-id",
      "5",
      "-O",
      `${folder}/`,
    ]);
    expect(down.code).toBe(0);
    expect([...readFileSync(join(folder, "artifacts.zip"))]).toEqual([80, 75, 0, 255]);
    const refused = await against(server.origin, ["job-artifacts", "download", "--project-id", "81", "--job-id", "5"], {
      terminal: 80,
    });
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("--output-file artifacts.zip");
  });

  test("a whole body is a file, or standard input", async () => {
    const server = await serve({ status: 201, body: { message: "201 Created" } });
    const path = ["--project-id", "81", "--package-name", "app", "--package-version", "1.0", "--file-name", "app.tgz"];
    const args = ["packages-generic", "upload", ...path, "--body"];
    const sent = Buffer.alloc(300_000, "content ");
    await against(server.origin, [...args, file("app.tgz", sent)]);
    await against(server.origin, [...args, "-"], { stdin: "from a pipe" });
    expect(server.seen.map(({ method }) => method)).toEqual(["PUT", "PUT"]);
    expect(server.seen[0]!.body.equals(sent)).toBe(true);
    expect(server.seen[1]!.body.toString()).toBe("from a pipe");
    expect((await against(server.origin, [...args, "no such file"])).stderr).toContain(
      "--body: cannot read no such file",
    );
  });

  test("standard input can be read once", async () => {
    const server = await serve({});
    const { code, stderr } = await against(server.origin, [...CREATE, "--title", "@-", "--description", "@-"], {
      stdin: "x",
    });
    expect({ code, sent: server.seen.length }).toEqual({ code: 2, sent: 0 });
    expect(stderr).toContain("standard input is read by --title already");
  });
});
