import type { OperationModel, Variant } from "../model/operation.js";
import type { Result } from "../model/result.js";
import type { FileScope } from "./scope.js";
import { flatLiteral } from "./source.js";
import { propertyKey, text, union, type Type } from "./type.js";
import { typeOf } from "./types.js";

/** Type and optionality of one form of a call. */
export interface Signature {
  params: string;
  paramsRequired: boolean;
  options: "RequestOptions" | "ListOptions";
  /** `Call` or `ListCall` of what it gives. */
  result: Type & { kind: "generic" };
  /** The case an overload is for; none for the general form. */
  variant?: Variant;
}

/**
 * Forms of a call: one, or for an answer that depends on parameters one for each case, the general one last.
 * Whatever they name is imported into the file.
 */
export function signaturesOf(operation: OperationModel, file: FileScope): Signature[] {
  const options = operation.result.kind === "list" ? "ListOptions" : "RequestOptions";
  const params = operation.paramsName ?? "NoParams";
  if (operation.paramsName === undefined) file.runtime.add("NoParams");
  file.runtime.add(options);
  const variants = operation.variants.map((variant): Signature => {
    const when = Object.entries(variant.when).map(
      ([name, value]) => `${propertyKey(name)}: ${value.map(flatLiteral).join(" | ")}`,
    );
    return {
      params: `${params} & { ${when.join("; ")} }`,
      paramsRequired: true,
      options,
      result: resultType({ ...operation.result, schemas: [variant.schema] }, file),
      variant,
    };
  });
  const general: Signature = {
    params,
    paramsRequired: operation.paramsRequired,
    options,
    result: resultType(operation.result, file),
  };
  return [...variants, general];
}

/** `Call<Issue>`, `ListCall<Branch>`, `Call<void>` ... */
export function resultType(result: Result, file: FileScope): Signature["result"] {
  const name = result.kind === "list" ? "ListCall" : "Call";
  file.runtime.add(name);
  return { kind: "generic", name, args: [contentType(result, file)] };
}

function contentType(result: Result, file: FileScope): Type {
  switch (result.kind) {
    case "json":
    case "list":
      return jsonType(result, file);
    case "text":
      return text("string");
    case "none":
      return text("void");
    case "headers":
      return text("Headers");
    case "file":
      file.runtime.add("Download");
      return text("Download");
  }
}

function jsonType({ schemas, maybeEmpty }: Result, file: FileScope): Type {
  const types = schemas.map((schema) => typeOf(schema, file.answer));
  if (maybeEmpty) types.push(text("undefined"));
  return types.length === 0 ? text("unknown") : union(types);
}
