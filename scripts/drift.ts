/**
 * What GitLab's own OpenAPI document has that our description has not, for whoever follows a release of GitLab
 * (docs/guides/drift.md).
 *
 *   npm run drift -- <openapi_v3.yaml>                     what is missing here
 *   npm run drift -- <new file> --since <older file>       what changed between two of them and is not here yet
 *   --all   also what only our description has, and types that exclude each other    --json   as data
 *   --scaffold <folder>   YAML skeletons of what is missing    --spec <folder>    --known <file>
 *
 * Reads Swagger 2.0 and OpenAPI 3, as YAML or JSON. Exit code: 0 no drift, 1 drift, 2 an error.
 */
import { driftCommand } from "../codegen/drift/command.js";

process.exitCode = await driftCommand(process.argv.slice(2));
