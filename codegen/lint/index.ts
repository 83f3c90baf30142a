import { readFileSync } from "node:fs";
import {
  DescriptionError,
  locate,
  collectDescription,
  type LoadedDescription,
  type Problem,
  type Site,
} from "../load.js";
import type { NodeKind } from "../load/structure.js";
import { ambiguousUnion } from "./ambiguous-union.js";
import { answerVerb } from "./answer-verb.js";
import { componentName } from "./component-name.js";
import { deprecation } from "./deprecation.js";
import { description } from "./description.js";
import { descriptionEcho } from "./description-echo.js";
import { described } from "./described.js";
import { duplicateSchema } from "./duplicate-schema.js";
import { examplePlaceholder } from "./example-placeholder.js";
import { examplePresent } from "./example-present.js";
import { exampleValid } from "./example-valid.js";
import { externalDocs } from "./external-docs.js";
import { fileLength } from "./file-length.js";
import { injectedParts } from "./injected-parts.js";
import { keyOrder } from "./key-order.js";
import { namedUnion } from "./named-union.js";
import { nullability } from "./nullability.js";
import { operationName } from "./operation-name.js";
import { paginationPlace } from "./pagination-place.js";
import { pathParameterName } from "./path-parameter-name.js";
import { proseEnum } from "./prose-enum.js";
import { queryStyle } from "./query-style.js";
import { requiredDeclared } from "./required-declared.js";
import { responses } from "./responses.js";
import type { LintContext, Rule } from "./rule.js";
import { schemaShape } from "./schema-shape.js";
import { sharedParameter } from "./shared-parameter.js";
import { sinsNow, type KnownSins } from "./sins.js";
import { summary } from "./summary.js";
import { summaryUnique } from "./summary-unique.js";
import { tag } from "./tag.js";
import { unusedComponent } from "./unused-component.js";
import { verbPair } from "./verb-pair.js";
import { wireName } from "./wire-name.js";
import { yamlTraps } from "./yaml-traps.js";

/** All rules, sorted by id. */
export const RULES: readonly Rule[] = [
  ambiguousUnion,
  answerVerb,
  componentName,
  deprecation,
  described,
  description,
  descriptionEcho,
  duplicateSchema,
  examplePlaceholder,
  examplePresent,
  exampleValid,
  externalDocs,
  fileLength,
  injectedParts,
  keyOrder,
  namedUnion,
  nullability,
  operationName,
  paginationPlace,
  pathParameterName,
  proseEnum,
  queryStyle,
  requiredDeclared,
  responses,
  schemaShape,
  sharedParameter,
  summary,
  summaryUnique,
  tag,
  unusedComponent,
  verbPair,
  wireName,
  yamlTraps,
];

/**
 * Lints a loaded description.
 *
 * @param loaded - with all its faults, which come first in the result
 * @param selected - names of the files to lint (`spec/resources/branches.yaml`); all without it
 * @param sins - places that break a rule and are known to; a place that no longer does is itself a problem
 * @returns problems of the selected files, not yet located
 */
export function lint(
  loaded: LoadedDescription,
  selected?: ReadonlySet<string>,
  sins: KnownSins = knownSins(),
): Problem[] {
  const has = (file: string): boolean => selected === undefined || selected.has(file);
  const context = contextOf(loaded, has);
  const problems: Problem[] = [];
  for (const rule of RULES) {
    for (const finding of rule.check(context)) problems.push({ rule: rule.id, ...finding });
  }
  const faults = loaded.problems.filter(
    (problem) => has(problem.file) || (problem.related ?? []).some((place) => has(place.file)),
  );
  // Another description than ours (a fixture, a user's own) has none of the files that the sins are in.
  const there = new Set(loaded.files.map(({ file }) => file));
  return [...faults, ...sinsNow(problems, sins, (file) => has(file) && there.has(file))];
}

/**
 * Loads and lints a description.
 *
 * @throws DescriptionError with every problem
 */
export function checkDescription(specDir: string): LoadedDescription {
  const loaded = collectDescription(specDir);
  const problems = lint(loaded);
  if (problems.length > 0) throw new DescriptionError(locate(loaded, problems));
  return loaded;
}

/** The list of known sins in `known-sins.json`. */
export function knownSins(): KnownSins {
  return JSON.parse(readFileSync(new URL("known-sins.json", import.meta.url), "utf8")) as KnownSins;
}

/** What rules look at, of the files that `has` names. */
export function contextOf(description: LoadedDescription, has: (file: string) => boolean): LintContext {
  const byKind = new Map<NodeKind, Site[]>();
  for (const [file, sites] of description.sites) {
    if (!has(file)) continue;
    for (const site of sites) {
      const list = byKind.get(site.kind);
      if (list) list.push(site);
      else byKind.set(site.kind, [site]);
    }
  }
  return {
    description,
    files: description.files.filter((file) => has(file.file)),
    operations: description.operations.filter((site) => has(site.file)),
    sites: (kind) => byKind.get(kind) ?? [],
    has,
    resolve: (node) => description.registry.resolve(node),
  };
}
