// From spec/resources/lint.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Checking of CI/CD configurations.
 *
 * [Documentation](https://docs.gitlab.com/api/lint/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { MergeRequest } from "../shared/merge-requests.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `validateExisting`. */
export interface LintValidateExistingParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Commit SHA, branch or tag to take the configuration from; the newest commit of the default branch unless
   * given. Since GitLab 16.10.
   */
  content_ref?: string;
  /** Whether to simulate the creation of a pipeline, not only check the text. Default: `false`. */
  dry_run?: boolean;
  /**
   * Branch or tag that the simulated pipeline runs for; the default branch unless given. Since GitLab 16.10.
   */
  dry_run_ref?: string;
  /** Whether the answer lists the jobs. Default: `false`. */
  include_jobs?: boolean;
  /**
   * Earlier name of `dry_run_ref`.
   * @deprecated Since GitLab 16.10. Use `dry_run_ref`.
   */
  ref?: string;
  /**
   * Earlier name of `content_ref`.
   * @deprecated Since GitLab 16.10. Use `content_ref`.
   */
  sha?: string;
}

/**
 * Validate the CI/CD configuration of a project.
 *
 * Checks the CI/CD configuration that a project has, with its variables and the files that it includes.
 *
 * `GET /projects/:project_id/ci/lint`
 *
 * [Documentation](https://docs.gitlab.com/api/lint/#validate-existing-cicd-configuration)
 */
export function validateExisting(
  client: Client,
  params: LintValidateExistingParams,
  options?: RequestOptions,
): Call<CiLintResult> {
  return queryCall(
    client,
    { id: "lint.validateExisting", method: "GET", path: "/projects/{project_id}/ci/lint" },
    params,
    options,
  );
}

/** Parameters of `validate`. */
export interface LintValidateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** The configuration, as YAML. */
  content: string;
  /** Whether to simulate the creation of a pipeline, not only check the text. Default: `false`. */
  dry_run?: boolean;
  /** Whether the answer lists the jobs. Default: `false`. */
  include_jobs?: boolean;
  /** Branch or tag that the simulated pipeline runs for; the default branch unless given. */
  ref?: string;
}

/**
 * Validate a CI/CD configuration.
 *
 * Checks a CI/CD configuration in the context of a project: with its variables and the files that it
 * includes.
 *
 * `POST /projects/:project_id/ci/lint`
 *
 * [Documentation](https://docs.gitlab.com/api/lint/#validate-cicd-configuration)
 */
export function validate(client: Client, params: LintValidateParams, options?: RequestOptions): Call<CiLintResult> {
  return client.call(
    { id: "lint.validate", method: "POST", path: "/projects/{project_id}/ci/lint", idempotent: true },
    params,
    options,
  );
}

/** Parameters of `createConfig`. */
export interface LintCreateConfigParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Create a merge request with a CI/CD configuration.
 *
 * Creates a merge request that adds a first CI/CD configuration to a project.
 *
 * `POST /projects/:project_id/create_ci_config`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createConfig(
  client: Client,
  params: LintCreateConfigParams,
  options?: RequestOptions,
): Call<MergeRequest> {
  return client.call(
    { id: "lint.createConfig", method: "POST", path: "/projects/{project_id}/create_ci_config" },
    params,
    options,
  );
}

/** File that a CI/CD configuration includes. */
export interface CiLintInclude {
  /** How it is included. */
  type: CiLintIncludeType | (string & {});
  /** Path or address of the file. */
  location: string | null;
  /** Address of the page that shows it; null where there is none. */
  blob: string | null;
  /** Address of its text; null where there is none. */
  raw: string | null;
  /** What else is known of it, such as the project and the ref. */
  extra: Record<string, unknown>;
  /** Path of the project whose configuration includes it. */
  context_project: string | null;
  /** SHA of the commit that the including configuration is from. */
  context_sha: string | null;
}

/** Way in which a CI/CD configuration includes a file. */
export type CiLintIncludeType = "local" | "file" | "remote" | "template" | "component";

/** Job of a CI/CD configuration. */
export interface CiLintJob {
  /** Name of the job in the configuration. */
  name: string;
  /** Stage that the job runs in. */
  stage: string;
  /** Commands before the script. */
  before_script: string[];
  /** Commands. */
  script: string[];
  /** Commands after the script. */
  after_script: string[];
  /** Tags that a runner must have to take it. */
  tag_list: string[];
  /** When it runs; null where nothing is said. */
  only?: CiLintJobPolicy | null;
  /** When it does not run; null where nothing is said. */
  except?: CiLintJobPolicy | null;
  /** Name of the environment that it deploys to; null for none. */
  environment: string | null;
  /** When it starts, such as `on_success` or `manual`. */
  when: string;
  /** Whether the pipeline succeeds although it fails. */
  allow_failure: boolean;
  /** Jobs that it waits for; null where it waits for the stage before. */
  needs?: CiLintJobNeed[] | null;
}

/** Job that another one waits for. */
export interface CiLintJobNeed {
  /** Name of the job. */
  name: string;
  /** Whether its artifacts are fetched. */
  artifacts?: boolean;
  /** Whether it may be missing. */
  optional?: boolean;
}

/** When a job runs, as `only` and `except` tell it. */
export interface CiLintJobPolicy {
  /** Branches, tags and kinds of pipelines. */
  refs?: string[];
  /** Expressions on variables. */
  variables?: string[];
  /** Paths that must have changed. */
  changes?: string[];
  /** State of the Kubernetes integration, such as `active`. */
  kubernetes?: string;
}

/** What the check of a CI/CD configuration found. */
export interface CiLintResult {
  /** Whether the configuration is valid. */
  valid: boolean;
  /** What is wrong with it. */
  errors: string[];
  /** What may be wrong with it. */
  warnings: string[];
  /** The configuration with everything that it includes, as YAML; null where it could not be read. */
  merged_yaml: string | null;
  /** Files that it includes; null where it could not be read. */
  includes: CiLintInclude[] | null;
  /** Its jobs; with `include_jobs` only. */
  jobs?: CiLintJob[] | null;
}
