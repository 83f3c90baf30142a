// From spec/shared/notes.yaml. Do not edit: `npm run generate` writes this file.

import type { UserBasic } from "./users.js";

/** Emoji reaction. */
export interface AwardEmoji {
  /** ID of the reaction. */
  id: number;
  /** Name of the emoji without colons. */
  name: string;
  /** Who reacted. */
  user: UserBasic;
  /** When. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** ID of what it is for. */
  awardable_id: number;
  /** Kind of what it is for, for example `Issue` or `Note`. */
  awardable_type: string;
  /** Address of the image, for an emoji of the group's own. */
  url?: string | null;
}

/** Thread of notes. */
export interface Discussion {
  /** ID of the discussion. */
  id: string;
  /** Whether it is a single note that was not started as a thread. */
  individual_note: boolean;
  /** Whether it can be resolved. */
  resolvable?: boolean;
  /** Whether all its resolvable notes are resolved. */
  resolved?: boolean;
  /** Its notes, oldest first. */
  notes: Note[];
}

/** Lines of a note on several lines. */
export interface LineRange {
  /** First line. */
  start?: LineRangePoint;
  /** Last line. */
  end?: LineRangePoint;
}

/** First or last line of a note on several lines. */
export interface LineRangePoint {
  /** Code of the line. */
  line_code?: string;
  /** `new` for added lines, `old` for removed ones, null for unchanged ones. */
  type?: string | null;
  /** Number of the line before the change. */
  old_line?: number | null;
  /** Number of the line after the change. */
  new_line?: number | null;
}

/** Comment, or what GitLab itself noted (`system`). */
export interface Note {
  /** ID of the note. */
  id: number;
  /** Kind; null for a plain comment. */
  type: NoteType | (string & {}) | null;
  /** Text, as GitLab Flavored Markdown. */
  body: string;
  /** Who wrote it. */
  author: UserBasic;
  /** When it was written. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Whether GitLab wrote it. */
  system: boolean;
  /** ID of what it belongs to; null for a commit. */
  noteable_id: number | null;
  /** Kind of what it belongs to: `Issue`, `MergeRequest`, `Snippet`, `Epic`, `Commit` and more. */
  noteable_type: string;
  /** ID of the project; null for a group's record. */
  project_id: number | null;
  /** SHA of the commit it is about, in merge requests. */
  commit_id?: string | null;
  /** Place in the diff, for notes on diffs. */
  position?: NotePosition;
  /** Whether it can be resolved. */
  resolvable: boolean;
  /** Whether it is resolved, where it can be. */
  resolved?: boolean;
  /** Who resolved it. */
  resolved_by?: UserBasic | null;
  /** When it was resolved. */
  resolved_at?: string | null;
  /** Changes it suggests. */
  suggestions?: Suggestion[];
  /**
   * Whether it is internal. Use `internal`.
   * @deprecated
   */
  confidential: boolean | null;
  /** Whether only members see it. */
  internal: boolean | null;
  /** Whether it was imported. */
  imported?: boolean;
  /** Where it was imported from; `none` otherwise. */
  imported_from?: string;
  /** Number of what it belongs to inside its project or group. */
  noteable_iid: number | null;
  /** What quick actions in it changed. */
  commands_changes: Record<string, unknown>;
  /**
   * Attached file; always null in current versions.
   * @deprecated
   */
  attachment?: string | null;
}

/** What the quick actions of a text did. */
export interface NoteCommandsResult {
  /** Attributes that changed, with their new values. */
  commands_changes: Record<string, unknown>;
  /** Sentences that say what was done. */
  summary: string[];
}

/** Place in a diff. */
export interface NotePosition {
  /** SHA of the commit the source branch began at. */
  base_sha: string | null;
  /** SHA of the target branch when the diff was made. */
  start_sha: string | null;
  /** SHA of the head of the source branch. */
  head_sha: string | null;
  /** Path of the file before the change. */
  old_path?: string | null;
  /** Path of the file after the change. */
  new_path?: string | null;
  /** What the note is about. */
  position_type: NotePositionType | (string & {});
  /** Number of the line before the change; null for an added line. */
  old_line?: number | null;
  /** Number of the line after the change; null for a removed line. */
  new_line?: number | null;
  /** Lines, for a note on several. */
  line_range?: LineRange | null;
  /** Width of the image in pixels. */
  width?: number | null;
  /** Height of the image in pixels. */
  height?: number | null;
  /** Distance from the left in pixels. */
  x?: number | null;
  /** Distance from the top in pixels. */
  y?: number | null;
}

/** Place in a diff to start a thread at. */
export interface NotePositionRequest {
  /** SHA of the commit the source branch began at. */
  base_sha: string;
  /** SHA of the target branch when the diff was made. */
  start_sha: string;
  /** SHA of the head of the source branch. */
  head_sha: string;
  /** What the thread is about. */
  position_type: NotePositionType;
  /** Path of the file after the change; required for text and files. */
  new_path?: string;
  /** Path of the file before the change; required for text and files. */
  old_path?: string;
  /** Number of the line after the change, for an added or unchanged line. */
  new_line?: number;
  /** Number of the line before the change, for a removed or unchanged line. */
  old_line?: number;
  /** Width of the image in pixels. */
  width?: number;
  /** Height of the image in pixels. */
  height?: number;
  /** Distance from the left in pixels. */
  x?: number;
  /** Distance from the top in pixels. */
  y?: number;
  /** Lines, for a thread on several. */
  line_range?: LineRange;
}

/** What a note on a diff is about: lines, a spot of an image, or a whole file. */
export type NotePositionType = "text" | "image" | "file";

/** Kind of a note; plain comments have none. */
export type NoteType = "Note" | "DiffNote" | "DiscussionNote" | "LegacyDiffNote";

/** Which notes: all, comments only, or only what GitLab noted itself. */
export type NotesActivityFilter = "all_notes" | "only_comments" | "only_activity";

/** What notes are sorted by. */
export type NotesOrderBy = "created_at" | "updated_at";

/** Change that a note on a diff suggests. */
export interface Suggestion {
  /** ID of the suggestion. */
  id: number;
  /** First line it replaces. */
  from_line: number;
  /** Last line it replaces. */
  to_line: number;
  /** Whether it can be applied now. */
  appliable: boolean;
  /** Whether it was applied. */
  applied: boolean;
  /** Lines as they are. */
  from_content: string;
  /** Lines as suggested. */
  to_content: string;
}
