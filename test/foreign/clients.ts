import { type ExecFileException, execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One thing a client was asked to do. */
export interface Step {
  step: string;
  /** What was wrong; null when nothing was. */
  wrong: string | null;
}

/** Somebody else's client. */
export interface ForeignClient {
  name: string;
  /** Its version; undefined where it is not installed. */
  version(): string | undefined;
  /** How to install it. */
  install: string;
  run(url: string, token: string): Promise<Step[]>;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const bin = here("./node_modules/.bin/gitbeaker");

/** The Python that has python-gitlab: Debian's, or the first one that is found. */
const python = ["/usr/bin/python3", "python3"].find((name) => ask(name, ["-c", "import gitlab"]) !== undefined);
const pythonVersion = (): string | undefined =>
  python && ask(python, ["-c", "import gitlab; print(gitlab.__version__)"]);
const packageVersion = (name: string): string | undefined =>
  existsSync(here(`./node_modules/${name}/package.json`))
    ? ask("node", ["-p", `require("${here(`./node_modules/${name}/package.json`)}").version`])
    : undefined;

export const CLIENTS: readonly ForeignClient[] = [
  {
    name: "python-gitlab",
    version: pythonVersion,
    install: "apt-get install python3-gitlab, or pip install python-gitlab",
    run: async (url, token) => stepsOf(await execute(python!, [here("./python_gitlab.py"), url, token])),
  },
  {
    name: "python-gitlab's command gitlab",
    version: pythonVersion,
    install: "apt-get install python3-gitlab, or pip install python-gitlab",
    run: (url, token) => {
      // `python -m gitlab` is what the command `gitlab` calls; Debian has that in a package of its own.
      const command = (...args: string[]) =>
        execute(python!, ["-m", "gitlab", "--server-url", url, "--private-token", token, "-o", "json", ...args]);
      return commandSteps({
        "project create": () => command("project", "create", "--name", "Shell", "--path", "shell"),
        "project list": () => command("project", "list", "--search", "shell"),
        "project get": () => command("project", "get", "--id", "example-group/sample-app"),
        "project update": () => command("project", "update", "--id", "81", "--description", "Changed"),
        "project-issue create": () =>
          command("project-issue", "create", "--project-id", "81", "--title", "From a shell"),
        "project-issue list": () => command("project-issue", "list", "--project-id", "81", "--get-all"),
        "project-issue update": () =>
          command("project-issue", "update", "--project-id", "81", "--iid", "13", "--title", "New"),
        "project-issue get": () => command("project-issue", "get", "--project-id", "81", "--iid", "13"),
        "project-issue delete": () => command("project-issue", "delete", "--project-id", "81", "--iid", "13"),
        "user list": () => command("user", "list"),
        "user create": () =>
          command(
            "user",
            "create",
            "--email",
            "s@example.com",
            "--username",
            "shell",
            "--name",
            "S",
            "--password",
            "long-enough-1",
          ),
        "current-user get": () => command("current-user", "get"),
        "project-pipeline list": () => command("project-pipeline", "list", "--project-id", "81"),
        "project-pipeline create": () => command("project-pipeline", "create", "--project-id", "81", "--ref", "main"),
      });
    },
  },
  {
    name: "@gitbeaker/rest",
    version: () => packageVersion("@gitbeaker/rest"),
    install: "npm install --prefix test/foreign",
    run: async (url, token) => stepsOf(await execute("node", [here("./gitbeaker.mjs"), url, token])),
  },
  {
    name: "@gitbeaker/cli",
    version: () => packageVersion("@gitbeaker/cli"),
    install: "npm install --prefix test/foreign",
    run: (url, token) => {
      const command = (...args: string[]) => execute("node", [bin, ...args, "--gb-host", url, "--gb-token", token]);
      return commandSteps({
        "projects create": () => command("projects", "create", "--name", "Shell", "--path", "gb-shell"),
        "projects show": () => command("projects", "show", "--project-id", "81"),
        "projects edit": () => command("projects", "edit", "--project-id", "81", "--description", "Changed"),
        "issues create": () => command("issues", "create", "--project-id", "81", "--title", "From a shell"),
        "issues all": () => command("issues", "all", "--project-id", "81"),
        "users all": () => command("users", "all"),
        "pipelines all": () => command("pipelines", "all", "--project-id", "81"),
      });
    },
  },
];

async function commandSteps(steps: Record<string, () => Promise<string>>): Promise<Step[]> {
  const done: Step[] = [];
  for (const [step, run] of Object.entries(steps)) {
    const wrong = await run().then(
      (output) => (isAnswer(output) || (output.trim() === "" && /delete/.test(step)) ? null : `printed ${output}`),
      (error: Error) => error.message.replace(/\s+/g, " ").slice(-300),
    );
    done.push({ step, wrong });
  }
  return done;
}

/** Whether a program printed data. */
function isAnswer(output: string): boolean {
  try {
    return typeof JSON.parse(output) === "object";
  } catch {
    return false;
  }
}

function stepsOf(output: string): Step[] {
  const lines = output.split("\n").filter((line) => line.startsWith("{"));
  return lines.map((line) => JSON.parse(line) as Step);
}

/** What a program printed. Asynchronously: the mock answers it from this very process. */
function execute(program: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const done = (error: ExecFileException | null, stdout: string, stderr: string): void =>
      error ? reject(new Error(`${stdout}${stderr}` || error.message)) : resolve(stdout);
    // Neither a configuration nor a GitLab of this machine has a say.
    const { PATH, HOME } = process.env;
    execFile(
      program,
      args,
      { timeout: 120_000, env: { PATH, HOME, PYTHON_GITLAB_CFG: here("./python-gitlab.cfg") }, maxBuffer: 1e8 },
      done,
    );
  });
}

function ask(program: string, args: string[]): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}
