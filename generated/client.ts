// From spec/resources/. Do not edit: `npm run generate` writes this file.

import {
  bind,
  type Bound,
  type BoundArgs,
  type Call,
  type CommonOptions,
  FullClient,
  type ListCall,
  type ListOptions,
  type RequestOptions,
} from "../runtime/index.js";
import type { ActiveContextCollectionId } from "./resources/active-context.js";
import type { CommitWithStats } from "./resources/commits.js";
import type { ManagedLicenseIdOrName } from "./resources/managed-licenses.js";
import type { ModelVersionIdOrCandidate } from "./resources/model-registry.js";
import type {
  SearchBlob,
  SearchSearchGroupItem,
  SearchSearchInstanceItem,
  SearchSearchProjectItem,
} from "./resources/search.js";
import type { SearchMigrationId } from "./resources/search-migrations.js";
import type { CurrentUser } from "./resources/users.js";
import type { BasicGroupDetails } from "./shared/groups.js";
import type { IssueBasic, Milestone } from "./shared/issues.js";
import type { MergeRequestBasic, MergeRequestSimple } from "./shared/merge-requests.js";
import type { Note } from "./shared/notes.js";
import type { PackageConfirmation, PackageFileRecord } from "./shared/packages.js";
import type { BasicProjectDetails, Project, ProjectWithAccess } from "./shared/projects.js";
import type { Release, ReleaseBasic } from "./shared/releases.js";
import type { Commit, CommitDetail } from "./shared/repository.js";
import type {
  GroupIdOrPath,
  LabelIdOrTitle,
  NamespaceIdOrPath,
  ProjectIdOrPath,
  UserIdOrUsername,
} from "./shared/schemas.js";
import type { Snippet } from "./shared/snippets.js";
import type { UserBasic } from "./shared/users.js";
import type { WikiPage, WikiPageBasic } from "./shared/wikis.js";
import * as accessRequests from "./resources/access-requests.js";
import * as activeContext from "./resources/active-context.js";
import * as adminSidekiqQueues from "./resources/admin-sidekiq-queues.js";
import * as aiAgent from "./resources/ai-agent.js";
import * as alertManagementAlerts from "./resources/alert-management-alerts.js";
import * as appearance from "./resources/appearance.js";
import * as applications from "./resources/applications.js";
import * as attestations from "./resources/attestations.js";
import * as auditEvents from "./resources/audit-events.js";
import * as avatar from "./resources/avatar.js";
import * as batchedBackgroundMigrations from "./resources/batched-background-migrations.js";
import * as batchedBackgroundOperations from "./resources/batched-background-operations.js";
import * as boards from "./resources/boards.js";
import * as branches from "./resources/branches.js";
import * as broadcastMessages from "./resources/broadcast-messages.js";
import * as bulkImports from "./resources/bulk-imports.js";
import * as chat from "./resources/chat.js";
import * as ciCatalog from "./resources/ci-catalog.js";
import * as clusterAgents from "./resources/cluster-agents.js";
import * as clusterDiscovery from "./resources/cluster-discovery.js";
import * as codeReviewAnalytics from "./resources/code-review-analytics.js";
import * as codeSuggestions from "./resources/code-suggestions.js";
import * as commitDiscussions from "./resources/commit-discussions.js";
import * as commitStatuses from "./resources/commit-statuses.js";
import * as commits from "./resources/commits.js";
import * as compliancePolicySettings from "./resources/compliance-policy-settings.js";
import * as containerRegistry from "./resources/container-registry.js";
import * as containerRegistryProtectionTagRules from "./resources/container-registry-protection-tag-rules.js";
import * as containerRepositoryProtectionRules from "./resources/container-repository-protection-rules.js";
import * as customAttributes from "./resources/custom-attributes.js";
import * as dataManagement from "./resources/data-management.js";
import * as databaseDictionary from "./resources/database-dictionary.js";
import * as databaseMigrations from "./resources/database-migrations.js";
import * as dependencies from "./resources/dependencies.js";
import * as dependencyListExport from "./resources/dependency-list-export.js";
import * as dependencyProxy from "./resources/dependency-proxy.js";
import * as deployKeys from "./resources/deploy-keys.js";
import * as deployTokens from "./resources/deploy-tokens.js";
import * as deployments from "./resources/deployments.js";
import * as doraMetrics from "./resources/dora-metrics.js";
import * as draftNotes from "./resources/draft-notes.js";
import * as duoAgentPlatformFlows from "./resources/duo-agent-platform-flows.js";
import * as duoFlowService from "./resources/duo-flow-service.js";
import * as environments from "./resources/environments.js";
import * as epicDiscussions from "./resources/epic-discussions.js";
import * as epicEmojiReactions from "./resources/epic-emoji-reactions.js";
import * as epicIssues from "./resources/epic-issues.js";
import * as epicLinks from "./resources/epic-links.js";
import * as epicNotes from "./resources/epic-notes.js";
import * as epics from "./resources/epics.js";
import * as errorTracking from "./resources/error-tracking.js";
import * as events from "./resources/events.js";
import * as experiments from "./resources/experiments.js";
import * as externalControls from "./resources/external-controls.js";
import * as featureFlagUserLists from "./resources/feature-flag-user-lists.js";
import * as featureFlags from "./resources/feature-flags.js";
import * as features from "./resources/features.js";
import * as freezePeriods from "./resources/freeze-periods.js";
import * as geo from "./resources/geo.js";
import * as geoNodes from "./resources/geo-nodes.js";
import * as geoSites from "./resources/geo-sites.js";
import * as gitlabDuo from "./resources/gitlab-duo.js";
import * as gitlabSubscriptions from "./resources/gitlab-subscriptions.js";
import * as glql from "./resources/glql.js";
import * as googleCloudIntegration from "./resources/google-cloud-integration.js";
import * as groupAccessTokens from "./resources/group-access-tokens.js";
import * as groupActivityAnalytics from "./resources/group-activity-analytics.js";
import * as groupBadges from "./resources/group-badges.js";
import * as groupBoards from "./resources/group-boards.js";
import * as groupClusters from "./resources/group-clusters.js";
import * as groupCredentialsInventory from "./resources/group-credentials-inventory.js";
import * as groupEnterpriseUsers from "./resources/group-enterprise-users.js";
import * as groupEpicBoards from "./resources/group-epic-boards.js";
import * as groupImportExport from "./resources/group-import-export.js";
import * as groupIntegrations from "./resources/group-integrations.js";
import * as groupIterations from "./resources/group-iterations.js";
import * as groupLabels from "./resources/group-labels.js";
import * as groupLdapLinks from "./resources/group-ldap-links.js";
import * as groupLevelVariables from "./resources/group-level-variables.js";
import * as groupMarkdownUploads from "./resources/group-markdown-uploads.js";
import * as groupMembers from "./resources/group-members.js";
import * as groupMilestones from "./resources/group-milestones.js";
import * as groupPlaceholderReassignments from "./resources/group-placeholder-reassignments.js";
import * as groupProtectedBranches from "./resources/group-protected-branches.js";
import * as groupProtectedEnvironments from "./resources/group-protected-environments.js";
import * as groupPushRules from "./resources/group-push-rules.js";
import * as groupRelationsExport from "./resources/group-relations-export.js";
import * as groupReleases from "./resources/group-releases.js";
import * as groupRepositoryStorageMoves from "./resources/group-repository-storage-moves.js";
import * as groupSecuritySettings from "./resources/group-security-settings.js";
import * as groupSshCertificates from "./resources/group-ssh-certificates.js";
import * as groupWebhooks from "./resources/group-webhooks.js";
import * as groupWikis from "./resources/group-wikis.js";
import * as groups from "./resources/groups.js";
import * as import_ from "./resources/import.js";
import * as instanceClusters from "./resources/instance-clusters.js";
import * as instanceLevelCiVariables from "./resources/instance-level-ci-variables.js";
import * as integrations from "./resources/integrations.js";
import * as internal from "./resources/internal.js";
import * as invitations from "./resources/invitations.js";
import * as issueDiscussions from "./resources/issue-discussions.js";
import * as issueEmojiReactions from "./resources/issue-emoji-reactions.js";
import * as issueLinks from "./resources/issue-links.js";
import * as issueMetricImages from "./resources/issue-metric-images.js";
import * as issueNotes from "./resources/issue-notes.js";
import * as issues from "./resources/issues.js";
import * as issuesStatistics from "./resources/issues-statistics.js";
import * as iterations from "./resources/iterations.js";
import * as jobArtifacts from "./resources/job-artifacts.js";
import * as jobs from "./resources/jobs.js";
import * as keys from "./resources/keys.js";
import * as knowledgeGraph from "./resources/knowledge-graph.js";
import * as labels from "./resources/labels.js";
import * as license from "./resources/license.js";
import * as linkedEpics from "./resources/linked-epics.js";
import * as lint from "./resources/lint.js";
import * as managedLicenses from "./resources/managed-licenses.js";
import * as markdown from "./resources/markdown.js";
import * as mcp from "./resources/mcp.js";
import * as memberRoles from "./resources/member-roles.js";
import * as mergeRequestApprovalSettings from "./resources/merge-request-approval-settings.js";
import * as mergeRequestApprovals from "./resources/merge-request-approvals.js";
import * as mergeRequestContextCommits from "./resources/merge-request-context-commits.js";
import * as mergeRequestDependencies from "./resources/merge-request-dependencies.js";
import * as mergeRequestDiscussions from "./resources/merge-request-discussions.js";
import * as mergeRequestEmojiReactions from "./resources/merge-request-emoji-reactions.js";
import * as mergeRequestNotes from "./resources/merge-request-notes.js";
import * as mergeRequestReviewers from "./resources/merge-request-reviewers.js";
import * as mergeRequestVersions from "./resources/merge-request-versions.js";
import * as mergeRequests from "./resources/merge-requests.js";
import * as mergeTrains from "./resources/merge-trains.js";
import * as metadata from "./resources/metadata.js";
import * as milestones from "./resources/milestones.js";
import * as mlflow from "./resources/mlflow.js";
import * as mlflowModels from "./resources/mlflow-models.js";
import * as mobilePushSubscriptions from "./resources/mobile-push-subscriptions.js";
import * as modelRegistry from "./resources/model-registry.js";
import * as namespaces from "./resources/namespaces.js";
import * as notificationSettings from "./resources/notification-settings.js";
import * as offlineTransfers from "./resources/offline-transfers.js";
import * as orbit from "./resources/orbit.js";
import * as organizations from "./resources/organizations.js";
import * as packages from "./resources/packages.js";
import * as packagesCargo from "./resources/packages-cargo.js";
import * as packagesComposer from "./resources/packages-composer.js";
import * as packagesConanV1 from "./resources/packages-conan-v1.js";
import * as packagesConanV2 from "./resources/packages-conan-v2.js";
import * as packagesDebian from "./resources/packages-debian.js";
import * as packagesDebianGroupDistributions from "./resources/packages-debian-group-distributions.js";
import * as packagesDebianProjectDistributions from "./resources/packages-debian-project-distributions.js";
import * as packagesGeneric from "./resources/packages-generic.js";
import * as packagesGoProxy from "./resources/packages-go-proxy.js";
import * as packagesHelm from "./resources/packages-helm.js";
import * as packagesMaven from "./resources/packages-maven.js";
import * as packagesNpm from "./resources/packages-npm.js";
import * as packagesNpmAudits from "./resources/packages-npm-audits.js";
import * as packagesNuget from "./resources/packages-nuget.js";
import * as packagesNugetV2 from "./resources/packages-nuget-v2.js";
import * as packagesPypi from "./resources/packages-pypi.js";
import * as packagesRpm from "./resources/packages-rpm.js";
import * as packagesRubygems from "./resources/packages-rubygems.js";
import * as packagesTerraformModules from "./resources/packages-terraform-modules.js";
import * as pages from "./resources/pages.js";
import * as pagesDomains from "./resources/pages-domains.js";
import * as personalAccessTokens from "./resources/personal-access-tokens.js";
import * as pipelineSchedules from "./resources/pipeline-schedules.js";
import * as pipelineTriggers from "./resources/pipeline-triggers.js";
import * as pipelines from "./resources/pipelines.js";
import * as planLimits from "./resources/plan-limits.js";
import * as projectAccessTokens from "./resources/project-access-tokens.js";
import * as projectAliases from "./resources/project-aliases.js";
import * as projectBadges from "./resources/project-badges.js";
import * as projectClusters from "./resources/project-clusters.js";
import * as projectForks from "./resources/project-forks.js";
import * as projectImportExport from "./resources/project-import-export.js";
import * as projectIntegrations from "./resources/project-integrations.js";
import * as projectJobTokenScopes from "./resources/project-job-token-scopes.js";
import * as projectLevelVariables from "./resources/project-level-variables.js";
import * as projectMarkdownUploads from "./resources/project-markdown-uploads.js";
import * as projectMembers from "./resources/project-members.js";
import * as projectPackagesProtectionRules from "./resources/project-packages-protection-rules.js";
import * as projectPullMirroring from "./resources/project-pull-mirroring.js";
import * as projectPushRules from "./resources/project-push-rules.js";
import * as projectRelationsExport from "./resources/project-relations-export.js";
import * as projectRepositoryStorageMoves from "./resources/project-repository-storage-moves.js";
import * as projectSecuritySettings from "./resources/project-security-settings.js";
import * as projectServices from "./resources/project-services.js";
import * as projectSnippets from "./resources/project-snippets.js";
import * as projectStarring from "./resources/project-starring.js";
import * as projectStatistics from "./resources/project-statistics.js";
import * as projectTemplates from "./resources/project-templates.js";
import * as projectVulnerabilities from "./resources/project-vulnerabilities.js";
import * as projectWebhooks from "./resources/project-webhooks.js";
import * as projects from "./resources/projects.js";
import * as protectedBranches from "./resources/protected-branches.js";
import * as protectedEnvironments from "./resources/protected-environments.js";
import * as protectedTags from "./resources/protected-tags.js";
import * as releases from "./resources/releases.js";
import * as releasesLinks from "./resources/releases-links.js";
import * as remoteMirrors from "./resources/remote-mirrors.js";
import * as repositories from "./resources/repositories.js";
import * as repositoryFiles from "./resources/repository-files.js";
import * as repositoryHealth from "./resources/repository-health.js";
import * as repositorySubmodules from "./resources/repository-submodules.js";
import * as resourceGroups from "./resources/resource-groups.js";
import * as resourceIterationEvents from "./resources/resource-iteration-events.js";
import * as resourceLabelEvents from "./resources/resource-label-events.js";
import * as resourceMilestoneEvents from "./resources/resource-milestone-events.js";
import * as resourceStateEvents from "./resources/resource-state-events.js";
import * as resourceWeightEvents from "./resources/resource-weight-events.js";
import * as runnerControllerTokens from "./resources/runner-controller-tokens.js";
import * as runnerControllers from "./resources/runner-controllers.js";
import * as runnerJobArtifacts from "./resources/runner-job-artifacts.js";
import * as runnerJobs from "./resources/runner-jobs.js";
import * as runners from "./resources/runners.js";
import * as saml from "./resources/saml.js";
import * as sbomScans from "./resources/sbom-scans.js";
import * as scim from "./resources/scim.js";
import * as search from "./resources/search.js";
import * as searchMigrations from "./resources/search-migrations.js";
import * as secureFiles from "./resources/secure-files.js";
import * as securityScans from "./resources/security-scans.js";
import * as serviceAccounts from "./resources/service-accounts.js";
import * as settings from "./resources/settings.js";
import * as sidekiqMetrics from "./resources/sidekiq-metrics.js";
import * as snippetDiscussions from "./resources/snippet-discussions.js";
import * as snippetEmojiReactions from "./resources/snippet-emoji-reactions.js";
import * as snippetNotes from "./resources/snippet-notes.js";
import * as snippetRepositoryStorageMoves from "./resources/snippet-repository-storage-moves.js";
import * as snippets from "./resources/snippets.js";
import * as statistics from "./resources/statistics.js";
import * as statusChecks from "./resources/status-checks.js";
import * as suggestions from "./resources/suggestions.js";
import * as systemHooks from "./resources/system-hooks.js";
import * as tags from "./resources/tags.js";
import * as templates from "./resources/templates.js";
import * as terraformState from "./resources/terraform-state.js";
import * as terraformStateProtectionRules from "./resources/terraform-state-protection-rules.js";
import * as todos from "./resources/todos.js";
import * as tokenExchange from "./resources/token-exchange.js";
import * as topics from "./resources/topics.js";
import * as unleash from "./resources/unleash.js";
import * as usageData from "./resources/usage-data.js";
import * as userApplications from "./resources/user-applications.js";
import * as userCounts from "./resources/user-counts.js";
import * as userEmailAddresses from "./resources/user-email-addresses.js";
import * as userFollowUnfollow from "./resources/user-follow-unfollow.js";
import * as userKeys from "./resources/user-keys.js";
import * as userModeration from "./resources/user-moderation.js";
import * as userPreferences from "./resources/user-preferences.js";
import * as userRunners from "./resources/user-runners.js";
import * as userSupportPins from "./resources/user-support-pins.js";
import * as userTokens from "./resources/user-tokens.js";
import * as users from "./resources/users.js";
import * as version from "./resources/version.js";
import * as vscodeSettingsSync from "./resources/vscode-settings-sync.js";
import * as vulnerabilities from "./resources/vulnerabilities.js";
import * as vulnerabilityArchiveExports from "./resources/vulnerability-archive-exports.js";
import * as vulnerabilityExports from "./resources/vulnerability-exports.js";
import * as vulnerabilityFindings from "./resources/vulnerability-findings.js";
import * as vulnerabilityNotes from "./resources/vulnerability-notes.js";
import * as webCommits from "./resources/web-commits.js";
import * as wikiPageNotes from "./resources/wiki-page-notes.js";
import * as wikis from "./resources/wikis.js";
import * as zoekt from "./resources/zoekt.js";
import type { CommitsListParams } from "./resources/commits.js";
import type { GroupReleasesListParams } from "./resources/group-releases.js";
import type { GroupWikisListParams } from "./resources/group-wikis.js";
import type { GroupsListProjectsParams, GroupsListSharedProjectsParams } from "./resources/groups.js";
import type {
  MergeRequestsListForGroupParams,
  MergeRequestsListForProjectParams,
  MergeRequestsListParams,
} from "./resources/merge-requests.js";
import type { PackagesGenericUploadParams, PackagesGenericUploadToFolderParams } from "./resources/packages-generic.js";
import type { ProjectForksListParams } from "./resources/project-forks.js";
import type { ProjectStarringListForUserParams } from "./resources/project-starring.js";
import type {
  ProjectsListContributedForUserParams,
  ProjectsListForUserParams,
  ProjectsListParams,
} from "./resources/projects.js";
import type {
  SearchSearchGroupParams,
  SearchSearchInstanceParams,
  SearchSearchProjectParams,
} from "./resources/search.js";
import type { WikisListParams } from "./resources/wikis.js";

