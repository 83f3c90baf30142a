import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { bundlePage } from "../../examples/browser/bundle.js";
import { DEMO_TOKEN, demoGitLab, type DemoGitLab } from "../../examples/browser/demo.js";
import { DEMO_CLIENT_ID } from "../../examples/browser/demo-oauth.js";
import { fileOf, main } from "../../examples/browser/main.js";
import { serve, type Served } from "../../examples/shared/serve.js";
import { temporaryFiles } from "../runtime/temporary.js";
import { CHROMIUM, CHROMIUM_ARGS } from "./chromium.js";
import { runMain } from "./program.js";

const { folder } = temporaryFiles();
const inChromium = test.skipIf(!CHROMIUM);
/** Where pictures go for somebody to look at, if wanted. */
const PICTURES = process.env["EXAMPLES_PICTURES"];

let browser: Browser | undefined;
let server: Served;
let gitlab: Served;
let demo: DemoGitLab;

beforeAll(async () => {
  if (!CHROMIUM) return;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
  const failed = (error: unknown): never => {
    throw error;
  };
  demo = await demoGitLab(() => `${server.origin}/`);
  gitlab = await serve(demo.handler, 0, failed);
  const files = await bundlePage({ host: gitlab.origin, clientId: DEMO_CLIENT_ID });
  server = await serve((request) => fileOf(files, request), 0, failed);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await gitlab?.close();
});

/** A new visitor. What the page logs as an error makes the test fail, but for answers that are expected to be failures. */
async function visit({ width = 1440, expected = /^$/ } = {}): Promise<Page> {
  const context = await browser!.newContext({ viewport: { width, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !expected.test(message.text())) problems.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
  await page.goto(server.origin);
  return page;
}

async function signIn(page: Page, token = DEMO_TOKEN): Promise<void> {
  await page.getByLabel("Access token").fill(token);
  await page.getByRole("button", { name: "Use token" }).click();
}

/** Nothing is wider than the window, and every control can be hit with a finger. */
async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const heights = await page.$$eval("button:not([hidden]), input, select", (nodes) =>
    nodes.map((node) => node.clientHeight),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(36);
}

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

inChromium("with a token it lists projects, page by page, across origins", async () => {
  const page = await visit();
  await fits(page);
  await picture(page, "sign-in-1440");
  await signIn(page);
  const items = page.locator("ul.list > li");
  await page.getByText("20 of 23").waitFor();
  expect(await items.count()).toBe(20);
  await page.getByRole("button", { name: "Load more" }).click();
  await page.getByText("23 in all").waitFor();
  expect(await items.count()).toBe(23);
  expect(new Set(await items.locator("a").allTextContents()).size).toBe(23);
  expect(await page.getByRole("button", { name: "Load more" }).isVisible()).toBe(false);
  await page.getByLabel("Search projects").fill("importer");
  await page.getByText("4 in all").waitFor();
  await picture(page, "projects-1440");
  const asked = demo.mock.calls.filter(({ operationId }) => operationId === "projects.list");
  expect(asked.at(-1)!.params).toMatchObject({ membership: true, search: "importer" });
  expect(asked.at(-1)!.headers.get("origin")).toBe(server.origin);
});

inChromium("lists the issues of a project by state and words, and shows markup as text", async () => {
  const page = await visit();
  await signIn(page);
  await page.getByRole("link", { name: /Importer 4$/ }).click();
  await page.getByText("20 of 36").waitFor();
  expect(await page.locator("ul.list b").count()).toBe(0);
  await page.getByText("<b>Bold</b> titles are shown as they are").waitFor();
  await picture(page, "issues-1440");
  await page.getByLabel("State").selectOption("closed");
  await page.getByText("11 in all").waitFor();
  await page.getByLabel("State").selectOption("all");
  await page.getByLabel("Search issues").fill("case 12");
  await page.getByText("1 in all").waitFor();
  await page.getByLabel("Search issues").fill("nobody wrote this");
  await page.getByText("No issue was found.").waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "Your projects" }).waitFor();
});

inChromium("signs in with OAuth and PKCE, renews an expired token, and revokes at the end", async () => {
  const page = await visit({ expected: /status of 401/ });
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/oauth\/authorize/);
  const asked = new URL(page.url());
  expect(asked.origin).toBe(gitlab.origin);
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    client_id: DEMO_CLIENT_ID,
    response_type: "code",
    scope: "read_api",
    code_challenge_method: "S256",
  });
  await page.getByRole("link", { name: "Authorize" }).click();
  await page.getByText("20 of 23").waitFor();
  expect(page.url()).toBe(`${server.origin}/`);
  const held = async (): Promise<string> =>
    page.evaluate(
      () => (JSON.parse(sessionStorage.getItem("session")!) as { tokens: { accessToken: string } }).tokens.accessToken,
    );
  const first = await held();
  expect(demo.oauth.accepts(first)).toBe(true);

  demo.oauth.expire();
  await page.reload();
  await page.getByText("20 of 23").waitFor();
  const second = await held();
  expect([second === first, demo.oauth.accepts(second)]).toEqual([false, true]);

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByLabel("Application ID").waitFor();
  await expect.poll(() => demo.oauth.accepts(second)).toBe(false);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

