import { ConfigError } from "./errors.js";

/** Sections of a configuration file: names as written, keys in lower case, values as written. */
export type Ini = Map<string, Map<string, string>>;

/**
 * Reads the INI dialect of Python's configparser: `key = value` or `key: value`, `#` and `;` comments on lines of their
 * own, values that go on in lines indented deeper than their key. See `iniValue` for what stands in values.
 *
 * @param into sections of files read before, whose values are replaced
 * @see https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
 * @throws ConfigError with the number of the line, never with its text
 */
export function parseIni(text: string, file: string, into: Ini = new Map()): Ini {
  let section: Map<string, string> | undefined;
  let key = "";
  let depth = 0;
  let blank = "";
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  for (const [index, line] of lines.entries()) {
    const content = line.trim();
    if (!content) blank += "\n";
    if (!content || /^[#;]/.test(content)) continue;
    const indent = line.search(/\S/);
    if (section && key && indent > depth) {
      section.set(key, `${section.get(key)}${blank}\n${content}`);
      blank = "";
      continue;
    }
    depth = indent;
    blank = "";
    const name = /^\[(.+)\]/.exec(content)?.[1];
    const pair = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(content);
    if (name) {
      section = into.get(name) ?? new Map<string, string>();
      into.set(name, section);
      key = "";
    } else if (section && pair) {
      key = pair[1]!.toLowerCase();
      section.set(key, pair[2]!);
    } else throw new ConfigError(`${file}, line ${index + 1}: expected "[section]" or "name = value"`);
  }
  return into;
}

/**
 * A value of a section, else of `DEFAULT`, as configparser gives it: `%%` is a percent sign and `%(name)s` another value.
 *
 * @throws ConfigError when there is no such other value, without repeating anything
 */
export function iniValue(ini: Ini, section: string, key: string, depth = 0): string | undefined {
  const value = ini.get(section)?.get(key) ?? ini.get("DEFAULT")?.get(key);
  return value?.replace(/%(?:%|\(([^)]*)\)s)/g, (all, name: string | undefined) => {
    if (name === undefined) return "%";
    const other = depth < 10 ? iniValue(ini, section, name.toLowerCase(), depth + 1) : undefined;
    if (other !== undefined) return other;
    throw new ConfigError(`[${section}] ${key}: its %(name)s names no other value; a percent sign is written %%`);
  });
}