/** Path parameters a client can be bound to, see {@link GitLab.with}. */
export interface PathParameters {
  /** ID of the agent for Kubernetes. */
  agent_id?: number;
  /** Number of the alert inside its project (`iid`, not `id`). */
  alert_iid?: number;
  /** ID of the application, not its client ID. */
  application_id?: number;
  /** ID of the approval rule. */
  approval_rule_id?: number;
  /** Number of the attestation inside its project. */
  attestation_iid?: number;
  /** ID of the audit event. */
  audit_event_id?: number;
  /** ID of the award emoji. */
  award_id?: number;
  /** ID of the badge. */
  badge_id?: number;
  /** ID of the dependency. */
  block_id?: number;
  /** ID of the issue board. */
  board_id?: number;
  /** Name of the branch. */
  branch?: string;
  /** ID of the broadcast message. */
  broadcast_message_id?: number;
  /** ID of the migration. */
  bulk_import_id?: number;
  /** ID of the external status check. */
  check_id?: number;
  /** ID of the checkpoint. */
  checkpoint_id?: number;
  /** ID of the child epic, unique on the instance (`id`, not `iid`). */
  child_epic_id?: number;
  /** ID of the cluster. */
  cluster_id?: number;
  /** ID or name of the collection. */
  collection_id?: ActiveContextCollectionId;
  /** ID of the external control. */
  control_id?: number;
  /** ID of the deploy key. */
  deploy_key_id?: number;
  /** ID of the deploy token. */
  deploy_token_id?: number;
  /** ID of the deployment. */
  deployment_id?: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id?: string;
  /** ID of the draft note. */
  draft_note_id?: number;
  /** ID of the email address. */
  email_id?: number;
  /** ID of the migrated group or project. */
  entity_id?: number;
  /** ID of the environment. */
  environment_id?: number;
  /** ID of the epic board. */
  epic_board_id?: number;
  /** ID of the epic, unique on the instance. */
  epic_id?: number;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid?: number;
  /**
   * ID of the link between the epic and an issue (`epic_issue_id` of its issues); where an issue is added, ID
   * of that issue (`id`, not `iid`).
   */
  epic_issue_id?: number;
  /** ID of the event. */
  event_id?: number;
  /** ID of the export. */
  export_id?: number;
  /** ID of the external status check. */
  external_status_check_id?: number;
  /** ID of the flow. */
  flow_id?: number;
  /** ID or full path of the project that it was forked from. */
  forked_from_id?: ProjectIdOrPath;
  /** ID of the freeze period. */
  freeze_period_id?: number;
  /** ID of the node. */
  geo_node_id?: number;
  /** ID of the site. */
  geo_site_id?: number;
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id?: GroupIdOrPath;
  /** ID of the call. */
  hook_event_id?: number;
  /** ID of the webhook. */
  hook_id?: number;
  /** ID of the impersonation token. */
  impersonation_token_id?: number;
  /** ID of the issue, unique on the instance (`id`, not `iid`). */
  issue_id?: number;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid?: number;
  /** ID of the link; lists show it as `issue_link_id`. */
  issue_link_id?: number;
  /** ID of the job. */
  job_id?: number;
  /** ID of the key. */
  key_id?: number;
  /** ID or title of the label. */
  label_id?: LabelIdOrTitle;
  /** ID of the license. */
  license_id?: number;
  /** ID of the link. */
  link_id?: number;
  /** ID of the board list. */
  list_id?: number;
  /** ID or name of the policy. */
  managed_license_id?: ManagedLicenseIdOrName;
  /** ID of the membership, as `groupMembers.listPending` answers it; not that of a user. */
  member_id?: number;
  /** ID of the custom role. */
  member_role_id?: number;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid?: number;
  /** ID of the image. */
  metric_image_id?: number;
  /** ID of the migration. */
  migration_id?: SearchMigrationId;
  /** ID of the milestone. */
  milestone_id?: number;
  /** ID of the remote mirror. */
  mirror_id?: number;
  /** ID of the model version, or `candidate:` and the number of a candidate in its project. */
  model_version_id?: ModelVersionIdOrCandidate;
  /** ID or full path of the group that moves. */
  moved_group_id?: GroupIdOrPath;
  /** ID or full path of the namespace. */
  namespace_id?: NamespaceIdOrPath;
  /** ID of the node. */
  node_id?: number;
  /** ID of the note. */
  note_id?: number;
  /** ID of the export. */
  offline_export_id?: number;
  /** Number of the operation, the last part of its `id`. */
  operation_id?: number;
  /** ID of the organization. */
  organization_id?: number;
  /** ID of the package file. */
  package_file_id?: number;
  /** ID of the package. */
  package_id?: number;
  /** ID of the rule. */
  package_protection_rule_id?: number;
  /** ID of the pipeline. */
  pipeline_id?: number;
  /** ID of the pipeline schedule. */
  pipeline_schedule_id?: number;
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id?: ProjectIdOrPath;
  /** ID of the rule. */
  protection_rule_id?: number;
  /** Branch, tag or commit SHA of the repository of the snippet. */
  ref?: string;
  /** ID of the link between the two epics. */
  related_epic_link_id?: number;
  /** ID of the record. */
  replicable_id?: number;
  /** ID of the repository in the container registry. */
  repository_id?: number;
  /** ID of the move. */
  repository_storage_move_id?: number;
  /** ID of the event. */
  resource_event_id?: number;
  /** ID of the rollout. */
  rollout_id?: number;
  /** ID of the runner controller. */
  runner_controller_id?: number;
  /** ID of the runner. */
  runner_id?: number;
  /** ID of the secure file. */
  secure_file_id?: number;
  /** ID of the session. */
  session_id?: number;
  /** ID of the settings. */
  setting_id?: string;
  /** Commit SHA, or the name of a branch or tag. */
  sha?: string;
  /** ID or full path of the group that is shared. */
  shared_group_id?: GroupIdOrPath;
  /** ID of the snippet. */
  snippet_id?: number;
  /** ID of the project to import members from. */
  source_project_id?: number;
  /** ID of the SSH certificate. */
  ssh_certificate_id?: number;
  /** ID of the link between the group and the Jira site. */
  subscription_id?: number;
  /** ID of the suggestion. */
  suggestion_id?: number;
  /** Name of the tag. */
  tag_name?: string;
  /** ID of the group to remove. */
  target_group_id?: number;
  /** ID or path of the namespace that gets the minutes. */
  target_namespace_id?: NamespaceIdOrPath;
  /** ID of the project to remove. */
  target_project_id?: number;
  /** ID of the rule. */
  terraform_state_protection_rule_id?: number;
  /** ID of the to-do item. */
  todo_id?: number;
  /** ID of the token. */
  token_id?: number;
  /** ID of the topic. */
  topic_id?: number;
  /** ID of the trigger token. */
  trigger_id?: number;
  /** ID of the upload. */
  upload_id?: number;
  /** ID of the URL configuration. */
  url_configuration_id?: number;
  /** ID of the user. */
  user_id?: UserIdOrUsername;
  /** Number of the list inside its project (`iid`, not `id`). */
  user_list_iid?: number;
  /** ID of the version. */
  version_id?: number;
  /** ID of the vulnerability. */
  vulnerability_id?: number;
  /** ID of the record about the wiki page (`wiki_page_meta_id`). */
  wiki_page_id?: number;
}

/** `gitlab.commits`: the functions of its module, bound to a client. */
export interface BoundCommits<K extends keyof PathParameters = never> extends Bound<typeof commits, K> {
  /**
   * List commits.
   *
   * With `with_stats: true`, gives `CommitWithStats`.
   *
   * `GET /projects/:project_id/repository/commits`
   *
   * @see https://docs.gitlab.com/api/commits/#list-repository-commits
   */
  list(
    ...args: BoundArgs<[params: CommitsListParams & { with_stats: true }, options?: ListOptions], K>
  ): ListCall<CommitWithStats>;

  /**
   * List commits.
   *
   * Lists the commits of a branch, tag or range, latest first. Total counts are not sent.
   *
   * `GET /projects/:project_id/repository/commits`
   *
   * @see https://docs.gitlab.com/api/commits/#list-repository-commits
   */
  list(...args: BoundArgs<[params: CommitsListParams, options?: ListOptions], K>): ListCall<Commit>;
}

/** `gitlab.groupReleases`: the functions of its module, bound to a client. */
export interface BoundGroupReleases<K extends keyof PathParameters = never> extends Bound<typeof groupReleases, K> {
  /**
   * List releases in a group.
   *
   * With `simple: true`, gives `ReleaseBasic`.
   *
   * `GET /groups/:group_id/releases`
   *
   * Since GitLab 14.10.
   *
   * @see https://docs.gitlab.com/api/group_releases/#list-all-releases-in-a-group
   */
  list(
    ...args: BoundArgs<[params: GroupReleasesListParams & { simple: true }, options?: ListOptions], K>
  ): ListCall<ReleaseBasic>;

  /**
   * List releases in a group.
   *
   * Lists the releases of all projects of a group and its subgroups, sorted by when they were released.
   *
   * `GET /groups/:group_id/releases`
   *
   * Since GitLab 14.10.
   *
   * @see https://docs.gitlab.com/api/group_releases/#list-all-releases-in-a-group
   */
  list(...args: BoundArgs<[params: GroupReleasesListParams, options?: ListOptions], K>): ListCall<Release>;
}

/** `gitlab.groupWikis`: the functions of its module, bound to a client. */
export interface BoundGroupWikis<K extends keyof PathParameters = never> extends Bound<typeof groupWikis, K> {
  /**
   * List wiki pages of a group.
   *
   * With `with_content: true`, gives `WikiPage`.
   *
   * `GET /groups/:group_id/wikis`
   *
   * Requires Premium.
   *
   * @see https://docs.gitlab.com/api/group_wikis/#list-wiki-pages
   */
  list(
    ...args: BoundArgs<[params: GroupWikisListParams & { with_content: true }, options?: RequestOptions], K>
  ): Call<WikiPage>;

  /**
   * List wiki pages of a group.
   *
   * With `with_content: false`, gives `WikiPageBasic`.
   *
   * `GET /groups/:group_id/wikis`
   *
   * Requires Premium.
   *
   * @see https://docs.gitlab.com/api/group_wikis/#list-wiki-pages
   */
  list(
    ...args: BoundArgs<[params: GroupWikisListParams & { with_content: false }, options?: RequestOptions], K>
  ): Call<WikiPageBasic>;

  /**
   * List wiki pages of a group.
   *
   * Lists all wiki pages of a group; with their content when asked.
   *
   * `GET /groups/:group_id/wikis`
   *
   * Requires Premium.
   *
   * @see https://docs.gitlab.com/api/group_wikis/#list-wiki-pages
   */
  list(
    ...args: BoundArgs<[params: GroupWikisListParams, options?: RequestOptions], K>
  ): Call<(WikiPageBasic | WikiPage)[]>;
}

