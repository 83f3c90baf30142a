// From spec/resources/. Do not edit: `npm run generate` writes this file.

/**
 * Operations by resource, one a line: function, method, path, then what is not the default. `parseOperations`
 * of the runtime reads it; the modules of the resources hold the same with types.
 */
export const operations = {
  accessRequests: `listForProject GET /projects/{project_id}/access_requests list pagination=offset
requestForProject POST /projects/{project_id}/access_requests
approveForProject PUT /projects/{project_id}/access_requests/{user_id}/approve
denyForProject DELETE /projects/{project_id}/access_requests/{user_id} as=none
listForGroup GET /groups/{group_id}/access_requests list pagination=offset
requestForGroup POST /groups/{group_id}/access_requests
approveForGroup PUT /groups/{group_id}/access_requests/{user_id}/approve
denyForGroup DELETE /groups/{group_id}/access_requests/{user_id} as=none`,
  activeContext: `listConnections GET /admin/active_context/connections
activateConnection PUT /admin/active_context/connections/activate
deactivateConnection PUT /admin/active_context/connections/deactivate
updateCollection PUT /admin/active_context/collections/{collection_id}
updateEnabledNamespace PUT /admin/active_context/code/enabled_namespaces
clearDeadQueue DELETE /admin/active_context/dead_queue
replayDeadQueue POST /admin/active_context/dead_queue/replay`,
  adminAiCatalog: `createExternalAgents POST /admin/ai_catalog/seed_external_agents`,
  adminSidekiqQueues: `deleteJobs DELETE /admin/sidekiq/queues/{queue_name}`,
  adminToken: `get POST /admin/token idempotent=true
revoke DELETE /admin/token body=json as=none`,
  aiAgent: `registerIdentity POST /projects/{project_id}/ai_agent/identities
listSessions GET /projects/{project_id}/ai_agent/sessions list pagination=offset
createSession POST /projects/{project_id}/ai_agent/sessions
completeSession PATCH /projects/{project_id}/ai_agent/sessions/{session_id}
createAuditEvents POST /projects/{project_id}/ai_agent/audit_events as=none`,
  alertManagementAlerts: `listMetricImages GET /projects/{project_id}/alert_management_alerts/{alert_iid}/metric_images
uploadMetricImage POST /projects/{project_id}/alert_management_alerts/{alert_iid}/metric_images body=multipart
authorizeMetricImageUpload POST /projects/{project_id}/alert_management_alerts/{alert_iid}/metric_images/authorize as=none
updateMetricImage PUT /projects/{project_id}/alert_management_alerts/{alert_iid}/metric_images/{metric_image_id}
deleteMetricImage DELETE /projects/{project_id}/alert_management_alerts/{alert_iid}/metric_images/{metric_image_id} as=none`,
  appearance: `get GET /application/appearance
update PUT /application/appearance`,
  applications: `list GET /applications
create POST /applications
delete DELETE /applications/{application_id} as=none
renewSecret POST /applications/{application_id}/renew-secret`,
  attestations: `list GET /projects/{project_id}/attestations/{subject_digest} list pagination=offset
download GET /projects/{project_id}/attestations/{attestation_iid}/download as=file`,
  auditEvents: `list GET /audit_events list pagination=both
get GET /audit_events/{audit_event_id}
listForGroup GET /groups/{group_id}/audit_events list pagination=both
getForGroup GET /groups/{group_id}/audit_events/{audit_event_id}
listForProject GET /projects/{project_id}/audit_events list pagination=both
getForProject GET /projects/{project_id}/audit_events/{audit_event_id}`,
  avatar: `get GET /avatar`,
  batchedBackgroundMigrations: `list GET /admin/batched_background_migrations
get GET /admin/batched_background_migrations/{migration_id}
pause PUT /admin/batched_background_migrations/{migration_id}/pause
resume PUT /admin/batched_background_migrations/{migration_id}/resume`,
  batchedBackgroundOperations: `list GET /admin/batched_background_operations
get GET /admin/batched_background_operations/{operation_id}
stop PUT /admin/batched_background_operations/{operation_id}/stop
restart PUT /admin/batched_background_operations/{operation_id}/restart`,
  boards: `list GET /projects/{project_id}/boards list pagination=offset
create POST /projects/{project_id}/boards
get GET /projects/{project_id}/boards/{board_id}
update PUT /projects/{project_id}/boards/{board_id}
delete DELETE /projects/{project_id}/boards/{board_id}
listLists GET /projects/{project_id}/boards/{board_id}/lists list pagination=offset
createList POST /projects/{project_id}/boards/{board_id}/lists
getList GET /projects/{project_id}/boards/{board_id}/lists/{list_id}
updateList PUT /projects/{project_id}/boards/{board_id}/lists/{list_id}
deleteList DELETE /projects/{project_id}/boards/{board_id}/lists/{list_id}`,
  branches: `list GET /projects/{project_id}/repository/branches list pagination=both
create POST /projects/{project_id}/repository/branches
get GET /projects/{project_id}/repository/branches/{branch}
check HEAD /projects/{project_id}/repository/branches/{branch}
delete DELETE /projects/{project_id}/repository/branches/{branch} as=none
protect PUT /projects/{project_id}/repository/branches/{branch}/protect
unprotect PUT /projects/{project_id}/repository/branches/{branch}/unprotect
deleteMerged DELETE /projects/{project_id}/repository/merged_branches`,
  broadcastMessages: `list GET /broadcast_messages list pagination=offset
create POST /broadcast_messages
get GET /broadcast_messages/{broadcast_message_id}
update PUT /broadcast_messages/{broadcast_message_id}
delete DELETE /broadcast_messages/{broadcast_message_id}`,
  bulkImports: `list GET /bulk_imports list pagination=offset
start POST /bulk_imports
listAllEntities GET /bulk_imports/entities list pagination=offset
get GET /bulk_imports/{bulk_import_id}
cancel POST /bulk_imports/{bulk_import_id}/cancel
listEntities GET /bulk_imports/{bulk_import_id}/entities list pagination=offset
getEntity GET /bulk_imports/{bulk_import_id}/entities/{entity_id}
listFailures GET /bulk_imports/{bulk_import_id}/entities/{entity_id}/failures list pagination=offset`,
  chat: `create POST /chat/completions`,
  ciCatalog: `publish POST /projects/{project_id}/catalog/publish`,
  clusterAgents: `list GET /projects/{project_id}/cluster_agents list pagination=offset
create POST /projects/{project_id}/cluster_agents
get GET /projects/{project_id}/cluster_agents/{agent_id}
delete DELETE /projects/{project_id}/cluster_agents/{agent_id} as=none
listTokens GET /projects/{project_id}/cluster_agents/{agent_id}/tokens list pagination=offset
createToken POST /projects/{project_id}/cluster_agents/{agent_id}/tokens
getToken GET /projects/{project_id}/cluster_agents/{agent_id}/tokens/{token_id}
revokeToken DELETE /projects/{project_id}/cluster_agents/{agent_id}/tokens/{token_id} as=none
listUrlConfigurations GET /projects/{project_id}/cluster_agents/{agent_id}/url_configurations
createUrlConfiguration POST /projects/{project_id}/cluster_agents/{agent_id}/url_configurations
getUrlConfiguration GET /projects/{project_id}/cluster_agents/{agent_id}/url_configurations/{url_configuration_id}
deleteUrlConfiguration DELETE /projects/{project_id}/cluster_agents/{agent_id}/url_configurations/{url_configuration_id} as=none`,
  clusterDiscovery: `find GET /discover-cert-based-clusters`,
  codeReviewAnalytics: `list GET /analytics/code_review list csv=label_name, pagination=offset`,
  codeSuggestions: `create POST /code_suggestions/completions
getConnectionDetails POST /code_suggestions/connection_details
createDirectAccess POST /code_suggestions/direct_access
checkEnabled POST /code_suggestions/enabled as=none`,
  commitDiscussions: `list GET /projects/{project_id}/repository/commits/{sha}/discussions list pagination=offset
create POST /projects/{project_id}/repository/commits/{sha}/discussions
get GET /projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}
getNotes GET /projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes
createNote POST /projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes
getNote GET /projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes/{note_id}
updateNote PUT /projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes/{note_id}
deleteNote DELETE /projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes/{note_id}`,
  commitStatuses: `list GET /projects/{project_id}/repository/commits/{sha}/statuses list pagination=offset
set POST /projects/{project_id}/statuses/{sha}`,
  commits: `list GET /projects/{project_id}/repository/commits list pagination=both
create POST /projects/{project_id}/repository/commits
get GET /projects/{project_id}/repository/commits/{sha}
listRefs GET /projects/{project_id}/repository/commits/{sha}/refs list pagination=offset
getSequence GET /projects/{project_id}/repository/commits/{sha}/sequence
cherryPick POST /projects/{project_id}/repository/commits/{sha}/cherry_pick
revert POST /projects/{project_id}/repository/commits/{sha}/revert
listDiffs GET /projects/{project_id}/repository/commits/{sha}/diff list pagination=offset
listComments GET /projects/{project_id}/repository/commits/{sha}/comments list pagination=offset
createComment POST /projects/{project_id}/repository/commits/{sha}/comments
listMergeRequests GET /projects/{project_id}/repository/commits/{sha}/merge_requests list pagination=offset
getSignature GET /projects/{project_id}/repository/commits/{sha}/signature`,
  compliancePolicySettings: `get GET /admin/security/compliance_policy_settings
update PUT /admin/security/compliance_policy_settings`,
  containerRegistry: `listForProject GET /projects/{project_id}/registry/repositories list pagination=offset
listForGroup GET /groups/{group_id}/registry/repositories list pagination=offset
get GET /registry/repositories/{repository_id}
delete DELETE /projects/{project_id}/registry/repositories/{repository_id} as=none
listTags GET /projects/{project_id}/registry/repositories/{repository_id}/tags list pagination=both
deleteTags DELETE /projects/{project_id}/registry/repositories/{repository_id}/tags as=none
getTag GET /projects/{project_id}/registry/repositories/{repository_id}/tags/{container_tag_name}
deleteTag DELETE /projects/{project_id}/registry/repositories/{repository_id}/tags/{container_tag_name} as=none
receiveEvents POST /container_registry_event/events as=none`,
  containerRegistryProtectionTagRules: `list GET /projects/{project_id}/registry/protection/tag/rules
create POST /projects/{project_id}/registry/protection/tag/rules
update PATCH /projects/{project_id}/registry/protection/tag/rules/{protection_rule_id}
delete DELETE /projects/{project_id}/registry/protection/tag/rules/{protection_rule_id} as=none`,
  containerRepositoryProtectionRules: `list GET /projects/{project_id}/registry/protection/repository/rules
create POST /projects/{project_id}/registry/protection/repository/rules
update PATCH /projects/{project_id}/registry/protection/repository/rules/{protection_rule_id}
delete DELETE /projects/{project_id}/registry/protection/repository/rules/{protection_rule_id} as=none`,
  containerVirtualRegistries: `list GET /groups/{group_id}/-/virtual_registries/container/registries
create POST /groups/{group_id}/-/virtual_registries/container/registries
get GET /virtual_registries/container/registries/{registry_id}
update PATCH /virtual_registries/container/registries/{registry_id} as=none
delete DELETE /virtual_registries/container/registries/{registry_id} as=none
deleteCache DELETE /virtual_registries/container/registries/{registry_id}/cache as=none`,
  containerVirtualRegistryUpstreams: `listForGroup GET /groups/{group_id}/-/virtual_registries/container/upstreams list pagination=offset
testNew POST /groups/{group_id}/-/virtual_registries/container/upstreams/test idempotent=true
list GET /virtual_registries/container/registries/{registry_id}/upstreams
create POST /virtual_registries/container/registries/{registry_id}/upstreams
get GET /virtual_registries/container/upstreams/{upstream_id}
update PATCH /virtual_registries/container/upstreams/{upstream_id} as=none
delete DELETE /virtual_registries/container/upstreams/{upstream_id} as=none
deleteCache DELETE /virtual_registries/container/upstreams/{upstream_id}/cache as=none
test POST /virtual_registries/container/upstreams/{upstream_id}/test idempotent=true
listCacheEntries GET /virtual_registries/container/upstreams/{upstream_id}/cache_entries list pagination=offset
deleteCacheEntry DELETE /virtual_registries/container/cache_entries/{cache_entry_id} as=none
add POST /virtual_registries/container/registry_upstreams
updatePosition PATCH /virtual_registries/container/registry_upstreams/{registry_upstream_id} as=none
remove DELETE /virtual_registries/container/registry_upstreams/{registry_upstream_id} as=none`,
  customAttributes: `listForUser GET /users/{user_id}/custom_attributes
getForUser GET /users/{user_id}/custom_attributes/{key}
setForUser PUT /users/{user_id}/custom_attributes/{key}
deleteForUser DELETE /users/{user_id}/custom_attributes/{key} as=none
listForGroup GET /groups/{group_id}/custom_attributes
getForGroup GET /groups/{group_id}/custom_attributes/{key}
setForGroup PUT /groups/{group_id}/custom_attributes/{key}
deleteForGroup DELETE /groups/{group_id}/custom_attributes/{key} as=none
listForProject GET /projects/{project_id}/custom_attributes
getForProject GET /projects/{project_id}/custom_attributes/{key}
setForProject PUT /projects/{project_id}/custom_attributes/{key}
deleteForProject DELETE /projects/{project_id}/custom_attributes/{key} as=none`,
  dataManagement: `list GET /admin/data_management/{model_name} list pagination=both
get GET /admin/data_management/{model_name}/{record_identifier}
recalculateChecksums PUT /admin/data_management/{model_name}/checksum
recalculateChecksum PUT /admin/data_management/{model_name}/{record_identifier}/checksum`,
  databaseDictionary: `list GET /databases/{database_name}/dictionary/tables
get GET /admin/databases/{database_name}/dictionary/tables/{table_name}`,
  databaseMigrations: `getPending GET /admin/migrations/pending
mark POST /admin/migrations/{timestamp}/mark`,
  dependencies: `list GET /projects/{project_id}/dependencies list csv=package_manager, pagination=offset
listVulnerabilities GET /occurrences/vulnerabilities`,
  dependencyListExport: `createForProject POST /projects/{project_id}/dependency_list_exports
createForGroup POST /groups/{group_id}/dependency_list_exports
createForPipeline POST /pipelines/{pipeline_id}/dependency_list_exports
get GET /dependency_list_exports/{export_id}
download GET /dependency_list_exports/{export_id}/download as=file`,
  dependencyProxy: `purgeCache DELETE /groups/{group_id}/dependency_proxy/cache as=none
downloadMavenFile GET /projects/{project_id}/dependency_proxy/packages/maven/{path}/{file_name} as=file
downloadNpmFile GET /projects/{project_id}/dependency_proxy/packages/npm/{package_name}/-/{file_name} as=file`,
  deployKeys: `list GET /deploy_keys list pagination=offset
create POST /deploy_keys
listForProject GET /projects/{project_id}/deploy_keys list pagination=offset
createForProject POST /projects/{project_id}/deploy_keys
get GET /projects/{project_id}/deploy_keys/{deploy_key_id}
update PUT /projects/{project_id}/deploy_keys/{deploy_key_id}
delete DELETE /projects/{project_id}/deploy_keys/{deploy_key_id} as=none
enable POST /projects/{project_id}/deploy_keys/{deploy_key_id}/enable`,
  deployTokens: `list GET /deploy_tokens list pagination=offset
listForGroup GET /groups/{group_id}/deploy_tokens list pagination=offset
createForGroup POST /groups/{group_id}/deploy_tokens
getForGroup GET /groups/{group_id}/deploy_tokens/{deploy_token_id}
deleteForGroup DELETE /groups/{group_id}/deploy_tokens/{deploy_token_id} as=none
listForProject GET /projects/{project_id}/deploy_tokens list pagination=offset
createForProject POST /projects/{project_id}/deploy_tokens
getForProject GET /projects/{project_id}/deploy_tokens/{deploy_token_id}
deleteForProject DELETE /projects/{project_id}/deploy_tokens/{deploy_token_id} as=none`,
  deployments: `list GET /projects/{project_id}/deployments list pagination=offset
create POST /projects/{project_id}/deployments
get GET /projects/{project_id}/deployments/{deployment_id}
update PUT /projects/{project_id}/deployments/{deployment_id}
delete DELETE /projects/{project_id}/deployments/{deployment_id} as=none
approve POST /projects/{project_id}/deployments/{deployment_id}/approval
listMergeRequests GET /projects/{project_id}/deployments/{deployment_id}/merge_requests list csv=labels,in, pagination=offset`,
  doraMetrics: `listForGroup GET /groups/{group_id}/dora/metrics csv=environment_tiers,
listDeploymentFrequency GET /projects/{project_id}/analytics/deployment_frequency
listForProject GET /projects/{project_id}/dora/metrics csv=environment_tiers,`,
  draftNotes: `list GET /projects/{project_id}/merge_requests/{merge_request_iid}/draft_notes
create POST /projects/{project_id}/merge_requests/{merge_request_iid}/draft_notes
publishAll POST /projects/{project_id}/merge_requests/{merge_request_iid}/draft_notes/bulk_publish as=none
get GET /projects/{project_id}/merge_requests/{merge_request_iid}/draft_notes/{draft_note_id}
update PUT /projects/{project_id}/merge_requests/{merge_request_iid}/draft_notes/{draft_note_id}
delete DELETE /projects/{project_id}/merge_requests/{merge_request_iid}/draft_notes/{draft_note_id}
publish PUT /projects/{project_id}/merge_requests/{merge_request_iid}/draft_notes/{draft_note_id}/publish as=none`,
  duoAgentPlatformFlows: `create POST /ai/duo_workflows/workflows
getPrivileges GET /ai/duo_workflows/workflows/agent_privileges
downloadTrace GET /ai/duo_workflows/workflows/{flow_id}/trace.jsonl as=file
run POST /ai/duo_workflows/workflows/{flow_id}/execute as=none
restart POST /ai/duo_workflows/workflows/{flow_id}/restart
resume POST /ai/duo_workflows/workflows/{flow_id}/resume
createByAgent POST /ai/duo_workflows/agent_workflows
addReviewComments POST /ai/duo_workflows/code_review/add_comments
getReviewInstructions GET /ai/duo_workflows/code_review/custom_instructions
createDirectAccess POST /ai/duo_workflows/direct_access
getTools GET /ai/duo_workflows/list_tools`,
  duoFlowService: `get GET /ai/duo_workflows/workflows/{flow_id}
updateStatus PATCH /ai/duo_workflows/workflows/{flow_id}
createAuditEvents POST /ai/duo_workflows/workflows/{flow_id}/audit_events
listCheckpoints GET /ai/duo_workflows/workflows/{flow_id}/checkpoints list pagination=offset
createCheckpoint POST /ai/duo_workflows/workflows/{flow_id}/checkpoints
getCheckpointByThread GET /ai/duo_workflows/workflows/{flow_id}/checkpoints/by_thread_ts
getCheckpoint GET /ai/duo_workflows/workflows/{flow_id}/checkpoints/{checkpoint_id}
createCheckpointWrites POST /ai/duo_workflows/workflows/{flow_id}/checkpoint_writes_batch as=none
listEvents GET /ai/duo_workflows/workflows/{flow_id}/events list pagination=offset
createEvent POST /ai/duo_workflows/workflows/{flow_id}/events
updateEvent PUT /ai/duo_workflows/workflows/{flow_id}/events/{event_id}
revokeToken POST /ai/duo_workflows/revoke_token as=none
createRiskResults POST /ai/duo_workflows/tools/risk_classification/results as=none
getConnection GET /ai/duo_workflows/ws`,
  environments: `list GET /projects/{project_id}/environments list pagination=offset
create POST /projects/{project_id}/environments
deleteReviewApps DELETE /projects/{project_id}/environments/review_apps
stopStale POST /projects/{project_id}/environments/stop_stale
get GET /projects/{project_id}/environments/{environment_id}
update PUT /projects/{project_id}/environments/{environment_id}
delete DELETE /projects/{project_id}/environments/{environment_id}
stop POST /projects/{project_id}/environments/{environment_id}/stop`,
  epicDiscussions: `list GET /groups/{group_id}/epics/{epic_id}/discussions list pagination=offset
create POST /groups/{group_id}/epics/{epic_id}/discussions
get GET /groups/{group_id}/epics/{epic_id}/discussions/{discussion_id}
update PUT /groups/{group_id}/epics/{epic_id}/discussions/{discussion_id}
getNotes GET /groups/{group_id}/epics/{epic_id}/discussions/{discussion_id}/notes
createNote POST /groups/{group_id}/epics/{epic_id}/discussions/{discussion_id}/notes
getNote GET /groups/{group_id}/epics/{epic_id}/discussions/{discussion_id}/notes/{note_id}
updateNote PUT /groups/{group_id}/epics/{epic_id}/discussions/{discussion_id}/notes/{note_id}
deleteNote DELETE /groups/{group_id}/epics/{epic_id}/discussions/{discussion_id}/notes/{note_id}`,
  epicEmojiReactions: `list GET /groups/{group_id}/epics/{epic_iid}/award_emoji list pagination=offset
create POST /groups/{group_id}/epics/{epic_iid}/award_emoji
get GET /groups/{group_id}/epics/{epic_iid}/award_emoji/{award_id}
delete DELETE /groups/{group_id}/epics/{epic_iid}/award_emoji/{award_id} as=none
listForNote GET /groups/{group_id}/epics/{epic_iid}/notes/{note_id}/award_emoji list pagination=offset
createForNote POST /groups/{group_id}/epics/{epic_iid}/notes/{note_id}/award_emoji
getForNote GET /groups/{group_id}/epics/{epic_iid}/notes/{note_id}/award_emoji/{award_id}
deleteForNote DELETE /groups/{group_id}/epics/{epic_iid}/notes/{note_id}/award_emoji/{award_id} as=none`,
  epicIssues: `list GET /groups/{group_id}/epics/{epic_iid}/issues list pagination=offset
add POST /groups/{group_id}/epics/{epic_iid}/issues/{epic_issue_id}
reorder PUT /groups/{group_id}/epics/{epic_iid}/issues/{epic_issue_id}
remove DELETE /groups/{group_id}/epics/{epic_iid}/issues/{epic_issue_id}`,
  epicLinks: `list GET /groups/{group_id}/epics/{epic_iid}/epics
create POST /groups/{group_id}/epics/{epic_iid}/epics
add POST /groups/{group_id}/epics/{epic_iid}/epics/{child_epic_id}
reorder PUT /groups/{group_id}/epics/{epic_iid}/epics/{child_epic_id}
remove DELETE /groups/{group_id}/epics/{epic_iid}/epics/{child_epic_id}`,
  epicNotes: `list GET /groups/{group_id}/epics/{epic_id}/notes list pagination=offset
create POST /groups/{group_id}/epics/{epic_id}/notes
get GET /groups/{group_id}/epics/{epic_id}/notes/{note_id}
update PUT /groups/{group_id}/epics/{epic_id}/notes/{note_id}
delete DELETE /groups/{group_id}/epics/{epic_id}/notes/{note_id}`,
  epics: `list GET /groups/{group_id}/epics list csv=labels, pagination=offset
create POST /groups/{group_id}/epics
get GET /groups/{group_id}/epics/{epic_iid}
update PUT /groups/{group_id}/epics/{epic_iid}
delete DELETE /groups/{group_id}/epics/{epic_iid} as=none
createTodo POST /groups/{group_id}/epics/{epic_iid}/todo idempotent=true`,
  errorTracking: `getSettings GET /projects/{project_id}/error_tracking/settings
setSettings PUT /projects/{project_id}/error_tracking/settings
updateSettings PATCH /projects/{project_id}/error_tracking/settings
listClientKeys GET /projects/{project_id}/error_tracking/client_keys list pagination=offset
createClientKey POST /projects/{project_id}/error_tracking/client_keys
deleteClientKey DELETE /projects/{project_id}/error_tracking/client_keys/{key_id}`,
  events: `list GET /events list pagination=offset
listForUser GET /users/{user_id}/events list pagination=offset
listForProject GET /projects/{project_id}/events list pagination=offset`,
  experiments: `list GET /experiments
clearCache DELETE /experiments/{experiment_name}/cache as=none
getAssignment GET /experiments/{experiment_name}/assignments
setAssignment POST /experiments/{experiment_name}/assignments
deleteAssignment DELETE /experiments/{experiment_name}/assignments as=none`,
  externalControls: `setStatus PATCH /projects/{project_id}/compliance_external_controls/{control_id}/status header=x_gitlab_timestamp:X-Gitlab-Timestamp,x_gitlab_nonce:X-Gitlab-Nonce,x_gitlab_hmac_sha256:X-Gitlab-Hmac-Sha256, idempotent=true`,
  featureFlagUserLists: `list GET /projects/{project_id}/feature_flags_user_lists list pagination=offset
create POST /projects/{project_id}/feature_flags_user_lists
get GET /projects/{project_id}/feature_flags_user_lists/{user_list_iid}
update PUT /projects/{project_id}/feature_flags_user_lists/{user_list_iid}
delete DELETE /projects/{project_id}/feature_flags_user_lists/{user_list_iid} as=none`,
  featureFlags: `list GET /projects/{project_id}/feature_flags list pagination=offset
create POST /projects/{project_id}/feature_flags
get GET /projects/{project_id}/feature_flags/{feature_flag_name}
update PUT /projects/{project_id}/feature_flags/{feature_flag_name}
delete DELETE /projects/{project_id}/feature_flags/{feature_flag_name}
getSettings GET /projects/{project_id}/feature_flags_settings
updateSettings PUT /projects/{project_id}/feature_flags_settings`,
  features: `list GET /features
listDefinitions GET /features/definitions
set POST /features/{name} idempotent=true
delete DELETE /features/{name} as=none`,
  freezePeriods: `list GET /projects/{project_id}/freeze_periods list pagination=offset
create POST /projects/{project_id}/freeze_periods
get GET /projects/{project_id}/freeze_periods/{freeze_period_id}
update PUT /projects/{project_id}/freeze_periods/{freeze_period_id}
delete DELETE /projects/{project_id}/freeze_periods/{freeze_period_id}`,
  geo: `getProxy GET /geo/proxy
getPipelineRefs GET /geo/repositories/{gl_repository}/pipeline_refs
downloadReplicable GET /geo/retrieve/{replicable_name}/{replicable_id} as=file
reportFailures POST /geo/failures as=none
queryNode POST /geo/node_proxy/{geo_node_id}/graphql
getUploadPackRefs POST /geo/proxy_git_ssh/info_refs_upload_pack
sendUploadPack POST /geo/proxy_git_ssh/upload_pack
getReceivePackRefs POST /geo/proxy_git_ssh/info_refs_receive_pack
sendReceivePack POST /geo/proxy_git_ssh/receive_pack
reportStatus POST /geo/status`,
  geoNodes: `list GET /geo_nodes list pagination=offset
create POST /geo_nodes
listStatuses GET /geo_nodes/status list pagination=offset
get GET /geo_nodes/{geo_node_id}
update PUT /geo_nodes/{geo_node_id}
delete DELETE /geo_nodes/{geo_node_id} as=none
getStatus GET /geo_nodes/{geo_node_id}/status
repair POST /geo_nodes/{geo_node_id}/repair`,
  geoSites: `list GET /geo_sites list pagination=offset
create POST /geo_sites
listStatuses GET /geo_sites/status list pagination=offset
get GET /geo_sites/{geo_site_id}
update PUT /geo_sites/{geo_site_id}
delete DELETE /geo_sites/{geo_site_id} as=none
getStatus GET /geo_sites/{geo_site_id}/status
repair POST /geo_sites/{geo_site_id}/repair`,
  gitlabDuo: `createGitCommand POST /ai/llm/git_command
createAgentAccess POST /ai/third_party_agents/direct_access
createReviewEvaluation POST /duo_code_review/evaluations`,
  gitlabSubscriptions: `get GET /namespaces/{namespace_id}/gitlab_subscription
create POST /namespaces/{namespace_id}/gitlab_subscription
update PUT /namespaces/{namespace_id}/gitlab_subscription
addMinutes POST /namespaces/{namespace_id}/minutes
moveMinutes PATCH /namespaces/{namespace_id}/minutes/move/{target_namespace_id}
getAddOnPurchase GET /namespaces/{namespace_id}/subscription_add_on_purchase/{add_on_name}
createAddOnPurchase POST /namespaces/{namespace_id}/subscription_add_on_purchase/{add_on_name}
updateAddOnPurchase PUT /namespaces/{namespace_id}/subscription_add_on_purchase/{add_on_name}
setCreditCardValidation PUT /user/{user_id}/credit_card_validation`,
  glql: `query POST /glql idempotent=true
getSchema GET /glql/schema`,
  googleCloudIntegration: `getFederationScript GET /projects/{project_id}/google_cloud/setup/wlif.sh as=text
getIntegrationsScript GET /projects/{project_id}/google_cloud/setup/integrations.sh as=text
getRunnerDeploymentScript GET /projects/{project_id}/google_cloud/setup/runner_deployment_project.sh as=text`,
  groupAccessTokens: `list GET /groups/{group_id}/access_tokens list pagination=offset
create POST /groups/{group_id}/access_tokens
get GET /groups/{group_id}/access_tokens/{token_id}
revoke DELETE /groups/{group_id}/access_tokens/{token_id} as=none
rotateSelf POST /groups/{group_id}/access_tokens/self/rotate
rotate POST /groups/{group_id}/access_tokens/{token_id}/rotate`,
  groupActivityAnalytics: `countIssues GET /analytics/group_activity/issues_count
countMergeRequests GET /analytics/group_activity/merge_requests_count
countNewMembers GET /analytics/group_activity/new_members_count`,
  groupBadges: `list GET /groups/{group_id}/badges list pagination=offset
create POST /groups/{group_id}/badges
preview GET /groups/{group_id}/badges/render
get GET /groups/{group_id}/badges/{badge_id}
update PUT /groups/{group_id}/badges/{badge_id}
delete DELETE /groups/{group_id}/badges/{badge_id} as=none`,
  groupBoards: `list GET /groups/{group_id}/boards list pagination=offset
create POST /groups/{group_id}/boards
get GET /groups/{group_id}/boards/{board_id}
update PUT /groups/{group_id}/boards/{board_id}
delete DELETE /groups/{group_id}/boards/{board_id}
listLists GET /groups/{group_id}/boards/{board_id}/lists list pagination=offset
createList POST /groups/{group_id}/boards/{board_id}/lists
getList GET /groups/{group_id}/boards/{board_id}/lists/{list_id}
updateList PUT /groups/{group_id}/boards/{board_id}/lists/{list_id}
deleteList DELETE /groups/{group_id}/boards/{board_id}/lists/{list_id}`,
  groupClusters: `list GET /groups/{group_id}/clusters list pagination=offset
get GET /groups/{group_id}/clusters/{cluster_id}
update PUT /groups/{group_id}/clusters/{cluster_id}
delete DELETE /groups/{group_id}/clusters/{cluster_id}
create POST /groups/{group_id}/clusters/user`,
  groupCredentialsInventory: `listPersonalTokens GET /groups/{group_id}/manage/personal_access_tokens list pagination=offset
revokePersonalToken DELETE /groups/{group_id}/manage/personal_access_tokens/{token_id} as=none
rotatePersonalToken POST /groups/{group_id}/manage/personal_access_tokens/{token_id}/rotate
listResourceTokens GET /groups/{group_id}/manage/resource_access_tokens list pagination=offset
revokeResourceToken DELETE /groups/{group_id}/manage/resource_access_tokens/{token_id} as=none
rotateResourceToken POST /groups/{group_id}/manage/resource_access_tokens/{token_id}/rotate
listSshKeys GET /groups/{group_id}/manage/ssh_keys list pagination=offset
deleteSshKey DELETE /groups/{group_id}/manage/ssh_keys/{key_id} as=none`,
  groupEnterpriseUsers: `list GET /groups/{group_id}/enterprise_users list pagination=offset
get GET /groups/{group_id}/enterprise_users/{user_id}
update PATCH /groups/{group_id}/enterprise_users/{user_id}
delete DELETE /groups/{group_id}/enterprise_users/{user_id} as=none
disableTwoFactor PATCH /groups/{group_id}/enterprise_users/{user_id}/disable_two_factor as=none`,
  groupEpicBoards: `list GET /groups/{group_id}/epic_boards list pagination=offset
get GET /groups/{group_id}/epic_boards/{epic_board_id}
listLists GET /groups/{group_id}/epic_boards/{epic_board_id}/lists list pagination=offset
getList GET /groups/{group_id}/epic_boards/{epic_board_id}/lists/{list_id}`,
  groupImportExport: `startExport POST /groups/{group_id}/export
downloadExport GET /groups/{group_id}/export/download as=file
import POST /groups/import body=multipart
authorizeImport POST /groups/import/authorize as=none`,
  groupIntegrations: `list GET /groups/{group_id}/integrations
get GET /groups/{group_id}/integrations/{slug}
disable DELETE /groups/{group_id}/integrations/{slug} as=none
setAppleAppStore PUT /groups/{group_id}/integrations/apple-app-store
setAsana PUT /groups/{group_id}/integrations/asana
setAssembla PUT /groups/{group_id}/integrations/assembla
setBamboo PUT /groups/{group_id}/integrations/bamboo
setBugzilla PUT /groups/{group_id}/integrations/bugzilla
setBuildkite PUT /groups/{group_id}/integrations/buildkite
setCampfire PUT /groups/{group_id}/integrations/campfire
setClickup PUT /groups/{group_id}/integrations/clickup
setConfluence PUT /groups/{group_id}/integrations/confluence
setCustomIssueTracker PUT /groups/{group_id}/integrations/custom-issue-tracker
setDatadog PUT /groups/{group_id}/integrations/datadog
setDiffblueCover PUT /groups/{group_id}/integrations/diffblue-cover
setDiscord PUT /groups/{group_id}/integrations/discord
setDroneCi PUT /groups/{group_id}/integrations/drone-ci
setEmailsOnPush PUT /groups/{group_id}/integrations/emails-on-push
setEwm PUT /groups/{group_id}/integrations/ewm
setExternalWiki PUT /groups/{group_id}/integrations/external-wiki
setGitGuardian PUT /groups/{group_id}/integrations/git-guardian
setGithub PUT /groups/{group_id}/integrations/github
setGitlabSlackApplication PUT /groups/{group_id}/integrations/gitlab-slack-application
setGoogleArtifactRegistry PUT /groups/{group_id}/integrations/google-cloud-platform-artifact-registry
setGoogleWorkloadIdentity PUT /groups/{group_id}/integrations/google-cloud-platform-workload-identity-federation
setGooglePlay PUT /groups/{group_id}/integrations/google-play
setHangoutsChat PUT /groups/{group_id}/integrations/hangouts-chat
setHarbor PUT /groups/{group_id}/integrations/harbor
setIrker PUT /groups/{group_id}/integrations/irker
setJenkins PUT /groups/{group_id}/integrations/jenkins
setJira PUT /groups/{group_id}/integrations/jira
setJiraCloudApp PUT /groups/{group_id}/integrations/jira-cloud-app
setLinear PUT /groups/{group_id}/integrations/linear
setMatrix PUT /groups/{group_id}/integrations/matrix
setMattermost PUT /groups/{group_id}/integrations/mattermost
setMattermostSlashCommands PUT /groups/{group_id}/integrations/mattermost-slash-commands
setMicrosoftTeams PUT /groups/{group_id}/integrations/microsoft-teams
setMockCi PUT /groups/{group_id}/integrations/mock-ci
setMockMonitoring PUT /groups/{group_id}/integrations/mock-monitoring
setPackagist PUT /groups/{group_id}/integrations/packagist
setPhorge PUT /groups/{group_id}/integrations/phorge
setPipelinesEmail PUT /groups/{group_id}/integrations/pipelines-email
setPivotaltracker PUT /groups/{group_id}/integrations/pivotaltracker
setPumble PUT /groups/{group_id}/integrations/pumble
setPushover PUT /groups/{group_id}/integrations/pushover
setRedmine PUT /groups/{group_id}/integrations/redmine
setSlack PUT /groups/{group_id}/integrations/slack
setSlackSlashCommands PUT /groups/{group_id}/integrations/slack-slash-commands
setSquashTm PUT /groups/{group_id}/integrations/squash-tm
setTeamcity PUT /groups/{group_id}/integrations/teamcity
setTelegram PUT /groups/{group_id}/integrations/telegram
setUnifyCircuit PUT /groups/{group_id}/integrations/unify-circuit
setWebexTeams PUT /groups/{group_id}/integrations/webex-teams
setYoutrack PUT /groups/{group_id}/integrations/youtrack
setZentao PUT /groups/{group_id}/integrations/zentao`,
  groupIterations: `list GET /groups/{group_id}/iterations list pagination=offset`,
  groupLabels: `list GET /groups/{group_id}/labels list pagination=offset
create POST /groups/{group_id}/labels
updateByName PUT /groups/{group_id}/labels
deleteByName DELETE /groups/{group_id}/labels
get GET /groups/{group_id}/labels/{label_id}
update PUT /groups/{group_id}/labels/{label_id}
delete DELETE /groups/{group_id}/labels/{label_id}
subscribe POST /groups/{group_id}/labels/{label_id}/subscribe idempotent=true
unsubscribe POST /groups/{group_id}/labels/{label_id}/unsubscribe idempotent=true`,
  groupLdapLinks: `list GET /groups/{group_id}/ldap_group_links
create POST /groups/{group_id}/ldap_group_links
delete DELETE /groups/{group_id}/ldap_group_links as=none
deleteByName DELETE /groups/{group_id}/ldap_group_links/{cn} as=none
deleteByProvider DELETE /groups/{group_id}/ldap_group_links/{ldap_provider}/{cn} as=none
sync POST /groups/{group_id}/ldap_sync as=none
listLdapGroups GET /ldap/groups
listLdapGroupsOfProvider GET /ldap/{ldap_provider}/groups`,
  groupLevelVariables: `list GET /groups/{group_id}/variables list pagination=offset
create POST /groups/{group_id}/variables
get GET /groups/{group_id}/variables/{key}
update PUT /groups/{group_id}/variables/{key}
delete DELETE /groups/{group_id}/variables/{key}`,
  groupMarkdownUploads: `list GET /groups/{group_id}/uploads list pagination=offset
upload POST /groups/{group_id}/uploads body=multipart
authorizeUpload POST /groups/{group_id}/uploads/authorize as=none
download GET /groups/{group_id}/uploads/{upload_id} as=file
delete DELETE /groups/{group_id}/uploads/{upload_id} as=none
downloadBySecret GET /groups/{group_id}/uploads/{secret}/{filename} as=file
deleteBySecret DELETE /groups/{group_id}/uploads/{secret}/{filename} as=none`,
  groupMembers: `listBillable GET /groups/{group_id}/billable_members list pagination=offset
removeBillable DELETE /groups/{group_id}/billable_members/{user_id} as=none
listIndirectBillableMemberships GET /groups/{group_id}/billable_members/{user_id}/indirect list pagination=offset
listBillableMemberships GET /groups/{group_id}/billable_members/{user_id}/memberships list pagination=offset
list GET /groups/{group_id}/members list pagination=offset
add POST /groups/{group_id}/members
listAll GET /groups/{group_id}/members/all list pagination=offset
getFromAll GET /groups/{group_id}/members/all/{user_id}
approveAll POST /groups/{group_id}/members/approve_all as=none idempotent=true
approve PUT /groups/{group_id}/members/{member_id}/approve as=none
get GET /groups/{group_id}/members/{user_id}
update PUT /groups/{group_id}/members/{user_id}
remove DELETE /groups/{group_id}/members/{user_id} as=none
setOverride POST /groups/{group_id}/members/{user_id}/override idempotent=true
removeOverride DELETE /groups/{group_id}/members/{user_id}/override
setState PUT /groups/{group_id}/members/{user_id}/state
listPending GET /groups/{group_id}/pending_members list pagination=offset`,
  groupMilestones: `list GET /groups/{group_id}/milestones list pagination=offset
create POST /groups/{group_id}/milestones
get GET /groups/{group_id}/milestones/{milestone_id}
update PUT /groups/{group_id}/milestones/{milestone_id}
delete DELETE /groups/{group_id}/milestones/{milestone_id} as=none
listIssues GET /groups/{group_id}/milestones/{milestone_id}/issues list pagination=offset
listMergeRequests GET /groups/{group_id}/milestones/{milestone_id}/merge_requests list pagination=offset
listBurndownEvents GET /groups/{group_id}/milestones/{milestone_id}/burndown_events`,
  groupPlaceholderReassignments: `download GET /groups/{group_id}/placeholder_reassignments as=text
upload POST /groups/{group_id}/placeholder_reassignments body=multipart
authorize POST /groups/{group_id}/placeholder_reassignments/authorize as=none`,
  groupProtectedBranches: `list GET /groups/{group_id}/protected_branches list pagination=offset
create POST /groups/{group_id}/protected_branches
get GET /groups/{group_id}/protected_branches/{name}
update PATCH /groups/{group_id}/protected_branches/{name}
delete DELETE /groups/{group_id}/protected_branches/{name}`,
  groupProtectedEnvironments: `list GET /groups/{group_id}/protected_environments list pagination=offset
create POST /groups/{group_id}/protected_environments
get GET /groups/{group_id}/protected_environments/{name}
update PUT /groups/{group_id}/protected_environments/{name}
delete DELETE /groups/{group_id}/protected_environments/{name} as=none`,
  groupPushRules: `get GET /groups/{group_id}/push_rule
create POST /groups/{group_id}/push_rule
update PUT /groups/{group_id}/push_rule
delete DELETE /groups/{group_id}/push_rule as=none`,
  groupRelationsExport: `start POST /groups/{group_id}/export_relations
getStatus GET /groups/{group_id}/export_relations/status
download GET /groups/{group_id}/export_relations/download as=file`,
  groupReleases: `list GET /groups/{group_id}/releases list pagination=offset`,
  groupRepositoryStorageMoves: `list GET /group_repository_storage_moves list pagination=offset
createForStorage POST /group_repository_storage_moves
get GET /group_repository_storage_moves/{repository_storage_move_id}
listForGroup GET /groups/{group_id}/repository_storage_moves list pagination=offset
createForGroup POST /groups/{group_id}/repository_storage_moves
getForGroup GET /groups/{group_id}/repository_storage_moves/{repository_storage_move_id}`,
  groupSecuritySettings: `update PUT /groups/{group_id}/security_settings`,
  groupSshCertificates: `list GET /groups/{group_id}/ssh_certificates list pagination=offset
create POST /groups/{group_id}/ssh_certificates
delete DELETE /groups/{group_id}/ssh_certificates/{ssh_certificate_id} as=none`,
  groupWebhooks: `list GET /groups/{group_id}/hooks list pagination=offset
create POST /groups/{group_id}/hooks
get GET /groups/{group_id}/hooks/{hook_id}
update PUT /groups/{group_id}/hooks/{hook_id}
delete DELETE /groups/{group_id}/hooks/{hook_id}
listEvents GET /groups/{group_id}/hooks/{hook_id}/events list csv=status, pagination=offset
resendEvent POST /groups/{group_id}/hooks/{hook_id}/events/{hook_event_id}/resend
test POST /groups/{group_id}/hooks/{hook_id}/test/{trigger}
setCustomHeader PUT /groups/{group_id}/hooks/{hook_id}/custom_headers/{header_key} as=none
deleteCustomHeader DELETE /groups/{group_id}/hooks/{hook_id}/custom_headers/{header_key} as=none
setUrlVariable PUT /groups/{group_id}/hooks/{hook_id}/url_variables/{variable_key} as=none
deleteUrlVariable DELETE /groups/{group_id}/hooks/{hook_id}/url_variables/{variable_key} as=none`,
  groupWikis: `list GET /groups/{group_id}/wikis
create POST /groups/{group_id}/wikis
uploadAttachment POST /groups/{group_id}/wikis/attachments body=multipart
get GET /groups/{group_id}/wikis/{slug}
update PUT /groups/{group_id}/wikis/{slug}
delete DELETE /groups/{group_id}/wikis/{slug} as=none`,
  groups: `list GET /groups list pagination=both orderBy=name,
create POST /groups
get GET /groups/{group_id}
update PUT /groups/{group_id}
delete DELETE /groups/{group_id}
archive POST /groups/{group_id}/archive
downloadAvatar GET /groups/{group_id}/avatar as=file
listDescendantGroups GET /groups/{group_id}/descendant_groups list pagination=offset
listSharedGroups GET /groups/{group_id}/groups/shared list pagination=offset
listInvitedGroups GET /groups/{group_id}/invited_groups list pagination=offset
listProjects GET /groups/{group_id}/projects list pagination=offset
transferProject POST /groups/{group_id}/projects/{project_id}
listSharedProjects GET /groups/{group_id}/projects/shared list pagination=offset
listProvisionedUsers GET /groups/{group_id}/provisioned_users list pagination=offset
restore POST /groups/{group_id}/restore
listSamlUsers GET /groups/{group_id}/saml_users list pagination=offset
share POST /groups/{shared_group_id}/share
unshare DELETE /groups/{shared_group_id}/share/{group_id} as=none
unshareProject DELETE /groups/{group_id}/shared_projects/{project_id} as=none
listSubgroups GET /groups/{group_id}/subgroups list pagination=offset
transfer POST /groups/{moved_group_id}/transfer
listTransferLocations GET /groups/{group_id}/transfer_locations list pagination=offset
transferToOrganization POST /groups/{group_id}/transfer_to_organization
unarchive POST /groups/{group_id}/unarchive`,
  import: `startFromGithub POST /import/github
cancelFromGithub POST /import/github/cancel
startGithubGists POST /import/github/gists as=none
startFromBitbucketServer POST /import/bitbucket_server
startFromBitbucket POST /import/bitbucket`,
  instanceClusters: `list GET /admin/clusters list pagination=offset
get GET /admin/clusters/{cluster_id}
update PUT /admin/clusters/{cluster_id}
delete DELETE /admin/clusters/{cluster_id}
create POST /admin/clusters/add`,
  instanceLevelCiVariables: `list GET /admin/ci/variables list pagination=offset
create POST /admin/ci/variables
get GET /admin/ci/variables/{key}
update PUT /admin/ci/variables/{key}
delete DELETE /admin/ci/variables/{key}`,
  integrations: `triggerSlackCommand POST /slack/trigger
receiveSlackEvent POST /integrations/slack/events
receiveSlackInteraction POST /integrations/slack/interactions
receiveSlackOptionsRequest POST /integrations/slack/options
createJiraConnectSubscription POST /integrations/jira_connect/subscriptions
getJiraForgeSubscriptions GET /integrations/jira_forge/subscriptions
createJiraForgeSubscription POST /integrations/jira_forge/subscriptions header=x_gitlab_jira_cloud_id:X-Gitlab-Jira-Cloud-Id,x_gitlab_jira_account_id:X-Gitlab-Jira-Account-Id,
deleteJiraForgeSubscription DELETE /integrations/jira_forge/subscriptions/{subscription_id}
updateJiraForgeInstallation PUT /integrations/jira_forge/installation
registerJiraForgeToken POST /integrations/jira_forge/installation/forge_token header=x_forge_oauth_system:X-Forge-Oauth-System,`,
  internal: `getUserInfo GET /iam/userinfo
getWorkspaceAgentInfo GET /internal/agents/agentw/agent_info
checkWorkspaceAccess GET /internal/agents/agentw/authorize_user_access
getWorkspaceServerConfig GET /internal/agents/agentw/server_config
getObjectPoolMembers GET /internal/gitaly/object_pool_members
listNamespaceProjects GET /internal/gitlab_subscriptions/namespaces/{namespace_id}/projects list pagination=offset
getMaintenanceReadiness GET /internal/org_mover/maintenance_readiness
getMaintenanceState GET /internal/org_mover/maintenance_state
startMaintenance POST /internal/org_mover/start_maintenance as=none
confirmMaintenance POST /internal/org_mover/confirm_maintenance as=none
cancelMaintenance POST /internal/org_mover/cancel_maintenance as=none
finishMaintenance POST /internal/org_mover/exit_maintenance as=none
getSwagger GET /swagger_doc
getSwaggerOf GET /swagger_doc/{resource_name}
reportRolloutEvent POST /rollouts/{rollout_id}`,
  invitations: `listForProject GET /projects/{project_id}/invitations list pagination=offset
createForProject POST /projects/{project_id}/invitations
updateForProject PUT /projects/{project_id}/invitations/{email}
deleteForProject DELETE /projects/{project_id}/invitations/{email} as=none
listForGroup GET /groups/{group_id}/invitations list pagination=offset
createForGroup POST /groups/{group_id}/invitations
updateForGroup PUT /groups/{group_id}/invitations/{email}
deleteForGroup DELETE /groups/{group_id}/invitations/{email} as=none`,
  issueDiscussions: `list GET /projects/{project_id}/issues/{issue_iid}/discussions list pagination=offset
create POST /projects/{project_id}/issues/{issue_iid}/discussions
get GET /projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}
update PUT /projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}
getNotes GET /projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes
createNote POST /projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes
getNote GET /projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes/{note_id}
updateNote PUT /projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes/{note_id}
deleteNote DELETE /projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes/{note_id}`,
  issueEmojiReactions: `list GET /projects/{project_id}/issues/{issue_iid}/award_emoji list pagination=offset
create POST /projects/{project_id}/issues/{issue_iid}/award_emoji
get GET /projects/{project_id}/issues/{issue_iid}/award_emoji/{award_id}
delete DELETE /projects/{project_id}/issues/{issue_iid}/award_emoji/{award_id} as=none
listForNote GET /projects/{project_id}/issues/{issue_iid}/notes/{note_id}/award_emoji list pagination=offset
createForNote POST /projects/{project_id}/issues/{issue_iid}/notes/{note_id}/award_emoji
getForNote GET /projects/{project_id}/issues/{issue_iid}/notes/{note_id}/award_emoji/{award_id}
deleteForNote DELETE /projects/{project_id}/issues/{issue_iid}/notes/{note_id}/award_emoji/{award_id} as=none`,
  issueLinks: `list GET /projects/{project_id}/issues/{issue_iid}/links
create POST /projects/{project_id}/issues/{issue_iid}/links
get GET /projects/{project_id}/issues/{issue_iid}/links/{issue_link_id}
delete DELETE /projects/{project_id}/issues/{issue_iid}/links/{issue_link_id}`,
  issueMetricImages: `list GET /projects/{project_id}/issues/{issue_iid}/metric_images
upload POST /projects/{project_id}/issues/{issue_iid}/metric_images body=multipart
authorizeUpload POST /projects/{project_id}/issues/{issue_iid}/metric_images/authorize as=none
update PUT /projects/{project_id}/issues/{issue_iid}/metric_images/{metric_image_id}
delete DELETE /projects/{project_id}/issues/{issue_iid}/metric_images/{metric_image_id} as=none`,
  issueNotes: `list GET /projects/{project_id}/issues/{issue_iid}/notes list pagination=offset
create POST /projects/{project_id}/issues/{issue_iid}/notes
get GET /projects/{project_id}/issues/{issue_iid}/notes/{note_id}
update PUT /projects/{project_id}/issues/{issue_iid}/notes/{note_id}
delete DELETE /projects/{project_id}/issues/{issue_iid}/notes/{note_id}`,
  issues: `list GET /issues list csv=labels,in, pagination=offset
getById GET /issues/{issue_id}
listForGroup GET /groups/{group_id}/issues list csv=labels,in, pagination=offset
listForProject GET /projects/{project_id}/issues list csv=labels,in, pagination=both orderBy=created_at,updated_at,title,weight,due_date,relative_position,
create POST /projects/{project_id}/issues
get GET /projects/{project_id}/issues/{issue_iid}
update PUT /projects/{project_id}/issues/{issue_iid}
delete DELETE /projects/{project_id}/issues/{issue_iid} as=none
reorder PUT /projects/{project_id}/issues/{issue_iid}/reorder
move POST /projects/{project_id}/issues/{issue_iid}/move
clone POST /projects/{project_id}/issues/{issue_iid}/clone
subscribe POST /projects/{project_id}/issues/{issue_iid}/subscribe idempotent=true
unsubscribe POST /projects/{project_id}/issues/{issue_iid}/unsubscribe idempotent=true
createTodo POST /projects/{project_id}/issues/{issue_iid}/todo idempotent=true
getTimeStats GET /projects/{project_id}/issues/{issue_iid}/time_stats
setTimeEstimate POST /projects/{project_id}/issues/{issue_iid}/time_estimate idempotent=true
resetTimeEstimate POST /projects/{project_id}/issues/{issue_iid}/reset_time_estimate idempotent=true
addSpentTime POST /projects/{project_id}/issues/{issue_iid}/add_spent_time
resetSpentTime POST /projects/{project_id}/issues/{issue_iid}/reset_spent_time idempotent=true
listRelatedMergeRequests GET /projects/{project_id}/issues/{issue_iid}/related_merge_requests list pagination=offset
listClosedBy GET /projects/{project_id}/issues/{issue_iid}/closed_by list pagination=offset
listParticipants GET /projects/{project_id}/issues/{issue_iid}/participants list pagination=offset
getUserAgentDetail GET /projects/{project_id}/issues/{issue_iid}/user_agent_detail`,
  issuesStatistics: `get GET /issues_statistics csv=labels,in,
getForGroup GET /groups/{group_id}/issues_statistics csv=labels,in,
getForProject GET /projects/{project_id}/issues_statistics csv=labels,in,`,
  iterations: `list GET /projects/{project_id}/iterations list pagination=offset`,
  jobArtifacts: `download GET /projects/{project_id}/jobs/{job_id}/artifacts as=file
delete DELETE /projects/{project_id}/jobs/{job_id}/artifacts as=none
listFiles GET /projects/{project_id}/jobs/{job_id}/artifacts/tree list pagination=offset
downloadFile GET /projects/{project_id}/jobs/{job_id}/artifacts/{artifact_path} as=file
keep POST /projects/{project_id}/jobs/{job_id}/artifacts/keep
downloadForRef GET /projects/{project_id}/jobs/artifacts/{ref_name}/download as=file
downloadFileForRef GET /projects/{project_id}/jobs/artifacts/{ref_name}/raw/{artifact_path} as=file
deleteAll DELETE /projects/{project_id}/artifacts as=none`,
  jobs: `getCurrent GET /job
getAllowedAgents GET /job/allowed_agents
list GET /projects/{project_id}/jobs list pagination=both orderBy=id,
listForPipeline GET /projects/{project_id}/pipelines/{pipeline_id}/jobs list pagination=offset
listTriggerJobs GET /projects/{project_id}/pipelines/{pipeline_id}/trigger_jobs list pagination=offset
listBridges GET /projects/{project_id}/pipelines/{pipeline_id}/bridges list pagination=offset
get GET /projects/{project_id}/jobs/{job_id}
getTrace GET /projects/{project_id}/jobs/{job_id}/trace as=text
cancel POST /projects/{project_id}/jobs/{job_id}/cancel
retry POST /projects/{project_id}/jobs/{job_id}/retry
erase POST /projects/{project_id}/jobs/{job_id}/erase
play POST /projects/{project_id}/jobs/{job_id}/play`,
  keys: `find GET /keys
get GET /keys/{key_id}`,
  knowledgeGraph: `listNamespaces GET /admin/knowledge_graph/namespaces
enableNamespace PUT /admin/knowledge_graph/namespaces/{namespace_id}
disableNamespace DELETE /admin/knowledge_graph/namespaces/{namespace_id} as=none`,
  labels: `list GET /projects/{project_id}/labels list pagination=offset
create POST /projects/{project_id}/labels
updateByName PUT /projects/{project_id}/labels
deleteByName DELETE /projects/{project_id}/labels
promoteByName PUT /projects/{project_id}/labels/promote
get GET /projects/{project_id}/labels/{label_id}
update PUT /projects/{project_id}/labels/{label_id}
delete DELETE /projects/{project_id}/labels/{label_id}
subscribe POST /projects/{project_id}/labels/{label_id}/subscribe idempotent=true
unsubscribe POST /projects/{project_id}/labels/{label_id}/unsubscribe idempotent=true
promote PUT /projects/{project_id}/labels/{label_id}/promote`,
  license: `getCurrent GET /license
create POST /license
exportUsage GET /license/usage_export.csv as=text
get GET /license/{license_id}
delete DELETE /license/{license_id} as=none
refreshBillableUsers PUT /license/{license_id}/refresh_billable_users
list GET /licenses`,
  linkedEpics: `listLinks GET /groups/{group_id}/related_epic_links list pagination=offset
list GET /groups/{group_id}/epics/{epic_iid}/related_epics
create POST /groups/{group_id}/epics/{epic_iid}/related_epics
delete DELETE /groups/{group_id}/epics/{epic_iid}/related_epics/{related_epic_link_id}`,
  lint: `validateExisting GET /projects/{project_id}/ci/lint
validate POST /projects/{project_id}/ci/lint idempotent=true
createConfig POST /projects/{project_id}/create_ci_config`,
  managedLicenses: `list GET /projects/{project_id}/managed_licenses list pagination=offset
create POST /projects/{project_id}/managed_licenses
get GET /projects/{project_id}/managed_licenses/{managed_license_id}
update PATCH /projects/{project_id}/managed_licenses/{managed_license_id} idempotent=true
delete DELETE /projects/{project_id}/managed_licenses/{managed_license_id} as=none`,
  markdown: `render POST /markdown idempotent=true`,
  mavenVirtualRegistries: `list GET /groups/{group_id}/-/virtual_registries/packages/maven/registries
create POST /groups/{group_id}/-/virtual_registries/packages/maven/registries
get GET /virtual_registries/packages/maven/registries/{registry_id}
update PATCH /virtual_registries/packages/maven/registries/{registry_id} as=none
delete DELETE /virtual_registries/packages/maven/registries/{registry_id} as=none
deleteCache DELETE /virtual_registries/packages/maven/registries/{registry_id}/cache as=none
download GET /virtual_registries/packages/maven/{registry_id}/{path} as=file
upload POST /virtual_registries/packages/maven/{registry_id}/{path}/upload header=x_gitlab_virtual_registry_upstream_global_id:X-Gitlab-Virtual-Registry-Upstream-Global-Id,etag:Etag,gitlab_workhorse_send_dependency_content_type:GitLab-Workhorse-Send-Dependency-Content-Type, body=multipart as=none`,
  mavenVirtualRegistryUpstreams: `listForGroup GET /groups/{group_id}/-/virtual_registries/packages/maven/upstreams list pagination=offset
testNew POST /groups/{group_id}/-/virtual_registries/packages/maven/upstreams/test idempotent=true
list GET /virtual_registries/packages/maven/registries/{registry_id}/upstreams
create POST /virtual_registries/packages/maven/registries/{registry_id}/upstreams
createLocal POST /virtual_registries/packages/maven/registries/{registry_id}/local/upstreams
get GET /virtual_registries/packages/maven/upstreams/{upstream_id}
update PATCH /virtual_registries/packages/maven/upstreams/{upstream_id} as=none
delete DELETE /virtual_registries/packages/maven/upstreams/{upstream_id} as=none
deleteCache DELETE /virtual_registries/packages/maven/upstreams/{upstream_id}/cache as=none
check GET /virtual_registries/packages/maven/upstreams/{upstream_id}/test
test POST /virtual_registries/packages/maven/upstreams/{upstream_id}/test idempotent=true
listCacheEntries GET /virtual_registries/packages/maven/upstreams/{upstream_id}/cache_entries list pagination=offset
getLocal GET /virtual_registries/packages/maven/local/upstreams/{local_upstream_id}
updateLocal PATCH /virtual_registries/packages/maven/local/upstreams/{local_upstream_id} as=none
deleteLocal DELETE /virtual_registries/packages/maven/local/upstreams/{local_upstream_id} as=none
add POST /virtual_registries/packages/maven/registry_upstreams
updatePosition PATCH /virtual_registries/packages/maven/registry_upstreams/{registry_upstream_id} as=none
remove DELETE /virtual_registries/packages/maven/registry_upstreams/{registry_upstream_id} as=none
deleteCacheEntry DELETE /virtual_registries/packages/maven/cache_entries/{cache_entry_id} as=none`,
  mcp: `get GET /mcp as=none
send POST /mcp`,
  memberRoles: `list GET /member_roles
create POST /member_roles
delete DELETE /member_roles/{member_role_id} as=none
listAdmin GET /admin_member_roles
createAdmin POST /admin_member_roles
deleteAdmin DELETE /admin_member_roles/{member_role_id} as=none
listForGroup GET /groups/{group_id}/member_roles
createForGroup POST /groups/{group_id}/member_roles
deleteForGroup DELETE /groups/{group_id}/member_roles/{member_role_id} as=none`,
  mergeRequestApprovalSettings: `getForGroup GET /groups/{group_id}/merge_request_approval_setting
updateForGroup PUT /groups/{group_id}/merge_request_approval_setting
getForProject GET /projects/{project_id}/merge_request_approval_setting
updateForProject PUT /projects/{project_id}/merge_request_approval_setting`,
  mergeRequestApprovals: `get GET /projects/{project_id}/merge_requests/{merge_request_iid}/approvals
setRequired POST /projects/{project_id}/merge_requests/{merge_request_iid}/approvals idempotent=true
approve POST /projects/{project_id}/merge_requests/{merge_request_iid}/approve
unapprove POST /projects/{project_id}/merge_requests/{merge_request_iid}/unapprove
reset PUT /projects/{project_id}/merge_requests/{merge_request_iid}/reset_approvals as=none
getState GET /projects/{project_id}/merge_requests/{merge_request_iid}/approval_state
listRules GET /projects/{project_id}/merge_requests/{merge_request_iid}/approval_rules list pagination=offset
createRule POST /projects/{project_id}/merge_requests/{merge_request_iid}/approval_rules
getRule GET /projects/{project_id}/merge_requests/{merge_request_iid}/approval_rules/{approval_rule_id}
updateRule PUT /projects/{project_id}/merge_requests/{merge_request_iid}/approval_rules/{approval_rule_id}
deleteRule DELETE /projects/{project_id}/merge_requests/{merge_request_iid}/approval_rules/{approval_rule_id} as=none
getConfiguration GET /projects/{project_id}/approvals
updateConfiguration POST /projects/{project_id}/approvals idempotent=true
listRulesForProject GET /projects/{project_id}/approval_rules list pagination=offset
createRuleForProject POST /projects/{project_id}/approval_rules
getRuleForProject GET /projects/{project_id}/approval_rules/{approval_rule_id}
updateRuleForProject PUT /projects/{project_id}/approval_rules/{approval_rule_id}
deleteRuleForProject DELETE /projects/{project_id}/approval_rules/{approval_rule_id} as=none
getSettings GET /projects/{project_id}/approval_settings
createSettingRule POST /projects/{project_id}/approval_settings/rules
updateSettingRule PUT /projects/{project_id}/approval_settings/rules/{approval_rule_id}
deleteSettingRule DELETE /projects/{project_id}/approval_settings/rules/{approval_rule_id} as=none
listRulesForGroup GET /groups/{group_id}/approval_rules list pagination=offset
createRuleForGroup POST /groups/{group_id}/approval_rules
updateRuleForGroup PUT /groups/{group_id}/approval_rules/{approval_rule_id}`,
  mergeRequestContextCommits: `list GET /projects/{project_id}/merge_requests/{merge_request_iid}/context_commits list pagination=offset
add POST /projects/{project_id}/merge_requests/{merge_request_iid}/context_commits
remove DELETE /projects/{project_id}/merge_requests/{merge_request_iid}/context_commits csv=commits, as=none`,
  mergeRequestDependencies: `list GET /projects/{project_id}/merge_requests/{merge_request_iid}/blocks list pagination=offset
create POST /projects/{project_id}/merge_requests/{merge_request_iid}/blocks
get GET /projects/{project_id}/merge_requests/{merge_request_iid}/blocks/{block_id}
delete DELETE /projects/{project_id}/merge_requests/{merge_request_iid}/blocks/{block_id} as=none
listBlocked GET /projects/{project_id}/merge_requests/{merge_request_iid}/blockees list pagination=offset`,
  mergeRequestDiscussions: `list GET /projects/{project_id}/merge_requests/{merge_request_iid}/discussions list pagination=offset
create POST /projects/{project_id}/merge_requests/{merge_request_iid}/discussions
get GET /projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}
update PUT /projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}
getNotes GET /projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes
createNote POST /projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes
getNote GET /projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes/{note_id}
updateNote PUT /projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes/{note_id}
deleteNote DELETE /projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes/{note_id}`,
  mergeRequestEmojiReactions: `list GET /projects/{project_id}/merge_requests/{merge_request_iid}/award_emoji list pagination=offset
create POST /projects/{project_id}/merge_requests/{merge_request_iid}/award_emoji
get GET /projects/{project_id}/merge_requests/{merge_request_iid}/award_emoji/{award_id}
delete DELETE /projects/{project_id}/merge_requests/{merge_request_iid}/award_emoji/{award_id} as=none
listForNote GET /projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}/award_emoji list pagination=offset
createForNote POST /projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}/award_emoji
getForNote GET /projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}/award_emoji/{award_id}
deleteForNote DELETE /projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}/award_emoji/{award_id} as=none`,
  mergeRequestNotes: `list GET /projects/{project_id}/merge_requests/{merge_request_iid}/notes list pagination=offset
create POST /projects/{project_id}/merge_requests/{merge_request_iid}/notes
get GET /projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}
update PUT /projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}
delete DELETE /projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}`,
  mergeRequestReviewers: `setSuggested POST /projects/{project_id}/merge_requests/{merge_request_iid}/suggested_reviewers idempotent=true`,
  mergeRequestVersions: `list GET /projects/{project_id}/merge_requests/{merge_request_iid}/versions list pagination=offset
get GET /projects/{project_id}/merge_requests/{merge_request_iid}/versions/{version_id}`,
  mergeRequests: `list GET /merge_requests list csv=labels,in, pagination=offset
listForGroup GET /groups/{group_id}/merge_requests list csv=labels,in, pagination=offset
listForProject GET /projects/{project_id}/merge_requests list csv=labels,in, pagination=offset
create POST /projects/{project_id}/merge_requests
get GET /projects/{project_id}/merge_requests/{merge_request_iid}
update PUT /projects/{project_id}/merge_requests/{merge_request_iid}
delete DELETE /projects/{project_id}/merge_requests/{merge_request_iid} as=none
listParticipants GET /projects/{project_id}/merge_requests/{merge_request_iid}/participants list pagination=offset
listReviewers GET /projects/{project_id}/merge_requests/{merge_request_iid}/reviewers list pagination=offset
listCommits GET /projects/{project_id}/merge_requests/{merge_request_iid}/commits list pagination=offset
getChanges GET /projects/{project_id}/merge_requests/{merge_request_iid}/changes
listDiffs GET /projects/{project_id}/merge_requests/{merge_request_iid}/diffs list pagination=offset
getRawDiffs GET /projects/{project_id}/merge_requests/{merge_request_iid}/raw_diffs as=text
listPipelines GET /projects/{project_id}/merge_requests/{merge_request_iid}/pipelines list pagination=offset
createPipeline POST /projects/{project_id}/merge_requests/{merge_request_iid}/pipelines
merge PUT /projects/{project_id}/merge_requests/{merge_request_iid}/merge
getMergeRef GET /projects/{project_id}/merge_requests/{merge_request_iid}/merge_ref
cancelAutoMerge POST /projects/{project_id}/merge_requests/{merge_request_iid}/cancel_auto_merge idempotent=true
cancelMergeWhenPipelineSucceeds POST /projects/{project_id}/merge_requests/{merge_request_iid}/cancel_merge_when_pipeline_succeeds idempotent=true
rebase PUT /projects/{project_id}/merge_requests/{merge_request_iid}/rebase
listClosesIssues GET /projects/{project_id}/merge_requests/{merge_request_iid}/closes_issues list pagination=offset
listRelatedIssues GET /projects/{project_id}/merge_requests/{merge_request_iid}/related_issues list pagination=offset
subscribe POST /projects/{project_id}/merge_requests/{merge_request_iid}/subscribe idempotent=true
unsubscribe POST /projects/{project_id}/merge_requests/{merge_request_iid}/unsubscribe idempotent=true
createTodo POST /projects/{project_id}/merge_requests/{merge_request_iid}/todo idempotent=true
getTimeStats GET /projects/{project_id}/merge_requests/{merge_request_iid}/time_stats
setTimeEstimate POST /projects/{project_id}/merge_requests/{merge_request_iid}/time_estimate idempotent=true
resetTimeEstimate POST /projects/{project_id}/merge_requests/{merge_request_iid}/reset_time_estimate idempotent=true
addSpentTime POST /projects/{project_id}/merge_requests/{merge_request_iid}/add_spent_time
resetSpentTime POST /projects/{project_id}/merge_requests/{merge_request_iid}/reset_spent_time idempotent=true`,
  mergeTrains: `list GET /projects/{project_id}/merge_trains list pagination=offset
listForBranch GET /projects/{project_id}/merge_trains/{target_branch} list pagination=offset
get GET /projects/{project_id}/merge_trains/merge_requests/{merge_request_iid}
add POST /projects/{project_id}/merge_trains/merge_requests/{merge_request_iid}`,
  metadata: `get GET /metadata`,
  milestones: `list GET /projects/{project_id}/milestones list pagination=offset
create POST /projects/{project_id}/milestones
get GET /projects/{project_id}/milestones/{milestone_id}
update PUT /projects/{project_id}/milestones/{milestone_id}
delete DELETE /projects/{project_id}/milestones/{milestone_id} as=none
listIssues GET /projects/{project_id}/milestones/{milestone_id}/issues list pagination=offset
listMergeRequests GET /projects/{project_id}/milestones/{milestone_id}/merge_requests list pagination=offset
listBurndownEvents GET /projects/{project_id}/milestones/{milestone_id}/burndown_events
promote POST /projects/{project_id}/milestones/{milestone_id}/promote as=none`,
  mlflow: `createExperiment POST /projects/{project_id}/ml/mlflow/api/2.0/mlflow/experiments/create
deleteExperiment POST /projects/{project_id}/ml/mlflow/api/2.0/mlflow/experiments/delete as=none
getExperiment GET /projects/{project_id}/ml/mlflow/api/2.0/mlflow/experiments/get
getExperimentByName GET /projects/{project_id}/ml/mlflow/api/2.0/mlflow/experiments/get-by-name
getExperiments GET /projects/{project_id}/ml/mlflow/api/2.0/mlflow/experiments/list
searchExperiments POST /projects/{project_id}/ml/mlflow/api/2.0/mlflow/experiments/search idempotent=true
setExperimentTag POST /projects/{project_id}/ml/mlflow/api/2.0/mlflow/experiments/set-experiment-tag as=none
getMetricHistory GET /projects/{project_id}/ml/mlflow/api/2.0/mlflow/metrics/get-history
createRun POST /projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/create
deleteRun POST /projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/delete as=none
getRun GET /projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/get
logBatch POST /projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/log-batch as=none
logMetric POST /projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/log-metric as=none
logParameter POST /projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/log-parameter as=none
searchRuns POST /projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/search idempotent=true
setRunTag POST /projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/set-tag as=none
updateRun POST /projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/update`,
  mlflowModels: `getArtifacts GET /projects/{project_id}/ml/mlflow/api/2.0/mlflow-artifacts/artifacts
downloadArtifact GET /projects/{project_id}/ml/mlflow/api/2.0/mlflow-artifacts/artifacts/{model_version}/{file_path} as=file
createVersion POST /projects/{project_id}/ml/mlflow/api/2.0/mlflow/model-versions/create
getVersion GET /projects/{project_id}/ml/mlflow/api/2.0/mlflow/model-versions/get
getDownloadUri GET /projects/{project_id}/ml/mlflow/api/2.0/mlflow/model-versions/get-download-uri
updateVersion PATCH /projects/{project_id}/ml/mlflow/api/2.0/mlflow/model-versions/update
getVersionByAlias GET /projects/{project_id}/ml/mlflow/api/2.0/mlflow/registered-models/alias
create POST /projects/{project_id}/ml/mlflow/api/2.0/mlflow/registered-models/create
delete DELETE /projects/{project_id}/ml/mlflow/api/2.0/mlflow/registered-models/delete as=none
get GET /projects/{project_id}/ml/mlflow/api/2.0/mlflow/registered-models/get
getLatestVersions POST /projects/{project_id}/ml/mlflow/api/2.0/mlflow/registered-models/get-latest-versions idempotent=true
search GET /projects/{project_id}/ml/mlflow/api/2.0/mlflow/registered-models/search
update PATCH /projects/{project_id}/ml/mlflow/api/2.0/mlflow/registered-models/update`,
  mobilePushSubscriptions: `create POST /user/push_subscriptions
delete DELETE /user/push_subscriptions as=none`,
  modelRegistry: `download GET /projects/{project_id}/packages/ml_models/{model_version_id}/files/{file_name} header=range:Range, as=file
upload PUT /projects/{project_id}/packages/ml_models/{model_version_id}/files/{file_name} query=status, body=application/octet-stream
authorizeUpload PUT /projects/{project_id}/packages/ml_models/{model_version_id}/files/{file_name}/authorize query=*, as=none
downloadFromFolder GET /projects/{project_id}/packages/ml_models/{model_version_id}/files/{path}/{file_name} header=range:Range, as=file
uploadToFolder PUT /projects/{project_id}/packages/ml_models/{model_version_id}/files/{path}/{file_name} query=status, body=application/octet-stream
authorizeUploadToFolder PUT /projects/{project_id}/packages/ml_models/{model_version_id}/files/{path}/{file_name}/authorize query=*, as=none`,
  namespaces: `list GET /namespaces list pagination=offset
get GET /namespaces/{namespace_id}
update PUT /namespaces/{namespace_id}
checkExists GET /namespaces/{namespace_id}/exists
listStorageExclusions GET /namespaces/storage/limit_exclusions list pagination=offset
createStorageExclusion POST /namespaces/{namespace_id}/storage/limit_exclusion
deleteStorageExclusion DELETE /namespaces/{namespace_id}/storage/limit_exclusion as=none`,
  notificationSettings: `get GET /notification_settings
update PUT /notification_settings
getForGroup GET /groups/{group_id}/notification_settings
updateForGroup PUT /groups/{group_id}/notification_settings
getForProject GET /projects/{project_id}/notification_settings
updateForProject PUT /projects/{project_id}/notification_settings`,
  offlineTransfers: `listExports GET /offline_exports list pagination=offset
startExport POST /offline_exports
getExport GET /offline_exports/{offline_export_id}
startImport POST /offline_imports`,
  orbit: `query POST /orbit/query idempotent=true
listTemplates GET /orbit/query/templates
queryNamed POST /orbit/query/{query_name} idempotent=true
getSchema GET /orbit/schema csv=expand,
getSkills GET /orbit/skills
getSkill GET /orbit/skills/{skill_name}
getSkillFile GET /orbit/skills/{skill_name}/{file_path} as=text
getStatus GET /orbit/status
listTools GET /orbit/tools`,
  organizations: `create POST /organizations
delete DELETE /organizations/{organization_id} as=none`,
  packages: `listForProject GET /projects/{project_id}/packages list pagination=offset
listForGroup GET /groups/{group_id}/packages list pagination=offset
get GET /projects/{project_id}/packages/{package_id}
delete DELETE /projects/{project_id}/packages/{package_id} as=none
listFiles GET /projects/{project_id}/packages/{package_id}/package_files list pagination=offset
deleteFile DELETE /projects/{project_id}/packages/{package_id}/package_files/{package_file_id} as=none
downloadFile GET /projects/{project_id}/packages/{package_id}/package_files/{package_file_id}/download header=range:Range, as=file
listPipelines GET /projects/{project_id}/packages/{package_id}/pipelines list pagination=keyset`,
  packagesCargo: `getConfig GET /projects/{project_id}/packages/cargo/config.json
getOneLetterIndex GET /projects/{project_id}/packages/cargo/1/{package_name} as=text
getTwoLetterIndex GET /projects/{project_id}/packages/cargo/2/{package_name} as=text
getThreeLetterIndex GET /projects/{project_id}/packages/cargo/3/{first_char}/{package_name} as=text
getIndex GET /projects/{project_id}/packages/cargo/{prefix_1}/{prefix_2}/{package_name} as=text
download GET /projects/{project_id}/packages/cargo/{package_name}/{package_version}/download as=file
publish PUT /projects/{project_id}/packages/cargo/api/v1/crates/new body=application/octet-stream as=none`,
  packagesComposer: `getRepository GET /group/{group_id}/-/packages/composer/packages
getProviders GET /group/{group_id}/-/packages/composer/p/{provider_sha}
getV1Package GET /group/{group_id}/-/packages/composer/{package_name}
getPackage GET /group/{group_id}/-/packages/composer/p2/{package_name}
create POST /projects/{project_id}/packages/composer
downloadArchive GET /projects/{project_id}/packages/composer/archives/{package_name} as=file`,
  packagesConanV1: `ping GET /packages/conan/v1/ping as=none
getToken GET /packages/conan/v1/users/authenticate as=text
checkCredentials GET /packages/conan/v1/users/check_credentials as=text
search GET /packages/conan/v1/conans/search
getRecipeSnapshot GET /packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}
delete DELETE /packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}
getRecipeManifest GET /packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/digest
getRecipeDownloadUrls GET /packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/download_urls
getRecipeUploadUrls POST /packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/upload_urls idempotent=true
getPackageReferences GET /packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/search
getPackageSnapshot GET /packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}
getPackageManifest GET /packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}/digest
getPackageDownloadUrls GET /packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}/download_urls
getPackageUploadUrls POST /packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}/upload_urls idempotent=true
downloadRecipeFile GET /packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/export/{file_name} as=file
uploadRecipeFile PUT /packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/export/{file_name} header=x_checksum_deploy:X-Checksum-Deploy, body=application/octet-stream
authorizeRecipeFile PUT /packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/export/{file_name}/authorize as=none
downloadPackageFile GET /packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/package/{conan_package_reference}/{package_revision}/{file_name} as=file
uploadPackageFile PUT /packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/package/{conan_package_reference}/{package_revision}/{file_name} header=x_checksum_deploy:X-Checksum-Deploy, body=application/octet-stream
authorizePackageFile PUT /packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/package/{conan_package_reference}/{package_revision}/{file_name}/authorize as=none
pingForProject GET /projects/{project_id}/packages/conan/v1/ping as=none
getTokenForProject GET /projects/{project_id}/packages/conan/v1/users/authenticate as=text
checkCredentialsForProject GET /projects/{project_id}/packages/conan/v1/users/check_credentials as=text
searchForProject GET /projects/{project_id}/packages/conan/v1/conans/search
getRecipeSnapshotForProject GET /projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}
deleteForProject DELETE /projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}
getRecipeManifestForProject GET /projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/digest
getRecipeDownloadUrlsForProject GET /projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/download_urls
getRecipeUploadUrlsForProject POST /projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/upload_urls idempotent=true
getPackageReferencesForProject GET /projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/search
getPackageSnapshotForProject GET /projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}
getPackageManifestForProject GET /projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}/digest
getPackageDownloadUrlsForProject GET /projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}/download_urls
getPackageUploadUrlsForProject POST /projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}/upload_urls idempotent=true
downloadRecipeFileForProject GET /projects/{project_id}/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/export/{file_name} as=file
uploadRecipeFileForProject PUT /projects/{project_id}/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/export/{file_name} header=x_checksum_deploy:X-Checksum-Deploy, body=application/octet-stream
authorizeRecipeFileForProject PUT /projects/{project_id}/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/export/{file_name}/authorize as=none
downloadPackageFileForProject GET /projects/{project_id}/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/package/{conan_package_reference}/{package_revision}/{file_name} as=file
uploadPackageFileForProject PUT /projects/{project_id}/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/package/{conan_package_reference}/{package_revision}/{file_name} header=x_checksum_deploy:X-Checksum-Deploy, body=application/octet-stream
authorizePackageFileForProject PUT /projects/{project_id}/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/package/{conan_package_reference}/{package_revision}/{file_name}/authorize as=none`,
  packagesConanV2: `getToken GET /projects/{project_id}/packages/conan/v2/users/authenticate as=text
checkCredentials GET /projects/{project_id}/packages/conan/v2/users/check_credentials as=text
search GET /projects/{project_id}/packages/conan/v2/conans/search
getLatestRecipeRevision GET /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/latest
getRecipeRevisions GET /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions
deleteRecipeRevision DELETE /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision} as=none
getRecipeFiles GET /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/files
downloadRecipeFile GET /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/files/{file_name} as=file
uploadRecipeFile PUT /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/files/{file_name} header=x_checksum_deploy:X-Checksum-Deploy, body=application/octet-stream
authorizeRecipeFile PUT /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/files/{file_name}/authorize as=none
getPackageReferences GET /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/search
getPackageReferencesOfRevision GET /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/search
getLatestPackageRevision GET /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/packages/{conan_package_reference}/latest
getPackageRevisions GET /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/packages/{conan_package_reference}/revisions
deletePackageRevision DELETE /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/packages/{conan_package_reference}/revisions/{package_revision} as=none
getPackageFiles GET /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/packages/{conan_package_reference}/revisions/{package_revision}/files
downloadPackageFile GET /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/packages/{conan_package_reference}/revisions/{package_revision}/files/{file_name} as=file
uploadPackageFile PUT /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/packages/{conan_package_reference}/revisions/{package_revision}/files/{file_name} header=x_checksum_deploy:X-Checksum-Deploy, body=application/octet-stream
authorizePackageFile PUT /projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/packages/{conan_package_reference}/revisions/{package_revision}/files/{file_name}/authorize as=none`,
  packagesDebian: `getReleaseForProject GET /projects/{project_id}/packages/debian/dists/{distribution}/Release as=text
getSignedReleaseForProject GET /projects/{project_id}/packages/debian/dists/{distribution}/InRelease as=text
getReleaseSignatureForProject GET /projects/{project_id}/packages/debian/dists/{distribution}/Release.gpg as=text
downloadPackagesIndexForProject GET /projects/{project_id}/packages/debian/dists/{distribution}/{component}/binary-{architecture}/Packages as=file
downloadPackagesByHashForProject GET /projects/{project_id}/packages/debian/dists/{distribution}/{component}/binary-{architecture}/by-hash/SHA256/{file_sha256} as=file
downloadInstallerIndexForProject GET /projects/{project_id}/packages/debian/dists/{distribution}/{component}/debian-installer/binary-{architecture}/Packages as=file
downloadInstallerByHashForProject GET /projects/{project_id}/packages/debian/dists/{distribution}/{component}/debian-installer/binary-{architecture}/by-hash/SHA256/{file_sha256} as=file
downloadSourcesIndexForProject GET /projects/{project_id}/packages/debian/dists/{distribution}/{component}/source/Sources as=file
downloadSourcesByHashForProject GET /projects/{project_id}/packages/debian/dists/{distribution}/{component}/source/by-hash/SHA256/{file_sha256} as=file
downloadForProject GET /projects/{project_id}/packages/debian/pool/{distribution}/{letter}/{package_name}/{package_version}/{file_name} as=file
getReleaseForGroup GET /groups/{group_id}/-/packages/debian/dists/{distribution}/Release as=text
getSignedReleaseForGroup GET /groups/{group_id}/-/packages/debian/dists/{distribution}/InRelease as=text
getReleaseSignatureForGroup GET /groups/{group_id}/-/packages/debian/dists/{distribution}/Release.gpg as=text
downloadPackagesIndexForGroup GET /groups/{group_id}/-/packages/debian/dists/{distribution}/{component}/binary-{architecture}/Packages as=file
downloadPackagesByHashForGroup GET /groups/{group_id}/-/packages/debian/dists/{distribution}/{component}/binary-{architecture}/by-hash/SHA256/{file_sha256} as=file
downloadInstallerIndexForGroup GET /groups/{group_id}/-/packages/debian/dists/{distribution}/{component}/debian-installer/binary-{architecture}/Packages as=file
downloadInstallerByHashForGroup GET /groups/{group_id}/-/packages/debian/dists/{distribution}/{component}/debian-installer/binary-{architecture}/by-hash/SHA256/{file_sha256} as=file
downloadSourcesIndexForGroup GET /groups/{group_id}/-/packages/debian/dists/{distribution}/{component}/source/Sources as=file
downloadSourcesByHashForGroup GET /groups/{group_id}/-/packages/debian/dists/{distribution}/{component}/source/by-hash/SHA256/{file_sha256} as=file
downloadForGroup GET /groups/{group_id}/-/packages/debian/pool/{distribution}/{project_id}/{letter}/{package_name}/{package_version}/{file_name} as=file
upload PUT /projects/{project_id}/packages/debian/{file_name} query=distribution,component, body=application/octet-stream as=none
authorizeUpload PUT /projects/{project_id}/packages/debian/{file_name}/authorize query=*, as=none`,
  packagesDebianGroupDistributions: `list GET /groups/{group_id}/-/debian_distributions list pagination=offset
create POST /groups/{group_id}/-/debian_distributions
get GET /groups/{group_id}/-/debian_distributions/{codename}
update PUT /groups/{group_id}/-/debian_distributions/{codename}
delete DELETE /groups/{group_id}/-/debian_distributions/{codename}
getKey GET /groups/{group_id}/-/debian_distributions/{codename}/key.asc as=text`,
  packagesDebianProjectDistributions: `list GET /projects/{project_id}/debian_distributions list pagination=offset
create POST /projects/{project_id}/debian_distributions
get GET /projects/{project_id}/debian_distributions/{codename}
update PUT /projects/{project_id}/debian_distributions/{codename}
delete DELETE /projects/{project_id}/debian_distributions/{codename}
getKey GET /projects/{project_id}/debian_distributions/{codename}/key.asc as=text`,
  packagesGeneric: `download GET /projects/{project_id}/packages/generic/{package_name}/{package_version}/{file_name} header=range:Range, as=file
upload PUT /projects/{project_id}/packages/generic/{package_name}/{package_version}/{file_name} query=status,select, body=application/octet-stream
authorizeUpload PUT /projects/{project_id}/packages/generic/{package_name}/{package_version}/{file_name}/authorize query=*, as=none
downloadFromFolder GET /projects/{project_id}/packages/generic/{package_name}/{package_version}/{path}/{file_name} header=range:Range, as=file
uploadToFolder PUT /projects/{project_id}/packages/generic/{package_name}/{package_version}/{path}/{file_name} query=status,select, body=application/octet-stream
authorizeUploadToFolder PUT /projects/{project_id}/packages/generic/{package_name}/{package_version}/{path}/{file_name}/authorize query=*, as=none`,
  packagesGoProxy: `getVersions GET /projects/{project_id}/packages/go/{module_name}/@v/list as=text
getVersion GET /projects/{project_id}/packages/go/{module_name}/@v/{module_version}.info
getModFile GET /projects/{project_id}/packages/go/{module_name}/@v/{module_version}.mod as=text
downloadSource GET /projects/{project_id}/packages/go/{module_name}/@v/{module_version}.zip as=file`,
  packagesHelm: `getIndex GET /projects/{project_id}/packages/helm/{channel}/index.yaml as=text
download GET /projects/{project_id}/packages/helm/{channel}/charts/{file_name}.tgz as=file
upload POST /projects/{project_id}/packages/helm/api/{channel}/charts body=multipart as=none
authorizeUpload POST /projects/{project_id}/packages/helm/api/{channel}/charts/authorize as=none`,
  packagesMaven: `download GET /packages/maven/{path}/{file_name} header=range:Range, as=file
downloadForGroup GET /groups/{group_id}/-/packages/maven/{path}/{file_name} header=range:Range, as=file
downloadForProject GET /projects/{project_id}/packages/maven/{path}/{file_name} header=range:Range, as=file
upload PUT /projects/{project_id}/packages/maven/{path}/{file_name} body=application/octet-stream as=none
authorizeUpload PUT /projects/{project_id}/packages/maven/{path}/{file_name}/authorize as=none`,
  packagesNpm: `getMetadata GET /packages/npm/{package_name}
getDistTags GET /packages/npm/-/package/{package_name}/dist-tags
setDistTag PUT /packages/npm/-/package/{package_name}/dist-tags/{tag} body=application/json as=none
deleteDistTag DELETE /packages/npm/-/package/{package_name}/dist-tags/{tag} as=none
getMetadataForGroup GET /groups/{group_id}/-/packages/npm/{package_name}
getDistTagsForGroup GET /groups/{group_id}/-/packages/npm/-/package/{package_name}/dist-tags
setDistTagForGroup PUT /groups/{group_id}/-/packages/npm/-/package/{package_name}/dist-tags/{tag} body=application/json as=none
deleteDistTagForGroup DELETE /groups/{group_id}/-/packages/npm/-/package/{package_name}/dist-tags/{tag} as=none
getMetadataForProject GET /projects/{project_id}/packages/npm/{package_name}
publish PUT /projects/{project_id}/packages/npm/{package_name} as=none
getDistTagsForProject GET /projects/{project_id}/packages/npm/-/package/{package_name}/dist-tags
setDistTagForProject PUT /projects/{project_id}/packages/npm/-/package/{package_name}/dist-tags/{tag} body=application/json as=none
deleteDistTagForProject DELETE /projects/{project_id}/packages/npm/-/package/{package_name}/dist-tags/{tag} as=none
download GET /projects/{project_id}/packages/npm/{package_name}/-/{file_name} as=file`,
  packagesNpmAudits: `getAdvisories POST /packages/npm/-/npm/v1/security/advisories/bulk body=application/json idempotent=true
getReport POST /packages/npm/-/npm/v1/security/audits/quick idempotent=true
getAdvisoriesForGroup POST /groups/{group_id}/-/packages/npm/-/npm/v1/security/advisories/bulk body=application/json idempotent=true
getReportForGroup POST /groups/{group_id}/-/packages/npm/-/npm/v1/security/audits/quick idempotent=true
getAdvisoriesForProject POST /projects/{project_id}/packages/npm/-/npm/v1/security/advisories/bulk body=application/json idempotent=true
getReportForProject POST /projects/{project_id}/packages/npm/-/npm/v1/security/audits/quick idempotent=true`,
  packagesNuget: `getServiceIndexForProject GET /projects/{project_id}/packages/nuget/index
getPackageMetadataForProject GET /projects/{project_id}/packages/nuget/metadata/{package_name}/index
getVersionMetadataForProject GET /projects/{project_id}/packages/nuget/metadata/{package_name}/{package_version}
searchForProject GET /projects/{project_id}/packages/nuget/query
downloadSymbolFileForProject GET /projects/{project_id}/packages/nuget/symbolfiles/{file_name}/{signature}/{same_file_name} header=symbolchecksum:Symbolchecksum, as=file
getServiceIndexForGroup GET /groups/{group_id}/-/packages/nuget/index
getPackageMetadataForGroup GET /groups/{group_id}/-/packages/nuget/metadata/{package_name}/index
getVersionMetadataForGroup GET /groups/{group_id}/-/packages/nuget/metadata/{package_name}/{package_version}
searchForGroup GET /groups/{group_id}/-/packages/nuget/query
downloadSymbolFileForGroup GET /groups/{group_id}/-/packages/nuget/symbolfiles/{file_name}/{signature}/{same_file_name} header=symbolchecksum:Symbolchecksum, as=file
getVersions GET /projects/{project_id}/packages/nuget/download/{package_name}/index
downloadFile GET /projects/{project_id}/packages/nuget/download/{package_name}/{package_version}/{package_filename} as=file
delete DELETE /projects/{project_id}/packages/nuget/{package_name}/{package_version} as=none
upload PUT /projects/{project_id}/packages/nuget body=multipart
authorizeUpload PUT /projects/{project_id}/packages/nuget/authorize as=none
uploadSymbolPackage PUT /projects/{project_id}/packages/nuget/symbolpackage body=multipart
authorizeUploadOfSymbolPackage PUT /projects/{project_id}/packages/nuget/symbolpackage/authorize as=none`,
  packagesNugetV2: `getServiceIndexForProject GET /projects/{project_id}/packages/nuget/v2 as=file
upload PUT /projects/{project_id}/packages/nuget/v2 body=multipart
getMetadataForProject GET /projects/{project_id}/packages/nuget/v2/$metadata as=file
getServiceIndexForGroup GET /groups/{group_id}/-/packages/nuget/v2 as=file
getMetadataForGroup GET /groups/{group_id}/-/packages/nuget/v2/$metadata as=file
findPackagesById GET /projects/{project_id}/packages/nuget/v2/FindPackagesById() as=file
findPackages GET /projects/{project_id}/packages/nuget/v2/Packages() as=file
getPackage GET /projects/{project_id}/packages/nuget/v2/Packages(Id='{package_name}',Version='{package_version}') as=file
authorizeUpload PUT /projects/{project_id}/packages/nuget/v2/authorize as=none`,
  packagesPypi: `downloadFileForProject GET /projects/{project_id}/packages/pypi/files/{sha256}/{file_identifier} as=file
getSimpleIndexForProject GET /projects/{project_id}/packages/pypi/simple as=text
getPackageFilesForProject GET /projects/{project_id}/packages/pypi/simple/{package_name} as=text
downloadFileForGroup GET /groups/{group_id}/-/packages/pypi/files/{sha256}/{file_identifier} as=file
getSimpleIndexForGroup GET /groups/{group_id}/-/packages/pypi/simple as=text
getPackageFilesForGroup GET /groups/{group_id}/-/packages/pypi/simple/{package_name} as=text
downloadUpstreamFile GET /projects/{project_id}/packages/pypi/forward/{package_name}/{upstream_path} as=file
upload POST /projects/{project_id}/packages/pypi body=multipart
authorizeUpload POST /projects/{project_id}/packages/pypi/authorize as=none`,
  packagesRpm: `downloadMetadata GET /projects/{project_id}/packages/rpm/repodata/{file_name} as=file
download GET /projects/{project_id}/packages/rpm/{package_file_id}/{file_name} as=file
upload POST /projects/{project_id}/packages/rpm body=application/octet-stream as=none
authorizeUpload POST /projects/{project_id}/packages/rpm/authorize as=none`,
  packagesRubygems: `downloadDependencies GET /projects/{project_id}/packages/rubygems/api/v1/dependencies csv=gems, as=file
downloadSpecs GET /projects/{project_id}/packages/rubygems/{file_name} as=file
downloadGemspec GET /projects/{project_id}/packages/rubygems/quick/Marshal.4.8/{file_name} as=file
download GET /projects/{project_id}/packages/rubygems/gems/{file_name} as=file
upload POST /projects/{project_id}/packages/rubygems/api/v1/gems body=application/octet-stream as=none
authorizeUpload POST /projects/{project_id}/packages/rubygems/api/v1/gems/authorize as=none`,
  packagesTerraformModules: `getVersions GET /packages/terraform/modules/v1/{module_namespace}/{module_name}/{module_system}/versions
getLatest GET /packages/terraform/modules/v1/{module_namespace}/{module_name}/{module_system}
get GET /packages/terraform/modules/v1/{module_namespace}/{module_name}/{module_system}/{module_version}
getLatestDownloadUrl GET /packages/terraform/modules/v1/{module_namespace}/{module_name}/{module_system}/download as=none
getDownloadUrl GET /packages/terraform/modules/v1/{module_namespace}/{module_name}/{module_system}/{module_version}/download as=none
download GET /packages/terraform/modules/v1/{module_namespace}/{module_name}/{module_system}/{module_version}/file as=file
downloadLatestForProject GET /projects/{project_id}/packages/terraform/modules/{module_name}/{module_system} as=file
downloadForProject GET /projects/{project_id}/packages/terraform/modules/{module_name}/{module_system}/{module_version} as=file
upload PUT /projects/{project_id}/packages/terraform/modules/{module_name}/{module_system}/{module_version}/file body=application/octet-stream
authorizeUpload PUT /projects/{project_id}/packages/terraform/modules/{module_name}/{module_system}/{module_version}/file/authorize as=none`,
  pages: `getSettings GET /projects/{project_id}/pages
updateSettings PATCH /projects/{project_id}/pages
unpublish DELETE /projects/{project_id}/pages as=none
checkAccess GET /projects/{project_id}/pages_access as=none`,
  pagesDomains: `listAll GET /pages/domains list pagination=offset
list GET /projects/{project_id}/pages/domains list pagination=offset
create POST /projects/{project_id}/pages/domains
get GET /projects/{project_id}/pages/domains/{domain}
update PUT /projects/{project_id}/pages/domains/{domain}
delete DELETE /projects/{project_id}/pages/domains/{domain} as=none
verify PUT /projects/{project_id}/pages/domains/{domain}/verify`,
  personalAccessTokens: `list GET /personal_access_tokens list pagination=offset
getSelf GET /personal_access_tokens/self
revokeSelf DELETE /personal_access_tokens/self as=none
rotateSelf POST /personal_access_tokens/self/rotate
getSelfAssociations GET /personal_access_tokens/self/associations
get GET /personal_access_tokens/{token_id}
revoke DELETE /personal_access_tokens/{token_id} as=none
rotate POST /personal_access_tokens/{token_id}/rotate`,
  pipelineSchedules: `list GET /projects/{project_id}/pipeline_schedules list pagination=offset
create POST /projects/{project_id}/pipeline_schedules
get GET /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}
update PUT /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}
delete DELETE /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}
listPipelines GET /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/pipelines list pagination=offset
play POST /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/play
takeOwnership POST /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/take_ownership
createVariable POST /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/variables
getVariable GET /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/variables/{key}
updateVariable PUT /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/variables/{key}
deleteVariable DELETE /projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/variables/{key}`,
  pipelineTriggers: `list GET /projects/{project_id}/triggers list pagination=offset
create POST /projects/{project_id}/triggers
get GET /projects/{project_id}/triggers/{trigger_id}
update PUT /projects/{project_id}/triggers/{trigger_id}
delete DELETE /projects/{project_id}/triggers/{trigger_id} as=none
trigger POST /projects/{project_id}/trigger/pipeline
triggerForRef POST /projects/{project_id}/ref/{ref}/trigger/pipeline`,
  pipelines: `listForCurrentUser GET /pipelines list pagination=keyset orderBy=created_at,
list GET /projects/{project_id}/pipelines list pagination=offset
getLatest GET /projects/{project_id}/pipelines/latest
get GET /projects/{project_id}/pipelines/{pipeline_id}
delete DELETE /projects/{project_id}/pipelines/{pipeline_id} as=none
listVariables GET /projects/{project_id}/pipelines/{pipeline_id}/variables
getTestReport GET /projects/{project_id}/pipelines/{pipeline_id}/test_report
getTestReportSummary GET /projects/{project_id}/pipelines/{pipeline_id}/test_report_summary
create POST /projects/{project_id}/pipeline
retry POST /projects/{project_id}/pipelines/{pipeline_id}/retry
cancel POST /projects/{project_id}/pipelines/{pipeline_id}/cancel
updateMetadata PUT /projects/{project_id}/pipelines/{pipeline_id}/metadata`,
  planLimits: `get GET /application/plan_limits
update PUT /application/plan_limits`,
  projectAccessTokens: `list GET /projects/{project_id}/access_tokens list pagination=offset
create POST /projects/{project_id}/access_tokens
get GET /projects/{project_id}/access_tokens/{token_id}
revoke DELETE /projects/{project_id}/access_tokens/{token_id} as=none
rotateSelf POST /projects/{project_id}/access_tokens/self/rotate
rotate POST /projects/{project_id}/access_tokens/{token_id}/rotate`,
  projectAliases: `list GET /project_aliases list pagination=offset
create POST /project_aliases
get GET /project_aliases/{alias_name}
delete DELETE /project_aliases/{alias_name} as=none`,
  projectBadges: `list GET /projects/{project_id}/badges list pagination=offset
create POST /projects/{project_id}/badges
preview GET /projects/{project_id}/badges/render
get GET /projects/{project_id}/badges/{badge_id}
update PUT /projects/{project_id}/badges/{badge_id}
delete DELETE /projects/{project_id}/badges/{badge_id} as=none`,
  projectClusters: `list GET /projects/{project_id}/clusters list pagination=offset
get GET /projects/{project_id}/clusters/{cluster_id}
update PUT /projects/{project_id}/clusters/{cluster_id}
delete DELETE /projects/{project_id}/clusters/{cluster_id}
create POST /projects/{project_id}/clusters/user`,
  projectForks: `list GET /projects/{project_id}/forks list csv=topic, pagination=offset
create POST /projects/{project_id}/fork
unlink DELETE /projects/{project_id}/fork as=none
link POST /projects/{project_id}/fork/{forked_from_id}`,
  projectImportExport: `getExport GET /projects/{project_id}/export
startExport POST /projects/{project_id}/export
downloadExport GET /projects/{project_id}/export/download as=file
getImport GET /projects/{project_id}/import
importFromGit POST /projects/{project_id}/import/git
listRelationImports GET /projects/{project_id}/relation-imports
import POST /projects/import body=multipart
authorizeImport POST /projects/import/authorize as=none
importRelation POST /projects/import-relation body=multipart
authorizeRelationImport POST /projects/import-relation/authorize as=none
importFromUrl POST /projects/remote-import
importFromS3 POST /projects/remote-import-s3`,
  projectIntegrations: `list GET /projects/{project_id}/integrations
get GET /projects/{project_id}/integrations/{slug}
disable DELETE /projects/{project_id}/integrations/{slug} as=none
setAppleAppStore PUT /projects/{project_id}/integrations/apple-app-store
setAsana PUT /projects/{project_id}/integrations/asana
setAssembla PUT /projects/{project_id}/integrations/assembla
setBamboo PUT /projects/{project_id}/integrations/bamboo
setBugzilla PUT /projects/{project_id}/integrations/bugzilla
setBuildkite PUT /projects/{project_id}/integrations/buildkite
setCampfire PUT /projects/{project_id}/integrations/campfire
setClickup PUT /projects/{project_id}/integrations/clickup
setConfluence PUT /projects/{project_id}/integrations/confluence
setCustomIssueTracker PUT /projects/{project_id}/integrations/custom-issue-tracker
setDatadog PUT /projects/{project_id}/integrations/datadog
setDiffblueCover PUT /projects/{project_id}/integrations/diffblue-cover
setDiscord PUT /projects/{project_id}/integrations/discord
setDroneCi PUT /projects/{project_id}/integrations/drone-ci
setEmailsOnPush PUT /projects/{project_id}/integrations/emails-on-push
setEwm PUT /projects/{project_id}/integrations/ewm
setExternalWiki PUT /projects/{project_id}/integrations/external-wiki
setGitGuardian PUT /projects/{project_id}/integrations/git-guardian
setGithub PUT /projects/{project_id}/integrations/github
setGitlabSlackApplication PUT /projects/{project_id}/integrations/gitlab-slack-application
setGoogleArtifactRegistry PUT /projects/{project_id}/integrations/google-cloud-platform-artifact-registry
setGoogleWorkloadIdentity PUT /projects/{project_id}/integrations/google-cloud-platform-workload-identity-federation
setGooglePlay PUT /projects/{project_id}/integrations/google-play
setHangoutsChat PUT /projects/{project_id}/integrations/hangouts-chat
setHarbor PUT /projects/{project_id}/integrations/harbor
setIrker PUT /projects/{project_id}/integrations/irker
setJenkins PUT /projects/{project_id}/integrations/jenkins
setJira PUT /projects/{project_id}/integrations/jira
setJiraCloudApp PUT /projects/{project_id}/integrations/jira-cloud-app
setLinear PUT /projects/{project_id}/integrations/linear
setMatrix PUT /projects/{project_id}/integrations/matrix
setMattermost PUT /projects/{project_id}/integrations/mattermost
setMattermostSlashCommands PUT /projects/{project_id}/integrations/mattermost-slash-commands
setMicrosoftTeams PUT /projects/{project_id}/integrations/microsoft-teams
setMockCi PUT /projects/{project_id}/integrations/mock-ci
setMockMonitoring PUT /projects/{project_id}/integrations/mock-monitoring
setPackagist PUT /projects/{project_id}/integrations/packagist
setPhorge PUT /projects/{project_id}/integrations/phorge
setPipelinesEmail PUT /projects/{project_id}/integrations/pipelines-email
setPivotaltracker PUT /projects/{project_id}/integrations/pivotaltracker
setPumble PUT /projects/{project_id}/integrations/pumble
setPushover PUT /projects/{project_id}/integrations/pushover
setRedmine PUT /projects/{project_id}/integrations/redmine
setSlack PUT /projects/{project_id}/integrations/slack
setSlackSlashCommands PUT /projects/{project_id}/integrations/slack-slash-commands
setSquashTm PUT /projects/{project_id}/integrations/squash-tm
setTeamcity PUT /projects/{project_id}/integrations/teamcity
setTelegram PUT /projects/{project_id}/integrations/telegram
setUnifyCircuit PUT /projects/{project_id}/integrations/unify-circuit
setWebexTeams PUT /projects/{project_id}/integrations/webex-teams
setYoutrack PUT /projects/{project_id}/integrations/youtrack
setZentao PUT /projects/{project_id}/integrations/zentao
triggerMattermostSlashCommands POST /projects/{project_id}/integrations/mattermost_slash_commands/trigger
triggerSlackSlashCommands POST /projects/{project_id}/integrations/slack_slash_commands/trigger`,
  projectJobTokenScopes: `get GET /projects/{project_id}/job_token_scope
update PATCH /projects/{project_id}/job_token_scope as=none
listProjects GET /projects/{project_id}/job_token_scope/allowlist list pagination=offset
addProject POST /projects/{project_id}/job_token_scope/allowlist
removeProject DELETE /projects/{project_id}/job_token_scope/allowlist/{target_project_id} as=none
listGroups GET /projects/{project_id}/job_token_scope/groups_allowlist list pagination=offset
addGroup POST /projects/{project_id}/job_token_scope/groups_allowlist
removeGroup DELETE /projects/{project_id}/job_token_scope/groups_allowlist/{target_group_id} as=none`,
  projectLevelVariables: `list GET /projects/{project_id}/variables list pagination=offset
create POST /projects/{project_id}/variables
get GET /projects/{project_id}/variables/{key}
update PUT /projects/{project_id}/variables/{key}
delete DELETE /projects/{project_id}/variables/{key}`,
  projectMarkdownUploads: `list GET /projects/{project_id}/uploads list pagination=offset
upload POST /projects/{project_id}/uploads body=multipart
authorizeUpload POST /projects/{project_id}/uploads/authorize as=none
download GET /projects/{project_id}/uploads/{upload_id} as=file
delete DELETE /projects/{project_id}/uploads/{upload_id} as=none
downloadBySecret GET /projects/{project_id}/uploads/{secret}/{filename} as=file
deleteBySecret DELETE /projects/{project_id}/uploads/{secret}/{filename} as=none`,
  projectMembers: `import POST /projects/{project_id}/import_project_members/{source_project_id}
list GET /projects/{project_id}/members list pagination=offset
add POST /projects/{project_id}/members
listAll GET /projects/{project_id}/members/all list pagination=offset
getFromAll GET /projects/{project_id}/members/all/{user_id}
get GET /projects/{project_id}/members/{user_id}
update PUT /projects/{project_id}/members/{user_id}
remove DELETE /projects/{project_id}/members/{user_id} as=none`,
  projectPackagesProtectionRules: `list GET /projects/{project_id}/packages/protection/rules
create POST /projects/{project_id}/packages/protection/rules
update PATCH /projects/{project_id}/packages/protection/rules/{package_protection_rule_id}
delete DELETE /projects/{project_id}/packages/protection/rules/{package_protection_rule_id} as=none`,
  projectPullMirroring: `get GET /projects/{project_id}/mirror/pull
start POST /projects/{project_id}/mirror/pull as=none idempotent=true
update PUT /projects/{project_id}/mirror/pull`,
  projectPushRules: `get GET /projects/{project_id}/push_rule
create POST /projects/{project_id}/push_rule
update PUT /projects/{project_id}/push_rule
delete DELETE /projects/{project_id}/push_rule as=none`,
  projectRelationsExport: `start POST /projects/{project_id}/export_relations
getStatus GET /projects/{project_id}/export_relations/status
download GET /projects/{project_id}/export_relations/download as=file`,
  projectRepositoryStorageMoves: `list GET /project_repository_storage_moves list pagination=offset
createForStorage POST /project_repository_storage_moves
get GET /project_repository_storage_moves/{repository_storage_move_id}
listForProject GET /projects/{project_id}/repository_storage_moves list pagination=offset
createForProject POST /projects/{project_id}/repository_storage_moves
getForProject GET /projects/{project_id}/repository_storage_moves/{repository_storage_move_id}`,
  projectSecuritySettings: `get GET /projects/{project_id}/security_settings
update PUT /projects/{project_id}/security_settings`,
  projectServices: `list GET /projects/{project_id}/services
get GET /projects/{project_id}/services/{slug}
disable DELETE /projects/{project_id}/services/{slug} as=none
setAppleAppStore PUT /projects/{project_id}/services/apple-app-store
setAsana PUT /projects/{project_id}/services/asana
setAssembla PUT /projects/{project_id}/services/assembla
setBamboo PUT /projects/{project_id}/services/bamboo
setBugzilla PUT /projects/{project_id}/services/bugzilla
setBuildkite PUT /projects/{project_id}/services/buildkite
setCampfire PUT /projects/{project_id}/services/campfire
setClickup PUT /projects/{project_id}/services/clickup
setConfluence PUT /projects/{project_id}/services/confluence
setCustomIssueTracker PUT /projects/{project_id}/services/custom-issue-tracker
setDatadog PUT /projects/{project_id}/services/datadog
setDiffblueCover PUT /projects/{project_id}/services/diffblue-cover
setDiscord PUT /projects/{project_id}/services/discord
setDroneCi PUT /projects/{project_id}/services/drone-ci
setEmailsOnPush PUT /projects/{project_id}/services/emails-on-push
setEwm PUT /projects/{project_id}/services/ewm
setExternalWiki PUT /projects/{project_id}/services/external-wiki
setGitGuardian PUT /projects/{project_id}/services/git-guardian
setGithub PUT /projects/{project_id}/services/github
setGitlabSlackApplication PUT /projects/{project_id}/services/gitlab-slack-application
setGoogleArtifactRegistry PUT /projects/{project_id}/services/google-cloud-platform-artifact-registry
setGoogleWorkloadIdentity PUT /projects/{project_id}/services/google-cloud-platform-workload-identity-federation
setGooglePlay PUT /projects/{project_id}/services/google-play
setHangoutsChat PUT /projects/{project_id}/services/hangouts-chat
setHarbor PUT /projects/{project_id}/services/harbor
setIrker PUT /projects/{project_id}/services/irker
setJenkins PUT /projects/{project_id}/services/jenkins
setJira PUT /projects/{project_id}/services/jira
setJiraCloudApp PUT /projects/{project_id}/services/jira-cloud-app
setLinear PUT /projects/{project_id}/services/linear
setMatrix PUT /projects/{project_id}/services/matrix
setMattermost PUT /projects/{project_id}/services/mattermost
setMattermostSlashCommands PUT /projects/{project_id}/services/mattermost-slash-commands
setMicrosoftTeams PUT /projects/{project_id}/services/microsoft-teams
setMockCi PUT /projects/{project_id}/services/mock-ci
setMockMonitoring PUT /projects/{project_id}/services/mock-monitoring
setPackagist PUT /projects/{project_id}/services/packagist
setPhorge PUT /projects/{project_id}/services/phorge
setPipelinesEmail PUT /projects/{project_id}/services/pipelines-email
setPivotaltracker PUT /projects/{project_id}/services/pivotaltracker
setPumble PUT /projects/{project_id}/services/pumble
setPushover PUT /projects/{project_id}/services/pushover
setRedmine PUT /projects/{project_id}/services/redmine
setSlack PUT /projects/{project_id}/services/slack
setSlackSlashCommands PUT /projects/{project_id}/services/slack-slash-commands
setSquashTm PUT /projects/{project_id}/services/squash-tm
setTeamcity PUT /projects/{project_id}/services/teamcity
setTelegram PUT /projects/{project_id}/services/telegram
setUnifyCircuit PUT /projects/{project_id}/services/unify-circuit
setWebexTeams PUT /projects/{project_id}/services/webex-teams
setYoutrack PUT /projects/{project_id}/services/youtrack
setZentao PUT /projects/{project_id}/services/zentao
triggerMattermostSlashCommands POST /projects/{project_id}/services/mattermost_slash_commands/trigger
triggerSlackSlashCommands POST /projects/{project_id}/services/slack_slash_commands/trigger`,
  projectSnippets: `list GET /projects/{project_id}/snippets list pagination=offset
create POST /projects/{project_id}/snippets
get GET /projects/{project_id}/snippets/{snippet_id}
update PUT /projects/{project_id}/snippets/{snippet_id}
delete DELETE /projects/{project_id}/snippets/{snippet_id}
download GET /projects/{project_id}/snippets/{snippet_id}/raw as=file
downloadFile GET /projects/{project_id}/snippets/{snippet_id}/files/{ref}/{file_path}/raw as=file
getUserAgentDetail GET /projects/{project_id}/snippets/{snippet_id}/user_agent_detail`,
  projectStarring: `star POST /projects/{project_id}/star
listStarrers GET /projects/{project_id}/starrers list pagination=offset
unstar POST /projects/{project_id}/unstar
listForUser GET /users/{user_id}/starred_projects list csv=topic, pagination=offset`,
  projectStatistics: `get GET /projects/{project_id}/statistics`,
  projectTemplates: `list GET /projects/{project_id}/templates/{type} list pagination=offset
get GET /projects/{project_id}/templates/{type}/{name}`,
  projectVulnerabilities: `list GET /projects/{project_id}/vulnerabilities list pagination=offset
create POST /projects/{project_id}/vulnerabilities`,
  projectWebhooks: `list GET /projects/{project_id}/hooks list pagination=offset
create POST /projects/{project_id}/hooks
get GET /projects/{project_id}/hooks/{hook_id}
update PUT /projects/{project_id}/hooks/{hook_id}
delete DELETE /projects/{project_id}/hooks/{hook_id}
listEvents GET /projects/{project_id}/hooks/{hook_id}/events list csv=status, pagination=offset
resendEvent POST /projects/{project_id}/hooks/{hook_id}/events/{hook_event_id}/resend
test POST /projects/{project_id}/hooks/{hook_id}/test/{trigger}
setCustomHeader PUT /projects/{project_id}/hooks/{hook_id}/custom_headers/{header_key} as=none
deleteCustomHeader DELETE /projects/{project_id}/hooks/{hook_id}/custom_headers/{header_key} as=none
setUrlVariable PUT /projects/{project_id}/hooks/{hook_id}/url_variables/{variable_key} as=none
deleteUrlVariable DELETE /projects/{project_id}/hooks/{hook_id}/url_variables/{variable_key} as=none`,
  projects: `list GET /projects list csv=topic, pagination=both orderBy=id,
create POST /projects
createForUser POST /projects/user/{user_id}
get GET /projects/{project_id}
update PUT /projects/{project_id}
delete DELETE /projects/{project_id}
archive POST /projects/{project_id}/archive idempotent=true
downloadAvatar GET /projects/{project_id}/avatar as=file
listGroups GET /projects/{project_id}/groups list pagination=offset
housekeep POST /projects/{project_id}/housekeeping as=none
listInvitedGroups GET /projects/{project_id}/invited_groups list pagination=offset
getLanguages GET /projects/{project_id}/languages
recalculateRepositorySize POST /projects/{project_id}/repository_size as=none idempotent=true
restore POST /projects/{project_id}/restore
share POST /projects/{project_id}/share
unshare DELETE /projects/{project_id}/share/{group_id} as=none
listShareLocations GET /projects/{project_id}/share_locations list pagination=offset
downloadSnapshot GET /projects/{project_id}/snapshot as=file
getStorage GET /projects/{project_id}/storage
transfer PUT /projects/{project_id}/transfer
listTransferLocations GET /projects/{project_id}/transfer_locations list pagination=offset
unarchive POST /projects/{project_id}/unarchive idempotent=true
listUsers GET /projects/{project_id}/users list pagination=offset
listContributedForUser GET /users/{user_id}/contributed_projects list pagination=offset
listForUser GET /users/{user_id}/projects list csv=topic, pagination=both orderBy=id,`,
  protectedBranches: `list GET /projects/{project_id}/protected_branches list pagination=offset
create POST /projects/{project_id}/protected_branches
get GET /projects/{project_id}/protected_branches/{name}
update PATCH /projects/{project_id}/protected_branches/{name}
delete DELETE /projects/{project_id}/protected_branches/{name} as=none`,
  protectedEnvironments: `list GET /projects/{project_id}/protected_environments list pagination=offset
create POST /projects/{project_id}/protected_environments
get GET /projects/{project_id}/protected_environments/{name}
update PUT /projects/{project_id}/protected_environments/{name}
delete DELETE /projects/{project_id}/protected_environments/{name} as=none`,
  protectedTags: `list GET /projects/{project_id}/protected_tags list pagination=offset
create POST /projects/{project_id}/protected_tags
get GET /projects/{project_id}/protected_tags/{name}
delete DELETE /projects/{project_id}/protected_tags/{name} as=none`,
  releases: `list GET /projects/{project_id}/releases list pagination=offset
create POST /projects/{project_id}/releases
getLatest GET /projects/{project_id}/releases/permalink/latest
downloadFromLatest GET /projects/{project_id}/releases/permalink/latest/{suffix_path} as=file
get GET /projects/{project_id}/releases/{tag_name}
update PUT /projects/{project_id}/releases/{tag_name}
delete DELETE /projects/{project_id}/releases/{tag_name}
downloadAsset GET /projects/{project_id}/releases/{tag_name}/downloads/{direct_asset_path} as=file
createEvidence POST /projects/{project_id}/releases/{tag_name}/evidence as=none`,
  releasesLinks: `list GET /projects/{project_id}/releases/{tag_name}/assets/links list pagination=offset
create POST /projects/{project_id}/releases/{tag_name}/assets/links
get GET /projects/{project_id}/releases/{tag_name}/assets/links/{link_id}
update PUT /projects/{project_id}/releases/{tag_name}/assets/links/{link_id}
delete DELETE /projects/{project_id}/releases/{tag_name}/assets/links/{link_id}`,
  remoteMirrors: `list GET /projects/{project_id}/remote_mirrors list pagination=offset
create POST /projects/{project_id}/remote_mirrors
get GET /projects/{project_id}/remote_mirrors/{mirror_id}
update PUT /projects/{project_id}/remote_mirrors/{mirror_id}
delete DELETE /projects/{project_id}/remote_mirrors/{mirror_id} as=none
getPublicKey GET /projects/{project_id}/remote_mirrors/{mirror_id}/public_key
sync POST /projects/{project_id}/remote_mirrors/{mirror_id}/sync as=none idempotent=true`,
  repositories: `listTree GET /projects/{project_id}/repository/tree list pagination=both
getBlob GET /projects/{project_id}/repository/blobs/{blob_sha}
downloadBlob GET /projects/{project_id}/repository/blobs/{blob_sha}/raw as=file
listBlobs POST /projects/{project_id}/repository/blobs/batch idempotent=true
downloadArchive GET /projects/{project_id}/repository/archive csv=exclude_paths, as=file
downloadArchiveAs GET /projects/{project_id}/repository/archive.{archive_format} csv=exclude_paths, as=file
compare GET /projects/{project_id}/repository/compare
listContributors GET /projects/{project_id}/repository/contributors list pagination=offset
getMergeBase GET /projects/{project_id}/repository/merge_base
getChangelog GET /projects/{project_id}/repository/changelog
createChangelog POST /projects/{project_id}/repository/changelog as=none
getChangelogText GET /projects/{project_id}/repository/changelog.txt as=text
listChangedPaths GET /projects/{project_id}/repository/changed_paths list pagination=offset
listDiffStats GET /projects/{project_id}/repository/diff_stats list pagination=offset
countDivergingCommits GET /projects/{project_id}/repository/diverging_commits`,
  repositoryFiles: `get GET /projects/{project_id}/repository/files/{file_path}
getMetadata HEAD /projects/{project_id}/repository/files/{file_path}
create POST /projects/{project_id}/repository/files/{file_path}
update PUT /projects/{project_id}/repository/files/{file_path}
delete DELETE /projects/{project_id}/repository/files/{file_path} as=none
listBlame GET /projects/{project_id}/repository/files/{file_path}/blame
getBlameMetadata HEAD /projects/{project_id}/repository/files/{file_path}/blame
download GET /projects/{project_id}/repository/files/{file_path}/raw as=file`,
  repositoryHealth: `get GET /projects/{project_id}/repository/health`,
  repositorySubmodules: `update PUT /projects/{project_id}/repository/submodules/{submodule}`,
  resourceGroups: `list GET /projects/{project_id}/resource_groups list pagination=offset
get GET /projects/{project_id}/resource_groups/{resource_group_key}
update PUT /projects/{project_id}/resource_groups/{resource_group_key}
getCurrentJob GET /projects/{project_id}/resource_groups/{resource_group_key}/current_job
listUpcomingJobs GET /projects/{project_id}/resource_groups/{resource_group_key}/upcoming_jobs list pagination=offset`,
  resourceIterationEvents: `listForIssue GET /projects/{project_id}/issues/{issue_iid}/resource_iteration_events list pagination=offset
getForIssue GET /projects/{project_id}/issues/{issue_iid}/resource_iteration_events/{resource_event_id}`,
  resourceLabelEvents: `listForIssue GET /projects/{project_id}/issues/{issue_iid}/resource_label_events list pagination=offset
getForIssue GET /projects/{project_id}/issues/{issue_iid}/resource_label_events/{resource_event_id}
listForMergeRequest GET /projects/{project_id}/merge_requests/{merge_request_iid}/resource_label_events list pagination=offset
getForMergeRequest GET /projects/{project_id}/merge_requests/{merge_request_iid}/resource_label_events/{resource_event_id}
listForEpic GET /groups/{group_id}/epics/{epic_id}/resource_label_events list pagination=offset
getForEpic GET /groups/{group_id}/epics/{epic_id}/resource_label_events/{resource_event_id}`,
  resourceMilestoneEvents: `listForIssue GET /projects/{project_id}/issues/{issue_iid}/resource_milestone_events list pagination=offset
getForIssue GET /projects/{project_id}/issues/{issue_iid}/resource_milestone_events/{resource_event_id}
listForMergeRequest GET /projects/{project_id}/merge_requests/{merge_request_iid}/resource_milestone_events list pagination=offset
getForMergeRequest GET /projects/{project_id}/merge_requests/{merge_request_iid}/resource_milestone_events/{resource_event_id}`,
  resourceStateEvents: `listForIssue GET /projects/{project_id}/issues/{issue_iid}/resource_state_events list pagination=offset
getForIssue GET /projects/{project_id}/issues/{issue_iid}/resource_state_events/{resource_event_id}
listForMergeRequest GET /projects/{project_id}/merge_requests/{merge_request_iid}/resource_state_events list pagination=offset
getForMergeRequest GET /projects/{project_id}/merge_requests/{merge_request_iid}/resource_state_events/{resource_event_id}
listForEpic GET /groups/{group_id}/epics/{epic_id}/resource_state_events list pagination=offset
getForEpic GET /groups/{group_id}/epics/{epic_id}/resource_state_events/{resource_event_id}`,
  resourceWeightEvents: `listForIssue GET /projects/{project_id}/issues/{issue_iid}/resource_weight_events list pagination=offset
getForIssue GET /projects/{project_id}/issues/{issue_iid}/resource_weight_events/{resource_event_id}`,
  runnerControllerTokens: `list GET /runner_controllers/{runner_controller_id}/tokens list pagination=offset
create POST /runner_controllers/{runner_controller_id}/tokens
get GET /runner_controllers/{runner_controller_id}/tokens/{token_id}
revoke DELETE /runner_controllers/{runner_controller_id}/tokens/{token_id} as=none
rotate POST /runner_controllers/{runner_controller_id}/tokens/{token_id}/rotate`,
  runnerControllers: `list GET /runner_controllers list pagination=offset
register POST /runner_controllers
get GET /runner_controllers/{runner_controller_id}
update PUT /runner_controllers/{runner_controller_id}
delete DELETE /runner_controllers/{runner_controller_id}
getScopes GET /runner_controllers/{runner_controller_id}/scopes
addInstanceScope POST /runner_controllers/{runner_controller_id}/scopes/instance
removeInstanceScope DELETE /runner_controllers/{runner_controller_id}/scopes/instance as=none
addRunnerScope POST /runner_controllers/{runner_controller_id}/scopes/runners/{runner_id}
removeRunnerScope DELETE /runner_controllers/{runner_controller_id}/scopes/runners/{runner_id} as=none`,
  runnerJobArtifacts: `download GET /jobs/{job_id}/artifacts as=file
upload POST /jobs/{job_id}/artifacts body=multipart as=none
authorize POST /jobs/{job_id}/artifacts/authorize as=none`,
  runnerJobs: `request POST /jobs/request
update PUT /jobs/{job_id} as=none
appendTrace PATCH /jobs/{job_id}/trace query=token,debug_trace, header=content_range:Content-Range, body=text/plain as=none
getRuntimeEnvironmentKey GET /jobs/{job_id}/runtime_environment_key`,
  runners: `list GET /runners list csv=tag_list, pagination=offset
register POST /runners
unregister DELETE /runners as=none
listAll GET /runners/all list csv=tag_list, pagination=offset
unregisterManager DELETE /runners/managers as=none
getRouter GET /runners/router/discovery header=runner_token:Runner-Token,
verify POST /runners/verify idempotent=true
resetTokenWithToken POST /runners/reset_authentication_token
resetRegistrationToken POST /runners/reset_registration_token
get GET /runners/{runner_id}
update PUT /runners/{runner_id}
delete DELETE /runners/{runner_id}
listJobs GET /runners/{runner_id}/jobs list pagination=both orderBy=id,
listManagers GET /runners/{runner_id}/managers
listProjects GET /runners/{runner_id}/projects list pagination=offset
resetToken POST /runners/{runner_id}/reset_authentication_token
listForProject GET /projects/{project_id}/runners list csv=tag_list, pagination=offset
assign POST /projects/{project_id}/runners
resetRegistrationTokenForProject POST /projects/{project_id}/runners/reset_registration_token
unassign DELETE /projects/{project_id}/runners/{runner_id}
listForGroup GET /groups/{group_id}/runners list csv=tag_list, pagination=offset
resetRegistrationTokenForGroup POST /groups/{group_id}/runners/reset_registration_token`,
  saml: `listIdentities GET /groups/{group_id}/saml/identities
getIdentity GET /groups/{group_id}/saml/{uid}
updateIdentity PATCH /groups/{group_id}/saml/{uid}
deleteIdentity DELETE /groups/{group_id}/saml/{uid}
listGroupLinks GET /groups/{group_id}/saml_group_links
createGroupLink POST /groups/{group_id}/saml_group_links
getGroupLink GET /groups/{group_id}/saml_group_links/{saml_group_name}
deleteGroupLink DELETE /groups/{group_id}/saml_group_links/{saml_group_name}`,
  sbomScans: `create POST /jobs/{job_id}/sbom_scans body=multipart
authorize POST /jobs/{job_id}/sbom_scans/authorize as=none
download GET /jobs/{job_id}/sbom_scans/{sbom_digest} as=file
createFromDigest POST /jobs/{job_id}/sbom_scans/{sbom_digest}`,
  scim: `listIdentities GET /groups/{group_id}/scim/identities
getIdentity GET /groups/{group_id}/scim/{uid}
updateIdentity PATCH /groups/{group_id}/scim/{uid}
deleteIdentity DELETE /groups/{group_id}/scim/{uid}`,
  search: `searchInstance GET /search list pagination=offset
searchGroup GET /groups/{group_id}/search list pagination=offset
searchProject GET /projects/{project_id}/search list pagination=offset
findCode GET /projects/{project_id}/search/semantic`,
  searchMigrations: `list GET /admin/search/migrations
get GET /admin/search/migrations/{migration_id}
rolloutNamespaces PUT /elasticsearch_indexed_namespaces/rollout as=none
rollbackNamespaces PUT /elasticsearch_indexed_namespaces/rollback as=none`,
  secretsManager: `createTokenForProject POST /projects/{project_id}/secrets_manager/access_token
createTokenForGroup POST /groups/{group_id}/secrets_manager/access_token`,
  secureFiles: `list GET /projects/{project_id}/secure_files list pagination=offset
create POST /projects/{project_id}/secure_files body=multipart
get GET /projects/{project_id}/secure_files/{secure_file_id}
delete DELETE /projects/{project_id}/secure_files/{secure_file_id} as=none
download GET /projects/{project_id}/secure_files/{secure_file_id}/download as=file`,
  securityScans: `runSast POST /projects/{project_id}/security_scans/sast/{sast_endpoint}`,
  serviceAccounts: `list GET /service_accounts list pagination=offset
create POST /service_accounts
update PATCH /service_accounts/{user_id}
listForGroup GET /groups/{group_id}/service_accounts list pagination=offset
createForGroup POST /groups/{group_id}/service_accounts
getForGroup GET /groups/{group_id}/service_accounts/{user_id}
updateForGroup PATCH /groups/{group_id}/service_accounts/{user_id}
deleteForGroup DELETE /groups/{group_id}/service_accounts/{user_id} as=none
listTokensForGroup GET /groups/{group_id}/service_accounts/{user_id}/personal_access_tokens list pagination=offset
createTokenForGroup POST /groups/{group_id}/service_accounts/{user_id}/personal_access_tokens
revokeTokenForGroup DELETE /groups/{group_id}/service_accounts/{user_id}/personal_access_tokens/{token_id} as=none
rotateTokenForGroup POST /groups/{group_id}/service_accounts/{user_id}/personal_access_tokens/{token_id}/rotate
listForProject GET /projects/{project_id}/service_accounts list pagination=offset
createForProject POST /projects/{project_id}/service_accounts
getForProject GET /projects/{project_id}/service_accounts/{user_id}
updateForProject PATCH /projects/{project_id}/service_accounts/{user_id}
deleteForProject DELETE /projects/{project_id}/service_accounts/{user_id} as=none
listTokensForProject GET /projects/{project_id}/service_accounts/{user_id}/personal_access_tokens list pagination=offset
createTokenForProject POST /projects/{project_id}/service_accounts/{user_id}/personal_access_tokens
revokeTokenForProject DELETE /projects/{project_id}/service_accounts/{user_id}/personal_access_tokens/{token_id} as=none
rotateTokenForProject POST /projects/{project_id}/service_accounts/{user_id}/personal_access_tokens/{token_id}/rotate`,
  settings: `get GET /application/settings
update PUT /application/settings`,
  sidekiqMetrics: `getQueues GET /sidekiq/queue_metrics
getProcesses GET /sidekiq/process_metrics
getJobs GET /sidekiq/job_stats
getAll GET /sidekiq/compound_metrics`,
  snippetDiscussions: `list GET /projects/{project_id}/snippets/{snippet_id}/discussions list pagination=offset
create POST /projects/{project_id}/snippets/{snippet_id}/discussions
get GET /projects/{project_id}/snippets/{snippet_id}/discussions/{discussion_id}
getNotes GET /projects/{project_id}/snippets/{snippet_id}/discussions/{discussion_id}/notes
createNote POST /projects/{project_id}/snippets/{snippet_id}/discussions/{discussion_id}/notes
getNote GET /projects/{project_id}/snippets/{snippet_id}/discussions/{discussion_id}/notes/{note_id}
updateNote PUT /projects/{project_id}/snippets/{snippet_id}/discussions/{discussion_id}/notes/{note_id}
deleteNote DELETE /projects/{project_id}/snippets/{snippet_id}/discussions/{discussion_id}/notes/{note_id}`,
  snippetEmojiReactions: `list GET /projects/{project_id}/snippets/{snippet_id}/award_emoji list pagination=offset
create POST /projects/{project_id}/snippets/{snippet_id}/award_emoji
get GET /projects/{project_id}/snippets/{snippet_id}/award_emoji/{award_id}
delete DELETE /projects/{project_id}/snippets/{snippet_id}/award_emoji/{award_id} as=none
listForNote GET /projects/{project_id}/snippets/{snippet_id}/notes/{note_id}/award_emoji list pagination=offset
createForNote POST /projects/{project_id}/snippets/{snippet_id}/notes/{note_id}/award_emoji
getForNote GET /projects/{project_id}/snippets/{snippet_id}/notes/{note_id}/award_emoji/{award_id}
deleteForNote DELETE /projects/{project_id}/snippets/{snippet_id}/notes/{note_id}/award_emoji/{award_id} as=none`,
  snippetNotes: `list GET /projects/{project_id}/snippets/{snippet_id}/notes list pagination=offset
create POST /projects/{project_id}/snippets/{snippet_id}/notes
get GET /projects/{project_id}/snippets/{snippet_id}/notes/{note_id}
update PUT /projects/{project_id}/snippets/{snippet_id}/notes/{note_id}
delete DELETE /projects/{project_id}/snippets/{snippet_id}/notes/{note_id}`,
  snippetRepositoryStorageMoves: `list GET /snippet_repository_storage_moves list pagination=offset
createForStorage POST /snippet_repository_storage_moves
get GET /snippet_repository_storage_moves/{repository_storage_move_id}
listForSnippet GET /snippets/{snippet_id}/repository_storage_moves list pagination=offset
createForSnippet POST /snippets/{snippet_id}/repository_storage_moves
getForSnippet GET /snippets/{snippet_id}/repository_storage_moves/{repository_storage_move_id}`,
  snippets: `list GET /snippets list pagination=offset
create POST /snippets
listAll GET /snippets/all list pagination=offset
listPublic GET /snippets/public list pagination=offset
get GET /snippets/{snippet_id}
update PUT /snippets/{snippet_id}
delete DELETE /snippets/{snippet_id}
download GET /snippets/{snippet_id}/raw as=file
downloadFile GET /snippets/{snippet_id}/files/{ref}/{file_path}/raw as=file
getUserAgentDetail GET /snippets/{snippet_id}/user_agent_detail`,
  statistics: `get GET /application/statistics`,
  statusChecks: `list GET /projects/{project_id}/external_status_checks list pagination=offset
create POST /projects/{project_id}/external_status_checks
update PUT /projects/{project_id}/external_status_checks/{check_id}
delete DELETE /projects/{project_id}/external_status_checks/{check_id} as=none
listForMergeRequest GET /projects/{project_id}/merge_requests/{merge_request_iid}/status_checks list pagination=offset
setStatus POST /projects/{project_id}/merge_requests/{merge_request_iid}/status_check_responses
retry POST /projects/{project_id}/merge_requests/{merge_request_iid}/status_checks/{external_status_check_id}/retry`,
  suggestions: `apply PUT /suggestions/{suggestion_id}/apply
applyBatch PUT /suggestions/batch_apply`,
  systemHooks: `list GET /hooks list pagination=offset
create POST /hooks
get GET /hooks/{hook_id}
test POST /hooks/{hook_id}
update PUT /hooks/{hook_id}
delete DELETE /hooks/{hook_id}
setCustomHeader PUT /hooks/{hook_id}/custom_headers/{header_key} as=none
deleteCustomHeader DELETE /hooks/{hook_id}/custom_headers/{header_key} as=none
setUrlVariable PUT /hooks/{hook_id}/url_variables/{variable_key} as=none
deleteUrlVariable DELETE /hooks/{hook_id}/url_variables/{variable_key} as=none`,
  tags: `list GET /projects/{project_id}/repository/tags list pagination=both orderBy=name,updated,
create POST /projects/{project_id}/repository/tags
get GET /projects/{project_id}/repository/tags/{tag_name}
delete DELETE /projects/{project_id}/repository/tags/{tag_name} as=none
getSignature GET /projects/{project_id}/repository/tags/{tag_name}/signature`,
  templates: `listDockerfiles GET /templates/dockerfiles list pagination=offset
getDockerfile GET /templates/dockerfiles/{name}
listGitignores GET /templates/gitignores list pagination=offset
getGitignore GET /templates/gitignores/{name}
listGitlabCiYmls GET /templates/gitlab_ci_ymls list pagination=offset
getGitlabCiYml GET /templates/gitlab_ci_ymls/{name}
listLicenses GET /templates/licenses list pagination=offset
getLicense GET /templates/licenses/{name}`,
  terraformState: `download GET /projects/{project_id}/terraform/state/{name} as=file
set POST /projects/{project_id}/terraform/state/{name} query=ID, body=application/octet-stream as=none
delete DELETE /projects/{project_id}/terraform/state/{name} as=none
authorizeUpload POST /projects/{project_id}/terraform/state/{name}/authorize as=none
lock POST /projects/{project_id}/terraform/state/{name}/lock
unlock DELETE /projects/{project_id}/terraform/state/{name}/lock as=none
downloadVersion GET /projects/{project_id}/terraform/state/{name}/versions/{serial} as=file
deleteVersion DELETE /projects/{project_id}/terraform/state/{name}/versions/{serial} as=none`,
  terraformStateProtectionRules: `list GET /projects/{project_id}/terraform/state_protection_rules
create POST /projects/{project_id}/terraform/state_protection_rules
update PATCH /projects/{project_id}/terraform/state_protection_rules/{terraform_state_protection_rule_id}
delete DELETE /projects/{project_id}/terraform/state_protection_rules/{terraform_state_protection_rule_id} as=none`,
  todos: `list GET /todos list pagination=offset
markAllAsDone POST /todos/mark_as_done as=none idempotent=true
markAsDone POST /todos/{todo_id}/mark_as_done idempotent=true`,
  tokenExchange: `create POST /token_exchange`,
  topics: `list GET /topics list pagination=offset
create POST /topics
merge POST /topics/merge
get GET /topics/{topic_id}
update PUT /topics/{topic_id}
delete DELETE /topics/{topic_id} as=none`,
  unleash: `check GET /feature_flags/unleash/{project_id} as=none
getFeatures GET /feature_flags/unleash/{project_id}/client/features
reportMetrics POST /feature_flags/unleash/{project_id}/client/metrics as=none
register POST /feature_flags/unleash/{project_id}/client/register as=none
getLegacyFeatures GET /feature_flags/unleash/{project_id}/features`,
  usageData: `downloadMetricDefinitions GET /usage_data/metric_definitions as=file
getNonSqlMetrics GET /usage_data/non_sql_metrics
getQueries GET /usage_data/queries
getServicePing GET /usage_data/service_ping
trackCounter POST /usage_data/increment_counter as=none
trackUniqueUsers POST /usage_data/increment_unique_users as=none
trackEvent POST /usage_data/track_event as=none
trackEvents POST /usage_data/track_events as=none`,
  userApplications: `list GET /user/applications list pagination=offset
create POST /user/applications
get GET /user/applications/{application_id}
update PUT /user/applications/{application_id}
delete DELETE /user/applications/{application_id} as=none`,
  userCounts: `get GET /user_counts
getAssociations GET /users/{user_id}/associations_count`,
  userEmailAddresses: `list GET /user/emails list pagination=offset
create POST /user/emails
get GET /user/emails/{email_id}
delete DELETE /user/emails/{email_id} as=none
listForUser GET /users/{user_id}/emails list pagination=offset
createForUser POST /users/{user_id}/emails
deleteForUser DELETE /users/{user_id}/emails/{email_id}`,
  userFollowUnfollow: `follow POST /users/{user_id}/follow
unfollow POST /users/{user_id}/unfollow
listFollowers GET /users/{user_id}/followers list pagination=offset
listFollowing GET /users/{user_id}/following list pagination=offset`,
  userKeys: `list GET /user/keys list pagination=offset
create POST /user/keys
get GET /user/keys/{key_id}
delete DELETE /user/keys/{key_id}
listForUser GET /users/{user_id}/keys list pagination=offset
createForUser POST /users/{user_id}/keys
getForUser GET /users/{user_id}/keys/{key_id}
deleteForUser DELETE /users/{user_id}/keys/{key_id}
listGpg GET /user/gpg_keys list pagination=offset
createGpg POST /user/gpg_keys
getGpg GET /user/gpg_keys/{key_id}
deleteGpg DELETE /user/gpg_keys/{key_id} as=none
revokeGpg POST /user/gpg_keys/{key_id}/revoke as=none
listGpgForUser GET /users/{user_id}/gpg_keys list pagination=offset
createGpgForUser POST /users/{user_id}/gpg_keys
getGpgForUser GET /users/{user_id}/gpg_keys/{key_id}
deleteGpgForUser DELETE /users/{user_id}/gpg_keys/{key_id} as=none
revokeGpgForUser POST /users/{user_id}/gpg_keys/{key_id}/revoke as=none`,
  userModeration: `approve POST /users/{user_id}/approve
reject POST /users/{user_id}/reject
deactivate POST /users/{user_id}/deactivate idempotent=true
activate POST /users/{user_id}/activate
block POST /users/{user_id}/block idempotent=true
unblock POST /users/{user_id}/unblock
ban POST /users/{user_id}/ban
unban POST /users/{user_id}/unban`,
  userPreferences: `get GET /user/preferences
update PUT /user/preferences`,
  userRunners: `create POST /user/runners`,
  userSupportPins: `get GET /user/support_pin
create POST /user/support_pin
getForUser GET /users/{user_id}/support_pin
revokeForUser POST /users/{user_id}/support_pin/revoke as=none`,
  userTokens: `createPersonal POST /user/personal_access_tokens
createPersonalForUser POST /users/{user_id}/personal_access_tokens
listImpersonation GET /users/{user_id}/impersonation_tokens list pagination=offset
createImpersonation POST /users/{user_id}/impersonation_tokens
getImpersonation GET /users/{user_id}/impersonation_tokens/{impersonation_token_id}
revokeImpersonation DELETE /users/{user_id}/impersonation_tokens/{impersonation_token_id} as=none`,
  users: `list GET /users list pagination=both orderBy=id,name,username,created_at,updated_at,
create POST /users
get GET /users/{user_id}
update PUT /users/{user_id}
delete DELETE /users/{user_id} as=none
disableTwoFactor PATCH /users/{user_id}/disable_two_factor as=none
deleteIdentity DELETE /users/{user_id}/identities/{provider} as=none
listMemberships GET /users/{user_id}/memberships list pagination=offset
listProjectDeployKeys GET /users/{user_id}/project_deploy_keys list pagination=offset
getStatus GET /users/{user_id}/status
getCurrent GET /user
listActivities GET /user/activities list pagination=offset
uploadAvatar PUT /user/avatar body=multipart
getCurrentStatus GET /user/status
setStatus PUT /user/status
updateStatus PATCH /user/status idempotent=true`,
  version: `get GET /version`,
  virtualRegistryCleanupPolicies: `get GET /groups/{group_id}/-/virtual_registries/cleanup/policy
create POST /groups/{group_id}/-/virtual_registries/cleanup/policy
update PATCH /groups/{group_id}/-/virtual_registries/cleanup/policy
delete DELETE /groups/{group_id}/-/virtual_registries/cleanup/policy as=none`,
  vscodeSettingsSync: `deleteAll DELETE /vscode/settings_sync/v1/collection
getManifest GET /vscode/settings_sync/v1/manifest
list GET /vscode/settings_sync/v1/resource/{resource_name}
set POST /vscode/settings_sync/v1/resource/{resource_name}
get GET /vscode/settings_sync/v1/resource/{resource_name}/{setting_id}
deleteAllInContext DELETE /vscode/settings_sync/{settings_context_hash}/v1/collection
getManifestInContext GET /vscode/settings_sync/{settings_context_hash}/v1/manifest
listInContext GET /vscode/settings_sync/{settings_context_hash}/v1/resource/{resource_name}
setInContext POST /vscode/settings_sync/{settings_context_hash}/v1/resource/{resource_name}
getInContext GET /vscode/settings_sync/{settings_context_hash}/v1/resource/{resource_name}/{setting_id}`,
  vulnerabilities: `get GET /vulnerabilities/{vulnerability_id}
confirm POST /vulnerabilities/{vulnerability_id}/confirm idempotent=true
dismiss POST /vulnerabilities/{vulnerability_id}/dismiss idempotent=true
resolve POST /vulnerabilities/{vulnerability_id}/resolve idempotent=true
revert POST /vulnerabilities/{vulnerability_id}/revert idempotent=true
listIssues GET /vulnerabilities/{vulnerability_id}/issue_links
linkIssue POST /vulnerabilities/{vulnerability_id}/issue_links
unlinkIssue DELETE /vulnerabilities/{vulnerability_id}/issue_links/{issue_link_id}
setAiDetection POST /vulnerabilities/{vulnerability_id}/flags/ai_detection as=none idempotent=true`,
  vulnerabilityArchiveExports: `create POST /security/projects/{project_id}/vulnerability_archive_exports
get GET /security/vulnerability_archive_exports/{export_id}
download GET /security/vulnerability_archive_exports/{export_id}/download as=file`,
  vulnerabilityExports: `createForProject POST /security/projects/{project_id}/vulnerability_exports
createForGroup POST /security/groups/{group_id}/vulnerability_exports
create POST /security/vulnerability_exports
get GET /security/vulnerability_exports/{export_id}
download GET /security/vulnerability_exports/{export_id}/download as=file`,
  vulnerabilityFindings: `list GET /projects/{project_id}/vulnerability_findings list csv=report_type,severity,confidence, pagination=offset`,
  vulnerabilityNotes: `list GET /projects/{project_id}/vulnerabilities/{vulnerability_id}/notes list pagination=offset
create POST /projects/{project_id}/vulnerabilities/{vulnerability_id}/notes
get GET /projects/{project_id}/vulnerabilities/{vulnerability_id}/notes/{note_id}
update PUT /projects/{project_id}/vulnerabilities/{vulnerability_id}/notes/{note_id}
delete DELETE /projects/{project_id}/vulnerabilities/{vulnerability_id}/notes/{note_id}`,
  webCommits: `getPublicKey GET /web_commits/public_key`,
  wikiPageNotes: `listForProject GET /projects/{project_id}/wiki_pages/{wiki_page_id}/notes list pagination=offset
createForProject POST /projects/{project_id}/wiki_pages/{wiki_page_id}/notes
getForProject GET /projects/{project_id}/wiki_pages/{wiki_page_id}/notes/{note_id}
updateForProject PUT /projects/{project_id}/wiki_pages/{wiki_page_id}/notes/{note_id}
deleteForProject DELETE /projects/{project_id}/wiki_pages/{wiki_page_id}/notes/{note_id}
listForGroup GET /groups/{group_id}/wiki_pages/{wiki_page_id}/notes list pagination=offset
createForGroup POST /groups/{group_id}/wiki_pages/{wiki_page_id}/notes
getForGroup GET /groups/{group_id}/wiki_pages/{wiki_page_id}/notes/{note_id}
updateForGroup PUT /groups/{group_id}/wiki_pages/{wiki_page_id}/notes/{note_id}
deleteForGroup DELETE /groups/{group_id}/wiki_pages/{wiki_page_id}/notes/{note_id}`,
  wikis: `list GET /projects/{project_id}/wikis
create POST /projects/{project_id}/wikis
uploadAttachment POST /projects/{project_id}/wikis/attachments body=multipart
get GET /projects/{project_id}/wikis/{slug}
update PUT /projects/{project_id}/wikis/{slug}
delete DELETE /projects/{project_id}/wikis/{slug} as=none`,
  zoekt: `updateNamespace PATCH /admin/zoekt/namespaces/{namespace_id}
scheduleIndexing PUT /admin/zoekt/projects/{project_id}/index
listNodes GET /admin/zoekt/shards
listNamespaces GET /admin/zoekt/shards/{node_id}/indexed_namespaces
addNamespace PUT /admin/zoekt/shards/{node_id}/indexed_namespaces/{namespace_id}
removeNamespace DELETE /admin/zoekt/shards/{node_id}/indexed_namespaces/{namespace_id} as=none`,
};
