import { gzipSync } from "node:zlib";
import type { Fetch } from "gitlab-fetch";
import * as commits from "gitlab-fetch/commits";
import * as groups from "gitlab-fetch/groups";
import * as projectImportExport from "gitlab-fetch/project-import-export";
import * as repositories from "gitlab-fetch/repositories";
import { type MockFetch, mockFetch, type Responder } from "gitlab-fetch/testing";

export const DEMO_GROUP = "example-group";

/** A made-up group: three projects with files, one of them in a group below, one that is empty, one that is locked away. */
export function demoFetch(): Fetch {
  return demoMock().fetch;
}

/** The same with what tests ask of it. */
export function demoMock(): MockFetch {
  const mock = mockFetch();
  const example = mock.example(groups.listProjects, [{}])[0]!;
  const projects = ["sample-app", "docs", "platform/tools", "new-idea", "secrets"].map((path, index) => ({
    ...example,
    id: 81 + index,
    path_with_namespace: `${DEMO_GROUP}/${path}`,
    last_activity_at: "2026-03-20T12:00:00.000Z",
    default_branch: path === "new-idea" ? null : "main",
    empty_repo: path === "new-idea",
  }));
  mock.on(groups.listProjects).paged(projects);
  mock.on(commits.get).always(({ params }) => ({
    status: 200,
    body: mock.example(commits.get, { id: String(params["project_id"]).padStart(40, "a") }),
  }));
  const download: Responder = ({ params, headers }) => {
    const project = projects.find(({ id }) => id === params["project_id"])!;
    const whole = demoArchive(project.path_with_namespace);
    const start = Number(/^bytes=(\d+)-$/.exec(headers.get("range") ?? "")?.[1] ?? 0);
    const body = whole.subarray(start);
    const type = { "content-type": "application/octet-stream", "content-length": String(body.length) };
    return start === 0
      ? { status: 200, headers: type, body }
      : {
          status: 206,
          headers: { ...type, "content-range": `bytes ${start}-${whole.length - 1}/${whole.length}` },
          body,
        };
  };
  mock.on(repositories.downloadArchive).always(download);
  // An export is ready when it was asked about twice.
  const asked = new Map<unknown, number>();
  mock.on(projectImportExport.startExport).always(({ params }) => {
    asked.set(params["project_id"], 0);
    return { status: 202, body: mock.example(projectImportExport.startExport) };
  });
  mock.on(projectImportExport.getExport).always(({ params }) => {
    const times = (asked.get(params["project_id"]) ?? 0) + 1;
    asked.set(params["project_id"], times);
    const export_status = times < 2 ? "started" : "finished";
    return { status: 200, body: mock.example(projectImportExport.getExport, { export_status }) };
  });
  mock.on(projectImportExport.downloadExport).always(download);
  mock.on(repositories.downloadArchive, { project_id: 85 }).reply(403, { message: "403 Forbidden" });
  return mock;
}

/** A tar archive with one file, which says what project it is of. */
export function demoArchive(path: string): Uint8Array<ArrayBuffer> {
  const text = `# ${path}\n`;
  const header = Buffer.alloc(512);
  const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, "0")}\0`;
  header.write(`${path.replace(/.*\//, "")}/README.md`, 0);
  header.write(octal(0o644, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(text.length, 12), 124);
  header.write(octal(0, 12), 136);
  header.write("        0", 148);
  header.write("ustar\x0000", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 7)} `, 148);
  const content = Buffer.alloc(Math.ceil(text.length / 512) * 512 + 1024);
  content.write(text);
  return new Uint8Array(gzipSync(Buffer.concat([header, content])));
}
