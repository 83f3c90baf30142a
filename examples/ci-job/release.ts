import { type GitLab, isHttpError } from "gitlab-fetch";
import type { Job } from "./job.js";

/** Makes the release of the job's tag, unless it is there. */
export async function ensureRelease(gitlab: GitLab, { project: project_id, tag: tag_name }: Job, signal?: AbortSignal) {
  try {
    await gitlab.releases.get({ project_id, tag_name }, { signal });
  } catch (error) {
    if (!isHttpError(error, 404)) throw error;
    await gitlab.releases.create({ project_id, tag_name, name: tag_name }, { signal });
  }
}

/**
 * Links a file of the package in the release: adds the link, or corrects the one of that name.
 *
 * @returns the address below which the release always has the file
 */
export async function linkFile(
  gitlab: GitLab,
  { project: project_id, tag: tag_name, name, version }: Job,
  file: string,
  signal?: AbortSignal,
): Promise<string> {
  const path = ["projects", project_id, "packages", "generic", name, version, file].map(encodeURIComponent).join("/");
  const link = { name: file, url: `${gitlab.baseUrl}/${path}`, link_type: "package" as const };
  const links = await gitlab.releasesLinks.list({ project_id, tag_name, per_page: 100 }, { signal }).all();
  const old = links.find((other) => other.name === file);
  if (old?.url === link.url) return old.direct_asset_url;
  const written = old
    ? await gitlab.releasesLinks.update({ project_id, tag_name, link_id: old.id, ...link }, { signal })
    : await gitlab.releasesLinks.create({ project_id, tag_name, direct_asset_path: `/${file}`, ...link }, { signal });
  return written.direct_asset_url;
}
