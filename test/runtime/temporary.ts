import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder that goes with the test file, and a function that writes configuration files into it and gives their paths. */
export function temporaryFiles(): { folder: string; file(text: string): string } {
  const folder = mkdtempSync(join(tmpdir(), "gitlab-fetch-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  let files = 0;
  return {
    folder,
    file(text) {
      const path = join(folder, `${++files}.cfg`);
      writeFileSync(path, text);
      return path;
    },
  };
}
