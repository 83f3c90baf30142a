// From spec/shared/geo-status-exports.yaml. Do not edit: `npm run generate` writes this file.

/** How far a site is with files of exports; numbers of the other kind of site are null. */
export interface GeoExportCounts {
  /** Number of exports of direct transfers on the primary site. */
  bulk_import_export_upload_uploads_count?: number | null;
  /** Number of exports of direct transfers to take checksums of on the primary site. */
  bulk_import_export_upload_uploads_checksum_total_count?: number | null;
  /** Number of exports of direct transfers with a checksum on the primary site. */
  bulk_import_export_upload_uploads_checksummed_count?: number | null;
  /** Number of exports of direct transfers without a checksum for a fault on the primary site. */
  bulk_import_export_upload_uploads_checksum_failed_count?: number | null;
  /** Number of exports of direct transfers that the secondary site should have. */
  bulk_import_export_upload_uploads_registry_count?: number | null;
  /** Number of exports of direct transfers that the secondary site has. */
  bulk_import_export_upload_uploads_synced_count?: number | null;
  /** Number of exports of direct transfers that the secondary site could not get. */
  bulk_import_export_upload_uploads_failed_count?: number | null;
  /** Number of exports of direct transfers to verify on the secondary site. */
  bulk_import_export_upload_uploads_verification_total_count?: number | null;
  /** Number of exports of direct transfers verified on the secondary site. */
  bulk_import_export_upload_uploads_verified_count?: number | null;
  /** Number of exports of direct transfers that the secondary site could not verify. */
  bulk_import_export_upload_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the exports of direct transfers waits to be synced, in seconds of Unix time. Since
   * GitLab 18.8.
   */
  bulk_import_export_upload_uploads_oldest_unsynced_time?: number | null;
  /** Number of archives of imports and exports on the primary site. */
  import_export_upload_uploads_count?: number | null;
  /** Number of archives of imports and exports to take checksums of on the primary site. */
  import_export_upload_uploads_checksum_total_count?: number | null;
  /** Number of archives of imports and exports with a checksum on the primary site. */
  import_export_upload_uploads_checksummed_count?: number | null;
  /** Number of archives of imports and exports without a checksum for a fault on the primary site. */
  import_export_upload_uploads_checksum_failed_count?: number | null;
  /** Number of archives of imports and exports that the secondary site should have. */
  import_export_upload_uploads_registry_count?: number | null;
  /** Number of archives of imports and exports that the secondary site has. */
  import_export_upload_uploads_synced_count?: number | null;
  /** Number of archives of imports and exports that the secondary site could not get. */
  import_export_upload_uploads_failed_count?: number | null;
  /** Number of archives of imports and exports to verify on the secondary site. */
  import_export_upload_uploads_verification_total_count?: number | null;
  /** Number of archives of imports and exports verified on the secondary site. */
  import_export_upload_uploads_verified_count?: number | null;
  /** Number of archives of imports and exports that the secondary site could not verify. */
  import_export_upload_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the archives of imports and exports waits to be synced, in seconds of Unix time. Since
   * GitLab 18.8.
   */
  import_export_upload_uploads_oldest_unsynced_time?: number | null;
  /** Number of parts of project exports on the primary site. */
  project_import_export_relation_export_upload_uploads_count?: number | null;
  /** Number of parts of project exports to take checksums of on the primary site. */
  project_import_export_relation_export_upload_uploads_checksum_total_count?: number | null;
  /** Number of parts of project exports with a checksum on the primary site. */
  project_import_export_relation_export_upload_uploads_checksummed_count?: number | null;
  /** Number of parts of project exports without a checksum for a fault on the primary site. */
  project_import_export_relation_export_upload_uploads_checksum_failed_count?: number | null;
  /** Number of parts of project exports that the secondary site should have. */
  project_import_export_relation_export_upload_uploads_registry_count?: number | null;
  /** Number of parts of project exports that the secondary site has. */
  project_import_export_relation_export_upload_uploads_synced_count?: number | null;
  /** Number of parts of project exports that the secondary site could not get. */
  project_import_export_relation_export_upload_uploads_failed_count?: number | null;
  /** Number of parts of project exports to verify on the secondary site. */
  project_import_export_relation_export_upload_uploads_verification_total_count?: number | null;
  /** Number of parts of project exports verified on the secondary site. */
  project_import_export_relation_export_upload_uploads_verified_count?: number | null;
  /** Number of parts of project exports that the secondary site could not verify. */
  project_import_export_relation_export_upload_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the parts of project exports waits to be synced, in seconds of Unix time. Since GitLab
   * 18.8.
   */
  project_import_export_relation_export_upload_uploads_oldest_unsynced_time?: number | null;
  /** Number of exports of dependency lists on the primary site. */
  dependency_list_export_uploads_count?: number | null;
  /** Number of exports of dependency lists to take checksums of on the primary site. */
  dependency_list_export_uploads_checksum_total_count?: number | null;
  /** Number of exports of dependency lists with a checksum on the primary site. */
  dependency_list_export_uploads_checksummed_count?: number | null;
  /** Number of exports of dependency lists without a checksum for a fault on the primary site. */
  dependency_list_export_uploads_checksum_failed_count?: number | null;
  /** Number of exports of dependency lists that the secondary site should have. */
  dependency_list_export_uploads_registry_count?: number | null;
  /** Number of exports of dependency lists that the secondary site has. */
  dependency_list_export_uploads_synced_count?: number | null;
  /** Number of exports of dependency lists that the secondary site could not get. */
  dependency_list_export_uploads_failed_count?: number | null;
  /** Number of exports of dependency lists to verify on the secondary site. */
  dependency_list_export_uploads_verification_total_count?: number | null;
  /** Number of exports of dependency lists verified on the secondary site. */
  dependency_list_export_uploads_verified_count?: number | null;
  /** Number of exports of dependency lists that the secondary site could not verify. */
  dependency_list_export_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the exports of dependency lists waits to be synced, in seconds of Unix time. Since
   * GitLab 18.8.
   */
  dependency_list_export_uploads_oldest_unsynced_time?: number | null;
  /** Number of parts of exports of dependency lists on the primary site. */
  dependency_list_export_part_uploads_count?: number | null;
  /** Number of parts of exports of dependency lists to take checksums of on the primary site. */
  dependency_list_export_part_uploads_checksum_total_count?: number | null;
  /** Number of parts of exports of dependency lists with a checksum on the primary site. */
  dependency_list_export_part_uploads_checksummed_count?: number | null;
  /** Number of parts of exports of dependency lists without a checksum for a fault on the primary site. */
  dependency_list_export_part_uploads_checksum_failed_count?: number | null;
  /** Number of parts of exports of dependency lists that the secondary site should have. */
  dependency_list_export_part_uploads_registry_count?: number | null;
  /** Number of parts of exports of dependency lists that the secondary site has. */
  dependency_list_export_part_uploads_synced_count?: number | null;
  /** Number of parts of exports of dependency lists that the secondary site could not get. */
  dependency_list_export_part_uploads_failed_count?: number | null;
  /** Number of parts of exports of dependency lists to verify on the secondary site. */
  dependency_list_export_part_uploads_verification_total_count?: number | null;
  /** Number of parts of exports of dependency lists verified on the secondary site. */
  dependency_list_export_part_uploads_verified_count?: number | null;
  /** Number of parts of exports of dependency lists that the secondary site could not verify. */
  dependency_list_export_part_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the parts of exports of dependency lists waits to be synced, in seconds of Unix time.
   * Since GitLab 18.8.
   */
  dependency_list_export_part_uploads_oldest_unsynced_time?: number | null;
  /** Number of exports of vulnerabilities on the primary site. */
  vulnerability_export_uploads_count?: number | null;
  /** Number of exports of vulnerabilities to take checksums of on the primary site. */
  vulnerability_export_uploads_checksum_total_count?: number | null;
  /** Number of exports of vulnerabilities with a checksum on the primary site. */
  vulnerability_export_uploads_checksummed_count?: number | null;
  /** Number of exports of vulnerabilities without a checksum for a fault on the primary site. */
  vulnerability_export_uploads_checksum_failed_count?: number | null;
  /** Number of exports of vulnerabilities that the secondary site should have. */
  vulnerability_export_uploads_registry_count?: number | null;
  /** Number of exports of vulnerabilities that the secondary site has. */
  vulnerability_export_uploads_synced_count?: number | null;
  /** Number of exports of vulnerabilities that the secondary site could not get. */
  vulnerability_export_uploads_failed_count?: number | null;
  /** Number of exports of vulnerabilities to verify on the secondary site. */
  vulnerability_export_uploads_verification_total_count?: number | null;
  /** Number of exports of vulnerabilities verified on the secondary site. */
  vulnerability_export_uploads_verified_count?: number | null;
  /** Number of exports of vulnerabilities that the secondary site could not verify. */
  vulnerability_export_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the exports of vulnerabilities waits to be synced, in seconds of Unix time. Since
   * GitLab 18.8.
   */
  vulnerability_export_uploads_oldest_unsynced_time?: number | null;
  /** Number of parts of exports of vulnerabilities on the primary site. */
  vulnerability_export_part_uploads_count?: number | null;
  /** Number of parts of exports of vulnerabilities to take checksums of on the primary site. */
  vulnerability_export_part_uploads_checksum_total_count?: number | null;
  /** Number of parts of exports of vulnerabilities with a checksum on the primary site. */
  vulnerability_export_part_uploads_checksummed_count?: number | null;
  /** Number of parts of exports of vulnerabilities without a checksum for a fault on the primary site. */
  vulnerability_export_part_uploads_checksum_failed_count?: number | null;
  /** Number of parts of exports of vulnerabilities that the secondary site should have. */
  vulnerability_export_part_uploads_registry_count?: number | null;
  /** Number of parts of exports of vulnerabilities that the secondary site has. */
  vulnerability_export_part_uploads_synced_count?: number | null;
  /** Number of parts of exports of vulnerabilities that the secondary site could not get. */
  vulnerability_export_part_uploads_failed_count?: number | null;
  /** Number of parts of exports of vulnerabilities to verify on the secondary site. */
  vulnerability_export_part_uploads_verification_total_count?: number | null;
  /** Number of parts of exports of vulnerabilities verified on the secondary site. */
  vulnerability_export_part_uploads_verified_count?: number | null;
  /** Number of parts of exports of vulnerabilities that the secondary site could not verify. */
  vulnerability_export_part_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the parts of exports of vulnerabilities waits to be synced, in seconds of Unix time.
   * Since GitLab 18.8.
   */
  vulnerability_export_part_uploads_oldest_unsynced_time?: number | null;
  /** Number of exports of archived vulnerabilities on the primary site. */
  vulnerability_archive_export_uploads_count?: number | null;
  /** Number of exports of archived vulnerabilities to take checksums of on the primary site. */
  vulnerability_archive_export_uploads_checksum_total_count?: number | null;
  /** Number of exports of archived vulnerabilities with a checksum on the primary site. */
  vulnerability_archive_export_uploads_checksummed_count?: number | null;
  /** Number of exports of archived vulnerabilities without a checksum for a fault on the primary site. */
  vulnerability_archive_export_uploads_checksum_failed_count?: number | null;
  /** Number of exports of archived vulnerabilities that the secondary site should have. */
  vulnerability_archive_export_uploads_registry_count?: number | null;
  /** Number of exports of archived vulnerabilities that the secondary site has. */
  vulnerability_archive_export_uploads_synced_count?: number | null;
  /** Number of exports of archived vulnerabilities that the secondary site could not get. */
  vulnerability_archive_export_uploads_failed_count?: number | null;
  /** Number of exports of archived vulnerabilities to verify on the secondary site. */
  vulnerability_archive_export_uploads_verification_total_count?: number | null;
  /** Number of exports of archived vulnerabilities verified on the secondary site. */
  vulnerability_archive_export_uploads_verified_count?: number | null;
  /** Number of exports of archived vulnerabilities that the secondary site could not verify. */
  vulnerability_archive_export_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the exports of archived vulnerabilities waits to be synced, in seconds of Unix time.
   * Since GitLab 18.8.
   */
  vulnerability_archive_export_uploads_oldest_unsynced_time?: number | null;
  /** Number of exports of user permissions on the primary site. */
  user_permission_export_upload_uploads_count?: number | null;
  /** Number of exports of user permissions to take checksums of on the primary site. */
  user_permission_export_upload_uploads_checksum_total_count?: number | null;
  /** Number of exports of user permissions with a checksum on the primary site. */
  user_permission_export_upload_uploads_checksummed_count?: number | null;
  /** Number of exports of user permissions without a checksum for a fault on the primary site. */
  user_permission_export_upload_uploads_checksum_failed_count?: number | null;
  /** Number of exports of user permissions that the secondary site should have. */
  user_permission_export_upload_uploads_registry_count?: number | null;
  /** Number of exports of user permissions that the secondary site has. */
  user_permission_export_upload_uploads_synced_count?: number | null;
  /** Number of exports of user permissions that the secondary site could not get. */
  user_permission_export_upload_uploads_failed_count?: number | null;
  /** Number of exports of user permissions to verify on the secondary site. */
  user_permission_export_upload_uploads_verification_total_count?: number | null;
  /** Number of exports of user permissions verified on the secondary site. */
  user_permission_export_upload_uploads_verified_count?: number | null;
  /** Number of exports of user permissions that the secondary site could not verify. */
  user_permission_export_upload_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the exports of user permissions waits to be synced, in seconds of Unix time. Since
   * GitLab 18.8.
   */
  user_permission_export_upload_uploads_oldest_unsynced_time?: number | null;
}
