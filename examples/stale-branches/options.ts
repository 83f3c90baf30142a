import { wholeNumber } from "../shared/flags.js";
import { UsageError } from "../shared/program.js";
import type { Rules } from "./survey.js";

export const HELP = `usage: stale-branches --project <group/project> [options]

Finds branches that nobody has committed to for a long time. Without --delete it only says what it would delete.
Never deleted are the default branch, protected branches, branches of open merge requests, and what you may not push to.

  --project <path>   the project, by path or number; else GITLAB_PROJECT
  --days <n>         days without a commit; default 90
  --merged-only      only branches whose commits are all in the default branch
  --match <regex>    only branches whose name this matches
  --keep <regex>     never branches whose name this matches
  --delete           delete them, after asking
  --yes              delete them without asking; for schedules
  --json             the report as JSON
  --help             this text

GITLAB_URL and GITLAB_TOKEN say which GitLab; without them a made-up project in this process is cleaned.
Exit codes: 0 done, 1 something failed, 2 wrong options, 130 interrupted.
`;

export const FLAGS = {
  project: { type: "string" },
  days: { type: "string" },
  "merged-only": { type: "boolean" },
  match: { type: "string" },
  keep: { type: "string" },
  delete: { type: "boolean" },
  yes: { type: "boolean" },
  json: { type: "boolean" },
} as const;

/** What stands on the command line, of what {@link FLAGS} allow. */
export interface Values {
  days?: string | undefined;
  "merged-only"?: boolean | undefined;
  match?: string | undefined;
  keep?: string | undefined;
  delete?: boolean | undefined;
  yes?: boolean | undefined;
}

/**
 * Which branches are stale.
 *
 * @param terminal whether there is one to ask on
 * @throws UsageError for options that make no sense
 */
export function rulesOf(values: Values, terminal: boolean): Rules {
  if (values.yes && !values.delete) throw new UsageError("--yes answers the question of --delete; give both");
  if (values.delete && !values.yes && !terminal)
    throw new UsageError("--delete asks before it deletes, and there is no terminal to ask on: give --yes");
  return {
    days: wholeNumber("days", values.days ?? "90", { min: 1 }),
    mergedOnly: values["merged-only"] ?? false,
    match: expression("match", values.match),
    keep: expression("keep", values.keep),
  };
}

function expression(name: string, source: string | undefined): RegExp | undefined {
  if (source === undefined) return undefined;
  try {
    return new RegExp(source, "u");
  } catch (error) {
    throw new UsageError(`--${name}: ${(error as Error).message}`);
  }
}
