/** What the compiler has to say about events, checked by `npm run typecheck`: nothing here runs. */
import { expectTypeOf } from "vitest";
import { webhookExample } from "../../generated/webhook-examples.js";
import {
  receiveWebhook,
  Webhooks,
  type IssueEvent,
  type JobEvent,
  type MergeRequestEvent,
  type MergeRequestNoteEvent,
  type NoteEvent,
  type ProjectCreateEvent,
  type PushEvent,
  type SystemHookEvent,
  type WebhookEvent,
  type WebhookEvents,
  type WebhookIssue,
} from "../../generated/webhooks.js";

declare const request: Request;
const received = await receiveWebhook(request, { token: "example" });

// The kind tells what the event is, also of parts that were taken apart.
if (received.kind === "push") expectTypeOf(received.event).toEqualTypeOf<PushEvent>();
const { kind, event } = received;
switch (kind) {
  case "merge_request":
    expectTypeOf(event).toEqualTypeOf<MergeRequestEvent>();
    break;
  case "build":
    expectTypeOf(event).toEqualTypeOf<JobEvent>();
    break;
  case "unknown":
    expectTypeOf(event).toBeUnknown();
    break;
  // @ts-expect-error there is no such kind
  case "merge-request":
    break;
}
if (!received.known) expectTypeOf(received.kind).toEqualTypeOf<"unknown">();

// An event by itself is told by what is in it.
declare const sent: WebhookEvent;
if (sent.object_kind === "issue") expectTypeOf(sent).toEqualTypeOf<IssueEvent>();
if (sent.event_name === "project_create") expectTypeOf(sent).toEqualTypeOf<ProjectCreateEvent>();
if (sent.object_kind === "note") expectTypeOf(sent).toExtend<NoteEvent>();
declare const system: SystemHookEvent;
if (system.event_name === "user_rename") expectTypeOf(system.old_username).toBeString();
if (system.object_kind === "merge_request") expectTypeOf(system).toEqualTypeOf<MergeRequestEvent>();
// @ts-expect-error system hooks send no pipelines
if (system.object_kind === "pipeline") throw new Error();

// A comment is told by what it is about.
declare const note: NoteEvent;
if ("merge_request" in note) expectTypeOf(note).toEqualTypeOf<MergeRequestNoteEvent>();
else if ("issue" in note) expectTypeOf(note.issue).toEqualTypeOf<WebhookIssue>();

// Kinds are closed so that they can be told apart; other enumerations are open.
expectTypeOf<PushEvent["object_kind"]>().toEqualTypeOf<"push">();
declare const mergeRequest: MergeRequestEvent;
expectTypeOf<"a new one">().toExtend<NonNullable<typeof mergeRequest.object_attributes.action>>();

// Functions get the event of their kind.
new Webhooks({ token: "example" })
  .on("release", ({ tag }, { kind, verified }) => {
    expectTypeOf(tag).toBeString();
    expectTypeOf(kind).toEqualTypeOf<"release">();
    expectTypeOf(verified).toEqualTypeOf<"signature" | "token" | "no">();
  })
  // @ts-expect-error there is no such kind
  .on("releases", () => {})
  .fallback(({ kind }) => expectTypeOf(kind).toEqualTypeOf<keyof WebhookEvents | "unknown">());

expectTypeOf(webhookExample("push", { ref: "refs/heads/main" })).toEqualTypeOf<PushEvent>();
// @ts-expect-error pushes have no title
webhookExample("push", { title: "x" });
