// From spec/shared/feature-flags.yaml. Do not edit: `npm run generate` writes this file.

/** List of users that a strategy of a feature flag is for, in short. */
export interface FeatureFlagUserListBasic {
  /** ID of the list, unique on the instance. */
  id: number;
  /** Number of the list inside its project. */
  iid: number;
  /** Name of the list. */
  name: string;
  /** IDs of the users in your own application, separated by commas. */
  user_xids: string;
}
