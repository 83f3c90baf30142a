import { createRouter } from "../../runtime/testing/router.js";
import { bundledDescription } from "../../runtime/testing/source.js";
import { mockFetch, verifyAgainst, type VerifyOptions, type VerifyReport } from "../../runtime/testing/index.js";

/** What becomes of an answer: change the body in place or answer another one. */
export type Deviate = (body: never, response: Response) => unknown;

const route = createRouter(bundledDescription().routes);

/** The stateful mock, whose answers deviate on purpose: of the operations named, as said. */
export function deviating(by: Record<string, Deviate>) {
  const mock = mockFetch({ stateful: true });
  const fetch = async (url: string, init?: RequestInit): Promise<Response> => {
    const response = await mock.fetch(url, init);
    const found = route(init?.method ?? "GET", new URL(url).pathname.replace("/api/v4", ""));
    const deviate = found && "route" in found ? by[found.route.id] : undefined;
    if (!deviate) return response;
    const body = (await response.clone().json()) as never;
    const other = deviate(body, response);
    if (other instanceof Response) return other;
    return Response.json(other ?? body, { status: response.status, headers: response.headers });
  };
  return { mock, fetch };
}

/** Check a server that deviates, in project 81 and group 7. */
export function verify(by: Record<string, Deviate>, options: VerifyOptions = {}): Promise<VerifyReport> {
  return verifyAgainst("https://gitlab.example.com", "glpat-example", {
    fetch: deviating(by).fetch,
    params: { project_id: 81, group_id: 7 },
    // No waiting in tests.
    client: { retry: false },
    ...options,
  });
}

/** A GitLab of another version. */
export const version = (text: string, enterprise = true): Record<string, Deviate> => ({
  "metadata.get": (body: { version: string; enterprise: boolean }) => {
    body.version = text;
    body.enterprise = enterprise;
  },
});
