// From spec/resources/orbit.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Orbit, the knowledge graph of GitLab: questions about code, projects and work that span the instance.
 *
 * [Documentation](https://docs.gitlab.com/api/orbit/)
 *
 * @module
 */

import { type Call, type Client, type NoParams, queryCall, type RequestOptions } from "../../runtime/client.js";

/** Parameters of `query`. */
export interface OrbitQueryParams {
  /** What to look for, in the language of Orbit. */
  query: OrbitQuery;
  /** Whether values come as data, or as text for a language model. Default: `raw`. */
  response_format?: OrbitFormat;
  /** Part of a user interface that asks, for example `code_intelligence`. */
  source_type?: string;
}

/**
 * Query the graph.
 *
 * Runs a query on the graph. Only what the caller may read is part of the answer.
 *
 * `POST /orbit/query`
 *
 * Requires Premium. Beta. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/orbit/#create-a-query)
 */
export function query(client: Client, params: OrbitQueryParams, options?: RequestOptions): Call<OrbitQueryResult> {
  return client.call({ id: "orbit.query", method: "POST", path: "/orbit/query", idempotent: true }, params, options);
}

/**
 * List named queries.
 *
 * Lists the queries that the server has by name, with what they mean for the caller. Do not share them
 * between users.
 *
 * `GET /orbit/query/templates`
 *
 * Requires Premium. Beta. Since GitLab 19.2. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/orbit/#list-query-templates)
 */
export function listTemplates(client: Client, params?: NoParams, options?: RequestOptions): Call<OrbitTemplate[]> {
  return client.call({ id: "orbit.listTemplates", method: "GET", path: "/orbit/query/templates" }, params, options);
}

/** Parameters of `queryNamed`. */
export interface OrbitQueryNamedParams {
  /** Name of the query. */
  query_name: string;
  /** Values for the parameters of the query. */
  parameters?: Record<string, unknown>;
  /** Whether values come as data, or as text for a language model. Default: `raw`. */
  response_format?: OrbitFormat;
  /** Part of a user interface that asks, for example `code_intelligence`. */
  source_type?: string;
}

/**
 * Run a named query.
 *
 * Runs a query that the server has by name. Prefer it to writing queries: it stays right when the graph
 * changes.
 *
 * `POST /orbit/query/:query_name`
 *
 * Requires Premium. Beta. Since GitLab 19.2. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/orbit/#execute-a-named-query)
 */
export function queryNamed(
  client: Client,
  params: OrbitQueryNamedParams,
  options?: RequestOptions,
): Call<OrbitQueryResult> {
  return client.call(
    { id: "orbit.queryNamed", method: "POST", path: "/orbit/query/{query_name}", idempotent: true },
    params,
    options,
  );
}

/** Parameters of `getSchema`. */
export interface OrbitGetSchemaParams {
  /** Names of nodes to show with their properties. */
  expand?: string[];
  /** Whether values come as data, or as text for a language model. Default: `raw`. */
  response_format?: OrbitFormat;
}

/**
 * Get the schema of the graph.
 *
 * Gets what kinds of nodes and edges the graph has.
 *
 * `GET /orbit/schema`
 *
 * Requires Premium. Beta. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/orbit/#retrieve-the-schema)
 */
export function getSchema(client: Client, params?: OrbitGetSchemaParams, options?: RequestOptions): Call<OrbitSchema> {
  return queryCall(
    client,
    { id: "orbit.getSchema", method: "GET", path: "/orbit/schema", csv: ["expand"] },
    params,
    options,
  );
}

/**
 * Get the skills for agents.
 *
 * Gets the skills that agents can learn to use Orbit with.
 *
 * `GET /orbit/skills`
 *
 * Requires Premium. Beta. Since GitLab 19.4. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getSkills(client: Client, params?: NoParams, options?: RequestOptions): Call<OrbitSkillCollection> {
  return client.call({ id: "orbit.getSkills", method: "GET", path: "/orbit/skills" }, params, options);
}

/** Parameters of `getSkill`. */
export interface OrbitGetSkillParams {
  /** Name of the skill. */
  skill_name: string;
}

/**
 * Get a skill for agents.
 *
 * Gets one skill with its files.
 *
 * `GET /orbit/skills/:skill_name`
 *
 * Requires Premium. Beta. Since GitLab 19.4. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getSkill(client: Client, params: OrbitGetSkillParams, options?: RequestOptions): Call<OrbitSkill> {
  return client.call({ id: "orbit.getSkill", method: "GET", path: "/orbit/skills/{skill_name}" }, params, options);
}

/** Parameters of `getSkillFile`. */
export interface OrbitGetSkillFileParams {
  /** Name of the skill. */
  skill_name: string;
  /** Path of the file. */
  file_path: string;
}

/**
 * Get a file of a skill.
 *
 * Gets one file of a skill as text.
 *
 * `GET /orbit/skills/:skill_name/:file_path`
 *
 * Requires Premium. Beta. Since GitLab 19.4. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getSkillFile(client: Client, params: OrbitGetSkillFileParams, options?: RequestOptions): Call<string> {
  return client.call(
    { id: "orbit.getSkillFile", method: "GET", path: "/orbit/skills/{skill_name}/{file_path}", as: "text" },
    params,
    options,
  );
}

/** Parameters of `getStatus`. */
export interface OrbitGetStatusParams {
  /** Whether values come as data, or as text for a language model. Default: `raw`. */
  response_format?: OrbitFormat;
}

/**
 * Get whether Orbit can be used.
 *
 * Gets whether the caller may use Orbit, and how its servers are. Never fails for want of access.
 *
 * `GET /orbit/status`
 *
 * Requires Premium. Beta. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/orbit/#retrieve-access-and-cluster-health)
 */
export function getStatus(client: Client, params?: OrbitGetStatusParams, options?: RequestOptions): Call<OrbitStatus> {
  return queryCall(client, { id: "orbit.getStatus", method: "GET", path: "/orbit/status" }, params, options);
}

/**
 * List the tools of Orbit.
 *
 * Lists what Orbit can do, as tools for language models.
 *
 * `GET /orbit/tools`
 *
 * Requires Premium. Beta. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/orbit/#list-all-tools)
 */
export function listTools(client: Client, params?: NoParams, options?: RequestOptions): Call<OrbitTool[]> {
  return client.call({ id: "orbit.listTools", method: "GET", path: "/orbit/tools" }, params, options);
}

/** Whether the caller may use Orbit. */
export interface OrbitAccess {
  /** Whether the caller may. */
  available: boolean;
}

/** Component of Orbit. */
export interface OrbitComponent {
  /** Name, for example `gkg-webserver`. */
  name: string;
  /** How it is, for example `healthy`. */
  status: string;
  /** Its servers. */
  replicas: OrbitReplicas;
  /** What was measured, by name. */
  metrics: Record<string, unknown>;
}

/** Part of the graph. */
export interface OrbitDomain {
  /** Name, for example `code_review`. */
  name: string;
  /** What it is about. */
  description?: string;
  /** Names of its nodes. */
  node_names: string[];
}

/** Kind of edge. */
export interface OrbitEdge {
  /** Name, for example `MEMBER_OF`. */
  name: string;
  /** What it says. */
  description?: string;
  /** Kinds of nodes that it connects. */
  variants?: OrbitEdgeVariant[];
}

/** Kinds of nodes that an edge connects. */
export interface OrbitEdgeVariant {
  /** Kind of node that it begins at. */
  source_type: string;
  /** Kind of node that it ends at. */
  target_type: string;
}

/** Whether values come as data, or as text for a language model. */
export type OrbitFormat = "raw" | "llm";

/** Kind of node. */
export interface OrbitNode {
  /** Name, for example `MergeRequest`. */
  name: string;
  /** Part of the graph that it belongs to. */
  domain: string;
  /** What it is. */
  description?: string;
  /** Property that names a node. */
  primary_key?: string;
  /** Property that a node is shown by. */
  label_field?: string;
  /** Properties; for nodes in `expand`. */
  properties?: OrbitProperty[];
  /** How it is drawn; for nodes in `expand`. */
  style?: OrbitNodeStyle;
  /** Names of edges that begin there; for nodes in `expand`. */
  outgoing_edges?: string[];
  /** Names of edges that end there; for nodes in `expand`. */
  incoming_edges?: string[];
}

/** How a kind of node is drawn. */
export interface OrbitNodeStyle {
  /** Size in pixels. */
  size: number;
  /** Colour. */
  color: string;
}

/** Property of a kind of node. */
export interface OrbitProperty {
  /** Name that queries use. */
  name: string;
  /** Type of its values. */
  data_type: string;
  /** Whether it can be without a value. */
  nullable: boolean;
  /** All values that it can have; empty when there is no such list. */
  enum_values: string[];
}

/** Query in the language of Orbit: an object, or its JSON. */
export type OrbitQuery = Record<string, unknown> | string;

/** What a query found. */
export interface OrbitQueryResult {
  /** What was found; text in the format for language models. */
  result: OrbitResultValue;
  /** Kind of the query, for example `traversal`. */
  query_type?: string | null;
  /** Queries to the database behind. */
  raw_query_strings?: string[];
  /** Number of records. */
  row_count?: number;
}

/** Servers of a component. */
export interface OrbitReplicas {
  /** Number that work. */
  ready: number;
  /** Number that there should be. */
  desired: number;
}

/** What a query found: records, one object, or text. */
export type OrbitResultValue = Record<string, unknown>[] | Record<string, unknown> | string;

/** What kinds of nodes and edges the graph has. */
export interface OrbitSchema {
  /** Version of the schema. */
  schema_version?: string;
  /** Parts of the graph. */
  domains?: OrbitDomain[];
  /** Kinds of nodes. */
  nodes?: OrbitNode[];
  /** Kinds of edges. */
  edges?: OrbitEdge[];
  /** All of it as text, in the format for language models. */
  formatted_text?: string;
}

/** Skill for agents with its files. */
export interface OrbitSkill {
  /** Name to ask for it by. */
  name: string;
  /** Version, for example `1.2.0`. */
  version: string;
  /** What it works with. */
  compatibility: string | null;
  /** Version of the servers of Orbit. */
  server_version: string | null;
  /** Files that it is made of. */
  files: OrbitSkillFile[];
}

/** Skills for agents. */
export interface OrbitSkillCollection {
  /** All skills of the server. */
  skills: OrbitSkillSummary[];
  /** Version of the servers of Orbit. */
  server_version: string | null;
}

/** File of a skill. */
export interface OrbitSkillFile {
  /** Path inside the skill. */
  path: string;
  /** SHA-256 of the content. */
  sha256: string;
  /** Text of the file. */
  content: string;
}

/** Skill for agents. */
export interface OrbitSkillSummary {
  /** Name to ask for it by. */
  name: string;
  /** Version, for example `1.2.0`. */
  version: string;
  /** What it works with. */
  compatibility: string | null;
  /** What it is good for. */
  description: string | null;
}

/** Whether Orbit can be used. */
export interface OrbitStatus {
  /** Access of the caller. */
  user: OrbitAccess;
  /** How the servers are; null for a caller without access. */
  system: OrbitSystem | null;
}

/** How the servers of Orbit are. */
export interface OrbitSystem {
  /** How they are, for example `healthy` or `unknown`. */
  status?: string;
  /** When that was found. */
  timestamp?: string;
  /** Version of the service. */
  version?: string;
  /** Parts that they are made of. */
  components?: OrbitComponent[];
  /** Why the status is not known. */
  error?: string;
  /** All of it as text, in the format for language models. */
  formatted_text?: string;
}

/** Query that the server has by name. */
export interface OrbitTemplate {
  /** Name to run it by. */
  name: string;
  /** What it finds. */
  description: string;
  /** The query, as it is for the caller. */
  raw_query: Record<string, unknown>;
}

/** Tool for language models. */
export interface OrbitTool {
  /** Name to call it by. */
  name: string;
  /** What it does. */
  description: string;
  /** JSON schema of its parameters. */
  parameters: Record<string, unknown>;
}
