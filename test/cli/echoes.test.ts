import { describe, expect, test } from "vitest";
import { temporaryFiles } from "../runtime/temporary.js";
import { gitlab } from "./program.js";

// A secret that the program was given in a less usual way, and a server that sends it back.

const SECRET = "Opaque-Secret-0123456789";

const files = temporaryFiles();

const echo = async (url: string, init: RequestInit): Promise<Response> => {
  const quoted = `${url} ${JSON.stringify(init.headers)}`;
  const headers = { "x-echo": quoted, "set-cookie": `a=${SECRET}` };
  return Response.json({ message: `no: ${quoted}` }, { status: 400, headers });
};

describe("a secret that is sent back is not shown", () => {
  test.each<[string, string[], boolean]>([
    ["a header", ["--header", `x-api-key: ${SECRET}`], false],
    ["a header with a scheme", ["--header", `Authorization: Bearer ${SECRET}`], false],
    ["a cookie", ["--header", `Cookie: s=${SECRET}`], false],
    ["a token", ["--token", SECRET], false],
    ["a file of python-gitlab", [], true],
  ])("%s", async (_, flags, file) => {
    const config = files.file(`[work]\nurl = https://gitlab.test\nprivate_token = ${SECRET}\n`);
    const where = file ? ["--config", config, "--section", "work"] : ["--host", "https://gitlab.test"];
    for (const more of [["--debug"], ["--verbose"], ["--output", "json"], ["--dry-run"]]) {
      const args = ["projects", "get", "--project-id", "1", ...where, ...flags, ...more];
      const { stdout, stderr } = await gitlab(args, { fetch: echo });
      expect(`${stdout}${stderr}`).not.toContain(SECRET);
      expect(`${stdout}${stderr}`.length).toBeGreaterThan(20);
    }
  });
});
