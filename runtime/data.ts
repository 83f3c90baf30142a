import { ConfigError } from "./errors.js";

/**
 * Refuses what cannot be sent as text: bytes, functions, numbers that are none, and what `toJSON` made null of, such as
 * an invalid date.
 *
 * @param written what becomes of the value
 */
export function mustBeData(name: string, value: unknown, written: unknown): void {
  if (ArrayBuffer.isView(value)) refuse(name, 'bytes need a name: new File([bytes], "logo.png")');
  if (
    written === null
      ? value !== null
      : typeof written === "number"
        ? !Number.isFinite(written)
        : /fun|sym/.test(typeof written)
  )
    refuse(name, `${String(value).slice(0, 40)} cannot be sent`);
}

/** Refuses a value; the message says which. */
export function refuse(name: string, why: string): never {
  throw new ConfigError(`${name}: ${why}`);
}
