import { membersOf } from "../webhooks/kinds.js";
import { webhookDocument } from "../webhooks/document.js";
import type { WebhookDescription } from "../webhooks/load.js";
import { webhookSchemas } from "../webhooks/model.js";
import type { SchemaModel } from "../model.js";
import { docComment } from "./doc.js";
import { entity } from "./entities.js";
import { docsLink } from "./operation-doc.js";
import { printAlias } from "./print.js";
import { FileScope } from "./scope.js";
import { operationFacts, sentence } from "./sentences.js";
import { fromDepth, header, literal, namedImport, paragraphs } from "./source.js";
import { text, union } from "./type.js";

const HOME = "webhooks";
const SOURCE = "spec/webhooks/";

/** `webhooks.ts`, `webhook-examples.ts` and `webhooks.json`. */
export function webhookFiles(description: WebhookDescription, runtime: string): [path: string, text: string][] {
  return [
    [
      "webhook-examples.ts",
      examplesFile(description, fromDepth(runtime.replace(/index\.js$/, "webhook-request.js"), "")),
    ],
    ["webhooks.json", `${JSON.stringify(webhookDocument(description), null, 1)}\n`],
    ["webhooks.ts", webhooksFile(description, fromDepth(runtime.replace(/index\.js$/, "webhooks.js"), ""))],
  ];
}

function webhooksFile(description: WebhookDescription, runtime: string): string {
  const schemas = webhookSchemas(description, HOME);
  const file = new FileScope({ schemas }, HOME);
  const never = neverSent(description, schemas);
  const entities = [...schemas.values()].map((schema) => withNever(entity(schema, file), never.get(schema.name)));
  return paragraphs(
    header(SOURCE),
    MODULE,
    namedImport(["Received", "WebhookBody", "WebhookHeaders", "WebhookOptions"], runtime) +
      namedImport(["receive", "receiveBody", "WebhookDispatcher"], runtime, "import"),
    `export * from ${JSON.stringify(runtime)};\n`,
    eventMap(description),
    unionOf(description, "WebhookEvent", "What webhooks of projects and groups are called with.", ["project", "group"]),
    unionOf(description, "SystemHookEvent", "What system hooks and file hooks are called with.", ["system"]),
    kindList(description),
    FUNCTIONS,
    ...entities,
  );
}

const MODULE = `/**
 * Events that GitLab sends to webhooks: their types, and what it takes to receive them.
 * @see https://docs.gitlab.com/user/project/integrations/webhook_events/
 * @module
 */
`;

const FUNCTIONS = `/** An event that was received: \`kind\` tells which it is. */
export type ReceivedWebhook = Received<WebhookEvents>;

/**
 * Receives an event: checks that it comes from your GitLab, then reads it.
 *
 * @param request - as a server or worker gets it; its body is read here
 * @returns the event with its kind; one of a kind that is not known yet has \`known: false\`
 * @throws WebhookError where it must not be trusted or cannot be read, with the status to answer
 */
export function receiveWebhook(request: Request, options: WebhookOptions): Promise<ReceivedWebhook> {
  return receive<WebhookEvents>(WEBHOOK_KINDS, request, options);
}

/**
 * Receives an event where there is no \`Request\`: Node's http, Express, Fastify, a function in a cloud.
 *
 * @param headers - by name, in any case
 * @param body - as it came over the wire: a signature covers these very bytes
 * @throws WebhookError where it must not be trusted or cannot be read, with the status to answer
 */
export function receiveWebhookBody(
  headers: WebhookHeaders,
  body: WebhookBody,
  options: WebhookOptions,
): Promise<ReceivedWebhook> {
  return receiveBody<WebhookEvents>(WEBHOOK_KINDS, headers, body, options);
}

/** Functions by kind of event, called as events come in. */
export class Webhooks extends WebhookDispatcher<WebhookEvents> {
  constructor(options: WebhookOptions) {
    super(WEBHOOK_KINDS, options);
  }
}
`;

