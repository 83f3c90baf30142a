import type { EncodedBody } from "./body.js";
import type { Exchange } from "./exchange.js";
import { maskSecrets } from "./redaction.js";
import { MASK, secretsOf } from "./secrets.js";

/** The body of a request as it may be shown: data with its secrets masked; of anything else only what it is. */
export function shownBody(x: Exchange): unknown {
  const { value, type = "" } = x.body ?? ({} as Partial<EncodedBody>);
  if (value === undefined) return undefined;
  const secrets = secretsOf(x);
  if (typeof value === "string" && type.endsWith("json")) {
    const data = parse(value);
    if (data === undefined) return `[${value.length} characters]`;
    const { query } = Object(data) as { query?: unknown };
    // Values may be written into a query itself.
    if (x.path === "/graphql" && typeof query === "string")
      return maskSecrets({ ...(data as object), query: query.replace(literal, `"${MASK}"`) }, ...secrets);
    return maskSecrets(data, ...secrets);
  }
  if (value instanceof FormData || value instanceof URLSearchParams) return fields(value, secrets);
  if (type === "application/x-www-form-urlencoded" && typeof value === "string")
    return fields(new URLSearchParams(value), secrets);
  if (typeof value === "string") return `[${value.length} characters]`;
  if (value instanceof Blob) return `[${value.size} bytes]`;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  return "[a stream]";
}

/** Texts in a GraphQL document, also those that do not end: in linear time, and nothing of them is left over. */
const literal = /"""(?:\\"""|[^])*?(?:"""|$)|"(?:[^"\\\n]|\\.)*["\\]?/g;

/** The body of an answer as it may be shown; read from a copy, so it must be asked for before the body is read. */
export async function shownAnswer(x: Exchange, response: Response): Promise<unknown> {
  if (x.as === "file" || (x.as === "response" && response.ok)) return "[a stream]";
  if (!response.body || response.bodyUsed) return undefined;
  // A body that breaks off is the call's to tell of.
  const text = await response
    .clone()
    .text()
    .catch(() => "");
  if (!text) return undefined;
  const data = parse(text);
  return data === undefined ? `[${text.length} characters]` : maskSecrets(data, ...secretsOf(x));
}

function fields(form: FormData | URLSearchParams, secrets: readonly (string | undefined)[]): unknown {
  const data: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  form.forEach((value: string | File, name: string) => {
    // `variables[][value]` is masked by the last of its names.
    const key = name.replace(/\[\]$/, "");
    const last = /\[([^[\]]+)\]$/.exec(key)?.[1] ?? key;
    const shown =
      typeof value === "string"
        ? (maskSecrets(
            { [key.startsWith("variables[") && last !== "key" ? "value" : last]: value },
            ...secrets,
          ) as object)
        : [`[file ${JSON.stringify(value.name)}, ${value.size} bytes]`];
    const [one] = Object.values(shown);
    data[name] = name in data ? [data[name], one].flat() : one;
  });
  return data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
