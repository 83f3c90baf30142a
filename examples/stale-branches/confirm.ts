import { createInterface } from "node:readline/promises";

/** Where somebody can be asked. */
export interface Terminal {
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  stderr: NodeJS.WritableStream & { isTTY?: boolean };
}

/** Whether the answer is yes. Ctrl-C and Ctrl-D are none; while a question is open, the terminal gives them to it. */
export async function confirmed(question: string, { stdin, stderr }: Terminal, signal: AbortSignal): Promise<boolean> {
  const prompt = createInterface({ input: stdin, output: stderr });
  const answer = await new Promise<string>((resolve, reject) => {
    prompt.once("close", () => setImmediate(resolve, ""));
    prompt.once("SIGINT", () => prompt.close());
    // Whether a closed prompt settles its question depends on the version of Node.
    prompt
      .question(question, { signal })
      .then(resolve, (error: unknown) => (signal.aborted ? reject(error) : resolve("")));
  }).finally(() => prompt.close());
  return /^y(es)?$/i.test(answer.trim());
}
