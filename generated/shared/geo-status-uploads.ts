// From spec/shared/geo-status-uploads.yaml. Do not edit: `npm run generate` writes this file.

/** How far a site is with uploads; numbers of the other kind of site are null. */
export interface GeoUploadCounts {
  /** Number of uploads on the primary site. */
  uploads_count?: number | null;
  /** Number of uploads to take checksums of on the primary site. */
  uploads_checksum_total_count?: number | null;
  /** Number of uploads with a checksum on the primary site. */
  uploads_checksummed_count?: number | null;
  /** Number of uploads without a checksum for a fault on the primary site. */
  uploads_checksum_failed_count?: number | null;
  /** Number of uploads that the secondary site should have. */
  uploads_registry_count?: number | null;
  /** Number of uploads that the secondary site has. */
  uploads_synced_count?: number | null;
  /** Number of uploads that the secondary site could not get. */
  uploads_failed_count?: number | null;
  /** Number of uploads to verify on the secondary site. */
  uploads_verification_total_count?: number | null;
  /** Number of uploads verified on the secondary site. */
  uploads_verified_count?: number | null;
  /** Number of uploads that the secondary site could not verify. */
  uploads_verification_failed_count?: number | null;
  /** Since when one of the uploads waits to be synced, in seconds of Unix time. Since GitLab 18.8. */
  uploads_oldest_unsynced_time?: number | null;
  /** Number of uploads of projects on the primary site. */
  project_uploads_count?: number | null;
  /** Number of uploads of projects to take checksums of on the primary site. */
  project_uploads_checksum_total_count?: number | null;
  /** Number of uploads of projects with a checksum on the primary site. */
  project_uploads_checksummed_count?: number | null;
  /** Number of uploads of projects without a checksum for a fault on the primary site. */
  project_uploads_checksum_failed_count?: number | null;
  /** Number of uploads of projects that the secondary site should have. */
  project_uploads_registry_count?: number | null;
  /** Number of uploads of projects that the secondary site has. */
  project_uploads_synced_count?: number | null;
  /** Number of uploads of projects that the secondary site could not get. */
  project_uploads_failed_count?: number | null;
  /** Number of uploads of projects to verify on the secondary site. */
  project_uploads_verification_total_count?: number | null;
  /** Number of uploads of projects verified on the secondary site. */
  project_uploads_verified_count?: number | null;
  /** Number of uploads of projects that the secondary site could not verify. */
  project_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the uploads of projects waits to be synced, in seconds of Unix time. Since GitLab 18.8.
   */
  project_uploads_oldest_unsynced_time?: number | null;
  /** Number of uploads of groups on the primary site. */
  group_uploads_count?: number | null;
  /** Number of uploads of groups to take checksums of on the primary site. */
  group_uploads_checksum_total_count?: number | null;
  /** Number of uploads of groups with a checksum on the primary site. */
  group_uploads_checksummed_count?: number | null;
  /** Number of uploads of groups without a checksum for a fault on the primary site. */
  group_uploads_checksum_failed_count?: number | null;
  /** Number of uploads of groups that the secondary site should have. */
  group_uploads_registry_count?: number | null;
  /** Number of uploads of groups that the secondary site has. */
  group_uploads_synced_count?: number | null;
  /** Number of uploads of groups that the secondary site could not get. */
  group_uploads_failed_count?: number | null;
  /** Number of uploads of groups to verify on the secondary site. */
  group_uploads_verification_total_count?: number | null;
  /** Number of uploads of groups verified on the secondary site. */
  group_uploads_verified_count?: number | null;
  /** Number of uploads of groups that the secondary site could not verify. */
  group_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the uploads of groups waits to be synced, in seconds of Unix time. Since GitLab 18.8.
   */
  group_uploads_oldest_unsynced_time?: number | null;
  /** Number of uploads of users on the primary site. */
  user_uploads_count?: number | null;
  /** Number of uploads of users to take checksums of on the primary site. */
  user_uploads_checksum_total_count?: number | null;
  /** Number of uploads of users with a checksum on the primary site. */
  user_uploads_checksummed_count?: number | null;
  /** Number of uploads of users without a checksum for a fault on the primary site. */
  user_uploads_checksum_failed_count?: number | null;
  /** Number of uploads of users that the secondary site should have. */
  user_uploads_registry_count?: number | null;
  /** Number of uploads of users that the secondary site has. */
  user_uploads_synced_count?: number | null;
  /** Number of uploads of users that the secondary site could not get. */
  user_uploads_failed_count?: number | null;
  /** Number of uploads of users to verify on the secondary site. */
  user_uploads_verification_total_count?: number | null;
  /** Number of uploads of users verified on the secondary site. */
  user_uploads_verified_count?: number | null;
  /** Number of uploads of users that the secondary site could not verify. */
  user_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the uploads of users waits to be synced, in seconds of Unix time. Since GitLab 18.8.
   */
  user_uploads_oldest_unsynced_time?: number | null;
  /** Number of uploads of personal snippets on the primary site. */
  personal_snippet_uploads_count?: number | null;
  /** Number of uploads of personal snippets to take checksums of on the primary site. */
  personal_snippet_uploads_checksum_total_count?: number | null;
  /** Number of uploads of personal snippets with a checksum on the primary site. */
  personal_snippet_uploads_checksummed_count?: number | null;
  /** Number of uploads of personal snippets without a checksum for a fault on the primary site. */
  personal_snippet_uploads_checksum_failed_count?: number | null;
  /** Number of uploads of personal snippets that the secondary site should have. */
  personal_snippet_uploads_registry_count?: number | null;
  /** Number of uploads of personal snippets that the secondary site has. */
  personal_snippet_uploads_synced_count?: number | null;
  /** Number of uploads of personal snippets that the secondary site could not get. */
  personal_snippet_uploads_failed_count?: number | null;
  /** Number of uploads of personal snippets to verify on the secondary site. */
  personal_snippet_uploads_verification_total_count?: number | null;
  /** Number of uploads of personal snippets verified on the secondary site. */
  personal_snippet_uploads_verified_count?: number | null;
  /** Number of uploads of personal snippets that the secondary site could not verify. */
  personal_snippet_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the uploads of personal snippets waits to be synced, in seconds of Unix time. Since
   * GitLab 18.8.
   */
  personal_snippet_uploads_oldest_unsynced_time?: number | null;
  /** Number of uploads for the appearance on the primary site. */
  appearance_uploads_count?: number | null;
  /** Number of uploads for the appearance to take checksums of on the primary site. */
  appearance_uploads_checksum_total_count?: number | null;
  /** Number of uploads for the appearance with a checksum on the primary site. */
  appearance_uploads_checksummed_count?: number | null;
  /** Number of uploads for the appearance without a checksum for a fault on the primary site. */
  appearance_uploads_checksum_failed_count?: number | null;
  /** Number of uploads for the appearance that the secondary site should have. */
  appearance_uploads_registry_count?: number | null;
  /** Number of uploads for the appearance that the secondary site has. */
  appearance_uploads_synced_count?: number | null;
  /** Number of uploads for the appearance that the secondary site could not get. */
  appearance_uploads_failed_count?: number | null;
  /** Number of uploads for the appearance to verify on the secondary site. */
  appearance_uploads_verification_total_count?: number | null;
  /** Number of uploads for the appearance verified on the secondary site. */
  appearance_uploads_verified_count?: number | null;
  /** Number of uploads for the appearance that the secondary site could not verify. */
  appearance_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the uploads for the appearance waits to be synced, in seconds of Unix time. Since
   * GitLab 18.8.
   */
  appearance_uploads_oldest_unsynced_time?: number | null;
  /** Number of uploads of topics on the primary site. */
  project_topic_uploads_count?: number | null;
  /** Number of uploads of topics to take checksums of on the primary site. */
  project_topic_uploads_checksum_total_count?: number | null;
  /** Number of uploads of topics with a checksum on the primary site. */
  project_topic_uploads_checksummed_count?: number | null;
  /** Number of uploads of topics without a checksum for a fault on the primary site. */
  project_topic_uploads_checksum_failed_count?: number | null;
  /** Number of uploads of topics that the secondary site should have. */
  project_topic_uploads_registry_count?: number | null;
  /** Number of uploads of topics that the secondary site has. */
  project_topic_uploads_synced_count?: number | null;
  /** Number of uploads of topics that the secondary site could not get. */
  project_topic_uploads_failed_count?: number | null;
  /** Number of uploads of topics to verify on the secondary site. */
  project_topic_uploads_verification_total_count?: number | null;
  /** Number of uploads of topics verified on the secondary site. */
  project_topic_uploads_verified_count?: number | null;
  /** Number of uploads of topics that the secondary site could not verify. */
  project_topic_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the uploads of topics waits to be synced, in seconds of Unix time. Since GitLab 18.8.
   */
  project_topic_uploads_oldest_unsynced_time?: number | null;
  /** Number of uploads of organizations on the primary site. */
  organization_detail_uploads_count?: number | null;
  /** Number of uploads of organizations to take checksums of on the primary site. */
  organization_detail_uploads_checksum_total_count?: number | null;
  /** Number of uploads of organizations with a checksum on the primary site. */
  organization_detail_uploads_checksummed_count?: number | null;
  /** Number of uploads of organizations without a checksum for a fault on the primary site. */
  organization_detail_uploads_checksum_failed_count?: number | null;
  /** Number of uploads of organizations that the secondary site should have. */
  organization_detail_uploads_registry_count?: number | null;
  /** Number of uploads of organizations that the secondary site has. */
  organization_detail_uploads_synced_count?: number | null;
  /** Number of uploads of organizations that the secondary site could not get. */
  organization_detail_uploads_failed_count?: number | null;
  /** Number of uploads of organizations to verify on the secondary site. */
  organization_detail_uploads_verification_total_count?: number | null;
  /** Number of uploads of organizations verified on the secondary site. */
  organization_detail_uploads_verified_count?: number | null;
  /** Number of uploads of organizations that the secondary site could not verify. */
  organization_detail_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the uploads of organizations waits to be synced, in seconds of Unix time. Since GitLab
   * 18.8.
   */
  organization_detail_uploads_oldest_unsynced_time?: number | null;
  /** Number of uploads of achievements on the primary site. */
  achievement_uploads_count?: number | null;
  /** Number of uploads of achievements to take checksums of on the primary site. */
  achievement_uploads_checksum_total_count?: number | null;
  /** Number of uploads of achievements with a checksum on the primary site. */
  achievement_uploads_checksummed_count?: number | null;
  /** Number of uploads of achievements without a checksum for a fault on the primary site. */
  achievement_uploads_checksum_failed_count?: number | null;
  /** Number of uploads of achievements that the secondary site should have. */
  achievement_uploads_registry_count?: number | null;
  /** Number of uploads of achievements that the secondary site has. */
  achievement_uploads_synced_count?: number | null;
  /** Number of uploads of achievements that the secondary site could not get. */
  achievement_uploads_failed_count?: number | null;
  /** Number of uploads of achievements to verify on the secondary site. */
  achievement_uploads_verification_total_count?: number | null;
  /** Number of uploads of achievements verified on the secondary site. */
  achievement_uploads_verified_count?: number | null;
  /** Number of uploads of achievements that the secondary site could not verify. */
  achievement_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the uploads of achievements waits to be synced, in seconds of Unix time. Since GitLab
   * 18.8.
   */
  achievement_uploads_oldest_unsynced_time?: number | null;
  /** Number of uploads of abuse reports on the primary site. */
  abuse_report_uploads_count?: number | null;
  /** Number of uploads of abuse reports to take checksums of on the primary site. */
  abuse_report_uploads_checksum_total_count?: number | null;
  /** Number of uploads of abuse reports with a checksum on the primary site. */
  abuse_report_uploads_checksummed_count?: number | null;
  /** Number of uploads of abuse reports without a checksum for a fault on the primary site. */
  abuse_report_uploads_checksum_failed_count?: number | null;
  /** Number of uploads of abuse reports that the secondary site should have. */
  abuse_report_uploads_registry_count?: number | null;
  /** Number of uploads of abuse reports that the secondary site has. */
  abuse_report_uploads_synced_count?: number | null;
  /** Number of uploads of abuse reports that the secondary site could not get. */
  abuse_report_uploads_failed_count?: number | null;
  /** Number of uploads of abuse reports to verify on the secondary site. */
  abuse_report_uploads_verification_total_count?: number | null;
  /** Number of uploads of abuse reports verified on the secondary site. */
  abuse_report_uploads_verified_count?: number | null;
  /** Number of uploads of abuse reports that the secondary site could not verify. */
  abuse_report_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the uploads of abuse reports waits to be synced, in seconds of Unix time. Since GitLab
   * 18.8.
   */
  abuse_report_uploads_oldest_unsynced_time?: number | null;
  /** Number of uploads of designs on the primary site. */
  design_management_action_uploads_count?: number | null;
  /** Number of uploads of designs to take checksums of on the primary site. */
  design_management_action_uploads_checksum_total_count?: number | null;
  /** Number of uploads of designs with a checksum on the primary site. */
  design_management_action_uploads_checksummed_count?: number | null;
  /** Number of uploads of designs without a checksum for a fault on the primary site. */
  design_management_action_uploads_checksum_failed_count?: number | null;
  /** Number of uploads of designs that the secondary site should have. */
  design_management_action_uploads_registry_count?: number | null;
  /** Number of uploads of designs that the secondary site has. */
  design_management_action_uploads_synced_count?: number | null;
  /** Number of uploads of designs that the secondary site could not get. */
  design_management_action_uploads_failed_count?: number | null;
  /** Number of uploads of designs to verify on the secondary site. */
  design_management_action_uploads_verification_total_count?: number | null;
  /** Number of uploads of designs verified on the secondary site. */
  design_management_action_uploads_verified_count?: number | null;
  /** Number of uploads of designs that the secondary site could not verify. */
  design_management_action_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the uploads of designs waits to be synced, in seconds of Unix time. Since GitLab 18.8.
   */
  design_management_action_uploads_oldest_unsynced_time?: number | null;
  /** Number of metric images of incidents on the primary site. */
  issuable_metric_image_uploads_count?: number | null;
  /** Number of metric images of incidents to take checksums of on the primary site. */
  issuable_metric_image_uploads_checksum_total_count?: number | null;
  /** Number of metric images of incidents with a checksum on the primary site. */
  issuable_metric_image_uploads_checksummed_count?: number | null;
  /** Number of metric images of incidents without a checksum for a fault on the primary site. */
  issuable_metric_image_uploads_checksum_failed_count?: number | null;
  /** Number of metric images of incidents that the secondary site should have. */
  issuable_metric_image_uploads_registry_count?: number | null;
  /** Number of metric images of incidents that the secondary site has. */
  issuable_metric_image_uploads_synced_count?: number | null;
  /** Number of metric images of incidents that the secondary site could not get. */
  issuable_metric_image_uploads_failed_count?: number | null;
  /** Number of metric images of incidents to verify on the secondary site. */
  issuable_metric_image_uploads_verification_total_count?: number | null;
  /** Number of metric images of incidents verified on the secondary site. */
  issuable_metric_image_uploads_verified_count?: number | null;
  /** Number of metric images of incidents that the secondary site could not verify. */
  issuable_metric_image_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the metric images of incidents waits to be synced, in seconds of Unix time. Since
   * GitLab 18.8.
   */
  issuable_metric_image_uploads_oldest_unsynced_time?: number | null;
  /** Number of metric images of alerts on the primary site. */
  alert_management_metric_image_uploads_count?: number | null;
  /** Number of metric images of alerts to take checksums of on the primary site. */
  alert_management_metric_image_uploads_checksum_total_count?: number | null;
  /** Number of metric images of alerts with a checksum on the primary site. */
  alert_management_metric_image_uploads_checksummed_count?: number | null;
  /** Number of metric images of alerts without a checksum for a fault on the primary site. */
  alert_management_metric_image_uploads_checksum_failed_count?: number | null;
  /** Number of metric images of alerts that the secondary site should have. */
  alert_management_metric_image_uploads_registry_count?: number | null;
  /** Number of metric images of alerts that the secondary site has. */
  alert_management_metric_image_uploads_synced_count?: number | null;
  /** Number of metric images of alerts that the secondary site could not get. */
  alert_management_metric_image_uploads_failed_count?: number | null;
  /** Number of metric images of alerts to verify on the secondary site. */
  alert_management_metric_image_uploads_verification_total_count?: number | null;
  /** Number of metric images of alerts verified on the secondary site. */
  alert_management_metric_image_uploads_verified_count?: number | null;
  /** Number of metric images of alerts that the secondary site could not verify. */
  alert_management_metric_image_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the metric images of alerts waits to be synced, in seconds of Unix time. Since GitLab
   * 18.8.
   */
  alert_management_metric_image_uploads_oldest_unsynced_time?: number | null;
  /** Number of files of AI features on the primary site. */
  ai_vectorizable_file_uploads_count?: number | null;
  /** Number of files of AI features to take checksums of on the primary site. */
  ai_vectorizable_file_uploads_checksum_total_count?: number | null;
  /** Number of files of AI features with a checksum on the primary site. */
  ai_vectorizable_file_uploads_checksummed_count?: number | null;
  /** Number of files of AI features without a checksum for a fault on the primary site. */
  ai_vectorizable_file_uploads_checksum_failed_count?: number | null;
  /** Number of files of AI features that the secondary site should have. */
  ai_vectorizable_file_uploads_registry_count?: number | null;
  /** Number of files of AI features that the secondary site has. */
  ai_vectorizable_file_uploads_synced_count?: number | null;
  /** Number of files of AI features that the secondary site could not get. */
  ai_vectorizable_file_uploads_failed_count?: number | null;
  /** Number of files of AI features to verify on the secondary site. */
  ai_vectorizable_file_uploads_verification_total_count?: number | null;
  /** Number of files of AI features verified on the secondary site. */
  ai_vectorizable_file_uploads_verified_count?: number | null;
  /** Number of files of AI features that the secondary site could not verify. */
  ai_vectorizable_file_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the files of AI features waits to be synced, in seconds of Unix time. Since GitLab
   * 18.8.
   */
  ai_vectorizable_file_uploads_oldest_unsynced_time?: number | null;
  /** Number of remediations of vulnerabilities on the primary site. */
  vulnerability_remediation_uploads_count?: number | null;
  /** Number of remediations of vulnerabilities to take checksums of on the primary site. */
  vulnerability_remediation_uploads_checksum_total_count?: number | null;
  /** Number of remediations of vulnerabilities with a checksum on the primary site. */
  vulnerability_remediation_uploads_checksummed_count?: number | null;
  /** Number of remediations of vulnerabilities without a checksum for a fault on the primary site. */
  vulnerability_remediation_uploads_checksum_failed_count?: number | null;
  /** Number of remediations of vulnerabilities that the secondary site should have. */
  vulnerability_remediation_uploads_registry_count?: number | null;
  /** Number of remediations of vulnerabilities that the secondary site has. */
  vulnerability_remediation_uploads_synced_count?: number | null;
  /** Number of remediations of vulnerabilities that the secondary site could not get. */
  vulnerability_remediation_uploads_failed_count?: number | null;
  /** Number of remediations of vulnerabilities to verify on the secondary site. */
  vulnerability_remediation_uploads_verification_total_count?: number | null;
  /** Number of remediations of vulnerabilities verified on the secondary site. */
  vulnerability_remediation_uploads_verified_count?: number | null;
  /** Number of remediations of vulnerabilities that the secondary site could not verify. */
  vulnerability_remediation_uploads_verification_failed_count?: number | null;
  /**
   * Since when one of the remediations of vulnerabilities waits to be synced, in seconds of Unix time. Since
   * GitLab 18.8.
   */
  vulnerability_remediation_uploads_oldest_unsynced_time?: number | null;
}
