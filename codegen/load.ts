import type { Info, Json, OpenApi, Operation } from "./openapi.js";
import { assemble } from "./load/bundle.js";
import { checkOperation, checkOperations } from "./load/checks.js";
import { Registry } from "./load/components.js";
import { readExamples, type Examples } from "./load/examples.js";
import { exemplify, type ExampleCall } from "./load/exemplify.js";
import { readFiles, type SourceFile } from "./load/files.js";
import { addPagingParameters, BUILT_IN, completeResponses, pagingParameters } from "./load/inject.js";
import { collectOperations, type OperationSite } from "./load/operations.js";
import { pointer } from "./load/pointer.js";
import { DescriptionError, locateProblems, type Finding, type Place, type Problem } from "./load/problem.js";
import { localiseRefs } from "./load/refs.js";
import { collectSites, type Site } from "./load/sites.js";
import { xGitlabCheck } from "./load/x-gitlab.js";

export {
  DescriptionError,
  formatProblem,
  locateProblems,
  type Finding,
  type Place,
  type Problem,
} from "./load/problem.js";
export type { ExampleCall } from "./load/exemplify.js";
export type { FileKind, SourceFile } from "./load/files.js";
export type { EffectiveParameter, OperationSite } from "./load/operations.js";
export type { Site } from "./load/sites.js";

type Report = (problem: Problem) => void;

/** One resource file. */
export interface Resource {
  /** Name without folder and ending: `merge-requests`. */
  name: string;
  /** `spec/resources/merge-requests.yaml`. */
  file: string;
  info: Info;
  /** Ids of its operations, in the order of the file. */
  operations: string[];
  /** Names of the schemas it declares, in the order of the file. */
  schemas: string[];
}

/** A whole description: the bundle, and where each part of it is written. */
export interface Description {
  /** One OpenAPI 3.1 document with local references only, in an order that depends on nothing but its content. */
  document: OpenApi;
  /** Source of each path, operation, parameter and component, by JSON pointer into `document`. */
  sources: ReadonlyMap<string, Place>;
  /** Sorted by name. */
  resources: Resource[];
  /** Name of the file of `spec/shared/` of each schema declared there: `{UserBasic: "users"}`. */
  sharedSchemas: Record<string, string>;
  /** Example call of each operation, by id. */
  examples: ReadonlyMap<string, ExampleCall>;
  /** Example of each entity that has one, by schema name. */
  entities: ReadonlyMap<string, Json>;
}

/** A description with its faults and its source files: what lint works on. */
export interface LoadedDescription extends Description {
  problems: Problem[];
  files: SourceFile[];
  /** Objects of each source file, by file name, parents first. */
  sites: ReadonlyMap<string, Site[]>;
  /** Operations as written, in the order of the files. */
  operations: OperationSite[];
  registry: Registry;
  /** Where each entity's example is written. */
  entityPlaces: ReadonlyMap<string, Place>;
}

/**
 * Reads a description and bundles it.
 *
 * @param specDir - folder with `openapi.yaml`, `shared/`, `resources/` and `examples/`
 * @throws DescriptionError with every fault found: file, pointer, line, what is wrong, what to write instead
 */
export function loadDescription(specDir: string): LoadedDescription {
  const loaded = collectDescription(specDir);
  if (loaded.problems.length > 0) throw new DescriptionError(locate(loaded, loaded.problems));
  return loaded;
}

/** The same problems, sorted, each with its line. */
export function locate(loaded: { files: readonly SourceFile[] }, problems: readonly Problem[]): Problem[] {
  const texts = new Map(loaded.files.map((file) => [file.file, file.text]));
  return locateProblems(problems, (file) => texts.get(file));
}

/**
 * Reads and bundles what can be read, and gives the faults back instead of throwing them.
 *
 * Parts with a fault are left out of the bundle, or stand in it as they are written.
 */
