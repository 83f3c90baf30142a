/** Has another generator write a client. Argument: `{ generator, input, output }`. Prints `{ seconds, peak }` (MB). */
import { readFileSync } from "node:fs";
import { GENERATORS } from "../codegen/interop/generators.js";

const { generator, input, output } = JSON.parse(process.argv[2]!) as Record<"generator" | "input" | "output", string>;
const description = JSON.parse(readFileSync(input, "utf8")) as object;
const started = performance.now();
await GENERATORS[generator]!(description, output);
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1024 }));
