// From spec/shared/features.yaml. Do not edit: `npm run generate` writes this file.

/** Definition of a feature flag. */
export interface FeatureDefinition {
  /** Name of the feature flag. */
  name: string;
  /** Issue that asks for the feature. */
  feature_issue_url?: string | null;
  /** Merge request that brought the flag. */
  introduced_by_url: string | null;
  /** Issue about turning it on. */
  rollout_issue_url: string | null;
  /** Version that brought it. */
  milestone?: string | null;
  /** Whether changes of it are logged. */
  log_state_changes?: boolean | null;
  /** Kind of flag, for example `gitlab_com_derisk`, `beta` or `experiment`. */
  type: string;
  /** Group of GitLab that looks after it. */
  group: string | null;
  /** Whether it is on unless set. */
  default_enabled: boolean;
  /** Version by which it is meant to be gone. */
  intended_to_rollout_by?: string | null;
}

/** Something that a feature flag depends on. */
export interface FeatureGate {
  /** Kind of gate, for example `boolean`, `actors` or `percentage_of_actors`. */
  key: string;
  /** Value of the gate. */
  value: FeatureGateValue;
}

/** Value of a gate: on or off, a number of percent, an expression, or the actors or groups that have it. */
export type FeatureGateValue = boolean | number | string | string[];
