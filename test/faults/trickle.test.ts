import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Download, FullClient, type GitLabOptions, isTimeoutError } from "../../runtime/index.js";

// In real time, unlike the random scripts: a byte a second.

async function clientOf(answer: (response: ServerResponse) => void, options: GitLabOptions): Promise<FullClient> {
  const server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return new FullClient({ host, token: "glpat-x", retry: { baseDelay: 1 }, ...options });
}

/** Sends a text at a byte a second. */
function drip(text: string) {
  return async (response: ServerResponse): Promise<void> => {
    response.writeHead(200, { "content-type": "application/json", "content-length": text.length });
    for (const byte of text) {
      if (response.destroyed) return;
      response.write(byte);
      await sleep(1000);
    }
    response.end();
  };
}

async function timed<T>(run: () => PromiseLike<T>): Promise<{ value: T | undefined; error: unknown; took: number }> {
  const start = performance.now();
  try {
    return { value: await run(), error: undefined, took: performance.now() - start };
  } catch (error) {
    return { value: undefined, error, took: performance.now() - start };
  }
}

describe.concurrent("a byte a second", () => {
  const get = (client: FullClient): PromiseLike<unknown> => client.http.get("/x");

  test("is read to its end where there is no limit", async () => {
    const { value } = await timed(async () => get(await clientOf(drip("[12]"), {})));
    expect(value).toEqual([12]);
  });

  test("ends with the timeout of the attempt, bytes or not", async () => {
    const client = await clientOf(drip("[1,2,3]"), { timeout: 1500, retry: false });
    const { error, took } = await timed(() => get(client));
    expect(isTimeoutError(error) && error.limit).toBe("timeout");
    expect(took).toBeLessThan(3000);
  });

  test("ends with the deadline, however often it was tried", async () => {
    const client = await clientOf(drip("[1,2,3]"), { timeout: 1200, deadline: 3000 });
    const { error, took } = await timed(() => get(client));
    expect(isTimeoutError(error)).toBe(true);
    expect(took).toBeLessThan(4500);
  });

  test("ends with the signal, at once and with its reason", async () => {
    const client = await clientOf(drip("[1,2,3]"), {});
    const reason = new Error("enough");
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 1500);
    const { error, took } = await timed(() => client.http.get("/x", { signal: controller.signal }));
    expect(error).toBe(reason);
    expect(took).toBeLessThan(2500);
  });

  test("as a download goes on as long as bytes come: the timeout is for each piece", async () => {
    const client = await clientOf(drip("abcd"), { timeout: 3000 });
    const { value } = await timed(async () => (await client.http.get("/x", { as: "file" })).text());
    expect(value).toBe("abcd");
  });

  test("as a download ends with the deadline all the same", async () => {
    const client = await clientOf(drip("abcdefgh"), { timeout: 3000, deadline: 2500 });
    const { error, took } = await timed(async () => {
      const file: Download = await client.http.get("/x", { as: "file" });
      return file.text();
    });
    expect(isTimeoutError(error) && error.limit).toBe("deadline");
    expect(took).toBeLessThan(4000);
  });

  test("does not hold up the deadline where a hook never ends", async () => {
    const never = (): Promise<void> => new Promise(() => {});
    const refuse = (response: ServerResponse): void => void response.writeHead(503).end();
    for (const hooks of [{ onRequest: never }, { onResponse: never }, { onRetry: never }]) {
      const client = await clientOf(refuse, { hooks, deadline: 500 });
      const hang = sleep(4000).then(() => Promise.reject(new Error(`hangs in ${Object.keys(hooks)[0]}`)));
      const { error } = await timed(() => Promise.race([get(client), hang]));
      expect(isTimeoutError(error), String(error)).toBe(true);
    }
  });
});