/** `gitlab.groups`: the functions of its module, bound to a client. */
export interface BoundGroups<K extends keyof PathParameters = never> extends Bound<typeof groups, K> {
  /**
   * List projects of a group.
   *
   * With `simple: true`, gives `BasicProjectDetails`.
   *
   * `GET /groups/:group_id/projects`
   *
   * @see https://docs.gitlab.com/api/groups/#list-projects
   */
  listProjects(
    ...args: BoundArgs<[params: GroupsListProjectsParams & { simple: true }, options?: ListOptions], K>
  ): ListCall<BasicProjectDetails>;

  /**
   * List projects of a group.
   *
   * Lists the projects of a group and, unless `with_shared` is false, those shared with it, which have
   * another `namespace`. Without a credential, it lists public projects, with what everyone may see of them.
   *
   * `GET /groups/:group_id/projects`
   *
   * @see https://docs.gitlab.com/api/groups/#list-projects
   */
  listProjects(...args: BoundArgs<[params: GroupsListProjectsParams, options?: ListOptions], K>): ListCall<Project>;

  /**
   * List projects shared with a group.
   *
   * With `simple: true`, gives `BasicProjectDetails`.
   *
   * `GET /groups/:group_id/projects/shared`
   *
   * @see https://docs.gitlab.com/api/groups/#list-shared-projects
   */
  listSharedProjects(
    ...args: BoundArgs<[params: GroupsListSharedProjectsParams & { simple: true }, options?: ListOptions], K>
  ): ListCall<BasicProjectDetails>;

  /**
   * List projects shared with a group.
   *
   * Lists the projects of other groups and users that are shared with a group. Without a credential, it lists
   * public projects, with what everyone may see of them.
   *
   * `GET /groups/:group_id/projects/shared`
   *
   * @see https://docs.gitlab.com/api/groups/#list-shared-projects
   */
  listSharedProjects(
    ...args: BoundArgs<[params: GroupsListSharedProjectsParams, options?: ListOptions], K>
  ): ListCall<Project>;
}

/** `gitlab.mergeRequests`: the functions of its module, bound to a client. */
export interface BoundMergeRequests<K extends keyof PathParameters = never> extends Bound<typeof mergeRequests, K> {
  /**
   * List merge requests.
   *
   * With `view: "simple"`, gives `MergeRequestSimple`.
   *
   * `GET /merge_requests`
   *
   * @see https://docs.gitlab.com/api/merge_requests/#list-merge-requests
   */
  list(
    ...args: BoundArgs<[params: MergeRequestsListParams & { view: "simple" }, options?: ListOptions], K>
  ): ListCall<MergeRequestSimple>;

  /**
   * List merge requests.
   *
   * Lists merge requests that the caller may see, in all projects. Only those that the caller created are
   * listed unless `scope` says otherwise; with `scope: all` this works without a credential too, for public
   * projects.
   *
   * `GET /merge_requests`
   *
   * @see https://docs.gitlab.com/api/merge_requests/#list-merge-requests
   */
  list(...args: BoundArgs<[params?: MergeRequestsListParams, options?: ListOptions], K>): ListCall<MergeRequestBasic>;

  /**
   * List merge requests of a group.
   *
   * With `view: "simple"`, gives `MergeRequestSimple`.
   *
   * `GET /groups/:group_id/merge_requests`
   *
   * @see https://docs.gitlab.com/api/merge_requests/#list-group-merge-requests
   */
  listForGroup(
    ...args: BoundArgs<[params: MergeRequestsListForGroupParams & { view: "simple" }, options?: ListOptions], K>
  ): ListCall<MergeRequestSimple>;

  /**
   * List merge requests of a group.
   *
   * Lists the merge requests of all projects of a group and its subgroups.
   *
   * `GET /groups/:group_id/merge_requests`
   *
   * @see https://docs.gitlab.com/api/merge_requests/#list-group-merge-requests
   */
  listForGroup(
    ...args: BoundArgs<[params: MergeRequestsListForGroupParams, options?: ListOptions], K>
  ): ListCall<MergeRequestBasic>;

  /**
   * List merge requests of a project.
   *
   * With `view: "simple"`, gives `MergeRequestSimple`.
   *
   * `GET /projects/:project_id/merge_requests`
   *
   * Works with a CI/CD job token.
   *
   * @see https://docs.gitlab.com/api/merge_requests/#list-project-merge-requests
   */
  listForProject(
    ...args: BoundArgs<[params: MergeRequestsListForProjectParams & { view: "simple" }, options?: ListOptions], K>
  ): ListCall<MergeRequestSimple>;

  /**
   * List merge requests of a project.
   *
   * Lists the merge requests of a project. `merge_status` and what depends on it, such as `has_conflicts`,
   * may be out of date: `with_merge_status_recheck` has them computed anew, getting one merge request does so
   * by itself.
   *
   * `GET /projects/:project_id/merge_requests`
   *
   * Works with a CI/CD job token.
   *
   * @see https://docs.gitlab.com/api/merge_requests/#list-project-merge-requests
   */
  listForProject(
    ...args: BoundArgs<[params: MergeRequestsListForProjectParams, options?: ListOptions], K>
  ): ListCall<MergeRequestBasic>;
}

/** `gitlab.packagesGeneric`: the functions of its module, bound to a client. */
export interface BoundPackagesGeneric<K extends keyof PathParameters = never> extends Bound<typeof packagesGeneric, K> {
  /**
   * Upload a generic package file.
   *
   * With `select: "package_file"`, gives `PackageFileRecord`.
   *
   * `PUT /projects/:project_id/packages/generic/:package_name/:package_version/:file_name`
   *
   * Works with a CI/CD job token.
   *
   * @see https://docs.gitlab.com/api/packages/
   */
  upload(
    ...args: BoundArgs<[params: PackagesGenericUploadParams & { select: "package_file" }, options?: RequestOptions], K>
  ): Call<PackageFileRecord>;

  /**
   * Upload a generic package file.
   *
   * Uploads a file of a generic package, which is created with its first file. A file of the same name is
   * added again unless the project forbids duplicates.
   *
   * `PUT /projects/:project_id/packages/generic/:package_name/:package_version/:file_name`
   *
   * Works with a CI/CD job token.
   *
   * @see https://docs.gitlab.com/api/packages/
   */
  upload(
    ...args: BoundArgs<[params: PackagesGenericUploadParams, options?: RequestOptions], K>
  ): Call<PackageConfirmation | PackageFileRecord>;

  /**
   * Upload a generic package file to a folder.
   *
   * With `select: "package_file"`, gives `PackageFileRecord`.
   *
   * `PUT /projects/:project_id/packages/generic/:package_name/:package_version/:path/:file_name`
   *
   * Works with a CI/CD job token.
   *
   * @see https://docs.gitlab.com/api/packages/
   */
  uploadToFolder(
    ...args: BoundArgs<
      [params: PackagesGenericUploadToFolderParams & { select: "package_file" }, options?: RequestOptions],
      K
    >
  ): Call<PackageFileRecord>;

  /**
   * Upload a generic package file to a folder.
   *
   * Uploads a file to a folder of a generic package, which is created with its first file. A file of the same
   * name is added again unless the project forbids duplicates.
   *
   * `PUT /projects/:project_id/packages/generic/:package_name/:package_version/:path/:file_name`
   *
   * Works with a CI/CD job token.
   *
   * @see https://docs.gitlab.com/api/packages/
   */
  uploadToFolder(
    ...args: BoundArgs<[params: PackagesGenericUploadToFolderParams, options?: RequestOptions], K>
  ): Call<PackageConfirmation | PackageFileRecord>;
}

/** `gitlab.projectForks`: the functions of its module, bound to a client. */
export interface BoundProjectForks<K extends keyof PathParameters = never> extends Bound<typeof projectForks, K> {
  /**
   * List forks of a project.
   *
   * With `simple: true`, gives `BasicProjectDetails`.
   *
   * `GET /projects/:project_id/forks`
   *
   * @see https://docs.gitlab.com/api/project_forks/#list-all-forks-of-a-project
   */
  list(
    ...args: BoundArgs<[params: ProjectForksListParams & { simple: true }, options?: ListOptions], K>
  ): ListCall<BasicProjectDetails>;

  /**
   * List forks of a project.
   *
   * Lists the forks of a project that the caller may see.
   *
   * `GET /projects/:project_id/forks`
   *
   * @see https://docs.gitlab.com/api/project_forks/#list-all-forks-of-a-project
   */
  list(...args: BoundArgs<[params: ProjectForksListParams, options?: ListOptions], K>): ListCall<ProjectWithAccess>;
}

/** `gitlab.projectStarring`: the functions of its module, bound to a client. */
export interface BoundProjectStarring<K extends keyof PathParameters = never> extends Bound<typeof projectStarring, K> {
  /**
   * List projects that a user starred.
   *
   * With `simple: true`, gives `BasicProjectDetails`.
   *
   * `GET /users/:user_id/starred_projects`
   *
   * @see https://docs.gitlab.com/api/project_starring/#list-projects-starred-by-a-user
   */
  listForUser(
    ...args: BoundArgs<[params: ProjectStarringListForUserParams & { simple: true }, options?: ListOptions], K>
  ): ListCall<BasicProjectDetails>;

  /**
   * List projects that a user starred.
   *
   * Lists the projects that a user starred, as far as the caller may see them. Without a credential, it lists
   * public projects.
   *
   * `GET /users/:user_id/starred_projects`
   *
   * @see https://docs.gitlab.com/api/project_starring/#list-projects-starred-by-a-user
   */
  listForUser(
    ...args: BoundArgs<[params: ProjectStarringListForUserParams, options?: ListOptions], K>
  ): ListCall<ProjectWithAccess>;
}

/** `gitlab.projects`: the functions of its module, bound to a client. */
export interface BoundProjects<K extends keyof PathParameters = never> extends Bound<typeof projects, K> {
  /**
   * List projects.
   *
   * With `simple: true`, gives `BasicProjectDetails`.
   *
   * `GET /projects`
   *
   * @see https://docs.gitlab.com/api/projects/#list-all-projects
   */
  list(
    ...args: BoundArgs<[params: ProjectsListParams & { simple: true }, options?: ListOptions], K>
  ): ListCall<BasicProjectDetails>;

  /**
   * List projects.
   *
   * Lists the projects that the caller may see, a long list on GitLab.com: narrow it down with `membership`,
   * `owned` or `search`. Without a credential, it lists public projects, with what everyone may see of them.
   * Keyset pagination goes by ID and has no limit; offset pagination ends after 50,000 projects.
   *
   * `GET /projects`
   *
   * @see https://docs.gitlab.com/api/projects/#list-all-projects
   */
  list(...args: BoundArgs<[params?: ProjectsListParams, options?: ListOptions], K>): ListCall<ProjectWithAccess>;

  /**
   * List projects that a user contributed to.
   *
   * With `simple: true`, gives `BasicProjectDetails`.
   *
   * `GET /users/:user_id/contributed_projects`
   *
   * @see https://docs.gitlab.com/api/projects/#list-all-projects-contributions-for-a-user
   */
  listContributedForUser(
    ...args: BoundArgs<[params: ProjectsListContributedForUserParams & { simple: true }, options?: ListOptions], K>
  ): ListCall<BasicProjectDetails>;

  /**
   * List projects that a user contributed to.
   *
   * Lists the projects that a user contributed to in the past year, as far as the caller may see them.
   *
   * `GET /users/:user_id/contributed_projects`
   *
   * @see https://docs.gitlab.com/api/projects/#list-all-projects-contributions-for-a-user
   */
  listContributedForUser(
    ...args: BoundArgs<[params: ProjectsListContributedForUserParams, options?: ListOptions], K>
  ): ListCall<ProjectWithAccess>;

  /**
   * List personal projects of a user.
   *
   * With `simple: true`, gives `BasicProjectDetails`.
   *
   * `GET /users/:user_id/projects`
   *
   * @see https://docs.gitlab.com/api/projects/#list-all-personal-projects-for-a-user
   */
  listForUser(
    ...args: BoundArgs<[params: ProjectsListForUserParams & { simple: true }, options?: ListOptions], K>
  ): ListCall<BasicProjectDetails>;

  /**
   * List personal projects of a user.
   *
   * Lists the projects in the personal namespace of a user, not those of groups. The list is empty where the
   * profile is private. Without a credential, it lists public projects, with what everyone may see of them.
   *
   * `GET /users/:user_id/projects`
   *
   * @see https://docs.gitlab.com/api/projects/#list-all-personal-projects-for-a-user
   */
  listForUser(
    ...args: BoundArgs<[params: ProjectsListForUserParams, options?: ListOptions], K>
  ): ListCall<ProjectWithAccess>;
}

/** `gitlab.search`: the functions of its module, bound to a client. */
export interface BoundSearch<K extends keyof PathParameters = never> extends Bound<typeof search, K> {
  /**
   * Search the instance.
   *
   * With `scope: "projects"`, gives `BasicProjectDetails`.
   *
   * `GET /search`
   *
   * @see https://docs.gitlab.com/api/search/#search-an-instance
   */
  searchInstance(
    ...args: BoundArgs<[params: SearchSearchInstanceParams & { scope: "projects" }, options?: ListOptions], K>
  ): ListCall<BasicProjectDetails>;

  /**
   * Search the instance.
   *
   * With `scope: "groups"`, gives `BasicGroupDetails`.
   *
   * `GET /search`
   *
   * @see https://docs.gitlab.com/api/search/#search-an-instance
   */
  searchInstance(
    ...args: BoundArgs<[params: SearchSearchInstanceParams & { scope: "groups" }, options?: ListOptions], K>
  ): ListCall<BasicGroupDetails>;

  /**
   * Search the instance.
   *
   * With `scope: "issues"` or `scope: "work_items"`, gives `IssueBasic`.
   *
   * `GET /search`
   *
   * @see https://docs.gitlab.com/api/search/#search-an-instance
   */
  searchInstance(
    ...args: BoundArgs<
      [params: SearchSearchInstanceParams & { scope: "issues" | "work_items" }, options?: ListOptions],
      K
    >
  ): ListCall<IssueBasic>;

  /**
   * Search the instance.
   *
   * With `scope: "merge_requests"`, gives `MergeRequestBasic`.
   *
   * `GET /search`
   *
   * @see https://docs.gitlab.com/api/search/#search-an-instance
   */
  searchInstance(
    ...args: BoundArgs<[params: SearchSearchInstanceParams & { scope: "merge_requests" }, options?: ListOptions], K>
  ): ListCall<MergeRequestBasic>;

  /**
   * Search the instance.
   *
   * With `scope: "milestones"`, gives `Milestone`.
   *
   * `GET /search`
   *
   * @see https://docs.gitlab.com/api/search/#search-an-instance
   */
  searchInstance(
    ...args: BoundArgs<[params: SearchSearchInstanceParams & { scope: "milestones" }, options?: ListOptions], K>
  ): ListCall<Milestone>;

  /**
   * Search the instance.
   *
   * With `scope: "snippet_titles"`, gives `Snippet`.
   *
   * `GET /search`
   *
   * @see https://docs.gitlab.com/api/search/#search-an-instance
   */
  searchInstance(
    ...args: BoundArgs<[params: SearchSearchInstanceParams & { scope: "snippet_titles" }, options?: ListOptions], K>
  ): ListCall<Snippet>;

