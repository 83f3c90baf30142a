// From spec/resources/admin-ai-catalog.yaml. Do not edit: `npm run generate` writes this file.

/**
 * The AI catalog of an instance.
 *
 * [Documentation](https://docs.gitlab.com/api/admin/ai_catalog/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";

/**
 * Add GitLab's external agents to the AI catalog.
 *
 * Adds the external agents that GitLab maintains to the catalog of the instance. It can be done once.
 *
 * `POST /admin/ai_catalog/seed_external_agents`
 *
 * Requires Premium. Experiment. Since GitLab 18.8. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/admin/ai_catalog/#seed-gitlab-managed-external-agents)
 */
export function createExternalAgents(
  client: Client,
  params?: NoParams,
  options?: RequestOptions,
): Call<ExternalAgentsCreation> {
  return client.call(
    { id: "adminAiCatalog.createExternalAgents", method: "POST", path: "/admin/ai_catalog/seed_external_agents" },
    params,
    options,
  );
}

/** Confirmation that the agents were added. */
export interface ExternalAgentsCreation {
  /** What was done, in words. */
  message: string;
}
