import { describe, expect, test } from "vitest";
import type { ValueType } from "../../cli/command-data.js";
import { describeType, readValue } from "../../cli/values.js";

const variables: ValueType = { list: { fields: { key: "string", value: "string", variable_type: "string" } } };
const filters: ValueType = { fields: { labels: { list: "string" }, author_id: "integer" } };

describe("texts become values", () => {
  test.each<[string, ValueType, string[], unknown]>([
    ["text", "string", ["5"], "5"],
    ["an empty text", "string", [""], ""],
    ["a whole number", "integer", ["-5"], -5],
    ["a fraction", "number", ["1.5"], 1.5],
    ["true and false", "boolean", ["false"], false],
    ["a date", "date", ["2024-02-29"], "2024-02-29"],
    ["a time", "date-time", ["2026-01-31T12:00:00.5+01:00"], "2026-01-31T12:00:00.5+01:00"],
    ["a day as a time", "date-time", ["2026-01-31"], "2026-01-31"],
    ["a choice", { enum: ["opened", "closed"] }, ["closed"], "closed"],
    ["a number to choose", { enum: [0, 30] }, ["30"], 30],
    ["an id", { any: ["integer", "string"] }, ["81"], 81],
    ["a path as an id", { any: ["integer", "string"] }, ["group/app"], "group/app"],
    ["an id with a leading zero, which is a name", { any: ["integer", "string"] }, ["007"], "007"],
    [
      "an id no number can hold, which is a name",
      { any: ["integer", "string"] },
      ["9007199254740993"],
      "9007199254740993",
    ],
    ["a list with commas", { list: "integer" }, ["1,2", "3"], [1, 2, 3]],
    ["a list whose part has a comma", { list: "string" }, ["a\\,b,c"], ["a,b", "c"]],
    ["an empty list", { list: "string" }, [""], []],
    ["a list as JSON", { list: "string" }, ['["a,b"]'], ["a,b"]],
    ["None, where a list would do too", { any: [{ enum: ["None"] }, { list: "integer" }] }, ["None"], "None"],
    ["a list, where None would do too", { any: [{ enum: ["None"] }, { list: "integer" }] }, ["1,2"], [1, 2]],
    ["a hash", { map: "string" }, ["A=1", "B=x=y,z"], { A: "1", B: "x=y,z" }],
    ["a hash as JSON", { map: "json" }, ['{"a":{"b":1}}', "c=2"], { a: { b: 1 }, c: 2 }],
    [
      "members of their types",
      filters,
      ["labels=a,b", "author_id=5", "labels=c"],
      { labels: ["a", "b", "c"], author_id: 5 },
    ],
    [
      "variables as pairs",
      variables,
      ["A=1", "B=x,y"],
      [
        { key: "A", value: "1" },
        { key: "B", value: "x,y" },
      ],
    ],
    [
      "variables by member",
      variables,
      ["key=A,value=1,variable_type=file"],
      [{ key: "A", value: "1", variable_type: "file" }],
    ],
    ["variables as JSON", variables, ['{"key":"A","value":"1"}'], [{ key: "A", value: "1" }]],
    ["any JSON", "json", ["[1]"], [1]],
    ["a text where any JSON is taken", "json", ["main"], "main"],
  ])("%s", (_, type, texts, value) => expect(readValue(type, texts)).toEqual(value));
});

describe("what fits no value says what would", () => {
  test.each<[ValueType, string[], string]>([
    ["integer", ["1.5"], 'is a whole number, not "1.5"'],
    ["integer", ["9007199254740993"], "is a whole number"],
    [{ integer: [1, 100] }, ["101"], "is at most 100, not 101"],
    [{ integer: [1, null] }, ["0"], "is at least 1, not 0"],
    ["number", ["Infinity"], "is a number"],
    ["boolean", ["yes"], "is true or false"],
    ["date", ["2026-02-30"], "is a date as 2026-01-31"],
    ["date-time", ["tomorrow"], "is a time as 2026-01-31"],
    [{ enum: ["opened", "closed", "all"] }, ["open"], 'did you mean "opened"?'],
    [{ list: { enum: ["title", "description"] } }, ["title,descripton"], 'did you mean "description"?'],
    [
      { any: [{ enum: ["None", "Any"] }, "integer"] },
      ["Anyy"],
      'is None|Any or integer, not "Anyy"; did you mean "Any"?',
    ],
    ["string", ["a", "b"], "is given twice"],
    [{ map: "string" }, ["A"], "is written name=value"],
    [filters, ["label=a"], 'has no member "label"; did you mean "labels"?'],
    [filters, ["author_id=x"], "author_id is a whole number"],
    [{ map: "json" }, ["{nonsense}"], "is JSON, and that is none"],
  ])("%j %j", (type, texts, message) => expect(() => readValue(type, texts)).toThrow(message));
});

test("a type is described in one word or so", () => {
  expect(describeType({ list: { enum: ["a", "b"] } })).toBe("(a|b),...");
  expect(describeType({ any: ["integer", "string"] })).toBe("integer|text");
  expect(describeType(variables)).toBe("name=value");
});
