import { contextOf, RULES } from "../lint/index.js";
import { schemaOf, typesOf, type LintContext } from "../lint/rule.js";
import type { Finding, LoadedDescription, Problem, Site } from "../load.js";
import { xGitlabCheck } from "../load/x-gitlab.js";
import { Shapes } from "../model/shape.js";
import { membersOf, type WebhookKind } from "./kinds.js";

/** Rules of the house that events keep too; the others are about operations. */
const SAME = new Set([
  "ambiguous-union",
  "component-name",
  "deprecation",
  "description",
  "description-echo",
  "duplicate-schema",
  "example-placeholder",
  "example-valid",
  "file-length",
  "named-union",
  "nullability",
  "prose-enum",
  "required-declared",
  "schema-shape",
  "unused-component",
  "wire-name",
  "yaml-traps",
]);

const SENDERS = new Set(["project", "group", "system"]);

/** Everything that breaks the rules of the style in the description of events, not yet located. */
export function lintWebhooks(loaded: LoadedDescription, kinds: readonly WebhookKind[]): Problem[] {
  const context = contextOf(loaded, () => true);
  const problems: Problem[] = [];
  const under = (rule: string) => (finding: Finding) => problems.push({ rule, ...finding });
  for (const rule of RULES) {
    if (!SAME.has(rule.id)) continue;
    for (const finding of rule.check(context)) {
      // The headers are put into every event when bundling.
      if (rule.id !== "unused-component" || finding.pointer.startsWith("/components/schemas/")) under(rule.id)(finding);
    }
  }
  for (const finding of described(context)) under("described")(finding);
  for (const finding of nullSaid(context)) under("null-said")(finding);
  for (const kind of kinds) for (const finding of faultsOf(kind, kinds, loaded)) under("webhook")(finding);
  const check = xGitlabCheck();
  for (const site of context.sites("webhook")) check({ ...site, kind: "operation" }, under("x-gitlab"));
  return problems;
}

/** Who reads an event has nothing but the description of each attribute. */
function* described(context: LintContext): Iterable<Finding> {
  for (const site of context.sites("schema") as readonly Site[]) {
    const named = site.under === "properties" || site.parent?.kind === "components";
    if (!named || schemaOf(site).description !== undefined) continue;
    yield {
      file: site.file,
      pointer: site.pointer,
      message: `\`${site.key}\` has no description`,
      remedy: "say what it is, in which unit, and what null means",
    };
  }
}

/** What null stands for is said, and only where there may be one. */
function* nullSaid(context: LintContext): Iterable<Finding> {
  for (const site of context.sites("schema")) {
    const schema = schemaOf(site);
    if (site.under !== "properties" || schema.description === undefined) continue;
    const nullable = [schema, ...(schema.anyOf ?? [])].some((member) => typesOf(member).includes("null"));
    if (nullable === /\bnull\b/.test(schema.description)) continue;
    const message = nullable ? `\`${site.key}\` may be null` : `\`${site.key}\` cannot be null`;
    const remedy = nullable ? "say in its description when it is" : "let it, or say nothing of null in its description";
    yield { file: site.file, pointer: site.pointer, message, remedy };
  }
}

function* faultsOf(
  { kind, webhook, schema, example, place }: WebhookKind,
  kinds: readonly WebhookKind[],
  loaded: LoadedDescription,
): Iterable<Finding> {
  const fault = (message: string, remedy: string): Finding => ({ ...place, message, remedy });
  if (kinds.find((other) => other.kind === kind)?.place !== place)
    yield fault("another file describes this kind of event", "keep one of the two");
  const strange = webhook.tags.find((tag) => !SENDERS.has(tag));
  if (strange !== undefined || webhook.tags.length === 0)
    yield fault(`\`${String(strange)}\` sends no events`, `name some of ${[...SENDERS].join(", ")} as tags`);
  if (schema === "") return yield fault("what is sent is no named schema", "refer to one below `application/json`");
  const shapes = new Shapes(loaded.document.components?.schemas ?? {});
  for (const member of membersOf(loaded, schema)) {
    const properties = shapes.named(member)?.all;
    const said = properties?.get("object_kind") ?? properties?.get("event_name");
    if (said?.schema.const !== kind || !said.required)
      yield fault(
        `nothing in ${member} says that it is \`${kind}\``,
        `declare \`object_kind\`, or \`event_name\` where it has none, as \`const: ${kind}\`, and require it`,
      );
  }
  if (example === null) yield fault(`${schema} has no example`, "write one below entities in spec/webhooks/examples/");
}
