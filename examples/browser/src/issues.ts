import type { Client } from "gitlab-fetch/client";
import { listForProject } from "gitlab-fetch/issues";
import { get } from "gitlab-fetch/projects";
import { element, moment, webLink } from "./dom.js";
import { pagedList, whenTyped } from "./paged-list.js";

/** Issues of a project, by state and words. */
export function issuesView(client: Client, project_id: number, failed: (error: unknown) => string): Node[] {
  const title = element("h1", {}, "Issues");
  get(client, { project_id }).then(
    ({ name_with_namespace }) => (title.textContent = `Issues of ${name_with_namespace}`),
    // The list says what is wrong; it asks for the same project.
    () => {},
  );
  const search = element("input", { type: "search", placeholder: "Search issues", ariaLabel: "Search issues" });
  const state = element(
    "select",
    { ariaLabel: "State", onchange: () => issues.reload() },
    element("option", { value: "opened" }, "Open"),
    element("option", { value: "closed" }, "Closed"),
    element("option", { value: "all" }, "All"),
  );
  const issues = pagedList(
    {
      load: (from, signal) =>
        listForProject(
          client,
          {
            project_id,
            per_page: 20,
            ...(state.value === "all" ? {} : { state: state.value as "opened" | "closed" }),
            ...(search.value.trim() ? { search: search.value.trim() } : {}),
          },
          { signal, ...(from === undefined ? {} : { from }) },
        ),
      show: ({ iid, title: text, web_url, labels, author, created_at, state: now }) =>
        element(
          "li",
          {},
          webLink(web_url, text),
          element(
            "span",
            { className: "labels" },
            ...labels.map((label) => element("span", {}, typeof label === "string" ? label : label.name)),
          ),
          element(
            "div",
            { className: "quiet" },
            `#${iid} · opened ${moment(created_at)}${author ? ` by ${author.name}` : ""}${now === "opened" ? "" : ` · ${now}`}`,
          ),
        ),
      empty: "No issue was found.",
    },
    failed,
  );
  whenTyped(search, () => issues.reload());
  issues.reload();
  const back = element("p", {}, element("a", { href: "#/" }, "← Your projects"));
  return [back, title, element("div", { className: "bar" }, search, state), issues.node];
}
