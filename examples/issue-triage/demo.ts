import type { Fetch, Issue, Note } from "gitlab-fetch";
import * as issueNotes from "gitlab-fetch/issue-notes";
import * as issues from "gitlab-fetch/issues";
import * as users from "gitlab-fetch/users";
import { type MockFetch, mockFetch } from "gitlab-fetch/testing";
import { marker } from "./facts.js";

export const DEMO_PROJECT = "example-group/sample-app";
/** The day on which the demo happens, so that it always prints the same. */
export const DEMO_NOW = new Date("2026-03-20T12:00:00Z");

const BOT = { id: 900, username: "triage-bot", name: "Triage bot" };
const ALICE = { id: 1, username: "alice", name: "Alice Adams" };
const BOB = { id: 2, username: "bob", name: "Bob Brown" };

/** An issue of the made-up project, with its comments. */
interface Made {
  day: string;
  title: string;
  labels?: string[];
  comments?: [author: typeof BOT, day: string, body: string][];
}

const MADE: Made[] = [
  { day: "2026-03-19", title: "Search finds nothing after midnight" },
  { day: "2026-03-10", title: "Printing leaves out the last page", labels: ["type::bug"] },
  {
    day: "2026-03-01",
    title: "Sign-in fails with long names",
    labels: ["type::bug", "priority::1", "needs triage"],
    comments: [[BOB, "2026-03-18", "I can see it, too."]],
  },
  {
    day: "2025-11-02",
    title: "A dark theme",
    labels: ["type::feature"],
    comments: [[BOB, "2025-11-03", "Yes, please."]],
  },
  {
    day: "2025-10-05",
    title: "Export as a spreadsheet",
    labels: ["type::feature", "stale"],
    comments: [
      [BOB, "2025-10-06", "For which program?"],
      [BOT, "2026-03-02", `Nothing has happened here in 60 days.\n\n${marker("stale")}`],
    ],
  },
  {
    day: "2025-09-01",
    title: "Faster start",
    labels: ["type::feature", "stale"],
    comments: [
      [BOT, "2026-03-01", `Nothing has happened here in 60 days.\n\n${marker("stale")}`],
      [BOB, "2026-03-04", "I am still waiting for this."],
    ],
  },
  {
    day: "2025-06-01",
    title: "Support for old browsers",
    labels: ["type::feature", "keep open"],
    comments: [[BOB, "2025-06-02", "Let us collect here which ones."]],
  },
];

/** A made-up project with issues of all sorts, which remembers what is done. */
export function demoFetch(): Fetch {
  return demoMock().fetch;
}

/** The same with what tests ask of it. */
export function demoMock(): MockFetch & { issues: Issue[]; notes: Map<number, Note[]> } {
  const mock = mockFetch();
  const open: Issue[] = [];
  const notes = new Map<number, Note[]>();
  const comment = (of: number, author: object, created_at: string, body: string): Note => {
    const example = mock.example(issueNotes.get, { body, created_at, system: false, noteable_iid: of });
    const written = { ...example, author: { ...example.author, ...author } };
    notes.get(of)!.push(written);
    open.find(({ iid }) => iid === of)!.user_notes_count++;
    return written;
  };
  for (const [index, { day, title, labels = [], comments = [] }] of MADE.entries()) {
    const iid = index + 1;
    const example = mock.example(issues.get, { id: 100 + iid, iid, title, labels, milestone: null, state: "opened" });
    open.push({
      ...example,
      created_at: `${day}T09:00:00.000Z`,
      author: { ...example.author, ...ALICE },
      user_notes_count: 0,
    });
    notes.set(iid, []);
    for (const [author, time, body] of comments) comment(iid, author, `${time}T09:00:00.000Z`, body);
    mock.on(issueNotes.list, { issue_iid: iid }).paged(notes.get(iid)!);
  }
  mock.on(users.getCurrent).reply(200, mock.example(users.getCurrent, BOT));
  mock.on(issues.listForProject, { state: "opened" }).paged(open);
  mock.on(issueNotes.create).always(({ params }) => ({
    status: 201,
    body: comment(Number(params["issue_iid"]), BOT, DEMO_NOW.toISOString(), String(params["body"])),
  }));
  mock.on(issues.update).always(({ params }) => {
    const at = open.findIndex(({ iid }) => iid === params["issue_iid"]);
    const issue = open[at]!;
    const { add_labels: add = [], remove_labels: remove = [] } = params as Record<string, string[]>;
    issue.labels = [...issue.labels.filter((label) => !remove.includes(label as string)), ...add];
    if (params["state_event"] === "close") open.splice(at, 1);
    return { status: 200, body: issue };
  });
  return Object.assign(mock, { issues: open, notes });
}
