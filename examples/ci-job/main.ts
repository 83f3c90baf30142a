import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { GitLab, readEnvironment } from "gitlab-fetch";
import { type Connection, demoConnection, defineProgram, type Io, UsageError } from "../shared/program.js";
import { DEMO_ENV, demoFetch } from "./demo.js";
import { explain } from "./job-token.js";
import { readJob } from "./job.js";
import { upload } from "./package.js";
import { ensureRelease, linkFile } from "./release.js";

const HELP = `usage: ci-job <file>... [options]

Publishes files from a CI/CD job with the token of the job: uploads them to the package registry and links them in the
release of the tag, which is made where there is none.

  --project <id>     project; default CI_PROJECT_ID
  --tag <name>       tag; default CI_COMMIT_TAG
  --package <name>   name of the package; default CI_PROJECT_NAME
  --comment-on <n>   also write a note on this issue, which a job token may not: it needs GITLAB_TOKEN
  --help             this text

Needs CI_SERVER_URL and CI_JOB_TOKEN, which every job has; GITLAB_URL and GITLAB_TOKEN come before them. Without any of them
it publishes to a made-up project.
Exit codes: 0 done, 1 failed, 2 wrong options, 130 interrupted.
`;

export const main = defineProgram({
  name: "ci-job",
  help: HELP,
  flags: {
    project: { type: "string" },
    tag: { type: "string" },
    package: { type: "string" },
    "comment-on": { type: "string" },
  },
  connect,
  async run({ gitlab, demo, env, values, positionals, signal, print, note }) {
    const files =
      demo && positionals.length === 0 ? [fileURLToPath(new URL("README.md", import.meta.url))] : positionals;
    const job = readJob(demo ? { ...DEMO_ENV, ...env } : env, values);
    if (files.length === 0) throw new UsageError("say which files to publish");
    const missing = files.find((file) => !existsSync(file));
    if (missing !== undefined) throw new UsageError(`there is no file ${missing}`);
    const issue = values["comment-on"];
    if (issue !== undefined && !/^[1-9]\d*$/.test(issue))
      throw new UsageError(`--comment-on: give the number of an issue, not "${issue}"`);
    try {
      await ensureRelease(gitlab, job, signal);
      for await (const { file, sha256, fresh } of upload(gitlab, job, files, signal)) {
        note(`${file}: ${fresh ? "uploaded" : "there already"}, SHA-256 ${sha256}`);
        print(await linkFile(gitlab, job, file, signal));
      }
      if (issue !== undefined) {
        const body = `Published in ${job.tag}.`;
        await gitlab.issueNotes.create({ project_id: job.project, issue_iid: Number(issue), body }, { signal });
        note(`issue ${issue}: told`);
      }
      return 0;
    } catch (error) {
      const advice = usesJobToken(env, demo) ? explain(error) : undefined;
      if (advice) note(advice);
      throw error;
    }
  },
});

/** As `GitLab.fromEnv()`, and the made-up GitLab where nothing is set. */
function connect(env: Io["env"]): Connection {
  const options = readEnvironment(env);
  const credential = options.token ?? options.oauthToken ?? options.jobToken;
  if (options.host === undefined && credential === undefined)
    return demoConnection(demoFetch(), { jobToken: "glcbt-demo" });
  if (options.host === undefined || credential === undefined)
    throw new UsageError("set CI_SERVER_URL and CI_JOB_TOKEN, as in a job, or none of them for the demo");
  return { gitlab: new GitLab(options), demo: false };
}

function usesJobToken(env: Io["env"], demo: boolean): boolean {
  return demo || readEnvironment(env).jobToken !== undefined;
}
