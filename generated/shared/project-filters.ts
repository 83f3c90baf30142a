// From spec/shared/project-filters.yaml. Do not edit: `npm run generate` writes this file.

/** What projects are sorted by. */
export type ProjectOrderBy =
  | "id"
  | "name"
  | "path"
  | "created_at"
  | "updated_at"
  | "last_activity_at"
  | "similarity"
  | "star_count"
  | "storage_size"
  | "repository_size"
  | "wiki_size"
  | "packages_size";
