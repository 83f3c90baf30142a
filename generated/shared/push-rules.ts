// From spec/shared/push-rules.yaml. Do not edit: `npm run generate` writes this file.

/** What pushes must look like. */
export interface PushRule {
  /** ID of the rule. */
  id: number;
  /** When it was created. */
  created_at: string;
  /** Whether tags may not be deleted by a push; null where it was never set. */
  deny_delete_tag?: boolean | null;
  /** Whether commits must come from email addresses of users. */
  member_check?: boolean;
  /** Whether files that look like secrets are refused. */
  prevent_secrets?: boolean;
  /** Regular expression (RE2) that messages must match. */
  commit_message_regex?: string | null;
  /** Regular expression (RE2) that messages may not match. */
  commit_message_negative_regex?: string | null;
  /** Regular expression (RE2) that names of branches must match. */
  branch_name_regex?: string | null;
  /** Regular expression (RE2) that email addresses of authors must match. */
  author_email_regex?: string | null;
  /** Regular expression (RE2) that names of files may not match. */
  file_name_regex?: string | null;
  /** Largest file in megabytes; 0 for no limit. */
  max_file_size?: number;
  /** Whether the committer's email address must be a verified one of the pushing user. */
  commit_committer_check?: boolean | null;
  /** Whether the committer's name must be the pushing user's. */
  commit_committer_name_check?: boolean | null;
  /** Whether unsigned commits are refused. */
  reject_unsigned_commits?: boolean | null;
  /** Whether commits without a `Signed-off-by` line are refused. */
  reject_non_dco_commits?: boolean | null;
}

/** What pushes must look like. */
export interface PushRuleAttributes {
  /** Whether tags may not be deleted by a push. */
  deny_delete_tag?: boolean;
  /** Whether commits must come from email addresses of users. */
  member_check?: boolean;
  /** Whether files that look like secrets are refused. */
  prevent_secrets?: boolean;
  /** Regular expression (RE2) that messages must match. */
  commit_message_regex?: string;
  /** Regular expression (RE2) that messages may not match. */
  commit_message_negative_regex?: string;
  /** Regular expression (RE2) that names of branches must match. */
  branch_name_regex?: string;
  /** Regular expression (RE2) that email addresses of authors must match. */
  author_email_regex?: string;
  /** Regular expression (RE2) that names of files may not match. */
  file_name_regex?: string;
  /** Largest file in megabytes; 0 for no limit. */
  max_file_size?: number;
  /** Whether the committer's email address must be a verified one of the pushing user. */
  commit_committer_check?: boolean;
  /** Whether the committer's name must be the pushing user's. */
  commit_committer_name_check?: boolean;
  /** Whether unsigned commits are refused. */
  reject_unsigned_commits?: boolean;
  /** Whether commits without a `Signed-off-by` line are refused. */
  reject_non_dco_commits?: boolean;
}
