import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Place } from "./src/session.js";

const text = (name: string): Promise<string> => readFile(new URL(`./page/${name}`, import.meta.url), "utf8");

/** Files by name. */
export type PageFiles = Map<string, { type: string; body: string }>;

/**
 * The files of the page: what a web server has to serve, and nothing more.
 *
 * @param place what the page suggests; `page/config.json` unless given
 */
export async function bundlePage(place?: Place): Promise<PageFiles> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./src/app.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    write: false,
  });
  return new Map([
    ["index.html", { type: "text/html; charset=utf-8", body: await text("index.html") }],
    ["style.css", { type: "text/css; charset=utf-8", body: await text("style.css") }],
    ["app.js", { type: "text/javascript; charset=utf-8", body: outputFiles[0]!.text }],
    [
      "config.json",
      {
        type: "application/json",
        body: place ? JSON.stringify(place) : await text("config.json"),
      },
    ],
  ]);
}