  /**
   * Search the instance.
   *
   * With `scope: "users"`, gives `UserBasic`.
   *
   * `GET /search`
   *
   * @see https://docs.gitlab.com/api/search/#search-an-instance
   */
  searchInstance(
    ...args: BoundArgs<[params: SearchSearchInstanceParams & { scope: "users" }, options?: ListOptions], K>
  ): ListCall<UserBasic>;

  /**
   * Search the instance.
   *
   * With `scope: "notes"`, gives `Note`.
   *
   * `GET /search`
   *
   * @see https://docs.gitlab.com/api/search/#search-an-instance
   */
  searchInstance(
    ...args: BoundArgs<[params: SearchSearchInstanceParams & { scope: "notes" }, options?: ListOptions], K>
  ): ListCall<Note>;

  /**
   * Search the instance.
   *
   * With `scope: "commits"`, gives `CommitDetail`.
   *
   * `GET /search`
   *
   * @see https://docs.gitlab.com/api/search/#search-an-instance
   */
  searchInstance(
    ...args: BoundArgs<[params: SearchSearchInstanceParams & { scope: "commits" }, options?: ListOptions], K>
  ): ListCall<CommitDetail>;

  /**
   * Search the instance.
   *
   * With `scope: "blobs"` or `scope: "wiki_blobs"`, gives `SearchBlob`.
   *
   * `GET /search`
   *
   * @see https://docs.gitlab.com/api/search/#search-an-instance
   */
  searchInstance(
    ...args: BoundArgs<
      [params: SearchSearchInstanceParams & { scope: "blobs" | "wiki_blobs" }, options?: ListOptions],
      K
    >
  ): ListCall<SearchBlob>;

  /**
   * Search the instance.
   *
   * Searches the whole instance for records of one kind. The scopes `notes`, `commits`, `blobs` and
   * `wiki_blobs` need advanced or exact code search, and Premium.
   *
   * `GET /search`
   *
   * @see https://docs.gitlab.com/api/search/#search-an-instance
   */
  searchInstance(
    ...args: BoundArgs<[params: SearchSearchInstanceParams, options?: ListOptions], K>
  ): ListCall<SearchSearchInstanceItem>;

  /**
   * Search a group.
   *
   * With `scope: "projects"`, gives `BasicProjectDetails`.
   *
   * `GET /groups/:group_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-group
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams & { scope: "projects" }, options?: ListOptions], K>
  ): ListCall<BasicProjectDetails>;

  /**
   * Search a group.
   *
   * With `scope: "groups"`, gives `BasicGroupDetails`.
   *
   * `GET /groups/:group_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-group
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams & { scope: "groups" }, options?: ListOptions], K>
  ): ListCall<BasicGroupDetails>;

  /**
   * Search a group.
   *
   * With `scope: "issues"` or `scope: "work_items"`, gives `IssueBasic`.
   *
   * `GET /groups/:group_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-group
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams & { scope: "issues" | "work_items" }, options?: ListOptions], K>
  ): ListCall<IssueBasic>;

  /**
   * Search a group.
   *
   * With `scope: "merge_requests"`, gives `MergeRequestBasic`.
   *
   * `GET /groups/:group_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-group
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams & { scope: "merge_requests" }, options?: ListOptions], K>
  ): ListCall<MergeRequestBasic>;

  /**
   * Search a group.
   *
   * With `scope: "milestones"`, gives `Milestone`.
   *
   * `GET /groups/:group_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-group
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams & { scope: "milestones" }, options?: ListOptions], K>
  ): ListCall<Milestone>;

  /**
   * Search a group.
   *
   * With `scope: "users"`, gives `UserBasic`.
   *
   * `GET /groups/:group_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-group
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams & { scope: "users" }, options?: ListOptions], K>
  ): ListCall<UserBasic>;

  /**
   * Search a group.
   *
   * With `scope: "notes"`, gives `Note`.
   *
   * `GET /groups/:group_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-group
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams & { scope: "notes" }, options?: ListOptions], K>
  ): ListCall<Note>;

  /**
   * Search a group.
   *
   * With `scope: "commits"`, gives `CommitDetail`.
   *
   * `GET /groups/:group_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-group
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams & { scope: "commits" }, options?: ListOptions], K>
  ): ListCall<CommitDetail>;

  /**
   * Search a group.
   *
   * With `scope: "blobs"` or `scope: "wiki_blobs"`, gives `SearchBlob`.
   *
   * `GET /groups/:group_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-group
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams & { scope: "blobs" | "wiki_blobs" }, options?: ListOptions], K>
  ): ListCall<SearchBlob>;

  /**
   * Search a group.
   *
   * Searches a group and its subgroups for records of one kind. The scopes `notes`, `commits`, `blobs` and
   * `wiki_blobs` need advanced or exact code search, and Premium.
   *
   * `GET /groups/:group_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-group
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams, options?: ListOptions], K>
  ): ListCall<SearchSearchGroupItem>;

  /**
   * Search a project.
   *
   * With `scope: "issues"` or `scope: "work_items"`, gives `IssueBasic`.
   *
   * `GET /projects/:project_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-project
   */
  searchProject(
    ...args: BoundArgs<
      [params: SearchSearchProjectParams & { scope: "issues" | "work_items" }, options?: ListOptions],
      K
    >
  ): ListCall<IssueBasic>;

  /**
   * Search a project.
   *
   * With `scope: "merge_requests"`, gives `MergeRequestBasic`.
   *
   * `GET /projects/:project_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-project
   */
  searchProject(
    ...args: BoundArgs<[params: SearchSearchProjectParams & { scope: "merge_requests" }, options?: ListOptions], K>
  ): ListCall<MergeRequestBasic>;

  /**
   * Search a project.
   *
   * With `scope: "milestones"`, gives `Milestone`.
   *
   * `GET /projects/:project_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-project
   */
  searchProject(
    ...args: BoundArgs<[params: SearchSearchProjectParams & { scope: "milestones" }, options?: ListOptions], K>
  ): ListCall<Milestone>;

  /**
   * Search a project.
   *
   * With `scope: "users"`, gives `UserBasic`.
   *
   * `GET /projects/:project_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-project
   */
  searchProject(
    ...args: BoundArgs<[params: SearchSearchProjectParams & { scope: "users" }, options?: ListOptions], K>
  ): ListCall<UserBasic>;

  /**
   * Search a project.
   *
   * With `scope: "notes"`, gives `Note`.
   *
   * `GET /projects/:project_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-project
   */
  searchProject(
    ...args: BoundArgs<[params: SearchSearchProjectParams & { scope: "notes" }, options?: ListOptions], K>
  ): ListCall<Note>;

  /**
   * Search a project.
   *
   * With `scope: "commits"`, gives `CommitDetail`.
   *
   * `GET /projects/:project_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-project
   */
  searchProject(
    ...args: BoundArgs<[params: SearchSearchProjectParams & { scope: "commits" }, options?: ListOptions], K>
  ): ListCall<CommitDetail>;

  /**
   * Search a project.
   *
   * With `scope: "blobs"` or `scope: "wiki_blobs"`, gives `SearchBlob`.
   *
   * `GET /projects/:project_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-project
   */
  searchProject(
    ...args: BoundArgs<
      [params: SearchSearchProjectParams & { scope: "blobs" | "wiki_blobs" }, options?: ListOptions],
      K
    >
  ): ListCall<SearchBlob>;

  /**
   * Search a project.
   *
   * Searches a project for records of one kind. A file is found several times where it matches several times.
   *
   * `GET /projects/:project_id/search`
   *
   * @see https://docs.gitlab.com/api/search/#search-a-project
   */
  searchProject(
    ...args: BoundArgs<[params: SearchSearchProjectParams, options?: ListOptions], K>
  ): ListCall<SearchSearchProjectItem>;
}

/** `gitlab.wikis`: the functions of its module, bound to a client. */
export interface BoundWikis<K extends keyof PathParameters = never> extends Bound<typeof wikis, K> {
  /**
   * List wiki pages of a project.
   *
   * With `with_content: true`, gives `WikiPage`.
   *
   * `GET /projects/:project_id/wikis`
   *
   * @see https://docs.gitlab.com/api/wikis/#list-all-wiki-pages
   */
  list(
    ...args: BoundArgs<[params: WikisListParams & { with_content: true }, options?: RequestOptions], K>
  ): Call<WikiPage>;

  /**
   * List wiki pages of a project.
   *
   * With `with_content: false`, gives `WikiPageBasic`.
   *
   * `GET /projects/:project_id/wikis`
   *
   * @see https://docs.gitlab.com/api/wikis/#list-all-wiki-pages
   */
  list(
    ...args: BoundArgs<[params: WikisListParams & { with_content: false }, options?: RequestOptions], K>
  ): Call<WikiPageBasic>;

  /**
   * List wiki pages of a project.
   *
   * Lists all wiki pages of a project; with their content when asked.
   *
   * `GET /projects/:project_id/wikis`
   *
   * @see https://docs.gitlab.com/api/wikis/#list-all-wiki-pages
   */
  list(...args: BoundArgs<[params: WikisListParams, options?: RequestOptions], K>): Call<(WikiPageBasic | WikiPage)[]>;
}

/**
 * GitLab's REST API: a property for each page of its documentation, a method for each operation. Making a
 * client sends nothing.
 *
 * `K` holds the names of the path parameters the client is bound to, see {@link GitLab.with}.
 */
export class GitLab<K extends keyof PathParameters = never> extends FullClient {
  /**
   * Users who ask to become members of groups and projects.
   * @see https://docs.gitlab.com/api/access_requests/
   */
  get accessRequests(): Bound<typeof accessRequests, K> {
    return bind(this, accessRequests);
  }

  /**
   * The vector store that holds code for AI features.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get activeContext(): Bound<typeof activeContext, K> {
    return bind(this, activeContext);
  }

  /**
   * Queues of background jobs of an instance.
   * @see https://docs.gitlab.com/api/admin_sidekiq_queues/
   */
  get adminSidekiqQueues(): Bound<typeof adminSidekiqQueues, K> {
    return bind(this, adminSidekiqQueues);
  }

  /**
   * What agents of others, such as Claude Code, did in a project.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get aiAgent(): Bound<typeof aiAgent, K> {
    return bind(this, aiAgent);
  }

  /**
   * Screenshots of metrics on the pages of alerts.
   * @see https://docs.gitlab.com/api/alert_management_alerts/
   */
  get alertManagementAlerts(): Bound<typeof alertManagementAlerts, K> {
    return bind(this, alertManagementAlerts);
  }

  /**
   * How the web interface of an instance looks.
   * @see https://docs.gitlab.com/api/appearance/
   */
  get appearance(): Bound<typeof appearance, K> {
    return bind(this, appearance);
  }

  /**
   * OAuth applications of the instance.
   * @see https://docs.gitlab.com/api/applications/
   */
  get applications(): Bound<typeof applications, K> {
    return bind(this, applications);
  }

  /**
   * Signed statements about how artifacts of a project were built.
   * @see https://docs.gitlab.com/api/attestations/
   */
  get attestations(): Bound<typeof attestations, K> {
    return bind(this, attestations);
  }

  /**
   * Who changed what: audit events of the instance, its groups and projects.
   * @see https://docs.gitlab.com/api/audit_events/
   */
  get auditEvents(): Bound<typeof auditEvents, K> {
    return bind(this, auditEvents);
  }

  /**
   * Avatars of users by their email addresses.
   * @see https://docs.gitlab.com/api/avatar/
   */
  get avatar(): Bound<typeof avatar, K> {
    return bind(this, avatar);
  }

  /**
   * Migrations that change the data of an instance bit by bit, in the background.
   * @see https://docs.gitlab.com/api/admin/batched_background_migrations/
   */
  get batchedBackgroundMigrations(): Bound<typeof batchedBackgroundMigrations, K> {
    return bind(this, batchedBackgroundMigrations);
  }

  /**
   * Work on the data of an instance that users set off and that runs bit by bit, in the background.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get batchedBackgroundOperations(): Bound<typeof batchedBackgroundOperations, K> {
    return bind(this, batchedBackgroundOperations);
  }

  /**
   * Issue boards of a project and their lists.
   * @see https://docs.gitlab.com/api/boards/
   */
  get boards(): Bound<typeof boards, K> {
    return bind(this, boards);
  }

  /**
   * Branches of a project's repository.
   * @see https://docs.gitlab.com/api/branches/
   */
  get branches(): Bound<typeof branches, K> {
    return bind(this, branches);
  }

  /**
   * Messages to all users of an instance, shown in the web interface.
   * @see https://docs.gitlab.com/api/broadcast_messages/
   */
  get broadcastMessages(): Bound<typeof broadcastMessages, K> {
    return bind(this, broadcastMessages);
  }

  /**
   * Migrates groups and projects from another GitLab instance by direct transfer.
   * @see https://docs.gitlab.com/api/bulk_imports/
   */
  get bulkImports(): Bound<typeof bulkImports, K> {
    return bind(this, bulkImports);
  }

  /**
   * Asks GitLab Duo Chat.
   * @see https://docs.gitlab.com/api/chat/
   */
  get chat(): Bound<typeof chat, K> {
    return bind(this, chat);
  }

  /**
   * Publishing of components to the CI/CD catalog.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get ciCatalog(): Bound<typeof ciCatalog, K> {
    return bind(this, ciCatalog);
  }

  /**
   * Agents that connect Kubernetes clusters to GitLab, and their tokens.
   * @see https://docs.gitlab.com/api/cluster_agents/
   */
  get clusterAgents(): Bound<typeof clusterAgents, K> {
    return bind(this, clusterAgents);
  }

  /**
   * Clusters of a group and what is below it that are connected by certificates.
   * @see https://docs.gitlab.com/api/cluster_discovery/
   */
  get clusterDiscovery(): Bound<typeof clusterDiscovery, K> {
    return bind(this, clusterDiscovery);
  }

  /**
   * How long open merge requests have been in review.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get codeReviewAnalytics(): Bound<typeof codeReviewAnalytics, K> {
    return bind(this, codeReviewAnalytics);
  }

  /**
   * GitLab Duo Code Suggestions: code that a language model proposes to an editor.
   * @see https://docs.gitlab.com/api/code_suggestions/
   */
  get codeSuggestions(): Bound<typeof codeSuggestions, K> {
    return bind(this, codeSuggestions);
  }

  /**
   * Threads of notes on a commit.
   * @see https://docs.gitlab.com/api/discussions/
   */
  get commitDiscussions(): Bound<typeof commitDiscussions, K> {
    return bind(this, commitDiscussions);
  }

  /**
   * States of jobs, external ones included, for a commit.
   * @see https://docs.gitlab.com/api/commits/
   */
  get commitStatuses(): Bound<typeof commitStatuses, K> {
    return bind(this, commitStatuses);
  }

  /**
   * Commits of a project, their comments, statuses and signatures.
   * @see https://docs.gitlab.com/api/commits/
   */
  get commits(): BoundCommits<K> {
    return bind(this, commits) as unknown as BoundCommits<K>;
  }

