type Child = Node | string | undefined;

/** Makes an element. Texts become text, never markup, whoever wrote them. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A link out of the page. An address that is no web address, such as `javascript:`, makes no link. */
export function webLink(address: string, text: string): HTMLElement {
  if (!/^https?:\/\//i.test(address)) return element("span", {}, text);
  return element("a", { href: address, target: "_blank", rel: "noreferrer" }, text);
}

/** An input under its label. */
export function field(text: string, input: HTMLInputElement): HTMLLabelElement {
  return element("label", {}, text, input);
}

/** A moment for people, by the language of their browser. */
export function moment(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? "" : date.toLocaleDateString(undefined, { dateStyle: "medium" });
}
