import { typesOf } from "../model/schema.js";
import type { Property } from "../model/shape.js";

/** What tells one item from another in most lists, and what people look for, in the order it is shown. */
const TELLING = [
  "iid",
  "id",
  "short_id",
  "key",
  "username",
  "path_with_namespace",
  "full_path",
  "name",
  "title",
  "tag_name",
  "ref",
  "state",
  "status",
  "access_level",
  "author",
  "created_at",
];

/** How many columns a terminal of usual width has room for. */
const MOST = 6;

/** Columns a table shows unless told otherwise: what tells most, then plain values as the description has them. */
export function columnsOf(properties: ReadonlyMap<string, Property>): string[] {
  const telling = TELLING.filter((name) => properties.has(name));
  // Inside a project the iid is what other calls take.
  const chosen = telling.filter(
    (name) =>
      !(name === "id" && (telling.includes("iid") || telling.includes("short_id"))) &&
      !(name === "name" && (telling.includes("path_with_namespace") || telling.includes("full_path"))),
  );
  const plain = [...properties].filter(([, { schema }]) => isPlain(schema)).map(([name]) => name);
  for (const name of plain) if (chosen.length < 4 && !telling.includes(name)) chosen.push(name);
  return chosen.slice(0, MOST);
}

function isPlain(schema: Property["schema"]): boolean {
  const types = typesOf(schema).filter((type) => type !== "null");
  return types.length > 0 && types.every((type) => type !== "object" && type !== "array");
}
