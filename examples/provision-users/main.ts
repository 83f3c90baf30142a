import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isHttpError } from "gitlab-fetch";
import { onlyArgument } from "../shared/flags.js";
import { byToken, defineProgram, UsageError } from "../shared/program.js";
import { table } from "../shared/table.js";
import { demoFetch } from "./demo.js";
import { readPeople } from "./people.js";
import { provision, type Step } from "./provision.js";

const HELP = `usage: provision-users <file.csv> [options]

Gives everybody in a CSV file (columns username,name,email,groups,ssh_key) an account, memberships of groups, and an SSH key,
which is added as that user, through sudo. Without --apply it only says what is missing. It can run again and again: what is
there is left alone, and nothing is taken away.

  --apply   create what is missing
  --json    the report as JSON
  --help    this text

GITLAB_URL and GITLAB_TOKEN (of an administrator, scopes api and sudo) say which GitLab; without them it is a made-up one.
Exit codes: 0 done, 1 something failed, 2 wrong file or options, 130 interrupted.
`;

export const main = defineProgram({
  name: "provision-users",
  help: HELP,
  flags: { apply: { type: "boolean", default: false }, json: { type: "boolean", default: false } },
  connect: (env) => byToken(env, demoFetch),
  async run({ gitlab, demo, values, positionals, signal, print, note }) {
    const sample = fileURLToPath(new URL("users.csv", import.meta.url));
    const file = demo && positionals.length === 0 ? sample : onlyArgument(positionals, "which CSV file to read");
    const people = readPeople(contentOf(file));
    const { is_admin, username } = await gitlab.currentUser({ signal });
    if (!is_admin)
      throw new UsageError(`the token is ${username}'s, who is no administrator; set GITLAB_TOKEN to one's`);
    // A group that does not exist is a mistake in the file, to be found before the first account is made.
    for (const path of new Set(people.flatMap(({ groups }) => groups.map((group) => group.path)))) {
      await gitlab.groups.get({ group_id: path, with_projects: false }, { signal }).catch((error: unknown) => {
        throw isHttpError(error, 404) ? new UsageError(`there is no group ${path}`) : error;
      });
    }
    const steps: Step[] = [];
    try {
      for (const person of people)
        for await (const step of provision(gitlab, person, { apply: values.apply, signal })) steps.push(step);
    } finally {
      // Whatever ends it, what was done is told.
      if (values.json) print(JSON.stringify({ dryRun: !values.apply, steps }, null, 2));
      else print(table(["user", "what", "result"], steps.map(rowOf)));
    }
    const count = (...results: Step["result"][]): number =>
      steps.filter(({ result }) => results.includes(result)).length;
    const failed = count("failed");
    note(
      values.apply
        ? `${count("created", "added", "raised")} done, ${count("there")} there already, ${failed} failed`
        : `${count("missing", "too low")} to be done, ${count("there")} there already, ${failed} would fail; --apply does it`,
    );
    return failed > 0 ? 1 : 0;
  },
});

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function rowOf({ username, what, result, message }: Step): string[] {
  return [username, what, message === undefined ? result : `${result}: ${message}`];
}
