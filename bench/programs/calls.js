/**
 * Times one call through every client, in turns. Argument: `{ url, only, rounds, calls, example }`; without `url` a `fetch` that
 * needs no network. Prints, for each client and round, the microseconds a call takes and those of processor time it needs.
 */
import { callsOf } from "./clients.js";

const { url, only, rounds, calls: count, example } = JSON.parse(process.argv[2]);
const body = JSON.stringify(example);
const stub = async () => new Response(body, { headers: { "content-type": "application/json" } });
const calls = Object.entries(callsOf(url ?? "http://127.0.0.1:1", url ? {} : { fetch: stub })).filter(
  ([name]) => !only || only.includes(name),
);

for (const [name, call] of calls) {
  const answer = await call();
  if (answer?.iid !== example.iid) throw new Error(`${name}: not the issue that was asked for`);
}
const figures = Object.fromEntries(calls.map(([name]) => [name, { time: [], cpu: [] }]));
// The first rounds warm up and do not count. The order changes, because each client cleans up after the one before it.
for (let round = -10; round < rounds; round++) {
  for (const [name, call] of shuffled(calls)) {
    const cpu = process.cpuUsage();
    const started = performance.now();
    for (let done = 0; done < count; done++) await call();
    const spent = (performance.now() - started) * 1000;
    const { user, system } = process.cpuUsage(cpu);
    if (round < 0) continue;
    figures[name].time.push(spent / count);
    figures[name].cpu.push((user + system) / count);
  }
}
console.log(JSON.stringify(figures));
process.exit();

function shuffled(list) {
  const from = [...list];
  return list.map(() => from.splice(Math.floor(Math.random() * from.length), 1)[0]);
}
