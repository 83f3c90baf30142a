import type { Json, JsonObject } from "../openapi.js";
import type { Registry } from "./components.js";
import { nearest } from "../../runtime/nearest.js";
import { escapeStep } from "./pointer.js";
import type { Place, Problem } from "./problem.js";

/**
 * The examples of entities, by schema name, with `$entity` spread on demand.
 *
 * `{$entity: Commit, title: Other}` is the example of `Commit` with another title.
 */
export class Entities {
  readonly #written = new Map<string, { value: Json; place: Place }>();
  readonly #resolved = new Map<string, Json | undefined>();
  readonly #open: string[] = [];
  readonly #registry: Registry;
  readonly #report: (problem: Problem) => void;
  /** What could not be read, so that a schema or an example may be lacking for that reason only. */
  readonly unread = { schemas: false, examples: false };

  constructor(registry: Registry, report: (problem: Problem) => void) {
    this.#registry = registry;
    this.#report = report;
  }

  /** Adds one entity's example; a name without a schema, and a second example, are reported. */
  add(name: string, value: Json, file: string): void {
    const place = { file, pointer: `/entities/${escapeStep(name)}` };
    const first = this.#written.get(name);
    if (first) {
      this.#report({
        rule: "duplicate-entity",
        ...place,
        message: `\`${name}\` has an example already`,
        remedy: "keep the one that fits most calls; vary it in a call with `{$entity: Name, key: other}`",
        related: [first.place],
      });
      return;
    }
    if (!this.#registry.get("schemas", name) && !this.unread.schemas)
      this.#report({ rule: "unknown-entity", ...place, ...this.#unknown(name) });
    this.#written.set(name, { value, place });
  }

  /** Where each example is written, by name. */
  places(): Map<string, Place> {
    return new Map([...this.#written].map(([name, { place }]) => [name, place]));
  }

  /** All examples by name, spread. */
  values(): Map<string, Json> {
    const values = new Map<string, Json>();
    for (const name of this.#written.keys()) {
      const value = this.get(name);
      if (value !== undefined) values.set(name, value);
    }
    return values;
  }

  /** The example of an entity, spread; undefined where it has none. */
  get(name: string): Json | undefined {
    if (this.#resolved.has(name)) return this.#resolved.get(name);
    const written = this.#written.get(name);
    if (!written) return undefined;
    if (this.#open.includes(name)) {
      this.#report({
        rule: "entity-cycle",
        ...written.place,
        message: `the example contains itself: ${[...this.#open, name].join(" -> ")}`,
        remedy: "write out one of them",
      });
      return undefined;
    }
    this.#open.push(name);
    const value = this.spread(written.value, written.place);
    this.#open.pop();
    this.#resolved.set(name, value);
    return value;
  }

  /** A value with every `$entity` in it replaced. */
  spread(value: Json, place: Place): Json {
    if (Array.isArray(value)) {
      return value.map((item, index) => this.spread(item, { ...place, pointer: `${place.pointer}/${index}` }));
    }
    if (value === null || typeof value !== "object") return value;
    const { $entity, ...rest } = value;
    const overrides: JsonObject = {};
    for (const [key, item] of Object.entries(rest)) {
      overrides[key] = this.spread(item, { ...place, pointer: `${place.pointer}/${escapeStep(key)}` });
    }
    return $entity === undefined ? overrides : this.#merge($entity, overrides, place);
  }

  #merge(name: Json, overrides: JsonObject, place: Place): Json {
    const at = { rule: "unknown-entity", file: place.file, pointer: `${place.pointer}/$entity` };
    if (typeof name !== "string") {
      this.#report({ ...at, message: "`$entity` is no name", remedy: "write the name of a schema" });
      return overrides;
    }
    const base = this.get(name);
    if (base === undefined) {
      const known = this.#registry.get("schemas", name);
      const cyclic = this.#open.includes(name);
      if (!cyclic && !(known ? this.unread.examples : this.unread.schemas)) {
        this.#report({
          ...at,
          ...(known
            ? { message: `\`${name}\` has no example`, remedy: "write one below `entities`, in the file of its page" }
            : this.#unknown(name)),
        });
      }
      return overrides;
    }
    if (Object.keys(overrides).length === 0) return base;
    if (base === null || typeof base !== "object" || Array.isArray(base)) {
      this.#report({
        ...at,
        message: `the example of \`${name}\` is no object`,
        remedy: "leave out the keys beside it",
      });
      return base;
    }
    return { ...base, ...overrides };
  }

  #unknown(name: string): { message: string; remedy: string } {
    const [guess] = nearest(name, this.#registry.names("schemas"));
    return {
      message: `there is no schema \`${name}\``,
      remedy: guess === undefined ? "name a schema of the description" : `did you mean \`${guess}\`?`,
    };
  }
}
