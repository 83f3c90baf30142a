import { describe, expect, test } from "vitest";
import { cached, FullClient, type GitLabOptions, logTo, memoryCache, observe } from "../../runtime/index.js";
import { mockFetch } from "../../runtime/testing/index.js";
import { receiveWebhookBody } from "../../generated/webhooks.js";
import { createIssue, failure } from "./server.js";

// 10,000 levels, wherever data are walked level by level. In queries, forms and errors they are in hostile.test.ts, in GraphQL's
// answers in test/graphql/hostile.test.ts.

const LEVELS = 10_000;
const texts = [
  ["arrays", "[".repeat(LEVELS) + "]".repeat(LEVELS)],
  ["objects", `${'{"a":'.repeat(LEVELS)}1${"}".repeat(LEVELS)}`],
] as const;

describe.each(texts)("10,000 nested %s", (_, text) => {
  const sent: RequestInit[] = [];
  const clientOf = (options: GitLabOptions = {}): FullClient =>
    new FullClient({
      host: "https://gitlab.test",
      retry: false,
      fetch: async (_, init) => (sent.push(init), new Response(text, { headers: { etag: '"1"' } })),
      ...options,
    });
  const depth = (value: unknown): number => {
    let levels = 0;
    for (let at = value; typeof at === "object" && at !== null; at = Object.values(at)[0]) levels++;
    return levels;
  };

  test("in a body are sent or refused as any wrong argument, and none goes out in part", async () => {
    sent.length = 0;
    const client = clientOf();
    for (const call of [
      client.http.post("/x", { body: JSON.parse(text) as object }),
      client.call(createIssue, { project_id: 1, title: JSON.parse(text) as string }),
      client.graphql("query($a: A) { a }", { a: JSON.parse(text) as unknown }),
    ]) {
      const error = (await call.then(
        () => undefined,
        (thrown: unknown) => thrown,
      )) as { code?: string } | undefined;
      if (error) expect(error).toMatchObject({ code: expect.stringMatching(/^(config|decode)$/) as string });
    }
    for (const { body } of sent) expect(String(body)).toContain(text);
  });

  test("in an answer come through a cache, the first time and the second", async () => {
    const client = clientOf({ use: [cached(memoryCache())] });
    expect(depth(await client.http.get("/x"))).toBeGreaterThanOrEqual(LEVELS);
    expect(depth(await client.http.get("/x"))).toBeGreaterThanOrEqual(LEVELS);
  });

  test("in an answer are cut in a log of bodies", async () => {
    const lines: unknown[] = [];
    const use = [observe(logTo({ debug: (...line: unknown[]) => void lines.push(line) }, { include: ["body"] }))];
    expect(depth(await clientOf({ use }).http.get("/x"))).toBeGreaterThanOrEqual(LEVELS);
    expect(JSON.stringify(lines).length).toBeLessThan(1000);
    expect(lines).toHaveLength(1);
  });

  test("in an event come as one of no known kind", async () => {
    const headers = { "content-type": "application/json", "x-gitlab-token": "example-webhook-token" };
    const received = await receiveWebhookBody(headers, text, { token: "example-webhook-token" });
    expect(received).toMatchObject({ known: false, kind: "unknown" });
  });
});

test("names that mean something to JavaScript are kinds of no event", async () => {
  const headers = { "content-type": "application/json", "x-gitlab-token": "example-webhook-token" };
  for (const kind of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    const body = `{"object_kind":"${kind}","__proto__":{"polluted":true}}`;
    const received = await receiveWebhookBody(headers, body, { token: "example-webhook-token" });
    expect(received).toMatchObject({ known: false, kind: "unknown" });
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect((await failure(mockFetch().fetch("https://gitlab.test/api/v4/constructor"))).name).toBe("ContractError");
});
