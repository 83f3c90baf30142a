import type { Download, ListOptions, Page } from "../runtime/index.js";
import type { OperationData, ResultData } from "./command-data.js";
import { confirmed } from "./confirm.js";
import { openDestination, type Destination } from "./destination.js";
import { type FlagSpec, type Given, globalsOf, readFlags, withGlobals } from "./flags.js";
import type { Globals } from "./globals.js";
import { operationHelp, usageOf } from "./help.js";
import { type Io, tell, write } from "./io.js";
import { flagKey, flagsOf } from "./operation-flags.js";
import { formatOf, sinkOf, writeValue } from "./output.js";
import { missingOf, parametersOf } from "./parameters.js";
import { progressOf } from "./progress.js";
import { runSession, type Session } from "./session.js";
import { UsageError } from "./usage-error.js";

/** Items on a page when all pages are wanted: the most GitLab gives, so the fewest requests. */
const FULL_PAGE = 100;
/** Pages asked for ahead of time: hides the way to the server and is lost at most when the reader goes away. */
const READ_AHEAD = 2;

/** Runs an operation with the flags that stand behind it. */
export async function runOperation(
  io: Io,
  before: Globals,
  [resource, name]: readonly [resource: string, operation: string],
  operation: OperationData,
  args: readonly string[],
): Promise<number> {
  const command = `${resource} ${name}`;
  const specs = withGlobals(flagsOf(operation));
  let globals = before;
  return runSession(io, outputOf(args, before), async (session) => {
    const given = readWith(command, operation, args, specs);
    globals = globalsOf(given, before);
    Object.assign(session.globals, globals);
    if (globals.help) return void (await write(io.stdout, operationHelp(command, operation, io)));
    const [word] = given.words;
    if (word !== undefined)
      throw new UsageError(
        `"${word}" belongs to no flag; values are given as --name value`,
        usageOf(command, operation),
      );
    checkListFlags(operation, globals);
    const params = await parametersOf(operation, given, globals, session.input);
    const missing = missingOf(operation, params);
    if (missing.length > 0)
      throw new UsageError(
        `${command} needs ${missing.map((flag) => `--${flagKey(flag.name)}`).join(" and ")}`,
        usageOf(command, operation),
      );
    if (operation.deprecated && !globals.quiet) tell(io, `note: ${operation.deprecated}`);
    if (operation.request.method === "DELETE" && !(await confirmed(io, globals, command, params))) return;
    return call(session, operation, params);
  });
}

/** What the flags say about the output, so that even a wrong command is reported in that form. */
function outputOf(args: readonly string[], before: Globals): Globals {
  const text = args.join("\n");
  const output = /(?:^|\n)(?:--output[=\n]|-o[=\n]?)(jsonl?)(?:\n|$)/.exec(text)?.[1] as Globals["output"];
  return { ...before, ...(output ? { output } : {}) };
}

function readWith(command: string, operation: OperationData, args: readonly string[], specs: FlagSpec[]): Given {
  try {
    return readFlags(args, specs);
  } catch (error) {
    // Help is given even where something else is wrong.
    if (args.includes("--help") || args.includes("-h"))
      return { values: new Map([[specs.find(({ key }) => key === "help")!, [true]]]), words: [] };
    throw error instanceof UsageError ? new UsageError(error.message, usageOf(command, operation)) : error;
  }
}

function checkListFlags({ result }: OperationData, globals: Globals): void {
  for (const [name, flag] of [
    ["all", "--all"],
    ["maxItems", "--max-items"],
    ["from", "--from"],
    ["readAhead", "--read-ahead"],
  ] as const)
    if (globals[name] !== undefined && result.kind !== "list")
      throw new UsageError(`${flag} is for lists with pages, and this operation answers none`);
}

async function call(session: Session, operation: OperationData, params: Record<string, unknown>): Promise<void> {
  const { io, globals } = session;
  const { request, result } = operation;
  if (result.kind === "list") return callList(session, operation, params);
  const client = await session.connect();
  const options = io.signal ? { signal: io.signal } : {};
  const answer: unknown = await client.call(request, params, options);
  if (result.kind === "none") return;
  if (result.kind === "file") return save(session, answer as Download);
  const value: unknown = answer instanceof Headers ? Object.fromEntries(answer) : answer;
  const destination = await openDestination(io, globals);
  try {
    // A text is written as it is, unless a form was asked for.
    if (typeof value === "string" && result.kind === "text" && globals.output === undefined)
      await destination.put(value.endsWith("\n") || !io.stdout.isTTY ? value : `${value}\n`);
    else await writeValue(io, globals, result, value ?? null, (text) => destination.put(text));
    await destination.done();
  } catch (error) {
    await destination.discard();
    throw error;
  }
}

