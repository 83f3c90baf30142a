import { ConfigError } from "./errors.js";

/**
 * A query: its text, or what GraphQL tools make of one, typed by its result and variables: a `TypedDocumentString` of GraphQL Code
 * Generator, or a document with its source (`gql`).
 */
export type GraphQLDocument<T = unknown, V = unknown> =
  | string
  | { toString(): string; readonly __apiType?: (variables: V) => T }
  | { readonly loc?: { readonly source: { readonly body: string } }; readonly __apiType?: (variables: V) => T };

/** What of a query decides how it is sent. */
export interface ReadDocument {
  text: string;
  /** Name of the operation that is called, if it has one. */
  name?: string;
  /** `query` may be repeated like a read, `mutation` not. */
  kind: "query" | "mutation" | "subscription";
}

/**
 * Reads a document's operations, as far as sending them needs it: GitLab does the rest.
 *
 * @param name which of several operations is meant
 * @throws ConfigError when there is none, or several and none was named
 */
export function readDocument(document: GraphQLDocument<never, never>, name?: string): ReadDocument {
  const text = textOf(document);
  const operations: { kind: string; name?: string }[] = [];
  for (const head of heads(text)) {
    const [, kind = "query", named] = /^(?:(query|mutation|subscription)\b\s*(\w+)?|$)/.exec(head) ?? [, ""];
    if (kind) operations.push({ kind, name: named });
  }
  const names = operations.map((operation) => operation.name ?? "without a name").join(", ");
  const found = name === undefined ? operations[0] : operations.find((operation) => operation.name === name);
  if (operations.length === 0)
    throw new ConfigError('query: no operation found; write one such as "query { currentUser { username } }"');
  if (!found) throw new ConfigError(`operationName: the document has no operation ${name}, only: ${names}`);
  if (name === undefined && operations.length > 1)
    throw new ConfigError(`query: it has ${operations.length} operations (${names}); say which one as operationName`);
  return { text, ...found } as ReadDocument;
}

function textOf(document: GraphQLDocument<never, never>): string {
  const text = typeof document === "string" ? document : sourceOf(document);
  if (typeof text !== "string" || text === "[object Object]")
    throw new ConfigError("query: expected text; of a document without its source give print(document)");
  return text;
}

function sourceOf(document: object): string {
  const { loc } = document as { loc?: { source: { body: string } } };
  return loc?.source.body ?? String(document);
}

/** What stands before each selection at the top: strings, comments and everything in braces and brackets are left out. */
function heads(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let head = "";
  // One alternative for each first character, so that the time is linear whatever the text is.
  for (const [token] of text.matchAll(/"""[^]*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?|#[^\n]*|[{}()]|[^"#{}()]+/g)) {
    if (token === "{" && depth === 0) {
      found.push(head.trim());
      head = "";
    }
    if (/^[{(]$/.test(token)) depth++;
    else if (/^[})]$/.test(token)) depth--;
    else if (depth === 0 && !/^["#]/.test(token)) head += token;
  }
  return found;
}
