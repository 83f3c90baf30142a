import { readFileSync } from "node:fs";
import type { IndexData, ResourceData } from "./command-data.js";
import { suggestion } from "./nearest.js";
import { UsageError } from "./usage-error.js";

/** Where the data is: beside the program as published, or in the source tree. */
const PLACES = ["./commands/", "../commands/", "../generated/commands/"];

/** All resources and operations by name. */
export function loadIndex(): IndexData {
  return load("index") as IndexData;
}

/** The operations of a resource. The name has to come from the index. */
export function loadResource(name: string): ResourceData {
  return load(name) as ResourceData;
}

/**
 * The name of a resource as it is in the index; the singular and snake_case will do too.
 *
 * @throws UsageError when there is none
 */
export function resourceName(index: IndexData, word: string): string {
  const name = findResource(index, word);
  if (name !== undefined) return name;
  throw new UsageError(
    `there is no command or resource "${word}"${suggestion(word, Object.keys(index.resources))}`,
    'usage: gitlab-fetch <resource> <operation> [flags]\n"gitlab-fetch --help" lists the resources, "gitlab-fetch find <words>" finds operations.',
  );
}

/** The name of a resource as it is in the index; undefined where there is none. */
export function findResource({ resources }: IndexData, word: string): string | undefined {
  const kebab = word.replace(/_/g, "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [kebab, `${kebab}s`, kebab.replace(/y$/, "ies"), `${kebab}es`].find((name) => Object.hasOwn(resources, name));
}

/**
 * The name of an operation as it is in the index.
 *
 * @throws UsageError when the resource has none of that name
 */
export function operationName({ resources }: IndexData, resource: string, word: string): string {
  const names = Object.keys(resources[resource]?.operations ?? {});
  const kebab = word.replace(/_/g, "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (names.includes(kebab)) return kebab;
  throw new UsageError(
    `${resource} has no operation "${word}"${suggestion(kebab, names)}`,
    `usage: gitlab-fetch ${resource} <operation> [flags]\noperations: ${names.join(", ")}`,
  );
}

/** What has been read: a command asks for the index more than once. */
const loaded = new Map<string, unknown>();

function load(name: string): unknown {
  if (loaded.has(name)) return loaded.get(name);
  for (const place of PLACES)
    try {
      const data = JSON.parse(readFileSync(new URL(`${place}${name}.json`, import.meta.url), "utf8")) as unknown;
      loaded.set(name, data);
      return data;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  throw new Error(
    `commands/${name}.json is missing from the package; install it again, or run \`npm run generate\` in a checkout`,
  );
}
