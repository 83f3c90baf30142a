import { type Client, settingsFor } from "./core.js";
import { ConfigError, HttpError } from "./errors.js";
import type { Operation } from "./operation.js";
import { send } from "./send.js";
import { extend, type Settings } from "./settings.js";

/** What GitLab says about a token. */
export interface TokenInfo {
  /** What kind of token it is. `personal` is an impersonation token's, too, and that of a service account. */
  kind: "personal" | "project" | "group" | "oauth" | "job";
  /** What its owner called it; of a job token the job's name. */
  name?: string;
  /** What it may do. Empty for a job token: its rights are those of who started the job, on the endpoints that take it. */
  scopes: string[];
  createdAt?: Date;
  lastUsedAt?: Date;
  /** When it ends; undefined for one without end, and for a job token, which ends with its job. */
  expiresAt?: Date;
  /** Whole days until then. */
  daysLeft?: number;
  /** Whose it is. The name is left out where the token may not ask for it. */
  user?: { id: number; username?: string };
  /** The id of the OAuth application it was given to. */
  application?: string;
}

const ask = (path: string): Operation => ({ id: "tokenInfo", method: "GET", path });

/**
 * Asks GitLab about the token a client uses: its kind, scopes, expiry and user. One or two requests.
 *
 * @example const { scopes, daysLeft } = await tokenInfo(gitlab);
 * @throws ConfigError for a client without a token, with a deploy token or a password, of which GitLab tells nothing;
 *   HttpError 401 for a token that is expired, revoked or unknown
 * @see https://docs.gitlab.com/api/personal_access_tokens/#self-inform
 * @see https://docs.gitlab.com/api/oauth2/#retrieve-the-token-information
 */
export async function tokenInfo(client: Client, options: { signal?: AbortSignal } = {}): Promise<TokenInfo> {
  const { signal } = options;
  // Somebody else's user would be answered.
  const settings = extend(settingsFor(client), { sudo: null });
  const { header, value } = settings.credential ?? {};
  if (header === "job-token") return jobInfo(await get<JobAnswer>(settings, "/job", signal));
  if (header === "private-token") return withUser(settings, await personalInfo(settings, signal), signal);
  if (!value?.("").startsWith("Bearer"))
    throw new ConfigError(
      "tokenInfo: GitLab tells it of token, oauthToken and jobToken, and the client has none of them",
    );
  let info: TokenInfo;
  try {
    info = oauthTokenInfo(await oauthAnswer(settings, signal));
  } catch (error) {
    if (!(error instanceof HttpError) || error.status !== 401) throw error;
    // Other tokens may be sent as Bearer, too.
    info = await personalInfo(settings, signal);
  }
  return withUser(settings, info, signal);
}

interface PersonalAnswer {
  name: string;
  scopes: string[];
  user_id: number;
  created_at?: string;
  last_used_at?: string | null;
  expires_at?: string | null;
}

async function personalInfo(settings: Settings, signal?: AbortSignal): Promise<TokenInfo> {
  const answer = await get<PersonalAnswer>(settings, "/personal_access_tokens/self", signal);
  return {
    kind: "personal",
    name: answer.name,
    scopes: answer.scopes,
    ...dates(answer.created_at, answer.last_used_at, answer.expires_at),
    user: { id: answer.user_id },
  };
}

interface JobAnswer {
  name: string;
  created_at?: string;
  user?: { id: number; username: string };
}

function jobInfo({ name, created_at, user }: JobAnswer): TokenInfo {
  return {
    kind: "job",
    name,
    scopes: [],
    ...dates(created_at),
    ...(user && { user: { id: user.id, username: user.username } }),
  };
}

/** What `/oauth/token/info` answers. */
export interface OAuthAnswer {
  resource_owner_id: number | null;
  scope: string[];
  /** Seconds. */
  expires_in: number | null;
  application: { uid: string } | null;
  /** Seconds since 1970. */
  created_at: number;
}

/** Asks about an OAuth token, the client's own or that in `headers`. */
export function oauthAnswer(
  settings: Settings,
  signal?: AbortSignal,
  headers?: Record<string, string>,
): Promise<OAuthAnswer> {
  return get({ ...settings, base: settings.base.replace(/\/api\/v4$/, "") }, "/oauth/token/info", signal, headers);
}

/** That answer in the terms of the others. */
export function oauthTokenInfo(answer: OAuthAnswer): TokenInfo {
  const { resource_owner_id: id, scope, expires_in, application, created_at } = answer;
  const expires = expires_in === null ? null : Date.now() + expires_in * 1000;
  return {
    kind: "oauth",
    scopes: scope,
    ...dates(created_at * 1000, undefined, expires),
    ...(typeof id === "number" && { user: { id } }),
    ...(application && { application: application.uid }),
  };
}

/** Adds the user's name, and what it tells about the kind: bots of projects and groups are named after them. */
async function withUser(settings: Settings, info: TokenInfo, signal?: AbortSignal): Promise<TokenInfo> {
  try {
    const { id, username } = await get<{ id: number; username: string }>(settings, "/user", signal);
    const [, bot] = /^(project|group)_\d+_bot/.exec(username) ?? [];
    return { ...info, ...(bot && { kind: bot as "project" | "group" }), user: { id, username } };
  } catch (error) {
    if (error instanceof HttpError && error.status === 403) return info;
    throw error;
  }
}

function dates(created?: string | number, used?: string | null, expires?: string | number | null): Partial<TokenInfo> {
  // A date alone: the token ends when that day begins, in UTC.
  const expiresAt = expires ? new Date(expires) : undefined;
  return {
    ...(created && { createdAt: new Date(created) }),
    ...(used && { lastUsedAt: new Date(used) }),
    ...(expiresAt && { expiresAt, daysLeft: Math.floor((expiresAt.getTime() - Date.now()) / 86_400_000) }),
  };
}

async function get<T>(
  settings: Settings,
  path: string,
  signal?: AbortSignal,
  headers?: Record<string, string>,
): Promise<T> {
  const { data } = await send<T>(settings, ask(path), () => ({ path, query: "", shown: path }), { signal }, headers);
  return data;
}
