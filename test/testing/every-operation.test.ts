import { expect, test } from "vitest";
import { GitLab } from "../../generated/index.js";
import { Download } from "../../runtime/download.js";
import { isGitLabError } from "../../runtime/index.js";
import { mockFetch } from "../../runtime/testing/index.js";
import { exampleCalls } from "../contract/example-calls.js";

const calls = exampleCalls();
type Operation = (client: GitLab, params: object) => PromiseLike<unknown>;

test("accepts the example of every operation and answers its example", async () => {
  const mock = mockFetch();
  const client = new GitLab({ host: "https://gitlab.example.com", token: "glpat-example", fetch: mock, retry: false });
  const wrong: string[] = [];
  for (const call of calls) {
    const module = (await import(`../../generated/resources/${call.resource}.ts`)) as Record<string, Operation>;
    try {
      const result = await module[call.function]!(client, call.params);
      if (result instanceof Download) expect(result.status, call.id).toBe(call.status);
      else if (isPage(result)) expect(result.items, call.id).toEqual((call.answer as unknown[]).slice(0, 20));
      else if (call.answer !== undefined) expect(result, call.id).toEqual(call.answer);
    } catch (error) {
      if (!isGitLabError(error)) throw error;
      wrong.push(`${call.id}: ${error.message}`);
    }
    if (mock.calls.at(-1)!.operationId !== call.id) wrong.push(`${call.id} reached ${mock.calls.at(-1)!.operationId}`);
  }
  expect(wrong).toEqual([]);
  expect(mock.calls.length).toBe(calls.length);
});

function isPage(value: unknown): value is { items: unknown[] } {
  return typeof value === "object" && value !== null && "items" in value && "response" in value;
}
