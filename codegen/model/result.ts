import type { MediaType, OpenApi, Operation, Response, Schema } from "../openapi.js";
import { deref, refName, typesOf } from "./schema.js";

/** What a call gives, by how the runtime reads the answer. */
export type ResultKind = "json" | "list" | "text" | "file" | "none" | "headers";

/** What a call gives: how the answer is read, and the schema of what is in it. */
export interface Result {
  kind: ResultKind;
  /** Schemas of a JSON answer, one for each different success; of an item for a list. */
  schemas: Schema[];
  /** Whether a success may also come without content, so that the caller gets `undefined`. */
  maybeEmpty: boolean;
}

/** Reads the result of an operation off its 2xx responses. */
export function resultOf(document: OpenApi, method: string, operation: Operation): Result {
  if (method === "head") return { kind: "headers", schemas: [], maybeEmpty: false };
  const answers = Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => answerOf(deref(document, response)));
  const kinds = answers.map((answer) => answer.kind);
  // Where successes differ in kind, the one that carries most decides how all are read.
  const kind = (["file", "json", "text", "none"] as const).find((candidate) => kinds.includes(candidate)) ?? "none";
  const schemas = answers.filter((answer) => answer.kind === kind).flatMap((answer) => answer.schema ?? []);
  const maybeEmpty = kind === "json" && kinds.includes("none");
  if (kind === "json" && method === "get" && isPaged(operation)) {
    const items = schemas.map((schema) => itemsOf(document, schema));
    if (items.every((item) => item !== undefined)) return { kind: "list", schemas: items, maybeEmpty: false };
  }
  return { kind, schemas, maybeEmpty };
}

/** Whether the operation is marked as walked page by page. */
function isPaged(operation: Operation): boolean {
  const pagination = operation["x-gitlab"]?.pagination;
  return pagination !== undefined && pagination !== "none";
}

function answerOf(response: Response): { kind: "json" | "text" | "file" | "none"; schema?: Schema } {
  const content = Object.entries(response.content ?? {});
  if (content.length === 0) return { kind: "none" };
  const pick = (test: (type: string, media: MediaType) => boolean) =>
    content.find(([type, media]) => test(type, media));
  const json = pick((type) => isJson(type));
  if (json) return { kind: "json", schema: json[1].schema ?? {} };
  if (pick((type, media) => type.startsWith("text/") && media.schema?.format !== "binary")) return { kind: "text" };
  return { kind: "file" };
}

/** Whether a media type is JSON (RFC 6839: `application/json` or `...+json`). */
export function isJson(mediaType: string): boolean {
  return /^application\/(json|[\w.-]+\+json)\b/.test(mediaType);
}

/** Schema of the items of an array schema, through references; undefined for anything else. */
export function itemsOf(document: OpenApi, schema: Schema): Schema | undefined {
  const name = refName(schema);
  const target = name === undefined ? schema : document.components?.schemas?.[name];
  return target && typesOf(target).join() === "array" ? (target.items ?? {}) : undefined;
}
