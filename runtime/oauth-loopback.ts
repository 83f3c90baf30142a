import type { AddressInfo } from "node:net";
import { onAbort } from "./abort.js";
import { builtin } from "./builtin.js";
import { ConfigError } from "./errors.js";
import type { AuthorizationRequest, AuthorizeOptions } from "./oauth-client.js";
import type { OAuthTokens } from "./oauth-tokens.js";

/** How a login in the user's browser goes. */
export interface BrowserLoginOptions extends AuthorizeOptions {
  /** Opens the address in a browser, or shows it: whatever the machine can do. */
  open: (url: string) => void | Promise<void>;
  /** Ends the waiting; its reason is thrown. `AbortSignal.timeout(300_000)` gives five minutes. */
  signal?: AbortSignal;
}

/** What is needed of an `OAuthClient`. */
interface Login {
  authorize(options: AuthorizeOptions): Promise<AuthorizationRequest>;
  exchange(callback: string, request: AuthorizationRequest, options: { signal?: AbortSignal }): Promise<OAuthTokens>;
}

/** See `OAuthClient.loginWithBrowser`. */
export async function browserLogin(
  oauth: Login,
  redirectUri: string,
  { open, signal, ...options }: BrowserLoginOptions,
): Promise<OAuthTokens> {
  signal?.throwIfAborted();
  const address = new URL(redirectUri);
  const { hostname, port } = address;
  if (address.protocol !== "http:" || !/^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/.test(hostname))
    throw new ConfigError('redirectUri: expected an address of this machine, such as "http://127.0.0.1/callback"');
  if (hostname === "localhost" && !port)
    throw new ConfigError("redirectUri: give localhost a port, or write 127.0.0.1, for which GitLab allows any port");
  const server = builtin("node:http").createServer();
  let forget = (): void => {};
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", ({ code }: Error & { code?: string }) =>
        reject(new ConfigError(`redirectUri: cannot listen on ${address.host} (${code})`)),
      );
      const host = hostname === "localhost" ? "127.0.0.1" : hostname.replace(/[[\]]/g, "");
      server.listen(Number(port), host, resolve);
    });
    address.port = String((server.address() as AddressInfo).port);
    const request = await oauth.authorize({
      ...options,
      // As written when the port was given: it is compared letter by letter.
      redirectUri: port ? redirectUri : address.href,
    });
    const answer = new Promise<OAuthTokens>((resolve, reject) => {
      forget = onAbort(signal, () => reject(signal!.reason as Error));
      if (signal?.aborted) reject(signal.reason as Error);
      let answered = false;
      server.on("request", ({ url = "/" }, response) => {
        // The browser may be gone before the tokens have come.
        const closed = new Promise((resolve) => response.once("close", resolve));
        const tell = (status: number, words: string): void => {
          response.writeHead(status, {
            "content-type": "text/html; charset=utf-8",
            "referrer-policy": "no-referrer",
            connection: "close",
          });
          response.end(`<!doctype html><title>GitLab login</title><p>${words}</p>\n`);
        };
        const { pathname, searchParams } = new URL(URL.canParse(url, address) ? url : "/", address);
        if (pathname !== address.pathname) return tell(404, "Not found.");
        // Not this login's answer: somebody else may try to slip in theirs.
        if (answered || searchParams.get("state") !== request.state)
          return tell(400, "This is not the login that is waited for.");
        answered = true;
        oauth.exchange(url, request, { signal }).then(
          (tokens) => {
            tell(200, "You are logged in. You can close this page.");
            void closed.then(() => resolve(tokens));
          },
          (error: unknown) => {
            tell(400, "The login failed. The program that asked for it says why.");
            void closed.then(() => reject(error as Error));
          },
        );
      });
    });
    // It may fail while the page is being opened, and come although what opens it runs on.
    answer.catch(() => {});
    signal?.throwIfAborted();
    return await Promise.race([answer, Promise.resolve(open(request.url)).then(() => answer)]);
  } finally {
    forget();
    server.close();
    server.closeAllConnections();
  }
}
