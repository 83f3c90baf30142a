/** Breaks a text into lines of at most `width` characters; empty lines, lists and code keep their own lines. */
export function wrap(text: string, width: number, indent = 0): string {
  const pad = " ".repeat(indent);
  return paragraphs(text)
    .map((paragraph) => fill(paragraph, Math.max(20, width - indent)).map((line) => (line ? pad + line : "")))
    .flat()
    .join("\n");
}

/** Lines that belong together as one text. */
function paragraphs(text: string): string[] {
  const blocks: string[] = [];
  let open = false;
  for (const line of text.trim().split("\n")) {
    const own = line.trim() === "" || /^\s*([-*|]|\d+\.|```)|^ {4}/.test(line);
    if (own || !open) blocks.push(line.trimEnd());
    else blocks[blocks.length - 1] += ` ${line.trim()}`;
    open = line.trim() !== "" && !/^\s*(\||```)|^ {4}/.test(line);
  }
  return blocks;
}

function fill(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/(?<=\S) +/)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
