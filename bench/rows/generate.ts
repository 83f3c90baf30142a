import { join } from "node:path";
import { alternate, FOLDER, median, rounds, type Row, run } from "../harness.js";
import { type Generated, generate } from "../generate.js";
import { generatorTimes } from "../prepare.js";

/** Generating everything from the description. */
export const generator: Row = async (context) => {
  const ours: Generated[] = [];
  const typesOnly = join(FOLDER, "../node_modules/openapi-typescript/bin/cli.js");
  const description = join(FOLDER, "node_modules/gitlab-fetch/dist/openapi.json");
  const figures = await alternate(
    ["gitlab-fetch", "openapi-typescript (types only)"],
    rounds(context, 3),
    async (name) => {
      if (name === "gitlab-fetch") return ours[ours.push(await generate(join(FOLDER, "generated/ours"))) - 1]!.seconds;
      return (await run(process.execPath, [typesOnly, description, "-o", join(FOLDER, "generated/schema.d.ts")]))
        .seconds;
    },
  );
  const seconds = median(figures["gitlab-fetch"]);
  const peak = median(ours.map((one) => one.peak));
  return {
    name: "generate",
    title: "Generate everything",
    how: "Seconds of the whole process, reading and checking the description included. The other clients' generators ran once, when their clients were made, without the start of their process.",
    head: ["generator", "s", "peak MB"],
    rows: [
      ["gitlab-fetch", seconds.toFixed(1), peak.toFixed(0)],
      ["openapi-typescript (types only)", median(figures["openapi-typescript (types only)"]).toFixed(1), ""],
      ...Object.entries(generatorTimes()).map(([name, one]) => [name, one.seconds.toFixed(1), one.peak.toFixed(0)]),
    ],
    verdicts: [
      { what: "seconds", goal: 8, is: seconds, unit: "s" },
      { what: "peak memory", goal: 600, is: peak, unit: "MB" },
    ],
  };
};
