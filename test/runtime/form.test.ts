import { createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { type Operation, streamFile } from "../../runtime/index.js";
import { clientOf, failure, serve, type Seen } from "./server.js";

const update: Operation = { id: "projects.update", method: "PUT", path: "/projects/{project_id}" };
const form: Operation = { id: "x.import", method: "POST", path: "/x", body: "multipart" };

/** Reads a form the way a server does. */
async function formOf(seen: Seen): Promise<[string, string | { name: string; type: string; text: string }][]> {
  const data = await new Response(new Uint8Array(seen.body), {
    headers: { "content-type": seen.headers["content-type"]! },
  }).formData();
  return Promise.all(
    [...data].map(async ([name, value]): Promise<Awaited<ReturnType<typeof formOf>>[number]> =>
      typeof value === "string"
        ? [name, value]
        : [name, { name: value.name, type: value.type, text: await value.text() }],
    ),
  );
}

describe("forms", () => {
  test("a file among the attributes turns them into a form", async () => {
    const server = await serve({});
    await clientOf(server).call(update, {
      project_id: 1,
      avatar: new File(["png"], "logo.png", { type: "image/png" }),
      name: "App",
      topics: ["a", "b"],
      none: [],
      gone: null,
      open: true,
      count: 3,
      at: new Date(0),
      policy: { cadence: "1d", keep: [1], nested: { x: "ü\r\n" } },
      variables: [
        { key: "A", value: "1" },
        { key: "B", file: new Blob(["b"], { type: "text/plain" }) },
      ],
    });
    expect(await formOf(server.seen[0]!)).toEqual([
      ["avatar", { name: "logo.png", type: "image/png", text: "png" }],
      ["name", "App"],
      ["topics[]", "a"],
      ["topics[]", "b"],
      ["none[]", ""],
      ["gone", ""],
      ["open", "true"],
      ["count", "3"],
      ["at", "1970-01-01T00:00:00.000Z"],
      ["policy[cadence]", "1d"],
      ["policy[keep][]", "1"],
      ["policy[nested][x]", "ü\r\n"],
      ["variables[0][key]", "A"],
      ["variables[0][value]", "1"],
      ["variables[1][key]", "B"],
      ["variables[1][file]", { name: "variables[1][file].plain", type: "text/plain", text: "b" }],
    ]);
  });

  test.each([
    [new Blob(["x"], { type: "image/png" }), "avatar.png"],
    [new Blob(["x"], { type: "image/svg+xml" }), "avatar.svg"],
    [new Blob(["x"]), "avatar.bin"],
  ])("a Blob has no name and gets one that fits", async (avatar, name) => {
    const server = await serve({});
    await clientOf(server).call(update, { project_id: 1, avatar });
    expect((await formOf(server.seen[0]!))[0]![1]).toMatchObject({ name });
  });

  test("an empty text clears, without a file it goes as JSON", async () => {
    const server = await serve({});
    await clientOf(server).call(update, { project_id: 1, avatar: "" });
    expect(String(server.seen[0]!.body)).toBe('{"avatar":""}');
  });

  test("always, when the operation says so; urlencoded, when it says that", async () => {
    const server = await serve({});
    await clientOf(server).call(form, { path: "app" });
    await clientOf(server).call({ ...form, body: "form" }, { grant_type: "x y", list: [1, 2], a: "+&=" });
    expect(await formOf(server.seen[0]!)).toEqual([["path", "app"]]);
    expect(server.seen[1]!.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(String(server.seen[1]!.body)).toBe("grant_type=x%20y&list[]=1&list[]=2&a=%2B%26%3D");
  });

  const piece = randomBytes(100_000);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < 50; i++) yield piece;
  }
  const sum = createHash("sha256")
    .update(Buffer.concat(Array.from({ length: 50 }, () => piece)))
    .digest("hex");

  test.each([
    ["a web stream", (): ReadableStream<Uint8Array> => new Blob(Array.from({ length: 50 }, () => piece)).stream()],
    ["a Node stream", (): AsyncIterable<Uint8Array> => Readable.from(pieces())],
    ["an iterator", pieces],
  ])("%s goes out in pieces, under its name", async (_, source) => {
    const server = await serve({});
    const file = streamFile(source(), { filename: 'a "b"\r\n.tgz', type: "application/gzip" });
    await clientOf(server).call(form, { path: "app", file, overwrite: true, extra: new File(["x"], "x.txt") });
    const { headers, body } = server.seen[0]!;
    expect(headers["transfer-encoding"]).toBe("chunked");
    expect(String(body.subarray(0, 400))).toContain(
      'name="file"; filename="a %22b%22%0D%0A.tgz"\r\nContent-Type: application/gzip',
    );
    const data = await new Response(new Uint8Array(body), {
      headers: { "content-type": headers["content-type"]! },
    }).formData();
    const sent = data.get("file") as File;
    expect(
      createHash("sha256")
        .update(Buffer.from(await sent.arrayBuffer()))
        .digest("hex"),
    ).toBe(sum);
    expect([...data.keys()]).toEqual(["path", "file", "overwrite", "extra"]);
    expect(data.get("overwrite")).toBe("true");
  });

  test("a stream is not repeated, a function that makes one is", async () => {
    const once = await serve({ status: 429 }, {});
    const error = await failure(clientOf(once).call(form, { file: streamFile(pieces(), { filename: "a" }) }));
    expect([error.status, once.seen.length]).toEqual([429, 1]);
    const again = await serve({ status: 429 }, {});
    await clientOf(again).call(form, { file: streamFile(pieces, { filename: "a" }) });
    expect(again.seen[1]!.body.equals(again.seen[0]!.body)).toBe(true);
  });

  test.each([
    ["without a name", { file: new Blob(["x"]).stream() }, /file: a stream needs a name, write streamFile/],
    ["of Node", { file: Readable.from(["x"]) }, /file: a stream needs a name, write streamFile/],
  ])("a stream %s is refused with what to write", async (_, attributes, message) => {
    const server = await serve({});
    expect((await failure(clientOf(server).call(update, { project_id: 1, ...attributes }))).message).toMatch(message);
    expect(server.seen).toHaveLength(0);
  });

  test.each([
    ["JSON", update],
    ["a form", form],
  ])("bytes without a name are refused with what to write: %s", async (_, operation) => {
    const server = await serve({});
    for (const avatar of [Buffer.from("x"), new Uint8Array(3)])
      expect((await failure(clientOf(server).call(operation, { project_id: 1, avatar }))).message).toMatch(
        /^avatar: bytes need a name: new File/,
      );
    expect(server.seen).toHaveLength(0);
  });

  test("a file name or type that no form can carry is refused", () => {
    expect(() => streamFile(pieces, { filename: "" })).toThrow(/file name/);
    expect(() => streamFile(pieces, { filename: "x", type: "text/plain\r\nx: y" })).toThrow(/media type/);
  });
});
