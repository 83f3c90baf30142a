/**
 * The form of `generated/commands/`: what the program has to know of each operation. Written by `codegen/emit/commands.ts`,
 * read by `data.ts`, a resource at a time, so that a call loads kilobytes and not the whole description.
 */
import type { Operation } from "../runtime/index.js";

/** What a value is, and so how the text of a flag is read. */
export type ValueType =
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "date"
  | "date-time"
  /** A file whose content is sent: an attribute of a form, or a whole body. */
  | "file"
  /** Any JSON value. */
  | "json"
  | { enum: (string | number | boolean)[] }
  /** An integer between bounds, null where there is none. */
  | { integer: [least: number | null, most: number | null] }
  | { list: ValueType }
  /** An object whose names are free. */
  | { map: ValueType }
  /** An object with these members; `open` when others may stand beside them. */
  | { fields: Record<string, ValueType>; required?: string[]; open?: true }
  /** One of several; the first that fits counts. */
  | { any: ValueType[] };

/** A parameter of an operation. */
export interface FlagData {
  /** Name a caller of the SDK writes: `project_id`. */
  name: string;
  type: ValueType;
  in: "path" | "query" | "header" | "body";
  required?: true;
  /** Whether null may be sent. */
  nullable?: true;
  /** Description with default, tier and versions, as Markdown. */
  text?: string;
  /** What to use instead, where it is deprecated. */
  deprecated?: string;
}

/** What an operation answers. */
export interface ResultData {
  kind: "list" | "json" | "text" | "file" | "none" | "headers";
  /** Names a table shows unless told otherwise. */
  columns?: string[];
  /** All names of the object, or of an item of the list. */
  fields?: string[];
}

/** An operation. */
export interface OperationData {
  summary: string;
  description?: string;
  /** Tier, offering, versions, who may: `Requires Premium.` */
  facts?: string;
  deprecated?: string;
  docs?: string;
  /** What the runtime needs to make the call. */
  request: Operation;
  result: ResultData;
  flags: FlagData[];
  /** Parameters of the example call; a file stands as a name. */
  example: Record<string, unknown>;
}

/** A resource: `generated/commands/issues.json`. */
export interface ResourceData {
  name: string;
  title: string;
  about: string;
  docs?: string;
  /** By name in kebab-case: `list-for-project`. */
  operations: Record<string, OperationData>;
}

/** All names, with what is needed to find them: `generated/commands/index.json`. */
export interface IndexData {
  resources: Record<string, { title: string; operations: Record<string, IndexEntry> }>;
}

/** An operation in the index. */
export type IndexEntry = [summary: string, method: string, path: string, deprecated?: true];
