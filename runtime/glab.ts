import { builtin } from "./builtin.js";
import { expandHome, readAuthorities, readPem } from "./certificates.js";
import { processEnvironment } from "./env.js";
import { ConfigError } from "./errors.js";
import { type GlabFile, hostsOf, readGlabFile, readTime, textAt, writeTime } from "./glab-file.js";
import { nodeFetch, type NodeFetchOptions } from "./node-fetch.js";
import type { TokenStore } from "./oauth-provider.js";
import type { GitLabOptions, TokenProvider } from "./options.js";

/** The application glab logs in with on GitLab.com, the same for everybody; elsewhere `client_id` is set. */
const GITLAB_COM = "41d48f9422ebd655dd9cf2947d6979681dfaddc6d0c56f7628f6ada59559af1e";

/**
 * Options from the configuration of glab, GitLab's command line: `new GitLab(await readGlab())`. Node, Bun and Deno only.
 *
 * The host is the given one, or that of `GITLAB_HOST` (`GITLAB_URI`, `GL_HOST`), or `host` of the file, or gitlab.com. Of its
 * entry under `hosts` these are read: `token`, `job_token`, `is_oauth2` with `oauth2_refresh_token`, `oauth2_expiry_date`
 * and `client_id`, `api_host`, `api_protocol`, `subfolder`, `ca_cert`, `client_cert`, `client_key`, `skip_tls_verify`,
 * `custom_headers`. The file is `config.yml` in `GLAB_CONFIG_DIR`, or else in the folder `glab-cli` of `~/.config`,
 * `XDG_CONFIG_HOME`, the system's folder for settings or `XDG_CONFIG_DIRS`; a repository's own is not read.
 *
 * OAuth tokens end after two hours. They are renewed, which takes `oauth4webapi`, and written back for glab, whose old ones
 * are invalid then.
 *
 * @param host as glab names it, `gitlab.example.com`
 * @param path of the file
 * @throws ConfigError when file, host or token are not there, or a value is wrong
 * @see https://docs.gitlab.com/cli/
 */
