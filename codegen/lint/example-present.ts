import { bodyShape, isJsonMedia } from "../load/flat.js";
import { propertyName } from "../model/naming.js";
import { below, type Rule } from "./rule.js";

/** Every call has what it takes to be made once, and every JSON answer has an example. */
export const examplePresent: Rule = {
  id: "example-present",
  why: "Examples are what the mock answers, what the tests call and what the reference shows.",
  *check(context) {
    const { document, examples, files } = context.description;
    for (const site of context.operations) {
      const id = site.operation.operationId;
      const operation = document.paths[site.path]?.[site.method];
      const call = examples.get(id);
      if (operation?.operationId !== id || !call) continue;
      const home = `spec/examples/${site.resource}.yaml`;
      // A file with examples that is no YAML is reported as such; what it lacks cannot be told.
      if (files.some((file) => file.kind === "examples" && file.name === site.resource && file.content === undefined))
        continue;
      const lacking = site.parameters
        .filter(({ parameter }) => parameter.required === true && !(propertyName(parameter) in call.params))
        .map(({ parameter }) => propertyName(parameter));
      const shape = bodyShape(site.operation.requestBody, (node) => context.resolve(node));
      if (shape.kind === "attributes") {
        for (const name of shape.required) if (!(name in call.params)) lacking.push(name);
      } else if (shape.kind === "raw" && !("body" in call.params)) lacking.push("body");
      const at = call.place ?? { file: site.file, pointer: site.pointer };
      if (lacking.length > 0) {
        yield {
          ...(call.place ? below(call.place, "params") : at),
          message: `the example call lacks ${lacking.join(", ")}`,
          remedy: `write it in ${home} below operations/${id}/params${shape.kind === "none" ? ", or give the parameter an `example`" : ""}`,
        };
      } else if (
        shape.kind === "attributes" &&
        shape.attributes.size > 0 &&
        ![...shape.attributes.keys()].some((name) => name in call.params)
      ) {
        yield {
          ...at,
          message: "the example call sends no attribute of the body",
          remedy: `write one in ${home} below operations/${id}/params`,
        };
      }
      for (const [status, written] of Object.entries(operation.responses ?? {})) {
        const response = status.startsWith("2") ? context.resolve(written) : undefined;
        for (const [type, media] of Object.entries(response?.content ?? {})) {
          if (!isJsonMedia(type) || media.example !== undefined) continue;
          yield {
            ...below(site, "responses", status),
            message: `the answer ${status} has no example`,
            remedy: `give its entity one below entities in ${home}, or write operations/${id}/response`,
          };
        }
      }
    }
  },
};
