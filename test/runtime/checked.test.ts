import { describe, expect, test } from "vitest";
import { GitLab } from "../../generated/index.js";
import { failure, serve } from "./server.js";

describe("options that a client does not have", () => {
  test.each([
    [{ url: "https://gitlab.example.com" }, "url: there is no such option, write host"],
    [{ private_token: "glpat-secret-0001" }, "private_token: there is no such option, write token"],
    [{ tokn: "glpat-secret-0001" }, "tokn: there is no such option, write token"],
    [{ colour: 1 }, "colour: there is no such option"],
    [{ timeout: "10" }, "timeout: expected milliseconds as a number, or false for no limit"],
  ])("%j are refused before a token can go to another host", (options, message) => {
    expect(() => new GitLab({ token: "glpat-secret-0002", ...options } as never)).toThrow(message);
    expect(() => new GitLab({ token: "glpat-secret-0002", ...options } as never)).not.toThrow(/secret/);
  });
});

describe("parameters given as other clients take them", () => {
  test.each([
    [[81, 12], "issues.get: expected one object with all parameters, such as { project_id: 5 }"],
    [[{ projectId: 81, issue_iid: 12 }], "projectId: write project_id, parameters have GitLab's own names"],
  ])("%j are refused with what to write", async (given, message) => {
    const server = await serve({ body: {} });
    const { issues } = new GitLab({ host: server.origin });
    const error = await failure((issues.get as (...given: unknown[]) => Promise<unknown>)(...given));
    expect(error).toMatchObject({ code: "config", message });
    expect(server.seen).toHaveLength(0);
  });

  test("a list refuses them as well", async () => {
    const error = await failure(new GitLab().branches.list({ projectId: 81 } as never).all());
    expect(error).toMatchObject({ code: "config", message: expect.stringContaining("write project_id") });
  });
});

test("a 401 without a credential says that none was sent", async () => {
  const server = await serve({ status: 401, body: { message: "401 Unauthorized" } });
  const anonymous = await failure(new GitLab({ host: server.origin }).version.get());
  expect(anonymous.message).toMatch(/401 Unauthorized.*: no credential was sent, give the client a token$/);
  const known = await failure(new GitLab({ host: server.origin, token: "glpat-x" }).version.get());
  expect(known.message).not.toMatch(/credential/);
});
