import { median, program, ratio, rounds, type Row, withServer } from "../harness.js";

const widths = [1, 4, 16, 64];

/** Processor time of a call when several are under way at once. */
export const flight: Row = (context) =>
  withServer({ example: context.example }, async (url) => {
    const figures = await program<Record<number, Record<string, { cpu: number[]; wall: number[] }>>>("flight", {
      url,
      widths,
      rounds: rounds(context, 12),
      calls: 512,
    });
    const rows = Object.entries(figures).flatMap(([width, clients]) =>
      Object.entries(clients).map(([who, { cpu, wall }]) => [
        who,
        width,
        median(cpu).toFixed(0),
        ratio(cpu, clients["bare fetch"]!.cpu).toFixed(2),
        median(wall).toFixed(0),
      ]),
    );
    const wide = figures[64]!;
    return {
      name: "flight",
      title: "1 to 64 calls in flight",
      how: "Processor time of the process (all its threads) and time passed, per call over loopback; 512 calls a round.",
      head: ["client", "in flight", "CPU us per call", "ratio to bare fetch", "us per call"],
      rows,
      verdicts: [
        {
          what: "undici transport, 64 in flight, CPU to bare fetch",
          goal: 0.5,
          is: ratio(wide["gitlab-fetch, undiciFetch"]!.cpu, wide["bare fetch"]!.cpu),
        },
        {
          what: "64 in flight, CPU to bare fetch",
          goal: 1.08,
          is: ratio(wide["gitlab-fetch"]!.cpu, wide["bare fetch"]!.cpu),
        },
      ],
    };
  });