function eventMap({ kinds }: WebhookDescription): string {
  const members = kinds.map(({ kind, schema, webhook }) => {
    const doc = `${sentence(webhook.description)} ${operationFacts(webhook["x-gitlab"] ?? {})}`;
    return `${docComment([doc, ...docsLink(webhook.externalDocs.url)].join("\n\n"), 2)}  ${kind}: ${schema};\n`;
  });
  return `/** Every event by its kind: its \`object_kind\`, or its \`event_name\` where it has none. */
export interface WebhookEvents {\n${members.join("")}}\n`;
}

function unionOf({ kinds }: WebhookDescription, name: string, doc: string, tags: readonly string[]): string {
  const names = kinds
    .filter(({ webhook }) => webhook.tags.some((tag) => tags.includes(tag)))
    .map(({ schema }) => schema);
  return `${docComment(doc)}${printAlias(name, union(names.map(text)))}`;
}

function kindList({ kinds }: WebhookDescription): string {
  const head = "export const WEBHOOK_KINDS =";
  const list = literal(
    kinds.map(({ kind }) => kind),
    0,
    head.length + 1,
    48,
  );
  return `/** Every kind of event that is known. */\n${head} ${list} as const satisfies readonly (keyof WebhookEvents)[];\n`;
}

/**
 * Which of the two names that tell an event's kind each event lacks. Declared as never there, so that a union of
 * events can be asked for either.
 */
function neverSent(description: WebhookDescription, schemas: ReadonlyMap<string, SchemaModel>): Map<string, string[]> {
  const never = new Map<string, string[]>();
  for (const { schema } of description.kinds)
    for (const member of membersOf(description.loaded, schema)) {
      const all = schemas.get(member)?.shape?.all;
      never.set(
        member,
        ["object_kind", "event_name"].filter((name) => !all?.has(name)),
      );
    }
  return never;
}

function withNever(declaration: string, names: readonly string[] = []): string {
  const members = names
    .map((name) => {
      const other = name === "object_kind" ? "event_name" : "object_kind";
      return `  /** Never there: \`${other}\` says what happened. */\n  ${name}?: never;\n`;
    })
    .join("");
  if (members === "") return declaration;
  return declaration.endsWith("{}\n")
    ? `${declaration.slice(0, -2)}\n${members}}\n`
    : `${declaration.slice(0, -2)}${members}}\n`;
}

const EXAMPLE_FUNCTIONS = `/**
 * An example of a kind of event, a fresh copy each time.
 *
 * @param changes - what is to be different
 */
export function webhookExample<Kind extends keyof WebhookEvents>(
  kind: Kind,
  changes: Partial<WebhookEvents[Kind]> = {},
): WebhookEvents[Kind] {
  return { ...structuredClone(WEBHOOK_EXAMPLES[kind] as WebhookEvents[Kind]), ...changes };
}

/**
 * A request as GitLab makes it for a kind of event, signed where asked for: to try a receiver with, without a GitLab.
 *
 * @param changes - what is to be different from the example
 */
export function webhookRequest<Kind extends keyof WebhookEvents>(
  kind: Kind,
  options: WebhookRequestOptions = {},
  changes: Partial<WebhookEvents[Kind]> = {},
): Promise<Request> {
  return webhookRequestOf(WEBHOOK_NAMES[kind], webhookExample(kind, changes), options);
}
`;

function examplesFile({ kinds }: WebhookDescription, runtime: string): string {
  const members = kinds.map(({ kind, example }) => `  ${kind}: ${literal(example, 2, 4 + kind.length, 1)},\n`);
  const headers = kinds.map(({ kind, webhook }) => `  ${kind}: ${JSON.stringify(webhook["x-event"])},\n`);
  return paragraphs(
    header(SOURCE),
    namedImport(["type WebhookRequestOptions", "webhookRequestOf"], runtime, "import") +
      namedImport(["WebhookEvents"], "./webhooks.js"),
    `export type { WebhookRequestOptions };\n`,
    EXAMPLE_FUNCTIONS,
    `/** An example of every kind of event, all about one project. */
export const WEBHOOK_EXAMPLES: Readonly<WebhookEvents> = {\n${members.join("")}};\n`,
    `/** What \`X-Gitlab-Event\` says of every kind of event. */
export const WEBHOOK_NAMES: Readonly<Record<keyof WebhookEvents, string>> = {\n${headers.join("")}};\n`,
  );
}
