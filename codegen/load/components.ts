import { COMPONENT_KINDS, type Components, type JsonObject } from "../openapi.js";
import { escapeStep } from "./pointer.js";
import type { Place, Problem } from "./problem.js";
import type { SourceFile } from "./files.js";

/** A component's kind, as the key below `components`. */
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

/** A component and the file it comes from. */
export interface Component {
  kind: ComponentKind;
  name: string;
  value: object;
  place: Place;
  /** The file that declares it. */
  source: SourceFile;
}

/** All components of the description by kind and name; names are unique over the whole description. */
export class Registry {
  readonly #components = new Map<string, Component>();
  readonly #names = new Map<ComponentKind, string[]>();
  readonly #builtIn: ReadonlyMap<string, object>;

  /** @param builtIn - what references lead to where no source declares it, as `<kind>/<Name>` */
  constructor(builtIn: ReadonlyMap<string, object> = new Map()) {
    this.#builtIn = builtIn;
  }

  /** Adds the components of a file; a name that exists already is reported. */
  add(source: SourceFile, components: Components, report: (problem: Problem) => void): void {
    for (const kind of COMPONENT_KINDS) {
      for (const [name, value] of Object.entries(components[kind] ?? {})) {
        const place = { file: source.file, pointer: `/components/${kind}/${escapeStep(name)}` };
        const first = this.get(kind, name);
        if (first) {
          report({
            rule: "duplicate-component",
            ...place,
            message: `the name \`${name}\` is taken: names of ${kind} are unique over the whole description`,
            remedy:
              source.kind === "resource" && first.source.kind === "shared"
                ? `refer to ../shared/${first.source.name}.yaml#/components/${kind}/${name}, or choose another name`
                : "rename one of the two, or move a single one to spec/shared/ when they are the same",
            related: [first.place],
          });
        } else {
          this.#components.set(`${kind}/${name}`, { kind, name, value: value as object, place, source });
          this.#names.set(kind, [...(this.#names.get(kind) ?? []), name]);
        }
      }
    }
  }

  /** The component, or undefined where there is none. */
  get(kind: ComponentKind, name: string): Component | undefined {
    return this.#components.get(`${kind}/${name}`);
  }

  /** Names of the kind, in the order of the files. */
  names(kind: ComponentKind): readonly string[] {
    return this.#names.get(kind) ?? [];
  }

  /** All components. */
  all(): Iterable<Component> {
    return this.#components.values();
  }

  /** The object a reference `#/components/<kind>/<Name>` leads to, or the object itself; undefined for an unknown one. */
  resolve<T extends { $ref?: string }>(node: T): T | undefined {
    let value: T | undefined = node;
    for (let hops = 0; value?.$ref !== undefined; hops++) {
      if (hops > 20) return undefined;
      const key = value.$ref.slice("#/components/".length);
      value = (this.#components.get(key)?.value ?? this.#builtIn.get(key)) as T | undefined;
    }
    return value;
  }

  /** The components object of the bundle: kinds and names sorted. */
  toComponents(): Components {
    const components: Record<string, Record<string, JsonObject>> = {};
    for (const kind of [...COMPONENT_KINDS].sort()) {
      const names = [...this.names(kind)].sort();
      if (names.length === 0) continue;
      components[kind] = Object.fromEntries(names.map((name) => [name, this.get(kind, name)?.value as JsonObject]));
    }
    return components as Components;
  }
}

/** Whether the text is one of the kinds. */
export function isComponentKind(text: string): text is ComponentKind {
  return (COMPONENT_KINDS as readonly string[]).includes(text);
}
