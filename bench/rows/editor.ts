import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FOLDER, median, rounds, type Row } from "../harness.js";

const LOCAL = "../declarations";
/** A file for each client; completion is asked for at the first and at the second `|`. */
const sources: Record<string, string> = {
  "gitlab-fetch": `import { GitLab } from "gitlab-fetch"; const gitlab = new GitLab(); gitlab.issues.|; await gitlab.issues.create({ project_id: 1, | });`,
  "gitlab-fetch, resources": `import { GitLab } from "gitlab-fetch"; const gitlab = new GitLab(); gitlab.|; await gitlab.mergeRequests.create({ project_id: 1, | });`,
  "openapi-fetch": `import createClient from "openapi-fetch"; import type { paths } from "gitlab-fetch/schema"; const client = createClient<paths>(); const path: keyof paths = "|"; await client.POST("/projects/{project_id}/issues", { params: { path: { project_id: 1 } }, body: { | } });`,
  "hey-api": `import * as sdk from "${LOCAL}/hey/sdk.gen"; sdk.|; await sdk.issuesCreate({ path: { project_id: 1 }, body: { | } });`,
  "openapi-typescript-codegen": `import { IssuesService } from "${LOCAL}/codegen/index"; IssuesService.|; await IssuesService.issuesCreate({ projectId: 1, requestBody: { | } });`,
  gitbeaker: `import { Gitlab } from "@gitbeaker/rest"; const api = new Gitlab({ token: "t" }); api.|; await api.Issues.create(1, "x", { | });`,
  Octokit: `import { Octokit } from "@octokit/rest"; const octokit = new Octokit(); octokit.issues.|; await octokit.issues.create({ | });`,
  "Stainless (openai)": `import OpenAI from "openai"; const client = new OpenAI(); client.|; await client.chat.completions.create({ | });`,
};

/** Completion in an editor after an edit, from TypeScript's language server. */
export const editor: Row = async (context) => {
  const folder = join(FOLDER, "generated/editor");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module: "esnext",
        moduleResolution: "bundler",
        types: [],
        strict: true,
        skipLibCheck: true,
      },
      files: [],
      include: ["*.ts"],
    }),
  );
  const names = Object.keys(sources);
  const rows: string[][] = [];
  const figures = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const [before = "", middle = "", after = ""] = sources[name]!.split("|");
    const file = join(folder, `${index}.ts`);
    writeFileSync(file, before + middle + after);
    const server = startServer(folder);
    try {
      server.send("open", { file });
      const places = [before.length + 1, before.length + middle.length + 1];
      const [members, keys] = [[], []] as [number[], number[]];
      const counts: number[] = [];
      // The first round loads the project and does not count.
      for (let round = 0; round <= rounds(context, 15); round++)
        for (const [which, times] of [members, keys].entries()) {
          // Every edit makes the program anew, as a key press does.
          const line = before.length + middle.length + after.length + 1 + round * 2 + which;
          const started = performance.now();
          server.send("change", { file, line: 1, offset: line, endLine: 1, endOffset: line, insertString: " " });
          const body = (await server.ask("completionInfo", { file, line: 1, offset: places[which]! })) as
            { entries: { name: string }[] } | undefined;
          if (round > 0) times.push(performance.now() - started);
          counts[which] = body?.entries.length ?? 0;
        }
      if (!counts.every((count) => count > 0)) throw new Error(`${name}: nothing to complete (${counts.join(", ")})`);
      figures.set(name, [median(members), median(keys)]);
      rows.push([name, median(members).toFixed(0), String(counts[0]), median(keys).toFixed(0), String(counts[1])]);
    } finally {
      server.end();
    }
  }
  const [members, keys] = figures.get("gitlab-fetch")!;
  const [resources] = figures.get("gitlab-fetch, resources")!;
  return {
    name: "editor",
    title: "Completion in an editor",
    how: "TypeScript 5.9's tsserver: a character is typed, then completion is asked for; milliseconds until it is there.",
    head: ["client", "members ms", "entries", "option keys ms", "entries"],
    rows,
    verdicts: [
      { what: "members", goal: 30, is: members!, unit: "ms" },
      { what: "resources", goal: 30, is: resources!, unit: "ms" },
      { what: "option keys", goal: 40, is: keys!, unit: "ms" },
    ],
  };
};

/** TypeScript's language server. @see https://github.com/microsoft/TypeScript/wiki/Standalone-Server-(tsserver) */
function startServer(cwd: string): {
  send(command: string, args: object): number;
  ask(command: string, args: object): Promise<unknown>;
  end(): void;
} {
  const child = spawn(
    process.execPath,
    [join(FOLDER, "node_modules/typescript/lib/tsserver.js"), "--disableAutomaticTypingAcquisition"],
    {
      cwd,
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  const waiting = new Map<number, (body: unknown) => void>();
  let text = "";
  child.stdout.on("data", (data) => {
    text += String(data);
    for (;;) {
      const end = text.indexOf("\n");
      if (end < 0) return;
      const line = text.slice(0, end).trim();
      text = text.slice(end + 1);
      if (!line.startsWith("{")) continue;
      const message = JSON.parse(line) as { type: string; request_seq: number; body: unknown };
      if (message.type === "response") waiting.get(message.request_seq)?.(message.body);
    }
  });
  let seq = 0;
  const send = (command: string, args: object): number => {
    child.stdin.write(`${JSON.stringify({ seq: ++seq, type: "request", command, arguments: args })}\n`);
    return seq;
  };
  return {
    send,
    ask: (command, args) => new Promise((resolve) => waiting.set(send(command, args), resolve)),
    end: () => void child.kill(),
  };
}
