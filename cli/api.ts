import type { HttpOptions, Method } from "../runtime/index.js";
import { confirmed } from "./confirm.js";
import { openDestination } from "./destination.js";
import { globalsOf, readFlags } from "./flags.js";
import type { Globals } from "./globals.js";
import type { Input } from "./input.js";
import { type Io, write } from "./io.js";
import { suggestion } from "./nearest.js";
import { writePages } from "./operation.js";
import { writeValue } from "./output.js";
import { API_FLAGS, ownFlags } from "./own-flags.js";
import { runSession, type Session } from "./session.js";
import { UsageError } from "./usage-error.js";

const METHODS: readonly Method[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

const USAGE = "usage: gitlab-fetch api [<method>] <path> [-f name=value] [-F name=value] [--input file] [--paginate]";

/** Help of `api`. */
export const API_HELP = `gitlab-fetch api: call any path of the API

For what has no command of its own. Paths begin below /api/v4; put a project's path in as group%2Fapp. Parameters go into
the query with GET, HEAD and DELETE, else into a JSON body. The method is GET, or POST where there is a parameter or a body.

${USAGE}

${API_FLAGS.map(({ key, short, value, text }) => `  ${short ? `-${short}, ` : "    "}${`--${key}${value ? ` <${value}>` : ""}`.padEnd(30)}${text}`).join("\n")}

Example
  gitlab-fetch api projects/example-group%2Fsample-app/issues -f state=opened --paginate --output jsonl
`;

/** `api`: the low level, for paths the description lacks. */
export async function runApi(io: Io, before: Globals, args: readonly string[]): Promise<number> {
  return runSession(io, { ...before }, async (session) => {
    const given = readFlags(args, ownFlags("api")!);
    const globals = Object.assign(session.globals, globalsOf(given, before));
    if (globals.help) return write(io.stdout, API_HELP);
    const texts = (key: string): string[] =>
      [...given.values].flatMap(([spec, values]) => (spec.key === key ? values.map(String) : []));
    const input = texts("input")[0];
    const fields = { ...plainFields(texts("field")), ...(await typedFields(texts("typed-field"), session.input)) };
    const { method, path } = target(given.words, input !== undefined || Object.keys(fields).length > 0);
    const inQuery = method === "GET" || method === "HEAD" || method === "DELETE" || method === "OPTIONS";
    if (texts("paginate").length > 0) globals.all = true;
    if (method === "DELETE" && !(await confirmed(io, globals, "api DELETE", { path }))) return;
    const options: HttpOptions = { ...(io.signal ? { signal: io.signal } : {}) };
    if (Object.keys(fields).length > 0) options[inQuery ? "query" : "body"] = fields;
    if (input !== undefined) {
      if (Object.keys(fields).length > 0 && !inQuery) throw new UsageError("give parameters or --input, not both");
      options.body = await bodyOf(session.input, input);
    }
    return send(session, method, path, options);
  });
}

async function send(session: Session, method: Method, path: string, options: HttpOptions): Promise<void> {
  const { io, globals } = session;
  if (globals.all || globals.maxItems !== undefined || globals.from !== undefined) {
    if (method !== "GET") throw new UsageError(`--paginate is for GET, not ${method}`);
    const perPage = globals.perPage ?? Math.min(100, Math.max(1, globals.maxItems ?? 100));
    const client = await session.connect({ perPage });
    const { query, onProgress: _, ...rest } = options;
    const from = globals.from === undefined ? {} : { from: globals.from };
    const list = client.http.list(path, { query: { per_page: perPage, ...query }, ...rest, ...from });
    return writePages(session, { kind: "list" }, list.pages(), globals.maxItems);
  }
  const client = await session.connect();
  const response = await client.http.request(method, path, options);
  const destination = await openDestination(io, globals);
  try {
    if (method === "HEAD" || method === "OPTIONS")
      await writeValue(io, globals, { kind: "json" }, Object.fromEntries(response.headers), destination.put);
    else if (/\bjson\b/.test(response.headers.get("content-type") ?? "")) {
      const text = await response.text();
      if (text) await writeValue(io, globals, { kind: "json" }, JSON.parse(text) as unknown, destination.put);
    } else if (response.body)
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) await destination.put(chunk);
    await destination.done();
  } catch (error) {
    await destination.discard();
    throw error;
  }
}

function target(words: readonly string[], hasFields: boolean): { method: Method; path: string } {
  const [first = "", second] = words;
  if (words.length === 0) throw new UsageError("api needs a path", USAGE);
  if (words.length > 2) throw new UsageError(`"${words[2]}" belongs to no flag; a space in a path is %20`, USAGE);
  const path = second ?? first;
  if (second === undefined) {
    if (METHODS.includes(first.toUpperCase() as Method)) throw new UsageError(`api ${first} needs a path`, USAGE);
    return { method: hasFields ? "POST" : "GET", path: absolute(path) };
  }
  const method = first.toUpperCase() as Method;
  if (!METHODS.includes(method))
    throw new UsageError(`"${first}" is no method: ${METHODS.join(", ")}${suggestion(first, METHODS)}`, USAGE);
  return { method, path: absolute(path) };
}

function absolute(path: string): string {
  return /^https?:/.test(path) || path.startsWith("/") ? path : `/${path}`;
}

function plainFields(texts: readonly string[]): Record<string, unknown> {
  return collect(texts.map((text) => pair("-f", text)));
}

async function typedFields(texts: readonly string[], input: Input): Promise<Record<string, unknown>> {
  const pairs: [string, unknown][] = [];
  for (const text of texts) {
    const [name, value] = pair("-F", text);
    const read = await input.text(`-F ${name}`, value);
    pairs.push([name, read === value ? typed(value) : read]);
  }
  return collect(pairs);
}

/** A name that ends with `[]` makes a list. */
function collect(pairs: readonly [string, unknown][]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of pairs) {
    if (!name.endsWith("[]")) {
      fields[name] = value;
      continue;
    }
    const list = fields[name.slice(0, -2)];
    fields[name.slice(0, -2)] = Array.isArray(list) ? [...(list as unknown[]), value] : [value];
  }
  return fields;
}

function pair(flag: string, text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new UsageError(`${flag} is written name=value, not "${text}"`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function typed(text: string): unknown {
  if (!/^(true|false|null|-?\d+(\.\d+)?|[[{].*)$/s.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** JSON as data, so that it is sent as such; anything else as it is. */
async function bodyOf(input: Input, file: string): Promise<unknown> {
  const text = await input.content("--input", file.replace(/^@/, ""));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
