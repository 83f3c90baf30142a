/** What a change means for code that was written for the older version. */
export type Level = "breaking" | "additive" | "docs";

/** One change between two versions of the description, as a caller meets it. */
export interface Change {
  level: Level;
  /** Resource, or `shared types`. */
  resource: string;
  /** Operation id (`issues.create`) or the name of a type (`Issue`). */
  name: string;
  /** What changed, as a sentence without its subject and its full stop: "`title` is required now". */
  text: string;
}

/** Level of a change in what a caller sends: what used to be accepted must still be. */
export const REQUEST = { wider: "additive", narrower: "breaking", other: "breaking" } as const;

/** Level of a change in what a caller gets: what could be relied on must still hold. */
export const ANSWER = { wider: "breaking", narrower: "additive", other: "breaking" } as const;
