import { encodeBody } from "./body.js";
import { type Answer, Call } from "./call.js";
import { type Client, settingsFor } from "./core.js";
import { ConfigError, DecodeError, type ErrorContext, GitLabError } from "./errors.js";
import type { Handler } from "./exchange.js";
import { extensionFor } from "./extension.js";
import { type GraphQLDocument, readDocument } from "./graphql-document.js";
import { GraphQLError, type GraphQLErrorEntry } from "./graphql-error.js";
import { findConnection } from "./graphql-page.js";
import { ListCall } from "./list.js";
import type { Operation } from "./operation.js";
import type { ListOptions, RequestOptions } from "./options.js";
import { maskSecrets } from "./redaction.js";
import { secretsOf } from "./secrets.js";
import { send } from "./send.js";
import { extend } from "./settings.js";

export type { GraphQLDocument } from "./graphql-document.js";
export { GraphQLError, type GraphQLErrorEntry } from "./graphql-error.js";

/** Variables of a query. */
export type Variables = Readonly<Record<string, unknown>>;

/** Options of a GraphQL call, besides its variables. `sudo` does not exist there. */
export interface GraphQLOptions extends Omit<RequestOptions, "sudo" | "range" | "pagination" | "onProgress"> {
  /** Which operation of a document with several. */
  operationName?: string;
}

/** Options of a walk through a connection. */
export interface GraphQLListOptions extends Omit<
  GraphQLOptions & ListOptions,
  "sudo" | "range" | "pagination" | "readAhead"
> {
  /** Where in the answer the connection is, `project.issues`; default: the only one with `pageInfo`. */
  path?: string;
  /** The variable that takes the cursor. Default `after`. */
  cursor?: string;
}

/** The GraphQL API of a client. */
export interface GraphQL {
  /**
   * Sends a query or mutation once the result is awaited.
   *
   * @returns the `data` of the answer
   * @throws GraphQLError when GitLab answers with errors
   * @example const { currentUser } = await gitlab.graphql<{ currentUser: { username: string } }>("{ currentUser { username } }");
   */
  <T, V = Variables>(document: GraphQLDocument<T, V>, variables?: V, options?: GraphQLOptions): Call<T>;
  /**
   * Walks a connection: await the first page, iterate over the nodes of all pages, or take `pages()` or `all()`. The query takes
   * its cursor as `$after` and asks for `pageInfo { hasNextPage endCursor }`.
   *
   * @throws ConfigError when the query cannot be walked; it says what to write
   */
  list<N>(document: GraphQLDocument<unknown, never>, variables?: Variables, options?: GraphQLListOptions): ListCall<N>;
}

/**
 * Sends a query or mutation to GitLab's GraphQL API with the client's credential, retries, limits and hooks. A query is
 * repeated like a read that failed, a mutation only where nothing was done.
 *
 * @returns the `data` of the answer, once it is awaited
 * @throws ConfigError for what cannot be sent; GraphQLError when GitLab answers with errors; else as any call
 * @see https://docs.gitlab.com/api/graphql/
 */
export function graphql<T, V = Variables>(
  client: Client,
  document: GraphQLDocument<T, V>,
  variables?: V,
  options: GraphQLOptions = {},
): Call<T> {
  const query = readDocument(document as GraphQLDocument<never, never>, options.operationName);
  return new Call<T>(operationOf(query), (extra) =>
    ask<T>(client, query, variables as Variables | undefined, options, extra),
  );
}

/**
 * Walks a connection of GitLab's GraphQL API, page by page; see {@link GraphQL.list}.
 *
 * @see https://docs.gitlab.com/api/graphql/#pagination
 */
