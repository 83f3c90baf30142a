import { readFileSync } from "node:fs";

/** The parts of an OpenAPI 3.1 document that the mock reads. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  servers?: { url: string }[];
  paths: Record<string, Record<string, OpenApiOperation>>;
  components?: Record<string, Record<string, unknown>>;
  [extension: string]: unknown;
}

/** The parts of an operation that the mock reads. */
export interface OpenApiOperation {
  operationId: string;
  tags?: string[];
  parameters?: unknown[];
  responses: Record<string, unknown>;
  "x-gitlab"?: { pagination?: string | string[]; [key: string]: unknown };
  [key: string]: unknown;
}

/**
 * Read the bundled description that comes with the package.
 *
 * @returns the parsed `openapi.json`.
 * @throws Error when the file is missing from the installation.
 */
export function readBundledDescription(): OpenApiDocument {
  // In the published package this module is bundled into dist/ or dist/chunks/; the last place is the source tree's.
  for (const place of ["./openapi.json", "../openapi.json", "../../generated/openapi.json"]) {
    try {
      return JSON.parse(readFileSync(new URL(place, import.meta.url), "utf8")) as OpenApiDocument;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  throw new Error(
    "gitlab-fetch: openapi.json is not beside the module that reads it. Where a bundler moved that, leave gitlab-fetch/testing " +
      "out of the bundle (`external`); otherwise install the package again, or run `npm run generate` in a checkout.",
  );
}

/**
 * A document with some paths only, and just the components they reach. Prism resolves every reference of the document it
 * is given, so a small document makes it start in milliseconds.
 */
export function subset(document: OpenApiDocument, keep: (operation: OpenApiOperation) => boolean): OpenApiDocument {
  const paths: OpenApiDocument["paths"] = {};
  for (const [path, item] of Object.entries(document.paths)) {
    const kept = Object.entries(item).filter(([, operation]) => keep(operation));
    if (kept.length > 0) paths[path] = Object.fromEntries(kept);
  }
  const components: Record<string, Record<string, unknown>> = {};
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== "object") return;
    for (const [key, value] of Object.entries(node)) {
      if (key !== "$ref" || typeof value !== "string") {
        visit(value);
        continue;
      }
      const [kind, name] = value.replace("#/components/", "").split("/") as [string, string];
      const group = (components[kind] ??= {});
      if (name in group) continue;
      group[name] = document.components?.[kind]?.[name];
      visit(group[name]);
    }
  };
  visit(paths);
  if (document.components?.["securitySchemes"]) components["securitySchemes"] = document.components["securitySchemes"];
  return { ...document, paths, components };
}
