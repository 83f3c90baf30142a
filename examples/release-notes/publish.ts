import { type GitLab, isHttpError, type Release } from "gitlab-fetch";

/**
 * Makes a release of a tag, or gives new notes to the one that is there, so that it can be done again.
 *
 * @returns the release, and whether it is new
 * @throws GitLabError when there is no such tag, or the token may not
 */
export async function publish(
  gitlab: GitLab,
  release: { project_id: string; tag_name: string; description: string },
  signal?: AbortSignal,
): Promise<{ release: Release; created: boolean }> {
  const { project_id, tag_name } = release;
  try {
    await gitlab.releases.get({ project_id, tag_name }, { signal });
  } catch (error) {
    if (!isHttpError(error, 404)) throw error;
    return { release: await gitlab.releases.create({ ...release, name: tag_name }, { signal }), created: true };
  }
  return { release: await gitlab.releases.update(release, { signal }), created: false };
}
