import { describe, expect, test } from "vitest";
import {
  ConfigError,
  type GitLabOptions,
  type LogOptions,
  logTo,
  observe,
  type Operation,
  streamFile,
} from "../../runtime/index.js";
import { clientOf, createIssue, failure, getProject, listIssues, serve, type TestServer } from "../runtime/server.js";

/** A client that logs, and its lines: level, and what the logger was given. */
function logging(server: TestServer, options: LogOptions, client: GitLabOptions = {}) {
  const lines: [level: string, ...given: any[]][] = [];
  const logger = Object.fromEntries(
    ["trace", "debug", "info", "warn", "error"].map((level) => [
      level,
      (...given: unknown[]) => void lines.push([level, ...given]),
    ]),
  );
  return { client: clientOf(server, { ...client, use: [observe(logTo(logger, options))] }), lines };
}

const form: Operation = { id: "x.import", method: "POST", path: "/x", body: "multipart" };
const urlencoded: Operation = { id: "x.form", method: "POST", path: "/x", body: "form" };
const raw: Operation = { id: "x.put", method: "PUT", path: "/x", body: "text/plain", as: "text" };

describe("a log", () => {
  test("has the levels it is given", async () => {
    const server = await serve({ status: 503 }, {});
    const { client, lines } = logging(server, { levels: { attempt: "info", retry: "error" } });
    await client.call(getProject, { project_id: 1 });
    expect(lines.map(([level]) => level)).toEqual(["info", "error", "info"]);
    const quiet = logging(await serve({ status: 503 }, {}), { levels: { attempt: "off" } });
    await quiet.client.call(getProject, { project_id: 1 });
    expect(quiet.lines.map(([level]) => level)).toEqual(["warn"]);
  });

  test("has facts for pino and for the console", async () => {
    const answers = [{ status: 503 }, { headers: { "x-request-id": "01A" } }];
    const first = logging(await serve(...answers), { facts: "first" });
    await first.client.call(getProject, { project_id: 1 });
    const call = { operation: "projects.get", method: "GET", path: "/projects/:project_id" };
    const number = expect.any(Number) as number;
    expect(first.lines).toEqual([
      ["debug", { ...call, attempt: 1, status: 503, duration: number }, expect.stringContaining("503 in ")],
      ["warn", { ...call, attempt: 1, code: "http", kind: "other", status: 503, wait: number }, expect.any(String)],
      ["debug", { ...call, attempt: 2, status: 200, requestId: "01A", duration: number }, expect.any(String)],
    ]);
    const last = logging(await serve((_, response) => void response.destroy(), {}), { facts: "last" });
    await last.client.call(getProject, { project_id: 1 });
    expect(last.lines[0]).toEqual([
      "debug",
      expect.stringContaining("no answer, NetworkError"),
      { ...call, attempt: 1, error: "NetworkError", duration: number },
    ]);
  });

  test("has address, headers and bodies when asked for", async () => {
    const server = await serve({ body: { id: 1, runners_token: "hush" }, headers: { "set-cookie": "a=hush" } });
    const { client, lines } = logging(server, { facts: "first", include: ["url", "headers", "body"] });
    expect(await client.call(createIssue, { project_id: 1, title: "x" })).toEqual({ id: 1, runners_token: "hush" });
    expect(lines[0]![1]).toMatchObject({
      url: `${server.origin}/api/v4/projects/1/issues`,
      headers: { "private-token": "[secret]", "content-type": "application/json" },
      responseHeaders: { "set-cookie": "[secret]", "content-type": "application/json" },
      body: { title: "x" },
      responseBody: { id: 1, runners_token: "[secret]" },
    });
    const text = logging(server, { include: ["body"] });
    await text.client.call(createIssue, { project_id: 1, title: "x" });
    expect(text.lines[0]![1]).toMatch(/ ms \{"body":\{"title":"x"\},"responseBody":\{"id":1,.*\}\}$/);
  });

  test("tells of other bodies what they are, and leaves them alone", async () => {
    const server = await serve({ body: "a trace" });
    const { client, lines } = logging(server, { facts: "first", include: ["body"] });
    const file = new File(["12345"], "a.png");
    await client.call(
      { ...form, as: "text" },
      { name: "n", password: "hush", file, tags: ["a", "b"], variables: { K: "hush" } },
    );
    await client.call({ ...urlencoded, as: "text" }, { token: "hush", name: "n" });
    await client.call(raw, { body: "hush" });
    await client.call(
      { ...form, as: "text" },
      { file: streamFile(() => new Blob(["12345"]).stream(), { filename: "a" }) },
    );
    const content = await client.http.get("/x", { as: "file" });
    expect(await content.text()).toBe("a trace");
    expect(lines.map(([, { body, responseBody }]) => [body, responseBody])).toEqual([
      [
        {
          name: "n",
          password: "[secret]",
          file: '[file "a.png", 5 bytes]',
          "tags[]": ["a", "b"],
          "variables[K]": "[secret]",
        },
        "[7 characters]",
      ],
      [{ token: "[secret]", name: "n" }, "[7 characters]"],
      ["[4 characters]", "[7 characters]"],
      ["[a stream]", "[7 characters]"],
      [undefined, "[a stream]"],
    ]);
    expect(server.seen[2]!.body.toString()).toBe("hush");
  });

  test("cuts long bodies", async () => {
    const server = await serve({ body: Array(1000).fill({ id: 1 }) });
    const { client, lines } = logging(server, { facts: "first", include: ["body"], maxBody: 50 });
    expect((await client.list(listIssues, { project_id: 1 })).items).toHaveLength(1000);
    expect(lines[0]![1].responseBody).toMatch(/^\[\{"id":1\},.*\.\.\. \(9001 characters\)$/);
  });

  test("of GraphQL shows no value that is written into the query", async () => {
    const server = await serve({ body: { data: { a: { token: "hush" } } } });
    const { client, lines } = logging(server, { facts: "first", include: ["body"] });
    await client.graphql('mutation($name: String, $password: String) { a(value: "hush", b: """hu"sh""") { token } }', {
      name: "n",
      password: "hush",
    });
    const { body, responseBody } = lines[0]![1];
    expect(JSON.stringify([body, responseBody])).not.toContain("hush");
    expect(body.variables).toEqual({ name: "n", password: "[secret]" });
    expect(body.query).toContain("{ token } }");
  });

  test("does not end a call whose body breaks off; that fails by itself", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{");
      setTimeout(() => response.destroy(), 10);
    });
    const { client } = logging(server, { include: ["body"] }, { retry: false });
    expect((await failure(client.call(getProject, { project_id: 1 }))).code).toBe("network");
  });

  test.each([
    [{ levels: { attempt: "verbose" } }, /levels: expected one of trace/],
    [{ facts: "pino" }, /facts: expected "first" or "last"/],
    [{ include: ["bodies"] }, /include: expected some of/],
  ])("refuses %j", (options, message) => {
    expect(() => logTo({}, options as LogOptions)).toThrow(ConfigError);
    expect(() => logTo({}, options as LogOptions)).toThrow(message);
  });
});

