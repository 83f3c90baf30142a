import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { Fault, WireFault } from "./faults.js";

/** Milliseconds between two bytes of a trickle: a byte a second, in proportion to the timeouts of the scripts. */
const DRIP = 40;

/**
 * A TCP proxy that reads just enough HTTP to know which script a request belongs to (`x-script`), takes that script's next
 * fault, and either hands it to the server (`x-fault`) or does it to the bytes itself.
 */
export async function startProxy(port: number) {
  const scripts = new Map<string, Fault[]>();
  const open = new Set<Socket>();
  let accepted = 0;
  let most = 0;
  const server = createServer((client) => {
    accepted++;
    open.add(client);
    most = Math.max(most, open.size);
    const upstream = connect(port, "127.0.0.1");
    const timers = new Set<NodeJS.Timeout>();
    client.setNoDelay();
    client
      .on("error", () => {})
      .on("close", () => {
        open.delete(client);
        timers.forEach(clearTimeout);
        upstream.destroy();
      });
    // A stalled connection stays until the client ends it: one that it forgot is to be seen.
    upstream.on("error", () => {}).on("close", () => stalled || client.destroy());
    let fault: WireFault | undefined;
    let got = Buffer.alloc(0);
    let body = 0;
    let sent = 0;
    let stalled = false;

    client.on("data", (data: Buffer) => {
      got = Buffer.concat([got, data]);
      for (;;) {
        if (body > 0) {
          const piece = got.subarray(0, body);
          got = got.subarray(piece.length);
          body -= piece.length;
          if (!stalled) upstream.write(piece);
          if (body > 0 || !got.length) return;
        }
        const end = got.indexOf("\r\n\r\n");
        if (end < 0) return;
        const head = got.subarray(0, end).toString("latin1");
        got = got.subarray(end + 4);
        body = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
        const next = scripts.get(/^x-script: *(\S+)/im.exec(head)?.[1] ?? "")?.shift();
        fault = next?.at === "wire" ? next : undefined;
        sent = 0;
        if (fault?.kind === "refuse") {
          if (fault.how === "reset") return void client.resetAndDestroy();
          if (fault.how === "close") return void client.end();
          stalled = true;
        } else if (fault?.kind === "head") {
          stalled = true;
          client.end(fault.head, "latin1");
        } else {
          upstream.write(
            `${head}${next?.at === "server" ? `\r\nx-fault: ${JSON.stringify(next)}` : ""}\r\n\r\n`,
            "latin1",
          );
        }
      }
    });

    upstream.on("data", (data: Buffer) => {
      if (stalled) return;
      if (!fault || !("after" in fault)) return void client.write(data);
      const piece = data.subarray(0, Math.max(0, fault.after - sent));
      sent += piece.length;
      if (piece.length) client.write(piece);
      if (sent < fault.after) return;
      stalled = true;
      if (fault.kind === "reset") client.resetAndDestroy();
      else if (fault.kind === "close") client.end();
      else if (fault.kind === "trickle") drip(data.subarray(piece.length));
    });
    upstream.on("end", () => stalled || client.end());

    /** Byte after byte; the rest of an answer that comes later is dropped, nobody waits that long. */
    function drip(rest: Buffer): void {
      let at = 0;
      const timer = setInterval(() => (at < rest.length ? client.write(rest.subarray(at, ++at)) : client.end()), DRIP);
      timers.add(timer);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    scripts,
    /** Connections that are open now, that were at most, and that there were. */
    get connections() {
      return { open: open.size, most, accepted };
    },
    close(): void {
      server.close();
      open.forEach((socket) => socket.destroy());
    },
  };
}
