import type { Deprecation, Schema, XGitlab, XGitlabField } from "../openapi.js";
import type { ParameterModel } from "../model/operation.js";

const OFFERINGS: Record<string, string> = {
  "gitlab.com": "GitLab.com",
  "self-managed": "GitLab Self-Managed",
  dedicated: "GitLab Dedicated",
};

/** A text with a full stop at its end, unless it ends with punctuation, a code block or a table already. */
export function sentence(value: string): string {
  const trimmed = value.trim();
  return trimmed === "" || /[.!?:;]["')]*$|```$|\|$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** What is not the default about an operation: tier, offering, status, versions, who may, tokens, flag. */
export function operationFacts(facts: XGitlab): string {
  return [
    ...common(facts, (tier) => `Requires ${tier}.`),
    facts.offering ? `${listing(facts.offering.map((name) => OFFERINGS[name] ?? name))} only.` : "",
    facts.admin ? "Administrators only." : "",
    facts.jobToken ? "Works with a CI/CD job token." : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Marks of an operation for a table: `Premium`, `Beta`, `admin`. */
export function operationMarks(facts: XGitlab, deprecated: boolean): string[] {
  return [
    facts.tier ? capital(facts.tier) : "",
    facts.status && (facts.status as string) !== "ga" ? facts.status : "",
    facts.admin ? "admin" : "",
    deprecated ? "deprecated" : "",
  ].filter((mark) => mark !== "");
}

/**
 * Doc comment of a parameter or property: description, default, and what is not the default about it.
 *
 * @param sent - whether a caller writes the value, and so has to know its form
 */
export function memberDoc(member: Pick<ParameterModel, "description" | "schema" | "facts">, sent = false): string {
  const parts = [
    member.description === undefined ? "" : sentence(member.description),
    sent && member.schema.format === "date" && !member.description?.includes("YYYY") ? "As `YYYY-MM-DD`." : "",
    defaultOf(member.schema),
    ...common(member.facts, (tier) => (tier === "Premium" ? "Premium and Ultimate only." : `${tier} only.`)),
  ];
  return joinSentences(parts);
}

/** Doc comment of a property of a schema. */
export function propertyDoc(schema: Schema, sent: boolean): string {
  const description = schema.description === undefined ? {} : { description: schema.description };
  return memberDoc({ schema, facts: schema["x-gitlab"] ?? {}, ...description }, sent);
}

/** Block tags of a property of a schema, or of a parameter. */
export function propertyTags(source: { deprecated?: boolean; "x-gitlab"?: XGitlabField }): string[] {
  const facts = source["x-gitlab"] ?? {};
  return source.deprecated || facts.deprecation ? [deprecation(facts, (name) => `\`${name}\``)] : [];
}

/**
 * Text of a `@deprecated` tag.
 *
 * @param link - makes the code of a link to an operation id
 */
export function deprecation(facts: { deprecation?: Deprecation }, link: (id: string) => string): string {
  const { since, removal, use } = facts.deprecation ?? {};
  return [
    "@deprecated",
    since === undefined ? "" : `Since GitLab ${since}.`,
    removal === undefined ? "" : `Removed in ${/^\d/.test(removal) ? `GitLab ${removal}` : removal}.`,
    use === undefined ? "" : instead(use, link),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** `b` and `boats.get` -> a link; `the boats API` -> `Use the boats API.`; a whole sentence stays. */
function instead(use: string, link: (id: string) => string): string {
  if (/^[\w.[\]]+$/.test(use) && !use.endsWith(".")) return `Use ${link(use)}.`;
  if (/[.!]$/.test(use)) return use;
  return `Use ${/^[A-Z][a-z]/.test(use) ? use.charAt(0).toLowerCase() + use.slice(1) : use}.`;
}

function common(facts: XGitlabField, tier: (name: string) => string): string[] {
  const status: string | undefined = facts.status;
  return [
    facts.tier && (facts.tier as string) !== "free" ? tier(capital(facts.tier)) : "",
    status !== undefined && status !== "ga" ? `${capital(status)}.` : "",
    facts.since ? `Since GitLab ${facts.since}.` : "",
    facts.until ? `Until GitLab ${facts.until}.` : "",
    facts.featureFlag ? `Behind the feature flag \`${facts.featureFlag}\`.` : "",
  ];
}

function defaultOf(schema: Schema): string {
  if (schema.default === undefined) return "";
  const value =
    typeof schema.default === "string" && schema.default !== "" ? schema.default : JSON.stringify(schema.default);
  return `Default: \`${value}\`.`;
}

function joinSentences(parts: readonly string[]): string {
  const [first = "", ...rest] = parts;
  const tail = rest.filter((part) => part !== "").join(" ");
  if (first === "" || tail === "") return first + tail;
  // Behind a list or a code block, facts are a paragraph of their own.
  return /\n\s*([-*] |\d+\. |\||```)/.test(first) ? `${first}\n\n${tail}` : `${first} ${tail}`;
}

function listing(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
