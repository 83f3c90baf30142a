import { parseArgs } from "node:util";

const HELP = `Usage: gitlab-fetch generate --out <folder> [options]

Writes typed functions and a client for a changed or extended API, on the runtime of gitlab-fetch.

  --out <folder>      where to write; files that do not change are not touched
  --overlay <file>    OpenAPI Overlay 1.0 to apply; may be given several times, the first one is applied first
  --spec <file>       OpenAPI 3.1 document of your own instead of the one that comes with gitlab-fetch
  --whole             write every resource, also those that are as in gitlab-fetch
  --openapi           write the resulting description, too: openapi.json
  --help              this text
`;

/**
 * `gitlab-fetch generate`: see its help text.
 *
 * @param argv - arguments behind `generate`
 * @returns exit code: 0 done, 1 a fault in the description or an overlay, 2 wrong arguments or TypeScript missing
 */
export async function generateCommand(argv: string[]): Promise<number> {
  let values: ReturnType<typeof readArguments>;
  try {
    values = readArguments(argv);
  } catch (error) {
    console.error(`gitlab-fetch generate: ${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { out, spec, overlay = [], whole = false, openapi = false } = values;
  if (out === undefined || (spec === undefined && overlay.length === 0 && !whole)) {
    const lacking = out === undefined ? "--out <folder>" : "--overlay <file> or --spec <file>";
    console.error(`gitlab-fetch generate: give ${lacking}.\n\n${HELP}`);
    return 2;
  }
  try {
    // TypeScript 7 has no programming interface for JavaScript.
    const { default: ts } = await import("typescript");
    if (typeof ts.createPrinter !== "function") throw new Error(ts.version);
  } catch {
    console.error("gitlab-fetch generate needs TypeScript 5 or 6 beside it: npm install --save-dev typescript@6");
    return 2;
  }
  const [{ generateForUser }, { DescriptionError }] = await Promise.all([
    import("./user.js"),
    import("./load/problem.js"),
  ]);
  try {
    const options = { out, overlays: overlay, whole, openapi, ...(spec === undefined ? {} : { spec }) };
    console.log(generateForUser(options));
    return 0;
  } catch (error) {
    if (!(error instanceof DescriptionError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function readArguments(argv: string[]) {
  return parseArgs({
    args: argv,
    options: {
      out: { type: "string" },
      overlay: { type: "string", multiple: true },
      spec: { type: "string" },
      whole: { type: "boolean" },
      openapi: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  }).values;
}
