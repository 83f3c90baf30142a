// From spec/shared/repository.yaml. Do not edit: `npm run generate` writes this file.

import type { PipelineBasic } from "./pipelines.js";

/** A commit. */
export interface Commit {
  /** SHA of the commit. */
  id: string;
  /** Its first characters, enough to tell it apart in the repository. */
  short_id: string;
  /** When it was committed. */
  created_at: string;
  /** SHAs of its parents. Empty for a first commit, and in some embedded commits. */
  parent_ids: string[];
  /** First line of the message. */
  title: string;
  /** Whole message. */
  message: string;
  /** Name of who wrote the change. */
  author_name: string;
  /** Email address of who wrote the change. */
  author_email: string;
  /** When the change was written. */
  authored_date: string;
  /** Name of who committed the change. */
  committer_name: string;
  /** Email address of who committed the change. */
  committer_email: string;
  /** When the change was committed. */
  committed_date: string;
  /** Git trailers of the message by name, the last one where a name repeats. */
  trailers?: Record<string, string>;
  /** Git trailers of the message by name, all of them. Since GitLab 15.11. */
  extended_trailers?: Record<string, string[]>;
  /** Address of the commit's page. */
  web_url: string;
}

/** Commit with what CI/CD knows of it. */
export interface CommitDetail extends Commit {
  /** Lines that it changes; left out with `stats: false`. */
  stats?: CommitStats;
  /** State of its latest pipeline; null without one, or where the caller may not see it. */
  status: string | null;
  /** ID of the project. */
  project_id: number;
  /** Latest pipeline; null without one, or where the caller may not see it. */
  last_pipeline: PipelineBasic | null;
}

/** Lines that a commit changes. */
export interface CommitStats {
  /** Lines added. */
  additions: number;
  /** Lines removed. */
  deletions: number;
  /** Both together. */
  total: number;
}

/** Changes of one file. */
export interface Diff {
  /** Changes in unified format; empty where the file is binary, `collapsed` or `too_large`. */
  diff: string;
  /**
   * Whether the changes are left out of `diff` because of their size, and can be asked for elsewhere. Since
   * GitLab 18.4.
   */
  collapsed?: boolean;
  /** Whether the changes are left out of `diff` for good, because there are too many. Since GitLab 18.4. */
  too_large?: boolean;
  /** Path of the file after the change. */
  new_path: string;
  /** Path of the file before the change. */
  old_path: string;
  /** Mode of the file before, in octal digits such as `100644`; `0` for a new file. */
  a_mode: string | null;
  /** Mode of the file after, in octal digits; `0` for a deleted file. */
  b_mode: string;
  /** Whether the file was added. */
  new_file: boolean;
  /** Whether the file was renamed. */
  renamed_file: boolean;
  /** Whether the file was deleted. */
  deleted_file: boolean;
  /** Whether the file is marked as generated; null where that was not looked at. Since GitLab 16.9. */
  generated_file?: boolean | null;
}
