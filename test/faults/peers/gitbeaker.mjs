// The probes with @gitbeaker/rest: reads { probes } as JSON, writes { id: what was shown }.
import dns from "node:dns";
import { readFileSync } from "node:fs";
import { inspect } from "node:util";

const real = dns.lookup;
dns.lookup = (host, ...rest) => real(/\.test$/.test(host) ? "127.0.0.1" : host, ...rest);
const { Branches, Projects } = await import("@gitbeaker/rest");
const { probes } = JSON.parse(readFileSync(0, "utf8"));
const results = {};

async function run(probe) {
  const shown = [];
  const show = (...values) => {
    for (const value of values)
      shown.push(String(value), json(value), inspect(value, { depth: 12, showHidden: true }), value?.stack ?? "");
  };
  try {
    if (probe.proxy) return "not tried: it has no proxy setting";
    const options = { host: probe.url, [probe.kind]: probe.secret };
    const projects = new Projects(options);
    show(projects);
    if (probe.does === "get") show(await projects.show(1));
    if (probe.does === "create") show(await projects.create({ name: "x" }));
    if (probe.does === "list") show(await projects.all({ perPage: 1 }));
    if (probe.does === "absolute") show(await projects.requester.get(probe.target));
    if (probe.does === "delete") show(await new Branches(options).remove(1, probe.target));
  } catch (error) {
    show(error, error.cause);
  }
  return shown.join("\n");
}

function json(value) {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}

for (let i = 0; i < probes.length; i += 10)
  await Promise.all(probes.slice(i, i + 10).map(async (probe) => (results[probe.id] = await run(probe))));
process.stdout.write(JSON.stringify(results), () => process.exit());
