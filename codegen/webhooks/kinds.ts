import type { LoadedDescription, Place } from "../load.js";
import { pointer } from "../load/pointer.js";
import { deref, refName } from "../model/schema.js";
import type { Json, OpenApi, Schema, Webhook } from "../openapi.js";

/** One kind of event. */
export interface WebhookKind {
  /** Its `object_kind`, or its `event_name` where it has none. */
  kind: string;
  webhook: Webhook;
  /** Name of the schema of what is sent. */
  schema: string;
  /** What it looks like, from `spec/webhooks/examples/`. */
  example: Json;
  place: Place;
}

/** The kinds of events of a description, complete or not. */
export function kindsOf(loaded: LoadedDescription): WebhookKind[] {
  return loaded.files.flatMap((file) =>
    Object.entries((file.content as Partial<OpenApi> | null | undefined)?.webhooks ?? {}).map(
      ([kind, { post: webhook }]) => {
        const schema = refName(webhook.requestBody.content?.["application/json"]?.schema ?? {}) ?? "";
        const place = { file: file.file, pointer: pointer("webhooks", kind, "post") };
        return { kind, webhook, schema, example: exampleOf(loaded, schema), place };
      },
    ),
  );
}

/** The example of a schema, or of the first member of a union. */
function exampleOf(loaded: LoadedDescription, name: string): Json {
  const [first] = membersOf(loaded, name);
  return loaded.entities.get(name) ?? (first === undefined ? undefined : loaded.entities.get(first)) ?? null;
}

/** Names of the interfaces that a schema is one of: itself, or the members of the union. */
export function membersOf(loaded: LoadedDescription, name: string): string[] {
  const schema = deref<Schema>(loaded.document, { $ref: `#/components/schemas/${name}` });
  return schema.anyOf ? schema.anyOf.flatMap((member) => refName(member) ?? []) : [name];
}
