// From spec/resources/glql.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Queries in GitLab Query Language (GLQL), as they stand in Markdown.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";

/** Parameters of `query`. */
export interface GlqlQueryParams {
  /** The query, alone or as YAML together with fields, sort and limit: what stands in a `glql` block. */
  glql_yaml: string;
  /** Where the page begins: `endCursor` of the page before. */
  after?: string;
}

/**
 * Run a GLQL query.
 *
 * Runs a query in GitLab Query Language and answers with what it finds, a page at a time.
 *
 * `POST /glql`
 *
 * Since GitLab 18.6.
 *
 * [Documentation](https://docs.gitlab.com/api/glql/#execute-a-glql-query)
 */
export function query(client: Client, params: GlqlQueryParams, options?: RequestOptions): Call<GlqlResult> {
  return client.call({ id: "glql.query", method: "POST", path: "/glql", idempotent: true }, params, options);
}

/**
 * Get what GLQL can ask for.
 *
 * Gets the fields, operators and kinds of records that the query language knows.
 *
 * `GET /glql/schema`
 *
 * Since GitLab 19.4.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getSchema(client: Client, params?: NoParams, options?: RequestOptions): Call<GlqlSchema> {
  return client.call({ id: "glql.getSchema", method: "GET", path: "/glql/schema" }, params, options);
}

/** Page of what a query found. */
export interface GlqlData {
  /** Number of records on all pages. */
  count: number;
  /** Records, with the fields that were asked for. */
  nodes: Record<string, unknown>[];
  /** Where the page begins and ends. */
  pageInfo: GlqlPageInfo;
}

/** Field that was asked for. */
export interface GlqlField {
  /** Key of the field in the records. */
  key: string;
  /** Name to show. */
  label: string;
  /** Name that several spellings of a field share. */
  name: string;
  /** Field of the record that it is made of. Since GitLab 19.1. */
  field?: string;
  /** `dimension` or `metric` in queries for analytics; left out otherwise. Since GitLab 19.1. */
  type?: string;
  /** Parameters of the field, where it has such. Since GitLab 19.1. */
  parameters?: Record<string, unknown>;
}

/** Where a page begins and ends. */
export interface GlqlPageInfo {
  /** Cursor of the last record. */
  endCursor: string | null;
  /** Whether there is a next page. */
  hasNextPage: boolean;
  /** Whether there is a page before. */
  hasPreviousPage: boolean;
  /** Cursor of the first record. */
  startCursor: string | null;
}

/** What a query found. */
export interface GlqlResult {
  /** A page of it; null when the query failed. */
  data: GlqlData | null;
  /** Why the query failed; null when it did not. */
  error: string | null;
  /** Fields that were asked for. */
  fields: GlqlField[];
  /** Whether the query worked. */
  success: boolean;
}

/** What the query language knows. GitLab does not say how it is built. */
export type GlqlSchema = Record<string, unknown>;
