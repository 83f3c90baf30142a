/** The mock's checks of values against ajv's: both have to come to the same verdict about values as they are. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkValue } from "../../runtime/testing/check-value.js";
import { readBundledDescription } from "../../runtime/testing/description.js";
import type { Fault } from "../../runtime/testing/faults.js";
import type { Schema } from "../../runtime/testing/schema.js";
import { describe as described } from "../../runtime/testing/source.js";
import { exampleCalls } from "../contract/example-calls.js";

const document = readBundledDescription();
const { resolve } = described(document);
const ajv = new Ajv2020({ strict: false, validateSchema: false });
addFormats.default(ajv);
ajv.addSchema({ $id: "gitlab", components: document.components });
const moved = (schema: unknown): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"gitlab#/components')) as object;

function faultsOf(value: unknown, schema: Schema): Fault[] {
  const faults: Fault[] = [];
  checkValue(value, schema, "", { resolve, place: "answer", wire: false, closed: false, faults });
  return faults;
}

/** Schemas of answers with a value that fits: the examples, one for each schema. */
const samples = [
  ...new Map(
    exampleCalls()
      .filter(({ answer }) => answer !== undefined)
      .map((call) => {
        const operation = document.paths[call.template]![call.method.toLowerCase()]!;
        const response = resolve(operation.responses[String(call.status)]) as {
          content: Record<string, { schema: Schema }>;
        };
        const { schema } = response.content[call.media!]!;
        return [JSON.stringify(schema), { schema, value: call.answer }] as const;
      }),
  ).values(),
  // Every third is enough, and keeps this fast.
].filter((_, index) => index % 3 === 0);

/** Every place in a value, with a way to put something else there. */
function places(value: unknown, put: (other: unknown) => unknown = (other) => other): ((other: unknown) => unknown)[] {
  if (typeof value !== "object" || value === null) return [put];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    places(item, (other) =>
      put(
        Array.isArray(value)
          ? value.map((old: unknown, at) => (String(at) === key ? other : old))
          : { ...value, [key]: other },
      ),
    ),
  );
  return [put, ...inner];
}

test("agrees with ajv about every example, and about examples with something else at some place", () => {
  const strange = [
    undefined,
    null,
    "",
    "x",
    "2026-02-30",
    "2026-01-01T00:00:00Z",
    0,
    -1,
    1.5,
    1e9,
    true,
    [],
    [null],
    {},
  ];
  let refused = 0;
  let count = 0;
  for (const [number, { schema, value }] of samples.entries()) {
    const validate = ajv.compile(moved(schema));
    expect([faultsOf(value, schema), validate(value)]).toEqual([[], true]);
    const all = places(value);
    // Some of the places and some of the values, others for each schema, the same in each run.
    const [picked] = fc.sample(
      fc.array(fc.tuple(fc.nat(all.length - 1), fc.constantFrom(...strange)), { minLength: 12, maxLength: 12 }),
      { numRuns: 1, seed: number },
    );
    for (const [at, other] of picked!) {
      const changed = JSON.parse(JSON.stringify(all[at]!(other) ?? null)) as unknown;
      const mine = faultsOf(changed, schema);
      count++;
      if (mine.length > 0) refused++;
      expect({ schema, other, at, faults: mine, valid: mine.length === 0 }).toMatchObject({ valid: validate(changed) });
    }
  }
  expect(count).toBeGreaterThan(2000);
  expect(refused / count).toBeGreaterThan(0.2);
}, 60_000);
