// From spec/shared/iterations.yaml. Do not edit: `npm run generate` writes this file.

/** Text that `search` looks at: the title of an iteration or of its cadence. */
export type IterationSearchField = "title" | "cadence_title";

/** State of iterations to list. `started` is an older name of `current`. */
export type IterationStateFilter = "opened" | "upcoming" | "started" | "current" | "closed" | "all";
