import { byToken, defineProgram, type Main, UsageError } from "../shared/program.js";
import { table } from "../shared/table.js";
import { clean, type Outcome } from "./clean.js";
import { confirmed, type Terminal } from "./confirm.js";
import { demoMock, DEMO_NOW, DEMO_PROJECT } from "./demo.js";
import { FLAGS, HELP, rulesOf } from "./options.js";
import { type Finding, survey } from "./survey.js";

/** The program. Before it deletes it asks on this terminal, if that is one. */
export function main(terminal: Terminal): Main {
  const canAsk = Boolean(terminal.stdin.isTTY && terminal.stderr.isTTY);
  return defineProgram({
    name: "stale-branches",
    help: HELP,
    flags: FLAGS,
    connect: (env) => byToken(env, () => demoMock().fetch),
    async run({ values, env, gitlab, demo, signal, print, note }) {
      const rules = rulesOf(values, canAsk);
      const project = values.project ?? env["GITLAB_PROJECT"] ?? (demo ? DEMO_PROJECT : undefined);
      if (!project) throw new UsageError("say which project: --project group/name, or GITLAB_PROJECT");

      const { projectId, findings } = await survey(gitlab, project, rules, demo ? DEMO_NOW : new Date(), signal);
      const stale = findings.filter(({ kept }) => kept === undefined);
      let outcomes: Outcome[] = stale.map((finding) => ({ ...finding, result: "stale" }));
      if (values.delete && stale.length > 0) {
        if (!values.yes) {
          note(tableOf(outcomes));
          const question = `Delete ${plural(stale.length)} of ${project}? [y/N] `;
          if (!(await confirmed(question, terminal, signal))) {
            note("Nothing was deleted.");
            return 0;
          }
        }
        outcomes = [];
        for await (const outcome of clean(gitlab, projectId, stale, signal)) outcomes.push(outcome);
      }

      const failed = outcomes.filter(({ result }) => result === "failed").length;
      if (values.json) {
        const kept = findings.filter((finding) => finding.kept !== undefined);
        print(JSON.stringify({ project, dryRun: !values.delete, branches: outcomes, kept }, null, 2));
      } else {
        if (outcomes.length > 0) print(`${tableOf(outcomes)}\n`);
        print(keptLine(findings));
        const deleted = plural(outcomes.filter(({ result }) => result === "deleted").length);
        if (values.delete) print(`${deleted} deleted${failed > 0 ? `, ${failed} failed` : ""}.`);
        else print(`${plural(stale.length)} would be deleted; --delete does it.`);
      }
      if (signal.aborted) {
        note(`stale-branches: interrupted, ${stale.length - outcomes.length} left`);
        return 130;
      }
      return failed > 0 ? 1 : 0;
    },
  });
}

function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, committed, ageDays, author, merged, result, message }) => [
    name,
    committed.slice(0, 10),
    String(ageDays),
    author,
    merged ? "yes" : "no",
    message === undefined ? result : `${result}: ${message}`,
  ]);
  return table(["branch", "last commit", "days", "by", "merged", "result"], rows);
}

/** `6 branches are kept: 1 default branch, 1 protected, ...`. */
function keptLine(findings: readonly Finding[]): string {
  const reasons = new Map<string, number>();
  for (const { kept } of findings) {
    // One entry for all merge requests.
    const reason = kept?.replace(/ of .*!\d+$/, " of an open merge request");
    if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  if (reasons.size === 0) return "No branch is kept.";
  const total = [...reasons.values()].reduce((sum, count) => sum + count, 0);
  const each = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(", ");
  return `${plural(total)} ${total === 1 ? "is" : "are"} kept: ${each}.`;
}

function plural(count: number): string {
  return `${count} ${count === 1 ? "branch" : "branches"}`;
}
