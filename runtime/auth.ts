import { ConfigError } from "./errors.js";
import type { Handler } from "./exchange.js";
import type { Extension } from "./extension.js";
import type { BasicAuth, CredentialOptions } from "./options.js";

const kinds = {
  token: ["private-token", ""],
  oauthToken: ["authorization", "Bearer "],
  jobToken: ["job-token", ""],
  deployToken: ["deploy-token", ""],
  basicAuth: ["authorization", "Basic "],
} as const;

type Kind = keyof typeof kinds;

/** Gives a token: the present one, or one instead of a refused one (the same when there is none). */
export type Ask = (refused?: string) => string | Promise<string>;

/** A credential. The secret is in the closure of `get`, where neither `inspect` nor `JSON.stringify` reach it. */
export interface Credential {
  /** The header that carries it. */
  readonly header: string;
  /** The value of that header. */
  value(token: string): string;
  /** The present token; after a refusal see {@link Ask}. */
  get: Ask;
  /** The password, where the token is not what has to be kept secret. */
  password?: () => string;
}

/**
 * The credential in these options: null when they take it away, undefined when they say nothing about it.
 *
 * @throws ConfigError when there are two, or when one is malformed; the message does not repeat it
 */
export function credentialOf(options: CredentialOptions, use: readonly Extension[]): Credential | null | undefined {
  const said = (Object.keys(kinds) as Kind[]).filter((kind) => options[kind] !== undefined);
  const [kind, other] = said.filter((name) => options[name] !== null);
  if (other) throw new ConfigError(`${kind} and ${other}: give only one of them`);
  if (!kind) return said.length ? null : undefined;
  const source = kind === "basicAuth" ? basic(options[kind]!) : options[kind]!;
  const check = (token: string): string => {
    if (/^[!-~]+$/.test(token)) return token;
    throw new ConfigError(`${kind}: expected plain text without spaces: try .trim(), or leave it out`);
  };
  const [header, prefix] = kinds[kind];
  const value = (token: string): string => prefix + token;
  if (typeof source !== "function") {
    check(source);
    const password = options.basicAuth?.password;
    return { header, value, get: () => source, ...(password && { password: () => password }) };
  }
  const get = use.find((extension) => extension.tokens)?.tokens!(source, check);
  return { header, value, get: get ?? (async () => check(await source({ refresh: false }))) };
}

function basic({ username, password }: BasicAuth): string {
  if (username.includes(":")) throw new ConfigError("basicAuth.username has a colon");
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)));
}

/** Adds the credential. */
export const withAuth =
  (next: Handler): Handler =>
  (x) => {
    const { credential } = x.settings;
    if (!credential) return next(x);
    const carry = (token: string): Promise<Response> => {
      x.secret = token;
      x.headers[credential.header] = credential.value(token);
      return next(x);
    };
    const token = credential.get();
    // Not awaited without need: one turn less for most calls.
    return typeof token === "string" ? carry(token) : token.then(carry);
  };
