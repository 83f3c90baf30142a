import type { WebhookOptions } from "gitlab-fetch/webhooks";
import { wholeNumber } from "../shared/flags.js";
import { UsageError } from "../shared/program.js";

export const HELP = `usage: webhook-receiver [options]

Receives webhooks of GitLab: labels merge requests by the files they change, and comments on those whose pipeline failed.

  --port <n>     TCP port; default 8787, 0 for a free one
  --host <ip>    address to listen on; default 127.0.0.1 (behind a proxy that has the certificate)
  --path <path>  path that GitLab calls; default /webhook
  --try          send example events to itself and end; only without a GitLab
  --help         this text

GITLAB_WEBHOOK_SIGNING_TOKEN  the webhook's signing token, whsec_... (GitLab 19.0 and later)
GITLAB_WEBHOOK_TOKEN          the webhook's secret token; one of the two, or both while changing over
GITLAB_URL, GITLAB_TOKEN      which GitLab to label merge requests on; without them one in this process that is made up

Exit codes: 0 ended by Ctrl-C or --try, 1 something failed, 2 wrong options.
`;

export const FLAGS = {
  port: { type: "string" },
  host: { type: "string" },
  path: { type: "string" },
  try: { type: "boolean" },
} as const;

/** Where to listen, and how calls are checked. */
export interface Options {
  host: string;
  port: number;
  /** Path that GitLab calls. */
  path: string;
  webhook: WebhookOptions;
  /** Token that was made up because none was given. */
  madeUp: string | undefined;
}

/**
 * What the command line and the environment say.
 *
 * @param demo whether there is no GitLab; a token is made up then if none is given
 * @throws UsageError for what makes no sense, or would let anybody in
 */
export function readOptions(
  values: {
    port?: string | undefined;
    host?: string | undefined;
    path?: string | undefined;
    try?: boolean | undefined;
  },
  env: Readonly<Record<string, string | undefined>>,
  demo: boolean,
): Options {
  const { host = "127.0.0.1", path = "/webhook" } = values;
  if (!/^\/[^?#\s]*$/.test(path)) throw new UsageError(`--path: give a path that begins with a slash, not "${path}"`);
  const port = wholeNumber("port", values.port ?? "8787", { max: 65_535 });
  if (values.try && !demo)
    throw new UsageError("--try is for the demo: it would change a merge request of your GitLab");

  const { GITLAB_WEBHOOK_SIGNING_TOKEN: signingToken, GITLAB_WEBHOOK_TOKEN: token } = env;
  if (signingToken || token) {
    if (values.try)
      throw new UsageError("--try has a token of its own: unset GITLAB_WEBHOOK_TOKEN and GITLAB_WEBHOOK_SIGNING_TOKEN");
    const webhook = { ...(signingToken ? { signingToken } : {}), ...(token ? { token } : {}) };
    return { host, port, path, webhook, madeUp: undefined };
  }
  if (!demo)
    throw new UsageError("set GITLAB_WEBHOOK_SIGNING_TOKEN or GITLAB_WEBHOOK_TOKEN, or anybody could send events");
  // It protects nothing but made-up data.
  const madeUp = crypto.randomUUID();
  return { host, port, path, webhook: { token: madeUp }, madeUp };
}
