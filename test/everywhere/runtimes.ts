/** The runtimes the package is tried with, and where their programs are: those of Linux on x64, which CI has. */
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Something that runs programs. */
export interface Runtime {
  name: string;
  kind: "script" | "worker" | "browser";
  /** The program; undefined when it is not installed. */
  path: string | undefined;
  /** Arguments that show the version. */
  version: string[];
  /** Arguments before the file, for a script. */
  args: string[];
}

/** @param folder - whose node_modules have the runtimes */
export function runtimesOf(folder: string): Runtime[] {
  const at = (...parts: string[]): string | undefined => {
    const path = join(folder, "node_modules", ...parts);
    return existsSync(path) ? path : undefined;
  };
  const nodes = ["20", "22", "24", "26"].map((major): Runtime => {
    const path = at(`node-${major}-linux-x64`, "bin/node");
    return { name: `Node ${major}`, kind: "script", path, version: ["--version"], args: [] };
  });
  const workerd = at("@cloudflare/workerd-linux-64", "bin/workerd");
  // No more is allowed than that the server is called; what is imported statically needs no permission.
  const deno = ["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env", "--allow-read"];
  return [
    ...nodes,
    {
      name: "Bun",
      kind: "script",
      path: at("@oven/bun-linux-x64", "bin/bun"),
      version: ["--version"],
      args: [],
    },
    {
      name: "Deno",
      kind: "script",
      path: at("@deno/linux-x64-glibc", "deno"),
      version: ["--version"],
      args: deno,
    },
    { name: "workerd", kind: "worker", path: workerd, version: ["--version"], args: [] },
    { name: "Chromium", kind: "browser", path: chromium(), version: ["--version"], args: [] },
  ];
}

/** CHROMIUM_PATH, or where Linux distributions and Chrome's own packages put it. */
function chromium(): string | undefined {
  const given = process.env["CHROMIUM_PATH"];
  const known = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
  ];
  return [...(given ? [given] : []), ...known].find((path) => existsSync(path));
}
