import fc from "fast-check";
import type { Agent } from "undici";
import { type Download, FullClient, type ListOptions, type Operation } from "../../runtime/index.js";
import { undiciFetch } from "../../runtime/undici.js";
import { type Fault, faults } from "./faults.js";
import { flaws, RETRIES, SECRET } from "./laws.js";
import { content, type Ledger, type startOrigin } from "./origin.js";
import type { startProxy } from "./proxy.js";

const DEADLINE = 900;
/** How much later than its deadline a call may end: the machine has other work, too. */
const SLACK = 1500;

/** What a script does, and what happens to it on the way. */
export interface Script {
  does: (typeof calls)[number];
  items: number;
  perPage: number;
  readAhead: number;
  /** What it is sent with. */
  transport: "fetch" | "undici";
  /** Of an attempt; without one, the deadline alone must end it. */
  timeout: number | false;
  faults: Fault[];
}

export const calls = ["get", "offset", "keyset", "download", "POST", "PATCH", "PUT", "DELETE"] as const;

export const script: fc.Arbitrary<Script> = fc.record({
  does: fc.constantFrom(...calls, "offset", "POST"),
  items: fc.integer({ min: 0, max: 60 }),
  perPage: fc.integer({ min: 1, max: 20 }),
  readAhead: fc.constantFrom(0, 0, 1, 4),
  transport: fc.constantFrom("fetch", "fetch", "fetch", "undici"),
  timeout: fc.constantFrom<number | false>(150, 150, 150, false),
  faults,
});

export interface World {
  origin: Awaited<ReturnType<typeof startOrigin>>;
  proxy: Awaited<ReturnType<typeof startProxy>>;
  signal: AbortSignal;
  /** The connections of `undiciFetch`. */
  dispatcher: Agent;
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
  const { does, items, perPage, readAhead, timeout, transport } = script;
  const id = `script-${++count}`;
  const ledger: Ledger = { items, done: 0, answers: new Map() };
  const forged = script.faults.some(({ kind }) => kind === "head");
  world.origin.ledgers.set(id, ledger);
  world.proxy.scripts.set(id, [...script.faults]);
  const client = new FullClient({
    host: world.proxy.origin,
    token: SECRET,
    headers: { "x-script": id },
    ...(transport === "undici" && { fetch: undiciFetch({ dispatcher: world.dispatcher }) }),
    timeout,
    deadline: DEADLINE,
    retry: { limit: RETRIES, baseDelay: 1, maxDelay: 8, maxRetryWait: 100 },
  });
  const wrong: string[] = [];
  const { signal } = world;
  const operation: Operation = operations[does];
  const tell = (end: string): void => void world.ends.set(end, (world.ends.get(end) ?? 0) + 1);

  /**
   * A step bounded in time; undefined when it failed as it may.
   *
   * @param run is to call `progress` where a deadline ends and the next begins
   */
  async function step<T>(run: (progress: () => void) => PromiseLike<T>): Promise<{ value?: T; error?: unknown }> {
    let last = performance.now();
    let longest = 0;
    let hangs: (error: Error) => void;
    const hang = new Promise<never>((_, reject) => (hangs = reject));
    const timer = setTimeout(() => hangs(new Error("it hangs")), DEADLINE + SLACK + 3000);
    const progress = (): void => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      timer.refresh();
    };
    try {
      const value = await Promise.race([run(progress), hang]);
      tell("ok");
      return { value };
    } catch (error) {
      const { code, kind, limit } = error as { code?: string; kind?: string; limit?: string };
      tell(`${code} ${kind ?? limit}`);
      // Of a page read ahead it is not known here when it was begun; what breaks in the middle of a download is not repeated.
      const time = performance.now() - last < DEADLINE - 150 && !readAhead && does !== "download";
      wrong.push(...flaws(error, ledger, forged, time));
      return { error };
    } finally {
      progress();
      clearTimeout(timer);
      if (longest > DEADLINE + SLACK) wrong.push(`took ${Math.round(longest)} ms, the deadline is ${DEADLINE} ms`);
    }
  }

  if (does === "offset" || does === "keyset") {
    const got: number[] = [];
    let from: string | undefined;
    for (let rounds = 0; ; rounds++) {
      const options: ListOptions = { from, readAhead, signal, ...(does === "keyset" && { pagination: "keyset" }) };
      const list = client.list<{ id: number }>(operation, { project_id: id, per_page: perPage }, options);
      const { error } = await step(async (progress) => {
        for await (const item of list) {
          got.push(item.id);
          progress();
        }
      });
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
    const promised = !script.faults.some(
      (fault) =>
        ["cut", "page", "empty", "head"].includes(fault.kind) ||
        (fault.kind === "length" && fault.by < 0) ||
        (fault.kind === "gzip" && fault.how === "cut"),
    );
    if (!error && promised && !value!.equals(content))
      wrong.push(`a download of ${value!.length} bytes passed as whole`);
  } else {
    const { value, error } = await step(
      async () => await client.call<unknown>(operation, { project_id: id, title: "x" }, { signal }),
    );
    if (does === "get" && !error && (value as { id?: number } | undefined)?.id !== 5 && !forged)
      wrong.push(`answered ${JSON.stringify(value)}`);
    if ((does === "POST" || does === "PATCH") && ledger.done > 1) wrong.push(`a write was done ${ledger.done} times`);
    if (does !== "get" && !error && !ledger.done && !forged) wrong.push("a write that was not done passed as done");
    const said = [...ledger.answers.values()].map(({ status }) => status);
    if (does !== "get" && said.slice(0, -1).some((status) => status > 300 && status < 304))
      wrong.push(`a write went on after a redirect that does not keep it: ${said}`);
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
