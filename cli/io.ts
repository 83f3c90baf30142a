import type { Readable, Writable } from "node:stream";
import { styleText } from "node:util";
import type { Fetch } from "../runtime/index.js";

/** What a terminal adds to a stream. */
export interface Terminal {
  isTTY?: boolean;
  columns?: number;
}

/** Everything the program touches outside itself; tests give their own. */
export interface Io {
  stdin: Readable & Terminal;
  stdout: Writable & Terminal;
  stderr: Writable & Terminal;
  env: Readonly<Record<string, string | undefined>>;
  /** Ends the work: Ctrl-C. */
  signal?: AbortSignal;
  /** Sends requests; default: the global one. */
  fetch?: Fetch;
}

/** The reader of our output has gone (`| head`): nothing more to do, and nothing wrong. */
export class PipeClosed extends Error {}

/** Somebody has pressed Ctrl-C where the program was asking a question. */
export class Interrupted extends Error {}

/** Writes a text and waits until the stream has room again, so that memory does not grow with the output. */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (stream.destroyed) throw new PipeClosed();
  if (stream.write(text)) return;
  await new Promise<void>((resolve, reject) => {
    const done = (error?: Error | null): void => {
      stream.off("drain", done).off("error", done).off("close", closed);
      if (error) reject((error as NodeJS.ErrnoException).code === "EPIPE" ? new PipeClosed() : error);
      else resolve();
    };
    const closed = (): void => done(Object.assign(new Error(), { code: "EPIPE" }));
    stream.once("drain", done).once("error", done).once("close", closed);
  });
}

/** Writes a line for the person at the terminal. */
export function tell(io: Io, line: string): void {
  if (!io.stderr.destroyed) io.stderr.write(`${line}\n`);
}

/** Whether a stream shows colours: a terminal, unless told not to. @see https://no-color.org/ */
export function hasColours(io: Io, stream: Terminal): boolean {
  return stream.isTTY === true && !io.env["NO_COLOR"] && io.env["TERM"] !== "dumb";
}

/** A text in bold or red; whether that is wanted is for `hasColours` to say, not for what Node finds out itself. */
export function style(how: "bold" | "red", text: string): string {
  return (styleText as (how: "bold" | "red", text: string, options: object) => string)(how, text, {
    validateStream: false,
  });
}

/** A text without what a terminal would obey instead of showing: names and titles are written by others. */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
