import {
  deviceAuthorizationRequest,
  deviceCodeGrantRequest,
  processDeviceAuthorizationResponse,
  processDeviceCodeResponse,
} from "oauth4webapi";
import { onAbort } from "./abort.js";
import { isHttpError, isNetworkError, isTimeoutError } from "./guards.js";
import { OAuthError } from "./oauth-error.js";
import type { OAuthServer } from "./oauth-server.js";
import { type OAuthTokens, tokensOf } from "./oauth-tokens.js";

/** What to show to the user. */
export interface DeviceCode {
  /** What they are to enter, `0A44L90H`. */
  userCode: string;
  /** The page they enter it on. */
  verificationUri: string;
  /** That page with the code entered: for a link or a QR code. */
  verificationUriComplete?: string;
  /** Until when, in milliseconds since 1970. */
  expiresAt: number;
}

/** How a login on another device goes. */
export interface DeviceLoginOptions {
  /** Shows the code. */
  prompt: (code: DeviceCode) => void | Promise<void>;
  /** What is asked for. Default: those of the client. */
  scopes?: readonly string[];
  /** Ends the waiting; its reason is thrown. */
  signal?: AbortSignal;
}

/** Seconds between questions where GitLab names none, and that `slow_down` adds. @see https://www.rfc-editor.org/rfc/rfc8628#section-3.5 */
const INTERVAL = 5;

/** See `OAuthClient.loginWithDevice`. */
export async function deviceLogin(
  server: OAuthServer,
  scopes: string[],
  { prompt, signal }: DeviceLoginOptions,
): Promise<OAuthTokens> {
  const { client, auth } = server;
  const as = await server.metadata(scopes);
  const begun = await server
    .step(
      "device login",
      async (step) => {
        const parameters = { scope: scopes.join(" ") };
        const response = await deviceAuthorizationRequest(as, client, auth, parameters, step);
        return processDeviceAuthorizationResponse(as, client, response);
      },
      signal,
    )
    .catch((error: unknown) => {
      if (!isHttpError(error, 404)) throw error;
      const remedy = "this GitLab cannot do it, it takes version 17.2 or later";
      throw new OAuthError("device login", "unsupported_grant_type", { status: 404, remedy });
    });
  const { device_code: code, expires_in, interval = INTERVAL } = begun;
  const expiresAt = Date.now() + expires_in * 1000;
  await prompt({
    userCode: begun.user_code,
    verificationUri: begun.verification_uri,
    ...(begun.verification_uri_complete !== undefined && { verificationUriComplete: begun.verification_uri_complete }),
    expiresAt,
  });
  for (let seconds = interval; ;) {
    await pause(seconds * 1000, signal);
    if (Date.now() > expiresAt) throw new OAuthError("device login", "expired_token");
    try {
      return await server.step(
        "device login",
        async (step) => {
          const response = await deviceCodeGrantRequest(as, client, auth, code, step);
          return tokensOf(await processDeviceCodeResponse(as, client, response), { scopes });
        },
        signal,
      );
    } catch (error) {
      const word = error instanceof OAuthError ? error.error : undefined;
      if (word === "slow_down") seconds += INTERVAL;
      // Somebody may be entering the code right now, so a fault on the way is not the end.
      else if (isNetworkError(error) || isTimeoutError(error) || (isHttpError(error) && error.status >= 429))
        seconds = Math.min(seconds * 2, 60);
      else if (word !== "authorization_pending") throw error;
    }
  }
}

/** Waits; an abort rejects with the signal's reason. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const timer = setTimeout(() => {
      forget();
      resolve();
    }, milliseconds);
    const forget = onAbort(signal, () => {
      clearTimeout(timer);
      forget();
      reject(signal!.reason as Error);
    });
  });
}
