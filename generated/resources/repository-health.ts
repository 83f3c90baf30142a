// From spec/resources/repository-health.yaml. Do not edit: `npm run generate` writes this file.

/**
 * How repositories are stored.
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `get`. */
export interface RepositoryHealthGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether to make a new report, 5 times an hour at most. Default: `false`. */
  generate?: boolean;
}

/**
 * Get the health of a repository.
 *
 * Gets statistics about how a repository is stored, for those who may push to it. Answers 404 until a report
 * was generated.
 *
 * `GET /projects/:project_id/repository/health`
 *
 * Since GitLab 17.10. Behind the feature flag `project_repositories_health`.
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/#health)
 */
export function get(
  client: Client,
  params: RepositoryHealthGetParams,
  options?: RequestOptions,
): Call<RepositoryHealth> {
  return queryCall(
    client,
    { id: "repositoryHealth.get", method: "GET", path: "/projects/{project_id}/repository/health" },
    params,
    options,
  );
}

/** How a repository is stored. */
export interface RepositoryHealth {
  /** Size in bytes. */
  size: number;
  /** Branches, tags and other refs. */
  references?: RepositoryHealthReferences | null;
  /** What the object database holds; null where it was not looked at. */
  objects?: RepositoryHealthObjects | null;
  /** Commit graph; null without one. */
  commit_graph?: RepositoryHealthCommitGraph | null;
  /** Bitmap; null without one. */
  bitmap?: RepositoryHealthBitmap | null;
  /** Multi-pack index; null without one. */
  multi_pack_index?: RepositoryHealthMultiPackIndex | null;
  /** Bitmap of the multi-pack index; null without one. */
  multi_pack_index_bitmap?: RepositoryHealthBitmap | null;
  /** Where else objects are read from; null for nowhere. */
  alternates?: RepositoryHealthAlternates | null;
  /** Whether it is a pool that forks take objects from. */
  is_object_pool?: boolean;
  /** When all objects were last packed; null for never. */
  last_full_repack?: RepositoryHealthTime | null;
  /** When the report was made. */
  updated_at: string;
}

/** Where else a repository reads objects from. */
export interface RepositoryHealthAlternates {
  /** Folders with objects. */
  object_directories?: string[];
}

/** Reachability bitmap of a repository. */
export interface RepositoryHealthBitmap {
  /** Whether it has a hash cache. */
  has_hash_cache: boolean;
  /** Whether it has a lookup table. */
  has_lookup_table: boolean;
  /** Version of the format. */
  version: number;
}

/** Commit graph of a repository. */
export interface RepositoryHealthCommitGraph {
  /** Number of files that it consists of. */
  commit_graph_chain_length: number;
  /** Whether it has Bloom filters. */
  has_bloom_filters: boolean;
  /** Whether it has generation data. */
  has_generation_data: boolean;
  /** Whether its generation data overflows. */
  has_generation_data_overflow: boolean;
}

/** Index over several packs. */
export interface RepositoryHealthMultiPackIndex {
  /** Number of packs in it. */
  packfile_count: number;
  /** Version of the format. */
  version: number;
}

/** Objects of a repository. */
export interface RepositoryHealthObjects {
  /** Size of all objects in bytes. */
  size: number;
  /** Size of objects in use. */
  recent_size: number;
  /** Size of objects that may be deleted. */
  stale_size: number;
  /** Size of packs that are never repacked. */
  keep_size: number;
  /** Number of packs. */
  packfile_count: number;
  /** Number of reverse indexes. */
  reverse_index_count: number;
  /** Number of packs with unused objects. */
  cruft_count: number;
  /** Number of packs that are never repacked. */
  keep_count: number;
  /** Number of objects in files of their own. */
  loose_objects_count: number;
  /** Number of those that may be deleted. */
  stale_loose_objects_count: number;
  /** Number of files that are no objects. */
  loose_objects_garbage_count: number;
}

/** Branches, tags and other refs of a repository. */
export interface RepositoryHealthReferences {
  /** Refs in files of their own. */
  loose_count: number;
  /** Size of the packed refs in bytes. */
  packed_size: number;
  /** How refs are kept, for example `REFERENCE_BACKEND_FILES`. */
  reference_backend: string;
}

/** Point in time as seconds and nanoseconds since 1970. */
export interface RepositoryHealthTime {
  /** Whole seconds since 1970, in UTC. */
  seconds: number;
  /** Nanoseconds beyond the seconds. */
  nanos: number;
}
