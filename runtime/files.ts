import { type EncodedBody, type FetchBody, type FormEntry, isFile, type StreamedFile, type Upload } from "./body.js";
import { Download, lengthOf } from "./download.js";
import { ConfigError } from "./errors.js";
import type { Extension } from "./extension.js";
import { guarded } from "./guarded.js";
import { countedDownload, withUploadProgress } from "./progress.js";
import { appendQuery, flatten } from "./query.js";

/** Uploads (forms, raw bodies, streams) and downloads. `GitLab` has it; a bare client is given it with `use`. */
export const files: Extension = {
  decorate: withUploadProgress,
  encode(values, kind) {
    if (kind === "form") {
      let query = "";
      for (const [name, value] of Object.entries(values)) query = appendQuery(query, name, value);
      return { value: query, type: "application/x-www-form-urlencoded" };
    }
    return kind?.includes("/") ? encodeRaw((values as { body?: unknown }).body, kind) : encodeForm(values);
  },
  decode(x, response) {
    const body = response.body && countedDownload(x, guarded(x, response.body), lengthOf(response.headers));
    if (x.as === "file") return new Download(response, body);
    if (!body) return response;
    return Object.defineProperty(new Response(body, response), "url", { value: response.url });
  },
};

/** Whether it is sent as it is, and not as JSON. */
export function isRaw(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return typeof body === "function" || typeof body === "string";
  const tag = Object.prototype.toString.call(body).slice(8, -1);
  return isFile(body) || /^(FormData|URLSearchParams|ArrayBuffer|DataView|[BUIF]\w+Array)$/.test(tag);
}

/**
 * Sends a value as it is, under the given media type.
 *
 * @throws ConfigError when it is nothing that can be sent so
 */
export function encodeRaw(body: unknown, type?: string): EncodedBody {
  if (typeof body === "function") {
    const { once: _, ...first } = encodeRaw((body as () => unknown)(), type);
    let kept: EncodedBody["value"] | undefined = first.value;
    const value = (): FetchBody => {
      const now = kept ?? encodeRaw((body as () => unknown)(), type).value;
      kept = undefined;
      return now as FetchBody;
    };
    return { ...first, value };
  }
  if (typeof body === "string" || body instanceof URLSearchParams) return { value: body, type };
  if (body instanceof FormData) return { value: body };
  const binary = type ?? ((body as Blob | null)?.type || "application/octet-stream");
  if (body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body))
    return { value: body as FetchBody, type: binary };
  const stream = streamOf(body);
  if (stream) return { value: stream, type: binary, once: true, stream: true };
  throw new ConfigError(
    `body: expected a text, a Blob, bytes or a stream, got ${body === null ? "null" : typeof body}`,
  );
}

/** Web streams as they are; whatever else can be iterated, such as a Node stream, as a web stream. */
export function streamOf(source: unknown): ReadableStream<Uint8Array> | undefined {
  if (typeof source !== "object" || source === null) return undefined;
  if ("getReader" in source) return source as ReadableStream<Uint8Array>;
  if (!(Symbol.asyncIterator in source)) return undefined;
  const pieces = (source as AsyncIterable<Uint8Array | string>)[Symbol.asyncIterator]();
  const underlying: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? new TextEncoder().encode(value) : value);
    },
    async cancel(reason) {
      await pieces.return?.(reason);
    },
  };
  // Nothing is read before it is sent.
  return new ReadableStream(underlying, { highWaterMark: 0 });
}

/** GitLab judges an upload by its extension, so a Blob without a name gets one that fits its type: `avatar.png`. */
export function fileName(field: string, file: Blob): string {
  return (file as File).name || `${field}.${/\/([a-z]+)/.exec(file.type)?.[1] ?? "bin"}`;
}

function encodeForm(values: object): EncodedBody {
  const entries: FormEntry[] = [];
  for (const [name, value] of Object.entries(values)) {
    const add = (key: string, part: string | object | null): void => {
      if (part && typeof part === "object" && ("getReader" in part || Symbol.asyncIterator in part))
        throw new ConfigError(`${key}: a stream needs a name, write streamFile(stream, { filename: "logo.png" })`);
      // A form knows no null: the empty text is what clears an attribute.
      entries.push([key, (part ?? "") as string | Upload]);
    };
    flatten(name, value, add, false, isFile);
  }
  const streamed = entries.find(([, value]) => typeof value === "object" && "encodeForm" in value)?.[1];
  if (streamed) return (streamed as StreamedFile).encodeForm(entries);
  const form = new FormData();
  for (const [name, value] of entries) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, value as Blob, fileName(name, value as Blob));
  }
  return { value: form };
}
