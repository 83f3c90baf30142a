/** A text as a part of a regular expression that matches just that text. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The regular expression of a pattern in which `*` stands for anything. */
export function wildcard(pattern: string): RegExp {
  return new RegExp(`^${pattern.split("*").map(escapePattern).join(".*")}$`);
}
