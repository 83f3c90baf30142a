import { ConfigError } from "../errors.js";
import { isNetworkError, isTimeoutError } from "../guards.js";
import type { Fetch, GitLabOptions, Token } from "../options.js";
import type { OpenApiDocument } from "./description.js";
import { hint } from "./faults.js";
import { bundledDescription, type Description, describe } from "./source.js";
import { verifyAnswer } from "./verify-answer.js";
import { type Tier, TIERS } from "./verify-cause.js";
import { readingClient } from "./verify-client.js";
import { instanceOf } from "./verify-instance.js";
import { type Reading, readingsOf } from "./verify-places.js";
import { type Bound, choicesOf, type ParameterValues, Records, valueOf } from "./verify-records.js";
import { Gathered, type VerifyReport } from "./verify-report.js";

/** After so many requests in a row without an answer there is nobody to ask. */
const MOST_SILENT = 10;

/** Options of {@link verifyAgainst}. */
export interface VerifyOptions {
  /** Names of the resources to check, such as `["issues", "projects"]`; all unless given. */
  resources?: readonly string[];
  /**
   * Values for parameters by name, such as `{ project_id: 81, sha: "main" }`; several as an array. Values of path
   * parameters that are not given are taken from lists: the first project that `projects.list` answers, and so on.
   */
  params?: ParameterValues;
  /** How many records of each list are read. Default 1. */
  records?: number;
  /** Most requests to send, but for a last call's repetitions; what is left then is reported as not checked. Default 2000. */
  maxCalls?: number;
  /** How many requests may be under way at once. Default 4. */
  concurrency?: number;
  /** The tier that this GitLab has, which it does not tell: then what is missing of that tier is a real difference. */
  tier?: Tier;
  /** Put one of the values into each difference. They may be personal data. */
  showValues?: boolean;
  /** Description to check against; the one of this package unless given. */
  document?: OpenApiDocument;
  /** Ends the check; the signal's reason is thrown. */
  signal?: AbortSignal;
  /** The `fetch` to use. */
  fetch?: Fetch;
  /** Further options of the client: an `oauthToken` instead of the token, a `limiter`, `headers` ... */
  client?: Omit<GitLabOptions, "host" | "fetch">;
  /** Called after each operation. */
  onProgress?: (progress: { done: number; of: number; operation: string }) => void;
}

/**
 * Ask a real GitLab everything that can be read and compare each answer with the description. Only GET is sent.
 *
 * @param url address of the GitLab, as the option `host` of a client
 * @param token an access token with the scope `read_api`; undefined for what is public
 * @returns what differs, and what could not be checked
 * @throws ConfigError for options that are wrong; HttpError when GitLab does not accept the token; NetworkError or
 *   TimeoutError when there is no answer, or none any more
 * @example const { differences } = await verifyAgainst("https://gitlab.example.com", token, { params: { project_id: 81 } });
 */
export async function verifyAgainst(
  url: string | URL,
  token: Token | undefined,
  options: VerifyOptions = {},
): Promise<VerifyReport> {
  const { params = {}, records = 1, maxCalls = 2000, concurrency = 4, tier, signal, showValues = false } = options;
  for (const [name, value] of Object.entries({ records, maxCalls, concurrency }))
    if (!Number.isInteger(value) || value < 1) throw new ConfigError(`${name}: expected a whole number from 1`);
  if (tier !== undefined && !TIERS.includes(tier)) throw new ConfigError(`tier: expected ${TIERS.join(", ")}`);
  const description = options.document ? describe(options.document) : bundledDescription();
  checkNames(description, options.resources, params);

  const { client, sent } = readingClient({
    ...(token === undefined ? {} : { token }),
    ...options.client,
    host: url,
    ...(options.fetch ? { fetch: options.fetch } : {}),
  });
  const instance = await instanceOf(client, description, tier, signal);
  const gathered = new Gathered(instance, showValues);
  const known = new Records(params, records);
  const readings = readingsOf(description, options.resources, new Set(Object.keys(params)));
  const inPaths = new Set(description.routes.flatMap(({ template }) => template.match(/(?<=\{)[^{}]+(?=\})/g) ?? []));
  let done = 0;
  let started = sent();
  let silent = 0;

  const visit = async (reading: Reading): Promise<void> => {
    const { op, place, wanted } = reading;
    const report = wanted ? gathered : new Gathered(instance, false);
    const bounds = place ? known.at(place, op) : [undefined];
    if (bounds.length === 0) report.unverified(op, lackOf(reading));
    for (const bound of bounds) {
      const request = requestOf(reading, bound, params, inPaths);
      if (typeof request === "string") {
        report.unverified(op, request);
        continue;
      }
      // A call that is under way may not have sent anything yet.
      if (Math.max(started++, sent()) >= maxCalls) {
        report.unverified(op, `the ${maxCalls} requests were used up`);
        break;
      }
      const data = await verifyAnswer(client, op, request, report, signal);
      silent = isNetworkError(data) || isTimeoutError(data) ? silent + 1 : 0;
      if (silent >= MOST_SILENT) throw data;
      if (Array.isArray(data)) for (const fed of reading.feeds) known.add(fed, bound, data);
    }
    options.onProgress?.({ done: ++done, of: readings.length, operation: op.route.id });
  };

  // A list comes before what is in it: one level after the other.
  for (const level of new Set(readings.map((reading) => reading.level))) {
    const queue = readings.filter((reading) => reading.level === level);
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        signal?.throwIfAborted();
        try {
          await visit(next);
        } catch (error) {
          // The others shall not go on.
          queue.length = 0;
          throw error;
        }
      }
    };
    await Promise.all(Array.from({ length: concurrency }, work));
  }
  return gathered.report(client.baseUrl, sent());
}

function checkNames(description: Description, resources: readonly string[] | undefined, params: ParameterValues): void {
  const tags = new Set(description.routes.map(({ tag }) => tag));
  for (const name of resources ?? [])
    if (!tags.has(name)) throw new ConfigError(`resources: there is no "${name}"${hint(name, [...tags])}`);
  for (const [name, value] of Object.entries(params))
    if (value === "" || (Array.isArray(value) && value.length === 0)) throw new ConfigError(`params: ${name} is empty`);
}

/** The parameters of one request, or why there is none. */
function requestOf(
  { op, names }: Reading,
  bound: Bound | undefined,
  params: ParameterValues,
  inPaths: ReadonlySet<string>,
): Record<string, unknown> | string {
  const request: Record<string, unknown> = {};
  for (const { name, place } of names) {
    let at = bound;
    while (at && at.place !== place) at = at.parent;
    const value = at && valueOf(name, at, op);
    if (value === undefined) return `needs :${name}`;
    request[name] = value;
  }
  for (const { in: where, name, required, schema } of op.parameters) {
    if (where === "path") continue;
    const key = name.replace(/\[\]$/, "");
    // A project that was named for paths is no filter of lists.
    const given = required || !inPaths.has(key) ? params[key] : undefined;
    const value = given ?? (required ? (schema?.default ?? choicesOf(schema, op)[0]) : undefined);
    if (value !== undefined) request[key] = value;
    else if (required) return `needs ${key}`;
  }
  return request;
}

/** Why there is no record to read. */
function lackOf({ names, op }: Reading): string {
  const lacking = names.find(({ place }) => !place.list && !place.donor);
  if (lacking) return `needs :${lacking.name}`;
  const { place } = names.at(-1)!;
  const list = place.list ?? place.donor?.list;
  return list && list !== op.route ? `${list.id} has no record` : "there is no record";
}
