import type { Bytes } from "../bytes.js";
import { bodyAttributes, type CheckedOperation } from "./check-request.js";
import { checkValue } from "./check-value.js";
import type { Fault } from "./faults.js";
import { parsePairs, parseTree, type Tree } from "./rack.js";
import type { Schema } from "./schema.js";
import type { WireRequest } from "./wire.js";

/** What GitLab takes attributes from, whichever of these is described. */
const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json$/;
const FORM_TYPE = "application/x-www-form-urlencoded";
const MULTIPART_TYPE = "multipart/form-data";

/**
 * Check a body.
 *
 * @param extra attributes that stand in the query.
 * @returns the attributes as GitLab reads them; text or bytes where the operation takes a raw body.
 */
export async function checkBody(
  wire: WireRequest,
  extra: Tree,
  op: CheckedOperation,
  faults: Fault[],
): Promise<unknown> {
  const refuse = (message: string, refusal: string, status = 400): undefined => {
    faults.push({ place: "body", name: "", message, refusal, status });
  };
  const described = Object.keys(op.bodies);
  const bytes = wire.bytes && wire.bytes.length > 0 ? wire.bytes : undefined;
  const type = (wire.headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
  if (described.length === 0) {
    const empty = !bytes || (JSON_TYPE.test(type) && /^\s*(?:\{\s*\}|null)\s*$/.test(new TextDecoder().decode(bytes)));
    if (!empty) refuse("this operation takes no body; send parameters in the query", "");
    return undefined;
  }
  const raw = described.find((kind) => kind !== MULTIPART_TYPE && !JSON_TYPE.test(kind));
  if (raw !== undefined && described.length === 1) {
    if (!bytes && op.bodyRequired) refuse("is missing, it is required", "file is missing");
    return bytes && (raw.startsWith("text/") ? new TextDecoder().decode(bytes) : bytes);
  }

  let given: unknown = {};
  const files = type === MULTIPART_TYPE;
  if (bytes) {
    if (JSON_TYPE.test(type)) {
      try {
        given = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
      } catch {
        return refuse("is no JSON", "message body does not match declared format");
      }
    } else if (type === FORM_TYPE || files) {
      try {
        const pairs = files ? await parts(wire, bytes) : parsePairs(new TextDecoder().decode(bytes));
        const parsed = parseTree(pairs);
        given = parsed.tree;
        for (const name of parsed.mixed)
          faults.push({
            place: "body",
            name,
            message: "is a list, a hash and a value at once",
            refusal: `${name} is invalid`,
            status: 400,
          });
        for (const name of parsed.repeated)
          faults.push({
            place: "body",
            name,
            message: `is given more than once, and GitLab keeps only the last; write ${name}[]=a&${name}[]=b`,
            status: 400,
          });
      } catch {
        return refuse(files ? "is no multipart form" : "is not percent-encoded UTF-8", "Invalid request parameters");
      }
    } else {
      const text = `The provided content-type '${type}' is not supported.`;
      return refuse(`has the content type "${type}"; send ${described.join(" or ")}`, text, 415);
    }
  }
  const [, media] =
    Object.entries(op.bodies).find(([kind]) => (kind === MULTIPART_TYPE) === files) ?? Object.entries(op.bodies)[0]!;
  const schema: Schema = media.schema ?? {};
  const whole =
    typeof given === "object" && given !== null && !Array.isArray(given) ? { ...extra, ...given } : (given as object);
  if (!bytes && !op.bodyRequired && Object.keys(extra).length === 0) return whole;
  const closed = Object.keys(bodyAttributes(op)).length > 0;
  // GitLab does not mind an attribute of the path being repeated in the body.
  const names = new Set(op.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name));
  const own: Fault[] = [];
  const read = checkValue(whole, schema, "", {
    resolve: op.resolve,
    place: "body",
    wire: true,
    closed,
    faults: own,
  });
  faults.push(...own.filter((fault) => fault.refusal !== undefined || !names.has(fault.name)));
  return read;
}

async function parts(wire: WireRequest, bytes: Uint8Array): Promise<[string, string | Blob][]> {
  const headers = { "content-type": wire.headers.get("content-type")! };
  const form = await new Response(bytes as Bytes, { headers }).formData();
  return [...form.entries()];
}
