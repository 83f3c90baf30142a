import * as mergeRequestNotes from "gitlab-fetch/merge-request-notes";
import * as mergeRequests from "gitlab-fetch/merge-requests";
import { type MockFetch, mockFetch } from "gitlab-fetch/testing";
import { webhookExample, webhookRequest, type WebhookRequestOptions } from "gitlab-fetch/webhooks/examples";

/** A GitLab in this process whose merge request changes documentation and tests. */
export function demoMock(): MockFetch {
  const mock = mockFetch();
  const paths = ["docs/search.md", "src/search.ts", "test/search.test.ts"];
  mock.on(mergeRequests.listDiffs).paged(
    mock.example(
      mergeRequests.listDiffs,
      paths.map((path) => ({ new_path: path, old_path: path })),
    ),
  );
  const notes = mock.example(mergeRequestNotes.list, []);
  mock.on(mergeRequestNotes.list).paged(notes);
  mock.on(mergeRequestNotes.create).always(({ params }) => {
    const [note] = mock.example(mergeRequestNotes.list, [{ body: String(params["body"]) }]);
    notes.push(note!);
    return { status: 201, body: note };
  });
  return mock;
}

/** What GitLab sends when a merge request is opened, which is one call and the same one again. */
export async function demoRequests(options: WebhookRequestOptions): Promise<Request[]> {
  const opened = { ...webhookExample("merge_request").object_attributes, action: "open" };
  const failed = { ...webhookExample("pipeline").object_attributes, status: "failed" };
  const once = { ...options, idempotencyKey: crypto.randomUUID() };
  return [
    await webhookRequest("merge_request", once, { object_attributes: opened }),
    await webhookRequest("merge_request", once, { object_attributes: opened }),
    await webhookRequest("pipeline", options, { object_attributes: failed }),
    await webhookRequest("push", options),
    await webhookRequest("push", { ...options, token: "somebody-else" }),
  ];
}
