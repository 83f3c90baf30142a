import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "gitlab-fetch-package-"));
let tarball: string;

function run(command: string, args: string[], cwd = root): string {
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
  });
}

beforeAll(() => {
  run("npm", ["run", "-s", "build"]);
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder])) as { filename: string }[];
  tarball = join(folder, packed!.filename);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball], folder);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program of somebody who installed the package, with a GitLab of its own. */
const PROGRAM = `
import { createServer } from "node:http";
import { GitLab, NotFoundError } from "gitlab-fetch";
import { createClient } from "gitlab-fetch/client";
import * as issues from "gitlab-fetch/issues";
import { typedClient } from "gitlab-fetch/openapi-fetch";

const seen = [];
const server = createServer((request, response) => {
  seen.push(request.method + " " + request.url + " " + request.headers["private-token"]);
  const page = new URL(request.url, "http://x").searchParams.get("page") ?? "1";
  const json = (status, body, headers = {}) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
  if (request.url.includes("/issues/404")) return json(404, { message: "404 Issue Not Found" });
  if (request.method === "POST") return json(201, { iid: 1, title: "One" });
  if (request.url.endsWith("/version")) return json(200, { version: "19.5.0", revision: "abc" });
  json(200, [{ iid: Number(page) }], page === "1" ? { "x-next-page": "2" } : { "x-next-page": "" });
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const host = "http://127.0.0.1:" + server.address().port;

const gitlab = new GitLab({ host, token: "glpat-example-package" });
const created = await gitlab.issues.create({ project_id: "group/app", title: "One" });
const iids = [];
for await (const issue of gitlab.issues.listForProject({ project_id: 1 })) iids.push(issue.iid);
let missing = "";
try { await gitlab.issues.get({ project_id: 1, issue_iid: 404 }); } catch (error) { missing = error instanceof NotFoundError ? error.message : String(error); }

const small = createClient({ host, token: "glpat-example-small" });
const one = await issues.create(small, { project_id: 1, title: "One" });
const { data } = await typedClient(gitlab).GET("/version");
console.log(JSON.stringify({ created, iids, missing, one, version: data.version, seen }));
server.close();
`;

describe("the packed package", () => {
  test("runs where it is installed: calls, pages, errors, one resource alone, the typed low level", () => {
    writeFileSync(join(folder, "program.mjs"), PROGRAM);
    const out = JSON.parse(run(process.execPath, ["program.mjs"], folder)) as Record<string, unknown>;
    expect(out).toMatchObject({
      created: { iid: 1, title: "One" },
      iids: [1, 2],
      missing: expect.stringContaining(
        'GET /projects/:project_id/issues/:issue_iid failed: 404 Not Found, "404 Issue Not Found"',
      ) as string,
      one: { iid: 1 },
      version: "19.5.0",
    });
    expect((out["seen"] as string[])[0]).toBe("POST /api/v4/projects/group%2Fapp/issues glpat-example-package");
  });

  test("type-checks for its users with the types it ships", () => {
    writeFileSync(
      join(folder, "types.ts"),
      `import { GitLab, type Issue } from "gitlab-fetch";
import * as branches from "gitlab-fetch/branches";
import type { paths } from "gitlab-fetch/schema";
const gitlab = new GitLab({ token: "glpat-example" });
export const issue: Promise<Issue> = gitlab.issues.get({ project_id: 1, issue_iid: 2 }).then((found) => found);
// @ts-expect-error a title is required
void gitlab.issues.create({ project_id: 1 });
export const app = gitlab.with({ project_id: 1 }).branches.list();
export type Params = branches.BranchesListParams;
export type Path = keyof paths;
`,
    );
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          module: "nodenext",
          target: "es2022",
          types: [],
          lib: ["es2022", "dom", "dom.iterable", "esnext.disposable"],
          skipLibCheck: false,
        },
        include: ["types.ts"],
      }),
    );
    for (const resolution of ["nodenext", "bundler"]) {
      const args = resolution === "bundler" ? ["--module", "esnext", "--moduleResolution", "bundler"] : [];
      expect(
        run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder, ...args], folder),
      ).toBe("");
    }
  }, 120_000);

  test("is well formed for publint and are-the-types-wrong", () => {
    expect(run("npx", ["publint", "--strict", tarball])).toContain("All good!");
    // attw ends with another status than 0, which `run` throws on, when an importer would get wrong types.
    expect(run("npx", ["attw", tarball, "--profile", "esm-only", "--exclude-entrypoints", "./openapi.json"])).toContain(
      '"gitlab-fetch/testing"',
    );
  }, 120_000);

  test("ships no source, no test and one dependency", () => {
    const [listing] = JSON.parse(run("npm", ["pack", "--json", "--dry-run"])) as { files: { path: string }[] }[];
    const paths = listing!.files.map((file) => file.path);
    expect(paths.filter((path) => !/^(dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(path))).toEqual(
      [],
    );
    const installed = JSON.parse(readFileSync(join(folder, "node_modules/gitlab-fetch/package.json"), "utf8")) as {
      dependencies: object;
    };
    expect(Object.keys(installed.dependencies)).toEqual(["openapi-fetch"]);
  }, 60_000);
});
