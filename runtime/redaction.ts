import type { Exchange } from "./exchange.js";
import { MASK, redact, secretsOf } from "./secrets.js";

/** Attributes that hold a secret, by the end of their names: `password`, `runners_token`, `aws_secret_access_key`. */
const secret =
  /(^|_)(tokens?|password|passwd|pass|passphrase|secrets?|credentials?|otp|authorization|signature|cookies?)$|(^|_)(secret|token|password|key)_(string|hash|digest|encrypted|value)$|(^|_)(private|secret|access|api|account|client|signing|license|application|encryption|cube)_keys?$|^(value|key|keys|webhook|webhook_url|license|user_key|code|user_code|verification_code|device_code|code_verifier|channel_tokens|kubeconfig)$/;

/** ... and by what is in them, whatever follows: `diffblue_access_token_secret`, `token_url`. */
const suspect = /password|passphrase|secret|token|credential|private_key/;

/**
 * A copy of data with `[secret]` where secrets are: attributes that are named like one, the values of variables and custom
 * headers (those with a `key` beside the `value` keep their name), private keys, passwords in addresses, and whatever looks
 * like one of GitLab's tokens. Masks rather too much. Cut off below 20 levels.
 *
 * @param known secrets to be masked wherever they are
 */
export function maskSecrets(data: unknown, ...known: (string | undefined)[]): unknown {
  return mask(data, known, 0);
}

/** Whether an attribute of this name holds a secret, when its value is a text. Numbers and booleans only say something about one. */
export function isSecretName(name: string): boolean {
  const snake = name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/\W+/g, "_")
    .toLowerCase();
  return secret.test(snake) || (suspect.test(snake) && !about.test(snake));
}

/** What is no secret, but about one. */
const about =
  /_(id|ids|at|on|type|types|name|count|length|limit|scope|scopes|enabled|prefix|prefixes|expiration|interval|events|deadline|days|manager|managers|present|status|after|inherited|lifetime|allowed|enforced|components)$|^(no|require|reset|force|disable|prevent|manage)_/;

function mask(data: unknown, known: readonly (string | undefined)[], depth: number): unknown {
  if (typeof data === "string") return maskText(data, known);
  if (typeof data !== "object" || data === null) return data;
  if (depth > 20) return "...";
  if (Array.isArray(data)) return data.map((item) => mask(item, known, depth + 1));
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    const all = isHidden(name, value, data);
    Object.defineProperty(copy, name, {
      value: all ? hide(value, depth + 1) : mask(value, known, depth + 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

function isHidden(name: string, value: unknown, beside: object): boolean {
  // The name of a variable or header; the license of a project, as opposed to the one that somebody paid for.
  if ((name === "key" && "value" in beside) || (name === "license" && typeof value === "object")) return false;
  return isSecretName(name) || (name === "variables" && !Array.isArray(value) && !("query" in beside));
}

/** Everything below a secret name, but what says only whether there is something. */
function hide(value: unknown, depth: number): unknown {
  if (value === null || value === undefined || typeof value === "boolean" || value === "") return value;
  if (typeof value !== "object") return MASK;
  if (depth > 20) return "...";
  if (Array.isArray(value)) return value.map((item) => hide(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hide(inner, depth + 1)]));
}

/** A private key, whatever stands before its lines, to its end or that of the text. */
const privateKey =
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----[^]*?(?:-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----|$)/g;

function maskText(text: string, known: readonly (string | undefined)[]): string {
  return redact(text, ...known)
    .replace(privateKey, MASK)
    .replace(/(:\/\/)[^/\s@:]*:[^/\s"]+@/g, `$1${MASK}@`)
    .replace(/(\/uploads\/)[0-9a-f]{32}\b/g, `$1${MASK}`);
}

/**
 * The address of a call as it may be shown: without the values of its query but for those named, and without secrets.
 *
 * @param shown parameters whose values are kept; true for all
 * @param hidden what stands for the others
 */
export function maskUrl(x: Exchange, shown: readonly string[] | boolean, hidden: string): string {
  const [path = "", query] = x.url.split("?", 2);
  const base = x.settings.base.length;
  let masked = path;
  if (/secret|token\}/.test(x.call.path)) {
    // A secret in the path: the templates of uploads have one.
    const names = x.call.path.split("/");
    masked =
      path.slice(0, base) +
      path
        .slice(base)
        .split("/")
        .map((part, index) => (/^\{(secret|token)\}$/.test(names[index]!) ? hidden : part))
        .join("/");
  }
  const secrets = secretsOf(x);
  const maskPart = (part: string): string => {
    const plain = decode(part);
    return plain !== part && redact(plain, ...secrets) !== plain ? hidden : part;
  };
  masked = maskText(masked, secrets).split("/").map(maskPart).join("/");
  if (!query) return masked;
  const values = query.split("&").map((part) => {
    const at = part.indexOf("=");
    if (at < 0) return maskPart(redact(part, ...secrets));
    const name = part.slice(0, at);
    // `user[password]`, `variables[][value]`, `variables[NAME]`.
    const names = decode(name).split(/[[\]]+/);
    const secret = names[0] === "variables" || names.some(isSecretName);
    const keep = shown === true || (shown !== false && shown.includes(names[0]!));
    return `${name}=${keep && !secret ? maskPart(redact(part.slice(at + 1), ...secrets)) : hidden}`;
  });
  return `${masked}?${values.join("&")}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
