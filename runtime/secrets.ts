/** What stands where a secret was. */
export const MASK = "[secret]";

/** Masks the known secret, whatever looks like one of GitLab's tokens, and secret parameters of addresses. */
export function redact(text: string, known = ""): string {
  return (known.length > 3 ? text.split(known).join(MASK) : text)
    .replace(/\b(gl[a-z]{2,8}-|GR1348941)[\w.-]{8,}/g, MASK)
    .replace(/([?&][\w%[\]-]*(token|secret|password|signature|credential|code)[\w%[\]]*=)[^&#\s"']+/gi, `$1${MASK}`);
}
