import type { Globals } from "./globals.js";
import { formatOf } from "./output.js";
import type { Io } from "./io.js";

/** Shows on a terminal how far long work has come. */
export interface Progress {
  /** How much is done, and of how much, where that is known. */
  update(done: number, total?: number): void;
  stop(): void;
}

/** Nothing is shown for work that is quickly done. */
const PATIENCE = 700;

/**
 * Makes a progress bar on standard error: on a terminal only, and not when the output itself is being written there.
 *
 * @param unit what is counted: `items`, `bytes`
 */
export async function progressOf(io: Io, globals: Globals, unit: "items" | "bytes"): Promise<Progress> {
  const own = io.stdout.isTTY && globals.outputFile === undefined && formatOf(io, globals) !== "table";
  if (!io.stderr.isTTY || globals.quiet || own) return { update() {}, stop() {} };
  const { SingleBar, Presets } = (await import("cli-progress")).default;
  const shown = unit === "bytes" ? (count: number) => `${(count / 1e6).toFixed(1)} MB` : (count: number) => `${count}`;
  const began = performance.now();
  let bar: InstanceType<typeof SingleBar> | undefined;
  let of: number | undefined;
  return {
    update(done, total) {
      if (!bar && performance.now() - began < PATIENCE) return;
      if (!bar) {
        of = total;
        const format = total === undefined ? `{count}` : `{bar} {percentage}% {count} of {all}, {eta_formatted} left`;
        bar = new SingleBar(
          { stream: io.stderr as NodeJS.WriteStream, clearOnComplete: true, hideCursor: true, format, fps: 5 },
          Presets.shades_classic,
        );
        bar.start(total ?? 0, done, labels(done, total));
      }
      if (total !== undefined && total !== of) bar.setTotal((of = total));
      bar.update(done, labels(done, of));
    },
    stop: () => bar?.stop(),
  };

  function labels(done: number, total: number | undefined): object {
    return {
      count: `${shown(done)}${total === undefined ? ` ${unit}` : ""}`,
      all: total === undefined ? "" : shown(total),
    };
  }
}
