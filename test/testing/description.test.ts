import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { packDescription } from "../../scripts/pack-description.js";
import { readBundledDescription } from "../../runtime/testing/description.js";
import { describe, openPacked } from "../../runtime/testing/source.js";
import { temporaryFiles } from "../runtime/temporary.js";

const { folder } = temporaryFiles();
const place = pathToFileURL(`${folder}/`);
const document = readBundledDescription();
const { text, index } = packDescription(document);

test("the packed description is the same document, and each of its parts is found", () => {
  expect(JSON.parse(text)).toEqual(document);
  writeFileSync(`${folder}/openapi.json`, text);
  writeFileSync(`${folder}/openapi.index.json`, JSON.stringify(index));
  const packed = openPacked(place)!;
  const whole = describe(document);
  expect(packed.routes).toEqual(whole.routes);
  for (const route of packed.routes) expect(packed.operation(route)).toEqual(whole.operation(route));
  for (const [kind, group] of Object.entries(document.components!)) {
    for (const [name, component] of Object.entries(group))
      expect(packed.resolve({ $ref: `#/components/${kind}/${name}` })).toEqual(whole.resolve(component));
  }
  expect(() => packed.resolve({ $ref: "#/components/schemas/Nothing" })).toThrow("#/components/schemas/Nothing");
});

test("an index of another file is not used", () => {
  writeFileSync(`${folder}/openapi.json`, `${text}\n`);
  writeFileSync(`${folder}/openapi.index.json`, JSON.stringify(index));
  expect(openPacked(place)).toBeUndefined();
  expect(openPacked(new URL("nowhere/", place))).toBeUndefined();
});
