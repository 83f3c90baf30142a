import { escapePattern } from "../pattern.js";
import { isObject } from "./check-value.js";
import type { Item } from "./state.js";

/** What a project and a group are called by their place: the whole path, and the whole name. */
const WHOLE = [
  ["path_with_namespace", "name_with_namespace"],
  ["full_path", "full_name"],
] as const;

/**
 * Give a project or group that was made or renamed its whole path, as GitLab does: that of the namespace it is in, then its
 * own. Addresses follow.
 *
 * @param above the group it was put into; null for none; undefined where it stays where it is
 */
export function settle(item: Item, above: Item | null | undefined): void {
  const names = WHOLE.find(([path]) => typeof item[path] === "string");
  if (!names) return;
  const [pathName, titleName] = names;
  const before = item[pathName] as string;
  const own = String(item["path"]);
  const parent = above ? String(above["full_path"]) : above === null ? "" : before.split("/").slice(0, -1).join("/");
  const after = parent === "" ? own : `${parent}/${own}`;
  if (after !== before) {
    for (const [name, value] of Object.entries(item))
      if (name !== "namespace") item[name] = moved(value, before, after);
  }
  item[pathName] = after;
  if (typeof item[titleName] === "string") {
    const beside = above === null ? [] : item[titleName].split(" / ").slice(0, -1);
    const titles = above ? [String(above["full_name"])] : beside;
    item[titleName] = [...titles, String(item["name"])].join(" / ");
  }
  const { namespace } = item;
  if (above && isObject(namespace)) {
    for (const name of ["id", "name", "path", "full_path", "web_url", "avatar_url", "parent_id"])
      if (name in namespace && above[name] !== undefined) namespace[name] = above[name];
  }
}

/** A value whose addresses have another path in them. */
function moved(value: unknown, before: string, after: string): unknown {
  if (typeof value === "string" && /^\w+:\/\/|^git@/.test(value))
    return value.replace(new RegExp(`(?<=[/:])${escapePattern(before)}(?=[/.#?]|$)`), () => after);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, moved(inner, before, after)]));
  return value;
}

/** The path of a new project for which none was sent: made from the name, much as GitLab makes it. */
export function pathFrom(name: string): string {
  const words = name.normalize("NFKD").replace(/[^\w.]+/g, "-");
  return words.replace(/^[-.]+|[-.]+$/g, "").toLowerCase() || "unnamed";
}
