import { createClient } from "@hey-api/openapi-ts";
import { generate } from "openapi-typescript-codegen";

/** Writes a client for a document into a folder. */
export type Generator = (document: object, folder: string) => Promise<void>;

/** Generators that are not ours, by name. */
export const GENERATORS: Readonly<Record<string, Generator>> = {
  "openapi-typescript-codegen": async (document, folder) => {
    await generate({ input: structuredClone(document), output: folder, useOptions: true, useUnionTypes: true });
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
