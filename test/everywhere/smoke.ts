/**
 * What has to work wherever `fetch` does. The program is the same everywhere and imports nothing but the package, so it is
 * written without Node: bundled for workers and browsers, as it is for the rest.
 */
import { GitLab, isGitLabError, NotFoundError, TimeoutError, UnauthorizedError } from "gitlab-fetch";
import { createClient } from "gitlab-fetch/client";
import { graphql } from "gitlab-fetch/graphql";
import * as issues from "gitlab-fetch/issues";
import { typedClient } from "gitlab-fetch/openapi-fetch";
import type { paths } from "gitlab-fetch/schema";
import { receiveWebhook } from "gitlab-fetch/webhooks";
import { webhookRequest } from "gitlab-fetch/webhooks/examples";

/** One thing that was tried. */
export interface Step {
  name: string;
  milliseconds: number;
  /** What went wrong, if something did. */
  error?: string;
}

/** What a runtime gets told. */
export interface SmokeOptions {
  host: string;
  token: string;
  /** SHA-256 of the file to download. */
  sha256: string;
  /** Entry points of the package to import, by name. */
  entries: Readonly<Record<string, () => Promise<object>>>;
  /** A browser shows nobody where a redirect leads, and sends no streams over HTTP/1.1. */
  browser?: boolean;
}

/** Runs all steps, one after the other; a failure does not keep the next ones from being tried. */
export async function smoke({ host, token, sha256, entries, browser = false }: SmokeOptions): Promise<Step[]> {
  const gitlab = new GitLab({ host, token, retry: { baseDelay: 1 } });
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);

  const tried: Record<string, () => Promise<void>> = {
    async entries() {
      for (const [name, load] of Object.entries(entries)) {
        const module = await load();
        // `schema` has declarations only.
        expect(name.endsWith("/schema") || Object.keys(module).length > 0, true, name);
      }
    },
    async auth() {
      expect((await gitlab.currentUser()).username, "alice");
      const error = await failure(gitlab.with({ token: "glpat-example-wrong" }).currentUser());
      expect(error instanceof UnauthorizedError, true, String(error));
    },
    async call() {
      const { iid, title } = await gitlab.issues.create({ project_id: "example-group/sample-app", title: "Grüße 🦊" });
      expect([iid, title], [7, "Grüße 🦊"]);
      const small = createClient({ host, token });
      expect((await issues.create(small, { project_id: "example-group/sample-app", title: "Bare" })).title, "Bare");
      const { data } = await typedClient<paths>(gitlab).GET("/projects/{project_id}", {
        params: { path: { project_id: 1 } },
      });
      expect(data?.id, 1);
    },
    async pages() {
      const seen: number[] = [];
      for await (const { iid } of gitlab.issues.listForProject({ project_id: 1 })) seen.push(iid);
      expect(seen, [1, 2, 3, 4, 5]);
      const { items, total } = await gitlab.issues.listForProject({ project_id: 1 });
      expect([items.length, total], [2, 5]);
    },
    async retry() {
      let waits = 0;
      const watching = new GitLab({ host, token, hooks: { onRetry: () => void waits++ } });
      expect((await watching.version.get()).version, "19.5.0");
      expect(waits, 1);
    },
    async upload() {
      const file = new File([bytes], "bytes.bin", { type: "application/x-example" });
      const { alt, url, markdown } = await gitlab.projectMarkdownUploads.upload({ project_id: 1, file });
      expect([alt, url, markdown], [await sha(bytes), "/uploads/bytes.bin", "application/x-example"]);
      const at = { project_id: 1, package_name: "app", package_version: "1.0.0", file_name: "app.bin" };
      const bodies = [bytes, new Blob([bytes]), ...(browser ? [] : [() => streamOf(bytes)])];
      for (const body of bodies) {
        const { message } = (await gitlab.packagesGeneric.upload({ ...at, body })) as { message?: string };
        expect(message, await sha(bytes));
      }
    },
    async download() {
      const where = { project_id: 1, file_path: "app.bin", ref: "main" };
      const file = await gitlab.repositoryFiles.download(where);
      expect(await sha(await file.bytes()), sha256);
      let length = 0;
      const reader = (await gitlab.repositoryFiles.download(where)).body.getReader();
      for (let read = await reader.read(); !read.done; read = await reader.read()) length += read.value.length;
      expect(length, 300_000);
    },
    async error() {
      const error = await failure(gitlab.issues.get({ project_id: 1, issue_iid: 404 }));
      if (!(error instanceof NotFoundError)) throw error;
      expect([error.status, error.messages], [404, ["404 Issue Not Found"]]);
      expect(error.requestId?.startsWith("request-"), true, "requestId");
      expect(String(error.stack).includes(token) || JSON.stringify(error).includes(token), false, "token in the error");
    },
    async timeout() {
      const late = await failure(gitlab.projects.get({ project_id: 3 }, { timeout: 50, retry: false }));
      expect(late instanceof TimeoutError, true, String(late));
      const reason = new Error("no longer wanted");
      const aborter = new AbortController();
      setTimeout(() => aborter.abort(reason), 20);
      expect(await failure(gitlab.projects.get({ project_id: 3 }, { signal: aborter.signal })), reason);
    },
    async redirect() {
      const moved = gitlab.projects.get({ project_id: 2 });
      if (browser) expect(isGitLabError(await failure(moved)), true, "a redirect in a browser is an error");
      else expect((await moved).id, 1);
    },
    async graphql() {
      const { currentUser } = await graphql<{ currentUser: { username: string } }>(
        gitlab,
        "query Me { currentUser { username } }",
      );
      expect(currentUser.username, "alice");
    },
    async webhook() {
      // The key is that of the standard's own examples.
      const signingToken = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
      const request = await webhookRequest("push", { signingToken });
      const { kind } = await receiveWebhook(request, { signingToken });
      expect(kind, "push");
      const forged = await webhookRequest("push", { signingToken: "whsec_" + btoa("another key of 24 bytes.") });
      expect((await failure(receiveWebhook(forged, { signingToken }))) instanceof Error, true, "a forged event");
    },
  };

  const steps: Step[] = [];
  for (const [name, run] of Object.entries(tried)) {
    const start = performance.now();
    let error: string | undefined;
    try {
      await within(15_000, run());
    } catch (thrown) {
      error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
      if (error === "" && thrown instanceof Error) error = thrown.message;
    }
    steps.push({ name, milliseconds: performance.now() - start, ...(error === undefined ? {} : { error }) });
  }
  await gitlab.close();
  return steps;
}

/** A runtime in which something never ends is to say what. */
function within(milliseconds: number, promise: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** @throws Error unless the two are the same as JSON, or the same object */
function expect(is: unknown, wanted: unknown, what = "value"): void {
  if (is === wanted) return;
  const [found, asked] = [JSON.stringify(is), JSON.stringify(wanted)];
  if (typeof is !== typeof wanted || found !== asked || wanted instanceof Error)
    throw new Error(`${what}: ${found} (${String(is)}), expected ${asked}`);
}

async function failure(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it was expected to fail");
}

async function sha(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.slice(0, 10));
      controller.enqueue(bytes.slice(10));
      controller.close();
    },
  });
}
