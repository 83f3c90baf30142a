import { createServer, type RequestListener } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";
import { FullClient, type GitLabOptions, isGitLabError } from "../../runtime/index.js";

const SECRET = "glpat-load-secret-0123456789";

/** A server, and how many connections and answers under way it has. */
export async function listen(listener: RequestListener) {
  const open = new Set<Socket>();
  const counts = { requests: 0, most: 0, unfinished: 0 };
  const server = createServer((request, response) => {
    counts.requests++;
    counts.unfinished++;
    response.on("close", () => counts.unfinished--);
    listener(request, response);
  });
  server.keepAliveTimeout = 1500;
  server.on("connection", (socket) => {
    counts.most = Math.max(counts.most, open.add(socket).size);
    socket.on("error", () => {}).on("close", () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, open, counts };
}

export const clientOf = (host: string, options: GitLabOptions = {}): FullClient =>
  new FullClient({ host, token: SECRET, retry: { baseDelay: 1, maxDelay: 4 }, ...options });

/** Runs so many calls, at most so many at once and for so many seconds, and counts how they end. */
export async function many(
  calls: number,
  atOnce: number,
  call: (n: number) => PromiseLike<unknown>,
  within = Infinity,
): Promise<Record<string, number>> {
  const ends: Record<string, number> = {};
  const late = performance.now() + within * 1000;
  let n = 0;
  const worker = async (): Promise<void> => {
    while (n < calls && performance.now() < late) {
      let end = "ok";
      try {
        await call(n++);
      } catch (error) {
        end = isGitLabError(error) ? error.code : String((error as Error)?.name);
      }
      ends[end] = (ends[end] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (n < calls) console.log(`${n} of ${calls} calls: the time was up`);
  return ends;
}
