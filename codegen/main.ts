import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { emit, type EmitOptions } from "./emit/index.js";
import { MARK, RUNTIME } from "./emit/source.js";
import { webhookFiles } from "./emit/webhooks.js";
import { checkDescription } from "./lint/index.js";
import { DescriptionError, loadDescription } from "./load.js";
import { nameFaults } from "./model/name-faults.js";
import { buildModel } from "./model.js";
import { loadWebhooks } from "./webhooks/load.js";

/** Options of {@link generate}. */
export interface GenerateOptions extends EmitOptions {
  /** Whether the description must obey the rules of its style, too, and not only be sound; default true. */
  lint?: boolean;
}

/** What {@link generate} made. */
export interface Generated {
  /** Text of each file by path relative to the output folder. */
  files: ReadonlyMap<string, string>;
  /** `3 resources, 24 operations, 31 schemas`. */
  summary: string;
}

/** What {@link compare} found different on disk, by path relative to the output folder. */
export interface Difference {
  /** Files that are not there. */
  missing: string[];
  /** Files with another content. */
  changed: string[];
  /** Generated files that the description no longer has. */
  superfluous: string[];
}

/**
 * Reads a description and generates everything from it, in memory.
 *
 * @param specDir - folder of the description
 * @throws DescriptionError where the description has faults
 */
export function generate(specDir: string, options: GenerateOptions = {}): Generated {
  const description = options.lint === false ? loadDescription(specDir) : checkDescription(specDir);
  const model = buildModel(description);
  const faults = nameFaults(model);
  if (faults.length > 0)
    throw new DescriptionError(
      faults.map(({ pointer, ...fault }) => ({
        rule: "generated-name",
        ...(description.sources.get(pointer) ?? { file: "spec/", pointer }),
        ...fault,
      })),
    );
  const operations = model.resources.reduce((sum, resource) => sum + resource.operations.length, 0);
  const files = emit(model, options);
  const runtime = options.runtime ?? RUNTIME;
  // Elsewhere the package's own events serve.
  const webhooks = runtime.startsWith(".") ? loadWebhooks(specDir, options.lint !== false) : undefined;
  if (webhooks) for (const [path, text] of webhookFiles(webhooks, runtime)) files.set(path, text);
  const events = webhooks ? `, ${webhooks.kinds.length} events` : "";
  return {
    files,
    summary: `${model.resources.length} resources, ${operations} operations, ${model.schemas.size} schemas${events}`,
  };
}

/**
 * Compares generated files with an output folder.
 *
 * @param mark - what the first line of a generated file says; other files are left alone
 */
export function compare(outDir: string, files: ReadonlyMap<string, string>, mark = MARK): Difference {
  const difference: Difference = { missing: [], changed: [], superfluous: [] };
  for (const [path, text] of files) {
    const present = read(join(outDir, path));
    if (present === undefined) difference.missing.push(path);
    else if (present !== text) difference.changed.push(path);
  }
  for (const folder of ["resources", "shared", "commands"])
    for (const name of list(join(outDir, folder))) {
      const path = `${folder}/${name}`;
      // Somebody else's file is none of our business, even in here.
      if (!files.has(path) && read(join(outDir, path))?.split("\n", 1)[0]?.includes(mark))
        difference.superfluous.push(path);
    }
  return difference;
}

/**
 * Brings an output folder up to date: writes only what differs and removes generated files that are no longer needed,
 * so that a second run touches nothing.
 *
 * @returns what was different before
 */
export function write(outDir: string, files: ReadonlyMap<string, string>, mark = MARK): Difference {
  const difference = compare(outDir, files, mark);
  for (const path of [...difference.missing, ...difference.changed]) {
    const target = join(outDir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, files.get(path) ?? "");
  }
  for (const path of difference.superfluous) rmSync(join(outDir, path));
  return difference;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
