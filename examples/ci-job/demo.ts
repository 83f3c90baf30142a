import { createHash } from "node:crypto";
import type { Fetch, PackageFile, ReleaseLink } from "gitlab-fetch";
import * as packages from "gitlab-fetch/packages";
import * as packagesGeneric from "gitlab-fetch/packages-generic";
import * as releasesLinks from "gitlab-fetch/releases-links";
import { type MockFetch, mockFetch } from "gitlab-fetch/testing";

/** What GitLab would set in a job for a tag. */
export const DEMO_ENV = { CI_PROJECT_ID: "81", CI_PROJECT_NAME: "sample-app", CI_COMMIT_TAG: "v1.5.0" };

/** A made-up project, which remembers releases, links and packages, and lets job tokens do what GitLab lets them do. */
export function demoFetch(): Fetch {
  return demoMock().fetch;
}

/** The same with what tests ask of it. */
export function demoMock(): MockFetch & { files: PackageFile[]; links: ReleaseLink[] } {
  const mock = mockFetch({ stateful: true });
  const files: PackageFile[] = [];
  const links: ReleaseLink[] = [];
  mock.on(packagesGeneric.upload).always(async ({ params, body }) => {
    const content = body as Uint8Array;
    const file = {
      ...mock.example(packages.listFiles, [{}])[0]!,
      id: files.length + 1,
      file_name: String(params["file_name"]),
      size: content.length,
      file_sha256: createHash("sha256").update(content).digest("hex"),
    };
    files.push(file);
    const { file_name, size, file_sha256 } = file;
    return { status: 201, body: { ...mock.example(packagesGeneric.upload), file_name, size, file_sha256 } };
  });
  mock.on(packages.listForProject).always(({ params }) => {
    const { package_name: name, package_version: version } = params as Record<string, string>;
    const [found] = mock.example(packages.listForProject, [{ id: 7, name: name!, version: version! }]);
    return { status: 200, body: files.length > 0 ? [found] : [] };
  });
  mock.on(packages.listFiles, { package_id: 7 }).paged(files);
  mock.on(releasesLinks.list).paged(links);
  mock.on(releasesLinks.create).always(({ params }) => {
    const { tag_name, name, url, direct_asset_path } = params as Record<string, string>;
    const direct_asset_url = `https://gitlab.example.com/example-group/sample-app/-/releases/${tag_name}/downloads${direct_asset_path}`;
    const link = { id: links.length + 1, name: name!, url: url!, direct_asset_url, link_type: "package" };
    links.push(link);
    return { status: 201, body: link };
  });
  return Object.assign(mock, { files, links });
}
