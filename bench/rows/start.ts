import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alternate, FOLDER, median, ratio, rounds, type Row, run } from "../harness.js";

const programs: Record<string, string> = {
  "an empty module": "export {};",
  "gitlab-fetch, one resource": `import { createClient } from "gitlab-fetch/client"; import * as issues from "gitlab-fetch/issues"; createClient({ token: "t" }); issues.get;`,
  "gitlab-fetch": `import { GitLab } from "gitlab-fetch"; new GitLab({ token: "t" }).issues;`,
  "openapi-fetch": `import createClient from "openapi-fetch"; createClient({ baseUrl: "https://gitlab.example.com" });`,
  "hey-api": `import { createClient } from "../hey/client.js"; import { issuesGet } from "../hey/sdk.js"; createClient({}); issuesGet;`,
  "openapi-typescript-codegen": `import { IssuesService } from "../codegen/index.js"; IssuesService.issuesGet;`,
  gitbeaker: `import { Gitlab } from "@gitbeaker/rest"; new Gitlab({ token: "t" });`,
  Octokit: `import { Octokit } from "@octokit/rest"; new Octokit();`,
  "Stainless (openai)": `import OpenAI from "openai"; new OpenAI({ apiKey: "t" });`,
  ky: `import ky from "ky"; ky.create({});`,
};

/** How long a Node process takes that imports a client and makes one. */
export const start: Row = async (context) => {
  const folder = join(FOLDER, "generated/start");
  mkdirSync(folder, { recursive: true });
  const names = Object.keys(programs);
  const files = names.map((_, index) => join(folder, `${index}.js`));
  names.forEach((name, index) => writeFileSync(files[index]!, programs[name]!));
  const figures = await alternate(names, rounds(context, 25), async (name) => {
    const { seconds } = await run(process.execPath, [files[names.indexOf(name)]!]);
    return seconds * 1000;
  });
  const empty = figures["an empty module"]!;
  return {
    name: "start",
    title: "Import in Node",
    how: `Milliseconds from the start of a process to its end, with the client imported and made; ${empty.length} rounds.`,
    head: ["client", "ms", "ratio to an empty module"],
    rows: names.map((name) => [name, median(figures[name]!).toFixed(1), ratio(figures[name]!, empty).toFixed(2)]),
    verdicts: [
      { what: "one resource", goal: 1.15, is: ratio(figures["gitlab-fetch, one resource"]!, empty) },
      { what: "whole client", goal: 1.35, is: ratio(figures["gitlab-fetch"]!, empty) },
    ],
  };
};
