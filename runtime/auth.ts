import { ConfigError } from "./errors.js";
import type { Exchange, Handler } from "./exchange.js";
import type { BasicAuth, CredentialOptions, Token } from "./options.js";

const kinds = {
  token: ["private-token", ""],
  oauthToken: ["authorization", "Bearer "],
  jobToken: ["job-token", ""],
  deployToken: ["deploy-token", ""],
  basicAuth: ["authorization", "Basic "],
} as const;

type Kind = keyof typeof kinds;

/**
 * The credential in these options: null when they take it away, undefined when they say nothing about it.
 *
 * @throws ConfigError when there are two, or when one is malformed; the message does not repeat it
 */
export function credentialOf(options: CredentialOptions): Credential | null | undefined {
  const said = (Object.keys(kinds) as Kind[]).filter((kind) => options[kind] !== undefined);
  const [kind, other] = said.filter((name) => options[name] !== null);
  if (other) throw new ConfigError(`${kind} and ${other}: give only one of them`);
  return kind ? new Credential(kind, options[kind]!) : said.length ? null : undefined;
}

/** Holds a credential where neither `inspect` nor `JSON.stringify` reach it. */
export class Credential {
  readonly #kind: Kind;
  readonly #source: Token;
  #last = "";
  #asking?: Promise<string>;
  #refreshing?: Promise<string>;

  constructor(kind: Kind, source: Token | BasicAuth) {
    this.#kind = kind;
    this.#source = typeof source === "object" ? basic(source) : source;
    if (typeof this.#source !== "function") this.#keep(this.#source);
  }

  /** The header that carries it. */
  get header(): string {
    return kinds[this.#kind][0];
  }

  /** The value of that header. */
  value(token: string): string {
    return kinds[this.#kind][1] + token;
  }

  /** The present token. */
  get(): string | Promise<string> {
    const source = this.#source;
    if (typeof source !== "function") return source;
    const waiting = this.#refreshing ?? this.#asking;
    if (waiting) return waiting;
    const answer = source({ refresh: false });
    if (typeof answer === "string") return this.#keep(answer);
    return (this.#asking = Promise.resolve(answer)
      .then((token) => this.#keep(token))
      .finally(() => (this.#asking = undefined)));
  }

  /** A token instead of the refused one: what another call has got meanwhile, or a new one; the same when there is none. */
  renew(refused: string): string | Promise<string> {
    const source = this.#source;
    if (typeof source !== "function" || this.#last !== refused) return this.#last;
    return (this.#refreshing ??= Promise.resolve({ refresh: true })
      .then(source)
      .then((token) => this.#keep(token))
      .finally(() => (this.#refreshing = undefined)));
  }

  #keep(token: string): string {
    if (/^[!-~]+$/.test(token)) return (this.#last = token);
    throw new ConfigError(
      `${this.#kind}: expected one line of plain text without spaces: try .trim(), or leave it out`,
    );
  }
}

function basic({ username, password }: BasicAuth): string {
  if (username.includes(":")) throw new ConfigError("basicAuth.username has a colon");
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)));
}

/** Adds the credential; after a 401 asks for a new one, and sends the request once more if there is one. */
export const withAuth =
  (next: Handler): Handler =>
  (x) => {
    const { credential } = x.settings;
    if (!credential) return next(x);
    const token = credential.get();
    return typeof token === "string"
      ? authorized(next, x, credential, token)
      : token.then((late) => authorized(next, x, credential, late));
  };

async function authorized(next: Handler, x: Exchange, credential: Credential, token: string): Promise<Response> {
  x.secret = token;
  x.headers[credential.header] = credential.value(token);
  const response = await next(x);
  if (response.status !== 401 || x.renewed || x.body?.once) return response;
  x.renewed = true;
  const fresh = await credential.renew(token);
  if (fresh === token) return response;
  response.body?.cancel().catch(() => {});
  x.attempts.push({ status: 401, wait: 0 });
  return authorized(next, x, credential, fresh);
}
