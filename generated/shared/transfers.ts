// From spec/shared/transfers.yaml. Do not edit: `npm run generate` writes this file.

/** Migration of groups and projects from another instance. */
export interface BulkImport {
  /** ID of the migration. */
  id: number;
  /** State. */
  status: BulkImportStatus | (string & {});
  /** Where it comes from, such as `gitlab`. */
  source_type: string;
  /** Address of the instance that it comes from. Since GitLab 16.6. */
  source_url?: string | null;
  /** When it was started. */
  created_at: string;
  /** When it last went on. */
  updated_at: string;
  /** Whether something could not be migrated. Since GitLab 16.11. */
  has_failures?: boolean;
}

/** Kind of what is migrated. */
export type BulkImportSourceType = "group_entity" | "project_entity";

/** State of a migration. */
export type BulkImportStatus = "created" | "started" | "finished" | "timeout" | "failed" | "canceled";

/** Export of one kind of record. */
export interface RelationExport {
  /** Kind of record, for example `issues`. */
  relation: string;
  /** State of the export: 1 finished, 0 started, -1 failed, -2 waiting. */
  status: number;
  /** Why it failed. */
  error: string | null;
  /** When it last went on. */
  updated_at: string;
  /** Whether it comes in parts. */
  batched: boolean;
  /** Number of parts. */
  batches_count: number;
  /** Number of records in all. */
  total_objects_count: number;
  /** Parts; left out when it does not come in parts. */
  batches?: RelationExportBatch[];
}

/** Part of an export of one kind of record. */
export interface RelationExportBatch {
  /** State of the part: 1 finished, 0 started, -1 failed. */
  status: number;
  /** Number of the part, from 1. */
  batch_number: number;
  /** Number of records in it. */
  objects_count: number;
  /** Why it failed. */
  error: string | null;
  /** When it last went on. */
  updated_at: string;
}

/** Exports: all of them, or the one that was asked for. */
export type RelationExports = RelationExport[] | RelationExport;

/** Confirmation that work begins in the background. */
export interface TransferAccepted {
  /** `202 Accepted`. */
  message: string;
}
