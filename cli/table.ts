import Table from "cli-table3";
import { short } from "./fields.js";
import { harmless, style } from "./io.js";

/** What a table has to fit into. */
export interface TableOptions {
  /** Characters of a line; undefined for as many as it takes. */
  width?: number;
  colours?: boolean;
}

const GAP = 2;
/** No column becomes narrower than this: what is left of it would tell nothing. */
const NARROWEST = 4;
/** No borders: lines can be selected, copied and read by other programs. */
const CHARS = Object.fromEntries(
  "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid"
    .split(" ")
    .map((name) => [name, ""]),
);

/** A text for a cell, on one line. */
export function cell(value: unknown): string {
  return harmless(short(value).replace(/\s+/g, " ").trim());
}

/** Rows under a head, as wide as the terminal. */
export function renderTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  options: TableOptions = {},
): string {
  const widths = fit(
    columns.map((name, index) =>
      rows.reduce((most, row) => Math.max(most, lengthOf(row[index] ?? "")), lengthOf(name)),
    ),
    options.width,
  );
  const table = new Table({
    head: columns.map((name) => (options.colours ? style("bold", name) : name)),
    chars: { ...CHARS, middle: " ".repeat(GAP) },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colWidths: widths,
  });
  table.push(...rows.map((row) => [...row]));
  return `${table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")}\n`;
}

/** An object as a table of names and values; long values go on in further lines. */
export function renderObject(
  entries: readonly (readonly [name: string, value: string])[],
  options: TableOptions = {},
): string {
  const head = Math.max(...entries.map(([name]) => name.length));
  const room = options.width === undefined ? undefined : Math.max(20, options.width - head - GAP);
  return entries
    .map(([name, value]) => {
      const lines = room === undefined ? [value] : (value.match(new RegExp(`.{1,${room}}`, "gu")) ?? [""]);
      const label = options.colours ? style("bold", name) : name;
      const indent = `\n${" ".repeat(head + GAP)}`;
      return `${label}${" ".repeat(head - name.length + GAP)}${lines.join(indent)}`.trimEnd();
    })
    .join("\n")
    .concat("\n");
}

/** Column widths that fit: the widest ones give way first. */
function fit(natural: readonly number[], width: number | undefined): number[] {
  const widths = natural.map((size) => Math.max(1, size));
  if (width === undefined) return widths;
  let over = widths.reduce((sum, size) => sum + size, 0) + GAP * (widths.length - 1) - width;
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= NARROWEST) break;
    widths[widest]!--;
    over--;
  }
  return widths;
}

/** Columns a text takes: two for the wide characters of East Asia and most emoji. */
function lengthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let length = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) length += WIDE.test(segment) ? 2 : 1;
  return length;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
