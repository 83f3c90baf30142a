// From spec/shared/boards.yaml. Do not edit: `npm run generate` writes this file.

import type { BasicGroupDetails } from "./groups.js";
import type { Iteration, LabelDetails, Milestone } from "./issues.js";
import type { BasicProjectDetails } from "./projects.js";
import type { UserBasic, UserSafe } from "./users.js";

/** Issue board of a project or a group. */
export interface Board {
  /** ID of the board. */
  id: number;
  /** Name of the board. */
  name: string;
  /** Whether the list of open issues is hidden. */
  hide_backlog_list: boolean;
  /** Whether the list of closed issues is hidden. */
  hide_closed_list: boolean;
  /** Project it belongs to; null for the board of a group. */
  project: BasicProjectDetails | null;
  /** Its lists, without those of open and of closed issues. */
  lists: BoardList[];
  /** Group it belongs to; null for the board of a project. Premium and Ultimate only. */
  group?: BasicGroupDetails | null;
  /** Milestone it is limited to; null for none. Premium and Ultimate only. */
  milestone?: BoardMilestone | null;
  /** User whose issues it is limited to; null for none. Premium and Ultimate only. */
  assignee?: UserBasic | null;
  /** Labels it is limited to. Premium and Ultimate only. */
  labels?: LabelDetails[];
  /** Weight it is limited to; null for none. Premium and Ultimate only. */
  weight?: number | null;
}

/** What the limits of a board list go by. */
export type BoardLimitMetric = "all_metrics" | "issue_count" | "issue_weights";

/**
 * List of an issue board. Which record makes it, a label, a milestone, an iteration or a user, is in the
 * attribute of that name.
 */
export interface BoardList {
  /** ID of the list. */
  id: number;
  /** Label whose issues it shows; null for a list that another record makes. */
  label: LabelDetails | null;
  /** Place among the lists of the board, from 0. */
  position: number;
  /** Milestone whose issues it shows; for such lists only. Premium and Ultimate only. */
  milestone?: Milestone;
  /** Iteration whose issues it shows; for such lists only. Premium and Ultimate only. */
  iteration?: Iteration;
  /** User whose issues it shows; for such lists only. Premium and Ultimate only. */
  assignee?: UserSafe;
  /** Most issues it should hold; 0 for no limit. Premium and Ultimate only. */
  max_issue_count?: number;
  /** Highest total weight of its issues; 0 for no limit. Premium and Ultimate only. */
  max_issue_weight?: number;
  /** What its limits go by; null where nobody chose. Premium and Ultimate only. */
  limit_metric?: BoardLimitMetric | (string & {}) | null;
}

/** Record to make a list of. Give one of the attributes. */
export interface BoardListCreation {
  /** ID of a label. */
  label_id?: number;
  /** ID of a user. Premium and Ultimate only. */
  assignee_id?: number;
  /** ID of a milestone. Premium and Ultimate only. */
  milestone_id?: number;
  /** ID of an iteration. Premium and Ultimate only. */
  iteration_id?: number;
}

/** Milestone that a board is limited to, or the rule that chooses it. */
export type BoardMilestone = Milestone | SpecialBoardFilter;

/** What to change of a board. */
export interface BoardUpdate {
  /** New name. */
  name?: string;
  /** Whether to hide the list of open issues. */
  hide_backlog_list?: boolean;
  /** Whether to hide the list of closed issues. */
  hide_closed_list?: boolean;
  /** ID of the user whose issues the board is limited to. Premium and Ultimate only. */
  assignee_id?: number;
  /** ID of the milestone that the board is limited to. Premium and Ultimate only. */
  milestone_id?: number;
  /** Titles of the labels that the board is limited to, separated by commas. Premium and Ultimate only. */
  labels?: string;
  /** Weight that the board is limited to, from 0 to 9. Premium and Ultimate only. */
  weight?: number;
}

/** Rule that a board is limited to in place of one milestone. */
export interface SpecialBoardFilter {
  /** Title of the rule, for example `Upcoming` or `Started`. */
  title: string;
}
