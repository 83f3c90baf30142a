// From spec/shared/labels.yaml. Do not edit: `npm run generate` writes this file.

import type { LabelDetails } from "./issues.js";

/** Label with how often it is used. */
export interface Label extends LabelDetails {
  /** Number of open issues with it; in lists with `with_counts`. */
  open_issues_count?: number;
  /** Number of closed issues with it; in lists with `with_counts`. */
  closed_issues_count?: number;
  /** Number of open merge requests with it; in lists with `with_counts`. */
  open_merge_requests_count?: number;
  /** Whether the caller gets notifications of issues and merge requests with it. */
  subscribed: boolean;
}
