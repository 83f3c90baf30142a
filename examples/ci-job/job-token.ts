import { isHttpError } from "gitlab-fetch";

/**
 * What a refusal means when the credential is a job token, for GitLab does not say it: where job tokens are not let in, it
 * goes on as if there were no credential at all.
 *
 * @returns a sentence on what to do, undefined when the token is not the cause
 * @see https://docs.gitlab.com/ci/jobs/ci_job_token/
 */
export function explain(error: unknown): string | undefined {
  if (!isHttpError(error)) return undefined;
  if (error.status === 403 && error.messages.some((message) => /job token not allowed/i.test(message)))
    return "The other project does not let in job tokens of this one: add this project to its allowlist (Settings > CI/CD > Job token permissions).";
  if (error.status === 403)
    return "A job token may do what the user who started the pipeline may do: that user's role is too low for this.";
  if (error.status === 401 || error.status === 404)
    return "Most of the API takes no job token and answers as if nobody had signed in: set GITLAB_TOKEN to a project access token for this. If the call does take one, the job may have ended, for its token ends with it.";
  return undefined;
}
