import type { Model, SchemaModel } from "../model.js";

/**
 * What a type is written for: who reads it (a caller's value or GitLab's answer) and in which file, so that the
 * names it uses can be imported there.
 */
export class Scope {
  /** Whether GitLab sends the value: then enums are open. */
  readonly answer: boolean;
  readonly #file: FileScope;

  constructor(file: FileScope, answer: boolean) {
    this.#file = file;
    this.answer = answer;
  }

  /** The schema of that name, which the file then imports. */
  use(name: string): SchemaModel {
    return this.#file.schema(name);
  }

  /** Notes that the file needs a name of the runtime. */
  useRuntime(name: string): void {
    this.#file.runtime.add(name);
  }
}

/** One generated file being written: collects what it has to import. */
export class FileScope {
  /** Types used from the runtime. */
  readonly runtime: Set<string> = new Set();
  readonly #model: Pick<Model, "schemas">;
  readonly #home: string;
  readonly #imports = new Map<string, Set<string>>();

  /** @param home - the file without its ending, relative to the output folder: `resources/branches` */
  constructor(model: Pick<Model, "schemas">, home: string) {
    this.#model = model;
    this.#home = home;
  }

  /** For values a caller sends. */
  get request(): Scope {
    return new Scope(this, false);
  }

  /** For values GitLab answers with. */
  get answer(): Scope {
    return new Scope(this, true);
  }

  /** For the members of a schema; one used both ways reads like an answer. */
  of(schema: SchemaModel): Scope {
    return new Scope(this, schema.response);
  }

  /** The schema of that name; imports it unless this file declares it. */
  schema(name: string): SchemaModel {
    const schema = this.#model.schemas.get(name);
    if (!schema) throw new Error(`Schema ${name} is not part of the model`);
    if (schema.home !== this.#home) {
      const names = this.#imports.get(schema.home);
      if (names) names.add(name);
      else this.#imports.set(schema.home, new Set([name]));
    }
    return schema;
  }

  /** Imported names by file, relative to the output folder; sorted. */
  imports(): [file: string, names: string[]][] {
    return [...this.#imports]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, names]): [string, string[]] => [file, [...names].sort()]);
  }
}
