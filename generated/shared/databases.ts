// From spec/shared/databases.yaml. Do not edit: `npm run generate` writes this file.

/** Database of the instance. Most instances have `main` and `ci` only. */
export type DatabaseName = "main" | "ci" | "sec" | "embedding" | "geo";
