import { STATUS_CODES } from "node:http";
import { pipeline, Readable } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Dispatcher } from "undici";
import { LightHeaders } from "./undici-headers.js";

/**
 * A `Response` over an answer of `undici.request`: reading its text goes straight to undici; whatever else is asked of the
 * body goes to a true `Response` that is made then.
 */
export class LightResponse implements Response {
  readonly type = "basic";
  readonly redirected = false;
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly #empty: boolean;
  readonly #stream: Readable & { text?(): Promise<string> };
  #used = false;
  #whole?: Response;

  constructor(url: string, method: string, { statusCode, headers, body }: Dispatcher.ResponseData) {
    beResponse();
    this.url = url;
    this.status = statusCode;
    this.headers = new LightHeaders(headers);
    this.#empty = method === "HEAD" || statusCode === 204 || statusCode === 205 || statusCode === 304;
    const coding = headers["content-encoding"];
    // A body that ought not to be there may still break off: without a listener that would end the process.
    if (this.#empty) body.on("error", () => {}).resume();
    this.#stream = coding && !this.#empty ? decoded(body, String(coding)) : body;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get statusText(): string {
    return STATUS_CODES[this.status] ?? "";
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#empty ? null : this.#real().body;
  }

  get bodyUsed(): boolean {
    return this.#whole ? this.#whole.bodyUsed : this.#used;
  }

  async text(): Promise<string> {
    if (this.#empty) return "";
    if (this.#whole || this.#used) return this.#real().text();
    this.#used = true;
    if (this.#stream.text) return this.#stream.text();
    const pieces: Buffer[] = [];
    for await (const piece of this.#stream) pieces.push(piece as Buffer);
    return new TextDecoder().decode(Buffer.concat(pieces));
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#real().arrayBuffer();
  }

  async blob(): Promise<Blob> {
    return this.#real().blob();
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  async formData(): Promise<FormData> {
    return this.#real().formData();
  }

  clone(): Response {
    return this.#real().clone();
  }

  /** @throws TypeError when the text has been read */
  #real(): Response {
    if (this.#whole) return this.#whole;
    if (this.#used) throw new TypeError("Body is unusable: it has already been read");
    const { status, statusText, headers } = this;
    const body = this.#empty ? null : (Readable.toWeb(this.#stream) as ReadableStream<Uint8Array>);
    return (this.#whole = new Response(body, { status, statusText, headers }));
  }
}

/** `instanceof Response` and `instanceof Headers` hold. Not when this is imported, because naming them loads much. */
function beResponse(): void {
  if (LightResponse.prototype instanceof Response) return;
  Object.setPrototypeOf(LightResponse.prototype, Response.prototype);
  Object.setPrototypeOf(LightHeaders.prototype, Headers.prototype);
}

/** The body without its codings, the last of which was applied last. @see https://fetch.spec.whatwg.org/#handle-content-codings */
function decoded(body: Readable, codings: string): Readable {
  const steps = codings
    .toLowerCase()
    .split(",")
    .map((coding) => {
      switch (coding.trim()) {
        case "gzip":
        case "x-gzip":
          // As lenient as browsers are with what comes after the end.
          return createGunzip({ flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH });
        case "deflate":
          return createInflate();
        case "br":
          return createBrotliDecompress();
        default:
          return undefined;
      }
    })
    .reverse();
  // What nobody understands comes as it is, as from fetch.
  if (steps.some((step) => !step)) return body;
  // Each step tells its reader of its failure.
  return steps.reduce<Readable>((source, step) => pipeline(source, step!, () => {}), body);
}
