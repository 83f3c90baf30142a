// From spec/resources/google-cloud-integration.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Shell scripts that set up Google Cloud for a project.
 *
 * [Documentation](https://docs.gitlab.com/api/google_cloud_integration/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `getFederationScript`. */
export interface GoogleCloudIntegrationGetFederationScriptParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the Google Cloud project. */
  google_cloud_project_id: string;
  /** ID of the pool to create. Default: `gitlab-wlif`. */
  google_cloud_workload_identity_pool_id?: string;
  /** Name of the pool to create. Default: `WLIF for GitLab integration`. */
  google_cloud_workload_identity_pool_display_name?: string;
  /** ID of the provider to create. Default: `gitlab-wlif-oidc-provider`. */
  google_cloud_workload_identity_pool_provider_id?: string;
  /** Name of the provider to create. Default: `GitLab OIDC provider`. */
  google_cloud_workload_identity_pool_provider_display_name?: string;
}

/**
 * Get the workload identity script.
 *
 * Gets a shell script that creates a workload identity federation in Google Cloud, which lets jobs of the
 * project sign in there. For maintainers.
 *
 * `GET /projects/:project_id/google_cloud/setup/wlif.sh`
 *
 * Experiment. Since GitLab 16.10. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/google_cloud_integration/#workload-identity-federation-creation-script)
 */
export function getFederationScript(
  client: Client,
  params: GoogleCloudIntegrationGetFederationScriptParams,
  options?: RequestOptions,
): Call<string> {
  return queryCall(
    client,
    {
      id: "googleCloudIntegration.getFederationScript",
      method: "GET",
      path: "/projects/{project_id}/google_cloud/setup/wlif.sh",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `getIntegrationsScript`. */
export interface GoogleCloudIntegrationGetIntegrationsScriptParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether to set up Google Artifact Management; nothing else can be set up so far. */
  enable_google_cloud_artifact_registry?: boolean;
  /** ID of the Google Cloud project that has the registry. */
  google_cloud_artifact_registry_project_id?: string;
}

/**
 * Get the integrations setup script.
 *
 * Gets a shell script that lets members of the project use Google Artifact Registry. For maintainers.
 *
 * `GET /projects/:project_id/google_cloud/setup/integrations.sh`
 *
 * Experiment. Since GitLab 16.10. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/google_cloud_integration/#script-to-set-up-a-google-cloud-integration)
 */
export function getIntegrationsScript(
  client: Client,
  params: GoogleCloudIntegrationGetIntegrationsScriptParams,
  options?: RequestOptions,
): Call<string> {
  return queryCall(
    client,
    {
      id: "googleCloudIntegration.getIntegrationsScript",
      method: "GET",
      path: "/projects/{project_id}/google_cloud/setup/integrations.sh",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `getRunnerDeploymentScript`. */
export interface GoogleCloudIntegrationGetRunnerDeploymentScriptParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the Google Cloud project. */
  google_cloud_project_id: string;
}

/**
 * Get the runner deployment script.
 *
 * Gets a shell script that prepares a Google Cloud project to run runners: it enables services, and creates a
 * role and a service account. For maintainers.
 *
 * `GET /projects/:project_id/google_cloud/setup/runner_deployment_project.sh`
 *
 * Experiment. Since GitLab 16.10. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/google_cloud_integration/#script-to-configure-a-google-cloud-project-for-runner-provisioning)
 */
export function getRunnerDeploymentScript(
  client: Client,
  params: GoogleCloudIntegrationGetRunnerDeploymentScriptParams,
  options?: RequestOptions,
): Call<string> {
  return queryCall(
    client,
    {
      id: "googleCloudIntegration.getRunnerDeploymentScript",
      method: "GET",
      path: "/projects/{project_id}/google_cloud/setup/runner_deployment_project.sh",
      as: "text",
    },
    params,
    options,
  );
}
