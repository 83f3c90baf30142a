import type { Bytes } from "./bytes.js";
import { ConfigError } from "./errors.js";

const ALGORITHM = { name: "HMAC", hash: "SHA-256" };

/** What a signature covers. */
export interface SignedParts {
  /** The header `webhook-id`. */
  id: string;
  /** The header `webhook-timestamp`: seconds from 1970. */
  timestamp: string;
  /** The body as it goes over the wire. */
  body: string | Uint8Array;
}

/**
 * Signs an event as GitLab does since 19.0, by the Standard Webhooks specification.
 *
 * @param signingToken - `whsec_` and the key in Base64
 * @returns the header `webhook-signature`
 * @throws ConfigError for a token of another form
 */
export async function signWebhook(signingToken: string, parts: SignedParts): Promise<string> {
  const key = await keyOf(signingToken, "sign");
  const digest = await crypto.subtle.sign(ALGORITHM, key, messageOf(parts));
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/**
 * Whether one of the signatures was made with one of the tokens. Web Crypto compares in constant time, and all pairs are
 * tried whatever comes out.
 */
export async function isSigned(
  signingTokens: readonly string[],
  signatures: string,
  parts: SignedParts,
): Promise<boolean> {
  const message = messageOf(parts);
  const digests = signatures.split(" ").flatMap((signature) => {
    const [version, digest] = signature.split(",");
    const bytes = version === "v1" && digest !== undefined ? fromBase64(digest) : undefined;
    return bytes ? [bytes] : [];
  });
  let signed = false;
  for (const token of signingTokens) {
    const key = await keyOf(token, "verify");
    for (const digest of digests.slice(0, MOST_SIGNATURES))
      signed = (await crypto.subtle.verify(ALGORITHM, key, digest, message)) || signed;
  }
  return signed;
}

/** GitLab sends one; a sender that rotates its key two. More is somebody who guesses. */
const MOST_SIGNATURES = 8;

/**
 * Whether a text is one of the secrets. What is compared is digests, so that neither what the texts have in common nor
 * how long they are can be told from the time it takes.
 */
export async function isOneOf(secrets: readonly string[], text: string): Promise<boolean> {
  const given = await digestOf(text);
  let found = false;
  for (const secret of secrets) {
    const wanted = await digestOf(secret);
    let difference = 0;
    for (let i = 0; i < wanted.length; i++) difference |= (wanted[i] ?? 0) ^ (given[i] ?? 0);
    found = difference === 0 || found;
  }
  return found;
}

async function digestOf(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

async function keyOf(signingToken: string, use: "sign" | "verify"): Promise<CryptoKey> {
  const key = keyBytes(signingToken);
  return crypto.subtle.importKey("raw", key, ALGORITHM, false, [use]);
}

/**
 * The key in a signing token.
 *
 * @throws ConfigError for a token of another form
 */
export function keyBytes(signingToken: string): Bytes {
  const key = signingToken.startsWith("whsec_") ? fromBase64(signingToken.slice(6)) : undefined;
  if (key && key.length > 0) return key;
  throw new ConfigError("signingToken: give it as GitLab shows it, `whsec_` and a key in Base64");
}

function messageOf({ id, timestamp, body }: SignedParts): Bytes {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const tail = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const message = new Uint8Array(head.length + tail.length);
  message.set(head);
  message.set(tail, head.length);
  return message;
}

function fromBase64(text: string): Bytes | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
