/** A thing to be done with a client while something tries to get at its credential. */
export interface Probe {
  /** `probe-17`: the first segment of every path, so that servers know what a request belongs to. */
  id: string;
  /** The line of the table. */
  row: string;
  /** What tells it from others in its line. */
  variant: string;
  /** How the client logs in. */
  kind: "token" | "oauthToken" | "jobToken";
  does: "get" | "create" | "list" | "absolute" | "show" | "delete";
  /** Where GitLab is for the client. */
  home: "http" | "https" | "nobody";
  /** What GitLab answers: a redirect, a link to the next page, an error. */
  status?: number;
  location?: string;
  link?: string;
  body?: string;
  /** The address or id the caller is tricked into using. */
  target?: string;
  /** What is wrong with the token given. */
  tokenEnd?: string;
  /** A proxy that refuses. */
  proxy?: boolean;
}

/** Where things are. All names lead to this machine. */
export interface Places {
  http: number;
  https: number;
  other: number;
  closed: number;
}

/** The secret of a probe. It looks like GitLab's own, and like nothing else. */
export const secretOf = (id: string): string => `glpat-Secret-of-${id}-0123456789`;

export const homeOf = ({ home, id }: Probe, places: Places): string =>
  ({
    http: `http://gitlab.test:${places.http}/${id}`,
    https: `https://localhost:${places.https}/${id}`,
    nobody: `http://gitlab.test:${places.closed}/${id}`,
  })[home];

const kinds = ["token", "oauthToken", "jobToken"] as const;
const statuses = [301, 302, 303, 307, 308];

/** All probes. */
export function probesFor({ other }: Pick<Places, "other">): Probe[] {
  const probes: Probe[] = [];
  const add = (probe: Omit<Probe, "id" | "home" | "variant"> & Partial<Probe>): void => {
    const id = `probe-${probes.length}`;
    const filled = (text?: string): string | undefined => text?.replaceAll("ID", id);
    probes.push({
      home: "http",
      variant: probe.kind,
      ...probe,
      id,
      location: filled(probe.location),
      link: filled(probe.link),
      target: filled(probe.target),
    });
  };
  const elsewhere: [name: string, url: string][] = [
    ["another host", `http://evil.test:${other}/ID`],
    ["another port of the same host", `http://gitlab.test:${other}/ID`],
    ["a look-alike (`gitlab.test.evil.test`)", `http://gitlab.test.evil.test:${other}/ID`],
    ["another host behind user-info (`gitlab.test@evil.test`)", `http://gitlab.test@evil.test:${other}/ID`],
    ["another host without a scheme (`//evil.test`)", `//evil.test:${other}/ID`],
  ];
  for (const kind of kinds)
    for (const status of statuses) {
      for (const [name, location] of elsewhere)
        add({ row: `GET redirected to ${name}`, variant: `${kind} ${status}`, kind, does: "get", status, location });
      add({
        row: "GET redirected from https to http",
        variant: `${kind} ${status}`,
        kind,
        does: "get",
        home: "https",
        status,
        location: `http://localhost:${other}/ID`,
      });
      add({
        row: "POST redirected to another host",
        variant: `${kind} ${status}`,
        kind,
        does: "create",
        status,
        location: elsewhere[0]![1],
      });
    }
  for (const kind of kinds) {
    for (const [name, url] of elsewhere)
      add({ row: `\`Link\` to ${name}`, variant: kind, kind, does: "list", link: `${url}/api/v4/projects?page=2` });
    for (const [name, url] of elsewhere.slice(0, 4))
      add({ row: `an absolute address at ${name}`, kind, does: "absolute", target: `${url}/api/v4/user` });
    const refused = JSON.stringify({ message: "404 Not Found" });
    add({
      row: "the error of a refused call, printed, inspected and as JSON",
      kind,
      does: "get",
      status: 404,
      body: refused,
    });
    add({ row: "the error of a failing server", kind, does: "get", status: 500, body: "<html>" });
    add({ row: "the error of an answer that is no JSON", kind, does: "get", status: 200, body: "<html>" });
    add({ row: "the error of a connection refused", kind, does: "get", home: "nobody" });
    add({
      row: "an error whose text quotes the token",
      kind,
      does: "get",
      status: 400,
      body: '{"message":"bad token TOKEN"}',
    });
    add({ row: "the client itself, printed, inspected and as JSON", kind, does: "show" });
    add({ row: "a token with a line break at its end", kind, does: "get", tokenEnd: "\n" });
    add({ row: "a token with a line break and a header in it", kind, does: "get", tokenEnd: "\r\nx-forged: 1" });
    add({
      row: "an https proxy that refuses: what it is told, and the error",
      kind,
      does: "get",
      home: "https",
      proxy: true,
    });
  }
  const path = `/projects/1/repository/branches`;
  for (const target of ["..", ".", "", "../..", "%2e%2e", "a/../../.."])
    add({
      row: `an id that is a path (\`..\` ...) on a DELETE below \`${path}\``,
      kind: "token",
      variant: `"${target}"`,
      does: "delete",
      target,
      status: 204,
    });
  return probes;
}
