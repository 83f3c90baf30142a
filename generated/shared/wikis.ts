// From spec/shared/wikis.yaml. Do not edit: `npm run generate` writes this file.

/** File uploaded to a wiki. */
export interface WikiAttachment {
  /** Name of the file. */
  file_name: string;
  /** Path of the file in the repository of the wiki. */
  file_path: string;
  /** Branch that the file is on. */
  branch: string;
  /** How to refer to it. */
  link: WikiAttachmentLink;
}

/** How to refer to a file from a wiki page. */
export interface WikiAttachmentLink {
  /** Path of the file in the wiki. */
  url: string;
  /** Link or image to put into a page, in Markdown. */
  markdown: string;
}

/** Markup language of a wiki page. */
export type WikiFormat = "markdown" | "rdoc" | "asciidoc" | "org";

/** Metadata to put above the content of a wiki page. */
export interface WikiFrontMatter {
  /** Title to show in place of the one in the path. */
  title?: string;
}

/** Wiki page with its content. */
export interface WikiPage extends WikiPageBasic {
  /** Content as it was written; as HTML with `render_html`. */
  content: string;
  /** Encoding of the content, for example `UTF-8`. */
  encoding: string;
  /** Metadata that stands above the content, such as a title. */
  front_matter?: Record<string, unknown>;
}

/** Wiki page without its content. */
export interface WikiPageBasic {
  /** Markup language. */
  format: WikiFormat | (string & {});
  /** Path of the page in the wiki; the one to use in calls. */
  slug: string;
  /** Title of the page. */
  title: string;
  /** ID of the record about the page, for calls for its notes. */
  wiki_page_meta_id?: number;
}

/** Wiki page to create. */
export interface WikiPageCreation {
  /** Title. Slashes in it make folders. */
  title: string;
  /** Text of the page in its markup. */
  content: string;
  /** Markup language. Default: `markdown`. */
  format?: WikiFormat;
  /** Metadata to put above the content. */
  front_matter?: WikiFrontMatter;
}

/** What to change of a wiki page. Give at least title, content or format. */
export interface WikiPageUpdate {
  /** New title. */
  title?: string;
  /** New content. */
  content?: string;
  /** Markup language. Default: `markdown`. */
  format?: WikiFormat;
  /** Metadata to put above the content. */
  front_matter?: WikiFrontMatter;
}
