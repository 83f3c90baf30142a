import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** Changes to the small description: text to replace by file, `[old, new]`; a file's whole text; null takes the file away. */
export type Edits = Record<string, string | null | readonly (readonly [string, string])[]>;

const SMALL = fileURLToPath(new URL("fixtures/small/spec", import.meta.url));
const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Folder of a copy of the small description with the changes made; it goes away after the tests of the file. */
export function smallSpec(edits: Edits = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "description-"));
  made.push(folder);
  const spec = join(folder, "spec");
  cpSync(SMALL, spec, { recursive: true });
  for (const [name, edit] of Object.entries(edits)) {
    const file = join(spec, name);
    if (edit === null) rmSync(file);
    else if (typeof edit === "string") write(file, edit);
    else
      write(
        file,
        edit.reduce((text, [old, neu]) => replaceOnce(text, old, neu, name), readFileSync(file, "utf8")),
      );
  }
  return spec;
}

function write(file: string, text: string): void {
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function replaceOnce(text: string, old: string, neu: string, name: string): string {
  const at = text.indexOf(old);
  if (at < 0) throw new Error(`${name} of the small description has no ${JSON.stringify(old)}`);
  return text.slice(0, at) + neu + text.slice(at + old.length);
}
