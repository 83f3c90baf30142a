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
    // The API's own address, relative root included, is the better one.
    [
      { CI_SERVER_URL: "https://c.test", CI_API_V4_URL: "https://c.test/gitlab/api/v4", CI_JOB_TOKEN: "j" },
      { host: "https://c.test/gitlab/api/v4", jobToken: "j" },
    ],
    // The job's token is of no use to another GitLab, and none of its business.
    [
      { GITLAB_URL: "https://other.test", CI_SERVER_URL: "https://c.test", CI_JOB_TOKEN: "j" },
      { host: "https://other.test" },
    ],
    [
      { GITLAB_HOST: "c.test", CI_SERVER_URL: "https://c.test", CI_JOB_TOKEN: "j" },
      { host: "c.test", jobToken: "j" },
    ],
    [
      { GITLAB_HOST: "https://c.test?x", CI_SERVER_URL: "https://c.test", CI_JOB_TOKEN: "j" },
      { host: "https://c.test?x" },
    ],
    [
      { GITLAB_URL: "https://a.test", CI_JOB_TOKEN: "j" },
      { host: "https://a.test", jobToken: "j" },
    ],
    [
      { GITLAB_URL: "https://other.test", GITLAB_JOB_TOKEN: "k", CI_SERVER_URL: "https://c.test", CI_JOB_TOKEN: "j" },
      { host: "https://other.test", jobToken: "k" },
    ],
    // May be anybody's.
    [{ OAUTH_TOKEN: "o", JOB_TOKEN: "j", TOKEN: "t", HOST: "x.test", API_TOKEN: "t" }, {}],
  ];
  test.each(table)("%j gives %j", (env, wanted) => expect(readEnvironment(env)).toEqual(wanted));

  const order = {
    host: [
      ["GITLAB_URL", "GITLAB_API_HOST", "GITLAB_HOST", "GITLAB_URI", "GL_HOST", "GL_URL", "GITBEAKER_HOST"],
      ["CI_API_V4_URL", "CI_SERVER_URL"],
    ].flat(),
    token: ["GITLAB_TOKEN", "GITLAB_PRIVATE_TOKEN", "GITLAB_ACCESS_TOKEN", "GL_TOKEN", "GITBEAKER_TOKEN"],
    oauthToken: ["GITLAB_OAUTH_TOKEN", "GITBEAKER_OAUTH_TOKEN"],
    jobToken: ["GITLAB_JOB_TOKEN", "GITBEAKER_JOB_TOKEN", "CI_JOB_TOKEN"],
  };
  test.each(Object.entries(order))("the first of the %ss wins", (option, names) => {
    // Each with all that come after it, which say something else.
    names.forEach((name, index) => {
      const env = Object.fromEntries(names.slice(index).map((later) => [later, `${later.toLowerCase()}.test`]));
      expect(readEnvironment(env)[option as "host"], name).toBe(`${name.toLowerCase()}.test`);
    });
  });

  test("a token goes before an OAuth token, and that before a job's", () => {
    const env = { GITBEAKER_TOKEN: "t", GITLAB_OAUTH_TOKEN: "o", GITLAB_JOB_TOKEN: "j" };
    expect(readEnvironment(env)).toEqual({ token: "t" });
    expect(readEnvironment({ ...env, GITBEAKER_TOKEN: " " })).toEqual({ oauthToken: "o" });
  });

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
