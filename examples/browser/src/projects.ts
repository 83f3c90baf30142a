import type { Client } from "gitlab-fetch/client";
import { list } from "gitlab-fetch/projects";
import { element, moment } from "./dom.js";
import { pagedList, whenTyped } from "./paged-list.js";

/** Projects that the user is a member of, those with the latest activity first. */
export function projectsView(client: Client, failed: (error: unknown) => string): Node[] {
  const search = element("input", { type: "search", placeholder: "Search projects", ariaLabel: "Search projects" });
  const projects = pagedList(
    {
      load: (from, signal) =>
        list(
          client,
          {
            membership: true,
            order_by: "last_activity_at",
            per_page: 20,
            // GitLab wants three letters at least.
            ...(search.value.trim().length >= 3 ? { search: search.value.trim(), search_namespaces: true } : {}),
          },
          { signal, ...(from === undefined ? {} : { from }) },
        ),
      show: ({ id, name_with_namespace, description, last_activity_at, star_count }) =>
        element(
          "li",
          {},
          element("a", { href: `#/projects/${id}` }, name_with_namespace),
          element("div", {}, description ?? ""),
          element("div", { className: "quiet" }, `Active ${moment(last_activity_at)} · ${star_count} stars`),
        ),
      empty: "No project was found.",
    },
    failed,
  );
  whenTyped(search, () => projects.reload());
  projects.reload();
  return [element("h1", {}, "Your projects"), element("div", { className: "bar" }, search), projects.node];
}
