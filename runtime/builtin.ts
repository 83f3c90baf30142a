import { ConfigError } from "./errors.js";

/**
 * One of Node's own modules, which Bun and Deno have, too. It is asked for when it is needed and not imported, so that a
 * bundler for browsers finds nothing it cannot resolve.
 *
 * @throws ConfigError where there is none
 */
export function builtin<Id extends keyof NodeModules>(id: Id): NodeModules[Id] {
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } };
  const found = process?.getBuiltinModule?.(id);
  if (!found) throw new ConfigError(`this needs ${id}: Node from 20.16, Bun or Deno`);
  return found as NodeModules[Id];
}

/** The modules that are asked for. */
interface NodeModules {
  "node:child_process": typeof import("node:child_process");
  "node:diagnostics_channel": typeof import("node:diagnostics_channel");
  "node:fs": typeof import("node:fs");
  "node:http": typeof import("node:http");
  "node:https": typeof import("node:https");
  "node:os": typeof import("node:os");
  "node:path": typeof import("node:path");
  "node:stream": typeof import("node:stream");
  "node:tls": typeof import("node:tls");
}
