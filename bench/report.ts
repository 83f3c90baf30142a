import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, platform, release, totalmem } from "node:os";
import { join } from "node:path";
import { FOLDER, REPOSITORY, type Table, type Verdict } from "./harness.js";

/** Where and with what the figures were taken. */
export function machine(): string[] {
  const [cpu] = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  const own = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as { version: string };
  const peers = Object.keys(
    (JSON.parse(readFileSync(join(FOLDER, "package.json"), "utf8")) as { dependencies: object }).dependencies,
  ).map((name) => `${name} ${versionOf(join(FOLDER, "node_modules", name))}`);
  const generators = ["@hey-api/openapi-ts", "openapi-typescript", "openapi-typescript-codegen", "esbuild"].map(
    (name) => `${name} ${versionOf(join(REPOSITORY, "node_modules", name))}`,
  );
  return [
    `${cpus().length} cores (${cpu?.model.trim()}), ${memory}, ${platform()} ${release()}, Node ${process.versions.node}`,
    `gitlab-fetch ${own.version}; ${[...peers, ...generators].join(", ")}`,
  ];
}

function versionOf(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;
}

/** How many processes wanted a core in the last minute, on average: a busy machine's figures say less. */
export function load(): string {
  return loadavg()[0]!.toFixed(1);
}

/** A verdict in words. */
export function judged({ what, goal, is, unit = "" }: Verdict): string {
  const digits = Math.max(goal, is) >= 100 ? 0 : 2;
  const tail = unit && ` ${unit}`;
  return `${what}: ${is.toFixed(digits)}${tail}, goal ${goal.toFixed(digits)}${tail}: ${is <= goal ? "met" : "**not met**"}`;
}

/** A table as Markdown. */
export function markdown({ title, how, head, rows, verdicts }: Table, taken: string): string {
  const line = (cells: string[]): string => `| ${cells.join(" | ")} |`;
  return [
    `### ${title}`,
    "",
    `${how} ${taken}`,
    "",
    line(head),
    line(head.map((_, index) => (index ? "---:" : "---"))),
    ...rows.map(line),
    "",
    ...verdicts.map((verdict) => `- ${judged(verdict)}`),
    "",
  ].join("\n");
}

/** A table for a terminal. */
export function plain({ title, head, rows, verdicts }: Table): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column]!.length)));
  const line = (cells: string[]): string =>
    cells.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join("  ");
  return [
    title,
    ...all.map((cells) => `  ${line(cells)}`),
    ...verdicts.map((verdict) => `  ${judged(verdict)}`),
    "",
  ].join("\n");
}

/** Writes tables into RESULTS.md, each in its place; those not measured now stay as they are. */
export function record(tables: readonly Table[], taken: Readonly<Record<string, string>>): void {
  const file = join(FOLDER, "RESULTS.md");
  let text = readFileSync(file, "utf8");
  const put = (name: string, content: string): void => {
    const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`bench/RESULTS.md has no place for ${name}`);
    text = text.replace(place, (_, begin: string, end: string) => `${begin}\n${content}\n${end}`);
  };
  put(
    "machine",
    machine()
      .map((line) => `- ${line}`)
      .join("\n") + "\n",
  );
  for (const table of tables) put(table.name, markdown(table, taken[table.name]!));
  writeFileSync(file, text);
}
