import { builtin } from "./builtin.js";
import { ConfigError } from "./errors.js";

/**
 * Reads a file that a setting names, such as a certificate or a key.
 *
 * @param what the setting, for the message
 * @throws ConfigError when it cannot be read
 */
export function readPem(path: string, what: string): string {
  return reading(path, what, () => builtin("node:fs").readFileSync(path, "utf8"));
}

/**
 * Certificates of authorities: a bundle, or all in a folder.
 *
 * @param what the setting, for the message
 * @throws ConfigError when there are none, or they cannot be read
 */
export function readAuthorities(path: string, what: string): string[] {
  return reading(path, what, () => {
    const { readdirSync, readFileSync, statSync } = builtin("node:fs");
    const { join } = builtin("node:path");
    const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
    const found = files
      // Links there may lead nowhere.
      .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
      .map((file) => readFileSync(file, "utf8"))
      .filter((text) => text.includes("-----BEGIN CERTIFICATE-----"));
    if (!found.length) throw new ConfigError(`${what}: ${path} has no certificate in it (PEM)`);
    return found;
  });
}

function reading<T>(path: string, what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`${what}: ${path} cannot be read (${(error as { code?: string }).code})`);
  }
}

/** A path with `~/` for the home directory. */
export function expandHome(path: string): string {
  return /^~(?=$|[\\/])/.test(path) ? builtin("node:path").join(builtin("node:os").homedir(), path.slice(1)) : path;
}
