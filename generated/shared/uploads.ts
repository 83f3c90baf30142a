// From spec/shared/uploads.yaml. Do not edit: `npm run generate` writes this file.

import type { UserSafe } from "./users.js";

/** File uploaded for Markdown text. */
export interface MarkdownUpload {
  /** ID of the upload. */
  id: number;
  /** Size in bytes. */
  size: number;
  /** Name of the file. */
  filename: string;
  /** When it was uploaded. */
  created_at: string;
  /** Who uploaded it; null where that is not known. */
  uploaded_by: UserSafe | null;
}

/** Uploaded file, and how to refer to it. */
export interface MarkdownUploadLink {
  /** ID of the upload. */
  id: number;
  /** Name of the file without its extension. */
  alt: string;
  /** Address for Markdown text of the same project or group. */
  url: string;
  /** Path of the file on the instance. */
  full_path: string;
  /** Link or image to put into a text, in Markdown. */
  markdown: string;
}