  /**
   * Where the security policies of the instance are kept.
   * @see https://docs.gitlab.com/api/compliance_policy_settings/
   */
  get compliancePolicySettings(): Bound<typeof compliancePolicySettings, K> {
    return bind(this, compliancePolicySettings);
  }

  /**
   * Repositories and tags in the container registry of a project or group.
   * @see https://docs.gitlab.com/api/container_registry/
   */
  get containerRegistry(): Bound<typeof containerRegistry, K> {
    return bind(this, containerRegistry);
  }

  /**
   * Rules that say who may push and delete which tags in the container registry of a project.
   * @see https://docs.gitlab.com/api/container_registry_protection_tag_rules/
   */
  get containerRegistryProtectionTagRules(): Bound<typeof containerRegistryProtectionTagRules, K> {
    return bind(this, containerRegistryProtectionTagRules);
  }

  /**
   * Rules that say who may push to and delete which repositories of the container registry of a project.
   * @see https://docs.gitlab.com/api/container_repository_protection_rules/
   */
  get containerRepositoryProtectionRules(): Bound<typeof containerRepositoryProtectionRules, K> {
    return bind(this, containerRepositoryProtectionRules);
  }

  /**
   * Keys and values that administrators attach to users, groups and projects.
   * @see https://docs.gitlab.com/api/custom_attributes/
   */
  get customAttributes(): Bound<typeof customAttributes, K> {
    return bind(this, customAttributes);
  }

  /**
   * Records of an instance and their checksums, which Geo compares between sites.
   * @see https://docs.gitlab.com/api/admin/data_management/
   */
  get dataManagement(): Bound<typeof dataManagement, K> {
    return bind(this, dataManagement);
  }

  /**
   * Tables of the databases of an instance, and what they belong to.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get databaseDictionary(): Bound<typeof databaseDictionary, K> {
    return bind(this, databaseDictionary);
  }

  /**
   * Migrations of the databases of an instance.
   * @see https://docs.gitlab.com/api/database_migrations/
   */
  get databaseMigrations(): Bound<typeof databaseMigrations, K> {
    return bind(this, databaseMigrations);
  }

  /**
   * What the software of a project depends on.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get dependencies(): Bound<typeof dependencies, K> {
    return bind(this, dependencies);
  }

  /**
   * Files with the dependencies of a project, a group or a pipeline. Only who asked for one can read it.
   * @see https://docs.gitlab.com/api/dependency_list_export/
   */
  get dependencyListExport(): Bound<typeof dependencyListExport, K> {
    return bind(this, dependencyListExport);
  }

  /**
   * Cache of images from other registries for a group, and of packages from other registries for a project.
   * @see https://docs.gitlab.com/api/dependency_proxy/
   */
  get dependencyProxy(): Bound<typeof dependencyProxy, K> {
    return bind(this, dependencyProxy);
  }

  /**
   * SSH keys that give access to repositories of projects.
   * @see https://docs.gitlab.com/api/deploy_keys/
   */
  get deployKeys(): Bound<typeof deployKeys, K> {
    return bind(this, deployKeys);
  }

  /**
   * Tokens that read and write repositories, packages and container images without a user.
   * @see https://docs.gitlab.com/api/deploy_tokens/
   */
  get deployTokens(): Bound<typeof deployTokens, K> {
    return bind(this, deployTokens);
  }

  /**
   * Deployments of a project to its environments, and their approval.
   * @see https://docs.gitlab.com/api/deployments/
   */
  get deployments(): Bound<typeof deployments, K> {
    return bind(this, deployments);
  }

  /**
   * Metrics of how often and how well projects deliver: deployment frequency, lead time, time to restore,
   * failure rate.
   *
   * @see https://docs.gitlab.com/api/dora/metrics/
   */
  get doraMetrics(): Bound<typeof doraMetrics, K> {
    return bind(this, doraMetrics);
  }

  /**
   * Comments on merge requests that are not published yet, and that only their author sees.
   * @see https://docs.gitlab.com/api/draft_notes/
   */
  get draftNotes(): Bound<typeof draftNotes, K> {
    return bind(this, draftNotes);
  }

  /**
   * Flows of the GitLab Duo Agent Platform: tasks that agents work on.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get duoAgentPlatformFlows(): Bound<typeof duoAgentPlatformFlows, K> {
    return bind(this, duoAgentPlatformFlows);
  }

  /**
   * What GitLab's own service for flows calls while agents work.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get duoFlowService(): Bound<typeof duoFlowService, K> {
    return bind(this, duoFlowService);
  }

  /**
   * Environments that a project is deployed to.
   * @see https://docs.gitlab.com/api/environments/
   */
  get environments(): Bound<typeof environments, K> {
    return bind(this, environments);
  }

  /**
   * Threads of notes on an epic. The epics API is replaced by work items.
   * @see https://docs.gitlab.com/api/discussions/
   */
  get epicDiscussions(): Bound<typeof epicDiscussions, K> {
    return bind(this, epicDiscussions);
  }

  /**
   * Emoji reactions (`award_emoji`) to an epic and to its notes.
   * @see https://docs.gitlab.com/api/emoji_reactions/
   */
  get epicEmojiReactions(): Bound<typeof epicEmojiReactions, K> {
    return bind(this, epicEmojiReactions);
  }

  /**
   * Issues of an epic. Work items in the GraphQL API replace them.
   * @see https://docs.gitlab.com/api/epic_issues/
   */
  get epicIssues(): Bound<typeof epicIssues, K> {
    return bind(this, epicIssues);
  }

  /**
   * Child epics of an epic. Work items in the GraphQL API replace them.
   * @see https://docs.gitlab.com/api/epic_links/
   */
  get epicLinks(): Bound<typeof epicLinks, K> {
    return bind(this, epicLinks);
  }

  /**
   * Comments on an epic, and what GitLab noted there itself. The epics API is replaced by work items.
   * @see https://docs.gitlab.com/api/notes/
   */
  get epicNotes(): Bound<typeof epicNotes, K> {
    return bind(this, epicNotes);
  }

  /**
   * Epics of a group. Work items in the GraphQL API replace them.
   * @see https://docs.gitlab.com/api/epics/
   */
  get epics(): Bound<typeof epics, K> {
    return bind(this, epics);
  }

  /**
   * Where the errors of an application are tracked: in Sentry or in GitLab.
   * @see https://docs.gitlab.com/api/error_tracking/
   */
  get errorTracking(): Bound<typeof errorTracking, K> {
    return bind(this, errorTracking);
  }

  /**
   * What users did, as their activity pages show it. Events are kept for three years.
   * @see https://docs.gitlab.com/api/events/
   */
  get events(): Bound<typeof events, K> {
    return bind(this, events);
  }

  /**
   * GitLab's own A/B tests. For people who work at GitLab.
   * @see https://docs.gitlab.com/api/experiments/
   */
  get experiments(): Bound<typeof experiments, K> {
    return bind(this, experiments);
  }

  /**
   * Verdicts of external services on the compliance of a project.
   * @see https://docs.gitlab.com/api/external_controls/
   */
  get externalControls(): Bound<typeof externalControls, K> {
    return bind(this, externalControls);
  }

  /**
   * Lists of users that strategies of feature flags are for.
   * @see https://docs.gitlab.com/api/feature_flag_user_lists/
   */
  get featureFlagUserLists(): Bound<typeof featureFlagUserLists, K> {
    return bind(this, featureFlagUserLists);
  }

  /**
   * Feature flags that a project offers to its own applications.
   * @see https://docs.gitlab.com/api/feature_flags/
   */
  get featureFlags(): Bound<typeof featureFlags, K> {
    return bind(this, featureFlags);
  }

  /**
   * Feature flags that GitLab itself is developed with.
   * @see https://docs.gitlab.com/api/features/
   */
  get features(): Bound<typeof features, K> {
    return bind(this, features);
  }

  /**
   * Times in which a project is not deployed.
   * @see https://docs.gitlab.com/api/freeze_periods/
   */
  get freezePeriods(): Bound<typeof freezePeriods, K> {
    return bind(this, freezePeriods);
  }

  /**
   * What sites of Geo, GitLab Shell and the proxy call. They need secrets that only these have.
   * @see https://docs.gitlab.com/development/internal_api/
   */
  get geo(): Bound<typeof geo, K> {
    return bind(this, geo);
  }

  /**
   * Sites of Geo, under their old name of nodes: instances that hold the data, or a copy of it.
   * @see https://docs.gitlab.com/api/geo_nodes/
   */
  get geoNodes(): Bound<typeof geoNodes, K> {
    return bind(this, geoNodes);
  }

  /**
   * Sites of Geo: instances that hold the data, or a copy of it.
   * @see https://docs.gitlab.com/api/geo_sites/
   */
  get geoSites(): Bound<typeof geoSites, K> {
    return bind(this, geoSites);
  }

  /**
   * Smaller calls of GitLab Duo.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get gitlabDuo(): Bound<typeof gitlabDuo, K> {
    return bind(this, gitlabDuo);
  }

  /**
   * Plans, seats, add-ons and compute minutes of namespaces on GitLab.com; all but reading is for its
   * billing.
   * @see https://docs.gitlab.com/api/namespaces/
   */
  get gitlabSubscriptions(): Bound<typeof gitlabSubscriptions, K> {
    return bind(this, gitlabSubscriptions);
  }

  /**
   * Queries in GitLab Query Language (GLQL), as they stand in Markdown.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get glql(): Bound<typeof glql, K> {
    return bind(this, glql);
  }

  /**
   * Shell scripts that set up Google Cloud for a project.
   * @see https://docs.gitlab.com/api/google_cloud_integration/
   */
  get googleCloudIntegration(): Bound<typeof googleCloudIntegration, K> {
    return bind(this, googleCloudIntegration);
  }

  /**
   * Access tokens that belong to a group, not to a person.
   * @see https://docs.gitlab.com/api/group_access_tokens/
   */
  get groupAccessTokens(): Bound<typeof groupAccessTokens, K> {
    return bind(this, groupAccessTokens);
  }

  /**
   * How much happened in a group lately.
   * @see https://docs.gitlab.com/api/group_activity_analytics/
   */
  get groupActivityAnalytics(): Bound<typeof groupActivityAnalytics, K> {
    return bind(this, groupActivityAnalytics);
  }

  /**
   * Badges of a group: pictures with links. Their addresses may have placeholders such as `%{project_path}`
   * and `%{default_branch}`.
   *
   * @see https://docs.gitlab.com/api/group_badges/
   */
  get groupBadges(): Bound<typeof groupBadges, K> {
    return bind(this, groupBadges);
  }

  /**
   * Issue boards of a group and their lists.
   * @see https://docs.gitlab.com/api/group_boards/
   */
  get groupBoards(): Bound<typeof groupBoards, K> {
    return bind(this, groupBoards);
  }

  /**
   * Clusters of a group that are connected by certificates.
   * @see https://docs.gitlab.com/api/group_clusters/
   */
  get groupClusters(): Bound<typeof groupClusters, K> {
    return bind(this, groupClusters);
  }

  /**
   * Access tokens and SSH keys of the enterprise users, subgroups and projects of a top-level group.
   * @see https://docs.gitlab.com/api/groups/
   */
  get groupCredentialsInventory(): Bound<typeof groupCredentialsInventory, K> {
    return bind(this, groupCredentialsInventory);
  }

  /**
   * Accounts of users that a top-level group on GitLab.com owns.
   * @see https://docs.gitlab.com/api/group_enterprise_users/
   */
  get groupEnterpriseUsers(): Bound<typeof groupEnterpriseUsers, K> {
    return bind(this, groupEnterpriseUsers);
  }

  /**
   * Epic boards of a group and their lists.
   * @see https://docs.gitlab.com/api/group_epic_boards/
   */
  get groupEpicBoards(): Bound<typeof groupEpicBoards, K> {
    return bind(this, groupEpicBoards);
  }

  /**
   * Exports groups as archives, and imports such archives. Direct transfer is the better way where it can be
   * used.
   * @see https://docs.gitlab.com/api/group_import_export/
   */
  get groupImportExport(): Bound<typeof groupImportExport, K> {
    return bind(this, groupImportExport);
  }

  /**
   * Integrations of groups with other tools, which subgroups and projects can inherit. Each kind has its own
   * call to set it up; attributes left out keep their values. All of them need the Maintainer or Owner role.
   *
   * @see https://docs.gitlab.com/api/group_integrations/
   */
  get groupIntegrations(): Bound<typeof groupIntegrations, K> {
    return bind(this, groupIntegrations);
  }

  /**
   * Iterations of a group.
   * @see https://docs.gitlab.com/api/group_iterations/
   */
  get groupIterations(): Bound<typeof groupIterations, K> {
    return bind(this, groupIterations);
  }

  /**
   * Labels of a group, which its projects can use.
   * @see https://docs.gitlab.com/api/group_labels/
   */
  get groupLabels(): Bound<typeof groupLabels, K> {
    return bind(this, groupLabels);
  }

  /**
   * Groups of an LDAP directory whose members get a role in a group.
   * @see https://docs.gitlab.com/api/group_ldap_links/
   */
  get groupLdapLinks(): Bound<typeof groupLdapLinks, K> {
    return bind(this, groupLdapLinks);
  }

  /**
   * CI/CD variables of a group, which its projects get.
   * @see https://docs.gitlab.com/api/group_level_variables/
   */
  get groupLevelVariables(): Bound<typeof groupLevelVariables, K> {
    return bind(this, groupLevelVariables);
  }

  /**
   * Files for the Markdown text of epics and wiki pages of a group.
   * @see https://docs.gitlab.com/api/group_markdown_uploads/
   */
  get groupMarkdownUploads(): Bound<typeof groupMarkdownUploads, K> {
    return bind(this, groupMarkdownUploads);
  }

  /**
   * Members of groups with their roles, and the seats of a subscription that they take.
   * @see https://docs.gitlab.com/api/group_members/
   */
  get groupMembers(): Bound<typeof groupMembers, K> {
    return bind(this, groupMembers);
  }

  /**
   * Milestones of a group.
   * @see https://docs.gitlab.com/api/group_milestones/
   */
  get groupMilestones(): Bound<typeof groupMilestones, K> {
    return bind(this, groupMilestones);
  }

  /**
   * Assigns what placeholder users made during imports to real users, many at once.
   * @see https://docs.gitlab.com/api/group_placeholder_reassignments/
   */
  get groupPlaceholderReassignments(): Bound<typeof groupPlaceholderReassignments, K> {
    return bind(this, groupPlaceholderReassignments);
  }

  /**
   * Protection of branches in all projects of a group.
   * @see https://docs.gitlab.com/api/group_protected_branches/
   */
  get groupProtectedBranches(): Bound<typeof groupProtectedBranches, K> {
    return bind(this, groupProtectedBranches);
  }

  /**
   * Protection of environments in all projects of a group, by tier.
   * @see https://docs.gitlab.com/api/group_protected_environments/
   */
  get groupProtectedEnvironments(): Bound<typeof groupProtectedEnvironments, K> {
    return bind(this, groupProtectedEnvironments);
  }

