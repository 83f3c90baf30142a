// From spec/shared/group-filters.yaml. Do not edit: `npm run generate` writes this file.

/** Attribute that groups are sorted by; `similarity` to the text of `search`, which it needs. */
export type GroupOrderBy = "name" | "path" | "id" | "similarity";

/**
 * Attribute that a group's projects are sorted by; `similarity` to the text of `search`, and by name without
 * it.
 */
export type GroupProjectOrderBy =
  "id" | "name" | "path" | "created_at" | "updated_at" | "last_activity_at" | "similarity" | "star_count";

/** Attribute that projects shared with a group are sorted by. */
export type SharedProjectOrderBy =
  "id" | "name" | "path" | "created_at" | "updated_at" | "last_activity_at" | "star_count";
