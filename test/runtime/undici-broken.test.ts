import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Agent } from "undici";
import { expect, onTestFinished, test } from "vitest";
import { FullClient } from "../../runtime/index.js";
import { undiciFetch } from "../../runtime/undici.js";

test("undiciFetch: a 204 that announces a body, and whose connection then closes, ends no process", async () => {
  const uncaught: unknown[] = [];
  const on = (error: unknown): void => void uncaught.push(error);
  process.on("uncaughtException", on);
  const server = createServer((socket) => {
    socket
      .on("error", () => {})
      .once("data", () => {
        socket.write("HTTP/1.1 204 No Content\r\ncontent-length: 5\r\n\r\n");
        setTimeout(() => socket.end(), 20);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const dispatcher = new Agent();
  onTestFinished(async () => {
    process.off("uncaughtException", on);
    server.close();
    await dispatcher.destroy();
  });
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new FullClient({
    host,
    token: "glpat-x",
    retry: false,
    fetch: undiciFetch({ dispatcher }),
  });
  await client.http.delete("/x", { as: "none" });
  await sleep(100);
  expect(uncaught).toEqual([]);
});
