/** Everything the runtime offers: the part that a small bundle needs, and the client with everything. */
export * from "./client.js";
export { FullClient } from "./full-client.js";
export type { Http, HttpListOptions, HttpOptions } from "./http.js";