inChromium("tokens that GitLab has ended lead back to the beginning", async () => {
  const page = await visit({ expected: /status of 40[01]/ });
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("link", { name: "Authorize" }).click();
  await page.getByText("20 of 23").waitFor();
  const token = await page.evaluate(
    () => (JSON.parse(sessionStorage.getItem("session")!) as { tokens: { refreshToken: string } }).tokens.refreshToken,
  );
  await fetch(`${gitlab.origin}/oauth/revoke`, { method: "POST", body: new URLSearchParams({ token }) });
  await page.reload();
  await page.getByRole("alert").filter({ hasText: "does not accept the credential" }).waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

inChromium("a code is worth nothing without the verifier of the page that asked for it", async () => {
  const page = await visit({ expected: /status of 400/ });
  await page.getByRole("button", { name: "Sign in" }).click();
  const back = new URL((await page.getByRole("link", { name: "Authorize" }).getAttribute("href"))!);
  const exchange = async (code_verifier: string): Promise<number> => {
    const form = {
      grant_type: "authorization_code",
      client_id: DEMO_CLIENT_ID,
      redirect_uri: `${server.origin}/`,
      code_verifier,
    };
    const body = new URLSearchParams({ ...form, code: back.searchParams.get("code")! });
    return (await fetch(`${gitlab.origin}/oauth/token`, { method: "POST", body })).status;
  };
  expect(await exchange("guessed")).toBe(400);
  await page.getByRole("link", { name: "Authorize" }).click();
  await page.getByRole("alert").filter({ hasText: "invalid_grant" }).waitFor();
});

inChromium("a refused sign-in, and an answer that was not asked for, are said and leave nobody signed in", async () => {
  const page = await visit();
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("link", { name: "Deny" }).click();
  await page.getByRole("alert").filter({ hasText: "access_denied" }).waitFor();
  expect(page.url()).toBe(`${server.origin}/`);
  await page.goto(`${server.origin}/?code=stolen&state=made-up`);
  await page.getByRole("alert").filter({ hasText: "No sign-in was begun" }).waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

inChromium("a token that is not accepted leads back to the beginning", async () => {
  const page = await visit({ expected: /status of 401/ });
  await signIn(page, "glpat-expired");
  await page.getByRole("alert").filter({ hasText: "does not accept the credential" }).waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

inChromium("a failure can be tried again, and a slow answer does not come after a newer one", async () => {
  const page = await visit({ expected: /status of 403/ });
  demo.mock.on("projects.list").once({ status: 403, body: { message: "403 Forbidden" } });
  await signIn(page);
  await page.getByText("403 Forbidden").waitFor();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("20 of 23").waitFor();
  demo.mock.on("projects.list", { search: "archive" }).once({ status: 200, body: [], delay: 1500 });
  await page.getByLabel("Search projects").fill("archive");
  await expect.poll(() => demo.mock.calls.at(-1)!.params["search"]).toBe("archive");
  await page.getByLabel("Search projects").fill("printing");
  await page.getByText("3 in all").waitFor();
  await page.waitForTimeout(1600);
  expect(await page.locator("ul.list > li").count()).toBe(3);
});

inChromium("fits a phone", async () => {
  const page = await visit({ width: 390 });
  await fits(page);
  await picture(page, "sign-in-390");
  await signIn(page);
  await page.getByText("20 of 23").waitFor();
  await fits(page);
  await picture(page, "projects-390");
  await page.getByRole("link", { name: /Importer 4$/ }).click();
  await page.getByText("20 of 36").waitFor();
  await fits(page);
  await picture(page, "issues-390");
});

test("writes the page for another web server: no inline script, no secret", async () => {
  const out = join(folder, "page");
  const { code } = await runMain(main, ["--out", out], {
    env: { GITLAB_URL: "https://gitlab.example.com", GITLAB_OAUTH_CLIENT_ID: "abc" },
  });
  expect(code).toBe(0);
  expect(readdirSync(out).sort()).toEqual(["app.js", "config.json", "index.html", "style.css"]);
  expect(JSON.parse(readFileSync(join(out, "config.json"), "utf8"))).toEqual({
    host: "https://gitlab.example.com",
    clientId: "abc",
  });
  const html = readFileSync(join(out, "index.html"), "utf8");
  expect(html).toContain("script-src 'self'");
  expect(html).not.toMatch(/<script>|\son\w+=/);
  const script = readFileSync(join(out, "app.js"), "utf8");
  expect(script).not.toMatch(/innerHTML|glpat-demo|from"node:/);
  expect(script.length).toBeLessThan(110_000);
});
