import { verbFault } from "../lint/verbs.js";
import { camelCase, propertyName } from "../model/naming.js";
import type { Registry } from "./components.js";
import { bodyShape, isArraySchema, readableMedia } from "./flat.js";
import { templateNames, type OperationSite } from "./operations.js";
import { pointer } from "./pointer.js";
import type { Place, Problem } from "./problem.js";

type Report = (problem: Problem) => void;

/**
 * Faults of single operations that leave the generator nothing sensible to write.
 *
 * @param ownVerbs - whether names begin with the verbs of our own style; another description has its own
 */
export function checkOperation(site: OperationSite, registry: Registry, report: Report, ownVerbs = true): void {
  checkId(site, report, ownVerbs);
  checkPathParameters(site, report);
  checkNames(site, registry, report);
  checkPagination(site, registry, report);
  checkVariants(site, registry, report);
}

function checkId(site: OperationSite, report: Report, ownVerbs: boolean): void {
  const id = site.operation.operationId;
  const at = { file: site.file, pointer: `${site.pointer}/operationId` };
  const prefix = `${camelCase(site.resource)}.`;
  const rest = id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
  if (rest === undefined || !/^[a-z][A-Za-z0-9]*$/.test(rest)) {
    const given = id.includes(".") ? (id.split(".").at(-1) ?? "") : "list";
    report({
      rule: "operation-id",
      ...at,
      message: `\`${id}\` is not the file's name in camelCase, a dot, and a name in camelCase`,
      remedy: `write something like \`${prefix}${/^[a-z][A-Za-z0-9]*$/.test(given) ? given : "list"}\``,
    });
    return;
  }
  const fault = ownVerbs ? verbFault(rest, site.method) : undefined;
  if (fault) report({ rule: "operation-verb", ...at, ...fault });
}

function checkPathParameters(site: OperationSite, report: Report): void {
  const names = new Set(templateNames(site.path));
  const declared = new Set<string>();
  for (const { parameter, place } of site.parameters) {
    if (parameter.in !== "path") continue;
    declared.add(parameter.name);
    if (!names.has(parameter.name)) {
      report({
        rule: "path-parameter-unused",
        ...place,
        message: `the path parameter \`${parameter.name}\` is not in ${site.path}`,
        remedy:
          names.size === 0
            ? "take it out, or say `in: query`"
            : `the path has ${[...names].map((name) => `{${name}}`).join(", ")}; use one name in both`,
        related: [{ file: site.file, pointer: site.pointer }],
      });
    } else if (parameter.required !== true) {
      report({
        rule: "path-parameter-required",
        ...place,
        message: `the path parameter \`${parameter.name}\` is not required`,
        remedy: "write `required: true`",
      });
    }
  }
  for (const name of names) {
    if (declared.has(name)) continue;
    report({
      rule: "path-parameter-undeclared",
      file: site.file,
      pointer: site.pointer,
      message: `{${name}} of the path is not declared`,
      remedy: "declare it at the path, by a reference to spec/shared/parameters.yaml or as `in: path, required: true`",
    });
  }
}

/** One caller gives path, query, header and body values in one flat object, so their names must differ. */
function checkNames(site: OperationSite, registry: Registry, report: Report): void {
  const seen = new Map<string, { where: string; place: Place }>();
  const add = (name: string, where: string, place: Place): void => {
    const first = seen.get(name);
    if (!first) {
      seen.set(name, { where, place });
      return;
    }
    report({
      rule: "name-clash",
      ...place,
      message: `\`${name}\` is both a ${first.where} and a ${where}, and a caller gives them in one object`,
      remedy:
        first.where === where
          ? "keep one of the two"
          : "rename the path parameter (its name is not on the wire), or take one out where GitLab reads either",
      related: [first.place],
    });
  };
  for (const { parameter, place } of site.parameters) add(propertyName(parameter), `${parameter.in} parameter`, place);
  const shape = bodyShape(site.operation.requestBody, (node) => registry.resolve(node));
  const at = { file: site.file, pointer: `${site.pointer}/requestBody` };
  if (shape.kind === "raw") add("body", "raw body (given as `body`)", at);
  if (shape.kind === "attributes") for (const name of shape.attributes.keys()) add(name, "body attribute", at);
}

