// From spec/resources/repository-submodules.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Submodules of a repository.
 *
 * [Documentation](https://docs.gitlab.com/api/repository_submodules/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { CommitDetail } from "../shared/repository.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `update`. */
export interface RepositorySubmodulesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the submodule, such as `lib/search-engine`. It is encoded for you. */
  submodule: string;
  /** Full SHA of the commit that the submodule is to be at. */
  commit_sha: string;
  /** Branch to commit to. */
  branch: string;
  /** Message of the commit; one that names the submodule unless given. */
  commit_message?: string;
}

/**
 * Update the commit of a submodule.
 *
 * Commits that a submodule is at another commit from now on.
 *
 * `PUT /projects/:project_id/repository/submodules/:submodule`
 *
 * [Documentation](https://docs.gitlab.com/api/repository_submodules/#update-a-submodule-reference)
 */
export function update(
  client: Client,
  params: RepositorySubmodulesUpdateParams,
  options?: RequestOptions,
): Call<CommitDetail> {
  return client.call(
    {
      id: "repositorySubmodules.update",
      method: "PUT",
      path: "/projects/{project_id}/repository/submodules/{submodule}",
    },
    params,
    options,
  );
}
