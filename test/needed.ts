/**
 * Says that a program some tests need is not there, so that they are skipped.
 *
 * @throws Error where `GITLAB_FETCH_REQUIRE` names it (`redis,chromium,zsh,fish`): there its absence is a failure
 */
export function lacking(program: string, untested: string): string {
  const text = `${program} is not installed: ${untested} is NOT TESTED (GITLAB_FETCH_REQUIRE=${program} makes that a failure)`;
  if (process.env["GITLAB_FETCH_REQUIRE"]?.split(",").includes(program)) throw new Error(text);
  console.warn(text);
  return text;
}
