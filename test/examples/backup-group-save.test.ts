import { createHash, randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { GitLab } from "gitlab-fetch";
import { describe, expect, test } from "vitest";
import { patiently } from "../../examples/backup-group/patiently.js";
import { saveFile } from "../../examples/backup-group/save.js";
import type { Source } from "../../examples/backup-group/sources.js";
import { serve, type TestServer } from "../runtime/server.js";
import { temporaryFiles } from "../runtime/temporary.js";

const { folder } = temporaryFiles();
const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

describe("a download that breaks off", () => {
  const archive = gzipSync(randomBytes(400_000));

  /** A server that sends only so many bytes of its first answers, and knows ranges. */
  function unreliable(limits: number[], whole = archive): Promise<TestServer> {
    return serve((seen, response) => {
      const start = Number(/^bytes=(\d+)-/.exec(seen.headers.range ?? "")?.[1] ?? 0);
      const body = whole.subarray(start);
      response.writeHead(start > 0 ? 206 : 200, {
        "content-length": body.length,
        ...(start > 0 ? { "content-range": `bytes ${start}-${whole.length - 1}/${whole.length}` } : {}),
      });
      const limit = limits.shift();
      if (limit === undefined) return void response.end(body);
      response.write(body.subarray(0, limit), () => setTimeout(() => response.destroy(), 20));
    });
  }

  const version = "c".repeat(40);
  const save = (server: TestServer, target: string, more: Partial<Source> = {}) => {
    const gitlab = new GitLab({ host: server.origin, token: "glpat-example" });
    const open: Source["open"] = (range) =>
      gitlab.repositories.downloadArchive({ project_id: 81, sha: version }, { range });
    return saveFile({ file: "app.tar.gz", version, open, ...more }, target);
  };

  test("goes on where it broke off", async () => {
    const server = await unreliable([150_000, 100_000]);
    const target = join(folder, "resumed.tar.gz");
    expect(await save(server, target)).toEqual({ size: archive.length, sha256: sha256(archive), resumed: true });
    expect(readFileSync(target).equals(archive)).toBe(true);
    // What was still on its way inside of Node when the connection broke comes again.
    const [first, second, third] = server.seen.map(({ headers }) => Number(/\d+/.exec(headers.range ?? "0")?.[0]));
    expect(first).toBe(0);
    expect(second).toBeGreaterThan(0);
    expect(second).toBeLessThanOrEqual(150_000);
    expect(third).toBeGreaterThan(second!);
    expect(server.seen.length).toBe(3);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("begins anew when the parts do not fit together", async () => {
    const server = await unreliable([]);
    const target = join(folder, "misfit.tar.gz");
    writeFileSync(`${target}.${version}.part`, randomBytes(5000));
    expect(await save(server, target)).toMatchObject({ sha256: sha256(archive), resumed: false });
    expect(server.seen.map(({ headers }) => headers.range)).toEqual(["bytes=5000-", undefined]);
  });

  test("begins anew where the server knows no ranges, or has nothing after that", async () => {
    const whole = { headers: { "content-type": "application/gzip" }, body: archive };
    const target = join(folder, "whole.tar.gz");
    writeFileSync(`${target}.${version}.part`, archive.subarray(0, 5000));
    expect(await save(await serve(whole), target)).toMatchObject({ sha256: sha256(archive), resumed: false });
    writeFileSync(`${target}.${version}.part`, archive);
    expect(await save(await serve({ status: 416 }, whole), target)).toMatchObject({ sha256: sha256(archive) });
  });

  test("does not continue what is made anew each time", async () => {
    const server = await unreliable([]);
    const target = join(folder, "export.tar.gz");
    writeFileSync(`${target}.${version}.part`, archive.subarray(0, 5000));
    let prepared = 0;
    const prepare = async () => void prepared++;
    expect(await save(server, target, { prepare })).toMatchObject({ sha256: sha256(archive), resumed: false });
    expect([prepared, server.seen.length, server.seen[0]!.headers.range]).toEqual([1, 1, undefined]);
  });

  test("is given up after some attempts, and keeps what came", async () => {
    const server = await unreliable([1000, 1000, 1000, 1000, 1000]);
    const target = join(folder, "broken.tar.gz");
    await expect(save(server, target)).rejects.toMatchObject({ code: "network" });
    expect([server.seen.length, existsSync(target)]).toEqual([4, false]);
    const kept = readFileSync(`${target}.${version}.part`);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.equals(archive.subarray(0, kept.length))).toBe(true);
  });
});

describe("a limit by the minute", () => {
  const limited = { status: 429, body: { error: "This endpoint has been requested too many times. Try again later." } };
  const ask = async (answers: Parameters<typeof serve>) => {
    const server = await serve(...answers);
    const gitlab = new GitLab({ host: server.origin, token: "glpat-example", retry: false });
    const started = performance.now();
    const outcome = await patiently(() => gitlab.version.get(), undefined, 20).then(
      ({ version }) => version,
      (error: { status?: number }) => error.status,
    );
    return { outcome, requests: server.seen.length, waited: performance.now() - started };
  };

  test("is waited for, as long as GitLab says, and at last given up", async () => {
    const known = { ...limited, headers: { "retry-after": "0" } };
    expect(await ask([known, limited, { body: { version: "19.5.0" } }])).toMatchObject({
      outcome: "19.5.0",
      requests: 3,
    });
    expect((await ask([limited])).waited).toBeGreaterThan(14 * 19);
    expect(await ask([limited])).toMatchObject({ outcome: 429, requests: 15 });
    expect(await ask([{ status: 403 }])).toMatchObject({ outcome: 403, requests: 1 });
  });
});
