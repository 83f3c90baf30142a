import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import { steps } from "./pointer.js";

/**
 * A function that tells the line of a pointer. Lines are found only when there is something to report, with a
 * parser that keeps positions; it is too slow to read every file with.
 *
 * @param textOf - text of a file, or undefined where it cannot be read
 */
export function lineFinder(
  textOf: (file: string) => string | undefined,
): (file: string, pointer: string) => number | undefined {
  const parsed = new Map<string, { document: Document; lines: LineCounter } | undefined>();
  return (file, pointer) => {
    if (!parsed.has(file)) {
      const text = textOf(file);
      const lines = new LineCounter();
      parsed.set(
        file,
        text === undefined
          ? undefined
          : { document: parseDocument(text, { lineCounter: lines, logLevel: "silent" }), lines },
      );
    }
    const entry = parsed.get(file);
    if (!entry) return undefined;
    const offset = offsetOf(entry.document.contents, steps(pointer));
    return offset === undefined ? undefined : entry.lines.linePos(offset).line;
  };
}

/** Offset of the key (or item) the steps lead to; of the deepest one that exists where they lead further. */
function offsetOf(root: unknown, path: string[]): number | undefined {
  let node: unknown = root;
  let offset: number | undefined = rangeStart(root);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && keyText(item.key) === step);
      if (!pair) return offset;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return offset;
      offset = rangeStart(item) ?? offset;
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}

function keyText(key: { source?: unknown; value: unknown }): string {
  return typeof key.source === "string" ? key.source : String(key.value);
}

function rangeStart(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}
