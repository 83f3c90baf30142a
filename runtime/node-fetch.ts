import type { SecureContextOptions } from "node:tls";
import { builtin } from "./builtin.js";
import type { Fetch } from "./options.js";

/** TLS settings that the global `fetch` of Node does not take. */
export interface NodeFetchOptions extends Pick<SecureContextOptions, "ca" | "cert" | "key" | "passphrase" | "pfx"> {
  /** Whether a certificate nobody vouches for is refused. Default true. */
  rejectUnauthorized?: boolean;
}

/**
 * A `fetch` on Node's own `http` and `https`, for GitLabs with a private certificate authority or which demand a client
 * certificate, without a further package. Redirects are not followed, as the client does that itself.
 *
 * @example new GitLab({ fetch: nodeFetch({ ca: readFileSync("ca.pem"), cert, key }) })
 */
export function nodeFetch(options: NodeFetchOptions = {}): Fetch {
  return (url, init) =>
    new Promise((resolve, reject) => {
      // A Request turns every kind of body into a stream with the right content type.
      const asked = new Request(url, init);
      const headers = Object.fromEntries(asked.headers);
      const text = typeof init.body === "string" ? init.body : undefined;
      if (text !== undefined) headers["content-length"] = String(Buffer.byteLength(text));
      else if (!asked.body && /^P/.test(asked.method)) headers["content-length"] = "0";
      const secure = url.startsWith("https:");
      const { Readable } = builtin("node:stream");
      const sent = builtin(secure ? "node:https" : "node:http").request(
        url,
        { method: asked.method, headers, signal: asked.signal, ...(secure && options) },
        (answer) => {
          const status = answer.statusCode ?? 0;
          const fields = new Headers();
          for (let i = 0; i < answer.rawHeaders.length; i += 2)
            fields.append(answer.rawHeaders[i]!, answer.rawHeaders[i + 1]!);
          const empty = asked.method === "HEAD" || [204, 205, 304].includes(status);
          if (empty) answer.resume();
          const body = empty ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>);
          try {
            resolve(new Response(body, { status, statusText: answer.statusMessage ?? "", headers: fields }));
          } catch (error) {
            // No Response may have such a status, or such words for it.
            answer.destroy();
            reject(error);
          }
        },
      );
      sent.on("error", reject);
      if (text !== undefined || !asked.body) sent.end(text);
      else
        Readable.fromWeb(asked.body as import("node:stream/web").ReadableStream)
          .on("error", reject)
          .pipe(sent);
    });
}