export function graphqlList<N>(
  client: Client,
  document: GraphQLDocument<unknown, never>,
  variables: Variables = {},
  options: GraphQLListOptions = {},
): ListCall<N> {
  const { path, cursor = "after", ...rest } = options;
  if (!/^\w+$/.test(cursor)) throw new ConfigError("cursor: expected the name of a variable, such as after");
  const query = readDocument(document as GraphQLDocument<never, never>, options.operationName);
  if (!new RegExp(`\\$${cursor}\\b`).test(query.text))
    throw new ConfigError(
      `query: to be walked it takes the cursor as a variable: query($${cursor}: String) { ...(${cursor}: $${cursor}) { nodes { ... } pageInfo { hasNextPage endCursor } } }`,
    );
  const operation = operationOf(query);
  return new ListCall<N>(
    operation,
    async (from, signal, extra) => {
      const given = from === undefined ? variables : { ...variables, [cursor]: from };
      try {
        const { data, response } = await ask(client, query, given, { ...rest, signal }, extra);
        const found = findConnection(data, path);
        if (!found)
          throw new GraphQLError(
            "null where the connection should be: it does not exist, or you may not see it",
            [],
            { data, response },
            contextOf(operation),
          );
        const { nodes, next, count } = found;
        return { items: nodes as N[], next, total: count, response };
      } catch (error) {
        if (error instanceof GitLabError) error.resume = from;
        throw error;
      }
    },
    rest,
    () => {
      // Its pages are not numbered, so none can be asked for ahead.
      if ((rest as ListOptions).readAhead)
        throw new ConfigError("readAhead: a GraphQL connection is walked page after page");
      return extensionFor(settingsFor(client).use, "ahead", "readAhead").ahead!;
    },
  );
}

/** An error as a sentence. What is between us and GitLab may answer any other thing. */
function wordsOf(entry: unknown): string {
  const { message = entry, path } = Object(entry) as { message?: unknown; path?: unknown };
  const words = typeof message === "string" ? message : "an error without a message";
  return Array.isArray(path) ? `${words} (at ${path.filter((at) => typeof at !== "object").join(".")})` : words;
}

interface Query {
  text: string;
  name?: string;
  kind: string;
}

function operationOf({ name, kind }: Query): Operation {
  return {
    id: `graphql.${name ?? kind}`,
    method: "POST",
    path: "/graphql",
    ...(kind === "query" && { idempotent: true }),
  };
}

function contextOf({ id, method, path }: Operation): ErrorContext {
  return { operation: id, method, path, attempts: [] };
}

async function ask<T>(
  client: Client,
  query: Query,
  variables: Variables | undefined,
  options: GraphQLOptions,
  extra?: Record<string, string>,
): Promise<Answer<T>> {
  const { operationName, signal, ...common } = options;
  if (query.kind === "subscription")
    throw new ConfigError("query: GitLab sends subscriptions over a WebSocket, not as answers to requests");
  const settings = extend(settingsFor(client), common);
  // GitLab would not act as that user, and the administrator would do what the user was to do.
  if (settings.headers.sudo !== undefined)
    throw new ConfigError(
      "sudo: GitLab's GraphQL API does not know it; use gitlab.with({ sudo: null }) or a token of the user",
    );
  const operation = operationOf(query);
  const base = settings.base.replace(/\/v4$/, "");
  const body = encodeBody({ query: query.text, variables, operationName }, settings.use);
  const plan = { path: operation.path, query: "", shown: operation.path, body };
  // What was sent, to keep its secrets out of what GitLab quotes.
  let sent: ErrorContext = contextOf(operation);
  let secrets: (string | undefined)[] = [];
  const pipeline: Handler = async (x) => {
    const response = await settings.pipeline(x);
    sent = x;
    secrets = secretsOf(x);
    return response;
  };
  const { data: answer, response } = await send<{ data?: T | null; errors?: GraphQLErrorEntry[] }>(
    { ...settings, base, pipeline },
    operation,
    () => plan,
    signal && { signal },
    extra,
  );
  const { data, errors } = Object(answer) as { data?: T | null; errors?: GraphQLErrorEntry[] };
  if (Array.isArray(errors) && errors.length > 0) {
    const masked = maskSecrets(errors, ...secrets) as GraphQLErrorEntry[];
    const words = masked.map(wordsOf).join("; ");
    throw new GraphQLError(words, masked, { data, response }, sent);
  }
  if (data === undefined || data === null) throw new DecodeError("shape", response, "", sent);
  return { data, response };
}
