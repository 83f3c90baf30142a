/** Colours of states, dark enough for white text. */
const COLOURS: Record<string, string> = {
  success: "#217645",
  failed: "#c91c00",
  running: "#1068bf",
  pending: "#9e5400",
  canceled: "#404040",
};

/** Width of a character of the 11 px font, in px: narrow, usual and wide ones. Renderers stretch the text to fit. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[ijlft.,:;|! ]/.test(letter) ? 4.2 : /[mwMW@]/.test(letter) ? 10 : 7),
    0,
  );
}

/** A badge with a name and a state, as an SVG of 20 px height. */
export function badge(name: string, status: string): string {
  const state = status.replaceAll("_", " ");
  const [left, right] = [name, state].map((text) => Math.round(widthOf(text)) + 12) as [number, number];
  const colour = COLOURS[status] ?? "#626168";
  const text = (content: string, x: number, width: number): string =>
    `<text x="${x}" y="14" textLength="${width - 12}" lengthAdjust="spacingAndGlyphs">${escape(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${escape(`${name}: ${state}`)}">`,
    `<title>${escape(`${name}: ${state}`)}</title>`,
    `<clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#333238"/>`,
    `<rect x="${left}" width="${right}" height="20" fill="${colour}"/></g>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">`,
    `${text(name, 6, left)}${text(state, left + 6, right)}</g></svg>`,
  ].join("");
}

/** States come from GitLab, and what comes from elsewhere is no markup. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
