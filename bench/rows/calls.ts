import { type Context, median, program, ratio, rounds, type Row, type Table, withServer } from "../harness.js";

/** One call to a server on the same machine, and one that needs no network. */
export const loopback: Row = (context) =>
  withServer({ example: context.example }, async (url) =>
    table(
      context,
      "loopback",
      "A call over loopback",
      1.08,
      await program("calls", { url, rounds: rounds(context, 60), calls: 100, example: context.example }),
    ),
  );

export const stub: Row = async (context) =>
  table(
    context,
    "stub",
    "A call without a network",
    1.9,
    await program("calls", { rounds: rounds(context, 60), calls: 200, example: context.example }),
  );

function table(
  context: Context,
  name: string,
  title: string,
  goal: number,
  figures: Record<string, { time: number[]; cpu: number[] }>,
): Table {
  const bare = figures["bare fetch"]!;
  const ours = ["gitlab-fetch", "gitlab-fetch, one resource"];
  const verdicts = ours.map((what) => ({ what, goal, is: ratio(figures[what]!.time, bare.time) }));
  if (name === "stub")
    verdicts.push({
      what: "gitlab-fetch to openapi-fetch",
      goal: 1,
      is: ratio(figures[ours[0]!]!.time, figures["openapi-fetch"]!.time),
    });
  return {
    name,
    title,
    how: `One after the other; ${bare.time.length} rounds in changing order, the same credential and headers, the body (${JSON.stringify(context.example).length} bytes) read and parsed.`,
    head: ["client", "us per call", "ratio to bare fetch", "processor time, ratio"],
    rows: Object.entries(figures).map(([who, { time, cpu }]) => [
      who,
      median(time).toFixed(1),
      ratio(time, bare.time).toFixed(2),
      ratio(cpu, bare.cpu).toFixed(2),
    ]),
    verdicts,
  };
}
