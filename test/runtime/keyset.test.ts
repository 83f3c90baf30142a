import { describe, expect, test } from "vitest";
import type { Operation } from "../../runtime/index.js";
import { clientOf, failure, serve } from "./server.js";

describe("keyset pagination", () => {
  const both: Operation = {
    id: "projects.list",
    method: "GET",
    path: "/projects",
    pagination: "both",
    orderBy: ["id"],
  };
  const plain: Operation = { id: "x.list", method: "GET", path: "/x", pagination: "offset" };
  test.each([
    ["asked by the call", both, {}, { pagination: "keyset" }, {}, "pagination=keyset"],
    [
      "asked by the call though the order does not allow it: GitLab says so",
      both,
      { order_by: "name" },
      { pagination: "keyset" },
      {},
      "order_by=name&pagination=keyset",
    ],
    ["asked by the client", both, {}, {}, { pagination: "keyset" }, "pagination=keyset"],
    [
      "asked by the client, an order that allows it",
      both,
      { order_by: "id" },
      {},
      { pagination: "keyset" },
      "order_by=id&pagination=keyset",
    ],
    [
      "asked by the client, an order that does not",
      both,
      { order_by: "name" },
      {},
      { pagination: "keyset" },
      "order_by=name",
    ],
    ["asked by the client, a list that has none", plain, {}, {}, { pagination: "keyset" }, ""],
    ["asked by the client, the call wants offset", both, {}, { pagination: "offset" }, { pagination: "keyset" }, ""],
    ["with the client's order", both, {}, {}, { pagination: "keyset", orderBy: "id" }, "pagination=keyset&order_by=id"],
    [
      "with an order of the client that does not allow it",
      both,
      {},
      {},
      { pagination: "keyset", orderBy: "name" },
      "pagination=keyset",
    ],
    ["given as a parameter", both, { pagination: "keyset" }, {}, {}, "pagination=keyset"],
  ] as const)("%s", async (_, operation, params, options, clientOptions, wanted) => {
    const server = await serve({ body: [] });
    await clientOf(server, clientOptions).list(operation, params, options);
    expect(server.seen[0]!.query).toBe(wanted);
  });

  test.each([
    ["Keyset pagination is not yet available for this type of request", "keyset-unavailable", /leave pagination out/],
    [
      "Offset pagination has a maximum allowed offset of 50000 for requests that return objects of type Project. Remaining records can be retrieved using keyset pagination.",
      "offset-limit",
      /pass \{ pagination: "keyset" \}/,
    ],
  ])("%s", async (message, kind, remedy) => {
    const server = await serve({ status: 405, body: { error: message } });
    const error = await failure(clientOf(server).list(both));
    expect(error.kind).toBe(kind);
    expect(error.message).toContain(message);
    expect(error.message).toMatch(remedy);
  });
});
