import type { Exchange } from "./exchange.js";

/** What stands where a secret was. */
export const MASK = "[secret]";

/** Names of headers whose values are secret. */
export const secretName = /(authorization|cookie|token|secret|key)$/;

/** Masks known secrets, whatever looks like one of GitLab's tokens, and secret parameters of addresses. Linear in the text. */
export function redact(text: string, ...known: (string | undefined)[]): string {
  let masked = text;
  for (const secret of known) if (secret && secret.length > 3) masked = masked.split(secret).join(MASK);
  return masked
    .replace(/\b(gl[a-z]{2,8}-|GR1348941)[\w.-]{8,}/g, MASK)
    .replace(/([?&][\w%[\]-]{1,99}=)[^&#\s"']+/g, (all, name: string) =>
      /token|secret|password|signature|credential|code/i.test(name) ? name + MASK : all,
    );
}

/** The secrets a request carries, to keep them out of messages. */
export function secretsOf({ headers, settings }: Exchange): (string | undefined)[] {
  const secrets = [settings.credential?.password?.()];
  for (const name in headers)
    if (secretName.test(name))
      secrets.push(headers[name], ...headers[name]!.split(name === "cookie" ? /[\s=;,]+/ : /^\S+ /));
  return secrets;
}
