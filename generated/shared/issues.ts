// From spec/shared/issues.yaml. Do not edit: `npm run generate` writes this file.

import type { UserBasic } from "./users.js";

/** Epic that an issue is in. */
export interface EpicReference {
  /** ID of the epic, unique on the instance. */
  id: number;
  /** Number of the epic inside its group. */
  iid: number;
  /** Title of the epic. */
  title: string;
  /** Path of its page on the instance, without the host. */
  url: string;
  /** ID of its group. */
  group_id: number;
  /** Due day in words. */
  human_readable_end_date?: string | null;
  /** How far the due day is, in words. */
  human_readable_timestamp?: string | null;
}

/** Whether an issue or epic is likely to be done in time. */
export type HealthStatus = "on_track" | "needs_attention" | "at_risk";

/** What issues, merge requests and the like have in common. */
export interface Issuable {
  /** ID, unique on the instance. */
  id: number;
  /** Number inside the project; the one to use in calls for a project. */
  iid: number;
  /** ID of its project. */
  project_id: number;
  /** Title as it is written, without Markdown rendered. */
  title: string;
  /** Text, as GitLab Flavored Markdown. */
  description: string | null;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
}

/** How to refer to it from elsewhere. */
export interface IssuableReferences {
  /** From inside its project, for example `#12`. */
  short: string;
  /** From where the call was made for, for example `sample-app#12` in a list of the group. */
  relative: string;
  /** From anywhere, for example `example-group/sample-app#12`. */
  full: string;
}

/** State of an issue or epic. */
export type IssuableState = "opened" | "closed";

/** Issue with all that its page shows. */
export interface Issue extends IssueBasic {
  /** Whether its description has a task list. */
  has_tasks: boolean;
  /** Progress of the task list in words, where it has one. */
  task_status?: string;
  /** API addresses of what belongs to it. */
  _links: IssueLinks;
  /** How to refer to it. */
  references: IssuableReferences;
  /** Severity, `UNKNOWN` unless it is an incident. */
  severity: IssueSeverity | (string & {});
  /** Whether the caller gets notifications; for a single issue only. */
  subscribed?: boolean;
  /** ID of the issue that it was moved to; null where it was not moved. */
  moved_to_id: number | null;
  /** Whether it was imported. */
  imported: boolean;
  /** Where it was imported from, for example `github`; `none` otherwise. */
  imported_from: string;
  /**
   * Email address of the Service Desk participant, masked for callers below the role of reporter; null for
   * issues that did not come by email.
   */
  service_desk_reply_to: string | null;
  /**
   * Number of its epic inside its group; null without one. Read `epic.iid`. Premium and Ultimate only.
   * @deprecated
   */
  epic_iid?: number | null;
  /** Its epic; null without one. Premium and Ultimate only. */
  epic?: EpicReference | null;
  /** Its iteration; null without one. Premium and Ultimate only. */
  iteration?: Iteration | null;
  /** Whether it is likely to be done in time; null where nobody said. Ultimate only. */
  health_status?: HealthStatus | (string & {}) | null;
}

/** Issue as other records show it. */
export interface IssueBasic extends Issuable {
  /** Whether it is open or closed. */
  state: IssuableState | (string & {});
  /** When it was closed; null while it is open. */
  closed_at: string | null;
  /** Who closed it; null while it is open. */
  closed_by: UserBasic | null;
  /** Titles of its labels; whole labels with `with_labels_details`. */
  labels: LabelTitleOrDetails[];
  /** Its milestone; null without one. */
  milestone: Milestone | null;
  /** Who it is assigned to. */
  assignees: UserBasic[];
  /** Who created it. */
  author: UserBasic;
  /** Kind, in upper case; the same as `issue_type`. */
  type: IssueKind | (string & {});
  /**
   * First of its assignees; null where nobody is assigned. Read `assignees`.
   * @deprecated
   */
  assignee: UserBasic | null;
  /** Number of comments. */
  user_notes_count: number;
  /** Number of merge requests that close it. */
  merge_requests_count: number;
  /** Number of thumbs up. */
  upvotes: number;
  /** Number of thumbs down. */
  downvotes: number;
  /** Day it starts. */
  start_date?: string | null;
  /** Day it is due. */
  due_date: string | null;
  /** Whether only its author, its assignees and members with a role of planner or higher see it. */
  confidential: boolean;
  /** Whether only members may comment; null means no. */
  discussion_locked: boolean | null;
  /** Kind, in lower case. */
  issue_type: IssueType | (string & {});
  /** Address of its page. */
  web_url: string;
  /** Time estimated and spent. */
  time_stats: TimeStats;
  /** Progress of its task list. */
  task_completion_status: TaskCompletionStatus;
  /** Weight, 0 or more; null without one. Premium and Ultimate only. */
  weight?: number | null;
  /** Number of open issues that it blocks. */
  blocking_issues_count?: number;
}

