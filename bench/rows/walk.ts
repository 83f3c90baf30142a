import { median, program, ratio, rounds, type Row, withServer } from "../harness.js";

/** What programs/walk.js prints. */
interface Walked {
  items: number;
  seconds: number;
  first: number;
  peak: number;
}

const LATENCY = 40;
const slow = ["by hand, one by one", "gitlab-fetch", "gitbeaker", "Octokit"];
const quick = ["by hand, 8 in flight", "gitlab-fetch, readAhead: 8"];

/** 20,000 items in pages of 100 from a server that takes 40 ms for each answer. */
export const walk: Row = async (context) => {
  const walked = await withServer({ example: context.example, latency: LATENCY, total: 20_000 }, async (url) => ({
    ...(await walkAll(slow, url, 1, 20_000)),
    ...(await walkAll(quick, url, rounds(context, 5), 20_000)),
  }));
  const seconds = (who: string): number[] => walked[who]!.map((one) => one.seconds);
  const first = (who: string): number => median(walked[who]!.map((one) => one.first));
  return {
    name: "walk",
    title: "20,000 items in pages of 100, 40 ms latency",
    how: `Every item read, in order. One by one it is run once, with 8 in flight ${walked[quick[0]!]!.length} times in turns.`,
    head: ["walk", "s", "first item after s"],
    rows: [...slow, ...quick].map((who) => [who, median(seconds(who)).toFixed(2), first(who).toFixed(3)]),
    verdicts: [
      { what: "8 in flight, ratio to by hand", goal: 1.1, is: ratio(seconds(quick[1]!), seconds(quick[0]!)) },
      { what: "one by one, ratio to by hand", goal: 1.1, is: ratio(seconds("gitlab-fetch"), seconds(slow[0]!)) },
      // Both pay for the first connection and the first call of a process.
      {
        what: "first item later than by hand, 8 in flight",
        goal: LATENCY / 2,
        is: (first(quick[1]!) - first(quick[0]!)) * 1000,
        unit: "ms",
      },
    ],
  };
};

/** 200,000 items streamed: how much memory that takes. */
export const memory: Row = async (context) => {
  const who = ["by hand, one by one", "gitlab-fetch", "gitlab-fetch, one resource", "Octokit", "gitbeaker"];
  const walked = await withServer({ example: context.example, total: 200_000 }, async (url) => {
    const streams = await walkAll(who.slice(0, 3), url, rounds(context, 3), 200_000);
    return { ...streams, ...(await walkAll(who.slice(3), url, 1, 200_000)) };
  });
  const peak = (name: string): number[] => walked[name]!.map((one) => one.peak);
  return {
    name: "memory",
    title: "200,000 items streamed, peak memory",
    how: "Resident memory of the process at its highest, in pages of 100 without latency.",
    head: ["walk", "MB", "ratio to by hand", "s"],
    rows: who.map((name) => [
      name,
      median(peak(name)).toFixed(0),
      (median(peak(name)) / median(peak(who[0]!))).toFixed(2),
      median(walked[name]!.map((one) => one.seconds)).toFixed(1),
    ]),
    verdicts: [{ what: "ratio to by hand", goal: 1.15, is: ratio(peak("gitlab-fetch"), peak(who[0]!)) }],
  };
};

async function walkAll(
  names: readonly string[],
  url: string,
  times: number,
  total: number,
): Promise<Record<string, Walked[]>> {
  const all: Record<string, Walked[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < times; round++)
    for (const who of round % 2 ? [...names].reverse() : names) {
      const walked = await program<Walked>("walk", { who, url });
      if (walked.items !== total) throw new Error(`${who}: ${walked.items} items instead of ${total}`);
      all[who]!.push(walked);
    }
  return all;
}
