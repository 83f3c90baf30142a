// Runs the credential probes against this package, @gitbeaker/rest and python-gitlab, and prints the table of
// docs/guides/guarantees.md; with --write it is put there. The peers are not installed by `npm ci`:
//   npm install --prefix test/faults/peers
//   python3 -m pip install python-gitlab requests    (PYTHON names another interpreter; left out when there is none)
//   npx tsx test/faults/peers/run.ts [--write]
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ProxyAgent, fetch as undiciFetch } from "undici";
import { VERSION } from "../../../runtime/version.js";
import { resolveTestNames } from "./names.js";
import { runOurs } from "./ours.js";
import { homeOf, type Probe, probesFor, secretOf } from "./probes.js";
import { leaksOf, startServers } from "./servers.js";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const python = process.env.PYTHON ?? "python3";
const ca = here("../../runtime/certificates/ca.pem");
if (process.env.NODE_EXTRA_CA_CERTS !== ca) {
  // Node reads this only when it starts.
  const again = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    stdio: "inherit",
    env: { ...process.env, NODE_EXTRA_CA_CERTS: ca },
  });
  again.on("exit", (code) => process.exit(code ?? 1));
} else await main();

async function main(): Promise<void> {
  resolveTestNames();
  const servers = await startServers();
  const { places } = servers;
  const probes = probesFor(places);
  const proxy = `http://127.0.0.1:${places.other}`;
  const given = JSON.stringify({
    ca,
    proxy,
    probes: probes.map((probe) => ({
      ...probe,
      url: homeOf(probe, places),
      secret: secretOf(probe.id) + (probe.tokenEnd ?? ""),
    })),
  });
  const dispatcher = new ProxyAgent(proxy);
  const throughProxy = ((url: string, init: object) => undiciFetch(url, { ...init, dispatcher })) as never;
  const clients: [name: string, run: () => Promise<Record<string, string>>][] = [
    [
      `this package ${VERSION}`,
      async () =>
        Object.fromEntries(
          await Promise.all(probes.map(async (probe) => [probe.id, await runOurs(probe, places, throughProxy)])),
        ),
    ],
    [`@gitbeaker/rest ${gitbeakerVersion()}`, () => driver(process.execPath, [here("gitbeaker.mjs")], given)],
    [
      `python-gitlab ${await version(python, ["-c", "import gitlab; print(gitlab.__version__)"])}`,
      () => driver(python, [here("python_gitlab.py")], given),
    ],
  ];
  const rows = [...new Set(probes.map(({ row }) => row))];
  const columns: string[][] = [];
  for (const [name, run] of clients) {
    if (name.endsWith("undefined")) {
      console.error(`${name.split(" ")[0]} is not installed: left out`);
      continue;
    }
    servers.expect(probes);
    const shown = await run();
    columns.push([
      name,
      ...rows.map((row) => {
        const found = probes.filter((probe) => probe.row === row);
        if (found.every(({ id }) => shown[id]?.startsWith("not tried"))) return shown[found[0]!.id]!;
        const leaks = found
          .map((probe) => ({ probe, leaks: leaksOf(probe, servers.heard, shown[probe.id] ?? "") }))
          .filter(({ leaks }) => leaks.length);
        if (!leaks.length) return "kept";
        const what = [...new Set(leaks.flatMap((one) => one.leaks))].slice(0, 3).join(", ");
        const all =
          leaks.length === found.length
            ? ""
            : ` (${variants(
                found,
                leaks.map(({ probe }) => probe),
              )})`;
        return `**${what}**${all}`;
      }),
    ]);
  }
  const lines = [
    `| Probe | ${columns.map(([name]) => name).join(" | ")} |`,
    `| --- | ${columns.map(() => "---").join(" | ")} |`,
    ...rows.map((row, i) => `| ${row} | ${columns.map((column) => column[i + 1]).join(" | ")} |`),
  ];
  console.log(lines.join("\n"));
  if (process.argv.includes("--write")) {
    const page = here("../../../docs/guides/guarantees.md");
    const text = readFileSync(page, "utf8");
    const [start, end] = ["<!-- probes: written by test/faults/peers/run.ts -->", "<!-- /probes -->"];
    const [head, rest = ""] = text.split(start);
    writeFileSync(page, `${head}${start}\n\n${lines.join("\n")}\n\n${end}${rest.split(end)[1]}`);
  }
  servers.close();
  await dispatcher.close();
}

/** Which of the probes: by credential where all of that credential are meant, otherwise one by one. */
function variants(all: Probe[], some: Probe[]): string {
  const whole = [...new Set(some.map(({ kind }) => kind))].filter((kind) => {
    const of = (probes: Probe[]): number => probes.filter((probe) => probe.kind === kind).length;
    return of(all) === of(some) && of(all) < all.length;
  });
  const rest = some.filter(({ kind }) => !whole.includes(kind)).map(({ variant }) => variant);
  return [...whole, ...rest].join("; ");
}

/** Undefined when it is not installed. */
function gitbeakerVersion(): string | undefined {
  try {
    const text = readFileSync(here("node_modules/@gitbeaker/rest/package.json"), "utf8");
    return (JSON.parse(text) as { version: string }).version;
  } catch {
    return undefined;
  }
}

function output(command: string, args: string[], input: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: here("."), stdio: ["pipe", "pipe", "pipe"], timeout: 60_000 });
    let out = "";
    let words = "";
    child.stdout.on("data", (data) => (out += String(data)));
    child.stderr.on("data", (data) => (words += String(data)));
    child.on("error", () => resolve(undefined));
    child.on("close", (code) => {
      if (code && input) console.error(words);
      resolve(code ? undefined : out);
    });
    child.stdin.on("error", () => {}).end(input);
  });
}

async function version(command: string, args: string[]): Promise<string | undefined> {
  return (await output(command, args, ""))?.trim();
}

async function driver(command: string, args: string[], input: string): Promise<Record<string, string>> {
  const out = await output(command, args, input);
  if (!out) throw new Error(`${args[0]} failed`);
  return JSON.parse(out) as Record<string, string>;
}
