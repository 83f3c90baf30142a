import fc from "fast-check";
import { inspect } from "node:util";
import { type Download, FullClient, isGitLabError, type ListOptions, type Operation } from "../../runtime/index.js";
import { type Fault, faults } from "./faults.js";
import { content, type Ledger, type startOrigin } from "./origin.js";
import type { startProxy } from "./proxy.js";

export const SECRET = "glpat-faults-secret-0123456789";
const DEADLINE = 900;
/** How much later than its deadline a call may end: the machine has other work, too. */
const SLACK = 1500;

/** What a script does, and what happens to it on the way. */
export interface Script {
  does: "get" | "offset" | "keyset" | "download" | "POST" | "PATCH" | "PUT" | "DELETE";
  items: number;
  perPage: number;
  readAhead: number;
  /** Of an attempt; without one, the deadline alone must end it. */
  timeout: number | false;
  faults: Fault[];
}

export const script: fc.Arbitrary<Script> = fc.record({
  does: fc.constantFrom("get", "offset", "offset", "keyset", "download", "POST", "POST", "PATCH", "PUT", "DELETE"),
  items: fc.integer({ min: 0, max: 60 }),
  perPage: fc.integer({ min: 1, max: 20 }),
  readAhead: fc.constantFrom(0, 0, 1, 4),
  timeout: fc.constantFrom<number | false>(150, 150, 150, false),
  faults,
});

export interface World {
  origin: Awaited<ReturnType<typeof startOrigin>>;
  proxy: Awaited<ReturnType<typeof startProxy>>;
  signal: AbortSignal;
  /** How calls ended, counted: `ok`, or the code of the error with its kind. */
  ends: Map<string, number>;
}

const path = "/projects/{project_id}/issues";
const operations = {
  get: { id: "projects.get", method: "GET", path: "/projects/{project_id}" },
  offset: { id: "issues.list", method: "GET", path, pagination: "both" },
  keyset: { id: "issues.list", method: "GET", path, pagination: "both" },
  download: { id: "files.archive", method: "GET", path: "/projects/{project_id}/archive", as: "file" },
  POST: { id: "issues.create", method: "POST", path },
  PATCH: { id: "issues.patch", method: "PATCH", path },
  PUT: { id: "issues.update", method: "PUT", path },
  DELETE: { id: "issues.delete", method: "DELETE", path, as: "none" },
} as const satisfies Record<Script["does"], Operation>;

let count = 0;

/**
 * Plays one script and tells what is wrong with how it went.
 *
 * @returns sentences; none when all is as promised
 */
