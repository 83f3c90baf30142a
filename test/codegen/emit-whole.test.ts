import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { emit } from "../../codegen/emit/index.js";
import { flatType } from "../../codegen/emit/print.js";
import { FileScope } from "../../codegen/emit/scope.js";
import { signaturesOf } from "../../codegen/emit/signature.js";
import { collectDescription } from "../../codegen/load.js";
import { buildModel } from "../../codegen/model.js";
import { nameFaults } from "../../codegen/model/name-faults.js";

const model = buildModel(collectDescription(fileURLToPath(new URL("../../spec", import.meta.url))));
const operations = model.resources.flatMap((resource) => resource.operations);

describe("the whole API", () => {
  it("has no two things of one name", () => {
    expect(nameFaults(model)).toEqual([]);
  });

  it("shows no hover longer than 200 characters", () => {
    const long = operations.flatMap((operation) =>
      signaturesOf(operation, new FileScope(model, "caller"))
        .map(({ params, options, result }) => {
          const parameters = `params: ${params}, options?: ${options} | undefined`;
          return `(property) ${operation.fn}: (${parameters}) => ${flatType(result)}`;
        })
        .filter((hover) => hover.length > 200),
    );
    expect(operations.length).toBeGreaterThan(0);
    expect(long).toEqual([]);
  });

  it("has a sentence for every operation and every parameter", () => {
    const silent = operations.flatMap(({ id, summary, description, parameters }) => [
      ...(summary !== "" && description !== undefined ? [] : [id]),
      ...parameters.filter((parameter) => !parameter.description).map(({ name }) => `${id} ${name}`),
    ]);
    expect(silent).toEqual([]);
  });

  it("fits in 120 columns, links and long paths aside", () => {
    const wide = [...emit(model)]
      .filter(([name]) => name.endsWith(".ts") && !/^(schema\.d|operations)\.ts$/.test(name))
      .flatMap(([name, text]) => text.split("\n").map((line) => `${name}: ${line}`))
      .filter(
        (line) =>
          line.length - line.indexOf(": ") - 2 > 120 &&
          !/https:\/\/|^\S+ (import|export) type \{ \w+ \}|^\S+ +path: "|^\S+ +\* \/\S+`/.test(line),
      );
    expect(wide).toEqual([]);
  });
});
