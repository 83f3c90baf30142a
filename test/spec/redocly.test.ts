import { fileURLToPath } from "node:url";
import { lintFromString, loadConfig } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { collectDescription } from "../../codegen/load.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

test("Redocly's recommended rules find nothing in the bundle", async () => {
  const { document } = collectDescription(`${ROOT}/spec`);
  const problems = await lintFromString({
    source: JSON.stringify(document, null, 2),
    absoluteRef: `${ROOT}/generated/openapi.json`,
    config: await loadConfig({ configPath: `${ROOT}/redocly.yaml` }),
  });
  expect(
    problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer ?? ""}: ${message}`),
  ).toEqual([]);
});
