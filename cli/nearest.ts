import { nearest } from "../runtime/nearest.js";

/** `; did you mean "issues"?`, or nothing. */
export function suggestion(word: string, names: Iterable<string>, shown = (name: string) => `"${name}"`): string {
  const [name] = nearest(word, names);
  return name === undefined ? "" : `; did you mean ${shown(name)}?`;
}
