import type { EncodedBody, FormEntry, StreamedFile, Upload } from "./body.js";
import { ConfigError } from "./errors.js";
import { fileName, streamOf } from "./files.js";

/** What is known about a streamed file. */
export interface StreamFileOptions {
  /** The name GitLab sees; its extension matters. */
  filename: string;
  /** The media type. Default `application/octet-stream`. */
  type?: string;
  /** How many bytes it has, for `onProgress` to tell the total. */
  size?: number;
}

type Source = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** The file behind a {@link StreamedFile}, not to be seen in its type. */
const files = /* @__PURE__ */ new WeakMap<
  object,
  { source: Source | (() => Source); filename: string; type: string; size?: number }
>();

/**
 * A file attribute whose content is streamed, never held in memory as a whole. Give a function that makes the stream, and
 * the upload can be repeated after a failure; a stream itself can be sent only once.
 *
 * @example gitlab.projects.uploadAvatar({ project_id: 5, avatar: streamFile(() => createReadStream("a.png"), { filename: "a.png" }) })
 * @throws ConfigError when the name or the type cannot be written into a form
 */
export function streamFile(source: Source | (() => Source), options: StreamFileOptions): StreamedFile {
  const { filename, type = "application/octet-stream", size } = options;
  if (!filename || !/^[\w!#$&^.+-]+\/[\w!#$&^.+;= -]+$/.test(type))
    throw new ConfigError("streamFile: expected a file name and a media type");
  const file: StreamedFile = { [Symbol.toStringTag]: "File", encodeForm };
  files.set(file, { source, filename, type, size });
  return file;
}

/** Encodes a form piece by piece. @see https://www.rfc-editor.org/rfc/rfc7578 */
function encodeForm(entries: readonly FormEntry[]): EncodedBody {
  const boundary = `----gitlab-fetch-${Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  const once = entries.some(([, value]) => typeof files.get(value as object)?.source === "object");
  return {
    value: () => streamOf(pieces(entries, boundary))!,
    type: `multipart/form-data; boundary=${boundary}`,
    once,
    stream: true,
    size: sizeOf(entries, boundary),
  };
}

async function* pieces(entries: readonly FormEntry[], boundary: string): AsyncGenerator<Uint8Array, void, undefined> {
  for (const [name, value] of entries) {
    yield bytes(headOf(name, value, boundary));
    if (typeof value === "string") {
      yield bytes(`${value}\r\n`);
      continue;
    }
    const file = files.get(value);
    const source = file ? file.source : (value as Blob).stream();
    const reader = streamOf(typeof source === "function" ? source() : source)?.getReader();
    if (!reader) throw new ConfigError("streamFile: expected a stream, or a function that returns one");
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
    } finally {
      await reader.cancel();
    }
    yield bytes("\r\n");
  }
  yield bytes(`--${boundary}--\r\n`);
}

/** What stands before a value. */
function headOf(name: string, value: string | Upload, boundary: string): string {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"`;
  if (typeof value === "string") return `${head}\r\n\r\n`;
  const blob = value as Blob;
  const { filename, type } = files.get(value) ?? {
    filename: fileName(name, blob),
    type: blob.type || "application/octet-stream",
  };
  return `${head}; filename="${quote(filename)}"\r\nContent-Type: ${type}\r\n\r\n`;
}

/** How many bytes the form has, if the sizes of its files are known. */
function sizeOf(entries: readonly FormEntry[], boundary: string): number | undefined {
  let sum = boundary.length + 6;
  for (const [name, value] of entries) {
    const size = typeof value === "string" ? bytes(value).length : (files.get(value) ?? (value as Blob)).size;
    if (size === undefined) return undefined;
    sum += bytes(headOf(name, value, boundary)).length + size + 2;
  }
  return sum;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** As browsers do. @see https://html.spec.whatwg.org/#multipart-form-data */
function quote(text: string): string {
  return text.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22");
}
