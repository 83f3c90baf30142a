// Why: to know what of GitLab's API the description has, what it lacks, and what it has that GitLab's own list does not.
//   npx tsx scripts/coverage.ts                totals, and what is missing, by resource of GitLab's API
//   npx tsx scripts/coverage.ts branches       one resource: covered, missing, ours only
//   --all   also what is covered    --json   the figures as data    --list <file>   another list    --spec <folder>
// The list (spec/coverage/operations-<version>.txt) has one operation a line, method and path.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { compareOperations, describedOperations, parseList } from "../codegen/coverage.js";
import { collectDescription } from "../codegen/load.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    list: { type: "string", default: fileURLToPath(new URL("../spec/coverage/operations-19.5.txt", import.meta.url)) },
    spec: { type: "string", default: fileURLToPath(new URL("../spec", import.meta.url)) },
  },
});
const ours = describedOperations(collectDescription(values.spec));
const coverage = compareOperations(ours, parseList(readFileSync(values.list, "utf8")));
const groups = coverage.groups.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

if (values.json) console.log(JSON.stringify({ ...coverage, groups }, null, 2));
else {
  for (const group of groups) {
    if (
      positionals.length === 0 &&
      !values.all &&
      group.missing.length + group.oursOnly.length + group.byTemplate.length === 0
    )
      continue;
    console.log(
      `${group.name}: ${group.covered.length} covered, ${group.missing.length} missing, ${group.oursOnly.length} ours only`,
    );
    if (values.all || positionals.length > 0) for (const line of group.covered) console.log(`  = ${line}`);
    for (const line of group.byTemplate) console.log(`  ~ ${line}`);
    for (const line of group.missing) console.log(`  - ${line}`);
    for (const line of group.oursOnly) console.log(`  + ${line}`);
  }
  const { covered, byTemplate, missing, oursOnly } = coverage.totals;
  const listed = covered + byTemplate + missing;
  const share = ((100 * (covered + byTemplate)) / Math.max(1, listed)).toFixed(1);
  console.log(
    `${covered + byTemplate} of ${listed} operations covered (${share}%), ${byTemplate} of them by a wider template (~); ${oursOnly} ours only.`,
  );
}
