import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Io } from "./io.js";
import { UsageError } from "./usage-error.js";

/** Where values come from besides the command line: files and standard input, which can be read once. */
export class Input {
  readonly #io: Io;
  #used?: string;

  constructor(io: Io) {
    this.#io = io;
  }

  /**
   * The text a flag stands for: `@file` and `@-` are read, `@@...` is a text that begins with `@`.
   *
   * @throws UsageError when the file cannot be read
   */
  async text(flag: string, text: string): Promise<string> {
    if (text.startsWith("@@")) return text.slice(1);
    if (!text.startsWith("@")) return text;
    return this.content(flag, text.slice(1), `; if the value is the text itself, write ${flag} "@${text}"`);
  }

  /**
   * The text in a file, or in standard input where it is called `-`.
   *
   * @param remedy what to do when it cannot be read
   * @throws UsageError when it cannot be read
   */
  async content(flag: string, path: string, remedy = ""): Promise<string> {
    if (path === "-") return this.#stdin(flag);
    try {
      return readFileSync(path, "utf8");
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new UsageError(`${flag}: cannot read ${path || "a file without a name"} (${code})${remedy}`);
    }
  }

  /** A JSON text given inline, as `@file` or as `-`. */
  json(flag: string, text: string): Promise<string> {
    return this.text(flag, text === "-" ? "@-" : text);
  }

  /**
   * A file whose content is to be sent: a path, with or without `@`, or `-`. Undefined stands for standard input.
   *
   * @throws UsageError when there is no such file
   */
  file(flag: string, text: string): { path?: string; name: string; size?: number } {
    if (text === "-" || text === "@-") {
      this.#claim(flag);
      return { name: "stdin" };
    }
    const path = text.replace(/^@/, "");
    try {
      const stat = statSync(path);
      if (!stat.isDirectory()) return { path, name: basename(path), ...(stat.isFile() ? { size: stat.size } : {}) };
    } catch (error) {
      throw new UsageError(`${flag}: cannot read ${path} (${(error as NodeJS.ErrnoException).code})`);
    }
    throw new UsageError(`${flag}: ${path} is a folder`);
  }

  /** Standard input as a stream; `file` has said that it is wanted. */
  get stream(): Io["stdin"] {
    return this.#io.stdin;
  }

  async #stdin(flag: string): Promise<string> {
    this.#claim(flag);
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.#io.stdin)
      chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Uint8Array));
    return Buffer.concat(chunks).toString("utf8");
  }

  #claim(flag: string): void {
    if (this.#used !== undefined)
      throw new UsageError(`${flag}: standard input is read by ${this.#used} already, only one flag can have it`);
    this.#used = flag;
  }
}
