import { ConfigError } from "./errors.js";

/**
 * The moment that an event tells, in any of GitLab's spellings: `2026-03-02 09:14:07 UTC`, `2026-03-02 11:14:07 +0200`,
 * ISO 8601, and a day, which begins at midnight UTC.
 *
 * @throws ConfigError for a text that is none of these
 */
export function webhookDate(text: string): Date {
  const match = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d(?:\.\d+)?)\s*(UTC|Z|[+-]\d\d:?\d\d))?$/.exec(text);
  const [, day = "", time = "00:00:00", zone = "Z"] = match ?? [];
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : "Z";
  const date = new Date(`${day}T${time.replace(/(\.\d{3})\d+/, "$1")}${offset}`);
  if (match && !Number.isNaN(date.getTime())) return date;
  throw new ConfigError("Not a moment as GitLab writes it into events: give a text such as `2026-03-02 09:14:07 UTC`");
}
