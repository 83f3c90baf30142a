import { nearest } from "../../runtime/nearest.js";
import type { Method } from "../openapi.js";

/**
 * The closed list of verbs an operation's name may begin with: `read` on GET and HEAD, `write` on the other methods.
 *
 * To add one: a line here, in order, and a word on which operation needs it and why no verb below will do. Prefer list
 * to all, get to show, update to edit, create to new, delete to destroy, remove to unlink.
 */
export const VERBS: Readonly<Record<string, "read" | "write" | "any">> = {
  abort: "write",
  accept: "write",
  activate: "write",
  add: "write",
  append: "write",
  apply: "write",
  approve: "write",
  archive: "write",
  assign: "write",
  attach: "write",
  authorize: "write",
  award: "write",
  ban: "write",
  block: "write",
  browse: "read",
  bulk: "write",
  cancel: "write",
  check: "any",
  cherryPick: "write",
  clear: "write",
  clone: "write",
  close: "write",
  commit: "write",
  compare: "any",
  complete: "write",
  confirm: "write",
  convert: "write",
  copy: "write",
  count: "read",
  create: "write",
  deactivate: "write",
  delete: "write",
  demote: "write",
  deny: "write",
  deploy: "write",
  deprecate: "write",
  detach: "write",
  disable: "write",
  dismiss: "write",
  download: "any",
  duplicate: "write",
  enable: "write",
  erase: "write",
  estimate: "write",
  evaluate: "write",
  exchange: "write",
  expire: "write",
  export: "any",
  find: "read",
  finish: "write",
  follow: "write",
  fork: "write",
  generate: "write",
  get: "any",
  housekeep: "write",
  impersonate: "write",
  import: "write",
  initiate: "write",
  install: "write",
  invite: "write",
  keep: "write",
  link: "write",
  lint: "any",
  list: "any",
  lock: "write",
  log: "write",
  mark: "write",
  merge: "write",
  migrate: "write",
  mirror: "write",
  move: "write",
  negotiate: "write",
  notify: "write",
  pause: "write",
  ping: "any",
  play: "write",
  post: "write",
  preview: "any",
  promote: "write",
  protect: "write",
  prune: "write",
  publish: "write",
  pull: "write",
  purge: "write",
  push: "write",
  query: "any",
  rebase: "write",
  recalculate: "write",
  receive: "write",
  recreate: "write",
  refresh: "write",
  regenerate: "write",
  register: "write",
  reject: "write",
  remove: "write",
  rename: "write",
  render: "any",
  renew: "write",
  reopen: "write",
  reorder: "write",
  repair: "write",
  replace: "write",
  replay: "write",
  report: "write",
  request: "write",
  requeue: "write",
  rerun: "write",
  resend: "write",
  reset: "write",
  resolve: "any",
  restart: "write",
  restore: "write",
  resume: "write",
  retry: "write",
  revert: "write",
  revoke: "write",
  rollback: "write",
  rollout: "write",
  rotate: "write",
  run: "write",
  scan: "write",
  schedule: "write",
  search: "any",
  send: "write",
  set: "write",
  share: "write",
  show: "read",
  simulate: "read",
  squash: "write",
  star: "write",
  start: "write",
  stop: "write",
  subscribe: "write",
  sync: "write",
  take: "write",
  test: "write",
  toggle: "write",
  track: "write",
  transfer: "write",
  trigger: "write",
  unapprove: "write",
  unarchive: "write",
  unassign: "write",
  unban: "write",
  unblock: "write",
  unfollow: "write",
  unfork: "write",
  uninstall: "write",
  unlink: "write",
  unlock: "write",
  unmark: "write",
  unmerge: "write",
  unprotect: "write",
  unpublish: "write",
  unregister: "write",
  unresolve: "write",
  unshare: "write",
  unstar: "write",
  unsubscribe: "write",
  unwatch: "write",
  update: "write",
  upload: "write",
  upsert: "write",
  validate: "any",
  verify: "any",
  vote: "write",
  watch: "write",
  yank: "write",
};

/** Whether the verb may begin the name of an operation with this method. */
export function isVerb(verb: string, method: Method): boolean {
  const use = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  return use === "any" || use === (method === "get" || method === "head" ? "read" : "write");
}

/** The verb a name such as `deleteMerged` or `cherryPick` begins with, if the list has it for the method. */
export function verbOf(name: string, method: Method): string | undefined {
  for (let end = name.length; end > 0; end--) {
    if (/[a-z]/.test(name[end] ?? "")) continue;
    const verb = name.slice(0, end);
    if (isVerb(verb, method)) return verb;
  }
  return undefined;
}

/** What is wrong with the verb of a name, if anything. */
export function verbFault(name: string, method: Method): { message: string; remedy: string } | undefined {
  if (verbOf(name, method) !== undefined) return undefined;
  const verb = /^[a-z]+/.exec(name)?.[0] ?? name;
  const upper = method.toUpperCase();
  const list = "the list in codegen/lint/verbs.ts says how to add one";
  if (Object.hasOwn(VERBS, verb)) {
    return {
      message: `\`${verb}\` is a verb that ${VERBS[verb] === "read" ? "reads" : "changes something"}, and ${upper} does not`,
      remedy: `choose another verb; ${list}`,
    };
  }
  const [guess] = nearest(
    verb,
    Object.keys(VERBS).filter((known) => isVerb(known, method)),
  );
  return {
    message: `\`${verb}\` is not in the closed list of verbs`,
    remedy: guess === undefined ? `begin with one of them; ${list}` : `did you mean \`${guess}\`? ${list}`,
  };
}
