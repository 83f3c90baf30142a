import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildFailure } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entryPoints } from "../everywhere/entries.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "gitlab-fetch-package-"));
let tarball: string;
let listing: Packed;

/** What `npm pack --json` says. */
interface Packed {
  filename: string;
  /** Bytes, packed and unpacked. */
  size: number;
  unpackedSize: number;
  files: { path: string; size: number }[];
}

interface Manifest {
  name: string;
  exports: object;
  dependencies: object;
  peerDependencies: object;
  scripts?: object;
}

/** package.json as it was installed. */
function installedManifest(): Manifest {
  return JSON.parse(readFileSync(join(folder, "node_modules/gitlab-fetch/package.json"), "utf8")) as Manifest;
}

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
  [listing] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder])) as [Packed];
  tarball = join(folder, listing.filename);
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

  test("can be required where Node can require a module, with one copy of each class", () => {
    writeFileSync(
      join(folder, "program.cjs"),
      `const { NotFoundError } = require("gitlab-fetch");
const issues = require("gitlab-fetch/issues");
import("gitlab-fetch").then((module) => console.log(module.NotFoundError === NotFoundError, typeof issues.create));`,
    );
    expect(run(process.execPath, ["program.cjs"], folder)).toBe("true function\n");
  });

  test("leaves nothing in a bundle of somebody who imports it and uses nothing", async () => {
    const { exports, peerDependencies } = installedManifest();
    const entries = Object.keys(exports).filter((entry) => !entry.endsWith(".json"));
    const lines = entries.map((entry, index) => {
      const name = entry.slice(1).replace("*", "issues");
      return `import * as unused${index} from "gitlab-fetch${name}"; import "gitlab-fetch${name}";`;
    });
    const { outputFiles } = await build({
      stdin: { contents: lines.join("\n"), resolveDir: folder },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "node",
      // Not installed here, and not asked for by who uses nothing.
      external: Object.keys(peerDependencies),
      write: false,
      logLevel: "silent",
    });
    expect(outputFiles[0]!.text).toBe("");
  });

  test("imports only Node's modules, its dependency and its peers", async () => {
    const dist = join(folder, "node_modules/gitlab-fetch/dist");
    const { name, dependencies, peerDependencies } = installedManifest();
    const known = new Set([name, ...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
    const { metafile } = await build({
      entryPoints: readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js")),
      absWorkingDir: dist,
      outdir: join(folder, "unused"),
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      packages: "external",
      metafile: true,
      write: false,
      logLevel: "silent",
    });
    const imported = Object.entries(metafile.inputs).flatMap(([file, { imports }]) =>
      imports.filter(({ external }) => external).map(({ path }) => ({ file, path })),
    );
    expect(imported.length).toBeGreaterThan(20);
    const packageOf = (path: string): string => /^(@[^/]+\/)?[^/]+/.exec(path)![0];
    expect(imported.filter(({ path }) => !isBuiltin(path) && !known.has(packageOf(path)))).toEqual([]);
  });

  test("needs Node's modules only in the entry points that are for Node", async () => {
    const { peerDependencies } = installedManifest();
    const needing = async (names: string[]): Promise<string[]> => {
      const lines = names.map((name) => `export * as ${name.replace(/\W/g, "_")} from ${JSON.stringify(name)};`);
      const failed = await build({
        stdin: { contents: lines.join("\n"), resolveDir: folder },
        bundle: true,
        platform: "browser",
        format: "esm",
        external: Object.keys(peerDependencies),
        write: false,
        logLevel: "silent",
      }).catch((error: BuildFailure) => error);
      return failed.errors.map(({ text, location }) => `${location?.file}: ${text}`);
    };
    expect(await needing(entryPoints(folder, "portable"))).toEqual([]);
    expect(await needing(["gitlab-fetch/undici"])).not.toEqual([]);
  });

  test("bundles with its mocks where Prism is not installed", async () => {
    const { errors } = await build({
      stdin: { contents: `export { mockFetch, startMockServer } from "gitlab-fetch/testing";`, resolveDir: folder },
      bundle: true,
      platform: "node",
      format: "esm",
      write: false,
      logLevel: "silent",
    });
    expect(errors).toEqual([]);
  });

  test("ships no source, no test, no script of installation and one dependency", () => {
    const { dependencies, scripts = {} } = installedManifest();
    expect(Object.keys(dependencies)).toEqual(["openapi-fetch"]);
    for (const name of ["preinstall", "install", "postinstall", "prepare"]) expect(scripts).not.toHaveProperty(name);
    const known =
      /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/(THIRD-PARTY-NOTICES\.txt|openapi(\.index)?\.json|schema\.d\.ts|[\w-]+\.js(\.map)?|(cli|codegen|resources)\/[\w.-]+\.js(\.map)?|commands\/[\w-]+\.json|types\/(generated|runtime)\/[\w/-]+\.d\.ts))$/;
    expect(listing.files.map(({ path }) => path).filter((path) => !known.test(path))).toEqual([]);
  });

  test("weighs what it may", () => {
    const part = (path: string): string =>
      path.startsWith("dist/") ? path.split("/")[path.split("/").length > 2 ? 1 : 0]! : ".";
    const sizes: Record<string, number> = {};
    for (const { path, size } of listing.files) sizes[part(path)] = (sizes[part(path)] ?? 0) + size;
    // Packed; a jump is to be noticed. What it consists of is in the message.
    expect(listing.size, JSON.stringify(sizes)).toBeLessThan(4_500_000);
    expect(listing.unpackedSize, JSON.stringify(sizes)).toBeLessThan(40_000_000);
  });

  test("has source maps that show the source, and no path of the machine that built it", () => {
    const dist = join(folder, "node_modules/gitlab-fetch/dist");
    const maps = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".map"));
    expect(maps.length).toBeGreaterThan(200);
    for (const file of maps) {
      const map = JSON.parse(readFileSync(join(dist, file), "utf8")) as {
        sources: string[];
        sourcesContent?: string[];
      };
      expect(map.sourcesContent?.length, file).toBe(map.sources.length);
      expect(
        map.sourcesContent!.every((text) => typeof text === "string" && text.length > 0),
        file,
      ).toBe(true);
      expect(
        map.sources.filter((source) => /^(\/|[A-Za-z]:|file:)/.test(source)),
        file,
      ).toEqual([]);
    }
    for (const { path } of listing.files.filter(({ path }) => /\.(js|ts|json|map)$/.test(path)))
      expect(readFileSync(join(folder, "node_modules/gitlab-fetch", path), "utf8").includes(root), path).toBe(false);
  });

  test("gives the licences of what is bundled", () => {
    const text = readFileSync(join(folder, "node_modules/gitlab-fetch/dist/THIRD-PARTY-NOTICES.txt"), "utf8");
    for (const name of ["ajv", "cli-table3", "csv-stringify", "openapi-typescript", "yaml"])
      expect(text).toMatch(new RegExp(`^-{80}\\n${name} \\d+\\.\\S+ \\(`, "m"));
    for (const section of text.split(/^-{80}\n/m).slice(1)) expect(section.length, section).toBeGreaterThan(400);
    expect(text.split(/^-{80}\n/m).length).toBeGreaterThan(10);
  });
});
