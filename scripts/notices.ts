/**
 * Part of `npm run build`: writes what the licences of others ask for. Files under dist/ have parts of other packages inside;
 * most licences want their text to go along with copies. Which packages those are is read from what esbuild says it bundled,
 * so that none is forgotten.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Metafile } from "esbuild";

/** A package of which something was bundled. */
export interface Notice {
  name: string;
  version: string;
  /** SPDX expression. */
  license: string;
  homepage?: string;
  /** Texts of its licence files and notices, in the order of their names. */
  texts: string[];
}

/** package.json, as packages have written it over the years. */
interface Manifest {
  name?: string;
  version?: string;
  license?: string | { type?: string };
  licenses?: { type?: string }[];
  homepage?: string;
  repository?: string | { url?: string };
  author?: string | { name?: string; email?: string };
}

const LICENSE_FILE = /^(licen[cs]e|copying|notice|third[-_]?party)/i;

/**
 * The packages that bundles contain, by name and version. A file that contributed no byte is none.
 *
 * @param metafiles - of builds that ran in the working directory
 * @throws Error for a package that has no licence
 */
export function noticesOf(metafiles: readonly Metafile[]): Notice[] {
  const folders = new Set<string>();
  for (const { outputs } of metafiles)
    for (const { inputs } of Object.values(outputs))
      for (const [file, { bytesInOutput }] of Object.entries(inputs))
        if (bytesInOutput > 0 && /(^|[\\/])node_modules[\\/]/.test(file)) folders.add(packageOf(resolve(file)));
  const found = new Map<string, Notice & { author: string }>();
  for (const folder of folders) {
    const notice = noticeOf(folder);
    // A package may be installed in several places.
    found.set(`${notice.name}@${notice.version}`, notice);
  }
  const notices = [...found.keys()].sort().map((key) => found.get(key)!);
  return notices.map(({ author, ...notice }) =>
    notice.texts.length > 0 ? notice : { ...notice, texts: [withoutFile(notice, author, notices)] },
  );
}

/**
 * Writes the notices as one text.
 *
 * @returns the packages named in it
 */
export function writeNotices(path: string, metafiles: readonly Metafile[]): Notice[] {
  const notices = noticesOf(metafiles);
  const head =
    "JavaScript of gitlab-fetch, above all its programs (cli.js, codegen.js and their chunks), contains parts of these\n" +
    "packages, each under the licence given with it.\n";
  const line = `${"-".repeat(80)}\n`;
  const parts = notices.map(({ name, version, license, homepage, texts }) => {
    const where = homepage === undefined ? "" : `${homepage}\n`;
    return `${line}${name} ${version} (${license})\n${where}\n${texts.join("\n\n")}\n\n`;
  });
  writeFileSync(path, `${head}\n${parts.join("")}`);
  return notices;
}

/** The folder with the package.json that has the name: some packages have further ones inside, which only say `type`. */
function packageOf(file: string): string {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, "package.json");
    if (existsSync(path)) {
      const { name, version } = JSON.parse(readFileSync(path, "utf8")) as Manifest;
      if (name !== undefined && version !== undefined) return folder;
    }
  }
  throw new Error(`${file}: no package.json with a name and a version is above it`);
}

function noticeOf(folder: string): Notice & { author: string } {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name = "", version = "" } = manifest;
  const license = licenseOf(manifest);
  if (license === undefined) throw new Error(`${name} ${version} is bundled and its package.json names no licence`);
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENSE_FILE.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  const url =
    manifest.homepage ?? (typeof manifest.repository === "object" ? manifest.repository.url : manifest.repository);
  const author = typeof manifest.author === "object" ? manifest.author.name : manifest.author;
  return {
    name,
    version,
    license,
    texts,
    author: author ?? `the authors of ${name}`,
    ...(url === undefined ? {} : { homepage: url.replace(/^git\+/, "") }),
  };
}

function licenseOf({ license, licenses }: Manifest): string | undefined {
  if (typeof license === "string") return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(" OR ");
}

/**
 * Some packages ship no licence file. The text of their licence is the same for all but for who it names: that of MIT is this
 * package's own, another one is that of a bundled package that has it.
 *
 * @throws Error where there is no text to take
 */
function withoutFile({ name, version, license }: Notice, author: string, notices: readonly Notice[]): string {
  const said = `Published without a licence file; its package.json says ${license}.`;
  if (license === "MIT")
    return `${said}\n\n${readFileSync("LICENSE", "utf8")
      .trim()
      .replace(/^Copyright .*$/m, `Copyright (c) ${author}`)}`;
  const other = notices.find((notice) => notice.license === license && notice.texts.length > 0);
  if (!other)
    throw new Error(`${name} ${version} is bundled and has no licence file, and nothing has the text of ${license}`);
  return `${said} Copyright ${author}.\n\n${other.texts[0]}`;
}
