import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { GitLab } from "gitlab-fetch";
import type { Job } from "./job.js";

/** A file that is in the package registry. */
export interface Uploaded {
  file: string;
  sha256: string;
  /** False when a file with that name and content was there already. */
  fresh: boolean;
}

/**
 * Streams files into a generic package. A job that is tried again does not upload the same content twice.
 *
 * @returns one by one, as they are there
 * @throws Error when GitLab has stored something else than what was sent
 */
export async function* upload(
  gitlab: GitLab,
  { project: project_id, name: package_name, version: package_version }: Job,
  paths: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<Uploaded, void, undefined> {
  const known = await knownFiles(gitlab, { project_id, package_name, package_version }, signal);
  for (const path of paths) {
    const file = basename(path);
    const sha256 = await checksum(path);
    const fresh = known.get(file) !== sha256;
    if (fresh) {
      const stored = await gitlab.packagesGeneric.upload(
        {
          project_id,
          package_name,
          package_version,
          file_name: file,
          // A function, so that the upload can be repeated after a failure.
          body: () => createReadStream(path),
          select: "package_file",
        },
        { signal },
      );
      if (stored.file_sha256 !== null && stored.file_sha256 !== sha256)
        throw Object.assign(new Error(`${file}: GitLab has stored something else (SHA-256 ${stored.file_sha256})`), {
          code: "ERR_CHECKSUM",
        });
    }
    yield { file, sha256, fresh };
  }
}

/** Checksums of the package's files by name; of several with one name the newest counts. */
async function knownFiles(
  gitlab: GitLab,
  { project_id, package_name, package_version }: { project_id: string; package_name: string; package_version: string },
  signal: AbortSignal | undefined,
): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  const packages = gitlab.packages.listForProject(
    { project_id, package_type: "generic", package_name, package_version },
    { signal },
  );
  for await (const { id: package_id, name, version } of packages) {
    // GitLab finds names that only contain the text, too.
    if (name !== package_name || version !== package_version) continue;
    for await (const file of gitlab.packages.listFiles(
      { project_id, package_id, order_by: "id", sort: "asc" },
      { signal },
    ))
      if (file.file_sha256) known.set(file.file_name, file.file_sha256);
  }
  return known;
}

async function checksum(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest("hex");
}