describe("calls that bear secrets", () => {
  const hush = "Hu5h-Hu5h_very.secret";
  // Others, since what the client itself is given is masked wherever it is.
  const own = ["0wn-t0ken-value", "0wn-c00kie-value", "0wn-bas1c-value"] as const;
  const post = (path: string): Operation => ({ id: "x.create", method: "POST", path });
  const calls: [string, Operation, Record<string, unknown>][] = [
    ["a user", post("/users"), { email: "a@b", password: hush, extern_uid: "u" }],
    ["a variable", post("/projects/{project_id}/variables"), { project_id: 1, key: "K", value: hush }],
    [
      "a pipeline",
      post("/projects/{project_id}/pipeline"),
      { project_id: 1, ref: "main", variables: [{ key: "K", value: hush }] },
    ],
    [
      "a trigger",
      post("/projects/{project_id}/trigger/pipeline"),
      { project_id: 1, ref: "main", token: hush, variables: { K: hush } },
    ],
    [
      "a hook",
      post("/projects/{project_id}/hooks"),
      {
        project_id: 1,
        url: `https://u:${hush}@h/?token=${hush}`,
        token: hush,
        signing_token: hush,
        custom_headers: [{ key: "X", value: hush }],
        url_variables: [{ key: "p", value: hush }],
      },
    ],
    ["a mirror", post("/projects/{project_id}/remote_mirrors"), { project_id: 1, url: `https://u:${hush}@h/x.git` }],
    ["an import", post("/projects"), { name: "a", import_url: `https://oauth2:${hush}@h/x.git` }],
    ["a bulk import", post("/bulk_imports"), { configuration: { url: "https://h", access_token: hush }, entities: [] }],
    ["an import from GitHub", post("/import/github"), { personal_access_token: hush, repo_id: 1 }],
    [
      "a Slack integration",
      { ...post("/projects/{project_id}/integrations/slack"), method: "PUT" },
      { project_id: 1, webhook: `https://hooks.slack.com/services/${hush}` },
    ],
    [
      "a Jira integration",
      { ...post("/projects/{project_id}/integrations/jira"), method: "PUT" },
      { project_id: 1, url: "https://h", password: hush },
    ],
    ["a deploy key", post("/projects/{project_id}/deploy_keys"), { project_id: 1, title: "k", key: hush }],
    [
      "a pages domain",
      post("/projects/{project_id}/pages/domains"),
      { project_id: 1, domain: "d", certificate: "c", key: hush },
    ],
    ["a license", post("/license"), { license: hush }],
    [
      "a secure file",
      { ...form, path: "/projects/{project_id}/secure_files" },
      { project_id: 1, name: "k.p12", file: new File([hush], "k.p12") },
    ],
    [
      "the settings",
      { ...post("/application/settings"), method: "PUT" },
      {
        akismet_api_key: hush,
        recaptcha_private_key: hush,
        slack_app_secret: hush,
        elasticsearch_password: hush,
        external_auth_client_key_pass: hush,
      },
    ],
    ["a runner", post("/runners/verify"), { token: hush, system_id: "s" }],
    [
      "a job's token in the query",
      { id: "x.get", method: "GET", path: "/job" },
      { job_token: hush, private_token: hush },
    ],
    [
      "an upload",
      { id: "x.get", method: "GET", path: "/projects/{project_id}/uploads/{secret}/{filename}" },
      { project_id: 1, secret: hush, filename: "a" },
    ],
  ];
  /** What GitLab answers to such calls: the secret once more. */
  const body = {
    id: 1,
    token: hush,
    runners_token: hush,
    key: hush,
    import_url: `https://u:${hush}@h`,
    variables: [{ key: "K", value: hush }],
  };

  test.each(calls)("show none in any log: %s", async (_, operation, params) => {
    const headers = {
      "set-cookie": hush,
      "x-secret-token": hush,
      location: `https://h/?token=${hush}`,
      "x-echo": own.join(" "),
    };
    const server = await serve(
      { status: 429, body: { message: own.join(" "), token: hush }, headers },
      { body, headers },
    );
    const lines: unknown[] = [];
    const note = (...line: unknown[]): void => void lines.push(line);
    const logger = { debug: note, warn: note };
    const use = (["first", "last", undefined] as const).map((facts) =>
      observe(logTo(logger, { facts, include: ["url", "headers", "body"] })),
    );
    const client = clientOf(server, {
      token: own[0],
      logger,
      use,
      headers: { cookie: `s=${own[1]}`, authorization: `Basic ${own[2]}` },
    });
    await client.call(operation, params);
    expect(lines).toHaveLength(12);
    expect(JSON.stringify(lines)).toContain("[secret]");
    for (const secret of [hush, ...own]) {
      expect(JSON.stringify(lines)).not.toContain(secret);
      expect(JSON.stringify(lines)).not.toContain(encodeURIComponent(secret));
    }
  });
});
