/** What has to work besides in Node and in what stands in for it: the entry points that use Node's own modules. */
import { ConfigError, GitLab } from "gitlab-fetch";
import { nodeFetch } from "gitlab-fetch/node";
import { mockFetch, startMockServer } from "gitlab-fetch/testing";
import { undiciFetch } from "gitlab-fetch/undici";
import { Agent } from "undici";
import type { Step } from "./smoke.js";

/** Runs the steps. Bun has an `undici` of its own, which is refused. */
export async function smokeNode(host: string, token: string): Promise<Step[]> {
  const tried: Record<string, () => Promise<void>> = {
    async "node fetch"() {
      const gitlab = new GitLab({ host, token, fetch: nodeFetch({}) });
      const { username } = await gitlab.currentUser();
      if (username !== "alice") throw new Error(username);
      await gitlab.close();
    },
    ...("Bun" in globalThis ? { "undici refused": undiciRefused } : { undici: () => overUndici(host, token) }),
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

async function overUndici(host: string, token: string): Promise<void> {
  const dispatcher = new Agent();
  const fetch = undiciFetch({ dispatcher });
  const gitlab = new GitLab({ host, token, fetch, onClose: () => dispatcher.close() });
  const { username } = await gitlab.currentUser();
  if (username !== "alice") throw new Error(username);
  const iids: number[] = [];
  for await (const { iid } of gitlab.issues.listForProject({ project_id: 1 })) iids.push(iid);
  if (iids.length !== 5) throw new Error(String(iids));
  await gitlab.close();
}

async function undiciRefused(): Promise<void> {
  try {
    undiciFetch();
  } catch (error) {
    if (error instanceof ConfigError) return;
  }
  throw new Error("a dispatcher that sends nothing was taken");
}
