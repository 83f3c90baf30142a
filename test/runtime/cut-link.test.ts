import { expect, test } from "vitest";
import { clientOf, listIssues, serve } from "./server.js";

test.each([
  ["cut", '<http://gitlab.test/api/v4/projects/1/issues?page=2>; rel="ne'],
  ["cut in its target", "<http://gitlab.test/api/v4/proj"],
  ["garbled", '<<;rel="'],
  ["without what comes next", '<http://gitlab.test/api/v4/projects/1/issues?page=2>; rel="last"'],
])("a Link that is %s does not end a list that X-Next-Page goes on with", async (_, link) => {
  for (const readAhead of [0, 2]) {
    const server = await serve(
      { body: [1], headers: { link, "x-next-page": "2", "x-page": "1", "x-total-pages": "2" } },
      { body: [2], headers: { link: '<http://gitlab.test/?page=1>; rel="first"', "x-next-page": "" } },
    );
    expect(await clientOf(server).list(listIssues, { project_id: 1 }, { readAhead }).all()).toEqual([1, 2]);
    expect(server.seen).toHaveLength(2);
  }
});
