import { nearest } from "../../runtime/nearest.js";
import { escapeStep } from "./pointer.js";
import type { Finding } from "./problem.js";
import { describeShape, NEEDED, NODES, type NodeKind, type Shape } from "./structure.js";

/** An object of a source document, with where it stands. */
export interface Site {
  kind: NodeKind;
  file: string;
  pointer: string;
  node: Record<string, unknown>;
  /** Object that holds it; undefined for the document. */
  parent: Site | undefined;
  /** Keyword of the parent it stands under: `properties`, `items`, `anyOf`, `schema`, ... */
  under: string;
  /** Its key in that map, or its index in that list; the keyword itself where it is the value. */
  key: string;
}

/**
 * Walks a source document and lists its objects, parents first.
 *
 * What has the wrong shape is reported and taken out of the document, so that everything after may rely on the
 * types of `codegen/openapi.ts`.
 *
 * @param ignored - whether a keyword that is not of ours is taken out without a word
 */
export function collectSites(
  file: string,
  content: unknown,
  report: (finding: Finding) => void,
  ignored: (kind: NodeKind, keyword: string) => boolean = () => false,
): Site[] {
  const sites: Site[] = [];
  new Walk(file, sites, report, ignored).value(content, "document", "", undefined, "", "");
  return sites;
}

class Walk {
  private readonly file: string;
  private readonly sites: Site[];
  private readonly report: (finding: Finding) => void;
  private readonly ignored: (kind: NodeKind, keyword: string) => boolean;

  constructor(
    file: string,
    sites: Site[],
    report: (finding: Finding) => void,
    ignored: (kind: NodeKind, keyword: string) => boolean,
  ) {
    this.file = file;
    this.sites = sites;
    this.report = report;
    this.ignored = ignored;
  }

  /** Whether the value has the shape; reports where not. */
  value(value: unknown, shape: Shape, pointer: string, parent: Site | undefined, under: string, key: string): boolean {
    if (typeof shape === "object") return this.collection(value, shape, pointer, parent, under);
    if (shape === "flagOrSchema") {
      return typeof value === "boolean" || this.value(value, "schema", pointer, parent, under, key);
    }
    if (shape in NODES) return this.node(value, shape as NodeKind, pointer, parent, under, key);
    const fits =
      shape === "json" ||
      (shape === "text" && typeof value === "string") ||
      (shape === "flag" && typeof value === "boolean") ||
      (shape === "number" && typeof value === "number") ||
      (shape === "types" && (typeof value === "string" || isTextList(value)));
    if (!fits) this.misfit(value, shape, pointer);
    return fits;
  }

  private collection(
    value: unknown,
    shape: { list: Shape } | { map: Shape },
    pointer: string,
    parent: Site | undefined,
    under: string,
  ): boolean {
    if ("list" in shape) {
      if (!Array.isArray(value)) return this.misfit(value, shape, pointer);
      const fits = value.map((item, index) =>
        this.value(item, shape.list, `${pointer}/${index}`, parent, under, String(index)),
      );
      if (fits.includes(false)) value.splice(0, value.length, ...value.filter((_, index) => fits[index]));
      return true;
    }
    if (!isObject(value)) return this.misfit(value, shape, pointer);
    for (const [key, item] of Object.entries(value)) {
      if (!this.value(item, shape.map, `${pointer}/${escapeStep(key)}`, parent, under, key)) delete value[key];
    }
    return true;
  }

  private node(
    value: unknown,
    kind: NodeKind,
    pointer: string,
    parent: Site | undefined,
    under: string,
    key: string,
  ): boolean {
    if (!isObject(value)) return this.misfit(value, kind, pointer);
    const site: Site = { kind, file: this.file, pointer, node: value, parent, under, key };
    this.sites.push(site);
    const shapes = NODES[kind];
    for (const [keyword, item] of Object.entries(value)) {
      const shape = Object.hasOwn(shapes, keyword) ? shapes[keyword] : undefined;
      if (shape === undefined && !this.ignored(kind, keyword))
        this.unknownKeyword(kind, keyword, Object.keys(shapes), pointer);
      const fits =
        shape !== undefined && this.value(item, shape, `${pointer}/${escapeStep(keyword)}`, site, keyword, keyword);
      if (!fits) delete value[keyword];
    }
    const lacking = "$ref" in value ? [] : (NEEDED[kind] ?? []).filter((keyword) => !(keyword in value));
    for (const keyword of lacking) {
      this.report({
        file: this.file,
        pointer,
        message: `the ${kind} has no \`${keyword}\``,
        remedy: `write \`${keyword}\` (${describeShape(shapes[keyword] ?? "json")})`,
      });
    }
    if (lacking.length > 0 && kind !== "document") {
      this.sites.length = this.sites.indexOf(site);
      return false;
    }
    return true;
  }

  private unknownKeyword(kind: NodeKind, keyword: string, known: string[], pointer: string): void {
    const [guess] = nearest(keyword, known);
    const method = kind === "pathItem" ? " (only methods and `parameters` stand below a path)" : "";
    this.report({
      file: this.file,
      pointer: `${pointer}/${escapeStep(keyword)}`,
      message: `\`${keyword}\` is no keyword of ${kind}${method}`,
      remedy: guess === undefined ? `use ${known.join(", ")}` : `write \`${guess}\``,
    });
  }

  private misfit(value: unknown, shape: Shape, pointer: string): false {
    const found =
      value === null
        ? "nothing"
        : Array.isArray(value)
          ? "a list"
          : typeof value === "object"
            ? "an object"
            : JSON.stringify(value);
    const hint =
      shape === "text" && typeof value === "number" ? `quote it: '${value}'` : `write ${describeShape(shape)}`;
    this.report({
      file: this.file,
      pointer,
      message: `${describeShape(shape)} belongs here, found ${found}`,
      remedy: hint,
    });
    return false;
  }
}

/** Whether it is an object with names, no list and not null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
