import { readFileSync } from "node:fs";

/** A TypeScript example of a guide, and how it is checked. */
export interface Block {
  /** `guides/errors.md:12`: file and line of its first line. */
  name: string;
  /** The code, complete: with a client where it does not make its own. */
  code: string;
  /** Why it is compiled only; undefined for what is run. */
  compileOnly?: string;
  /** What the mock answers first. */
  answers: { status: number; operationId?: string }[];
}

const FENCE = /^```ts\b([^\n]*)\n([\s\S]*?)^```/gm;
const CLIENT = `const gitlab = new GitLab({ host: "https://gitlab.example.com", token: process.env["GITLAB_TOKEN"] });\n`;

/**
 * The examples of a Markdown file. Behind `ts` may stand `compile: <reason>` for what is not run, or `answers=404:issues.get,...` for what
 * the mock answers first.
 *
 * @param file - relative to `docs/`
 * @throws Error for anything else behind `ts`
 */
export function blocksOf(docs: string, file: string): Block[] {
  const text = readFileSync(`${docs}/${file}`, "utf8");
  return [...text.matchAll(FENCE)].map(({ 1: info = "", 2: code = "", index }) => {
    const line = text.slice(0, index).split("\n").length + 1;
    const words = info.trim();
    const compileOnly = /^compile: (.+)$/.exec(words)?.[1];
    const answers = /^answers=(\S+)$/.exec(words)?.[1];
    if (words !== "" && compileOnly === undefined && answers === undefined)
      throw new Error(
        `docs/${file}:${line - 1}: expected "compile: <reason>" or "answers=<status>:<operation>", got "${words}"`,
      );
    return {
      name: `${file}:${line}`,
      code: complete(code),
      ...(compileOnly === undefined ? {} : { compileOnly }),
      answers: (answers?.split(",") ?? []).map((answer) => {
        const [status, operationId] = answer.split(":");
        return { status: Number(status), ...(operationId === undefined ? {} : { operationId }) };
      }),
    };
  });
}

/** Gives an example a client where it uses one it does not make. */
function complete(code: string): string {
  const needs = /\bgitlab\b/.test(code.replace(/["'`][^"'`\n]*["'`]/g, "")) && !/\bgitlab\b\s*=\s/.test(code);
  const imports = /import \{[^}]*\bGitLab\b[^}]*\} from "gitlab-fetch"/.test(code);
  const [, head = "", body = code] = /^((?:import [^;]*;\n)*)([\s\S]*)$/.exec(code) ?? [];
  return needs
    ? `${imports ? "" : `import { GitLab } from "gitlab-fetch";\n`}${head}${CLIENT}${body}export {};\n`
    : `${code}export {};\n`;
}
