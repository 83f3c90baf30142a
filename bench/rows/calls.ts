import { type Context, median, program, rounds, type Row, type Table, withServer } from "../harness.js";

/** Microseconds of a call. */
interface Times {
  median: number;
  mean: number;
}

/** How many calls of each client a process makes. */
const CALLS = { loopback: 3_000, stub: 10_000 };

/** Processes that measure a client: where code and data come to lie in memory is a few percent of luck. */
const PROCESSES = 5;

const BARE = "bare fetch";
const CLIENTS = [
  "gitlab-fetch",
  "gitlab-fetch, one resource",
  "openapi-fetch",
  "hey-api",
  "openapi-typescript-codegen",
  "gitbeaker",
  "Octokit",
  "Stainless (openai)",
  "ky",
];

/** One call to a server on the same machine, and one that needs no network. */
export const loopback: Row = (context) =>
  withServer({ example: context.example }, (url) => measure(context, "loopback", "A call over loopback", 1.08, url));

export const stub: Row = (context) => measure(context, "stub", "A call without a network", 1.9);

async function measure(
  context: Context,
  name: keyof typeof CALLS,
  title: string,
  goal: number,
  url?: string,
): Promise<Table> {
  const { example } = context;
  const calls = rounds(context, CALLS[name]);
  const measured = new Map<string, { bare: Times; own: Times }[]>(CLIENTS.map((who) => [who, []]));
  for (let round = 0; round < PROCESSES; round++)
    for (const who of round % 2 ? [...CLIENTS].reverse() : CLIENTS) {
      const times = await program<Record<string, Times>>("calls", { url, only: [BARE, who], rounds: calls, example });
      measured.get(who)!.push({ bare: times[BARE]!, own: times[who]! });
    }
  const ratio = (who: string, of: keyof Times): number =>
    median(measured.get(who)!.map(({ bare, own }) => own[of] / bare[of]));
  const verdicts = CLIENTS.slice(0, 2).map((what) => ({ what, goal, is: ratio(what, "median") }));
  if (name === "stub")
    verdicts.push({
      what: "gitlab-fetch to openapi-fetch",
      goal: 1,
      is: ratio("gitlab-fetch", "median") / ratio("openapi-fetch", "median"),
    });
  const bare = [...measured.values()].flat().map((one) => one.bare.median);
  return {
    name,
    title,
    how: `Each client in processes of its own (${PROCESSES}), in turns of a single call with bare fetch: ${calls} calls of each, one after the other. The same credential and headers, the body (${JSON.stringify(example).length} bytes) read and parsed. The ratios are those of medians and of means, of the middle process; means have the collection of garbage in them, which falls on whoever is under way.`,
    head: ["client", "us per call", "ratio to bare fetch", "of means"],
    rows: [
      [BARE, median(bare).toFixed(1), "1.000", "1.00"],
      ...CLIENTS.map((who) => [
        who,
        median(measured.get(who)!.map(({ own }) => own.median)).toFixed(1),
        ratio(who, "median").toFixed(3),
        ratio(who, "mean").toFixed(2),
      ]),
    ],
    verdicts,
  };
}
