import { builtin } from "./builtin.js";
import { ConfigError } from "./errors.js";
import type { TokenStore } from "./oauth-provider.js";
import type { OAuthTokens } from "./oauth-tokens.js";

/**
 * Keeps tokens in a JSON file that only its owner can read. It is written beside and renamed, so that another process
 * never reads half of it. Node, Bun and Deno only.
 *
 * @param path its folder must exist
 * @throws ConfigError from `load` and `save` when the file cannot be read or written
 */
export function tokenFile(path: string): TokenStore {
  const failed =
    (what: string) =>
    (error: unknown): never => {
      throw new ConfigError(`${path}: cannot be ${what} (${(error as { code?: string }).code ?? "not JSON"})`);
    };
  return {
    async load() {
      const { promises } = builtin("node:fs");
      try {
        return JSON.parse(await promises.readFile(path, "utf8")) as OAuthTokens;
      } catch (error) {
        if ((error as { code?: string }).code === "ENOENT") return undefined;
        return failed("read")(error);
      }
    },
    save: (tokens) => replaceFile(path, `${JSON.stringify(tokens, undefined, 2)}\n`).catch(failed("written")),
  };
}

/** Writes a file that only its owner can read, in place of the one that is there. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const { promises } = builtin("node:fs");
  const beside = `${path}.${crypto.randomUUID().slice(0, 8)}`;
  try {
    await promises.writeFile(beside, text, { mode: 0o600 });
    await promises.rename(beside, path);
  } catch (error) {
    await promises.rm(beside, { force: true });
    throw error;
  }
}
