import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { PassThrough } from "node:stream";
import { GitLab } from "gitlab-fetch";
import * as mergeRequestNotes from "gitlab-fetch/merge-request-notes";
import * as mergeRequests from "gitlab-fetch/merge-requests";
import { webhookExample, webhookRequest } from "gitlab-fetch/webhooks/examples";
import { expect, onTestFinished, test } from "vitest";
import { demoMock } from "../../examples/webhook-receiver/demo.js";
import { Queue } from "../../examples/webhook-receiver/intake.js";
import { main } from "../../examples/webhook-receiver/main.js";
import { webhooksFor } from "../../examples/webhook-receiver/work.js";

const SIGNING_TOKEN = "whsec_ZXhhbXBsZS1zaWduaW5nLWtleS1vZi0zMi1ieXRlcyE=";

/** The program in this process, on a free port. */
async function start(env: Record<string, string>, ...args: string[]) {
  const interruption = new AbortController();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  let log = "";
  stdout.on("data", (text: Buffer) => (log += text.toString()));
  const ended = main(["--port", "0", ...args], { env, stdout, stderr, signal: interruption.signal });
  onTestFinished(() => interruption.abort());
  const early = ended.then((code) => Promise.reject(new Error(`it ended with ${code} before it listened`)));
  early.catch(() => {});
  while (!/listening on (\S+)/.test(log)) await Promise.race([once(stdout, "data"), early]);
  const url = /listening on (\S+)/.exec(log)![1]!;
  return {
    url,
    log: () => log,
    async stop() {
      interruption.abort();
      return ended;
    },
  };
}

const opened = (): { object_attributes: ReturnType<typeof webhookExample<"merge_request">>["object_attributes"] } => ({
  object_attributes: { ...webhookExample("merge_request").object_attributes, action: "open" },
});

test("takes a signed event once, answers at once, and does the work before it ends", async () => {
  const { url, log, stop } = await start({ GITLAB_WEBHOOK_SIGNING_TOKEN: SIGNING_TOKEN });
  const send = async (idempotencyKey: string, signingToken = SIGNING_TOKEN): Promise<number> =>
    (await fetch(await webhookRequest("merge_request", { url, signingToken, idempotencyKey }, opened()))).status;
  expect(await send("one")).toBe(202);
  expect(await send("one")).toBe(200);
  expect(await send("two", "whsec_c29tZWJvZHktZWxzZS1zb21lYm9keS1lbHNlISEhISE=")).toBe(401);
  expect(await stop()).toBe(0);
  expect(log().match(/labelled documentation, tests/g)).toHaveLength(1);
  expect(log()).toContain("accepted: Merge Request Hook (one), by signature");
  expect(log()).toContain("refused with 401");
  expect(log()).toMatch(/ended\n$/);
  await expect(fetch(url)).rejects.toThrow();
});

test("refuses what is no event, and says how", async () => {
  const { url } = await start({ GITLAB_WEBHOOK_TOKEN: "token-of-a-test" });
  const headers = { "x-gitlab-token": "token-of-a-test", "content-type": "application/json" };
  const get = await fetch(url);
  expect([get.status, get.headers.get("allow")]).toEqual([405, "POST"]);
  expect((await fetch(new URL("/other", url), { method: "POST", headers, body: "{}" })).status).toBe(404);
  expect((await fetch(url, { method: "POST", headers, body: "{" })).status).toBe(400);
  expect(
    (await fetch(url, { method: "POST", headers: { ...headers, "content-type": "text/csv" }, body: "" })).status,
  ).toBe(415);
  expect((await fetch(url, { method: "POST", headers: { ...headers, "x-gitlab-token": "" }, body: "{}" })).status).toBe(
    401,
  );
});

test.each([
  ["a wrong token", "X-Gitlab-Token: guess\r\nContent-Length: 5000", 401],
  ["a body that is too long", "X-Gitlab-Token: token-of-a-test\r\nContent-Length: 30000000", 413],
])("answers %s before the body is there, and closes the connection", async (_, headers, status) => {
  const { url } = await start({ GITLAB_WEBHOOK_TOKEN: "token-of-a-test" });
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.on("data", (text: Buffer) => (answer += text.toString()));
  socket.write(`POST /webhook HTTP/1.1\r\nHost: receiver\r\nContent-Type: application/json\r\n${headers}\r\n\r\n{`);
  await once(socket, "close");
  expect(answer).toContain(`HTTP/1.1 ${status} `);
  expect(answer.toLowerCase()).toContain("connection: close");
});

test("without a GitLab it tries itself out", async () => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await main(["--try", "--port", "0"], { env: {}, stdout, stderr, signal: new AbortController().signal });
  const log = String(stdout.read());
  expect(code).toBe(0);
  expect(log.match(/ (accepted|duplicate|refused with)/g)).toEqual([
    " accepted",
    " duplicate",
    " accepted",
    " accepted",
    " refused with",
  ]);
  expect(log).toContain("pipeline 3040: commented");
});

