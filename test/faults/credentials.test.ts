import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetch as fetchOfUndici, ProxyAgent } from "undici";
import { FullClient } from "../../runtime/index.js";
import { nodeFetch } from "../../runtime/node.js";
import { undiciFetch } from "../../runtime/undici.js";
import { resolveTestNames } from "./peers/names.js";
import { everything, runOurs } from "./peers/ours.js";
import { type Probe, probesFor } from "./peers/probes.js";
import { leaksOf, startServers } from "./peers/servers.js";

// The same probes are run against other clients by peers/run.ts; docs/guides/guarantees.md has the results.

let servers: Awaited<ReturnType<typeof startServers>>;
let dispatcher: ProxyAgent;
let probes: Probe[];

beforeAll(async () => {
  resolveTestNames();
  servers = await startServers();
  dispatcher = new ProxyAgent(`http://127.0.0.1:${servers.places.other}`);
  probes = probesFor(servers.places);
  servers.expect(probes);
});
afterAll(async () => {
  servers.close();
  await dispatcher.close();
});

describe("the credential does not get out by", () => {
  const rows = [...new Set(probesFor({ other: 0 }).map(({ row }) => row))];
  test.each(rows)("%s", async (row) => {
    const throughProxy = ((url: string, init: object) => fetchOfUndici(url, { ...init, dispatcher })) as never;
    const found = probes.filter((probe) => probe.row === row);
    const results = await Promise.all(
      found.map(async (probe) => {
        const shown = await runOurs(probe, servers.places, throughProxy);
        return { variant: probe.variant, leaks: leaksOf(probe, servers.heard, shown) };
      }),
    );
    expect(results.filter(({ leaks }) => leaks.length)).toEqual([]);
    // The probes reached what they are about: GitLab itself was asked, unless the client refuses before that.
    const asked = servers.heard.some(
      ({ id, where }) => where !== "other" && (!id || found.some((one) => one.id === id)),
    );
    const refuses = found.every(
      ({ does, tokenEnd, home }) => /absolute|show/.test(does) || tokenEnd || home === "nobody",
    );
    expect(asked || refuses || row.includes("DELETE")).toBe(true);
  });
});

describe.each([
  ["undiciFetch", (proxy: boolean) => undiciFetch(proxy ? { dispatcher } : {})],
  ["nodeFetch", (proxy: boolean) => (proxy ? undefined : nodeFetch())],
])("nor with %s as transport", (_, transport) => {
  test("by any of these", async () => {
    servers.expect(probes);
    const results = await Promise.all(
      probes.map(async (probe) => {
        const fetch = transport(probe.proxy === true);
        if (!fetch) return { row: probe.row, variant: probe.variant, leaks: [] };
        // Of a probe with a proxy it is the transport that knows it.
        const shown = await runOurs({ ...probe, proxy: true }, servers.places, fetch as never);
        return { row: probe.row, variant: probe.variant, leaks: leaksOf(probe, servers.heard, shown) };
      }),
    );
    expect(results.filter(({ leaks }) => leaks.length)).toEqual([]);
    // Bare requests did go elsewhere: it was no fault of the transport that nothing got out.
    expect(servers.heard.filter(({ where }) => where === "other").length).toBeGreaterThan(50);
    expect(servers.heard.filter(({ where }) => where === "home").length).toBeGreaterThan(100);
  });
});

describe("credentials given as headers are kept, too", () => {
  const secret = "opaque-secret-0123456789";
  const basic = { username: "user", password: secret };
  test.each([
    ["authorization", { headers: { authorization: `Bearer ${secret}` } }],
    ["cookie", { headers: { cookie: `_gitlab_session=${secret}` } }],
    ["proxy-authorization", { headers: { "proxy-authorization": `Basic ${secret}` } }],
    ["basicAuth", { basicAuth: basic }],
    ["oauthToken", { oauthToken: secret }],
    ["deployToken", { deployToken: secret }],
  ])("%s: by what a fetch throws, and by a server that quotes it", async (_, options) => {
    const quoting = async (_url: string, init: RequestInit): Promise<Response> => {
      throw new TypeError("fetch failed", { cause: new Error(`request was ${JSON.stringify(init.headers)}`) });
    };
    const echoing = async (): Promise<Response> =>
      Response.json({ message: `no such secret: ${secret}` }, { status: 400 });
    for (const fetch of [quoting, echoing]) {
      const client = new FullClient({ host: "https://gitlab.test", fetch, retry: false, ...options });
      const error: unknown = await client.http.get("/user").then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(Error);
      expect(everything(error, (error as Error).cause)).not.toContain(secret);
      expect(everything(error)).not.toContain(btoa(`user:${secret}`));
    }
  });
});
