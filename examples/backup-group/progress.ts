import cliProgress from "cli-progress";
import type { Progress } from "./backup.js";

/** Shows how far a backup is. */
export interface ProgressBar {
  update(progress: Progress): void;
  stop(): void;
}

/** A bar on a terminal; nothing in a file or a log. */
export function progressBar(stderr: NodeJS.WritableStream & { isTTY?: boolean }): ProgressBar {
  if (!stderr.isTTY) return { update() {}, stop() {} };
  const bar = new cliProgress.SingleBar(
    { stream: stderr, format: "{bar} {value} of {of} projects, {received}", clearOnComplete: true, hideCursor: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(1, 0, { of: "?", received: size(0) });
  return {
    update({ done, total, bytes }) {
      bar.setTotal(total ?? Math.max(done, 1));
      bar.update(done, { of: total ?? "?", received: size(bytes) });
    },
    stop: () => bar.stop(),
  };
}

/** A number of bytes for people. */
export function size(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
