// From spec/shared/protected-refs.yaml. Do not edit: `npm run generate` writes this file.

/** Protection of a branch of a project. */
export interface ProtectedBranch extends ProtectedBranchBase {
  /** Whether the protection comes from a group. Premium and Ultimate only. */
  inherited?: boolean;
}

/** Protection of a branch, or of all branches that match a pattern. */
export interface ProtectedBranchBase {
  /** ID of the protection. */
  id: number;
  /** Name of the branch, or the pattern. */
  name: string;
  /** Who may push. */
  push_access_levels: ProtectedRefAccess[];
  /** Who may merge. */
  merge_access_levels: ProtectedRefAccess[];
  /** Whether those who may push may force it. */
  allow_force_push: boolean;
  /** Who may lift the protection. Premium and Ultimate only. */
  unprotect_access_levels?: ProtectedRefAccess[];
  /** Whether code owners must approve what they own. Premium and Ultimate only. */
  code_owner_approval_required?: boolean;
}

/** Branch to protect, and how. */
export interface ProtectedBranchRequest extends ProtectedBranchSettings {
  /** Name of the branch, or a pattern with wildcards such as `release-*`. */
  name: string;
  /** Role that may push; maintainers unless given. */
  push_access_level?: PushAccessLevel;
  /** Role that may merge; maintainers unless given. */
  merge_access_level?: PushAccessLevel;
}

/** How a branch is protected. */
export interface ProtectedBranchSettings {
  /** Whether those who may push may force it. */
  allow_force_push?: boolean;
  /** Role that may lift the protection. */
  unprotect_access_level?: UnprotectAccessLevel;
  /** Who may push: users, groups, deploy keys and roles. Premium and Ultimate only. */
  allowed_to_push?: ProtectedRefAccessRequest[];
  /** Who may merge: users, groups and roles. Premium and Ultimate only. */
  allowed_to_merge?: ProtectedRefAccessRequest[];
  /** Who may lift the protection. Premium and Ultimate only. */
  allowed_to_unprotect?: ProtectedRefAccessRequest[];
  /** Whether code owners must approve what they own. Premium and Ultimate only. */
  code_owner_approval_required?: boolean;
}

/**
 * Who may do something to a protected branch or tag: a role, or one user, group, deploy key or custom role.
 */
export interface ProtectedRefAccess {
  /** ID of the entry. */
  id?: number;
  /**
   * Role: 0 no one, 30 developers and up, 40 maintainers and up, 60 administrators; null for a custom role.
   */
  access_level: number | null;
  /** The same in words, or the name of the user, group or key. */
  access_level_description: string;
  /** ID of the deploy key. */
  deploy_key_id?: number | null;
  /** ID of the user. Premium and Ultimate only. */
  user_id?: number | null;
  /** ID of the group. Premium and Ultimate only. */
  group_id?: number | null;
  /** ID of the custom role. Ultimate only. */
  member_role_id?: number | null;
  /** Name of the custom role. Ultimate only. */
  member_role_name?: string | null;
}

/** Who may do something: give one of the attributes; with `_destroy` an entry to remove. */
export interface ProtectedRefAccessRequest {
  /** ID of an entry to change or remove. */
  id?: number;
  /** Role: 0 no one, 30 developers and up, 40 maintainers and up, 60 administrators. */
  access_level?: number;
  /** ID of a user. Premium and Ultimate only. */
  user_id?: number;
  /** ID of a group. Premium and Ultimate only. */
  group_id?: number;
  /** ID of a deploy key. */
  deploy_key_id?: number;
  /** ID of a custom role. Ultimate only. */
  member_role_id?: number;
  /** Whether to remove the entry with this `id`. */
  _destroy?: boolean;
}

/**
 * Role that may push, merge or create: 0 no one, 30 developers and up, 40 maintainers and up, 60
 * administrators.
 */
export type PushAccessLevel = 0 | 30 | 40 | 60;

/** Role that may lift a protection: 30 developers and up, 40 maintainers and up, 60 administrators. */
export type UnprotectAccessLevel = 30 | 40 | 60;
