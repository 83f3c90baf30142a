/** Columns a line of a doc comment may take, margin included. */
const WIDTH = 110;

/**
 * Writes Markdown as a doc comment with the given indentation; nothing for an empty text. Paragraphs and list items
 * are filled anew, code blocks and tables stay as they are.
 *
 * @param tags - block tags (`@deprecated ...`), each a line of its own that is never broken
 */
export function docComment(markdown: string, indent = 0, tags: readonly string[] = []): string {
  const body = markdown.trim().replace(/\*\//g, "*\\/");
  const safeTags = tags.map((tag) => tag.replace(/\*\//g, "*\\/"));
  if (body === "" && safeTags.length === 0) return "";
  const pad = " ".repeat(indent);
  if (!body.includes("\n") && safeTags.length + (body === "" ? 0 : 1) === 1) {
    const line = `${pad}/** ${body === "" ? safeTags[0] : shieldTag(body)} */`;
    if (line.length <= WIDTH) return `${line}\n`;
  }
  const lines = [
    ...wrapMarkdown(body, WIDTH - indent - 3),
    ...(body !== "" && safeTags.length > 0 && body.includes("\n") ? [""] : []),
  ];
  lines.push(...safeTags);
  return `${pad}/**\n${lines.map((line) => (line === "" ? `${pad} *\n` : `${pad} * ${line}\n`)).join("")}${pad} */\n`;
}

/** Lines of a Markdown text, none longer than `width` where it can be helped. */
export function wrapMarkdown(markdown: string, width: number): string[] {
  const lines: string[] = [];
  let paragraph = "";
  let hang = "";
  let fence = false;
  const flush = () => {
    if (paragraph !== "") lines.push(...fill(paragraph, hang, width));
    paragraph = "";
    hang = "";
  };
  for (const line of markdown.split("\n")) {
    const item = /^(\s*)([-*]|\d+\.)\s+/.exec(line);
    if (/^\s*```/.test(line)) {
      flush();
      fence = !fence;
      lines.push(line);
    } else if (fence || /^\s*\|/.test(line)) {
      flush();
      lines.push(line.trimEnd());
    } else if (line.trim() === "") {
      flush();
      if (lines.at(-1) !== "") lines.push("");
    } else if (item) {
      flush();
      paragraph = line.trimEnd();
      hang = " ".repeat(item[0].length);
    } else {
      paragraph = paragraph === "" ? line.trim() : `${paragraph} ${line.trim()}`;
    }
  }
  flush();
  return lines;
}

function fill(paragraph: string, hang: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words(paragraph)) {
    if (line === "") line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = hang + word;
    }
  }
  if (line !== "") lines.push(line);
  return lines.map(shieldTag);
}

/** Words of a paragraph. What must not be torn apart is one word: a short code span, `Default:` and its value. */
function words(paragraph: string): string[] {
  const lead = /^\s*/.exec(paragraph)?.[0] ?? "";
  const all: string[] = [];
  for (const word of paragraph.match(/(?:`[^`]{1,60}`|\S)+/g) ?? []) {
    // At the start of a line a list marker or a number with a dot would begin a list, and `@name` a tag.
    const stays = /^(@|[-*+#]$|\d+\.$)/.test(word) || all.at(-1) === "Default:";
    if (all.length > 0 && stays) all[all.length - 1] += ` ${word}`;
    else all.push(word);
  }
  if (all[0] !== undefined) all[0] = lead + all[0];
  return all;
}

/** A line that begins with `@` would be read as a tag. */
function shieldTag(line: string): string {
  return line.replace(/^(\s*)@/, "$1\\@");
}