export async function play(world: World, script: Script): Promise<string[]> {
  const { does, items, perPage, readAhead, timeout } = script;
  const id = `script-${++count}`;
  const ledger: Ledger = { items, done: 0, requestIds: [] };
  world.origin.ledgers.set(id, ledger);
  world.proxy.scripts.set(id, [...script.faults]);
  const client = new FullClient({
    host: world.proxy.origin,
    token: SECRET,
    headers: { "x-script": id },
    timeout,
    deadline: DEADLINE,
    retry: { baseDelay: 1, maxDelay: 8, maxRetryWait: 100 },
  });
  const wrong: string[] = [];
  const { signal } = world;
  const operation: Operation = operations[does];
  const tell = (end: string): void => void world.ends.set(end, (world.ends.get(end) ?? 0) + 1);

  /** A step bounded in time; undefined when it failed as it may. */
  async function step<T>(run: () => PromiseLike<T>, bound = DEADLINE + SLACK): Promise<{ value?: T; error?: unknown }> {
    const start = performance.now();
    let timer: NodeJS.Timeout | undefined;
    const hang = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("it hangs")), bound + 3000);
    });
    try {
      const value = await Promise.race([run(), hang]);
      tell("ok");
      return { value };
    } catch (error) {
      const { code, kind, limit } = error as { code?: string; kind?: string; limit?: string };
      tell(`${code} ${kind ?? limit}`);
      wrong.push(...flaws(error, ledger));
      return { error };
    } finally {
      clearTimeout(timer);
      const took = performance.now() - start;
      if (took > bound) wrong.push(`took ${Math.round(took)} ms, the deadline is ${DEADLINE} ms`);
    }
  }

  if (does === "offset" || does === "keyset") {
    const got: number[] = [];
    let from: string | undefined;
    for (let rounds = 0; ; rounds++) {
      const options: ListOptions = { from, readAhead, signal, ...(does === "keyset" && { pagination: "keyset" }) };
      const list = client.list<{ id: number }>(operation, { project_id: id, per_page: perPage }, options);
      const { error } = await step(
        async () => {
          for await (const item of list) got.push(item.id);
        },
        (DEADLINE + SLACK) * Math.ceil(items / perPage + 1),
      );
      if (!error) break;
      from = (error as { resume?: string }).resume;
      if (from === undefined) wrong.push("a failed page gave no place to resume at");
      if (rounds > 60) wrong.push("it does not come to an end");
      if (wrong.length) break;
    }
    const wanted = Array.from({ length: items }, (_, i) => i + 1);
    if (!wrong.length && String(got) !== String(wanted)) wrong.push(`items lost, doubled or out of order: ${got}`);
  } else if (does === "download") {
    const { value, error } = await step(async () => {
      const file: Download = await client.call<Download>(operation, { project_id: id }, { signal });
      return Buffer.from(await file.arrayBuffer());
    });
    // Where the server itself promised less, less is all there is; and every fetch takes a gzip that ends early for whole.
    const promised = !script.faults.some((fault) =>
      ["length", "cut", "gzip", "page", "empty", "head"].includes(fault.kind),
    );
    if (!error && promised && !value!.equals(content))
      wrong.push(`a download of ${value!.length} bytes passed as whole`);
  } else {
    const { value, error } = await step(
      async () => await client.call<unknown>(operation, { project_id: id, title: "x" }, { signal }),
    );
    if (
      does === "get" &&
      !error &&
      (value as { id?: number } | undefined)?.id !== 5 &&
      !script.faults.some(({ kind }) => kind === "head")
    )
      wrong.push(`answered ${JSON.stringify(value)}`);
    if ((does === "POST" || does === "PATCH") && ledger.done > 1) wrong.push(`a write was done ${ledger.done} times`);
    const forged = script.faults.some(({ kind }) => kind === "head");
    if (does !== "get" && !error && !ledger.done && !forged) wrong.push("a write that was not done passed as done");
    const refused = (error as { status?: number; kind?: string } | undefined) ?? {};
    if (
      (does === "POST" || does === "PATCH") &&
      (refused.status === 429 || refused.kind === "resource-lock") &&
      ledger.done
    )
      wrong.push("a write was done, and refused");
  }
  world.proxy.scripts.delete(id);
  return wrong;
}

/** What is wrong with an error: it must be one of those that are documented, with the request id, and without the token. */
function flaws(error: unknown, { requestIds }: Ledger): string[] {
  if (!isGitLabError(error)) return [`not a documented error: ${inspect(error)}`];
  const wrong: string[] = [];
  if (error.code === "config") wrong.push(`a ConfigError without a reason: ${error.message}`);
  if (!error.operation || !error.method || !error.path) wrong.push("the error does not say which call it was");
  const { requestId, status } = error as { requestId?: string; status?: number };
  // What the wire invented has no id; everything the server said has its own.
  const invented = status === 999 || (status === 429 && !requestId) || status === 200;
  // An attempt given up may arrive after the one that replaced it, so the last is not always the one that failed.
  if (/^(http|decode)$/.test(error.code) && !requestIds.includes(requestId!) && !invented)
    wrong.push(`request id ${requestId}, of ${requestIds}`);
  const shown = [
    String(error),
    JSON.stringify(error),
    inspect(error, { depth: 8, showHidden: true }),
    error.stack,
  ].join("\n");
  if (shown.includes(SECRET)) wrong.push("the error shows the token");
  return wrong;
}
