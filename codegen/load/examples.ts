import type { Json, JsonObject } from "../openapi.js";
import type { Registry } from "./components.js";
import { Entities } from "./entities.js";
import type { SourceFile } from "./files.js";
import { nearest } from "../../runtime/nearest.js";
import type { OperationSite } from "./operations.js";
import { escapeStep } from "./pointer.js";
import type { Place, Problem } from "./problem.js";

type Report = (problem: Problem) => void;

/** An example call as written in `spec/examples/`. */
export interface WrittenCall {
  params: JsonObject;
  responses: Map<string, Json>;
  response: Json | undefined;
  place: Place;
}

/** What the files with examples say. */
export interface Examples {
  entities: Entities;
  /** By operation id. */
  calls: Map<string, WrittenCall>;
}

/** Reads `entities` and `operations` of the files with examples, spreads entities and reports what does not fit. */
export function readExamples(
  files: readonly SourceFile[],
  sites: readonly OperationSite[],
  registry: Registry,
  report: Report,
): Examples {
  const entities = new Entities(registry, report);
  entities.unread.schemas = files.some((file) => file.kind !== "examples" && file.content === undefined);
  const resourceOf = new Map(sites.map((site) => [site.operation.operationId, site.resource]));
  const unread = new Set(
    files.filter((file) => file.kind === "resource" && file.content === undefined).map((file) => file.name),
  );
  const written: { id: string; value: JsonObject; place: Place }[] = [];
  for (const file of files) {
    if (file.kind !== "examples") continue;
    if (file.content === undefined) {
      entities.unread.examples = true;
      continue;
    }
    const content = asObject(file.content, { file: file.file, pointer: "" }, ["entities", "operations"], report);
    for (const [name, value] of Object.entries(content?.["entities"] ?? {}))
      entities.add(name, value as Json, file.file);
    for (const [id, value] of Object.entries(content?.["operations"] ?? {})) {
      const place = { file: file.file, pointer: `/operations/${escapeStep(id)}` };
      const resource = resourceOf.get(id);
      if (resource === undefined) {
        if (unread.has(file.name)) continue;
        const [guess] = nearest(id, resourceOf.keys());
        report({
          rule: "example-operation",
          ...place,
          message: `there is no operation \`${id}\``,
          remedy: guess === undefined ? "name an operation of the page" : `did you mean \`${guess}\`?`,
        });
        continue;
      }
      if (resource !== file.name) {
        report({
          rule: "example-operation",
          ...place,
          message: `\`${id}\` is an operation of ${resource}`,
          remedy: `move it to spec/examples/${resource}.yaml`,
        });
      }
      const call = asObject(value, place, ["params", "response", "responses"], report);
      if (call) written.push({ id, value: call, place });
    }
  }
  // All entities are known only now; each is spread once, also those no call uses, so that their faults show.
  entities.values();
  const calls = new Map<string, WrittenCall>();
  for (const { id, value, place } of written) {
    const at = (key: string): Place => ({ file: place.file, pointer: `${place.pointer}/${key}` });
    const params = value["params"] === undefined ? {} : asObject(value["params"], at("params"), undefined, report);
    const responses = asObject(value["responses"] ?? {}, at("responses"), undefined, report) ?? {};
    calls.set(id, {
      params: entities.spread(params ?? {}, at("params")) as JsonObject,
      response: value["response"] === undefined ? undefined : entities.spread(value["response"], at("response")),
      responses: new Map(
        Object.entries(responses).map(([status, item]) => [status, entities.spread(item, at(`responses/${status}`))]),
      ),
      place,
    });
  }
  return { entities, calls };
}

function asObject(
  value: unknown,
  place: Place,
  keys: readonly string[] | undefined,
  report: Report,
): JsonObject | undefined {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    report({
      rule: "example-form",
      ...place,
      message: "an object belongs here",
      remedy: `write ${keys?.join(", ") ?? "names and values"}`,
    });
    return undefined;
  }
  for (const key of Object.keys(value)) {
    if (!keys || keys.includes(key)) continue;
    report({
      rule: "example-form",
      file: place.file,
      pointer: `${place.pointer}/${escapeStep(key)}`,
      message: `\`${key}\` does not belong here`,
      remedy: `write ${keys.join(", ")}`,
    });
  }
  return value as JsonObject;
}
