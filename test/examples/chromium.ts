import { existsSync } from "node:fs";
import { lacking } from "../needed.js";

/** Chromium of the system, if there is one; tests that need it are skipped and say so otherwise. */
export const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (!CHROMIUM) lacking("chromium", "what is looked at in a browser");

/** It looks nothing up by itself. */
export const CHROMIUM_ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