export function collectDescription(specDir: string): LoadedDescription {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);

  const files = readFiles(specDir, report);
  const registry = new Registry(BUILT_IN);
  const sites = readDocuments(files, registry, report);
  const operations = collectOperations(files, registry, report);
  checkOperations(operations, report);
  for (const site of operations) checkOperation(site, registry, report);

  const written = readExamples(files, operations, registry, report);
  const { paths, sources, examples } = bundleOperations(operations, written, registry, report);
  const components = registry.toComponents();
  addPagingParameters(components, paths);
  for (const { kind, name, place } of registry.all()) sources.set(pointer("components", kind, name), place);

  const resources = resourcesOf(files, operations);
  return {
    document: assemble(files, resources, paths, components),
    sources,
    resources,
    sharedSchemas: sharedSchemasOf(registry),
    examples,
    entities: written.entities.values(),
    problems,
    files,
    sites,
    operations,
    registry,
    entityPlaces: written.entities.places(),
  };
}

/** Checks the form of every document, takes its components into the registry and makes its references local. */
function readDocuments(files: readonly SourceFile[], registry: Registry, report: Report): Map<string, Site[]> {
  const under = (rule: string) => (finding: Finding) => report({ rule, ...finding });
  const sites = new Map<string, Site[]>();
  for (const file of files) {
    if (file.kind === "examples" || file.content === undefined) continue;
    const found = collectSites(file.file, file.content, under("structure"));
    const document = file.content as Partial<OpenApi> | null;
    if (document?.info === undefined || document.paths === undefined) {
      // Reported; without these two nothing in it can be used.
      file.content = undefined;
      continue;
    }
    sites.set(file.file, found);
    registry.add(file, document.components ?? {}, report);
  }
  const byFile = new Map(files.map((file) => [file.file, file]));
  const checkXGitlab = xGitlabCheck();
  for (const file of files) {
    const found = sites.get(file.file) ?? [];
    localiseRefs(file, found, registry, byFile, report);
    for (const site of found) checkXGitlab(site, under("x-gitlab"));
  }
  return sites;
}

/** All operations, complete and with examples, by path and method; where each part comes from; and example calls. */
function bundleOperations(
  operations: readonly OperationSite[],
  { entities, calls }: Examples,
  registry: Registry,
  report: Report,
): { paths: Map<string, Map<string, Operation>>; sources: Map<string, Place>; examples: Map<string, ExampleCall> } {
  const paths = new Map<string, Map<string, Operation>>();
  const sources = new Map<string, Place>();
  const examples = new Map<string, ExampleCall>();
  for (const site of operations) {
    const item = paths.get(site.path) ?? new Map<string, Operation>();
    // The second of two is reported already.
    if (item.has(site.method)) continue;
    const id = site.operation.operationId;
    const complete = completeOperation(site, registry);
    const { operation, call } = exemplify(site, complete, calls.get(id), entities, registry, report);
    paths.set(site.path, item.set(site.method, operation));
    examples.set(id, call);
    const path = pointer("paths", site.path);
    const at = `${path}/${site.method}`;
    if (!sources.has(path)) sources.set(path, { file: site.file, pointer: path });
    sources.set(at, { file: site.file, pointer: site.pointer });
    for (const [index, { place }] of site.parameters.entries()) sources.set(`${at}/parameters/${index}`, place);
  }
  return { paths, sources, examples };
}

/** An operation with the parameters of its path and everything injected. */
export function completeOperation(site: OperationSite, registry: Registry): Operation {
  const { parameters: _, requestBody, responses: __, ...head } = site.operation;
  const parameters = [...site.parameters.map(({ written }) => written), ...pagingParameters(site, registry)];
  return {
    ...head,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(requestBody ? { requestBody } : {}),
    responses: completeResponses(site, registry),
  };
}

function resourcesOf(files: readonly SourceFile[], operations: readonly OperationSite[]): Resource[] {
  const ids = new Map<SourceFile, string[]>();
  for (const { source, operation } of operations) {
    const list = ids.get(source);
    if (list) list.push(operation.operationId);
    else ids.set(source, [operation.operationId]);
  }
  return files.flatMap((source) => {
    if (source.kind !== "resource" || source.content === undefined) return [];
    const { info, components } = source.content as OpenApi;
    const schemas = Object.keys(components?.schemas ?? {});
    return { name: source.name, file: source.file, info, operations: ids.get(source) ?? [], schemas };
  });
}

function sharedSchemasOf(registry: Registry): Record<string, string> {
  const shared: Record<string, string> = {};
  for (const { kind, name, source } of registry.all()) {
    if (kind === "schemas" && source.kind !== "resource") shared[name] = source.name;
  }
  return shared;
}
