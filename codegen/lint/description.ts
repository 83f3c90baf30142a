import { below, type Rule } from "./rule.js";

/** Descriptions are whole: they begin with a capital and end with a full stop, and say more than the summary. */
export const description: Rule = {
  id: "description",
  why: "Descriptions become the doc comments people read in their editor.",
  *check(context) {
    for (const { file, pointer, operation } of context.operations) {
      const at = { file, pointer };
      if (operation.description === undefined) {
        yield {
          ...at,
          message: "the operation has no description",
          remedy: "say in a sentence what it does and what surprises",
        };
      } else if (plain(operation.description) === plain(operation.summary ?? "")) {
        yield {
          ...below(at, "description"),
          message: "the description repeats the summary",
          remedy: "say what the summary does not",
        };
      }
    }
    for (const kind of ["operation", "parameter", "schema", "response", "header", "requestBody"] as const) {
      for (const site of context.sites(kind)) {
        const text = site.node["description"];
        if (typeof text !== "string") continue;
        const fault = faultOf(text);
        if (fault) yield { ...below(site, "description"), ...fault };
      }
    }
  },
};

function faultOf(text: string): { message: string; remedy: string } | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return { message: "the description is empty", remedy: "write a sentence" };
  if (trimmed !== text) return { message: "white space around the description", remedy: "use `|-` for several lines" };
  if (/^[a-z]/.test(trimmed))
    return { message: "the description begins with a small letter", remedy: "begin with a capital" };
  if (/^(TODO|TBD|FIXME)\b/i.test(trimmed))
    return { message: "the description is not written yet", remedy: "write it" };
  const lastLine = trimmed.slice(trimmed.lastIndexOf("\n") + 1).trim();
  const ends = /[.!?](\)|`|"|\*\*)?$/.test(trimmed) || /^([-*|]|\d+\.)\s|^```$/.test(lastLine);
  return ends
    ? undefined
    : { message: "the description does not end with a full stop", remedy: "write a whole sentence" };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
