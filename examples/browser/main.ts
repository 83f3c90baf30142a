import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { GitLab } from "gitlab-fetch";
import { wholeNumber } from "../shared/flags.js";
import { defineProgram, type Main } from "../shared/program.js";
import { serve } from "../shared/serve.js";
import { bundlePage, type PageFiles } from "./bundle.js";
import { DEMO_TOKEN, demoGitLab } from "./demo.js";
import { DEMO_CLIENT_ID } from "./demo-oauth.js";

const HELP = `usage: browser [options]

Serves a page that shows people their projects and issues, asked from their browser, or writes it for another web server.

  --port <n>      TCP port; default 8788, 0 for a free one
  --out <folder>  write the page into a folder, and end
  --help          this text

GITLAB_URL              the GitLab that the page suggests; without it one in this process that is made up
GITLAB_OAUTH_CLIENT_ID  application ID that the page suggests

Exit codes: 0 done or ended by Ctrl-C, 1 something failed, 2 wrong options.
`;

/** Serves the page until the signal is aborted, or writes it. */
export const main: Main = defineProgram({
  name: "browser",
  help: HELP,
  flags: { port: { type: "string" }, out: { type: "string" } },
  // The server asks GitLab nothing: browsers do. The address is checked as theirs will be.
  connect: ({ GITLAB_URL: host }) => ({ gitlab: new GitLab(host ? { host } : {}), demo: !host }),
  async run({ values, env, demo, signal, print, note }) {
    const { GITLAB_URL, GITLAB_OAUTH_CLIENT_ID: clientId = "" } = env;
    if (values.out !== undefined) {
      const files = await bundlePage(GITLAB_URL ? { host: GITLAB_URL, clientId } : undefined);
      await mkdir(values.out, { recursive: true });
      for (const [name, { body }] of files) await writeFile(join(values.out, name), body);
      note(`browser: wrote ${[...files.keys()].join(", ")} to ${values.out}`);
      return 0;
    }
    const port = wholeNumber("port", values.port ?? "8788", { max: 65_535 });
    const failed = (error: unknown): void => note(`browser: ${String(error)}`);
    let page = "";
    // Another port is another origin, as a real GitLab is.
    const gitlab = demo ? await serve((await demoGitLab(() => page)).handler, 0, failed) : undefined;
    try {
      const place = gitlab ? { host: gitlab.origin, clientId: DEMO_CLIENT_ID } : { host: GITLAB_URL!, clientId };
      const files = await bundlePage(place);
      const server = await serve((request) => fileOf(files, request), port, failed);
      page = `${server.origin}/`;
      try {
        if (gitlab) note(`browser: sign in with the button, or with the token ${DEMO_TOKEN}`);
        print(page);
        if (!signal.aborted) await once(signal, "abort");
      } finally {
        await server.close();
      }
    } finally {
      await gitlab?.close();
    }
    return 0;
  },
});

/** A file of the page, or 404. */
export function fileOf(files: PageFiles, request: Request): Response {
  const { pathname } = new URL(request.url);
  const file = files.get(pathname === "/" ? "index.html" : pathname.slice(1));
  if (!file) return new Response("404", { status: 404 });
  return new Response(file.body, { headers: { "content-type": file.type, "cache-control": "no-cache" } });
}