/** Kind of an issue in upper case. */
export type IssueKind = "ISSUE" | "INCIDENT" | "TEST_CASE" | "REQUIREMENT" | "TASK" | "TICKET";

/** API addresses of what belongs to an issue. */
export interface IssueLinks {
  /** Address of the issue. */
  self: string;
  /** Address of the list of its notes. */
  notes: string;
  /** Address of the list of its emoji reactions. */
  award_emoji: string;
  /** Address of its project. */
  project: string;
  /** Address of the issue that it duplicates; null where there is none, or none that the caller may see. */
  closed_as_duplicate_of: string | null;
}

/** Severity of an incident, as answers have it. */
export type IssueSeverity = "UNKNOWN" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";

/** Severity of an incident, as requests take it. */
export type IssueSeverityInput = "unknown" | "low" | "medium" | "high" | "critical";

/** Kind of an issue. */
export type IssueType = "issue" | "incident" | "test_case" | "requirement" | "task" | "ticket";

/** Iteration of a group. */
export interface Iteration {
  /** ID of the iteration. */
  id: number;
  /** Number of the iteration inside its group. */
  iid: number;
  /** Number of the iteration inside its cadence. */
  sequence: number;
  /** ID of its group. */
  group_id: number;
  /** Title; null for one that a cadence made by itself. */
  title: string | null;
  /** Text that describes it. */
  description: string | null;
  /** State: 1 upcoming, 2 current, 3 closed. */
  state: number;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** First day. */
  start_date: string;
  /** Last day. */
  due_date: string;
  /** Address of its page. */
  web_url: string;
}

/** Label as issues and merge requests show it with `with_labels_details`. */
export interface LabelDetails {
  /** ID of the label. */
  id: number;
  /** Title of the label. */
  name: string;
  /** Text that describes it. */
  description: string | null;
  /** That text as HTML; null in some documented answers. */
  description_html: string | null;
  /** Color of its text, for example `#FFFFFF`. */
  text_color: string;
  /** Color of its background, for example `#428BCA`. */
  color: string;
  /** Whether it is archived. */
  archived?: boolean;
}

/** Title of a label; the whole label with `with_labels_details`. */
export type LabelTitleOrDetails = string | LabelDetails;

/** Milestone of a project or a group. */
export interface Milestone {
  /** ID of the milestone. */
  id: number;
  /** Number of the milestone inside its project or group. */
  iid: number;
  /** ID of its project; left out for a group's milestone. */
  project_id?: number;
  /** ID of its group; left out for a project's milestone. */
  group_id?: number;
  /** Title of the milestone. */
  title: string;
  /** Text that describes it. */
  description: string | null;
  /** Whether the milestone is open or closed. */
  state: MilestoneState | (string & {});
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Day it is due. */
  due_date: string | null;
  /** Day it starts. */
  start_date: string | null;
  /** Whether the due day has passed; null without one. */
  expired: boolean | null;
  /** Address of its page. */
  web_url: string;
}

/** State of a milestone. */
export type MilestoneState = "active" | "closed";

/** Progress of the task list in the description. */
export interface TaskCompletionStatus {
  /** Number of tasks. */
  count: number;
  /** Number of tasks done. */
  completed_count: number;
}

/** Time estimated and spent, in seconds and in words such as `3h 30m`. */
export interface TimeStats {
  /** Estimate in seconds. */
  time_estimate: number;
  /** Time spent in seconds. */
  total_time_spent: number;
  /** Estimate in words; null when 0. */
  human_time_estimate: string | null;
  /** Time spent in words; null when 0. */
  human_total_time_spent: string | null;
}

/** Where a record was sent from, to fight spam. */
export interface UserAgentDetail {
  /** User-Agent header. */
  user_agent: string;
  /** IP address that it was sent from. */
  ip_address: string;
  /** Whether it was reported to Akismet. */
  akismet_submitted: boolean;
}
