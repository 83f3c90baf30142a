import type { Client } from "gitlab-fetch/client";
import { list } from "gitlab-fetch/pipelines";
import { get } from "gitlab-fetch/projects";

/** How the pipelines of a branch or tag went lately. */
export interface Summary {
  project: string;
  ref: string;
  /** State of the latest pipeline; `none` where there is none. */
  status: string;
  /** Address of the latest pipeline. */
  url: string | null;
  /** When the latest pipeline changed last. */
  updated_at: string | null;
  /** How many of the latest 20 pipelines are in which state. */
  counts: Record<string, number>;
  /** Share of those that succeeded among those that succeeded or failed; null for none. */
  success_rate: number | null;
}

/**
 * Asks GitLab, with two requests at most.
 *
 * @param ref a branch or tag; the default branch unless given
 * @throws GitLabError, as for a project that the token may not see
 */
export async function summarize(client: Client, project: string, ref?: string): Promise<Summary> {
  const name = ref ?? (await get(client, { project_id: project })).default_branch ?? "main";
  const { items } = await list(client, { project_id: project, ref: name, per_page: 20 });
  const counts: Record<string, number> = {};
  for (const { status } of items) counts[status] = (counts[status] ?? 0) + 1;
  const { success = 0, failed = 0 } = counts;
  const [latest] = items;
  return {
    project,
    ref: name,
    status: latest?.status ?? "none",
    url: latest?.web_url ?? null,
    updated_at: latest?.updated_at ?? null,
    counts,
    success_rate: success + failed === 0 ? null : Math.round((success / (success + failed)) * 1000) / 1000,
  };
}
