#!/usr/bin/env node
/**
 * The program `gitlab-fetch`: every operation of the API on the command line, made from the same description as the SDK.
 * Only what a command needs is loaded: completion answers before the runtime would be read.
 */
import type { Io } from "./io.js";

const argv = process.argv.slice(2);
const { stdin, stdout, stderr, env } = process;

// A reader that goes away (`| head`) is no failure; the write that notices it ends the work.
for (const stream of [stdout, stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(process.exitCode ?? 0);
  });

if (argv[0] === "__complete") {
  const { answerShell } = await import("./completion.js");
  stdout.write(answerShell(argv.slice(1)));
} else {
  const controller = new AbortController();
  let code = 0;
  const interrupt = (signal: NodeJS.Signals): void => {
    // Who asks twice does not want to wait for tidying up.
    if (controller.signal.aborted) process.exit(code);
    code = signal === "SIGINT" ? 130 : 143;
    controller.abort(new Error("interrupted"));
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  const io: Io = { stdin, stdout, stderr, env, signal: controller.signal };
  const { run } = await import("./run.js");
  const result = await run(argv, io);
  process.exitCode = controller.signal.aborted ? code : result;
  // Standard input or a connection that is kept open would keep the program waiting.
  process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  await Promise.all([stdout, stderr].map(flushed));
  process.exit();
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => (stream.writableLength === 0 ? resolve() : stream.write("", () => resolve())));
}
