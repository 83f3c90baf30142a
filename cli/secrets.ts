/** What stands where a secret was. */
export const MASK = "[secret]";

/** Names of attributes, variables and headers whose values are secret. */
const SECRET_NAME =
  /^(authorization|proxy-authorization|cookie|set-cookie|.*(token|secret|password|passphrase|private.?key|api.?key|access.?key|credential).*)$/i;
/** Names like those of secrets whose values are not: settings about tokens, sizes, identifiers. */
const PLAIN_NAME = /(_id|_ids|_url|_at|_limit|_days|_enabled|_access|_scopes?|_type|_name|_length|_lifetime|_prefix)$/i;

/** Hides secrets in what is shown to people: known ones wherever they stand, others by their look or their name. */
export class Secrets {
  readonly #known: string[];

  constructor(known: readonly (string | undefined)[] = []) {
    // Short ones would take ordinary words apart.
    this.#known = known.filter((secret): secret is string => secret !== undefined && secret.length > 3);
  }

  /** A text without secrets. */
  mask(text: string): string {
    let masked = text;
    for (const secret of this.#known)
      for (const form of new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]))
        masked = masked.split(form).join(MASK);
    return masked
      .replace(/\b(gl[a-z]{2,8}-|GR1348941)[\w.-]{8,}/g, MASK)
      .replace(/([?&][\w%[\]-]*(token|secret|password|signature|credential)[\w%[\]]*=)[^&#\s"']+/gi, `$1${MASK}`);
  }

  /** The value of a named attribute or header without secrets. */
  maskNamed(name: string, value: string): string {
    return isSecretName(name) ? MASK : this.mask(value);
  }

  /** Data without secrets, for showing. */
  maskData(value: unknown, name = ""): unknown {
    if (typeof value === "string") return this.maskNamed(name, value);
    if (Array.isArray(value)) return value.map((item) => this.maskData(item, name));
    if (typeof value !== "object" || value === null) return value;
    const members = value as Record<string, unknown>;
    // A CI/CD variable: what it is called says nothing about what is in it.
    const variable = typeof members["key"] === "string" && typeof members["value"] === "string";
    return Object.fromEntries(
      Object.entries(members).map(([key, member]) => [
        key,
        variable && key === "value" ? MASK : this.maskData(member, key),
      ]),
    );
  }
}

/** Whether values of this name are secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) && !PLAIN_NAME.test(name);
}
