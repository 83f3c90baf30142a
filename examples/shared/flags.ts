import { UsageError } from "./program.js";

/**
 * The whole number that a flag says.
 *
 * @throws UsageError for anything else
 */
export function wholeNumber(flag: string, text: string, { min = 0, max = Number.MAX_SAFE_INTEGER } = {}): number {
  const number = Number(text);
  if (text.trim() !== "" && Number.isInteger(number) && number >= min && number <= max) return number;
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
  throw new UsageError(`--${flag}: give a whole number ${range}, not "${text}"`);
}

/**
 * The one argument a program takes.
 *
 * @param what how the message calls it, such as `the group`
 * @throws UsageError when there is none, or more than one
 */
export function onlyArgument(positionals: readonly string[], what: string): string {
  const [first, second] = positionals;
  if (!first) throw new UsageError(`say ${what}`);
  if (second !== undefined) throw new UsageError(`"${second}" is one argument too many: say only ${what}`);
  return first;
}
