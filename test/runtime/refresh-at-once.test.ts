import { describe, expect, test } from "vitest";
import { FullClient, type GitLabOptions } from "../../runtime/index.js";
import { listIssues } from "./server.js";

// A thousand calls with an expired token, without a network: what token functions may do that the tests with real servers
// (test/faults/at-once.test.ts) leave out.

/** A GitLab that knows one token. */
function clientOf(options: GitLabOptions) {
  const sent: string[] = [];
  const fetch = async (_: string, { headers }: RequestInit): Promise<Response> => {
    const { authorization = "" } = headers as Record<string, string>;
    sent.push(authorization);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return new Response("[]", { status: authorization === "Bearer new" ? 200 : 401 });
  };
  return { client: new FullClient({ host: "https://gitlab.test", retry: false, fetch, ...options }), sent };
}

describe("one refresh for a thousand calls", () => {
  test("with a token function that answers at once", async () => {
    let refreshes = 0;
    let token = "old";
    const oauthToken = ({ refresh }: { refresh: boolean }): string => {
      if (refresh) token = ++refreshes === 1 ? "new" : "newer";
      return token;
    };
    const { client, sent } = clientOf({ oauthToken });
    await Promise.all(Array.from({ length: 1000 }, (_, n) => client.http.get("/x", { query: { n } })));
    expect(refreshes).toBe(1);
    expect(sent.filter((authorization) => authorization === "Bearer old")).toHaveLength(1000);
    expect(sent).toHaveLength(2000);
  });

  test("through clones, lists and the low level alike", async () => {
    let refreshes = 0;
    const oauthToken = async ({ refresh }: { refresh: boolean }): Promise<string> => {
      if (!refresh) return refreshes ? "new" : "old";
      refreshes++;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return "new";
    };
    const { client } = clientOf({ oauthToken });
    const clones = [client, client.with({ sudo: "alice" }), client.with({ headers: { "x-a": "1" } })];
    await Promise.all(
      Array.from({ length: 999 }, async (_, n) => {
        const one = clones[n % 3]!;
        if (n % 2) await one.list(listIssues, { project_id: n }).all();
        else await one.http.get("/x", { sudo: n % 4 ? "bob" : null });
      }),
    );
    expect(refreshes).toBe(1);
  });

  test("with a store that answers late, and a renewal that answers at once", async () => {
    let refreshes = 0;
    let reads = 0;
    const oauthToken = ({ refresh }: { refresh: boolean }): string | Promise<string> => {
      if (refresh) return ++refreshes === 1 ? "new" : "newer";
      return new Promise((resolve) => setTimeout(() => resolve("old"), reads++ ? 30 : 0));
    };
    const { client } = clientOf({ oauthToken });
    const first = client.http.get("/x").then(() => {});
    await new Promise((resolve) => setTimeout(resolve, 2));
    // These ask the store before the renewal, and hear of the old token after it.
    await Promise.all([first, ...Array.from({ length: 999 }, () => client.http.get("/x"))]);
    expect(refreshes).toBe(1);
  });
});