async function callList(session: Session, operation: OperationData, params: Record<string, unknown>): Promise<void> {
  const { globals } = session;
  const { maxItems } = globals;
  const walk = globals.all === true || maxItems !== undefined;
  const own = params["per_page"];
  const most = Math.min(FULL_PAGE, Math.max(1, maxItems ?? FULL_PAGE));
  const perPage = typeof own === "number" ? own : (globals.perPage ?? (walk ? most : undefined));
  const client = await session.connect(perPage === undefined ? {} : { perPage });
  const options: ListOptions = {
    ...(session.io.signal ? { signal: session.io.signal } : {}),
    ...(globals.from === undefined ? {} : { from: globals.from }),
    ...(walk ? { readAhead: globals.readAhead ?? READ_AHEAD } : { maxPages: 1 }),
    ...(maxItems === undefined ? {} : { maxPages: Math.ceil(maxItems / (perPage ?? 20)) }),
  };
  await writePages(session, operation.result, client.list(operation.request, params, options).pages(), maxItems);
}

/** Writes the items of pages as they come. */
export async function writePages(
  { io, globals }: Session,
  result: ResultData,
  pages: AsyncIterable<Page<unknown>>,
  maxItems = Infinity,
): Promise<void> {
  const progress = await progressOf(io, globals, "items");
  let destination: Destination | undefined;
  let last: Page<unknown> | undefined;
  let count = 0;
  try {
    let sink: ReturnType<typeof sinkOf> | undefined;
    for await (const page of pages) {
      // Only now: a call that fails makes no file.
      const to = (destination ??= await openDestination(io, globals));
      sink ??= sinkOf(io, globals, result, (text) => to.put(text));
      const items = page.items.slice(0, maxItems - count);
      await sink.items(items);
      count += items.length;
      last = page;
      progress.update(count, page.total === undefined ? undefined : Math.min(page.total, maxItems));
      if (count >= maxItems) break;
    }
    progress.stop();
    destination ??= await openDestination(io, globals);
    const to = destination;
    sink ??= sinkOf(io, globals, result, (text) => to.put(text));
    await sink.end();
    await destination.done();
  } catch (error) {
    progress.stop();
    await destination?.discard();
    throw error;
  }
  if (last && io.stderr.isTTY && !globals.quiet) noteRest(io, globals, last, count);
}

/** Says on a terminal that there is more than was shown. */
function noteRest(io: Io, globals: Globals, { next, total }: Page<unknown>, count: number): void {
  if (count === 0 && formatOf(io, globals) === "table") tell(io, "nothing found");
  else if (next && !globals.all && globals.maxItems === undefined)
    tell(io, `${count} of ${total ?? "more"}; --all gives the rest`);
}

async function save({ io, globals }: Session, download: Download): Promise<void> {
  const { size, filename, contentType = "" } = download;
  const text = /^(text\/|application\/(json|xml|yaml|x-yaml))/.test(contentType);
  if (io.stdout.isTTY && globals.outputFile === undefined && !text)
    throw new UsageError(
      `this is a file (${contentType || "of unknown type"}): write it with --output-file ${filename ?? "<path>"}, ` +
        "or to another program with |",
    );
  const destination = await openDestination(io, globals, filename ?? "download");
  const progress = await progressOf(io, globals, "bytes");
  try {
    let done = 0;
    for await (const chunk of download.body as unknown as AsyncIterable<Uint8Array>) {
      await destination.put(chunk);
      progress.update((done += chunk.byteLength), size);
    }
    await destination.done();
    progress.stop();
  } catch (error) {
    progress.stop();
    await destination.discard();
    throw error;
  }
  if (destination.path !== undefined && io.stderr.isTTY && !globals.quiet) tell(io, `wrote ${destination.path}`);
}
