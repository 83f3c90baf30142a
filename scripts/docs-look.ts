/**
 * `npm run docs:look`: opens pages of the built site in Chromium, as a desktop and as a phone shows them, light and dark, from the disk.
 * Fails on an error in the console, a request to anywhere else, a page that is wider than the screen, and a search that does not find.
 *
 * Options: `--site <folder>`, `--chromium <program>` (or CHROMIUM), `--shots <folder>` for a picture of each page.
 * Without Chromium it says so and ends with 0, because nothing is known to be wrong then.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium, type Browser, type Page } from "playwright-core";

const { values } = parseArgs({
  options: {
    site: { type: "string", default: "site" },
    chromium: { type: "string", default: process.env["CHROMIUM"] ?? "/usr/bin/chromium" },
    shots: { type: "string" },
  },
});
const site = resolve(values.site);
if (!existsSync(join(site, "index.html"))) {
  console.error(`There is no site in ${values.site}: run \`npm run docs\` first, or say where it is with --site.`);
  process.exit(2);
}
if (!existsSync(values.chromium)) {
  console.warn(
    `NOT LOOKED AT: there is no ${values.chromium}. Install Chromium, or name it with --chromium or CHROMIUM.`,
  );
  process.exit(0);
}

const SCREENS = [
  { name: "desktop", viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  { name: "desktop-dark", viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
  { name: "phone", viewport: { width: 390, height: 844 }, colorScheme: "light" },
  { name: "phone-dark", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
] as const;

const guides = readdirSync(join(site, "guides")).map((file) => `guides/${file}`);
const pages = ["index.html", ...guides, "reference/index.html", ...largest(join(site, "reference"), 12)];
const faults: string[] = [];
let looked = 0;

/** The largest pages below a folder of the site, and one of each other kind: what does not fit shows there first. */
function largest(folder: string, count: number): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const bySize = all.map((file) => ({ file, size: statSync(join(folder, file)).size })).sort((a, b) => b.size - a.size);
  const some = ["issues/create.html", "branches/index.html", "branches/list.html", "issues/get.html"];
  return [...new Set([...bySize.slice(0, count).map(({ file }) => file), ...some])].map((file) => `reference/${file}`);
}

const url = (path: string): string => pathToFileURL(join(site, path)).href;

async function look(page: Page, path: string, screen: string): Promise<void> {
  const where = `${path} (${screen})`;
  await page.goto(url(path));
  looked++;
  const found = await page.evaluate(() => ({
    over: document.documentElement.scrollWidth - window.innerWidth,
    headings: document.querySelectorAll("h1").length,
    main: document.querySelectorAll("main").length,
    unnamed: [...document.querySelectorAll("a, button")].filter(
      (element) => !(element.textContent ?? "").trim() && !element.getAttribute("aria-label"),
    ).length,
  }));
  if (found.over > 0) faults.push(`${where}: ${found.over} px wider than the screen`);
  if (found.headings !== 1 || found.main !== 1) faults.push(`${where}: ${found.headings} h1, ${found.main} main`);
  if (found.unnamed > 0) faults.push(`${where}: ${found.unnamed} links or buttons without a name`);
  if (!values.shots) return;
  mkdirSync(values.shots, { recursive: true });
  await page.screenshot({ path: join(values.shots, `${path.replace(/\W/g, "-")}-${screen}.png`) });
}

/** Search by keyboard alone: `/`, the words, Enter. */
async function search(page: Page, screen: string): Promise<void> {
  await page.goto(url("reference/branches/index.html"));
  await page.keyboard.press("/");
  await page.keyboard.type("create issue");
  const first = page.locator('#found [aria-selected="true"]');
  await first.waitFor({ timeout: 10_000 });
  const href = await first.getAttribute("href");
  if (!href?.endsWith("reference/issues/create.html"))
    faults.push(`search (${screen}): "create issue" finds ${href} first`);
  if (values.shots) await page.screenshot({ path: join(values.shots, `search-${screen}.png`) });
  await page.keyboard.press("Enter");
  await page.waitForURL("**/reference/issues/create.html");
}

/** On a phone the list of the resource is behind a button. */
async function menu(page: Page, screen: string): Promise<void> {
  await page.goto(url("reference/issues/create.html"));
  const list = page.getByRole("navigation", { name: "Issues" });
  if (await list.isVisible()) faults.push(`menu (${screen}): open before it is asked for`);
  await page.getByRole("button", { name: "Menu" }).click();
  if (!(await list.isVisible())) faults.push(`menu (${screen}): does not open`);
  if (values.shots) await page.screenshot({ path: join(values.shots, `menu-${screen}.png`) });
}

async function lookAround(browser: Browser): Promise<void> {
  for (const { name, ...options } of SCREENS) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(`${page.url()} (${name}): ${message.text()}`);
    });
    page.on("pageerror", (error) => faults.push(`${page.url()} (${name}): ${error.message}`));
    page.on("request", (request) => {
      if (!/^(file|data):/.test(request.url())) faults.push(`${page.url()} (${name}): asks for ${request.url()}`);
    });
    for (const path of pages) await look(page, path, name);
    await search(page, name);
    if (name.startsWith("phone")) await menu(page, name);
    await context.close();
  }
}

const started = performance.now();
const args = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync".split(" ");
const browser = await chromium.launch({
  executablePath: values.chromium,
  args: [...args, "--disable-background-networking", "--disable-component-update"],
});
try {
  await lookAround(browser);
} finally {
  await browser.close();
}
for (const fault of faults) console.error(fault);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${looked} pages looked at in ${SCREENS.length} ways, ${faults.length} faults (${seconds} s)`);
if (faults.length > 0) process.exitCode = 1;
