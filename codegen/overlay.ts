import { exec } from "jsonpath-rfc9535";
import { isObject } from "./load/sites.js";
import { pointer } from "./load/pointer.js";
import { DescriptionError, type Problem } from "./load/problem.js";

/** One change of an overlay. */
export interface OverlayAction {
  /** JSONPath (RFC 9535) of what is changed. */
  target: string;
  description?: string;
  /** What is merged into an object, or appended to a list. */
  update?: unknown;
  /** Whether what is selected is taken out; then `update` has no effect. */
  remove?: boolean;
}

/**
 * A document that changes an OpenAPI document.
 *
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export interface Overlay {
  overlay: string;
  info: { title: string; version: string };
  extends?: string;
  actions: OverlayAction[];
}

/**
 * Checks that a value is an overlay of a version that is understood.
 *
 * @param file - name of its file, for messages
 * @throws DescriptionError with every fault
 */
export function readOverlay(content: unknown, file: string): Overlay {
  const problems: Problem[] = [];
  const fault = (at: string, message: string, remedy: string): void =>
    void problems.push({ rule: "overlay", file, pointer: at, message, remedy });
  if (!isObject(content)) {
    fault("", "an overlay is an object", "begin with `overlay: 1.0.0`, `info` and `actions`");
    throw new DescriptionError(problems);
  }
  const version = content["overlay"];
  if (typeof version !== "string" || !/^1\.0\.\d+$/.test(version)) {
    const found = version === undefined ? "the file does not say which overlay version it is" : undefined;
    fault("/overlay", found ?? `the version ${JSON.stringify(version)} is not known`, "write `overlay: 1.0.0`");
  }
  const info = content["info"];
  for (const key of ["title", "version"]) {
    if (!isObject(info) || typeof info[key] !== "string")
      fault("/info", `\`info\` has no \`${key}\``, `write a text as \`${key}\``);
  }
  const actions = content["actions"];
  if (!Array.isArray(actions) || actions.length === 0) {
    fault("/actions", "there are no actions", "write a list of `{target, update}` or `{target, remove: true}`");
  } else {
    for (const [index, action] of actions.entries()) checkAction(action, pointer("actions", index), fault);
  }
  if (problems.length > 0) throw new DescriptionError(problems);
  return content as unknown as Overlay;
}

type Fault = (at: string, message: string, remedy: string) => void;

function checkAction(action: unknown, at: string, fault: Fault): void {
  if (!isObject(action)) return fault(at, "an action is an object", "write `target` with `update` or `remove: true`");
  const target = action["target"];
  if (typeof target !== "string")
    fault(at, "the action has no `target`", "write a JSONPath such as `$.paths['/user']`");
  else {
    try {
      select({}, target);
    } catch (error) {
      fault(
        `${at}/target`,
        `\`${target}\` is no JSONPath: ${(error as Error).message}`,
        "see RFC 9535; quote keys as in $['a b']",
      );
    }
  }
  if ("remove" in action && typeof action["remove"] !== "boolean")
    fault(`${at}/remove`, "`remove` is neither true nor false", "write `remove: true`, or leave it out");
  if (action["remove"] !== true && !("update" in action))
    fault(at, "the action changes nothing", "write `update`, or `remove: true`");
  for (const key of Object.keys(action)) {
    if (!["target", "description", "update", "remove"].includes(key) && !key.startsWith("x-"))
      fault(
        pointer(...at.slice(1).split("/"), key),
        `\`${key}\` is no attribute of an action`,
        "use target, description, update, remove",
      );
  }
}

/**
 * Applies an overlay to a document: its actions one after another, each to everything its target selects.
 *
 * Objects are merged recursively, lists are appended to, other values are replaced.
 *
 * @param document - left as it is; parts that do not change are shared with the result
 * @param file - name of the overlay's file, for messages
 * @throws DescriptionError where a target selects nothing, or something that cannot be changed in this way: an action
 *   without effect is a misprint, or is about something that is no longer there
 */
export function applyOverlay<T extends object>(document: T, overlay: Overlay, file: string): T {
  const problems: Problem[] = [];
  const result = structuredClone(document);
  for (const [index, action] of overlay.actions.entries()) {
    const at = pointer("actions", index);
    const fault = (message: string, remedy: string): void =>
      void problems.push({ rule: "overlay", file, pointer: at, message, remedy });
    const found = select(result, action.target);
    if (found.length === 0) fault(`\`${action.target}\` selects nothing`, "mend the target, or take the action out");
    for (const steps of fromTheEnd(found)) {
      const problem = action.remove === true ? remove(result, steps) : update(result, steps, action.update);
      if (problem) fault(`\`${action.target}\` selects ${problem}`, "choose another target");
    }
  }
  if (problems.length > 0) throw new DescriptionError(problems);
  return result;
}

/** Where a target leads in a document: the steps to each place, in the order RFC 9535 gives them. */
function select(document: object, target: string): (string | number)[][] {
  const found: (string | number)[][] = [];
  // Typed as JSON; a document that was parsed is nothing else.
  exec(document as Parameters<typeof exec>[0], target, (_, path) => {
    let node: unknown = document;
    found.push(
      path.map((step) => {
        // jsonpath-rfc9535 1.3 gives some names as a normalised path writes them: escaped.
        const plain = Object.hasOwn(node as object, step) ? step : unescape(String(step));
        node = (node as Record<string | number, unknown>)[plain];
        return plain;
      }),
    );
  });
  return found;
}

/** Each place once, the last items of a list first: taking one of them out does not move the others. */
function fromTheEnd(places: readonly (string | number)[][]): (string | number)[][] {
  const once = [...new Map(places.map((steps) => [JSON.stringify(steps), steps])).values()];
  const index = (steps: (string | number)[]): number => (typeof steps.at(-1) === "number" ? Number(steps.at(-1)) : -1);
  // What is inside of something else comes before it, for it goes with it.
  return once.reverse().sort((a, b) => b.length - a.length || index(b) - index(a));
}

function unescape(name: string): string {
  const letters: Record<string, string> = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r" };
  return name.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, hex: string | undefined, letter: string) =>
    hex === undefined ? (letters[letter] ?? letter) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function at(root: object, steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], root);
}

function remove(root: object, steps: readonly (string | number)[]): string | undefined {
  const last = steps.at(-1);
  if (last === undefined) return "the whole document, which cannot be removed";
  const parent = at(root, steps.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<string, unknown>)[last];
  return undefined;
}

function update(root: object, steps: readonly (string | number)[], value: unknown): string | undefined {
  const target = at(root, steps);
  if (Array.isArray(target)) {
    // 1.0.0 has one entry here; a list of entries is what later versions and most tools read.
    target.push(...structuredClone(Array.isArray(value) ? value : [value]));
    return undefined;
  }
  if (!isObject(target)) return "neither an object nor a list";
  if (!isObject(value)) return "an object, and `update` is none";
  merge(target, value);
  return undefined;
}

function merge(target: Record<string, unknown>, value: Record<string, unknown>): void {
  for (const [key, wanted] of Object.entries(value)) {
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isObject(present) && isObject(wanted)) merge(present, wanted);
    else if (Array.isArray(present) && Array.isArray(wanted)) present.push(...structuredClone(wanted));
    // As an own property: a key `__proto__` of the file must not reach the prototype.
    else
      Object.defineProperty(target, key, {
        value: structuredClone(wanted),
        writable: true,
        enumerable: true,
        configurable: true,
      });
  }
}
