import { createWriteStream, renameSync, rmSync, statSync, type WriteStream } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { Globals } from "./globals.js";
import { type Io, write } from "./io.js";
import { UsageError } from "./usage-error.js";

/** Where the output goes: standard output, or a file that gets its name only when it is complete. */
export interface Destination {
  put(text: string | Uint8Array): Promise<void>;
  /** The output is complete. */
  done(): Promise<void>;
  /** It will not be: what was written to a file is taken away. */
  discard(): Promise<void>;
  /** The path of the file; undefined for standard output. */
  path?: string;
}

/**
 * Opens what `--output-file` names; standard output without it, or with `-`.
 *
 * @param name what a file is called in a folder
 * @throws UsageError when it cannot be written
 */
export async function openDestination(io: Io, { outputFile }: Globals, name = "output"): Promise<Destination> {
  if (outputFile === undefined || outputFile === "-")
    return { put: (text) => write(io.stdout, text), done: async () => {}, discard: async () => {} };
  const path = isFolder(outputFile) ? join(outputFile, name) : outputFile;
  const part = `${path}.part`;
  const stream = createWriteStream(part);
  await opened(stream, part);
  return {
    path,
    put: (text) => write(stream, text),
    async done() {
      stream.end();
      await finished(stream);
      renameSync(part, path);
    },
    async discard() {
      stream.destroy();
      await finished(stream).catch(() => {});
      rmSync(part, { force: true });
    },
  };
}

function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function opened(stream: WriteStream, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once("open", () => resolve());
    stream.once("error", (error: NodeJS.ErrnoException) =>
      reject(new UsageError(`--output-file: cannot write ${path} (${error.code})`)),
    );
  });
}
