import { afterEach, describe, expect, test, vi } from "vitest";
import { GitLab } from "../../generated/index.js";
import { type DeviceCode, OAuthClient } from "../../runtime/oauth.js";
import { failure } from "../runtime/server.js";
import { applications, Browser, oauthServer } from "./server.js";

afterEach(() => void vi.useRealTimers());

const scopes = ["api"];

describe("a login on another device", () => {
  test("waits until the code has been entered", async () => {
    const server = await oauthServer("/gitlab");
    const oauth = new OAuthClient({ host: server.root, ...applications.public, scopes });
    let shown: DeviceCode | undefined;
    let page = "";
    const tokens = await oauth.loginWithDevice({
      prompt: (code) => {
        shown = code;
        setTimeout(() => {
          void new Browser().enter(code.verificationUri, code.userCode).then((text) => (page = text));
        }, 120);
      },
    });
    expect(shown).toMatchObject({ verificationUri: `${server.root}/oauth/device` });
    expect(shown!.verificationUriComplete).toContain(shown!.userCode);
    expect(shown!.expiresAt - Date.now()).toBeGreaterThan(290_000);
    expect(tokens).toMatchObject({ scopes: ["api"], refreshToken: expect.any(String) as string });
    expect(page).toBe("done");
    // It was asked at the interval, and told to wait at first.
    expect(server.grants.length).toBeGreaterThan(2);
    expect(server.grants[0]!.get("grant_type")).toBe("urn:ietf:params:oauth:grant-type:device_code");
    const gitlab = new GitLab({ host: server.root, oauthToken: tokens.accessToken });
    expect((await gitlab.currentUser()).username).toBe("alice");
  });

  test("refused", async () => {
    const server = await oauthServer();
    server.user = "refuses";
    const oauth = new OAuthClient({ host: server.root, ...applications.public, scopes });
    const prompt = ({ verificationUri, userCode }: DeviceCode): void =>
      void new Browser().enter(verificationUri, userCode);
    expect(await failure(oauth.loginWithDevice({ prompt }))).toMatchObject({ error: "access_denied", status: 400 });
  });

  test("given up: the signal's reason is thrown, and nothing is asked any more", async () => {
    const server = await oauthServer();
    const oauth = new OAuthClient({ host: server.root, ...applications.public, scopes });
    const reason = new Error("enough");
    const controller = new AbortController();
    const prompt = (): void => void setTimeout(() => controller.abort(reason), 130);
    expect(await failure(oauth.loginWithDevice({ prompt, signal: controller.signal }))).toBe(reason);
    const asked = server.grants.length;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(server.grants.length).toBe(asked);
  });

  test("a scope the application does not have", async () => {
    const fetch = async (): Promise<Response> => Response.json({ error: "invalid_scope" }, { status: 400 });
    const oauth = new OAuthClient({ clientId: "x", scopes: ["sudo"], fetch });
    const error = await failure(oauth.loginWithDevice({ prompt: () => {} }));
    expect(error.message).toBe(
      "OAuth, device login: invalid_scope: the application must be given these scopes in GitLab first",
    );
  });

  test("a GitLab from before 17.2", async () => {
    const fetch = async (): Promise<Response> => new Response("<html>404", { status: 404 });
    const error = await failure(
      new OAuthClient({ clientId: "x", scopes, fetch }).loginWithDevice({ prompt: () => {} }),
    );
    expect(error.message).toMatch(/unsupported_grant_type: this GitLab cannot do it, it takes version 17.2 or later$/);
  });
});

/** A GitLab that answers these, one after the other, with times as they are given. */
function scripted(
  interval: number | undefined,
  ...answers: (object | Error)[]
): { oauth: OAuthClient; times: number[] } {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  const started = Date.now();
  const times: number[] = [];
  const begun = { device_code: "d", user_code: "U", verification_uri: "https://x.test", expires_in: 60, interval };
  const fetch = async (url: string): Promise<Response> => {
    if (url.endsWith("/oauth/authorize_device")) return Response.json(begun);
    times.push((Date.now() - started) / 1000);
    const answer = answers[Math.min(times.length, answers.length) - 1]!;
    if (answer instanceof Error) throw answer;
    return Response.json(answer, { status: "error" in answer ? 400 : 200 });
  };
  return { oauth: new OAuthClient({ clientId: "x", scopes, fetch, retry: false }), times };
}

const done = { access_token: "a", token_type: "Bearer", created_at: 1 };
const pending = { error: "authorization_pending" };

describe("how often it asks", () => {
  test.each([
    ["every five seconds when GitLab names no interval", undefined, [pending, pending, done], [5, 10, 15]],
    ["as often as GitLab says", 2, [pending, pending, done], [2, 4, 6]],
    [
      "slower by five seconds after each slow_down",
      2,
      [{ error: "slow_down" }, { error: "slow_down" }, done],
      [2, 9, 21],
    ],
    ["half as often after each fault", 2, [new Error("reset"), new Error("reset"), pending, done], [2, 6, 14, 22]],
  ])("%s", async (_, interval, answers, wanted) => {
    const { oauth, times } = scripted(interval, ...answers);
    const login = oauth.loginWithDevice({ prompt: () => {} });
    login.catch(() => {});
    await vi.advanceTimersByTimeAsync(55_000);
    expect(await login).toEqual({ accessToken: "a", scopes });
    expect(times).toEqual(wanted);
  });

  test.each([
    ["by this machine's clock", pending, 11],
    ["by GitLab's word", { error: "expired_token", error_description: "The code is over" }, 1],
  ])("the code ends, %s", async (_, answer, asked) => {
    const { oauth, times } = scripted(5, answer);
    const ended = failure(oauth.loginWithDevice({ prompt: () => {} }));
    await vi.advanceTimersByTimeAsync(70_000);
    expect(await ended).toMatchObject({ code: "oauth", error: "expired_token" });
    expect(times.length).toBeGreaterThanOrEqual(asked);
    expect(times.length).toBeLessThanOrEqual(asked + 1);
  });
});
