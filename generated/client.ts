// From spec/resources/. Do not edit: `npm run generate` writes this file.

import {
  type Bound,
  type BoundArgs,
  type Call,
  type CommonOptions,
  defineResources,
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
import type { Issue, IssueBasic, Milestone } from "./shared/issues.js";
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
import { operations } from "./operations.js";
import type * as accessRequests from "./resources/access-requests.js";
import type * as activeContext from "./resources/active-context.js";
import type * as adminAiCatalog from "./resources/admin-ai-catalog.js";
import type * as adminSidekiqQueues from "./resources/admin-sidekiq-queues.js";
import type * as adminToken from "./resources/admin-token.js";
import type * as aiAgent from "./resources/ai-agent.js";
import type * as alertManagementAlerts from "./resources/alert-management-alerts.js";
import type * as appearance from "./resources/appearance.js";
import type * as applications from "./resources/applications.js";
import type * as attestations from "./resources/attestations.js";
import type * as auditEvents from "./resources/audit-events.js";
import type * as avatar from "./resources/avatar.js";
import type * as batchedBackgroundMigrations from "./resources/batched-background-migrations.js";
import type * as batchedBackgroundOperations from "./resources/batched-background-operations.js";
import type * as boards from "./resources/boards.js";
import type * as branches from "./resources/branches.js";
import type * as broadcastMessages from "./resources/broadcast-messages.js";
import type * as bulkImports from "./resources/bulk-imports.js";
import type * as chat from "./resources/chat.js";
import type * as ciCatalog from "./resources/ci-catalog.js";
import type * as clusterAgents from "./resources/cluster-agents.js";
import type * as clusterDiscovery from "./resources/cluster-discovery.js";
import type * as codeReviewAnalytics from "./resources/code-review-analytics.js";
import type * as codeSuggestions from "./resources/code-suggestions.js";
import type * as commitDiscussions from "./resources/commit-discussions.js";
import type * as commitStatuses from "./resources/commit-statuses.js";
import type * as commits from "./resources/commits.js";
import type * as compliancePolicySettings from "./resources/compliance-policy-settings.js";
import type * as containerRegistry from "./resources/container-registry.js";
import type * as containerRegistryProtectionTagRules from "./resources/container-registry-protection-tag-rules.js";
import type * as containerRepositoryProtectionRules from "./resources/container-repository-protection-rules.js";
import type * as containerVirtualRegistries from "./resources/container-virtual-registries.js";
import type * as containerVirtualRegistryUpstreams from "./resources/container-virtual-registry-upstreams.js";
import type * as customAttributes from "./resources/custom-attributes.js";
import type * as dataManagement from "./resources/data-management.js";
import type * as databaseDictionary from "./resources/database-dictionary.js";
import type * as databaseMigrations from "./resources/database-migrations.js";
import type * as dependencies from "./resources/dependencies.js";
import type * as dependencyListExport from "./resources/dependency-list-export.js";
import type * as dependencyProxy from "./resources/dependency-proxy.js";
import type * as deployKeys from "./resources/deploy-keys.js";
import type * as deployTokens from "./resources/deploy-tokens.js";
import type * as deployments from "./resources/deployments.js";
import type * as doraMetrics from "./resources/dora-metrics.js";
import type * as draftNotes from "./resources/draft-notes.js";
import type * as duoAgentPlatformFlows from "./resources/duo-agent-platform-flows.js";
import type * as duoFlowService from "./resources/duo-flow-service.js";
import type * as environments from "./resources/environments.js";
import type * as epicDiscussions from "./resources/epic-discussions.js";
import type * as epicEmojiReactions from "./resources/epic-emoji-reactions.js";
import type * as epicIssues from "./resources/epic-issues.js";
import type * as epicLinks from "./resources/epic-links.js";
import type * as epicNotes from "./resources/epic-notes.js";
import type * as epics from "./resources/epics.js";
import type * as errorTracking from "./resources/error-tracking.js";
import type * as events from "./resources/events.js";
import type * as experiments from "./resources/experiments.js";
import type * as externalControls from "./resources/external-controls.js";
import type * as featureFlagUserLists from "./resources/feature-flag-user-lists.js";
import type * as featureFlags from "./resources/feature-flags.js";
import type * as features from "./resources/features.js";
import type * as freezePeriods from "./resources/freeze-periods.js";
import type * as geo from "./resources/geo.js";
import type * as geoNodes from "./resources/geo-nodes.js";
import type * as geoSites from "./resources/geo-sites.js";
import type * as gitlabDuo from "./resources/gitlab-duo.js";
import type * as gitlabSubscriptions from "./resources/gitlab-subscriptions.js";
import type * as glql from "./resources/glql.js";
import type * as googleCloudIntegration from "./resources/google-cloud-integration.js";
import type * as groupAccessTokens from "./resources/group-access-tokens.js";
import type * as groupActivityAnalytics from "./resources/group-activity-analytics.js";
import type * as groupBadges from "./resources/group-badges.js";
import type * as groupBoards from "./resources/group-boards.js";
import type * as groupClusters from "./resources/group-clusters.js";
import type * as groupCredentialsInventory from "./resources/group-credentials-inventory.js";
import type * as groupEnterpriseUsers from "./resources/group-enterprise-users.js";
import type * as groupEpicBoards from "./resources/group-epic-boards.js";
import type * as groupImportExport from "./resources/group-import-export.js";
import type * as groupIntegrations from "./resources/group-integrations.js";
import type * as groupIterations from "./resources/group-iterations.js";
import type * as groupLabels from "./resources/group-labels.js";
import type * as groupLdapLinks from "./resources/group-ldap-links.js";
import type * as groupLevelVariables from "./resources/group-level-variables.js";
import type * as groupMarkdownUploads from "./resources/group-markdown-uploads.js";
import type * as groupMembers from "./resources/group-members.js";
import type * as groupMilestones from "./resources/group-milestones.js";
import type * as groupPlaceholderReassignments from "./resources/group-placeholder-reassignments.js";
import type * as groupProtectedBranches from "./resources/group-protected-branches.js";
import type * as groupProtectedEnvironments from "./resources/group-protected-environments.js";
import type * as groupPushRules from "./resources/group-push-rules.js";
import type * as groupRelationsExport from "./resources/group-relations-export.js";
import type * as groupReleases from "./resources/group-releases.js";
import type * as groupRepositoryStorageMoves from "./resources/group-repository-storage-moves.js";
import type * as groupSecuritySettings from "./resources/group-security-settings.js";
import type * as groupSshCertificates from "./resources/group-ssh-certificates.js";
import type * as groupWebhooks from "./resources/group-webhooks.js";
import type * as groupWikis from "./resources/group-wikis.js";
import type * as groups from "./resources/groups.js";
import type * as import_ from "./resources/import.js";
import type * as instanceClusters from "./resources/instance-clusters.js";
import type * as instanceLevelCiVariables from "./resources/instance-level-ci-variables.js";
import type * as integrations from "./resources/integrations.js";
import type * as internal from "./resources/internal.js";
import type * as invitations from "./resources/invitations.js";
import type * as issueDiscussions from "./resources/issue-discussions.js";
import type * as issueEmojiReactions from "./resources/issue-emoji-reactions.js";
import type * as issueLinks from "./resources/issue-links.js";
import type * as issueMetricImages from "./resources/issue-metric-images.js";
import type * as issueNotes from "./resources/issue-notes.js";
import type * as issues from "./resources/issues.js";
import type * as issuesStatistics from "./resources/issues-statistics.js";
import type * as iterations from "./resources/iterations.js";
import type * as jobArtifacts from "./resources/job-artifacts.js";
import type * as jobs from "./resources/jobs.js";
import type * as keys from "./resources/keys.js";
import type * as knowledgeGraph from "./resources/knowledge-graph.js";
import type * as labels from "./resources/labels.js";
import type * as license from "./resources/license.js";
import type * as linkedEpics from "./resources/linked-epics.js";
import type * as lint from "./resources/lint.js";
import type * as managedLicenses from "./resources/managed-licenses.js";
import type * as markdown from "./resources/markdown.js";
import type * as mavenVirtualRegistries from "./resources/maven-virtual-registries.js";
import type * as mavenVirtualRegistryUpstreams from "./resources/maven-virtual-registry-upstreams.js";
import type * as mcp from "./resources/mcp.js";
import type * as memberRoles from "./resources/member-roles.js";
import type * as mergeRequestApprovalSettings from "./resources/merge-request-approval-settings.js";
import type * as mergeRequestApprovals from "./resources/merge-request-approvals.js";
import type * as mergeRequestContextCommits from "./resources/merge-request-context-commits.js";
import type * as mergeRequestDependencies from "./resources/merge-request-dependencies.js";
import type * as mergeRequestDiscussions from "./resources/merge-request-discussions.js";
import type * as mergeRequestEmojiReactions from "./resources/merge-request-emoji-reactions.js";
import type * as mergeRequestNotes from "./resources/merge-request-notes.js";
import type * as mergeRequestReviewers from "./resources/merge-request-reviewers.js";
import type * as mergeRequestVersions from "./resources/merge-request-versions.js";
import type * as mergeRequests from "./resources/merge-requests.js";
import type * as mergeTrains from "./resources/merge-trains.js";
import type * as metadata from "./resources/metadata.js";
import type * as milestones from "./resources/milestones.js";
import type * as mlflow from "./resources/mlflow.js";
import type * as mlflowModels from "./resources/mlflow-models.js";
import type * as mobilePushSubscriptions from "./resources/mobile-push-subscriptions.js";
import type * as modelRegistry from "./resources/model-registry.js";
import type * as namespaces from "./resources/namespaces.js";
import type * as notificationSettings from "./resources/notification-settings.js";
import type * as offlineTransfers from "./resources/offline-transfers.js";
import type * as orbit from "./resources/orbit.js";
import type * as organizations from "./resources/organizations.js";
import type * as packages from "./resources/packages.js";
import type * as packagesCargo from "./resources/packages-cargo.js";
import type * as packagesComposer from "./resources/packages-composer.js";
import type * as packagesConanV1 from "./resources/packages-conan-v1.js";
import type * as packagesConanV2 from "./resources/packages-conan-v2.js";
import type * as packagesDebian from "./resources/packages-debian.js";
import type * as packagesDebianGroupDistributions from "./resources/packages-debian-group-distributions.js";
import type * as packagesDebianProjectDistributions from "./resources/packages-debian-project-distributions.js";
import type * as packagesGeneric from "./resources/packages-generic.js";
import type * as packagesGoProxy from "./resources/packages-go-proxy.js";
import type * as packagesHelm from "./resources/packages-helm.js";
import type * as packagesMaven from "./resources/packages-maven.js";
import type * as packagesNpm from "./resources/packages-npm.js";
import type * as packagesNpmAudits from "./resources/packages-npm-audits.js";
import type * as packagesNuget from "./resources/packages-nuget.js";
import type * as packagesNugetV2 from "./resources/packages-nuget-v2.js";
import type * as packagesPypi from "./resources/packages-pypi.js";
import type * as packagesRpm from "./resources/packages-rpm.js";
import type * as packagesRubygems from "./resources/packages-rubygems.js";
import type * as packagesTerraformModules from "./resources/packages-terraform-modules.js";
import type * as pages from "./resources/pages.js";
import type * as pagesDomains from "./resources/pages-domains.js";
import type * as personalAccessTokens from "./resources/personal-access-tokens.js";
import type * as pipelineSchedules from "./resources/pipeline-schedules.js";
import type * as pipelineTriggers from "./resources/pipeline-triggers.js";
import type * as pipelines from "./resources/pipelines.js";
import type * as planLimits from "./resources/plan-limits.js";
import type * as projectAccessTokens from "./resources/project-access-tokens.js";
import type * as projectAliases from "./resources/project-aliases.js";
import type * as projectBadges from "./resources/project-badges.js";
import type * as projectClusters from "./resources/project-clusters.js";
import type * as projectForks from "./resources/project-forks.js";
import type * as projectImportExport from "./resources/project-import-export.js";
import type * as projectIntegrations from "./resources/project-integrations.js";
import type * as projectJobTokenScopes from "./resources/project-job-token-scopes.js";
import type * as projectLevelVariables from "./resources/project-level-variables.js";
import type * as projectMarkdownUploads from "./resources/project-markdown-uploads.js";
import type * as projectMembers from "./resources/project-members.js";
import type * as projectPackagesProtectionRules from "./resources/project-packages-protection-rules.js";
import type * as projectPullMirroring from "./resources/project-pull-mirroring.js";
import type * as projectPushRules from "./resources/project-push-rules.js";
import type * as projectRelationsExport from "./resources/project-relations-export.js";
import type * as projectRepositoryStorageMoves from "./resources/project-repository-storage-moves.js";
import type * as projectSecuritySettings from "./resources/project-security-settings.js";
import type * as projectServices from "./resources/project-services.js";
import type * as projectSnippets from "./resources/project-snippets.js";
import type * as projectStarring from "./resources/project-starring.js";
import type * as projectStatistics from "./resources/project-statistics.js";
import type * as projectTemplates from "./resources/project-templates.js";
import type * as projectVulnerabilities from "./resources/project-vulnerabilities.js";
import type * as projectWebhooks from "./resources/project-webhooks.js";
import type * as projects from "./resources/projects.js";
import type * as protectedBranches from "./resources/protected-branches.js";
import type * as protectedEnvironments from "./resources/protected-environments.js";
import type * as protectedTags from "./resources/protected-tags.js";
import type * as releases from "./resources/releases.js";
import type * as releasesLinks from "./resources/releases-links.js";
import type * as remoteMirrors from "./resources/remote-mirrors.js";
import type * as repositories from "./resources/repositories.js";
import type * as repositoryFiles from "./resources/repository-files.js";
import type * as repositoryHealth from "./resources/repository-health.js";
import type * as repositorySubmodules from "./resources/repository-submodules.js";
import type * as resourceGroups from "./resources/resource-groups.js";
import type * as resourceIterationEvents from "./resources/resource-iteration-events.js";
import type * as resourceLabelEvents from "./resources/resource-label-events.js";
import type * as resourceMilestoneEvents from "./resources/resource-milestone-events.js";
import type * as resourceStateEvents from "./resources/resource-state-events.js";
import type * as resourceWeightEvents from "./resources/resource-weight-events.js";
import type * as runnerControllerTokens from "./resources/runner-controller-tokens.js";
import type * as runnerControllers from "./resources/runner-controllers.js";
import type * as runnerJobArtifacts from "./resources/runner-job-artifacts.js";
import type * as runnerJobs from "./resources/runner-jobs.js";
import type * as runners from "./resources/runners.js";
import type * as saml from "./resources/saml.js";
import type * as sbomScans from "./resources/sbom-scans.js";
import type * as scim from "./resources/scim.js";
import type * as search from "./resources/search.js";
import type * as searchMigrations from "./resources/search-migrations.js";
import type * as secretsManager from "./resources/secrets-manager.js";
import type * as secureFiles from "./resources/secure-files.js";
import type * as securityScans from "./resources/security-scans.js";
import type * as serviceAccounts from "./resources/service-accounts.js";
import type * as settings from "./resources/settings.js";
import type * as sidekiqMetrics from "./resources/sidekiq-metrics.js";
import type * as snippetDiscussions from "./resources/snippet-discussions.js";
import type * as snippetEmojiReactions from "./resources/snippet-emoji-reactions.js";
import type * as snippetNotes from "./resources/snippet-notes.js";
import type * as snippetRepositoryStorageMoves from "./resources/snippet-repository-storage-moves.js";
import type * as snippets from "./resources/snippets.js";
import type * as statistics from "./resources/statistics.js";
import type * as statusChecks from "./resources/status-checks.js";
import type * as suggestions from "./resources/suggestions.js";
import type * as systemHooks from "./resources/system-hooks.js";
import type * as tags from "./resources/tags.js";
import type * as templates from "./resources/templates.js";
import type * as terraformState from "./resources/terraform-state.js";
import type * as terraformStateProtectionRules from "./resources/terraform-state-protection-rules.js";
import type * as todos from "./resources/todos.js";
import type * as tokenExchange from "./resources/token-exchange.js";
import type * as topics from "./resources/topics.js";
import type * as unleash from "./resources/unleash.js";
import type * as usageData from "./resources/usage-data.js";
import type * as userApplications from "./resources/user-applications.js";
import type * as userCounts from "./resources/user-counts.js";
import type * as userEmailAddresses from "./resources/user-email-addresses.js";
import type * as userFollowUnfollow from "./resources/user-follow-unfollow.js";
import type * as userKeys from "./resources/user-keys.js";
import type * as userModeration from "./resources/user-moderation.js";
import type * as userPreferences from "./resources/user-preferences.js";
import type * as userRunners from "./resources/user-runners.js";
import type * as userSupportPins from "./resources/user-support-pins.js";
import type * as userTokens from "./resources/user-tokens.js";
import type * as users from "./resources/users.js";
import type * as version from "./resources/version.js";
import type * as virtualRegistryCleanupPolicies from "./resources/virtual-registry-cleanup-policies.js";
import type * as vscodeSettingsSync from "./resources/vscode-settings-sync.js";
import type * as vulnerabilities from "./resources/vulnerabilities.js";
import type * as vulnerabilityArchiveExports from "./resources/vulnerability-archive-exports.js";
import type * as vulnerabilityExports from "./resources/vulnerability-exports.js";
import type * as vulnerabilityFindings from "./resources/vulnerability-findings.js";
import type * as vulnerabilityNotes from "./resources/vulnerability-notes.js";
import type * as webCommits from "./resources/web-commits.js";
import type * as wikiPageNotes from "./resources/wiki-page-notes.js";
import type * as wikis from "./resources/wikis.js";
import type * as zoekt from "./resources/zoekt.js";
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
  /**
   * ID of the cache entry, as the list of entries shows it. What it encodes differs between versions: ask for
   * it instead of making it up.
   */
  cache_entry_id?: string;
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
  /** ID of the local upstream. */
  local_upstream_id?: number;
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
  /** ID of the Maven virtual registry. */
  registry_id?: number;
  /** ID of the association of an upstream with a registry, as either of them shows it. */
  registry_upstream_id?: number;
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
  /** ID of the remote upstream. */
  upstream_id?: number;
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
   * [Documentation](https://docs.gitlab.com/api/commits/#list-repository-commits)
   */
  list(
    ...args: BoundArgs<[params: CommitsListParams & { with_stats: true }, options?: ListOptions | undefined], K>
  ): ListCall<CommitWithStats>;

  /**
   * List commits.
   *
   * Lists the commits of a branch, tag or range, latest first. Total counts are not sent.
   *
   * `GET /projects/:project_id/repository/commits`
   *
   * [Documentation](https://docs.gitlab.com/api/commits/#list-repository-commits)
   */
  list(...args: BoundArgs<[params: CommitsListParams, options?: ListOptions | undefined], K>): ListCall<Commit>;
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
   * [Documentation](https://docs.gitlab.com/api/group_releases/#list-all-releases-in-a-group)
   */
  list(
    ...args: BoundArgs<[params: GroupReleasesListParams & { simple: true }, options?: ListOptions | undefined], K>
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
   * [Documentation](https://docs.gitlab.com/api/group_releases/#list-all-releases-in-a-group)
   */
  list(...args: BoundArgs<[params: GroupReleasesListParams, options?: ListOptions | undefined], K>): ListCall<Release>;
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
   * [Documentation](https://docs.gitlab.com/api/group_wikis/#list-wiki-pages)
   */
  list(
    ...args: BoundArgs<[params: GroupWikisListParams & { with_content: true }, options?: RequestOptions | undefined], K>
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
   * [Documentation](https://docs.gitlab.com/api/group_wikis/#list-wiki-pages)
   */
  list(
    ...args: BoundArgs<
      [params: GroupWikisListParams & { with_content: false }, options?: RequestOptions | undefined],
      K
    >
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
   * [Documentation](https://docs.gitlab.com/api/group_wikis/#list-wiki-pages)
   */
  list(
    ...args: BoundArgs<[params: GroupWikisListParams, options?: RequestOptions | undefined], K>
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
   * [Documentation](https://docs.gitlab.com/api/groups/#list-projects)
   */
  listProjects(
    ...args: BoundArgs<[params: GroupsListProjectsParams & { simple: true }, options?: ListOptions | undefined], K>
  ): ListCall<BasicProjectDetails>;

  /**
   * List projects of a group.
   *
   * Lists the projects of a group and, unless `with_shared` is false, those shared with it, which have
   * another `namespace`. Without a credential, it lists public projects, with what everyone may see of them.
   *
   * `GET /groups/:group_id/projects`
   *
   * [Documentation](https://docs.gitlab.com/api/groups/#list-projects)
   */
  listProjects(
    ...args: BoundArgs<[params: GroupsListProjectsParams, options?: ListOptions | undefined], K>
  ): ListCall<Project>;

  /**
   * List projects shared with a group.
   *
   * With `simple: true`, gives `BasicProjectDetails`.
   *
   * `GET /groups/:group_id/projects/shared`
   *
   * [Documentation](https://docs.gitlab.com/api/groups/#list-shared-projects)
   */
  listSharedProjects(
    ...args: BoundArgs<
      [params: GroupsListSharedProjectsParams & { simple: true }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<BasicProjectDetails>;

  /**
   * List projects shared with a group.
   *
   * Lists the projects of other groups and users that are shared with a group. Without a credential, it lists
   * public projects, with what everyone may see of them.
   *
   * `GET /groups/:group_id/projects/shared`
   *
   * [Documentation](https://docs.gitlab.com/api/groups/#list-shared-projects)
   */
  listSharedProjects(
    ...args: BoundArgs<[params: GroupsListSharedProjectsParams, options?: ListOptions | undefined], K>
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
   * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-merge-requests)
   */
  list(
    ...args: BoundArgs<[params: MergeRequestsListParams & { view: "simple" }, options?: ListOptions | undefined], K>
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
   * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-merge-requests)
   */
  list(
    ...args: BoundArgs<[params?: MergeRequestsListParams | undefined, options?: ListOptions | undefined], K>
  ): ListCall<MergeRequestBasic>;

  /**
   * List merge requests of a group.
   *
   * With `view: "simple"`, gives `MergeRequestSimple`.
   *
   * `GET /groups/:group_id/merge_requests`
   *
   * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-group-merge-requests)
   */
  listForGroup(
    ...args: BoundArgs<
      [params: MergeRequestsListForGroupParams & { view: "simple" }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<MergeRequestSimple>;

  /**
   * List merge requests of a group.
   *
   * Lists the merge requests of all projects of a group and its subgroups.
   *
   * `GET /groups/:group_id/merge_requests`
   *
   * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-group-merge-requests)
   */
  listForGroup(
    ...args: BoundArgs<[params: MergeRequestsListForGroupParams, options?: ListOptions | undefined], K>
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
   * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-project-merge-requests)
   */
  listForProject(
    ...args: BoundArgs<
      [params: MergeRequestsListForProjectParams & { view: "simple" }, options?: ListOptions | undefined],
      K
    >
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
   * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-project-merge-requests)
   */
  listForProject(
    ...args: BoundArgs<[params: MergeRequestsListForProjectParams, options?: ListOptions | undefined], K>
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
   * [Documentation](https://docs.gitlab.com/api/packages/)
   */
  upload(
    ...args: BoundArgs<
      [params: PackagesGenericUploadParams & { select: "package_file" }, options?: RequestOptions | undefined],
      K
    >
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
   * [Documentation](https://docs.gitlab.com/api/packages/)
   */
  upload(
    ...args: BoundArgs<[params: PackagesGenericUploadParams, options?: RequestOptions | undefined], K>
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
   * [Documentation](https://docs.gitlab.com/api/packages/)
   */
  uploadToFolder(
    ...args: BoundArgs<
      [params: PackagesGenericUploadToFolderParams & { select: "package_file" }, options?: RequestOptions | undefined],
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
   * [Documentation](https://docs.gitlab.com/api/packages/)
   */
  uploadToFolder(
    ...args: BoundArgs<[params: PackagesGenericUploadToFolderParams, options?: RequestOptions | undefined], K>
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
   * [Documentation](https://docs.gitlab.com/api/project_forks/#list-all-forks-of-a-project)
   */
  list(
    ...args: BoundArgs<[params: ProjectForksListParams & { simple: true }, options?: ListOptions | undefined], K>
  ): ListCall<BasicProjectDetails>;

  /**
   * List forks of a project.
   *
   * Lists the forks of a project that the caller may see.
   *
   * `GET /projects/:project_id/forks`
   *
   * [Documentation](https://docs.gitlab.com/api/project_forks/#list-all-forks-of-a-project)
   */
  list(
    ...args: BoundArgs<[params: ProjectForksListParams, options?: ListOptions | undefined], K>
  ): ListCall<ProjectWithAccess>;
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
   * [Documentation](https://docs.gitlab.com/api/project_starring/#list-projects-starred-by-a-user)
   */
  listForUser(
    ...args: BoundArgs<
      [params: ProjectStarringListForUserParams & { simple: true }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<BasicProjectDetails>;

  /**
   * List projects that a user starred.
   *
   * Lists the projects that a user starred, as far as the caller may see them. Without a credential, it lists
   * public projects.
   *
   * `GET /users/:user_id/starred_projects`
   *
   * [Documentation](https://docs.gitlab.com/api/project_starring/#list-projects-starred-by-a-user)
   */
  listForUser(
    ...args: BoundArgs<[params: ProjectStarringListForUserParams, options?: ListOptions | undefined], K>
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
   * [Documentation](https://docs.gitlab.com/api/projects/#list-all-projects)
   */
  list(
    ...args: BoundArgs<[params: ProjectsListParams & { simple: true }, options?: ListOptions | undefined], K>
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
   * [Documentation](https://docs.gitlab.com/api/projects/#list-all-projects)
   */
  list(
    ...args: BoundArgs<[params?: ProjectsListParams | undefined, options?: ListOptions | undefined], K>
  ): ListCall<ProjectWithAccess>;

  /**
   * List projects that a user contributed to.
   *
   * With `simple: true`, gives `BasicProjectDetails`.
   *
   * `GET /users/:user_id/contributed_projects`
   *
   * [Documentation](https://docs.gitlab.com/api/projects/#list-all-projects-contributions-for-a-user)
   */
  listContributedForUser(
    ...args: BoundArgs<
      [params: ProjectsListContributedForUserParams & { simple: true }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<BasicProjectDetails>;

  /**
   * List projects that a user contributed to.
   *
   * Lists the projects that a user contributed to in the past year, as far as the caller may see them.
   *
   * `GET /users/:user_id/contributed_projects`
   *
   * [Documentation](https://docs.gitlab.com/api/projects/#list-all-projects-contributions-for-a-user)
   */
  listContributedForUser(
    ...args: BoundArgs<[params: ProjectsListContributedForUserParams, options?: ListOptions | undefined], K>
  ): ListCall<ProjectWithAccess>;

  /**
   * List personal projects of a user.
   *
   * With `simple: true`, gives `BasicProjectDetails`.
   *
   * `GET /users/:user_id/projects`
   *
   * [Documentation](https://docs.gitlab.com/api/projects/#list-all-personal-projects-for-a-user)
   */
  listForUser(
    ...args: BoundArgs<[params: ProjectsListForUserParams & { simple: true }, options?: ListOptions | undefined], K>
  ): ListCall<BasicProjectDetails>;

  /**
   * List personal projects of a user.
   *
   * Lists the projects in the personal namespace of a user, not those of groups. The list is empty where the
   * profile is private. Without a credential, it lists public projects, with what everyone may see of them.
   *
   * `GET /users/:user_id/projects`
   *
   * [Documentation](https://docs.gitlab.com/api/projects/#list-all-personal-projects-for-a-user)
   */
  listForUser(
    ...args: BoundArgs<[params: ProjectsListForUserParams, options?: ListOptions | undefined], K>
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
   * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
   */
  searchInstance(
    ...args: BoundArgs<
      [params: SearchSearchInstanceParams & { scope: "projects" }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<BasicProjectDetails>;

  /**
   * Search the instance.
   *
   * With `scope: "groups"`, gives `BasicGroupDetails`.
   *
   * `GET /search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
   */
  searchInstance(
    ...args: BoundArgs<[params: SearchSearchInstanceParams & { scope: "groups" }, options?: ListOptions | undefined], K>
  ): ListCall<BasicGroupDetails>;

  /**
   * Search the instance.
   *
   * With `scope: "issues"`, gives `IssueBasic`.
   *
   * `GET /search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
   */
  searchInstance(
    ...args: BoundArgs<[params: SearchSearchInstanceParams & { scope: "issues" }, options?: ListOptions | undefined], K>
  ): ListCall<IssueBasic>;

  /**
   * Search the instance.
   *
   * With `scope: "work_items"`, gives `Issue`.
   *
   * `GET /search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
   */
  searchInstance(
    ...args: BoundArgs<
      [params: SearchSearchInstanceParams & { scope: "work_items" }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<Issue>;

  /**
   * Search the instance.
   *
   * With `scope: "merge_requests"`, gives `MergeRequestBasic`.
   *
   * `GET /search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
   */
  searchInstance(
    ...args: BoundArgs<
      [params: SearchSearchInstanceParams & { scope: "merge_requests" }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<MergeRequestBasic>;

  /**
   * Search the instance.
   *
   * With `scope: "milestones"`, gives `Milestone`.
   *
   * `GET /search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
   */
  searchInstance(
    ...args: BoundArgs<
      [params: SearchSearchInstanceParams & { scope: "milestones" }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<Milestone>;

  /**
   * Search the instance.
   *
   * With `scope: "snippet_titles"`, gives `Snippet`.
   *
   * `GET /search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
   */
  searchInstance(
    ...args: BoundArgs<
      [params: SearchSearchInstanceParams & { scope: "snippet_titles" }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<Snippet>;

  /**
   * Search the instance.
   *
   * With `scope: "users"`, gives `UserBasic`.
   *
   * `GET /search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
   */
  searchInstance(
    ...args: BoundArgs<[params: SearchSearchInstanceParams & { scope: "users" }, options?: ListOptions | undefined], K>
  ): ListCall<UserBasic>;

  /**
   * Search the instance.
   *
   * With `scope: "notes"`, gives `Note`.
   *
   * `GET /search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
   */
  searchInstance(
    ...args: BoundArgs<[params: SearchSearchInstanceParams & { scope: "notes" }, options?: ListOptions | undefined], K>
  ): ListCall<Note>;

  /**
   * Search the instance.
   *
   * With `scope: "commits"`, gives `CommitDetail`.
   *
   * `GET /search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
   */
  searchInstance(
    ...args: BoundArgs<
      [params: SearchSearchInstanceParams & { scope: "commits" }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<CommitDetail>;

  /**
   * Search the instance.
   *
   * With `scope: "blobs"` or `scope: "wiki_blobs"`, gives `SearchBlob`.
   *
   * `GET /search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
   */
  searchInstance(
    ...args: BoundArgs<
      [params: SearchSearchInstanceParams & { scope: "blobs" | "wiki_blobs" }, options?: ListOptions | undefined],
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
   * [Documentation](https://docs.gitlab.com/api/search/#search-an-instance)
   */
  searchInstance(
    ...args: BoundArgs<[params: SearchSearchInstanceParams, options?: ListOptions | undefined], K>
  ): ListCall<SearchSearchInstanceItem>;

  /**
   * Search a group.
   *
   * With `scope: "projects"`, gives `BasicProjectDetails`.
   *
   * `GET /groups/:group_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams & { scope: "projects" }, options?: ListOptions | undefined], K>
  ): ListCall<BasicProjectDetails>;

  /**
   * Search a group.
   *
   * With `scope: "groups"`, gives `BasicGroupDetails`.
   *
   * `GET /groups/:group_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams & { scope: "groups" }, options?: ListOptions | undefined], K>
  ): ListCall<BasicGroupDetails>;

  /**
   * Search a group.
   *
   * With `scope: "issues"`, gives `IssueBasic`.
   *
   * `GET /groups/:group_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams & { scope: "issues" }, options?: ListOptions | undefined], K>
  ): ListCall<IssueBasic>;

  /**
   * Search a group.
   *
   * With `scope: "work_items"`, gives `Issue`.
   *
   * `GET /groups/:group_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
   */
  searchGroup(
    ...args: BoundArgs<
      [params: SearchSearchGroupParams & { scope: "work_items" }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<Issue>;

  /**
   * Search a group.
   *
   * With `scope: "merge_requests"`, gives `MergeRequestBasic`.
   *
   * `GET /groups/:group_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
   */
  searchGroup(
    ...args: BoundArgs<
      [params: SearchSearchGroupParams & { scope: "merge_requests" }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<MergeRequestBasic>;

  /**
   * Search a group.
   *
   * With `scope: "milestones"`, gives `Milestone`.
   *
   * `GET /groups/:group_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
   */
  searchGroup(
    ...args: BoundArgs<
      [params: SearchSearchGroupParams & { scope: "milestones" }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<Milestone>;

  /**
   * Search a group.
   *
   * With `scope: "users"`, gives `UserBasic`.
   *
   * `GET /groups/:group_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams & { scope: "users" }, options?: ListOptions | undefined], K>
  ): ListCall<UserBasic>;

  /**
   * Search a group.
   *
   * With `scope: "notes"`, gives `Note`.
   *
   * `GET /groups/:group_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams & { scope: "notes" }, options?: ListOptions | undefined], K>
  ): ListCall<Note>;

  /**
   * Search a group.
   *
   * With `scope: "commits"`, gives `CommitDetail`.
   *
   * `GET /groups/:group_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams & { scope: "commits" }, options?: ListOptions | undefined], K>
  ): ListCall<CommitDetail>;

  /**
   * Search a group.
   *
   * With `scope: "blobs"` or `scope: "wiki_blobs"`, gives `SearchBlob`.
   *
   * `GET /groups/:group_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
   */
  searchGroup(
    ...args: BoundArgs<
      [params: SearchSearchGroupParams & { scope: "blobs" | "wiki_blobs" }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<SearchBlob>;

  /**
   * Search a group.
   *
   * Searches a group and its subgroups for records of one kind. The scopes `notes`, `commits`, `blobs` and
   * `wiki_blobs` need advanced or exact code search, and Premium.
   *
   * `GET /groups/:group_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-group)
   */
  searchGroup(
    ...args: BoundArgs<[params: SearchSearchGroupParams, options?: ListOptions | undefined], K>
  ): ListCall<SearchSearchGroupItem>;

  /**
   * Search a project.
   *
   * With `scope: "issues"`, gives `IssueBasic`.
   *
   * `GET /projects/:project_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
   */
  searchProject(
    ...args: BoundArgs<[params: SearchSearchProjectParams & { scope: "issues" }, options?: ListOptions | undefined], K>
  ): ListCall<IssueBasic>;

  /**
   * Search a project.
   *
   * With `scope: "work_items"`, gives `Issue`.
   *
   * `GET /projects/:project_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
   */
  searchProject(
    ...args: BoundArgs<
      [params: SearchSearchProjectParams & { scope: "work_items" }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<Issue>;

  /**
   * Search a project.
   *
   * With `scope: "merge_requests"`, gives `MergeRequestBasic`.
   *
   * `GET /projects/:project_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
   */
  searchProject(
    ...args: BoundArgs<
      [params: SearchSearchProjectParams & { scope: "merge_requests" }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<MergeRequestBasic>;

  /**
   * Search a project.
   *
   * With `scope: "milestones"`, gives `Milestone`.
   *
   * `GET /projects/:project_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
   */
  searchProject(
    ...args: BoundArgs<
      [params: SearchSearchProjectParams & { scope: "milestones" }, options?: ListOptions | undefined],
      K
    >
  ): ListCall<Milestone>;

  /**
   * Search a project.
   *
   * With `scope: "users"`, gives `UserBasic`.
   *
   * `GET /projects/:project_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
   */
  searchProject(
    ...args: BoundArgs<[params: SearchSearchProjectParams & { scope: "users" }, options?: ListOptions | undefined], K>
  ): ListCall<UserBasic>;

  /**
   * Search a project.
   *
   * With `scope: "notes"`, gives `Note`.
   *
   * `GET /projects/:project_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
   */
  searchProject(
    ...args: BoundArgs<[params: SearchSearchProjectParams & { scope: "notes" }, options?: ListOptions | undefined], K>
  ): ListCall<Note>;

  /**
   * Search a project.
   *
   * With `scope: "commits"`, gives `CommitDetail`.
   *
   * `GET /projects/:project_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
   */
  searchProject(
    ...args: BoundArgs<[params: SearchSearchProjectParams & { scope: "commits" }, options?: ListOptions | undefined], K>
  ): ListCall<CommitDetail>;

  /**
   * Search a project.
   *
   * With `scope: "blobs"` or `scope: "wiki_blobs"`, gives `SearchBlob`.
   *
   * `GET /projects/:project_id/search`
   *
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
   */
  searchProject(
    ...args: BoundArgs<
      [params: SearchSearchProjectParams & { scope: "blobs" | "wiki_blobs" }, options?: ListOptions | undefined],
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
   * [Documentation](https://docs.gitlab.com/api/search/#search-a-project)
   */
  searchProject(
    ...args: BoundArgs<[params: SearchSearchProjectParams, options?: ListOptions | undefined], K>
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
   * [Documentation](https://docs.gitlab.com/api/wikis/#list-all-wiki-pages)
   */
  list(
    ...args: BoundArgs<[params: WikisListParams & { with_content: true }, options?: RequestOptions | undefined], K>
  ): Call<WikiPage>;

  /**
   * List wiki pages of a project.
   *
   * With `with_content: false`, gives `WikiPageBasic`.
   *
   * `GET /projects/:project_id/wikis`
   *
   * [Documentation](https://docs.gitlab.com/api/wikis/#list-all-wiki-pages)
   */
  list(
    ...args: BoundArgs<[params: WikisListParams & { with_content: false }, options?: RequestOptions | undefined], K>
  ): Call<WikiPageBasic>;

  /**
   * List wiki pages of a project.
   *
   * Lists all wiki pages of a project; with their content when asked.
   *
   * `GET /projects/:project_id/wikis`
   *
   * [Documentation](https://docs.gitlab.com/api/wikis/#list-all-wiki-pages)
   */
  list(
    ...args: BoundArgs<[params: WikisListParams, options?: RequestOptions | undefined], K>
  ): Call<(WikiPageBasic | WikiPage)[]>;
}

/**
 * GitLab's REST API: a property for each page of its documentation, a method for each operation. Making a
 * client sends nothing.
 *
 * `K` holds the names of the path parameters the client is bound to, see {@link GitLab.with}.
 */
// @ts-expect-error What is bound to more takes all calls: unseen through conditional types.
export class GitLab<in K extends keyof PathParameters = never> extends FullClient {
  /** Who the credential belongs to; the same as `gitlab.users.getCurrent()`. */
  currentUser(options?: RequestOptions): Call<CurrentUser> {
    return (this as GitLab).users.getCurrent({}, options);
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

/**
 * GitLab's REST API: a property for each page of its documentation, a method for each operation. Making a
 * client sends nothing.
 *
 * `K` holds the names of the path parameters the client is bound to, see {@link GitLab.with}.
 */
// @ts-expect-error What is bound to more takes all calls: unseen through conditional types.
export interface GitLab<in K extends keyof PathParameters = never> {
  /**
   * Users who ask to become members of groups and projects.
   *
   * [Documentation](https://docs.gitlab.com/api/access_requests/)
   */
  readonly accessRequests: Bound<typeof accessRequests, K>;

  /**
   * The vector store that holds code for AI features.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly activeContext: Bound<typeof activeContext, K>;

  /**
   * The AI catalog of an instance.
   *
   * [Documentation](https://docs.gitlab.com/api/admin/ai_catalog/)
   */
  readonly adminAiCatalog: Bound<typeof adminAiCatalog, K>;

  /**
   * Queues of background jobs of an instance.
   *
   * [Documentation](https://docs.gitlab.com/api/admin_sidekiq_queues/)
   */
  readonly adminSidekiqQueues: Bound<typeof adminSidekiqQueues, K>;

  /**
   * Tokens and other secrets of an instance, found by their value.
   *
   * [Documentation](https://docs.gitlab.com/api/admin/token/)
   */
  readonly adminToken: Bound<typeof adminToken, K>;

  /**
   * What agents of others, such as Claude Code, did in a project.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly aiAgent: Bound<typeof aiAgent, K>;

  /**
   * Screenshots of metrics on the pages of alerts.
   *
   * [Documentation](https://docs.gitlab.com/api/alert_management_alerts/)
   */
  readonly alertManagementAlerts: Bound<typeof alertManagementAlerts, K>;

  /**
   * How the web interface of an instance looks.
   *
   * [Documentation](https://docs.gitlab.com/api/appearance/)
   */
  readonly appearance: Bound<typeof appearance, K>;

  /**
   * OAuth applications of the instance.
   *
   * [Documentation](https://docs.gitlab.com/api/applications/)
   */
  readonly applications: Bound<typeof applications, K>;

  /**
   * Signed statements about how artifacts of a project were built.
   *
   * [Documentation](https://docs.gitlab.com/api/attestations/)
   */
  readonly attestations: Bound<typeof attestations, K>;

  /**
   * Who changed what: audit events of the instance, its groups and projects.
   *
   * [Documentation](https://docs.gitlab.com/api/audit_events/)
   */
  readonly auditEvents: Bound<typeof auditEvents, K>;

  /**
   * Avatars of users by their email addresses.
   *
   * [Documentation](https://docs.gitlab.com/api/avatar/)
   */
  readonly avatar: Bound<typeof avatar, K>;

  /**
   * Migrations that change the data of an instance bit by bit, in the background.
   *
   * [Documentation](https://docs.gitlab.com/api/admin/batched_background_migrations/)
   */
  readonly batchedBackgroundMigrations: Bound<typeof batchedBackgroundMigrations, K>;

  /**
   * Work on the data of an instance that users set off and that runs bit by bit, in the background.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly batchedBackgroundOperations: Bound<typeof batchedBackgroundOperations, K>;

  /**
   * Issue boards of a project and their lists.
   *
   * [Documentation](https://docs.gitlab.com/api/boards/)
   */
  readonly boards: Bound<typeof boards, K>;

  /**
   * Branches of a project's repository.
   *
   * [Documentation](https://docs.gitlab.com/api/branches/)
   */
  readonly branches: Bound<typeof branches, K>;

  /**
   * Messages to all users of an instance, shown in the web interface.
   *
   * [Documentation](https://docs.gitlab.com/api/broadcast_messages/)
   */
  readonly broadcastMessages: Bound<typeof broadcastMessages, K>;

  /**
   * Migrates groups and projects from another GitLab instance by direct transfer.
   *
   * [Documentation](https://docs.gitlab.com/api/bulk_imports/)
   */
  readonly bulkImports: Bound<typeof bulkImports, K>;

  /**
   * Asks GitLab Duo Chat.
   *
   * [Documentation](https://docs.gitlab.com/api/chat/)
   */
  readonly chat: Bound<typeof chat, K>;

  /**
   * Publishing of components to the CI/CD catalog.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly ciCatalog: Bound<typeof ciCatalog, K>;

  /**
   * Agents that connect Kubernetes clusters to GitLab, and their tokens.
   *
   * [Documentation](https://docs.gitlab.com/api/cluster_agents/)
   */
  readonly clusterAgents: Bound<typeof clusterAgents, K>;

  /**
   * Clusters of a group and what is below it that are connected by certificates.
   *
   * [Documentation](https://docs.gitlab.com/api/cluster_discovery/)
   */
  readonly clusterDiscovery: Bound<typeof clusterDiscovery, K>;

  /**
   * How long open merge requests have been in review.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly codeReviewAnalytics: Bound<typeof codeReviewAnalytics, K>;

  /**
   * GitLab Duo Code Suggestions: code that a language model proposes to an editor.
   *
   * [Documentation](https://docs.gitlab.com/api/code_suggestions/)
   */
  readonly codeSuggestions: Bound<typeof codeSuggestions, K>;

  /**
   * Threads of notes on a commit.
   *
   * [Documentation](https://docs.gitlab.com/api/discussions/)
   */
  readonly commitDiscussions: Bound<typeof commitDiscussions, K>;

  /**
   * States of jobs, external ones included, for a commit.
   *
   * [Documentation](https://docs.gitlab.com/api/commits/)
   */
  readonly commitStatuses: Bound<typeof commitStatuses, K>;

  /**
   * Commits of a project, their comments, statuses and signatures.
   *
   * [Documentation](https://docs.gitlab.com/api/commits/)
   */
  readonly commits: BoundCommits<K>;

  /**
   * Where the security policies of the instance are kept.
   *
   * [Documentation](https://docs.gitlab.com/api/compliance_policy_settings/)
   */
  readonly compliancePolicySettings: Bound<typeof compliancePolicySettings, K>;

  /**
   * Repositories and tags in the container registry of a project or group.
   *
   * [Documentation](https://docs.gitlab.com/api/container_registry/)
   */
  readonly containerRegistry: Bound<typeof containerRegistry, K>;

  /**
   * Rules that say who may push and delete which tags in the container registry of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/container_registry_protection_tag_rules/)
   */
  readonly containerRegistryProtectionTagRules: Bound<typeof containerRegistryProtectionTagRules, K>;

  /**
   * Rules that say who may push to and delete which repositories of the container registry of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/container_repository_protection_rules/)
   */
  readonly containerRepositoryProtectionRules: Bound<typeof containerRepositoryProtectionRules, K>;

  /**
   * Registries of a group that pull container images from other registries and cache them.
   *
   * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/)
   */
  readonly containerVirtualRegistries: Bound<typeof containerVirtualRegistries, K>;

  /**
   * Registries that container virtual registries pull from, their order, and what is cached of them.
   *
   * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/)
   */
  readonly containerVirtualRegistryUpstreams: Bound<typeof containerVirtualRegistryUpstreams, K>;

  /**
   * Keys and values that administrators attach to users, groups and projects.
   *
   * [Documentation](https://docs.gitlab.com/api/custom_attributes/)
   */
  readonly customAttributes: Bound<typeof customAttributes, K>;

  /**
   * Records of an instance and their checksums, which Geo compares between sites.
   *
   * [Documentation](https://docs.gitlab.com/api/admin/data_management/)
   */
  readonly dataManagement: Bound<typeof dataManagement, K>;

  /**
   * Tables of the databases of an instance, and what they belong to.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly databaseDictionary: Bound<typeof databaseDictionary, K>;

  /**
   * Migrations of the databases of an instance.
   *
   * [Documentation](https://docs.gitlab.com/api/database_migrations/)
   */
  readonly databaseMigrations: Bound<typeof databaseMigrations, K>;

  /**
   * What the software of a project depends on.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly dependencies: Bound<typeof dependencies, K>;

  /**
   * Files with the dependencies of a project, a group or a pipeline. Only who asked for one can read it.
   *
   * [Documentation](https://docs.gitlab.com/api/dependency_list_export/)
   */
  readonly dependencyListExport: Bound<typeof dependencyListExport, K>;

  /**
   * Cache of images from other registries for a group, and of packages from other registries for a project.
   *
   * [Documentation](https://docs.gitlab.com/api/dependency_proxy/)
   */
  readonly dependencyProxy: Bound<typeof dependencyProxy, K>;

  /**
   * SSH keys that give access to repositories of projects.
   *
   * [Documentation](https://docs.gitlab.com/api/deploy_keys/)
   */
  readonly deployKeys: Bound<typeof deployKeys, K>;

  /**
   * Tokens that read and write repositories, packages and container images without a user.
   *
   * [Documentation](https://docs.gitlab.com/api/deploy_tokens/)
   */
  readonly deployTokens: Bound<typeof deployTokens, K>;

  /**
   * Deployments of a project to its environments, and their approval.
   *
   * [Documentation](https://docs.gitlab.com/api/deployments/)
   */
  readonly deployments: Bound<typeof deployments, K>;

  /**
   * Metrics of how often and how well projects deliver: deployment frequency, lead time, time to restore,
   * failure rate.
   *
   * [Documentation](https://docs.gitlab.com/api/dora/metrics/)
   */
  readonly doraMetrics: Bound<typeof doraMetrics, K>;

  /**
   * Comments on merge requests that are not published yet, and that only their author sees.
   *
   * [Documentation](https://docs.gitlab.com/api/draft_notes/)
   */
  readonly draftNotes: Bound<typeof draftNotes, K>;

  /**
   * Flows of the GitLab Duo Agent Platform: tasks that agents work on.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly duoAgentPlatformFlows: Bound<typeof duoAgentPlatformFlows, K>;

  /**
   * What GitLab's own service for flows calls while agents work.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly duoFlowService: Bound<typeof duoFlowService, K>;

  /**
   * Environments that a project is deployed to.
   *
   * [Documentation](https://docs.gitlab.com/api/environments/)
   */
  readonly environments: Bound<typeof environments, K>;

  /**
   * Threads of notes on an epic. The epics API is replaced by work items.
   *
   * [Documentation](https://docs.gitlab.com/api/discussions/)
   */
  readonly epicDiscussions: Bound<typeof epicDiscussions, K>;

  /**
   * Emoji reactions (`award_emoji`) to an epic and to its notes.
   *
   * [Documentation](https://docs.gitlab.com/api/emoji_reactions/)
   */
  readonly epicEmojiReactions: Bound<typeof epicEmojiReactions, K>;

  /**
   * Issues of an epic. Work items in the GraphQL API replace them.
   *
   * [Documentation](https://docs.gitlab.com/api/epic_issues/)
   */
  readonly epicIssues: Bound<typeof epicIssues, K>;

  /**
   * Child epics of an epic. Work items in the GraphQL API replace them.
   *
   * [Documentation](https://docs.gitlab.com/api/epic_links/)
   */
  readonly epicLinks: Bound<typeof epicLinks, K>;

  /**
   * Comments on an epic, and what GitLab noted there itself. The epics API is replaced by work items.
   *
   * [Documentation](https://docs.gitlab.com/api/notes/)
   */
  readonly epicNotes: Bound<typeof epicNotes, K>;

  /**
   * Epics of a group. Work items in the GraphQL API replace them.
   *
   * [Documentation](https://docs.gitlab.com/api/epics/)
   */
  readonly epics: Bound<typeof epics, K>;

  /**
   * Where the errors of an application are tracked: in Sentry or in GitLab.
   *
   * [Documentation](https://docs.gitlab.com/api/error_tracking/)
   */
  readonly errorTracking: Bound<typeof errorTracking, K>;

  /**
   * What users did, as their activity pages show it. Events are kept for three years.
   *
   * [Documentation](https://docs.gitlab.com/api/events/)
   */
  readonly events: Bound<typeof events, K>;

  /**
   * GitLab's own A/B tests. For people who work at GitLab.
   *
   * [Documentation](https://docs.gitlab.com/api/experiments/)
   */
  readonly experiments: Bound<typeof experiments, K>;

  /**
   * Verdicts of external services on the compliance of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/external_controls/)
   */
  readonly externalControls: Bound<typeof externalControls, K>;

  /**
   * Lists of users that strategies of feature flags are for.
   *
   * [Documentation](https://docs.gitlab.com/api/feature_flag_user_lists/)
   */
  readonly featureFlagUserLists: Bound<typeof featureFlagUserLists, K>;

  /**
   * Feature flags that a project offers to its own applications.
   *
   * [Documentation](https://docs.gitlab.com/api/feature_flags/)
   */
  readonly featureFlags: Bound<typeof featureFlags, K>;

  /**
   * Feature flags that GitLab itself is developed with.
   *
   * [Documentation](https://docs.gitlab.com/api/features/)
   */
  readonly features: Bound<typeof features, K>;

  /**
   * Times in which a project is not deployed.
   *
   * [Documentation](https://docs.gitlab.com/api/freeze_periods/)
   */
  readonly freezePeriods: Bound<typeof freezePeriods, K>;

  /**
   * What sites of Geo, GitLab Shell and the proxy call. They need secrets that only these have.
   *
   * [Documentation](https://docs.gitlab.com/development/internal_api/)
   */
  readonly geo: Bound<typeof geo, K>;

  /**
   * Sites of Geo, under their old name of nodes: instances that hold the data, or a copy of it.
   *
   * [Documentation](https://docs.gitlab.com/api/geo_nodes/)
   */
  readonly geoNodes: Bound<typeof geoNodes, K>;

  /**
   * Sites of Geo: instances that hold the data, or a copy of it.
   *
   * [Documentation](https://docs.gitlab.com/api/geo_sites/)
   */
  readonly geoSites: Bound<typeof geoSites, K>;

  /**
   * Smaller calls of GitLab Duo.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly gitlabDuo: Bound<typeof gitlabDuo, K>;

  /**
   * Plans, seats, add-ons and compute minutes of namespaces on GitLab.com; all but reading is for its
   * billing.
   *
   * [Documentation](https://docs.gitlab.com/api/namespaces/)
   */
  readonly gitlabSubscriptions: Bound<typeof gitlabSubscriptions, K>;

  /**
   * Queries in GitLab Query Language (GLQL), as they stand in Markdown.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly glql: Bound<typeof glql, K>;

  /**
   * Shell scripts that set up Google Cloud for a project.
   *
   * [Documentation](https://docs.gitlab.com/api/google_cloud_integration/)
   */
  readonly googleCloudIntegration: Bound<typeof googleCloudIntegration, K>;

  /**
   * Access tokens that belong to a group, not to a person.
   *
   * [Documentation](https://docs.gitlab.com/api/group_access_tokens/)
   */
  readonly groupAccessTokens: Bound<typeof groupAccessTokens, K>;

  /**
   * How much happened in a group lately.
   *
   * [Documentation](https://docs.gitlab.com/api/group_activity_analytics/)
   */
  readonly groupActivityAnalytics: Bound<typeof groupActivityAnalytics, K>;

  /**
   * Badges of a group: pictures with links. Their addresses may have placeholders such as `%{project_path}`
   * and `%{default_branch}`.
   *
   * [Documentation](https://docs.gitlab.com/api/group_badges/)
   */
  readonly groupBadges: Bound<typeof groupBadges, K>;

  /**
   * Issue boards of a group and their lists.
   *
   * [Documentation](https://docs.gitlab.com/api/group_boards/)
   */
  readonly groupBoards: Bound<typeof groupBoards, K>;

  /**
   * Clusters of a group that are connected by certificates.
   *
   * [Documentation](https://docs.gitlab.com/api/group_clusters/)
   */
  readonly groupClusters: Bound<typeof groupClusters, K>;

  /**
   * Access tokens and SSH keys of the enterprise users, subgroups and projects of a top-level group.
   *
   * [Documentation](https://docs.gitlab.com/api/groups/)
   */
  readonly groupCredentialsInventory: Bound<typeof groupCredentialsInventory, K>;

  /**
   * Accounts of users that a top-level group on GitLab.com owns.
   *
   * [Documentation](https://docs.gitlab.com/api/group_enterprise_users/)
   */
  readonly groupEnterpriseUsers: Bound<typeof groupEnterpriseUsers, K>;

  /**
   * Epic boards of a group and their lists.
   *
   * [Documentation](https://docs.gitlab.com/api/group_epic_boards/)
   */
  readonly groupEpicBoards: Bound<typeof groupEpicBoards, K>;

  /**
   * Exports groups as archives, and imports such archives. Direct transfer is the better way where it can be
   * used.
   *
   * [Documentation](https://docs.gitlab.com/api/group_import_export/)
   */
  readonly groupImportExport: Bound<typeof groupImportExport, K>;

  /**
   * Integrations of groups with other tools, which subgroups and projects can inherit. Each kind has its own
   * call to set it up; attributes left out keep their values. All of them need the Maintainer or Owner role.
   *
   * [Documentation](https://docs.gitlab.com/api/group_integrations/)
   */
  readonly groupIntegrations: Bound<typeof groupIntegrations, K>;

  /**
   * Iterations of a group.
   *
   * [Documentation](https://docs.gitlab.com/api/group_iterations/)
   */
  readonly groupIterations: Bound<typeof groupIterations, K>;

  /**
   * Labels of a group, which its projects can use.
   *
   * [Documentation](https://docs.gitlab.com/api/group_labels/)
   */
  readonly groupLabels: Bound<typeof groupLabels, K>;

  /**
   * Groups of an LDAP directory whose members get a role in a group.
   *
   * [Documentation](https://docs.gitlab.com/api/group_ldap_links/)
   */
  readonly groupLdapLinks: Bound<typeof groupLdapLinks, K>;

  /**
   * CI/CD variables of a group, which its projects get.
   *
   * [Documentation](https://docs.gitlab.com/api/group_level_variables/)
   */
  readonly groupLevelVariables: Bound<typeof groupLevelVariables, K>;

  /**
   * Files for the Markdown text of epics and wiki pages of a group.
   *
   * [Documentation](https://docs.gitlab.com/api/group_markdown_uploads/)
   */
  readonly groupMarkdownUploads: Bound<typeof groupMarkdownUploads, K>;

  /**
   * Members of groups with their roles, and the seats of a subscription that they take.
   *
   * [Documentation](https://docs.gitlab.com/api/group_members/)
   */
  readonly groupMembers: Bound<typeof groupMembers, K>;

  /**
   * Milestones of a group.
   *
   * [Documentation](https://docs.gitlab.com/api/group_milestones/)
   */
  readonly groupMilestones: Bound<typeof groupMilestones, K>;

  /**
   * Assigns what placeholder users made during imports to real users, many at once.
   *
   * [Documentation](https://docs.gitlab.com/api/group_placeholder_reassignments/)
   */
  readonly groupPlaceholderReassignments: Bound<typeof groupPlaceholderReassignments, K>;

  /**
   * Protection of branches in all projects of a group.
   *
   * [Documentation](https://docs.gitlab.com/api/group_protected_branches/)
   */
  readonly groupProtectedBranches: Bound<typeof groupProtectedBranches, K>;

  /**
   * Protection of environments in all projects of a group, by tier.
   *
   * [Documentation](https://docs.gitlab.com/api/group_protected_environments/)
   */
  readonly groupProtectedEnvironments: Bound<typeof groupProtectedEnvironments, K>;

  /**
   * What pushes to new projects of a group must look like.
   *
   * [Documentation](https://docs.gitlab.com/api/group_push_rules/)
   */
  readonly groupPushRules: Bound<typeof groupPushRules, K>;

  /**
   * Exports the records of a group kind by kind, as migrations by direct transfer ask for them.
   *
   * [Documentation](https://docs.gitlab.com/api/group_relations_export/)
   */
  readonly groupRelationsExport: Bound<typeof groupRelationsExport, K>;

  /**
   * Releases of the projects of a group.
   *
   * [Documentation](https://docs.gitlab.com/api/group_releases/)
   */
  readonly groupReleases: BoundGroupReleases<K>;

  /**
   * Moves of wikis from one storage of an instance to another.
   *
   * [Documentation](https://docs.gitlab.com/api/group_repository_storage_moves/)
   */
  readonly groupRepositoryStorageMoves: Bound<typeof groupRepositoryStorageMoves, K>;

  /**
   * Security settings of the projects of a group.
   *
   * [Documentation](https://docs.gitlab.com/api/group_security_settings/)
   */
  readonly groupSecuritySettings: Bound<typeof groupSecuritySettings, K>;

  /**
   * Certificate authorities whose SSH certificates the members of a top-level group may use.
   *
   * [Documentation](https://docs.gitlab.com/api/group_ssh_certificates/)
   */
  readonly groupSshCertificates: Bound<typeof groupSshCertificates, K>;

  /**
   * Addresses that GitLab calls when something happens in a group or one of its projects.
   *
   * [Documentation](https://docs.gitlab.com/api/group_webhooks/)
   */
  readonly groupWebhooks: Bound<typeof groupWebhooks, K>;

  /**
   * Wiki pages of a group.
   *
   * [Documentation](https://docs.gitlab.com/api/group_wikis/)
   */
  readonly groupWikis: BoundGroupWikis<K>;

  /**
   * Groups of projects and of groups, their settings and what they hold.
   *
   * [Documentation](https://docs.gitlab.com/api/groups/)
   */
  readonly groups: BoundGroups<K>;

  /**
   * Imports repositories from GitHub and Bitbucket.
   *
   * [Documentation](https://docs.gitlab.com/api/import/)
   */
  readonly import: Bound<typeof import_, K>;

  /**
   * Clusters of the instance that are connected by certificates.
   *
   * [Documentation](https://docs.gitlab.com/api/instance_clusters/)
   */
  readonly instanceClusters: Bound<typeof instanceClusters, K>;

  /**
   * CI/CD variables of the instance, which all projects get.
   *
   * [Documentation](https://docs.gitlab.com/api/instance_level_ci_variables/)
   */
  readonly instanceLevelCiVariables: Bound<typeof instanceLevelCiVariables, K>;

  /**
   * Calls that the GitLab apps for Slack and Jira make on their own. They are of no use to other clients.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly integrations: Bound<typeof integrations, K>;

  /**
   * Calls between GitLab's own services. They need secrets that only these have.
   *
   * [Documentation](https://docs.gitlab.com/development/internal_api/)
   */
  readonly internal: Bound<typeof internal, K>;

  /**
   * Invitations to groups and projects by email address.
   *
   * [Documentation](https://docs.gitlab.com/api/invitations/)
   */
  readonly invitations: Bound<typeof invitations, K>;

  /**
   * Threads of notes on an issue.
   *
   * [Documentation](https://docs.gitlab.com/api/discussions/)
   */
  readonly issueDiscussions: Bound<typeof issueDiscussions, K>;

  /**
   * Emoji reactions (`award_emoji`) to an issue and to its notes.
   *
   * [Documentation](https://docs.gitlab.com/api/emoji_reactions/)
   */
  readonly issueEmojiReactions: Bound<typeof issueEmojiReactions, K>;

  /**
   * Relations between issues.
   *
   * [Documentation](https://docs.gitlab.com/api/issue_links/)
   */
  readonly issueLinks: Bound<typeof issueLinks, K>;

  /**
   * Screenshots of metrics on the page of an incident.
   *
   * [Documentation](https://docs.gitlab.com/api/issues/)
   */
  readonly issueMetricImages: Bound<typeof issueMetricImages, K>;

  /**
   * Comments on an issue, and what GitLab noted there itself.
   *
   * [Documentation](https://docs.gitlab.com/api/notes/)
   */
  readonly issueNotes: Bound<typeof issueNotes, K>;

  /**
   * Issues of projects, with their time tracking, subscriptions, participants and merge requests.
   *
   * [Documentation](https://docs.gitlab.com/api/issues/)
   */
  readonly issues: Bound<typeof issues, K>;

  /**
   * Numbers of open and closed issues.
   *
   * [Documentation](https://docs.gitlab.com/api/issues_statistics/)
   */
  readonly issuesStatistics: Bound<typeof issuesStatistics, K>;

  /**
   * Iterations that a project can use.
   *
   * [Documentation](https://docs.gitlab.com/api/iterations/)
   */
  readonly iterations: Bound<typeof iterations, K>;

  /**
   * Files that CI/CD jobs leave behind: downloading, keeping and deleting them.
   *
   * [Documentation](https://docs.gitlab.com/api/job_artifacts/)
   */
  readonly jobArtifacts: Bound<typeof jobArtifacts, K>;

  /**
   * CI/CD jobs of projects: their state and logs, and running, canceling and erasing them.
   *
   * [Documentation](https://docs.gitlab.com/api/jobs/)
   */
  readonly jobs: Bound<typeof jobs, K>;

  /**
   * Finds users by their SSH keys.
   *
   * [Documentation](https://docs.gitlab.com/api/keys/)
   */
  readonly keys: Bound<typeof keys, K>;

  /**
   * Which top-level groups the knowledge graph of Orbit holds.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly knowledgeGraph: Bound<typeof knowledgeGraph, K>;

  /**
   * Labels of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/labels/)
   */
  readonly labels: Bound<typeof labels, K>;

  /**
   * Licenses that turn on paid features of an instance.
   *
   * [Documentation](https://docs.gitlab.com/api/license/)
   */
  readonly license: Bound<typeof license, K>;

  /**
   * Links between epics that relate to or block each other. Work items in the GraphQL API replace them.
   *
   * [Documentation](https://docs.gitlab.com/api/linked_epics/)
   */
  readonly linkedEpics: Bound<typeof linkedEpics, K>;

  /**
   * Checking of CI/CD configurations.
   *
   * [Documentation](https://docs.gitlab.com/api/lint/)
   */
  readonly lint: Bound<typeof lint, K>;

  /**
   * Which software licenses the dependencies of a project may have. GitLab no longer documents these calls.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly managedLicenses: Bound<typeof managedLicenses, K>;

  /**
   * Markdown text as HTML.
   *
   * [Documentation](https://docs.gitlab.com/api/markdown/)
   */
  readonly markdown: Bound<typeof markdown, K>;

  /**
   * Virtual registries of a top-level group: one address for Maven, Gradle and sbt in front of several Maven
   * repositories, whose files GitLab caches. Needs the dependency proxy.
   *
   * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/)
   */
  readonly mavenVirtualRegistries: Bound<typeof mavenVirtualRegistries, K>;

  /**
   * Maven repositories that virtual registries ask: remote ones by their address, local ones in a group or
   * project of this GitLab instance. Several virtual registries of a group can share an upstream.
   *
   * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/)
   */
  readonly mavenVirtualRegistryUpstreams: Bound<typeof mavenVirtualRegistryUpstreams, K>;

  /**
   * The server that speaks the Model Context Protocol, for AI tools. It takes OAuth tokens with the scope
   * `mcp` only.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly mcp: Bound<typeof mcp, K>;

  /**
   * Custom roles: permissions on top of a role that GitLab has.
   *
   * [Documentation](https://docs.gitlab.com/api/member_roles/)
   */
  readonly memberRoles: Bound<typeof memberRoles, K>;

  /**
   * How groups and projects handle approvals of merge requests.
   *
   * [Documentation](https://docs.gitlab.com/api/merge_request_approval_settings/)
   */
  readonly mergeRequestApprovalSettings: Bound<typeof mergeRequestApprovalSettings, K>;

  /**
   * Approvals of merge requests, and the rules of merge requests, projects and groups about who must approve.
   *
   * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/)
   */
  readonly mergeRequestApprovals: Bound<typeof mergeRequestApprovals, K>;

  /**
   * Commits that are merged already and that a merge request shows for context.
   *
   * [Documentation](https://docs.gitlab.com/api/merge_request_context_commits/)
   */
  readonly mergeRequestContextCommits: Bound<typeof mergeRequestContextCommits, K>;

  /**
   * Merge requests that must be merged before another one is.
   *
   * [Documentation](https://docs.gitlab.com/api/merge_requests/)
   */
  readonly mergeRequestDependencies: Bound<typeof mergeRequestDependencies, K>;

  /**
   * Threads of notes on a merge request.
   *
   * [Documentation](https://docs.gitlab.com/api/discussions/)
   */
  readonly mergeRequestDiscussions: Bound<typeof mergeRequestDiscussions, K>;

  /**
   * Emoji reactions (`award_emoji`) to a merge request and to its notes.
   *
   * [Documentation](https://docs.gitlab.com/api/emoji_reactions/)
   */
  readonly mergeRequestEmojiReactions: Bound<typeof mergeRequestEmojiReactions, K>;

  /**
   * Comments on a merge request, and what GitLab noted there itself.
   *
   * [Documentation](https://docs.gitlab.com/api/notes/)
   */
  readonly mergeRequestNotes: Bound<typeof mergeRequestNotes, K>;

  /**
   * Reviewers that GitLab Duo suggests for a merge request.
   *
   * [Documentation](https://docs.gitlab.com/api/merge_requests/)
   */
  readonly mergeRequestReviewers: Bound<typeof mergeRequestReviewers, K>;

  /**
   * Versions of the diff of a merge request.
   *
   * [Documentation](https://docs.gitlab.com/api/merge_requests/)
   */
  readonly mergeRequestVersions: Bound<typeof mergeRequestVersions, K>;

  /**
   * Merge requests of projects, with their diffs, pipelines, time tracking, subscriptions and participants.
   *
   * [Documentation](https://docs.gitlab.com/api/merge_requests/)
   */
  readonly mergeRequests: BoundMergeRequests<K>;

  /**
   * Queues of merge requests that are merged one after the other, each tested together with those before it.
   *
   * [Documentation](https://docs.gitlab.com/api/merge_trains/)
   */
  readonly mergeTrains: Bound<typeof mergeTrains, K>;

  /**
   * Version and edition of the instance.
   *
   * [Documentation](https://docs.gitlab.com/api/metadata/)
   */
  readonly metadata: Bound<typeof metadata, K>;

  /**
   * Milestones of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/milestones/)
   */
  readonly milestones: Bound<typeof milestones, K>;

  /**
   * Experiments and their runs through the interface of MLflow clients. GitLab calls them model experiments
   * and candidates.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly mlflow: Bound<typeof mlflow, K>;

  /**
   * The model registry, and artifacts of models and runs, through the interface of MLflow clients.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly mlflowModels: Bound<typeof mlflowModels, K>;

  /**
   * Devices that the caller gets push notifications on.
   *
   * [Documentation](https://docs.gitlab.com/api/mobile_push_subscriptions/)
   */
  readonly mobilePushSubscriptions: Bound<typeof mobilePushSubscriptions, K>;

  /**
   * Files of machine learning models, by model version or candidate.
   *
   * [Documentation](https://docs.gitlab.com/api/model_registry/)
   */
  readonly modelRegistry: Bound<typeof modelRegistry, K>;

  /**
   * Groups and personal spaces of users, seen as what holds projects.
   *
   * [Documentation](https://docs.gitlab.com/api/namespaces/)
   */
  readonly namespaces: Bound<typeof namespaces, K>;

  /**
   * Which notifications the caller gets.
   *
   * [Documentation](https://docs.gitlab.com/api/notification_settings/)
   */
  readonly notificationSettings: Bound<typeof notificationSettings, K>;

  /**
   * Exports groups and projects to object storage, and imports them elsewhere, for instances that do not
   * reach one another.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly offlineTransfers: Bound<typeof offlineTransfers, K>;

  /**
   * Orbit, the knowledge graph of GitLab: questions about code, projects and work that span the instance.
   *
   * [Documentation](https://docs.gitlab.com/api/orbit/)
   */
  readonly orbit: Bound<typeof orbit, K>;

  /**
   * Organizations, which hold groups, projects and users.
   *
   * [Documentation](https://docs.gitlab.com/api/organizations/)
   */
  readonly organizations: Bound<typeof organizations, K>;

  /**
   * Packages of all formats in the package registry of a project or group.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/)
   */
  readonly packages: Bound<typeof packages, K>;

  /**
   * Cargo registry of a project, as Cargo speaks to it (sparse index).
   *
   * [Documentation](https://docs.gitlab.com/api/packages/)
   */
  readonly packagesCargo: Bound<typeof packagesCargo, K>;

  /**
   * Composer repositories of a group, and Composer packages of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/composer/)
   */
  readonly packagesComposer: Bound<typeof packagesComposer, K>;

  /**
   * Conan registries of the instance and of a project, as Conan 1 speaks to them.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/)
   */
  readonly packagesConanV1: Bound<typeof packagesConanV1, K>;

  /**
   * Conan registry of a project, as Conan 2 speaks to it: recipes and packages have revisions.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/)
   */
  readonly packagesConanV2: Bound<typeof packagesConanV2, K>;

  /**
   * Debian repositories of a project and of a group, as `apt` and `dput` speak to them.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/debian/)
   */
  readonly packagesDebian: Bound<typeof packagesDebian, K>;

  /**
   * Debian distributions of a group: what `apt` finds below one name.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/debian_group_distributions/)
   */
  readonly packagesDebianGroupDistributions: Bound<typeof packagesDebianGroupDistributions, K>;

  /**
   * Debian distributions of a project: what `apt` finds below one name.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/debian_project_distributions/)
   */
  readonly packagesDebianProjectDistributions: Bound<typeof packagesDebianProjectDistributions, K>;

  /**
   * Files of any kind, kept by name and version.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/)
   */
  readonly packagesGeneric: BoundPackagesGeneric<K>;

  /**
   * Go modules in the repository of a project, as the `go` command asks a module proxy for them.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/go_proxy/)
   */
  readonly packagesGoProxy: Bound<typeof packagesGoProxy, K>;

  /**
   * Helm repositories of a project, one for each channel.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/helm/)
   */
  readonly packagesHelm: Bound<typeof packagesHelm, K>;

  /**
   * Maven repositories of a project, a group and the instance, as Maven, Gradle and sbt read them.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/maven/)
   */
  readonly packagesMaven: Bound<typeof packagesMaven, K>;

  /**
   * npm registries of a project, a group and the instance, as npm, pnpm and Yarn speak to them.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/npm/)
   */
  readonly packagesNpm: Bound<typeof packagesNpm, K>;

  /**
   * Advisories and audits of npm packages, as `npm audit` asks for them.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/npm/)
   */
  readonly packagesNpmAudits: Bound<typeof packagesNpmAudits, K>;

  /**
   * NuGet v3 feeds of a project and of a group, as the NuGet and .NET command lines and debuggers speak to
   * them.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/nuget/)
   */
  readonly packagesNuget: Bound<typeof packagesNuget, K>;

  /**
   * NuGet v2 feeds of a project and of a group, as Chocolatey and older NuGet clients speak to them.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/nuget/)
   */
  readonly packagesNugetV2: Bound<typeof packagesNugetV2, K>;

  /**
   * Python package indexes of a project and of a group, as pip and twine speak to them.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/pypi/)
   */
  readonly packagesPypi: Bound<typeof packagesPypi, K>;

  /**
   * RPM repository of a project, as `dnf` and `yum` ask for it.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/)
   */
  readonly packagesRpm: Bound<typeof packagesRpm, K>;

  /**
   * Gem server of a project, as RubyGems and Bundler speak to it.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/rubygems/)
   */
  readonly packagesRubygems: Bound<typeof packagesRubygems, K>;

  /**
   * Terraform module registry of a top-level group and of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/terraform-modules/)
   */
  readonly packagesTerraformModules: Bound<typeof packagesTerraformModules, K>;

  /**
   * Websites of projects that GitLab Pages publishes.
   *
   * [Documentation](https://docs.gitlab.com/api/pages/)
   */
  readonly pages: Bound<typeof pages, K>;

  /**
   * Domains that websites of GitLab Pages are published at.
   *
   * [Documentation](https://docs.gitlab.com/api/pages_domains/)
   */
  readonly pagesDomains: Bound<typeof pagesDomains, K>;

  /**
   * Personal access tokens: find, rotate, revoke. They are created on the user tokens page.
   *
   * [Documentation](https://docs.gitlab.com/api/personal_access_tokens/)
   */
  readonly personalAccessTokens: Bound<typeof personalAccessTokens, K>;

  /**
   * Pipelines of a project that run at set times.
   *
   * [Documentation](https://docs.gitlab.com/api/pipeline_schedules/)
   */
  readonly pipelineSchedules: Bound<typeof pipelineSchedules, K>;

  /**
   * Tokens that start pipelines of a project, and starting pipelines with them.
   *
   * [Documentation](https://docs.gitlab.com/api/pipeline_triggers/)
   */
  readonly pipelineTriggers: Bound<typeof pipelineTriggers, K>;

  /**
   * CI/CD pipelines of projects: their state, jobs, variables and test reports.
   *
   * [Documentation](https://docs.gitlab.com/api/pipelines/)
   */
  readonly pipelines: Bound<typeof pipelines, K>;

  /**
   * Limits that a plan sets to those who have it.
   *
   * [Documentation](https://docs.gitlab.com/api/plan_limits/)
   */
  readonly planLimits: Bound<typeof planLimits, K>;

  /**
   * Access tokens that belong to a project, not to a person.
   *
   * [Documentation](https://docs.gitlab.com/api/project_access_tokens/)
   */
  readonly projectAccessTokens: Bound<typeof projectAccessTokens, K>;

  /**
   * Short names that repositories can be cloned by.
   *
   * [Documentation](https://docs.gitlab.com/api/project_aliases/)
   */
  readonly projectAliases: Bound<typeof projectAliases, K>;

  /**
   * Badges of a project: pictures with links. Their addresses may have placeholders such as `%{project_path}`
   * and `%{default_branch}`.
   *
   * [Documentation](https://docs.gitlab.com/api/project_badges/)
   */
  readonly projectBadges: Bound<typeof projectBadges, K>;

  /**
   * Clusters of a project that are connected by certificates.
   *
   * [Documentation](https://docs.gitlab.com/api/project_clusters/)
   */
  readonly projectClusters: Bound<typeof projectClusters, K>;

  /**
   * Forks of projects, and the relationship between a fork and its source.
   *
   * [Documentation](https://docs.gitlab.com/api/project_forks/)
   */
  readonly projectForks: BoundProjectForks<K>;

  /**
   * Exports projects as archives, and imports such archives.
   *
   * [Documentation](https://docs.gitlab.com/api/project_import_export/)
   */
  readonly projectImportExport: Bound<typeof projectImportExport, K>;

  /**
   * Integrations of projects with other tools. Each kind has its own call to set it up; attributes left out
   * keep their values. All of them need the Maintainer or Owner role.
   *
   * [Documentation](https://docs.gitlab.com/api/project_integrations/)
   */
  readonly projectIntegrations: Bound<typeof projectIntegrations, K>;

  /**
   * Which projects and groups may reach a project with the tokens of their CI/CD jobs.
   *
   * [Documentation](https://docs.gitlab.com/api/project_job_token_scopes/)
   */
  readonly projectJobTokenScopes: Bound<typeof projectJobTokenScopes, K>;

  /**
   * CI/CD variables of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/project_level_variables/)
   */
  readonly projectLevelVariables: Bound<typeof projectLevelVariables, K>;

  /**
   * Files for the Markdown text of issues, merge requests, snippets and wiki pages of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/project_markdown_uploads/)
   */
  readonly projectMarkdownUploads: Bound<typeof projectMarkdownUploads, K>;

  /**
   * Members of projects with their roles.
   *
   * [Documentation](https://docs.gitlab.com/api/project_members/)
   */
  readonly projectMembers: Bound<typeof projectMembers, K>;

  /**
   * Rules that say who may publish and delete which packages of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/project_packages_protection_rules/)
   */
  readonly projectPackagesProtectionRules: Bound<typeof projectPackagesProtectionRules, K>;

  /**
   * Projects whose repository follows another one.
   *
   * [Documentation](https://docs.gitlab.com/api/project_pull_mirroring/)
   */
  readonly projectPullMirroring: Bound<typeof projectPullMirroring, K>;

  /**
   * What pushes to a project must look like.
   *
   * [Documentation](https://docs.gitlab.com/api/project_push_rules/)
   */
  readonly projectPushRules: Bound<typeof projectPushRules, K>;

  /**
   * Exports the records of a project kind by kind, as migrations by direct transfer ask for them.
   *
   * [Documentation](https://docs.gitlab.com/api/project_relations_export/)
   */
  readonly projectRelationsExport: Bound<typeof projectRelationsExport, K>;

  /**
   * Moves of repositories from one storage of an instance to another.
   *
   * [Documentation](https://docs.gitlab.com/api/project_repository_storage_moves/)
   */
  readonly projectRepositoryStorageMoves: Bound<typeof projectRepositoryStorageMoves, K>;

  /**
   * Security settings of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/project_security_settings/)
   */
  readonly projectSecuritySettings: Bound<typeof projectSecuritySettings, K>;

  /**
   * Old addresses of the project integrations, from when they were called services.
   *
   * [Documentation](https://docs.gitlab.com/api/project_integrations/)
   */
  readonly projectServices: Bound<typeof projectServices, K>;

  /**
   * Snippets of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/project_snippets/)
   */
  readonly projectSnippets: Bound<typeof projectSnippets, K>;

  /**
   * Stars that users give to projects.
   *
   * [Documentation](https://docs.gitlab.com/api/project_starring/)
   */
  readonly projectStarring: BoundProjectStarring<K>;

  /**
   * How often projects are cloned and fetched.
   *
   * [Documentation](https://docs.gitlab.com/api/project_statistics/)
   */
  readonly projectStatistics: Bound<typeof projectStatistics, K>;

  /**
   * Templates of files as one project sees them: those of the instance and its own.
   *
   * [Documentation](https://docs.gitlab.com/api/project_templates/)
   */
  readonly projectTemplates: Bound<typeof projectTemplates, K>;

  /**
   * Vulnerabilities of a project. GitLab means to replace these calls by GraphQL.
   *
   * [Documentation](https://docs.gitlab.com/api/project_vulnerabilities/)
   */
  readonly projectVulnerabilities: Bound<typeof projectVulnerabilities, K>;

  /**
   * Addresses that GitLab calls when something happens in a project.
   *
   * [Documentation](https://docs.gitlab.com/api/project_webhooks/)
   */
  readonly projectWebhooks: Bound<typeof projectWebhooks, K>;

  /**
   * Projects: settings, life cycle, sharing with groups, and where their repositories are stored.
   *
   * [Documentation](https://docs.gitlab.com/api/projects/)
   */
  readonly projects: BoundProjects<K>;

  /**
   * Protection of branches of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/protected_branches/)
   */
  readonly protectedBranches: Bound<typeof protectedBranches, K>;

  /**
   * Protection of environments of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/protected_environments/)
   */
  readonly protectedEnvironments: Bound<typeof protectedEnvironments, K>;

  /**
   * Protection of tags of a project: who may create them.
   *
   * [Documentation](https://docs.gitlab.com/api/protected_tags/)
   */
  readonly protectedTags: Bound<typeof protectedTags, K>;

  /**
   * Releases of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/releases/)
   */
  readonly releases: Bound<typeof releases, K>;

  /**
   * Links of a release to files.
   *
   * [Documentation](https://docs.gitlab.com/api/releases/links/)
   */
  readonly releasesLinks: Bound<typeof releasesLinks, K>;

  /**
   * Repositories elsewhere that the repository of a project is pushed to.
   *
   * [Documentation](https://docs.gitlab.com/api/remote_mirrors/)
   */
  readonly remoteMirrors: Bound<typeof remoteMirrors, K>;

  /**
   * Files, blobs, archives, comparisons and changelogs of a project's repository.
   *
   * [Documentation](https://docs.gitlab.com/api/repositories/)
   */
  readonly repositories: Bound<typeof repositories, K>;

  /**
   * Files of a repository, read and written one at a time.
   *
   * [Documentation](https://docs.gitlab.com/api/repository_files/)
   */
  readonly repositoryFiles: Bound<typeof repositoryFiles, K>;

  /**
   * How repositories are stored.
   *
   * [Documentation](https://docs.gitlab.com/api/repositories/)
   */
  readonly repositoryHealth: Bound<typeof repositoryHealth, K>;

  /**
   * Submodules of a repository.
   *
   * [Documentation](https://docs.gitlab.com/api/repository_submodules/)
   */
  readonly repositorySubmodules: Bound<typeof repositorySubmodules, K>;

  /**
   * Resource groups let only one of the jobs that name them run at a time.
   *
   * [Documentation](https://docs.gitlab.com/api/resource_groups/)
   */
  readonly resourceGroups: Bound<typeof resourceGroups, K>;

  /**
   * Events that tell when iterations were added and removed.
   *
   * [Documentation](https://docs.gitlab.com/api/resource_iteration_events/)
   */
  readonly resourceIterationEvents: Bound<typeof resourceIterationEvents, K>;

  /**
   * Events that tell when labels were added and removed.
   *
   * [Documentation](https://docs.gitlab.com/api/resource_label_events/)
   */
  readonly resourceLabelEvents: Bound<typeof resourceLabelEvents, K>;

  /**
   * Events that tell when milestones were added and removed.
   *
   * [Documentation](https://docs.gitlab.com/api/resource_milestone_events/)
   */
  readonly resourceMilestoneEvents: Bound<typeof resourceMilestoneEvents, K>;

  /**
   * Events of closing, reopening and merging.
   *
   * [Documentation](https://docs.gitlab.com/api/resource_state_events/)
   */
  readonly resourceStateEvents: Bound<typeof resourceStateEvents, K>;

  /**
   * Events that tell when the weight of an issue changed.
   *
   * [Documentation](https://docs.gitlab.com/api/resource_weight_events/)
   */
  readonly resourceWeightEvents: Bound<typeof resourceWeightEvents, K>;

  /**
   * Tokens that runner controllers connect with.
   *
   * [Documentation](https://docs.gitlab.com/api/runner_controller_tokens/)
   */
  readonly runnerControllerTokens: Bound<typeof runnerControllerTokens, K>;

  /**
   * Runner controllers: programs that admit or reject CI/CD jobs before runners get them.
   *
   * [Documentation](https://docs.gitlab.com/api/runner_controllers/)
   */
  readonly runnerControllers: Bound<typeof runnerControllers, K>;

  /**
   * What GitLab Runner calls to fetch and store artifacts of jobs. The credential is the token of the job.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly runnerJobArtifacts: Bound<typeof runnerJobArtifacts, K>;

  /**
   * What GitLab Runner calls to fetch jobs, and to report on them. The credential is the token of the runner
   * or the job.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly runnerJobs: Bound<typeof runnerJobs, K>;

  /**
   * Runners that work on CI/CD jobs: listing, assigning and changing them, and what they call to register.
   *
   * [Documentation](https://docs.gitlab.com/api/runners/)
   */
  readonly runners: Bound<typeof runners, K>;

  /**
   * Accounts at the SAML provider of a group, and roles that its SAML groups give.
   *
   * [Documentation](https://docs.gitlab.com/api/saml/)
   */
  readonly saml: Bound<typeof saml, K>;

  /**
   * What the dependency scanning analyzer calls to have a list of components (SBOM) checked. The credential
   * is the token of the job.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly sbomScans: Bound<typeof sbomScans, K>;

  /**
   * Accounts of users that SCIM provisioned for a group.
   *
   * [Documentation](https://docs.gitlab.com/api/scim/)
   */
  readonly scim: Bound<typeof scim, K>;

  /**
   * Search in the instance, a group or a project.
   *
   * [Documentation](https://docs.gitlab.com/api/search/)
   */
  readonly search: BoundSearch<K>;

  /**
   * Migrations of advanced search, and which namespaces of GitLab.com it indexes.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly searchMigrations: Bound<typeof searchMigrations, K>;

  /**
   * Access to secrets of the GitLab Secrets Manager for programs that are no CI/CD jobs.
   *
   * [Documentation](https://docs.gitlab.com/api/secrets_manager/)
   */
  readonly secretsManager: Bound<typeof secretsManager, K>;

  /**
   * Files such as keystores for jobs of a project, at most 100 of 5 MB each.
   *
   * [Documentation](https://docs.gitlab.com/api/secure_files/)
   */
  readonly secureFiles: Bound<typeof secureFiles, K>;

  /**
   * Scans of single files as editors ask for them.
   *
   * [Documentation](https://docs.gitlab.com/api/projects/)
   */
  readonly securityScans: Bound<typeof securityScans, K>;

  /**
   * Accounts for programs, of the instance, of groups and of projects.
   *
   * [Documentation](https://docs.gitlab.com/api/service_accounts/)
   */
  readonly serviceAccounts: Bound<typeof serviceAccounts, K>;

  /**
   * Settings of the whole instance. Changes take up to a minute to have effect.
   *
   * [Documentation](https://docs.gitlab.com/api/settings/)
   */
  readonly settings: Bound<typeof settings, K>;

  /**
   * What the background jobs of an instance are doing.
   *
   * [Documentation](https://docs.gitlab.com/api/sidekiq_metrics/)
   */
  readonly sidekiqMetrics: Bound<typeof sidekiqMetrics, K>;

  /**
   * Threads of notes on a project snippet.
   *
   * [Documentation](https://docs.gitlab.com/api/discussions/)
   */
  readonly snippetDiscussions: Bound<typeof snippetDiscussions, K>;

  /**
   * Emoji reactions (`award_emoji`) to a project snippet and to its notes.
   *
   * [Documentation](https://docs.gitlab.com/api/emoji_reactions/)
   */
  readonly snippetEmojiReactions: Bound<typeof snippetEmojiReactions, K>;

  /**
   * Comments on a project snippet, and what GitLab noted there itself.
   *
   * [Documentation](https://docs.gitlab.com/api/notes/)
   */
  readonly snippetNotes: Bound<typeof snippetNotes, K>;

  /**
   * Moves of repositories from one storage of an instance to another.
   *
   * [Documentation](https://docs.gitlab.com/api/snippet_repository_storage_moves/)
   */
  readonly snippetRepositoryStorageMoves: Bound<typeof snippetRepositoryStorageMoves, K>;

  /**
   * Snippets of users.
   *
   * [Documentation](https://docs.gitlab.com/api/snippets/)
   */
  readonly snippets: Bound<typeof snippets, K>;

  /**
   * Numbers of what an instance holds.
   *
   * [Documentation](https://docs.gitlab.com/api/statistics/)
   */
  readonly statistics: Bound<typeof statistics, K>;

  /**
   * Services outside GitLab that tell whether a merge request may be merged.
   *
   * [Documentation](https://docs.gitlab.com/api/status_checks/)
   */
  readonly statusChecks: Bound<typeof statusChecks, K>;

  /**
   * Changes that comments on a diff suggest, and that can be applied as they are.
   *
   * [Documentation](https://docs.gitlab.com/api/suggestions/)
   */
  readonly suggestions: Bound<typeof suggestions, K>;

  /**
   * Addresses that GitLab calls when something happens on the instance.
   *
   * [Documentation](https://docs.gitlab.com/api/system_hooks/)
   */
  readonly systemHooks: Bound<typeof systemHooks, K>;

  /**
   * Git tags of a project's repository.
   *
   * [Documentation](https://docs.gitlab.com/api/tags/)
   */
  readonly tags: Bound<typeof tags, K>;

  /**
   * Templates of Dockerfiles, `.gitignore` files, CI/CD configurations and licenses that the instance offers.
   *
   * [Documentation](https://docs.gitlab.com/api/templates/dockerfiles/)
   */
  readonly templates: Bound<typeof templates, K>;

  /**
   * States of Terraform and OpenTofu that GitLab keeps for a project, by the protocol of their HTTP backend.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly terraformState: Bound<typeof terraformState, K>;

  /**
   * Rules that say who may write which Terraform states of a project, and from where.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly terraformStateProtectionRules: Bound<typeof terraformStateProtectionRules, K>;

  /**
   * To-do list of the caller.
   *
   * [Documentation](https://docs.gitlab.com/api/todos/)
   */
  readonly todos: Bound<typeof todos, K>;

  /**
   * Short-lived tokens for services beside GitLab.
   *
   * [Documentation](https://docs.gitlab.com/api/rest/authentication/)
   */
  readonly tokenExchange: Bound<typeof tokenExchange, K>;

  /**
   * Topics that projects are about.
   *
   * [Documentation](https://docs.gitlab.com/api/topics/)
   */
  readonly topics: Bound<typeof topics, K>;

  /**
   * Feature flags of a project as Unleash clients ask for them. The credential is the instance ID of the
   * client.
   *
   * [Documentation](https://docs.gitlab.com/api/feature_flags/)
   */
  readonly unleash: Bound<typeof unleash, K>;

  /**
   * Service Ping and internal events: what GitLab counts about the use of an instance.
   *
   * [Documentation](https://docs.gitlab.com/api/usage_data/)
   */
  readonly usageData: Bound<typeof usageData, K>;

  /**
   * OAuth applications that the caller owns.
   *
   * [Documentation](https://docs.gitlab.com/api/user_applications/)
   */
  readonly userApplications: Bound<typeof userApplications, K>;

  /**
   * Numbers of what waits for a user and of what a user has.
   *
   * [Documentation](https://docs.gitlab.com/api/users/)
   */
  readonly userCounts: Bound<typeof userCounts, K>;

  /**
   * Email addresses of user accounts.
   *
   * [Documentation](https://docs.gitlab.com/api/user_email_addresses/)
   */
  readonly userEmailAddresses: Bound<typeof userEmailAddresses, K>;

  /**
   * Who follows whom.
   *
   * [Documentation](https://docs.gitlab.com/api/user_follow_unfollow/)
   */
  readonly userFollowUnfollow: Bound<typeof userFollowUnfollow, K>;

  /**
   * SSH and GPG keys of user accounts.
   *
   * [Documentation](https://docs.gitlab.com/api/user_keys/)
   */
  readonly userKeys: Bound<typeof userKeys, K>;

  /**
   * Approving, blocking, banning and deactivating user accounts.
   *
   * [Documentation](https://docs.gitlab.com/api/user_moderation/)
   */
  readonly userModeration: Bound<typeof userModeration, K>;

  /**
   * Preferences of the caller.
   *
   * [Documentation](https://docs.gitlab.com/api/users/)
   */
  readonly userPreferences: Bound<typeof userPreferences, K>;

  /**
   * Runners that the caller owns.
   *
   * [Documentation](https://docs.gitlab.com/api/users/)
   */
  readonly userRunners: Bound<typeof userRunners, K>;

  /**
   * PINs with which users prove to GitLab's support who they are.
   *
   * [Documentation](https://docs.gitlab.com/api/users/)
   */
  readonly userSupportPins: Bound<typeof userSupportPins, K>;

  /**
   * Creates personal access tokens, and manages impersonation tokens, for users.
   *
   * [Documentation](https://docs.gitlab.com/api/user_tokens/)
   */
  readonly userTokens: Bound<typeof userTokens, K>;

  /**
   * User accounts: their profiles, status, memberships and activity.
   *
   * [Documentation](https://docs.gitlab.com/api/users/)
   */
  readonly users: Bound<typeof users, K>;

  /**
   * Version of the instance.
   *
   * [Documentation](https://docs.gitlab.com/api/metadata/)
   */
  readonly version: Bound<typeof version, K>;

  /**
   * Policies by which groups delete old cache entries of their virtual registries.
   *
   * [Documentation](https://docs.gitlab.com/api/virtual_registries_cleanup_policies/)
   */
  readonly virtualRegistryCleanupPolicies: Bound<typeof virtualRegistryCleanupPolicies, K>;

  /**
   * Settings of the Web IDE and other VS Code editors, in the protocol of their settings sync.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly vscodeSettingsSync: Bound<typeof vscodeSettingsSync, K>;

  /**
   * Single vulnerabilities of projects. GitLab means to replace these calls by GraphQL.
   *
   * [Documentation](https://docs.gitlab.com/api/vulnerabilities/)
   */
  readonly vulnerabilities: Bound<typeof vulnerabilities, K>;

  /**
   * Files with the archived vulnerabilities of a project, kept for a month. Only who asked for one can read
   * it.
   *
   * [Documentation](https://docs.gitlab.com/api/vulnerability_archive_exports/)
   */
  readonly vulnerabilityArchiveExports: Bound<typeof vulnerabilityArchiveExports, K>;

  /**
   * Files with the vulnerabilities of a project, a group or the security center. Only who asked for one can
   * read it.
   *
   * [Documentation](https://docs.gitlab.com/api/vulnerability_exports/)
   */
  readonly vulnerabilityExports: Bound<typeof vulnerabilityExports, K>;

  /**
   * What security scans found in a project. GitLab means to replace this call by GraphQL.
   *
   * [Documentation](https://docs.gitlab.com/api/vulnerability_findings/)
   */
  readonly vulnerabilityFindings: Bound<typeof vulnerabilityFindings, K>;

  /**
   * Comments on a vulnerability, and what GitLab noted there itself.
   *
   * [Documentation](https://docs.gitlab.com/api/notes/)
   */
  readonly vulnerabilityNotes: Bound<typeof vulnerabilityNotes, K>;

  /**
   * Commits that GitLab makes and signs.
   *
   * [Documentation](https://docs.gitlab.com/api/web_commits/)
   */
  readonly webCommits: Bound<typeof webCommits, K>;

  /**
   * Comments on wiki pages of projects and groups.
   *
   * [Documentation](https://docs.gitlab.com/api/notes/)
   */
  readonly wikiPageNotes: Bound<typeof wikiPageNotes, K>;

  /**
   * Wiki pages of a project.
   *
   * [Documentation](https://docs.gitlab.com/api/wikis/)
   */
  readonly wikis: BoundWikis<K>;

  /**
   * Exact code search with Zoekt: which nodes index which groups.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  readonly zoekt: Bound<typeof zoekt, K>;
}

defineResources(GitLab.prototype, operations);
