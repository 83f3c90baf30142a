import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { isGitLabError } from "gitlab-fetch";
import { byToken, defineProgram, type Main } from "../shared/program.js";
import { demoMock, demoRequests } from "./demo.js";
import { Queue } from "./intake.js";
import { FLAGS, HELP, readOptions } from "./options.js";
import { createReceiver } from "./server.js";
import { webhooksFor } from "./work.js";

/** The program: it runs until its signal is aborted. */
export const main: Main = defineProgram({
  name: "webhook-receiver",
  help: HELP,
  flags: FLAGS,
  connect: (env) => byToken(env, () => demoMock().fetch),
  async run({ values, env, gitlab, demo, signal, print, note }) {
    const { host, port, path, webhook, madeUp } = readOptions(values, env, demo);
    const log = (line: string): void => print(`${new Date().toISOString()} ${line}`);
    const webhooks = webhooksFor(gitlab, webhook, log);
    const queue = new Queue({ maxWaiting: 1000, rememberFor: 86_400_000, maxKeys: 100_000 }, (error) =>
      log(`failed: ${isGitLabError(error) ? error.message : String(error)}`),
    );
    const server = createReceiver({
      path,
      webhook,
      take: (received) => queue.add(received.idempotencyKey, () => webhooks.dispatch(received)),
      log,
    });
    server.listen(port, host);
    await once(server, "listening");
    const { port: taken } = server.address() as AddressInfo;
    const url = `http://${host.includes(":") ? `[${host}]` : host}:${taken}${path}`;
    if (madeUp && !values.try) note(`GITLAB_WEBHOOK_TOKEN is not set either; for now it is ${madeUp}`);
    log(`listening on ${url}`);
    try {
      if (values.try) for (const request of await demoRequests({ url, token: madeUp! })) await fetch(request);
      else if (!signal.aborted) await once(signal, "abort");
    } finally {
      // No new events; what was accepted is done, for GitLab was told so.
      await new Promise((resolve) => server.close(resolve));
      await queue.idle();
      log("ended");
    }
    return 0;
  },
});
