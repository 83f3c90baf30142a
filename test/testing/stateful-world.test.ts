import { expect, test } from "vitest";
import { GitLab } from "../../generated/index.js";
import { mockFetch } from "../../runtime/testing/index.js";
import { exampleCalls } from "../contract/example-calls.js";

type Operation = (client: GitLab, params: object) => PromiseLike<unknown>;

test("the world of the examples has what the examples of all operations name", async () => {
  const mock = mockFetch({ stateful: true });
  const client = new GitLab({ host: "https://gitlab.example.com", token: "glpat-example", fetch: mock, retry: false });
  const refused: string[] = [];
  for (const call of exampleCalls()) {
    const module = (await import(`../../generated/resources/${call.resource}.ts`)) as Record<string, Operation>;
    // Each one finds the world as it is at first.
    mock.reset();
    try {
      await module[call.function]!(client, call.params);
    } catch (error) {
      const { message } = error as Error;
      // What an example creates may be there.
      if (!message.includes("has already been taken")) refused.push(`${call.id}: ${message}`);
    }
  }
  expect(refused).toEqual([]);
});
