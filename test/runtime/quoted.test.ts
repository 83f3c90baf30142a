import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { FullClient, type GitLabOptions } from "../../runtime/index.js";
import { mockFetch } from "../../runtime/testing/index.js";
import { failure } from "./server.js";

// A credential that comes back in a part of the answer where nobody looks for it, and one that is quoted before anything is sent.

const SECRET = "Opaque-Secret-0123456789";
const ODD = 'p&ss<w0rd>"\\x';
const GITLABS = "glpat-abcdefghij0123456789";

const shown = (...values: unknown[]): string =>
  values.map((value) => `${String(value)} ${JSON.stringify(value)} ${inspect(value, { showHidden: true })}`).join("\n");

const answered = (response: () => Response, options: GitLabOptions = {}): FullClient =>
  new FullClient({
    host: "https://gitlab.test",
    token: SECRET,
    retry: false,
    fetch: async () => response(),
    ...options,
  });

describe("a credential is not shown where it is quoted by", () => {
  test("the status text and the request id", async () => {
    const init = { status: 400, statusText: `no ${SECRET}`, headers: { "x-request-id": SECRET } };
    const error = await failure(answered(() => new Response("{}", init)).http.get("/x"));
    expect(shown(error, error.stack)).not.toContain(SECRET);
    expect(error).toMatchObject({ statusText: "no [secret]", requestId: "[secret]" });
  });

  test.each([
    ["as Rails writes it", (text: string) => text.replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)],
    [
      "with all letters escaped",
      () => `{"message":"${[...ODD].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join("")}"}`,
    ],
    ["plainly", (text: string) => text],
  ])("JSON, %s", async (_, write) => {
    const headers = { "content-type": "application/json" };
    const text = write(JSON.stringify({ message: ODD }));
    const options = { token: null, basicAuth: { username: "u", password: ODD } };
    const error = await failure(answered(() => new Response(text, { status: 400, headers }), options).http.get("/x"));
    expect(error.messages).toEqual(["[secret]"]);
    expect(error.body).toEqual({ message: "[secret]" });
    expect(error.message).not.toContain(ODD);
  });

  test.each<[string, () => RequestInit["headers"]]>([
    ["an object", () => ({ "private-token": `${GITLABS}\n\nx` })],
    ["a list", () => [["private-token", `${GITLABS}\n\nx`]]],
  ])("the refusal of a header of `fetch`, given as %s", async (_, headers) => {
    const client = answered(() => new Response("{}"));
    const error = await failure(client.fetch("https://gitlab.test/api/v4/x", { headers: headers() }));
    expect(error.code).toBe("config");
    expect(shown(error, error.cause)).not.toContain(GITLABS);
  });

  test("the mock, in a path or a value", async () => {
    const mock = mockFetch();
    const headers = { "private-token": GITLABS };
    for (const path of [`/nothing/${GITLABS}`, `/projects/1/issues?state=${GITLABS}`]) {
      const error = await failure(mock.fetch(`https://gitlab.test/api/v4${path}`, { headers }));
      expect(error.name).toBe("ContractError");
      expect(shown(error, error.stack)).not.toContain(GITLABS);
    }
    expect(() => mock.assertDone()).toThrow(/^(?!.*glpat-abc)/s);
  });
});

test("the mock refuses 10,000 nested arrays as it refuses all that is wrong", async () => {
  const text = "[".repeat(10_000) + "]".repeat(10_000);
  const headers = { "content-type": "application/json", "private-token": "glpat-example" };
  for (const body of [text, `{"title":${text}}`]) {
    const url = "https://gitlab.test/api/v4/projects/1/issues";
    expect((await failure(mockFetch().fetch(url, { method: "POST", headers, body }))).name).toBe("ContractError");
  }
});

test("the late answer to an attempt that is over is not that of the next one", async () => {
  let asked = 0;
  // A fetch that does not listen to its signal.
  const fetch = async (): Promise<Response> => {
    const first = asked++ === 0;
    await new Promise((resolve) => setTimeout(resolve, first ? 60 : 40));
    return first ? Response.json({ first: true }) : Response.json({ message: "404 Not found" }, { status: 404 });
  };
  const client = answered(() => new Response(), { fetch, timeout: 50, retry: { limit: 1, baseDelay: 0 } });
  expect(await failure(client.http.get("/x"))).toMatchObject({ status: 404 });
  expect(asked).toBe(2);
});
