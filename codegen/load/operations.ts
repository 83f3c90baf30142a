import { METHODS, type Method, type OpenApi, type Operation, type Parameter } from "../openapi.js";
import type { Registry } from "./components.js";
import type { SourceFile } from "./files.js";
import { pointer } from "./pointer.js";
import type { Place, Problem } from "./problem.js";

/** A parameter that holds for an operation, and where it is written. */
export interface EffectiveParameter {
  /** As written: a reference, or the parameter itself. */
  written: Parameter;
  /** The parameter, references followed. */
  parameter: Parameter;
  place: Place;
  /** Whether it stands at the path rather than at the operation. */
  shared: boolean;
}

/** An operation of a resource file, with the parameters of its path taken in. */
export interface OperationSite extends Place {
  /** Name of the file: `merge-requests`. */
  resource: string;
  source: SourceFile;
  path: string;
  method: Method;
  operation: Operation;
  parameters: EffectiveParameter[];
}

/** Operations of all resource files, in the order of the files. */
export function collectOperations(
  files: readonly SourceFile[],
  registry: Registry,
  report: (problem: Problem) => void,
): OperationSite[] {
  const sites: OperationSite[] = [];
  for (const source of files) {
    if (source.kind === "examples" || source.content === undefined) continue;
    for (const [path, item] of Object.entries((source.content as OpenApi).paths)) {
      const at = pointer("paths", path);
      if (source.kind !== "resource") {
        report({
          rule: "path-place",
          file: source.file,
          pointer: at,
          message: "paths belong to resource files",
          remedy: "move it to spec/resources/ and leave `paths: {}`",
        });
        continue;
      }
      checkPath(source.file, path, at, report);
      const shared = (item.parameters ?? []).map((written, index) => ({ written, index, shared: true }));
      for (const method of METHODS) {
        const operation = item[method];
        if (!operation) continue;
        const site: OperationSite = {
          resource: source.name,
          source,
          file: source.file,
          pointer: `${at}/${method}`,
          path,
          method,
          operation,
          parameters: [],
        };
        const own = (operation.parameters ?? []).map((written, index) => ({ written, index, shared: false }));
        site.parameters = effective([...shared, ...own], site, at, registry);
        sites.push(site);
      }
      if (METHODS.every((method) => !item[method])) {
        report({
          rule: "path-empty",
          file: source.file,
          pointer: at,
          message: "the path has no operation",
          remedy: "describe one of its methods, or take the path out",
        });
      }
    }
  }
  return sites;
}

/** Parameters of an operation: its own stand in for those of the path with the same name and place. */
function effective(
  written: { written: Parameter; index: number; shared: boolean }[],
  site: OperationSite,
  pathPointer: string,
  registry: Registry,
): EffectiveParameter[] {
  const parameters: EffectiveParameter[] = [];
  for (const entry of written) {
    const parameter = registry.resolve(entry.written);
    // An unknown reference is reported already, where it stands.
    if (!parameter) continue;
    const place = {
      file: site.file,
      pointer: `${entry.shared ? pathPointer : site.pointer}/parameters/${entry.index}`,
    };
    const replaced = parameters.findIndex(
      (other) =>
        other.shared && !entry.shared && other.parameter.name === parameter.name && other.parameter.in === parameter.in,
    );
    const found = { written: entry.written, parameter, place, shared: entry.shared };
    if (replaced >= 0) parameters[replaced] = found;
    else parameters.push(found);
  }
  return parameters;
}

function checkPath(file: string, path: string, at: string, report: (problem: Problem) => void): void {
  const fault = pathFault(path);
  if (fault) report({ rule: "path-form", file, pointer: at, ...fault });
}

function pathFault(path: string): { message: string; remedy: string } | undefined {
  if (!path.startsWith("/")) return { message: "the path does not begin with a slash", remedy: `write /${path}` };
  if (path.startsWith("/api/")) {
    return {
      message: "the path repeats the API root",
      remedy: `the server's URL has it; write ${path.replace(/^\/api\/v\d+/, "")}`,
    };
  }
  if (path.length > 1 && path.endsWith("/")) return { message: "the path ends with a slash", remedy: "take it off" };
  if (/[?#\s]/.test(path)) {
    return { message: "the path has a query, a fragment or a space", remedy: "describe queries as parameters" };
  }
  const names = templateNames(path);
  if (new Set(names).size < names.length) {
    return { message: "two segments of the path have the same name", remedy: "give each its own" };
  }
  return undefined;
}

/** Names of the parameters in a path template. */
export function templateNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}
