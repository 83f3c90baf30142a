import { completeOperation } from "../load.js";
import { checkOperation, checkOperations } from "../load/checks.js";
import { Registry } from "../load/components.js";
import type { SourceFile } from "../load/files.js";
import { addPagingParameters, BUILT_IN } from "../load/inject.js";
import { collectOperations, type OperationSite } from "../load/operations.js";
import { DescriptionError, locateProblems, type Finding, type Problem } from "../load/problem.js";
import { localiseRefs } from "../load/refs.js";
import { collectSites } from "../load/sites.js";
import { xGitlabCheck } from "../load/x-gitlab.js";
import type { ModelInput } from "../model.js";
import { kebabCase } from "../model/naming.js";
import { METHODS, type Info, type OpenApi, type Operation, type PathItem } from "../openapi.js";
import { closeEnums } from "./enums.js";
import { homesOf, type Homes } from "./homes.js";
import { isIgnored } from "./keywords.js";
import type { ReadDocument } from "./read.js";

/** Where the schemas of a document were put. */
export type { Homes } from "./homes.js";

/** A document ready to build a model from. */
export interface BundledDescription extends ModelInput {
  homes: Homes;
}

/**
 * Reads one whole OpenAPI 3.1 document, such as the `openapi.json` of the package, as a description: each first tag is
 * a resource, and each `operationId` is the path of a call.
 *
 * Operations that name no failure get what our own sources leave unsaid, too: the common answers and the paging
 * parameters, as far as the document has components for them. Examples are not looked at.
 *
 * @param source - its content is changed
 * @param known - homes to keep for schemas of these names, so that two versions of a document can be compared
 * @throws DescriptionError with every fault: file, pointer, line, what is wrong, what to write instead
 */
export function loadBundled(source: ReadDocument, known?: Homes): BundledDescription {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const under = (rule: string) => (finding: Finding) => report({ rule, ...finding });
  checkVersion(source);

  const file: SourceFile = { kind: "resource", name: "", path: source.file, ...source };
  const sites = collectSites(file.file, file.content, under("structure"), isIgnored);
  const document = file.content as OpenApi;
  if (document.info === undefined || document.paths === undefined) throw failure(source, problems);
  document.components ??= {};
  const registry = new Registry(BUILT_IN);
  registry.add(file, document.components, report);
  localiseRefs(file, sites, registry, new Map([[file.file, file]]), report);
  const checkXGitlab = xGitlabCheck();
  for (const site of sites) checkXGitlab(site, under("x-gitlab"));
  closeEnums(document);

  // What an overlay took the only method from.
  for (const [path, item] of Object.entries(document.paths))
    if (methodsOf(item).length === 0) delete document.paths[path];
  const operations = collectOperations([file], registry, report);
  for (const site of operations) nameResource(site, report);
  checkOperations(operations, report);
  for (const site of operations) checkOperation(site, registry, report, false);
  if (problems.length > 0) throw failure(source, problems);

  const paths = complete(operations, registry);
  addPagingParameters(document.components, new Map(paths.map(([path, item]) => [path, new Map(methodsOf(item))])));
  const bundled: OpenApi = { ...document, paths: Object.fromEntries(paths) };
  const resources = resourcesOf(bundled, operations);
  const homes = homesOf(bundled, known);
  return {
    document: bundled,
    resources: resources.map((resource) => ({ ...resource, schemas: homes.resources.get(resource.name) ?? [] })),
    sharedSchemas: Object.fromEntries(homes.shared),
    homes,
  };
}

function failure({ file, text }: ReadDocument, problems: readonly Problem[]): DescriptionError {
  return new DescriptionError(locateProblems(problems, (name) => (name === file ? text : undefined)));
}

function checkVersion({ file, content }: ReadDocument): void {
  const { openapi, swagger } = (content ?? {}) as { openapi?: unknown; swagger?: unknown };
  if (typeof openapi === "string" && /^3\.1\.\d+$/.test(openapi)) return;
  const version = openapi ?? swagger;
  throw new DescriptionError([
    {
      rule: "openapi-version",
      file,
      pointer: "",
      message: version === undefined ? "this is no OpenAPI document" : `this is OpenAPI ${String(version as string)}`,
      remedy: version === undefined ? "write `openapi: 3.1.0`, `info` and `paths`" : "convert it to OpenAPI 3.1 first",
    },
  ]);
}

/** Gives an operation its resource: the first tag, or what stands before the dot of its id. */
function nameResource(site: OperationSite, report: (problem: Problem) => void): void {
  const [page = ""] = site.operation.operationId.split(".");
  const tag = site.operation.tags?.[0] ?? kebabCase(page);
  const name = tag
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (!/^[a-z]/.test(name))
    report({
      rule: "tag",
      file: site.file,
      pointer: `${site.pointer}/tags/0`,
      message: `the tag ${JSON.stringify(tag)} cannot name a file`,
      remedy: "begin it with a letter: `tags: [widgets]`",
    });
  site.resource = name;
  site.operation.tags = [name];
}

function complete(operations: readonly OperationSite[], registry: Registry): [string, PathItem][] {
  const paths = new Map<string, PathItem>();
  for (const site of operations) {
    const item = paths.get(site.path) ?? {};
    item[site.method] = isComplete(site.operation) ? withParameters(site) : completeOperation(site, registry);
    paths.set(site.path, item);
  }
  return [...paths];
}

/** Whether an operation names a failure: then it came out of a bundler, or says itself what it answers. */
function isComplete({ responses }: Operation): boolean {
  return Object.keys(responses ?? {}).some((status) => /^[45]/.test(status));
}

/** An operation with the parameters of its path. */
function withParameters({ operation, parameters }: OperationSite): Operation {
  return parameters.length === 0 ? operation : { ...operation, parameters: parameters.map(({ written }) => written) };
}

function methodsOf(item: PathItem): [string, Operation][] {
  return METHODS.flatMap((method): [string, Operation][] => (item[method] ? [[method, item[method]]] : []));
}

function resourcesOf(
  document: OpenApi,
  operations: readonly OperationSite[],
): { name: string; info: Info; operations: string[] }[] {
  const tags = new Map((document.tags ?? []).map((tag) => [tag.name, tag]));
  const resources = new Map<string, string[]>();
  for (const { resource, operation } of operations) {
    const ids = resources.get(resource);
    if (ids) ids.push(operation.operationId);
    else resources.set(resource, [operation.operationId]);
  }
  return [...resources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, ids]) => {
      const tag = tags.get(name);
      const description = tag?.description === undefined ? {} : { description: tag.description };
      return {
        name,
        info: { title: tag?.["x-displayName"] ?? name, version: document.info.version, ...description },
        operations: ids,
      };
    });
}
