import { expect, test } from "vitest";
import { clientOf, failure, serve } from "../runtime/server.js";

test("GraphQL calls go through hooks, logger and limiter like any other", async () => {
  const server = await serve({ status: 503 }, { body: { data: { a: 1 } } }, { body: { errors: [{ message: "no" }] } });
  const told: string[] = [];
  const client = clientOf(server, {
    limiter: { acquire: ({ operation, path }) => void told.push(`limiter ${operation} ${path}`) },
    logger: { debug: (line) => void told.push(line.replace(/ in \d+ ms/, "")) },
    hooks: {
      onRequest: ({ operation, attempt, body }) =>
        void told.push(`request ${operation} ${attempt} ${JSON.stringify(body())}`),
      onResponse: async ({ status, body }) => void told.push(`response ${status} ${JSON.stringify(await body())}`),
      onRetry: ({ attempt }) => void told.push(`retry ${attempt}`),
    },
  });
  expect(await client.graphql('query Q { a(b: "c") }', { token: "hush" })).toEqual({ a: 1 });
  expect((await failure(client.graphql("mutation M { b }"))).code).toBe("graphql");
  const query = '{"query":"query Q { a(b: \\"[secret]\\") }","variables":{"token":"[secret]"}}';
  expect(told).toEqual([
    "limiter graphql.Q /graphql",
    `request graphql.Q 1 ${query}`,
    "response 503 {}",
    "POST /graphql 503",
    "retry 1",
    "limiter graphql.Q /graphql",
    `request graphql.Q 2 ${query}`,
    'response 200 {"data":{"a":1}}',
    "POST /graphql 200",
    "limiter graphql.M /graphql",
    'request graphql.M 1 {"query":"mutation M { b }"}',
    'response 200 {"errors":[{"message":"no"}]}',
    "POST /graphql 200",
  ]);
});
