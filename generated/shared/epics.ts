// From spec/shared/epics.yaml. Do not edit: `npm run generate` writes this file.

import type { IssuableReferences, IssuableState, LabelTitleOrDetails } from "./issues.js";
import type { UserBasic } from "./users.js";

/** Epic of a group. */
export interface Epic {
  /** ID of the epic, unique on the instance; not the ID of its work item. */
  id: number;
  /** ID of the work item that the epic is, for the GraphQL API. */
  work_item_id: number;
  /** Number of the epic inside its group; the one to use in calls for a group. */
  iid: number;
  /** Color, for example `#1068bf`. */
  color: string;
  /** Color of text on it. */
  text_color: string;
  /** ID of its group. */
  group_id: number;
  /** ID of its parent epic; null without one. */
  parent_id: number | null;
  /** Number of its parent epic inside the parent's group; null without one. */
  parent_iid: number | null;
  /** Whether it was imported. */
  imported: boolean;
  /** Where it was imported from, for example `github`; `none` otherwise. */
  imported_from: string;
  /** Title of the epic. */
  title: string;
  /** Text, as GitLab Flavored Markdown. */
  description: string | null;
  /** Whether only members with a role of planner or higher see it. */
  confidential: boolean;
  /** Who created it. */
  author: UserBasic;
  /** Day it starts: the fixed one, or the earliest of what is in it. */
  start_date: string | null;
  /** Whether the fixed day counts, not the one of what is in it. */
  start_date_is_fixed?: boolean;
  /** Fixed day it starts. */
  start_date_fixed?: string | null;
  /** Earliest start among what is in it, in ISO 8601; a day or a time, by version. */
  start_date_from_inherited_source?: string | null;
  /**
   * Earliest start among what is in it.
   * @deprecated Since GitLab 11.6. Read `start_date_from_inherited_source`.
   */
  start_date_from_milestones?: string | null;
  /**
   * Day it is due.
   * @deprecated Since GitLab 11.3. Read `due_date`.
   */
  end_date: string | null;
  /** Day it is due: the fixed one, or the latest of what is in it. */
  due_date: string | null;
  /** Whether the fixed day counts, not the one of what is in it. */
  due_date_is_fixed?: boolean;
  /** Fixed day it is due. */
  due_date_fixed?: string | null;
  /** Latest due day among what is in it, in ISO 8601; a day or a time, by version. */
  due_date_from_inherited_source?: string | null;
  /**
   * Latest due day among what is in it.
   * @deprecated Since GitLab 11.6. Read `due_date_from_inherited_source`.
   */
  due_date_from_milestones?: string | null;
  /** Whether it is open or closed. */
  state: IssuableState | (string & {});
  /**
   * Path of the page to edit it.
   * @deprecated
   */
  web_edit_url?: string;
  /** Address of its page. */
  web_url: string;
  /** How to refer to it, for example `&4`. */
  references: IssuableReferences;
  /**
   * How to refer to it.
   * @deprecated Since GitLab 12.6. Read `references`.
   */
  reference?: string;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** When it was closed; null while it is open. */
  closed_at: string | null;
  /** Titles of its labels; whole labels with `with_labels_details`. */
  labels: LabelTitleOrDetails[];
  /** Number of thumbs up. */
  upvotes: number;
  /** Number of thumbs down. */
  downvotes: number;
  /** Whether the caller gets notifications; for a single epic only. */
  subscribed?: boolean;
  /** API addresses of what belongs to it. */
  _links: EpicLinks;
}

/** API addresses of what belongs to an epic. */
export interface EpicLinks {
  /** Address of the epic. */
  self: string;
  /** Address of the list of its issues. */
  epic_issues: string;
  /** Address of its group. */
  group: string;
  /** Address of its parent epic; null without one. */
  parent: string | null;
}