  /**
   * What pushes to new projects of a group must look like.
   * @see https://docs.gitlab.com/api/group_push_rules/
   */
  get groupPushRules(): Bound<typeof groupPushRules, K> {
    return bind(this, groupPushRules);
  }

  /**
   * Exports the records of a group kind by kind, as migrations by direct transfer ask for them.
   * @see https://docs.gitlab.com/api/group_relations_export/
   */
  get groupRelationsExport(): Bound<typeof groupRelationsExport, K> {
    return bind(this, groupRelationsExport);
  }

  /**
   * Releases of the projects of a group.
   * @see https://docs.gitlab.com/api/group_releases/
   */
  get groupReleases(): BoundGroupReleases<K> {
    return bind(this, groupReleases) as unknown as BoundGroupReleases<K>;
  }

  /**
   * Moves of wikis from one storage of an instance to another.
   * @see https://docs.gitlab.com/api/group_repository_storage_moves/
   */
  get groupRepositoryStorageMoves(): Bound<typeof groupRepositoryStorageMoves, K> {
    return bind(this, groupRepositoryStorageMoves);
  }

  /**
   * Security settings of the projects of a group.
   * @see https://docs.gitlab.com/api/group_security_settings/
   */
  get groupSecuritySettings(): Bound<typeof groupSecuritySettings, K> {
    return bind(this, groupSecuritySettings);
  }

  /**
   * Certificate authorities whose SSH certificates the members of a top-level group may use.
   * @see https://docs.gitlab.com/api/group_ssh_certificates/
   */
  get groupSshCertificates(): Bound<typeof groupSshCertificates, K> {
    return bind(this, groupSshCertificates);
  }

  /**
   * Addresses that GitLab calls when something happens in a group or one of its projects.
   * @see https://docs.gitlab.com/api/group_webhooks/
   */
  get groupWebhooks(): Bound<typeof groupWebhooks, K> {
    return bind(this, groupWebhooks);
  }

  /**
   * Wiki pages of a group.
   * @see https://docs.gitlab.com/api/group_wikis/
   */
  get groupWikis(): BoundGroupWikis<K> {
    return bind(this, groupWikis) as unknown as BoundGroupWikis<K>;
  }

  /**
   * Groups of projects and of groups, their settings and what they hold.
   * @see https://docs.gitlab.com/api/groups/
   */
  get groups(): BoundGroups<K> {
    return bind(this, groups) as unknown as BoundGroups<K>;
  }

  /**
   * Imports repositories from GitHub and Bitbucket.
   * @see https://docs.gitlab.com/api/import/
   */
  get import(): Bound<typeof import_, K> {
    return bind(this, import_);
  }

  /**
   * Clusters of the instance that are connected by certificates.
   * @see https://docs.gitlab.com/api/instance_clusters/
   */
  get instanceClusters(): Bound<typeof instanceClusters, K> {
    return bind(this, instanceClusters);
  }

  /**
   * CI/CD variables of the instance, which all projects get.
   * @see https://docs.gitlab.com/api/instance_level_ci_variables/
   */
  get instanceLevelCiVariables(): Bound<typeof instanceLevelCiVariables, K> {
    return bind(this, instanceLevelCiVariables);
  }

  /**
   * Calls that the GitLab apps for Slack and Jira make on their own. They are of no use to other clients.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get integrations(): Bound<typeof integrations, K> {
    return bind(this, integrations);
  }

  /**
   * Calls between GitLab's own services. They need secrets that only these have.
   * @see https://docs.gitlab.com/development/internal_api/
   */
  get internal(): Bound<typeof internal, K> {
    return bind(this, internal);
  }

  /**
   * Invitations to groups and projects by email address.
   * @see https://docs.gitlab.com/api/invitations/
   */
  get invitations(): Bound<typeof invitations, K> {
    return bind(this, invitations);
  }

  /**
   * Threads of notes on an issue.
   * @see https://docs.gitlab.com/api/discussions/
   */
  get issueDiscussions(): Bound<typeof issueDiscussions, K> {
    return bind(this, issueDiscussions);
  }

  /**
   * Emoji reactions (`award_emoji`) to an issue and to its notes.
   * @see https://docs.gitlab.com/api/emoji_reactions/
   */
  get issueEmojiReactions(): Bound<typeof issueEmojiReactions, K> {
    return bind(this, issueEmojiReactions);
  }

  /**
   * Relations between issues.
   * @see https://docs.gitlab.com/api/issue_links/
   */
  get issueLinks(): Bound<typeof issueLinks, K> {
    return bind(this, issueLinks);
  }

  /**
   * Screenshots of metrics on the page of an incident.
   * @see https://docs.gitlab.com/api/issues/
   */
  get issueMetricImages(): Bound<typeof issueMetricImages, K> {
    return bind(this, issueMetricImages);
  }

  /**
   * Comments on an issue, and what GitLab noted there itself.
   * @see https://docs.gitlab.com/api/notes/
   */
  get issueNotes(): Bound<typeof issueNotes, K> {
    return bind(this, issueNotes);
  }

  /**
   * Issues of projects, with their time tracking, subscriptions, participants and merge requests.
   * @see https://docs.gitlab.com/api/issues/
   */
  get issues(): Bound<typeof issues, K> {
    return bind(this, issues);
  }

  /**
   * Numbers of open and closed issues.
   * @see https://docs.gitlab.com/api/issues_statistics/
   */
  get issuesStatistics(): Bound<typeof issuesStatistics, K> {
    return bind(this, issuesStatistics);
  }

  /**
   * Iterations that a project can use.
   * @see https://docs.gitlab.com/api/iterations/
   */
  get iterations(): Bound<typeof iterations, K> {
    return bind(this, iterations);
  }

  /**
   * Files that CI/CD jobs leave behind: downloading, keeping and deleting them.
   * @see https://docs.gitlab.com/api/job_artifacts/
   */
  get jobArtifacts(): Bound<typeof jobArtifacts, K> {
    return bind(this, jobArtifacts);
  }

  /**
   * CI/CD jobs of projects: their state and logs, and running, canceling and erasing them.
   * @see https://docs.gitlab.com/api/jobs/
   */
  get jobs(): Bound<typeof jobs, K> {
    return bind(this, jobs);
  }

  /**
   * Finds users by their SSH keys.
   * @see https://docs.gitlab.com/api/keys/
   */
  get keys(): Bound<typeof keys, K> {
    return bind(this, keys);
  }

  /**
   * Which top-level groups the knowledge graph of Orbit holds.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get knowledgeGraph(): Bound<typeof knowledgeGraph, K> {
    return bind(this, knowledgeGraph);
  }

  /**
   * Labels of a project.
   * @see https://docs.gitlab.com/api/labels/
   */
  get labels(): Bound<typeof labels, K> {
    return bind(this, labels);
  }

  /**
   * Licenses that turn on paid features of an instance.
   * @see https://docs.gitlab.com/api/license/
   */
  get license(): Bound<typeof license, K> {
    return bind(this, license);
  }

  /**
   * Links between epics that relate to or block each other. Work items in the GraphQL API replace them.
   * @see https://docs.gitlab.com/api/linked_epics/
   */
  get linkedEpics(): Bound<typeof linkedEpics, K> {
    return bind(this, linkedEpics);
  }

  /**
   * Checking of CI/CD configurations.
   * @see https://docs.gitlab.com/api/lint/
   */
  get lint(): Bound<typeof lint, K> {
    return bind(this, lint);
  }

  /**
   * Which software licenses the dependencies of a project may have. GitLab no longer documents these calls.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get managedLicenses(): Bound<typeof managedLicenses, K> {
    return bind(this, managedLicenses);
  }

  /**
   * Markdown text as HTML.
   * @see https://docs.gitlab.com/api/markdown/
   */
  get markdown(): Bound<typeof markdown, K> {
    return bind(this, markdown);
  }

  /**
   * The server that speaks the Model Context Protocol, for AI tools. It takes OAuth tokens with the scope
   * `mcp` only.
   *
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get mcp(): Bound<typeof mcp, K> {
    return bind(this, mcp);
  }

  /**
   * Custom roles: permissions on top of a role that GitLab has.
   * @see https://docs.gitlab.com/api/member_roles/
   */
  get memberRoles(): Bound<typeof memberRoles, K> {
    return bind(this, memberRoles);
  }

  /**
   * How groups and projects handle approvals of merge requests.
   * @see https://docs.gitlab.com/api/merge_request_approval_settings/
   */
  get mergeRequestApprovalSettings(): Bound<typeof mergeRequestApprovalSettings, K> {
    return bind(this, mergeRequestApprovalSettings);
  }

  /**
   * Approvals of merge requests, and the rules of merge requests, projects and groups about who must approve.
   * @see https://docs.gitlab.com/api/merge_request_approvals/
   */
  get mergeRequestApprovals(): Bound<typeof mergeRequestApprovals, K> {
    return bind(this, mergeRequestApprovals);
  }

  /**
   * Commits that are merged already and that a merge request shows for context.
   * @see https://docs.gitlab.com/api/merge_request_context_commits/
   */
  get mergeRequestContextCommits(): Bound<typeof mergeRequestContextCommits, K> {
    return bind(this, mergeRequestContextCommits);
  }

  /**
   * Merge requests that must be merged before another one is.
   * @see https://docs.gitlab.com/api/merge_requests/
   */
  get mergeRequestDependencies(): Bound<typeof mergeRequestDependencies, K> {
    return bind(this, mergeRequestDependencies);
  }

  /**
   * Threads of notes on a merge request.
   * @see https://docs.gitlab.com/api/discussions/
   */
  get mergeRequestDiscussions(): Bound<typeof mergeRequestDiscussions, K> {
    return bind(this, mergeRequestDiscussions);
  }

  /**
   * Emoji reactions (`award_emoji`) to a merge request and to its notes.
   * @see https://docs.gitlab.com/api/emoji_reactions/
   */
  get mergeRequestEmojiReactions(): Bound<typeof mergeRequestEmojiReactions, K> {
    return bind(this, mergeRequestEmojiReactions);
  }

  /**
   * Comments on a merge request, and what GitLab noted there itself.
   * @see https://docs.gitlab.com/api/notes/
   */
  get mergeRequestNotes(): Bound<typeof mergeRequestNotes, K> {
    return bind(this, mergeRequestNotes);
  }

  /**
   * Reviewers that GitLab Duo suggests for a merge request.
   * @see https://docs.gitlab.com/api/merge_requests/
   */
  get mergeRequestReviewers(): Bound<typeof mergeRequestReviewers, K> {
    return bind(this, mergeRequestReviewers);
  }

  /**
   * Versions of the diff of a merge request.
   * @see https://docs.gitlab.com/api/merge_requests/
   */
  get mergeRequestVersions(): Bound<typeof mergeRequestVersions, K> {
    return bind(this, mergeRequestVersions);
  }

  /**
   * Merge requests of projects, with their diffs, pipelines, time tracking, subscriptions and participants.
   * @see https://docs.gitlab.com/api/merge_requests/
   */
  get mergeRequests(): BoundMergeRequests<K> {
    return bind(this, mergeRequests) as unknown as BoundMergeRequests<K>;
  }

  /**
   * Queues of merge requests that are merged one after the other, each tested together with those before it.
   * @see https://docs.gitlab.com/api/merge_trains/
   */
  get mergeTrains(): Bound<typeof mergeTrains, K> {
    return bind(this, mergeTrains);
  }

  /**
   * Version and edition of the instance.
   * @see https://docs.gitlab.com/api/metadata/
   */
  get metadata(): Bound<typeof metadata, K> {
    return bind(this, metadata);
  }

  /**
   * Milestones of a project.
   * @see https://docs.gitlab.com/api/milestones/
   */
  get milestones(): Bound<typeof milestones, K> {
    return bind(this, milestones);
  }

  /**
   * Experiments and their runs through the interface of MLflow clients. GitLab calls them model experiments
   * and candidates.
   *
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get mlflow(): Bound<typeof mlflow, K> {
    return bind(this, mlflow);
  }

  /**
   * The model registry, and artifacts of models and runs, through the interface of MLflow clients.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get mlflowModels(): Bound<typeof mlflowModels, K> {
    return bind(this, mlflowModels);
  }

  /**
   * Devices that the caller gets push notifications on.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get mobilePushSubscriptions(): Bound<typeof mobilePushSubscriptions, K> {
    return bind(this, mobilePushSubscriptions);
  }

  /**
   * Files of machine learning models, by model version or candidate.
   * @see https://docs.gitlab.com/api/model_registry/
   */
  get modelRegistry(): Bound<typeof modelRegistry, K> {
    return bind(this, modelRegistry);
  }

  /**
   * Groups and personal spaces of users, seen as what holds projects.
   * @see https://docs.gitlab.com/api/namespaces/
   */
  get namespaces(): Bound<typeof namespaces, K> {
    return bind(this, namespaces);
  }

  /**
   * Which notifications the caller gets.
   * @see https://docs.gitlab.com/api/notification_settings/
   */
  get notificationSettings(): Bound<typeof notificationSettings, K> {
    return bind(this, notificationSettings);
  }

  /**
   * Exports groups and projects to object storage, and imports them elsewhere, for instances that do not
   * reach one another.
   *
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get offlineTransfers(): Bound<typeof offlineTransfers, K> {
    return bind(this, offlineTransfers);
  }

  /**
   * Orbit, the knowledge graph of GitLab: questions about code, projects and work that span the instance.
   * @see https://docs.gitlab.com/api/orbit/
   */
  get orbit(): Bound<typeof orbit, K> {
    return bind(this, orbit);
  }

  /**
   * Organizations, which hold groups, projects and users.
   * @see https://docs.gitlab.com/api/organizations/
   */
  get organizations(): Bound<typeof organizations, K> {
    return bind(this, organizations);
  }

  /**
   * Packages of all formats in the package registry of a project or group.
   * @see https://docs.gitlab.com/api/packages/
   */
  get packages(): Bound<typeof packages, K> {
    return bind(this, packages);
  }

  /**
   * Cargo registry of a project, as Cargo speaks to it (sparse index).
   * @see https://docs.gitlab.com/api/packages/
   */
  get packagesCargo(): Bound<typeof packagesCargo, K> {
    return bind(this, packagesCargo);
  }

  /**
   * Composer repositories of a group, and Composer packages of a project.
   * @see https://docs.gitlab.com/api/packages/composer/
   */
  get packagesComposer(): Bound<typeof packagesComposer, K> {
    return bind(this, packagesComposer);
  }

  /**
   * Conan registries of the instance and of a project, as Conan 1 speaks to them.
   * @see https://docs.gitlab.com/api/packages/conan_v1/
   */
  get packagesConanV1(): Bound<typeof packagesConanV1, K> {
    return bind(this, packagesConanV1);
  }

  /**
   * Conan registry of a project, as Conan 2 speaks to it: recipes and packages have revisions.
   * @see https://docs.gitlab.com/api/packages/conan_v2/
   */
  get packagesConanV2(): Bound<typeof packagesConanV2, K> {
    return bind(this, packagesConanV2);
  }

