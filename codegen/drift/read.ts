import type { ReadDocument } from "../bundled/read.js";
import { DescriptionError } from "../load/problem.js";
import type { OpenApi } from "../openapi.js";

/**
 * An OpenAPI 3 document of what was read; Swagger 2.0 is converted.
 *
 * @throws DescriptionError where it is neither
 */
export async function openApiOf({ file, content }: ReadDocument): Promise<OpenApi> {
  const { openapi, swagger, paths } = (content ?? {}) as Record<string, unknown>;
  const fault = (message: string, remedy: string): DescriptionError =>
    new DescriptionError([{ rule: "openapi-version", file, pointer: "", message, remedy }]);
  if (typeof swagger === "string" && swagger.startsWith("2.")) {
    // Loaded here: most runs read OpenAPI 3.
    const { default: converter } = await import("swagger2openapi");
    try {
      const options = { patch: true, warnOnly: true, resolve: false };
      return (await converter.convertObj(content as object, options)).openapi as OpenApi;
    } catch (error) {
      throw fault(`cannot be converted from Swagger 2.0: ${(error as Error).message}`, "mend it, or give OpenAPI 3");
    }
  }
  if (typeof openapi !== "string" || !/^3\.[01]\./.test(openapi))
    throw fault("neither Swagger 2.0 nor OpenAPI 3.0 or 3.1", "give GitLab's doc/api/openapi/openapi_v3.yaml");
  if (paths === null || typeof paths !== "object") throw fault("there are no `paths`", "give a whole document");
  return content as OpenApi;
}
