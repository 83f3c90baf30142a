/** What needs Node (or Bun, or Deno): TLS settings without a further package, and python-gitlab's configuration files. */
export { nodeFetch, type NodeFetchOptions } from "./node-fetch.js";
export { readConfig } from "./config.js";
