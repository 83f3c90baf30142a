import type { GitLab } from "gitlab-fetch";
import { type MergeRequestEvent, type PipelineEvent, Webhooks, type WebhookOptions } from "gitlab-fetch/webhooks";

/** Labels by the paths of changed files. */
const RULES: readonly (readonly [label: string, path: RegExp])[] = [
  ["documentation", /^docs?\/|\.(md|adoc|rst)$/i],
  ["ci", /^\.gitlab-ci\.ya?ml$|^\.gitlab\/ci\//],
  ["tests", /(^|\/)(tests?|specs?)\/|\.(test|spec)\.[a-z]+$/],
  [
    "dependencies",
    /(^|\/)(package(-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|Gemfile(\.lock)?|go\.(mod|sum)|Cargo\.(toml|lock))$/,
  ],
];

/** What is done about which event. */
export function webhooksFor(gitlab: GitLab, options: WebhookOptions, log: (line: string) => void): Webhooks {
  return new Webhooks(options)
    .on("merge_request", async (event) => {
      const added = await label(gitlab, event);
      if (added.length > 0) log(`${nameOf(event)}: labelled ${added.join(", ")}`);
    })
    .on("pipeline", async (event) => {
      if (await comment(gitlab, event)) log(`pipeline ${event.object_attributes.id}: commented`);
    })
    .fallback(({ name = "an event" }) => log(`${name}: nothing to do`));
}

/**
 * Labels a merge request by the files it changes, when it is opened and when commits come to it. The event that its own
 * change makes has no new commits, so it does not answer to itself.
 *
 * @returns labels that were added
 */
async function label(gitlab: GitLab, event: MergeRequestEvent): Promise<string[]> {
  const { action, iid, oldrev } = event.object_attributes;
  const opened = action === "open" || action === "reopen";
  if (!opened && !(action === "update" && oldrev !== undefined)) return [];
  const mergeRequest = { project_id: event.project.id, merge_request_iid: iid };
  const paths: string[] = [];
  for await (const { new_path } of gitlab.mergeRequests.listDiffs({ ...mergeRequest, per_page: 100 }))
    paths.push(new_path);
  const present = new Set(event.labels.map(({ title }) => title));
  const missing = RULES.flatMap(([name, path]) =>
    !present.has(name) && paths.some((one) => path.test(one)) ? [name] : [],
  );
  // `add_labels` leaves those alone that somebody else adds at the same time.
  if (missing.length > 0) await gitlab.mergeRequests.update({ ...mergeRequest, add_labels: missing });
  return missing;
}

/**
 * Says on a merge request which jobs of its pipeline failed, once for each pipeline: the comment carries a mark that is
 * looked for first, so that it holds when this program was started anew in between.
 */
async function comment(gitlab: GitLab, { object_attributes, merge_request, builds }: PipelineEvent): Promise<boolean> {
  if (object_attributes.status !== "failed" || merge_request === null) return false;
  const mark = `<!-- failed pipeline ${object_attributes.id} -->`;
  const place = { project_id: merge_request.target_project_id, merge_request_iid: merge_request.iid };
  const latest = await gitlab.mergeRequestNotes.list({ ...place, order_by: "created_at", sort: "desc", per_page: 100 });
  if (latest.items.some(({ body }) => body.includes(mark))) return false;
  const failed = builds.filter(({ status, allow_failure }) => status === "failed" && !allow_failure);
  const jobs = failed.map(({ name, stage }) => `- \`${name.replaceAll("`", "'")}\` (${stage})`);
  const body = [`[Pipeline ${object_attributes.id}](${object_attributes.url}) failed.`, jobs.join("\n"), mark];
  await gitlab.mergeRequestNotes.create({ ...place, body: body.filter(Boolean).join("\n\n") });
  return true;
}

function nameOf({ project, object_attributes }: MergeRequestEvent): string {
  return `${project.path_with_namespace}!${object_attributes.iid}`;
}
