/** A target, or a parameter with its value quoted or bare. Each alternative ends where the next could begin: linear time. */
const token = /<([^<>]*)>|;\s*([^\s;,="]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s;,"]*))/g;

/**
 * The target of the link with the given relation in a `Link` header, undefined when there is none. Reads what RFC 8288
 * allows: commas inside `<>` and quotes, several relations in one `rel`, unquoted values. One pass over the text.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288#appendix-B.2
 */
export function linkTarget(header: string, relation: string): string | undefined {
  let target: string | undefined;
  // Only the first rel of a link counts: section 3.3.
  let done = false;
  for (const [, found, name = "", quoted, bare = ""] of header.matchAll(token)) {
    if (found !== undefined) {
      target = found;
      done = false;
    } else if (/^rel$/i.test(name) && !done) {
      done = true;
      const value = quoted?.replace(/\\(.)/g, "$1") ?? bare;
      if (value.toLowerCase().split(/\s+/).includes(relation)) return target;
    }
  }
  return undefined;
}
