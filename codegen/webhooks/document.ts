import type { JsonObject, OpenApi, Operation } from "../openapi.js";
import type { WebhookKind } from "./kinds.js";
import type { WebhookDescription } from "./load.js";

/**
 * The description of events as one OpenAPI 3.1 document: each with the headers and the answer that all have in common,
 * and with its example.
 */
export function webhookDocument({ loaded, kinds }: WebhookDescription): OpenApi {
  const { document } = loaded;
  const { paths, components, tags: _, ...head } = document;
  const root = loaded.files.find(({ kind }) => kind === "root")?.content as OpenApi | undefined;
  const sorted = [...kinds].sort((a, b) => (a.kind < b.kind ? -1 : 1));
  const webhooks = Object.fromEntries(
    sorted.map((kind) => [kind.kind, { post: operation(kind, Object.keys(components?.parameters ?? {})) }]),
  );
  return {
    ...head,
    ...(root?.tags ? { tags: root.tags } : {}),
    paths,
    webhooks: webhooks as unknown as NonNullable<OpenApi["webhooks"]>,
    ...(components ? { components } : {}),
  };
}

function operation({ kind, webhook, schema, example }: WebhookKind, headers: readonly string[]): Operation {
  const { "x-event": event, requestBody: _, ...rest } = webhook;
  return {
    operationId: `webhooks.${kind}`,
    ...rest,
    parameters: [
      {
        name: "X-Gitlab-Event",
        in: "header",
        description: "What this is about, in GitLab's words; `System Hook` from system hooks.",
        required: true,
        schema: { type: "string" },
        example: event,
      },
      ...headers.map(
        (name) => ({ $ref: `#/components/parameters/${name}` }) as unknown as { name: string; in: "header" },
      ),
    ],
    requestBody: {
      required: true,
      content: {
        "application/json": { schema: { $ref: `#/components/schemas/${schema}` }, example: example as JsonObject },
      },
    },
    responses: { "200": { $ref: "#/components/responses/Received" } },
  };
}
