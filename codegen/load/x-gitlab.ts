import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { nearest } from "../../runtime/nearest.js";
import type { Finding } from "./problem.js";
import type { Site } from "./sites.js";

const PLACES = ["operation", "parameter", "schema"] as const;

/** Values that equal a default, by keyword; they are left out rather than written. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  tier: "free",
  status: "ga",
  admin: false,
  idempotent: false,
  jobToken: false,
  freeForm: false,
};

/**
 * A check of `x-gitlab` objects against the extension's own JSON Schema.
 *
 * Faulty attributes are taken out, so that everything after may rely on their types.
 *
 * @returns a function that reports what is wrong with the `x-gitlab` of an object, if it has one
 */
export function xGitlabCheck(): (site: Site, report: (finding: Finding) => void) => void {
  const schema = JSON.parse(
    readFileSync(new URL("../../spec/x-gitlab.schema.json", import.meta.url), "utf8"),
  ) as Record<string, unknown>;
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false });
  ajv.addSchema(schema);
  const validators = new Map<string, ValidateFunction>();
  for (const place of PLACES) {
    const validate = ajv.getSchema(`x-gitlab#/$defs/${place}`);
    if (validate) validators.set(place, validate);
  }
  return (site, report) => {
    const value = site.node["x-gitlab"];
    const validate = validators.get(site.kind);
    if (value === undefined || !validate || validate(value)) return;
    const seen = new Set<string>();
    for (const error of validate.errors ?? []) {
      const pointer = `${site.pointer}/x-gitlab${error.instancePath}`;
      const explained = explain(error, site.kind);
      if (!explained || seen.has(pointer + explained.message)) continue;
      seen.add(pointer + explained.message);
      report({ file: site.file, pointer, ...explained });
    }
    takeOut(site, validate.errors ?? []);
  };
}

function takeOut(site: Site, errors: readonly ErrorObject[]): void {
  const value = site.node["x-gitlab"] as Record<string, unknown>;
  for (const error of errors) {
    const attribute = error.instancePath.split("/")[1];
    if (attribute === undefined) continue;
    // Without a value the operation would be blamed a second time, for having none.
    if (attribute === "pagination") value[attribute] = "none";
    else delete value[attribute];
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) delete site.node["x-gitlab"];
}

function explain(error: ErrorObject, place: string): { message: string; remedy: string } | undefined {
  const key = error.instancePath.split("/").at(-1) ?? "";
  const where = key === "" || /^\d+$/.test(key) ? "this" : `\`${key}\``;
  if (key !== "" && Object.hasOwn(DEFAULTS, key) && error.data === DEFAULTS[key]) {
    return { message: `\`${key}: ${String(error.data)}\` is the default`, remedy: "leave it out" };
  }
  switch (error.keyword) {
    case "additionalProperties": {
      const { additionalProperty } = error.params as { additionalProperty: string };
      const known = Object.keys((error.parentSchema as { properties: object }).properties);
      const [guess] = nearest(additionalProperty, known);
      return {
        message: `\`${additionalProperty}\` is no attribute of x-gitlab on ${place === "operation" ? "an" : "a"} ${place}`,
        remedy: guess === undefined ? `use ${known.join(", ")} (see spec/EXTENSIONS.md)` : `write \`${guess}\``,
      };
    }
    case "enum":
      return {
        message: `${where} is \`${JSON.stringify(error.data)}\``,
        remedy: `write one of ${(error.params as { allowedValues: string[] }).allowedValues.join(", ")}`,
      };
    case "const":
      return key === "0" || key === "1"
        ? { message: "the two kinds of pagination have one order", remedy: "write `[offset, keyset]`" }
        : {
            message: `${where} is \`${JSON.stringify(error.data)}\``,
            remedy: `write ${JSON.stringify(error.schema)}, or leave it out`,
          };
    case "type":
      return typeof error.data === "number" && error.schema === "string"
        ? { message: `${where} is a number`, remedy: `quote the version: '${error.data}'` }
        : error.schema === "array" && key === "pagination"
          ? undefined
          : { message: `${where} is no ${String(error.schema)}`, remedy: "see spec/EXTENSIONS.md for its type" };
    case "anyOf":
      return key === "deprecation"
        ? {
            message: "a deprecation tells neither `use` nor `removal`",
            remedy: "write what to use instead, or when it goes",
          }
        : undefined;
    case "required":
      return key === "deprecation" && (error.params as { missingProperty: string }).missingProperty !== "since"
        ? undefined
        : {
            message: `${where} has no \`${(error.params as { missingProperty: string }).missingProperty}\``,
            remedy: "add it",
          };
    default:
      return { message: `${where} ${error.message ?? "is not valid"}`, remedy: "see spec/EXTENSIONS.md" };
  }
}
