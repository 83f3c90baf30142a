import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FullClient, type ListOptions } from "../../runtime/index.js";
import { seed } from "./settings.js";

// What docs/guides/guarantees.md promises about lists that change while they are walked. The table below is the list; between any
// two pages it is changed at random.

interface Row {
  id: number;
  updated: number;
}

/** What happens to the list between two pages. */
type Change = { kind: "insert" | "delete" | "update"; place: number };

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom("insert", "delete", "update"),
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});
const only = (...kinds: Change["kind"][]) =>
  fc.array(
    fc.array(
      change.filter(({ kind }) => kinds.includes(kind)),
      { maxLength: 3 },
    ),
    { maxLength: 12 },
  );

const listed = { id: "issues.list", method: "GET", path: "/issues", pagination: "both" } as const;

/** A list as GitLab keeps it in its database, answered by offset or keyset, changed before each page but the first. */
class Table {
  rows: Row[];
  clock: number;
  readonly #changes: Change[][];
  readonly gone = new Set<number>();
  readonly #sort: "asc" | "desc";
  readonly #perPage: number;

  constructor(size: number, perPage: number, changes: Change[][], sort: "asc" | "desc") {
    this.rows = Array.from({ length: size }, (_, i) => ({ id: i + 1, updated: i + 1 }));
    this.clock = size;
    this.#changes = [...changes];
    this.#sort = sort;
    this.#perPage = perPage;
  }

  #change({ kind, place }: Change): void {
    const at = Math.floor(place * this.rows.length);
    if (kind === "insert") this.rows.push({ id: ++this.clock, updated: this.clock });
    else if (kind === "delete") this.rows.splice(at, 1).forEach(({ id }) => this.gone.add(id));
    else if (this.rows[at]) this.rows[at]!.updated = ++this.clock;
  }

  fetch = async (address: string): Promise<Response> => {
    const url = new URL(address);
    const ask = url.searchParams;
    const key = ask.get("order_by") === "updated_at" ? "updated" : "id";
    if (ask.has("page") || ask.has("cursor")) this.#changes.shift()?.forEach((one) => this.#change(one));
    const sign = this.#sort === "asc" ? 1 : -1;
    const sorted = [...this.rows].sort((a, b) => sign * (a[key] - b[key] || a.id - b.id));
    const link = (name: string, value: string | number): { link: string } => {
      ask.set(name, String(value));
      return { link: `<${url.href}>; rel="next"` };
    };
    const size = this.#perPage;
    if (ask.get("pagination") === "keyset") {
      const cursor = ask.get("cursor");
      const rest = cursor === null ? sorted : sorted.filter((row) => sign * (row[key] - Number(cursor)) > 0);
      const page = rest.slice(0, size);
      return Response.json(page, { headers: rest.length > size ? link("cursor", page.at(-1)![key]) : {} });
    }
    const number = Number(ask.get("page") ?? 1);
    const last = Math.ceil(sorted.length / size);
    return Response.json(sorted.slice((number - 1) * size, number * size), {
      headers: {
        "x-page": `${number}`,
        "x-per-page": `${size}`,
        "x-total-pages": `${last}`,
        ...(number < last ? link("page", number + 1) : { link: `<${url.href}>; rel="last"` }),
      },
    });
  };
}

interface Setting {
  size: number;
  perPage: number;
  sort: "asc" | "desc";
}
const setting: fc.Arbitrary<Setting> = fc.record({
  size: fc.integer({ min: 0, max: 60 }),
  perPage: fc.integer({ min: 1, max: 10 }),
  sort: fc.constantFrom("asc", "desc"),
});

async function walkOf({ size, perPage, sort }: Setting, changes: Change[][], options: ListOptions, query: object = {}) {
  const table = new Table(size, perPage, changes, sort);
  const client = new FullClient({ token: "glpat-x", fetch: table.fetch });
  const got = (await client.list<Row>(listed, query, options).all()).map(({ id }) => id);
  const stayed = Array.from({ length: size }, (_, i) => i + 1).filter((id) => !table.gone.has(id));
  return {
    got,
    lost: stayed.filter((id) => !got.includes(id)),
    doubled: got.filter((id, i) => got.indexOf(id) !== i),
  };
}

/** A property over random settings and changes. */
const always = async (
  changes: fc.Arbitrary<Change[][]>,
  check: (setting: Setting, changes: Change[][]) => Promise<void>,
) => fc.assert(fc.asyncProperty(setting, changes, check), { seed, numRuns: 150 });

