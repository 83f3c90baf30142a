import { onlyArgument } from "../shared/flags.js";
import { byToken, defineProgram } from "../shared/program.js";
import { table } from "../shared/table.js";
import { DEMO_NOW, DEMO_PROJECT, demoFetch } from "./demo.js";
import type { Finding } from "./rules.js";
import { readSettings } from "./settings.js";
import { apply, type Case, examine } from "./triage.js";

const HELP = `usage: issue-triage <group/project> [options]

Looks at the open issues of a project, labels those without a type, those nobody has answered and those that went quiet,
asks for what is missing, and closes what stays quiet. Without --apply it only says what it would do. What it has done
already it does not do again, so it can run every hour.

  --apply             do it
  --settings <file>   labels and times, as JSON; see README.md
  --json              the report as JSON
  --help              this text

GITLAB_URL and GITLAB_TOKEN (scope api) say which GitLab; without them a made-up project in this process is looked at.
Exit codes: 0 done, 1 something failed, 2 wrong options, 130 interrupted.
`;

export const main = defineProgram({
  name: "issue-triage",
  help: HELP,
  flags: {
    apply: { type: "boolean", default: false },
    settings: { type: "string" },
    json: { type: "boolean", default: false },
  },
  connect: (env) => byToken(env, demoFetch),
  async run({ gitlab, demo, values, positionals, signal, print, note }) {
    const project = demo && positionals.length === 0 ? DEMO_PROJECT : onlyArgument(positionals, "which project");
    const settings = readSettings(values.settings);
    const now = demo ? DEMO_NOW : new Date();
    const { cases, looked } = await examine(gitlab, project, settings, { now, signal });
    const done: Case[] = values.apply ? [] : cases;
    try {
      if (values.apply) for await (const one of apply(gitlab, project, cases, signal)) done.push(one);
    } finally {
      // Whatever ends it, what was done is told.
      if (values.json) print(JSON.stringify({ project, dryRun: !values.apply, issues: done.map(summary) }, null, 2));
      else if (done.length > 0) print(table(["issue", "rule", "what", "title"], done.flatMap(rows)));
    }
    const failed = done.filter((one) => one.failed !== undefined);
    for (const { issue, failed: words } of failed) note(`#${issue.iid} failed: ${words}`);
    note(
      values.apply
        ? `${looked} open issues, ${done.length - failed.length} changed, ${failed.length} failed`
        : `${looked} open issues, ${done.length} would be changed; --apply does it`,
    );
    return failed.length > 0 ? 1 : 0;
  },
});

function rows({ issue, findings, failed }: Case): string[][] {
  return findings.map((finding) => [
    `#${issue.iid}`,
    finding.rule,
    failed === undefined ? words(finding) : "failed",
    issue.title,
  ]);
}

function words({ add, remove, comment, close }: Finding): string {
  return [add && `+${add}`, remove && `-${remove}`, comment && "comment", close && "close"].filter(Boolean).join(", ");
}

function summary({ issue, findings, failed }: Case): object {
  return { iid: issue.iid, title: issue.title, web_url: issue.web_url, findings, failed };
}
