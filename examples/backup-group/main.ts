import { join } from "node:path";
import { onlyArgument, wholeNumber } from "../shared/flags.js";
import { byToken, defineProgram, UsageError } from "../shared/program.js";
import { backUp } from "./backup.js";
import { DEMO_GROUP, demoFetch } from "./demo.js";
import { openManifest } from "./manifest.js";
import { progressBar, size } from "./progress.js";

const HELP = `usage: backup-group <group> [options]

Saves an archive of the default branch of every project of a group and of the groups below it. Run it again to go on after
an interruption, or to fetch only what has changed since.

  --to <folder>       where to; default backup
  --concurrency <n>   how many archives at a time, 1 to 20; default 3
  --exports           also what GitLab exports of each project: history, issues, merge requests
  --no-archived       leave archived projects out
  --help              this text

GITLAB_URL and GITLAB_TOKEN (scope read_api, for --exports api) say which GitLab; without them a made-up group in this process is saved.
Exit codes: 0 all saved, 1 something failed, 2 wrong options, 130 interrupted.
`;

export const main = defineProgram({
  name: "backup-group",
  help: HELP,
  flags: {
    to: { type: "string", default: "backup" },
    concurrency: { type: "string", default: "3" },
    exports: { type: "boolean", default: false },
    "no-archived": { type: "boolean", default: false },
  },
  connect: (env) => byToken(env, demoFetch),
  async run({ gitlab, demo, values, positionals, signal, stderr, print, note }) {
    const group = demo && positionals.length === 0 ? DEMO_GROUP : onlyArgument(positionals, "which group to save");
    if (values.to === "") throw new UsageError("--to: give a folder");
    const concurrency = wholeNumber("concurrency", values.concurrency, { min: 1, max: 20 });
    const manifest = openManifest(values.to, group);
    const bar = progressBar(stderr);
    const report = await backUp(gitlab, manifest, {
      concurrency,
      archived: !values["no-archived"],
      exports: values.exports,
      interval: demo ? 100 : undefined,
      signal,
      onProgress: bar.update,
    })
      .catch((error: unknown) => {
        if (signal.aborted) note("what is saved stays; run it again to go on");
        throw error;
      })
      .finally(bar.stop);

    for (const file of report.saved)
      print(`saved      ${file.path} (${size(file.size)})${file.resumed ? ", continued" : ""}`);
    for (const path of report.unchanged) print(`unchanged  ${path}`);
    for (const path of report.empty) print(`empty      ${path}`);
    for (const { path, message } of report.failed) print(`failed     ${path}: ${message}`);
    const { saved, unchanged, empty, failed } = report;
    note(
      `${saved.length} saved, ${unchanged.length} unchanged, ${empty.length} empty, ${failed.length} failed; see ${join(values.to, "manifest.json")}`,
    );
    return failed.length > 0 ? 1 : 0;
  },
});
