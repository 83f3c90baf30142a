// From spec/shared/resource-events.yaml. Do not edit: `npm run generate` writes this file.

/** Whether something was added or removed. */
export type ResourceEventAction = "add" | "remove";

/** Kind of record that an event is about. */
export type ResourceEventTarget = "Issue" | "MergeRequest" | "Epic" | "WorkItem";
