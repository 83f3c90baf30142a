import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { GitLab } from "../../generated/index.js";
import type { Call } from "../../runtime/index.js";
import { collectionsOf, type Collection } from "../../runtime/testing/collections.js";
import { readBundledDescription } from "../../runtime/testing/description.js";
import { mockFetch } from "../../runtime/testing/index.js";
import type { KnownOperation } from "../../runtime/testing/operations.js";
import { describe as described } from "../../runtime/testing/source.js";
import { exampleCalls } from "../contract/example-calls.js";

const document = readBundledDescription();
const collections = collectionsOf(described(document)).all();
const calls = new Map(exampleCalls().map((call) => [call.id, call]));

const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
addFormats.default(ajv);
ajv.addSchema({ $id: "gitlab", components: document.components });

/** What ajv, which is not what the mock checks with, has to say about an answer. */
function flaws(op: KnownOperation, body: unknown): string[] {
  const text = JSON.stringify(op.success.schema ?? {}).replaceAll('"#/components', '"gitlab#/components');
  const validate = ajv.compile(JSON.parse(text) as object);
  return validate(body) ? [] : validate.errors!.map((error) => `${op.route.id} ${error.instancePath} ${error.message}`);
}

type Operation = (client: GitLab, params: object) => Call<Record<string, unknown>>;

/** The example call of an operation, with another item in its path, below where another operation creates. */
async function run(
  client: GitLab,
  op: KnownOperation,
  create: KnownOperation,
  key?: unknown,
): Promise<{ status: number; data: never }> {
  const call = calls.get(op.route.id)!;
  const module = (await import(`../../generated/resources/${call.resource}.ts`)) as Record<string, Operation>;
  const last = key === undefined ? {} : { [/\{([^{}]+)\}$/.exec(call.template)![1]!]: key };
  // The filters of the example are not what is tested here.
  const params = op.route.method === "GET" ? only(call.params, call.pathNames) : call.params;
  const parents = only(calls.get(create.route.id)!.params, call.pathNames);
  const { data, response } = await module[call.function]!(client, { ...params, ...parents, ...last }).withResponse();
  return { status: response.status, data: (op.pagination ? (data as { items: unknown }).items : data) as never };
}

function only(params: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => names.includes(name)));
}

const name = ({ template }: Collection): string => template;

test("many resources follow the pattern", () => {
  expect(collections.length).toBeGreaterThanOrEqual(99);
  const whole = collections.filter(({ update, remove }) => update.length > 0 && remove);
  expect(whole.length).toBeGreaterThanOrEqual(66);
  expect(collections.map(name)).toContain("/projects/{project_id}/issues");
});

test.each(collections.map((collection) => [name(collection), collection] as const))(
  "%s: created, found, listed, changed and gone",
  async (_, { list, create, get, update, remove, key, parameter }) => {
    const mock = mockFetch({ stateful: true });
    const client = new GitLab({
      host: "https://gitlab.example.com",
      token: "glpat-example",
      fetch: mock,
      retry: false,
    });
    const made = await run(client, create, create).catch(async (error: unknown) => {
      // The example creates what the examples' world has already: it has to go first.
      expect(error).toMatchObject({ status: 400, fieldErrors: { [key]: ["has already been taken"] } });
      const { params } = calls.get(create.route.id)!;
      await run(client, remove!, create, String(params[parameter] ?? params[key]).split(",")[0]);
      return run(client, create, create);
    });
    expect(made.status).toBe(create.success.status);
    expect(flaws(create, made.data)).toEqual([]);
    const id = made.data[key];
    expect(id).toBeDefined();
    const found = await run(client, get, create, id);
    expect(flaws(get, found.data)).toEqual([]);
    expect(found.data[key]).toEqual(id);
    const all = await run(client, list, create);
    expect(flaws(list, all.data)).toEqual([]);
    expect((all.data as Record<string, unknown>[]).map((item) => item[key])).toContain(id);
    for (const op of update) {
      const changed = await run(client, op, create, id);
      expect(changed.status).toBe(op.success.status);
      expect(flaws(op, changed.data)).toEqual([]);
      const [sent, now] = [
        calls.get(op.route.id)!.json,
        (await run(client, get, create, id)).data as Record<string, unknown>,
      ];
      for (const [attribute, value] of Object.entries((sent ?? {}) as object)) {
        const { type } = { ...get.success.schema?.properties?.[attribute] };
        if (type === typeof value) expect(now[attribute], attribute).toEqual(value);
      }
    }
    if (remove) {
      expect((await run(client, remove, create, id)).status).toBe(remove.success.status);
      await expect(run(client, get, create, id)).rejects.toMatchObject({ status: 404, kind: "not-found" });
    }
    expect(mock.calls.map((call) => call.source)).not.toContain("example");
  },
);
