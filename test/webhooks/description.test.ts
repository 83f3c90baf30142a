import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { WEBHOOK_EXAMPLES, WEBHOOK_NAMES } from "../../generated/webhook-examples.js";
import { WEBHOOK_KINDS } from "../../generated/webhooks.js";
import { loadWebhooks, webhookProblems } from "../../codegen/webhooks/load.js";
import { temporaryFiles } from "../runtime/temporary.js";
import documented from "./documented.json" with { type: "json" };

const description = loadWebhooks("spec");
const kinds = new Map(description?.kinds.map((kind) => [kind.kind, kind]));
const sentBy = (tag: string) => [...kinds.values()].filter(({ webhook }) => webhook.tags.includes(tag as "project"));

describe("what GitLab documents", () => {
  const known = new Set<string>(WEBHOOK_KINDS);

  test.each(Object.entries(documented.webhooks))("%s are events of webhooks", (_, names) => {
    for (const name of names) {
      expect(known).toContain(name);
      expect(kinds.get(name)?.webhook.tags).toContain("group");
    }
  });

  test("every event of system hooks is one, and no other", () => {
    expect(
      sentBy("system")
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual([...documented.systemHooks].sort());
  });

  test("there is no event that is neither documented nor in the server's code", () => {
    const names = [
      ...Object.values(documented.webhooks).flat(),
      ...documented.systemHooks,
      ...Object.keys(documented.serverOnly),
    ];
    expect([...known].sort()).toEqual([...new Set(names)].sort());
  });

  test("comments say what they are about", () => {
    const schemas = description?.loaded.document.components?.schemas ?? {};
    const own = (schemas["NoteEvent"]?.anyOf ?? []).flatMap(({ $ref = "" }) => {
      const schema = schemas[$ref.split("/").at(-1) ?? ""];
      return Object.keys(schema?.allOf?.[1]?.properties ?? {});
    });
    expect(own.sort()).toEqual([...documented.notes].sort());
  });

  test("every header is described", () => {
    const { parameters = {} } = description?.loaded.document.components ?? {};
    const names = ["X-Gitlab-Event", ...Object.values(parameters).map(({ name }) => name)];
    expect(names.sort()).toEqual([...documented.headers].sort());
  });
});

describe("examples", () => {
  test.each([...WEBHOOK_KINDS])("%s has one that says what it is", (kind) => {
    const example: { object_kind?: unknown; event_name?: unknown } = WEBHOOK_EXAMPLES[kind];
    expect(example.object_kind ?? example.event_name).toBe(kind);
    expect(WEBHOOK_NAMES[kind]).toMatch(/^[A-Z][A-Za-z ]+ Hook$/);
  });

  test("all of them hang together", () => {
    const push = WEBHOOK_EXAMPLES.push;
    const { object_attributes: mergeRequest } = WEBHOOK_EXAMPLES.merge_request;
    const { object_attributes: pipeline, merge_request } = WEBHOOK_EXAMPLES.pipeline;
    expect(merge_request).toMatchObject({ id: mergeRequest.id, iid: mergeRequest.iid, title: mergeRequest.title });
    expect(WEBHOOK_EXAMPLES.build).toMatchObject({ pipeline_id: pipeline.id, sha: push.after });
    const projects = Object.values(WEBHOOK_EXAMPLES as unknown as Record<string, { project?: { id: number } | null }>);
    for (const { project } of projects) if (project) expect(project.id).toBe(81);
  });
});

describe("the style", () => {
  const { folder } = temporaryFiles();

  /** Problems of the description after a change of one of its files. */
  function problemsAfter(file: string, from: string, to: string): string[] {
    const spec = join(folder, "spec");
    cpSync("spec/webhooks", join(spec, "webhooks"), { recursive: true });
    const path = join(spec, "webhooks", file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    return webhookProblems(spec).map((problem) => `${problem.rule} ${problem.file}${problem.pointer}`);
  }

  test("is asked of a description with events only", () => {
    expect(loadWebhooks("test/webhooks")).toBeUndefined();
    expect(webhookProblems("test/webhooks")).toEqual([]);
  });

  test("is kept", () => expect(webhookProblems("spec")).toEqual([]));

  test("examples fit their schemas", () => {
    const found = problemsAfter("examples/code.yaml", "total_commits_count: 1", "total_commits_count: one");
    expect(found).toContain("example-valid spec/webhooks/examples/code.yaml/entities/PushEvent/total_commits_count");
  });

  test("every attribute is described", () => {
    const found = problemsAfter("shared/common.yaml", "          description: Login name of the user.\n", "");
    expect(found).toEqual([
      "described spec/webhooks/shared/common.yaml/components/schemas/WebhookUser/properties/username",
    ]);
  });

  test("what null stands for is said", () => {
    const found = problemsAfter("shared/common.yaml", "; null for a label of a group", "");
    expect(found).toEqual([
      "null-said spec/webhooks/shared/common.yaml/components/schemas/WebhookLabel/properties/project_id",
    ]);
  });

  test("every event says its kind", () => {
    const found = problemsAfter("resources/code.yaml", "const: tag_push", "const: tag");
    expect(found).toContain("webhook spec/webhooks/resources/code.yaml/webhooks/tag_push/post");
  });

  test("events are sent by somebody", () => {
    const found = problemsAfter("resources/code.yaml", "tags: [project, group, system]", "tags: [projects]");
    expect(found).toEqual(["webhook spec/webhooks/resources/code.yaml/webhooks/push/post"]);
  });
});
