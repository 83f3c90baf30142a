import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../shared/program.js";

/** A saved file. */
export interface Entry {
  /** Number of the project. */
  project: number;
  /** Which state of the project it holds: the commit of an archive, the time of the last activity of an export. */
  version: string;
  /** Its size in bytes. */
  size: number;
  /** Its SHA-256 checksum, in hexadecimal digits. */
  sha256: string;
  saved_at: string;
}

/** What is in a backup: kept beside the files, and written anew after each of them. */
export interface Manifest {
  readonly folder: string;
  readonly group: string;
  /** Whether a file is there, with this version. */
  has(file: string, version: string): boolean;
  /** Notes a file. */
  add(file: string, entry: Entry): void;
}

/**
 * Opens the backup in a folder, or begins one.
 *
 * @throws UsageError when the folder holds the backup of another group, or something that is no backup
 */
export function openManifest(folder: string, group: string): Manifest {
  mkdirSync(folder, { recursive: true });
  const list = join(folder, "manifest.json");
  const files = read(list, group);
  return {
    folder,
    group,
    has(file, version) {
      const entry = files[file];
      return entry?.version === version && sizeOf(join(folder, file)) === entry.size;
    },
    add(file, entry) {
      files[file] = entry;
      // A reader, or the next run, sees the old list or the new one, never half of one.
      writeFileSync(`${list}.new`, `${JSON.stringify({ group, files }, null, 2)}\n`);
      renameSync(`${list}.new`, list);
    },
  };
}

function read(file: string, group: string): Record<string, Entry> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
  let content: { group?: unknown; files?: unknown } | null;
  try {
    content = JSON.parse(text) as typeof content;
  } catch {
    content = null;
  }
  if (typeof content?.files !== "object" || content.files === null)
    throw new UsageError(`${file} is no list of a backup; give another folder with --to`);
  if (content.group !== group)
    throw new UsageError(`${file} is of the group ${String(content.group)}; give another folder with --to`);
  return content.files as Record<string, Entry>;
}

function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}
