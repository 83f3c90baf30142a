/**
 * Writes the figures of README.md from measurements, so that no number there is older than the code: operations covered of GitLab's own
 * list, and the bytes that one imported call adds to a bundle. `--check` fails instead when README.md is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { compareOperations, describedOperations, parseList } from "../codegen/coverage.js";
import { loadDescription } from "../codegen/load.js";
import { weigh, withInstalled } from "./installed.js";
import { samples } from "./samples.js";

const LIST = "spec/coverage/operations-19.5.txt";
const description = loadDescription("spec");
const { totals } = compareOperations(describedOperations(description), parseList(readFileSync(LIST, "utf8")));
const listed = totals.covered + totals.byTemplate + totals.missing;

/** What a program weighs in a bundle, in kB. */
const [call, list, whole] = await withInstalled((folder) =>
  Promise.all(
    [samples.call, samples.list, samples.whole].map(async (code) => ((await weigh(folder, code)) / 1000).toFixed(1)),
  ),
);

const text = [
  `- **${totals.covered + totals.byTemplate} of the ${listed} operations** of GitLab 19.5${totals.oursOnly > 0 ? `, and ${totals.oursOnly} more that GitLab documents or served lately` : ""}, in ${description.resources.length} resources, with typed parameters and answers.`,
  `- **${call} kB** (minified, gzip) for one imported call with credentials, retries and errors, ${list} kB for one list with its pages, ${whole} kB for everything.`,
  "- **One dependency**, openapi-fetch, loaded only by who imports `gitlab-fetch/openapi-fetch`.",
  "- **Tested** call by call against a mock made from the same description, its runtime against real local servers.",
].join("\n");
const readme = readFileSync("README.md", "utf8");
const written = readme.replace(/(<!-- figures[^>]*-->\n)[\s\S]*?(<!-- \/figures -->)/, `$1\n${text}\n\n$2`);
if (process.argv.includes("--check")) {
  if (written !== readme) {
    console.error("README.md: the figures are out of date; run `npm run figures`.");
    process.exitCode = 1;
  }
} else if (written !== readme) writeFileSync("README.md", written);
console.log(text);
