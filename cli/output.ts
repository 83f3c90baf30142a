import type { ResultData } from "./command-data.js";
import { pick, select, short } from "./fields.js";
import type { Globals } from "./globals.js";
import { hasColours, type Io } from "./io.js";

/** Where what GitLab answers goes: written as it comes, a page at a time. */
export interface Sink {
  /** Takes the items of a page. */
  items(items: readonly unknown[]): Promise<void>;
  /** Nothing more comes. Not called after a failure: what is unfinished is to look so. */
  end(): Promise<void>;
}

/** The form of the output, where the flags do not say: for people on a terminal, for programs elsewhere. */
export function formatOf(io: Io, { output }: Globals): NonNullable<Globals["output"]> {
  return output ?? (io.stdout.isTTY ? "table" : "json");
}

/** Makes the sink of a list. `put` writes to standard output, or to the file that was named. */
export function sinkOf(io: Io, globals: Globals, result: ResultData, put: (text: string) => Promise<void>): Sink {
  const format = formatOf(io, globals);
  if (format === "jsonl") return jsonLines(globals.fields, put);
  if (format === "json") return jsonArray(globals.fields, put);
  if (format === "csv") return csv(globals.fields, put);
  return table(io, globals, result, put);
}

/** Writes a single value: an object, a list that has no pages, a text, a number. */
export async function writeValue(
  io: Io,
  globals: Globals,
  result: ResultData,
  value: unknown,
  put: (text: string) => Promise<void>,
): Promise<void> {
  const format = formatOf(io, globals);
  if (Array.isArray(value)) {
    const sink = sinkOf(io, globals, result, put);
    await sink.items(value);
    return sink.end();
  }
  if (format === "json") return put(`${jsonOf(value, globals.fields, 2)}\n`);
  if (format === "jsonl") return put(`${jsonOf(value, globals.fields)}\n`);
  const plain = typeof value !== "object" || value === null;
  if (plain) return put(`${typeof value === "string" ? value : short(value)}\n`);
  if (format === "csv") {
    const sink = csv(globals.fields, put);
    await sink.items([value]);
    return sink.end();
  }
  const { cell, renderObject } = await import("./table.js");
  const names = globals.fields ?? Object.keys(value);
  await put(
    renderObject(
      names.map((name) => [name, cell(pick(value, name))] as const),
      tableOptions(io),
    ),
  );
}

/** How wide a table may be: the terminal, or as wide as it likes. */
function tableOptions(io: Io): { width?: number; colours: boolean } {
  const width = io.stdout.isTTY ? (io.stdout.columns ?? Number(io.env["COLUMNS"] ?? 80)) : undefined;
  return { ...(width ? { width } : {}), colours: hasColours(io, io.stdout) };
}

/** JSON of the chosen members. Characters that some terminals obey are escaped, as JSON itself does with most of them. */
function jsonOf(value: unknown, fields: readonly string[] | undefined, indent?: number): string {
  const text = JSON.stringify(select(value, fields), null, indent);
  return text.replace(/[\u007f-\u009f]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}

function jsonLines(fields: string[] | undefined, put: (text: string) => Promise<void>): Sink {
  return {
    items: (items) => put(items.map((item) => `${jsonOf(item, fields)}\n`).join("")),
    end: async () => {},
  };
}

/** One array, written piece by piece. A walk that fails leaves it open, so that no reader takes a part for the whole. */
function jsonArray(fields: string[] | undefined, put: (text: string) => Promise<void>): Sink {
  let count = 0;
  return {
    async items(items) {
      const texts = items.map((item) => {
        const text = jsonOf(item, fields, 2).replaceAll("\n", "\n  ");
        return `${count++ === 0 ? "[\n  " : ",\n  "}${text}`;
      });
      await put(texts.join(""));
    },
    end: () => put(count === 0 ? "[]\n" : "\n]\n"),
  };
}

/** Columns are those named, or the names that items of the first page have. */
function csv(fields: string[] | undefined, put: (text: string) => Promise<void>): Sink {
  let columns: string[] | undefined;
  return {
    async items(items) {
      const { stringify } = await import("csv-stringify/sync");
      const rows: unknown[][] = [];
      if (!columns) rows.push((columns = fields ?? namesOf(items)));
      for (const item of items) rows.push(columns.map((name) => csvCell(valueAt(item, name))));
      if (columns.length > 0) await put(stringify(rows));
    },
    end: async () => {},
  };
}

/** What stands in a cell: a single value as it is, anything larger as JSON, so that nothing is lost. */
function csvCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A table is drawn at the end, when it is known how wide its columns are; only the texts of its cells are kept. */
function table(io: Io, globals: Globals, result: ResultData, put: (text: string) => Promise<void>): Sink {
  let columns = globals.fields;
  const rows: string[][] = [];
  return {
    async items(items) {
      const { cell } = await import("./table.js");
      columns ??= presentOf(result.columns ?? [], items) ?? namesOf(items).slice(0, 6);
      for (const item of items) rows.push(columns.map((name) => cell(valueAt(item, name))));
    },
    async end() {
      if (rows.length === 0) return;
      const { renderTable } = await import("./table.js");
      await put(renderTable(columns ?? [], rows, tableOptions(io)));
    },
  };
}

/** The name of the one column of a list whose items are no objects. */
const VALUE = "value";

function valueAt(item: unknown, name: string): unknown {
  return (typeof item !== "object" || item === null) && name === VALUE ? item : pick(item, name);
}

function namesOf(items: readonly unknown[]): string[] {
  const names = new Set<string>();
  for (const item of items)
    for (const name of typeof item === "object" && item !== null ? Object.keys(item) : [VALUE]) names.add(name);
  return [...names];
}

/** The usual columns that the first items have; undefined where that is none. */
function presentOf(columns: readonly string[], items: readonly unknown[]): string[] | undefined {
  const present = columns.filter((name) => items.some((item) => valueAt(item, name) !== undefined));
  return present.length > 0 ? present : undefined;
}
