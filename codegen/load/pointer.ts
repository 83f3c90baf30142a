/** One step of a JSON pointer, escaped (RFC 6901 section 3). */
export function escapeStep(step: string): string {
  return step.replace(/~/g, "~0").replace(/\//g, "~1");
}

/** JSON pointer of the given steps, beginning with `/`; the empty text for none. */
export function pointer(...steps: (string | number)[]): string {
  return steps.map((step) => `/${escapeStep(String(step))}`).join("");
}

/** Steps of a JSON pointer, unescaped. */
export function steps(pointerText: string): string[] {
  if (pointerText === "") return [];
  return pointerText
    .slice(1)
    .split("/")
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
}
