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

/** Milestone to create. */
export interface MilestoneCreation {
  /** Title of the milestone, unique in its project or group. */
  title: string;
  /** Text that describes it. */
  description?: string;
  /** Day it is due. As `YYYY-MM-DD`. */
  due_date?: string;
  /** Day it starts. As `YYYY-MM-DD`. */
  start_date?: string;
}

/** How the state of a milestone changes. */
export type MilestoneStateEvent = "close" | "activate";

/** State of milestones to list. */
export type MilestoneStateFilter = "active" | "closed" | "all";

/** What to change of a milestone. Give at least one attribute. */
export interface MilestoneUpdate {
  /** New title. */
  title?: string;
  /** New text that describes it. */
  description?: string;
  /** New day it is due. As `YYYY-MM-DD`. */
  due_date?: string;
  /** New day it starts. As `YYYY-MM-DD`. */
  start_date?: string;
  /** Whether to close the milestone or open it again. */
  state_event?: MilestoneStateEvent;
}
