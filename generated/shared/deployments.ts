// From spec/shared/deployments.yaml. Do not edit: `npm run generate` writes this file.

import type { EnvironmentBasic } from "./environments.js";
import type { Job } from "./jobs.js";
import type { UserBasic } from "./users.js";

/** Deployment to an environment. */
export interface Deployment {
  /** ID of the deployment, unique on the instance. */
  id: number;
  /** Number of the deployment inside its project. */
  iid: number;
  /** Branch or tag that is deployed. */
  ref: string;
  /** SHA of the commit that is deployed. */
  sha: string;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Who deploys; null where the user is gone. */
  user: UserBasic | null;
  /** Environment that is deployed to; left out inside an environment. */
  environment?: EnvironmentBasic;
  /** Job that deploys; null where something else than GitLab does. */
  deployable: Job | null;
  /** State. */
  status: DeploymentStatus | (string & {});
}

/** State of a deployment. */
export type DeploymentStatus = "created" | "running" | "success" | "failed" | "canceled" | "skipped" | "blocked";