  /**
   * Debian repositories of a project and of a group, as `apt` and `dput` speak to them.
   * @see https://docs.gitlab.com/api/packages/debian/
   */
  get packagesDebian(): Bound<typeof packagesDebian, K> {
    return bind(this, packagesDebian);
  }

  /**
   * Debian distributions of a group: what `apt` finds below one name.
   * @see https://docs.gitlab.com/api/packages/debian_group_distributions/
   */
  get packagesDebianGroupDistributions(): Bound<typeof packagesDebianGroupDistributions, K> {
    return bind(this, packagesDebianGroupDistributions);
  }

  /**
   * Debian distributions of a project: what `apt` finds below one name.
   * @see https://docs.gitlab.com/api/packages/debian_project_distributions/
   */
  get packagesDebianProjectDistributions(): Bound<typeof packagesDebianProjectDistributions, K> {
    return bind(this, packagesDebianProjectDistributions);
  }

  /**
   * Files of any kind, kept by name and version.
   * @see https://docs.gitlab.com/api/packages/
   */
  get packagesGeneric(): BoundPackagesGeneric<K> {
    return bind(this, packagesGeneric) as unknown as BoundPackagesGeneric<K>;
  }

  /**
   * Go modules in the repository of a project, as the `go` command asks a module proxy for them.
   * @see https://docs.gitlab.com/api/packages/go_proxy/
   */
  get packagesGoProxy(): Bound<typeof packagesGoProxy, K> {
    return bind(this, packagesGoProxy);
  }

  /**
   * Helm repositories of a project, one for each channel.
   * @see https://docs.gitlab.com/api/packages/helm/
   */
  get packagesHelm(): Bound<typeof packagesHelm, K> {
    return bind(this, packagesHelm);
  }

  /**
   * Maven repositories of a project, a group and the instance, as Maven, Gradle and sbt read them.
   * @see https://docs.gitlab.com/api/packages/maven/
   */
  get packagesMaven(): Bound<typeof packagesMaven, K> {
    return bind(this, packagesMaven);
  }

  /**
   * npm registries of a project, a group and the instance, as npm, pnpm and Yarn speak to them.
   * @see https://docs.gitlab.com/api/packages/npm/
   */
  get packagesNpm(): Bound<typeof packagesNpm, K> {
    return bind(this, packagesNpm);
  }

  /**
   * Advisories and audits of npm packages, as `npm audit` asks for them.
   * @see https://docs.gitlab.com/api/packages/npm/
   */
  get packagesNpmAudits(): Bound<typeof packagesNpmAudits, K> {
    return bind(this, packagesNpmAudits);
  }

  /**
   * NuGet v3 feeds of a project and of a group, as the NuGet and .NET command lines and debuggers speak to
   * them.
   * @see https://docs.gitlab.com/api/packages/nuget/
   */
  get packagesNuget(): Bound<typeof packagesNuget, K> {
    return bind(this, packagesNuget);
  }

  /**
   * NuGet v2 feeds of a project and of a group, as Chocolatey and older NuGet clients speak to them.
   * @see https://docs.gitlab.com/api/packages/nuget/
   */
  get packagesNugetV2(): Bound<typeof packagesNugetV2, K> {
    return bind(this, packagesNugetV2);
  }

  /**
   * Python package indexes of a project and of a group, as pip and twine speak to them.
   * @see https://docs.gitlab.com/api/packages/pypi/
   */
  get packagesPypi(): Bound<typeof packagesPypi, K> {
    return bind(this, packagesPypi);
  }

  /**
   * RPM repository of a project, as `dnf` and `yum` ask for it.
   * @see https://docs.gitlab.com/api/packages/
   */
  get packagesRpm(): Bound<typeof packagesRpm, K> {
    return bind(this, packagesRpm);
  }

  /**
   * Gem server of a project, as RubyGems and Bundler speak to it.
   * @see https://docs.gitlab.com/api/packages/rubygems/
   */
  get packagesRubygems(): Bound<typeof packagesRubygems, K> {
    return bind(this, packagesRubygems);
  }

  /**
   * Terraform module registry of a top-level group and of a project.
   * @see https://docs.gitlab.com/api/packages/terraform-modules/
   */
  get packagesTerraformModules(): Bound<typeof packagesTerraformModules, K> {
    return bind(this, packagesTerraformModules);
  }

  /**
   * Websites of projects that GitLab Pages publishes.
   * @see https://docs.gitlab.com/api/pages/
   */
  get pages(): Bound<typeof pages, K> {
    return bind(this, pages);
  }

  /**
   * Domains that websites of GitLab Pages are published at.
   * @see https://docs.gitlab.com/api/pages_domains/
   */
  get pagesDomains(): Bound<typeof pagesDomains, K> {
    return bind(this, pagesDomains);
  }

  /**
   * Personal access tokens: find, rotate, revoke. They are created on the user tokens page.
   * @see https://docs.gitlab.com/api/personal_access_tokens/
   */
  get personalAccessTokens(): Bound<typeof personalAccessTokens, K> {
    return bind(this, personalAccessTokens);
  }

  /**
   * Pipelines of a project that run at set times.
   * @see https://docs.gitlab.com/api/pipeline_schedules/
   */
  get pipelineSchedules(): Bound<typeof pipelineSchedules, K> {
    return bind(this, pipelineSchedules);
  }

  /**
   * Tokens that start pipelines of a project, and starting pipelines with them.
   * @see https://docs.gitlab.com/api/pipeline_triggers/
   */
  get pipelineTriggers(): Bound<typeof pipelineTriggers, K> {
    return bind(this, pipelineTriggers);
  }

  /**
   * CI/CD pipelines of projects: their state, jobs, variables and test reports.
   * @see https://docs.gitlab.com/api/pipelines/
   */
  get pipelines(): Bound<typeof pipelines, K> {
    return bind(this, pipelines);
  }

  /**
   * Limits that a plan sets to those who have it.
   * @see https://docs.gitlab.com/api/plan_limits/
   */
  get planLimits(): Bound<typeof planLimits, K> {
    return bind(this, planLimits);
  }

  /**
   * Access tokens that belong to a project, not to a person.
   * @see https://docs.gitlab.com/api/project_access_tokens/
   */
  get projectAccessTokens(): Bound<typeof projectAccessTokens, K> {
    return bind(this, projectAccessTokens);
  }

  /**
   * Short names that repositories can be cloned by.
   * @see https://docs.gitlab.com/api/project_aliases/
   */
  get projectAliases(): Bound<typeof projectAliases, K> {
    return bind(this, projectAliases);
  }

  /**
   * Badges of a project: pictures with links. Their addresses may have placeholders such as `%{project_path}`
   * and `%{default_branch}`.
   *
   * @see https://docs.gitlab.com/api/project_badges/
   */
  get projectBadges(): Bound<typeof projectBadges, K> {
    return bind(this, projectBadges);
  }

  /**
   * Clusters of a project that are connected by certificates.
   * @see https://docs.gitlab.com/api/project_clusters/
   */
  get projectClusters(): Bound<typeof projectClusters, K> {
    return bind(this, projectClusters);
  }

  /**
   * Forks of projects, and the relationship between a fork and its source.
   * @see https://docs.gitlab.com/api/project_forks/
   */
  get projectForks(): BoundProjectForks<K> {
    return bind(this, projectForks) as unknown as BoundProjectForks<K>;
  }

  /**
   * Exports projects as archives, and imports such archives.
   * @see https://docs.gitlab.com/api/project_import_export/
   */
  get projectImportExport(): Bound<typeof projectImportExport, K> {
    return bind(this, projectImportExport);
  }

  /**
   * Integrations of projects with other tools. Each kind has its own call to set it up; attributes left out
   * keep their values. All of them need the Maintainer or Owner role.
   *
   * @see https://docs.gitlab.com/api/project_integrations/
   */
  get projectIntegrations(): Bound<typeof projectIntegrations, K> {
    return bind(this, projectIntegrations);
  }

  /**
   * Which projects and groups may reach a project with the tokens of their CI/CD jobs.
   * @see https://docs.gitlab.com/api/project_job_token_scopes/
   */
  get projectJobTokenScopes(): Bound<typeof projectJobTokenScopes, K> {
    return bind(this, projectJobTokenScopes);
  }

  /**
   * CI/CD variables of a project.
   * @see https://docs.gitlab.com/api/project_level_variables/
   */
  get projectLevelVariables(): Bound<typeof projectLevelVariables, K> {
    return bind(this, projectLevelVariables);
  }

  /**
   * Files for the Markdown text of issues, merge requests, snippets and wiki pages of a project.
   * @see https://docs.gitlab.com/api/project_markdown_uploads/
   */
  get projectMarkdownUploads(): Bound<typeof projectMarkdownUploads, K> {
    return bind(this, projectMarkdownUploads);
  }

  /**
   * Members of projects with their roles.
   * @see https://docs.gitlab.com/api/project_members/
   */
  get projectMembers(): Bound<typeof projectMembers, K> {
    return bind(this, projectMembers);
  }

  /**
   * Rules that say who may publish and delete which packages of a project.
   * @see https://docs.gitlab.com/api/project_packages_protection_rules/
   */
  get projectPackagesProtectionRules(): Bound<typeof projectPackagesProtectionRules, K> {
    return bind(this, projectPackagesProtectionRules);
  }

  /**
   * Projects whose repository follows another one.
   * @see https://docs.gitlab.com/api/project_pull_mirroring/
   */
  get projectPullMirroring(): Bound<typeof projectPullMirroring, K> {
    return bind(this, projectPullMirroring);
  }

  /**
   * What pushes to a project must look like.
   * @see https://docs.gitlab.com/api/project_push_rules/
   */
  get projectPushRules(): Bound<typeof projectPushRules, K> {
    return bind(this, projectPushRules);
  }

  /**
   * Exports the records of a project kind by kind, as migrations by direct transfer ask for them.
   * @see https://docs.gitlab.com/api/project_relations_export/
   */
  get projectRelationsExport(): Bound<typeof projectRelationsExport, K> {
    return bind(this, projectRelationsExport);
  }

  /**
   * Moves of repositories from one storage of an instance to another.
   * @see https://docs.gitlab.com/api/project_repository_storage_moves/
   */
  get projectRepositoryStorageMoves(): Bound<typeof projectRepositoryStorageMoves, K> {
    return bind(this, projectRepositoryStorageMoves);
  }

  /**
   * Security settings of a project.
   * @see https://docs.gitlab.com/api/project_security_settings/
   */
  get projectSecuritySettings(): Bound<typeof projectSecuritySettings, K> {
    return bind(this, projectSecuritySettings);
  }

  /**
   * Old addresses of the project integrations, from when they were called services.
   * @see https://docs.gitlab.com/api/project_integrations/
   */
  get projectServices(): Bound<typeof projectServices, K> {
    return bind(this, projectServices);
  }

  /**
   * Snippets of a project.
   * @see https://docs.gitlab.com/api/project_snippets/
   */
  get projectSnippets(): Bound<typeof projectSnippets, K> {
    return bind(this, projectSnippets);
  }

  /**
   * Stars that users give to projects.
   * @see https://docs.gitlab.com/api/project_starring/
   */
  get projectStarring(): BoundProjectStarring<K> {
    return bind(this, projectStarring) as unknown as BoundProjectStarring<K>;
  }

  /**
   * How often projects are cloned and fetched.
   * @see https://docs.gitlab.com/api/project_statistics/
   */
  get projectStatistics(): Bound<typeof projectStatistics, K> {
    return bind(this, projectStatistics);
  }

  /**
   * Templates of files as one project sees them: those of the instance and its own.
   * @see https://docs.gitlab.com/api/project_templates/
   */
  get projectTemplates(): Bound<typeof projectTemplates, K> {
    return bind(this, projectTemplates);
  }

  /**
   * Vulnerabilities of a project. GitLab means to replace these calls by GraphQL.
   * @see https://docs.gitlab.com/api/project_vulnerabilities/
   */
  get projectVulnerabilities(): Bound<typeof projectVulnerabilities, K> {
    return bind(this, projectVulnerabilities);
  }

  /**
   * Addresses that GitLab calls when something happens in a project.
   * @see https://docs.gitlab.com/api/project_webhooks/
   */
  get projectWebhooks(): Bound<typeof projectWebhooks, K> {
    return bind(this, projectWebhooks);
  }

  /**
   * Projects: settings, life cycle, sharing with groups, and where their repositories are stored.
   * @see https://docs.gitlab.com/api/projects/
   */
  get projects(): BoundProjects<K> {
    return bind(this, projects) as unknown as BoundProjects<K>;
  }

  /**
   * Protection of branches of a project.
   * @see https://docs.gitlab.com/api/protected_branches/
   */
  get protectedBranches(): Bound<typeof protectedBranches, K> {
    return bind(this, protectedBranches);
  }

  /**
   * Protection of environments of a project.
   * @see https://docs.gitlab.com/api/protected_environments/
   */
  get protectedEnvironments(): Bound<typeof protectedEnvironments, K> {
    return bind(this, protectedEnvironments);
  }

  /**
   * Protection of tags of a project: who may create them.
   * @see https://docs.gitlab.com/api/protected_tags/
   */
  get protectedTags(): Bound<typeof protectedTags, K> {
    return bind(this, protectedTags);
  }

  /**
   * Releases of a project.
   * @see https://docs.gitlab.com/api/releases/
   */
  get releases(): Bound<typeof releases, K> {
    return bind(this, releases);
  }

  /**
   * Links of a release to files.
   * @see https://docs.gitlab.com/api/releases/links/
   */
  get releasesLinks(): Bound<typeof releasesLinks, K> {
    return bind(this, releasesLinks);
  }

  /**
   * Repositories elsewhere that the repository of a project is pushed to.
   * @see https://docs.gitlab.com/api/remote_mirrors/
   */
  get remoteMirrors(): Bound<typeof remoteMirrors, K> {
    return bind(this, remoteMirrors);
  }

  /**
   * Files, blobs, archives, comparisons and changelogs of a project's repository.
   * @see https://docs.gitlab.com/api/repositories/
   */
  get repositories(): Bound<typeof repositories, K> {
    return bind(this, repositories);
  }

  /**
   * Files of a repository, read and written one at a time.
   * @see https://docs.gitlab.com/api/repository_files/
   */
  get repositoryFiles(): Bound<typeof repositoryFiles, K> {
    return bind(this, repositoryFiles);
  }

  /**
   * How repositories are stored.
   * @see https://docs.gitlab.com/api/repositories/
   */
  get repositoryHealth(): Bound<typeof repositoryHealth, K> {
    return bind(this, repositoryHealth);
  }

  /**
   * Submodules of a repository.
   * @see https://docs.gitlab.com/api/repository_submodules/
   */
  get repositorySubmodules(): Bound<typeof repositorySubmodules, K> {
    return bind(this, repositorySubmodules);
  }

  /**
   * Resource groups let only one of the jobs that name them run at a time.
   * @see https://docs.gitlab.com/api/resource_groups/
   */
  get resourceGroups(): Bound<typeof resourceGroups, K> {
    return bind(this, resourceGroups);
  }

