import { once } from "node:events";
import { wholeNumber } from "../shared/flags.js";
import { byToken, defineProgram, type Main, UsageError } from "../shared/program.js";
import { serve } from "../shared/serve.js";
import { DEMO_PROJECT, demoMock } from "./demo.js";
import worker from "./worker.js";

const HELP = `usage: worker [options]

Serves the worker with Node, to try it out: badges and summaries of the pipelines of projects.

  --port <n>  TCP port; default 8787, 0 for a free one
  --help      this text

GITLAB_URL, GITLAB_TOKEN  which GitLab; without them one in this process that is made up
GITLAB_PROJECTS           full paths of the projects to show, with spaces between

Exit codes: 0 ended by Ctrl-C, 1 something failed, 2 wrong options.
`;

/** Serves the worker until the signal is aborted. */
export const main: Main = defineProgram({
  name: "worker",
  help: HELP,
  flags: { port: { type: "string" } },
  connect: (env) => byToken(env, () => demoMock().fetch),
  async run({ values, env, demo, signal, print, note }) {
    const failed = (error: unknown): void => note(`worker: ${String(error)}`);
    const port = wholeNumber("port", values.port ?? "8787", { max: 65_535 });
    if (!demo && !env["GITLAB_PROJECTS"]) throw new UsageError("say which projects anybody may see: GITLAB_PROJECTS");
    const mock = demo ? await serve((request) => demoMock().fetch(request), 0, failed) : undefined;
    const bindings = mock ? { GITLAB_URL: mock.origin, GITLAB_PROJECTS: DEMO_PROJECT } : env;
    try {
      const server = await serve((request) => worker.fetch(request, bindings), port, failed);
      try {
        for (const project of (bindings.GITLAB_PROJECTS ?? "").split(/\s+/).filter(Boolean)) {
          print(`${server.origin}/${project}/badge.svg`);
          print(`${server.origin}/${project}/pipelines.json`);
        }
        if (!signal.aborted) await once(signal, "abort");
      } finally {
        await server.close();
      }
    } finally {
      await mock?.close();
    }
    return 0;
  },
});
