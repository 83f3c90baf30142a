/** The examples of docs/guides/oauth.md run, with somebody who does what they ask for. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { blocksOf } from "../docs/blocks.js";
import { OAuthClient, type OAuthTokens } from "../../runtime/oauth.js";
import { applications, Browser, type OAuthTestServer, oauthServer } from "./server.js";

const root = resolve(import.meta.dirname, "../..");
// Inside the project, so that bare imports are found, and hidden, so that nothing else looks there.
const folder = join(import.meta.dirname, ".blocks");
const blocks = blocksOf(join(root, "docs"), "guides/oauth.md").map(({ code }) => code);
const home = process.cwd();
const work = mkdtempSync(join(tmpdir(), "gitlab-fetch-oauth-"));

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  process.chdir(work);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
afterAll(() => {
  process.chdir(home);
  for (const path of [folder, work]) rmSync(path, { recursive: true, force: true });
});

let server: OAuthTestServer;
let said: string[];
let runs = 0;

beforeEach(async () => {
  server = await oauthServer();
  vi.stubEnv("OAUTH_SECRET", applications.confidential.clientSecret);
  said = [];
});

/** Runs the example that contains this, and hands on what it says. */
async function run(sign: string, listen: (words: string) => void = () => {}): Promise<void> {
  const found = blocks.filter((code) => code.includes(sign));
  expect(found).toHaveLength(1);
  const path = join(folder, `${++runs}.run.ts`);
  writeFileSync(
    path,
    found[0]!
      .replaceAll("https://gitlab.example.com", server.root)
      .replaceAll(`"gitlab-fetch/oauth"`, JSON.stringify(join(root, "runtime/oauth.ts"))),
  );
  vi.spyOn(console, "log").mockImplementation((...words: unknown[]) => {
    said.push(words.map(String).join(" "));
    listen(said.at(-1)!);
  });
  await import(/* @vite-ignore */ path);
}

/** Tokens of a user of the web application. */
async function tokensOf(): Promise<OAuthTokens> {
  const oauth = new OAuthClient({ host: server.root, ...applications.confidential, scopes: ["api"] });
  const login = await oauth.authorize();
  return oauth.exchange((await new Browser().visit(login.url)).url, login);
}

test("every example of the guide is run here", () => expect(blocks).toHaveLength(5));

test("a web application", async () => {
  const listen = vi.spyOn(Server.prototype, "listen");
  vi.stubEnv("PORT", "0");
  await run("createServer(");
  const app = listen.mock.contexts.at(-1) as unknown as Server;
  const { port } = app.address() as AddressInfo;
  const login = await fetch(`http://127.0.0.1:${port}/login`, { redirect: "manual" });
  const { url } = await new Browser().visit(login.headers.get("location")!);
  const page = await fetch(url.replace("https://app.example.com", `http://127.0.0.1:${port}`));
  expect(await page.text()).toBe("Hello alice");
  app.close();
  app.closeAllConnections();
});

test("a program beside a browser, and again without a login", async () => {
  const visit = (words: string): void => {
    const [, url] = /^Open (.+)$/.exec(words) ?? [];
    if (url) void new Browser().visit(url).then((landed) => fetch(landed.url));
  };
  await run("loginWithBrowser", visit);
  expect(said).toEqual([expect.stringMatching(/^Open /), "Hello alice"]);
  said = [];
  await run("loginWithBrowser", visit);
  expect(said).toEqual(["Hello alice"]);
});

test("a program without a browser", async () => {
  await run("loginWithDevice", (words) => {
    const [, page, code] = /^Open (.+) and enter (.+)$/.exec(words) ?? [];
    if (page) void new Browser().enter(page, code!);
  });
  expect(said.at(-1)).toBe("Hello alice");
});

test("tokens that renew themselves", async () => {
  vi.stubEnv("OAUTH_TOKENS", JSON.stringify({ ...(await tokensOf()), expiresAt: Date.now() }));
  await run("new Map<string, OAuthTokens>");
  expect(said).toEqual(["Hello alice"]);
  expect(server.grants.at(-1)!.get("grant_type")).toBe("refresh_token");
});

test("log out, and look", async () => {
  vi.stubEnv("OAUTH_TOKENS", JSON.stringify(await tokensOf()));
  await run("oauth.revoke(");
  expect(said).toEqual([expect.stringMatching(/^api /), "invalid_grant"]);
});