  /**
   * Events that tell when iterations were added and removed.
   * @see https://docs.gitlab.com/api/resource_iteration_events/
   */
  get resourceIterationEvents(): Bound<typeof resourceIterationEvents, K> {
    return bind(this, resourceIterationEvents);
  }

  /**
   * Events that tell when labels were added and removed.
   * @see https://docs.gitlab.com/api/resource_label_events/
   */
  get resourceLabelEvents(): Bound<typeof resourceLabelEvents, K> {
    return bind(this, resourceLabelEvents);
  }

  /**
   * Events that tell when milestones were added and removed.
   * @see https://docs.gitlab.com/api/resource_milestone_events/
   */
  get resourceMilestoneEvents(): Bound<typeof resourceMilestoneEvents, K> {
    return bind(this, resourceMilestoneEvents);
  }

  /**
   * Events of closing, reopening and merging.
   * @see https://docs.gitlab.com/api/resource_state_events/
   */
  get resourceStateEvents(): Bound<typeof resourceStateEvents, K> {
    return bind(this, resourceStateEvents);
  }

  /**
   * Events that tell when the weight of an issue changed.
   * @see https://docs.gitlab.com/api/resource_weight_events/
   */
  get resourceWeightEvents(): Bound<typeof resourceWeightEvents, K> {
    return bind(this, resourceWeightEvents);
  }

  /**
   * Tokens that runner controllers connect with.
   * @see https://docs.gitlab.com/api/runner_controller_tokens/
   */
  get runnerControllerTokens(): Bound<typeof runnerControllerTokens, K> {
    return bind(this, runnerControllerTokens);
  }

  /**
   * Runner controllers: programs that admit or reject CI/CD jobs before runners get them.
   * @see https://docs.gitlab.com/api/runner_controllers/
   */
  get runnerControllers(): Bound<typeof runnerControllers, K> {
    return bind(this, runnerControllers);
  }

  /**
   * What GitLab Runner calls to fetch and store artifacts of jobs. The credential is the token of the job.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get runnerJobArtifacts(): Bound<typeof runnerJobArtifacts, K> {
    return bind(this, runnerJobArtifacts);
  }

  /**
   * What GitLab Runner calls to fetch jobs, and to report on them. The credential is the token of the runner
   * or the job.
   *
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get runnerJobs(): Bound<typeof runnerJobs, K> {
    return bind(this, runnerJobs);
  }

  /**
   * Runners that work on CI/CD jobs: listing, assigning and changing them, and what they call to register.
   * @see https://docs.gitlab.com/api/runners/
   */
  get runners(): Bound<typeof runners, K> {
    return bind(this, runners);
  }

  /**
   * Accounts at the SAML provider of a group, and roles that its SAML groups give.
   * @see https://docs.gitlab.com/api/saml/
   */
  get saml(): Bound<typeof saml, K> {
    return bind(this, saml);
  }

  /**
   * What the dependency scanning analyzer calls to have a list of components (SBOM) checked. The credential
   * is the token of the job.
   *
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get sbomScans(): Bound<typeof sbomScans, K> {
    return bind(this, sbomScans);
  }

  /**
   * Accounts of users that SCIM provisioned for a group.
   * @see https://docs.gitlab.com/api/scim/
   */
  get scim(): Bound<typeof scim, K> {
    return bind(this, scim);
  }

  /**
   * Search in the instance, a group or a project.
   * @see https://docs.gitlab.com/api/search/
   */
  get search(): BoundSearch<K> {
    return bind(this, search) as unknown as BoundSearch<K>;
  }

  /**
   * Migrations of advanced search, and which namespaces of GitLab.com it indexes.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get searchMigrations(): Bound<typeof searchMigrations, K> {
    return bind(this, searchMigrations);
  }

  /**
   * Files such as keystores for jobs of a project, at most 100 of 5 MB each.
   * @see https://docs.gitlab.com/api/secure_files/
   */
  get secureFiles(): Bound<typeof secureFiles, K> {
    return bind(this, secureFiles);
  }

  /**
   * Scans of single files as editors ask for them.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get securityScans(): Bound<typeof securityScans, K> {
    return bind(this, securityScans);
  }

  /**
   * Accounts for programs, of the instance, of groups and of projects.
   * @see https://docs.gitlab.com/api/service_accounts/
   */
  get serviceAccounts(): Bound<typeof serviceAccounts, K> {
    return bind(this, serviceAccounts);
  }

  /**
   * Settings of the whole instance. Changes take up to a minute to have effect.
   * @see https://docs.gitlab.com/api/settings/
   */
  get settings(): Bound<typeof settings, K> {
    return bind(this, settings);
  }

  /**
   * What the background jobs of an instance are doing.
   * @see https://docs.gitlab.com/api/sidekiq_metrics/
   */
  get sidekiqMetrics(): Bound<typeof sidekiqMetrics, K> {
    return bind(this, sidekiqMetrics);
  }

  /**
   * Threads of notes on a project snippet.
   * @see https://docs.gitlab.com/api/discussions/
   */
  get snippetDiscussions(): Bound<typeof snippetDiscussions, K> {
    return bind(this, snippetDiscussions);
  }

  /**
   * Emoji reactions (`award_emoji`) to a project snippet and to its notes.
   * @see https://docs.gitlab.com/api/emoji_reactions/
   */
  get snippetEmojiReactions(): Bound<typeof snippetEmojiReactions, K> {
    return bind(this, snippetEmojiReactions);
  }

  /**
   * Comments on a project snippet, and what GitLab noted there itself.
   * @see https://docs.gitlab.com/api/notes/
   */
  get snippetNotes(): Bound<typeof snippetNotes, K> {
    return bind(this, snippetNotes);
  }

  /**
   * Moves of repositories from one storage of an instance to another.
   * @see https://docs.gitlab.com/api/snippet_repository_storage_moves/
   */
  get snippetRepositoryStorageMoves(): Bound<typeof snippetRepositoryStorageMoves, K> {
    return bind(this, snippetRepositoryStorageMoves);
  }

  /**
   * Snippets of users.
   * @see https://docs.gitlab.com/api/snippets/
   */
  get snippets(): Bound<typeof snippets, K> {
    return bind(this, snippets);
  }

  /**
   * Numbers of what an instance holds.
   * @see https://docs.gitlab.com/api/statistics/
   */
  get statistics(): Bound<typeof statistics, K> {
    return bind(this, statistics);
  }

  /**
   * Services outside GitLab that tell whether a merge request may be merged.
   * @see https://docs.gitlab.com/api/status_checks/
   */
  get statusChecks(): Bound<typeof statusChecks, K> {
    return bind(this, statusChecks);
  }

  /**
   * Changes that comments on a diff suggest, and that can be applied as they are.
   * @see https://docs.gitlab.com/api/suggestions/
   */
  get suggestions(): Bound<typeof suggestions, K> {
    return bind(this, suggestions);
  }

  /**
   * Addresses that GitLab calls when something happens on the instance.
   * @see https://docs.gitlab.com/api/system_hooks/
   */
  get systemHooks(): Bound<typeof systemHooks, K> {
    return bind(this, systemHooks);
  }

  /**
   * Git tags of a project's repository.
   * @see https://docs.gitlab.com/api/tags/
   */
  get tags(): Bound<typeof tags, K> {
    return bind(this, tags);
  }

  /**
   * Templates of Dockerfiles, `.gitignore` files, CI/CD configurations and licenses that the instance offers.
   * @see https://docs.gitlab.com/api/templates/dockerfiles/
   */
  get templates(): Bound<typeof templates, K> {
    return bind(this, templates);
  }

  /**
   * States of Terraform and OpenTofu that GitLab keeps for a project, by the protocol of their HTTP backend.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get terraformState(): Bound<typeof terraformState, K> {
    return bind(this, terraformState);
  }

  /**
   * Rules that say who may write which Terraform states of a project, and from where.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get terraformStateProtectionRules(): Bound<typeof terraformStateProtectionRules, K> {
    return bind(this, terraformStateProtectionRules);
  }

  /**
   * To-do list of the caller.
   * @see https://docs.gitlab.com/api/todos/
   */
  get todos(): Bound<typeof todos, K> {
    return bind(this, todos);
  }

  /**
   * Short-lived tokens for services beside GitLab.
   * @see https://docs.gitlab.com/api/rest/authentication/
   */
  get tokenExchange(): Bound<typeof tokenExchange, K> {
    return bind(this, tokenExchange);
  }

  /**
   * Topics that projects are about.
   * @see https://docs.gitlab.com/api/topics/
   */
  get topics(): Bound<typeof topics, K> {
    return bind(this, topics);
  }

  /**
   * Feature flags of a project as Unleash clients ask for them. The credential is the instance ID of the
   * client.
   * @see https://docs.gitlab.com/api/feature_flags/
   */
  get unleash(): Bound<typeof unleash, K> {
    return bind(this, unleash);
  }

  /**
   * Service Ping and internal events: what GitLab counts about the use of an instance.
   * @see https://docs.gitlab.com/api/usage_data/
   */
  get usageData(): Bound<typeof usageData, K> {
    return bind(this, usageData);
  }

  /**
   * OAuth applications that the caller owns.
   * @see https://docs.gitlab.com/api/applications/
   */
  get userApplications(): Bound<typeof userApplications, K> {
    return bind(this, userApplications);
  }

  /**
   * Numbers of what waits for a user and of what a user has.
   * @see https://docs.gitlab.com/api/users/
   */
  get userCounts(): Bound<typeof userCounts, K> {
    return bind(this, userCounts);
  }

  /**
   * Email addresses of user accounts.
   * @see https://docs.gitlab.com/api/user_email_addresses/
   */
  get userEmailAddresses(): Bound<typeof userEmailAddresses, K> {
    return bind(this, userEmailAddresses);
  }

  /**
   * Who follows whom.
   * @see https://docs.gitlab.com/api/user_follow_unfollow/
   */
  get userFollowUnfollow(): Bound<typeof userFollowUnfollow, K> {
    return bind(this, userFollowUnfollow);
  }

  /**
   * SSH and GPG keys of user accounts.
   * @see https://docs.gitlab.com/api/user_keys/
   */
  get userKeys(): Bound<typeof userKeys, K> {
    return bind(this, userKeys);
  }

  /**
   * Approving, blocking, banning and deactivating user accounts.
   * @see https://docs.gitlab.com/api/user_moderation/
   */
  get userModeration(): Bound<typeof userModeration, K> {
    return bind(this, userModeration);
  }

  /**
   * Preferences of the caller.
   * @see https://docs.gitlab.com/api/users/
   */
  get userPreferences(): Bound<typeof userPreferences, K> {
    return bind(this, userPreferences);
  }

  /**
   * Runners that the caller owns.
   * @see https://docs.gitlab.com/api/users/
   */
  get userRunners(): Bound<typeof userRunners, K> {
    return bind(this, userRunners);
  }

  /**
   * PINs with which users prove to GitLab's support who they are.
   * @see https://docs.gitlab.com/api/users/
   */
  get userSupportPins(): Bound<typeof userSupportPins, K> {
    return bind(this, userSupportPins);
  }

  /**
   * Creates personal access tokens, and manages impersonation tokens, for users.
   * @see https://docs.gitlab.com/api/user_tokens/
   */
  get userTokens(): Bound<typeof userTokens, K> {
    return bind(this, userTokens);
  }

  /**
   * User accounts: their profiles, status, memberships and activity.
   * @see https://docs.gitlab.com/api/users/
   */
  get users(): Bound<typeof users, K> {
    return bind(this, users);
  }

  /**
   * Version of the instance.
   * @see https://docs.gitlab.com/api/version/
   */
  get version(): Bound<typeof version, K> {
    return bind(this, version);
  }

  /**
   * Settings of the Web IDE and other VS Code editors, in the protocol of their settings sync.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get vscodeSettingsSync(): Bound<typeof vscodeSettingsSync, K> {
    return bind(this, vscodeSettingsSync);
  }

  /**
   * Single vulnerabilities of projects. GitLab means to replace these calls by GraphQL.
   * @see https://docs.gitlab.com/api/vulnerabilities/
   */
  get vulnerabilities(): Bound<typeof vulnerabilities, K> {
    return bind(this, vulnerabilities);
  }

  /**
   * Files with the archived vulnerabilities of a project, kept for a month. Only who asked for one can read
   * it.
   * @see https://docs.gitlab.com/api/vulnerability_archive_exports/
   */
  get vulnerabilityArchiveExports(): Bound<typeof vulnerabilityArchiveExports, K> {
    return bind(this, vulnerabilityArchiveExports);
  }

  /**
   * Files with the vulnerabilities of a project, a group or the security center. Only who asked for one can
   * read it.
   * @see https://docs.gitlab.com/api/vulnerability_exports/
   */
  get vulnerabilityExports(): Bound<typeof vulnerabilityExports, K> {
    return bind(this, vulnerabilityExports);
  }

  /**
   * What security scans found in a project. GitLab means to replace this call by GraphQL.
   * @see https://docs.gitlab.com/api/vulnerability_findings/
   */
  get vulnerabilityFindings(): Bound<typeof vulnerabilityFindings, K> {
    return bind(this, vulnerabilityFindings);
  }

  /**
   * Comments on a vulnerability, and what GitLab noted there itself.
   * @see https://docs.gitlab.com/api/notes/
   */
  get vulnerabilityNotes(): Bound<typeof vulnerabilityNotes, K> {
    return bind(this, vulnerabilityNotes);
  }

  /**
   * Commits that GitLab makes and signs.
   * @see https://docs.gitlab.com/api/web_commits/
   */
  get webCommits(): Bound<typeof webCommits, K> {
    return bind(this, webCommits);
  }

  /**
   * Comments on wiki pages of projects and groups.
   * @see https://docs.gitlab.com/api/notes/
   */
  get wikiPageNotes(): Bound<typeof wikiPageNotes, K> {
    return bind(this, wikiPageNotes);
  }

  /**
   * Wiki pages of a project.
   * @see https://docs.gitlab.com/api/wikis/
   */
  get wikis(): BoundWikis<K> {
    return bind(this, wikis) as unknown as BoundWikis<K>;
  }

  /**
   * Exact code search with Zoekt: which nodes index which groups.
   * @see https://docs.gitlab.com/api/api_resources/
   */
  get zoekt(): Bound<typeof zoekt, K> {
    return bind(this, zoekt);
  }

  /** Who the credential belongs to; the same as `gitlab.users.getCurrent()`. */
  currentUser(options?: RequestOptions): Call<CurrentUser> {
    return users.getCurrent(this, {}, options);
  }

  /**
   * A client like this one with other options (credential, `sudo`, `headers`, `retry` ...) that also gives
   * these path parameters to every call that leaves them out:
   * `gitlab.with({ project_id: 42 }).branches.list()`. Nothing is sent.
   */
  override with<S extends PathParameters & CommonOptions>(
    changes: S & { [Unknown in Exclude<keyof S, keyof PathParameters | keyof CommonOptions>]: never },
  ): GitLab<K | (keyof S & keyof PathParameters)> {
    return super.with(changes) as GitLab<K | (keyof S & keyof PathParameters)>;
  }
}
