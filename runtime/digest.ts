import { ConfigError } from "./errors.js";

/** The headers that say who asks. */
const identifying = ["authorization", "private-token", "job-token", "deploy-token", "cookie", "sudo"];

/**
 * SHA-256 of a text, in hexadecimal.
 *
 * @throws ConfigError where there is no Web Crypto: on a page that is served over plain HTTP
 */
export async function sha256(text: string): Promise<string> {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) throw new ConfigError("this needs Web Crypto, which a page has when it is served over HTTPS");
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A digest of something together with the kind and value of the credential: equal for equal askers, and of no use to others. */
export function fingerprint(what: string, headers: Readonly<Record<string, string | undefined>>): Promise<string> {
  return sha256(JSON.stringify([what, ...identifying.map((name) => headers[name] ?? "")]));
}
