import type { Issue, Note } from "gitlab-fetch";

const HOUR = 3_600_000;

/** What the rules are told about an issue. */
export interface Facts {
  issue: Issue;
  labels: ReadonlySet<string>;
  /** Hours since it was created. */
  age: number;
  /** Whether somebody other than its author has commented. */
  answered: boolean;
  /** Hours since somebody last wrote something, the bot left out. */
  idle: number;
  /** Hours since the bot last commented for this rule; undefined when it never did. */
  sinceComment(rule: string): number | undefined;
}

const PREFIX = "<!-- issue-triage:";

/** The line, unseen on the page, by which the bot finds its comments again. */
export function marker(rule: string): string {
  return `${PREFIX} ${rule} -->`;
}

/**
 * Reads an issue and its comments.
 *
 * @param me the user that the bot is: a marker that somebody else wrote does not count
 */
export function factsOf(issue: Issue, notes: readonly Note[], me: { id: number }, now: Date): Facts {
  const hours = (time: string): number => (now.getTime() - Date.parse(time)) / HOUR;
  const mine = notes.filter((note) => note.author.id === me.id && note.body.includes(PREFIX));
  const others = notes.filter((note) => !note.system && !mine.includes(note));
  return {
    issue,
    labels: new Set(issue.labels.map((label) => (typeof label === "string" ? label : label.name))),
    age: hours(issue.created_at),
    answered: others.some((note) => note.author.id !== issue.author.id),
    idle: Math.min(...[issue, ...others].map((entry) => hours(entry.created_at))),
    sinceComment(rule) {
      const times = mine.filter((note) => note.body.includes(marker(rule))).map((note) => hours(note.created_at));
      return times.length > 0 ? Math.min(...times) : undefined;
    },
  };
}
