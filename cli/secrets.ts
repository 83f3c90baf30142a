import { isSecretName, maskSecrets } from "../runtime/redaction.js";
import { MASK, redact } from "../runtime/secrets.js";

/** Hides secrets in what is shown to people: known ones wherever they stand, others by their look or their name, as the SDK's logs do. */
export class Secrets {
  /** The known ones, as they are and as they stand in an address or in JSON. */
  readonly #known: readonly string[];

  constructor(known: readonly (string | undefined)[] = []) {
    const secrets = known.filter((secret) => secret !== undefined);
    this.#known = secrets.flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
    ]);
  }

  /** A text without secrets. */
  mask(text: string): string {
    return redact(text, ...this.#known);
  }

  /** The value of a header without secrets. */
  maskNamed(name: string, value: string): string {
    return isSecretName(name) ? MASK : this.mask(value);
  }

  /** Data without secrets, for showing. */
  maskData(value: unknown): unknown {
    return maskSecrets(value, ...this.#known);
  }
}
