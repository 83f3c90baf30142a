import fc from "fast-check";

export interface Row {
  id: number;
  updated: number;
}

/** What happens to the list between two pages. */
export type Change = { kind: "insert" | "delete" | "update"; place: number };

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom("insert", "delete", "update"),
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});
export const only = (...kinds: Change["kind"][]) =>
  fc.array(
    fc.array(
      change.filter(({ kind }) => kinds.includes(kind)),
      { maxLength: 3 },
    ),
    { maxLength: 12 },
  );

export const listed = { id: "issues.list", method: "GET", path: "/issues", pagination: "both" } as const;

/** A list as GitLab keeps it in its database, answered by offset or keyset, changed before each page but the first. */
export class Table {
  rows: Row[];
  clock: number;
  readonly #changes: Change[][];
  readonly gone = new Set<number>();
  /** The list as it was when its end was answered. */
  end: { page: number; rows: Row[] } = { page: 0, rows: [] };
  readonly #sort: "asc" | "desc";
  readonly #perPage: number;
  readonly #delays: number[];

  constructor({ size, perPage, sort, delays }: Setting, changes: Change[][]) {
    this.rows = Array.from({ length: size }, (_, i) => ({ id: i + 1, updated: i + 1 }));
    this.clock = size;
    this.#changes = [...changes];
    this.#sort = sort;
    this.#perPage = perPage;
    this.#delays = [...delays];
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
    // Requests that are under way together come in any order.
    for (let turns = this.#delays.shift() ?? 0; turns > 0; turns--) await Promise.resolve();
    if (ask.has("page") || ask.has("cursor")) this.#changes.shift()?.forEach((one) => this.#change(one));
    const sign = this.#sort === "asc" ? 1 : -1;
    const sorted = [...this.rows].sort((a, b) => sign * (a[key] - b[key] || a.id - b.id));
    const link = (name: string, value: string | number): { link: string } => {
      ask.set(name, String(value));
      return { link: `<${url.href}>; rel="next"` };
    };
    const size = this.#perPage;
    const number = Number(ask.get("page") ?? 1);
    // By keyset pages have no number: there the latest is the last.
    if (number >= this.end.page) this.end = { page: number, rows: sorted };
    if (ask.get("pagination") === "keyset") {
      const cursor = ask.get("cursor");
      const rest = cursor === null ? sorted : sorted.filter((row) => sign * (row[key] - Number(cursor)) > 0);
      const page = rest.slice(0, size);
      return Response.json(page, { headers: rest.length > size ? link("cursor", page.at(-1)![key]) : {} });
    }
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

export interface Setting {
  size: number;
  perPage: number;
  sort: "asc" | "desc";
  readAhead: number;
  /** How long each request is on its way, in turns. */
  delays: number[];
}
export const setting: fc.Arbitrary<Setting> = fc.record({
  size: fc.integer({ min: 0, max: 60 }),
  perPage: fc.integer({ min: 1, max: 10 }),
  sort: fc.constantFrom("asc", "desc"),
  readAhead: fc.constantFrom(0, 0, 1, 3),
  delays: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 20 }),
});
