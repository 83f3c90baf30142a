import type { Document, Scalar, YAMLMap } from "yaml";
import { builtin } from "./builtin.js";
import { processEnvironment } from "./env.js";
import { ConfigError } from "./errors.js";

/** glab's configuration file, read. */
export interface GlabFile {
  path: string;
  document: Document;
}

/** Where glab looks, in its order; the first file that is there counts. */
function glabPlaces(): string[] {
  const { join } = builtin("node:path");
  const home = builtin("node:os").homedir();
  const env = processEnvironment();
  if (env.GLAB_CONFIG_DIR) return [join(env.GLAB_CONFIG_DIR, "config.yml")];
  const folders = [
    join(home, ".config"),
    env.XDG_CONFIG_HOME,
    join(home, "Library", "Application Support"),
    env.APPDATA,
    env.LOCALAPPDATA,
    ...(env.XDG_CONFIG_DIRS || "/etc/xdg").split(":"),
  ];
  return folders.filter((folder): folder is string => !!folder).map((folder) => join(folder, "glab-cli", "config.yml"));
}

/**
 * Reads glab's configuration file.
 *
 * @param path default: the first of {@link glabPlaces} that is there
 * @throws ConfigError when there is none, or when it is no YAML, with the number of the line and never with its text
 */
export async function readGlabFile(path?: string): Promise<GlabFile> {
  const { existsSync, promises } = builtin("node:fs");
  const found = path ?? glabPlaces().find((place) => existsSync(place));
  if (found === undefined)
    throw new ConfigError("glab has no configuration here: run `glab auth login`, or set GLAB_CONFIG_DIR");
  let text: string;
  try {
    text = await promises.readFile(found, "utf8");
  } catch (error) {
    throw new ConfigError(`${found}: cannot be read (${(error as { code?: string }).code})`);
  }
  const { isMap, parseDocument } = await import("yaml");
  const document = parseDocument(text, { prettyErrors: false });
  const [fault] = document.errors;
  const line = fault && text.slice(0, fault.pos[0]).split("\n").length;
  if (fault) throw new ConfigError(`${found}, line ${line}: this is no YAML (${fault.code})`);
  if (!isMap(document.contents)) throw new ConfigError(`${found}: expected names and values, as glab writes them`);
  return { path: found, document };
}

/** A value as text, the way glab takes it: `true` and `"true"` are one, nothing and `""`, too. */
export function textAt({ document }: GlabFile, ...path: string[]): string | undefined {
  const { value, source } = Object(document.getIn(path, true)) as Partial<Scalar>;
  // A token may look like a number, which is not to be rounded.
  const text = typeof value === "string" ? value : value === null ? "" : source;
  return text?.trim() || undefined;
}

/** The names of the hosts. */
export function hostsOf({ document }: GlabFile): string[] {
  const hosts = document.get("hosts") as YAMLMap | null | undefined;
  return Array.isArray(hosts?.items) ? hosts.items.map(({ key }) => String((key as Scalar).value)) : [];
}

/**
 * A time as glab writes it, `13 Mar 23 15:47 GMT` (RFC 822, of this machine's zone), with a year of four digits or as ISO
 * 8601, which others write there.
 *
 * @returns milliseconds since 1970; undefined when it is none of these
 */
export function readTime(text: string): number | undefined {
  const found = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{2}|\d{4}) (\d{2}:\d{2}) (\S+)$/.exec(text.trim());
  if (!found) return /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) || undefined : undefined;
  const [, day, month, year, time, zone = ""] = found;
  // A name such as CEST is this machine's own zone: glab wrote it here.
  const known = /^(UTC|GMT|Z|[+-]\d{4})$/.test(zone) ? ` ${zone}` : "";
  return Date.parse(`${day} ${month} ${year!.length === 2 ? `20${year}` : year} ${time}:00${known}`) || undefined;
}

/** A time as glab reads it. */
export function writeTime(milliseconds: number): string {
  // "Mon, 13 Mar 2023 15:47:09 GMT"
  const [, day, month, year, time] = new Date(milliseconds).toUTCString().split(" ");
  return `${day} ${month} ${year!.slice(2)} ${time!.slice(0, 5)} UTC`;
}
