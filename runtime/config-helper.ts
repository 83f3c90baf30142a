import { builtin } from "./builtin.js";
import { expandHome } from "./certificates.js";
import { processEnvironment } from "./env.js";
import { ConfigError } from "./errors.js";
import type { TokenProvider } from "./options.js";

/**
 * A value of python-gitlab's configuration, or with `helper: program argument ...` what that program prints. It runs once
 * now, so that a mistake shows at once, and again when GitLab refuses the token.
 *
 * @param where for messages, `[section] private_token`
 * @throws ConfigError when the program fails, without its arguments and output: both may be secret
 */
export async function helpedValue(
  value: string | undefined,
  where: string,
): Promise<string | TokenProvider | undefined> {
  const command = /^\s*helper:(.*)$/is.exec(value ?? "")?.[1];
  if (command === undefined) return value;
  const [program, ...args] = words(command, where).map((word) => expandHome(expandVariables(word)));
  if (!program) throw new ConfigError(`${where}: expected a program after "helper:"`);
  let last: string | undefined = await run(program, args, where);
  return async ({ refresh }) => {
    if (refresh || last === undefined) last = await run(program, args, where);
    return last;
  };
}

function run(program: string, args: readonly string[], where: string): Promise<string> {
  return new Promise((resolve, reject) => {
    builtin("node:child_process").execFile(program, args, (error, output) => {
      const printed = output.trim();
      if (error) reject(new ConfigError(`${where}: helper ${program} failed (${error.code ?? error.name})`));
      else if (!printed) reject(new ConfigError(`${where}: helper ${program} printed nothing`));
      else resolve(printed);
    });
  });
}

/** Words as Python's shlex splits them: spaces, quotes, backslashes. */
function words(command: string, where: string): string[] {
  const word = /(?:"(?:\\[\s\S]|[^"\\])*"|'[^']*'|\\[\s\S]|[^\s"'\\])+/g;
  if (command.replace(word, "").trim())
    throw new ConfigError(`${where}: a quote or backslash after "helper:" is not closed`);
  return (command.match(word) ?? []).map((text) =>
    text.replace(
      /"((?:\\[\s\S]|[^"\\])*)"|'([^']*)'|\\([\s\S])/g,
      (_, double?: string, single?: string, escaped?: string) =>
        double !== undefined ? double.replace(/\\(["\\])/g, "$1") : (single ?? escaped ?? ""),
    ),
  );
}

/** `$NAME` and `${NAME}`; what is not set stays as it is written. */
function expandVariables(word: string): string {
  const env = processEnvironment();
  return word.replace(
    /\$(?:(\w+)|\{([^}]*)\})/g,
    (all, name?: string, braced?: string) => env[name ?? braced ?? ""] ?? all,
  );
}
