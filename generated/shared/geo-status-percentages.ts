// From spec/shared/geo-status-percentages.yaml. Do not edit: `npm run generate` writes this file.

/** How far a site is, in percent with two decimals, for example `99.50%`. */
export interface GeoPercentages {
  /** Share of project repositories that the secondary site has. */
  project_repositories_synced_in_percentage?: string;
  /** Share of project repositories that the secondary site verified. */
  project_repositories_verified_in_percentage?: string;
  /** Share of project wikis that the secondary site has. */
  project_wiki_repositories_synced_in_percentage?: string;
  /** Share of project wikis that the secondary site verified. */
  project_wiki_repositories_verified_in_percentage?: string;
  /** Share of group wikis that the secondary site has. */
  group_wiki_repositories_synced_in_percentage?: string;
  /** Share of group wikis that the secondary site verified. */
  group_wiki_repositories_verified_in_percentage?: string;
  /** Share of snippet repositories that the secondary site has. */
  snippet_repositories_synced_in_percentage?: string;
  /** Share of snippet repositories that the secondary site verified. */
  snippet_repositories_verified_in_percentage?: string;
  /** Share of design repositories that the secondary site has. */
  design_management_repositories_synced_in_percentage?: string;
  /** Share of design repositories that the secondary site verified. */
  design_management_repositories_verified_in_percentage?: string;
  /** Share of container repositories that the secondary site has. */
  container_repositories_synced_in_percentage?: string;
  /** Share of container repositories that the secondary site verified. */
  container_repositories_verified_in_percentage?: string;
  /** Share of Terraform state versions that the secondary site has. */
  terraform_state_versions_synced_in_percentage?: string;
  /** Share of Terraform state versions that the secondary site verified. */
  terraform_state_versions_verified_in_percentage?: string;
  /** Share of merge request diffs that the secondary site has. */
  merge_request_diffs_synced_in_percentage?: string;
  /** Share of merge request diffs that the secondary site verified. */
  merge_request_diffs_verified_in_percentage?: string;
  /** Share of LFS objects that the secondary site has. */
  lfs_objects_synced_in_percentage?: string;
  /** Share of LFS objects that the secondary site verified. */
  lfs_objects_verified_in_percentage?: string;
  /** Share of job artifacts that the secondary site has. */
  job_artifacts_synced_in_percentage?: string;
  /** Share of job artifacts that the secondary site verified. */
  job_artifacts_verified_in_percentage?: string;
  /** Share of pipeline artifacts that the secondary site has. */
  pipeline_artifacts_synced_in_percentage?: string;
  /** Share of pipeline artifacts that the secondary site verified. */
  pipeline_artifacts_verified_in_percentage?: string;
  /** Share of secure files that the secondary site has. */
  ci_secure_files_synced_in_percentage?: string;
  /** Share of secure files that the secondary site verified. */
  ci_secure_files_verified_in_percentage?: string;
  /** Share of Pages deployments that the secondary site has. */
  pages_deployments_synced_in_percentage?: string;
  /** Share of Pages deployments that the secondary site verified. */
  pages_deployments_verified_in_percentage?: string;
  /** Share of package files that the secondary site has. */
  package_files_synced_in_percentage?: string;
  /** Share of package files that the secondary site verified. */
  package_files_verified_in_percentage?: string;
  /** Share of component files of Debian packages that the secondary site has. */
  packages_debian_project_component_files_synced_in_percentage?: string;
  /** Share of component files of Debian packages that the secondary site verified. */
  packages_debian_project_component_files_verified_in_percentage?: string;
  /** Share of metadata caches of Helm packages that the secondary site has. */
  packages_helm_metadata_caches_synced_in_percentage?: string;
  /** Share of metadata caches of Helm packages that the secondary site verified. */
  packages_helm_metadata_caches_verified_in_percentage?: string;
  /** Share of NuGet symbol files that the secondary site has. */
  packages_nuget_symbols_synced_in_percentage?: string;
  /** Share of NuGet symbol files that the secondary site verified. */
  packages_nuget_symbols_verified_in_percentage?: string;
  /** Share of blobs of the dependency proxy that the secondary site has. */
  dependency_proxy_blobs_synced_in_percentage?: string;
  /** Share of blobs of the dependency proxy that the secondary site verified. */
  dependency_proxy_blobs_verified_in_percentage?: string;
  /** Share of manifests of the dependency proxy that the secondary site has. */
  dependency_proxy_manifests_synced_in_percentage?: string;
  /** Share of manifests of the dependency proxy that the secondary site verified. */
  dependency_proxy_manifests_verified_in_percentage?: string;
  /** Share of attestations that the secondary site has. */
  supply_chain_attestations_synced_in_percentage?: string;
  /** Share of attestations that the secondary site verified. */
  supply_chain_attestations_verified_in_percentage?: string;
  /** Share of uploads that the secondary site has. */
  uploads_synced_in_percentage?: string;
  /** Share of uploads that the secondary site verified. */
  uploads_verified_in_percentage?: string;
  /** Share of uploads of projects that the secondary site has. */
  project_uploads_synced_in_percentage?: string;
  /** Share of uploads of projects that the secondary site verified. */
  project_uploads_verified_in_percentage?: string;
  /** Share of uploads of groups that the secondary site has. */
  group_uploads_synced_in_percentage?: string;
  /** Share of uploads of groups that the secondary site verified. */
  group_uploads_verified_in_percentage?: string;
  /** Share of uploads of users that the secondary site has. */
  user_uploads_synced_in_percentage?: string;
  /** Share of uploads of users that the secondary site verified. */
  user_uploads_verified_in_percentage?: string;
  /** Share of uploads of personal snippets that the secondary site has. */
  personal_snippet_uploads_synced_in_percentage?: string;
  /** Share of uploads of personal snippets that the secondary site verified. */
  personal_snippet_uploads_verified_in_percentage?: string;
  /** Share of uploads for the appearance that the secondary site has. */
  appearance_uploads_synced_in_percentage?: string;
  /** Share of uploads for the appearance that the secondary site verified. */
  appearance_uploads_verified_in_percentage?: string;
  /** Share of uploads of topics that the secondary site has. */
  project_topic_uploads_synced_in_percentage?: string;
  /** Share of uploads of topics that the secondary site verified. */
  project_topic_uploads_verified_in_percentage?: string;
  /** Share of uploads of organizations that the secondary site has. */
  organization_detail_uploads_synced_in_percentage?: string;
  /** Share of uploads of organizations that the secondary site verified. */
  organization_detail_uploads_verified_in_percentage?: string;
  /** Share of uploads of achievements that the secondary site has. */
  achievement_uploads_synced_in_percentage?: string;
  /** Share of uploads of achievements that the secondary site verified. */
  achievement_uploads_verified_in_percentage?: string;
  /** Share of uploads of abuse reports that the secondary site has. */
  abuse_report_uploads_synced_in_percentage?: string;
  /** Share of uploads of abuse reports that the secondary site verified. */
  abuse_report_uploads_verified_in_percentage?: string;
  /** Share of uploads of designs that the secondary site has. */
  design_management_action_uploads_synced_in_percentage?: string;
  /** Share of uploads of designs that the secondary site verified. */
  design_management_action_uploads_verified_in_percentage?: string;
  /** Share of metric images of incidents that the secondary site has. */
  issuable_metric_image_uploads_synced_in_percentage?: string;
  /** Share of metric images of incidents that the secondary site verified. */
  issuable_metric_image_uploads_verified_in_percentage?: string;
  /** Share of metric images of alerts that the secondary site has. */
  alert_management_metric_image_uploads_synced_in_percentage?: string;
  /** Share of metric images of alerts that the secondary site verified. */
  alert_management_metric_image_uploads_verified_in_percentage?: string;
  /** Share of files of AI features that the secondary site has. */
  ai_vectorizable_file_uploads_synced_in_percentage?: string;
  /** Share of files of AI features that the secondary site verified. */
  ai_vectorizable_file_uploads_verified_in_percentage?: string;
  /** Share of remediations of vulnerabilities that the secondary site has. */
  vulnerability_remediation_uploads_synced_in_percentage?: string;
  /** Share of remediations of vulnerabilities that the secondary site verified. */
  vulnerability_remediation_uploads_verified_in_percentage?: string;
  /** Share of exports of direct transfers that the secondary site has. */
  bulk_import_export_upload_uploads_synced_in_percentage?: string;
  /** Share of exports of direct transfers that the secondary site verified. */
  bulk_import_export_upload_uploads_verified_in_percentage?: string;
  /** Share of archives of imports and exports that the secondary site has. */
  import_export_upload_uploads_synced_in_percentage?: string;
  /** Share of archives of imports and exports that the secondary site verified. */
  import_export_upload_uploads_verified_in_percentage?: string;
  /** Share of parts of project exports that the secondary site has. */
  project_import_export_relation_export_upload_uploads_synced_in_percentage?: string;
  /** Share of parts of project exports that the secondary site verified. */
  project_import_export_relation_export_upload_uploads_verified_in_percentage?: string;
  /** Share of exports of dependency lists that the secondary site has. */
  dependency_list_export_uploads_synced_in_percentage?: string;
  /** Share of exports of dependency lists that the secondary site verified. */
  dependency_list_export_uploads_verified_in_percentage?: string;
  /** Share of parts of exports of dependency lists that the secondary site has. */
  dependency_list_export_part_uploads_synced_in_percentage?: string;
  /** Share of parts of exports of dependency lists that the secondary site verified. */
  dependency_list_export_part_uploads_verified_in_percentage?: string;
  /** Share of exports of vulnerabilities that the secondary site has. */
  vulnerability_export_uploads_synced_in_percentage?: string;
  /** Share of exports of vulnerabilities that the secondary site verified. */
  vulnerability_export_uploads_verified_in_percentage?: string;
  /** Share of parts of exports of vulnerabilities that the secondary site has. */
  vulnerability_export_part_uploads_synced_in_percentage?: string;
  /** Share of parts of exports of vulnerabilities that the secondary site verified. */
  vulnerability_export_part_uploads_verified_in_percentage?: string;
  /** Share of exports of archived vulnerabilities that the secondary site has. */
  vulnerability_archive_export_uploads_synced_in_percentage?: string;
  /** Share of exports of archived vulnerabilities that the secondary site verified. */
  vulnerability_archive_export_uploads_verified_in_percentage?: string;
  /** Share of exports of user permissions that the secondary site has. */
  user_permission_export_upload_uploads_synced_in_percentage?: string;
  /** Share of exports of user permissions that the secondary site verified. */
  user_permission_export_upload_uploads_verified_in_percentage?: string;
  /** Share of repositories that were checked. */
  repositories_checked_in_percentage?: string;
  /** Share of replication slots that are used. */
  replication_slots_used_in_percentage?: string;
}
