import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { beforeAll, describe, expect, test } from "vitest";
import { Client, ConfigError, type GitLabOptions, type Limiter, pace, redirects } from "../../runtime/index.js";
import { openTelemetry } from "../../runtime/opentelemetry.js";
import {
  clientOf,
  createIssue,
  deleteBranch,
  failure,
  getProject,
  listIssues,
  serve,
  type TestServer,
} from "../runtime/server.js";
import { measuring, recording, registerContext } from "./spans.js";

beforeAll(registerContext);

/** A client that is watched, and its spans. */
function watch(server: TestServer, options: Parameters<typeof openTelemetry>[0] = {}, client: GitLabOptions = {}) {
  const { provider, spans } = recording();
  const tracer = provider.getTracer("test");
  return { client: clientOf(server, { ...client, use: [openTelemetry({ tracer, ...options })] }), spans, tracer };
}

describe("a span", () => {
  test("is made for a call, with the names of the conventions", async () => {
    const server = await serve({ headers: { "x-request-id": "01A" } });
    const { client, spans } = watch(server);
    await client.call(getProject, { project_id: "group/app", statistics: true });
    const [span, ...others] = spans();
    expect(others).toEqual([]);
    expect(span!.name).toBe("GET /api/v4/projects/{project_id}");
    expect(span!.kind).toBe(SpanKind.CLIENT);
    expect(span!.status.code).toBe(SpanStatusCode.UNSET);
    expect(span!.attributes).toEqual({
      "http.request.method": "GET",
      "url.template": "/api/v4/projects/{project_id}",
      "url.full": `${server.origin}/api/v4/projects/group%2Fapp?statistics=REDACTED`,
      "server.address": "127.0.0.1",
      "server.port": server.port,
      "http.response.status_code": 200,
      "gitlab.operation": "projects.get",
      "gitlab.request_id": "01A",
    });
  });

  test("has attempts and waits as events, and the number of repetitions", async () => {
    const server = await serve(
      (_, response) => void response.destroy(),
      { status: 503, headers: { "x-request-id": "01B" } },
      { headers: { "x-request-id": "01C" } },
    );
    const { client, spans } = watch(server);
    await client.call(getProject, { project_id: 1 });
    const [span, ...others] = spans();
    expect(others).toEqual([]);
    expect(span!.attributes).toMatchObject({ "http.request.resend_count": 2, "http.response.status_code": 200 });
    expect(span!.attributes).not.toHaveProperty("error.type");
    const seconds = expect.any(Number) as number;
    expect(span!.events.map(({ name, attributes }) => [name, attributes])).toEqual([
      ["gitlab.attempt", { "error.type": "network.lost", "gitlab.attempt.duration": seconds }],
      ["gitlab.wait", { "gitlab.wait.reason": "retry", "error.type": "network.lost", "gitlab.wait.duration": seconds }],
      [
        "gitlab.attempt",
        {
          "http.request.resend_count": 1,
          "http.response.status_code": 503,
          "error.type": "503",
          "gitlab.request_id": "01B",
          "gitlab.attempt.duration": seconds,
        },
      ],
      ["gitlab.wait", { "gitlab.wait.reason": "retry", "error.type": "503", "gitlab.wait.duration": seconds }],
      [
        "gitlab.attempt",
        {
          "http.request.resend_count": 2,
          "http.response.status_code": 200,
          "gitlab.request_id": "01C",
          "gitlab.attempt.duration": seconds,
        },
      ],
    ]);
  });

  test.each([
    ["404", { status: 404, body: { message: "404 Project Not Found: hush" } }, {}, undefined],
    ["decode.html", { body: "<html>", headers: { "content-type": "text/html" } }, {}, /an HTML page/],
    ["timeout.timeout", () => new Promise<void>(() => {}), { timeout: 30, retry: false }, /timed out/],
    ["timeout.deadline", { status: 503 }, { deadline: 30, retry: { baseDelay: 1e6, limit: 0 } }, undefined],
  ] as const)("tells what failed: %s", async (type, answer, options, message) => {
    const server = await serve(answer as object);
    const { client, spans } = watch(server);
    await failure(client.call(getProject, { project_id: 1 }, options));
    const [span] = spans();
    expect(span!.attributes["error.type"]).toBe(type === "timeout.deadline" ? "503" : type);
    expect(span!.status.code).toBe(SpanStatusCode.ERROR);
    if (message) expect(span!.status.message).toMatch(message);
    else expect(span!.status.message).toBeUndefined();
  });

  test("tells of an abort, a refused connection, and wrong arguments only where there was a call", async () => {
    const server = await serve(() => new Promise<void>(() => {}));
    const { client, spans, tracer } = watch(server);
    await failure(client.call(getProject, { project_id: 1 }, { signal: AbortSignal.timeout(20) }));
    await failure(client.call(getProject, { project_id: ".." }));
    const nobody = new Client({ host: "http://127.0.0.1:64999", retry: false, use: [openTelemetry({ tracer })] });
    await failure(nobody.call(getProject, { project_id: 1 }));
    expect(spans().map(({ attributes }) => attributes["error.type"])).toEqual(["TimeoutError", "network.refused"]);
  });

  test("is no failure when nothing has changed", async () => {
    const server = await serve({ status: 304 });
    const { client, spans } = watch(server);
    await client.call(getProject, { project_id: 1 }).ifNoneMatch('"a"');
    expect(spans()[0]!.status.code).toBe(SpanStatusCode.UNSET);
    expect(spans()[0]!.attributes).toMatchObject({ "http.response.status_code": 304 });
  });

  test("is made for each page, below the caller's", async () => {
    const server = await serve(({ query }) => ({
      body: [{ id: 1 }],
      headers: { "x-next-page": query.includes("page=3") ? "" : String(Number(/page=(\d)/.exec(query)?.[1] ?? 1) + 1) },
    }));
    for (const readAhead of [0, 2]) {
      const { client, spans, tracer } = watch(server, { queryValues: ["page"] });
      await tracer.startActiveSpan("walk", async (walk) => {
        expect(await client.list(listIssues, { project_id: 1, search: "quiet" }, { readAhead }).all()).toHaveLength(3);
        walk.end();
      });
      const walk = spans().find(({ name }) => name === "walk")!;
      const pages = spans().filter((span) => span !== walk);
      expect(pages.map(({ parentSpanContext }) => parentSpanContext?.spanId)).toEqual(
        Array(3).fill(walk.spanContext().spanId),
      );
      expect(pages.map(({ attributes }) => String(attributes["url.full"]).split("?")[1])).toEqual([
        "search=REDACTED",
        "search=REDACTED&page=2",
        "search=REDACTED&page=3",
      ]);
    }
  });

  test("is active while the call is under way, so that what others trace is below it", async () => {
    const server = await serve({});
    let inside: string | undefined;
    const { client, spans } = watch(
      server,
      {},
      { hooks: { onRequest: () => void (inside = trace.getActiveSpan()?.spanContext().spanId) } },
    );
    await client.call(getProject, { project_id: 1 });
    expect(inside).toBe(spans()[0]!.spanContext().spanId);
    expect(trace.getActiveSpan()).toBeUndefined();
  });

  test("of a low-level call has no template, since its path holds values", async () => {
    const server = await serve({});
    const { client, spans } = watch(server);
    await client.http.get("/projects/group%2Fapp");
    await client.fetch(`${client.baseUrl}/projects/1`);
    expect(spans().map(({ name }) => name)).toEqual(["GET", "GET"]);
    for (const { attributes } of spans()) expect(attributes).not.toHaveProperty("url.template");
  });

  test("is made for GraphQL, whose errors come with 200", async () => {
    const server = await serve(
      { status: 503 },
      { body: { data: { a: 1 } } },
      { body: { errors: [{ message: "no such field" }] } },
    );
    const { client, spans } = watch(server);
    await client.graphql("query Name { a }");
    await failure(client.graphql("query Name { b }"));
    expect(
      spans().map(({ name, attributes, status }) => [
        name,
        attributes["gitlab.operation"],
        attributes["http.request.resend_count"],
        attributes["error.type"],
        status.code,
      ]),
    ).toEqual([
      ["POST /api/graphql", "graphql.Name", 1, undefined, SpanStatusCode.UNSET],
      ["POST /api/graphql", "graphql.Name", undefined, "graphql", SpanStatusCode.ERROR],
    ]);
  });

  test("is begun by a client that was made before an SDK was registered", async () => {
    const server = await serve({});
    const client = clientOf(server, { use: [openTelemetry()] });
    await client.call(getProject, { project_id: 1 });
    const { provider, spans } = recording();
    trace.setGlobalTracerProvider(provider);
    await client.call(getProject, { project_id: 1 });
    trace.disable();
    expect(spans()).toHaveLength(1);
    expect(spans()[0]!.instrumentationScope.name).toBe("gitlab-fetch");
  });

  test("takes wrong options for wrong", () => {
    expect(() => openTelemetry({ queryValues: "page" as never })).toThrow(ConfigError);
  });
});

