// From spec/shared/keys.yaml. Do not edit: `npm run generate` writes this file.

/** SSH key of a user. */
export interface SshKey {
  /** ID of the key. */
  id: number;
  /** Name to tell it by. */
  title: string;
  /** When it was added. */
  created_at: string;
  /** When it stops working; null for never. */
  expires_at: string | null;
  /** When it was last used; null before that. */
  last_used_at: string | null;
  /** Public key in OpenSSH format. */
  key: string;
  /** What it may be used for. */
  usage_type: SshKeyUsage | (string & {});
}

/** What an SSH key may be used for. */
export type SshKeyUsage = "auth_and_signing" | "auth" | "signing";
