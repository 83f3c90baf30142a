import type { Bytes } from "./bytes.js";

/** A file on its way: read `body` piece by piece, or all of it at once with one of the methods, once. */
export class Download {
  /** The content as a stream; memory does not grow with the file. */
  readonly body: ReadableStream<Uint8Array>;
  /** The name GitLab gives it, without any directory. */
  readonly filename?: string;
  /** The media type. */
  readonly contentType?: string;
  /** How many bytes come, if GitLab says so. */
  readonly size?: number;
  /** 200, or 206 for the part a `range` asked for. */
  readonly status: number;
  readonly headers: Headers;

  constructor(response: Response, body: ReadableStream<Uint8Array> | null) {
    const { headers, status } = response;
    this.body = body ?? new ReadableStream({ start: (controller) => controller.close() });
    this.filename = filenameOf(headers.get("content-disposition") ?? "");
    this.contentType = headers.get("content-type") ?? undefined;
    this.size = lengthOf(headers);
    this.status = status;
    this.headers = headers;
  }

  /** The whole content. */
  arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.body).arrayBuffer();
  }

  /** The whole content. */
  async bytes(): Promise<Bytes> {
    return new Uint8Array(await this.arrayBuffer());
  }

  /** The whole content, with its media type. */
  async blob(): Promise<Blob> {
    return new Blob([await this.arrayBuffer()], { type: this.contentType });
  }

  /** The whole content as UTF-8 text. */
  text(): Promise<string> {
    return new Response(this.body).text();
  }
}

/** How many bytes come, if that is known: with a content coding the length is that of the coded form. */
export function lengthOf(headers: Headers): number | undefined {
  const length = headers.get("content-length");
  return length && /^\d+$/.test(length) && !headers.has("content-encoding") ? Number(length) : undefined;
}

/** The file name in a Content-Disposition, never with a directory in it. @see https://www.rfc-editor.org/rfc/rfc6266 */
function filenameOf(disposition: string): string | undefined {
  let name: string | undefined;
  const extended = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]*)/i.exec(disposition)?.[1];
  try {
    name = extended && decodeURIComponent(extended);
  } catch {
    // Malformed: the plain one will do.
  }
  name ??= /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;"]*))/i
    .exec(disposition)
    ?.slice(1)
    .find(Boolean)
    ?.replace(/\\(.)/g, "$1");
  const last = name?.split(/[\\/]/).pop()?.trim();
  return last && !/^\.{1,2}$/.test(last) && !/[\0-\x1f]/.test(last) ? last : undefined;
}
