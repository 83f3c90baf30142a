const TRUE = new Set(["1", "on", "On", "ON", "t", "true", "True", "TRUE", "T", "y", "yes", "Yes", "YES", "Y"]);
const FALSE = new Set(["0", "off", "Off", "OFF", "f", "false", "False", "FALSE", "F", "n", "no", "No", "NO", "N"]);

/**
 * Read a value of the wire as one of these types, the way Grape does: whole numbers and booleans from their texts, texts
 * from numbers, a list from a comma text (which most of GitLab's lists accept) or from an indexed hash.
 *
 * @returns the value read, or the value itself where it cannot be read so.
 * @see https://github.com/ruby-grape/grape#supported-parameter-types
 */
export function coerce(value: unknown, types: readonly string[], format?: string): unknown {
  if (types.some((type) => fits(value, type, format))) return value;
  for (const type of types) {
    if (type === "integer" && typeof value === "string" && /^\s*[+-]?\d+\s*$/.test(value)) return Number(value);
    if (type === "number" && typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)))
      return Number(value);
    if (type === "boolean" && (typeof value === "string" || typeof value === "number")) {
      if (TRUE.has(String(value))) return true;
      if (FALSE.has(String(value))) return false;
    }
    if (type === "string" && format !== "binary" && (typeof value === "number" || typeof value === "boolean"))
      return String(value);
    if (type === "array" && typeof value === "string") return value === "" ? [] : value.split(",");
    if (type === "array" && typeof value === "object" && value !== null) {
      const keys = Object.keys(value);
      if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key))) return Object.values(value);
    }
  }
  return value;
}

/** Whether a value is of a JSON type as it is. */
export function fits(value: unknown, type: string, format?: string): boolean {
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    case "string":
      return typeof value === "string" || (format === "binary" && value instanceof Blob);
    case "boolean":
      return typeof value === "boolean";
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    default:
      return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Blob);
  }
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2}):(\d{2}|60)(\.\d+)?([Zz]|[+-]\d{2}(:?\d{2})?)$/;

/** Whether a text has a format. On the wire GitLab takes a day for a time and a time for a day, and a time without seconds. */
export function hasFormat(text: string, format: string, wire: boolean): boolean {
  if (format !== "date" && format !== "date-time") return true;
  if (wire) return /^\d{4}-\d{1,2}-\d{1,2}/.test(text) && !Number.isNaN(Date.parse(text));
  if (format === "date") return isDay(text);
  const [, day, hour, minute] = TIME.exec(text) ?? [];
  return day !== undefined && isDay(day) && Number(hour) < 24 && Number(minute) < 60;
}

function isDay(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}
