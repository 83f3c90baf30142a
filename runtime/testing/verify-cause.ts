import type { DifferenceKind } from "./verify-report.js";

/** GitLab's tiers, the lowest first. */
export const TIERS = ["free", "premium", "ultimate"] as const;
export type Tier = (typeof TIERS)[number];

/** What `x-gitlab` says about an operation or an attribute, as far as it may explain a difference. */
export interface Facts {
  since?: string;
  until?: string;
  tier?: string;
  offering?: readonly string[];
  featureFlag?: string;
  admin?: boolean;
}

/** What is known about the GitLab that answers. */
export interface Instance {
  /** `19.5.0-ee`; undefined when it does not tell. */
  version: string | undefined;
  /** Whether it is the Enterprise Edition; its licence is not told. */
  enterprise: boolean | undefined;
  /** Tier, where the caller said it. */
  tier: Tier | undefined;
  /** Version that the description is of. */
  described: string | undefined;
  /** Whether it is GitLab.com. */
  saas: boolean;
}

/** Why a difference is none of the contract. */
export interface Cause {
  kind: "version" | "tier" | "offering" | "feature-flag";
  /** `since 18.2, this GitLab is 17.1`. */
  why: string;
}

/** Kinds that say that something is not there. */
const ABSENT: readonly DifferenceKind[] = ["missing-field", "missing-route", "undescribed-status", "unexpected-null"];
/** Kinds that say that there is more than is described. */
const BEYOND: readonly DifferenceKind[] = ["unknown-field", "unknown-value"];

/**
 * What explains a difference, or undefined: then GitLab and the description disagree.
 *
 * @param facts of the attribute and what is around it, or of the operation
 */
export function causeOf(kind: DifferenceKind, facts: readonly Facts[], instance: Instance): Cause | undefined {
  const { version, described } = instance;
  for (const { since, until } of facts) {
    if (version === undefined) break;
    if (since !== undefined && isBefore(version, since))
      return { kind: "version", why: `since ${since}, this GitLab is ${version}` };
    if (until !== undefined && isBefore(until, version))
      return { kind: "version", why: `until ${until}, this GitLab is ${version}` };
  }
  if (BEYOND.includes(kind) && version !== undefined && described !== undefined && isBefore(described, version))
    return { kind: "version", why: `this GitLab, ${version}, is newer than the description, ${described}` };
  if (!ABSENT.includes(kind)) return undefined;
  for (const { tier, offering, featureFlag } of facts) {
    const cause = tierCause(tier, instance) ?? offeringCause(offering, instance);
    if (cause) return cause;
    if (featureFlag !== undefined) return { kind: "feature-flag", why: `behind the feature flag ${featureFlag}` };
  }
  return undefined;
}

function tierCause(tier: string | undefined, instance: Instance): Cause | undefined {
  const needed = TIERS.indexOf((tier ?? "free") as Tier);
  if (needed <= 0) return undefined;
  const has = instance.tier ?? (instance.enterprise === false ? "free" : undefined);
  if (has === undefined) return { kind: "tier", why: `${tier} only, and this GitLab's tier is not known` };
  return TIERS.indexOf(has) < needed ? { kind: "tier", why: `${tier} only, this GitLab is ${has}` } : undefined;
}

function offeringCause(offering: readonly string[] | undefined, { saas }: Instance): Cause | undefined {
  if (!offering || offering.includes("gitlab.com") === offering.includes("self-managed")) return undefined;
  return offering.includes("gitlab.com") === saas
    ? undefined
    : { kind: "offering", why: `only on ${offering.join(", ")}` };
}

/** Whether a version is lower than another one, by its first two numbers: `18.2.1-ee` is not before `18.2`. */
function isBefore(version: string, other: string): boolean {
  const [a, b] = [version, other].map((text) => text.split(/[.-]/).map(Number));
  return a![0]! - b![0]! < 0 || (a![0] === b![0] && (a![1] ?? 0) < (b![1] ?? 0));
}
