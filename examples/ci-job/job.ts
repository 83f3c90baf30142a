import { UsageError } from "../shared/program.js";

/** What the job knows about itself, from GitLab's predefined variables. */
export interface Job {
  /** Number of the project. */
  project: string;
  /** Tag that the pipeline runs for. */
  tag: string;
  /** Name of the package. */
  name: string;
  /** Version of the package: the tag without its `v`. */
  version: string;
}

/**
 * Reads the predefined variables; flags come before them.
 *
 * @throws UsageError that names what is missing
 * @see https://docs.gitlab.com/ci/variables/predefined_variables/
 */
export function readJob(
  env: Readonly<Record<string, string | undefined>>,
  flags: { project?: string | undefined; tag?: string | undefined; package?: string | undefined },
): Job {
  const needed = (value: string | undefined, variable: string, flag: string): string => {
    if (value) return value;
    throw new UsageError(`${variable} is not set; run this in a CI/CD job for a tag, or give --${flag}`);
  };
  const tag = needed(flags.tag ?? env["CI_COMMIT_TAG"], "CI_COMMIT_TAG", "tag");
  return {
    project: needed(flags.project ?? env["CI_PROJECT_ID"], "CI_PROJECT_ID", "project"),
    tag,
    name: needed(flags.package ?? env["CI_PROJECT_NAME"], "CI_PROJECT_NAME", "package"),
    version: tag.replace(/^v(?=\d)/, ""),
  };
}
