import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import type { Operation } from "../../runtime/index.js";
import { clientOf, failure, serve } from "./server.js";

const raw: Operation = { id: "x.upload", method: "PUT", path: "/x", body: "application/octet-stream" };

describe("raw bodies", () => {
  const bytes = new Uint8Array([0, 255, 13, 10, 128]);
  test.each([
    ["a text", "ä", Buffer.from("ä")],
    ["a Blob", new Blob([bytes]), Buffer.from(bytes)],
    ["bytes", bytes, Buffer.from(bytes)],
    ["a view", new DataView(bytes.buffer, 1, 2), Buffer.from([255, 13])],
    ["an ArrayBuffer", bytes.buffer, Buffer.from(bytes)],
    ["a web stream", (): unknown => new Blob([bytes]).stream(), Buffer.from(bytes)],
    ["a Node stream", (): unknown => Readable.from([Buffer.from(bytes)]), Buffer.from(bytes)],
  ])("%s goes as it is, under the operation's media type", async (_, body, wanted) => {
    const server = await serve({});
    await clientOf(server).call(raw, { body });
    expect(server.seen[0]!.headers["content-type"]).toBe("application/octet-stream");
    expect(server.seen[0]!.body).toEqual(wanted);
  });

  test("through the low level the caller or the Blob names the type", async () => {
    const server = await serve({});
    const { http } = clientOf(server);
    await http.put("/x", { body: new Blob(["x"], { type: "image/png" }) });
    await http.put("/x", { body: "<a/>", headers: { "Content-Type": "application/xml" } });
    await http.post("/x", { body: new URLSearchParams({ a: "b c" }) });
    await http.post("/x", { body: { a: 1 } });
    await http.post("/x", { body: [1] });
    await http.post("/x", { body: { file: new File(["x"], "x.txt") } });
    const form = new FormData();
    form.append("a", "b");
    await http.post("/x", { body: form });
    const types = server.seen.map(({ headers }) => headers["content-type"]!.replace(/boundary=.*/, "boundary"));
    expect(types).toEqual([
      "image/png",
      "application/xml",
      "application/x-www-form-urlencoded;charset=UTF-8",
      "application/json",
      "application/json",
      "multipart/form-data; boundary",
      "multipart/form-data; boundary",
    ]);
    expect(String(server.seen[4]!.body)).toBe("[1]");
  });

  test("anything else is refused", async () => {
    const server = await serve({});
    for (const body of [{ a: 1 }, 5, null])
      expect((await failure(clientOf(server).call(raw, { body }))).message).toMatch(/^body: expected a text/);
  });

  test("sending a file has no limit of time by itself", async () => {
    const server = await serve({});
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 5; i++) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        yield new Uint8Array(10);
      }
    }
    await clientOf(server).call(raw, { body: slow() });
    expect(server.seen[0]!.body).toHaveLength(50);
    expect((await failure(clientOf(server).call(raw, { body: slow() }, { timeout: 30 }))).code).toBe("timeout");
  });
});
