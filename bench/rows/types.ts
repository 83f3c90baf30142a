import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { samples } from "../../scripts/samples.js";
import { alternate, FOLDER, median, rounds, type Row, run, compilerOptions } from "../harness.js";

/** What the budget's seconds were measured beside: an empty file took this long in all. */
const EMPTY = 0.76;

const LOCAL = "../declarations";
const sources: Record<string, string> = {
  "an empty file": "export {};",
  "gitlab-fetch, one resource": samples.awaitedCall,
  "gitlab-fetch": samples.awaitedMethod,
  "gitlab-fetch, 100 calls": samples.hundredCalls,
  "openapi-fetch": `import createClient from "openapi-fetch"; import type { paths } from "gitlab-fetch/schema"; export const issue = await createClient<paths>().POST("/projects/{project_id}/issues", { params: { path: { project_id: 1 } }, body: { title: "x" } });`,
  "hey-api": `import { issuesCreate } from "${LOCAL}/hey/sdk.gen"; export const issue = await issuesCreate({ path: { project_id: 1 }, body: { title: "x" } });`,
  "openapi-typescript-codegen": `import { IssuesService } from "${LOCAL}/codegen/index"; export const issue = await IssuesService.issuesCreate({ projectId: 1, requestBody: { title: "x" } });`,
  gitbeaker: `import { Gitlab } from "@gitbeaker/rest"; export const issue = await new Gitlab({ token: "t" }).Issues.create(1, "x");`,
  Octokit: `import { Octokit } from "@octokit/rest"; export const issue = await new Octokit().issues.create({ owner: "a", repo: "b", title: "x" });`,
  "Stainless (openai)": `import OpenAI from "openai"; export const model = await new OpenAI().models.retrieve("x");`,
};
const compilers = { "5.9": "typescript", "6.0": "typescript6", "7.0": "typescript7" };
const ours = ["an empty file", "gitlab-fetch, one resource", "gitlab-fetch", "gitlab-fetch, 100 calls"];

/** What `--extendedDiagnostics` tells. */
interface Checked {
  check: number;
  types: number;
  total: number;
}

/** Type-checks a file with one call. */
export const types: Row = async (context) => {
  const folder = join(FOLDER, "generated/check");
  mkdirSync(folder, { recursive: true });
  const names = Object.keys(sources);
  names.forEach((name, index) => {
    writeFileSync(join(folder, `${index}.ts`), sources[name]!);
    writeFileSync(
      join(folder, `${index}.json`),
      JSON.stringify({
        compilerOptions: { ...compilerOptions, noEmit: true },
        files: [`${index}.ts`],
      }),
    );
  });
  const rows: string[][] = [];
  const of = new Map<string, Checked>();
  for (const [version, packageName] of Object.entries(compilers)) {
    const some = version === "5.9" ? names : ours;
    const figures = new Map<string, Checked[]>();
    const totals = await alternate(some, rounds(context, version === "5.9" ? 5 : 3), async (name) => {
      const checked = await check(packageName, join(folder, `${names.indexOf(name)}.json`));
      figures.set(name, [...(figures.get(name) ?? []), checked]);
      return checked.total;
    });
    for (const name of some) {
      const middle = {
        check: median(figures.get(name)!.map((one) => one.check)),
        types: figures.get(name)![0]!.types,
        total: median(totals[name]!),
      };
      of.set(`${version} ${name}`, middle);
      rows.push([name, version, middle.check.toFixed(2), String(middle.types), middle.total.toFixed(2)]);
    }
  }
  const verdicts = Object.keys(compilers).flatMap((version) => {
    const [empty, one, whole, hundred] = ours.map((name) => of.get(`${version} ${name}`)!);
    const tail = `TS ${version}`;
    // The seconds of the goals belong to a slower machine: what it would have taken there is told, too.
    const there = (seconds: number): number => (seconds * EMPTY) / empty!.total;
    const then = `were an empty file to take ${EMPTY} s`;
    return [
      { what: `one resource: total, ${tail}`, goal: 0.95, is: one!.total, unit: "s" },
      { what: `whole client: total, ${tail}`, goal: 1.2, is: whole!.total, unit: "s" },
      { what: `one resource: total, ${tail}, ${then}`, goal: 0.95, is: there(one!.total), unit: "s" },
      { what: `whole client: total, ${tail}, ${then}`, goal: 1.2, is: there(whole!.total), unit: "s" },
      ...(version === "5.9"
        ? [
            { what: `one resource: check, ${tail}`, goal: 0.05, is: one!.check, unit: "s" },
            { what: `one resource: types, ${tail}`, goal: 450, is: one!.types },
          ]
        : []),
      { what: `100 different calls: check, ${tail}`, goal: 0.2, is: hundred!.check, unit: "s" },
    ];
  });

  return {
    name: "types",
    title: "Type-check of a file with one call",
    how: "`tsc` in a process of its own, declarations of libraries not checked. Where the goals were set an empty file took 0.76 s.",
    head: ["file", "TypeScript", "check s", "types", "total s"],
    rows,
    verdicts,
  };
};

async function check(packageName: string, project: string): Promise<Checked> {
  const tsc = join(FOLDER, "node_modules", packageName, "bin/tsc");
  const { stdout, seconds } = await run(process.execPath, [tsc, "-p", project, "--extendedDiagnostics"]);
  const figure = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1]);
  return { check: figure("Check time"), types: figure("Types"), total: seconds };
}
