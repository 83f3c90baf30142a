/** A line of a CSV file: its number, counted from 1, and its fields. */
export interface Row {
  line: number;
  fields: string[];
}

/**
 * Reads CSV: fields between commas, in quotes where they have commas, quotes (doubled) or line breaks of their own.
 * Empty lines are left out.
 *
 * @throws SyntaxError for quotes that do not end or stand inside of a field
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function parseCsv(text: string): Row[] {
  const rows: Row[] = [];
  // Each match is one field with what ends it: a comma, a line break, or the end of the text.
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/gy;
  field.lastIndex = text.startsWith("\ufeff") ? 1 : 0;
  let line = 1;
  let row: Row = { line, fields: [] };
  for (;;) {
    const match = field.exec(text);
    if (!match)
      throw new SyntaxError(`line ${line}: quotes have to enclose a whole field, and quotes inside are doubled`);
    const [whole, quoted, plain = "", end] = match;
    row.fields.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    line += whole.match(/\r\n?|\n/g)?.length ?? 0;
    if (end === ",") continue;
    if (row.fields.some((value) => value !== "")) rows.push(row);
    if (field.lastIndex >= text.length) return rows;
    row = { line, fields: [] };
  }
}
