/**
 * python-gitlab's page "Getting started with the API", sample by sample, in TypeScript.
 *
 * @see https://python-gitlab.readthedocs.io/en/stable/api-usage.html
 */
import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect, type AddressInfo } from "node:net";
import { fetch as undiciFetch, ProxyAgent, type RequestInit as UndiciInit } from "undici";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { attributes } from "../../generated/attributes.js";
import { GitLab } from "../../generated/index.js";
import { ConfigError, RateLimitError } from "../../runtime/index.js";
import { nodeFetch } from "../../runtime/node-fetch.js";
import { startMockServer, type MockServer } from "../../runtime/testing/index.js";
import { temporaryFiles } from "../runtime/temporary.js";

const { file } = temporaryFiles();

let mock: MockServer;
let gitlab: GitLab;
beforeAll(async () => {
  mock = await startMockServer();
  gitlab = new GitLab({ host: mock.url, token: "glpat-example-parity" });
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const sent = (): string[] =>
  mock.calls.map(({ method, path, query }) => `${method} ${path}${query ? `?${decodeURIComponent(query)}` : ""}`);
const header = (name: string): unknown => mock.calls.at(-1)!.headers[name];

describe("credentials", () => {
  test("a private token", async () => {
    await new GitLab({ host: mock.url, token: "JVNSESs8EwWRx5yDxM5q" }).version.get();
    expect(header("private-token")).toBe("JVNSESs8EwWRx5yDxM5q");
  });
  test("an OAuth token", async () => {
    await new GitLab({ host: mock.url, oauthToken: "my_long_token_here" }).version.get();
    expect(header("authorization")).toBe("Bearer my_long_token_here");
  });
  test("user name and password, where a server takes them", async () => {
    await new GitLab({ host: mock.url, basicAuth: { username: "jdoe", password: "s3cr3t" } }).version.get();
    expect(header("authorization")).toBe(`Basic ${btoa("jdoe:s3cr3t")}`);
  });
  test("nobody: public resources only", async () => {
    await new GitLab({ host: mock.url }).version.get();
    expect([header("private-token"), header("authorization"), header("job-token")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
  test("a job token", async () => {
    await new GitLab({ host: mock.url, jobToken: "glcbt-example" }).version.get();
    expect(header("job-token")).toBe("glcbt-example");
  });
  test("auth(): who am I", async () => {
    expect((await gitlab.currentUser()).username).toBe("alice");
  });
  test("a session of the browser's, by its cookie, in place of the password login that GitLab removed", async () => {
    const withCookie = new GitLab({ host: mock.url, headers: { cookie: "_gitlab_session=example" } });
    await withCookie.version.get();
    expect(header("cookie")).toBe("_gitlab_session=example");
  });
});

describe("configuration files", () => {
  test("a section by its name, and the default one", async () => {
    const path = file(
      `[global]\ndefault = somewhere\nssl_verify = true\ntimeout = 5\n\n[somewhere]\nurl = ${mock.url}\nprivate_token = glpat-example-somewhere\napi_version = 4\n\n[elsewhere]\nurl = ${mock.url}\noauth_token = example-elsewhere\ntimeout = 1\n`,
    );
    await (await GitLab.fromConfig("somewhere", [path])).version.get();
    expect(header("private-token")).toBe("glpat-example-somewhere");
    await (await GitLab.fromConfig("elsewhere", [path])).version.get();
    expect(header("authorization")).toBe("Bearer example-elsewhere");
    await (await GitLab.fromConfig(undefined, [path])).version.get();
    expect(header("private-token")).toBe("glpat-example-somewhere");
    await expect(GitLab.fromConfig("nowhere", [path])).rejects.toThrow(/there is no section \[nowhere\]/);
  });
});

describe("resources", () => {
  test("list all the projects", async () => {
    const names: string[] = [];
    for await (const project of gitlab.projects.list()) names.push(project.name);
    expect(names).toContain("Sample App");
  });
  test("get the group with id 2", async () => {
    const group = await gitlab.groups.get({ group_id: 2 });
    expect(group.name).toBe("Example Group");
    expect(sent()).toEqual(["GET /groups/2"]);
  });
  test("create a user", async () => {
    const user = await gitlab.users.create({
      email: "jen@example.com",
      username: "jen",
      name: "Jen",
      reset_password: true,
    });
    expect(user.username).toBeTypeOf("string");
  });
  test("mandatory and optional attributes of creation and update", () => {
    const { required, optional } = attributes["issues.create"];
    expect(required).toEqual(["title"]);
    expect(optional).toEqual(
      expect.arrayContaining(["description", "labels", "assignee_ids", "milestone_id", "due_date"]),
    );
    expect(attributes["users.update"].optional).toEqual(expect.arrayContaining(["name", "email", "avatar"]));
    expect(attributes["users.create"].path).toEqual([]);
  });
  test("attributes of an object are its properties", async () => {
    const project = await gitlab.projects.get({ project_id: 1 });
    expect(Object.keys(project)).toEqual(
      expect.arrayContaining(["id", "name", "path_with_namespace", "default_branch"]),
    );
  });
  test("issues of a project", async () => {
    const issues = await gitlab.with({ project_id: 1 }).issues.listForProject().all();
    expect(issues[0]!.title).toBe("Gentle reminder");
    expect(sent()).toEqual(["GET /projects/1/issues"]);
  });
  test("update and delete", async () => {
    await gitlab.projects.update({ project_id: 1, wiki_access_level: "disabled" });
    await gitlab.projects.delete({ project_id: 1 });
    expect(sent()).toEqual(["PUT /projects/1", "DELETE /projects/1"]);
    expect(mock.calls[0]!.body).toEqual({ wiki_access_level: "disabled" });
  });
  test("star a project without getting it first: one request", async () => {
    const project = gitlab.with({ project_id: 1 });
    expect(sent()).toEqual([]);
    await project.projectStarring.star();
    expect(sent()).toEqual(["POST /projects/1/star"]);
  });
  test("sudo", async () => {
    await gitlab.projects.create({ name: "awesome_project" }, { sudo: "user1" });
    expect(header("sudo")).toBe("user1");
    await gitlab.version.get();
    expect(header("sudo")).toBeUndefined();
  });
});

describe("transport", () => {
  test("a client is closed at the end of its block", async () => {
    let ended = 0;
    let kept: GitLab;
    {
      await using inBlock = new GitLab({ host: mock.url, token: "glpat-example", onClose: () => void ended++ });
      kept = inBlock;
      await inBlock.projects.list();
    }
    expect(ended).toBe(1);
    await expect(kept.projects.list()).rejects.toThrow(ConfigError);
  });

  test("a proxy", async () => {
    const tunnels: string[] = [];
    const proxy = createHttpServer();
    proxy.on("connect", (request, socket, head) => {
      tunnels.push(request.url!);
      const [host, port] = request.url!.split(":");
      const upstream = connect(Number(port), host, () => {
        socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
        upstream.write(head);
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on("error", () => socket.destroy());
      socket.on("error", () => upstream.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const dispatcher = new ProxyAgent(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    const proxied = new GitLab({
      host: mock.url,
      token: "glpat-example",
      fetch: async (url, init) =>
        (await undiciFetch(url, { ...(init as UndiciInit), dispatcher })) as unknown as Response,
      onClose: () => dispatcher.close(),
    });
    onTestFinished(() => void proxy.close());
    expect((await proxied.version.get()).version).toBe("19.5.0-ee");
    expect(tunnels).toEqual([new URL(mock.url).host]);
    await proxied.close();
  });

  test("a client certificate, to a server that demands one", async () => {
    const pem = (name: string): Buffer => readFileSync(new URL(`../runtime/certificates/${name}.pem`, import.meta.url));
    const server = createTlsServer(
      { key: pem("server-key"), cert: pem("server"), ca: pem("ca"), requestCert: true, rejectUnauthorized: true },
      (request, response) => {
        response.setHeader("content-type", "application/json");
        response.end(
          JSON.stringify({
            version: (request.socket as import("node:tls").TLSSocket).getPeerCertificate().subject.CN,
            revision: "x",
          }),
        );
      },
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const host = `https://localhost:${(server.address() as AddressInfo).port}`;
    const certified = new GitLab({
      host,
      fetch: nodeFetch({ ca: pem("ca"), cert: pem("client"), key: pem("client-key") }),
    });
    expect((await certified.version.get()).version).toBe("client");
    const uncertified = new GitLab({ host, retry: false, fetch: nodeFetch({ ca: pem("ca") }) });
    await expect(uncertified.version.get()).rejects.toMatchObject({ name: "NetworkError" });
  });
});

describe("rate limits", () => {
  test("are obeyed", async () => {
    mock.force(429, { headers: { "retry-after": "1" } });
    const started = performance.now();
    await gitlab.projects.list().all();
    expect(performance.now() - started).toBeGreaterThan(950);
    expect(mock.calls.map((call) => call.status)).toEqual([429, 200]);
  });
  test("or reported, when asked", async () => {
    mock.force(429, { headers: { "retry-after": "1" } });
    await expect(gitlab.projects.list({}, { obeyRateLimit: false }).all()).rejects.toThrow(RateLimitError);
    expect(mock.calls).toHaveLength(1);
  });
});

describe("the classic walk", () => {
  test("find the project by namespace and name, create an issue, find the user by email address, assign it", async () => {
    const { items } = await gitlab.projects.list({ search: "sample-app" });
    const project = items.find((one) => one.namespace.name === "Example Group" && one.name === "Sample App")!;
    const issue = await gitlab.issues.create({
      project_id: project.id,
      title: "Gentle reminder",
      description: "This strange thing happens again!",
      labels: ["urgent", "error"],
    });
    const [user] = (await gitlab.users.list({ search: "alice@example.com" })).items;
    const assigned = await gitlab.issues.update({
      project_id: project.id,
      issue_iid: issue.iid,
      assignee_ids: [user!.id],
    });
    expect(assigned.assignees.map((one) => one.id)).toContain(user!.id);
    expect(issue.iid).not.toBe(issue.id);
    expect(sent()).toEqual([
      "GET /projects?search=sample-app",
      "POST /projects/81/issues",
      "GET /users?search=alice@example.com",
      `PUT /projects/81/issues/${issue.iid}`,
    ]);
    expect(mock.calls[1]!.body).toEqual({
      title: "Gentle reminder",
      description: "This strange thing happens again!",
      labels: ["urgent", "error"],
    });
    expect(mock.calls[3]!.body).toEqual({ assignee_ids: [42] });
  });
});
