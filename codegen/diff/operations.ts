import type { OperationModel, ParameterModel } from "../model/operation.js";
import type { Property, Shapes } from "../model/shape.js";
import { typeKey } from "../model/schema.js";
import { ANSWER, type Change } from "./change.js";
import { compareProperties } from "./properties.js";
import { relationOf, words } from "./relation.js";

/** Compares the operations of two versions, by id; former ids count as kept. */
export function compareOperations(
  before: readonly OperationModel[],
  after: readonly OperationModel[],
  shapes: { before: Shapes; after: Shapes },
): Change[] {
  const byId = new Map(after.map((operation) => [operation.id, operation]));
  const aliases = new Map(after.flatMap((operation) => (operation.facts.formerly ?? []).map((id) => [id, operation])));
  const changes: Change[] = [];
  const met = new Set<string>();
  for (const old of before) {
    const now = byId.get(old.id) ?? aliases.get(old.id);
    const add = (level: Change["level"], text: string): void =>
      void changes.push({ level, resource: old.resource, name: old.id, text });
    if (!now) {
      add("breaking", "is gone");
      continue;
    }
    met.add(now.id);
    if (now.id !== old.id) add("additive", `is called \`${now.id}\` now; the former name still works`);
    for (const { level, text } of compareOperation(old, now, shapes)) add(level, text);
  }
  for (const { id, resource } of after)
    if (!met.has(id)) changes.push({ level: "additive", resource, name: id, text: "is new" });
  return changes;
}

function compareOperation(
  old: OperationModel,
  now: OperationModel,
  shapes: { before: Shapes; after: Shapes },
): Omit<Change, "resource" | "name">[] {
  const found: Omit<Change, "resource" | "name">[] = [];
  const route = ({ descriptor }: OperationModel): string => `${descriptor.method} ${descriptor.path}`;
  if (route(old) !== route(now)) found.push({ level: "additive", text: `is sent as \`${route(now)}\`` });
  found.push(
    ...compareProperties(propertiesOf(old), propertiesOf(now), { request: true, response: false }, shapes),
    ...compareChoice(old, now, shapes),
    ...compareResult(old, now, shapes),
  );
  if (typeKey({ enum: old.variants as never }) !== typeKey({ enum: now.variants as never }))
    found.push({ level: "breaking", text: "answers depend on parameters in another way" });
  if (now.deprecated && !old.deprecated) {
    const { since, use } = now.facts.deprecation ?? {};
    found.push({
      level: "docs",
      text: `is deprecated${since === undefined ? "" : ` since ${since}`}${use === undefined ? "" : `: ${use}`}`,
    });
  }
  if (old.summary !== now.summary || old.description !== now.description || old.docs !== now.docs)
    found.push({ level: "docs", text: "is described anew" });
  return found;
}

function propertiesOf({ parameters }: OperationModel): Map<string, Property> {
  return new Map(parameters.map((parameter) => [parameter.name, propertyOf(parameter)]));
}

function propertyOf({ schema, required, description, facts }: ParameterModel): Property {
  const about = description === undefined ? {} : { description };
  return { schema: { ...schema, ...about, "x-gitlab": { ...schema["x-gitlab"], ...facts } }, required };
}

function compareChoice(
  { choice: old }: OperationModel,
  { choice: now }: OperationModel,
  shapes: { after: Shapes },
): Omit<Change, "resource" | "name">[] {
  if (!old || !now) return old ? [{ level: "breaking", text: "takes another body" }] : [];
  const relation = relationOf(old, now, shapes.after);
  if (relation === "same") return [];
  return [{ level: relation === "wider" ? "additive" : "breaking", text: "takes another body" }];
}

function compareResult(
  { result: old }: OperationModel,
  { result: now }: OperationModel,
  shapes: { after: Shapes },
): Omit<Change, "resource" | "name">[] {
  if (old.kind !== now.kind) return [{ level: "breaking", text: `answers ${KINDS[now.kind]}, was ${KINDS[old.kind]}` }];
  const whole = ({ schemas }: OperationModel["result"]) => (schemas.length === 1 ? schemas[0]! : { anyOf: schemas });
  const found: Omit<Change, "resource" | "name">[] = [];
  if (old.maybeEmpty !== now.maybeEmpty)
    found.push({
      level: now.maybeEmpty ? "breaking" : "additive",
      text: now.maybeEmpty ? "may answer nothing now" : "always answers something now",
    });
  const relation = relationOf(whole(old), whole(now), shapes.after);
  if (relation === "same") return found;
  const [from, to] = [words(whole(old)), words(whole(now))];
  const text = from === to ? "answers another form" : `answers ${to}, was ${from}`;
  return [...found, { level: ANSWER[relation], text }];
}

const KINDS: Record<OperationModel["result"]["kind"], string> = {
  json: "JSON",
  list: "a list",
  text: "text",
  file: "a file",
  none: "nothing",
  headers: "headers",
};
