// From spec/shared/application-settings-packages.yaml. Do not edit: `npm run generate` writes this file.

/** Settings of an instance for packages, the container registry and dependencies. */
export interface ApplicationPackageSettings {
  /** Whether Maven packages that are not there are looked for at Maven Central. Premium and Ultimate only. */
  maven_package_requests_forwarding?: boolean;
  /** Whether npm packages that are not there are looked for at npmjs.com. Premium and Ultimate only. */
  npm_package_requests_forwarding?: boolean;
  /** Whether PyPI packages that are not there are looked for at pypi.org. Premium and Ultimate only. */
  pypi_package_requests_forwarding?: boolean;
  /** Whether gems that are not there are looked for at rubygems.org. Premium and Ultimate only. */
  rubygems_package_requests_forwarding?: boolean;
  /** Whether projects may let everyone pull packages. */
  package_registry_allow_anyone_to_pull_option?: boolean;
  /** Workers that clean up packages. */
  package_registry_cleanup_policies_worker_capacity?: number;
  /** Whether addresses in the metadata of NuGet packages are not checked. Since GitLab 17.0. */
  nuget_skip_metadata_url_validation?: boolean;
  /** Helm packages that a channel lists. */
  helm_max_packages_count?: number;
  /** Minutes that tokens for the container registry work. */
  container_registry_token_expire_delay?: number;
  /** Whether cleanup policies can be used in all projects, those from before 12.7 too. */
  container_expiration_policies_enable_historic_entries?: boolean;
  /** Tags that one run of a cleanup policy deletes at most; 0 for no limit. */
  container_registry_cleanup_tags_service_max_list_size?: number;
  /** Seconds that deleting a batch of tags may take; 0 for no limit. */
  container_registry_delete_tags_service_timeout?: number;
  /** Whether cleanup policies remember the dates of tags. */
  container_registry_expiration_policies_caching?: boolean;
  /** Workers for cleanup policies; 0 to turn these off. */
  container_registry_expiration_policies_worker_capacity?: number;
  /**
   * Requests to virtual registries from one address in 15 seconds; 0 for no limit. Premium and Ultimate only.
   * Since GitLab 17.11.
   */
  virtual_registries_endpoints_api_limit?: number;
  /** Lists of components that may be sent for a scan in an hour; 0 for no limit. Ultimate only. */
  dependency_scanning_sbom_scan_api_upload_limit?: number;
  /** Results of such scans that may be asked for in an hour; 0 for no limit. Ultimate only. */
  dependency_scanning_sbom_scan_api_download_limit?: number;
  /** How dependencies are kept up to date. Ultimate only. */
  dependency_management_settings?: DependencyManagementSettings;
  /** Policies of the dependency firewall that a policy project may have. Ultimate only. */
  dependency_firewall_policies_per_configuration_limit?: number;
  /** Numbers of the package registries that data on licenses and advisories is fetched for. Ultimate only. */
  package_metadata_purl_types?: number[];
}

/** How dependencies are kept up to date. */
export interface DependencyManagementSettings {
  /** Jobs that look for security updates at once, at most 200; 0 for no limit. */
  security_update_scheduler_max_concurrency?: number;
}
