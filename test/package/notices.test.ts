/** What is bundled of others is named with its licence, whatever way they have of saying it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Metafile } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import { noticesOf } from "../../scripts/notices.js";

type Files = Record<string, string>;

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gitlab-fetch-notices-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** What esbuild would say of a bundle of these files, all of which but `unused.js` gave something. */
function bundleOf(folder: string, files: Files): Metafile {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const inputs = Object.keys(files)
    .filter((path) => path.endsWith(".js"))
    .map((path) => [relative("", join(folder, path)), { bytesInOutput: path.endsWith("unused.js") ? 0 : 10 }]);
  return { inputs: {}, outputs: { "cli.js": { inputs: Object.fromEntries(inputs) } } } as unknown as Metafile;
}

const manifest = (name: string, rest: object = { license: "MIT" }): string =>
  JSON.stringify({ name, version: "1.2.3", ...rest });

test("each package is named once, with all its licence texts; what gave no byte is not", () => {
  const bundle = bundleOf(emptyFolder(), {
    "node_modules/b/package.json": manifest("b"),
    "node_modules/b/LICENSE": "The text of b\r\n",
    "node_modules/b/NOTICE.md": "And a notice",
    "node_modules/b/lib/package.json": '{ "type": "module" }',
    "node_modules/b/lib/index.js": "",
    "node_modules/b/other.js": "",
    "node_modules/@scope/a/package.json": manifest("@scope/a", { licenses: [{ type: "BSD" }, { type: "MIT" }] }),
    "node_modules/@scope/a/licence.txt": "The text of a",
    "node_modules/@scope/a/index.js": "",
    "node_modules/c/package.json": manifest("c"),
    "node_modules/c/unused.js": "",
    "own/index.js": "",
  });
  expect(noticesOf([bundle, bundle])).toEqual([
    { name: "@scope/a", version: "1.2.3", license: "BSD OR MIT", texts: ["The text of a"] },
    { name: "b", version: "1.2.3", license: "MIT", texts: ["The text of b", "And a notice"] },
  ]);
});

test("a package without a licence file gets the text with its author's name", () => {
  const bundle = bundleOf(emptyFolder(), {
    "node_modules/a/package.json": manifest("a", { license: "MIT", author: { name: "Ada Example" } }),
    "node_modules/a/index.js": "",
  });
  const [notice] = noticesOf([bundle]);
  expect(notice!.texts[0]).toContain("Copyright (c) Ada Example");
  expect(notice!.texts[0]).toContain("THE SOFTWARE IS PROVIDED");
});

test("a package that names no licence, or one whose text nobody has, is an error", () => {
  const without = bundleOf(emptyFolder(), {
    "node_modules/a/package.json": manifest("a", {}),
    "node_modules/a/index.js": "",
  });
  expect(() => noticesOf([without])).toThrow("a 1.2.3 is bundled and its package.json names no licence");
  const rare = bundleOf(emptyFolder(), {
    "node_modules/a/package.json": manifest("a", { license: "Zlib" }),
    "node_modules/a/index.js": "",
  });
  expect(() => noticesOf([rare])).toThrow("nothing has the text of Zlib");
});
