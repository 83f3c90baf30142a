// From spec/resources/markdown.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Markdown text as HTML.
 *
 * [Documentation](https://docs.gitlab.com/api/markdown/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";

/** Parameters of `render`. */
export interface MarkdownRenderParams {
  /** Text in Markdown. */
  text: string;
  /** Whether to read it as GitLab Flavored Markdown, with references such as `#12`. Default: `false`. */
  gfm?: boolean;
  /** Full path of the project that references in the text are resolved from, with `gfm`. */
  project?: string;
}

/**
 * Render Markdown text as HTML.
 *
 * Turns Markdown text into HTML, as GitLab would show it.
 *
 * `POST /markdown`
 *
 * [Documentation](https://docs.gitlab.com/api/markdown/#render-markdown-content)
 */
export function render(client: Client, params: MarkdownRenderParams, options?: RequestOptions): Call<RenderedMarkdown> {
  return client.call({ id: "markdown.render", method: "POST", path: "/markdown", idempotent: true }, params, options);
}

/** Markdown text as HTML. */
export interface RenderedMarkdown {
  /** Markdown text as HTML. */
  html: string;
}
