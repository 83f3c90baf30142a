import { createClient } from "@hey-api/openapi-ts";
import { generate } from "openapi-typescript-codegen";

/** Writes a client for a document into a folder. */
export type Generator = (document: object, folder: string) => Promise<void>;

/** Generators that are not ours, by name. */
export const GENERATORS: Readonly<Record<string, Generator>> = {
  "openapi-typescript-codegen": async (document, folder) => {
    await generate({
      input: withoutQuotes(document as { paths?: object }),
      output: folder,
      useOptions: true,
      useUnionTypes: true,
    });
  },
  "@hey-api/openapi-ts": async (document, folder) => {
    await createClient({
      input: structuredClone(document) as never,
      output: folder,
      logs: { level: "silent" },
      plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
    });
  },
};

/** NuGet's `Packages(Id='...')` percent-encoded, the same address: that generator writes paths between quotes as they are. */
function withoutQuotes(document: { paths?: object }): object {
  const { paths = {}, ...rest } = structuredClone(document);
  const encoded = Object.entries(paths).map(([path, item]) => [path.replaceAll("'", "%27"), item as object]);
  return { ...rest, paths: Object.fromEntries(encoded) as object };
}