export async function readGlab(host?: string, path?: string): Promise<GitLabOptions> {
  if (host !== undefined && typeof host !== "string")
    throw new ConfigError('host: expected the name as a text, readGlab("gitlab.example.com")');
  const file = await readGlabFile(path);
  const env = processEnvironment();
  const asked = host ?? (env.GITLAB_HOST || env.GITLAB_URI || env.GL_HOST || textAt(file, "host") || "gitlab.com");
  const name = asked.replace(/^https?:\/\//, "").replace(/\/+$/, "");
  const hosts = hostsOf(file);
  const entry = hosts.find((known) => known.toLowerCase() === name.toLowerCase());
  if (entry === undefined) {
    const known = hosts.length ? `it has ${hosts.join(", ")}` : "it has none";
    throw new ConfigError(`${file.path}: there is no host ${name}, ${known}`);
  }
  const value = (key: string): string | undefined => textAt(file, "hosts", entry, key);
  const protocol = value("api_protocol") ?? "https";
  if (protocol !== "https" && protocol !== "http") wrong(file, entry, "api_protocol", "https or http");
  const subfolder = value("subfolder")?.replace(/^\/*/, "/") ?? "";
  const options: GitLabOptions = { host: `${protocol}://${value("api_host") ?? entry}${subfolder}` };
  const headers = customHeaders(file, entry);
  if (headers) options.headers = headers;
  const tls = tlsOptions(file, entry, value);
  if (tls) options.fetch = nodeFetch(tls);

  const token = value("token");
  const jobToken = value("job_token");
  if (isTrue(value("is_oauth2"))) options.oauthToken = token && (await oauthToken(file, entry, options));
  else if (jobToken) options.jobToken = jobToken;
  else options.token = token;
  if (!options.oauthToken && !options.jobToken && !options.token)
    wrong(
      file,
      entry,
      "token",
      `one in the file; one in the system's keyring is shown by \`glab config get token --host ${entry}\``,
    );
  return options;
}

function wrong(file: GlabFile, host: string, key: string, expected: string): never {
  throw new ConfigError(`${file.path}, ${host}: ${key}: expected ${expected}`);
}

const isTrue = (text: string | undefined): boolean => text === "true" || text === "1";

/** The access token, or what renews it where the file has all that takes. */
async function oauthToken(file: GlabFile, host: string, options: GitLabOptions): Promise<string | TokenProvider> {
  const value = (key: string): string | undefined => textAt(file, "hosts", host, key);
  const clientId = value("client_id") ?? (host === "gitlab.com" ? GITLAB_COM : undefined);
  if (!value("oauth2_refresh_token") || !clientId) return value("token")!;
  const { OAuthClient } = await import("./oauth.js").catch((error: { code?: string }) => {
    // Without ERR_ from Yarn's PnP and from CommonJS.
    if (!/MODULE_NOT_FOUND$/.test(`${error.code}`)) throw error;
    throw new ConfigError("glab's OAuth tokens end after two hours, and renewing them takes oauth4webapi: install it");
  });
  const client = new OAuthClient({ host: options.host, fetch: options.fetch, headers: options.headers, clientId });
  return client.provider(glabStore(file.path, host));
}

/** The tokens in the file: read anew each time, since glab renews them, too. */
function glabStore(path: string, host: string): TokenStore {
  return {
    async load() {
      const file = await readGlabFile(path);
      const value = (key: string): string | undefined => textAt(file, "hosts", host, key);
      const accessToken = value("token");
      if (!accessToken) return undefined;
      const expiry = value("oauth2_expiry_date");
      const expiresAt = expiry === undefined ? undefined : readTime(expiry);
      if (expiry !== undefined && expiresAt === undefined)
        wrong(file, host, "oauth2_expiry_date", "a time such as 13 Mar 26 15:47 UTC");
      return { accessToken, refreshToken: value("oauth2_refresh_token"), expiresAt };
    },
    async save({ accessToken, refreshToken, expiresAt }) {
      const { path: real, document } = await readGlabFile(path);
      document.setIn(["hosts", host, "token"], accessToken);
      document.setIn(["hosts", host, "oauth2_refresh_token"], refreshToken ?? "");
      if (expiresAt !== undefined) document.setIn(["hosts", host, "oauth2_expiry_date"], writeTime(expiresAt));
      const { replaceFile } = await import("./oauth-file.js");
      // Through a link to where the file is, and with its comments.
      await replaceFile(await builtin("node:fs").promises.realpath(real), document.toString({ lineWidth: 0 }));
    },
  };
}

function tlsOptions(
  file: GlabFile,
  host: string,
  value: (key: string) => string | undefined,
): NodeFetchOptions | undefined {
  const named = (key: string): string | undefined => {
    const path = value(key);
    return path && expandHome(path);
  };
  const what = (key: string): string => `${file.path}, ${host}: ${key}`;
  const [ca, cert, key] = [named("ca_cert"), named("client_cert"), named("client_key")];
  if ((cert === undefined) !== (key === undefined)) wrong(file, host, "client_cert", "client_key beside it");
  const tls: NodeFetchOptions = {
    // Besides those the machine trusts, as with glab.
    ...(ca && { ca: [...builtin("node:tls").rootCertificates, ...readAuthorities(ca, what("ca_cert"))] }),
    ...(cert && { cert: readPem(cert, what("client_cert")) }),
    ...(key && { key: readPem(key, what("client_key")) }),
    ...(isTrue(value("skip_tls_verify")) && { rejectUnauthorized: false }),
  };
  return Object.keys(tls).length ? tls : undefined;
}

function customHeaders(file: GlabFile, host: string): Record<string, string> | undefined {
  const node = file.document.getIn(["hosts", host, "custom_headers"]) as { toJSON?(): unknown } | undefined;
  const list = node?.toJSON?.();
  if (!Array.isArray(list) || !list.length) return undefined;
  const headers: Record<string, string> = {};
  for (const { name, value, valueFromEnv } of list as Record<string, string | undefined>[]) {
    const text = valueFromEnv ? processEnvironment()[valueFromEnv] : value;
    if (!name || !text)
      return wrong(file, host, "custom_headers", "name and value of each, or valueFromEnv with a variable that is set");
    headers[name] = String(text);
  }
  return headers;
}
