// From spec/shared/provider-identities.yaml. Do not edit: `npm run generate` writes this file.

/** Account of a user at the provider of a group. */
export interface IdentityDetail {
  /** ID of the user at the provider. */
  extern_uid: string;
  /** ID of the user. */
  user_id: number;
  /** Whether the identity is active; for SCIM only. */
  active?: boolean;
}
