import { writeFile } from "node:fs/promises";
import { isHttpError } from "gitlab-fetch";
import { wholeNumber } from "../shared/flags.js";
import { byToken, defineProgram, type Main } from "../shared/program.js";
import { table } from "../shared/table.js";
import { chart } from "./chart.js";
import { DEMO_NOW, demoMock } from "./demo.js";
import { type Fleet, survey } from "./survey.js";
import { ago, concernsOf, failedIn, jobsIn, stateOf, totalsOf } from "./words.js";

const HELP = `usage: runner-report [options]

Reports on the runners of an instance or a group: state, machines, versions, last contact, and the jobs of the last days.

  --group <path>   the runners that a group can use; else all runners of the instance, for administrators and auditors
  --days <n>       count the jobs of this many days; default 7
  --max-jobs <n>   count no more jobs of a runner than this; default 5000
  --svg <file>     also write a chart
  --json           print the report as JSON instead of a table
  --help           this text

GITLAB_URL and GITLAB_TOKEN say which GitLab; without them a made-up one in this process is reported on.
Exit codes: 0 done, 1 something failed, 2 wrong options, 130 interrupted.
`;

const FLAGS = {
  group: { type: "string" },
  days: { type: "string" },
  "max-jobs": { type: "string" },
  svg: { type: "string" },
  json: { type: "boolean" },
} as const;

/** The program. */
export const main: Main = defineProgram({
  name: "runner-report",
  help: HELP,
  flags: FLAGS,
  connect: (env) => byToken(env, () => demoMock().fetch),
  async run({ values, gitlab, demo, signal, print, note }) {
    const scope = {
      group: values.group,
      days: wholeNumber("days", values.days ?? "7", { min: 1, max: 3650 }),
      maxJobs: wholeNumber("max-jobs", values["max-jobs"] ?? "5000", { min: 1 }),
    };
    let fleet: Fleet;
    try {
      fleet = await survey(gitlab, scope, demo ? DEMO_NOW : new Date(), signal);
    } catch (error) {
      if (isHttpError(error) && error.status === 403 && error.operation === "runners.listAll")
        note("runner-report: all runners are for administrators and auditors; give --group for those of a group");
      throw error;
    }
    if (values.json) print(JSON.stringify(fleet, null, 2));
    else {
      print(`${totalsOf(fleet)}. Jobs since ${fleet.since.slice(0, 10)}, GitLab ${fleet.gitlab}.\n`);
      if (fleet.runners.length > 0) print(tableOf(fleet));
      for (const line of concernsOf(fleet)) print(`\n${line}`);
    }
    if (values.svg !== undefined) {
      await writeFile(values.svg, chart(fleet));
      note(`runner-report: wrote ${values.svg}`);
    }
    return 0;
  },
});

function tableOf(fleet: Fleet): string {
  const rows = fleet.runners.map((row) => [
    String(row.id),
    row.description,
    row.type,
    stateOf(row),
    String(row.machines),
    `${row.versions.join(", ")}${row.behind ? " (behind)" : ""}`,
    ago(row.contacted, fleet.until),
    jobsIn(row),
    failedIn(row),
    row.work ? `${(row.work.seconds / 3600).toFixed(1)} h` : "?",
  ]);
  return table(["id", "runner", "type", "state", "machines", "version", "last contact", "jobs", "failed", "ran"], rows);
}
