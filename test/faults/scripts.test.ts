import fc from "fast-check";
import { getEventListeners } from "node:events";
import { Agent } from "undici";
import { afterAll, beforeAll, expect, test } from "vitest";
import { catalogue } from "./faults.js";
import { startOrigin } from "./origin.js";
import { calls, play, type Script, script, type World } from "./play.js";
import { startProxy } from "./proxy.js";
import { runs, seconds, seed } from "./settings.js";

/** How many scripts are played side by side. */
const SIDE_BY_SIDE = 50;

let world: World;
const unhandled: unknown[] = [];
const warnings: Error[] = [];
const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
const onWarning = (warning: Error): void => void warnings.push(warning);

beforeAll(async () => {
  const origin = await startOrigin();
  const { signal } = new AbortController();
  const dispatcher = new Agent();
  world = { origin, proxy: await startProxy(origin.port), signal, dispatcher, ends: new Map() };
  process.on("unhandledRejection", onUnhandled).on("warning", onWarning);
});
afterAll(() => {
  process.off("unhandledRejection", onUnhandled).off("warning", onWarning);
  void world.dispatcher.destroy();
  world.proxy.close();
  world.origin.close();
});

test("every fault in every kind of call", async () => {
  const all: Script[] = catalogue.flatMap((fault) =>
    calls.flatMap((does) =>
      (["fetch", "undici"] as const).map((transport): Script => {
        return { does, items: 7, perPage: 3, readAhead: 0, transport, timeout: 150, faults: [fault] };
      }),
    ),
  );
  const found: string[] = [];
  const late = performance.now() + (seconds / 2) * 1000;
  let played = 0;
  for (; played < all.length && performance.now() < late; played += SIDE_BY_SIDE) {
    const scripts = all.slice(played, played + SIDE_BY_SIDE);
    const wrong = await Promise.all(scripts.map((one) => play(world, one)));
    found.push(...wrong.flatMap((words, i) => words.map((word) => `${word}\n  in ${JSON.stringify(scripts[i])}`)));
  }
  if (played < all.length) console.log(`${played} of ${all.length} scripts: the time was up`);
  expect(found).toEqual([]);
});

test("a thousand random scripts", async () => {
  const before = listeners();
  const timers = timersNow();
  let played = 0;
  let batch: Promise<unknown> = Promise.resolve();
  await fc.assert(
    fc.asyncProperty(fc.array(script, { minLength: SIDE_BY_SIDE, maxLength: SIDE_BY_SIDE }), async (scripts) => {
      const playing = Promise.all(scripts.map((one) => play(world, one)));
      batch = playing;
      const wrong = await playing;
      played += scripts.length;
      const found = wrong.flatMap((words, i) => words.map((word) => `${word}\n  in ${JSON.stringify(scripts[i])}`));
      expect(found).toEqual([]);
    }),
    {
      seed,
      numRuns: Math.ceil(runs / SIDE_BY_SIDE),
      interruptAfterTimeLimit: seconds * 1000,
      markInterruptAsFailure: false,
    },
  );
  // When the time is up, the last ones are still under way.
  await batch;
  console.log(`${played} scripts over ${world.proxy.connections.accepted} connections, FAULT_SEED=${seed}`);
  console.log(
    [...world.ends]
      .map(([end, times]) => `${end}: ${times}`)
      .sort()
      .join(", "),
  );
  // A machine so slow that it does not come to this has shown nothing.
  expect(played).toBeGreaterThanOrEqual(Math.min(runs, 100));
  expect(unhandled).toEqual([]);
  expect(warnings.map(String)).toEqual([]);
  expect(listeners()).toEqual(before);
  expect(getEventListeners(world.signal, "abort")).toHaveLength(0);
  await expect.poll(() => world.proxy.connections.open, { timeout: 10_000 }).toBe(0);
  await expect.poll(timersNow, { timeout: 10_000 }).toBeLessThan(timers + 20);
});

/** The listeners of the process, counted by event. */
function listeners(): Record<string, number> {
  return Object.fromEntries(process.eventNames().map((name) => [String(name), process.listenerCount(name)]));
}

/** Timers that keep the process alive. */
function timersNow(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}
