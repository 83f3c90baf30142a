import type { AccessLevel } from "gitlab-fetch";
import { UsageError } from "../shared/program.js";
import { parseCsv, type Row } from "./csv.js";

/** Somebody who is to have an account. */
export interface Person {
  /** The line of the file, for messages. */
  line: number;
  username: string;
  name: string;
  email: string;
  groups: { path: string; role: Role }[];
  /** Public SSH key in OpenSSH format. */
  key: string | undefined;
}

/** Names of the roles, by the numbers that the API takes. @see https://docs.gitlab.com/api/access_requests/#valid-access-levels */
export const ROLES = {
  guest: 10,
  planner: 15,
  reporter: 20,
  developer: 30,
  maintainer: 40,
  owner: 50,
} as const satisfies Record<string, AccessLevel>;
export type Role = keyof typeof ROLES;

const COLUMNS = ["username", "name", "email", "groups", "ssh_key"] as const;
type Column = (typeof COLUMNS)[number];

/**
 * Reads the list of people. All that is wrong is told at once, before anything is sent.
 *
 * @throws UsageError that lists what is wrong, with line numbers
 */
export function readPeople(text: string): Person[] {
  let rows: Row[];
  try {
    rows = parseCsv(text);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const [head, ...body] = rows;
  if (!head || !COLUMNS.every((name) => head.fields.includes(name)))
    throw new UsageError(`the first line has to name the columns ${COLUMNS.join(",")}`);
  const wrong: string[] = [];
  const people = body.map(({ line, fields }): Person => {
    const complain = (words: string): void => void wrong.push(`line ${line}: ${words}`);
    if (fields.length !== head.fields.length) complain(`${fields.length} fields instead of ${head.fields.length}`);
    const value = (name: Column): string => fields[head.fields.indexOf(name)] ?? "";
    return personOf(line, value, complain);
  });
  for (const name of ["username", "email"] as const) {
    const seen = new Map<string, number>();
    for (const person of people) {
      const value = person[name].toLowerCase();
      const first = seen.get(value);
      if (first !== undefined) wrong.push(`line ${person.line}: ${name} ${value} stands in line ${first} already`);
      else seen.set(value, person.line);
    }
  }
  if (people.length === 0) wrong.push("there is nobody in it");
  if (wrong.length > 0) throw new UsageError(wrong.join("\n"));
  return people;
}

function personOf(line: number, value: (name: Column) => string, complain: (words: string) => void): Person {
  const [username, name, email, key] = [value("username"), value("name"), value("email"), value("ssh_key")];
  if (!/^\w[\w.-]*$/.test(username) || /\.$|\.(git|atom)$/i.test(username))
    complain(`"${username}" cannot be a username`);
  if (name === "") complain("the name is missing");
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) complain(`"${email}" is no email address`);
  // Of a private key that somebody put in by mistake nothing is shown.
  if (key !== "" && !/^(ssh|ecdsa|sk)-[\w@.-]+ [\w+/]+=*( .*)?$/.test(key))
    complain("ssh_key is no public key in OpenSSH format, such as: ssh-ed25519 AAAA... dana@laptop");
  const groups = value("groups")
    .split(";")
    .filter((text) => text.trim() !== "")
    .map((text) => {
      const [, path = "", role = ""] = /^\s*([^:\s]+)\s*:\s*(\w+)\s*$/.exec(text) ?? [];
      if (!Object.hasOwn(ROLES, role))
        complain(`groups: write path:role with one of ${Object.keys(ROLES).join(", ")}, not "${text.trim()}"`);
      return { path, role: role as Role };
    });
  return { line, username, name, email, groups, key: key || undefined };
}
