/** Runs the smoke program in a page of a real browser: another origin than the server's, so every call needs its permission. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { startMockServer } from "../../runtime/testing/index.js";
import type { Runtime } from "./runtimes.js";
import { step } from "./run-script.js";
import { digest, FILE, startServer, TOKEN } from "./server.js";
import type { SmokeOptions, Step } from "./smoke.js";

const ARGS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** The function that the bundle leaves in the page. */
declare const smoke: (options: Omit<SmokeOptions, "entries">) => Promise<Step[]>;

/** @param consumer - folder with the built programs */
export async function runBrowser(runtime: Runtime, consumer: string): Promise<Step[]> {
  await using server = await startServer();
  const script = await readFile(join(consumer, "build/browser.js"));
  const site = createServer((request, response) => {
    const isScript = request.url === "/browser.js";
    response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" });
    response.end(
      isScript ? script : '<!doctype html><title>smoke</title><script type="module" src="/browser.js"></script>',
    );
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: runtime.path!, args: ARGS });
  try {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on("pageerror", (error) => wrong.push(String(error)));
    await page.goto(origin);
    await page.waitForFunction("globalThis.smoke !== undefined", undefined, { timeout: 30_000 });
    const given = { host: server.url, token: TOKEN, sha256: digest(FILE) };
    const steps = await page.evaluate((options) => smoke(options), given);
    steps.push(
      await step("preflight", async () => {
        const asked = server.seen.filter((line) => line.startsWith("OPTIONS")).length;
        if (asked === 0) throw new Error("the browser asked for no permission, so the origins were the same");
        if (wrong.length > 0) throw new Error(wrong.join("\n"));
      }),
      await step("mock server", async () => {
        await using mock = await startMockServer({ stateful: true });
        const url = `${mock.url}/api/v4/projects/81/issues?per_page=1`;
        // Read in the page: what the mock does not expose is null there.
        const read = await page.evaluate(async (address) => {
          const { status, headers } = await fetch(address, { headers: { "private-token": "glpat-example" } });
          return `${status} ${headers.get("x-per-page")} ${headers.get("retry-after")}`;
        }, url);
        if (read !== "200 1 null") throw new Error(read);
      }),
    );
    return steps;
  } finally {
    await browser.close();
    site.closeAllConnections();
    site.close();
  }
}
