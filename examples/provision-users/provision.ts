import { type GitLab, isHttpError, type ListedUser } from "gitlab-fetch";
import { type Person, ROLES } from "./people.js";

/** One thing that a person is to have, and what became of it. */
export interface Step {
  username: string;
  what: string;
  /** `missing` and `too low` are what a dry run finds. */
  result: "there" | "missing" | "too low" | "created" | "added" | "raised" | "failed";
  message?: string;
}

/** How people are provisioned. */
export interface ProvisionOptions {
  /** Create what is missing; otherwise it is only looked for. */
  apply: boolean;
  signal?: AbortSignal;
}

/**
 * Gives a person an account, memberships and a key, as far as they are missing. Nothing is taken away, and an account that is
 * somebody else's is left alone.
 *
 * @returns step by step what was found or done; a step that GitLab refuses is told, and the next one follows
 * @throws GitLabError when the token is refused or may not sudo; the signal's reason when it is aborted
 */
export async function* provision(
  gitlab: GitLab,
  person: Person,
  { apply, signal }: ProvisionOptions,
): AsyncGenerator<Step, void, undefined> {
  const { username, name, email, groups, key } = person;
  const options = { signal };
  const step = async (what: string, work: () => Promise<Step["result"]>): Promise<Step> => {
    try {
      return { username, what, result: await work() };
    } catch (error) {
      if (!(error instanceof Conflict) && (!isHttpError(error) || concernsAll(error.status, error.kind))) throw error;
      return { username, what, result: "failed", message: error.message };
    }
  };

  let id: number | undefined;
  const account = await step("account", async () => {
    const [user] = (await gitlab.users.list({ username }, options)).items;
    if (user) {
      refuseStranger(user, person);
      id = user.id;
      return "there";
    }
    if (!apply) return "missing";
    // GitLab sends the link to set a password: nobody else ever knows one.
    ({ id } = await gitlab.users.create({ username, name, email, reset_password: true }, options));
    return "created";
  });
  yield account;
  if (account.result === "failed") return;

  for (const { path: group_id, role } of groups) {
    yield await step(`${role} of ${group_id}`, async () => {
      const member =
        id === undefined ? undefined : await found(gitlab.groupMembers.get({ group_id, user_id: id }, options));
      const access_level = ROLES[role];
      if (member && member.access_level >= access_level) return "there";
      if (!apply || id === undefined) return member ? "too low" : "missing";
      if (member) await gitlab.groupMembers.update({ group_id, user_id: id, access_level }, options);
      else await gitlab.groupMembers.add({ group_id, user_id: id, access_level }, options);
      return member ? "raised" : "added";
    });
  }

  if (key === undefined) return;
  yield await step("SSH key", async () => {
    if (id === undefined) return "missing";
    // From here on as that user: the key is added as if the user had done it, and not as one that an administrator put there.
    const asUser = gitlab.with({ sudo: id });
    const [type, body, ...title] = key.split(" ");
    for await (const other of asUser.userKeys.list({}, options))
      if (other.key.startsWith(`${type} ${body}`)) return "there";
    if (!apply) return "missing";
    await asUser.userKeys.create({ title: title.join(" ") || username, key }, options);
    return "added";
  });
}

/** What is in the way of an account. */
class Conflict extends Error {}

/** A username that is taken by somebody else, or an account that is not in use. */
function refuseStranger(user: ListedUser, { email }: Person): void {
  if (user.email?.toLowerCase() !== email.toLowerCase())
    throw new Conflict(`there is a user of that name with another email address (number ${user.id})`);
  if (user.state !== "active") throw new Conflict(`the account is ${user.state}`);
}

/** The record, or undefined where there is none. */
async function found<T>(call: PromiseLike<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isHttpError(error, 404)) return undefined;
    throw error;
  }
}

/** Whether everybody else would fail in the same way. */
function concernsAll(status: number, kind: string): boolean {
  return status === 401 || kind === "insufficient-scope" || kind === "sudo-not-admin";
}
