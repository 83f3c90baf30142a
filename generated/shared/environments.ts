// From spec/shared/environments.yaml. Do not edit: `npm run generate` writes this file.

/** Environment in short. */
export interface EnvironmentBasic {
  /** ID of the environment, unique on the instance. */
  id: number;
  /** Name of the environment. */
  name: string;
  /** Name in a form that fits into addresses; made by GitLab, never changed. */
  slug: string;
  /** Address where what is deployed can be visited; null without one. */
  external_url: string | null;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
}

/** What an environment is for. */
export type EnvironmentTier = "production" | "staging" | "testing" | "development" | "other";
