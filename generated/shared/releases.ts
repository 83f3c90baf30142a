// From spec/shared/releases.yaml. Do not edit: `npm run generate` writes this file.

import type { Milestone } from "./issues.js";
import type { Commit } from "./repository.js";
import type { UserBasic } from "./users.js";

/** How many issues a milestone has. */
export interface MilestoneIssueStats {
  /** All issues. */
  total: number;
  /** Closed issues. */
  closed: number;
}

/** Milestone with the number of its issues. */
export interface MilestoneWithStats extends Milestone {
  /** How many issues it has. */
  issue_stats: MilestoneIssueStats;
}

/** Release of a project. */
export interface Release extends ReleaseBasic {
  /** Notes as HTML, where asked for. */
  description_html?: string;
  /** Who created it; left out where the user is gone. */
  author?: UserBasic;
  /** Commit of the tag; null where there is no such tag, left out where the caller may not read code. */
  commit?: Commit | null;
  /** Milestones that it belongs to; left out without any, or where the caller may not see them. */
  milestones?: MilestoneWithStats[];
  /** Path of the commit's page; left out where the caller may not read code. */
  commit_path?: string;
  /** Path of the tag's page; left out where the caller may not read code. */
  tag_path?: string;
  /** What can be downloaded. */
  assets: ReleaseAssets;
  /** Snapshots of what was released; left out where the caller may not read code. */
  evidences?: ReleaseEvidence[];
  /** Addresses of pages about it. */
  _links: ReleaseUrls;
  /** Whether it was created after `released_at`; from some versions. Since GitLab 15.2. */
  historical_release?: boolean;
  /**
   * Checksum of the evidence, from versions that have one only.
   * @deprecated
   */
  evidence_sha?: string | null;
}

/** What can be downloaded of a release. */
export interface ReleaseAssets {
  /** How many sources and links there are. */
  count: number;
  /** Archives of the source code; left out where the caller may not read code. */
  sources?: ReleaseSource[];
  /** Links to files elsewhere. */
  links: ReleaseLink[];
  /**
   * Address of the evidence, from versions that have one only.
   * @deprecated
   */
  evidence_file_path?: string | null;
}

/** Release in short. */
export interface ReleaseBasic {
  /** Name of the release. */
  name: string;
  /** Tag that it belongs to; left out where the caller may not read code. */
  tag_name?: string;
  /** Notes in Markdown; null without any. */
  description: string | null;
  /** When it was created. */
  created_at: string;
  /** When it was or will be released. */
  released_at: string;
  /** Whether `released_at` is still to come. */
  upcoming_release: boolean;
}

/** Snapshot of what was released. */
export interface ReleaseEvidence {
  /** Checksum of the snapshot. */
  sha: string;
  /** Address of the snapshot. */
  filepath: string;
  /** When it was taken. */
  collected_at: string;
}

/** Link of a release to a file. */
export interface ReleaseLink {
  /** ID of the link. */
  id: number;
  /** Name of the link. */
  name: string;
  /** Address that it leads to. */
  url: string;
  /** Address below that of the release which leads to the same; stays when `url` changes. */
  direct_asset_url: string;
  /** What it leads to. */
  link_type: ReleaseLinkType | (string & {});
  /**
   * Whether it leads to another host. Until GitLab 15.11.
   * @deprecated
   */
  external?: boolean;
}

/** Link of a release to a file. */
export interface ReleaseLinkRequest {
  /** Name of the link, unique in the release. */
  name: string;
  /** Address that it leads to, with `http`, `https` or `ftp`; unique in the release. */
  url: string;
  /** Path below the address of the release that leads to the same, beginning with `/`. */
  direct_asset_path?: string;
  /**
   * Old name of `direct_asset_path`.
   * @deprecated Since GitLab 15.4. Use `direct_asset_path`.
   */
  filepath?: string;
  /** What it leads to. Default: `other`. */
  link_type?: ReleaseLinkType;
}

/** What a link of a release leads to. */
export type ReleaseLinkType = "other" | "runbook" | "image" | "package";

/** Archive of the source code. */
export interface ReleaseSource {
  /** Format of the archive. */
  format: ReleaseSourceFormat | (string & {});
  /** Address of the archive. */
  url: string;
}

/** Format of an archive of the source code. */
export type ReleaseSourceFormat = "zip" | "tar.gz" | "tar.bz2" | "tar";

/** Addresses of pages about a release. */
export interface ReleaseUrls {
  /** Page of the release. */
  self?: string;
  /** Page where it can be changed; for those who may. */
  edit_url?: string;
  /** Address of the list of its closed issues. */
  closed_issues_url?: string;
  /** Address of the list of its open issues. */
  opened_issues_url?: string;
  /** Address of the list of its merge requests that were closed. */
  closed_merge_requests_url?: string;
  /** Address of the list of its merge requests that were merged. */
  merged_merge_requests_url?: string;
  /** Address of the list of its open merge requests. */
  opened_merge_requests_url?: string;
  /**
   * Address of the list of its open issues, from versions before `opened_issues_url`.
   * @deprecated
   */
  issues_url?: string;
  /**
   * Its open merge requests, from versions before `opened_merge_requests_url`.
   * @deprecated
   */
  merge_requests_url?: string;
}
