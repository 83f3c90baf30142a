// From spec/shared/project-parts.yaml. Do not edit: `npm run generate` writes this file.

import type { ContainerExpirationAge, ContainerExpirationCadence } from "./project-settings.js";

/** When images are removed from the project's container registry. */
export interface ContainerExpirationPolicy {
  /** How often it runs. */
  cadence: ContainerExpirationCadence | (string & {});
  /** Whether it runs. */
  enabled: boolean;
  /** Number of tags to keep for each image; null keeps all. */
  keep_n: number | null;
  /** Age from which tags are removed; null for any age. */
  older_than: ContainerExpirationAge | (string & {}) | null;
  /** Regular expression (RE2) of the tags to remove. */
  name_regex: string | null;
  /** Regular expression (RE2) of the tags to keep. */
  name_regex_keep: string | null;
  /** When it runs next. */
  next_run_at: string | null;
}

/** License that was found in the repository. */
export interface LicenseBasic {
  /** Key of the license, for example `mit`. */
  key: string;
  /** Name of the license. */
  name: string;
  /** Short name, where it has one. */
  nickname: string | null;
  /** Address of a page about the license. */
  html_url: string | null;
  /** Address of its text. */
  source_url: string | null;
}

/** State of an import. */
export type ProjectImportStatus = "none" | "scheduled" | "started" | "finished" | "failed" | "canceled";

/** API addresses of what belongs to a project. */
export interface ProjectLinks {
  /** Address of the project. */
  self: string;
  /** Address of the list of its issues, where the caller may read them. */
  issues?: string;
  /** Address of the list of its merge requests, where the caller may read them. */
  merge_requests?: string;
  /** Address of the list of branches of its repository. */
  repo_branches: string;
  /** Address of the list of its labels. */
  labels: string;
  /** Address of the list of its events. */
  events: string;
  /** Address of the list of its members. */
  members: string;
  /** Address of the list of its agents for Kubernetes. */
  cluster_agents?: string;
}

/** Storage that a project uses, in bytes unless said otherwise. */
export interface ProjectStatistics {
  /** Number of commits on the default branch. */
  commit_count: number;
  /** Bytes of all of it together. */
  storage_size: number;
  /** Bytes of the Git repository. */
  repository_size: number;
  /** Bytes of the wiki repository. */
  wiki_size: number;
  /** Bytes of Git LFS objects. */
  lfs_objects_size: number;
  /** Bytes of job artifacts. */
  job_artifacts_size: number;
  /** Bytes of pipeline artifacts. */
  pipeline_artifacts_size: number;
  /** Bytes of packages. */
  packages_size: number;
  /** Bytes of snippets. */
  snippets_size: number;
  /** Bytes of uploaded files. */
  uploads_size: number;
  /** Bytes of container images. */
  container_registry_size?: number;
}
