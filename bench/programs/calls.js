/**
 * Times one call through every client, in turns of a single call each: whatever slows the machine down or collects garbage meets
 * all of them alike. Argument: `{ url, only, rounds, example }`; without `url` a `fetch` that needs no network. Prints the
 * microseconds that a call of each client takes: median and mean.
 */
import { callsOf } from "./clients.js";

const { url, only, rounds, example } = JSON.parse(process.argv[2]);
const body = JSON.stringify(example);
const stub = async () => new Response(body, { headers: { "content-type": "application/json" } });
const calls = Object.entries(callsOf(url ?? "http://127.0.0.1:1", url ? {} : { fetch: stub })).filter(
  ([name]) => !only || only.includes(name),
);

for (const [name, call] of calls) {
  const answer = await call();
  if (answer?.iid !== example.iid) throw new Error(`${name}: not the issue that was asked for`);
}
const figures = Object.fromEntries(calls.map(([name]) => [name, []]));
// The first rounds warm up and do not count. The order changes, because each client finds the caches as the one before left them.
for (let round = -1_000; round < rounds; round++)
  for (const [name, call] of shuffled(calls)) {
    const started = performance.now();
    await call();
    const spent = (performance.now() - started) * 1000;
    if (round >= 0) figures[name].push(spent);
  }
const summary = Object.entries(figures).map(([name, times]) => {
  const sorted = times.sort((a, b) => a - b);
  return [name, { median: sorted[sorted.length >> 1], mean: sorted.reduce((sum, time) => sum + time) / sorted.length }];
});
console.log(JSON.stringify(Object.fromEntries(summary)));
process.exit();

function shuffled(list) {
  const from = [...list];
  return list.map(() => from.splice(Math.floor(Math.random() * from.length), 1)[0]);
}