describe("the context of a trace", () => {
  test("is sent when asked for, the same one with every attempt", async () => {
    const server = await serve({ status: 503 }, {});
    const { client, spans } = watch(server, { propagate: true });
    await client.call(getProject, { project_id: 1 });
    const { traceId, spanId } = spans()[0]!.spanContext();
    expect(server.seen.map(({ headers }) => headers.traceparent)).toEqual(Array(2).fill(`00-${traceId}-${spanId}-01`));
  });

  test("is not sent otherwise, and never to another origin", async () => {
    const storage = await serve({ body: { a: 1 } });
    const server = await serve({ status: 302, headers: { location: `${storage.origin}/file` } });
    await watch(server, { propagate: true }).client.call(getProject, { project_id: 1 });
    await watch(server).client.call(getProject, { project_id: 1 });
    expect(server.seen.map(({ headers }) => typeof headers.traceparent)).toEqual(["string", "undefined"]);
    expect(storage.seen.map(({ headers }) => headers.traceparent)).toEqual([undefined, undefined]);
  });
});

describe("secrets", () => {
  test("get into no span and no metric, whatever happens", async () => {
    const hush = "s3cr3t-hush";
    const server = await serve(
      { status: 503, headers: { "x-request-id": hush }, body: { message: hush } },
      { status: 401, body: { message: hush } },
      { status: 400, headers: { "set-cookie": `a=${hush}` }, body: { message: `${hush} is taken` } },
      { status: 302, headers: { location: `http://127.0.0.1:1/?sig=${hush}` } },
      {},
    );
    const { provider, spans } = recording();
    const measured = measuring();
    const use = [
      openTelemetry({ tracer: provider.getTracer("t"), meter: measured.provider.getMeter("t"), queryValues: true }),
    ];
    for (const credential of [
      { token: hush },
      { oauthToken: hush },
      { basicAuth: { username: "u", password: hush } },
    ]) {
      const client = clientOf(server, { token: undefined, ...credential, headers: { cookie: `b=${hush}` }, use });
      await client.call(createIssue, { project_id: 1, title: hush }).catch(() => {});
      await client.call(getProject, { project_id: 1, private_token: hush, secret: hush }).catch(() => {});
      await client
        .call(
          { ...getProject, path: "/projects/{project_id}/uploads/{secret}/{filename}" },
          { project_id: 1, secret: hush, filename: "a.png" },
        )
        .catch(() => {});
      await client.http.get("/projects/1", { query: { job_token: hush } }).catch(() => {});
      await client.graphql(`{ a(token: "${hush}") }`, { password: hush }).catch(() => {});
      await client.call(deleteBranch, { project_id: 1, branch: "main" }).catch(() => {});
    }
    expect(spans()).toHaveLength(18);
    expect(
      JSON.stringify(spans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status }))),
    ).not.toContain(hush);
    expect(JSON.stringify(await measured.points())).not.toContain(hush);
  });
});

