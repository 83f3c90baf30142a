/**
 * Whether other people's clients, unmodified, can work with the stateful mock: what they send and what they expect was not
 * written by us.
 *
 *   npm run test:foreign              the clients that are installed; those that are not are named
 *   npm run test:foreign -- --all     every client has to be there
 *   npm run test:foreign -- --write   the result to docs/foreign-clients.md
 *
 * Exit code 1 where a client could not do something, or with --all where one is missing.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startMockServer } from "../runtime/testing/index.js";
import { CLIENTS } from "../test/foreign/clients.js";

const { values } = parseArgs({ options: { all: { type: "boolean" }, write: { type: "boolean" } } });
const rows: string[] = [];
let failed = false;
for (const client of CLIENTS) {
  const version = client.version();
  if (version === undefined) {
    console.error(`NOT RUN: ${client.name} is not installed (${client.install})`);
    failed ||= values.all ?? false;
    continue;
  }
  await using mock = await startMockServer({ stateful: true });
  const steps = await client.run(mock.url, "glpat-example");
  const wrong = steps.filter((step) => step.wrong !== null);
  const requests = mock.calls.length;
  console.log(
    `${client.name} ${version}: ${steps.length - wrong.length} of ${steps.length} steps, ${requests} requests`,
  );
  for (const { step, wrong: what } of wrong) console.error(`  ${step}: ${what}`);
  failed ||= wrong.length > 0 || steps.length === 0;
  const names = steps.map(({ step, wrong: what }) => (what === null ? step : `**${step}**`)).join(", ");
  rows.push(
    `| ${client.name} | ${version} | ${steps.length - wrong.length} of ${steps.length} | ${requests} | ${names} |`,
  );
}
if (values.write) {
  const file = fileURLToPath(new URL("../docs/foreign-clients.md", import.meta.url));
  writeFileSync(file, page(rows));
  console.log(`written: ${file}`);
}
process.exitCode = failed ? 1 : 0;

function page(table: readonly string[]): string {
  return `# Other clients on the mock

Written by \`npm run test:foreign -- --write\`: clients of others, unmodified, do their work against \`startMockServer({ stateful: true })\`.
What they send and what they read was not written by us, so this tells whether the mock behaves as GitLab does. Steps in bold failed.

| Client | Version | Steps done | Requests | Steps |
| --- | --- | --- | --- | --- |
${table.join("\n")}
`;
}
