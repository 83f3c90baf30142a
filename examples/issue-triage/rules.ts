import type { Facts } from "./facts.js";
import type { Settings } from "./settings.js";

/** What a rule wants done with an issue. */
export interface Finding {
  /** Name of the rule. */
  rule: string;
  add?: string;
  remove?: string;
  /** Comment to write, in Markdown. */
  comment?: string;
  close?: boolean;
}

/** A rule looks at an issue and says what is to be done; undefined when nothing is. It never asks for what is done already. */
type Rule = (facts: Facts, settings: Settings) => Omit<Finding, "rule"> | undefined;

const RULES: Record<string, Rule> = {
  type({ labels }, { type_prefix, triage_label }) {
    const typed = [...labels].some((label) => label.startsWith(type_prefix));
    return labelled(labels, triage_label, !typed);
  },

  milestone({ issue, labels, sinceComment }, { milestone_labels }) {
    const label = milestone_labels.find((name) => labels.has(name));
    if (label === undefined || issue.milestone || sinceComment("milestone") !== undefined) return undefined;
    return { comment: `This issue is ~"${label}" and has no milestone. When is it to be done?` };
  },

  response({ age, answered, labels, sinceComment }, { response_hours, response_label }) {
    const late = !answered && age >= response_hours;
    const change = labelled(labels, response_label, late);
    if (!late || sinceComment("response") !== undefined) return change;
    return { ...change, comment: `Nobody has answered this in ${span(response_hours)}. Who can have a look?` };
  },

  stale({ idle, labels, sinceComment }, { stale_days, close_days, keep_labels, stale_label }) {
    const stale = idle >= stale_days * 24 && !keep_labels.some((label) => labels.has(label));
    const change = labelled(labels, stale_label, stale);
    if (!stale) return change;
    const warned = sinceComment("stale");
    // Somebody wrote after the last warning: this is another time that it went quiet.
    if (warned === undefined || warned > idle) {
      const end = close_days > 0 ? `It will be closed in ${close_days} days, unless somebody writes something.` : "";
      return { ...change, comment: `Nothing has happened here in ${stale_days} days. ${end}`.trim() };
    }
    if (close_days === 0 || warned < close_days * 24) return change;
    return { close: true, comment: "Closed, as nobody objected. Reopen it when it matters again." };
  },
};

/** Everything that the rules want done with an issue. */
export function findingsOf(facts: Facts, settings: Settings): Finding[] {
  return Object.entries(RULES).flatMap(([rule, judge]) => {
    const finding = judge(facts, settings);
    return finding ? [{ rule, ...finding }] : [];
  });
}

/** Put a label on an issue, or take it away, where that is not so already. */
function labelled(labels: ReadonlySet<string>, label: string, wanted: boolean): Omit<Finding, "rule"> | undefined {
  if (labels.has(label) === wanted) return undefined;
  return wanted ? { add: label } : { remove: label };
}

function span(hours: number): string {
  return hours % 24 === 0 && hours > 24 ? `${hours / 24} days` : `${hours} hours`;
}
