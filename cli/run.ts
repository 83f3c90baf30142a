import { findResource, loadIndex, loadResource, operationName, resourceName } from "./data.js";
import { EXIT } from "./exit-codes.js";
import { report } from "./failure.js";
import { findOperations } from "./find.js";
import { type Given, globalsOf, readFlags } from "./flags.js";
import { GLOBAL_FLAGS, type Globals } from "./globals.js";
import { operationHelp, programHelp, resourceHelp } from "./help.js";
import { type Io, PipeClosed, write } from "./io.js";
import { flagKey } from "./operation-flags.js";
import { ownFlags, TAKEN } from "./own-flags.js";
import { UsageError } from "./usage-error.js";
import { VERSION } from "../runtime/index.js";

/** How many operations `find` shows. */
const MOST_FOUND = 40;

const FIND_HELP = `gitlab-fetch find: operations that have all of these words in their name, summary, page or path

usage: gitlab-fetch find <words> [--output json|jsonl]

Example
  gitlab-fetch find merge request approve
`;

/**
 * Runs a command line.
 *
 * @param argv the words behind the program's name
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let globals: Globals = {};
  try {
    const { head, command, rest } = split(argv);
    globals = globalsOf(head);
    if (globals.version) {
      await write(io.stdout, `${VERSION}\n`);
      return EXIT.ok;
    }
    if (command === undefined) {
      await write(globals.help ? io.stdout : io.stderr, programHelp(loadIndex(), io));
      return globals.help ? EXIT.ok : EXIT.usage;
    }
    return await dispatch(io, globals, command, rest);
  } catch (error) {
    return error instanceof PipeClosed ? EXIT.ok : report(io, error, globals);
  }
}

/** Takes a command line apart at its first word that is no flag: flags for every command, command, what is behind it. */
function split(argv: readonly string[]): { head: Given; command?: string; rest: string[] } {
  // What stands behind the command has flags that are not known yet, so only its beginning is read.
  for (let index = 0; index <= argv.length; index++) {
    const word = argv[index];
    if (word?.startsWith("-") && word !== "-") {
      const spec = GLOBAL_FLAGS.find(({ key, short }) => word === `--${key}` || word === `-${short}`);
      if (spec?.value) index++;
      continue;
    }
    const head = readFlags(argv.slice(0, index), GLOBAL_FLAGS);
    return { head, ...(word === undefined ? {} : { command: word }), rest: argv.slice(index + 1) };
  }
  return { head: readFlags(argv, GLOBAL_FLAGS), rest: [] };
}

async function dispatch(io: Io, globals: Globals, command: string, rest: string[]): Promise<number> {
  const help = globals.help || rest.some((word) => word === "--help" || word === "-h");
  const index = loadIndex();
  if (Object.hasOwn(TAKEN, command)) checkTaken(command, globals);
  switch (command) {
    case "help":
      return dispatchHelp(io, rest);
    case "search":
      // It is a resource too: `search search-project` is the operation, any other words are looked for.
      if (rest[0] !== undefined && !rest[0].startsWith("-") && !(rest[0] in index.resources["search"]!.operations))
        return find(io, globals, rest);
      break;
    case "find":
      return find(io, globals, rest);
    case "api":
      return (await import("./api.js")).runApi(io, { ...globals, ...(help ? { help } : {}) }, rest);
    case "user":
      if (rest[0] === undefined || rest[0].startsWith("-")) return operation(io, globals, "users", "get-current", rest);
      break;
    case "whoami":
      return operation(io, globals, "users", "get-current", rest);
    case "completion": {
      const { COMPLETION_HELP, completionScript } = await import("./completion.js");
      await write(io.stdout, help ? COMPLETION_HELP : completionScript(rest[0]));
      return EXIT.ok;
    }
    case "generate":
      return (await import("../codegen/command.js")).generateCommand(help ? ["--help"] : rest);
    case "contract": {
      const before = TAKEN["contract"]!.flatMap((name) =>
        globals[name] === undefined ? [] : [`${flagOf(name)}=${String(globals[name])}`],
      );
      return (await import("gitlab-fetch/testing")).contractCommand(help ? ["--help"] : [...before, ...rest]);
    }
    case "mock":
      return (await import("./mock.js")).runMock(io, globals, help ? ["--help"] : rest);
  }
  const resource = resourceName(index, command);
  const [word, ...args] = rest;
  if (word === undefined || word.startsWith("-")) {
    if (!help && word !== undefined)
      throw new UsageError(
        `an operation comes first, then ${word}`,
        `usage: gitlab-fetch ${resource} <operation> [flags]`,
      );
    await write(help ? io.stdout : io.stderr, resourceHelp(loadResource(resource), io));
    return help ? EXIT.ok : EXIT.usage;
  }
  return operation(io, globals, resource, operationName(index, resource, word), args);
}

