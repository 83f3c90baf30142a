import { bodyAttributes, type CheckedOperation, type Parameter } from "./check-request.js";
import { checkValue } from "./check-value.js";
import { hint, shown, type Fault } from "./faults.js";
import { type Branch, parsePairs, parseTree, type Tree } from "./rack.js";
import { typesOf } from "./schema.js";
import { COMMON_QUERY } from "./wire.js";

/** Names that a link to the next page of a keyset list may have beside the described ones. */
const KEYSET = ["cursor", "id_after", "id_before", "page_token", "pagination", "order_by", "sort", "per_page", "page"];

/** Check a query. What belongs to the body's attributes is `left`, for Grape does not mind where an attribute stands. */
export function checkQuery(
  url: URL,
  op: CheckedOperation,
  faults: Fault[],
): { values: Record<string, unknown>; left: Tree } {
  const values: Record<string, unknown> = {};
  const left: Tree = {};
  const refuse = (name: string, message: string, refusal?: string): void => {
    faults.push({ place: "query", name, message, refusal, status: 400 });
  };
  let tree: Tree = {};
  try {
    const parsed = parseTree(parsePairs(url.search.slice(1)));
    tree = parsed.tree;
    for (const name of parsed.repeated) {
      const list = described(op).get(name);
      const remedy = list?.name.endsWith("[]") ? `; write ${list.name}=a&${list.name}=b` : "; write it once";
      refuse(name, `is given more than once, and GitLab keeps only the last${remedy}`);
    }
    for (const name of parsed.mixed) refuse(name, "is a list, a hash and a value at once", `${name} is invalid`);
  } catch {
    refuse("", "the query is not percent-encoded UTF-8; write new URLSearchParams(...)", "Invalid encoding");
  }

  const known = described(op);
  const keyset = known.has("pagination");
  const attributes = bodyAttributes(op);
  for (const [name, value] of Object.entries(tree)) {
    const parameter = known.get(name);
    if (parameter) values[name] = readParameter(value, name, parameter, op, faults);
    else if (Object.hasOwn(attributes, name)) left[name] = value;
    else if (!COMMON_QUERY.has(name) && !(keyset && KEYSET.includes(name)))
      refuse(name, `there is no such parameter${hint(name, [...known.keys()])}`);
  }
  for (const [name, { required, name: wireName }] of known) {
    if (required && tree[name] === undefined) refuse(wireName, "is missing, it is required", `${name} is missing`);
  }
  return { values, left };
}

/** Parameters of the query by what Rack calls them. */
function described(op: CheckedOperation): Map<string, Parameter> {
  const query = op.parameters.filter((parameter) => parameter.in === "query");
  return new Map(query.map((parameter) => [parameter.name.replace(/\[.*$/, ""), parameter]));
}

function readParameter(
  given: Branch,
  name: string,
  parameter: Parameter,
  op: CheckedOperation,
  faults: Fault[],
): unknown {
  const { schema = {}, explode } = parameter;
  const types = typesOf(schema, op.resolve);
  const wrong = (message: string): unknown => {
    faults.push({ place: "query", name: parameter.name, message, refusal: `${name} is invalid`, status: 400 });
    return given;
  };
  let value: Branch | string[] = given;
  if (parameter.name.endsWith("[]")) {
    if (typeof value === "string") return wrong(`${shown(name, value)} is no list; write ${parameter.name}=...`);
    // A list with one empty text is how an empty one is written.
    if (Array.isArray(value) && value.length === 1 && value[0] === "") value = [];
  } else if (types.has("array") && explode === false) {
    const texts = Array.isArray(value) ? value : [value];
    value = texts.flatMap((text) => (typeof text === "string" ? text.split(",").filter((item) => item !== "") : []));
  } else if (typeof value === "object" && value !== null && !types.has("object") && !types.has("array")) {
    return wrong(`is sent as ${Array.isArray(value) ? "a list" : "a hash"}; write ${name}=...`);
  } else if (types.has("object") && !types.has("string") && typeof value === "string") {
    return wrong(`${shown(name, value)} is no hash; write ${name}[key]=...`);
  }
  return checkValue(value, schema, name, { resolve: op.resolve, place: "query", wire: true, closed: true, faults });
}
