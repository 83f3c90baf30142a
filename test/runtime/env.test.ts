import { describe, expect, onTestFinished, test, vi } from "vitest";
import { FullClient, type GitLabOptions, readEnvironment } from "../../runtime/index.js";
import { getProject, serve } from "./server.js";

describe("environment variables", () => {
  const table: [Record<string, string>, GitLabOptions][] = [
    [{}, {}],
    [
      { GITLAB_URL: "https://a.test", GITLAB_TOKEN: "t" },
      { host: "https://a.test", token: "t" },
    ],
    [
      { GITLAB_HOST: "b.test", GITLAB_PRIVATE_TOKEN: " t\n" },
      { host: "b.test", token: "t" },
    ],
    [
      { CI_SERVER_URL: "https://c.test", CI_JOB_TOKEN: "j" },
      { host: "https://c.test", jobToken: "j" },
    ],
    [
      { CI_SERVER_URL: "https://c.test", CI_JOB_TOKEN: "j", GITLAB_TOKEN: "t", GITLAB_URL: "" },
      { host: "https://c.test", token: "t" },
    ],
    [{ GITLAB_OAUTH_TOKEN: "o", CI_JOB_TOKEN: "j" }, { oauthToken: "o" }],
  ];
  test.each(table)("%j gives %j", (env, wanted) => expect(readEnvironment(env)).toEqual(wanted));

  test("make a client; options are laid over them, and a credential replaces any other", async () => {
    const server = await serve({});
    vi.stubEnv("GITLAB_URL", server.origin);
    vi.stubEnv("GITLAB_TOKEN", "glpat-env");
    onTestFinished(() => void vi.unstubAllEnvs());
    await FullClient.fromEnv().call(getProject, { project_id: 1 });
    await FullClient.fromEnv({ jobToken: "job", sudo: "alice" }).call(getProject, { project_id: 1 });
    expect(server.seen.map(({ headers }) => [headers["private-token"], headers["job-token"], headers.sudo])).toEqual([
      ["glpat-env", undefined, undefined],
      [undefined, "job", "alice"],
    ]);
  });
});
