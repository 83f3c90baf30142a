import { loadBundled } from "../bundled/load.js";
import type { ReadDocument } from "../bundled/read.js";
import { buildModel } from "../model.js";
import { Shapes } from "../model/shape.js";
import type { Change, Level } from "./change.js";
import { compareOperations } from "./operations.js";
import { compareSchemas } from "./schemas.js";

/** Changes by what they mean for code that was written for the older version. */
export type ApiDiff = Record<Level, Change[]>;

/**
 * The change report of the SDK: what its callers meet of the differences between two bundled descriptions.
 *
 * @throws DescriptionError where one of them has faults
 */
export function apiDiff(before: ReadDocument, after: ReadDocument): ApiDiff {
  const [old, now] = [before, after].map((source) => {
    const description = loadBundled(source);
    return {
      model: buildModel(description),
      shapes: new Shapes({ ...description.document.components?.schemas }),
    };
  }) as [Loaded, Loaded];
  const shapes = { before: old.shapes, after: now.shapes };
  const operations = ({ model }: Loaded) => model.resources.flatMap((resource) => resource.operations);
  const changes = [
    ...compareOperations(operations(old), operations(now), shapes),
    ...compareSchemas(old.model.schemas, now.model.schemas, shapes),
  ].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const of = (level: Level): Change[] => changes.filter((change) => change.level === level);
  return { breaking: of("breaking"), additive: of("additive"), docs: of("docs") };
}

interface Loaded {
  model: ReturnType<typeof buildModel>;
  shapes: Shapes;
}

function sortKey({ resource, name, text }: Change): string {
  return [resource, name, text].join(" ");
}
