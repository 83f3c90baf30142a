/**
 * How names of the description become names in code. One rule each way, so that somebody who knows the file name
 * `merge-requests.yaml` knows `gitlab.mergeRequests` and `MergeRequestsListParams`.
 */

/** camelCase of a kebab-case file name: `merge-requests` -> `mergeRequests`. */
export function camelCase(kebab: string): string {
  return kebab.replace(/[-_]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** kebab-case of a camelCase name: `mergeRequests` -> `merge-requests`. */
export function kebabCase(camel: string): string {
  return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** PascalCase of a kebab-case or camelCase name: `merge-requests` -> `MergeRequests`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/**
 * Name a caller writes for a parameter: `iids[]` -> `iids`; a header such as `If-Unmodified-Since` becomes
 * `if_unmodified_since`, in the spelling of all other parameters. Everything else stays as it is on the wire.
 */
export function propertyName(parameter: { name: string; in: string }): string {
  if (parameter.in === "header") return parameter.name.toLowerCase().replace(/-/g, "_");
  return parameter.name.endsWith("[]") ? parameter.name.slice(0, -2) : parameter.name;
}

/** Words that cannot name a function in a module, and the names its parameters have there. */
const RESERVED_WORDS = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield " +
    "client params options listCall queryCall"
  ).split(" "),
);

/** Name of a function inside its module: `delete` cannot be declared, `delete_` can (and is exported as `delete`). */
export function localName(fn: string): string {
  return RESERVED_WORDS.has(fn) ? `${fn}_` : fn;
}

/**
 * Type names that generated files use themselves, from the language, from the runtime or from the client. A schema
 * of the description with one of these names would hide it, in the file or in the index of the package. A test keeps
 * the list complete against the runtime's exports.
 */
export const RESERVED_TYPE_NAMES: ReadonlySet<string> = new Set(
  // the language and the web platform
  (
    "Array Blob Date File Headers Omit Partial Pick Promise ReadableStream Record Required Response " +
    // generated/client.ts and generated/attributes.ts
    "GitLab OperationAttributes OperationId PathParameters " +
    // the runtime
    "Answer As Attempt BasicAuth Bound BoundArgs CacheEntry CacheOptions CacheStore Call Client ClientChanges " +
    "ClientOptions CommonOptions Conditional CredentialOptions DescribedOperation Download EnvironmentVariables " +
    "ErrorCode ErrorDetails ErrorInfo Exchange Extension Fetch FullClient GitLabError GitLabOptions GraphQL " +
    "GraphQLDocument GraphQLErrorEntry GraphQLListOptions GraphQLOptions Handler Hooks Http HttpErrorKind " +
    "HttpListOptions HttpOptions KeyvLike Limit Limiter LimiterAnswer LimiterRequest ListCall ListOptions ListProgress Logger LogLevel LogOptions " +
    "MemoryCacheOptions MemoryLimiterOptions Method NoParams OAuthFailure Operation PacingOptions Page RateLimit " +
    "RawBody RequestInfo RequestOptions ResponseInfo RetryInfo RetryOptions " +
    "StreamFileOptions StreamedFile Token TokenContext TokenInfo TokenProvider TransferProgress Unbound Upload"
  ).split(" "),
);

/** Whether a name ends like one of the runtime's error classes or theirs: all of them end in `Error`. */
export function isReservedTypeName(name: string): boolean {
  return RESERVED_TYPE_NAMES.has(name) || name.endsWith("Error");
}

/** Members of the runtime's client: a resource of that name would hide one. */
export const CLIENT_MEMBERS: ReadonlySet<string> = new Set(
  "baseUrl call close constructor currentUser fetch graphql http list rateLimit with".split(" "),
);

/** Options of a client that are changed together with path parameters; a parameter of that name cannot be bound. */
export const CLIENT_OPTIONS: ReadonlySet<string> = new Set(
  "basicAuth deadline deployToken headers jobToken oauthToken obeyRateLimit pagination retry sudo timeout token".split(
    " ",
  ),
);
