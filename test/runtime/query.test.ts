import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Operation } from "../../runtime/index.js";
import { appendQuery } from "../../runtime/query.js";
import { clientOf, failure, serve } from "./server.js";

const list: Operation = { id: "x.list", method: "GET", path: "/x", csv: ["labels"] };
const date = new Date("2024-02-29T12:00:00+02:00");

describe("query parameters", () => {
  const table: [string, Record<string, unknown>, string][] = [
    [
      "text, numbers and booleans",
      { a: "x", b: 1.5, c: true, d: false, e: 0, f: 12345678901234567890n },
      "a=x&b=1.5&c=true&d=false&e=0&f=12345678901234567890",
    ],
    ["an array in brackets", { iids: [1, 2] }, "iids[]=1&iids[]=2"],
    ["an empty array, which clears", { iids: [] }, "iids[]="],
    ["a name that has its brackets already", { "iids[]": [1] }, "iids[]=1"],
    ["a comma list", { labels: ["bug", "needs review"] }, "labels=bug,needs%20review"],
    ["an empty comma list", { labels: [] }, "labels="],
    ["a text under the name of a comma list", { labels: "bug,urgent" }, "labels=bug,urgent"],
    [
      "an object",
      { filter: { state: "opened", iids: [1, 2], in: { deep: true } } },
      "filter[state]=opened&filter[iids][]=1&filter[iids][]=2&filter[in][deep]=true",
    ],
    [
      "an array of objects, indexed",
      {
        variables: [
          { key: "A", value: "1" },
          { key: "B", value: "" },
        ],
      },
      "variables[0][key]=A&variables[0][value]=1&variables[1][key]=B&variables[1][value]=",
    ],
    ["null, the empty text and nothing", { a: null, b: "", c: undefined, d: [] }, "a&b=&d[]="],
    ["null in an array and an object", { a: [null, 1], b: { c: null } }, "a[]&a[]=1&b[c]"],
    ["a plus sign", { created_after: "2024-01-01T00:00:00+01:00" }, "created_after=2024-01-01T00%3A00%3A00%2B01%3A00"],
    [
      "dates",
      { after: date, dates: [date] },
      "after=2024-02-29T10%3A00%3A00.000Z&dates[]=2024-02-29T10%3A00%3A00.000Z",
    ],
    ["what knows how it is written", { url: new URL("https://a.test/?b=1") }, "url=https%3A%2F%2Fa.test%2F%3Fb%3D1"],
    ["separators", { "a&b": "c=d&e#f" }, "a%26b=c%3Dd%26e%23f"],
    ["data keys as they are", { inputs: { myInput: 1, my_input: 2 } }, "inputs[myInput]=1&inputs[my_input]=2"],
    [
      "prototype names",
      JSON.parse('{"__proto__": "x", "constructor": "y"}') as Record<string, unknown>,
      "__proto__=x&constructor=y",
    ],
  ];
  test.each(table)("%s", async (_, params, wanted) => {
    const server = await serve({});
    await clientOf(server).call(list, params);
    expect(server.seen[0]!.query).toBe(wanted);
  });

  test.each([
    ["NaN", { a: NaN }, /^a: NaN cannot be sent/],
    ["Infinity in an array", { a: [Infinity] }, /^a\[\]: Infinity/],
    ["a function", { a: () => 1 }, /^a: .*cannot be sent/],
    ["a symbol", { a: Symbol("x") }, /^a: Symbol\(x\) cannot be sent/],
    ["an invalid Date", { a: new Date("x") }, /^a: Invalid Date cannot be sent/],
    ["a Map", { a: new Map([["b", 1]]) }, /^a: expected plain data/],
    ["a Blob", { a: new Blob(["x"]) }, /^a: expected plain data/],
    ["a comma inside a comma list", { labels: ["a,b"] }, /^labels: .*comma/],
    ["null inside a comma list", { labels: [null] }, /^labels: null/],
    ["a key with brackets", { a: { "b[c]": 1 } }, /^a: a key/],
    ["an empty key", { a: { "": 1 } }, /^a: a key/],
    ["half a surrogate pair", { a: "\udfff" }, /surrogate/],
  ])("%s is refused before anything is sent", async (_, params, message) => {
    const server = await serve({});
    const error = await failure(clientOf(server).call(list, params));
    expect(error.code).toBe("config");
    expect(error.message).toMatch(message);
    expect(server.seen).toHaveLength(0);
  });

  test("names go to the query of a write when the operation says so, all of them with *", async () => {
    const server = await serve({});
    const client = clientOf(server);
    await client.call({ id: "x.run", method: "POST", path: "/x", query: ["ref"] }, { ref: "main", title: "x" });
    await client.call({ id: "x.run", method: "PUT", path: "/x", query: ["*"] }, { ref: "main", title: "x" });
    await client.call({ id: "x.remove", method: "DELETE", path: "/x" }, { ref: "main" });
    await client.call({ id: "x.remove", method: "DELETE", path: "/x", body: "json" }, { ref: "main" });
    expect(server.seen.map(({ query, body }) => [query, String(body)])).toEqual([
      ["ref=main", '{"title":"x"}'],
      ["ref=main&title=x", ""],
      ["ref=main", ""],
      ["", '{"ref":"main"}'],
    ]);
  });

  test("parameters that are headers", async () => {
    const server = await serve({});
    const operation: Operation = {
      id: "x.get",
      method: "GET",
      path: "/x",
      header: { if_modified: "If-Unmodified-Since" },
    };
    await clientOf(server).call(operation, { if_modified: "now", constructor: "c" });
    expect(server.seen[0]!.headers["if-unmodified-since"]).toBe("now");
    expect(server.seen[0]!.query).toBe("constructor=c");
    expect((await failure(clientOf(server).call(operation, { if_modified: "a\nb" }))).code).toBe("config");
  });

  // Rack's way to read a query, as far as it is needed here: enough to prove that nothing is lost on the way.
  function rack(query: string): Record<string, unknown> {
    const all: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const pair of query.split("&").filter(Boolean)) {
      const [name = "", value] = pair.split("=", 2).map((part) => decodeURIComponent(part.replace(/\+/g, " "))) as [
        string,
        string?,
      ];
      const path = [name.replace(/\[.*/s, ""), ...[...name.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!)];
      let here: Record<string, unknown> = all;
      path
        .slice(0, -1)
        .forEach(
          (key, i) => (here = (here[key] ??= path[i + 1] === "" ? [] : Object.create(null)) as Record<string, unknown>),
        );
      const last = path.at(-1)!;
      if (last === "") (here as unknown as unknown[]).push(value ?? null);
      else here[last] = value ?? null;
    }
    return all;
  }

  test("what Rack reads is what was given", async () => {
    const server = await serve({});
    const client = clientOf(server);
    const key = fc
      .string({ unit: "binary", minLength: 1, maxLength: 6 })
      .filter((text) => !/[[\]]/.test(text) && text.isWellFormed());
    const scalar = fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }).filter((text) => text.isWellFormed()),
      fc.constant(null),
    );
    const array = fc.array(scalar, { minLength: 1, maxLength: 3 });
    const hash = fc.dictionary(key, fc.oneof(scalar, array), { minKeys: 1, maxKeys: 3, noNullPrototype: true });
    const params = fc.dictionary(key, fc.oneof(scalar, array, hash), { maxKeys: 3, noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(params, async (given) => {
        server.seen.length = 0;
        await client.call({ id: "x.list", method: "GET", path: "/x" }, given);
        const read = rack(server.seen[0]!.query);
        expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(given)));
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  test("a plain server's URLSearchParams reads every text as it was given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (name, value) => {
        fc.pre(name.isWellFormed() && value.isWellFormed());
        expect([...new URLSearchParams(appendQuery("", name, value))]).toEqual([[name, value]]);
      }),
    );
  });
});
