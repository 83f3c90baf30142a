/**
 * The target of the link with the given relation in a `Link` header, undefined when there is none. Reads what RFC 8288
 * allows: commas inside `<>` and quotes, several relations in one `rel`, unquoted values. One pass over the text.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288#appendix-B.2
 */
export function linkTarget(header: string, relation: string): string | undefined {
  const end = header.length;
  let i = 0;
  while (i < end) {
    const open = header.indexOf("<", i);
    const close = open < 0 ? -1 : header.indexOf(">", open);
    if (close < 0) return undefined;
    const target = header.slice(open + 1, close);
    let rel: string | undefined;
    i = close + 1;
    // The parameters of this link, up to the comma that ends it.
    while (i < end && header[i] !== ",") {
      if (header[i] !== ";") {
        i++;
        continue;
      }
      const nameStart = ++i;
      while (i < end && !";,=".includes(header[i]!)) i++;
      const name = header.slice(nameStart, i).trim().toLowerCase();
      let value = "";
      if (header[i] === "=") {
        i++;
        while (header[i] === " " || header[i] === "\t") i++;
        const from = i;
        if (header[i] === '"') {
          for (i++; i < end && header[i] !== '"'; i++) if (header[i] === "\\") i++;
          value = header.slice(from + 1, i++).replace(/\\(.)/g, "$1");
        } else {
          while (i < end && header[i] !== ";" && header[i] !== ",") i++;
          value = header.slice(from, i).trim();
        }
      }
      // Only the first one counts: section 3.3.
      if (name === "rel") rel ??= value;
    }
    if (rel?.toLowerCase().split(/\s+/).includes(relation)) return target;
    i++;
  }
  return undefined;
}
