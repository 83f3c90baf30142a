// From spec/shared/badges.yaml. Do not edit: `npm run generate` writes this file.

/** Badge. */
export interface Badge extends BasicBadgeDetails {
  /** ID of the badge. */
  id: number;
  /** Whether it belongs to the project or to a group above it. */
  kind: BadgeKind | (string & {});
}

/** Whether a badge belongs to the project or to a group above it. */
export type BadgeKind = "project" | "group";

/** Badge with its addresses as they are and as they come out. */
export interface BasicBadgeDetails {
  /** Name of the badge; left out or null without one. */
  name?: string | null;
  /** Address that the badge links to, with placeholders such as `%{project_path}`. */
  link_url: string;
  /** Address of the picture, with placeholders. */
  image_url: string;
  /** Address that the badge links to, placeholders replaced. */
  rendered_link_url: string;
  /** Address of the picture, placeholders replaced. */
  rendered_image_url: string;
}
