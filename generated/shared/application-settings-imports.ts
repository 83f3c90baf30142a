// From spec/shared/application-settings-imports.yaml. Do not edit: `npm run generate` writes this file.

/** Settings of an instance for imports and exports. */
export interface ApplicationImportSettings {
  /** Where projects can be imported from. */
  import_sources?: (ImportSource | (string & {}))[];
  /** Megabytes that an imported archive may have; 0 for no limit. */
  max_import_size?: number;
  /** Megabytes that an exported archive may have; 0 for no limit. */
  max_export_size?: number;
  /** Megabytes that an archive fetched from an address may have; 0 for no limit. */
  max_import_remote_file_size?: number;
  /** Megabytes that an imported archive may have when unpacked; 0 for no limit. */
  max_decompressed_archive_size?: number;
  /** Seconds that unpacking an archive may take; 0 for no limit. */
  decompress_archive_file_timeout?: number;
  /** Whether groups can be migrated by direct transfer. */
  bulk_import_enabled?: boolean;
  /** Megabytes that a file of a direct transfer may have; 0 for no limit. */
  bulk_import_max_download_file_size?: number;
  /** Parts of direct transfers that are worked on at once. */
  bulk_import_concurrent_pipeline_batch_limit?: number;
  /** Parts of exports that are worked on at once. Since GitLab 17.6. */
  concurrent_relation_batch_export_limit?: number;
  /** Kinds of records that are exported at once. */
  concurrent_relation_export_limit?: number;
  /** Records in a part of an export. Since GitLab 18.2. */
  relation_export_batch_size?: number;
  /** Jobs of imports from GitHub that run at once. */
  concurrent_github_import_jobs_limit?: number;
  /** Jobs that import pull requests and run at once. */
  concurrent_pull_request_import_jobs_limit?: number;
  /** Jobs of imports from Bitbucket Cloud that run at once. */
  concurrent_bitbucket_import_jobs_limit?: number;
  /** Jobs of imports from Bitbucket Server that run at once. */
  concurrent_bitbucket_server_import_jobs_limit?: number;
  /** Jobs of imports that run at once. */
  import_jobs_concurrency_limit?: number;
  /** Whether nobody is told of exports by administrators. */
  silent_admin_exports_enabled?: boolean;
  /** Whether imported contributions can be assigned to administrators. */
  allow_contribution_mapping_to_admins?: boolean;
  /** Whether administrators reassign placeholder users without their consent. Since GitLab 18.0. */
  allow_bypass_placeholder_confirmation?: boolean;
  /** Whether groups and projects can be exported to object storage. Since GitLab 19.3. */
  offline_transfer_exports_enabled?: boolean;
  /** Whether groups and projects can be imported from object storage. Since GitLab 19.3. */
  offline_transfer_imports_enabled?: boolean;
  /**
   * Whether offline transfers may use storage with the protocol of S3 other than Amazon S3. Since GitLab
   * 18.9.
   */
  allow_s3_compatible_storage_for_offline_transfer?: boolean;
  /**
   * Whether administrators may use the credentials of the server for offline transfers with Google Cloud
   * Storage. Since GitLab 19.2.
   */
  allow_application_default_credentials_for_offline_transfer?: boolean;
  /** Megabytes that an answer of GitHub may have; 0 for no limit. */
  max_github_response_size_limit?: number;
  /** Values that an answer of GitHub may have, as an estimate; 0 for no limit. */
  max_github_response_json_value_count?: number;
}

/** Where projects can be imported from. */
export type ImportSource =
  "github" | "bitbucket" | "bitbucket_server" | "fogbugz" | "git" | "gitlab_project" | "gitea" | "manifest";
