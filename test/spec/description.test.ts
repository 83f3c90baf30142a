import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { compareOperations, describedOperations, parseList } from "../../codegen/coverage.js";
import { lint } from "../../codegen/lint/index.js";
import { formatProblem, locate } from "../../codegen/load.js";
import { collectDescription } from "../../codegen/load.js";

const SPEC = fileURLToPath(new URL("../../spec", import.meta.url));
const description = collectDescription(SPEC);

test("the description loads without a fault", () => {
  expect(locate(description, description.problems).map(formatProblem)).toEqual([]);
});

test("the description breaks no rule but known ones", () => {
  expect(locate(description, lint(description)).map(formatProblem)).toEqual([]);
});

test("its references are local and all lead somewhere", () => {
  const components = description.document.components as Record<string, Record<string, unknown>>;
  const refs = new Set(
    [...JSON.stringify(description.document).matchAll(/"\$ref":"([^"]*)"/g)].map((match) => match[1] ?? ""),
  );
  const broken = [...refs].filter((ref) => {
    const [root, , kind = "", name = ""] = ref.split("/");
    return root !== "#" || components[kind]?.[name] === undefined;
  });
  expect(broken).toEqual([]);
});

test("every operation has an example call, and every JSON answer of it an example", () => {
  const without = description.operations.filter((site) => !description.examples.has(site.operation.operationId));
  expect(without).toEqual([]);
});

test("what all operations share is there", () => {
  const { responses, headers } = description.document.components ?? {};
  expect(Object.keys(responses ?? {})).toEqual(
    expect.arrayContaining(["BadRequest", "Forbidden", "NotFound", "ServerError", "TooManyRequests", "Unauthorized"]),
  );
  expect(Object.keys(headers ?? {})).toEqual(
    expect.arrayContaining(["Link", "X-Next-Page", "X-Page", "X-Per-Page", "X-Prev-Page", "X-Total", "X-Total-Pages"]),
  );
});

test("a second load gives the same bundle", () => {
  expect(JSON.stringify(collectDescription(SPEC).document)).toBe(JSON.stringify(description.document));
});

test("the schema of x-gitlab is a JSON Schema, and EXTENSIONS.md names all its attributes", () => {
  const schema = JSON.parse(readFileSync(`${SPEC}/x-gitlab.schema.json`, "utf8")) as {
    $defs: Record<string, { properties?: object }>;
  };
  expect(new Ajv2020().validateSchema(schema)).toBe(true);
  const table = readFileSync(`${SPEC}/EXTENSIONS.md`, "utf8");
  for (const place of ["operation", "parameter", "schema"]) {
    for (const name of Object.keys(schema.$defs[place]?.properties ?? {})) expect(table).toContain(`\`${name}\``);
  }
});

test("operations that GitLab's list has not are few and known", () => {
  const list = parseList(readFileSync(`${SPEC}/coverage/operations-19.5.txt`, "utf8"));
  const { groups } = compareOperations(describedOperations(description), list);
  const gaps = readFileSync(`${SPEC}/GAPS.md`, "utf8");
  const unexplained = groups.flatMap(({ oursOnly, byTemplate }) => {
    const templates = new Set(byTemplate.map((line) => line.split(" ").at(-1)));
    return oursOnly
      .map((line) => line.split(" ").at(-1) ?? "")
      .filter((id) => !templates.has(id) && !gaps.includes(id));
  });
  expect(unexplained).toEqual([]);
});
