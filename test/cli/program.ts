import { PassThrough, Readable } from "node:stream";
import type { Io } from "../../cli/io.js";
import { run } from "../../cli/run.js";
import type { Fetch } from "../../runtime/index.js";
import type { Answer, Seen } from "../runtime/server.js";

/** What a command left behind. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** What a command finds around it. */
export interface Surroundings {
  env?: Record<string, string>;
  stdin?: string;
  /** Whether standard output and error are a terminal, and how wide it is. */
  terminal?: number;
  /** Whether somebody is typing. */
  typing?: boolean;
  signal?: AbortSignal;
  /** Answers instead of a server. */
  fetch?: Fetch;
}

/** A token that must not be seen anywhere. */
export const TOKEN = "glpat-command-line-000";

/** Runs a command line in this process, as the program would. */
export async function gitlab(args: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  const { terminal, typing = false, stdin = "", signal, fetch } = around;
  const streams = [new PassThrough(), new PassThrough()] as const;
  const texts = streams.map((stream) => collect(stream));
  const tty = { isTTY: terminal !== undefined, ...(terminal ? { columns: terminal } : {}) };
  const io: Io = {
    stdin: Object.assign(Readable.from(stdin ? [stdin] : []), { isTTY: typing }),
    stdout: Object.assign(streams[0], tty),
    stderr: Object.assign(streams[1], tty),
    // Nothing of the machine's own configuration is read.
    env: { HOME: "/nonexistent", ...around.env },
    ...(signal ? { signal } : {}),
    ...(fetch ? { fetch } : {}),
  };
  const code = await run(args, io);
  streams.forEach((stream) => stream.end());
  const [stdout = "", stderr = ""] = await Promise.all(texts);
  return { code, stdout, stderr };
}

/** Runs a command line against a server, with a token. */
export function against(origin: string, args: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  return gitlab(args, { ...around, env: { GITLAB_URL: origin, GITLAB_TOKEN: TOKEN, ...around.env } });
}

async function collect(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** A list with pages. */
export const LIST = ["issues", "list-for-project", "--project-id", "group/app"];

/** A list of `total` items, cut into pages as GitLab does. */
export function pages(total: number): (seen: Seen) => Answer {
  return ({ query, path }) => {
    const params = new URLSearchParams(query);
    const page = Number(params.get("page") ?? 1);
    const size = Number(params.get("per_page") ?? 20);
    const first = (page - 1) * size;
    const items = Array.from({ length: Math.max(0, Math.min(size, total - first)) }, (_, index) => ({
      iid: first + index + 1,
      title: `Issue, number ${first + index + 1}`,
      state: "opened",
      author: { id: 7, username: "alice" },
    }));
    params.set("page", String(page + 1));
    const link =
      first + size < total
        ? `<http://elsewhere${path}?${params}>; rel="next"`
        : `<http://elsewhere${path}>; rel="first"`;
    const headers = {
      link,
      "x-page": `${page}`,
      "x-per-page": `${size}`,
      "x-total": `${total}`,
      "x-total-pages": `${Math.ceil(total / size)}`,
    };
    return { headers, body: items };
  };
}
