import type { Finding, LoadedDescription, OperationSite, Place, Site, SourceFile } from "../load.js";
import type { Schema } from "../openapi.js";
import type { NodeKind } from "../load/structure.js";

/** What rules look at. */
export interface LintContext {
  /** The whole description, also what is not linted: references lead there. */
  description: LoadedDescription;
  /** The files to lint. */
  files: readonly SourceFile[];
  /** Operations of the files to lint. */
  operations: readonly OperationSite[];
  /** Objects of the files to lint, of one kind, parents before children. */
  sites(kind: NodeKind): readonly Site[];
  /** Whether the file is one of those to lint. */
  has(file: string): boolean;
  /** The object itself, or the one its reference leads to. */
  resolve<T extends { $ref?: string }>(node: T): T | undefined;
}

/** A rule of the description's style. */
export interface Rule {
  /** The name of its file. */
  id: string;
  /** Why the rule exists, in a sentence. */
  why: string;
  /** Everything in the files to lint that breaks the rule. */
  check(context: LintContext): Iterable<Finding>;
}

/** Place below an object: `below(site, "schema", "type")`. */
export function below(place: Place, ...steps: string[]): Place {
  const tail = steps.map((step) => `/${step.replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
  return { file: place.file, pointer: place.pointer + tail };
}

/** Schema of a site whose kind is `schema`. */
export function schemaOf(site: Site): Schema {
  return site.node as Schema;
}

/** Types of a schema as a list. */
export function typesOf(schema: Schema): readonly string[] {
  return schema.type === undefined ? [] : typeof schema.type === "string" ? [schema.type] : schema.type;
}

/** Whether the site is a component declared below `components`, rather than something inside an operation or schema. */
export function isComponent(site: Site): boolean {
  return site.parent?.kind === "components";
}
