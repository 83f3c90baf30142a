// From spec/shared/snippets.yaml. Do not edit: `npm run generate` writes this file.

import type { Visibility } from "./schemas.js";
import type { UserBasic } from "./users.js";

/** Snippet without its files. */
export interface BasicSnippet {
  /** ID of the snippet. */
  id: number;
  /** Title of the snippet. */
  title: string;
  /** Text that describes it. */
  description: string | null;
  /** Who can see it. */
  visibility: Visibility | (string & {});
  /** Who created it. */
  author?: UserBasic;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** ID of its project; null for a personal snippet. */
  project_id: number | null;
  /** Address of its page. */
  web_url: string;
  /** Address of its content. */
  raw_url: string;
  /** Address to clone its repository from over SSH, where it has one. */
  ssh_url_to_repo?: string;
  /** Address to clone its repository from over HTTP, where it has one. */
  http_url_to_repo?: string;
}

/** Snippet with its files. */
export interface Snippet extends BasicSnippet {
  /** Path of the first file; empty or null where there is none. Read `files`. */
  file_name: string | null;
  /** Names and raw addresses of the files that the snippet has. */
  files: SnippetFile[];
  /** Whether it was imported. */
  imported: boolean;
  /** Where it was imported from, for example `github`; `none` otherwise. */
  imported_from: string;
  /** Storage that its repository is on, null before it has one; for administrators only. */
  repository_storage?: string | null;
  /**
   * When it expires; no longer used.
   * @deprecated
   */
  expires_at?: string | null;
  /** Who created it. */
  author: UserBasic;
}

/** File of a snippet. */
export interface SnippetFile {
  /** Path of the file in the snippet. */
  path: string;
  /** Address of the content of the file. */
  raw_url: string;
}

/** What to do with a file of a snippet. */
export type SnippetFileAction = "create" | "update" | "delete" | "move";

/** Change of a file of a snippet. */
export interface SnippetFileChange {
  /** What to do. */
  action: SnippetFileAction;
  /** Path of the file, as it is to be. */
  file_path?: string;
  /** Path that the file had, to move it. */
  previous_path?: string;
  /** Content of the file, to create or update it. */
  content?: string;
}

/** File of a new snippet. */
export interface SnippetFileCreation {
  /** Path of the file in the snippet. */
  file_path: string;
  /** Content of the file. */
  content: string;
}

/** What to change of a snippet. Give at least one attribute. */
export interface SnippetUpdate {
  /** New title. */
  title?: string;
  /** New text that describes it. */
  description?: string;
  /** Who can see it. GitLab.com has no `internal`. */
  visibility?: Visibility;
  /** Changes of its files; the only way where it has several. */
  files?: SnippetFileChange[];
  /**
   * New content of its only file. Give `files`.
   * @deprecated
   */
  content?: string;
  /**
   * New name of its only file. Give `files`.
   * @deprecated
   */
  file_name?: string;
}