describe("metrics", () => {
  const common = (server: TestServer, template = "/api/v4/projects/{project_id}") => ({
    "http.request.method": "GET",
    "url.template": template,
    "server.address": "127.0.0.1",
    "server.port": server.port,
    "gitlab.operation": "projects.get",
  });

  test("count requests, calls, retries, waits and what GitLab leaves", async () => {
    const rate = {
      "ratelimit-limit": "60",
      "ratelimit-remaining": "41",
      "ratelimit-name": "throttle_authenticated_api",
    };
    const server = await serve({ status: 503 }, { headers: rate }, { status: 404 });
    const { provider, points } = measuring();
    const client = clientOf(server, { use: [openTelemetry({ tracer: false, meter: provider.getMeter("t") })] });
    await client.call(getProject, { project_id: 1 });
    await failure(client.call(getProject, { project_id: 1 }));
    const all = await points();
    const counts = (name: string): unknown =>
      all[name]!.map(({ attributes, value }) => [attributes, (value as { count: number }).count]);
    const base = common(server);
    expect(counts("http.client.request.duration s")).toEqual([
      [{ ...base, "http.response.status_code": 503, "error.type": "503" }, 1],
      [{ ...base, "http.response.status_code": 200 }, 1],
      [{ ...base, "http.response.status_code": 404, "error.type": "404" }, 1],
    ]);
    expect(counts("gitlab.client.call.duration s")).toEqual([
      [{ ...base, "http.response.status_code": 200 }, 1],
      [{ ...base, "http.response.status_code": 404, "error.type": "404" }, 1],
    ]);
    expect(all["gitlab.client.retries {retry}"]).toEqual([{ attributes: { ...base, "error.type": "503" }, value: 1 }]);
    expect(counts("gitlab.client.wait.duration s")).toEqual([
      [{ ...base, "gitlab.wait.reason": "retry", "error.type": "503" }, 1],
    ]);
    const place = {
      "server.address": "127.0.0.1",
      "server.port": server.port,
      "gitlab.rate_limit.name": "throttle_authenticated_api",
    };
    expect(all["gitlab.client.rate_limit.remaining {request}"]).toEqual([{ attributes: place, value: 41 }]);
    expect(all["gitlab.client.rate_limit.limit {request}"]).toEqual([{ attributes: place, value: 60 }]);
    const [slow] = all["http.client.request.duration s"]!;
    expect((slow!.value as { sum: number }).sum).toBeLessThan(10);
  });

  test("and waits for a limiter, wherever that stands", async () => {
    const server = await serve({});
    const limiter: Limiter = { acquire: () => new Promise((resolve) => setTimeout(resolve, 30)) };
    const { provider, points } = measuring();
    const { provider: tracers, spans } = recording();
    const watcher = openTelemetry({ tracer: tracers.getTracer("t"), meter: provider.getMeter("t") });
    for (const use of [
      [watcher, pace(limiter)],
      [pace(limiter), watcher, redirects],
    ])
      await new Client({ host: server.origin, use }).call(getProject, { project_id: 1 });
    const [point, ...others] = (await points())["gitlab.client.wait.duration s"]!;
    expect(others).toEqual([]);
    expect(point!.attributes).toEqual({ ...common(server), "gitlab.wait.reason": "limiter" });
    const { count, sum } = point!.value as { count: number; sum: number };
    expect(count).toBe(2);
    expect(sum).toBeGreaterThan(0.055);
    expect(spans().map(({ events }) => events.map(({ name }) => name))).toEqual(
      Array(2).fill(["gitlab.wait", "gitlab.attempt"]),
    );
  });

  test("are taken by a provider that is registered later", async () => {
    const { metrics } = await import("@opentelemetry/api");
    const server = await serve({});
    const client = clientOf(server, { use: [openTelemetry()] });
    await client.call(getProject, { project_id: 1 });
    const { provider, points } = measuring();
    metrics.setGlobalMeterProvider(provider);
    await client.call(getProject, { project_id: 1 });
    metrics.disable();
    await client.call(getProject, { project_id: 1 });
    expect(
      (await points())["gitlab.client.call.duration s"]!.map(({ value }) => (value as { count: number }).count),
    ).toEqual([1]);
  });
});
