/**
 * What a page of the site does in the browser: search, colours, the menu of a phone, copying code. A page is complete without it.
 * Loaded as a classic script, and the search's data too, so that the site works from a disk, where modules and `fetch` do not.
 */
import type { SearchRecord } from "../../codegen/emit/docs/index.js";
import { searchIn, type Found } from "./search.js";

declare global {
  interface Window {
    searchRecords?: SearchRecord[];
  }
}

const root = document.documentElement;
const base = root.dataset["root"] ?? "";

function button(selector: string): HTMLButtonElement | null {
  const found = document.querySelector<HTMLButtonElement>(selector);
  if (found) found.hidden = false;
  return found;
}

const theme = button("button.theme");
const isDark = (): boolean =>
  root.dataset["theme"] ? root.dataset["theme"] === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
const nameTheme = (): void => {
  theme?.setAttribute("aria-label", `Use ${isDark() ? "light" : "dark"} colors`);
};
nameTheme();
theme?.addEventListener("click", () => {
  root.dataset["theme"] = isDark() ? "light" : "dark";
  nameTheme();
  try {
    localStorage.setItem("theme", root.dataset["theme"]);
  } catch {
    // Storage may be forbidden; then the choice holds for this page.
  }
});

const menu = button("button.menu");
menu?.addEventListener("click", () => {
  const open = root.classList.toggle("menu-open");
  menu.setAttribute("aria-expanded", String(open));
});
document.querySelector(".side [aria-current]")?.scrollIntoView({ block: "nearest" });

document.addEventListener("click", (event) => {
  const pressed = (event.target as Element).closest<HTMLButtonElement>("button.copy");
  const text = pressed?.parentElement?.querySelector("code")?.textContent;
  if (!pressed || text === null || text === undefined) return;
  const say = (word: string): void => {
    pressed.textContent = word;
    setTimeout(() => (pressed.textContent = "Copy"), 1500);
  };
  navigator.clipboard.writeText(text).then(
    () => say("Copied"),
    () => say("Not allowed"),
  );
});

let search: ((query: string) => Found[]) | undefined;

function load(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${base}assets/search.js`;
    script.onload = () => {
      search = searchIn(window.searchRecords ?? []);
      resolve();
    };
    script.onerror = reject;
    document.head.append(script);
  });
}

const dialog = document.createElement("dialog");
dialog.className = "search";
dialog.setAttribute("aria-label", "Search");
dialog.innerHTML = `<form method="dialog"><input type="search" role="combobox" aria-expanded="true" aria-controls="found" aria-autocomplete="list" aria-label="Search operations, types and guides" placeholder="Search operations, types and guides" autocomplete="off" spellcheck="false"><button type="submit">Close</button></form><p class="status" role="status"></p><ul id="found" role="listbox" aria-label="Results"></ul>`;
document.body.append(dialog);
const input = dialog.querySelector("input")!;
const results = dialog.querySelector("ul")!;
const status = dialog.querySelector<HTMLElement>(".status")!;
let chosen = 0;

function show(): void {
  if (!search) return;
  const query = input.value.trim();
  const found = query === "" ? [] : search(query);
  chosen = 0;
  results.replaceChildren(
    ...found.map(({ title, call, text, href, kind }, index) => {
      const item = document.createElement("li");
      item.setAttribute("role", "none");
      const link = document.createElement("a");
      link.id = `found-${index}`;
      link.setAttribute("role", "option");
      link.href = base + href;
      link.tabIndex = -1;
      const name = document.createElement("strong");
      name.textContent = title;
      const label = document.createElement("span");
      label.className = "kind";
      label.textContent = kind;
      const more = document.createElement(call ? "code" : "span");
      more.textContent = call || text.slice(0, 90);
      link.append(name, label, more);
      item.append(link);
      return item;
    }),
  );
  status.textContent =
    query === "" ? "" : found.length === 0 ? "Nothing found." : `${found.length} found; arrow keys and Enter to open.`;
  mark();
}

function mark(): void {
  const links = [...results.querySelectorAll("a")];
  for (const [index, link] of links.entries()) {
    link.setAttribute("aria-selected", String(index === chosen));
    if (index === chosen) link.scrollIntoView({ block: "nearest" });
  }
  const current = links[chosen];
  if (current) input.setAttribute("aria-activedescendant", current.id);
  else input.removeAttribute("aria-activedescendant");
}

async function open(): Promise<void> {
  if (dialog.open) return;
  dialog.showModal();
  input.select();
  if (search) return;
  status.textContent = "Loading …";
  try {
    await load();
    show();
  } catch {
    status.textContent = "The search's data could not be loaded.";
  }
}

button("button.find")?.addEventListener("click", () => void open());
input.addEventListener("input", show);
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});
input.addEventListener("keydown", (event) => {
  const { length } = results.children;
  if (event.key === "ArrowDown") chosen = Math.min(chosen + 1, length - 1);
  else if (event.key === "ArrowUp") chosen = Math.max(chosen - 1, 0);
  else if (event.key === "Enter") {
    results.children[chosen]?.querySelector("a")?.click();
    dialog.close();
  } else return;
  event.preventDefault();
  mark();
});
document.addEventListener("keydown", (event) => {
  const typing = (event.target as Element).closest("input, textarea, select, [contenteditable]");
  const wanted = (event.key === "/" && !typing) || (event.key === "k" && (event.ctrlKey || event.metaKey));
  if (!wanted) return;
  event.preventDefault();
  void open();
});
