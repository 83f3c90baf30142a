import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GitLab } from "../../generated/index.js";
import { type Client, isConfigError } from "../../runtime/index.js";
import { startMockServer, type MockServer } from "../../runtime/testing/index.js";
import { exampleCalls, type ExampleCall } from "./example-calls.js";

const calls = exampleCalls();
const byResource = groupBy(calls);

function groupBy(list: ExampleCall[]): Map<string, ExampleCall[]> {
  const groups = new Map<string, ExampleCall[]>();
  for (const call of list) groups.set(call.resource, [...(groups.get(call.resource) ?? []), call]);
  return groups;
}

type Operation = (client: Client, params: object) => PromiseLike<unknown>;
async function operation(call: ExampleCall): Promise<Operation> {
  const module = (await import(`../../generated/resources/${call.resource}.ts`)) as Record<string, Operation>;
  const found = module[call.function];
  if (!found) throw new Error(`generated/resources/${call.resource}.ts does not export ${call.function}`);
  return found;
}

let mock: MockServer;
let client: GitLab;
beforeAll(async () => {
  mock = await startMockServer();
  client = new GitLab({ host: mock.url, token: "glpat-example-contract", retry: false });
});
afterAll(() => mock.close());

/** Prism answers the first success; what a caller gets for it depends on the media type. */
function expected(call: ExampleCall): unknown {
  return call.media !== undefined && /json|^text\//.test(call.media) ? call.answer : undefined;
}

describe.each([...byResource])("%s", (_, list) => {
  test.each(list.map((call) => [call.id, call] as const))(
    "%s: its example is accepted and its answer parsed",
    async (_id, call) => {
      mock.calls.length = 0;
      const call_ = await operation(call);
      const result = await call_(client, call.params);
      const [received] = mock.calls;
      expect(received?.operationId, `${received?.method} ${received?.path} reached another operation`).toBe(call.id);
      expect(received?.status).toBe(call.status);
      expect([...new URLSearchParams(received!.query)].sort()).toEqual([...call.query].sort());
      if (call.json !== undefined) expect(received!.body).toEqual(call.json);
      const answer = expected(call);
      if (answer === undefined) return;
      expect(isPage(result) ? result.items : result).toEqual(
        isPage(result) && Array.isArray(answer) ? answer.slice(0, 20) : answer,
      );
    },
  );
});

function isPage(value: unknown): value is { items: unknown[] } {
  return typeof value === "object" && value !== null && "items" in value && "response" in value;
}

describe("hostile path values", () => {
  const hostile: [string, unknown][] = [
    ["an empty text", ""],
    ["a dot", "."],
    ["two dots", ".."],
    ["an escape of two dots", "%2e%2e"],
    ["a line break", "a\nb"],
    ["undefined", undefined],
    ["NaN", NaN],
    ["an object", { id: 1 }],
  ];
  const withPath = calls.filter((call) => call.pathNames.length > 0);

  test.each(hostile)("%s is refused by every operation before anything is sent", async (_, value) => {
    mock.calls.length = 0;
    const accepted: string[] = [];
    for (const call of withPath) {
      const call_ = await operation(call);
      for (const name of call.pathNames) {
        try {
          await call_(client, { ...call.params, [name]: value });
          accepted.push(`${call.id} ${name}`);
        } catch (error) {
          if (!isConfigError(error) || !String(error.message).includes(name))
            accepted.push(`${call.id} ${name}: ${String(error)}`);
        }
      }
    }
    expect(accepted).toEqual([]);
    expect(mock.calls).toEqual([]);
  });

  test("a path of slashes and dots stays one segment", async () => {
    const textual = withPath.filter((call) => call.textNames.includes("project_id"));
    for (const call of textual) {
      mock.calls.length = 0;
      const call_ = await operation(call);
      await call_(client, { ...call.params, project_id: "group.x/app.v1" });
      const [received] = mock.calls;
      expect(received?.operationId, call.id).toBe(call.id);
      expect(received?.path, call.id).toContain("group.x%2Fapp.v1");
    }
  });
});
