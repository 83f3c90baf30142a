// From spec/shared/storage-moves.yaml. Do not edit: `npm run generate` writes this file.

/** Move of a repository to another storage. */
export interface RepositoryStorageMove {
  /** ID of the move. */
  id: number;
  /** When it was asked for. */
  created_at: string;
  /** How far it has come. */
  state: StorageMoveState | (string & {});
  /** Name of the storage that the repository was on. */
  source_storage_name: string;
  /** Name of the storage that it goes to. */
  destination_storage_name: string;
  /** Why it failed; null where it did not. */
  error_message?: string | null;
}

/**
 * State of a move: created, planned, copying, copied, failed, done, or copied but not cleaned up at the old
 * place.
 */
export type StorageMoveState =
  "initial" | "scheduled" | "started" | "replicated" | "failed" | "finished" | "cleanup failed";

/** Storage to empty, and where to. */
export interface StorageMovesRequest {
  /** Name of the storage that everything is moved away from. */
  source_storage_name: string;
  /** Name of the storage to move to; chosen by the weights of the storages unless given. */
  destination_storage_name?: string;
}

/** Confirmation that moves are being scheduled. */
export interface StorageMovesScheduled {
  /** `202 Accepted`. */
  message: string;
}
