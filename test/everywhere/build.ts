/** Turns the smoke programs into what each place runs. They find the package where it was installed. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { entriesModule } from "./entries.js";

/** Writes the programs into `build/` of the folder that has the package installed. */
export async function buildPrograms(consumer: string): Promise<void> {
  const folder = join(consumer, "build");
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  for (const place of ["node", "portable"] as const) write(`entries-${place}.js`, entriesModule(consumer, place));
  // As they are, only without types: these import the package from node_modules.
  const programs = ["smoke.ts", "smoke-node.ts"].map((file) => join(import.meta.dirname, file));
  await build({ entryPoints: programs, outdir: folder, format: "esm", target: "es2022", logLevel: "warning" });
  write("main.js", MAIN);
  write("require.cjs", REQUIRE);
  write("worker-entry.js", WORKER);
  write("browser-entry.js", BROWSER);
  // `platform: "browser"` fails on any module of Node's.
  await build({
    entryPoints: { worker: join(folder, "worker-entry.js"), browser: join(folder, "browser-entry.js") },
    outdir: folder,
    bundle: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
}

const MAIN = `import { smoke } from "./smoke.js";
import { smokeNode } from "./smoke-node.js";
import { entries } from "./entries-node.js";
const options = JSON.parse(process.argv[2]);
const steps = await smoke({ ...options, entries });
steps.push(...(await smokeNode(options.host, options.token)));
console.log("STEPS " + JSON.stringify(steps));
`;

const REQUIRE = `const { GitLab } = require("gitlab-fetch");
const issues = require("gitlab-fetch/issues");
const { createClient } = require("gitlab-fetch/client");
const { host, token, entryPoints } = JSON.parse(process.argv[2]);
for (const name of entryPoints) require(name);
(async () => {
  const me = await new GitLab({ host, token }).currentUser();
  const issue = await issues.create(createClient({ host, token }), { project_id: "example-group/sample-app", title: "One" });
  console.log(me.username + " " + issue.iid);
})();
`;

const WORKER = `import { smoke } from "./smoke.js";
import { entries } from "./entries-portable.js";
export default {
  async fetch(request) {
    return Response.json(await smoke({ ...(await request.json()), entries }));
  },
};
`;

const BROWSER = `import { smoke } from "./smoke.js";
import { entries } from "./entries-portable.js";
globalThis.smoke = (options) => smoke({ ...options, entries, browser: true });
`;
