import { inspect } from "node:util";
import { isGitLabError, type Method } from "../../runtime/index.js";
import type { Ledger } from "./origin.js";

export const SECRET = "glpat-faults-secret-0123456789";
/** How often the scripts' client sends a request again at most. */
export const RETRIES = 4;

const safe = [408, 500, 502, 503, 504, 520, 522, 524, 530];
const idempotent = [502, 503, 504, 520, 522, 524, 530];
/** After which status a request is sent again, besides those of limits and locks: the table of docs/guides/retries-and-limits.md. */
const repeated: Partial<Record<Method, number[]>> = { GET: safe, PUT: idempotent, DELETE: idempotent };

/** What an error or one of its attempts says. */
interface Failure {
  code?: string;
  kind?: string;
  limit?: string;
  status?: number;
  requestId?: string;
}

/** Whether the documentation says that a request is sent again after this. */
function isRepeated(method: Method, { status, code, limit, requestId }: Failure, { answers }: Ledger): boolean {
  if (status === 429 || status === 409) return !!answers.get(requestId!)?.again;
  if (status) return !!repeated[method]?.includes(status) && code !== "decode";
  // An attempt does not say which limit it was.
  return code === "network" ? method in repeated : method === "GET" && limit !== "deadline";
}

/**
 * What is wrong with an error: it must be one of those that are documented, with the request id, without the token, and
 * after as many attempts as are promised.
 *
 * @param forged whether answers may have come that are not the server's, and have no request id
 * @param time whether there was time for another attempt
 */
export function flaws(error: unknown, ledger: Ledger, forged: boolean, time: boolean): string[] {
  if (!isGitLabError(error)) return [`not a documented error: ${inspect(error)}`];
  const wrong: string[] = [];
  const { code, method, attempts } = error;
  if (!/^(http|network|timeout|decode)$/.test(code)) wrong.push(`a ${code} error without a reason: ${error.message}`);
  if (!error.operation || !method || !error.path) wrong.push("the error does not say which call it was");
  const last = error as Failure;
  let order = 0;
  for (const one of [...attempts, last]) {
    const { requestId, status } = one;
    if (!status) continue;
    const said = ledger.answers.get(requestId!);
    if (said ? said.status !== status || said.order <= order : requestId || !forged)
      wrong.push(`request id ${requestId} with ${status}, of ${JSON.stringify([...ledger.answers])}`);
    order = said?.order ?? order;
    if (one !== last) continue;
    if (status === 429 && said && last.kind !== `rate-limit-${said.limiter}`) wrong.push(`429 of ${last.kind}`);
    if (requestId && !(error.message.includes(requestId) && JSON.stringify(error).includes(requestId)))
      wrong.push("the request id is not shown");
  }
  for (const one of attempts)
    if (!isRepeated(method!, one, ledger)) wrong.push(`${method} was sent again after ${one.status ?? one.code}`);
  if (attempts.length > RETRIES) wrong.push(`sent again ${attempts.length} times`);
  if (time && attempts.length < RETRIES && isRepeated(method!, last, ledger))
    wrong.push(`${method} was given up after ${attempts.length + 1} attempts: ${error.message}`);
  const shown = [
    String(error),
    JSON.stringify(error),
    inspect(error, { depth: 8, showHidden: true }),
    error.stack,
  ].join("\n");
  if (shown.includes(SECRET)) wrong.push("the error shows the token");
  return wrong;
}
