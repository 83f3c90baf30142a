import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { browserLogin } from "../../runtime/oauth-loopback.js";
import { failure } from "../runtime/server.js";

const tokens = { accessToken: "example-access-token" };

/** A client whose logins have the state `mine`; its exchange takes as long as the test likes. */
function login(exchange: () => Promise<typeof tokens> = () => Promise.resolve(tokens), begin = Promise.resolve()) {
  return {
    async authorize({ redirectUri = "" }: { redirectUri?: string }) {
      await begin;
      return { url: redirectUri, state: "mine", codeVerifier: "v", redirectUri, scopes: [] };
    },
    exchange,
  };
}

const redirectUri = "http://127.0.0.1/callback";

/** Sends a request line as it is, and waits until the connection has ended. */
function raw(address: string, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(Number(new URL(address).port), "127.0.0.1", () =>
      socket.write(`GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`),
    );
    socket.on("data", (data) => (text += String(data)));
    socket.on("error", reject).on("close", () => resolve(text));
  });
}

describe("waiting on this machine for GitLab's answer", () => {
  test.each(["//", "//?state=mine", "http://a%20b/"])("the address %s is somebody else's", async (target) => {
    const waiting = browserLogin(login(), redirectUri, {
      async open(url) {
        expect(await raw(url, target)).toMatch(/^HTTP\/1.1 404 /);
        await raw(url, "/callback?state=mine&code=c");
      },
    });
    expect(await waiting).toBe(tokens);
  });

  test("a browser that has gone before the tokens have come", async () => {
    let gone = (): void => {};
    const left = new Promise<void>((resolve) => (gone = resolve));
    const slow = async (): Promise<typeof tokens> => {
      await left;
      return tokens;
    };
    const waiting = browserLogin(login(slow), redirectUri, {
      open(url) {
        const browser = httpRequest(`${url}?state=mine&code=c`);
        browser.on("error", () => {}).end();
        browser.on("close", () => setTimeout(gone, 20));
        setTimeout(() => browser.destroy(), 50);
      },
      signal: AbortSignal.timeout(2000),
    });
    expect(await waiting).toBe(tokens);
  });

  test("an abort while the login is begun ends it before anything is opened", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    let opened = false;
    const begin = new Promise<void>((resolve) => setTimeout(resolve, 30));
    const waiting = browserLogin(login(undefined, begin), redirectUri, {
      open: () => void (opened = true),
      signal: controller.signal,
    });
    controller.abort(reason);
    expect(await failure(waiting)).toBe(reason);
    expect(opened).toBe(false);
  });

  test("an answer counts although what opens the page has not ended, and so does an abort", async () => {
    const never = (): Promise<void> => new Promise(() => {});
    const open = (url: string): Promise<void> => raw(url, "/callback?state=mine&code=c").then(never);
    expect(await browserLogin(login(), redirectUri, { open })).toBe(tokens);
    const reason = new Error("enough");
    const controller = new AbortController();
    const waiting = browserLogin(login(), redirectUri, {
      open() {
        setTimeout(() => controller.abort(reason), 20);
        return never();
      },
      signal: controller.signal,
    });
    expect(await failure(waiting)).toBe(reason);
  });
});
