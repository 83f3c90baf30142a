import type { FullClient } from "../full-client.js";
import { isHttpError } from "../guards.js";
import { knownOperation } from "./operations.js";
import type { Description } from "./source.js";
import type { Instance, Tier } from "./verify-cause.js";

/** Which version this is. The first request: a token that is not accepted, or a host that is none, ends it here. */
export async function instanceOf(
  client: FullClient,
  description: Description,
  tier: Tier | undefined,
  signal: AbortSignal | undefined,
): Promise<Instance> {
  const options = signal ? { signal } : {};
  let told: unknown;
  // `/metadata` is there since 15.2.
  for (const path of ["/metadata", "/version"]) {
    try {
      told = await client.http.get<unknown>(path, options);
      break;
    } catch (error) {
      if (!isHttpError(error) || (error.status !== 404 && error.status !== 403)) throw error;
    }
  }
  const { version: text, enterprise: edition } = (told ?? {}) as { version?: unknown; enterprise?: unknown };
  // It is shown, and what answers here may be anything.
  const version = typeof text === "string" && /^[\w.+-]{1,60}$/.test(text) ? text : undefined;
  const enterprise = typeof edition === "boolean" ? edition : version === undefined ? undefined : /-ee$/.test(version);
  const { hostname } = new URL(client.baseUrl);
  return { version, enterprise, tier, described: describedVersion(description), saas: hostname === "gitlab.com" };
}

/** The version that a description is of stands in its example of what tells the version. */
function describedVersion(description: Description): string | undefined {
  const route = description.routes.find(({ template, method }) => template === "/metadata" && method === "GET");
  const example = route && (knownOperation(description, route).success.example as { version?: string } | undefined);
  return example?.version;
}
