import { ConfigError } from "./errors.js";

/** Sections of a configuration file: names as written, keys in lower case. */
export type Ini = Map<string, Map<string, string>>;

/**
 * Reads the INI dialect of Python's configparser: `key = value` or `key: value`, `#` and `;` comments on lines of their
 * own, values that go on in indented lines, `%%` for a percent sign, a `DEFAULT` section for all others.
 *
 * @param into sections of files read before, whose values are replaced
 * @see https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
 * @throws ConfigError with the number of the line, never with its text
 */
export function parseIni(text: string, file: string, into: Ini = new Map()): Ini {
  let section: Map<string, string> | undefined;
  let key = "";
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    const content = line.trim();
    if (!content || /^[#;]/.test(content)) continue;
    const heading = /^\[([^\]]+)\]$/.exec(content);
    const pair = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(content);
    if (heading) {
      const name = heading[1]!;
      section = into.get(name) ?? new Map<string, string>();
      into.set(name, section);
      key = "";
    } else if (section && key && /^\s/.test(line)) {
      section.set(key, `${section.get(key)}\n${unescaped(content)}`);
    } else if (section && pair) {
      key = pair[1]!.toLowerCase();
      section.set(key, unescaped(pair[2]!));
    } else throw new ConfigError(`${file}, line ${index + 1}: expected "[section]" or "name = value"`);
  }
  return into;
}

function unescaped(value: string): string {
  return value.replace(/%%/g, "%");
}
