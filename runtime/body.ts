import { ConfigError } from "./errors.js";
import { type Extension, extensionFor } from "./extension.js";
import { mustBeData } from "./data.js";

/** What can be sent as it is. A function is called for each attempt, so that a stream can be sent again. */
export type RawBody =
  | string
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | FormData
  | URLSearchParams
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | (() => RawBody);

/** A file whose content is a stream; made by `streamFile`. */
export interface StreamedFile {
  readonly [Symbol.toStringTag]: "File";
  /** Encodes the whole form that the file is part of. */
  readonly encodeForm: (entries: readonly FormEntry[]) => EncodedBody;
}

/** A file attribute: a `Blob`, a `File`, or a stream with a name from `streamFile`. */
export type Upload = Blob | StreamedFile;

/** One field of a form. */
export type FormEntry = readonly [name: string, value: string | Upload];

/** What `fetch` takes, by a name that the types of Node have, too. */
export type FetchBody = NonNullable<RequestInit["body"]>;

/** A body as `fetch` takes it. */
export interface EncodedBody {
  value: FetchBody | (() => FetchBody);
  /** The content type, where `fetch` would not set the right one. */
  type?: string;
  /** It can be read only once, so the request cannot be repeated. */
  once?: boolean;
  /** It is or has a stream. */
  stream?: boolean;
  /** How many bytes a stream has, if that is known. */
  size?: number;
}

/**
 * Encodes the attributes of a call as JSON. Other kinds, and attributes with a file among them, are left to an extension.
 *
 * @throws ConfigError for what JSON would drop or turn into null
 */
export function encodeBody(values: object, use: readonly Extension[], kind?: string): EncodedBody {
  const other = (): EncodedBody => extensionFor(use, "encode").encode!(values, kind);
  if (kind && !kind.endsWith("json")) return other();
  // Under a media type it is the parameter `body` that is sent.
  const data: unknown = kind?.includes("/") ? (values as { body?: unknown }).body : values;
  let files = false;
  let json: string;
  try {
    json = JSON.stringify(data, function (this: Record<string, unknown>, name, value: unknown) {
      if (typeof value === "object" && value !== null && isFile(value)) {
        files = true;
        return undefined;
      }
      mustBeData(name, this[name], value);
      if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
      return value;
    });
  } catch (error) {
    throw error instanceof ConfigError
      ? error
      : new ConfigError(`the body is no JSON: ${(error as Error).message.slice(0, 200)}`);
  }
  return files ? other() : { value: json, type: kind?.includes("/") ? kind : "application/json" };
}

/** Whether it is a file or a stream. Told by tag, so that another realm's will do. */
export function isFile(value: object): boolean {
  const tag = (value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag];
  return /^(Blob|File|ReadableStream)$/.test(tag ?? "") || Symbol.asyncIterator in value;
}
