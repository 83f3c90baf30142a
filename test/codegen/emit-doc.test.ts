import { describe, expect, it } from "vitest";
import { docComment, wrapMarkdown } from "../../codegen/emit/doc.js";
import { memberDoc, operationFacts, sentence } from "../../codegen/emit/sentences.js";
import type { XGitlab } from "../../codegen/openapi.js";

const long = "word ".repeat(30).trim();

const comments: [string, { given: [markdown: string, indent?: number, tags?: string[]]; want: string }][] = [
  ["a short text stays on one line", { given: ["Short."], want: "/** Short. */\n" }],
  ["nothing gives nothing", { given: [""], want: "" }],
  ["a lone tag stays on one line", { given: ["", 2, ["@deprecated"]], want: "  /** @deprecated */\n" }],
  [
    "a long text is filled to 110 columns, the margin included",
    {
      given: [long, 2],
      want: `  /**\n   * ${"word ".repeat(21).trim()}\n   * ${"word ".repeat(9).trim()}\n   */\n`,
    },
  ],
  [
    "lines of a paragraph are filled anew, paragraphs stay apart",
    { given: ["One\ntwo.\n\n\nThree."], want: "/**\n * One two.\n *\n * Three.\n */\n" },
  ],
  [
    "tags come last, behind a blank line where the text has paragraphs",
    { given: ["A.\n\nB.", 0, ["@deprecated"]], want: "/**\n * A.\n *\n * B.\n *\n * @deprecated\n */\n" },
  ],
  ["the end of a comment cannot be written", { given: ["a */ b"], want: "/** a *\\/ b */\n" }],
  ["a name with @ at the start of a line is no tag", { given: ["@alice"], want: "/** \\@alice */\n" }],
];

describe("doc comments", () => {
  it.each(comments)("%s", (_, { given, want }) => {
    expect(docComment(...given)).toBe(want);
  });
});

const wrapped: [string, { given: string; want: string[] }][] = [
  ["list items hang", { given: "- one two three four", want: ["- one two", "  three", "  four"] }],
  ["numbered items hang, too", { given: "1. one two three", want: ["1. one two", "   three"] }],
  [
    "a code block stays as it is",
    { given: "a\n```\nlong code line\n```\nb", want: ["a", "```", "long code line", "```", "b"] },
  ],
  ["a table stays as it is", { given: "| a long row |\n| - |", want: ["| a long row |", "| - |"] }],
  ["a code span is not torn apart", { given: "say `a b c` now", want: ["say", "`a b c`", "now"] }],
  ["@name does not begin a line", { given: "ask ask @bob now", want: ["ask", "ask @bob", "now"] }],
  [
    "a number with a dot does not begin a line",
    { given: "since about 12. then", want: ["since", "about 12.", "then"] },
  ],
];

describe("filling", () => {
  it.each(wrapped)("%s", (_, { given, want }) => {
    expect(wrapMarkdown(given, 10)).toEqual(want);
  });
});

describe("sentences", () => {
  it.each([
    ["A boat", "A boat."],
    ["A boat.", "A boat."],
    ["Really?", "Really?"],
    ["One of `a`", "One of `a`."],
    ["(See there.)", "(See there.)"],
    ["```\ncode\n```", "```\ncode\n```"],
    ["", ""],
  ])("%j ends with a full stop where it has to", (given, want) => {
    expect(sentence(given)).toBe(want);
  });

  const facts: [string, { given: XGitlab; want: string }][] = [
    ["nothing is said of defaults", { given: { pagination: "offset" }, want: "" }],
    ["tier and version", { given: { tier: "ultimate", since: "15.2" }, want: "Requires Ultimate. Since GitLab 15.2." }],
    ["status and flag", { given: { status: "beta", featureFlag: "f" }, want: "Beta. Behind the feature flag `f`." }],
    [
      "offering",
      { given: { offering: ["self-managed", "dedicated"] }, want: "GitLab Self-Managed and GitLab Dedicated only." },
    ],
    ["who may", { given: { admin: true, jobToken: true }, want: "Administrators only. Works with a CI/CD job token." }],
    ["the end", { given: { until: "17.0" }, want: "Until GitLab 17.0." }],
  ];
  it.each(facts)("tell %s", (_, { given, want }) => {
    expect(operationFacts(given)).toBe(want);
  });

  it("put facts in a paragraph of their own behind a list", () => {
    const doc = memberDoc({ description: "One of:\n\n- a\n- b", schema: { default: "a" }, facts: {} });
    expect(doc).toBe("One of:\n\n- a\n- b.\n\nDefault: `a`.");
  });

  it("show a default of several values as data", () => {
    expect(memberDoc({ schema: { default: ["a"] }, facts: {} })).toBe('Default: `["a"]`.');
  });
});
