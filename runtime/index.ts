/** Everything the runtime offers: the part that a small bundle needs, and the client with everything. */
export * from "./client.js";
export { FullClient } from "./full-client.js";
export { defineResources, parseOperations } from "./table.js";
export type { Http, HttpListOptions, HttpOptions } from "./http.js";
export {
  type GraphQL,
  type GraphQLDocument,
  GraphQLError,
  type GraphQLErrorEntry,
  type GraphQLListOptions,
  type GraphQLOptions,
} from "./graphql.js";
export { tokenInfo, type TokenInfo } from "./token-info.js";
