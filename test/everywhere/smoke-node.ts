/** What has to work besides in Node and in what stands in for it: the entry points that use Node's own modules. */
import { GitLab } from "gitlab-fetch";
import { nodeFetch } from "gitlab-fetch/node";
import { mockFetch, startMockServer } from "gitlab-fetch/testing";
import type { Step } from "./smoke.js";

/** Runs the steps; `nodeFetch` is for Node alone, since elsewhere `node:http` is another one's. */
export async function smokeNode(host: string, token: string): Promise<Step[]> {
  const tried: Record<string, () => Promise<void>> = {
    async "node fetch"() {
      const gitlab = new GitLab({ host, token, fetch: nodeFetch({}) });
      const { username } = await gitlab.currentUser();
      if (username !== "alice") throw new Error(username);
      await gitlab.close();
    },
    async mock() {
      const mock = mockFetch();
      const gitlab = new GitLab({ host: "https://gitlab.example.com", token, fetch: mock.fetch });
      await gitlab.issues.create({ project_id: 81, title: "One" });
      mock.expectCalled("issues.create", { title: "One" }, 1);
      const server = await startMockServer({ stateful: true });
      const { iid } = await new GitLab({ host: server.url, token }).issues.create({ project_id: 81, title: "Two" });
      const { title } = await new GitLab({ host: server.url, token }).issues.get({ project_id: 81, issue_iid: iid });
      await server.close();
      if (title !== "Two") throw new Error(title);
    },
  };
  const steps: Step[] = [];
  for (const [name, run] of Object.entries(tried)) {
    const start = performance.now();
    const error = await run().then(
      () => undefined,
      (thrown: unknown) => (thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)),
    );
    steps.push({ name, milliseconds: performance.now() - start, ...(error === undefined ? {} : { error }) });
  }
  return steps;
}
