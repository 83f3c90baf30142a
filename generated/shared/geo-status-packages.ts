// From spec/shared/geo-status-packages.yaml. Do not edit: `npm run generate` writes this file.

/** How far a site is with packages and what CI/CD makes; numbers of the other kind of site are null. */
export interface GeoPackageCounts {
  /** Number of job artifacts on the primary site. */
  job_artifacts_count?: number | null;
  /** Number of job artifacts to take checksums of on the primary site. */
  job_artifacts_checksum_total_count?: number | null;
  /** Number of job artifacts with a checksum on the primary site. */
  job_artifacts_checksummed_count?: number | null;
  /** Number of job artifacts without a checksum for a fault on the primary site. */
  job_artifacts_checksum_failed_count?: number | null;
  /** Number of job artifacts that the secondary site should have. */
  job_artifacts_registry_count?: number | null;
  /** Number of job artifacts that the secondary site has. */
  job_artifacts_synced_count?: number | null;
  /** Number of job artifacts that the secondary site could not get. */
  job_artifacts_failed_count?: number | null;
  /** Number of job artifacts to verify on the secondary site. */
  job_artifacts_verification_total_count?: number | null;
  /** Number of job artifacts verified on the secondary site. */
  job_artifacts_verified_count?: number | null;
  /** Number of job artifacts that the secondary site could not verify. */
  job_artifacts_verification_failed_count?: number | null;
  /** Since when one of the job artifacts waits to be synced, in seconds of Unix time. Since GitLab 18.8. */
  job_artifacts_oldest_unsynced_time?: number | null;
  /** Number of pipeline artifacts on the primary site. */
  pipeline_artifacts_count?: number | null;
  /** Number of pipeline artifacts to take checksums of on the primary site. */
  pipeline_artifacts_checksum_total_count?: number | null;
  /** Number of pipeline artifacts with a checksum on the primary site. */
  pipeline_artifacts_checksummed_count?: number | null;
  /** Number of pipeline artifacts without a checksum for a fault on the primary site. */
  pipeline_artifacts_checksum_failed_count?: number | null;
  /** Number of pipeline artifacts that the secondary site should have. */
  pipeline_artifacts_registry_count?: number | null;
  /** Number of pipeline artifacts that the secondary site has. */
  pipeline_artifacts_synced_count?: number | null;
  /** Number of pipeline artifacts that the secondary site could not get. */
  pipeline_artifacts_failed_count?: number | null;
  /** Number of pipeline artifacts to verify on the secondary site. */
  pipeline_artifacts_verification_total_count?: number | null;
  /** Number of pipeline artifacts verified on the secondary site. */
  pipeline_artifacts_verified_count?: number | null;
  /** Number of pipeline artifacts that the secondary site could not verify. */
  pipeline_artifacts_verification_failed_count?: number | null;
  /**
   * Since when one of the pipeline artifacts waits to be synced, in seconds of Unix time. Since GitLab 18.8.
   */
  pipeline_artifacts_oldest_unsynced_time?: number | null;
  /** Number of secure files on the primary site. */
  ci_secure_files_count?: number | null;
  /** Number of secure files to take checksums of on the primary site. */
  ci_secure_files_checksum_total_count?: number | null;
  /** Number of secure files with a checksum on the primary site. */
  ci_secure_files_checksummed_count?: number | null;
  /** Number of secure files without a checksum for a fault on the primary site. */
  ci_secure_files_checksum_failed_count?: number | null;
  /** Number of secure files that the secondary site should have. */
  ci_secure_files_registry_count?: number | null;
  /** Number of secure files that the secondary site has. */
  ci_secure_files_synced_count?: number | null;
  /** Number of secure files that the secondary site could not get. */
  ci_secure_files_failed_count?: number | null;
  /** Number of secure files to verify on the secondary site. */
  ci_secure_files_verification_total_count?: number | null;
  /** Number of secure files verified on the secondary site. */
  ci_secure_files_verified_count?: number | null;
  /** Number of secure files that the secondary site could not verify. */
  ci_secure_files_verification_failed_count?: number | null;
  /** Since when one of the secure files waits to be synced, in seconds of Unix time. Since GitLab 18.8. */
  ci_secure_files_oldest_unsynced_time?: number | null;
  /** Number of Pages deployments on the primary site. */
  pages_deployments_count?: number | null;
  /** Number of Pages deployments to take checksums of on the primary site. */
  pages_deployments_checksum_total_count?: number | null;
  /** Number of Pages deployments with a checksum on the primary site. */
  pages_deployments_checksummed_count?: number | null;
  /** Number of Pages deployments without a checksum for a fault on the primary site. */
  pages_deployments_checksum_failed_count?: number | null;
  /** Number of Pages deployments that the secondary site should have. */
  pages_deployments_registry_count?: number | null;
  /** Number of Pages deployments that the secondary site has. */
  pages_deployments_synced_count?: number | null;
  /** Number of Pages deployments that the secondary site could not get. */
  pages_deployments_failed_count?: number | null;
  /** Number of Pages deployments to verify on the secondary site. */
  pages_deployments_verification_total_count?: number | null;
  /** Number of Pages deployments verified on the secondary site. */
  pages_deployments_verified_count?: number | null;
  /** Number of Pages deployments that the secondary site could not verify. */
  pages_deployments_verification_failed_count?: number | null;
  /**
   * Since when one of the Pages deployments waits to be synced, in seconds of Unix time. Since GitLab 18.8.
   */
  pages_deployments_oldest_unsynced_time?: number | null;
  /** Number of package files on the primary site. */
  package_files_count?: number | null;
  /** Number of package files to take checksums of on the primary site. */
  package_files_checksum_total_count?: number | null;
  /** Number of package files with a checksum on the primary site. */
  package_files_checksummed_count?: number | null;
  /** Number of package files without a checksum for a fault on the primary site. */
  package_files_checksum_failed_count?: number | null;
  /** Number of package files that the secondary site should have. */
  package_files_registry_count?: number | null;
  /** Number of package files that the secondary site has. */
  package_files_synced_count?: number | null;
  /** Number of package files that the secondary site could not get. */
  package_files_failed_count?: number | null;
  /** Number of package files to verify on the secondary site. */
  package_files_verification_total_count?: number | null;
  /** Number of package files verified on the secondary site. */
  package_files_verified_count?: number | null;
  /** Number of package files that the secondary site could not verify. */
  package_files_verification_failed_count?: number | null;
  /** Since when one of the package files waits to be synced, in seconds of Unix time. Since GitLab 18.8. */
  package_files_oldest_unsynced_time?: number | null;
  /** Number of component files of Debian packages on the primary site. */
  packages_debian_project_component_files_count?: number | null;
  /** Number of component files of Debian packages to take checksums of on the primary site. */
  packages_debian_project_component_files_checksum_total_count?: number | null;
  /** Number of component files of Debian packages with a checksum on the primary site. */
  packages_debian_project_component_files_checksummed_count?: number | null;
  /** Number of component files of Debian packages without a checksum for a fault on the primary site. */
  packages_debian_project_component_files_checksum_failed_count?: number | null;
  /** Number of component files of Debian packages that the secondary site should have. */
  packages_debian_project_component_files_registry_count?: number | null;
  /** Number of component files of Debian packages that the secondary site has. */
  packages_debian_project_component_files_synced_count?: number | null;
  /** Number of component files of Debian packages that the secondary site could not get. */
  packages_debian_project_component_files_failed_count?: number | null;
  /** Number of component files of Debian packages to verify on the secondary site. */
  packages_debian_project_component_files_verification_total_count?: number | null;
  /** Number of component files of Debian packages verified on the secondary site. */
  packages_debian_project_component_files_verified_count?: number | null;
  /** Number of component files of Debian packages that the secondary site could not verify. */
  packages_debian_project_component_files_verification_failed_count?: number | null;
  /**
   * Since when one of the component files of Debian packages waits to be synced, in seconds of Unix time.
   * Since GitLab 18.8.
   */
  packages_debian_project_component_files_oldest_unsynced_time?: number | null;
  /** Number of metadata caches of Helm packages on the primary site. */
  packages_helm_metadata_caches_count?: number | null;
  /** Number of metadata caches of Helm packages to take checksums of on the primary site. */
  packages_helm_metadata_caches_checksum_total_count?: number | null;
  /** Number of metadata caches of Helm packages with a checksum on the primary site. */
  packages_helm_metadata_caches_checksummed_count?: number | null;
  /** Number of metadata caches of Helm packages without a checksum for a fault on the primary site. */
  packages_helm_metadata_caches_checksum_failed_count?: number | null;
  /** Number of metadata caches of Helm packages that the secondary site should have. */
  packages_helm_metadata_caches_registry_count?: number | null;
  /** Number of metadata caches of Helm packages that the secondary site has. */
  packages_helm_metadata_caches_synced_count?: number | null;
  /** Number of metadata caches of Helm packages that the secondary site could not get. */
  packages_helm_metadata_caches_failed_count?: number | null;
  /** Number of metadata caches of Helm packages to verify on the secondary site. */
  packages_helm_metadata_caches_verification_total_count?: number | null;
  /** Number of metadata caches of Helm packages verified on the secondary site. */
  packages_helm_metadata_caches_verified_count?: number | null;
  /** Number of metadata caches of Helm packages that the secondary site could not verify. */
  packages_helm_metadata_caches_verification_failed_count?: number | null;
  /**
   * Since when one of the metadata caches of Helm packages waits to be synced, in seconds of Unix time. Since
   * GitLab 18.8.
   */
  packages_helm_metadata_caches_oldest_unsynced_time?: number | null;
  /** Number of NuGet symbol files on the primary site. */
  packages_nuget_symbols_count?: number | null;
  /** Number of NuGet symbol files to take checksums of on the primary site. */
  packages_nuget_symbols_checksum_total_count?: number | null;
  /** Number of NuGet symbol files with a checksum on the primary site. */
  packages_nuget_symbols_checksummed_count?: number | null;
  /** Number of NuGet symbol files without a checksum for a fault on the primary site. */
  packages_nuget_symbols_checksum_failed_count?: number | null;
  /** Number of NuGet symbol files that the secondary site should have. */
  packages_nuget_symbols_registry_count?: number | null;
  /** Number of NuGet symbol files that the secondary site has. */
  packages_nuget_symbols_synced_count?: number | null;
  /** Number of NuGet symbol files that the secondary site could not get. */
  packages_nuget_symbols_failed_count?: number | null;
  /** Number of NuGet symbol files to verify on the secondary site. */
  packages_nuget_symbols_verification_total_count?: number | null;
  /** Number of NuGet symbol files verified on the secondary site. */
  packages_nuget_symbols_verified_count?: number | null;
  /** Number of NuGet symbol files that the secondary site could not verify. */
  packages_nuget_symbols_verification_failed_count?: number | null;
  /**
   * Since when one of the NuGet symbol files waits to be synced, in seconds of Unix time. Since GitLab 18.8.
   */
  packages_nuget_symbols_oldest_unsynced_time?: number | null;
  /** Number of blobs of the dependency proxy on the primary site. */
  dependency_proxy_blobs_count?: number | null;
  /** Number of blobs of the dependency proxy to take checksums of on the primary site. */
  dependency_proxy_blobs_checksum_total_count?: number | null;
  /** Number of blobs of the dependency proxy with a checksum on the primary site. */
  dependency_proxy_blobs_checksummed_count?: number | null;
  /** Number of blobs of the dependency proxy without a checksum for a fault on the primary site. */
  dependency_proxy_blobs_checksum_failed_count?: number | null;
  /** Number of blobs of the dependency proxy that the secondary site should have. */
  dependency_proxy_blobs_registry_count?: number | null;
  /** Number of blobs of the dependency proxy that the secondary site has. */
  dependency_proxy_blobs_synced_count?: number | null;
  /** Number of blobs of the dependency proxy that the secondary site could not get. */
  dependency_proxy_blobs_failed_count?: number | null;
  /** Number of blobs of the dependency proxy to verify on the secondary site. */
  dependency_proxy_blobs_verification_total_count?: number | null;
  /** Number of blobs of the dependency proxy verified on the secondary site. */
  dependency_proxy_blobs_verified_count?: number | null;
  /** Number of blobs of the dependency proxy that the secondary site could not verify. */
  dependency_proxy_blobs_verification_failed_count?: number | null;
  /**
   * Since when one of the blobs of the dependency proxy waits to be synced, in seconds of Unix time. Since
   * GitLab 18.8.
   */
  dependency_proxy_blobs_oldest_unsynced_time?: number | null;
  /** Number of manifests of the dependency proxy on the primary site. */
  dependency_proxy_manifests_count?: number | null;
  /** Number of manifests of the dependency proxy to take checksums of on the primary site. */
  dependency_proxy_manifests_checksum_total_count?: number | null;
  /** Number of manifests of the dependency proxy with a checksum on the primary site. */
  dependency_proxy_manifests_checksummed_count?: number | null;
  /** Number of manifests of the dependency proxy without a checksum for a fault on the primary site. */
  dependency_proxy_manifests_checksum_failed_count?: number | null;
  /** Number of manifests of the dependency proxy that the secondary site should have. */
  dependency_proxy_manifests_registry_count?: number | null;
  /** Number of manifests of the dependency proxy that the secondary site has. */
  dependency_proxy_manifests_synced_count?: number | null;
  /** Number of manifests of the dependency proxy that the secondary site could not get. */
  dependency_proxy_manifests_failed_count?: number | null;
  /** Number of manifests of the dependency proxy to verify on the secondary site. */
  dependency_proxy_manifests_verification_total_count?: number | null;
  /** Number of manifests of the dependency proxy verified on the secondary site. */
  dependency_proxy_manifests_verified_count?: number | null;
  /** Number of manifests of the dependency proxy that the secondary site could not verify. */
  dependency_proxy_manifests_verification_failed_count?: number | null;
  /**
   * Since when one of the manifests of the dependency proxy waits to be synced, in seconds of Unix time.
   * Since GitLab 18.8.
   */
  dependency_proxy_manifests_oldest_unsynced_time?: number | null;
  /** Number of attestations on the primary site. */
  supply_chain_attestations_count?: number | null;
  /** Number of attestations to take checksums of on the primary site. */
  supply_chain_attestations_checksum_total_count?: number | null;
  /** Number of attestations with a checksum on the primary site. */
  supply_chain_attestations_checksummed_count?: number | null;
  /** Number of attestations without a checksum for a fault on the primary site. */
  supply_chain_attestations_checksum_failed_count?: number | null;
  /** Number of attestations that the secondary site should have. */
  supply_chain_attestations_registry_count?: number | null;
  /** Number of attestations that the secondary site has. */
  supply_chain_attestations_synced_count?: number | null;
  /** Number of attestations that the secondary site could not get. */
  supply_chain_attestations_failed_count?: number | null;
  /** Number of attestations to verify on the secondary site. */
  supply_chain_attestations_verification_total_count?: number | null;
  /** Number of attestations verified on the secondary site. */
  supply_chain_attestations_verified_count?: number | null;
  /** Number of attestations that the secondary site could not verify. */
  supply_chain_attestations_verification_failed_count?: number | null;
  /** Since when one of the attestations waits to be synced, in seconds of Unix time. Since GitLab 18.8. */
  supply_chain_attestations_oldest_unsynced_time?: number | null;
}
