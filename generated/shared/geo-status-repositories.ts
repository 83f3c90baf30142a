// From spec/shared/geo-status-repositories.yaml. Do not edit: `npm run generate` writes this file.

/**
 * How far a site is with repositories and what goes with them; a site does not know numbers of the other kind
 * of site, they are null.
 */
export interface GeoRepositoryCounts {
  /** Number of projects. */
  projects_count?: number | null;
  /** Whether container repositories are copied. */
  container_repositories_replication_enabled?: boolean | null;
  /** Number of project repositories on the primary site. */
  project_repositories_count?: number | null;
  /** Number of project repositories to take checksums of on the primary site. */
  project_repositories_checksum_total_count?: number | null;
  /** Number of project repositories with a checksum on the primary site. */
  project_repositories_checksummed_count?: number | null;
  /** Number of project repositories without a checksum for a fault on the primary site. */
  project_repositories_checksum_failed_count?: number | null;
  /** Number of project repositories that the secondary site should have. */
  project_repositories_registry_count?: number | null;
  /** Number of project repositories that the secondary site has. */
  project_repositories_synced_count?: number | null;
  /** Number of project repositories that the secondary site could not get. */
  project_repositories_failed_count?: number | null;
  /** Number of project repositories to verify on the secondary site. */
  project_repositories_verification_total_count?: number | null;
  /** Number of project repositories verified on the secondary site. */
  project_repositories_verified_count?: number | null;
  /** Number of project repositories that the secondary site could not verify. */
  project_repositories_verification_failed_count?: number | null;
  /**
   * Since when one of the project repositories waits to be synced, in seconds of Unix time. Since GitLab
   * 18.8.
   */
  project_repositories_oldest_unsynced_time?: number | null;
  /** Number of project wikis on the primary site. */
  project_wiki_repositories_count?: number | null;
  /** Number of project wikis to take checksums of on the primary site. */
  project_wiki_repositories_checksum_total_count?: number | null;
  /** Number of project wikis with a checksum on the primary site. */
  project_wiki_repositories_checksummed_count?: number | null;
  /** Number of project wikis without a checksum for a fault on the primary site. */
  project_wiki_repositories_checksum_failed_count?: number | null;
  /** Number of project wikis that the secondary site should have. */
  project_wiki_repositories_registry_count?: number | null;
  /** Number of project wikis that the secondary site has. */
  project_wiki_repositories_synced_count?: number | null;
  /** Number of project wikis that the secondary site could not get. */
  project_wiki_repositories_failed_count?: number | null;
  /** Number of project wikis to verify on the secondary site. */
  project_wiki_repositories_verification_total_count?: number | null;
  /** Number of project wikis verified on the secondary site. */
  project_wiki_repositories_verified_count?: number | null;
  /** Number of project wikis that the secondary site could not verify. */
  project_wiki_repositories_verification_failed_count?: number | null;
  /** Since when one of the project wikis waits to be synced, in seconds of Unix time. Since GitLab 18.8. */
  project_wiki_repositories_oldest_unsynced_time?: number | null;
  /** Number of group wikis on the primary site. */
  group_wiki_repositories_count?: number | null;
  /** Number of group wikis to take checksums of on the primary site. */
  group_wiki_repositories_checksum_total_count?: number | null;
  /** Number of group wikis with a checksum on the primary site. */
  group_wiki_repositories_checksummed_count?: number | null;
  /** Number of group wikis without a checksum for a fault on the primary site. */
  group_wiki_repositories_checksum_failed_count?: number | null;
  /** Number of group wikis that the secondary site should have. */
  group_wiki_repositories_registry_count?: number | null;
  /** Number of group wikis that the secondary site has. */
  group_wiki_repositories_synced_count?: number | null;
  /** Number of group wikis that the secondary site could not get. */
  group_wiki_repositories_failed_count?: number | null;
  /** Number of group wikis to verify on the secondary site. */
  group_wiki_repositories_verification_total_count?: number | null;
  /** Number of group wikis verified on the secondary site. */
  group_wiki_repositories_verified_count?: number | null;
  /** Number of group wikis that the secondary site could not verify. */
  group_wiki_repositories_verification_failed_count?: number | null;
  /** Since when one of the group wikis waits to be synced, in seconds of Unix time. Since GitLab 18.8. */
  group_wiki_repositories_oldest_unsynced_time?: number | null;
  /** Number of snippet repositories on the primary site. */
  snippet_repositories_count?: number | null;
  /** Number of snippet repositories to take checksums of on the primary site. */
  snippet_repositories_checksum_total_count?: number | null;
  /** Number of snippet repositories with a checksum on the primary site. */
  snippet_repositories_checksummed_count?: number | null;
  /** Number of snippet repositories without a checksum for a fault on the primary site. */
  snippet_repositories_checksum_failed_count?: number | null;
  /** Number of snippet repositories that the secondary site should have. */
  snippet_repositories_registry_count?: number | null;
  /** Number of snippet repositories that the secondary site has. */
  snippet_repositories_synced_count?: number | null;
  /** Number of snippet repositories that the secondary site could not get. */
  snippet_repositories_failed_count?: number | null;
  /** Number of snippet repositories to verify on the secondary site. */
  snippet_repositories_verification_total_count?: number | null;
  /** Number of snippet repositories verified on the secondary site. */
  snippet_repositories_verified_count?: number | null;
  /** Number of snippet repositories that the secondary site could not verify. */
  snippet_repositories_verification_failed_count?: number | null;
  /**
   * Since when one of the snippet repositories waits to be synced, in seconds of Unix time. Since GitLab
   * 18.8.
   */
  snippet_repositories_oldest_unsynced_time?: number | null;
  /** Number of design repositories on the primary site. */
  design_management_repositories_count?: number | null;
  /** Number of design repositories to take checksums of on the primary site. */
  design_management_repositories_checksum_total_count?: number | null;
  /** Number of design repositories with a checksum on the primary site. */
  design_management_repositories_checksummed_count?: number | null;
  /** Number of design repositories without a checksum for a fault on the primary site. */
  design_management_repositories_checksum_failed_count?: number | null;
  /** Number of design repositories that the secondary site should have. */
  design_management_repositories_registry_count?: number | null;
  /** Number of design repositories that the secondary site has. */
  design_management_repositories_synced_count?: number | null;
  /** Number of design repositories that the secondary site could not get. */
  design_management_repositories_failed_count?: number | null;
  /** Number of design repositories to verify on the secondary site. */
  design_management_repositories_verification_total_count?: number | null;
  /** Number of design repositories verified on the secondary site. */
  design_management_repositories_verified_count?: number | null;
  /** Number of design repositories that the secondary site could not verify. */
  design_management_repositories_verification_failed_count?: number | null;
  /**
   * Since when one of the design repositories waits to be synced, in seconds of Unix time. Since GitLab 18.8.
   */
  design_management_repositories_oldest_unsynced_time?: number | null;
  /** Number of container repositories on the primary site. */
  container_repositories_count?: number | null;
  /** Number of container repositories to take checksums of on the primary site. */
  container_repositories_checksum_total_count?: number | null;
  /** Number of container repositories with a checksum on the primary site. */
  container_repositories_checksummed_count?: number | null;
  /** Number of container repositories without a checksum for a fault on the primary site. */
  container_repositories_checksum_failed_count?: number | null;
  /** Number of container repositories that the secondary site should have. */
  container_repositories_registry_count?: number | null;
  /** Number of container repositories that the secondary site has. */
  container_repositories_synced_count?: number | null;
  /** Number of container repositories that the secondary site could not get. */
  container_repositories_failed_count?: number | null;
  /** Number of container repositories to verify on the secondary site. */
  container_repositories_verification_total_count?: number | null;
  /** Number of container repositories verified on the secondary site. */
  container_repositories_verified_count?: number | null;
  /** Number of container repositories that the secondary site could not verify. */
  container_repositories_verification_failed_count?: number | null;
  /**
   * Since when one of the container repositories waits to be synced, in seconds of Unix time. Since GitLab
   * 18.8.
   */
  container_repositories_oldest_unsynced_time?: number | null;
  /** Number of Terraform state versions on the primary site. */
  terraform_state_versions_count?: number | null;
  /** Number of Terraform state versions to take checksums of on the primary site. */
  terraform_state_versions_checksum_total_count?: number | null;
  /** Number of Terraform state versions with a checksum on the primary site. */
  terraform_state_versions_checksummed_count?: number | null;
  /** Number of Terraform state versions without a checksum for a fault on the primary site. */
  terraform_state_versions_checksum_failed_count?: number | null;
  /** Number of Terraform state versions that the secondary site should have. */
  terraform_state_versions_registry_count?: number | null;
  /** Number of Terraform state versions that the secondary site has. */
  terraform_state_versions_synced_count?: number | null;
  /** Number of Terraform state versions that the secondary site could not get. */
  terraform_state_versions_failed_count?: number | null;
  /** Number of Terraform state versions to verify on the secondary site. */
  terraform_state_versions_verification_total_count?: number | null;
  /** Number of Terraform state versions verified on the secondary site. */
  terraform_state_versions_verified_count?: number | null;
  /** Number of Terraform state versions that the secondary site could not verify. */
  terraform_state_versions_verification_failed_count?: number | null;
  /**
   * Since when one of the Terraform state versions waits to be synced, in seconds of Unix time. Since GitLab
   * 18.8.
   */
  terraform_state_versions_oldest_unsynced_time?: number | null;
  /** Number of merge request diffs on the primary site. */
  merge_request_diffs_count?: number | null;
  /** Number of merge request diffs to take checksums of on the primary site. */
  merge_request_diffs_checksum_total_count?: number | null;
  /** Number of merge request diffs with a checksum on the primary site. */
  merge_request_diffs_checksummed_count?: number | null;
  /** Number of merge request diffs without a checksum for a fault on the primary site. */
  merge_request_diffs_checksum_failed_count?: number | null;
  /** Number of merge request diffs that the secondary site should have. */
  merge_request_diffs_registry_count?: number | null;
  /** Number of merge request diffs that the secondary site has. */
  merge_request_diffs_synced_count?: number | null;
  /** Number of merge request diffs that the secondary site could not get. */
  merge_request_diffs_failed_count?: number | null;
  /** Number of merge request diffs to verify on the secondary site. */
  merge_request_diffs_verification_total_count?: number | null;
  /** Number of merge request diffs verified on the secondary site. */
  merge_request_diffs_verified_count?: number | null;
  /** Number of merge request diffs that the secondary site could not verify. */
  merge_request_diffs_verification_failed_count?: number | null;
  /**
   * Since when one of the merge request diffs waits to be synced, in seconds of Unix time. Since GitLab 18.8.
   */
  merge_request_diffs_oldest_unsynced_time?: number | null;
  /** Number of LFS objects on the primary site. */
  lfs_objects_count?: number | null;
  /** Number of LFS objects to take checksums of on the primary site. */
  lfs_objects_checksum_total_count?: number | null;
  /** Number of LFS objects with a checksum on the primary site. */
  lfs_objects_checksummed_count?: number | null;
  /** Number of LFS objects without a checksum for a fault on the primary site. */
  lfs_objects_checksum_failed_count?: number | null;
  /** Number of LFS objects that the secondary site should have. */
  lfs_objects_registry_count?: number | null;
  /** Number of LFS objects that the secondary site has. */
  lfs_objects_synced_count?: number | null;
  /** Number of LFS objects that the secondary site could not get. */
  lfs_objects_failed_count?: number | null;
  /** Number of LFS objects to verify on the secondary site. */
  lfs_objects_verification_total_count?: number | null;
  /** Number of LFS objects verified on the secondary site. */
  lfs_objects_verified_count?: number | null;
  /** Number of LFS objects that the secondary site could not verify. */
  lfs_objects_verification_failed_count?: number | null;
  /** Since when one of the LFS objects waits to be synced, in seconds of Unix time. Since GitLab 18.8. */
  lfs_objects_oldest_unsynced_time?: number | null;
}
