import type { Model, ResourceModel } from "../../model.js";
import { operationMarks } from "../sentences.js";
import { entitySection } from "./entity.js";
import { code, escape, heading, relativeHref, type Markup, type Page } from "./html.js";
import { operationLinks } from "./operation-page.js";
import { operationPath, resourcePath, typesPath } from "./places.js";

/** The page of a resource: its operations, and the types only they use. */
export function resourcePage(model: Model, resource: ResourceModel, markup: Markup): Page {
  const path = resourcePath(resource.name);
  const rows = resource.operations.map((operation) => {
    const { method, path: route } = operation.descriptor;
    const marks = operationMarks(operation.facts, operation.deprecated);
    const labels = marks.map((mark) => `<span class="mark ${mark}">${escape(mark)}</span>`).join(" ");
    const href = relativeHref(path, operationPath(operation));
    return `<li><a href="${href}">${code(`gitlab.${operation.id}`)}</a> ${labels}<p>${escape(operation.summary)}</p><p class="request"><span class="method ${method.toLowerCase()}">${method}</span> ${code(route.replace(/\{(\w+)\}/g, ":$1"))}</p></li>`;
  });
  const aliases = resource.aliases.map(
    ({ fn, of }) =>
      `<li>${code(`gitlab.${resource.key}.${fn}`)}: now <a href="${relativeHref(path, operationPath(of))}">${code(`gitlab.${of.id}`)}</a></li>`,
  );
  const scope = { model, path };
  const types = resource.schemas.map((schema) => entitySection(schema, scope, markup));
  const sections: [id: string, title: string, html: string][] = [
    ["operations", "Operations", rows.length > 0 ? `<ul class="operations">\n${rows.join("\n")}\n</ul>` : ""],
    ["former-names", "Former names", aliases.length > 0 ? `<ul>${aliases.join("")}</ul>` : ""],
    ["import-alone", "Import alone", rows.length > 0 ? importAlone(resource, path, markup) : ""],
    ["types", "Types", types.join("")],
  ];
  const shown = sections.filter(([, , html]) => html !== "");
  return {
    path,
    title: resource.title,
    description: resource.description.split("\n\n")[0] ?? resource.title,
    body: [
      `<h1>${escape(resource.title)}</h1>`,
      markup.block(resource.description),
      resource.docs ? `<p><a href="${escape(resource.docs)}">GitLab's documentation</a></p>` : "",
      ...shown.map(([id, title, html]) => heading(2, id, title) + html),
    ].join("\n"),
    trail: [{ text: "Reference", href: "reference/index.html" }],
    sidebar: { title: resource.title, links: operationLinks(resource) },
    outline: shown.map(([id, title]) => ({ text: title, href: `#${id}` })),
  };
}

function importAlone(resource: ResourceModel, path: string, markup: Markup): string {
  const bundling = relativeHref(path, "guides/bundling.html");
  const example = markup.code(
    `import { createClient } from "gitlab-fetch/client";\nimport * as ${resource.key} from "gitlab-fetch/${resource.name}";\n`,
    "ts",
  );
  return `${example}<p>Each operation is then a function with the client as its first argument; see <a href="${bundling}">Bundling</a>.</p>`;
}

/** The page of types that several resources share. */
export function typesPage(model: Model, file: string, markup: Markup): Page {
  const path = typesPath(file);
  const schemas = [...model.schemas.values()].filter(({ home }) => home === `shared/${file}`);
  const title = `Types: ${file.replace(/-/g, " ")}`;
  return {
    path,
    title,
    description: `Types that several resources share: ${schemas
      .slice(0, 5)
      .map(({ name }) => name)
      .join(", ")} and others.`,
    body: `<h1>${escape(title)}</h1>\n<p>Types that several resources share. Import them from <code>gitlab-fetch</code>.</p>\n${schemas
      .map((schema) => entitySection(schema, { model, path }, markup).replace(/<(\/?)h3/g, "<$1h2"))
      .join("")}`,
    trail: [{ text: "Reference", href: "reference/index.html" }],
    outline: schemas.map(({ name }) => ({ text: name, href: `#type-${name}`, code: true })),
  };
}

/** The first page of the reference: every resource. */
export function referencePage(model: Model): Page {
  const path = "reference/index.html";
  const resources = model.resources.filter(({ operations }) => operations.length > 0);
  const operations = resources.reduce((sum, resource) => sum + resource.operations.length, 0);
  const letters = new Map<string, ResourceModel[]>();
  for (const resource of [...resources].sort((a, b) => a.title.localeCompare(b.title, "en"))) {
    const letter = resource.title.charAt(0).toUpperCase();
    const list = letters.get(letter);
    if (list) list.push(resource);
    else letters.set(letter, [resource]);
  }
  const sections = [...letters].map(([letter, list]) => {
    const links = list.map(
      ({ name, title, key, operations: { length } }) =>
        `<li><a href="${relativeHref(path, resourcePath(name))}">${escape(title)}</a> ${code(key)} <span class="count">${length}<span class="hidden"> operations</span></span></li>`,
    );
    return `${heading(2, `letter-${letter}`, letter)}<ul class="resources">${links.join("\n")}</ul>`;
  });
  const files = [...new Set([...model.schemas.values()].map(({ home }) => home))]
    .filter((home) => home.startsWith("shared/"))
    .map((home) => home.slice("shared/".length))
    .sort();
  const shared = files.map(
    (file) => `<li><a href="${relativeHref(path, typesPath(file))}">${escape(file.replace(/-/g, " "))}</a></li>`,
  );
  return {
    path,
    title: "Reference",
    description: `Every operation of the GitLab REST API: ${operations} on ${resources.length} pages.`,
    body: `<h1>Reference</h1>\n<p>${operations} operations in ${resources.length} resources, named like the pages of GitLab's documentation. Press <kbd>/</kbd> to search.</p>\n${sections.join("\n")}${heading(2, "shared-types", "Shared types")}<ul class="resources">${shared.join("\n")}</ul>`,
    trail: [],
    outline: [
      ...[...letters.keys()].map((letter) => ({ text: letter, href: `#letter-${letter}` })),
      { text: "Shared types", href: "#shared-types" },
    ],
  };
}

/** Names of the files with shared types. */
export function sharedFiles(model: Model): string[] {
  const homes = [...model.schemas.values()].map(({ home }) => home);
  return [...new Set(homes)].filter((home) => home.startsWith("shared/")).map((home) => home.slice("shared/".length));
}
