import { posix } from "node:path";
import { isComponentKind, type ComponentKind, type Registry } from "./components.js";
import type { SourceFile } from "./files.js";
import { nearest } from "../../runtime/nearest.js";
import type { Problem } from "./problem.js";
import type { Site } from "./sites.js";
import type { NodeKind } from "./structure.js";

const KIND_OF: Partial<Record<NodeKind, ComponentKind>> = {
  schema: "schemas",
  parameter: "parameters",
  response: "responses",
  requestBody: "requestBodies",
  header: "headers",
};

/**
 * Checks every reference of a file and rewrites it to the form of the bundle, `#/components/<kind>/<Name>`.
 *
 * A file refers to itself and to `spec/shared/`; never to a resource's file, and always to a whole component.
 *
 * @param byFile - all files of the description by name
 * @param report - called with each reference that leads nowhere or where it must not
 */
export function localiseRefs(
  source: SourceFile,
  sites: readonly Site[],
  registry: Registry,
  byFile: ReadonlyMap<string, SourceFile>,
  report: (problem: Problem) => void,
): void {
  for (const site of sites) {
    const ref = site.node["$ref"];
    if (typeof ref !== "string") continue;
    const fault = rewrite(site, ref);
    if (fault) report({ rule: "unknown-ref", file: site.file, pointer: `${site.pointer}/$ref`, ...fault });
  }

  function rewrite(site: Site, ref: string): { message: string; remedy: string; rule?: string } | undefined {
    const kind = KIND_OF[site.kind];
    const match = /^([^#]*)#\/components\/([A-Za-z]+)\/([A-Za-z0-9._-]+)$/.exec(ref);
    if (!kind || !match) {
      return {
        message: `\`${ref}\` names no component`,
        remedy: `write '#/components/${kind ?? "schemas"}/Name' or '../shared/<file>.yaml#/components/${kind ?? "schemas"}/Name'`,
      };
    }
    const [, path = "", named = "", name = ""] = match;
    const target = path === "" ? source.file : posix.join(posix.dirname(source.file), path);
    const file = byFile.get(target);
    if (!file) {
      return {
        message: `there is no file ${target}`,
        remedy: remedyFor(kind, name) ?? "name a file of spec/shared/",
      };
    }
    if (target !== source.file && file.kind !== "shared") {
      return {
        rule: "foreign-ref",
        message: `\`${ref}\` leads to another page's file`,
        remedy: `move \`${name}\` to a file of spec/shared/ and refer to it there from both`,
      };
    }
    if (!isComponentKind(named) || named !== kind) {
      return {
        message: `\`${ref}\` does not lead to ${kind}`,
        remedy: `refer to a component below components/${kind}`,
      };
    }
    const component = registry.get(kind, name);
    // The name may stand twice; the reference is then as good as before, and the duplicate is reported where it is.
    const declared = declares(file, kind, name);
    if (!component || !declared) {
      if (file.content === undefined) return undefined;
      return {
        message: `${target === source.file ? "this file" : target} has no ${kind} \`${name}\``,
        remedy: remedyFor(kind, name) ?? `declare it below components/${kind}`,
      };
    }
    site.node["$ref"] = `#/components/${kind}/${name}`;
    return undefined;
  }

  function remedyFor(kind: ComponentKind, name: string): string | undefined {
    const component = registry.get(kind, name);
    if (component) {
      if (component.source === source) return `write '#/components/${kind}/${name}'`;
      if (component.source.kind === "shared")
        return `write '${pathTo(component.source.file)}#/components/${kind}/${name}'`;
      return `it is in ${component.place.file}: move it to spec/shared/, since two pages need it`;
    }
    const [guess] = nearest(name, registry.names(kind));
    return guess === undefined
      ? undefined
      : `did you mean \`${guess}\` (${registry.get(kind, guess)?.place.file ?? ""})?`;
  }

  function pathTo(file: string): string {
    return posix.relative(posix.dirname(source.file), file);
  }
}

function declares(file: SourceFile, kind: ComponentKind, name: string): boolean {
  const components = (file.content as { components?: Partial<Record<ComponentKind, object>> } | undefined)?.components;
  return Object.hasOwn(components?.[kind] ?? {}, name);
}
