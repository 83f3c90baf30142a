import { type ErrorContext, GitLabError } from "./errors.js";

/** One of the errors of a GraphQL answer. @see https://spec.graphql.org/October2021/#sec-Errors */
export interface GraphQLErrorEntry {
  message: string;
  /** Where in the query. */
  locations?: { line: number; column: number }[];
  /** Where in the data. */
  path?: (string | number)[];
  extensions?: Record<string, unknown>;
}

const remedies: [sign: RegExp, remedy: string][] = [
  [/complexity/i, "ask for fewer fields or for smaller pages (`first`), or in several queries"],
  [/\bdepth\b/i, "ask for less deeply nested fields"],
  [/timeout/i, "ask for fewer fields or for smaller pages (`first`)"],
];

/** GitLab answered a GraphQL query with errors (the status is 200 then). What it found in spite of them is in `data`. */
export class GraphQLError extends GitLabError {
  /** Everything GitLab said, with secrets masked. */
  declare readonly errors: readonly GraphQLErrorEntry[];
  /** GitLab's `X-Request-Id`. */
  declare readonly requestId?: string;
  readonly #data: unknown;

  constructor(
    words: string,
    errors: readonly GraphQLErrorEntry[],
    answer: { data: unknown; response: Response },
    context: ErrorContext,
  ) {
    const requestId = answer.response.headers.get("x-request-id") ?? undefined;
    const remedy = remedies.find(([sign]) => sign.test(words))?.[1];
    super(
      `${context.operation} failed: ${words.slice(0, 500)}${requestId ? ` (request ${requestId})` : ""}${remedy ? `: ${remedy}` : ""}`,
      { code: "graphql", errors, requestId } as { code: "graphql" },
      context,
    );
    this.#data = answer.data;
  }

  /** The data that came with the errors; null or undefined when there is none. */
  get data(): unknown {
    return this.#data;
  }
}

// Names survive a minifier only when they are written down.
GraphQLError.prototype.name = "GraphQLError";
