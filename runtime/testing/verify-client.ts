import { ConfigError } from "../errors.js";
import { FullClient } from "../full-client.js";
import { memoryLimiter } from "../limiter.js";
import type { Fetch, GitLabOptions } from "../options.js";

/** A client that cannot change anything, and how much it has sent. */
export interface ReadingClient {
  client: FullClient;
  /** Requests sent so far, repeated ones and redirects included. */
  sent(): number;
}

/**
 * A client that only reads: whatever asks it for another method than GET and HEAD gets an error, and nothing is sent.
 * It keeps to the rate limits that GitLab tells.
 */
export function readingClient(options: GitLabOptions): ReadingClient {
  const { fetch = (url, init) => globalThis.fetch(url, init) } = options;
  let sent = 0;
  const reading: Fetch = (url, init) => {
    const { method = "GET" } = init;
    if (method !== "GET" && method !== "HEAD")
      throw new ConfigError(`a contract check only reads: ${method} was not sent`);
    sent++;
    return fetch(url, init);
  };
  const client = new FullClient({
    limiter: memoryLimiter(),
    timeout: 30_000,
    deadline: 180_000,
    retry: { limit: 2 },
    ...options,
    fetch: reading,
  });
  return { client, sent: () => sent };
}
