// From spec/shared/milestones.yaml. Do not edit: `npm run generate` writes this file.

/** Change of an issue that a burndown chart shows. */
export interface BurndownEvent {
  /** When it happened. */
  created_at: string;
  /** Weight of the issue; null without one. */
  weight: number | null;
  /** What happened to the issue, such as `created`, `closed` or `reopened`. */
  action: string;
}

/** How the state of a milestone changes. */
export type MilestoneStateEvent = "close" | "activate";

/** State of milestones to list. */
export type MilestoneStateFilter = "active" | "closed" | "all";
