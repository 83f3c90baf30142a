/** The headers that say who asks. */
const identifying = ["authorization", "private-token", "job-token", "deploy-token", "cookie", "sudo"];

/** SHA-256 of a text, in hexadecimal. Works where `crypto.subtle` does: not on a page served over plain HTTP. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A digest of something together with the kind and value of the credential: equal for equal askers, and of no use to others. */
export function fingerprint(what: string, headers: Readonly<Record<string, string | undefined>>): Promise<string> {
  return sha256(JSON.stringify([what, ...identifying.map((name) => headers[name] ?? "")]));
}
