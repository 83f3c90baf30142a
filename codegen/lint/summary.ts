import { below, type Rule } from "./rule.js";

/** Summaries are headings: verb first, 5-60 characters, no full stop. */
export const summary: Rule = {
  id: "summary",
  why: "The summary is the first line of the doc comment and the entry in every index.",
  *check(context) {
    for (const { file, pointer, operation } of context.operations) {
      const at = { file, pointer };
      if (operation.summary === undefined) {
        yield { ...at, message: "the operation has no summary", remedy: "write `summary: List repository branches`" };
        continue;
      }
      const fault = faultOf(operation.summary);
      if (fault) yield { ...below(at, "summary"), ...fault };
    }
  },
};

function faultOf(text: string): { message: string; remedy: string } | undefined {
  if (text.length < 5 || text.length > 60)
    return { message: `the summary has ${text.length} characters`, remedy: "write 5 to 60" };
  if (text.endsWith("."))
    return { message: "the summary ends with a full stop", remedy: "take it off: a summary is a heading" };
  if (!/^[A-Z]/.test(text))
    return {
      message: "the summary does not begin with a capital",
      remedy: "begin with the verb, in capitals and small letters",
    };
  const [first = ""] = text.split(/[\s,]/);
  if (/^(A|An|The|This|All|New|It|Get[s]|To)$/.test(first) || /(ing|ed|tion)$/.test(first) || /[^s]s$/.test(first)) {
    const verb = /[^s]s$/.test(first) ? `\`${first.slice(0, -1)} ...\`` : "`List ...`, `Get ...`, `Create ...`";
    return { message: `the summary begins with \`${first}\``, remedy: `begin with a verb: ${verb}` };
  }
  return undefined;
}
