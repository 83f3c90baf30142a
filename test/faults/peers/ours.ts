import { inspect } from "node:util";
import { FullClient } from "../../../runtime/index.js";
import { homeOf, type Places, type Probe, secretOf } from "./probes.js";

/** Everything a person or a log could see of values. */
export function everything(...values: unknown[]): string {
  return values
    .flatMap((value) => [
      String(value),
      JSON.stringify(value),
      inspect(value, { depth: 12, showHidden: true }),
      (value as Error)?.stack,
    ])
    .join("\n");
}

/** Does what a probe says with this package, and gives everything that could have been printed of it. */
export async function runOurs(probe: Probe, places: Places, fetchThroughProxy?: typeof fetch): Promise<string> {
  const shown: string[] = [];
  const show = (...values: unknown[]): void => void shown.push(everything(...values));
  const { does, target = "" } = probe;
  try {
    const client = new FullClient({
      host: homeOf(probe, places),
      [probe.kind]: secretOf(probe.id) + (probe.tokenEnd ?? ""),
      retry: { limit: 1, baseDelay: 1 },
      logger: { debug: (line) => shown.push(line), warn: (line) => shown.push(line) },
      hooks: {
        onRequest: (request) => show(request),
        onResponse: (response) => show(response.request, response.status, response.requestId),
        onError: (failure) => show(failure, failure.error),
        onRetry: (retry) => show(retry, retry.error),
      },
      ...(probe.proxy && { fetch: fetchThroughProxy as never }),
    });
    show(client, client.http);
    if (does === "get") show(await client.http.get("/projects/1"));
    if (does === "create") show(await client.http.post("/projects", { body: { name: "x" } }));
    if (does === "list") show(await client.http.list("/projects").all());
    if (does === "absolute") show(await client.http.get(target));
    if (does === "delete") {
      const path = "/projects/{project_id}/repository/branches/{branch}";
      const operation = { id: "branches.delete", method: "DELETE", path, as: "none" } as const;
      show(await client.call(operation, { project_id: 1, branch: target }));
    }
  } catch (error) {
    show(error, (error as Error).cause);
  }
  return shown.join("\n");
}