test("a label that is there is not added again, and an event without commits is left alone", async () => {
  const mock = demoMock();
  const gitlab = new GitLab({ host: "https://gitlab.example.com", token: "glpat-test", fetch: mock.fetch });
  const webhooks = webhooksFor(gitlab, { unverified: true }, () => {});
  const example = webhookExample("merge_request");
  const labels = [{ ...example.labels[0]!, title: "tests" }];
  const update = { ...example.object_attributes, action: "update" as const };
  const { oldrev: _, ...withoutCommits } = update;

  await webhooks.handle(await webhookRequest("merge_request", {}, { object_attributes: withoutCommits, labels }));
  mock.expectNotCalled(mergeRequests.listDiffs);
  const pushed = { object_attributes: { ...update, oldrev: "a".repeat(40) }, labels };
  await webhooks.handle(await webhookRequest("merge_request", {}, pushed));
  mock.expectCalled(mergeRequests.update, { project_id: 81, merge_request_iid: 5, add_labels: ["documentation"] }, 1);
  mock.expectNotCalled(mergeRequestNotes.create);
});

test("a failed pipeline is commented once, also by another process", async () => {
  const mock = demoMock();
  const failed = { ...webhookExample("pipeline").object_attributes, status: "failed" };
  for (let process = 0; process < 2; process++) {
    const gitlab = new GitLab({ host: "https://gitlab.example.com", token: "glpat-test", fetch: mock.fetch });
    const webhooks = webhooksFor(gitlab, { unverified: true }, () => {});
    await webhooks.handle(await webhookRequest("pipeline", {}, { object_attributes: failed }));
  }
  const [call] = mock.expectCalled(mergeRequestNotes.create, { project_id: 81, merge_request_iid: 5 }, 1);
  expect(call!.params["body"]).toContain("<!-- failed pipeline 3040 -->");
});

test("the queue goes on after a failure, is full at its limit, and forgets old keys", async () => {
  const failures: unknown[] = [];
  let now = 0;
  const queue = new Queue({ maxWaiting: 2, rememberFor: 1000, maxKeys: 10, now: () => now }, (error) =>
    failures.push(error),
  );
  const done: string[] = [];
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  expect(queue.add("a", () => gate.then(() => Promise.reject(new Error("no"))))).toBe("accepted");
  expect(queue.add("b", async () => done.push("b"))).toBe("accepted");
  expect(queue.add("c", async () => done.push("c"))).toBe("full");
  open();
  await queue.idle();
  expect([failures.length, done]).toEqual([1, ["b"]]);
  expect(queue.add("c", async () => done.push("c"))).toBe("accepted");
  expect(queue.add("b", async () => done.push("b"))).toBe("duplicate");
  now = 1000;
  expect(queue.add("b", async () => done.push("again"))).toBe("accepted");
  await queue.idle();
  expect(done).toEqual(["b", "c", "again"]);
});

test.each([
  [{ GITLAB_URL: "https://gitlab.example.com" }, [], "GITLAB_TOKEN is not set"],
  [{ GITLAB_URL: "https://gitlab.example.com", GITLAB_TOKEN: "glpat-test" }, [], "anybody could send events"],
  [{ GITLAB_WEBHOOK_SIGNING_TOKEN: "secret-in-test" }, [], "whsec_"],
  [{}, ["--port", "http"], '--port: give a whole number from 0 to 65535, not "http"'],
  [{}, ["--path", "hook"], "--path: give a path that begins with a slash"],
])("%j %j is refused", async (env, args, message) => {
  const stderr = new PassThrough();
  const io = { env, stdout: new PassThrough(), stderr, signal: new AbortController().signal };
  expect(await main(args, io)).toBe(2);
  const text = String(stderr.read());
  expect(text).toContain(message);
  expect(text).not.toContain("secret-in-test");
});

test("as a program it ends in order on Ctrl-C", async () => {
  const env = { PATH: process.env["PATH"], GITLAB_WEBHOOK_TOKEN: "token-of-a-test" };
  const args = ["--import", "tsx", "examples/webhook-receiver/index.ts", "--port", "0"];
  const child = spawn(process.execPath, args, { env, stdio: "pipe" });
  onTestFinished(() => void child.kill("SIGKILL"));
  const exit = once(child, "exit") as Promise<[number | null]>;
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (log += text.toString()));
  const early = exit.then(() => Promise.reject(new Error(`it ended before it listened: ${log}`)));
  while (!/listening on (\S+)/.test(log)) await Promise.race([once(child.stdout, "data"), early]);
  early.catch(() => {});
  const url = /listening on (\S+)/.exec(log)![1]!;
  const push = await webhookRequest("push", { url, token: "token-of-a-test" });
  expect((await fetch(push)).status).toBe(202);
  child.kill("SIGINT");
  const [code] = await exit;
  expect(code).toBe(0);
  expect(log).toContain("Push Hook: nothing to do");
  expect(log).toMatch(/ended\n$/);
});
