import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { toOpenApi30 } from "../../codegen/interop/down.js";
import { GENERATORS } from "../../codegen/interop/generators.js";
import { faultsOf, tryGenerator } from "../../codegen/interop/run.js";
import type { OpenApi } from "../../codegen/openapi.js";
import { subset } from "../../runtime/testing/description.js";
import { temporaryFiles } from "../runtime/temporary.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const whole = JSON.parse(readFileSync(join(ROOT, "generated/openapi.json"), "utf8")) as Parameters<typeof subset>[0];
const document = subset(whole, ({ tags }) => tags?.[0] === "branches");
const { folder } = temporaryFiles();

// The whole description is for `npm run interop`: it takes minutes.
describe.each(Object.entries(GENERATORS))("%s", (name, generator) => {
  test.each([
    ["3.1", document],
    ["3.0", toOpenApi30(document as unknown as OpenApi)],
  ])("reads the description as OpenAPI %s, and what it writes type-checks", async (version, content) => {
    const out = join(folder, `${name.replace(/\W+/g, "-")}-${version}`);
    mkdirSync(out);
    const { files, errors } = await tryGenerator(generator, content, out);
    expect(errors).toEqual([]);
    expect(files).toBeGreaterThan(5);
  });
});

test("the OpenAPI 3.0 export is valid", async () => {
  const exported = toOpenApi30(document as unknown as OpenApi);
  expect(await faultsOf(exported, ROOT)).toEqual([]);
  expect(JSON.stringify(exported)).not.toContain('"null"');
});

test("what does not compile is told", async () => {
  const broken = join(folder, "broken");
  mkdirSync(broken);
  const { errors } = await tryGenerator(
    (given, out) =>
      GENERATORS["openapi-typescript-codegen"]!(
        {
          ...given,
          paths: {
            "/a": {
              get: {
                operationId: "a",
                responses: {
                  "200": {
                    description: "",
                    content: { "application/json": { schema: { $ref: "#/components/schemas/No" } } },
                  },
                },
              },
            },
          },
        },
        out,
      ),
    document,
    broken,
  );
  expect(errors.length).toBeGreaterThan(0);
});