/** @throws UsageError for a flag in front of a command that has no use for it */
function checkTaken(command: string, globals: Globals): void {
  const taken = TAKEN[command]!;
  for (const name of Object.keys(globals) as (keyof Globals)[])
    if (name !== "help" && !taken.includes(name))
      throw new UsageError(
        `${command} takes no ${flagOf(name)}${taken.length > 0 ? `, only ${taken.map(flagOf).join(", ")}` : ""}`,
        `"gitlab-fetch ${command} --help" explains its flags.`,
      );
}

/** `oauthToken` -> `--oauth-token`. */
function flagOf(name: string): string {
  return `--${flagKey(name)}`;
}

async function operation(io: Io, globals: Globals, resource: string, name: string, args: string[]): Promise<number> {
  const data = loadResource(resource).operations[name]!;
  const { runOperation } = await import("./operation.js");
  return runOperation(io, globals, [resource, name], data, args);
}

/** `help`, `help issues`, `help issues list`: the same as `--help`. */
async function dispatchHelp(io: Io, [command, word]: readonly string[]): Promise<number> {
  const index = loadIndex();
  if (command === undefined || command === "help" || command.startsWith("-"))
    await write(io.stdout, programHelp(index, io));
  else if (findResource(index, command) === undefined) return dispatch(io, {}, command, ["--help"]);
  else {
    const resource = loadResource(resourceName(index, command));
    if (word === undefined) await write(io.stdout, resourceHelp(resource, io));
    else {
      const name = operationName(index, resource.name, word);
      await write(io.stdout, operationHelp(`${resource.name} ${name}`, resource.operations[name]!, io));
    }
  }
  return EXIT.ok;
}

/** `find`: operations that have all the words, best first. */
async function find(io: Io, before: Globals, args: readonly string[]): Promise<number> {
  const given = readFlags(args, ownFlags("find")!);
  const { output, help, quiet } = globalsOf(given, before);
  if (help) {
    await write(io.stdout, FIND_HELP);
    return EXIT.ok;
  }
  if (given.words.every((word) => word.trim() === ""))
    throw new UsageError("find needs words: gitlab-fetch find merge request approve");
  const found = findOperations(loadIndex(), given.words);
  if (output === "json" || output === "jsonl") {
    const text =
      output === "json" ? JSON.stringify(found, null, 2) : found.map((one) => JSON.stringify(one)).join("\n");
    await write(io.stdout, `${text}\n`);
  } else if (found.length > 0) {
    const shown = found.slice(0, MOST_FOUND);
    const column = Math.max(...shown.map(({ command }) => command.length)) + 2;
    const lines = shown.map(({ command, summary }) => `${command.padEnd(column)}${summary}\n`).join("");
    await write(io.stdout, lines);
    if (found.length > MOST_FOUND && !quiet)
      await write(io.stderr, `and ${found.length - MOST_FOUND} more: another word narrows it\n`);
  }
  if (found.length > 0) return EXIT.ok;
  await write(io.stderr, `no operation has all of: ${given.words.join(" ")}\n`);
  return EXIT.failed;
}
