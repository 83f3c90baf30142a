/**
 * The change report of a release: what callers meet of the differences between two versions of the bundled description, by
 * resource and operation, as Markdown for CHANGELOG.md.
 *
 *   npm run api-diff -- v0.1.0                     a git revision against generated/openapi.json as it is
 *   npm run api-diff -- old.json new.json          two files; revisions and files may be mixed
 *   --json                as data
 *   --fail-on breaking    exit code 1 where there is such a change (`additive`: such or a graver one)
 *   --types <revision>    also whether the type tests of that revision still compile, exit code 1 where not
 *
 * Exit code 2: an error.
 */
import { apiDiffCommand } from "../codegen/diff/command.js";

process.exitCode = await apiDiffCommand(process.argv.slice(2));
