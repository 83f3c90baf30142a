import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FullClient, type ListOptions } from "../../runtime/index.js";
import { type Change, listed, only, type Row, type Setting, setting, Table } from "./changing.js";
import { seed } from "./settings.js";

// What docs/guides/guarantees.md promises about lists that change while they are walked.

async function walkOf(setting: Setting, changes: Change[][], options: ListOptions, query: object = {}) {
  const { size, readAhead } = setting;
  const table = new Table(setting, changes);
  const client = new FullClient({ token: "glpat-x", fetch: table.fetch });
  const got = (await client.list<Row>(listed, query, { readAhead, ...options }).all()).map(({ id }) => id);
  const stayed = Array.from({ length: size }, (_, i) => i + 1).filter((id) => !table.gone.has(id));
  return {
    got,
    lost: stayed.filter((id) => !got.includes(id)),
    doubled: got.filter((id, i) => got.indexOf(id) !== i),
    /** What was new, and whether the walk gave it. */
    fresh: got.filter((id) => id > size),
    missed: table.end.rows.filter(({ id }) => id > size && !got.includes(id)).map(({ id }) => id),
    deleted: table.gone.size,
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

  test("upwards, what is new at the end comes too; downwards nothing new does", () =>
    always(only("insert", "delete"), async (setting, changes) => {
      const { fresh, missed } = await walkOf(setting, changes, keyset);
      expect(setting.sort === "asc" ? missed : fresh).toEqual([]);
    }));

  test("a walk that was broken off and resumed loses nothing either", () =>
    always(only("insert", "delete"), async (setting, changes) => {
      const { size } = setting;
      const table = new Table(setting, changes);
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
      const { lost, doubled, missed } = await walkOf(up, changes, { ...keyset, dedupeBy: "id" }, byUpdate);
      expect({ lost, doubled, missed }).toEqual({ lost: [], doubled: [], missed: [] });
    }));

  test("downwards nothing comes twice, and nothing new", () =>
    always(only("insert", "delete", "update"), async (setting, changes) => {
      const { doubled, fresh } = await walkOf({ ...setting, sort: "desc" }, changes, keyset, byUpdate);
      expect({ doubled, fresh }).toEqual({ doubled: [], fresh: [] });
    }));

  test("downwards what is changed before its turn is lost: that is why the order must not change", () =>
    sometimes(only("update"), async (setting, changes) => {
      const { lost } = await walkOf({ ...setting, sort: "desc" }, changes, keyset, byUpdate);
      return lost.length > 0;
    }));
});

describe("offset", () => {
  const once = { dedupeBy: "id" } as const;
  const oneByOne = { ...once, readAhead: 0 } as const;

  test("with dedupeBy nothing comes twice, whatever changes", () =>
    always(only("insert", "delete", "update"), async (setting, changes) => {
      expect((await walkOf(setting, changes, once)).doubled).toEqual([]);
    }));

  test("with dedupeBy and nothing deleted nothing is lost", () =>
    always(only("insert", "update"), async (setting, changes) => {
      const { lost, doubled } = await walkOf(setting, changes, oneByOne);
      expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
    }));

  test("upwards the same holds for pages read ahead, and what is new at the end comes too", () =>
    always(only("insert", "update"), async (setting, changes) => {
      const { lost, doubled, missed } = await walkOf({ ...setting, sort: "asc" }, changes, once);
      expect({ lost, doubled, missed }).toEqual({ lost: [], doubled: [], missed: [] });
    }));

  test("downwards what is read ahead may be lost: a later page may have been answered before an earlier one", () =>
    sometimes(only("insert"), async (setting, changes) => {
      return (await walkOf({ ...setting, sort: "desc" }, changes, { ...once, readAhead: 3 })).lost.length > 0;
    }));

  test("without dedupeBy what is new on top pushes items onto the next page again", () =>
    sometimes(only("insert"), async (setting, changes) => {
      return (await walkOf({ ...setting, sort: "desc" }, changes, { readAhead: 0 })).doubled.length > 0;
    }));

  test("downwards what is new may come, when more is new than a page holds", () =>
    sometimes(only("insert"), async (setting, changes) => {
      return (await walkOf({ ...setting, sort: "desc" }, changes, oneByOne)).fresh.length > 0;
    }));

  test("what is deleted before the present page makes it lose items: GitLab has no remedy but keyset", () =>
    sometimes(only("delete"), async (setting, changes) => {
      return (await walkOf(setting, changes, oneByOne)).lost.length > 0;
    }));

  test("it loses no more than were deleted", () =>
    always(only("insert", "delete", "update"), async (setting, changes) => {
      const { lost, deleted } = await walkOf(setting, changes, oneByOne);
      expect(lost.length).toBeLessThanOrEqual(deleted);
    }));
});

test("deleting what a walk gives halves the list by offset, and empties it by keyset", async () => {
  const left = async (options: ListOptions): Promise<number> => {
    const table = new Table({ size: 40, perPage: 5, sort: "asc", readAhead: 0, delays: [] }, []);
    const client = new FullClient({ token: "glpat-x", fetch: table.fetch });
    for await (const { id } of client.list<Row>(listed, {}, options))
      table.rows = table.rows.filter((row) => row.id !== id);
    return table.rows.length;
  };
  expect(await left({})).toBe(20);
  expect(await left({ pagination: "keyset" })).toBe(0);
});

test("a list whose last page names itself, or an earlier page, as the next one ends", async () => {
  for (const readAhead of [0, 2])
    for (const next of [3, 2, 1]) {
      let asked = 0;
      const fetch = async (address: string): Promise<Response> => {
        if (++asked > 20) throw new Error("it does not end");
        const page = Number(new URL(address).searchParams.get("page") ?? 1);
        const link = `<https://gitlab.test/?page=${page < 3 ? page + 1 : next}>; rel="next"`;
        return Response.json([{ id: page }], { headers: { link } });
      };
      const client = new FullClient({ token: "glpat-x", retry: false, fetch });
      const got = await client.list<Row>(listed, {}, { readAhead, dedupeBy: "id" }).all();
      expect(got.map(({ id }) => id)).toEqual([1, 2, 3]);
    }
});
