/** Types of the entry points that are for Node, which need its types. */
import { GitLab } from "gitlab-fetch";
import { create } from "gitlab-fetch/issues";
import { nodeFetch } from "gitlab-fetch/node";
import { redisLimiter } from "gitlab-fetch/redis";
import { mockFetch, startMockServer } from "gitlab-fetch/testing";

const mock = mockFetch();
mock.on(create).reply(201, mock.example(create, { title: "One" }));
export const gitlab = new GitLab({
  token: "glpat-example",
  fetch: nodeFetch({ ca: "-----BEGIN CERTIFICATE-----" }),
  limiter: redisLimiter({ eval: () => undefined }),
});
export async function served(): Promise<string> {
  const server = await startMockServer({ stateful: true });
  await server.close();
  return server.url;
}
