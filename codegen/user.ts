import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadBundled, type BundledDescription } from "./bundled/load.js";
import { readDocument, type ReadDocument } from "./bundled/read.js";
import { DescriptionError, type Problem } from "./load/problem.js";
import { write } from "./main.js";
import { nameFaults } from "./model/name-faults.js";
import { buildModel, type Model } from "./model.js";
import { applyOverlay, readOverlay } from "./overlay.js";
import { changedFiles, descriptionFile, MARK, wholeFiles } from "./user-files.js";

/** Options of {@link generateForUser}. */
export interface UserOptions {
  /** An OpenAPI 3.1 document; the description of the package unless given. */
  spec?: string;
  /** Overlays, applied in this order. */
  overlays: readonly string[];
  /** Folder to write to. */
  out: string;
  /** Whether resources that are as in the package are written, too. Always so for a document of one's own. */
  whole: boolean;
  /** Whether the changed description is written, too. */
  openapi: boolean;
}

/**
 * Generates typed functions and a client for a changed or extended description, on the runtime of the package.
 *
 * @returns a sentence about what was written
 * @throws DescriptionError where the description or an overlay has faults
 */
export function generateForUser(options: UserOptions): string {
  const started = performance.now();
  const source = readDocument(options.spec ?? bundledPath());
  const own = options.spec !== undefined;
  // Loading changes a document, and the overlay is about the document as it is in the file.
  const base = own || options.whole ? undefined : loadBundled({ ...source, content: structuredClone(source.content) });
  const changed = loadBundled(withOverlays(source, options.overlays), base?.homes);
  const model = modelOf(changed, source.file);
  const files = base ? changedFiles(modelOf(base, source.file), model) : wholeFiles(model);
  if (options.openapi) files.set("openapi.json", descriptionFile(model));
  refuseOthers(options.out, files.keys());
  const { missing, changed: different, superfluous } = write(options.out, files, MARK);
  const resources = [...files.keys()].filter((name) => name.startsWith("resources/"));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return (
    `${options.out}: ${files.size} files, ${resources.length} of ${model.resources.length} resources in them; ` +
    `${missing.length + different.length} written, ${superfluous.length} removed (${seconds} s)`
  );
}

/** @throws DescriptionError where a file would be replaced that somebody else wrote */
function refuseOthers(out: string, names: Iterable<string>): void {
  const problems = [...names].flatMap((name): Problem[] => {
    const file = join(out, name);
    if (!name.endsWith(".ts") || !existsSync(file)) return [];
    if (statSync(file).isFile() && readFileSync(file, "utf8").split("\n", 1)[0]!.includes(MARK)) return [];
    const remedy = "give another folder with --out, or move the file away";
    return [{ rule: "file", file, pointer: "", message: "this is not a file that the command wrote", remedy }];
  });
  if (problems.length > 0) throw new DescriptionError(problems);
}

function withOverlays(source: ReadDocument, overlays: readonly string[]): ReadDocument {
  let content = source.content;
  for (const file of overlays) {
    const overlay = readOverlay(readDocument(file).content, file);
    content = applyOverlay(content as object, overlay, file);
  }
  // Lines of the file say nothing about the document that was made of it.
  return overlays.length === 0 ? source : { file: `${source.file} with ${overlays.join(" and ")}`, content, text: "" };
}

function modelOf(description: BundledDescription, file: string): Model {
  const model = buildModel(description);
  const faults = nameFaults(model);
  if (faults.length > 0)
    throw new DescriptionError(faults.map((fault) => ({ rule: "generated-name", file, ...fault })));
  return model;
}

/** The description that comes with the package: beside this module in `dist/`, or in the source tree. */
function bundledPath(): string {
  const places = ["./openapi.json", "../openapi.json", "../generated/openapi.json"];
  const found = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path));
  if (found === undefined)
    throw new DescriptionError([
      {
        rule: "file",
        file: "openapi.json",
        pointer: "",
        message: "the package has lost its description",
        remedy: "install gitlab-fetch again, or name a description with --spec",
      },
    ]);
  return found;
}
