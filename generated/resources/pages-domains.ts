// From spec/resources/pages-domains.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Domains that websites of GitLab Pages are published at.
 *
 * [Documentation](https://docs.gitlab.com/api/pages_domains/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  type RequestOptions,
  type Upload,
} from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `listAll`. */
export interface PagesDomainsListAllParams {
  /** Only this domain. */
  domain?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List all Pages domains of the instance.
 *
 * Lists the domains of all websites of the instance.
 *
 * `GET /pages/domains`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/pages_domains/#list-all-pages-domains)
 */
export function listAll(
  client: Client,
  params?: PagesDomainsListAllParams,
  options?: ListOptions,
): ListCall<PagesDomainBasic> {
  return listCall(
    client,
    { id: "pagesDomains.listAll", method: "GET", path: "/pages/domains", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `list`. */
export interface PagesDomainsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List Pages domains of a project.
 *
 * Lists the domains of the website of a project.
 *
 * `GET /projects/:project_id/pages/domains`
 *
 * [Documentation](https://docs.gitlab.com/api/pages_domains/#list-all-pages-domains-in-a-project)
 */
export function list(client: Client, params: PagesDomainsListParams, options?: ListOptions): ListCall<PagesDomain> {
  return listCall(
    client,
    { id: "pagesDomains.list", method: "GET", path: "/projects/{project_id}/pages/domains", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface PagesDomainsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the domain. */
  domain: string;
  /** Whether GitLab gets certificates from Let's Encrypt by itself. Default: `false`. */
  auto_ssl_enabled?: boolean;
  /** Certificate in PEM format, followed by the intermediate ones from the most to the least specific. */
  certificate?: PemFile;
  /** Private key of the certificate in PEM format; needed with a certificate. */
  key?: PemFile;
}

/**
 * Create a Pages domain.
 *
 * Adds a domain to the website of a project. Its owner must verify it before the website is published there.
 *
 * `POST /projects/:project_id/pages/domains`
 *
 * [Documentation](https://docs.gitlab.com/api/pages_domains/#create-new-pages-domain)
 */
export function create(client: Client, params: PagesDomainsCreateParams, options?: RequestOptions): Call<PagesDomain> {
  return client.call(
    { id: "pagesDomains.create", method: "POST", path: "/projects/{project_id}/pages/domains" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface PagesDomainsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Domain, such as `www.example.com`. */
  domain: string;
}

/**
 * Get a Pages domain.
 *
 * Gets one domain of the website of a project.
 *
 * `GET /projects/:project_id/pages/domains/:domain`
 *
 * [Documentation](https://docs.gitlab.com/api/pages_domains/#retrieve-a-pages-domain)
 */
export function get(client: Client, params: PagesDomainsGetParams, options?: RequestOptions): Call<PagesDomain> {
  return client.call(
    { id: "pagesDomains.get", method: "GET", path: "/projects/{project_id}/pages/domains/{domain}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface PagesDomainsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Domain, such as `www.example.com`. */
  domain: string;
  /** Whether GitLab gets certificates from Let's Encrypt by itself. */
  auto_ssl_enabled?: boolean;
  /**
   * Certificate in PEM format, followed by the intermediate ones from the most to the least specific; empty
   * to take it away.
   */
  certificate?: PemFile;
  /** Private key of the certificate in PEM format; empty to take it away. */
  key?: PemFile;
}

/**
 * Update a Pages domain.
 *
 * Changes the certificate of a domain, or who takes care of it.
 *
 * `PUT /projects/:project_id/pages/domains/:domain`
 *
 * [Documentation](https://docs.gitlab.com/api/pages_domains/#update-pages-domain)
 */
export function update(client: Client, params: PagesDomainsUpdateParams, options?: RequestOptions): Call<PagesDomain> {
  return client.call(
    { id: "pagesDomains.update", method: "PUT", path: "/projects/{project_id}/pages/domains/{domain}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface PagesDomainsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Domain, such as `www.example.com`. */
  domain: string;
}

/**
 * Delete a Pages domain.
 *
 * Takes a domain away from the website of a project.
 *
 * `DELETE /projects/:project_id/pages/domains/:domain`
 *
 * [Documentation](https://docs.gitlab.com/api/pages_domains/#delete-pages-domain)
 */
function delete_(client: Client, params: PagesDomainsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "pagesDomains.delete", method: "DELETE", path: "/projects/{project_id}/pages/domains/{domain}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a Pages domain.
   *
   * Takes a domain away from the website of a project.
   *
   * `DELETE /projects/:project_id/pages/domains/:domain`
   *
   * [Documentation](https://docs.gitlab.com/api/pages_domains/#delete-pages-domain)
   */
  delete_ as delete,
};

/** Parameters of `verify`. */
export interface PagesDomainsVerifyParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Domain, such as `www.example.com`. */
  domain: string;
}

/**
 * Verify a Pages domain.
 *
 * Looks for the verification code in the DNS records of the domain.
 *
 * `PUT /projects/:project_id/pages/domains/:domain/verify`
 *
 * Since GitLab 17.7.
 *
 * [Documentation](https://docs.gitlab.com/api/pages_domains/#verify-pages-domain)
 */
export function verify(client: Client, params: PagesDomainsVerifyParams, options?: RequestOptions): Call<PagesDomain> {
  return client.call(
    { id: "pagesDomains.verify", method: "PUT", path: "/projects/{project_id}/pages/domains/{domain}/verify" },
    params,
    options,
  );
}

/** Domain of a website with its certificate. */
export interface PagesDomain extends PagesDomainCore {
  /** The certificate; left out without one. */
  certificate?: PagesDomainCertificate;
}

/** Domain of a website, as administrators see it. */
export interface PagesDomainBasic extends PagesDomainCore {
  /** ID of the project whose website it is. */
  project_id: number;
  /** When the certificate expires; left out without one. */
  certificate_expiration?: PagesDomainCertificateExpiration;
}

/** Certificate of a domain. */
export interface PagesDomainCertificate {
  /** Distinguished name of its subject. */
  subject: string;
  /** Whether it has expired. */
  expired: boolean;
  /** Certificate in PEM format. */
  certificate: string;
  /** Certificate in words. */
  certificate_text: string;
}

/** When a certificate expires. */
export interface PagesDomainCertificateExpiration {
  /** Whether it has expired. */
  expired: boolean;
  /** When it expires or expired. */
  expiration: string;
}

/** What every answer with a domain says of it. */
export interface PagesDomainCore {
  /** Name of the domain. */
  domain: string;
  /** Address of the website at the domain. */
  url: string;
  /** Whether the domain was verified. */
  verified: boolean;
  /** Code that a TXT record of the domain must hold to verify it. */
  verification_code: string;
  /**
   * Until when the website is published there; moved on whenever the domain is verified again. Null where
   * nothing limits it.
   */
  enabled_until: string | null;
  /** Whether GitLab gets certificates from Let's Encrypt by itself. */
  auto_ssl_enabled: boolean;
}

/** PEM text, or a file with it. */
export type PemFile = string | Upload;
