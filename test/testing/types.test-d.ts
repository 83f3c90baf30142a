/** What the compiler has to say about planned answers, checked by `npm run typecheck`: nothing here runs. */
import { expectTypeOf } from "vitest";
import { GitLab, type Issue } from "../../generated/index.js";
import * as branches from "../../generated/resources/branches.js";
import * as issues from "../../generated/resources/issues.js";
import * as jobArtifacts from "../../generated/resources/job-artifacts.js";
import { type AnswerOf, mockFetch, type ParamsOf, rateLimited } from "../../runtime/testing/index.js";

declare const issue: Issue;
declare const gitlab: GitLab;
const mock = mockFetch();

// The answer is what the operation answers: a record, a list of them, nothing, bytes.
expectTypeOf<AnswerOf<typeof issues.create>>().toEqualTypeOf<Issue>();
expectTypeOf<AnswerOf<typeof gitlab.issues.create>>().toEqualTypeOf<Issue>();
expectTypeOf<AnswerOf<typeof issues.list>>().toEqualTypeOf<Issue[]>();
expectTypeOf<AnswerOf<typeof branches.delete>>().toEqualTypeOf<undefined>();
expectTypeOf<Uint8Array<ArrayBuffer>>().toExtend<AnswerOf<typeof jobArtifacts.download>>();
expectTypeOf<ParamsOf<typeof issues.create>>().toEqualTypeOf<issues.IssuesCreateParams>();
expectTypeOf<ParamsOf<typeof issues.list>>().toEqualTypeOf<issues.IssuesListParams>();

mock.on(issues.create).once(rateLimited()).reply(201, issue);
mock.on(gitlab.issues.create, { project_id: 81 }).reply(201, issue, { "X-Header": "1" });
mock.on(issues.list).paged([issue], { per_page: 2 });
mock.on(branches.delete).reply(204, undefined);
mock.on(issues.create).reply(403, { message: "403 Forbidden" }).reply(502, "<html>").reply(500);
mock.on("issues.create").reply(201, { anything: "is checked when the test runs" });

// @ts-expect-error an issue has a title that is a text
mock.on(issues.create).reply(201, { ...issue, title: 1 });
// @ts-expect-error an issue has no such attribute
mock.on(issues.create).reply(201, { ...issue, titel: "x" });
// @ts-expect-error an issue is more than its title
mock.on(issues.create).reply(201, { title: "x" });
// @ts-expect-error a list is answered with a list
mock.on(issues.list).reply(200, issue);
// @ts-expect-error a success has to be told what it answers
mock.on(issues.create).reply(201);
// @ts-expect-error there is no such status
mock.on(issues.create).reply(299, issue);
// @ts-expect-error GitLab's failures have a message or an error
mock.on(issues.create).reply(403, { reason: "x" });
// @ts-expect-error the operation has no such parameter
mock.on(issues.create, { projekt_id: 81 });
// @ts-expect-error an example has the attributes of what it is an example of
mock.example(issues.create, { titel: "x" });

expectTypeOf(mock.example(issues.create, { title: "x" })).toEqualTypeOf<Issue>();
expectTypeOf(mock.example(issues.list, [{ iid: 1 }, { iid: 2 }])).toEqualTypeOf<Issue[]>();
expectTypeOf(mock.fetch).toExtend<typeof fetch>();
expectTypeOf(mock).toExtend<typeof fetch>();
