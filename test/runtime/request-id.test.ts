import { expect, test } from "vitest";
import type { Download, GitLabOptions, NetworkError } from "../../runtime/index.js";
import { clientOf, failure, serve } from "./server.js";

test.each<[string, GitLabOptions]>([
  ["a lost connection", { retry: false }],
  ["the timeout of the attempt", { retry: false, timeout: 100 }],
  ["the deadline", { deadline: 100 }],
])("an answer that breaks off after its headers by %s is told with its request id", async (what, options) => {
  const server = await serve((_, response) => {
    response.writeHead(200, { "content-length": "9", "x-request-id": "request-7" });
    response.write("[1,", () => what.includes("lost") && setTimeout(() => response.destroy(), 20));
  });
  const { http } = clientOf(server, options);
  const download = async (): Promise<string> => ((await http.get("/x", { as: "file" })) as Download).text();
  for (const call of [() => http.get("/x"), download]) {
    const error = await failure(call());
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ requestId: "request-7" });
    expect(error.message).toContain("(request request-7)");
  }
});

test("it is not the id of an earlier attempt where the last had no answer", async () => {
  const server = await serve(
    { status: 503, headers: { "x-request-id": "request-1" } },
    (_, response) => void response.socket!.destroy(),
  );
  const error = await failure(clientOf(server, { retry: { limit: 1, baseDelay: 1 } }).http.get("/x"));
  expect(error.code).toBe("network");
  const { requestId, attempts } = error as unknown as NetworkError;
  expect(requestId).toBeUndefined();
  expect(attempts[0]!.requestId).toBe("request-1");
});