/** Whether random settings and changes ever lead to this. */
const sometimes = (
  changes: fc.Arbitrary<Change[][]>,
  look: (setting: Setting, changes: Change[][]) => Promise<boolean>,
) =>
  expect(
    fc.assert(
      fc.asyncProperty(setting, changes, async (a, b) => expect(await look(a, b)).toBe(false)),
      { seed, numRuns: 1000 },
    ),
  ).rejects.toThrow();

describe("keyset, ordered by id", () => {
  const keyset = { pagination: "keyset" } as const;

  test("nothing that was there all the time is lost, nothing comes twice, whatever changes", () =>
    always(only("insert", "delete", "update"), async (setting, changes) => {
      const { lost, doubled } = await walkOf(setting, changes, keyset);
      expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
    }));

  test("upwards, what is new at the end comes too", async () => {
    const insert: Change[][] = [[{ kind: "insert", place: 0 }]];
    const { got } = await walkOf({ size: 4, perPage: 2, sort: "asc" }, insert, keyset);
    expect(got).toEqual([1, 2, 3, 4, 5]);
  });

  test("a walk that was broken off and resumed loses nothing either", () =>
    always(only("insert", "delete"), async ({ size, perPage, sort }, changes) => {
      const table = new Table(size, perPage, changes, sort);
      const client = new FullClient({ token: "glpat-x", fetch: table.fetch });
      const got: number[] = [];
      let from: string | undefined;
      do {
        const page = await client.list<Row>(listed, {}, { ...keyset, from });
        got.push(...page.items.map(({ id }) => id));
        from = page.next;
      } while (from);
      const stayed = Array.from({ length: size }, (_, i) => i + 1).filter((id) => !table.gone.has(id));
      expect(stayed.filter((id) => !got.includes(id))).toEqual([]);
      expect(new Set(got).size).toBe(got.length);
    }));
});

describe("keyset, ordered by what changes", () => {
  const keyset = { pagination: "keyset" } as const;
  const byUpdate = { order_by: "updated_at" };

  test("upwards nothing is lost; what was changed comes again, once with dedupeBy", () =>
    always(only("insert", "update"), async (setting, changes) => {
      const up = { ...setting, sort: "asc" } as const;
      const { lost, doubled } = await walkOf(up, changes, { ...keyset, dedupeBy: "id" }, byUpdate);
      expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
    }));

  test("downwards what is changed before its turn is lost: that is why the order must not change", () =>
    sometimes(only("update"), async (setting, changes) => {
      const { lost } = await walkOf({ ...setting, sort: "desc" }, changes, keyset, byUpdate);
      return lost.length > 0;
    }));
});

describe("offset", () => {
  test("with dedupeBy nothing comes twice, whatever changes", () =>
    always(only("insert", "delete", "update"), async (setting, changes) => {
      expect((await walkOf(setting, changes, { dedupeBy: "id" })).doubled).toEqual([]);
    }));

  test("with dedupeBy and nothing deleted nothing is lost", () =>
    always(only("insert", "update"), async (setting, changes) => {
      const { lost, doubled } = await walkOf(setting, changes, { dedupeBy: "id" });
      expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
    }));

  test("without it what is new on top pushes items onto the next page again", () =>
    sometimes(only("insert"), async (setting, changes) => {
      return (await walkOf({ ...setting, sort: "desc" }, changes, {})).doubled.length > 0;
    }));

  test("what is deleted before the present page makes it lose items: GitLab has no remedy but keyset", () =>
    sometimes(only("delete"), async (setting, changes) => {
      return (await walkOf(setting, changes, { dedupeBy: "id" })).lost.length > 0;
    }));

  test("pages read ahead promise the same", () =>
    always(only("insert"), async (setting, changes) => {
      const { lost, doubled } = await walkOf(setting, changes, { dedupeBy: "id", readAhead: 3 });
      expect(doubled).toEqual([]);
      // Upwards, what is there at the start stays where it is.
      if (setting.sort === "asc") expect(lost).toEqual([]);
    }));
});

test("deleting what a walk gives halves the list by offset, and empties it by keyset", async () => {
  const left = async (options: ListOptions): Promise<number> => {
    const table = new Table(40, 5, [], "asc");
    const client = new FullClient({ token: "glpat-x", fetch: table.fetch });
    for await (const { id } of client.list<Row>(listed, {}, options))
      table.rows = table.rows.filter((row) => row.id !== id);
    return table.rows.length;
  };
  expect(await left({})).toBe(20);
  expect(await left({ pagination: "keyset" })).toBe(0);
});
