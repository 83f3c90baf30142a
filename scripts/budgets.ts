/**
 * Part of `npm run check`: what using the package costs may not grow unnoticed. It measures the built package as somebody
 * meets it who installed it: the bytes a bundler makes of an import, and the types the compiler makes for a file. Seconds
 * are no budget: they differ by machine, and types are what they come from.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { weigh, withInstalled } from "./installed.js";
import { samples } from "./samples.js";

/** One figure and what it may be. */
interface Budget {
  what: string;
  unit: string;
  is: number;
  most: number;
}

/** Bytes, minified and compressed. */
const sizes = [
  { what: "one call imported", most: 6_000, code: samples.call },
  { what: "one list imported", most: 7_600, code: samples.list },
  { what: "whole client", most: 45_000, code: samples.whole },
  { what: "an error class", most: 2_000, code: samples.error },
];

/** Types and instantiations beyond those of an empty file. */
const checks = [
  { what: "one resource", most: [100, 50], code: samples.awaitedCall },
  { what: "whole client", most: [350, 150], code: samples.awaitedMethod },
  { what: "a bound client", most: [750, 500], code: samples.bound },
  { what: "100 different calls", most: [5_000, 6_000], code: samples.hundredCalls },
];

const started = performance.now();
const budgets = await withInstalled(async (folder) => [...(await measureSizes(folder)), ...measureChecks(folder)]);
for (const { what, unit, is, most } of budgets) {
  const over = is > most ? `  ${is - most} too many (${((is / most - 1) * 100).toFixed(1)}%)` : "";
  console.log(`${what.padEnd(24)} ${String(is).padStart(8)} of ${String(most).padStart(8)} ${unit}${over}`);
}
const broken = budgets.filter(({ is, most }) => is > most);
if (broken.length > 0) {
  console.error(
    `Over budget: ${broken.map(({ what, unit }) => `${what} (${unit})`).join(", ")}. See scripts/budgets.ts.`,
  );
  process.exitCode = 1;
}
console.log(`measured in ${((performance.now() - started) / 1000).toFixed(1)} s`);

async function measureSizes(folder: string): Promise<Budget[]> {
  const results: Budget[] = [];
  for (const { what, most, code } of sizes) results.push({ what, unit: "bytes", is: await weigh(folder, code), most });
  return results;
}

function measureChecks(path: string): Budget[] {
  const [types, instantiations] = countsOf(path, "export {};");
  return checks.flatMap(({ what, most, code }) => {
    const counts = countsOf(path, code);
    return [
      { what, unit: "types", is: counts[0] - types, most: most[0]! },
      { what, unit: "instantiations", is: counts[1] - instantiations, most: most[1]! },
    ];
  });
}

/** How many types and instantiations the compiler makes for a file. */
function countsOf(path: string, code: string): [types: number, instantiations: number] {
  const file = join(path, "main.ts");
  writeFileSync(file, code);
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const faults = ts.getPreEmitDiagnostics(program);
  if (faults.length > 0)
    throw new Error(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")).join("\n"));
  return [program.getTypeCount(), program.getInstantiationCount()];
}
