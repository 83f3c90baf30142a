// From spec/resources/organizations.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Organizations, which hold groups, projects and users.
 *
 * [Documentation](https://docs.gitlab.com/api/organizations/)
 *
 * @module
 */

import type { Call, Client, RequestOptions, Upload } from "../../runtime/client.js";

/** Parameters of `create`. */
export interface OrganizationsCreateParams {
  /** Display name. */
  name: string;
  /** Path, unique on the instance. */
  path: string;
  /** Text that describes it. */
  description?: string | null;
  /** Who can see it. */
  visibility?: OrganizationVisibility;
  /** Avatar image. */
  avatar?: Upload;
}

/**
 * Create an organization.
 *
 * Creates an organization that the caller owns.
 *
 * `POST /organizations`
 *
 * Experiment. Since GitLab 17.5. Behind the feature flag `organization_switching`. GitLab.com and GitLab
 * Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/organizations/#create-an-organization)
 */
export function create(
  client: Client,
  params: OrganizationsCreateParams,
  options?: RequestOptions,
): Call<Organization> {
  return client.call({ id: "organizations.create", method: "POST", path: "/organizations" }, params, options);
}

/** Parameters of `delete`. */
export interface OrganizationsDeleteParams {
  /** ID of the organization. */
  organization_id: number;
}

/**
 * Delete an organization.
 *
 * Begins to delete an organization, in the background.
 *
 * `DELETE /organizations/:organization_id`
 *
 * Experiment. GitLab.com and GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/organizations/#create-an-organization)
 */
function delete_(client: Client, params: OrganizationsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "organizations.delete", method: "DELETE", path: "/organizations/{organization_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete an organization.
   *
   * Begins to delete an organization, in the background.
   *
   * `DELETE /organizations/:organization_id`
   *
   * Experiment. GitLab.com and GitLab Self-Managed only.
   *
   * [Documentation](https://docs.gitlab.com/api/organizations/#create-an-organization)
   */
  delete_ as delete,
};

/** Organization, which holds groups, projects and users. */
export interface Organization {
  /** ID of the organization. */
  id: number;
  /** UUID of the organization, the same in all cells. */
  uuid?: string | null;
  /** Display name. */
  name: string;
  /** Path, unique on the instance. */
  path: string;
  /** Text that describes it; null without one. */
  description: string | null;
  /** Who can see it. */
  visibility?: OrganizationVisibility | (string & {});
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Address of its page. */
  web_url: string;
  /** Address of the avatar image; null without one. */
  avatar_url: string | null;
}

/** Who can see an organization. */
export type OrganizationVisibility = "private" | "public";
