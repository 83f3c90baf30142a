/**
 * Packs the description for the published package: one compact JSON document, and an index of where in it each operation
 * and component stands, so that `mockFetch` reads a few kilobytes instead of parsing megabytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { OpenApiDocument } from "../runtime/testing/description.js";
import type { PackIndex } from "../runtime/testing/source.js";

/**
 * Packs a document.
 *
 * @returns the document's text, equal to the original but for white space, and its index.
 */
export function packDescription(document: OpenApiDocument): { text: string; index: PackIndex } {
  const index: PackIndex = { size: 0, routes: [], components: {} };
  const pieces: string[] = [];
  let at = 0;
  const write = (text: string): [number, number] => {
    const length = Buffer.byteLength(text);
    pieces.push(text);
    at += length;
    return [at - length, length];
  };
  const members = <T>(node: Record<string, T>, each: (name: string, value: T) => void): void => {
    let mark = "{";
    for (const [name, value] of Object.entries(node)) {
      write(`${mark}${JSON.stringify(name)}:`);
      each(name, value);
      mark = ",";
    }
    write(mark === "{" ? "{}" : "}");
  };
  members(document as unknown as Record<string, unknown>, (key, value) => {
    if (key === "paths") {
      members(document.paths, (template, item) =>
        members(item, (method, operation) => {
          const place = write(JSON.stringify(operation));
          if (!operation.operationId) return;
          index.routes.push([
            method.toUpperCase(),
            template,
            operation.operationId,
            operation.tags?.[0] ?? "",
            ...place,
          ]);
        }),
      );
    } else if (key === "components") {
      members(document.components!, (kind, group) =>
        members(group, (name, component) => {
          (index.components[kind] ??= {})[name] = write(JSON.stringify(component));
        }),
      );
    } else write(JSON.stringify(value));
  });
  index.size = at;
  return { text: pieces.join(""), index };
}

/** Writes `openapi.json` and `openapi.index.json` into a folder. */
export function writePacked(source: string, folder: string): void {
  const { text, index } = packDescription(JSON.parse(readFileSync(source, "utf8")) as OpenApiDocument);
  writeFileSync(`${folder}/openapi.json`, text);
  writeFileSync(`${folder}/openapi.index.json`, JSON.stringify(index));
}
