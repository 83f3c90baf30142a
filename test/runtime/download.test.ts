import { createHash, randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Client, type Download, files, type Operation } from "../../runtime/index.js";
import { clientOf, failure, serve } from "./server.js";

const update: Operation = { id: "projects.update", method: "PUT", path: "/projects/{project_id}" };
const download: Operation = { id: "x.download", method: "GET", path: "/x", as: "file" };

describe("downloads", () => {
  const content = randomBytes(1_000_000);
  const headers = {
    "content-type": "application/zip",
    "content-length": String(content.length),
    "content-disposition": 'attachment; filename="a.zip"',
  };

  test("come as a stream with name, type and size", async () => {
    const server = await serve({ body: content, headers });
    const file = await clientOf(server).call<Download>(download);
    expect(file).toMatchObject({
      filename: "a.zip",
      contentType: "application/zip",
      size: content.length,
      status: 200,
    });
    const hash = createHash("sha256");
    let pieces = 0;
    for await (const piece of file.body) {
      hash.update(piece);
      pieces++;
    }
    expect(hash.digest("hex")).toBe(createHash("sha256").update(content).digest("hex"));
    expect(pieces).toBeGreaterThan(1);
  });

  test("or all at once, in four forms", async () => {
    const server = await serve({ body: "häh", headers: { "content-type": "text/plain" } });
    const get = (): Promise<Download> => clientOf(server).call<Download>(download);
    expect(await (await get()).text()).toBe("häh");
    expect(Buffer.from(await (await get()).arrayBuffer()).toString()).toBe("häh");
    expect(await (await get()).bytes()).toEqual(new Uint8Array(Buffer.from("häh")));
    const blob = await (await get()).blob();
    expect([blob.type, await blob.text()]).toEqual(["text/plain", "häh"]);
  });

  test("a range asks for a part", async () => {
    const server = await serve(({ headers }) => {
      const [, start, end] = /bytes=(\d+)-(\d*)/.exec(headers.range ?? "") ?? [];
      const part = content.subarray(Number(start), end ? Number(end) + 1 : undefined);
      return { status: 206, body: part, headers: { "content-range": `bytes ${start}-${end}/${content.length}` } };
    });
    const first = await clientOf(server).call<Download>(download, {}, { range: { start: 0, end: 9 } });
    expect([first.status, Buffer.from(await first.bytes())]).toEqual([206, content.subarray(0, 10)]);
    const rest = await clientOf(server).call<Download>(download, {}, { range: { start: content.length - 5 } });
    expect(Buffer.from(await rest.bytes())).toEqual(content.subarray(-5));
  });

  test("an empty file is one", async () => {
    const server = await serve({ body: "" });
    expect(await (await clientOf(server).call<Download>(download)).text()).toBe("");
  });

  test.each([
    ['attachment; filename="../../etc/passwd"', "passwd"],
    ["attachment; filename=a.zip; size=3", "a.zip"],
    ["attachment; filename*=UTF-8''%e2%82%ac%20rates.txt; filename=\"x\"", "€ rates.txt"],
    ["attachment; filename=\"x\"; filename*=UTF-8''..%2F..%2Fy", "y"],
    ['attachment; filename="a\\"b.txt"', 'a"b.txt'],
    ['attachment; filename="C:\\\\temp\\\\x.txt"', "x.txt"],
    ["attachment; filename*=UTF-8''%zz; filename=ok.txt", "ok.txt"],
    ['attachment; filename=".."', undefined],
    ["inline", undefined],
  ])("%s is called %s", async (disposition, name) => {
    const server = await serve({ body: "x", headers: { "content-disposition": disposition } });
    const file = await clientOf(server).call<Download>(download);
    expect(file.filename).toBe(name);
    await file.text();
  });

  test("the size is unknown when what is counted is the compressed form", async () => {
    const { gzipSync } = await import("node:zlib");
    const server = await serve({ body: gzipSync("hello"), headers: { "content-encoding": "gzip" } });
    const file = await clientOf(server).call<Download>(download);
    expect([file.size, await file.text()]).toEqual([undefined, "hello"]);
  });

  test("end with the signal, whether they are being read or not", async () => {
    for (const reading of [true, false]) {
      const server = await serve((_, response) => {
        response.writeHead(200);
        response.write("x");
      });
      const controller = new AbortController();
      const file = await clientOf(server).call<Download>(download, {}, { signal: controller.signal });
      const text = reading ? failure(file.text()) : undefined;
      controller.abort(new Error("enough"));
      expect((await (text ?? failure(file.text()))).message).toBe("enough");
      await expect.poll(() => server.aborted).toBe(1);
    }
  });

  test("end when no piece comes within the timeout, but may take longer in all", async () => {
    const server = await serve(async (_, response) => {
      response.writeHead(200);
      for (let i = 0; i < 6; i++) {
        response.write("x");
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    });
    const file = await clientOf(server).call<Download>(download, {}, { timeout: 120 });
    const got: string[] = [];
    const error = await failure(
      (async () => {
        for await (const piece of file.body) got.push(Buffer.from(piece).toString());
      })(),
    );
    expect(got.join("")).toBe("xxxxxx");
    expect(error).toMatchObject({ code: "timeout", limit: "timeout" });
  });

  test("end with the deadline, too", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write("x"), 5);
      response.on("close", () => clearInterval(timer));
    });
    const file = await clientOf(server).call<Download>(download, {}, { deadline: 80 });
    expect(await failure(file.text())).toMatchObject({ code: "timeout", limit: "deadline" });
  });

  test("that break off are an error of ours", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-length": 100 });
      response.write("x", () => setTimeout(() => response.destroy(), 10));
    });
    const file = await clientOf(server).call<Download>(download);
    expect(await failure(file.text())).toMatchObject({ code: "network", kind: "lost" });
  });

  test("a failure is an error with GitLab's words", async () => {
    const server = await serve({ status: 404, body: { message: "404 Not Found" } });
    expect(await failure(clientOf(server).call(download))).toMatchObject({ status: 404, messages: ["404 Not Found"] });
  });
});

test("a bare client says what it lacks, and has it when given", async () => {
  const server = await serve({ body: "x" });
  const options = { host: server.origin };
  const error = await failure(new Client(options).call(update, { project_id: 1, avatar: new Blob(["x"]) }));
  expect(error.message).toMatch(/createClient\(\{ use: \[files\] \}\)/);
  expect(server.seen).toHaveLength(0);
  const client = new Client({ ...options, use: [files] });
  expect(await (await client.call<Download>(download)).text()).toBe("x");
});