function checkPagination(site: OperationSite, registry: Registry, report: Report): void {
  if (site.method !== "get" || site.operation["x-gitlab"]?.pagination !== undefined) return;
  const resolve = <T extends { $ref?: string }>(node: T): T | undefined => registry.resolve(node);
  const isList = Object.entries(site.operation.responses ?? {}).some(([status, response]) => {
    const content = status.startsWith("2") ? resolve(response)?.content : undefined;
    const type = readableMedia(content);
    return type !== undefined && isArraySchema(content?.[type]?.schema, resolve);
  });
  if (!isList) return;
  report({
    rule: "pagination-mark",
    file: site.file,
    pointer: site.pointer,
    message: "the call answers an array and does not say how it is paged",
    remedy: "write `x-gitlab: {pagination: offset}` (or keyset, [offset, keyset], none)",
  });
}

function checkVariants(site: OperationSite, registry: Registry, report: Report): void {
  const names = new Set(site.parameters.map(({ parameter }) => propertyName(parameter)));
  for (const [index, variant] of (site.operation["x-gitlab"]?.variants ?? []).entries()) {
    const at = `${site.pointer}/x-gitlab/variants/${index}`;
    if (!registry.get("schemas", variant.schema)) {
      report({
        rule: "unknown-ref",
        file: site.file,
        pointer: `${at}/schema`,
        message: `there is no schema \`${variant.schema}\``,
        remedy: "name a schema of this file or of spec/shared/",
      });
    }
    for (const name of Object.keys(variant.when ?? {})) {
      if (names.has(name)) continue;
      report({
        rule: "variant-parameter",
        file: site.file,
        pointer: `${at}/when`,
        message: `the operation has no parameter \`${name}\``,
        remedy: "name one of its parameters",
      });
    }
  }
}

/** Faults between operations: an id twice, a method of a path twice, one path spelt in two ways. */
export function checkOperations(sites: readonly OperationSite[], report: Report): void {
  const ids = new Map<string, OperationSite>();
  const calls = new Map<string, OperationSite>();
  const spellings = new Map<string, OperationSite>();
  for (const site of sites) {
    const id = site.operation.operationId;
    const sameId = ids.get(id);
    if (sameId) {
      report({
        rule: "duplicate-operation-id",
        file: site.file,
        pointer: `${site.pointer}/operationId`,
        message: `\`${id}\` is taken`,
        remedy: "name what sets the two calls apart (`listForGroup`, `getLatest`)",
        related: [{ file: sameId.file, pointer: `${sameId.pointer}/operationId` }],
      });
    } else ids.set(id, site);
    const shape = site.path.replace(/\{[^{}]*\}/g, "{}");
    const sameCall = calls.get(`${site.method} ${shape}`);
    if (sameCall) {
      report({
        rule: "duplicate-path",
        file: site.file,
        pointer: site.pointer,
        message: `${site.method.toUpperCase()} ${site.path} is described twice`,
        remedy: "keep it in the file of the documentation page that describes it",
        related: [{ file: sameCall.file, pointer: sameCall.pointer }],
      });
      continue;
    }
    calls.set(`${site.method} ${shape}`, site);
    const spelling = spellings.get(shape);
    if (!spelling) spellings.set(shape, site);
    else if (spelling.path !== site.path) {
      report({
        rule: "path-spelling",
        file: site.file,
        pointer: pointer("paths", site.path),
        message: `the path is written ${spelling.path} elsewhere`,
        remedy: "name its parameters alike in both",
        related: [{ file: spelling.file, pointer: pointer("paths", spelling.path) }],
      });
    }
  }
}
