import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FOLDER, REPOSITORY, run } from "./harness.js";

/** What a run of our generator cost. */
export interface Generated {
  seconds: number;
  /** Highest resident memory in MB. */
  peak: number;
}

/** Runs our generator into a folder, as `npm run generate` does. */
export async function generate(out: string, ...options: string[]): Promise<Generated> {
  const script = join(REPOSITORY, "scripts/generate.ts");
  const { scripts } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as {
    scripts: { generate: string };
  };
  // Options of Node that the script gives.
  const flags = scripts.generate.match(/(?<= )--\S+/g) ?? [];
  const args = [
    ...flags,
    "--import",
    "tsx",
    "--import",
    join(FOLDER, "programs/peak.js"),
    script,
    "--out",
    out,
    ...options,
  ];
  const { seconds, stderr } = await run(process.execPath, args, REPOSITORY);
  return { seconds, peak: Number(/^peak (.*)$/m.exec(stderr)?.[1]) };
}
