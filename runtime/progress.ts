import type { EncodedBody } from "./body.js";
import type { Exchange, Handler } from "./exchange.js";
import { tell, type TransferProgress } from "./tell.js";

/** Milliseconds between two reports. */
const INTERVAL = 100;

type Report = (length: number, last?: boolean) => void;

/** Reports how far a transfer has come: at its beginning, at most every 100 ms, and at its end. */
function reporter({ onProgress }: Exchange, direction: TransferProgress["direction"], total?: number): Report {
  let bytes = 0;
  let told = -Infinity;
  const report: Report = (length, last) => {
    bytes += length;
    const now = performance.now();
    if (!last && now - told < INTERVAL) return;
    told = now;
    tell(onProgress!, { direction, bytes, total });
  };
  report(0);
  return report;
}

/** The same stream, with reports of what is read from it. */
export function countedDownload(
  x: Exchange,
  stream: ReadableStream<Uint8Array>,
  total?: number,
): ReadableStream<Uint8Array> {
  return x.onProgress ? counted(stream, reporter(x, "download", total)) : stream;
}

/** Reports how much of the body has been handed to `fetch`; of each attempt anew. */
export const withUploadProgress =
  (next: Handler): Handler =>
  async (x) => {
    const { body, onProgress, headers } = x;
    if (!onProgress || !body) return next(x);
    const total = await sizeOf(body);
    if (mayNotStream()) {
      const report = reporter(x, "upload", total);
      const response = await next(x);
      report(total ?? 0, true);
      return response;
    }
    const { "content-type": type, "content-length": length } = headers;
    const value = (): ReadableStream<Uint8Array> => {
      const whole = new Response(typeof body.value === "function" ? body.value() : body.value);
      // A form has another boundary each time.
      if (!type && whole.headers.has("content-type")) headers["content-type"] = whole.headers.get("content-type")!;
      return counted(whole.body!, reporter(x, "upload", total));
    };
    // As without progress; what is not known beforehand is sent in chunks.
    if (total !== undefined && !body.stream && !(body.value instanceof FormData))
      headers["content-length"] = `${total}`;
    x.body = { ...body, value, stream: true };
    try {
      return await next(x);
    } finally {
      x.body = body;
      for (const [name, before] of Object.entries({ "content-type": type, "content-length": length })) {
        if (before === undefined) delete headers[name];
        else headers[name] = before;
      }
    }
  };

/** Browsers send streams only over HTTP/2, and some take them for a text. There the end of an upload is all that is known. */
function mayNotStream(): boolean {
  return /Mozilla/.test(globalThis.navigator?.userAgent);
}

/** How many bytes a body has, if that is known before it is sent. */
async function sizeOf({ value, size }: EncodedBody): Promise<number | undefined> {
  if (typeof value === "string" || value instanceof URLSearchParams) return new Blob([String(value)]).size;
  if (value instanceof Blob) return value.size;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
  if (!(value instanceof FormData)) return size;
  // What surrounds the files is as long as with empty ones, since boundaries are of one length.
  const empty = new FormData();
  let files = 0;
  for (const [name, part] of value) {
    if (typeof part === "string") empty.append(name, part);
    else {
      files += part.size;
      empty.append(name, new Blob([], { type: part.type }), part.name);
    }
  }
  return files + (await new Response(empty).arrayBuffer()).byteLength;
}

function counted(stream: ReadableStream<Uint8Array>, report: Report): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        report(done ? 0 : value.byteLength, done);
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    // Nothing is read before it is wanted.
    { highWaterMark: 0 },
  );
}
