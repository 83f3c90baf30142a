import { createHash, type Hash } from "node:crypto";
import { createReadStream, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { type Download, isHttpError, isNetworkError, isTimeoutError } from "gitlab-fetch";
import { BackupError } from "./errors.js";
import type { Source } from "./sources.js";

/** A saved file. */
export interface Saved {
  size: number;
  sha256: string;
  /** Whether a part of it was there already. */
  resumed: boolean;
}

/** How often a download whose connection breaks goes on. */
const ATTEMPTS = 4;

/**
 * Streams something of a project into a file. It grows beside the file and takes its place when it is whole, so the file is
 * never half of it; what an earlier attempt left is continued where the server knows ranges. The signal of the source ends
 * it; what came until then is kept.
 *
 * @param target the file; what is not whole yet is kept beside it, under a name with the version
 * @param onBytes called with the number of bytes of each piece
 * @throws BackupError when what was continued does not fit together
 */
export async function saveFile(source: Source, target: string, onBytes?: (count: number) => void): Promise<Saved> {
  const part = `${target}.${source.version.replace(/[^\w-]/g, "")}.part`;
  if (source.prepare) {
    // What is made anew differs from what was made before, even when nothing has changed.
    rmSync(part, { force: true });
    await source.prepare();
  }
  let resumed = false;
  for (let attempt = 1; ; attempt++) {
    try {
      const { range, download } = await open(source, part);
      const goesOn = range !== undefined && download.status === 206;
      resumed = goesOn;
      const hash = createHash("sha256");
      if (goesOn) await hashed(part, hash);
      const received = async function* () {
        for await (const chunk of download.body) {
          hash.update(chunk);
          yield chunk;
          onBytes?.(chunk.length);
        }
      };
      // Piece by piece: a stream would throw away what it has not written yet when the connection breaks.
      await writeFile(part, received(), { flag: goesOn ? "a" : "w" });
      if (resumed) await check(part);
      renameSync(part, target);
      removeParts(target);
      return { size: statSync(target).size, sha256: hash.digest("hex"), resumed };
    } catch (error) {
      // The client repeats what fails before the headers come; what breaks off afterwards is continued here.
      const again = isNetworkError(error) || isTimeoutError(error) || error instanceof BackupError;
      if (attempt === ATTEMPTS || !again) throw error;
    }
  }
}

/** Asks for all of it, or for what is missing. */
async function open(
  source: Source,
  part: string,
): Promise<{ range: { start: number } | undefined; download: Download }> {
  const start = statSync(part, { throwIfNoEntry: false })?.size ?? 0;
  const range = start > 0 ? { start } : undefined;
  try {
    const download = await source.open(range);
    // GitLab makes an archive anew when it has forgotten it, and then answers all of it, with status 200.
    const begins = download.headers.get("content-range")?.startsWith(`bytes ${start}-`);
    if (download.status !== 206 || begins) return { range, download };
    await download.body.cancel();
  } catch (error) {
    // 416: there is nothing after that many bytes.
    if (!range || !isHttpError(error, 416)) throw error;
  }
  return { range: undefined, download: await source.open(undefined) };
}

async function hashed(file: string, hash: Hash): Promise<void> {
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
}

/** Unpacks a file that came in parts, for its own checksum tells whether they belong together. */
async function check(part: string): Promise<void> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    await pipeline(createReadStream(part), createGunzip(), nowhere);
  } catch (error) {
    rmSync(part);
    throw new BackupError(`it came in parts that do not fit together (${(error as Error).message})`);
  }
}

/** Removes what was begun of earlier versions. */
function removeParts(target: string): void {
  for (const name of readdirSync(dirname(target)))
    if (name.startsWith(`${basename(target)}.`) && name.endsWith(".part")) rmSync(join(dirname(target), name));
}
