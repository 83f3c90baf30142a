/** What needs Node (or Bun, or Deno): TLS settings without a further package, configuration files, `diagnostics_channel`. */
export {
  type CallMessage,
  diagnostics,
  type RequestEndMessage,
  type RequestErrorMessage,
  type RequestRetryMessage,
  type RequestStartMessage,
} from "./diagnostics.js";
export { nodeFetch, type NodeFetchOptions } from "./node-fetch.js";
export { readConfig } from "./config.js";
export { readGlab } from "./glab.js";
