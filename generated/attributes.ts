// From spec/resources/. Do not edit: `npm run generate` writes this file.

/** Id of an operation: the path of its call, `issues.create`. */
export type OperationId =
  | "accessRequests.approveForGroup"
  | "accessRequests.approveForProject"
  | "accessRequests.denyForGroup"
  | "accessRequests.denyForProject"
  | "accessRequests.listForGroup"
  | "accessRequests.listForProject"
  | "accessRequests.requestForGroup"
  | "accessRequests.requestForProject"
  | "activeContext.activateConnection"
  | "activeContext.clearDeadQueue"
  | "activeContext.deactivateConnection"
  | "activeContext.listConnections"
  | "activeContext.replayDeadQueue"
  | "activeContext.updateCollection"
  | "activeContext.updateEnabledNamespace"
  | "adminAiCatalog.createExternalAgents"
  | "adminSidekiqQueues.deleteJobs"
  | "adminToken.get"
  | "adminToken.revoke"
  | "aiAgent.completeSession"
  | "aiAgent.createAuditEvents"
  | "aiAgent.createSession"
  | "aiAgent.listSessions"
  | "aiAgent.registerIdentity"
  | "alertManagementAlerts.authorizeMetricImageUpload"
  | "alertManagementAlerts.deleteMetricImage"
  | "alertManagementAlerts.listMetricImages"
  | "alertManagementAlerts.updateMetricImage"
  | "alertManagementAlerts.uploadMetricImage"
  | "appearance.get"
  | "appearance.update"
  | "applications.create"
  | "applications.delete"
  | "applications.list"
  | "applications.renewSecret"
  | "attestations.download"
  | "attestations.list"
  | "auditEvents.get"
  | "auditEvents.getForGroup"
  | "auditEvents.getForProject"
  | "auditEvents.list"
  | "auditEvents.listForGroup"
  | "auditEvents.listForProject"
  | "avatar.get"
  | "batchedBackgroundMigrations.get"
  | "batchedBackgroundMigrations.list"
  | "batchedBackgroundMigrations.pause"
  | "batchedBackgroundMigrations.resume"
  | "batchedBackgroundOperations.get"
  | "batchedBackgroundOperations.list"
  | "batchedBackgroundOperations.restart"
  | "batchedBackgroundOperations.stop"
  | "boards.create"
  | "boards.createList"
  | "boards.delete"
  | "boards.deleteList"
  | "boards.get"
  | "boards.getList"
  | "boards.list"
  | "boards.listLists"
  | "boards.update"
  | "boards.updateList"
  | "branches.check"
  | "branches.create"
  | "branches.delete"
  | "branches.deleteMerged"
  | "branches.get"
  | "branches.list"
  | "branches.protect"
  | "branches.unprotect"
  | "broadcastMessages.create"
  | "broadcastMessages.delete"
  | "broadcastMessages.get"
  | "broadcastMessages.list"
  | "broadcastMessages.update"
  | "bulkImports.cancel"
  | "bulkImports.get"
  | "bulkImports.getEntity"
  | "bulkImports.list"
  | "bulkImports.listAllEntities"
  | "bulkImports.listEntities"
  | "bulkImports.listFailures"
  | "bulkImports.start"
  | "chat.create"
  | "ciCatalog.publish"
  | "clusterAgents.create"
  | "clusterAgents.createToken"
  | "clusterAgents.createUrlConfiguration"
  | "clusterAgents.delete"
  | "clusterAgents.deleteUrlConfiguration"
  | "clusterAgents.get"
  | "clusterAgents.getToken"
  | "clusterAgents.getUrlConfiguration"
  | "clusterAgents.list"
  | "clusterAgents.listTokens"
  | "clusterAgents.listUrlConfigurations"
  | "clusterAgents.revokeToken"
  | "clusterDiscovery.find"
  | "codeReviewAnalytics.list"
  | "codeSuggestions.checkEnabled"
  | "codeSuggestions.create"
  | "codeSuggestions.createDirectAccess"
  | "codeSuggestions.getConnectionDetails"
  | "commitDiscussions.create"
  | "commitDiscussions.createNote"
  | "commitDiscussions.deleteNote"
  | "commitDiscussions.get"
  | "commitDiscussions.getNote"
  | "commitDiscussions.getNotes"
  | "commitDiscussions.list"
  | "commitDiscussions.updateNote"
  | "commitStatuses.list"
  | "commitStatuses.set"
  | "commits.cherryPick"
  | "commits.create"
  | "commits.createComment"
  | "commits.get"
  | "commits.getSequence"
  | "commits.getSignature"
  | "commits.list"
  | "commits.listComments"
  | "commits.listDiffs"
  | "commits.listMergeRequests"
  | "commits.listRefs"
  | "commits.revert"
  | "compliancePolicySettings.get"
  | "compliancePolicySettings.update"
  | "containerRegistry.delete"
  | "containerRegistry.deleteTag"
  | "containerRegistry.deleteTags"
  | "containerRegistry.get"
  | "containerRegistry.getTag"
  | "containerRegistry.listForGroup"
  | "containerRegistry.listForProject"
  | "containerRegistry.listTags"
  | "containerRegistry.receiveEvents"
  | "containerRegistryProtectionTagRules.create"
  | "containerRegistryProtectionTagRules.delete"
  | "containerRegistryProtectionTagRules.list"
  | "containerRegistryProtectionTagRules.update"
  | "containerRepositoryProtectionRules.create"
  | "containerRepositoryProtectionRules.delete"
  | "containerRepositoryProtectionRules.list"
  | "containerRepositoryProtectionRules.update"
  | "containerVirtualRegistries.create"
  | "containerVirtualRegistries.delete"
  | "containerVirtualRegistries.deleteCache"
  | "containerVirtualRegistries.get"
  | "containerVirtualRegistries.list"
  | "containerVirtualRegistries.update"
  | "containerVirtualRegistryUpstreams.add"
  | "containerVirtualRegistryUpstreams.create"
  | "containerVirtualRegistryUpstreams.delete"
  | "containerVirtualRegistryUpstreams.deleteCache"
  | "containerVirtualRegistryUpstreams.deleteCacheEntry"
  | "containerVirtualRegistryUpstreams.get"
  | "containerVirtualRegistryUpstreams.list"
  | "containerVirtualRegistryUpstreams.listCacheEntries"
  | "containerVirtualRegistryUpstreams.listForGroup"
  | "containerVirtualRegistryUpstreams.remove"
  | "containerVirtualRegistryUpstreams.test"
  | "containerVirtualRegistryUpstreams.testNew"
  | "containerVirtualRegistryUpstreams.update"
  | "containerVirtualRegistryUpstreams.updatePosition"
  | "customAttributes.deleteForGroup"
  | "customAttributes.deleteForProject"
  | "customAttributes.deleteForUser"
  | "customAttributes.getForGroup"
  | "customAttributes.getForProject"
  | "customAttributes.getForUser"
  | "customAttributes.listForGroup"
  | "customAttributes.listForProject"
  | "customAttributes.listForUser"
  | "customAttributes.setForGroup"
  | "customAttributes.setForProject"
  | "customAttributes.setForUser"
  | "dataManagement.get"
  | "dataManagement.list"
  | "dataManagement.recalculateChecksum"
  | "dataManagement.recalculateChecksums"
  | "databaseDictionary.get"
  | "databaseDictionary.list"
  | "databaseMigrations.getPending"
  | "databaseMigrations.mark"
  | "dependencies.list"
  | "dependencies.listVulnerabilities"
  | "dependencyListExport.createForGroup"
  | "dependencyListExport.createForPipeline"
  | "dependencyListExport.createForProject"
  | "dependencyListExport.download"
  | "dependencyListExport.get"
  | "dependencyProxy.downloadMavenFile"
  | "dependencyProxy.downloadNpmFile"
  | "dependencyProxy.purgeCache"
  | "deployKeys.create"
  | "deployKeys.createForProject"
  | "deployKeys.delete"
  | "deployKeys.enable"
  | "deployKeys.get"
  | "deployKeys.list"
  | "deployKeys.listForProject"
  | "deployKeys.update"
  | "deployTokens.createForGroup"
  | "deployTokens.createForProject"
  | "deployTokens.deleteForGroup"
  | "deployTokens.deleteForProject"
  | "deployTokens.getForGroup"
  | "deployTokens.getForProject"
  | "deployTokens.list"
  | "deployTokens.listForGroup"
  | "deployTokens.listForProject"
  | "deployments.approve"
  | "deployments.create"
  | "deployments.delete"
  | "deployments.get"
  | "deployments.list"
  | "deployments.listMergeRequests"
  | "deployments.update"
  | "doraMetrics.listDeploymentFrequency"
  | "doraMetrics.listForGroup"
  | "doraMetrics.listForProject"
  | "draftNotes.create"
  | "draftNotes.delete"
  | "draftNotes.get"
  | "draftNotes.list"
  | "draftNotes.publish"
  | "draftNotes.publishAll"
  | "draftNotes.update"
  | "duoAgentPlatformFlows.addReviewComments"
  | "duoAgentPlatformFlows.create"
  | "duoAgentPlatformFlows.createByAgent"
  | "duoAgentPlatformFlows.createDirectAccess"
  | "duoAgentPlatformFlows.downloadTrace"
  | "duoAgentPlatformFlows.getPrivileges"
  | "duoAgentPlatformFlows.getReviewInstructions"
  | "duoAgentPlatformFlows.getTools"
  | "duoAgentPlatformFlows.restart"
  | "duoAgentPlatformFlows.resume"
  | "duoAgentPlatformFlows.run"
  | "duoFlowService.createAuditEvents"
  | "duoFlowService.createCheckpoint"
  | "duoFlowService.createCheckpointWrites"
  | "duoFlowService.createEvent"
  | "duoFlowService.createRiskResults"
  | "duoFlowService.get"
  | "duoFlowService.getCheckpoint"
  | "duoFlowService.getCheckpointByThread"
  | "duoFlowService.getConnection"
  | "duoFlowService.listCheckpoints"
  | "duoFlowService.listEvents"
  | "duoFlowService.revokeToken"
  | "duoFlowService.updateEvent"
  | "duoFlowService.updateStatus"
  | "environments.create"
  | "environments.delete"
  | "environments.deleteReviewApps"
  | "environments.get"
  | "environments.list"
  | "environments.stop"
  | "environments.stopStale"
  | "environments.update"
  | "epicDiscussions.create"
  | "epicDiscussions.createNote"
  | "epicDiscussions.deleteNote"
  | "epicDiscussions.get"
  | "epicDiscussions.getNote"
  | "epicDiscussions.getNotes"
  | "epicDiscussions.list"
  | "epicDiscussions.update"
  | "epicDiscussions.updateNote"
  | "epicEmojiReactions.create"
  | "epicEmojiReactions.createForNote"
  | "epicEmojiReactions.delete"
  | "epicEmojiReactions.deleteForNote"
  | "epicEmojiReactions.get"
  | "epicEmojiReactions.getForNote"
  | "epicEmojiReactions.list"
  | "epicEmojiReactions.listForNote"
  | "epicIssues.add"
  | "epicIssues.list"
  | "epicIssues.remove"
  | "epicIssues.reorder"
  | "epicLinks.add"
  | "epicLinks.create"
  | "epicLinks.list"
  | "epicLinks.remove"
  | "epicLinks.reorder"
  | "epicNotes.create"
  | "epicNotes.delete"
  | "epicNotes.get"
  | "epicNotes.list"
  | "epicNotes.update"
  | "epics.create"
  | "epics.createTodo"
  | "epics.delete"
  | "epics.get"
  | "epics.list"
  | "epics.update"
  | "errorTracking.createClientKey"
  | "errorTracking.deleteClientKey"
  | "errorTracking.getSettings"
  | "errorTracking.listClientKeys"
  | "errorTracking.setSettings"
  | "errorTracking.updateSettings"
  | "events.list"
  | "events.listForProject"
  | "events.listForUser"
  | "experiments.clearCache"
  | "experiments.deleteAssignment"
  | "experiments.getAssignment"
  | "experiments.list"
  | "experiments.setAssignment"
  | "externalControls.setStatus"
  | "featureFlagUserLists.create"
  | "featureFlagUserLists.delete"
  | "featureFlagUserLists.get"
  | "featureFlagUserLists.list"
  | "featureFlagUserLists.update"
  | "featureFlags.create"
  | "featureFlags.delete"
  | "featureFlags.get"
  | "featureFlags.getSettings"
  | "featureFlags.list"
  | "featureFlags.update"
  | "featureFlags.updateSettings"
  | "features.delete"
  | "features.list"
  | "features.listDefinitions"
  | "features.set"
  | "freezePeriods.create"
  | "freezePeriods.delete"
  | "freezePeriods.get"
  | "freezePeriods.list"
  | "freezePeriods.update"
  | "geo.downloadReplicable"
  | "geo.getPipelineRefs"
  | "geo.getProxy"
  | "geo.getReceivePackRefs"
  | "geo.getUploadPackRefs"
  | "geo.queryNode"
  | "geo.reportFailures"
  | "geo.reportStatus"
  | "geo.sendReceivePack"
  | "geo.sendUploadPack"
  | "geoNodes.create"
  | "geoNodes.delete"
  | "geoNodes.get"
  | "geoNodes.getStatus"
  | "geoNodes.list"
  | "geoNodes.listStatuses"
  | "geoNodes.repair"
  | "geoNodes.update"
  | "geoSites.create"
  | "geoSites.delete"
  | "geoSites.get"
  | "geoSites.getStatus"
  | "geoSites.list"
  | "geoSites.listStatuses"
  | "geoSites.repair"
  | "geoSites.update"
  | "gitlabDuo.createAgentAccess"
  | "gitlabDuo.createGitCommand"
  | "gitlabDuo.createReviewEvaluation"
  | "gitlabSubscriptions.addMinutes"
  | "gitlabSubscriptions.create"
  | "gitlabSubscriptions.createAddOnPurchase"
  | "gitlabSubscriptions.get"
  | "gitlabSubscriptions.getAddOnPurchase"
  | "gitlabSubscriptions.moveMinutes"
  | "gitlabSubscriptions.setCreditCardValidation"
  | "gitlabSubscriptions.update"
  | "gitlabSubscriptions.updateAddOnPurchase"
  | "glql.getSchema"
  | "glql.query"
  | "googleCloudIntegration.getFederationScript"
  | "googleCloudIntegration.getIntegrationsScript"
  | "googleCloudIntegration.getRunnerDeploymentScript"
  | "groupAccessTokens.create"
  | "groupAccessTokens.get"
  | "groupAccessTokens.list"
  | "groupAccessTokens.revoke"
  | "groupAccessTokens.rotate"
  | "groupAccessTokens.rotateSelf"
  | "groupActivityAnalytics.countIssues"
  | "groupActivityAnalytics.countMergeRequests"
  | "groupActivityAnalytics.countNewMembers"
  | "groupBadges.create"
  | "groupBadges.delete"
  | "groupBadges.get"
  | "groupBadges.list"
  | "groupBadges.preview"
  | "groupBadges.update"
  | "groupBoards.create"
  | "groupBoards.createList"
  | "groupBoards.delete"
  | "groupBoards.deleteList"
  | "groupBoards.get"
  | "groupBoards.getList"
  | "groupBoards.list"
  | "groupBoards.listLists"
  | "groupBoards.update"
  | "groupBoards.updateList"
  | "groupClusters.create"
  | "groupClusters.delete"
  | "groupClusters.get"
  | "groupClusters.list"
  | "groupClusters.update"
  | "groupCredentialsInventory.deleteSshKey"
  | "groupCredentialsInventory.listPersonalTokens"
  | "groupCredentialsInventory.listResourceTokens"
  | "groupCredentialsInventory.listSshKeys"
  | "groupCredentialsInventory.revokePersonalToken"
  | "groupCredentialsInventory.revokeResourceToken"
  | "groupCredentialsInventory.rotatePersonalToken"
  | "groupCredentialsInventory.rotateResourceToken"
  | "groupEnterpriseUsers.delete"
  | "groupEnterpriseUsers.disableTwoFactor"
  | "groupEnterpriseUsers.get"
  | "groupEnterpriseUsers.list"
  | "groupEnterpriseUsers.update"
  | "groupEpicBoards.get"
  | "groupEpicBoards.getList"
  | "groupEpicBoards.list"
  | "groupEpicBoards.listLists"
  | "groupImportExport.authorizeImport"
  | "groupImportExport.downloadExport"
  | "groupImportExport.import"
  | "groupImportExport.startExport"
  | "groupIntegrations.disable"
  | "groupIntegrations.get"
  | "groupIntegrations.list"
  | "groupIntegrations.setAppleAppStore"
  | "groupIntegrations.setAsana"
  | "groupIntegrations.setAssembla"
  | "groupIntegrations.setBamboo"
  | "groupIntegrations.setBugzilla"
  | "groupIntegrations.setBuildkite"
  | "groupIntegrations.setCampfire"
  | "groupIntegrations.setClickup"
  | "groupIntegrations.setConfluence"
  | "groupIntegrations.setCustomIssueTracker"
  | "groupIntegrations.setDatadog"
  | "groupIntegrations.setDiffblueCover"
  | "groupIntegrations.setDiscord"
  | "groupIntegrations.setDroneCi"
  | "groupIntegrations.setEmailsOnPush"
  | "groupIntegrations.setEwm"
  | "groupIntegrations.setExternalWiki"
  | "groupIntegrations.setGitGuardian"
  | "groupIntegrations.setGithub"
  | "groupIntegrations.setGitlabSlackApplication"
  | "groupIntegrations.setGoogleArtifactRegistry"
  | "groupIntegrations.setGooglePlay"
  | "groupIntegrations.setGoogleWorkloadIdentity"
  | "groupIntegrations.setHangoutsChat"
  | "groupIntegrations.setHarbor"
  | "groupIntegrations.setIrker"
  | "groupIntegrations.setJenkins"
  | "groupIntegrations.setJira"
  | "groupIntegrations.setJiraCloudApp"
  | "groupIntegrations.setLinear"
  | "groupIntegrations.setMatrix"
  | "groupIntegrations.setMattermost"
  | "groupIntegrations.setMattermostSlashCommands"
  | "groupIntegrations.setMicrosoftTeams"
  | "groupIntegrations.setMockCi"
  | "groupIntegrations.setMockMonitoring"
  | "groupIntegrations.setPackagist"
  | "groupIntegrations.setPhorge"
  | "groupIntegrations.setPipelinesEmail"
  | "groupIntegrations.setPivotaltracker"
  | "groupIntegrations.setPumble"
  | "groupIntegrations.setPushover"
  | "groupIntegrations.setRedmine"
  | "groupIntegrations.setSlack"
  | "groupIntegrations.setSlackSlashCommands"
  | "groupIntegrations.setSquashTm"
  | "groupIntegrations.setTeamcity"
  | "groupIntegrations.setTelegram"
  | "groupIntegrations.setUnifyCircuit"
  | "groupIntegrations.setWebexTeams"
  | "groupIntegrations.setYoutrack"
  | "groupIntegrations.setZentao"
  | "groupIterations.list"
  | "groupLabels.create"
  | "groupLabels.delete"
  | "groupLabels.deleteByName"
  | "groupLabels.get"
  | "groupLabels.list"
  | "groupLabels.subscribe"
  | "groupLabels.unsubscribe"
  | "groupLabels.update"
  | "groupLabels.updateByName"
  | "groupLdapLinks.create"
  | "groupLdapLinks.delete"
  | "groupLdapLinks.deleteByName"
  | "groupLdapLinks.deleteByProvider"
  | "groupLdapLinks.list"
  | "groupLdapLinks.listLdapGroups"
  | "groupLdapLinks.listLdapGroupsOfProvider"
  | "groupLdapLinks.sync"
  | "groupLevelVariables.create"
  | "groupLevelVariables.delete"
  | "groupLevelVariables.get"
  | "groupLevelVariables.list"
  | "groupLevelVariables.update"
  | "groupMarkdownUploads.authorizeUpload"
  | "groupMarkdownUploads.delete"
  | "groupMarkdownUploads.deleteBySecret"
  | "groupMarkdownUploads.download"
  | "groupMarkdownUploads.downloadBySecret"
  | "groupMarkdownUploads.list"
  | "groupMarkdownUploads.upload"
  | "groupMembers.add"
  | "groupMembers.approve"
  | "groupMembers.approveAll"
  | "groupMembers.get"
  | "groupMembers.getFromAll"
  | "groupMembers.list"
  | "groupMembers.listAll"
  | "groupMembers.listBillable"
  | "groupMembers.listBillableMemberships"
  | "groupMembers.listIndirectBillableMemberships"
  | "groupMembers.listPending"
  | "groupMembers.remove"
  | "groupMembers.removeBillable"
  | "groupMembers.removeOverride"
  | "groupMembers.setOverride"
  | "groupMembers.setState"
  | "groupMembers.update"
  | "groupMilestones.create"
  | "groupMilestones.delete"
  | "groupMilestones.get"
  | "groupMilestones.list"
  | "groupMilestones.listBurndownEvents"
  | "groupMilestones.listIssues"
  | "groupMilestones.listMergeRequests"
  | "groupMilestones.update"
  | "groupPlaceholderReassignments.authorize"
  | "groupPlaceholderReassignments.download"
  | "groupPlaceholderReassignments.upload"
  | "groupProtectedBranches.create"
  | "groupProtectedBranches.delete"
  | "groupProtectedBranches.get"
  | "groupProtectedBranches.list"
  | "groupProtectedBranches.update"
  | "groupProtectedEnvironments.create"
  | "groupProtectedEnvironments.delete"
  | "groupProtectedEnvironments.get"
  | "groupProtectedEnvironments.list"
  | "groupProtectedEnvironments.update"
  | "groupPushRules.create"
  | "groupPushRules.delete"
  | "groupPushRules.get"
  | "groupPushRules.update"
  | "groupRelationsExport.download"
  | "groupRelationsExport.getStatus"
  | "groupRelationsExport.start"
  | "groupReleases.list"
  | "groupRepositoryStorageMoves.createForGroup"
  | "groupRepositoryStorageMoves.createForStorage"
  | "groupRepositoryStorageMoves.get"
  | "groupRepositoryStorageMoves.getForGroup"
  | "groupRepositoryStorageMoves.list"
  | "groupRepositoryStorageMoves.listForGroup"
  | "groupSecuritySettings.update"
  | "groupSshCertificates.create"
  | "groupSshCertificates.delete"
  | "groupSshCertificates.list"
  | "groupWebhooks.create"
  | "groupWebhooks.delete"
  | "groupWebhooks.deleteCustomHeader"
  | "groupWebhooks.deleteUrlVariable"
  | "groupWebhooks.get"
  | "groupWebhooks.list"
  | "groupWebhooks.listEvents"
  | "groupWebhooks.resendEvent"
  | "groupWebhooks.setCustomHeader"
  | "groupWebhooks.setUrlVariable"
  | "groupWebhooks.test"
  | "groupWebhooks.update"
  | "groupWikis.create"
  | "groupWikis.delete"
  | "groupWikis.get"
  | "groupWikis.list"
  | "groupWikis.update"
  | "groupWikis.uploadAttachment"
  | "groups.archive"
  | "groups.create"
  | "groups.delete"
  | "groups.downloadAvatar"
  | "groups.get"
  | "groups.list"
  | "groups.listDescendantGroups"
  | "groups.listInvitedGroups"
  | "groups.listProjects"
  | "groups.listProvisionedUsers"
  | "groups.listSamlUsers"
  | "groups.listSharedGroups"
  | "groups.listSharedProjects"
  | "groups.listSubgroups"
  | "groups.listTransferLocations"
  | "groups.restore"
  | "groups.share"
  | "groups.transfer"
  | "groups.transferProject"
  | "groups.transferToOrganization"
  | "groups.unarchive"
  | "groups.unshare"
  | "groups.unshareProject"
  | "groups.update"
  | "import.cancelFromGithub"
  | "import.startFromBitbucket"
  | "import.startFromBitbucketServer"
  | "import.startFromGithub"
  | "import.startGithubGists"
  | "instanceClusters.create"
  | "instanceClusters.delete"
  | "instanceClusters.get"
  | "instanceClusters.list"
  | "instanceClusters.update"
  | "instanceLevelCiVariables.create"
  | "instanceLevelCiVariables.delete"
  | "instanceLevelCiVariables.get"
  | "instanceLevelCiVariables.list"
  | "instanceLevelCiVariables.update"
  | "integrations.createJiraConnectSubscription"
  | "integrations.createJiraForgeSubscription"
  | "integrations.deleteJiraForgeSubscription"
  | "integrations.getJiraForgeSubscriptions"
  | "integrations.receiveSlackEvent"
  | "integrations.receiveSlackInteraction"
  | "integrations.receiveSlackOptionsRequest"
  | "integrations.registerJiraForgeToken"
  | "integrations.triggerSlackCommand"
  | "integrations.updateJiraForgeInstallation"
  | "internal.cancelMaintenance"
  | "internal.checkWorkspaceAccess"
  | "internal.confirmMaintenance"
  | "internal.finishMaintenance"
  | "internal.getMaintenanceReadiness"
  | "internal.getMaintenanceState"
  | "internal.getObjectPoolMembers"
  | "internal.getSwagger"
  | "internal.getSwaggerOf"
  | "internal.getUserInfo"
  | "internal.getWorkspaceAgentInfo"
  | "internal.getWorkspaceServerConfig"
  | "internal.listNamespaceProjects"
  | "internal.reportRolloutEvent"
  | "internal.startMaintenance"
  | "invitations.createForGroup"
  | "invitations.createForProject"
  | "invitations.deleteForGroup"
  | "invitations.deleteForProject"
  | "invitations.listForGroup"
  | "invitations.listForProject"
  | "invitations.updateForGroup"
  | "invitations.updateForProject"
  | "issueDiscussions.create"
  | "issueDiscussions.createNote"
  | "issueDiscussions.deleteNote"
  | "issueDiscussions.get"
  | "issueDiscussions.getNote"
  | "issueDiscussions.getNotes"
  | "issueDiscussions.list"
  | "issueDiscussions.update"
  | "issueDiscussions.updateNote"
  | "issueEmojiReactions.create"
  | "issueEmojiReactions.createForNote"
  | "issueEmojiReactions.delete"
  | "issueEmojiReactions.deleteForNote"
  | "issueEmojiReactions.get"
  | "issueEmojiReactions.getForNote"
  | "issueEmojiReactions.list"
  | "issueEmojiReactions.listForNote"
  | "issueLinks.create"
  | "issueLinks.delete"
  | "issueLinks.get"
  | "issueLinks.list"
  | "issueMetricImages.authorizeUpload"
  | "issueMetricImages.delete"
  | "issueMetricImages.list"
  | "issueMetricImages.update"
  | "issueMetricImages.upload"
  | "issueNotes.create"
  | "issueNotes.delete"
  | "issueNotes.get"
  | "issueNotes.list"
  | "issueNotes.update"
  | "issues.addSpentTime"
  | "issues.clone"
  | "issues.create"
  | "issues.createTodo"
  | "issues.delete"
  | "issues.get"
  | "issues.getById"
  | "issues.getTimeStats"
  | "issues.getUserAgentDetail"
  | "issues.list"
  | "issues.listClosedBy"
  | "issues.listForGroup"
  | "issues.listForProject"
  | "issues.listParticipants"
  | "issues.listRelatedMergeRequests"
  | "issues.move"
  | "issues.reorder"
  | "issues.resetSpentTime"
  | "issues.resetTimeEstimate"
  | "issues.setTimeEstimate"
  | "issues.subscribe"
  | "issues.unsubscribe"
  | "issues.update"
  | "issuesStatistics.get"
  | "issuesStatistics.getForGroup"
  | "issuesStatistics.getForProject"
  | "iterations.list"
  | "jobArtifacts.delete"
  | "jobArtifacts.deleteAll"
  | "jobArtifacts.download"
  | "jobArtifacts.downloadFile"
  | "jobArtifacts.downloadFileForRef"
  | "jobArtifacts.downloadForRef"
  | "jobArtifacts.keep"
  | "jobArtifacts.listFiles"
  | "jobs.cancel"
  | "jobs.erase"
  | "jobs.get"
  | "jobs.getAllowedAgents"
  | "jobs.getCurrent"
  | "jobs.getTrace"
  | "jobs.list"
  | "jobs.listBridges"
  | "jobs.listForPipeline"
  | "jobs.listTriggerJobs"
  | "jobs.play"
  | "jobs.retry"
  | "keys.find"
  | "keys.get"
  | "knowledgeGraph.disableNamespace"
  | "knowledgeGraph.enableNamespace"
  | "knowledgeGraph.listNamespaces"
  | "labels.create"
  | "labels.delete"
  | "labels.deleteByName"
  | "labels.get"
  | "labels.list"
  | "labels.promote"
  | "labels.promoteByName"
  | "labels.subscribe"
  | "labels.unsubscribe"
  | "labels.update"
  | "labels.updateByName"
  | "license.create"
  | "license.delete"
  | "license.exportUsage"
  | "license.get"
  | "license.getCurrent"
  | "license.list"
  | "license.refreshBillableUsers"
  | "linkedEpics.create"
  | "linkedEpics.delete"
  | "linkedEpics.list"
  | "linkedEpics.listLinks"
  | "lint.createConfig"
  | "lint.validate"
  | "lint.validateExisting"
  | "managedLicenses.create"
  | "managedLicenses.delete"
  | "managedLicenses.get"
  | "managedLicenses.list"
  | "managedLicenses.update"
  | "markdown.render"
  | "mavenVirtualRegistries.create"
  | "mavenVirtualRegistries.delete"
  | "mavenVirtualRegistries.deleteCache"
  | "mavenVirtualRegistries.download"
  | "mavenVirtualRegistries.get"
  | "mavenVirtualRegistries.list"
  | "mavenVirtualRegistries.update"
  | "mavenVirtualRegistries.upload"
  | "mavenVirtualRegistryUpstreams.add"
  | "mavenVirtualRegistryUpstreams.check"
  | "mavenVirtualRegistryUpstreams.create"
  | "mavenVirtualRegistryUpstreams.createLocal"
  | "mavenVirtualRegistryUpstreams.delete"
  | "mavenVirtualRegistryUpstreams.deleteCache"
  | "mavenVirtualRegistryUpstreams.deleteCacheEntry"
  | "mavenVirtualRegistryUpstreams.deleteLocal"
  | "mavenVirtualRegistryUpstreams.get"
  | "mavenVirtualRegistryUpstreams.getLocal"
  | "mavenVirtualRegistryUpstreams.list"
  | "mavenVirtualRegistryUpstreams.listCacheEntries"
  | "mavenVirtualRegistryUpstreams.listForGroup"
  | "mavenVirtualRegistryUpstreams.remove"
  | "mavenVirtualRegistryUpstreams.test"
  | "mavenVirtualRegistryUpstreams.testNew"
  | "mavenVirtualRegistryUpstreams.update"
  | "mavenVirtualRegistryUpstreams.updateLocal"
  | "mavenVirtualRegistryUpstreams.updatePosition"
  | "mcp.get"
  | "mcp.send"
  | "memberRoles.create"
  | "memberRoles.createAdmin"
  | "memberRoles.createForGroup"
  | "memberRoles.delete"
  | "memberRoles.deleteAdmin"
  | "memberRoles.deleteForGroup"
  | "memberRoles.list"
  | "memberRoles.listAdmin"
  | "memberRoles.listForGroup"
  | "mergeRequestApprovalSettings.getForGroup"
  | "mergeRequestApprovalSettings.getForProject"
  | "mergeRequestApprovalSettings.updateForGroup"
  | "mergeRequestApprovalSettings.updateForProject"
  | "mergeRequestApprovals.approve"
  | "mergeRequestApprovals.createRule"
  | "mergeRequestApprovals.createRuleForGroup"
  | "mergeRequestApprovals.createRuleForProject"
  | "mergeRequestApprovals.createSettingRule"
  | "mergeRequestApprovals.deleteRule"
  | "mergeRequestApprovals.deleteRuleForProject"
  | "mergeRequestApprovals.deleteSettingRule"
  | "mergeRequestApprovals.get"
  | "mergeRequestApprovals.getConfiguration"
  | "mergeRequestApprovals.getRule"
  | "mergeRequestApprovals.getRuleForProject"
  | "mergeRequestApprovals.getSettings"
  | "mergeRequestApprovals.getState"
  | "mergeRequestApprovals.listRules"
  | "mergeRequestApprovals.listRulesForGroup"
  | "mergeRequestApprovals.listRulesForProject"
  | "mergeRequestApprovals.reset"
  | "mergeRequestApprovals.setRequired"
  | "mergeRequestApprovals.unapprove"
  | "mergeRequestApprovals.updateConfiguration"
  | "mergeRequestApprovals.updateRule"
  | "mergeRequestApprovals.updateRuleForGroup"
  | "mergeRequestApprovals.updateRuleForProject"
  | "mergeRequestApprovals.updateSettingRule"
  | "mergeRequestContextCommits.add"
  | "mergeRequestContextCommits.list"
  | "mergeRequestContextCommits.remove"
  | "mergeRequestDependencies.create"
  | "mergeRequestDependencies.delete"
  | "mergeRequestDependencies.get"
  | "mergeRequestDependencies.list"
  | "mergeRequestDependencies.listBlocked"
  | "mergeRequestDiscussions.create"
  | "mergeRequestDiscussions.createNote"
  | "mergeRequestDiscussions.deleteNote"
  | "mergeRequestDiscussions.get"
  | "mergeRequestDiscussions.getNote"
  | "mergeRequestDiscussions.getNotes"
  | "mergeRequestDiscussions.list"
  | "mergeRequestDiscussions.update"
  | "mergeRequestDiscussions.updateNote"
  | "mergeRequestEmojiReactions.create"
  | "mergeRequestEmojiReactions.createForNote"
  | "mergeRequestEmojiReactions.delete"
  | "mergeRequestEmojiReactions.deleteForNote"
  | "mergeRequestEmojiReactions.get"
  | "mergeRequestEmojiReactions.getForNote"
  | "mergeRequestEmojiReactions.list"
  | "mergeRequestEmojiReactions.listForNote"
  | "mergeRequestNotes.create"
  | "mergeRequestNotes.delete"
  | "mergeRequestNotes.get"
  | "mergeRequestNotes.list"
  | "mergeRequestNotes.update"
  | "mergeRequestReviewers.setSuggested"
  | "mergeRequestVersions.get"
  | "mergeRequestVersions.list"
  | "mergeRequests.addSpentTime"
  | "mergeRequests.cancelAutoMerge"
  | "mergeRequests.cancelMergeWhenPipelineSucceeds"
  | "mergeRequests.create"
  | "mergeRequests.createPipeline"
  | "mergeRequests.createTodo"
  | "mergeRequests.delete"
  | "mergeRequests.get"
  | "mergeRequests.getChanges"
  | "mergeRequests.getMergeRef"
  | "mergeRequests.getRawDiffs"
  | "mergeRequests.getTimeStats"
  | "mergeRequests.list"
  | "mergeRequests.listClosesIssues"
  | "mergeRequests.listCommits"
  | "mergeRequests.listDiffs"
  | "mergeRequests.listForGroup"
  | "mergeRequests.listForProject"
  | "mergeRequests.listParticipants"
  | "mergeRequests.listPipelines"
  | "mergeRequests.listRelatedIssues"
  | "mergeRequests.listReviewers"
  | "mergeRequests.merge"
  | "mergeRequests.rebase"
  | "mergeRequests.resetSpentTime"
  | "mergeRequests.resetTimeEstimate"
  | "mergeRequests.setTimeEstimate"
  | "mergeRequests.subscribe"
  | "mergeRequests.unsubscribe"
  | "mergeRequests.update"
  | "mergeTrains.add"
  | "mergeTrains.get"
  | "mergeTrains.list"
  | "mergeTrains.listForBranch"
  | "metadata.get"
  | "milestones.create"
  | "milestones.delete"
  | "milestones.get"
  | "milestones.list"
  | "milestones.listBurndownEvents"
  | "milestones.listIssues"
  | "milestones.listMergeRequests"
  | "milestones.promote"
  | "milestones.update"
  | "mlflow.createExperiment"
  | "mlflow.createRun"
  | "mlflow.deleteExperiment"
  | "mlflow.deleteRun"
  | "mlflow.getExperiment"
  | "mlflow.getExperimentByName"
  | "mlflow.getExperiments"
  | "mlflow.getMetricHistory"
  | "mlflow.getRun"
  | "mlflow.logBatch"
  | "mlflow.logMetric"
  | "mlflow.logParameter"
  | "mlflow.searchExperiments"
  | "mlflow.searchRuns"
  | "mlflow.setExperimentTag"
  | "mlflow.setRunTag"
  | "mlflow.updateRun"
  | "mlflowModels.create"
  | "mlflowModels.createVersion"
  | "mlflowModels.delete"
  | "mlflowModels.downloadArtifact"
  | "mlflowModels.get"
  | "mlflowModels.getArtifacts"
  | "mlflowModels.getDownloadUri"
  | "mlflowModels.getLatestVersions"
  | "mlflowModels.getVersion"
  | "mlflowModels.getVersionByAlias"
  | "mlflowModels.search"
  | "mlflowModels.update"
  | "mlflowModels.updateVersion"
  | "mobilePushSubscriptions.create"
  | "mobilePushSubscriptions.delete"
  | "modelRegistry.authorizeUpload"
  | "modelRegistry.authorizeUploadToFolder"
  | "modelRegistry.download"
  | "modelRegistry.downloadFromFolder"
  | "modelRegistry.upload"
  | "modelRegistry.uploadToFolder"
  | "namespaces.checkExists"
  | "namespaces.createStorageExclusion"
  | "namespaces.deleteStorageExclusion"
  | "namespaces.get"
  | "namespaces.list"
  | "namespaces.listStorageExclusions"
  | "namespaces.update"
  | "notificationSettings.get"
  | "notificationSettings.getForGroup"
  | "notificationSettings.getForProject"
  | "notificationSettings.update"
  | "notificationSettings.updateForGroup"
  | "notificationSettings.updateForProject"
  | "offlineTransfers.getExport"
  | "offlineTransfers.listExports"
  | "offlineTransfers.startExport"
  | "offlineTransfers.startImport"
  | "orbit.getSchema"
  | "orbit.getSkill"
  | "orbit.getSkillFile"
  | "orbit.getSkills"
  | "orbit.getStatus"
  | "orbit.listTemplates"
  | "orbit.listTools"
  | "orbit.query"
  | "orbit.queryNamed"
  | "organizations.create"
  | "organizations.delete"
  | "packages.delete"
  | "packages.deleteFile"
  | "packages.downloadFile"
  | "packages.get"
  | "packages.listFiles"
  | "packages.listForGroup"
  | "packages.listForProject"
  | "packages.listPipelines"
  | "packagesCargo.download"
  | "packagesCargo.getConfig"
  | "packagesCargo.getIndex"
  | "packagesCargo.getOneLetterIndex"
  | "packagesCargo.getThreeLetterIndex"
  | "packagesCargo.getTwoLetterIndex"
  | "packagesCargo.publish"
  | "packagesComposer.create"
  | "packagesComposer.downloadArchive"
  | "packagesComposer.getPackage"
  | "packagesComposer.getProviders"
  | "packagesComposer.getRepository"
  | "packagesComposer.getV1Package"
  | "packagesConanV1.authorizePackageFile"
  | "packagesConanV1.authorizePackageFileForProject"
  | "packagesConanV1.authorizeRecipeFile"
  | "packagesConanV1.authorizeRecipeFileForProject"
  | "packagesConanV1.checkCredentials"
  | "packagesConanV1.checkCredentialsForProject"
  | "packagesConanV1.delete"
  | "packagesConanV1.deleteForProject"
  | "packagesConanV1.downloadPackageFile"
  | "packagesConanV1.downloadPackageFileForProject"
  | "packagesConanV1.downloadRecipeFile"
  | "packagesConanV1.downloadRecipeFileForProject"
  | "packagesConanV1.getPackageDownloadUrls"
  | "packagesConanV1.getPackageDownloadUrlsForProject"
  | "packagesConanV1.getPackageManifest"
  | "packagesConanV1.getPackageManifestForProject"
  | "packagesConanV1.getPackageReferences"
  | "packagesConanV1.getPackageReferencesForProject"
  | "packagesConanV1.getPackageSnapshot"
  | "packagesConanV1.getPackageSnapshotForProject"
  | "packagesConanV1.getPackageUploadUrls"
  | "packagesConanV1.getPackageUploadUrlsForProject"
  | "packagesConanV1.getRecipeDownloadUrls"
  | "packagesConanV1.getRecipeDownloadUrlsForProject"
  | "packagesConanV1.getRecipeManifest"
  | "packagesConanV1.getRecipeManifestForProject"
  | "packagesConanV1.getRecipeSnapshot"
  | "packagesConanV1.getRecipeSnapshotForProject"
  | "packagesConanV1.getRecipeUploadUrls"
  | "packagesConanV1.getRecipeUploadUrlsForProject"
  | "packagesConanV1.getToken"
  | "packagesConanV1.getTokenForProject"
  | "packagesConanV1.ping"
  | "packagesConanV1.pingForProject"
  | "packagesConanV1.search"
  | "packagesConanV1.searchForProject"
  | "packagesConanV1.uploadPackageFile"
  | "packagesConanV1.uploadPackageFileForProject"
  | "packagesConanV1.uploadRecipeFile"
  | "packagesConanV1.uploadRecipeFileForProject"
  | "packagesConanV2.authorizePackageFile"
  | "packagesConanV2.authorizeRecipeFile"
  | "packagesConanV2.checkCredentials"
  | "packagesConanV2.deletePackageRevision"
  | "packagesConanV2.deleteRecipeRevision"
  | "packagesConanV2.downloadPackageFile"
  | "packagesConanV2.downloadRecipeFile"
  | "packagesConanV2.getLatestPackageRevision"
  | "packagesConanV2.getLatestRecipeRevision"
  | "packagesConanV2.getPackageFiles"
  | "packagesConanV2.getPackageReferences"
  | "packagesConanV2.getPackageReferencesOfRevision"
  | "packagesConanV2.getPackageRevisions"
  | "packagesConanV2.getRecipeFiles"
  | "packagesConanV2.getRecipeRevisions"
  | "packagesConanV2.getToken"
  | "packagesConanV2.search"
  | "packagesConanV2.uploadPackageFile"
  | "packagesConanV2.uploadRecipeFile"
  | "packagesDebian.authorizeUpload"
  | "packagesDebian.downloadForGroup"
  | "packagesDebian.downloadForProject"
  | "packagesDebian.downloadInstallerByHashForGroup"
  | "packagesDebian.downloadInstallerByHashForProject"
  | "packagesDebian.downloadInstallerIndexForGroup"
  | "packagesDebian.downloadInstallerIndexForProject"
  | "packagesDebian.downloadPackagesByHashForGroup"
  | "packagesDebian.downloadPackagesByHashForProject"
  | "packagesDebian.downloadPackagesIndexForGroup"
  | "packagesDebian.downloadPackagesIndexForProject"
  | "packagesDebian.downloadSourcesByHashForGroup"
  | "packagesDebian.downloadSourcesByHashForProject"
  | "packagesDebian.downloadSourcesIndexForGroup"
  | "packagesDebian.downloadSourcesIndexForProject"
  | "packagesDebian.getReleaseForGroup"
  | "packagesDebian.getReleaseForProject"
  | "packagesDebian.getReleaseSignatureForGroup"
  | "packagesDebian.getReleaseSignatureForProject"
  | "packagesDebian.getSignedReleaseForGroup"
  | "packagesDebian.getSignedReleaseForProject"
  | "packagesDebian.upload"
  | "packagesDebianGroupDistributions.create"
  | "packagesDebianGroupDistributions.delete"
  | "packagesDebianGroupDistributions.get"
  | "packagesDebianGroupDistributions.getKey"
  | "packagesDebianGroupDistributions.list"
  | "packagesDebianGroupDistributions.update"
  | "packagesDebianProjectDistributions.create"
  | "packagesDebianProjectDistributions.delete"
  | "packagesDebianProjectDistributions.get"
  | "packagesDebianProjectDistributions.getKey"
  | "packagesDebianProjectDistributions.list"
  | "packagesDebianProjectDistributions.update"
  | "packagesGeneric.authorizeUpload"
  | "packagesGeneric.authorizeUploadToFolder"
  | "packagesGeneric.download"
  | "packagesGeneric.downloadFromFolder"
  | "packagesGeneric.upload"
  | "packagesGeneric.uploadToFolder"
  | "packagesGoProxy.downloadSource"
  | "packagesGoProxy.getModFile"
  | "packagesGoProxy.getVersion"
  | "packagesGoProxy.getVersions"
  | "packagesHelm.authorizeUpload"
  | "packagesHelm.download"
  | "packagesHelm.getIndex"
  | "packagesHelm.upload"
  | "packagesMaven.authorizeUpload"
  | "packagesMaven.download"
  | "packagesMaven.downloadForGroup"
  | "packagesMaven.downloadForProject"
  | "packagesMaven.upload"
  | "packagesNpm.deleteDistTag"
  | "packagesNpm.deleteDistTagForGroup"
  | "packagesNpm.deleteDistTagForProject"
  | "packagesNpm.download"
  | "packagesNpm.getDistTags"
  | "packagesNpm.getDistTagsForGroup"
  | "packagesNpm.getDistTagsForProject"
  | "packagesNpm.getMetadata"
  | "packagesNpm.getMetadataForGroup"
  | "packagesNpm.getMetadataForProject"
  | "packagesNpm.publish"
  | "packagesNpm.setDistTag"
  | "packagesNpm.setDistTagForGroup"
  | "packagesNpm.setDistTagForProject"
  | "packagesNpmAudits.getAdvisories"
  | "packagesNpmAudits.getAdvisoriesForGroup"
  | "packagesNpmAudits.getAdvisoriesForProject"
  | "packagesNpmAudits.getReport"
  | "packagesNpmAudits.getReportForGroup"
  | "packagesNpmAudits.getReportForProject"
  | "packagesNuget.authorizeUpload"
  | "packagesNuget.authorizeUploadOfSymbolPackage"
  | "packagesNuget.delete"
  | "packagesNuget.downloadFile"
  | "packagesNuget.downloadSymbolFileForGroup"
  | "packagesNuget.downloadSymbolFileForProject"
  | "packagesNuget.getPackageMetadataForGroup"
  | "packagesNuget.getPackageMetadataForProject"
  | "packagesNuget.getServiceIndexForGroup"
  | "packagesNuget.getServiceIndexForProject"
  | "packagesNuget.getVersionMetadataForGroup"
  | "packagesNuget.getVersionMetadataForProject"
  | "packagesNuget.getVersions"
  | "packagesNuget.searchForGroup"
  | "packagesNuget.searchForProject"
  | "packagesNuget.upload"
  | "packagesNuget.uploadSymbolPackage"
  | "packagesNugetV2.authorizeUpload"
  | "packagesNugetV2.findPackages"
  | "packagesNugetV2.findPackagesById"
  | "packagesNugetV2.getMetadataForGroup"
  | "packagesNugetV2.getMetadataForProject"
  | "packagesNugetV2.getPackage"
  | "packagesNugetV2.getServiceIndexForGroup"
  | "packagesNugetV2.getServiceIndexForProject"
  | "packagesNugetV2.upload"
  | "packagesPypi.authorizeUpload"
  | "packagesPypi.downloadFileForGroup"
  | "packagesPypi.downloadFileForProject"
  | "packagesPypi.downloadUpstreamFile"
  | "packagesPypi.getPackageFilesForGroup"
  | "packagesPypi.getPackageFilesForProject"
  | "packagesPypi.getSimpleIndexForGroup"
  | "packagesPypi.getSimpleIndexForProject"
  | "packagesPypi.upload"
  | "packagesRpm.authorizeUpload"
  | "packagesRpm.download"
  | "packagesRpm.downloadMetadata"
  | "packagesRpm.upload"
  | "packagesRubygems.authorizeUpload"
  | "packagesRubygems.download"
  | "packagesRubygems.downloadDependencies"
  | "packagesRubygems.downloadGemspec"
  | "packagesRubygems.downloadSpecs"
  | "packagesRubygems.upload"
  | "packagesTerraformModules.authorizeUpload"
  | "packagesTerraformModules.download"
  | "packagesTerraformModules.downloadForProject"
  | "packagesTerraformModules.downloadLatestForProject"
  | "packagesTerraformModules.get"
  | "packagesTerraformModules.getDownloadUrl"
  | "packagesTerraformModules.getLatest"
  | "packagesTerraformModules.getLatestDownloadUrl"
  | "packagesTerraformModules.getVersions"
  | "packagesTerraformModules.upload"
  | "pages.checkAccess"
  | "pages.getSettings"
  | "pages.unpublish"
  | "pages.updateSettings"
  | "pagesDomains.create"
  | "pagesDomains.delete"
  | "pagesDomains.get"
  | "pagesDomains.list"
  | "pagesDomains.listAll"
  | "pagesDomains.update"
  | "pagesDomains.verify"
  | "personalAccessTokens.get"
  | "personalAccessTokens.getSelf"
  | "personalAccessTokens.getSelfAssociations"
  | "personalAccessTokens.list"
  | "personalAccessTokens.revoke"
  | "personalAccessTokens.revokeSelf"
  | "personalAccessTokens.rotate"
  | "personalAccessTokens.rotateSelf"
  | "pipelineSchedules.create"
  | "pipelineSchedules.createVariable"
  | "pipelineSchedules.delete"
  | "pipelineSchedules.deleteVariable"
  | "pipelineSchedules.get"
  | "pipelineSchedules.getVariable"
  | "pipelineSchedules.list"
  | "pipelineSchedules.listPipelines"
  | "pipelineSchedules.play"
  | "pipelineSchedules.takeOwnership"
  | "pipelineSchedules.update"
  | "pipelineSchedules.updateVariable"
  | "pipelineTriggers.create"
  | "pipelineTriggers.delete"
  | "pipelineTriggers.get"
  | "pipelineTriggers.list"
  | "pipelineTriggers.trigger"
  | "pipelineTriggers.triggerForRef"
  | "pipelineTriggers.update"
  | "pipelines.cancel"
  | "pipelines.create"
  | "pipelines.delete"
  | "pipelines.get"
  | "pipelines.getLatest"
  | "pipelines.getTestReport"
  | "pipelines.getTestReportSummary"
  | "pipelines.list"
  | "pipelines.listForCurrentUser"
  | "pipelines.listVariables"
  | "pipelines.retry"
  | "pipelines.updateMetadata"
  | "planLimits.get"
  | "planLimits.update"
  | "projectAccessTokens.create"
  | "projectAccessTokens.get"
  | "projectAccessTokens.list"
  | "projectAccessTokens.revoke"
  | "projectAccessTokens.rotate"
  | "projectAccessTokens.rotateSelf"
  | "projectAliases.create"
  | "projectAliases.delete"
  | "projectAliases.get"
  | "projectAliases.list"
  | "projectBadges.create"
  | "projectBadges.delete"
  | "projectBadges.get"
  | "projectBadges.list"
  | "projectBadges.preview"
  | "projectBadges.update"
  | "projectClusters.create"
  | "projectClusters.delete"
  | "projectClusters.get"
  | "projectClusters.list"
  | "projectClusters.update"
  | "projectForks.create"
  | "projectForks.link"
  | "projectForks.list"
  | "projectForks.unlink"
  | "projectImportExport.authorizeImport"
  | "projectImportExport.authorizeRelationImport"
  | "projectImportExport.downloadExport"
  | "projectImportExport.getExport"
  | "projectImportExport.getImport"
  | "projectImportExport.import"
  | "projectImportExport.importFromGit"
  | "projectImportExport.importFromS3"
  | "projectImportExport.importFromUrl"
  | "projectImportExport.importRelation"
  | "projectImportExport.listRelationImports"
  | "projectImportExport.startExport"
  | "projectIntegrations.disable"
  | "projectIntegrations.get"
  | "projectIntegrations.list"
  | "projectIntegrations.setAppleAppStore"
  | "projectIntegrations.setAsana"
  | "projectIntegrations.setAssembla"
  | "projectIntegrations.setBamboo"
  | "projectIntegrations.setBugzilla"
  | "projectIntegrations.setBuildkite"
  | "projectIntegrations.setCampfire"
  | "projectIntegrations.setClickup"
  | "projectIntegrations.setConfluence"
  | "projectIntegrations.setCustomIssueTracker"
  | "projectIntegrations.setDatadog"
  | "projectIntegrations.setDiffblueCover"
  | "projectIntegrations.setDiscord"
  | "projectIntegrations.setDroneCi"
  | "projectIntegrations.setEmailsOnPush"
  | "projectIntegrations.setEwm"
  | "projectIntegrations.setExternalWiki"
  | "projectIntegrations.setGitGuardian"
  | "projectIntegrations.setGithub"
  | "projectIntegrations.setGitlabSlackApplication"
  | "projectIntegrations.setGoogleArtifactRegistry"
  | "projectIntegrations.setGooglePlay"
  | "projectIntegrations.setGoogleWorkloadIdentity"
  | "projectIntegrations.setHangoutsChat"
  | "projectIntegrations.setHarbor"
  | "projectIntegrations.setIrker"
  | "projectIntegrations.setJenkins"
  | "projectIntegrations.setJira"
  | "projectIntegrations.setJiraCloudApp"
  | "projectIntegrations.setLinear"
  | "projectIntegrations.setMatrix"
  | "projectIntegrations.setMattermost"
  | "projectIntegrations.setMattermostSlashCommands"
  | "projectIntegrations.setMicrosoftTeams"
  | "projectIntegrations.setMockCi"
  | "projectIntegrations.setMockMonitoring"
  | "projectIntegrations.setPackagist"
  | "projectIntegrations.setPhorge"
  | "projectIntegrations.setPipelinesEmail"
  | "projectIntegrations.setPivotaltracker"
  | "projectIntegrations.setPumble"
  | "projectIntegrations.setPushover"
  | "projectIntegrations.setRedmine"
  | "projectIntegrations.setSlack"
  | "projectIntegrations.setSlackSlashCommands"
  | "projectIntegrations.setSquashTm"
  | "projectIntegrations.setTeamcity"
  | "projectIntegrations.setTelegram"
  | "projectIntegrations.setUnifyCircuit"
  | "projectIntegrations.setWebexTeams"
  | "projectIntegrations.setYoutrack"
  | "projectIntegrations.setZentao"
  | "projectIntegrations.triggerMattermostSlashCommands"
  | "projectIntegrations.triggerSlackSlashCommands"
  | "projectJobTokenScopes.addGroup"
  | "projectJobTokenScopes.addProject"
  | "projectJobTokenScopes.get"
  | "projectJobTokenScopes.listGroups"
  | "projectJobTokenScopes.listProjects"
  | "projectJobTokenScopes.removeGroup"
  | "projectJobTokenScopes.removeProject"
  | "projectJobTokenScopes.update"
  | "projectLevelVariables.create"
  | "projectLevelVariables.delete"
  | "projectLevelVariables.get"
  | "projectLevelVariables.list"
  | "projectLevelVariables.update"
  | "projectMarkdownUploads.authorizeUpload"
  | "projectMarkdownUploads.delete"
  | "projectMarkdownUploads.deleteBySecret"
  | "projectMarkdownUploads.download"
  | "projectMarkdownUploads.downloadBySecret"
  | "projectMarkdownUploads.list"
  | "projectMarkdownUploads.upload"
  | "projectMembers.add"
  | "projectMembers.get"
  | "projectMembers.getFromAll"
  | "projectMembers.import"
  | "projectMembers.list"
  | "projectMembers.listAll"
  | "projectMembers.remove"
  | "projectMembers.update"
  | "projectPackagesProtectionRules.create"
  | "projectPackagesProtectionRules.delete"
  | "projectPackagesProtectionRules.list"
  | "projectPackagesProtectionRules.update"
  | "projectPullMirroring.get"
  | "projectPullMirroring.start"
  | "projectPullMirroring.update"
  | "projectPushRules.create"
  | "projectPushRules.delete"
  | "projectPushRules.get"
  | "projectPushRules.update"
  | "projectRelationsExport.download"
  | "projectRelationsExport.getStatus"
  | "projectRelationsExport.start"
  | "projectRepositoryStorageMoves.createForProject"
  | "projectRepositoryStorageMoves.createForStorage"
  | "projectRepositoryStorageMoves.get"
  | "projectRepositoryStorageMoves.getForProject"
  | "projectRepositoryStorageMoves.list"
  | "projectRepositoryStorageMoves.listForProject"
  | "projectSecuritySettings.get"
  | "projectSecuritySettings.update"
  | "projectServices.disable"
  | "projectServices.get"
  | "projectServices.list"
  | "projectServices.setAppleAppStore"
  | "projectServices.setAsana"
  | "projectServices.setAssembla"
  | "projectServices.setBamboo"
  | "projectServices.setBugzilla"
  | "projectServices.setBuildkite"
  | "projectServices.setCampfire"
  | "projectServices.setClickup"
  | "projectServices.setConfluence"
  | "projectServices.setCustomIssueTracker"
  | "projectServices.setDatadog"
  | "projectServices.setDiffblueCover"
  | "projectServices.setDiscord"
  | "projectServices.setDroneCi"
  | "projectServices.setEmailsOnPush"
  | "projectServices.setEwm"
  | "projectServices.setExternalWiki"
  | "projectServices.setGitGuardian"
  | "projectServices.setGithub"
  | "projectServices.setGitlabSlackApplication"
  | "projectServices.setGoogleArtifactRegistry"
  | "projectServices.setGooglePlay"
  | "projectServices.setGoogleWorkloadIdentity"
  | "projectServices.setHangoutsChat"
  | "projectServices.setHarbor"
  | "projectServices.setIrker"
  | "projectServices.setJenkins"
  | "projectServices.setJira"
  | "projectServices.setJiraCloudApp"
  | "projectServices.setLinear"
  | "projectServices.setMatrix"
  | "projectServices.setMattermost"
  | "projectServices.setMattermostSlashCommands"
  | "projectServices.setMicrosoftTeams"
  | "projectServices.setMockCi"
  | "projectServices.setMockMonitoring"
  | "projectServices.setPackagist"
  | "projectServices.setPhorge"
  | "projectServices.setPipelinesEmail"
  | "projectServices.setPivotaltracker"
  | "projectServices.setPumble"
  | "projectServices.setPushover"
  | "projectServices.setRedmine"
  | "projectServices.setSlack"
  | "projectServices.setSlackSlashCommands"
  | "projectServices.setSquashTm"
  | "projectServices.setTeamcity"
  | "projectServices.setTelegram"
  | "projectServices.setUnifyCircuit"
  | "projectServices.setWebexTeams"
  | "projectServices.setYoutrack"
  | "projectServices.setZentao"
  | "projectServices.triggerMattermostSlashCommands"
  | "projectServices.triggerSlackSlashCommands"
  | "projectSnippets.create"
  | "projectSnippets.delete"
  | "projectSnippets.download"
  | "projectSnippets.downloadFile"
  | "projectSnippets.get"
  | "projectSnippets.getUserAgentDetail"
  | "projectSnippets.list"
  | "projectSnippets.update"
  | "projectStarring.listForUser"
  | "projectStarring.listStarrers"
  | "projectStarring.star"
  | "projectStarring.unstar"
  | "projectStatistics.get"
  | "projectTemplates.get"
  | "projectTemplates.list"
  | "projectVulnerabilities.create"
  | "projectVulnerabilities.list"
  | "projectWebhooks.create"
  | "projectWebhooks.delete"
  | "projectWebhooks.deleteCustomHeader"
  | "projectWebhooks.deleteUrlVariable"
  | "projectWebhooks.get"
  | "projectWebhooks.list"
  | "projectWebhooks.listEvents"
  | "projectWebhooks.resendEvent"
  | "projectWebhooks.setCustomHeader"
  | "projectWebhooks.setUrlVariable"
  | "projectWebhooks.test"
  | "projectWebhooks.update"
  | "projects.archive"
  | "projects.create"
  | "projects.createForUser"
  | "projects.delete"
  | "projects.downloadAvatar"
  | "projects.downloadSnapshot"
  | "projects.get"
  | "projects.getLanguages"
  | "projects.getStorage"
  | "projects.housekeep"
  | "projects.list"
  | "projects.listContributedForUser"
  | "projects.listForUser"
  | "projects.listGroups"
  | "projects.listInvitedGroups"
  | "projects.listShareLocations"
  | "projects.listTransferLocations"
  | "projects.listUsers"
  | "projects.recalculateRepositorySize"
  | "projects.restore"
  | "projects.share"
  | "projects.transfer"
  | "projects.unarchive"
  | "projects.unshare"
  | "projects.update"
  | "protectedBranches.create"
  | "protectedBranches.delete"
  | "protectedBranches.get"
  | "protectedBranches.list"
  | "protectedBranches.update"
  | "protectedEnvironments.create"
  | "protectedEnvironments.delete"
  | "protectedEnvironments.get"
  | "protectedEnvironments.list"
  | "protectedEnvironments.update"
  | "protectedTags.create"
  | "protectedTags.delete"
  | "protectedTags.get"
  | "protectedTags.list"
  | "releases.create"
  | "releases.createEvidence"
  | "releases.delete"
  | "releases.downloadAsset"
  | "releases.downloadFromLatest"
  | "releases.get"
  | "releases.getLatest"
  | "releases.list"
  | "releases.update"
  | "releasesLinks.create"
  | "releasesLinks.delete"
  | "releasesLinks.get"
  | "releasesLinks.list"
  | "releasesLinks.update"
  | "remoteMirrors.create"
  | "remoteMirrors.delete"
  | "remoteMirrors.get"
  | "remoteMirrors.getPublicKey"
  | "remoteMirrors.list"
  | "remoteMirrors.sync"
  | "remoteMirrors.update"
  | "repositories.compare"
  | "repositories.countDivergingCommits"
  | "repositories.createChangelog"
  | "repositories.downloadArchive"
  | "repositories.downloadArchiveAs"
  | "repositories.downloadBlob"
  | "repositories.getBlob"
  | "repositories.getChangelog"
  | "repositories.getChangelogText"
  | "repositories.getMergeBase"
  | "repositories.listBlobs"
  | "repositories.listChangedPaths"
  | "repositories.listContributors"
  | "repositories.listDiffStats"
  | "repositories.listTree"
  | "repositoryFiles.create"
  | "repositoryFiles.delete"
  | "repositoryFiles.download"
  | "repositoryFiles.get"
  | "repositoryFiles.getBlameMetadata"
  | "repositoryFiles.getMetadata"
  | "repositoryFiles.listBlame"
  | "repositoryFiles.update"
  | "repositoryHealth.get"
  | "repositorySubmodules.update"
  | "resourceGroups.get"
  | "resourceGroups.getCurrentJob"
  | "resourceGroups.list"
  | "resourceGroups.listUpcomingJobs"
  | "resourceGroups.update"
  | "resourceIterationEvents.getForIssue"
  | "resourceIterationEvents.listForIssue"
  | "resourceLabelEvents.getForEpic"
  | "resourceLabelEvents.getForIssue"
  | "resourceLabelEvents.getForMergeRequest"
  | "resourceLabelEvents.listForEpic"
  | "resourceLabelEvents.listForIssue"
  | "resourceLabelEvents.listForMergeRequest"
  | "resourceMilestoneEvents.getForIssue"
  | "resourceMilestoneEvents.getForMergeRequest"
  | "resourceMilestoneEvents.listForIssue"
  | "resourceMilestoneEvents.listForMergeRequest"
  | "resourceStateEvents.getForEpic"
  | "resourceStateEvents.getForIssue"
  | "resourceStateEvents.getForMergeRequest"
  | "resourceStateEvents.listForEpic"
  | "resourceStateEvents.listForIssue"
  | "resourceStateEvents.listForMergeRequest"
  | "resourceWeightEvents.getForIssue"
  | "resourceWeightEvents.listForIssue"
  | "runnerControllerTokens.create"
  | "runnerControllerTokens.get"
  | "runnerControllerTokens.list"
  | "runnerControllerTokens.revoke"
  | "runnerControllerTokens.rotate"
  | "runnerControllers.addInstanceScope"
  | "runnerControllers.addRunnerScope"
  | "runnerControllers.delete"
  | "runnerControllers.get"
  | "runnerControllers.getScopes"
  | "runnerControllers.list"
  | "runnerControllers.register"
  | "runnerControllers.removeInstanceScope"
  | "runnerControllers.removeRunnerScope"
  | "runnerControllers.update"
  | "runnerJobArtifacts.authorize"
  | "runnerJobArtifacts.download"
  | "runnerJobArtifacts.upload"
  | "runnerJobs.appendTrace"
  | "runnerJobs.getRuntimeEnvironmentKey"
  | "runnerJobs.request"
  | "runnerJobs.update"
  | "runners.assign"
  | "runners.delete"
  | "runners.get"
  | "runners.getRouter"
  | "runners.list"
  | "runners.listAll"
  | "runners.listForGroup"
  | "runners.listForProject"
  | "runners.listJobs"
  | "runners.listManagers"
  | "runners.listProjects"
  | "runners.register"
  | "runners.resetRegistrationToken"
  | "runners.resetRegistrationTokenForGroup"
  | "runners.resetRegistrationTokenForProject"
  | "runners.resetToken"
  | "runners.resetTokenWithToken"
  | "runners.unassign"
  | "runners.unregister"
  | "runners.unregisterManager"
  | "runners.update"
  | "runners.verify"
  | "saml.createGroupLink"
  | "saml.deleteGroupLink"
  | "saml.deleteIdentity"
  | "saml.getGroupLink"
  | "saml.getIdentity"
  | "saml.listGroupLinks"
  | "saml.listIdentities"
  | "saml.updateIdentity"
  | "sbomScans.authorize"
  | "sbomScans.create"
  | "sbomScans.createFromDigest"
  | "sbomScans.download"
  | "scim.deleteIdentity"
  | "scim.getIdentity"
  | "scim.listIdentities"
  | "scim.updateIdentity"
  | "search.findCode"
  | "search.searchGroup"
  | "search.searchInstance"
  | "search.searchProject"
  | "searchMigrations.get"
  | "searchMigrations.list"
  | "searchMigrations.rollbackNamespaces"
  | "searchMigrations.rolloutNamespaces"
  | "secretsManager.createTokenForGroup"
  | "secretsManager.createTokenForProject"
  | "secureFiles.create"
  | "secureFiles.delete"
  | "secureFiles.download"
  | "secureFiles.get"
  | "secureFiles.list"
  | "securityScans.runSast"
  | "serviceAccounts.create"
  | "serviceAccounts.createForGroup"
  | "serviceAccounts.createForProject"
  | "serviceAccounts.createTokenForGroup"
  | "serviceAccounts.createTokenForProject"
  | "serviceAccounts.deleteForGroup"
  | "serviceAccounts.deleteForProject"
  | "serviceAccounts.getForGroup"
  | "serviceAccounts.getForProject"
  | "serviceAccounts.list"
  | "serviceAccounts.listForGroup"
  | "serviceAccounts.listForProject"
  | "serviceAccounts.listTokensForGroup"
  | "serviceAccounts.listTokensForProject"
  | "serviceAccounts.revokeTokenForGroup"
  | "serviceAccounts.revokeTokenForProject"
  | "serviceAccounts.rotateTokenForGroup"
  | "serviceAccounts.rotateTokenForProject"
  | "serviceAccounts.update"
  | "serviceAccounts.updateForGroup"
  | "serviceAccounts.updateForProject"
  | "settings.get"
  | "settings.update"
  | "sidekiqMetrics.getAll"
  | "sidekiqMetrics.getJobs"
  | "sidekiqMetrics.getProcesses"
  | "sidekiqMetrics.getQueues"
  | "snippetDiscussions.create"
  | "snippetDiscussions.createNote"
  | "snippetDiscussions.deleteNote"
  | "snippetDiscussions.get"
  | "snippetDiscussions.getNote"
  | "snippetDiscussions.getNotes"
  | "snippetDiscussions.list"
  | "snippetDiscussions.updateNote"
  | "snippetEmojiReactions.create"
  | "snippetEmojiReactions.createForNote"
  | "snippetEmojiReactions.delete"
  | "snippetEmojiReactions.deleteForNote"
  | "snippetEmojiReactions.get"
  | "snippetEmojiReactions.getForNote"
  | "snippetEmojiReactions.list"
  | "snippetEmojiReactions.listForNote"
  | "snippetNotes.create"
  | "snippetNotes.delete"
  | "snippetNotes.get"
  | "snippetNotes.list"
  | "snippetNotes.update"
  | "snippetRepositoryStorageMoves.createForSnippet"
  | "snippetRepositoryStorageMoves.createForStorage"
  | "snippetRepositoryStorageMoves.get"
  | "snippetRepositoryStorageMoves.getForSnippet"
  | "snippetRepositoryStorageMoves.list"
  | "snippetRepositoryStorageMoves.listForSnippet"
  | "snippets.create"
  | "snippets.delete"
  | "snippets.download"
  | "snippets.downloadFile"
  | "snippets.get"
  | "snippets.getUserAgentDetail"
  | "snippets.list"
  | "snippets.listAll"
  | "snippets.listPublic"
  | "snippets.update"
  | "statistics.get"
  | "statusChecks.create"
  | "statusChecks.delete"
  | "statusChecks.list"
  | "statusChecks.listForMergeRequest"
  | "statusChecks.retry"
  | "statusChecks.setStatus"
  | "statusChecks.update"
  | "suggestions.apply"
  | "suggestions.applyBatch"
  | "systemHooks.create"
  | "systemHooks.delete"
  | "systemHooks.deleteCustomHeader"
  | "systemHooks.deleteUrlVariable"
  | "systemHooks.get"
  | "systemHooks.list"
  | "systemHooks.setCustomHeader"
  | "systemHooks.setUrlVariable"
  | "systemHooks.test"
  | "systemHooks.update"
  | "tags.create"
  | "tags.delete"
  | "tags.get"
  | "tags.getSignature"
  | "tags.list"
  | "templates.getDockerfile"
  | "templates.getGitignore"
  | "templates.getGitlabCiYml"
  | "templates.getLicense"
  | "templates.listDockerfiles"
  | "templates.listGitignores"
  | "templates.listGitlabCiYmls"
  | "templates.listLicenses"
  | "terraformState.authorizeUpload"
  | "terraformState.delete"
  | "terraformState.deleteVersion"
  | "terraformState.download"
  | "terraformState.downloadVersion"
  | "terraformState.lock"
  | "terraformState.set"
  | "terraformState.unlock"
  | "terraformStateProtectionRules.create"
  | "terraformStateProtectionRules.delete"
  | "terraformStateProtectionRules.list"
  | "terraformStateProtectionRules.update"
  | "todos.list"
  | "todos.markAllAsDone"
  | "todos.markAsDone"
  | "tokenExchange.create"
  | "topics.create"
  | "topics.delete"
  | "topics.get"
  | "topics.list"
  | "topics.merge"
  | "topics.update"
  | "unleash.check"
  | "unleash.getFeatures"
  | "unleash.getLegacyFeatures"
  | "unleash.register"
  | "unleash.reportMetrics"
  | "usageData.downloadMetricDefinitions"
  | "usageData.getNonSqlMetrics"
  | "usageData.getQueries"
  | "usageData.getServicePing"
  | "usageData.trackCounter"
  | "usageData.trackEvent"
  | "usageData.trackEvents"
  | "usageData.trackUniqueUsers"
  | "userApplications.create"
  | "userApplications.delete"
  | "userApplications.get"
  | "userApplications.list"
  | "userApplications.update"
  | "userCounts.get"
  | "userCounts.getAssociations"
  | "userEmailAddresses.create"
  | "userEmailAddresses.createForUser"
  | "userEmailAddresses.delete"
  | "userEmailAddresses.deleteForUser"
  | "userEmailAddresses.get"
  | "userEmailAddresses.list"
  | "userEmailAddresses.listForUser"
  | "userFollowUnfollow.follow"
  | "userFollowUnfollow.listFollowers"
  | "userFollowUnfollow.listFollowing"
  | "userFollowUnfollow.unfollow"
  | "userKeys.create"
  | "userKeys.createForUser"
  | "userKeys.createGpg"
  | "userKeys.createGpgForUser"
  | "userKeys.delete"
  | "userKeys.deleteForUser"
  | "userKeys.deleteGpg"
  | "userKeys.deleteGpgForUser"
  | "userKeys.get"
  | "userKeys.getForUser"
  | "userKeys.getGpg"
  | "userKeys.getGpgForUser"
  | "userKeys.list"
  | "userKeys.listForUser"
  | "userKeys.listGpg"
  | "userKeys.listGpgForUser"
  | "userKeys.revokeGpg"
  | "userKeys.revokeGpgForUser"
  | "userModeration.activate"
  | "userModeration.approve"
  | "userModeration.ban"
  | "userModeration.block"
  | "userModeration.deactivate"
  | "userModeration.reject"
  | "userModeration.unban"
  | "userModeration.unblock"
  | "userPreferences.get"
  | "userPreferences.update"
  | "userRunners.create"
  | "userSupportPins.create"
  | "userSupportPins.get"
  | "userSupportPins.getForUser"
  | "userSupportPins.revokeForUser"
  | "userTokens.createImpersonation"
  | "userTokens.createPersonal"
  | "userTokens.createPersonalForUser"
  | "userTokens.getImpersonation"
  | "userTokens.listImpersonation"
  | "userTokens.revokeImpersonation"
  | "users.create"
  | "users.delete"
  | "users.deleteIdentity"
  | "users.disableTwoFactor"
  | "users.get"
  | "users.getCurrent"
  | "users.getCurrentStatus"
  | "users.getStatus"
  | "users.list"
  | "users.listActivities"
  | "users.listMemberships"
  | "users.listProjectDeployKeys"
  | "users.setStatus"
  | "users.update"
  | "users.updateStatus"
  | "users.uploadAvatar"
  | "version.get"
  | "virtualRegistryCleanupPolicies.create"
  | "virtualRegistryCleanupPolicies.delete"
  | "virtualRegistryCleanupPolicies.get"
  | "virtualRegistryCleanupPolicies.update"
  | "vscodeSettingsSync.deleteAll"
  | "vscodeSettingsSync.deleteAllInContext"
  | "vscodeSettingsSync.get"
  | "vscodeSettingsSync.getInContext"
  | "vscodeSettingsSync.getManifest"
  | "vscodeSettingsSync.getManifestInContext"
  | "vscodeSettingsSync.list"
  | "vscodeSettingsSync.listInContext"
  | "vscodeSettingsSync.set"
  | "vscodeSettingsSync.setInContext"
  | "vulnerabilities.confirm"
  | "vulnerabilities.dismiss"
  | "vulnerabilities.get"
  | "vulnerabilities.linkIssue"
  | "vulnerabilities.listIssues"
  | "vulnerabilities.resolve"
  | "vulnerabilities.revert"
  | "vulnerabilities.setAiDetection"
  | "vulnerabilities.unlinkIssue"
  | "vulnerabilityArchiveExports.create"
  | "vulnerabilityArchiveExports.download"
  | "vulnerabilityArchiveExports.get"
  | "vulnerabilityExports.create"
  | "vulnerabilityExports.createForGroup"
  | "vulnerabilityExports.createForProject"
  | "vulnerabilityExports.download"
  | "vulnerabilityExports.get"
  | "vulnerabilityFindings.list"
  | "vulnerabilityNotes.create"
  | "vulnerabilityNotes.delete"
  | "vulnerabilityNotes.get"
  | "vulnerabilityNotes.list"
  | "vulnerabilityNotes.update"
  | "webCommits.getPublicKey"
  | "wikiPageNotes.createForGroup"
  | "wikiPageNotes.createForProject"
  | "wikiPageNotes.deleteForGroup"
  | "wikiPageNotes.deleteForProject"
  | "wikiPageNotes.getForGroup"
  | "wikiPageNotes.getForProject"
  | "wikiPageNotes.listForGroup"
  | "wikiPageNotes.listForProject"
  | "wikiPageNotes.updateForGroup"
  | "wikiPageNotes.updateForProject"
  | "wikis.create"
  | "wikis.delete"
  | "wikis.get"
  | "wikis.list"
  | "wikis.update"
  | "wikis.uploadAttachment"
  | "zoekt.addNamespace"
  | "zoekt.listNamespaces"
  | "zoekt.listNodes"
  | "zoekt.removeNamespace"
  | "zoekt.scheduleIndexing"
  | "zoekt.updateNamespace";

/** Names an operation takes in its parameter object. */
export interface OperationAttributes {
  /** Those that are part of the path. */
  readonly path: readonly string[];
  /** Those it cannot do without. */
  readonly required: readonly string[];
  /** Those that may be left out. */
  readonly optional: readonly string[];
}

/** Attributes of every operation. */
export const attributes: Readonly<Record<OperationId, OperationAttributes>> = {
  "accessRequests.approveForGroup": { path: ["group_id", "user_id"], required: [], optional: ["access_level"] },
  "accessRequests.approveForProject": { path: ["project_id", "user_id"], required: [], optional: ["access_level"] },
  "accessRequests.denyForGroup": { path: ["group_id", "user_id"], required: [], optional: [] },
  "accessRequests.denyForProject": { path: ["project_id", "user_id"], required: [], optional: [] },
  "accessRequests.listForGroup": { path: ["group_id"], required: [], optional: ["page", "per_page"] },
  "accessRequests.listForProject": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "accessRequests.requestForGroup": { path: ["group_id"], required: [], optional: [] },
  "accessRequests.requestForProject": { path: ["project_id"], required: [], optional: [] },
  "activeContext.activateConnection": { path: [], required: ["connection_id"], optional: [] },
  "activeContext.clearDeadQueue": { path: [], required: [], optional: [] },
  "activeContext.deactivateConnection": { path: [], required: [], optional: ["connection_id"] },
  "activeContext.listConnections": { path: [], required: [], optional: [] },
  "activeContext.replayDeadQueue": { path: [], required: ["queue"], optional: [] },
  "activeContext.updateCollection": {
    path: ["collection_id"],
    required: [],
    optional: ["queue_shard_count", "queue_shard_limit", "connection_id"],
  },
  "activeContext.updateEnabledNamespace": {
    path: [],
    required: ["namespace_id", "state"],
    optional: ["connection_id"],
  },
  "adminAiCatalog.createExternalAgents": { path: [], required: [], optional: [] },
  "adminSidekiqQueues.deleteJobs": {
    path: ["queue_name"],
    required: [],
    optional: [
      "user",
      "user_id",
      "gl_user_id",
      "scoped_user",
      "scoped_user_id",
      "project",
      "root_namespace",
      "gl_root_namespace_id",
      "organization_id",
      "subscription_plan",
      "client_id",
      "caller_id",
      "root_caller_id",
      "remote_ip",
      "job_id",
      "pipeline_id",
      "related_class",
      "feature_category",
      "artifact_size",
      "artifact_used_cdn",
      "artifacts_dependencies_size",
      "artifacts_dependencies_count",
      "merge_action_status",
      "bulk_import_entity_id",
      "sidekiq_destination_shard_redis",
      "kubernetes_agent_id",
      "mvcc_manifest",
      "ai_resource",
      "worker_class",
    ],
  },
  "adminToken.get": { path: [], required: ["token"], optional: [] },
  "adminToken.revoke": { path: [], required: ["token"], optional: [] },
  "aiAgent.completeSession": { path: ["project_id", "session_id"], required: ["status"], optional: ["jsonl_sha256"] },
  "aiAgent.createAuditEvents": { path: ["project_id"], required: ["session_id", "events"], optional: [] },
  "aiAgent.createSession": {
    path: ["project_id"],
    required: ["agent_type", "agent_identity_id", "sync_type"],
    optional: ["goal", "started_at", "idempotency_key", "workflow_definition"],
  },
  "aiAgent.listSessions": {
    path: ["project_id"],
    required: [],
    optional: ["agent_type", "status", "created_after", "created_before", "page", "per_page"],
  },
  "aiAgent.registerIdentity": { path: ["project_id"], required: ["agent_type", "machine_fingerprint"], optional: [] },
  "alertManagementAlerts.authorizeMetricImageUpload": { path: ["project_id", "alert_iid"], required: [], optional: [] },
  "alertManagementAlerts.deleteMetricImage": {
    path: ["project_id", "alert_iid", "metric_image_id"],
    required: [],
    optional: [],
  },
  "alertManagementAlerts.listMetricImages": { path: ["project_id", "alert_iid"], required: [], optional: [] },
  "alertManagementAlerts.updateMetricImage": {
    path: ["project_id", "alert_iid", "metric_image_id"],
    required: [],
    optional: ["url", "url_text"],
  },
  "alertManagementAlerts.uploadMetricImage": {
    path: ["project_id", "alert_iid"],
    required: ["file"],
    optional: ["url", "url_text"],
  },
  "appearance.get": { path: [], required: [], optional: [] },
  "appearance.update": {
    path: [],
    required: [],
    optional: [
      "title",
      "description",
      "pwa_name",
      "pwa_short_name",
      "pwa_description",
      "pwa_icon",
      "logo",
      "header_logo",
      "favicon",
      "member_guidelines",
      "new_project_guidelines",
      "profile_image_guidelines",
      "header_message",
      "footer_message",
      "message_background_color",
      "message_font_color",
      "email_header_and_footer_enabled",
      "site_name",
    ],
  },
  "applications.create": { path: [], required: ["name", "redirect_uri", "scopes"], optional: ["confidential"] },
  "applications.delete": { path: ["application_id"], required: [], optional: [] },
  "applications.list": { path: [], required: [], optional: [] },
  "applications.renewSecret": { path: ["application_id"], required: [], optional: [] },
  "attestations.download": { path: ["project_id", "attestation_iid"], required: [], optional: [] },
  "attestations.list": { path: ["project_id", "subject_digest"], required: [], optional: ["page", "per_page"] },
  "auditEvents.get": { path: ["audit_event_id"], required: [], optional: [] },
  "auditEvents.getForGroup": { path: ["group_id", "audit_event_id"], required: [], optional: [] },
  "auditEvents.getForProject": { path: ["project_id", "audit_event_id"], required: [], optional: [] },
  "auditEvents.list": {
    path: [],
    required: [],
    optional: ["entity_type", "entity_id", "created_after", "created_before", "page", "pagination", "per_page"],
  },
  "auditEvents.listForGroup": {
    path: ["group_id"],
    required: [],
    optional: ["created_after", "created_before", "page", "pagination", "per_page"],
  },
  "auditEvents.listForProject": {
    path: ["project_id"],
    required: [],
    optional: ["created_after", "created_before", "page", "pagination", "per_page"],
  },
  "avatar.get": { path: [], required: ["email"], optional: ["size"] },
  "batchedBackgroundMigrations.get": { path: ["migration_id"], required: [], optional: ["database"] },
  "batchedBackgroundMigrations.list": { path: [], required: [], optional: ["database", "job_class_name"] },
  "batchedBackgroundMigrations.pause": { path: ["migration_id"], required: [], optional: ["database"] },
  "batchedBackgroundMigrations.resume": { path: ["migration_id"], required: [], optional: ["database"] },
  "batchedBackgroundOperations.get": { path: ["operation_id"], required: [], optional: ["database"] },
  "batchedBackgroundOperations.list": { path: [], required: [], optional: ["database", "job_class_name"] },
  "batchedBackgroundOperations.restart": { path: ["operation_id"], required: [], optional: ["database"] },
  "batchedBackgroundOperations.stop": { path: ["operation_id"], required: [], optional: ["database"] },
  "boards.create": { path: ["project_id"], required: ["name"], optional: [] },
  "boards.createList": {
    path: ["project_id", "board_id"],
    required: [],
    optional: ["label_id", "assignee_id", "milestone_id", "iteration_id"],
  },
  "boards.delete": { path: ["project_id", "board_id"], required: [], optional: [] },
  "boards.deleteList": { path: ["project_id", "board_id", "list_id"], required: [], optional: [] },
  "boards.get": { path: ["project_id", "board_id"], required: [], optional: [] },
  "boards.getList": { path: ["project_id", "board_id", "list_id"], required: [], optional: [] },
  "boards.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "boards.listLists": { path: ["project_id", "board_id"], required: [], optional: ["page", "per_page"] },
  "boards.update": {
    path: ["project_id", "board_id"],
    required: [],
    optional: ["name", "hide_backlog_list", "hide_closed_list", "assignee_id", "milestone_id", "labels", "weight"],
  },
  "boards.updateList": { path: ["project_id", "board_id", "list_id"], required: ["position"], optional: [] },
  "branches.check": { path: ["project_id", "branch"], required: [], optional: [] },
  "branches.create": { path: ["project_id"], required: ["branch", "ref"], optional: [] },
  "branches.delete": { path: ["project_id", "branch"], required: [], optional: [] },
  "branches.deleteMerged": { path: ["project_id"], required: [], optional: [] },
  "branches.get": { path: ["project_id", "branch"], required: [], optional: [] },
  "branches.list": {
    path: ["project_id"],
    required: [],
    optional: ["search", "regex", "sort", "page_token", "page", "pagination", "per_page"],
  },
  "branches.protect": {
    path: ["project_id", "branch"],
    required: [],
    optional: ["developers_can_push", "developers_can_merge"],
  },
  "branches.unprotect": { path: ["project_id", "branch"], required: [], optional: [] },
  "broadcastMessages.create": {
    path: [],
    required: ["message"],
    optional: [
      "starts_at",
      "ends_at",
      "color",
      "font",
      "target_access_levels",
      "target_path",
      "broadcast_type",
      "dismissable",
      "theme",
    ],
  },
  "broadcastMessages.delete": { path: ["broadcast_message_id"], required: [], optional: [] },
  "broadcastMessages.get": { path: ["broadcast_message_id"], required: [], optional: [] },
  "broadcastMessages.list": { path: [], required: [], optional: ["page", "per_page"] },
  "broadcastMessages.update": {
    path: ["broadcast_message_id"],
    required: [],
    optional: [
      "message",
      "starts_at",
      "ends_at",
      "color",
      "font",
      "target_access_levels",
      "target_path",
      "broadcast_type",
      "dismissable",
      "theme",
    ],
  },
  "bulkImports.cancel": { path: ["bulk_import_id"], required: [], optional: [] },
  "bulkImports.get": { path: ["bulk_import_id"], required: [], optional: [] },
  "bulkImports.getEntity": { path: ["bulk_import_id", "entity_id"], required: [], optional: [] },
  "bulkImports.list": { path: [], required: [], optional: ["sort", "status", "page", "per_page"] },
  "bulkImports.listAllEntities": { path: [], required: [], optional: ["sort", "status", "page", "per_page"] },
  "bulkImports.listEntities": {
    path: ["bulk_import_id"],
    required: [],
    optional: ["sort", "status", "page", "per_page"],
  },
  "bulkImports.listFailures": { path: ["bulk_import_id", "entity_id"], required: [], optional: ["page", "per_page"] },
  "bulkImports.start": { path: [], required: ["configuration", "entities"], optional: [] },
  "chat.create": {
    path: [],
    required: ["content"],
    optional: [
      "resource_type",
      "resource_id",
      "referer_url",
      "client_subscription_id",
      "with_clean_history",
      "project_id",
      "current_file",
      "additional_context",
    ],
  },
  "ciCatalog.publish": { path: ["project_id"], required: ["version", "metadata"], optional: [] },
  "clusterAgents.create": { path: ["project_id"], required: ["name"], optional: [] },
  "clusterAgents.createToken": { path: ["project_id", "agent_id"], required: ["name"], optional: ["description"] },
  "clusterAgents.createUrlConfiguration": {
    path: ["project_id", "agent_id"],
    required: ["url"],
    optional: ["client_cert", "client_key", "ca_cert", "tls_host"],
  },
  "clusterAgents.delete": { path: ["project_id", "agent_id"], required: [], optional: [] },
  "clusterAgents.deleteUrlConfiguration": {
    path: ["project_id", "agent_id", "url_configuration_id"],
    required: [],
    optional: [],
  },
  "clusterAgents.get": { path: ["project_id", "agent_id"], required: [], optional: [] },
  "clusterAgents.getToken": { path: ["project_id", "agent_id", "token_id"], required: [], optional: [] },
  "clusterAgents.getUrlConfiguration": {
    path: ["project_id", "agent_id", "url_configuration_id"],
    required: [],
    optional: [],
  },
  "clusterAgents.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "clusterAgents.listTokens": { path: ["project_id", "agent_id"], required: [], optional: ["page", "per_page"] },
  "clusterAgents.listUrlConfigurations": { path: ["project_id", "agent_id"], required: [], optional: [] },
  "clusterAgents.revokeToken": { path: ["project_id", "agent_id", "token_id"], required: [], optional: [] },
  "clusterDiscovery.find": { path: [], required: ["group_id"], optional: [] },
  "codeReviewAnalytics.list": {
    path: [],
    required: ["project_id"],
    optional: ["label_name", "milestone_title", "not", "page", "per_page"],
  },
  "codeSuggestions.checkEnabled": { path: [], required: ["project_path"], optional: [] },
  "codeSuggestions.create": {
    path: [],
    required: ["current_file"],
    optional: ["intent", "generation_type", "stream", "project_path", "user_instruction", "context"],
  },
  "codeSuggestions.createDirectAccess": { path: [], required: [], optional: ["project_path"] },
  "codeSuggestions.getConnectionDetails": { path: [], required: [], optional: [] },
  "commitDiscussions.create": { path: ["project_id", "sha"], required: ["body"], optional: ["created_at", "position"] },
  "commitDiscussions.createNote": {
    path: ["project_id", "sha", "discussion_id"],
    required: ["body"],
    optional: ["created_at"],
  },
  "commitDiscussions.deleteNote": {
    path: ["project_id", "sha", "discussion_id", "note_id"],
    required: [],
    optional: [],
  },
  "commitDiscussions.get": { path: ["project_id", "sha", "discussion_id"], required: [], optional: [] },
  "commitDiscussions.getNote": { path: ["project_id", "sha", "discussion_id", "note_id"], required: [], optional: [] },
  "commitDiscussions.getNotes": { path: ["project_id", "sha", "discussion_id"], required: [], optional: [] },
  "commitDiscussions.list": { path: ["project_id", "sha"], required: [], optional: ["page", "per_page"] },
  "commitDiscussions.updateNote": {
    path: ["project_id", "sha", "discussion_id", "note_id"],
    required: [],
    optional: ["body", "resolved"],
  },
  "commitStatuses.list": {
    path: ["project_id", "sha"],
    required: [],
    optional: ["ref", "stage", "name", "pipeline_id", "all", "order_by", "sort", "page", "per_page"],
  },
  "commitStatuses.set": {
    path: ["project_id", "sha"],
    required: ["state"],
    optional: ["ref", "target_url", "description", "name", "context", "coverage", "pipeline_id"],
  },
  "commits.cherryPick": { path: ["project_id", "sha"], required: ["branch"], optional: ["dry_run", "message"] },
  "commits.create": {
    path: ["project_id"],
    required: ["branch", "commit_message"],
    optional: [
      "actions",
      "start_branch",
      "start_sha",
      "start_project",
      "author_email",
      "author_name",
      "stats",
      "force",
      "allow_empty",
    ],
  },
  "commits.createComment": { path: ["project_id", "sha"], required: ["note"], optional: ["path", "line", "line_type"] },
  "commits.get": { path: ["project_id", "sha"], required: [], optional: ["stats"] },
  "commits.getSequence": { path: ["project_id", "sha"], required: [], optional: ["first_parent"] },
  "commits.getSignature": { path: ["project_id", "sha"], required: [], optional: [] },
  "commits.list": {
    path: ["project_id"],
    required: [],
    optional: [
      "ref_name",
      "since",
      "until",
      "path",
      "follow",
      "author",
      "all",
      "with_stats",
      "first_parent",
      "order",
      "trailers",
      "page_token",
      "page",
      "pagination",
      "per_page",
    ],
  },
  "commits.listComments": { path: ["project_id", "sha"], required: [], optional: ["page", "per_page"] },
  "commits.listDiffs": { path: ["project_id", "sha"], required: [], optional: ["unidiff", "page", "per_page"] },
  "commits.listMergeRequests": { path: ["project_id", "sha"], required: [], optional: ["state", "page", "per_page"] },
  "commits.listRefs": { path: ["project_id", "sha"], required: [], optional: ["type", "page", "per_page"] },
  "commits.revert": { path: ["project_id", "sha"], required: ["branch"], optional: ["dry_run"] },
  "compliancePolicySettings.get": { path: [], required: [], optional: [] },
  "compliancePolicySettings.update": { path: [], required: ["csp_namespace_id"], optional: [] },
  "containerRegistry.delete": { path: ["project_id", "repository_id"], required: [], optional: [] },
  "containerRegistry.deleteTag": {
    path: ["project_id", "repository_id", "container_tag_name"],
    required: [],
    optional: [],
  },
  "containerRegistry.deleteTags": {
    path: ["project_id", "repository_id"],
    required: [],
    optional: ["name_regex_delete", "name_regex", "name_regex_keep", "keep_n", "older_than"],
  },
  "containerRegistry.get": { path: ["repository_id"], required: [], optional: ["tags", "tags_count", "size"] },
  "containerRegistry.getTag": {
    path: ["project_id", "repository_id", "container_tag_name"],
    required: [],
    optional: [],
  },
  "containerRegistry.listForGroup": { path: ["group_id"], required: [], optional: ["page", "per_page"] },
  "containerRegistry.listForProject": {
    path: ["project_id"],
    required: [],
    optional: ["tags", "tags_count", "page", "per_page"],
  },
  "containerRegistry.listTags": {
    path: ["project_id", "repository_id"],
    required: [],
    optional: ["page", "pagination", "per_page"],
  },
  "containerRegistry.receiveEvents": { path: [], required: ["events"], optional: [] },
  "containerRegistryProtectionTagRules.create": {
    path: ["project_id"],
    required: ["tag_name_pattern", "minimum_access_level_for_push", "minimum_access_level_for_delete"],
    optional: [],
  },
  "containerRegistryProtectionTagRules.delete": {
    path: ["project_id", "protection_rule_id"],
    required: [],
    optional: [],
  },
  "containerRegistryProtectionTagRules.list": { path: ["project_id"], required: [], optional: [] },
  "containerRegistryProtectionTagRules.update": {
    path: ["project_id", "protection_rule_id"],
    required: [],
    optional: ["tag_name_pattern", "minimum_access_level_for_push", "minimum_access_level_for_delete"],
  },
  "containerRepositoryProtectionRules.create": {
    path: ["project_id"],
    required: ["repository_path_pattern"],
    optional: ["minimum_access_level_for_push", "minimum_access_level_for_delete"],
  },
  "containerRepositoryProtectionRules.delete": {
    path: ["project_id", "protection_rule_id"],
    required: [],
    optional: [],
  },
  "containerRepositoryProtectionRules.list": { path: ["project_id"], required: [], optional: [] },
  "containerRepositoryProtectionRules.update": {
    path: ["project_id", "protection_rule_id"],
    required: [],
    optional: ["repository_path_pattern", "minimum_access_level_for_push", "minimum_access_level_for_delete"],
  },
  "containerVirtualRegistries.create": { path: ["group_id"], required: ["name"], optional: ["description"] },
  "containerVirtualRegistries.delete": { path: ["registry_id"], required: [], optional: [] },
  "containerVirtualRegistries.deleteCache": { path: ["registry_id"], required: [], optional: [] },
  "containerVirtualRegistries.get": { path: ["registry_id"], required: [], optional: [] },
  "containerVirtualRegistries.list": { path: ["group_id"], required: [], optional: [] },
  "containerVirtualRegistries.update": { path: ["registry_id"], required: [], optional: ["name", "description"] },
  "containerVirtualRegistryUpstreams.add": { path: [], required: ["registry_id", "upstream_id"], optional: [] },
  "containerVirtualRegistryUpstreams.create": {
    path: ["registry_id"],
    required: ["url", "name"],
    optional: ["description", "username", "password", "cache_validity_hours"],
  },
  "containerVirtualRegistryUpstreams.delete": { path: ["upstream_id"], required: [], optional: [] },
  "containerVirtualRegistryUpstreams.deleteCache": { path: ["upstream_id"], required: [], optional: [] },
  "containerVirtualRegistryUpstreams.deleteCacheEntry": { path: ["cache_entry_id"], required: [], optional: [] },
  "containerVirtualRegistryUpstreams.get": { path: ["upstream_id"], required: [], optional: [] },
  "containerVirtualRegistryUpstreams.list": { path: ["registry_id"], required: [], optional: [] },
  "containerVirtualRegistryUpstreams.listCacheEntries": {
    path: ["upstream_id"],
    required: [],
    optional: ["search", "page", "per_page"],
  },
  "containerVirtualRegistryUpstreams.listForGroup": {
    path: ["group_id"],
    required: [],
    optional: ["upstream_name", "page", "per_page"],
  },
  "containerVirtualRegistryUpstreams.remove": { path: ["registry_upstream_id"], required: [], optional: [] },
  "containerVirtualRegistryUpstreams.test": {
    path: ["upstream_id"],
    required: [],
    optional: ["url", "username", "password"],
  },
  "containerVirtualRegistryUpstreams.testNew": {
    path: ["group_id"],
    required: ["url"],
    optional: ["username", "password"],
  },
  "containerVirtualRegistryUpstreams.update": {
    path: ["upstream_id"],
    required: [],
    optional: ["url", "name", "description", "username", "password", "cache_validity_hours"],
  },
  "containerVirtualRegistryUpstreams.updatePosition": {
    path: ["registry_upstream_id"],
    required: ["position"],
    optional: [],
  },
  "customAttributes.deleteForGroup": { path: ["group_id", "key"], required: [], optional: [] },
  "customAttributes.deleteForProject": { path: ["project_id", "key"], required: [], optional: [] },
  "customAttributes.deleteForUser": { path: ["user_id", "key"], required: [], optional: [] },
  "customAttributes.getForGroup": { path: ["group_id", "key"], required: [], optional: [] },
  "customAttributes.getForProject": { path: ["project_id", "key"], required: [], optional: [] },
  "customAttributes.getForUser": { path: ["user_id", "key"], required: [], optional: [] },
  "customAttributes.listForGroup": { path: ["group_id"], required: [], optional: [] },
  "customAttributes.listForProject": { path: ["project_id"], required: [], optional: [] },
  "customAttributes.listForUser": { path: ["user_id"], required: [], optional: [] },
  "customAttributes.setForGroup": { path: ["group_id", "key"], required: ["value"], optional: [] },
  "customAttributes.setForProject": { path: ["project_id", "key"], required: ["value"], optional: [] },
  "customAttributes.setForUser": { path: ["user_id", "key"], required: ["value"], optional: [] },
  "dataManagement.get": { path: ["model_name", "record_identifier"], required: [], optional: [] },
  "dataManagement.list": {
    path: ["model_name"],
    required: [],
    optional: ["identifiers", "checksum_state", "sort", "cursor", "page", "pagination", "per_page"],
  },
  "dataManagement.recalculateChecksum": { path: ["model_name", "record_identifier"], required: [], optional: [] },
  "dataManagement.recalculateChecksums": {
    path: ["model_name"],
    required: [],
    optional: ["identifiers", "checksum_state"],
  },
  "databaseDictionary.get": { path: ["database_name", "table_name"], required: [], optional: [] },
  "databaseDictionary.list": { path: ["database_name"], required: [], optional: ["table_size"] },
  "databaseMigrations.getPending": { path: [], required: [], optional: ["database"] },
  "databaseMigrations.mark": { path: ["timestamp"], required: [], optional: ["database"] },
  "dependencies.list": { path: ["project_id"], required: [], optional: ["package_manager", "page", "per_page"] },
  "dependencies.listVulnerabilities": { path: [], required: ["id"], optional: [] },
  "dependencyListExport.createForGroup": { path: ["group_id"], required: [], optional: ["export_type", "send_email"] },
  "dependencyListExport.createForPipeline": {
    path: ["pipeline_id"],
    required: [],
    optional: ["export_type", "send_email"],
  },
  "dependencyListExport.createForProject": {
    path: ["project_id"],
    required: [],
    optional: ["export_type", "send_email"],
  },
  "dependencyListExport.download": { path: ["export_id"], required: [], optional: [] },
  "dependencyListExport.get": { path: ["export_id"], required: [], optional: [] },
  "dependencyProxy.downloadMavenFile": { path: ["project_id", "path", "file_name"], required: [], optional: [] },
  "dependencyProxy.downloadNpmFile": { path: ["project_id", "package_name", "file_name"], required: [], optional: [] },
  "dependencyProxy.purgeCache": { path: ["group_id"], required: [], optional: [] },
  "deployKeys.create": { path: [], required: ["key", "title"], optional: ["expires_at"] },
  "deployKeys.createForProject": {
    path: ["project_id"],
    required: ["key", "title"],
    optional: ["can_push", "expires_at"],
  },
  "deployKeys.delete": { path: ["project_id", "deploy_key_id"], required: [], optional: [] },
  "deployKeys.enable": { path: ["project_id", "deploy_key_id"], required: [], optional: [] },
  "deployKeys.get": { path: ["project_id", "deploy_key_id"], required: [], optional: [] },
  "deployKeys.list": { path: [], required: [], optional: ["public", "page", "per_page"] },
  "deployKeys.listForProject": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "deployKeys.update": { path: ["project_id", "deploy_key_id"], required: [], optional: ["title", "can_push"] },
  "deployTokens.createForGroup": {
    path: ["group_id"],
    required: ["name", "scopes"],
    optional: ["expires_at", "username"],
  },
  "deployTokens.createForProject": {
    path: ["project_id"],
    required: ["name", "scopes"],
    optional: ["expires_at", "username"],
  },
  "deployTokens.deleteForGroup": { path: ["group_id", "deploy_token_id"], required: [], optional: [] },
  "deployTokens.deleteForProject": { path: ["project_id", "deploy_token_id"], required: [], optional: [] },
  "deployTokens.getForGroup": { path: ["group_id", "deploy_token_id"], required: [], optional: [] },
  "deployTokens.getForProject": { path: ["project_id", "deploy_token_id"], required: [], optional: [] },
  "deployTokens.list": { path: [], required: [], optional: ["active", "page", "per_page"] },
  "deployTokens.listForGroup": { path: ["group_id"], required: [], optional: ["active", "page", "per_page"] },
  "deployTokens.listForProject": { path: ["project_id"], required: [], optional: ["active", "page", "per_page"] },
  "deployments.approve": {
    path: ["project_id", "deployment_id"],
    required: ["status"],
    optional: ["comment", "represented_as"],
  },
  "deployments.create": {
    path: ["project_id"],
    required: ["environment", "sha", "ref", "tag", "status"],
    optional: [],
  },
  "deployments.delete": { path: ["project_id", "deployment_id"], required: [], optional: [] },
  "deployments.get": { path: ["project_id", "deployment_id"], required: [], optional: [] },
  "deployments.list": {
    path: ["project_id"],
    required: [],
    optional: [
      "order_by",
      "sort",
      "updated_after",
      "updated_before",
      "finished_after",
      "finished_before",
      "environment",
      "status",
      "page",
      "per_page",
    ],
  },
  "deployments.listMergeRequests": {
    path: ["project_id", "deployment_id"],
    required: [],
    optional: [
      "state",
      "scope",
      "labels",
      "milestone",
      "search",
      "in",
      "author_id",
      "author_username",
      "assignee_id",
      "assignee_username",
      "reviewer_id",
      "reviewer_username",
      "merge_user_id",
      "merge_user_username",
      "my_reaction_emoji",
      "source_branch",
      "source_project_id",
      "target_branch",
      "draft",
      "wip",
      "environment",
      "deployed_after",
      "deployed_before",
      "created_after",
      "created_before",
      "updated_after",
      "updated_before",
      "merged_after",
      "merged_before",
      "not",
      "order_by",
      "sort",
      "view",
      "with_labels_details",
      "with_merge_status_recheck",
      "page",
      "per_page",
    ],
  },
  "deployments.update": { path: ["project_id", "deployment_id"], required: ["status"], optional: [] },
  "doraMetrics.listDeploymentFrequency": {
    path: ["project_id"],
    required: ["environment", "from"],
    optional: ["to", "interval"],
  },
  "doraMetrics.listForGroup": {
    path: ["group_id"],
    required: ["metric"],
    optional: ["start_date", "end_date", "interval", "environment_tiers"],
  },
  "doraMetrics.listForProject": {
    path: ["project_id"],
    required: ["metric"],
    optional: ["start_date", "end_date", "interval", "environment_tiers"],
  },
  "draftNotes.create": {
    path: ["project_id", "merge_request_iid"],
    required: ["note"],
    optional: ["in_reply_to_discussion_id", "resolve_discussion", "commit_id", "position"],
  },
  "draftNotes.delete": { path: ["project_id", "merge_request_iid", "draft_note_id"], required: [], optional: [] },
  "draftNotes.get": { path: ["project_id", "merge_request_iid", "draft_note_id"], required: [], optional: [] },
  "draftNotes.list": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "draftNotes.publish": { path: ["project_id", "merge_request_iid", "draft_note_id"], required: [], optional: [] },
  "draftNotes.publishAll": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["reviewer_state", "note", "internal"],
  },
  "draftNotes.update": {
    path: ["project_id", "merge_request_iid", "draft_note_id"],
    required: ["note"],
    optional: ["position"],
  },
  "duoAgentPlatformFlows.addReviewComments": {
    path: [],
    required: ["project_id", "merge_request_iid", "review_output"],
    optional: ["workflow_id"],
  },
  "duoAgentPlatformFlows.create": {
    path: [],
    required: [],
    optional: [
      "project_id",
      "namespace_id",
      "ai_catalog_item_consumer_id",
      "start_workflow",
      "goal",
      "agent_privileges",
      "pre_approved_agent_privileges",
      "workflow_definition",
      "allow_agent_to_request_user",
      "image",
      "source_branch",
      "environment",
      "ai_catalog_item_version_id",
      "additional_context",
      "shallow_clone",
      "issue_id",
      "merge_request_id",
      "source",
      "callback_hook_id",
      "client_reference",
    ],
  },
  "duoAgentPlatformFlows.createByAgent": {
    path: [],
    required: [],
    optional: [
      "project_id",
      "namespace_id",
      "ai_catalog_item_consumer_id",
      "start_workflow",
      "goal",
      "workflow_definition",
      "allow_agent_to_request_user",
      "image",
      "source_branch",
      "environment",
      "ai_catalog_item_version_id",
      "additional_context",
      "shallow_clone",
      "issue_id",
      "merge_request_id",
    ],
  },
  "duoAgentPlatformFlows.createDirectAccess": {
    path: [],
    required: [],
    optional: ["workflow_definition", "root_namespace_id", "project_id"],
  },
  "duoAgentPlatformFlows.downloadTrace": { path: ["flow_id"], required: [], optional: ["full", "thread"] },
  "duoAgentPlatformFlows.getPrivileges": { path: [], required: [], optional: [] },
  "duoAgentPlatformFlows.getReviewInstructions": {
    path: [],
    required: ["project_id", "merge_request_iid"],
    optional: [],
  },
  "duoAgentPlatformFlows.getTools": { path: [], required: [], optional: ["workflow_definition"] },
  "duoAgentPlatformFlows.restart": { path: ["flow_id"], required: [], optional: [] },
  "duoAgentPlatformFlows.resume": { path: ["flow_id"], required: ["human_approval"], optional: ["human_message"] },
  "duoAgentPlatformFlows.run": {
    path: ["flow_id"],
    required: [],
    optional: [
      "project_id",
      "namespace_id",
      "root_namespace_id",
      "ai_catalog_item_version_id",
      "client_type",
      "user_selected_model_identifier",
    ],
  },
  "duoFlowService.createAuditEvents": { path: ["flow_id"], required: ["events"], optional: [] },
  "duoFlowService.createCheckpoint": {
    path: ["flow_id"],
    required: ["thread_ts", "metadata"],
    optional: [
      "parent_ts",
      "checkpoint_ns",
      "checkpoint",
      "compressed_checkpoint",
      "model_metadata_json",
      "flow_metadata_json",
      "current_thread",
      "channel_keys",
      "channel_blobs",
    ],
  },
  "duoFlowService.createCheckpointWrites": {
    path: ["flow_id"],
    required: ["thread_ts", "checkpoint_writes"],
    optional: [],
  },
  "duoFlowService.createEvent": {
    path: ["flow_id"],
    required: ["event_type", "message"],
    optional: ["correlation_id"],
  },
  "duoFlowService.createRiskResults": {
    path: [],
    required: ["project_id", "merge_request_iid", "diff_sha", "workflow_id", "claims"],
    optional: ["summary"],
  },
  "duoFlowService.get": { path: ["flow_id"], required: [], optional: [] },
  "duoFlowService.getCheckpoint": { path: ["flow_id", "checkpoint_id"], required: [], optional: ["accept_compressed"] },
  "duoFlowService.getCheckpointByThread": {
    path: ["flow_id"],
    required: ["thread_ts"],
    optional: ["accept_compressed"],
  },
  "duoFlowService.getConnection": { path: [], required: [], optional: ["workflow_id"] },
  "duoFlowService.listCheckpoints": {
    path: ["flow_id"],
    required: [],
    optional: ["accept_compressed", "checkpoint_ns", "channels", "page", "per_page"],
  },
  "duoFlowService.listEvents": { path: ["flow_id"], required: [], optional: ["page", "per_page"] },
  "duoFlowService.revokeToken": { path: [], required: ["token"], optional: [] },
  "duoFlowService.updateEvent": { path: ["flow_id", "event_id"], required: ["event_status"], optional: [] },
  "duoFlowService.updateStatus": { path: ["flow_id"], required: ["status_event"], optional: [] },
  "environments.create": {
    path: ["project_id"],
    required: ["name"],
    optional: [
      "external_url",
      "tier",
      "cluster_agent_id",
      "kubernetes_namespace",
      "flux_resource_path",
      "description",
      "auto_stop_setting",
    ],
  },
  "environments.delete": { path: ["project_id", "environment_id"], required: [], optional: [] },
  "environments.deleteReviewApps": { path: ["project_id"], required: [], optional: ["before", "limit", "dry_run"] },
  "environments.get": { path: ["project_id", "environment_id"], required: [], optional: [] },
  "environments.list": {
    path: ["project_id"],
    required: [],
    optional: ["name", "search", "states", "page", "per_page"],
  },
  "environments.stop": { path: ["project_id", "environment_id"], required: [], optional: ["force"] },
  "environments.stopStale": { path: ["project_id"], required: ["before"], optional: [] },
  "environments.update": {
    path: ["project_id", "environment_id"],
    required: [],
    optional: [
      "external_url",
      "tier",
      "cluster_agent_id",
      "kubernetes_namespace",
      "flux_resource_path",
      "description",
      "auto_stop_setting",
    ],
  },
  "epicDiscussions.create": { path: ["group_id", "epic_id"], required: ["body"], optional: ["created_at"] },
  "epicDiscussions.createNote": {
    path: ["group_id", "epic_id", "discussion_id"],
    required: ["body"],
    optional: ["created_at"],
  },
  "epicDiscussions.deleteNote": {
    path: ["group_id", "epic_id", "discussion_id", "note_id"],
    required: [],
    optional: [],
  },
  "epicDiscussions.get": { path: ["group_id", "epic_id", "discussion_id"], required: [], optional: [] },
  "epicDiscussions.getNote": { path: ["group_id", "epic_id", "discussion_id", "note_id"], required: [], optional: [] },
  "epicDiscussions.getNotes": { path: ["group_id", "epic_id", "discussion_id"], required: [], optional: [] },
  "epicDiscussions.list": { path: ["group_id", "epic_id"], required: [], optional: ["page", "per_page"] },
  "epicDiscussions.update": { path: ["group_id", "epic_id", "discussion_id"], required: ["resolved"], optional: [] },
  "epicDiscussions.updateNote": {
    path: ["group_id", "epic_id", "discussion_id", "note_id"],
    required: [],
    optional: ["body", "resolved"],
  },
  "epicEmojiReactions.create": { path: ["group_id", "epic_iid"], required: ["name"], optional: [] },
  "epicEmojiReactions.createForNote": { path: ["group_id", "epic_iid", "note_id"], required: ["name"], optional: [] },
  "epicEmojiReactions.delete": { path: ["group_id", "epic_iid", "award_id"], required: [], optional: [] },
  "epicEmojiReactions.deleteForNote": {
    path: ["group_id", "epic_iid", "note_id", "award_id"],
    required: [],
    optional: [],
  },
  "epicEmojiReactions.get": { path: ["group_id", "epic_iid", "award_id"], required: [], optional: [] },
  "epicEmojiReactions.getForNote": {
    path: ["group_id", "epic_iid", "note_id", "award_id"],
    required: [],
    optional: [],
  },
  "epicEmojiReactions.list": { path: ["group_id", "epic_iid"], required: [], optional: ["page", "per_page"] },
  "epicEmojiReactions.listForNote": {
    path: ["group_id", "epic_iid", "note_id"],
    required: [],
    optional: ["page", "per_page"],
  },
  "epicIssues.add": { path: ["group_id", "epic_iid", "epic_issue_id"], required: [], optional: [] },
  "epicIssues.list": { path: ["group_id", "epic_iid"], required: [], optional: ["page", "per_page"] },
  "epicIssues.remove": { path: ["group_id", "epic_iid", "epic_issue_id"], required: [], optional: [] },
  "epicIssues.reorder": {
    path: ["group_id", "epic_iid", "epic_issue_id"],
    required: [],
    optional: ["move_before_id", "move_after_id", "page", "per_page"],
  },
  "epicLinks.add": { path: ["group_id", "epic_iid", "child_epic_id"], required: [], optional: [] },
  "epicLinks.create": { path: ["group_id", "epic_iid"], required: ["title"], optional: ["confidential"] },
  "epicLinks.list": { path: ["group_id", "epic_iid"], required: [], optional: [] },
  "epicLinks.remove": { path: ["group_id", "epic_iid", "child_epic_id"], required: [], optional: [] },
  "epicLinks.reorder": {
    path: ["group_id", "epic_iid", "child_epic_id"],
    required: [],
    optional: ["move_before_id", "move_after_id"],
  },
  "epicNotes.create": {
    path: ["group_id", "epic_id"],
    required: ["body"],
    optional: ["internal", "confidential", "created_at", "merge_request_diff_head_sha"],
  },
  "epicNotes.delete": { path: ["group_id", "epic_id", "note_id"], required: [], optional: [] },
  "epicNotes.get": { path: ["group_id", "epic_id", "note_id"], required: [], optional: [] },
  "epicNotes.list": {
    path: ["group_id", "epic_id"],
    required: [],
    optional: ["order_by", "sort", "activity_filter", "page", "per_page"],
  },
  "epicNotes.update": { path: ["group_id", "epic_id", "note_id"], required: [], optional: ["body", "confidential"] },
  "epics.create": {
    path: ["group_id"],
    required: ["title"],
    optional: [
      "labels",
      "created_at",
      "description",
      "color",
      "confidential",
      "start_date_is_fixed",
      "start_date_fixed",
      "due_date_is_fixed",
      "due_date_fixed",
      "start_date",
      "end_date",
      "parent_id",
    ],
  },
  "epics.createTodo": { path: ["group_id", "epic_iid"], required: [], optional: [] },
  "epics.delete": { path: ["group_id", "epic_iid"], required: [], optional: [] },
  "epics.get": { path: ["group_id", "epic_iid"], required: [], optional: [] },
  "epics.list": {
    path: ["group_id"],
    required: [],
    optional: [
      "author_id",
      "author_username",
      "labels",
      "with_labels_details",
      "order_by",
      "sort",
      "search",
      "state",
      "created_after",
      "created_before",
      "updated_after",
      "updated_before",
      "include_ancestor_groups",
      "include_descendant_groups",
      "my_reaction_emoji",
      "confidential",
      "not",
      "page",
      "per_page",
    ],
  },
  "epics.update": {
    path: ["group_id", "epic_iid"],
    required: [],
    optional: [
      "title",
      "labels",
      "add_labels",
      "remove_labels",
      "state_event",
      "updated_at",
      "description",
      "color",
      "confidential",
      "start_date_is_fixed",
      "start_date_fixed",
      "due_date_is_fixed",
      "due_date_fixed",
      "start_date",
      "end_date",
      "parent_id",
    ],
  },
  "errorTracking.createClientKey": { path: ["project_id"], required: [], optional: [] },
  "errorTracking.deleteClientKey": { path: ["project_id", "key_id"], required: [], optional: [] },
  "errorTracking.getSettings": { path: ["project_id"], required: [], optional: [] },
  "errorTracking.listClientKeys": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "errorTracking.setSettings": { path: ["project_id"], required: ["active", "integrated"], optional: [] },
  "errorTracking.updateSettings": { path: ["project_id"], required: ["active"], optional: ["integrated"] },
  "events.list": {
    path: [],
    required: [],
    optional: ["action", "target_type", "before", "after", "scope", "sort", "page", "per_page"],
  },
  "events.listForProject": {
    path: ["project_id"],
    required: [],
    optional: ["action", "target_type", "before", "after", "sort", "page", "per_page"],
  },
  "events.listForUser": {
    path: ["user_id"],
    required: [],
    optional: ["action", "target_type", "before", "after", "sort", "page", "per_page"],
  },
  "experiments.clearCache": { path: ["experiment_name"], required: [], optional: [] },
  "experiments.deleteAssignment": { path: ["experiment_name"], required: [], optional: ["context"] },
  "experiments.getAssignment": { path: ["experiment_name"], required: [], optional: ["context"] },
  "experiments.list": { path: [], required: [], optional: [] },
  "experiments.setAssignment": { path: ["experiment_name"], required: ["variant"], optional: ["context"] },
  "externalControls.setStatus": {
    path: ["project_id", "control_id"],
    required: ["x_gitlab_timestamp", "x_gitlab_nonce", "x_gitlab_hmac_sha256", "status"],
    optional: [],
  },
  "featureFlagUserLists.create": { path: ["project_id"], required: ["name", "user_xids"], optional: [] },
  "featureFlagUserLists.delete": { path: ["project_id", "user_list_iid"], required: [], optional: [] },
  "featureFlagUserLists.get": { path: ["project_id", "user_list_iid"], required: [], optional: [] },
  "featureFlagUserLists.list": { path: ["project_id"], required: [], optional: ["search", "page", "per_page"] },
  "featureFlagUserLists.update": {
    path: ["project_id", "user_list_iid"],
    required: [],
    optional: ["name", "user_xids"],
  },
  "featureFlags.create": {
    path: ["project_id"],
    required: ["name"],
    optional: ["version", "description", "active", "strategies"],
  },
  "featureFlags.delete": { path: ["project_id", "feature_flag_name"], required: [], optional: [] },
  "featureFlags.get": { path: ["project_id", "feature_flag_name"], required: [], optional: [] },
  "featureFlags.getSettings": { path: ["project_id"], required: [], optional: [] },
  "featureFlags.list": { path: ["project_id"], required: [], optional: ["scope", "page", "per_page"] },
  "featureFlags.update": {
    path: ["project_id", "feature_flag_name"],
    required: [],
    optional: ["name", "description", "active", "strategies"],
  },
  "featureFlags.updateSettings": { path: ["project_id"], required: ["minimum_role"], optional: [] },
  "features.delete": { path: ["name"], required: [], optional: [] },
  "features.list": { path: [], required: [], optional: [] },
  "features.listDefinitions": { path: [], required: [], optional: [] },
  "features.set": {
    path: ["name"],
    required: ["value"],
    optional: [
      "key",
      "feature_group",
      "user",
      "group",
      "namespace",
      "project",
      "organization",
      "repository",
      "runner",
      "endpoint",
      "force",
    ],
  },
  "freezePeriods.create": {
    path: ["project_id"],
    required: ["freeze_start", "freeze_end"],
    optional: ["cron_timezone"],
  },
  "freezePeriods.delete": { path: ["project_id", "freeze_period_id"], required: [], optional: [] },
  "freezePeriods.get": { path: ["project_id", "freeze_period_id"], required: [], optional: [] },
  "freezePeriods.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "freezePeriods.update": {
    path: ["project_id", "freeze_period_id"],
    required: [],
    optional: ["freeze_start", "freeze_end", "cron_timezone"],
  },
  "geo.downloadReplicable": { path: ["replicable_name", "replicable_id"], required: [], optional: [] },
  "geo.getPipelineRefs": { path: ["gl_repository"], required: [], optional: [] },
  "geo.getProxy": { path: [], required: [], optional: [] },
  "geo.getReceivePackRefs": { path: [], required: ["secret_token", "data"], optional: [] },
  "geo.getUploadPackRefs": { path: [], required: ["secret_token", "data"], optional: [] },
  "geo.queryNode": { path: ["geo_node_id"], required: ["query"], optional: ["variables", "operationName"] },
  "geo.reportFailures": { path: [], required: ["geo_node_id", "failures"], optional: [] },
  "geo.reportStatus": { path: [], required: [], optional: ["data"] },
  "geo.sendReceivePack": { path: [], required: ["secret_token", "data", "output"], optional: [] },
  "geo.sendUploadPack": { path: [], required: ["secret_token", "data", "output"], optional: [] },
  "geoNodes.create": {
    path: [],
    required: ["name", "url"],
    optional: [
      "primary",
      "enabled",
      "internal_url",
      "files_max_capacity",
      "repos_max_capacity",
      "verification_max_capacity",
      "container_repositories_max_capacity",
      "sync_object_storage",
      "selective_sync_type",
      "selective_sync_shards",
      "selective_sync_namespace_ids",
      "selective_sync_organization_ids",
      "minimum_reverification_interval",
      "checksum_mismatch_report_threshold",
      "checksum_mismatch_self_heal_cooldown_minutes",
    ],
  },
  "geoNodes.delete": { path: ["geo_node_id"], required: [], optional: [] },
  "geoNodes.get": { path: ["geo_node_id"], required: [], optional: [] },
  "geoNodes.getStatus": { path: ["geo_node_id"], required: [], optional: ["refresh"] },
  "geoNodes.list": { path: [], required: [], optional: ["page", "per_page"] },
  "geoNodes.listStatuses": { path: [], required: [], optional: ["page", "per_page"] },
  "geoNodes.repair": { path: ["geo_node_id"], required: [], optional: [] },
  "geoNodes.update": {
    path: ["geo_node_id"],
    required: [],
    optional: [
      "enabled",
      "name",
      "url",
      "internal_url",
      "files_max_capacity",
      "repos_max_capacity",
      "verification_max_capacity",
      "container_repositories_max_capacity",
      "sync_object_storage",
      "selective_sync_type",
      "selective_sync_shards",
      "selective_sync_namespace_ids",
      "selective_sync_organization_ids",
      "minimum_reverification_interval",
      "checksum_mismatch_report_threshold",
      "checksum_mismatch_self_heal_cooldown_minutes",
    ],
  },
  "geoSites.create": {
    path: [],
    required: ["name", "url"],
    optional: [
      "primary",
      "enabled",
      "internal_url",
      "files_max_capacity",
      "repos_max_capacity",
      "verification_max_capacity",
      "container_repositories_max_capacity",
      "sync_object_storage",
      "selective_sync_type",
      "selective_sync_shards",
      "selective_sync_namespace_ids",
      "selective_sync_organization_ids",
      "minimum_reverification_interval",
      "checksum_mismatch_report_threshold",
      "checksum_mismatch_self_heal_cooldown_minutes",
      "blob_download_timeout",
    ],
  },
  "geoSites.delete": { path: ["geo_site_id"], required: [], optional: [] },
  "geoSites.get": { path: ["geo_site_id"], required: [], optional: [] },
  "geoSites.getStatus": { path: ["geo_site_id"], required: [], optional: ["refresh"] },
  "geoSites.list": { path: [], required: [], optional: ["page", "per_page"] },
  "geoSites.listStatuses": { path: [], required: [], optional: ["page", "per_page"] },
  "geoSites.repair": { path: ["geo_site_id"], required: [], optional: [] },
  "geoSites.update": {
    path: ["geo_site_id"],
    required: [],
    optional: [
      "enabled",
      "name",
      "url",
      "internal_url",
      "files_max_capacity",
      "repos_max_capacity",
      "verification_max_capacity",
      "container_repositories_max_capacity",
      "sync_object_storage",
      "selective_sync_type",
      "selective_sync_shards",
      "selective_sync_namespace_ids",
      "selective_sync_organization_ids",
      "minimum_reverification_interval",
      "checksum_mismatch_report_threshold",
      "checksum_mismatch_self_heal_cooldown_minutes",
      "blob_download_timeout",
    ],
  },
  "gitlabDuo.createAgentAccess": { path: [], required: [], optional: [] },
  "gitlabDuo.createGitCommand": { path: [], required: ["prompt"], optional: [] },
  "gitlabDuo.createReviewEvaluation": {
    path: [],
    required: ["diffs", "mr_title", "mr_description", "files_content"],
    optional: [],
  },
  "gitlabSubscriptions.addMinutes": { path: ["namespace_id"], required: ["packs"], optional: [] },
  "gitlabSubscriptions.create": {
    path: ["namespace_id"],
    required: ["start_date"],
    optional: [
      "end_date",
      "plan_code",
      "seats",
      "max_seats_used",
      "auto_renew",
      "trial",
      "trial_ends_on",
      "trial_starts_on",
      "trial_extension_type",
    ],
  },
  "gitlabSubscriptions.createAddOnPurchase": {
    path: ["namespace_id", "add_on_name"],
    required: ["quantity", "started_on", "expires_on", "purchase_xid"],
    optional: ["trial"],
  },
  "gitlabSubscriptions.get": { path: ["namespace_id"], required: [], optional: [] },
  "gitlabSubscriptions.getAddOnPurchase": { path: ["namespace_id", "add_on_name"], required: [], optional: [] },
  "gitlabSubscriptions.moveMinutes": { path: ["namespace_id", "target_namespace_id"], required: [], optional: [] },
  "gitlabSubscriptions.setCreditCardValidation": {
    path: ["user_id"],
    required: [
      "credit_card_validated_at",
      "credit_card_expiration_month",
      "credit_card_expiration_year",
      "credit_card_holder_name",
      "credit_card_mask_number",
      "credit_card_type",
    ],
    optional: [
      "zuora_payment_method_xid",
      "stripe_setup_intent_xid",
      "stripe_payment_method_xid",
      "stripe_card_fingerprint",
    ],
  },
  "gitlabSubscriptions.update": {
    path: ["namespace_id"],
    required: [],
    optional: [
      "start_date",
      "end_date",
      "plan_code",
      "seats",
      "max_seats_used",
      "auto_renew",
      "trial",
      "trial_ends_on",
      "trial_starts_on",
      "trial_extension_type",
    ],
  },
  "gitlabSubscriptions.updateAddOnPurchase": {
    path: ["namespace_id", "add_on_name"],
    required: ["started_on", "expires_on"],
    optional: ["quantity", "purchase_xid", "trial"],
  },
  "glql.getSchema": { path: [], required: [], optional: [] },
  "glql.query": { path: [], required: ["glql_yaml"], optional: ["after"] },
  "googleCloudIntegration.getFederationScript": {
    path: ["project_id"],
    required: ["google_cloud_project_id"],
    optional: [
      "google_cloud_workload_identity_pool_id",
      "google_cloud_workload_identity_pool_display_name",
      "google_cloud_workload_identity_pool_provider_id",
      "google_cloud_workload_identity_pool_provider_display_name",
    ],
  },
  "googleCloudIntegration.getIntegrationsScript": {
    path: ["project_id"],
    required: [],
    optional: ["enable_google_cloud_artifact_registry", "google_cloud_artifact_registry_project_id"],
  },
  "googleCloudIntegration.getRunnerDeploymentScript": {
    path: ["project_id"],
    required: ["google_cloud_project_id"],
    optional: [],
  },
  "groupAccessTokens.create": {
    path: ["group_id"],
    required: ["name", "scopes"],
    optional: ["description", "access_level", "expires_at"],
  },
  "groupAccessTokens.get": { path: ["group_id", "token_id"], required: [], optional: [] },
  "groupAccessTokens.list": {
    path: ["group_id"],
    required: [],
    optional: [
      "revoked",
      "state",
      "created_before",
      "created_after",
      "last_used_before",
      "last_used_after",
      "expires_before",
      "expires_after",
      "search",
      "sort",
      "page",
      "per_page",
    ],
  },
  "groupAccessTokens.revoke": { path: ["group_id", "token_id"], required: [], optional: [] },
  "groupAccessTokens.rotate": { path: ["group_id", "token_id"], required: [], optional: ["expires_at"] },
  "groupAccessTokens.rotateSelf": { path: ["group_id"], required: [], optional: ["expires_at"] },
  "groupActivityAnalytics.countIssues": { path: [], required: ["group_path"], optional: [] },
  "groupActivityAnalytics.countMergeRequests": { path: [], required: ["group_path"], optional: [] },
  "groupActivityAnalytics.countNewMembers": { path: [], required: ["group_path"], optional: [] },
  "groupBadges.create": { path: ["group_id"], required: ["link_url", "image_url"], optional: ["name"] },
  "groupBadges.delete": { path: ["group_id", "badge_id"], required: [], optional: [] },
  "groupBadges.get": { path: ["group_id", "badge_id"], required: [], optional: [] },
  "groupBadges.list": { path: ["group_id"], required: [], optional: ["name", "page", "per_page"] },
  "groupBadges.preview": { path: ["group_id"], required: ["link_url", "image_url"], optional: [] },
  "groupBadges.update": { path: ["group_id", "badge_id"], required: [], optional: ["link_url", "image_url", "name"] },
  "groupBoards.create": { path: ["group_id"], required: ["name"], optional: [] },
  "groupBoards.createList": {
    path: ["group_id", "board_id"],
    required: [],
    optional: ["label_id", "assignee_id", "milestone_id", "iteration_id"],
  },
  "groupBoards.delete": { path: ["group_id", "board_id"], required: [], optional: [] },
  "groupBoards.deleteList": { path: ["group_id", "board_id", "list_id"], required: [], optional: [] },
  "groupBoards.get": { path: ["group_id", "board_id"], required: [], optional: [] },
  "groupBoards.getList": { path: ["group_id", "board_id", "list_id"], required: [], optional: [] },
  "groupBoards.list": { path: ["group_id"], required: [], optional: ["page", "per_page"] },
  "groupBoards.listLists": { path: ["group_id", "board_id"], required: [], optional: ["page", "per_page"] },
  "groupBoards.update": {
    path: ["group_id", "board_id"],
    required: [],
    optional: ["name", "hide_backlog_list", "hide_closed_list", "assignee_id", "milestone_id", "labels", "weight"],
  },
  "groupBoards.updateList": { path: ["group_id", "board_id", "list_id"], required: ["position"], optional: [] },
  "groupClusters.create": {
    path: ["group_id"],
    required: ["name", "platform_kubernetes_attributes"],
    optional: [
      "enabled",
      "domain",
      "environment_scope",
      "namespace_per_environment",
      "management_project_id",
      "managed",
    ],
  },
  "groupClusters.delete": { path: ["group_id", "cluster_id"], required: [], optional: [] },
  "groupClusters.get": { path: ["group_id", "cluster_id"], required: [], optional: [] },
  "groupClusters.list": { path: ["group_id"], required: [], optional: ["page", "per_page"] },
  "groupClusters.update": {
    path: ["group_id", "cluster_id"],
    required: [],
    optional: [
      "name",
      "enabled",
      "domain",
      "environment_scope",
      "namespace_per_environment",
      "management_project_id",
      "managed",
      "platform_kubernetes_attributes",
    ],
  },
  "groupCredentialsInventory.deleteSshKey": { path: ["group_id", "key_id"], required: [], optional: [] },
  "groupCredentialsInventory.listPersonalTokens": {
    path: ["group_id"],
    required: [],
    optional: [
      "revoked",
      "state",
      "created_before",
      "created_after",
      "last_used_before",
      "last_used_after",
      "expires_before",
      "expires_after",
      "search",
      "sort",
      "page",
      "per_page",
    ],
  },
  "groupCredentialsInventory.listResourceTokens": {
    path: ["group_id"],
    required: [],
    optional: [
      "revoked",
      "state",
      "created_before",
      "created_after",
      "last_used_before",
      "last_used_after",
      "expires_before",
      "expires_after",
      "search",
      "sort",
      "page",
      "per_page",
    ],
  },
  "groupCredentialsInventory.listSshKeys": {
    path: ["group_id"],
    required: [],
    optional: ["created_before", "created_after", "expires_before", "expires_after", "page", "per_page"],
  },
  "groupCredentialsInventory.revokePersonalToken": { path: ["group_id", "token_id"], required: [], optional: [] },
  "groupCredentialsInventory.revokeResourceToken": {
    path: ["group_id", "token_id"],
    required: [],
    optional: ["expires_at"],
  },
  "groupCredentialsInventory.rotatePersonalToken": {
    path: ["group_id", "token_id"],
    required: [],
    optional: ["expires_at"],
  },
  "groupCredentialsInventory.rotateResourceToken": {
    path: ["group_id", "token_id"],
    required: [],
    optional: ["expires_at"],
  },
  "groupEnterpriseUsers.delete": { path: ["group_id", "user_id"], required: [], optional: ["hard_delete"] },
  "groupEnterpriseUsers.disableTwoFactor": { path: ["group_id", "user_id"], required: [], optional: [] },
  "groupEnterpriseUsers.get": { path: ["group_id", "user_id"], required: [], optional: [] },
  "groupEnterpriseUsers.list": {
    path: ["group_id"],
    required: [],
    optional: [
      "username",
      "search",
      "active",
      "blocked",
      "created_after",
      "created_before",
      "two_factor",
      "page",
      "per_page",
    ],
  },
  "groupEnterpriseUsers.update": {
    path: ["group_id", "user_id"],
    required: [],
    optional: ["name", "email", "projects_limit", "can_create_group"],
  },
  "groupEpicBoards.get": { path: ["group_id", "epic_board_id"], required: [], optional: [] },
  "groupEpicBoards.getList": { path: ["group_id", "epic_board_id", "list_id"], required: [], optional: [] },
  "groupEpicBoards.list": { path: ["group_id"], required: [], optional: ["page", "per_page"] },
  "groupEpicBoards.listLists": { path: ["group_id", "epic_board_id"], required: [], optional: ["page", "per_page"] },
  "groupImportExport.authorizeImport": { path: [], required: [], optional: [] },
  "groupImportExport.downloadExport": { path: ["group_id"], required: [], optional: [] },
  "groupImportExport.import": {
    path: [],
    required: ["path", "name", "file"],
    optional: ["parent_id", "organization_id"],
  },
  "groupImportExport.startExport": { path: ["group_id"], required: [], optional: [] },
  "groupIntegrations.disable": { path: ["group_id", "slug"], required: [], optional: [] },
  "groupIntegrations.get": { path: ["group_id", "slug"], required: [], optional: [] },
  "groupIntegrations.list": { path: ["group_id"], required: [], optional: [] },
  "groupIntegrations.setAppleAppStore": {
    path: ["group_id"],
    required: ["app_store_issuer_id", "app_store_key_id", "app_store_private_key_file_name", "app_store_private_key"],
    optional: ["use_inherited_settings", "app_store_protected_refs"],
  },
  "groupIntegrations.setAsana": {
    path: ["group_id"],
    required: ["api_key"],
    optional: ["use_inherited_settings", "push_events", "restrict_to_branch"],
  },
  "groupIntegrations.setAssembla": {
    path: ["group_id"],
    required: ["token"],
    optional: ["use_inherited_settings", "push_events", "subdomain"],
  },
  "groupIntegrations.setBamboo": {
    path: ["group_id"],
    required: ["bamboo_url", "build_key", "username", "password"],
    optional: ["use_inherited_settings", "push_events", "enable_ssl_verification"],
  },
  "groupIntegrations.setBugzilla": {
    path: ["group_id"],
    required: ["project_url", "issues_url", "new_issue_url"],
    optional: ["use_inherited_settings", "push_events", "description", "title"],
  },
  "groupIntegrations.setBuildkite": {
    path: ["group_id"],
    required: ["token", "project_url"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "enable_ssl_verification",
    ],
  },
  "groupIntegrations.setCampfire": {
    path: ["group_id"],
    required: ["token"],
    optional: ["use_inherited_settings", "push_events", "subdomain", "room"],
  },
  "groupIntegrations.setClickup": {
    path: ["group_id"],
    required: ["project_url", "issues_url"],
    optional: ["use_inherited_settings", "push_events", "description"],
  },
  "groupIntegrations.setConfluence": {
    path: ["group_id"],
    required: ["confluence_url"],
    optional: ["use_inherited_settings"],
  },
  "groupIntegrations.setCustomIssueTracker": {
    path: ["group_id"],
    required: ["project_url", "issues_url", "new_issue_url"],
    optional: ["use_inherited_settings", "push_events", "description", "title"],
  },
  "groupIntegrations.setDatadog": {
    path: ["group_id"],
    required: ["api_key"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "datadog_site",
      "api_url",
      "datadog_ci_visibility",
      "archive_trace_events",
      "datadog_service",
      "datadog_env",
      "datadog_tags",
      "pipeline_events",
      "build_events",
      "merge_requests_events",
      "note_events",
      "tag_push_events",
      "subgroup_events",
      "project_events",
    ],
  },
  "groupIntegrations.setDiffblueCover": {
    path: ["group_id"],
    required: ["diffblue_license_key", "diffblue_access_token_name", "diffblue_access_token_secret"],
    optional: ["use_inherited_settings"],
  },
  "groupIntegrations.setDiscord": {
    path: ["group_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "push_channel",
      "issue_channel",
      "confidential_issue_channel",
      "incident_channel",
      "alert_channel",
      "merge_request_channel",
      "note_channel",
      "confidential_note_channel",
      "tag_push_channel",
      "pipeline_channel",
      "wiki_page_channel",
      "deployment_channel",
      "vulnerability_channel",
      "group_mentions_events",
      "group_mentions_channel",
      "group_confidential_mentions_events",
      "group_confidential_mentions_channel",
    ],
  },
  "groupIntegrations.setDroneCi": {
    path: ["group_id"],
    required: ["drone_url", "token"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "enable_ssl_verification",
    ],
  },
  "groupIntegrations.setEmailsOnPush": {
    path: ["group_id"],
    required: ["recipients"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "disable_diffs",
      "send_from_committer_email",
      "branches_to_be_notified",
      "tag_push_events",
    ],
  },
  "groupIntegrations.setEwm": {
    path: ["group_id"],
    required: ["project_url", "issues_url", "new_issue_url"],
    optional: ["use_inherited_settings", "push_events", "description", "title"],
  },
  "groupIntegrations.setExternalWiki": {
    path: ["group_id"],
    required: ["external_wiki_url"],
    optional: ["use_inherited_settings"],
  },
  "groupIntegrations.setGitGuardian": {
    path: ["group_id"],
    required: ["token"],
    optional: ["use_inherited_settings", "api_url"],
  },
  "groupIntegrations.setGithub": {
    path: ["group_id"],
    required: ["token", "repository_url"],
    optional: ["use_inherited_settings", "static_context", "pipeline_events"],
  },
  "groupIntegrations.setGitlabSlackApplication": {
    path: ["group_id"],
    required: [],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "push_channel",
      "issue_channel",
      "confidential_issue_channel",
      "incident_channel",
      "alert_channel",
      "merge_request_channel",
      "note_channel",
      "confidential_note_channel",
      "tag_push_channel",
      "pipeline_channel",
      "wiki_page_channel",
      "deployment_channel",
      "vulnerability_channel",
      "channel",
      "labels_to_be_notified",
      "labels_to_be_notified_behavior",
      "incident_events",
      "vulnerability_events",
      "alert_events",
      "notify_only_default_branch",
    ],
  },
  "groupIntegrations.setGoogleArtifactRegistry": {
    path: ["group_id"],
    required: ["artifact_registry_project_id", "artifact_registry_location", "artifact_registry_repositories"],
    optional: ["use_inherited_settings"],
  },
  "groupIntegrations.setGooglePlay": {
    path: ["group_id"],
    required: ["package_name", "service_account_key", "service_account_key_file_name"],
    optional: ["use_inherited_settings", "google_play_protected_refs"],
  },
  "groupIntegrations.setGoogleWorkloadIdentity": {
    path: ["group_id"],
    required: [
      "workload_identity_federation_project_id",
      "workload_identity_federation_project_number",
      "workload_identity_pool_id",
      "workload_identity_pool_provider_id",
    ],
    optional: ["use_inherited_settings"],
  },
  "groupIntegrations.setHangoutsChat": {
    path: ["group_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "notify_only_default_branch",
    ],
  },
  "groupIntegrations.setHarbor": {
    path: ["group_id"],
    required: ["url", "project_name", "username", "password"],
    optional: ["use_inherited_settings"],
  },
  "groupIntegrations.setIrker": {
    path: ["group_id"],
    required: ["recipients"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "default_irc_uri",
      "server_host",
      "server_port",
      "colorize_messages",
    ],
  },
  "groupIntegrations.setJenkins": {
    path: ["group_id"],
    required: ["jenkins_url", "project_name"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "enable_ssl_verification",
      "username",
      "password",
    ],
  },
  "groupIntegrations.setJira": {
    path: ["group_id"],
    required: ["url", "password"],
    optional: [
      "use_inherited_settings",
      "api_url",
      "jira_auth_type",
      "username",
      "jira_issue_prefix",
      "jira_issue_regex",
      "jira_issue_transition_automatic",
      "jira_issue_transition_id",
      "comment_on_event_enabled",
      "commit_events",
      "merge_requests_events",
      "issues_enabled",
      "project_keys",
      "vulnerabilities_enabled",
      "vulnerabilities_issuetype",
      "project_key",
      "customize_jira_issue_enabled",
      "jira_check_enabled",
      "jira_exists_check_enabled",
      "jira_assignee_check_enabled",
      "jira_status_check_enabled",
      "jira_allowed_statuses_as_string",
      "active",
    ],
  },
  "groupIntegrations.setJiraCloudApp": {
    path: ["group_id"],
    required: [],
    optional: [
      "use_inherited_settings",
      "jira_cloud_app_service_ids",
      "jira_cloud_app_enable_deployment_gating",
      "jira_cloud_app_deployment_gating_environments",
    ],
  },
  "groupIntegrations.setLinear": {
    path: ["group_id"],
    required: ["workspace_url"],
    optional: ["use_inherited_settings", "push_events"],
  },
  "groupIntegrations.setMatrix": {
    path: ["group_id"],
    required: ["token", "room"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "hostname",
      "incident_events",
      "vulnerability_events",
    ],
  },
  "groupIntegrations.setMattermost": {
    path: ["group_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "push_channel",
      "issue_channel",
      "confidential_issue_channel",
      "incident_channel",
      "alert_channel",
      "merge_request_channel",
      "note_channel",
      "confidential_note_channel",
      "tag_push_channel",
      "pipeline_channel",
      "wiki_page_channel",
      "deployment_channel",
      "vulnerability_channel",
      "channel",
      "labels_to_be_notified",
      "labels_to_be_notified_behavior",
      "incident_events",
      "vulnerability_events",
      "username",
      "notify_only_default_branch",
    ],
  },
  "groupIntegrations.setMattermostSlashCommands": {
    path: ["group_id"],
    required: ["token"],
    optional: ["use_inherited_settings", "username"],
  },
  "groupIntegrations.setMicrosoftTeams": {
    path: ["group_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "notify_only_default_branch",
    ],
  },
  "groupIntegrations.setMockCi": {
    path: ["group_id"],
    required: ["mock_service_url"],
    optional: ["use_inherited_settings", "push_events", "enable_ssl_verification"],
  },
  "groupIntegrations.setMockMonitoring": { path: ["group_id"], required: [], optional: ["use_inherited_settings"] },
  "groupIntegrations.setPackagist": {
    path: ["group_id"],
    required: ["username", "token"],
    optional: ["use_inherited_settings", "push_events", "tag_push_events", "merge_requests_events", "server"],
  },
  "groupIntegrations.setPhorge": {
    path: ["group_id"],
    required: ["project_url", "issues_url"],
    optional: ["use_inherited_settings", "push_events", "description"],
  },
  "groupIntegrations.setPipelinesEmail": {
    path: ["group_id"],
    required: ["recipients"],
    optional: [
      "use_inherited_settings",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "branches_to_be_notified",
      "notify_only_default_branch",
      "notify_child_pipelines",
      "pipeline_events",
      "add_pusher",
    ],
  },
  "groupIntegrations.setPivotaltracker": {
    path: ["group_id"],
    required: ["token"],
    optional: ["use_inherited_settings", "push_events", "restrict_to_branch"],
  },
  "groupIntegrations.setPumble": {
    path: ["group_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
    ],
  },
  "groupIntegrations.setPushover": {
    path: ["group_id"],
    required: ["api_key", "user_key", "priority"],
    optional: ["use_inherited_settings", "push_events", "device", "sound"],
  },
  "groupIntegrations.setRedmine": {
    path: ["group_id"],
    required: ["project_url", "issues_url", "new_issue_url"],
    optional: ["use_inherited_settings", "push_events", "description", "title"],
  },
  "groupIntegrations.setSlack": {
    path: ["group_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "push_channel",
      "issue_channel",
      "confidential_issue_channel",
      "incident_channel",
      "alert_channel",
      "merge_request_channel",
      "note_channel",
      "confidential_note_channel",
      "tag_push_channel",
      "pipeline_channel",
      "wiki_page_channel",
      "deployment_channel",
      "vulnerability_channel",
      "channel",
      "labels_to_be_notified",
      "labels_to_be_notified_behavior",
      "incident_events",
      "vulnerability_events",
      "username",
      "alert_events",
      "commit_events",
      "job_events",
      "notify_only_default_branch",
    ],
  },
  "groupIntegrations.setSlackSlashCommands": {
    path: ["group_id"],
    required: ["token"],
    optional: ["use_inherited_settings"],
  },
  "groupIntegrations.setSquashTm": {
    path: ["group_id"],
    required: ["url"],
    optional: ["use_inherited_settings", "token", "issues_events", "confidential_issues_events"],
  },
  "groupIntegrations.setTeamcity": {
    path: ["group_id"],
    required: ["teamcity_url", "build_type", "username", "password"],
    optional: ["use_inherited_settings", "push_events", "enable_ssl_verification", "merge_requests_events"],
  },
  "groupIntegrations.setTelegram": {
    path: ["group_id"],
    required: ["token", "room"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "hostname",
      "thread",
      "incident_events",
      "vulnerability_events",
    ],
  },
  "groupIntegrations.setUnifyCircuit": {
    path: ["group_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
    ],
  },
  "groupIntegrations.setWebexTeams": {
    path: ["group_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
    ],
  },
  "groupIntegrations.setYoutrack": {
    path: ["group_id"],
    required: ["project_url", "issues_url"],
    optional: ["use_inherited_settings", "push_events", "description"],
  },
  "groupIntegrations.setZentao": {
    path: ["group_id"],
    required: ["url", "api_token", "zentao_product_xid"],
    optional: ["use_inherited_settings", "api_url"],
  },
  "groupIterations.list": {
    path: ["group_id"],
    required: [],
    optional: [
      "state",
      "search",
      "in",
      "include_ancestors",
      "include_descendants",
      "updated_before",
      "updated_after",
      "page",
      "per_page",
    ],
  },
  "groupLabels.create": { path: ["group_id"], required: ["name", "color"], optional: ["description", "archived"] },
  "groupLabels.delete": { path: ["group_id", "label_id"], required: [], optional: [] },
  "groupLabels.deleteByName": { path: ["group_id"], required: ["name"], optional: [] },
  "groupLabels.get": {
    path: ["group_id", "label_id"],
    required: [],
    optional: ["include_ancestor_groups", "include_descendant_groups", "only_group_labels"],
  },
  "groupLabels.list": {
    path: ["group_id"],
    required: [],
    optional: [
      "with_counts",
      "include_ancestor_groups",
      "include_descendant_groups",
      "only_group_labels",
      "search",
      "archived",
      "page",
      "per_page",
    ],
  },
  "groupLabels.subscribe": { path: ["group_id", "label_id"], required: [], optional: [] },
  "groupLabels.unsubscribe": { path: ["group_id", "label_id"], required: [], optional: [] },
  "groupLabels.update": {
    path: ["group_id", "label_id"],
    required: [],
    optional: ["new_name", "color", "description", "archived"],
  },
  "groupLabels.updateByName": {
    path: ["group_id"],
    required: [],
    optional: ["name", "label_id", "new_name", "color", "description", "archived"],
  },
  "groupLdapLinks.create": {
    path: ["group_id"],
    required: ["group_access", "provider"],
    optional: ["cn", "filter", "member_role_id"],
  },
  "groupLdapLinks.delete": { path: ["group_id"], required: ["provider"], optional: ["cn", "filter"] },
  "groupLdapLinks.deleteByName": { path: ["group_id", "cn"], required: [], optional: [] },
  "groupLdapLinks.deleteByProvider": { path: ["group_id", "ldap_provider", "cn"], required: [], optional: [] },
  "groupLdapLinks.list": { path: ["group_id"], required: [], optional: [] },
  "groupLdapLinks.listLdapGroups": { path: [], required: [], optional: ["search"] },
  "groupLdapLinks.listLdapGroupsOfProvider": { path: ["ldap_provider"], required: [], optional: ["search"] },
  "groupLdapLinks.sync": { path: ["group_id"], required: [], optional: [] },
  "groupLevelVariables.create": {
    path: ["group_id"],
    required: ["key", "value"],
    optional: ["variable_type", "protected", "masked", "masked_and_hidden", "raw", "environment_scope", "description"],
  },
  "groupLevelVariables.delete": { path: ["group_id", "key"], required: [], optional: ["filter"] },
  "groupLevelVariables.get": { path: ["group_id", "key"], required: [], optional: ["filter"] },
  "groupLevelVariables.list": { path: ["group_id"], required: [], optional: ["page", "per_page"] },
  "groupLevelVariables.update": {
    path: ["group_id", "key"],
    required: [],
    optional: ["value", "variable_type", "protected", "masked", "raw", "environment_scope", "description", "filter"],
  },
  "groupMarkdownUploads.authorizeUpload": { path: ["group_id"], required: [], optional: [] },
  "groupMarkdownUploads.delete": { path: ["group_id", "upload_id"], required: [], optional: [] },
  "groupMarkdownUploads.deleteBySecret": { path: ["group_id", "secret", "filename"], required: [], optional: [] },
  "groupMarkdownUploads.download": { path: ["group_id", "upload_id"], required: [], optional: [] },
  "groupMarkdownUploads.downloadBySecret": { path: ["group_id", "secret", "filename"], required: [], optional: [] },
  "groupMarkdownUploads.list": { path: ["group_id"], required: [], optional: ["page", "per_page"] },
  "groupMarkdownUploads.upload": { path: ["group_id"], required: ["file"], optional: [] },
  "groupMembers.add": {
    path: ["group_id"],
    required: ["access_level"],
    optional: ["user_id", "username", "expires_at", "invite_source", "member_role_id"],
  },
  "groupMembers.approve": { path: ["group_id", "member_id"], required: [], optional: [] },
  "groupMembers.approveAll": { path: ["group_id"], required: [], optional: [] },
  "groupMembers.get": { path: ["group_id", "user_id"], required: [], optional: [] },
  "groupMembers.getFromAll": { path: ["group_id", "user_id"], required: [], optional: [] },
  "groupMembers.list": {
    path: ["group_id"],
    required: [],
    optional: ["query", "user_ids", "skip_users", "show_seat_info", "with_saml_identity", "page", "per_page"],
  },
  "groupMembers.listAll": {
    path: ["group_id"],
    required: [],
    optional: ["query", "user_ids", "show_seat_info", "state", "page", "per_page"],
  },
  "groupMembers.listBillable": { path: ["group_id"], required: [], optional: ["search", "sort", "page", "per_page"] },
  "groupMembers.listBillableMemberships": {
    path: ["group_id", "user_id"],
    required: [],
    optional: ["page", "per_page"],
  },
  "groupMembers.listIndirectBillableMemberships": {
    path: ["group_id", "user_id"],
    required: [],
    optional: ["page", "per_page"],
  },
  "groupMembers.listPending": { path: ["group_id"], required: [], optional: ["page", "per_page"] },
  "groupMembers.remove": {
    path: ["group_id", "user_id"],
    required: [],
    optional: ["skip_subresources", "unassign_issuables"],
  },
  "groupMembers.removeBillable": { path: ["group_id", "user_id"], required: [], optional: [] },
  "groupMembers.removeOverride": { path: ["group_id", "user_id"], required: [], optional: [] },
  "groupMembers.setOverride": { path: ["group_id", "user_id"], required: [], optional: [] },
  "groupMembers.setState": { path: ["group_id", "user_id"], required: ["state"], optional: [] },
  "groupMembers.update": {
    path: ["group_id", "user_id"],
    required: ["access_level"],
    optional: ["expires_at", "member_role_id"],
  },
  "groupMilestones.create": {
    path: ["group_id"],
    required: ["title"],
    optional: ["description", "due_date", "start_date"],
  },
  "groupMilestones.delete": { path: ["group_id", "milestone_id"], required: [], optional: [] },
  "groupMilestones.get": { path: ["group_id", "milestone_id"], required: [], optional: [] },
  "groupMilestones.list": {
    path: ["group_id"],
    required: [],
    optional: [
      "iids",
      "state",
      "title",
      "search",
      "include_parent_milestones",
      "include_ancestors",
      "include_descendants",
      "search_title",
      "containing_date",
      "start_date",
      "end_date",
      "updated_before",
      "updated_after",
      "page",
      "per_page",
    ],
  },
  "groupMilestones.listBurndownEvents": { path: ["group_id", "milestone_id"], required: [], optional: [] },
  "groupMilestones.listIssues": { path: ["group_id", "milestone_id"], required: [], optional: ["page", "per_page"] },
  "groupMilestones.listMergeRequests": {
    path: ["group_id", "milestone_id"],
    required: [],
    optional: ["page", "per_page"],
  },
  "groupMilestones.update": {
    path: ["group_id", "milestone_id"],
    required: [],
    optional: ["title", "description", "due_date", "start_date", "state_event"],
  },
  "groupPlaceholderReassignments.authorize": { path: ["group_id"], required: [], optional: [] },
  "groupPlaceholderReassignments.download": { path: ["group_id"], required: [], optional: [] },
  "groupPlaceholderReassignments.upload": { path: ["group_id"], required: ["file"], optional: [] },
  "groupProtectedBranches.create": {
    path: ["group_id"],
    required: ["name"],
    optional: [
      "allow_force_push",
      "unprotect_access_level",
      "allowed_to_push",
      "allowed_to_merge",
      "allowed_to_unprotect",
      "code_owner_approval_required",
      "push_access_level",
      "merge_access_level",
    ],
  },
  "groupProtectedBranches.delete": { path: ["group_id", "name"], required: [], optional: [] },
  "groupProtectedBranches.get": { path: ["group_id", "name"], required: [], optional: [] },
  "groupProtectedBranches.list": { path: ["group_id"], required: [], optional: ["search", "page", "per_page"] },
  "groupProtectedBranches.update": {
    path: ["group_id", "name"],
    required: [],
    optional: [
      "allow_force_push",
      "unprotect_access_level",
      "allowed_to_push",
      "allowed_to_merge",
      "allowed_to_unprotect",
      "code_owner_approval_required",
    ],
  },
  "groupProtectedEnvironments.create": {
    path: ["group_id"],
    required: ["name", "deploy_access_levels"],
    optional: ["required_approval_count", "approval_rules"],
  },
  "groupProtectedEnvironments.delete": { path: ["group_id", "name"], required: [], optional: [] },
  "groupProtectedEnvironments.get": { path: ["group_id", "name"], required: [], optional: [] },
  "groupProtectedEnvironments.list": { path: ["group_id"], required: [], optional: ["page", "per_page"] },
  "groupProtectedEnvironments.update": {
    path: ["group_id", "name"],
    required: [],
    optional: ["deploy_access_levels", "required_approval_count", "approval_rules"],
  },
  "groupPushRules.create": {
    path: ["group_id"],
    required: [],
    optional: [
      "deny_delete_tag",
      "member_check",
      "prevent_secrets",
      "commit_message_regex",
      "commit_message_negative_regex",
      "branch_name_regex",
      "author_email_regex",
      "file_name_regex",
      "max_file_size",
      "commit_committer_check",
      "commit_committer_name_check",
      "reject_unsigned_commits",
      "reject_non_dco_commits",
    ],
  },
  "groupPushRules.delete": { path: ["group_id"], required: [], optional: [] },
  "groupPushRules.get": { path: ["group_id"], required: [], optional: [] },
  "groupPushRules.update": {
    path: ["group_id"],
    required: [],
    optional: [
      "deny_delete_tag",
      "member_check",
      "prevent_secrets",
      "commit_message_regex",
      "commit_message_negative_regex",
      "branch_name_regex",
      "author_email_regex",
      "file_name_regex",
      "max_file_size",
      "commit_committer_check",
      "commit_committer_name_check",
      "reject_unsigned_commits",
      "reject_non_dco_commits",
    ],
  },
  "groupRelationsExport.download": {
    path: ["group_id"],
    required: ["relation"],
    optional: ["batched", "batch_number"],
  },
  "groupRelationsExport.getStatus": { path: ["group_id"], required: [], optional: ["relation"] },
  "groupRelationsExport.start": { path: ["group_id"], required: [], optional: ["batched"] },
  "groupReleases.list": { path: ["group_id"], required: [], optional: ["sort", "simple", "page", "per_page"] },
  "groupRepositoryStorageMoves.createForGroup": {
    path: ["group_id"],
    required: [],
    optional: ["destination_storage_name"],
  },
  "groupRepositoryStorageMoves.createForStorage": {
    path: [],
    required: ["source_storage_name"],
    optional: ["destination_storage_name"],
  },
  "groupRepositoryStorageMoves.get": { path: ["repository_storage_move_id"], required: [], optional: [] },
  "groupRepositoryStorageMoves.getForGroup": {
    path: ["group_id", "repository_storage_move_id"],
    required: [],
    optional: [],
  },
  "groupRepositoryStorageMoves.list": { path: [], required: [], optional: ["page", "per_page"] },
  "groupRepositoryStorageMoves.listForGroup": { path: ["group_id"], required: [], optional: ["page", "per_page"] },
  "groupSecuritySettings.update": {
    path: ["group_id"],
    required: ["secret_push_protection_enabled"],
    optional: ["projects_to_exclude"],
  },
  "groupSshCertificates.create": { path: ["group_id"], required: ["title", "key"], optional: [] },
  "groupSshCertificates.delete": { path: ["group_id", "ssh_certificate_id"], required: [], optional: [] },
  "groupSshCertificates.list": { path: ["group_id"], required: [], optional: ["page", "per_page"] },
  "groupWebhooks.create": {
    path: ["group_id"],
    required: ["url"],
    optional: [
      "name",
      "description",
      "token",
      "signing_token",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "enable_ssl_verification",
      "push_events_branch_filter",
      "branch_filter_strategy",
      "custom_webhook_template",
      "url_variables",
      "custom_headers",
      "issues_events",
      "confidential_issues_events",
      "note_events",
      "confidential_note_events",
      "job_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "feature_flag_events",
      "releases_events",
      "milestone_events",
      "emoji_events",
      "resource_access_token_events",
      "vulnerability_events",
      "duo_flow_callback_enabled",
      "subgroup_events",
      "member_events",
      "project_events",
    ],
  },
  "groupWebhooks.delete": { path: ["group_id", "hook_id"], required: [], optional: [] },
  "groupWebhooks.deleteCustomHeader": { path: ["group_id", "hook_id", "header_key"], required: [], optional: [] },
  "groupWebhooks.deleteUrlVariable": { path: ["group_id", "hook_id", "variable_key"], required: [], optional: [] },
  "groupWebhooks.get": { path: ["group_id", "hook_id"], required: [], optional: [] },
  "groupWebhooks.list": { path: ["group_id"], required: [], optional: ["page", "per_page"] },
  "groupWebhooks.listEvents": { path: ["group_id", "hook_id"], required: [], optional: ["status", "page", "per_page"] },
  "groupWebhooks.resendEvent": { path: ["group_id", "hook_id", "hook_event_id"], required: [], optional: [] },
  "groupWebhooks.setCustomHeader": { path: ["group_id", "hook_id", "header_key"], required: ["value"], optional: [] },
  "groupWebhooks.setUrlVariable": { path: ["group_id", "hook_id", "variable_key"], required: ["value"], optional: [] },
  "groupWebhooks.test": { path: ["group_id", "hook_id", "trigger"], required: [], optional: [] },
  "groupWebhooks.update": {
    path: ["group_id", "hook_id"],
    required: [],
    optional: [
      "name",
      "description",
      "token",
      "signing_token",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "enable_ssl_verification",
      "push_events_branch_filter",
      "branch_filter_strategy",
      "custom_webhook_template",
      "url_variables",
      "custom_headers",
      "issues_events",
      "confidential_issues_events",
      "note_events",
      "confidential_note_events",
      "job_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "feature_flag_events",
      "releases_events",
      "milestone_events",
      "emoji_events",
      "resource_access_token_events",
      "vulnerability_events",
      "duo_flow_callback_enabled",
      "subgroup_events",
      "member_events",
      "project_events",
      "url",
    ],
  },
  "groupWikis.create": { path: ["group_id"], required: ["title", "content"], optional: ["format", "front_matter"] },
  "groupWikis.delete": { path: ["group_id", "slug"], required: [], optional: [] },
  "groupWikis.get": { path: ["group_id", "slug"], required: [], optional: ["version", "render_html"] },
  "groupWikis.list": { path: ["group_id"], required: [], optional: ["with_content"] },
  "groupWikis.update": {
    path: ["group_id", "slug"],
    required: [],
    optional: ["title", "content", "format", "front_matter"],
  },
  "groupWikis.uploadAttachment": { path: ["group_id"], required: ["file"], optional: ["branch"] },
  "groups.archive": { path: ["group_id"], required: [], optional: [] },
  "groups.create": {
    path: [],
    required: ["name", "path"],
    optional: [
      "description",
      "visibility",
      "avatar",
      "default_branch",
      "default_branch_protection_defaults",
      "default_branch_protection",
      "project_creation_level",
      "subgroup_creation_level",
      "request_access_enabled",
      "require_two_factor_authentication",
      "two_factor_grace_period",
      "share_with_group_lock",
      "shared_runners_setting",
      "membership_lock",
      "auto_devops_enabled",
      "emails_enabled",
      "emails_disabled",
      "show_diff_preview_in_email",
      "mentions_disabled",
      "lfs_enabled",
      "enabled_git_access_protocol",
      "crm_enabled",
      "resource_access_token_notify_inherited",
      "lock_resource_access_token_notify_inherited",
      "wiki_access_level",
      "shared_runners_minutes_limit",
      "extra_shared_runners_minutes_limit",
      "ldap_cn",
      "ldap_access",
      "duo_availability",
      "duo_remote_flows_availability",
      "duo_foundational_flows_availability",
      "duo_custom_agents_availability",
      "duo_custom_flows_availability",
      "duo_external_agents_availability",
      "duo_auto_mode_availability",
      "tool_approval_for_session_availability",
      "amazon_q_auto_review_enabled",
      "experiment_features_enabled",
      "model_prompt_cache_enabled",
      "foundational_agents_statuses",
      "ai_settings_attributes",
      "parent_id",
      "organization_id",
    ],
  },
  "groups.delete": { path: ["group_id"], required: [], optional: ["permanently_remove", "full_path"] },
  "groups.downloadAvatar": { path: ["group_id"], required: [], optional: [] },
  "groups.get": { path: ["group_id"], required: [], optional: ["with_projects", "with_custom_attributes"] },
  "groups.list": {
    path: [],
    required: [],
    optional: [
      "skip_groups",
      "all_available",
      "search",
      "order_by",
      "sort",
      "statistics",
      "visibility",
      "with_custom_attributes",
      "custom_attributes",
      "owned",
      "min_access_level",
      "top_level_only",
      "repository_storage",
      "marked_for_deletion_on",
      "active",
      "archived",
      "cursor",
      "page",
      "pagination",
      "per_page",
    ],
  },
  "groups.listDescendantGroups": {
    path: ["group_id"],
    required: [],
    optional: [
      "skip_groups",
      "all_available",
      "search",
      "order_by",
      "sort",
      "statistics",
      "visibility",
      "with_custom_attributes",
      "custom_attributes",
      "owned",
      "min_access_level",
      "top_level_only",
      "repository_storage",
      "marked_for_deletion_on",
      "active",
      "archived",
      "page",
      "per_page",
    ],
  },
  "groups.listInvitedGroups": {
    path: ["group_id"],
    required: [],
    optional: [
      "relation",
      "search",
      "min_access_level",
      "with_custom_attributes",
      "custom_attributes",
      "page",
      "per_page",
    ],
  },
  "groups.listProjects": {
    path: ["group_id"],
    required: [],
    optional: [
      "active",
      "archived",
      "visibility",
      "search",
      "order_by",
      "sort",
      "simple",
      "owned",
      "starred",
      "topic",
      "with_issues_enabled",
      "with_merge_requests_enabled",
      "with_shared",
      "include_subgroups",
      "include_ancestor_groups",
      "min_access_level",
      "with_custom_attributes",
      "custom_attributes",
      "with_security_reports",
      "page",
      "per_page",
    ],
  },
  "groups.listProvisionedUsers": {
    path: ["group_id"],
    required: [],
    optional: ["username", "search", "active", "blocked", "created_after", "created_before", "page", "per_page"],
  },
  "groups.listSamlUsers": {
    path: ["group_id"],
    required: [],
    optional: ["username", "search", "active", "blocked", "created_after", "created_before", "page", "per_page"],
  },
  "groups.listSharedGroups": {
    path: ["group_id"],
    required: [],
    optional: [
      "skip_groups",
      "visibility",
      "search",
      "min_access_level",
      "order_by",
      "sort",
      "with_custom_attributes",
      "custom_attributes",
      "page",
      "per_page",
    ],
  },
  "groups.listSharedProjects": {
    path: ["group_id"],
    required: [],
    optional: [
      "archived",
      "visibility",
      "search",
      "order_by",
      "sort",
      "simple",
      "starred",
      "with_issues_enabled",
      "with_merge_requests_enabled",
      "min_access_level",
      "with_custom_attributes",
      "custom_attributes",
      "page",
      "per_page",
    ],
  },
  "groups.listSubgroups": {
    path: ["group_id"],
    required: [],
    optional: [
      "skip_groups",
      "all_available",
      "search",
      "order_by",
      "sort",
      "statistics",
      "visibility",
      "with_custom_attributes",
      "custom_attributes",
      "owned",
      "min_access_level",
      "top_level_only",
      "repository_storage",
      "marked_for_deletion_on",
      "active",
      "archived",
      "page",
      "per_page",
    ],
  },
  "groups.listTransferLocations": { path: ["group_id"], required: [], optional: ["search", "page", "per_page"] },
  "groups.restore": { path: ["group_id"], required: [], optional: [] },
  "groups.share": {
    path: ["shared_group_id"],
    required: ["group_id", "group_access"],
    optional: ["expires_at", "member_role_id"],
  },
  "groups.transfer": { path: ["moved_group_id"], required: [], optional: ["group_id"] },
  "groups.transferProject": { path: ["group_id", "project_id"], required: [], optional: [] },
  "groups.transferToOrganization": { path: ["group_id"], required: ["organization_id"], optional: [] },
  "groups.unarchive": { path: ["group_id"], required: [], optional: [] },
  "groups.unshare": { path: ["shared_group_id", "group_id"], required: [], optional: [] },
  "groups.unshareProject": { path: ["group_id", "project_id"], required: [], optional: [] },
  "groups.update": {
    path: ["group_id"],
    required: [],
    optional: [
      "description",
      "visibility",
      "avatar",
      "default_branch",
      "default_branch_protection_defaults",
      "default_branch_protection",
      "project_creation_level",
      "subgroup_creation_level",
      "request_access_enabled",
      "require_two_factor_authentication",
      "two_factor_grace_period",
      "share_with_group_lock",
      "shared_runners_setting",
      "membership_lock",
      "auto_devops_enabled",
      "emails_enabled",
      "emails_disabled",
      "show_diff_preview_in_email",
      "mentions_disabled",
      "lfs_enabled",
      "enabled_git_access_protocol",
      "crm_enabled",
      "resource_access_token_notify_inherited",
      "lock_resource_access_token_notify_inherited",
      "wiki_access_level",
      "shared_runners_minutes_limit",
      "extra_shared_runners_minutes_limit",
      "ldap_cn",
      "ldap_access",
      "duo_availability",
      "duo_remote_flows_availability",
      "duo_foundational_flows_availability",
      "duo_custom_agents_availability",
      "duo_custom_flows_availability",
      "duo_external_agents_availability",
      "duo_auto_mode_availability",
      "tool_approval_for_session_availability",
      "amazon_q_auto_review_enabled",
      "experiment_features_enabled",
      "model_prompt_cache_enabled",
      "foundational_agents_statuses",
      "ai_settings_attributes",
      "name",
      "path",
      "prevent_sharing_groups_outside_hierarchy",
      "step_up_auth_required_oauth_provider",
      "math_rendering_limits_enabled",
      "lock_math_rendering_limits_enabled",
      "max_artifacts_size",
      "require_sha_for_merge",
      "lock_require_sha_for_merge",
      "only_allow_merge_if_pipeline_succeeds",
      "allow_merge_on_skipped_pipeline",
      "only_allow_merge_if_all_discussions_are_resolved",
      "prevent_forking_outside_group",
      "file_template_project_id",
      "ip_restriction_ranges",
      "allowed_email_domains_list",
      "service_access_tokens_expiration_enforced",
      "allow_personal_snippets",
      "web_based_commit_signing_enabled",
      "unique_project_download_limit",
      "unique_project_download_limit_interval_in_seconds",
      "unique_project_download_limit_allowlist",
      "unique_project_download_limit_alertlist",
      "auto_ban_user_on_excessive_projects_download",
      "duo_features_enabled",
      "lock_duo_features_enabled",
      "duo_core_features_enabled",
      "auto_duo_code_review_enabled",
      "create_code_review_flow_consent",
      "ai_audit_events_storage_enabled",
      "lock_ai_audit_events_storage_enabled",
      "enabled_foundational_flows",
      "duo_template_project_id",
      "duo_namespace_access_rules",
      "built_in_project_templates_enabled",
      "lock_built_in_project_templates_enabled",
    ],
  },
  "import.cancelFromGithub": { path: [], required: ["project_id"], optional: [] },
  "import.startFromBitbucket": {
    path: [],
    required: ["repo_path", "target_namespace"],
    optional: ["bitbucket_email", "bitbucket_api_token", "bitbucket_username", "bitbucket_app_password", "new_name"],
  },
  "import.startFromBitbucketServer": {
    path: [],
    required: [
      "bitbucket_server_url",
      "bitbucket_server_username",
      "personal_access_token",
      "bitbucket_server_project",
      "bitbucket_server_repo",
    ],
    optional: ["new_name", "new_namespace", "target_namespace", "timeout_strategy"],
  },
  "import.startFromGithub": {
    path: [],
    required: ["personal_access_token", "repo_id", "target_namespace"],
    optional: ["new_name", "github_hostname", "optional_stages", "pagination_limit", "timeout_strategy"],
  },
  "import.startGithubGists": { path: [], required: ["personal_access_token"], optional: [] },
  "instanceClusters.create": {
    path: [],
    required: ["name", "platform_kubernetes_attributes"],
    optional: [
      "enabled",
      "domain",
      "environment_scope",
      "namespace_per_environment",
      "management_project_id",
      "managed",
    ],
  },
  "instanceClusters.delete": { path: ["cluster_id"], required: [], optional: [] },
  "instanceClusters.get": { path: ["cluster_id"], required: [], optional: [] },
  "instanceClusters.list": { path: [], required: [], optional: ["page", "per_page"] },
  "instanceClusters.update": {
    path: ["cluster_id"],
    required: [],
    optional: [
      "name",
      "enabled",
      "domain",
      "environment_scope",
      "namespace_per_environment",
      "management_project_id",
      "managed",
      "platform_kubernetes_attributes",
    ],
  },
  "instanceLevelCiVariables.create": {
    path: [],
    required: ["key", "value"],
    optional: ["variable_type", "protected", "masked", "raw", "description"],
  },
  "instanceLevelCiVariables.delete": { path: ["key"], required: [], optional: [] },
  "instanceLevelCiVariables.get": { path: ["key"], required: [], optional: [] },
  "instanceLevelCiVariables.list": { path: [], required: [], optional: ["page", "per_page"] },
  "instanceLevelCiVariables.update": {
    path: ["key"],
    required: [],
    optional: ["value", "variable_type", "protected", "masked", "raw", "description"],
  },
  "integrations.createJiraConnectSubscription": { path: [], required: ["jwt", "namespace_path"], optional: [] },
  "integrations.createJiraForgeSubscription": {
    path: [],
    required: ["x_gitlab_jira_cloud_id", "namespace_path"],
    optional: ["x_gitlab_jira_account_id"],
  },
  "integrations.deleteJiraForgeSubscription": { path: ["subscription_id"], required: [], optional: [] },
  "integrations.getJiraForgeSubscriptions": { path: [], required: [], optional: [] },
  "integrations.receiveSlackEvent": {
    path: [],
    required: [],
    optional: [
      "type",
      "token",
      "challenge",
      "team_id",
      "api_app_id",
      "event",
      "event_id",
      "event_time",
      "authed_users",
    ],
  },
  "integrations.receiveSlackInteraction": { path: [], required: ["payload"], optional: [] },
  "integrations.receiveSlackOptionsRequest": { path: [], required: ["payload"], optional: [] },
  "integrations.registerJiraForgeToken": { path: [], required: ["x_forge_oauth_system"], optional: [] },
  "integrations.triggerSlackCommand": {
    path: [],
    required: ["text"],
    optional: [
      "token",
      "team_id",
      "team_domain",
      "channel_id",
      "channel_name",
      "user_id",
      "user_name",
      "command",
      "response_url",
      "trigger_id",
    ],
  },
  "integrations.updateJiraForgeInstallation": { path: [], required: [], optional: ["instance_url"] },
  "internal.cancelMaintenance": { path: [], required: ["organization_id"], optional: [] },
  "internal.checkWorkspaceAccess": { path: [], required: ["workspace_host", "user_id"], optional: [] },
  "internal.confirmMaintenance": { path: [], required: ["organization_id"], optional: [] },
  "internal.finishMaintenance": { path: [], required: ["organization_id"], optional: [] },
  "internal.getMaintenanceReadiness": { path: [], required: ["organization_id"], optional: [] },
  "internal.getMaintenanceState": { path: [], required: ["organization_id"], optional: [] },
  "internal.getObjectPoolMembers": { path: [], required: ["disk_paths", "storage"], optional: ["upstream_only"] },
  "internal.getSwagger": { path: [], required: [], optional: [] },
  "internal.getSwaggerOf": { path: ["resource_name"], required: [], optional: ["locale"] },
  "internal.getUserInfo": { path: [], required: [], optional: [] },
  "internal.getWorkspaceAgentInfo": { path: [], required: [], optional: [] },
  "internal.getWorkspaceServerConfig": { path: [], required: [], optional: [] },
  "internal.listNamespaceProjects": { path: ["namespace_id"], required: [], optional: ["page", "per_page"] },
  "internal.reportRolloutEvent": {
    path: ["rollout_id"],
    required: [],
    optional: ["topic", "type", "data", "value", "channel_tokens"],
  },
  "internal.startMaintenance": { path: [], required: ["organization_id", "maintenance_reason"], optional: [] },
  "invitations.createForGroup": {
    path: ["group_id"],
    required: ["access_level"],
    optional: ["email", "user_id", "expires_at", "invite_source", "member_role_id"],
  },
  "invitations.createForProject": {
    path: ["project_id"],
    required: ["access_level"],
    optional: ["email", "user_id", "expires_at", "invite_source", "member_role_id"],
  },
  "invitations.deleteForGroup": { path: ["group_id", "email"], required: [], optional: [] },
  "invitations.deleteForProject": { path: ["project_id", "email"], required: [], optional: [] },
  "invitations.listForGroup": { path: ["group_id"], required: [], optional: ["query", "page", "per_page"] },
  "invitations.listForProject": { path: ["project_id"], required: [], optional: ["query", "page", "per_page"] },
  "invitations.updateForGroup": {
    path: ["group_id", "email"],
    required: [],
    optional: ["access_level", "expires_at", "member_role_id"],
  },
  "invitations.updateForProject": {
    path: ["project_id", "email"],
    required: [],
    optional: ["access_level", "expires_at", "member_role_id"],
  },
  "issueDiscussions.create": { path: ["project_id", "issue_iid"], required: ["body"], optional: ["created_at"] },
  "issueDiscussions.createNote": {
    path: ["project_id", "issue_iid", "discussion_id"],
    required: ["body"],
    optional: ["created_at"],
  },
  "issueDiscussions.deleteNote": {
    path: ["project_id", "issue_iid", "discussion_id", "note_id"],
    required: [],
    optional: [],
  },
  "issueDiscussions.get": { path: ["project_id", "issue_iid", "discussion_id"], required: [], optional: [] },
  "issueDiscussions.getNote": {
    path: ["project_id", "issue_iid", "discussion_id", "note_id"],
    required: [],
    optional: [],
  },
  "issueDiscussions.getNotes": { path: ["project_id", "issue_iid", "discussion_id"], required: [], optional: [] },
  "issueDiscussions.list": { path: ["project_id", "issue_iid"], required: [], optional: ["page", "per_page"] },
  "issueDiscussions.update": {
    path: ["project_id", "issue_iid", "discussion_id"],
    required: ["resolved"],
    optional: [],
  },
  "issueDiscussions.updateNote": {
    path: ["project_id", "issue_iid", "discussion_id", "note_id"],
    required: [],
    optional: ["body", "resolved"],
  },
  "issueEmojiReactions.create": { path: ["project_id", "issue_iid"], required: ["name"], optional: [] },
  "issueEmojiReactions.createForNote": {
    path: ["project_id", "issue_iid", "note_id"],
    required: ["name"],
    optional: [],
  },
  "issueEmojiReactions.delete": { path: ["project_id", "issue_iid", "award_id"], required: [], optional: [] },
  "issueEmojiReactions.deleteForNote": {
    path: ["project_id", "issue_iid", "note_id", "award_id"],
    required: [],
    optional: [],
  },
  "issueEmojiReactions.get": { path: ["project_id", "issue_iid", "award_id"], required: [], optional: [] },
  "issueEmojiReactions.getForNote": {
    path: ["project_id", "issue_iid", "note_id", "award_id"],
    required: [],
    optional: [],
  },
  "issueEmojiReactions.list": { path: ["project_id", "issue_iid"], required: [], optional: ["page", "per_page"] },
  "issueEmojiReactions.listForNote": {
    path: ["project_id", "issue_iid", "note_id"],
    required: [],
    optional: ["page", "per_page"],
  },
  "issueLinks.create": {
    path: ["project_id", "issue_iid"],
    required: ["target_project_id", "target_issue_iid"],
    optional: ["link_type"],
  },
  "issueLinks.delete": { path: ["project_id", "issue_iid", "issue_link_id"], required: [], optional: ["link_type"] },
  "issueLinks.get": { path: ["project_id", "issue_iid", "issue_link_id"], required: [], optional: [] },
  "issueLinks.list": { path: ["project_id", "issue_iid"], required: [], optional: [] },
  "issueMetricImages.authorizeUpload": { path: ["project_id", "issue_iid"], required: [], optional: [] },
  "issueMetricImages.delete": { path: ["project_id", "issue_iid", "metric_image_id"], required: [], optional: [] },
  "issueMetricImages.list": { path: ["project_id", "issue_iid"], required: [], optional: [] },
  "issueMetricImages.update": {
    path: ["project_id", "issue_iid", "metric_image_id"],
    required: [],
    optional: ["url", "url_text"],
  },
  "issueMetricImages.upload": { path: ["project_id", "issue_iid"], required: ["file"], optional: ["url", "url_text"] },
  "issueNotes.create": {
    path: ["project_id", "issue_iid"],
    required: ["body"],
    optional: ["internal", "confidential", "created_at", "merge_request_diff_head_sha"],
  },
  "issueNotes.delete": { path: ["project_id", "issue_iid", "note_id"], required: [], optional: [] },
  "issueNotes.get": { path: ["project_id", "issue_iid", "note_id"], required: [], optional: [] },
  "issueNotes.list": {
    path: ["project_id", "issue_iid"],
    required: [],
    optional: ["order_by", "sort", "activity_filter", "page", "per_page"],
  },
  "issueNotes.update": {
    path: ["project_id", "issue_iid", "note_id"],
    required: [],
    optional: ["body", "confidential"],
  },
  "issues.addSpentTime": { path: ["project_id", "issue_iid"], required: ["duration"], optional: ["summary"] },
  "issues.clone": { path: ["project_id", "issue_iid"], required: ["to_project_id"], optional: ["with_notes"] },
  "issues.create": {
    path: ["project_id"],
    required: ["title"],
    optional: [
      "description",
      "labels",
      "add_labels",
      "remove_labels",
      "assignee_ids",
      "assignee_id",
      "milestone_id",
      "milestone",
      "start_date",
      "due_date",
      "confidential",
      "discussion_locked",
      "issue_type",
      "severity",
      "weight",
      "epic_id",
      "epic_iid",
      "iid",
      "created_at",
      "merge_request_to_resolve_discussions_of",
      "discussion_to_resolve",
    ],
  },
  "issues.createTodo": { path: ["project_id", "issue_iid"], required: [], optional: [] },
  "issues.delete": { path: ["project_id", "issue_iid"], required: [], optional: [] },
  "issues.get": { path: ["project_id", "issue_iid"], required: [], optional: [] },
  "issues.getById": { path: ["issue_id"], required: [], optional: [] },
  "issues.getTimeStats": { path: ["project_id", "issue_iid"], required: [], optional: [] },
  "issues.getUserAgentDetail": { path: ["project_id", "issue_iid"], required: [], optional: [] },
  "issues.list": {
    path: [],
    required: [],
    optional: [
      "state",
      "scope",
      "labels",
      "milestone",
      "milestone_id",
      "iids",
      "search",
      "in",
      "author_id",
      "author_username",
      "assignee_id",
      "assignee_username",
      "closed_by_id",
      "due_date",
      "issue_type",
      "confidential",
      "my_reaction_emoji",
      "created_after",
      "created_before",
      "updated_after",
      "updated_before",
      "weight",
      "epic_id",
      "iteration_id",
      "iteration_title",
      "health_status",
      "not",
      "order_by",
      "sort",
      "with_labels_details",
      "non_archived",
      "page",
      "per_page",
    ],
  },
  "issues.listClosedBy": { path: ["project_id", "issue_iid"], required: [], optional: ["page", "per_page"] },
  "issues.listForGroup": {
    path: ["group_id"],
    required: [],
    optional: [
      "state",
      "scope",
      "labels",
      "milestone",
      "milestone_id",
      "iids",
      "search",
      "in",
      "author_id",
      "author_username",
      "assignee_id",
      "assignee_username",
      "closed_by_id",
      "due_date",
      "issue_type",
      "confidential",
      "my_reaction_emoji",
      "created_after",
      "created_before",
      "updated_after",
      "updated_before",
      "weight",
      "epic_id",
      "iteration_id",
      "iteration_title",
      "health_status",
      "not",
      "order_by",
      "sort",
      "with_labels_details",
      "non_archived",
      "page",
      "per_page",
    ],
  },
  "issues.listForProject": {
    path: ["project_id"],
    required: [],
    optional: [
      "state",
      "scope",
      "labels",
      "milestone",
      "milestone_id",
      "iids",
      "search",
      "in",
      "author_id",
      "author_username",
      "assignee_id",
      "assignee_username",
      "closed_by_id",
      "due_date",
      "issue_type",
      "confidential",
      "my_reaction_emoji",
      "created_after",
      "created_before",
      "updated_after",
      "updated_before",
      "weight",
      "epic_id",
      "iteration_id",
      "iteration_title",
      "health_status",
      "not",
      "order_by",
      "sort",
      "with_labels_details",
      "cursor",
      "page",
      "pagination",
      "per_page",
    ],
  },
  "issues.listParticipants": { path: ["project_id", "issue_iid"], required: [], optional: ["page", "per_page"] },
  "issues.listRelatedMergeRequests": {
    path: ["project_id", "issue_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "issues.move": { path: ["project_id", "issue_iid"], required: ["to_project_id"], optional: [] },
  "issues.reorder": { path: ["project_id", "issue_iid"], required: [], optional: ["move_after_id", "move_before_id"] },
  "issues.resetSpentTime": { path: ["project_id", "issue_iid"], required: [], optional: [] },
  "issues.resetTimeEstimate": { path: ["project_id", "issue_iid"], required: [], optional: [] },
  "issues.setTimeEstimate": { path: ["project_id", "issue_iid"], required: ["duration"], optional: [] },
  "issues.subscribe": { path: ["project_id", "issue_iid"], required: [], optional: [] },
  "issues.unsubscribe": { path: ["project_id", "issue_iid"], required: [], optional: [] },
  "issues.update": {
    path: ["project_id", "issue_iid"],
    required: [],
    optional: [
      "title",
      "description",
      "state_event",
      "labels",
      "add_labels",
      "remove_labels",
      "assignee_ids",
      "assignee_id",
      "milestone_id",
      "milestone",
      "start_date",
      "due_date",
      "confidential",
      "discussion_locked",
      "issue_type",
      "severity",
      "weight",
      "epic_id",
      "epic_iid",
      "updated_at",
      "created_at",
    ],
  },
  "issuesStatistics.get": {
    path: [],
    required: [],
    optional: [
      "scope",
      "labels",
      "milestone",
      "milestone_id",
      "iids",
      "search",
      "in",
      "author_id",
      "author_username",
      "assignee_id",
      "assignee_username",
      "confidential",
      "my_reaction_emoji",
      "created_after",
      "created_before",
      "updated_after",
      "updated_before",
      "weight",
      "epic_id",
      "iteration_id",
      "iteration_title",
      "health_status",
      "not",
      "state",
    ],
  },
  "issuesStatistics.getForGroup": {
    path: ["group_id"],
    required: [],
    optional: [
      "scope",
      "labels",
      "milestone",
      "milestone_id",
      "iids",
      "search",
      "in",
      "author_id",
      "author_username",
      "assignee_id",
      "assignee_username",
      "confidential",
      "my_reaction_emoji",
      "created_after",
      "created_before",
      "updated_after",
      "updated_before",
      "weight",
      "epic_id",
      "iteration_id",
      "iteration_title",
      "health_status",
      "not",
      "state",
    ],
  },
  "issuesStatistics.getForProject": {
    path: ["project_id"],
    required: [],
    optional: [
      "scope",
      "labels",
      "milestone",
      "milestone_id",
      "iids",
      "search",
      "in",
      "author_id",
      "author_username",
      "assignee_id",
      "assignee_username",
      "confidential",
      "my_reaction_emoji",
      "created_after",
      "created_before",
      "updated_after",
      "updated_before",
      "weight",
      "epic_id",
      "iteration_id",
      "iteration_title",
      "health_status",
      "not",
      "state",
    ],
  },
  "iterations.list": {
    path: ["project_id"],
    required: [],
    optional: [
      "state",
      "search",
      "in",
      "include_ancestors",
      "include_descendants",
      "updated_before",
      "updated_after",
      "page",
      "per_page",
    ],
  },
  "jobArtifacts.delete": { path: ["project_id", "job_id"], required: [], optional: [] },
  "jobArtifacts.deleteAll": { path: ["project_id"], required: [], optional: [] },
  "jobArtifacts.download": {
    path: ["project_id", "job_id"],
    required: [],
    optional: ["file_type", "download_mode", "job_token"],
  },
  "jobArtifacts.downloadFile": {
    path: ["project_id", "job_id", "artifact_path"],
    required: [],
    optional: ["job_token"],
  },
  "jobArtifacts.downloadFileForRef": {
    path: ["project_id", "ref_name", "artifact_path"],
    required: ["job"],
    optional: ["search_recent_successful_pipelines", "job_token"],
  },
  "jobArtifacts.downloadForRef": {
    path: ["project_id", "ref_name"],
    required: ["job"],
    optional: ["search_recent_successful_pipelines", "job_token", "download_mode"],
  },
  "jobArtifacts.keep": { path: ["project_id", "job_id"], required: [], optional: [] },
  "jobArtifacts.listFiles": {
    path: ["project_id", "job_id"],
    required: [],
    optional: ["path", "recursive", "job_token", "page", "per_page"],
  },
  "jobs.cancel": { path: ["project_id", "job_id"], required: [], optional: ["force"] },
  "jobs.erase": { path: ["project_id", "job_id"], required: [], optional: [] },
  "jobs.get": { path: ["project_id", "job_id"], required: [], optional: [] },
  "jobs.getAllowedAgents": { path: [], required: [], optional: ["job_token"] },
  "jobs.getCurrent": { path: [], required: [], optional: [] },
  "jobs.getTrace": { path: ["project_id", "job_id"], required: [], optional: ["byte_offset", "byte_limit"] },
  "jobs.list": {
    path: ["project_id"],
    required: [],
    optional: ["scope", "ref", "order_by", "sort", "cursor", "page", "pagination", "per_page"],
  },
  "jobs.listBridges": { path: ["project_id", "pipeline_id"], required: [], optional: ["scope", "page", "per_page"] },
  "jobs.listForPipeline": {
    path: ["project_id", "pipeline_id"],
    required: [],
    optional: ["include_retried", "scope", "page", "per_page"],
  },
  "jobs.listTriggerJobs": {
    path: ["project_id", "pipeline_id"],
    required: [],
    optional: ["scope", "page", "per_page"],
  },
  "jobs.play": { path: ["project_id", "job_id"], required: [], optional: ["job_variables_attributes", "job_inputs"] },
  "jobs.retry": { path: ["project_id", "job_id"], required: [], optional: ["job_inputs", "inputs"] },
  "keys.find": { path: [], required: ["fingerprint"], optional: [] },
  "keys.get": { path: ["key_id"], required: [], optional: [] },
  "knowledgeGraph.disableNamespace": { path: ["namespace_id"], required: [], optional: [] },
  "knowledgeGraph.enableNamespace": { path: ["namespace_id"], required: [], optional: [] },
  "knowledgeGraph.listNamespaces": { path: [], required: [], optional: [] },
  "labels.create": {
    path: ["project_id"],
    required: ["name", "color"],
    optional: ["description", "archived", "priority"],
  },
  "labels.delete": { path: ["project_id", "label_id"], required: [], optional: [] },
  "labels.deleteByName": { path: ["project_id"], required: [], optional: ["name", "label_id"] },
  "labels.get": { path: ["project_id", "label_id"], required: [], optional: ["include_ancestor_groups"] },
  "labels.list": {
    path: ["project_id"],
    required: [],
    optional: ["with_counts", "include_ancestor_groups", "search", "archived", "page", "per_page"],
  },
  "labels.promote": { path: ["project_id", "label_id"], required: [], optional: [] },
  "labels.promoteByName": { path: ["project_id"], required: ["name"], optional: [] },
  "labels.subscribe": { path: ["project_id", "label_id"], required: [], optional: [] },
  "labels.unsubscribe": { path: ["project_id", "label_id"], required: [], optional: [] },
  "labels.update": {
    path: ["project_id", "label_id"],
    required: [],
    optional: ["new_name", "color", "description", "archived", "priority"],
  },
  "labels.updateByName": {
    path: ["project_id"],
    required: [],
    optional: ["name", "label_id", "new_name", "color", "description", "archived", "priority"],
  },
  "license.create": { path: [], required: ["license"], optional: [] },
  "license.delete": { path: ["license_id"], required: [], optional: [] },
  "license.exportUsage": { path: [], required: [], optional: [] },
  "license.get": { path: ["license_id"], required: [], optional: [] },
  "license.getCurrent": { path: [], required: [], optional: [] },
  "license.list": { path: [], required: [], optional: [] },
  "license.refreshBillableUsers": { path: ["license_id"], required: [], optional: [] },
  "linkedEpics.create": {
    path: ["group_id", "epic_iid"],
    required: ["target_group_id", "target_epic_iid"],
    optional: ["link_type"],
  },
  "linkedEpics.delete": { path: ["group_id", "epic_iid", "related_epic_link_id"], required: [], optional: [] },
  "linkedEpics.list": { path: ["group_id", "epic_iid"], required: [], optional: [] },
  "linkedEpics.listLinks": {
    path: ["group_id"],
    required: [],
    optional: ["created_after", "created_before", "updated_after", "updated_before", "page", "per_page"],
  },
  "lint.createConfig": { path: ["project_id"], required: [], optional: [] },
  "lint.validate": { path: ["project_id"], required: ["content"], optional: ["dry_run", "include_jobs", "ref"] },
  "lint.validateExisting": {
    path: ["project_id"],
    required: [],
    optional: ["content_ref", "dry_run", "dry_run_ref", "include_jobs", "ref", "sha"],
  },
  "managedLicenses.create": { path: ["project_id"], required: ["name", "approval_status"], optional: [] },
  "managedLicenses.delete": { path: ["project_id", "managed_license_id"], required: [], optional: [] },
  "managedLicenses.get": { path: ["project_id", "managed_license_id"], required: [], optional: [] },
  "managedLicenses.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "managedLicenses.update": {
    path: ["project_id", "managed_license_id"],
    required: [],
    optional: ["name", "approval_status"],
  },
  "markdown.render": { path: [], required: ["text"], optional: ["gfm", "project"] },
  "mavenVirtualRegistries.create": { path: ["group_id"], required: ["name"], optional: ["description"] },
  "mavenVirtualRegistries.delete": { path: ["registry_id"], required: [], optional: [] },
  "mavenVirtualRegistries.deleteCache": { path: ["registry_id"], required: [], optional: [] },
  "mavenVirtualRegistries.download": { path: ["registry_id", "path"], required: [], optional: [] },
  "mavenVirtualRegistries.get": { path: ["registry_id"], required: [], optional: [] },
  "mavenVirtualRegistries.list": { path: ["group_id"], required: [], optional: [] },
  "mavenVirtualRegistries.update": { path: ["registry_id"], required: [], optional: ["name", "description"] },
  "mavenVirtualRegistries.upload": {
    path: ["registry_id", "path"],
    required: ["x_gitlab_virtual_registry_upstream_global_id", "file"],
    optional: ["etag", "gitlab_workhorse_send_dependency_content_type"],
  },
  "mavenVirtualRegistryUpstreams.add": {
    path: [],
    required: ["registry_id"],
    optional: ["upstream_id", "local_upstream_id"],
  },
  "mavenVirtualRegistryUpstreams.check": { path: ["upstream_id"], required: [], optional: [] },
  "mavenVirtualRegistryUpstreams.create": {
    path: ["registry_id"],
    required: ["url", "name"],
    optional: ["description", "username", "password", "cache_validity_hours", "metadata_cache_validity_hours"],
  },
  "mavenVirtualRegistryUpstreams.createLocal": {
    path: ["registry_id"],
    required: ["name"],
    optional: [
      "local_group_id",
      "local_project_id",
      "description",
      "cache_validity_hours",
      "metadata_cache_validity_hours",
    ],
  },
  "mavenVirtualRegistryUpstreams.delete": { path: ["upstream_id"], required: [], optional: [] },
  "mavenVirtualRegistryUpstreams.deleteCache": { path: ["upstream_id"], required: [], optional: [] },
  "mavenVirtualRegistryUpstreams.deleteCacheEntry": { path: ["cache_entry_id"], required: [], optional: [] },
  "mavenVirtualRegistryUpstreams.deleteLocal": { path: ["local_upstream_id"], required: [], optional: [] },
  "mavenVirtualRegistryUpstreams.get": { path: ["upstream_id"], required: [], optional: [] },
  "mavenVirtualRegistryUpstreams.getLocal": { path: ["local_upstream_id"], required: [], optional: [] },
  "mavenVirtualRegistryUpstreams.list": { path: ["registry_id"], required: [], optional: [] },
  "mavenVirtualRegistryUpstreams.listCacheEntries": {
    path: ["upstream_id"],
    required: [],
    optional: ["search", "page", "per_page"],
  },
  "mavenVirtualRegistryUpstreams.listForGroup": {
    path: ["group_id"],
    required: [],
    optional: ["upstream_name", "page", "per_page"],
  },
  "mavenVirtualRegistryUpstreams.remove": { path: ["registry_upstream_id"], required: [], optional: [] },
  "mavenVirtualRegistryUpstreams.test": {
    path: ["upstream_id"],
    required: [],
    optional: ["url", "username", "password"],
  },
  "mavenVirtualRegistryUpstreams.testNew": {
    path: ["group_id"],
    required: ["url"],
    optional: ["username", "password"],
  },
  "mavenVirtualRegistryUpstreams.update": {
    path: ["upstream_id"],
    required: [],
    optional: [
      "url",
      "name",
      "description",
      "username",
      "password",
      "cache_validity_hours",
      "metadata_cache_validity_hours",
    ],
  },
  "mavenVirtualRegistryUpstreams.updateLocal": {
    path: ["local_upstream_id"],
    required: [],
    optional: ["name", "description", "cache_validity_hours", "metadata_cache_validity_hours"],
  },
  "mavenVirtualRegistryUpstreams.updatePosition": {
    path: ["registry_upstream_id"],
    required: ["position"],
    optional: [],
  },
  "mcp.get": { path: [], required: [], optional: [] },
  "mcp.send": { path: [], required: ["jsonrpc", "method"], optional: ["id", "params"] },
  "memberRoles.create": {
    path: [],
    required: ["base_access_level"],
    optional: [
      "admin_ai_catalog_item",
      "admin_ai_catalog_item_consumer",
      "admin_cicd_variables",
      "admin_compliance_framework",
      "admin_group_member",
      "admin_integrations",
      "admin_merge_request",
      "admin_protected_branch",
      "admin_protected_environments",
      "admin_push_rules",
      "admin_runners",
      "admin_security_attributes",
      "admin_security_testing",
      "admin_terraform_state",
      "admin_vulnerability",
      "admin_web_hook",
      "apply_security_scan_profiles",
      "archive_project",
      "create_security_scan_profiles",
      "delete_security_scan_profiles",
      "destroy_package",
      "manage_deploy_tokens",
      "manage_group_access_tokens",
      "manage_merge_request_settings",
      "manage_project_access_tokens",
      "manage_protected_tags",
      "manage_security_policy_link",
      "read_admin_cicd",
      "read_admin_groups",
      "read_admin_monitoring",
      "read_admin_projects",
      "read_admin_subscription",
      "read_admin_users",
      "read_agent_artifacts",
      "read_code",
      "read_compliance_dashboard",
      "read_crm_contact",
      "read_dependency",
      "read_runners",
      "read_security_attribute",
      "read_security_scan_profiles",
      "read_virtual_registry",
      "read_vulnerability",
      "remove_group",
      "remove_project",
      "update_sec_ai_workflow_settings",
      "update_security_scan_profiles",
      "name",
      "description",
    ],
  },
  "memberRoles.createAdmin": {
    path: [],
    required: [],
    optional: [
      "name",
      "description",
      "read_admin_cicd",
      "read_admin_groups",
      "read_admin_projects",
      "read_admin_subscription",
      "read_admin_monitoring",
      "read_admin_users",
    ],
  },
  "memberRoles.createForGroup": {
    path: ["group_id"],
    required: ["base_access_level"],
    optional: [
      "admin_ai_catalog_item",
      "admin_ai_catalog_item_consumer",
      "admin_cicd_variables",
      "admin_compliance_framework",
      "admin_group_member",
      "admin_integrations",
      "admin_merge_request",
      "admin_protected_branch",
      "admin_protected_environments",
      "admin_push_rules",
      "admin_runners",
      "admin_security_attributes",
      "admin_security_testing",
      "admin_terraform_state",
      "admin_vulnerability",
      "admin_web_hook",
      "apply_security_scan_profiles",
      "archive_project",
      "create_security_scan_profiles",
      "delete_security_scan_profiles",
      "destroy_package",
      "manage_deploy_tokens",
      "manage_group_access_tokens",
      "manage_merge_request_settings",
      "manage_project_access_tokens",
      "manage_protected_tags",
      "manage_security_policy_link",
      "read_admin_cicd",
      "read_admin_groups",
      "read_admin_monitoring",
      "read_admin_projects",
      "read_admin_subscription",
      "read_admin_users",
      "read_agent_artifacts",
      "read_code",
      "read_compliance_dashboard",
      "read_crm_contact",
      "read_dependency",
      "read_runners",
      "read_security_attribute",
      "read_security_scan_profiles",
      "read_virtual_registry",
      "read_vulnerability",
      "remove_group",
      "remove_project",
      "update_sec_ai_workflow_settings",
      "update_security_scan_profiles",
      "name",
      "description",
    ],
  },
  "memberRoles.delete": { path: ["member_role_id"], required: [], optional: [] },
  "memberRoles.deleteAdmin": { path: ["member_role_id"], required: [], optional: [] },
  "memberRoles.deleteForGroup": { path: ["group_id", "member_role_id"], required: [], optional: [] },
  "memberRoles.list": { path: [], required: [], optional: [] },
  "memberRoles.listAdmin": { path: [], required: [], optional: [] },
  "memberRoles.listForGroup": { path: ["group_id"], required: [], optional: [] },
  "mergeRequestApprovalSettings.getForGroup": { path: ["group_id"], required: [], optional: [] },
  "mergeRequestApprovalSettings.getForProject": { path: ["project_id"], required: [], optional: [] },
  "mergeRequestApprovalSettings.updateForGroup": {
    path: ["group_id"],
    required: [],
    optional: [
      "allow_author_approval",
      "allow_committer_approval",
      "allow_overrides_to_approver_list_per_merge_request",
      "retain_approvals_on_push",
      "selective_code_owner_removals",
      "require_reauthentication_to_approve",
      "require_password_to_approve",
    ],
  },
  "mergeRequestApprovalSettings.updateForProject": {
    path: ["project_id"],
    required: [],
    optional: [
      "allow_author_approval",
      "allow_committer_approval",
      "allow_overrides_to_approver_list_per_merge_request",
      "retain_approvals_on_push",
      "selective_code_owner_removals",
      "require_reauthentication_to_approve",
      "require_password_to_approve",
    ],
  },
  "mergeRequestApprovals.approve": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["sha", "publish_review", "approval_password"],
  },
  "mergeRequestApprovals.createRule": {
    path: ["project_id", "merge_request_iid"],
    required: ["name", "approvals_required"],
    optional: ["rule_type", "approval_project_rule_id", "user_ids", "usernames", "group_ids"],
  },
  "mergeRequestApprovals.createRuleForGroup": {
    path: ["group_id"],
    required: ["name", "approvals_required"],
    optional: ["rule_type", "user_ids", "group_ids"],
  },
  "mergeRequestApprovals.createRuleForProject": {
    path: ["project_id"],
    required: ["name", "approvals_required"],
    optional: [
      "user_ids",
      "usernames",
      "group_ids",
      "users",
      "groups",
      "protected_branch_ids",
      "applies_to_all_protected_branches",
      "coverage_minimum_threshold",
      "vulnerabilities_allowed",
      "scanners",
      "severity_levels",
      "vulnerability_states",
      "rule_type",
      "report_type",
    ],
  },
  "mergeRequestApprovals.createSettingRule": {
    path: ["project_id"],
    required: ["name", "approvals_required"],
    optional: [
      "user_ids",
      "usernames",
      "group_ids",
      "users",
      "groups",
      "protected_branch_ids",
      "applies_to_all_protected_branches",
      "coverage_minimum_threshold",
      "vulnerabilities_allowed",
      "scanners",
      "severity_levels",
      "vulnerability_states",
      "rule_type",
      "report_type",
    ],
  },
  "mergeRequestApprovals.deleteRule": {
    path: ["project_id", "merge_request_iid", "approval_rule_id"],
    required: [],
    optional: [],
  },
  "mergeRequestApprovals.deleteRuleForProject": {
    path: ["project_id", "approval_rule_id"],
    required: [],
    optional: [],
  },
  "mergeRequestApprovals.deleteSettingRule": { path: ["project_id", "approval_rule_id"], required: [], optional: [] },
  "mergeRequestApprovals.get": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "mergeRequestApprovals.getConfiguration": { path: ["project_id"], required: [], optional: [] },
  "mergeRequestApprovals.getRule": {
    path: ["project_id", "merge_request_iid", "approval_rule_id"],
    required: [],
    optional: [],
  },
  "mergeRequestApprovals.getRuleForProject": { path: ["project_id", "approval_rule_id"], required: [], optional: [] },
  "mergeRequestApprovals.getSettings": { path: ["project_id"], required: [], optional: ["target_branch"] },
  "mergeRequestApprovals.getState": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "mergeRequestApprovals.listRules": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "mergeRequestApprovals.listRulesForGroup": { path: ["group_id"], required: [], optional: ["page", "per_page"] },
  "mergeRequestApprovals.listRulesForProject": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "mergeRequestApprovals.reset": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "mergeRequestApprovals.setRequired": {
    path: ["project_id", "merge_request_iid"],
    required: ["approvals_required"],
    optional: [],
  },
  "mergeRequestApprovals.unapprove": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "mergeRequestApprovals.updateConfiguration": {
    path: ["project_id"],
    required: [],
    optional: [
      "reset_approvals_on_push",
      "selective_code_owner_removals",
      "disable_overriding_approvers_per_merge_request",
      "merge_requests_author_approval",
      "merge_requests_disable_committers_approval",
      "require_reauthentication_to_approve",
      "require_password_to_approve",
      "approvals_before_merge",
    ],
  },
  "mergeRequestApprovals.updateRule": {
    path: ["project_id", "merge_request_iid", "approval_rule_id"],
    required: [],
    optional: ["name", "approvals_required", "user_ids", "usernames", "group_ids", "remove_hidden_groups"],
  },
  "mergeRequestApprovals.updateRuleForGroup": {
    path: ["group_id", "approval_rule_id"],
    required: [],
    optional: ["name", "approvals_required", "rule_type", "user_ids", "group_ids"],
  },
  "mergeRequestApprovals.updateRuleForProject": {
    path: ["project_id", "approval_rule_id"],
    required: [],
    optional: [
      "user_ids",
      "usernames",
      "group_ids",
      "users",
      "groups",
      "protected_branch_ids",
      "applies_to_all_protected_branches",
      "coverage_minimum_threshold",
      "vulnerabilities_allowed",
      "scanners",
      "severity_levels",
      "vulnerability_states",
      "name",
      "approvals_required",
      "remove_hidden_groups",
    ],
  },
  "mergeRequestApprovals.updateSettingRule": {
    path: ["project_id", "approval_rule_id"],
    required: [],
    optional: [
      "user_ids",
      "usernames",
      "group_ids",
      "users",
      "groups",
      "protected_branch_ids",
      "applies_to_all_protected_branches",
      "coverage_minimum_threshold",
      "vulnerabilities_allowed",
      "scanners",
      "severity_levels",
      "vulnerability_states",
      "name",
      "approvals_required",
      "remove_hidden_groups",
    ],
  },
  "mergeRequestContextCommits.add": { path: ["project_id", "merge_request_iid"], required: ["commits"], optional: [] },
  "mergeRequestContextCommits.list": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "mergeRequestContextCommits.remove": {
    path: ["project_id", "merge_request_iid"],
    required: ["commits"],
    optional: [],
  },
  "mergeRequestDependencies.create": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["blocking_merge_request_id", "blocking_merge_request_iid", "blocking_project_id"],
  },
  "mergeRequestDependencies.delete": {
    path: ["project_id", "merge_request_iid", "block_id"],
    required: [],
    optional: [],
  },
  "mergeRequestDependencies.get": { path: ["project_id", "merge_request_iid", "block_id"], required: [], optional: [] },
  "mergeRequestDependencies.list": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "mergeRequestDependencies.listBlocked": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "mergeRequestDiscussions.create": {
    path: ["project_id", "merge_request_iid"],
    required: ["body"],
    optional: ["created_at", "position", "commit_id"],
  },
  "mergeRequestDiscussions.createNote": {
    path: ["project_id", "merge_request_iid", "discussion_id"],
    required: ["body"],
    optional: ["created_at"],
  },
  "mergeRequestDiscussions.deleteNote": {
    path: ["project_id", "merge_request_iid", "discussion_id", "note_id"],
    required: [],
    optional: [],
  },
  "mergeRequestDiscussions.get": {
    path: ["project_id", "merge_request_iid", "discussion_id"],
    required: [],
    optional: [],
  },
  "mergeRequestDiscussions.getNote": {
    path: ["project_id", "merge_request_iid", "discussion_id", "note_id"],
    required: [],
    optional: [],
  },
  "mergeRequestDiscussions.getNotes": {
    path: ["project_id", "merge_request_iid", "discussion_id"],
    required: [],
    optional: [],
  },
  "mergeRequestDiscussions.list": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "mergeRequestDiscussions.update": {
    path: ["project_id", "merge_request_iid", "discussion_id"],
    required: ["resolved"],
    optional: [],
  },
  "mergeRequestDiscussions.updateNote": {
    path: ["project_id", "merge_request_iid", "discussion_id", "note_id"],
    required: [],
    optional: ["body", "resolved"],
  },
  "mergeRequestEmojiReactions.create": { path: ["project_id", "merge_request_iid"], required: ["name"], optional: [] },
  "mergeRequestEmojiReactions.createForNote": {
    path: ["project_id", "merge_request_iid", "note_id"],
    required: ["name"],
    optional: [],
  },
  "mergeRequestEmojiReactions.delete": {
    path: ["project_id", "merge_request_iid", "award_id"],
    required: [],
    optional: [],
  },
  "mergeRequestEmojiReactions.deleteForNote": {
    path: ["project_id", "merge_request_iid", "note_id", "award_id"],
    required: [],
    optional: [],
  },
  "mergeRequestEmojiReactions.get": {
    path: ["project_id", "merge_request_iid", "award_id"],
    required: [],
    optional: [],
  },
  "mergeRequestEmojiReactions.getForNote": {
    path: ["project_id", "merge_request_iid", "note_id", "award_id"],
    required: [],
    optional: [],
  },
  "mergeRequestEmojiReactions.list": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "mergeRequestEmojiReactions.listForNote": {
    path: ["project_id", "merge_request_iid", "note_id"],
    required: [],
    optional: ["page", "per_page"],
  },
  "mergeRequestNotes.create": {
    path: ["project_id", "merge_request_iid"],
    required: ["body"],
    optional: ["internal", "confidential", "created_at", "merge_request_diff_head_sha"],
  },
  "mergeRequestNotes.delete": { path: ["project_id", "merge_request_iid", "note_id"], required: [], optional: [] },
  "mergeRequestNotes.get": { path: ["project_id", "merge_request_iid", "note_id"], required: [], optional: [] },
  "mergeRequestNotes.list": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["order_by", "sort", "activity_filter", "page", "per_page"],
  },
  "mergeRequestNotes.update": {
    path: ["project_id", "merge_request_iid", "note_id"],
    required: [],
    optional: ["body", "confidential"],
  },
  "mergeRequestReviewers.setSuggested": {
    path: ["project_id", "merge_request_iid"],
    required: ["suggestions"],
    optional: [],
  },
  "mergeRequestVersions.get": {
    path: ["project_id", "merge_request_iid", "version_id"],
    required: [],
    optional: ["unidiff"],
  },
  "mergeRequestVersions.list": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "mergeRequests.addSpentTime": {
    path: ["project_id", "merge_request_iid"],
    required: ["duration"],
    optional: ["summary"],
  },
  "mergeRequests.cancelAutoMerge": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "mergeRequests.cancelMergeWhenPipelineSucceeds": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: [],
  },
  "mergeRequests.create": {
    path: ["project_id"],
    required: ["title", "source_branch", "target_branch"],
    optional: [
      "description",
      "labels",
      "add_labels",
      "remove_labels",
      "assignee_ids",
      "assignee_id",
      "reviewer_ids",
      "milestone_id",
      "milestone",
      "remove_source_branch",
      "squash",
      "merge_after",
      "allow_collaboration",
      "allow_maintainer_to_push",
      "approvals_before_merge",
      "target_project_id",
    ],
  },
  "mergeRequests.createPipeline": { path: ["project_id", "merge_request_iid"], required: [], optional: ["async"] },
  "mergeRequests.createTodo": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "mergeRequests.delete": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "mergeRequests.get": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["render_html", "include_diverged_commits_count", "include_rebase_in_progress"],
  },
  "mergeRequests.getChanges": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["access_raw_diffs", "unidiff"],
  },
  "mergeRequests.getMergeRef": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "mergeRequests.getRawDiffs": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "mergeRequests.getTimeStats": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "mergeRequests.list": {
    path: [],
    required: [],
    optional: [
      "state",
      "scope",
      "labels",
      "milestone",
      "search",
      "in",
      "author_id",
      "author_username",
      "assignee_id",
      "assignee_username",
      "reviewer_id",
      "reviewer_username",
      "approver_ids",
      "approved_by_ids",
      "approved_by_usernames",
      "merge_user_id",
      "merge_user_username",
      "my_reaction_emoji",
      "source_branch",
      "source_project_id",
      "target_branch",
      "draft",
      "wip",
      "environment",
      "deployed_after",
      "deployed_before",
      "created_after",
      "created_before",
      "updated_after",
      "updated_before",
      "merged_after",
      "merged_before",
      "not",
      "order_by",
      "sort",
      "view",
      "with_labels_details",
      "with_merge_status_recheck",
      "non_archived",
      "page",
      "per_page",
    ],
  },
  "mergeRequests.listClosesIssues": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "mergeRequests.listCommits": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "mergeRequests.listDiffs": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["unidiff", "page", "per_page"],
  },
  "mergeRequests.listForGroup": {
    path: ["group_id"],
    required: [],
    optional: [
      "state",
      "scope",
      "labels",
      "milestone",
      "search",
      "in",
      "author_id",
      "author_username",
      "assignee_id",
      "assignee_username",
      "reviewer_id",
      "reviewer_username",
      "approver_ids",
      "approved_by_ids",
      "approved_by_usernames",
      "merge_user_id",
      "merge_user_username",
      "my_reaction_emoji",
      "source_branch",
      "source_project_id",
      "target_branch",
      "draft",
      "wip",
      "environment",
      "deployed_after",
      "deployed_before",
      "created_after",
      "created_before",
      "updated_after",
      "updated_before",
      "merged_after",
      "merged_before",
      "not",
      "order_by",
      "sort",
      "view",
      "with_labels_details",
      "with_merge_status_recheck",
      "non_archived",
      "page",
      "per_page",
    ],
  },
  "mergeRequests.listForProject": {
    path: ["project_id"],
    required: [],
    optional: [
      "state",
      "scope",
      "labels",
      "milestone",
      "iids",
      "search",
      "in",
      "author_id",
      "author_username",
      "assignee_id",
      "assignee_username",
      "reviewer_id",
      "reviewer_username",
      "approver_ids",
      "approved_by_ids",
      "approved_by_usernames",
      "merge_user_id",
      "merge_user_username",
      "my_reaction_emoji",
      "source_branch",
      "source_project_id",
      "target_branch",
      "draft",
      "wip",
      "environment",
      "deployed_after",
      "deployed_before",
      "created_after",
      "created_before",
      "updated_after",
      "updated_before",
      "merged_after",
      "merged_before",
      "not",
      "order_by",
      "sort",
      "view",
      "with_labels_details",
      "with_merge_status_recheck",
      "page",
      "per_page",
    ],
  },
  "mergeRequests.listParticipants": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "mergeRequests.listPipelines": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "mergeRequests.listRelatedIssues": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "mergeRequests.listReviewers": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "mergeRequests.merge": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: [
      "auto_merge",
      "merge_when_pipeline_succeeds",
      "sha",
      "squash",
      "merge_commit_message",
      "squash_commit_message",
      "should_remove_source_branch",
      "skip_merge_train",
    ],
  },
  "mergeRequests.rebase": { path: ["project_id", "merge_request_iid"], required: [], optional: ["skip_ci"] },
  "mergeRequests.resetSpentTime": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "mergeRequests.resetTimeEstimate": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "mergeRequests.setTimeEstimate": { path: ["project_id", "merge_request_iid"], required: ["duration"], optional: [] },
  "mergeRequests.subscribe": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "mergeRequests.unsubscribe": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "mergeRequests.update": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: [
      "description",
      "labels",
      "add_labels",
      "remove_labels",
      "assignee_ids",
      "assignee_id",
      "reviewer_ids",
      "milestone_id",
      "milestone",
      "remove_source_branch",
      "squash",
      "merge_after",
      "allow_collaboration",
      "allow_maintainer_to_push",
      "approvals_before_merge",
      "title",
      "target_branch",
      "state_event",
      "discussion_locked",
    ],
  },
  "mergeTrains.add": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["auto_merge", "when_pipeline_succeeds", "sha", "squash"],
  },
  "mergeTrains.get": { path: ["project_id", "merge_request_iid"], required: [], optional: [] },
  "mergeTrains.list": { path: ["project_id"], required: [], optional: ["scope", "sort", "page", "per_page"] },
  "mergeTrains.listForBranch": {
    path: ["project_id", "target_branch"],
    required: [],
    optional: ["scope", "sort", "page", "per_page"],
  },
  "metadata.get": { path: [], required: [], optional: [] },
  "milestones.create": {
    path: ["project_id"],
    required: ["title"],
    optional: ["description", "due_date", "start_date"],
  },
  "milestones.delete": { path: ["project_id", "milestone_id"], required: [], optional: [] },
  "milestones.get": { path: ["project_id", "milestone_id"], required: [], optional: [] },
  "milestones.list": {
    path: ["project_id"],
    required: [],
    optional: [
      "iids",
      "state",
      "title",
      "search",
      "include_parent_milestones",
      "include_ancestors",
      "updated_before",
      "updated_after",
      "page",
      "per_page",
    ],
  },
  "milestones.listBurndownEvents": { path: ["project_id", "milestone_id"], required: [], optional: [] },
  "milestones.listIssues": { path: ["project_id", "milestone_id"], required: [], optional: ["page", "per_page"] },
  "milestones.listMergeRequests": {
    path: ["project_id", "milestone_id"],
    required: [],
    optional: ["page", "per_page"],
  },
  "milestones.promote": { path: ["project_id", "milestone_id"], required: [], optional: [] },
  "milestones.update": {
    path: ["project_id", "milestone_id"],
    required: [],
    optional: ["title", "description", "due_date", "start_date", "state_event"],
  },
  "mlflow.createExperiment": { path: ["project_id"], required: ["name"], optional: ["tags", "artifact_location"] },
  "mlflow.createRun": {
    path: ["project_id"],
    required: ["experiment_id"],
    optional: ["start_time", "run_name", "tags", "user_id"],
  },
  "mlflow.deleteExperiment": { path: ["project_id"], required: ["experiment_id"], optional: [] },
  "mlflow.deleteRun": { path: ["project_id"], required: ["run_id"], optional: [] },
  "mlflow.getExperiment": { path: ["project_id"], required: [], optional: ["experiment_id"] },
  "mlflow.getExperimentByName": { path: ["project_id"], required: [], optional: ["experiment_name"] },
  "mlflow.getExperiments": { path: ["project_id"], required: [], optional: [] },
  "mlflow.getMetricHistory": {
    path: ["project_id"],
    required: ["run_id", "metric_key"],
    optional: ["max_results", "page_token"],
  },
  "mlflow.getRun": { path: ["project_id"], required: ["run_id"], optional: ["run_uuid"] },
  "mlflow.logBatch": { path: ["project_id"], required: ["run_id"], optional: ["metrics", "params", "tags"] },
  "mlflow.logMetric": { path: ["project_id"], required: ["run_id", "key", "value", "timestamp"], optional: ["step"] },
  "mlflow.logParameter": { path: ["project_id"], required: ["run_id", "key", "value"], optional: [] },
  "mlflow.searchExperiments": {
    path: ["project_id"],
    required: [],
    optional: ["order_by", "filter", "max_results", "page_token"],
  },
  "mlflow.searchRuns": {
    path: ["project_id"],
    required: ["experiment_ids"],
    optional: ["order_by", "max_results", "page_token"],
  },
  "mlflow.setExperimentTag": { path: ["project_id"], required: ["experiment_id", "key", "value"], optional: [] },
  "mlflow.setRunTag": { path: ["project_id"], required: ["run_id", "key", "value"], optional: [] },
  "mlflow.updateRun": { path: ["project_id"], required: ["run_id"], optional: ["status", "end_time"] },
  "mlflowModels.create": { path: ["project_id"], required: ["name"], optional: ["description", "tags"] },
  "mlflowModels.createVersion": {
    path: ["project_id"],
    required: ["name"],
    optional: ["description", "tags", "run_id"],
  },
  "mlflowModels.delete": { path: ["project_id"], required: [], optional: ["name"] },
  "mlflowModels.downloadArtifact": { path: ["project_id", "model_version", "file_path"], required: [], optional: [] },
  "mlflowModels.get": { path: ["project_id"], required: [], optional: ["name"] },
  "mlflowModels.getArtifacts": { path: ["project_id"], required: ["path"], optional: [] },
  "mlflowModels.getDownloadUri": { path: ["project_id"], required: ["name", "version"], optional: [] },
  "mlflowModels.getLatestVersions": { path: ["project_id"], required: [], optional: ["name"] },
  "mlflowModels.getVersion": { path: ["project_id"], required: ["name", "version"], optional: [] },
  "mlflowModels.getVersionByAlias": { path: ["project_id"], required: [], optional: ["name", "alias"] },
  "mlflowModels.search": {
    path: ["project_id"],
    required: [],
    optional: ["filter", "order_by", "max_results", "page_token"],
  },
  "mlflowModels.update": { path: ["project_id"], required: [], optional: ["name", "description"] },
  "mlflowModels.updateVersion": { path: ["project_id"], required: ["name", "version", "description"], optional: [] },
  "mobilePushSubscriptions.create": {
    path: [],
    required: ["device_token"],
    optional: ["platform", "apns_environment", "bundle_id", "device_name", "app_version", "locale", "payload_mode"],
  },
  "mobilePushSubscriptions.delete": { path: [], required: ["device_token"], optional: [] },
  "modelRegistry.authorizeUpload": {
    path: ["project_id", "model_version_id", "file_name"],
    required: [],
    optional: ["status"],
  },
  "modelRegistry.authorizeUploadToFolder": {
    path: ["project_id", "model_version_id", "path", "file_name"],
    required: [],
    optional: ["status"],
  },
  "modelRegistry.download": {
    path: ["project_id", "model_version_id", "file_name"],
    required: [],
    optional: ["status", "range"],
  },
  "modelRegistry.downloadFromFolder": {
    path: ["project_id", "model_version_id", "path", "file_name"],
    required: [],
    optional: ["status", "range"],
  },
  "modelRegistry.upload": {
    path: ["project_id", "model_version_id", "file_name"],
    required: ["body"],
    optional: ["status"],
  },
  "modelRegistry.uploadToFolder": {
    path: ["project_id", "model_version_id", "path", "file_name"],
    required: ["body"],
    optional: ["status"],
  },
  "namespaces.checkExists": { path: ["namespace_id"], required: [], optional: ["parent_id"] },
  "namespaces.createStorageExclusion": { path: ["namespace_id"], required: ["reason"], optional: [] },
  "namespaces.deleteStorageExclusion": { path: ["namespace_id"], required: [], optional: [] },
  "namespaces.get": { path: ["namespace_id"], required: [], optional: [] },
  "namespaces.list": {
    path: [],
    required: [],
    optional: [
      "search",
      "owned_only",
      "top_level_only",
      "full_path_search",
      "requested_hosted_plan",
      "page",
      "per_page",
    ],
  },
  "namespaces.listStorageExclusions": { path: [], required: [], optional: ["page", "per_page"] },
  "namespaces.update": {
    path: ["namespace_id"],
    required: [],
    optional: [
      "shared_runners_minutes_limit",
      "extra_shared_runners_minutes_limit",
      "additional_purchased_storage_size",
      "additional_purchased_storage_ends_on",
      "gitlab_subscription_attributes",
    ],
  },
  "notificationSettings.get": { path: [], required: [], optional: [] },
  "notificationSettings.getForGroup": { path: ["group_id"], required: [], optional: [] },
  "notificationSettings.getForProject": { path: ["project_id"], required: [], optional: [] },
  "notificationSettings.update": {
    path: [],
    required: [],
    optional: [
      "new_release",
      "new_note",
      "new_issue",
      "reopen_issue",
      "close_issue",
      "reassign_issue",
      "issue_due",
      "new_merge_request",
      "push_to_merge_request",
      "reopen_merge_request",
      "close_merge_request",
      "reassign_merge_request",
      "change_reviewer_merge_request",
      "merge_merge_request",
      "failed_pipeline",
      "fixed_pipeline",
      "success_pipeline",
      "moved_project",
      "merge_when_pipeline_succeeds",
      "new_epic",
      "approver",
      "service_account_failed_pipeline",
      "service_account_success_pipeline",
      "service_account_fixed_pipeline",
      "level",
      "notification_email",
    ],
  },
  "notificationSettings.updateForGroup": {
    path: ["group_id"],
    required: [],
    optional: [
      "new_release",
      "new_note",
      "new_issue",
      "reopen_issue",
      "close_issue",
      "reassign_issue",
      "issue_due",
      "new_merge_request",
      "push_to_merge_request",
      "reopen_merge_request",
      "close_merge_request",
      "reassign_merge_request",
      "change_reviewer_merge_request",
      "merge_merge_request",
      "failed_pipeline",
      "fixed_pipeline",
      "success_pipeline",
      "moved_project",
      "merge_when_pipeline_succeeds",
      "new_epic",
      "approver",
      "service_account_failed_pipeline",
      "service_account_success_pipeline",
      "service_account_fixed_pipeline",
      "level",
    ],
  },
  "notificationSettings.updateForProject": {
    path: ["project_id"],
    required: [],
    optional: [
      "new_release",
      "new_note",
      "new_issue",
      "reopen_issue",
      "close_issue",
      "reassign_issue",
      "issue_due",
      "new_merge_request",
      "push_to_merge_request",
      "reopen_merge_request",
      "close_merge_request",
      "reassign_merge_request",
      "change_reviewer_merge_request",
      "merge_merge_request",
      "failed_pipeline",
      "fixed_pipeline",
      "success_pipeline",
      "moved_project",
      "merge_when_pipeline_succeeds",
      "new_epic",
      "approver",
      "service_account_failed_pipeline",
      "service_account_success_pipeline",
      "service_account_fixed_pipeline",
      "level",
    ],
  },
  "offlineTransfers.getExport": { path: ["offline_export_id"], required: [], optional: [] },
  "offlineTransfers.listExports": { path: [], required: [], optional: ["sort", "status", "page", "per_page"] },
  "offlineTransfers.startExport": {
    path: [],
    required: ["bucket", "entities"],
    optional: [
      "aws_s3_configuration",
      "s3_compatible_configuration",
      "gcs_configuration",
      "gcs_hmac_configuration",
      "gcs_adc_configuration",
    ],
  },
  "offlineTransfers.startImport": {
    path: [],
    required: ["bucket", "export_prefix"],
    optional: [
      "aws_s3_configuration",
      "s3_compatible_configuration",
      "gcs_configuration",
      "gcs_hmac_configuration",
      "gcs_adc_configuration",
      "entities",
      "import_all",
    ],
  },
  "orbit.getSchema": { path: [], required: [], optional: ["expand", "response_format"] },
  "orbit.getSkill": { path: ["skill_name"], required: [], optional: [] },
  "orbit.getSkillFile": { path: ["skill_name", "file_path"], required: [], optional: [] },
  "orbit.getSkills": { path: [], required: [], optional: [] },
  "orbit.getStatus": { path: [], required: [], optional: ["response_format"] },
  "orbit.listTemplates": { path: [], required: [], optional: [] },
  "orbit.listTools": { path: [], required: [], optional: [] },
  "orbit.query": { path: [], required: ["query"], optional: ["response_format", "source_type"] },
  "orbit.queryNamed": {
    path: ["query_name"],
    required: [],
    optional: ["parameters", "response_format", "source_type"],
  },
  "organizations.create": { path: [], required: ["name", "path"], optional: ["description", "visibility", "avatar"] },
  "organizations.delete": { path: ["organization_id"], required: [], optional: [] },
  "packages.delete": { path: ["project_id", "package_id"], required: [], optional: [] },
  "packages.deleteFile": { path: ["project_id", "package_id", "package_file_id"], required: [], optional: [] },
  "packages.downloadFile": {
    path: ["project_id", "package_id", "package_file_id"],
    required: [],
    optional: ["download_mode", "range"],
  },
  "packages.get": { path: ["project_id", "package_id"], required: [], optional: [] },
  "packages.listFiles": {
    path: ["project_id", "package_id"],
    required: [],
    optional: ["order_by", "sort", "page", "per_page"],
  },
  "packages.listForGroup": {
    path: ["group_id"],
    required: [],
    optional: [
      "exclude_subgroups",
      "order_by",
      "sort",
      "package_type",
      "package_name",
      "package_version",
      "include_versionless",
      "status",
      "page",
      "per_page",
    ],
  },
  "packages.listForProject": {
    path: ["project_id"],
    required: [],
    optional: [
      "order_by",
      "sort",
      "package_type",
      "package_name",
      "package_version",
      "include_versionless",
      "status",
      "page",
      "per_page",
    ],
  },
  "packages.listPipelines": {
    path: ["project_id", "package_id"],
    required: [],
    optional: ["cursor", "pagination", "per_page"],
  },
  "packagesCargo.download": { path: ["project_id", "package_name", "package_version"], required: [], optional: [] },
  "packagesCargo.getConfig": { path: ["project_id"], required: [], optional: [] },
  "packagesCargo.getIndex": {
    path: ["project_id", "prefix_1", "prefix_2", "package_name"],
    required: [],
    optional: [],
  },
  "packagesCargo.getOneLetterIndex": { path: ["project_id", "package_name"], required: [], optional: [] },
  "packagesCargo.getThreeLetterIndex": {
    path: ["project_id", "first_char", "package_name"],
    required: [],
    optional: [],
  },
  "packagesCargo.getTwoLetterIndex": { path: ["project_id", "package_name"], required: [], optional: [] },
  "packagesCargo.publish": { path: ["project_id"], required: ["body"], optional: [] },
  "packagesComposer.create": { path: ["project_id"], required: [], optional: ["tag", "branch"] },
  "packagesComposer.downloadArchive": { path: ["project_id", "package_name"], required: ["sha"], optional: [] },
  "packagesComposer.getPackage": { path: ["group_id", "package_name"], required: [], optional: [] },
  "packagesComposer.getProviders": { path: ["group_id", "provider_sha"], required: [], optional: [] },
  "packagesComposer.getRepository": { path: ["group_id"], required: [], optional: [] },
  "packagesComposer.getV1Package": { path: ["group_id", "package_name"], required: [], optional: [] },
  "packagesConanV1.authorizePackageFile": {
    path: [
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "conan_package_reference",
      "package_revision",
      "file_name",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV1.authorizePackageFileForProject": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "conan_package_reference",
      "package_revision",
      "file_name",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV1.authorizeRecipeFile": {
    path: ["package_name", "package_version", "package_username", "package_channel", "recipe_revision", "file_name"],
    required: [],
    optional: [],
  },
  "packagesConanV1.authorizeRecipeFileForProject": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "file_name",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV1.checkCredentials": { path: [], required: [], optional: [] },
  "packagesConanV1.checkCredentialsForProject": { path: ["project_id"], required: [], optional: [] },
  "packagesConanV1.delete": {
    path: ["package_name", "package_version", "package_username", "package_channel"],
    required: [],
    optional: [],
  },
  "packagesConanV1.deleteForProject": {
    path: ["project_id", "package_name", "package_version", "package_username", "package_channel"],
    required: [],
    optional: [],
  },
  "packagesConanV1.downloadPackageFile": {
    path: [
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "conan_package_reference",
      "package_revision",
      "file_name",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV1.downloadPackageFileForProject": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "conan_package_reference",
      "package_revision",
      "file_name",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV1.downloadRecipeFile": {
    path: ["package_name", "package_version", "package_username", "package_channel", "recipe_revision", "file_name"],
    required: [],
    optional: [],
  },
  "packagesConanV1.downloadRecipeFileForProject": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "file_name",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV1.getPackageDownloadUrls": {
    path: ["package_name", "package_version", "package_username", "package_channel", "conan_package_reference"],
    required: [],
    optional: [],
  },
  "packagesConanV1.getPackageDownloadUrlsForProject": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "conan_package_reference",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV1.getPackageManifest": {
    path: ["package_name", "package_version", "package_username", "package_channel", "conan_package_reference"],
    required: [],
    optional: [],
  },
  "packagesConanV1.getPackageManifestForProject": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "conan_package_reference",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV1.getPackageReferences": {
    path: ["package_name", "package_version", "package_username", "package_channel"],
    required: [],
    optional: [],
  },
  "packagesConanV1.getPackageReferencesForProject": {
    path: ["project_id", "package_name", "package_version", "package_username", "package_channel"],
    required: [],
    optional: [],
  },
  "packagesConanV1.getPackageSnapshot": {
    path: ["package_name", "package_version", "package_username", "package_channel", "conan_package_reference"],
    required: [],
    optional: [],
  },
  "packagesConanV1.getPackageSnapshotForProject": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "conan_package_reference",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV1.getPackageUploadUrls": {
    path: ["package_name", "package_version", "package_username", "package_channel", "conan_package_reference"],
    required: [],
    optional: ["conaninfo.txt", "conanmanifest.txt", "conan_package.tgz"],
  },
  "packagesConanV1.getPackageUploadUrlsForProject": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "conan_package_reference",
    ],
    required: [],
    optional: ["conaninfo.txt", "conanmanifest.txt", "conan_package.tgz"],
  },
  "packagesConanV1.getRecipeDownloadUrls": {
    path: ["package_name", "package_version", "package_username", "package_channel"],
    required: [],
    optional: [],
  },
  "packagesConanV1.getRecipeDownloadUrlsForProject": {
    path: ["project_id", "package_name", "package_version", "package_username", "package_channel"],
    required: [],
    optional: [],
  },
  "packagesConanV1.getRecipeManifest": {
    path: ["package_name", "package_version", "package_username", "package_channel"],
    required: [],
    optional: [],
  },
  "packagesConanV1.getRecipeManifestForProject": {
    path: ["project_id", "package_name", "package_version", "package_username", "package_channel"],
    required: [],
    optional: [],
  },
  "packagesConanV1.getRecipeSnapshot": {
    path: ["package_name", "package_version", "package_username", "package_channel"],
    required: [],
    optional: [],
  },
  "packagesConanV1.getRecipeSnapshotForProject": {
    path: ["project_id", "package_name", "package_version", "package_username", "package_channel"],
    required: [],
    optional: [],
  },
  "packagesConanV1.getRecipeUploadUrls": {
    path: ["package_name", "package_version", "package_username", "package_channel"],
    required: [],
    optional: ["conanfile.py", "conanmanifest.txt", "conan_sources.tgz", "conan_export.tgz"],
  },
  "packagesConanV1.getRecipeUploadUrlsForProject": {
    path: ["project_id", "package_name", "package_version", "package_username", "package_channel"],
    required: [],
    optional: ["conanfile.py", "conanmanifest.txt", "conan_sources.tgz", "conan_export.tgz"],
  },
  "packagesConanV1.getToken": { path: [], required: [], optional: [] },
  "packagesConanV1.getTokenForProject": { path: ["project_id"], required: [], optional: [] },
  "packagesConanV1.ping": { path: [], required: [], optional: [] },
  "packagesConanV1.pingForProject": { path: ["project_id"], required: [], optional: [] },
  "packagesConanV1.search": { path: [], required: ["q"], optional: ["ignorecase"] },
  "packagesConanV1.searchForProject": { path: ["project_id"], required: ["q"], optional: ["ignorecase"] },
  "packagesConanV1.uploadPackageFile": {
    path: [
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "conan_package_reference",
      "package_revision",
      "file_name",
    ],
    required: ["body"],
    optional: ["x_checksum_deploy"],
  },
  "packagesConanV1.uploadPackageFileForProject": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "conan_package_reference",
      "package_revision",
      "file_name",
    ],
    required: ["body"],
    optional: ["x_checksum_deploy"],
  },
  "packagesConanV1.uploadRecipeFile": {
    path: ["package_name", "package_version", "package_username", "package_channel", "recipe_revision", "file_name"],
    required: ["body"],
    optional: ["x_checksum_deploy"],
  },
  "packagesConanV1.uploadRecipeFileForProject": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "file_name",
    ],
    required: ["body"],
    optional: ["x_checksum_deploy"],
  },
  "packagesConanV2.authorizePackageFile": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "conan_package_reference",
      "package_revision",
      "file_name",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV2.authorizeRecipeFile": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "file_name",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV2.checkCredentials": { path: ["project_id"], required: [], optional: [] },
  "packagesConanV2.deletePackageRevision": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "conan_package_reference",
      "package_revision",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV2.deleteRecipeRevision": {
    path: ["project_id", "package_name", "package_version", "package_username", "package_channel", "recipe_revision"],
    required: [],
    optional: [],
  },
  "packagesConanV2.downloadPackageFile": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "conan_package_reference",
      "package_revision",
      "file_name",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV2.downloadRecipeFile": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "file_name",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV2.getLatestPackageRevision": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "conan_package_reference",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV2.getLatestRecipeRevision": {
    path: ["project_id", "package_name", "package_version", "package_username", "package_channel"],
    required: [],
    optional: [],
  },
  "packagesConanV2.getPackageFiles": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "conan_package_reference",
      "package_revision",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV2.getPackageReferences": {
    path: ["project_id", "package_name", "package_version", "package_username", "package_channel"],
    required: [],
    optional: [],
  },
  "packagesConanV2.getPackageReferencesOfRevision": {
    path: ["project_id", "package_name", "package_version", "package_username", "package_channel", "recipe_revision"],
    required: [],
    optional: [],
  },
  "packagesConanV2.getPackageRevisions": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "conan_package_reference",
    ],
    required: [],
    optional: [],
  },
  "packagesConanV2.getRecipeFiles": {
    path: ["project_id", "package_name", "package_version", "package_username", "package_channel", "recipe_revision"],
    required: [],
    optional: [],
  },
  "packagesConanV2.getRecipeRevisions": {
    path: ["project_id", "package_name", "package_version", "package_username", "package_channel"],
    required: [],
    optional: [],
  },
  "packagesConanV2.getToken": { path: ["project_id"], required: [], optional: [] },
  "packagesConanV2.search": { path: ["project_id"], required: ["q"], optional: ["ignorecase"] },
  "packagesConanV2.uploadPackageFile": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "conan_package_reference",
      "package_revision",
      "file_name",
    ],
    required: ["body"],
    optional: ["x_checksum_deploy"],
  },
  "packagesConanV2.uploadRecipeFile": {
    path: [
      "project_id",
      "package_name",
      "package_version",
      "package_username",
      "package_channel",
      "recipe_revision",
      "file_name",
    ],
    required: ["body"],
    optional: ["x_checksum_deploy"],
  },
  "packagesDebian.authorizeUpload": {
    path: ["project_id", "file_name"],
    required: [],
    optional: ["distribution", "component"],
  },
  "packagesDebian.downloadForGroup": {
    path: ["group_id", "distribution", "project_id", "letter", "package_name", "package_version", "file_name"],
    required: [],
    optional: [],
  },
  "packagesDebian.downloadForProject": {
    path: ["project_id", "distribution", "letter", "package_name", "package_version", "file_name"],
    required: [],
    optional: [],
  },
  "packagesDebian.downloadInstallerByHashForGroup": {
    path: ["group_id", "distribution", "component", "architecture", "file_sha256"],
    required: [],
    optional: [],
  },
  "packagesDebian.downloadInstallerByHashForProject": {
    path: ["project_id", "distribution", "component", "architecture", "file_sha256"],
    required: [],
    optional: [],
  },
  "packagesDebian.downloadInstallerIndexForGroup": {
    path: ["group_id", "distribution", "component", "architecture"],
    required: [],
    optional: [],
  },
  "packagesDebian.downloadInstallerIndexForProject": {
    path: ["project_id", "distribution", "component", "architecture"],
    required: [],
    optional: [],
  },
  "packagesDebian.downloadPackagesByHashForGroup": {
    path: ["group_id", "distribution", "component", "architecture", "file_sha256"],
    required: [],
    optional: [],
  },
  "packagesDebian.downloadPackagesByHashForProject": {
    path: ["project_id", "distribution", "component", "architecture", "file_sha256"],
    required: [],
    optional: [],
  },
  "packagesDebian.downloadPackagesIndexForGroup": {
    path: ["group_id", "distribution", "component", "architecture"],
    required: [],
    optional: [],
  },
  "packagesDebian.downloadPackagesIndexForProject": {
    path: ["project_id", "distribution", "component", "architecture"],
    required: [],
    optional: [],
  },
  "packagesDebian.downloadSourcesByHashForGroup": {
    path: ["group_id", "distribution", "component", "file_sha256"],
    required: [],
    optional: [],
  },
  "packagesDebian.downloadSourcesByHashForProject": {
    path: ["project_id", "distribution", "component", "file_sha256"],
    required: [],
    optional: [],
  },
  "packagesDebian.downloadSourcesIndexForGroup": {
    path: ["group_id", "distribution", "component"],
    required: [],
    optional: [],
  },
  "packagesDebian.downloadSourcesIndexForProject": {
    path: ["project_id", "distribution", "component"],
    required: [],
    optional: [],
  },
  "packagesDebian.getReleaseForGroup": { path: ["group_id", "distribution"], required: [], optional: [] },
  "packagesDebian.getReleaseForProject": { path: ["project_id", "distribution"], required: [], optional: [] },
  "packagesDebian.getReleaseSignatureForGroup": { path: ["group_id", "distribution"], required: [], optional: [] },
  "packagesDebian.getReleaseSignatureForProject": { path: ["project_id", "distribution"], required: [], optional: [] },
  "packagesDebian.getSignedReleaseForGroup": { path: ["group_id", "distribution"], required: [], optional: [] },
  "packagesDebian.getSignedReleaseForProject": { path: ["project_id", "distribution"], required: [], optional: [] },
  "packagesDebian.upload": {
    path: ["project_id", "file_name"],
    required: ["body"],
    optional: ["distribution", "component"],
  },
  "packagesDebianGroupDistributions.create": {
    path: ["group_id"],
    required: ["codename"],
    optional: [
      "suite",
      "origin",
      "label",
      "version",
      "description",
      "valid_time_duration_seconds",
      "components",
      "architectures",
    ],
  },
  "packagesDebianGroupDistributions.delete": {
    path: ["group_id", "codename"],
    required: [],
    optional: [
      "suite",
      "origin",
      "label",
      "version",
      "description",
      "valid_time_duration_seconds",
      "components",
      "architectures",
    ],
  },
  "packagesDebianGroupDistributions.get": { path: ["group_id", "codename"], required: [], optional: [] },
  "packagesDebianGroupDistributions.getKey": { path: ["group_id", "codename"], required: [], optional: [] },
  "packagesDebianGroupDistributions.list": {
    path: ["group_id"],
    required: [],
    optional: [
      "codename",
      "suite",
      "origin",
      "label",
      "version",
      "description",
      "valid_time_duration_seconds",
      "components",
      "architectures",
      "page",
      "per_page",
    ],
  },
  "packagesDebianGroupDistributions.update": {
    path: ["group_id", "codename"],
    required: [],
    optional: [
      "suite",
      "origin",
      "label",
      "version",
      "description",
      "valid_time_duration_seconds",
      "components",
      "architectures",
    ],
  },
  "packagesDebianProjectDistributions.create": {
    path: ["project_id"],
    required: ["codename"],
    optional: [
      "suite",
      "origin",
      "label",
      "version",
      "description",
      "valid_time_duration_seconds",
      "components",
      "architectures",
    ],
  },
  "packagesDebianProjectDistributions.delete": {
    path: ["project_id", "codename"],
    required: [],
    optional: [
      "suite",
      "origin",
      "label",
      "version",
      "description",
      "valid_time_duration_seconds",
      "components",
      "architectures",
    ],
  },
  "packagesDebianProjectDistributions.get": { path: ["project_id", "codename"], required: [], optional: [] },
  "packagesDebianProjectDistributions.getKey": { path: ["project_id", "codename"], required: [], optional: [] },
  "packagesDebianProjectDistributions.list": {
    path: ["project_id"],
    required: [],
    optional: [
      "codename",
      "suite",
      "origin",
      "label",
      "version",
      "description",
      "valid_time_duration_seconds",
      "components",
      "architectures",
      "page",
      "per_page",
    ],
  },
  "packagesDebianProjectDistributions.update": {
    path: ["project_id", "codename"],
    required: [],
    optional: [
      "suite",
      "origin",
      "label",
      "version",
      "description",
      "valid_time_duration_seconds",
      "components",
      "architectures",
    ],
  },
  "packagesGeneric.authorizeUpload": {
    path: ["project_id", "package_name", "package_version", "file_name"],
    required: [],
    optional: ["status"],
  },
  "packagesGeneric.authorizeUploadToFolder": {
    path: ["project_id", "package_name", "package_version", "path", "file_name"],
    required: [],
    optional: ["status"],
  },
  "packagesGeneric.download": {
    path: ["project_id", "package_name", "package_version", "file_name"],
    required: [],
    optional: ["download_mode", "range"],
  },
  "packagesGeneric.downloadFromFolder": {
    path: ["project_id", "package_name", "package_version", "path", "file_name"],
    required: [],
    optional: ["download_mode", "range"],
  },
  "packagesGeneric.upload": {
    path: ["project_id", "package_name", "package_version", "file_name"],
    required: ["body"],
    optional: ["status", "select"],
  },
  "packagesGeneric.uploadToFolder": {
    path: ["project_id", "package_name", "package_version", "path", "file_name"],
    required: ["body"],
    optional: ["status", "select"],
  },
  "packagesGoProxy.downloadSource": {
    path: ["project_id", "module_name", "module_version"],
    required: [],
    optional: [],
  },
  "packagesGoProxy.getModFile": { path: ["project_id", "module_name", "module_version"], required: [], optional: [] },
  "packagesGoProxy.getVersion": { path: ["project_id", "module_name", "module_version"], required: [], optional: [] },
  "packagesGoProxy.getVersions": { path: ["project_id", "module_name"], required: [], optional: [] },
  "packagesHelm.authorizeUpload": { path: ["project_id", "channel"], required: [], optional: [] },
  "packagesHelm.download": { path: ["project_id", "channel", "file_name"], required: [], optional: [] },
  "packagesHelm.getIndex": { path: ["project_id", "channel"], required: [], optional: [] },
  "packagesHelm.upload": { path: ["project_id", "channel"], required: ["chart"], optional: [] },
  "packagesMaven.authorizeUpload": { path: ["project_id", "path", "file_name"], required: [], optional: [] },
  "packagesMaven.download": { path: ["path", "file_name"], required: [], optional: ["range"] },
  "packagesMaven.downloadForGroup": { path: ["group_id", "path", "file_name"], required: [], optional: ["range"] },
  "packagesMaven.downloadForProject": { path: ["project_id", "path", "file_name"], required: [], optional: ["range"] },
  "packagesMaven.upload": { path: ["project_id", "path", "file_name"], required: ["body"], optional: [] },
  "packagesNpm.deleteDistTag": { path: ["package_name", "tag"], required: [], optional: [] },
  "packagesNpm.deleteDistTagForGroup": { path: ["group_id", "package_name", "tag"], required: [], optional: [] },
  "packagesNpm.deleteDistTagForProject": { path: ["project_id", "package_name", "tag"], required: [], optional: [] },
  "packagesNpm.download": { path: ["project_id", "package_name", "file_name"], required: [], optional: [] },
  "packagesNpm.getDistTags": { path: ["package_name"], required: [], optional: [] },
  "packagesNpm.getDistTagsForGroup": { path: ["group_id", "package_name"], required: [], optional: [] },
  "packagesNpm.getDistTagsForProject": { path: ["project_id", "package_name"], required: [], optional: [] },
  "packagesNpm.getMetadata": { path: ["package_name"], required: [], optional: [] },
  "packagesNpm.getMetadataForGroup": { path: ["group_id", "package_name"], required: [], optional: [] },
  "packagesNpm.getMetadataForProject": { path: ["project_id", "package_name"], required: [], optional: [] },
  "packagesNpm.publish": {
    path: ["project_id", "package_name"],
    required: ["versions"],
    optional: ["name", "dist-tags", "_attachments", "_id", "description", "readme", "access"],
  },
  "packagesNpm.setDistTag": { path: ["package_name", "tag"], required: ["body"], optional: [] },
  "packagesNpm.setDistTagForGroup": { path: ["group_id", "package_name", "tag"], required: ["body"], optional: [] },
  "packagesNpm.setDistTagForProject": { path: ["project_id", "package_name", "tag"], required: ["body"], optional: [] },
  "packagesNpmAudits.getAdvisories": { path: [], required: ["body"], optional: [] },
  "packagesNpmAudits.getAdvisoriesForGroup": { path: ["group_id"], required: ["body"], optional: [] },
  "packagesNpmAudits.getAdvisoriesForProject": { path: ["project_id"], required: ["body"], optional: [] },
  "packagesNpmAudits.getReport": {
    path: [],
    required: ["requires", "dependencies"],
    optional: ["name", "version", "install", "remove", "metadata"],
  },
  "packagesNpmAudits.getReportForGroup": {
    path: ["group_id"],
    required: ["requires", "dependencies"],
    optional: ["name", "version", "install", "remove", "metadata"],
  },
  "packagesNpmAudits.getReportForProject": {
    path: ["project_id"],
    required: ["requires", "dependencies"],
    optional: ["name", "version", "install", "remove", "metadata"],
  },
  "packagesNuget.authorizeUpload": { path: ["project_id"], required: [], optional: [] },
  "packagesNuget.authorizeUploadOfSymbolPackage": { path: ["project_id"], required: [], optional: [] },
  "packagesNuget.delete": { path: ["project_id", "package_name", "package_version"], required: [], optional: [] },
  "packagesNuget.downloadFile": {
    path: ["project_id", "package_name", "package_version", "package_filename"],
    required: [],
    optional: [],
  },
  "packagesNuget.downloadSymbolFileForGroup": {
    path: ["group_id", "file_name", "signature", "same_file_name"],
    required: ["symbolchecksum"],
    optional: [],
  },
  "packagesNuget.downloadSymbolFileForProject": {
    path: ["project_id", "file_name", "signature", "same_file_name"],
    required: ["symbolchecksum"],
    optional: [],
  },
  "packagesNuget.getPackageMetadataForGroup": { path: ["group_id", "package_name"], required: [], optional: [] },
  "packagesNuget.getPackageMetadataForProject": { path: ["project_id", "package_name"], required: [], optional: [] },
  "packagesNuget.getServiceIndexForGroup": { path: ["group_id"], required: [], optional: [] },
  "packagesNuget.getServiceIndexForProject": { path: ["project_id"], required: [], optional: [] },
  "packagesNuget.getVersionMetadataForGroup": {
    path: ["group_id", "package_name", "package_version"],
    required: [],
    optional: [],
  },
  "packagesNuget.getVersionMetadataForProject": {
    path: ["project_id", "package_name", "package_version"],
    required: [],
    optional: [],
  },
  "packagesNuget.getVersions": { path: ["project_id", "package_name"], required: [], optional: [] },
  "packagesNuget.searchForGroup": { path: ["group_id"], required: [], optional: ["q", "skip", "take", "prerelease"] },
  "packagesNuget.searchForProject": {
    path: ["project_id"],
    required: [],
    optional: ["q", "skip", "take", "prerelease"],
  },
  "packagesNuget.upload": { path: ["project_id"], required: ["package"], optional: [] },
  "packagesNuget.uploadSymbolPackage": { path: ["project_id"], required: ["package"], optional: [] },
  "packagesNugetV2.authorizeUpload": { path: ["project_id"], required: [], optional: [] },
  "packagesNugetV2.findPackages": { path: ["project_id"], required: ["$filter"], optional: [] },
  "packagesNugetV2.findPackagesById": { path: ["project_id"], required: ["id"], optional: [] },
  "packagesNugetV2.getMetadataForGroup": { path: ["group_id"], required: [], optional: [] },
  "packagesNugetV2.getMetadataForProject": { path: ["project_id"], required: [], optional: [] },
  "packagesNugetV2.getPackage": { path: ["project_id", "package_name", "package_version"], required: [], optional: [] },
  "packagesNugetV2.getServiceIndexForGroup": { path: ["group_id"], required: [], optional: [] },
  "packagesNugetV2.getServiceIndexForProject": { path: ["project_id"], required: [], optional: [] },
  "packagesNugetV2.upload": { path: ["project_id"], required: ["package"], optional: [] },
  "packagesPypi.authorizeUpload": { path: ["project_id"], required: [], optional: [] },
  "packagesPypi.downloadFileForGroup": { path: ["group_id", "sha256", "file_identifier"], required: [], optional: [] },
  "packagesPypi.downloadFileForProject": {
    path: ["project_id", "sha256", "file_identifier"],
    required: [],
    optional: [],
  },
  "packagesPypi.downloadUpstreamFile": {
    path: ["project_id", "package_name", "upstream_path"],
    required: [],
    optional: [],
  },
  "packagesPypi.getPackageFilesForGroup": { path: ["group_id", "package_name"], required: [], optional: [] },
  "packagesPypi.getPackageFilesForProject": { path: ["project_id", "package_name"], required: [], optional: [] },
  "packagesPypi.getSimpleIndexForGroup": { path: ["group_id"], required: [], optional: [] },
  "packagesPypi.getSimpleIndexForProject": { path: ["project_id"], required: [], optional: [] },
  "packagesPypi.upload": {
    path: ["project_id"],
    required: ["content", "name", "version"],
    optional: [
      "requires_python",
      "md5_digest",
      "sha256_digest",
      "metadata_version",
      "author_email",
      "description",
      "description_content_type",
      "summary",
      "keywords",
    ],
  },
  "packagesRpm.authorizeUpload": { path: ["project_id"], required: [], optional: [] },
  "packagesRpm.download": { path: ["project_id", "package_file_id", "file_name"], required: [], optional: [] },
  "packagesRpm.downloadMetadata": { path: ["project_id", "file_name"], required: [], optional: [] },
  "packagesRpm.upload": { path: ["project_id"], required: ["body"], optional: [] },
  "packagesRubygems.authorizeUpload": { path: ["project_id"], required: [], optional: [] },
  "packagesRubygems.download": { path: ["project_id", "file_name"], required: [], optional: [] },
  "packagesRubygems.downloadDependencies": { path: ["project_id"], required: [], optional: ["gems"] },
  "packagesRubygems.downloadGemspec": { path: ["project_id", "file_name"], required: [], optional: [] },
  "packagesRubygems.downloadSpecs": { path: ["project_id", "file_name"], required: [], optional: [] },
  "packagesRubygems.upload": { path: ["project_id"], required: ["body"], optional: [] },
  "packagesTerraformModules.authorizeUpload": {
    path: ["project_id", "module_name", "module_system", "module_version"],
    required: [],
    optional: [],
  },
  "packagesTerraformModules.download": {
    path: ["module_namespace", "module_name", "module_system", "module_version"],
    required: [],
    optional: ["token", "archive"],
  },
  "packagesTerraformModules.downloadForProject": {
    path: ["project_id", "module_name", "module_system", "module_version"],
    required: [],
    optional: ["terraform-get"],
  },
  "packagesTerraformModules.downloadLatestForProject": {
    path: ["project_id", "module_name", "module_system"],
    required: [],
    optional: ["terraform-get"],
  },
  "packagesTerraformModules.get": {
    path: ["module_namespace", "module_name", "module_system", "module_version"],
    required: [],
    optional: [],
  },
  "packagesTerraformModules.getDownloadUrl": {
    path: ["module_namespace", "module_name", "module_system", "module_version"],
    required: [],
    optional: [],
  },
  "packagesTerraformModules.getLatest": {
    path: ["module_namespace", "module_name", "module_system"],
    required: [],
    optional: [],
  },
  "packagesTerraformModules.getLatestDownloadUrl": {
    path: ["module_namespace", "module_name", "module_system"],
    required: [],
    optional: [],
  },
  "packagesTerraformModules.getVersions": {
    path: ["module_namespace", "module_name", "module_system"],
    required: [],
    optional: [],
  },
  "packagesTerraformModules.upload": {
    path: ["project_id", "module_name", "module_system", "module_version"],
    required: ["body"],
    optional: [],
  },
  "pages.checkAccess": { path: ["project_id"], required: [], optional: [] },
  "pages.getSettings": { path: ["project_id"], required: [], optional: [] },
  "pages.unpublish": { path: ["project_id"], required: [], optional: [] },
  "pages.updateSettings": {
    path: ["project_id"],
    required: [],
    optional: ["pages_unique_domain_enabled", "pages_https_only", "pages_primary_domain"],
  },
  "pagesDomains.create": {
    path: ["project_id"],
    required: ["domain"],
    optional: ["auto_ssl_enabled", "certificate", "key"],
  },
  "pagesDomains.delete": { path: ["project_id", "domain"], required: [], optional: [] },
  "pagesDomains.get": { path: ["project_id", "domain"], required: [], optional: [] },
  "pagesDomains.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "pagesDomains.listAll": { path: [], required: [], optional: ["domain", "page", "per_page"] },
  "pagesDomains.update": {
    path: ["project_id", "domain"],
    required: [],
    optional: ["auto_ssl_enabled", "certificate", "key"],
  },
  "pagesDomains.verify": { path: ["project_id", "domain"], required: [], optional: [] },
  "personalAccessTokens.get": { path: ["token_id"], required: [], optional: [] },
  "personalAccessTokens.getSelf": { path: [], required: [], optional: [] },
  "personalAccessTokens.getSelfAssociations": {
    path: [],
    required: [],
    optional: ["min_access_level", "page", "per_page"],
  },
  "personalAccessTokens.list": {
    path: [],
    required: [],
    optional: [
      "user_id",
      "revoked",
      "state",
      "created_before",
      "created_after",
      "last_used_before",
      "last_used_after",
      "expires_before",
      "expires_after",
      "search",
      "sort",
      "page",
      "per_page",
    ],
  },
  "personalAccessTokens.revoke": { path: ["token_id"], required: [], optional: [] },
  "personalAccessTokens.revokeSelf": { path: [], required: [], optional: [] },
  "personalAccessTokens.rotate": { path: ["token_id"], required: [], optional: ["expires_at"] },
  "personalAccessTokens.rotateSelf": { path: [], required: [], optional: ["expires_at"] },
  "pipelineSchedules.create": {
    path: ["project_id"],
    required: ["description", "ref", "cron"],
    optional: ["cron_timezone", "active", "inputs"],
  },
  "pipelineSchedules.createVariable": {
    path: ["project_id", "pipeline_schedule_id"],
    required: ["key", "value"],
    optional: ["variable_type"],
  },
  "pipelineSchedules.delete": { path: ["project_id", "pipeline_schedule_id"], required: [], optional: [] },
  "pipelineSchedules.deleteVariable": {
    path: ["project_id", "pipeline_schedule_id", "key"],
    required: [],
    optional: [],
  },
  "pipelineSchedules.get": { path: ["project_id", "pipeline_schedule_id"], required: [], optional: [] },
  "pipelineSchedules.getVariable": { path: ["project_id", "pipeline_schedule_id", "key"], required: [], optional: [] },
  "pipelineSchedules.list": { path: ["project_id"], required: [], optional: ["scope", "page", "per_page"] },
  "pipelineSchedules.listPipelines": {
    path: ["project_id", "pipeline_schedule_id"],
    required: [],
    optional: [
      "scope",
      "status",
      "updated_after",
      "updated_before",
      "created_after",
      "created_before",
      "sort",
      "page",
      "per_page",
    ],
  },
  "pipelineSchedules.play": { path: ["project_id", "pipeline_schedule_id"], required: [], optional: [] },
  "pipelineSchedules.takeOwnership": { path: ["project_id", "pipeline_schedule_id"], required: [], optional: [] },
  "pipelineSchedules.update": {
    path: ["project_id", "pipeline_schedule_id"],
    required: [],
    optional: ["description", "ref", "cron", "cron_timezone", "active", "inputs"],
  },
  "pipelineSchedules.updateVariable": {
    path: ["project_id", "pipeline_schedule_id", "key"],
    required: [],
    optional: ["value", "variable_type"],
  },
  "pipelineTriggers.create": { path: ["project_id"], required: ["description"], optional: ["expires_at"] },
  "pipelineTriggers.delete": { path: ["project_id", "trigger_id"], required: [], optional: [] },
  "pipelineTriggers.get": { path: ["project_id", "trigger_id"], required: [], optional: [] },
  "pipelineTriggers.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "pipelineTriggers.trigger": { path: ["project_id"], required: ["ref", "token"], optional: ["variables", "inputs"] },
  "pipelineTriggers.triggerForRef": {
    path: ["project_id", "ref"],
    required: ["token"],
    optional: ["variables", "inputs"],
  },
  "pipelineTriggers.update": { path: ["project_id", "trigger_id"], required: [], optional: ["description"] },
  "pipelines.cancel": { path: ["project_id", "pipeline_id"], required: [], optional: [] },
  "pipelines.create": { path: ["project_id"], required: ["ref"], optional: ["variables", "inputs"] },
  "pipelines.delete": { path: ["project_id", "pipeline_id"], required: [], optional: [] },
  "pipelines.get": { path: ["project_id", "pipeline_id"], required: [], optional: [] },
  "pipelines.getLatest": { path: ["project_id"], required: [], optional: ["ref"] },
  "pipelines.getTestReport": { path: ["project_id", "pipeline_id"], required: [], optional: [] },
  "pipelines.getTestReportSummary": { path: ["project_id", "pipeline_id"], required: [], optional: [] },
  "pipelines.list": {
    path: ["project_id"],
    required: [],
    optional: [
      "scope",
      "status",
      "source",
      "ref",
      "sha",
      "yaml_errors",
      "name",
      "username",
      "updated_after",
      "updated_before",
      "created_after",
      "created_before",
      "order_by",
      "sort",
      "page",
      "per_page",
    ],
  },
  "pipelines.listForCurrentUser": {
    path: [],
    required: [],
    optional: ["source", "created_before", "created_after", "order_by", "sort", "cursor", "pagination", "per_page"],
  },
  "pipelines.listVariables": { path: ["project_id", "pipeline_id"], required: [], optional: [] },
  "pipelines.retry": { path: ["project_id", "pipeline_id"], required: [], optional: [] },
  "pipelines.updateMetadata": { path: ["project_id", "pipeline_id"], required: ["name"], optional: [] },
  "planLimits.get": { path: [], required: [], optional: ["plan_name"] },
  "planLimits.update": {
    path: [],
    required: ["plan_name"],
    optional: [
      "cargo_max_file_size",
      "ci_active_jobs",
      "ci_instance_level_variables",
      "ci_needs_size_limit",
      "ci_pipeline_schedules",
      "ci_pipeline_size",
      "ci_project_subscriptions",
      "ci_registered_group_runners",
      "ci_registered_project_runners",
      "conan_max_file_size",
      "dotenv_size",
      "dotenv_variables",
      "enforcement_limit",
      "generic_packages_max_file_size",
      "helm_max_file_size",
      "maven_max_file_size",
      "max_pipelines_per_merge_train",
      "notification_limit",
      "npm_max_file_size",
      "nuget_max_file_size",
      "pipeline_hierarchy_size",
      "pypi_max_file_size",
      "service_desk_outbound_emails_per_day",
      "service_desk_outbound_emails_per_hour",
      "storage_size_limit",
      "terraform_module_max_file_size",
      "web_hook_calls",
      "web_hook_calls_low",
      "web_hook_calls_mid",
    ],
  },
  "projectAccessTokens.create": {
    path: ["project_id"],
    required: ["name", "scopes"],
    optional: ["description", "access_level", "expires_at"],
  },
  "projectAccessTokens.get": { path: ["project_id", "token_id"], required: [], optional: [] },
  "projectAccessTokens.list": {
    path: ["project_id"],
    required: [],
    optional: [
      "revoked",
      "state",
      "created_before",
      "created_after",
      "last_used_before",
      "last_used_after",
      "expires_before",
      "expires_after",
      "search",
      "sort",
      "page",
      "per_page",
    ],
  },
  "projectAccessTokens.revoke": { path: ["project_id", "token_id"], required: [], optional: [] },
  "projectAccessTokens.rotate": { path: ["project_id", "token_id"], required: [], optional: ["expires_at"] },
  "projectAccessTokens.rotateSelf": { path: ["project_id"], required: [], optional: ["expires_at"] },
  "projectAliases.create": { path: [], required: ["project_id", "name"], optional: [] },
  "projectAliases.delete": { path: ["alias_name"], required: [], optional: [] },
  "projectAliases.get": { path: ["alias_name"], required: [], optional: [] },
  "projectAliases.list": { path: [], required: [], optional: ["page", "per_page"] },
  "projectBadges.create": { path: ["project_id"], required: ["link_url", "image_url"], optional: ["name"] },
  "projectBadges.delete": { path: ["project_id", "badge_id"], required: [], optional: [] },
  "projectBadges.get": { path: ["project_id", "badge_id"], required: [], optional: [] },
  "projectBadges.list": { path: ["project_id"], required: [], optional: ["name", "page", "per_page"] },
  "projectBadges.preview": { path: ["project_id"], required: ["link_url", "image_url"], optional: [] },
  "projectBadges.update": {
    path: ["project_id", "badge_id"],
    required: [],
    optional: ["link_url", "image_url", "name"],
  },
  "projectClusters.create": {
    path: ["project_id"],
    required: ["name", "platform_kubernetes_attributes"],
    optional: [
      "enabled",
      "domain",
      "environment_scope",
      "namespace_per_environment",
      "management_project_id",
      "managed",
    ],
  },
  "projectClusters.delete": { path: ["project_id", "cluster_id"], required: [], optional: [] },
  "projectClusters.get": { path: ["project_id", "cluster_id"], required: [], optional: [] },
  "projectClusters.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "projectClusters.update": {
    path: ["project_id", "cluster_id"],
    required: [],
    optional: [
      "name",
      "enabled",
      "domain",
      "environment_scope",
      "namespace_per_environment",
      "management_project_id",
      "managed",
      "platform_kubernetes_attributes",
    ],
  },
  "projectForks.create": {
    path: ["project_id"],
    required: [],
    optional: [
      "namespace_id",
      "namespace_path",
      "namespace",
      "name",
      "path",
      "description",
      "visibility",
      "branches",
      "mr_default_target_self",
    ],
  },
  "projectForks.link": { path: ["project_id", "forked_from_id"], required: [], optional: [] },
  "projectForks.list": {
    path: ["project_id"],
    required: [],
    optional: [
      "archived",
      "visibility",
      "search",
      "order_by",
      "sort",
      "simple",
      "search_namespaces",
      "owned",
      "starred",
      "imported",
      "membership",
      "with_issues_enabled",
      "with_merge_requests_enabled",
      "with_programming_language",
      "min_access_level",
      "id_after",
      "id_before",
      "last_activity_after",
      "last_activity_before",
      "repository_storage",
      "topic",
      "topic_id",
      "updated_after",
      "updated_before",
      "include_pending_delete",
      "include_hidden",
      "marked_for_deletion_on",
      "active",
      "wiki_checksum_failed",
      "repository_checksum_failed",
      "statistics",
      "with_custom_attributes",
      "custom_attributes",
      "page",
      "per_page",
    ],
  },
  "projectForks.unlink": { path: ["project_id"], required: [], optional: [] },
  "projectImportExport.authorizeImport": { path: [], required: [], optional: [] },
  "projectImportExport.authorizeRelationImport": { path: [], required: [], optional: [] },
  "projectImportExport.downloadExport": { path: ["project_id"], required: [], optional: [] },
  "projectImportExport.getExport": { path: ["project_id"], required: [], optional: [] },
  "projectImportExport.getImport": { path: ["project_id"], required: [], optional: [] },
  "projectImportExport.import": {
    path: [],
    required: ["file", "path"],
    optional: ["name", "namespace_id", "namespace_path", "namespace", "overwrite", "override_params"],
  },
  "projectImportExport.importFromGit": {
    path: ["project_id"],
    required: ["import_url"],
    optional: ["import_url_user", "import_url_password"],
  },
  "projectImportExport.importFromS3": {
    path: [],
    required: ["region", "bucket_name", "file_key", "access_key_id", "secret_access_key", "path"],
    optional: ["name", "namespace_id", "namespace_path", "namespace", "overwrite", "override_params"],
  },
  "projectImportExport.importFromUrl": {
    path: [],
    required: ["url", "path"],
    optional: ["name", "namespace_id", "namespace_path", "namespace", "overwrite", "override_params"],
  },
  "projectImportExport.importRelation": { path: [], required: ["path", "file", "relation"], optional: [] },
  "projectImportExport.listRelationImports": { path: ["project_id"], required: [], optional: [] },
  "projectImportExport.startExport": {
    path: ["project_id"],
    required: [],
    optional: ["description", "upload", "excluded_relations"],
  },
  "projectIntegrations.disable": { path: ["project_id", "slug"], required: [], optional: [] },
  "projectIntegrations.get": { path: ["project_id", "slug"], required: [], optional: [] },
  "projectIntegrations.list": { path: ["project_id"], required: [], optional: [] },
  "projectIntegrations.setAppleAppStore": {
    path: ["project_id"],
    required: ["app_store_issuer_id", "app_store_key_id", "app_store_private_key_file_name", "app_store_private_key"],
    optional: ["use_inherited_settings", "app_store_protected_refs"],
  },
  "projectIntegrations.setAsana": {
    path: ["project_id"],
    required: ["api_key"],
    optional: ["use_inherited_settings", "push_events", "restrict_to_branch"],
  },
  "projectIntegrations.setAssembla": {
    path: ["project_id"],
    required: ["token"],
    optional: ["use_inherited_settings", "push_events", "subdomain"],
  },
  "projectIntegrations.setBamboo": {
    path: ["project_id"],
    required: ["bamboo_url", "build_key", "username", "password"],
    optional: ["use_inherited_settings", "push_events", "enable_ssl_verification"],
  },
  "projectIntegrations.setBugzilla": {
    path: ["project_id"],
    required: ["project_url", "issues_url", "new_issue_url"],
    optional: ["use_inherited_settings", "push_events", "description", "title"],
  },
  "projectIntegrations.setBuildkite": {
    path: ["project_id"],
    required: ["token", "project_url"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "enable_ssl_verification",
    ],
  },
  "projectIntegrations.setCampfire": {
    path: ["project_id"],
    required: ["token"],
    optional: ["use_inherited_settings", "push_events", "subdomain", "room"],
  },
  "projectIntegrations.setClickup": {
    path: ["project_id"],
    required: ["project_url", "issues_url"],
    optional: ["use_inherited_settings", "push_events", "description"],
  },
  "projectIntegrations.setConfluence": {
    path: ["project_id"],
    required: ["confluence_url"],
    optional: ["use_inherited_settings"],
  },
  "projectIntegrations.setCustomIssueTracker": {
    path: ["project_id"],
    required: ["project_url", "issues_url", "new_issue_url"],
    optional: ["use_inherited_settings", "push_events", "description", "title"],
  },
  "projectIntegrations.setDatadog": {
    path: ["project_id"],
    required: ["api_key"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "datadog_site",
      "api_url",
      "datadog_ci_visibility",
      "archive_trace_events",
      "datadog_service",
      "datadog_env",
      "datadog_tags",
      "pipeline_events",
      "build_events",
      "merge_requests_events",
      "note_events",
      "tag_push_events",
      "subgroup_events",
      "project_events",
    ],
  },
  "projectIntegrations.setDiffblueCover": {
    path: ["project_id"],
    required: ["diffblue_license_key", "diffblue_access_token_name", "diffblue_access_token_secret"],
    optional: ["use_inherited_settings"],
  },
  "projectIntegrations.setDiscord": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "push_channel",
      "issue_channel",
      "confidential_issue_channel",
      "incident_channel",
      "alert_channel",
      "merge_request_channel",
      "note_channel",
      "confidential_note_channel",
      "tag_push_channel",
      "pipeline_channel",
      "wiki_page_channel",
      "deployment_channel",
      "vulnerability_channel",
      "group_mentions_events",
      "group_mentions_channel",
      "group_confidential_mentions_events",
      "group_confidential_mentions_channel",
    ],
  },
  "projectIntegrations.setDroneCi": {
    path: ["project_id"],
    required: ["drone_url", "token"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "enable_ssl_verification",
    ],
  },
  "projectIntegrations.setEmailsOnPush": {
    path: ["project_id"],
    required: ["recipients"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "disable_diffs",
      "send_from_committer_email",
      "branches_to_be_notified",
      "tag_push_events",
    ],
  },
  "projectIntegrations.setEwm": {
    path: ["project_id"],
    required: ["project_url", "issues_url", "new_issue_url"],
    optional: ["use_inherited_settings", "push_events", "description", "title"],
  },
  "projectIntegrations.setExternalWiki": {
    path: ["project_id"],
    required: ["external_wiki_url"],
    optional: ["use_inherited_settings"],
  },
  "projectIntegrations.setGitGuardian": {
    path: ["project_id"],
    required: ["token"],
    optional: ["use_inherited_settings", "api_url"],
  },
  "projectIntegrations.setGithub": {
    path: ["project_id"],
    required: ["token", "repository_url"],
    optional: ["use_inherited_settings", "static_context", "pipeline_events"],
  },
  "projectIntegrations.setGitlabSlackApplication": {
    path: ["project_id"],
    required: [],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "push_channel",
      "issue_channel",
      "confidential_issue_channel",
      "incident_channel",
      "alert_channel",
      "merge_request_channel",
      "note_channel",
      "confidential_note_channel",
      "tag_push_channel",
      "pipeline_channel",
      "wiki_page_channel",
      "deployment_channel",
      "vulnerability_channel",
      "channel",
      "labels_to_be_notified",
      "labels_to_be_notified_behavior",
      "incident_events",
      "vulnerability_events",
      "alert_events",
      "notify_only_default_branch",
    ],
  },
  "projectIntegrations.setGoogleArtifactRegistry": {
    path: ["project_id"],
    required: ["artifact_registry_project_id", "artifact_registry_location", "artifact_registry_repositories"],
    optional: ["use_inherited_settings"],
  },
  "projectIntegrations.setGooglePlay": {
    path: ["project_id"],
    required: ["package_name", "service_account_key", "service_account_key_file_name"],
    optional: ["use_inherited_settings", "google_play_protected_refs"],
  },
  "projectIntegrations.setGoogleWorkloadIdentity": {
    path: ["project_id"],
    required: [
      "workload_identity_federation_project_id",
      "workload_identity_federation_project_number",
      "workload_identity_pool_id",
      "workload_identity_pool_provider_id",
    ],
    optional: ["use_inherited_settings"],
  },
  "projectIntegrations.setHangoutsChat": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "notify_only_default_branch",
    ],
  },
  "projectIntegrations.setHarbor": {
    path: ["project_id"],
    required: ["url", "project_name", "username", "password"],
    optional: ["use_inherited_settings"],
  },
  "projectIntegrations.setIrker": {
    path: ["project_id"],
    required: ["recipients"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "default_irc_uri",
      "server_host",
      "server_port",
      "colorize_messages",
    ],
  },
  "projectIntegrations.setJenkins": {
    path: ["project_id"],
    required: ["jenkins_url", "project_name"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "enable_ssl_verification",
      "username",
      "password",
    ],
  },
  "projectIntegrations.setJira": {
    path: ["project_id"],
    required: ["url", "password"],
    optional: [
      "use_inherited_settings",
      "api_url",
      "jira_auth_type",
      "username",
      "jira_issue_prefix",
      "jira_issue_regex",
      "jira_issue_transition_automatic",
      "jira_issue_transition_id",
      "comment_on_event_enabled",
      "commit_events",
      "merge_requests_events",
      "issues_enabled",
      "project_keys",
      "vulnerabilities_enabled",
      "vulnerabilities_issuetype",
      "project_key",
      "customize_jira_issue_enabled",
      "jira_check_enabled",
      "jira_exists_check_enabled",
      "jira_assignee_check_enabled",
      "jira_status_check_enabled",
      "jira_allowed_statuses_as_string",
      "active",
    ],
  },
  "projectIntegrations.setJiraCloudApp": {
    path: ["project_id"],
    required: [],
    optional: [
      "use_inherited_settings",
      "jira_cloud_app_service_ids",
      "jira_cloud_app_enable_deployment_gating",
      "jira_cloud_app_deployment_gating_environments",
    ],
  },
  "projectIntegrations.setLinear": {
    path: ["project_id"],
    required: ["workspace_url"],
    optional: ["use_inherited_settings", "push_events"],
  },
  "projectIntegrations.setMatrix": {
    path: ["project_id"],
    required: ["token", "room"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "hostname",
      "incident_events",
      "vulnerability_events",
    ],
  },
  "projectIntegrations.setMattermost": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "push_channel",
      "issue_channel",
      "confidential_issue_channel",
      "incident_channel",
      "alert_channel",
      "merge_request_channel",
      "note_channel",
      "confidential_note_channel",
      "tag_push_channel",
      "pipeline_channel",
      "wiki_page_channel",
      "deployment_channel",
      "vulnerability_channel",
      "channel",
      "labels_to_be_notified",
      "labels_to_be_notified_behavior",
      "incident_events",
      "vulnerability_events",
      "username",
      "notify_only_default_branch",
    ],
  },
  "projectIntegrations.setMattermostSlashCommands": {
    path: ["project_id"],
    required: ["token"],
    optional: ["use_inherited_settings", "username"],
  },
  "projectIntegrations.setMicrosoftTeams": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "notify_only_default_branch",
    ],
  },
  "projectIntegrations.setMockCi": {
    path: ["project_id"],
    required: ["mock_service_url"],
    optional: ["use_inherited_settings", "push_events", "enable_ssl_verification"],
  },
  "projectIntegrations.setMockMonitoring": { path: ["project_id"], required: [], optional: ["use_inherited_settings"] },
  "projectIntegrations.setPackagist": {
    path: ["project_id"],
    required: ["username", "token"],
    optional: ["use_inherited_settings", "push_events", "tag_push_events", "merge_requests_events", "server"],
  },
  "projectIntegrations.setPhorge": {
    path: ["project_id"],
    required: ["project_url", "issues_url"],
    optional: ["use_inherited_settings", "push_events", "description"],
  },
  "projectIntegrations.setPipelinesEmail": {
    path: ["project_id"],
    required: ["recipients"],
    optional: [
      "use_inherited_settings",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "branches_to_be_notified",
      "notify_only_default_branch",
      "notify_child_pipelines",
      "pipeline_events",
      "add_pusher",
    ],
  },
  "projectIntegrations.setPivotaltracker": {
    path: ["project_id"],
    required: ["token"],
    optional: ["use_inherited_settings", "push_events", "restrict_to_branch"],
  },
  "projectIntegrations.setPumble": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
    ],
  },
  "projectIntegrations.setPushover": {
    path: ["project_id"],
    required: ["api_key", "user_key", "priority"],
    optional: ["use_inherited_settings", "push_events", "device", "sound"],
  },
  "projectIntegrations.setRedmine": {
    path: ["project_id"],
    required: ["project_url", "issues_url", "new_issue_url"],
    optional: ["use_inherited_settings", "push_events", "description", "title"],
  },
  "projectIntegrations.setSlack": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "push_channel",
      "issue_channel",
      "confidential_issue_channel",
      "incident_channel",
      "alert_channel",
      "merge_request_channel",
      "note_channel",
      "confidential_note_channel",
      "tag_push_channel",
      "pipeline_channel",
      "wiki_page_channel",
      "deployment_channel",
      "vulnerability_channel",
      "channel",
      "labels_to_be_notified",
      "labels_to_be_notified_behavior",
      "incident_events",
      "vulnerability_events",
      "username",
      "alert_events",
      "commit_events",
      "job_events",
      "notify_only_default_branch",
    ],
  },
  "projectIntegrations.setSlackSlashCommands": {
    path: ["project_id"],
    required: ["token"],
    optional: ["use_inherited_settings"],
  },
  "projectIntegrations.setSquashTm": {
    path: ["project_id"],
    required: ["url"],
    optional: ["use_inherited_settings", "token", "issues_events", "confidential_issues_events"],
  },
  "projectIntegrations.setTeamcity": {
    path: ["project_id"],
    required: ["teamcity_url", "build_type", "username", "password"],
    optional: ["use_inherited_settings", "push_events", "enable_ssl_verification", "merge_requests_events"],
  },
  "projectIntegrations.setTelegram": {
    path: ["project_id"],
    required: ["token", "room"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "hostname",
      "thread",
      "incident_events",
      "vulnerability_events",
    ],
  },
  "projectIntegrations.setUnifyCircuit": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
    ],
  },
  "projectIntegrations.setWebexTeams": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
    ],
  },
  "projectIntegrations.setYoutrack": {
    path: ["project_id"],
    required: ["project_url", "issues_url"],
    optional: ["use_inherited_settings", "push_events", "description"],
  },
  "projectIntegrations.setZentao": {
    path: ["project_id"],
    required: ["url", "api_token", "zentao_product_xid"],
    optional: ["use_inherited_settings", "api_url"],
  },
  "projectIntegrations.triggerMattermostSlashCommands": {
    path: ["project_id"],
    required: ["token"],
    optional: [
      "text",
      "command",
      "team_id",
      "team_domain",
      "channel_id",
      "channel_name",
      "user_id",
      "user_name",
      "response_url",
      "trigger_id",
    ],
  },
  "projectIntegrations.triggerSlackSlashCommands": {
    path: ["project_id"],
    required: ["token"],
    optional: [
      "text",
      "command",
      "team_id",
      "team_domain",
      "channel_id",
      "channel_name",
      "user_id",
      "user_name",
      "response_url",
      "trigger_id",
    ],
  },
  "projectJobTokenScopes.addGroup": { path: ["project_id"], required: ["target_group_id"], optional: [] },
  "projectJobTokenScopes.addProject": { path: ["project_id"], required: ["target_project_id"], optional: [] },
  "projectJobTokenScopes.get": { path: ["project_id"], required: [], optional: [] },
  "projectJobTokenScopes.listGroups": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "projectJobTokenScopes.listProjects": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "projectJobTokenScopes.removeGroup": { path: ["project_id", "target_group_id"], required: [], optional: [] },
  "projectJobTokenScopes.removeProject": { path: ["project_id", "target_project_id"], required: [], optional: [] },
  "projectJobTokenScopes.update": { path: ["project_id"], required: ["enabled"], optional: [] },
  "projectLevelVariables.create": {
    path: ["project_id"],
    required: ["key", "value"],
    optional: ["variable_type", "protected", "masked", "masked_and_hidden", "raw", "environment_scope", "description"],
  },
  "projectLevelVariables.delete": { path: ["project_id", "key"], required: [], optional: ["filter"] },
  "projectLevelVariables.get": { path: ["project_id", "key"], required: [], optional: ["filter"] },
  "projectLevelVariables.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "projectLevelVariables.update": {
    path: ["project_id", "key"],
    required: [],
    optional: ["value", "variable_type", "protected", "masked", "raw", "environment_scope", "description", "filter"],
  },
  "projectMarkdownUploads.authorizeUpload": { path: ["project_id"], required: [], optional: [] },
  "projectMarkdownUploads.delete": { path: ["project_id", "upload_id"], required: [], optional: [] },
  "projectMarkdownUploads.deleteBySecret": { path: ["project_id", "secret", "filename"], required: [], optional: [] },
  "projectMarkdownUploads.download": { path: ["project_id", "upload_id"], required: [], optional: [] },
  "projectMarkdownUploads.downloadBySecret": { path: ["project_id", "secret", "filename"], required: [], optional: [] },
  "projectMarkdownUploads.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "projectMarkdownUploads.upload": { path: ["project_id"], required: ["file"], optional: [] },
  "projectMembers.add": {
    path: ["project_id"],
    required: ["access_level"],
    optional: ["user_id", "username", "expires_at", "invite_source", "member_role_id"],
  },
  "projectMembers.get": { path: ["project_id", "user_id"], required: [], optional: [] },
  "projectMembers.getFromAll": { path: ["project_id", "user_id"], required: [], optional: [] },
  "projectMembers.import": { path: ["project_id", "source_project_id"], required: [], optional: [] },
  "projectMembers.list": {
    path: ["project_id"],
    required: [],
    optional: ["query", "user_ids", "skip_users", "show_seat_info", "with_saml_identity", "page", "per_page"],
  },
  "projectMembers.listAll": {
    path: ["project_id"],
    required: [],
    optional: ["query", "user_ids", "show_seat_info", "state", "page", "per_page"],
  },
  "projectMembers.remove": {
    path: ["project_id", "user_id"],
    required: [],
    optional: ["skip_subresources", "unassign_issuables"],
  },
  "projectMembers.update": {
    path: ["project_id", "user_id"],
    required: ["access_level"],
    optional: ["expires_at", "member_role_id"],
  },
  "projectPackagesProtectionRules.create": {
    path: ["project_id"],
    required: ["package_name_pattern", "package_type"],
    optional: ["minimum_access_level_for_push", "minimum_access_level_for_delete"],
  },
  "projectPackagesProtectionRules.delete": {
    path: ["project_id", "package_protection_rule_id"],
    required: [],
    optional: [],
  },
  "projectPackagesProtectionRules.list": { path: ["project_id"], required: [], optional: [] },
  "projectPackagesProtectionRules.update": {
    path: ["project_id", "package_protection_rule_id"],
    required: [],
    optional: [
      "package_name_pattern",
      "package_type",
      "minimum_access_level_for_push",
      "minimum_access_level_for_delete",
    ],
  },
  "projectPullMirroring.get": { path: ["project_id"], required: [], optional: [] },
  "projectPullMirroring.start": { path: ["project_id"], required: [], optional: ["action", "pull_request", "force"] },
  "projectPullMirroring.update": {
    path: ["project_id"],
    required: [],
    optional: [
      "enabled",
      "url",
      "auth_user",
      "auth_password",
      "mirror_trigger_builds",
      "only_mirror_protected_branches",
      "mirror_overwrites_diverged_branches",
      "mirror_branch_regex",
    ],
  },
  "projectPushRules.create": {
    path: ["project_id"],
    required: [],
    optional: [
      "deny_delete_tag",
      "member_check",
      "prevent_secrets",
      "commit_message_regex",
      "commit_message_negative_regex",
      "branch_name_regex",
      "author_email_regex",
      "file_name_regex",
      "max_file_size",
      "commit_committer_check",
      "commit_committer_name_check",
      "reject_unsigned_commits",
      "reject_non_dco_commits",
    ],
  },
  "projectPushRules.delete": { path: ["project_id"], required: [], optional: [] },
  "projectPushRules.get": { path: ["project_id"], required: [], optional: [] },
  "projectPushRules.update": {
    path: ["project_id"],
    required: [],
    optional: [
      "deny_delete_tag",
      "member_check",
      "prevent_secrets",
      "commit_message_regex",
      "commit_message_negative_regex",
      "branch_name_regex",
      "author_email_regex",
      "file_name_regex",
      "max_file_size",
      "commit_committer_check",
      "commit_committer_name_check",
      "reject_unsigned_commits",
      "reject_non_dco_commits",
    ],
  },
  "projectRelationsExport.download": {
    path: ["project_id"],
    required: ["relation"],
    optional: ["batched", "batch_number"],
  },
  "projectRelationsExport.getStatus": { path: ["project_id"], required: [], optional: ["relation"] },
  "projectRelationsExport.start": { path: ["project_id"], required: [], optional: ["batched"] },
  "projectRepositoryStorageMoves.createForProject": {
    path: ["project_id"],
    required: [],
    optional: ["destination_storage_name"],
  },
  "projectRepositoryStorageMoves.createForStorage": {
    path: [],
    required: ["source_storage_name"],
    optional: ["destination_storage_name"],
  },
  "projectRepositoryStorageMoves.get": { path: ["repository_storage_move_id"], required: [], optional: [] },
  "projectRepositoryStorageMoves.getForProject": {
    path: ["project_id", "repository_storage_move_id"],
    required: [],
    optional: [],
  },
  "projectRepositoryStorageMoves.list": { path: [], required: [], optional: ["page", "per_page"] },
  "projectRepositoryStorageMoves.listForProject": {
    path: ["project_id"],
    required: [],
    optional: ["page", "per_page"],
  },
  "projectSecuritySettings.get": { path: ["project_id"], required: [], optional: [] },
  "projectSecuritySettings.update": {
    path: ["project_id"],
    required: [],
    optional: [
      "secret_push_protection_enabled",
      "pre_receive_secret_detection_enabled",
      "fast_dependency_paths_enabled",
    ],
  },
  "projectServices.disable": { path: ["project_id", "slug"], required: [], optional: [] },
  "projectServices.get": { path: ["project_id", "slug"], required: [], optional: [] },
  "projectServices.list": { path: ["project_id"], required: [], optional: [] },
  "projectServices.setAppleAppStore": {
    path: ["project_id"],
    required: ["app_store_issuer_id", "app_store_key_id", "app_store_private_key_file_name", "app_store_private_key"],
    optional: ["use_inherited_settings", "app_store_protected_refs"],
  },
  "projectServices.setAsana": {
    path: ["project_id"],
    required: ["api_key"],
    optional: ["use_inherited_settings", "push_events", "restrict_to_branch"],
  },
  "projectServices.setAssembla": {
    path: ["project_id"],
    required: ["token"],
    optional: ["use_inherited_settings", "push_events", "subdomain"],
  },
  "projectServices.setBamboo": {
    path: ["project_id"],
    required: ["bamboo_url", "build_key", "username", "password"],
    optional: ["use_inherited_settings", "push_events", "enable_ssl_verification"],
  },
  "projectServices.setBugzilla": {
    path: ["project_id"],
    required: ["project_url", "issues_url", "new_issue_url"],
    optional: ["use_inherited_settings", "push_events", "description", "title"],
  },
  "projectServices.setBuildkite": {
    path: ["project_id"],
    required: ["token", "project_url"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "enable_ssl_verification",
    ],
  },
  "projectServices.setCampfire": {
    path: ["project_id"],
    required: ["token"],
    optional: ["use_inherited_settings", "push_events", "subdomain", "room"],
  },
  "projectServices.setClickup": {
    path: ["project_id"],
    required: ["project_url", "issues_url"],
    optional: ["use_inherited_settings", "push_events", "description"],
  },
  "projectServices.setConfluence": {
    path: ["project_id"],
    required: ["confluence_url"],
    optional: ["use_inherited_settings"],
  },
  "projectServices.setCustomIssueTracker": {
    path: ["project_id"],
    required: ["project_url", "issues_url", "new_issue_url"],
    optional: ["use_inherited_settings", "push_events", "description", "title"],
  },
  "projectServices.setDatadog": {
    path: ["project_id"],
    required: ["api_key"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "datadog_site",
      "api_url",
      "datadog_ci_visibility",
      "archive_trace_events",
      "datadog_service",
      "datadog_env",
      "datadog_tags",
      "pipeline_events",
      "build_events",
      "merge_requests_events",
      "note_events",
      "tag_push_events",
      "subgroup_events",
      "project_events",
    ],
  },
  "projectServices.setDiffblueCover": {
    path: ["project_id"],
    required: ["diffblue_license_key", "diffblue_access_token_name", "diffblue_access_token_secret"],
    optional: ["use_inherited_settings"],
  },
  "projectServices.setDiscord": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "push_channel",
      "issue_channel",
      "confidential_issue_channel",
      "incident_channel",
      "alert_channel",
      "merge_request_channel",
      "note_channel",
      "confidential_note_channel",
      "tag_push_channel",
      "pipeline_channel",
      "wiki_page_channel",
      "deployment_channel",
      "vulnerability_channel",
      "group_mentions_events",
      "group_mentions_channel",
      "group_confidential_mentions_events",
      "group_confidential_mentions_channel",
    ],
  },
  "projectServices.setDroneCi": {
    path: ["project_id"],
    required: ["drone_url", "token"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "enable_ssl_verification",
    ],
  },
  "projectServices.setEmailsOnPush": {
    path: ["project_id"],
    required: ["recipients"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "disable_diffs",
      "send_from_committer_email",
      "branches_to_be_notified",
      "tag_push_events",
    ],
  },
  "projectServices.setEwm": {
    path: ["project_id"],
    required: ["project_url", "issues_url", "new_issue_url"],
    optional: ["use_inherited_settings", "push_events", "description", "title"],
  },
  "projectServices.setExternalWiki": {
    path: ["project_id"],
    required: ["external_wiki_url"],
    optional: ["use_inherited_settings"],
  },
  "projectServices.setGitGuardian": {
    path: ["project_id"],
    required: ["token"],
    optional: ["use_inherited_settings", "api_url"],
  },
  "projectServices.setGithub": {
    path: ["project_id"],
    required: ["token", "repository_url"],
    optional: ["use_inherited_settings", "static_context", "pipeline_events"],
  },
  "projectServices.setGitlabSlackApplication": {
    path: ["project_id"],
    required: [],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "push_channel",
      "issue_channel",
      "confidential_issue_channel",
      "incident_channel",
      "alert_channel",
      "merge_request_channel",
      "note_channel",
      "confidential_note_channel",
      "tag_push_channel",
      "pipeline_channel",
      "wiki_page_channel",
      "deployment_channel",
      "vulnerability_channel",
      "channel",
      "labels_to_be_notified",
      "labels_to_be_notified_behavior",
      "incident_events",
      "vulnerability_events",
      "alert_events",
      "notify_only_default_branch",
    ],
  },
  "projectServices.setGoogleArtifactRegistry": {
    path: ["project_id"],
    required: ["artifact_registry_project_id", "artifact_registry_location", "artifact_registry_repositories"],
    optional: ["use_inherited_settings"],
  },
  "projectServices.setGooglePlay": {
    path: ["project_id"],
    required: ["package_name", "service_account_key", "service_account_key_file_name"],
    optional: ["use_inherited_settings", "google_play_protected_refs"],
  },
  "projectServices.setGoogleWorkloadIdentity": {
    path: ["project_id"],
    required: [
      "workload_identity_federation_project_id",
      "workload_identity_federation_project_number",
      "workload_identity_pool_id",
      "workload_identity_pool_provider_id",
    ],
    optional: ["use_inherited_settings"],
  },
  "projectServices.setHangoutsChat": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "notify_only_default_branch",
    ],
  },
  "projectServices.setHarbor": {
    path: ["project_id"],
    required: ["url", "project_name", "username", "password"],
    optional: ["use_inherited_settings"],
  },
  "projectServices.setIrker": {
    path: ["project_id"],
    required: ["recipients"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "default_irc_uri",
      "server_host",
      "server_port",
      "colorize_messages",
    ],
  },
  "projectServices.setJenkins": {
    path: ["project_id"],
    required: ["jenkins_url", "project_name"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "enable_ssl_verification",
      "username",
      "password",
    ],
  },
  "projectServices.setJira": {
    path: ["project_id"],
    required: ["url", "password"],
    optional: [
      "use_inherited_settings",
      "api_url",
      "jira_auth_type",
      "username",
      "jira_issue_prefix",
      "jira_issue_regex",
      "jira_issue_transition_automatic",
      "jira_issue_transition_id",
      "comment_on_event_enabled",
      "commit_events",
      "merge_requests_events",
      "issues_enabled",
      "project_keys",
      "vulnerabilities_enabled",
      "vulnerabilities_issuetype",
      "project_key",
      "customize_jira_issue_enabled",
      "jira_check_enabled",
      "jira_exists_check_enabled",
      "jira_assignee_check_enabled",
      "jira_status_check_enabled",
      "jira_allowed_statuses_as_string",
      "active",
    ],
  },
  "projectServices.setJiraCloudApp": {
    path: ["project_id"],
    required: [],
    optional: [
      "use_inherited_settings",
      "jira_cloud_app_service_ids",
      "jira_cloud_app_enable_deployment_gating",
      "jira_cloud_app_deployment_gating_environments",
    ],
  },
  "projectServices.setLinear": {
    path: ["project_id"],
    required: ["workspace_url"],
    optional: ["use_inherited_settings", "push_events"],
  },
  "projectServices.setMatrix": {
    path: ["project_id"],
    required: ["token", "room"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "hostname",
      "incident_events",
      "vulnerability_events",
    ],
  },
  "projectServices.setMattermost": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "push_channel",
      "issue_channel",
      "confidential_issue_channel",
      "incident_channel",
      "alert_channel",
      "merge_request_channel",
      "note_channel",
      "confidential_note_channel",
      "tag_push_channel",
      "pipeline_channel",
      "wiki_page_channel",
      "deployment_channel",
      "vulnerability_channel",
      "channel",
      "labels_to_be_notified",
      "labels_to_be_notified_behavior",
      "incident_events",
      "vulnerability_events",
      "username",
      "notify_only_default_branch",
    ],
  },
  "projectServices.setMattermostSlashCommands": {
    path: ["project_id"],
    required: ["token"],
    optional: ["use_inherited_settings", "username"],
  },
  "projectServices.setMicrosoftTeams": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "notify_only_default_branch",
    ],
  },
  "projectServices.setMockCi": {
    path: ["project_id"],
    required: ["mock_service_url"],
    optional: ["use_inherited_settings", "push_events", "enable_ssl_verification"],
  },
  "projectServices.setMockMonitoring": { path: ["project_id"], required: [], optional: ["use_inherited_settings"] },
  "projectServices.setPackagist": {
    path: ["project_id"],
    required: ["username", "token"],
    optional: ["use_inherited_settings", "push_events", "tag_push_events", "merge_requests_events", "server"],
  },
  "projectServices.setPhorge": {
    path: ["project_id"],
    required: ["project_url", "issues_url"],
    optional: ["use_inherited_settings", "push_events", "description"],
  },
  "projectServices.setPipelinesEmail": {
    path: ["project_id"],
    required: ["recipients"],
    optional: [
      "use_inherited_settings",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "branches_to_be_notified",
      "notify_only_default_branch",
      "notify_child_pipelines",
      "pipeline_events",
      "add_pusher",
    ],
  },
  "projectServices.setPivotaltracker": {
    path: ["project_id"],
    required: ["token"],
    optional: ["use_inherited_settings", "push_events", "restrict_to_branch"],
  },
  "projectServices.setPumble": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
    ],
  },
  "projectServices.setPushover": {
    path: ["project_id"],
    required: ["api_key", "user_key", "priority"],
    optional: ["use_inherited_settings", "push_events", "device", "sound"],
  },
  "projectServices.setRedmine": {
    path: ["project_id"],
    required: ["project_url", "issues_url", "new_issue_url"],
    optional: ["use_inherited_settings", "push_events", "description", "title"],
  },
  "projectServices.setSlack": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "push_channel",
      "issue_channel",
      "confidential_issue_channel",
      "incident_channel",
      "alert_channel",
      "merge_request_channel",
      "note_channel",
      "confidential_note_channel",
      "tag_push_channel",
      "pipeline_channel",
      "wiki_page_channel",
      "deployment_channel",
      "vulnerability_channel",
      "channel",
      "labels_to_be_notified",
      "labels_to_be_notified_behavior",
      "incident_events",
      "vulnerability_events",
      "username",
      "alert_events",
      "commit_events",
      "job_events",
      "notify_only_default_branch",
    ],
  },
  "projectServices.setSlackSlashCommands": {
    path: ["project_id"],
    required: ["token"],
    optional: ["use_inherited_settings"],
  },
  "projectServices.setSquashTm": {
    path: ["project_id"],
    required: ["url"],
    optional: ["use_inherited_settings", "token", "issues_events", "confidential_issues_events"],
  },
  "projectServices.setTeamcity": {
    path: ["project_id"],
    required: ["teamcity_url", "build_type", "username", "password"],
    optional: ["use_inherited_settings", "push_events", "enable_ssl_verification", "merge_requests_events"],
  },
  "projectServices.setTelegram": {
    path: ["project_id"],
    required: ["token", "room"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
      "hostname",
      "thread",
      "incident_events",
      "vulnerability_events",
    ],
  },
  "projectServices.setUnifyCircuit": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
    ],
  },
  "projectServices.setWebexTeams": {
    path: ["project_id"],
    required: ["webhook"],
    optional: [
      "use_inherited_settings",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "branches_to_be_notified",
      "notify_only_broken_pipelines",
      "notify_only_when_pipeline_status_changes",
      "issues_events",
      "confidential_issues_events",
      "work_item_events",
      "confidential_work_item_events",
      "note_events",
      "confidential_note_events",
      "pipeline_events",
      "wiki_page_events",
    ],
  },
  "projectServices.setYoutrack": {
    path: ["project_id"],
    required: ["project_url", "issues_url"],
    optional: ["use_inherited_settings", "push_events", "description"],
  },
  "projectServices.setZentao": {
    path: ["project_id"],
    required: ["url", "api_token", "zentao_product_xid"],
    optional: ["use_inherited_settings", "api_url"],
  },
  "projectServices.triggerMattermostSlashCommands": {
    path: ["project_id"],
    required: ["token"],
    optional: [
      "text",
      "command",
      "team_id",
      "team_domain",
      "channel_id",
      "channel_name",
      "user_id",
      "user_name",
      "response_url",
      "trigger_id",
    ],
  },
  "projectServices.triggerSlackSlashCommands": {
    path: ["project_id"],
    required: ["token"],
    optional: [
      "text",
      "command",
      "team_id",
      "team_domain",
      "channel_id",
      "channel_name",
      "user_id",
      "user_name",
      "response_url",
      "trigger_id",
    ],
  },
  "projectSnippets.create": {
    path: ["project_id"],
    required: ["title", "visibility"],
    optional: ["description", "files", "content", "file_name"],
  },
  "projectSnippets.delete": { path: ["project_id", "snippet_id"], required: [], optional: [] },
  "projectSnippets.download": { path: ["project_id", "snippet_id"], required: [], optional: [] },
  "projectSnippets.downloadFile": {
    path: ["project_id", "snippet_id", "ref", "file_path"],
    required: [],
    optional: [],
  },
  "projectSnippets.get": { path: ["project_id", "snippet_id"], required: [], optional: [] },
  "projectSnippets.getUserAgentDetail": { path: ["project_id", "snippet_id"], required: [], optional: [] },
  "projectSnippets.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "projectSnippets.update": {
    path: ["project_id", "snippet_id"],
    required: [],
    optional: ["title", "description", "visibility", "files", "content", "file_name"],
  },
  "projectStarring.listForUser": {
    path: ["user_id"],
    required: [],
    optional: [
      "archived",
      "visibility",
      "search",
      "order_by",
      "sort",
      "simple",
      "search_namespaces",
      "owned",
      "starred",
      "imported",
      "membership",
      "with_issues_enabled",
      "with_merge_requests_enabled",
      "with_programming_language",
      "min_access_level",
      "id_after",
      "id_before",
      "last_activity_after",
      "last_activity_before",
      "repository_storage",
      "topic",
      "topic_id",
      "updated_after",
      "updated_before",
      "include_pending_delete",
      "include_hidden",
      "marked_for_deletion_on",
      "active",
      "wiki_checksum_failed",
      "repository_checksum_failed",
      "statistics",
      "with_custom_attributes",
      "page",
      "per_page",
    ],
  },
  "projectStarring.listStarrers": { path: ["project_id"], required: [], optional: ["search", "page", "per_page"] },
  "projectStarring.star": { path: ["project_id"], required: [], optional: [] },
  "projectStarring.unstar": { path: ["project_id"], required: [], optional: [] },
  "projectStatistics.get": { path: ["project_id"], required: [], optional: [] },
  "projectTemplates.get": {
    path: ["project_id", "type", "name"],
    required: [],
    optional: ["source_template_project_id", "project", "fullname"],
  },
  "projectTemplates.list": { path: ["project_id", "type"], required: [], optional: ["page", "per_page"] },
  "projectVulnerabilities.create": { path: ["project_id"], required: ["finding_id"], optional: [] },
  "projectVulnerabilities.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "projectWebhooks.create": {
    path: ["project_id"],
    required: ["url"],
    optional: [
      "name",
      "description",
      "token",
      "signing_token",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "enable_ssl_verification",
      "push_events_branch_filter",
      "branch_filter_strategy",
      "custom_webhook_template",
      "url_variables",
      "custom_headers",
      "issues_events",
      "confidential_issues_events",
      "note_events",
      "confidential_note_events",
      "job_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "feature_flag_events",
      "releases_events",
      "milestone_events",
      "emoji_events",
      "resource_access_token_events",
      "vulnerability_events",
      "duo_flow_callback_enabled",
      "resource_deploy_token_events",
    ],
  },
  "projectWebhooks.delete": { path: ["project_id", "hook_id"], required: [], optional: [] },
  "projectWebhooks.deleteCustomHeader": { path: ["project_id", "hook_id", "header_key"], required: [], optional: [] },
  "projectWebhooks.deleteUrlVariable": { path: ["project_id", "hook_id", "variable_key"], required: [], optional: [] },
  "projectWebhooks.get": { path: ["project_id", "hook_id"], required: [], optional: [] },
  "projectWebhooks.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "projectWebhooks.listEvents": {
    path: ["project_id", "hook_id"],
    required: [],
    optional: ["status", "page", "per_page"],
  },
  "projectWebhooks.resendEvent": { path: ["project_id", "hook_id", "hook_event_id"], required: [], optional: [] },
  "projectWebhooks.setCustomHeader": {
    path: ["project_id", "hook_id", "header_key"],
    required: ["value"],
    optional: [],
  },
  "projectWebhooks.setUrlVariable": {
    path: ["project_id", "hook_id", "variable_key"],
    required: ["value"],
    optional: [],
  },
  "projectWebhooks.test": { path: ["project_id", "hook_id", "trigger"], required: [], optional: [] },
  "projectWebhooks.update": {
    path: ["project_id", "hook_id"],
    required: [],
    optional: [
      "name",
      "description",
      "token",
      "signing_token",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "enable_ssl_verification",
      "push_events_branch_filter",
      "branch_filter_strategy",
      "custom_webhook_template",
      "url_variables",
      "custom_headers",
      "issues_events",
      "confidential_issues_events",
      "note_events",
      "confidential_note_events",
      "job_events",
      "pipeline_events",
      "wiki_page_events",
      "deployment_events",
      "feature_flag_events",
      "releases_events",
      "milestone_events",
      "emoji_events",
      "resource_access_token_events",
      "vulnerability_events",
      "duo_flow_callback_enabled",
      "resource_deploy_token_events",
      "url",
    ],
  },
  "projects.archive": { path: ["project_id"], required: [], optional: [] },
  "projects.create": {
    path: [],
    required: [],
    optional: [
      "allow_merge_on_skipped_pipeline",
      "analytics_access_level",
      "approvals_before_merge",
      "auto_cancel_pending_pipelines",
      "auto_devops_deploy_strategy",
      "auto_devops_enabled",
      "auto_duo_code_review_enabled",
      "autoclose_referenced_issues",
      "avatar",
      "build_git_strategy",
      "build_timeout",
      "builds_access_level",
      "ci_config_path",
      "cicd_catalog_enabled",
      "container_expiration_policy_attributes",
      "container_registry_access_level",
      "container_registry_enabled",
      "default_branch",
      "description",
      "duo_dependency_bump_breaking_changes_enabled",
      "duo_remote_flows_enabled",
      "duo_sast_fp_detection_enabled",
      "duo_sast_vr_workflow_enabled",
      "duo_secret_detection_fp_enabled",
      "emails_disabled",
      "emails_enabled",
      "enforce_auth_checks_on_uploads",
      "environments_access_level",
      "external_authorization_classification_label",
      "feature_flags_access_level",
      "forking_access_level",
      "group_runners_enabled",
      "import_url",
      "infrastructure_access_level",
      "issue_branch_template",
      "issues_access_level",
      "issues_enabled",
      "jobs_enabled",
      "lfs_enabled",
      "max_pipelines_per_merge_train",
      "merge_commit_template",
      "merge_method",
      "merge_pipelines_enabled",
      "merge_request_title_regex",
      "merge_request_title_regex_description",
      "merge_requests_access_level",
      "merge_requests_enabled",
      "merge_train_enforcement",
      "merge_trains_enabled",
      "merge_trains_skip_train_allowed",
      "mirror",
      "mirror_trigger_builds",
      "model_experiments_access_level",
      "model_registry_access_level",
      "monitor_access_level",
      "mr_default_target_self",
      "mr_default_title_template",
      "name",
      "only_allow_merge_if_all_discussions_are_resolved",
      "only_allow_merge_if_all_status_checks_passed",
      "only_allow_merge_if_pipeline_succeeds",
      "package_registry_access_level",
      "packages_enabled",
      "pages_access_level",
      "path",
      "prevent_merge_without_jira_issue",
      "printing_merge_request_link_enabled",
      "public_builds",
      "public_jobs",
      "releases_access_level",
      "remove_source_branch_after_merge",
      "repository_access_level",
      "repository_storage",
      "request_access_enabled",
      "requirements_access_level",
      "resolve_outdated_diff_discussions",
      "resource_group_default_process_mode",
      "reviewer_assignment_strategy",
      "security_and_compliance_access_level",
      "service_desk_enabled",
      "shared_runners_enabled",
      "show_default_award_emojis",
      "show_diff_preview_in_email",
      "snippets_access_level",
      "snippets_enabled",
      "spp_repository_pipeline_access",
      "squash_commit_template",
      "squash_option",
      "suggestion_commit_message",
      "tag_list",
      "topics",
      "visibility",
      "warn_about_potentially_unwanted_characters",
      "wiki_access_level",
      "wiki_enabled",
      "group_with_project_templates_id",
      "initialize_with_readme",
      "namespace_id",
      "repository_object_format",
      "template_name",
      "template_project_id",
      "use_custom_template",
    ],
  },
  "projects.createForUser": {
    path: ["user_id"],
    required: ["name"],
    optional: [
      "allow_merge_on_skipped_pipeline",
      "analytics_access_level",
      "approvals_before_merge",
      "auto_cancel_pending_pipelines",
      "auto_devops_deploy_strategy",
      "auto_devops_enabled",
      "auto_duo_code_review_enabled",
      "autoclose_referenced_issues",
      "avatar",
      "build_git_strategy",
      "build_timeout",
      "builds_access_level",
      "ci_config_path",
      "cicd_catalog_enabled",
      "container_expiration_policy_attributes",
      "container_registry_access_level",
      "container_registry_enabled",
      "default_branch",
      "description",
      "duo_dependency_bump_breaking_changes_enabled",
      "duo_remote_flows_enabled",
      "duo_sast_fp_detection_enabled",
      "duo_sast_vr_workflow_enabled",
      "duo_secret_detection_fp_enabled",
      "emails_disabled",
      "emails_enabled",
      "enforce_auth_checks_on_uploads",
      "environments_access_level",
      "external_authorization_classification_label",
      "feature_flags_access_level",
      "forking_access_level",
      "group_runners_enabled",
      "import_url",
      "infrastructure_access_level",
      "issue_branch_template",
      "issues_access_level",
      "issues_enabled",
      "jobs_enabled",
      "lfs_enabled",
      "max_pipelines_per_merge_train",
      "merge_commit_template",
      "merge_method",
      "merge_pipelines_enabled",
      "merge_request_title_regex",
      "merge_request_title_regex_description",
      "merge_requests_access_level",
      "merge_requests_enabled",
      "merge_train_enforcement",
      "merge_trains_enabled",
      "merge_trains_skip_train_allowed",
      "mirror",
      "mirror_trigger_builds",
      "model_experiments_access_level",
      "model_registry_access_level",
      "monitor_access_level",
      "mr_default_target_self",
      "mr_default_title_template",
      "only_allow_merge_if_all_discussions_are_resolved",
      "only_allow_merge_if_all_status_checks_passed",
      "only_allow_merge_if_pipeline_succeeds",
      "package_registry_access_level",
      "packages_enabled",
      "pages_access_level",
      "path",
      "prevent_merge_without_jira_issue",
      "printing_merge_request_link_enabled",
      "public_builds",
      "public_jobs",
      "releases_access_level",
      "remove_source_branch_after_merge",
      "repository_access_level",
      "repository_storage",
      "request_access_enabled",
      "requirements_access_level",
      "resolve_outdated_diff_discussions",
      "resource_group_default_process_mode",
      "reviewer_assignment_strategy",
      "security_and_compliance_access_level",
      "service_desk_enabled",
      "shared_runners_enabled",
      "show_default_award_emojis",
      "show_diff_preview_in_email",
      "snippets_access_level",
      "snippets_enabled",
      "spp_repository_pipeline_access",
      "squash_commit_template",
      "squash_option",
      "suggestion_commit_message",
      "tag_list",
      "topics",
      "visibility",
      "warn_about_potentially_unwanted_characters",
      "wiki_access_level",
      "wiki_enabled",
      "group_with_project_templates_id",
      "initialize_with_readme",
      "namespace_id",
      "repository_object_format",
      "template_name",
      "template_project_id",
      "use_custom_template",
    ],
  },
  "projects.delete": { path: ["project_id"], required: [], optional: ["permanently_remove", "full_path"] },
  "projects.downloadAvatar": { path: ["project_id"], required: [], optional: [] },
  "projects.downloadSnapshot": { path: ["project_id"], required: [], optional: ["wiki"] },
  "projects.get": {
    path: ["project_id"],
    required: [],
    optional: ["statistics", "license", "with_custom_attributes", "custom_attributes"],
  },
  "projects.getLanguages": { path: ["project_id"], required: [], optional: [] },
  "projects.getStorage": { path: ["project_id"], required: [], optional: [] },
  "projects.housekeep": { path: ["project_id"], required: [], optional: ["task"] },
  "projects.list": {
    path: [],
    required: [],
    optional: [
      "archived",
      "visibility",
      "search",
      "order_by",
      "sort",
      "simple",
      "search_namespaces",
      "owned",
      "starred",
      "imported",
      "membership",
      "with_issues_enabled",
      "with_merge_requests_enabled",
      "with_programming_language",
      "min_access_level",
      "id_after",
      "id_before",
      "last_activity_after",
      "last_activity_before",
      "repository_storage",
      "topic",
      "topic_id",
      "updated_after",
      "updated_before",
      "include_pending_delete",
      "include_hidden",
      "marked_for_deletion_on",
      "active",
      "wiki_checksum_failed",
      "repository_checksum_failed",
      "statistics",
      "with_custom_attributes",
      "custom_attributes",
      "page",
      "pagination",
      "per_page",
    ],
  },
  "projects.listContributedForUser": {
    path: ["user_id"],
    required: [],
    optional: ["order_by", "sort", "simple", "page", "per_page"],
  },
  "projects.listForUser": {
    path: ["user_id"],
    required: [],
    optional: [
      "archived",
      "visibility",
      "search",
      "order_by",
      "sort",
      "simple",
      "search_namespaces",
      "owned",
      "starred",
      "imported",
      "membership",
      "with_issues_enabled",
      "with_merge_requests_enabled",
      "with_programming_language",
      "min_access_level",
      "id_after",
      "id_before",
      "last_activity_after",
      "last_activity_before",
      "repository_storage",
      "topic",
      "topic_id",
      "updated_after",
      "updated_before",
      "include_pending_delete",
      "include_hidden",
      "marked_for_deletion_on",
      "active",
      "wiki_checksum_failed",
      "repository_checksum_failed",
      "statistics",
      "with_custom_attributes",
      "custom_attributes",
      "page",
      "pagination",
      "per_page",
    ],
  },
  "projects.listGroups": {
    path: ["project_id"],
    required: [],
    optional: [
      "search",
      "skip_groups",
      "with_shared",
      "shared_visible_only",
      "shared_min_access_level",
      "page",
      "per_page",
    ],
  },
  "projects.listInvitedGroups": {
    path: ["project_id"],
    required: [],
    optional: [
      "relation",
      "search",
      "min_access_level",
      "with_custom_attributes",
      "custom_attributes",
      "page",
      "per_page",
    ],
  },
  "projects.listShareLocations": { path: ["project_id"], required: [], optional: ["search", "page", "per_page"] },
  "projects.listTransferLocations": { path: ["project_id"], required: [], optional: ["search", "page", "per_page"] },
  "projects.listUsers": { path: ["project_id"], required: [], optional: ["search", "skip_users", "page", "per_page"] },
  "projects.recalculateRepositorySize": { path: ["project_id"], required: [], optional: [] },
  "projects.restore": { path: ["project_id"], required: [], optional: [] },
  "projects.share": {
    path: ["project_id"],
    required: ["group_id", "group_access"],
    optional: ["expires_at", "member_role_id"],
  },
  "projects.transfer": { path: ["project_id"], required: ["namespace"], optional: [] },
  "projects.unarchive": { path: ["project_id"], required: [], optional: [] },
  "projects.unshare": { path: ["project_id", "group_id"], required: [], optional: [] },
  "projects.update": {
    path: ["project_id"],
    required: [],
    optional: [
      "allow_merge_on_skipped_pipeline",
      "analytics_access_level",
      "approvals_before_merge",
      "auto_cancel_pending_pipelines",
      "auto_devops_deploy_strategy",
      "auto_devops_enabled",
      "auto_duo_code_review_enabled",
      "autoclose_referenced_issues",
      "avatar",
      "build_git_strategy",
      "build_timeout",
      "builds_access_level",
      "ci_config_path",
      "cicd_catalog_enabled",
      "container_expiration_policy_attributes",
      "container_registry_access_level",
      "container_registry_enabled",
      "default_branch",
      "description",
      "duo_dependency_bump_breaking_changes_enabled",
      "duo_remote_flows_enabled",
      "duo_sast_fp_detection_enabled",
      "duo_sast_vr_workflow_enabled",
      "duo_secret_detection_fp_enabled",
      "emails_disabled",
      "emails_enabled",
      "enforce_auth_checks_on_uploads",
      "environments_access_level",
      "external_authorization_classification_label",
      "feature_flags_access_level",
      "forking_access_level",
      "group_runners_enabled",
      "import_url",
      "infrastructure_access_level",
      "issue_branch_template",
      "issues_access_level",
      "issues_enabled",
      "jobs_enabled",
      "lfs_enabled",
      "max_pipelines_per_merge_train",
      "merge_commit_template",
      "merge_method",
      "merge_pipelines_enabled",
      "merge_request_title_regex",
      "merge_request_title_regex_description",
      "merge_requests_access_level",
      "merge_requests_enabled",
      "merge_train_enforcement",
      "merge_trains_enabled",
      "merge_trains_skip_train_allowed",
      "mirror",
      "mirror_trigger_builds",
      "model_experiments_access_level",
      "model_registry_access_level",
      "monitor_access_level",
      "mr_default_target_self",
      "mr_default_title_template",
      "name",
      "only_allow_merge_if_all_discussions_are_resolved",
      "only_allow_merge_if_all_status_checks_passed",
      "only_allow_merge_if_pipeline_succeeds",
      "package_registry_access_level",
      "packages_enabled",
      "pages_access_level",
      "path",
      "prevent_merge_without_jira_issue",
      "printing_merge_request_link_enabled",
      "public_builds",
      "public_jobs",
      "releases_access_level",
      "remove_source_branch_after_merge",
      "repository_access_level",
      "repository_storage",
      "request_access_enabled",
      "requirements_access_level",
      "resolve_outdated_diff_discussions",
      "resource_group_default_process_mode",
      "reviewer_assignment_strategy",
      "security_and_compliance_access_level",
      "service_desk_enabled",
      "shared_runners_enabled",
      "show_default_award_emojis",
      "show_diff_preview_in_email",
      "snippets_access_level",
      "snippets_enabled",
      "spp_repository_pipeline_access",
      "squash_commit_template",
      "squash_option",
      "suggestion_commit_message",
      "tag_list",
      "topics",
      "visibility",
      "warn_about_potentially_unwanted_characters",
      "wiki_access_level",
      "wiki_enabled",
      "allow_pipeline_trigger_approve_deployment",
      "automatic_rebase_enabled",
      "ci_allow_fork_pipelines_to_run_in_parent_project",
      "ci_default_git_depth",
      "ci_delete_pipelines_in_seconds",
      "ci_display_pipeline_variables",
      "ci_forward_deployment_enabled",
      "ci_forward_deployment_rollback_allowed",
      "ci_id_token_sub_claim_components",
      "ci_pipeline_variables_minimum_override_role",
      "ci_push_repository_for_job_token_allowed",
      "ci_restrict_pipeline_cancellation_role",
      "ci_separated_caches",
      "ci_skip_branch_pipelines_for_mrs",
      "fallback_approvals_required",
      "feature_flags_minimum_role",
      "issues_template",
      "keep_latest_artifact",
      "max_artifacts_size",
      "merge_requests_template",
      "mirror_branch_regex",
      "mirror_overwrites_diverged_branches",
      "mirror_user_id",
      "only_mirror_protected_branches",
      "protect_merge_request_pipelines",
      "restrict_user_defined_variables",
      "security_policy_pipeline_must_succeed",
      "web_based_commit_signing_enabled",
    ],
  },
  "protectedBranches.create": {
    path: ["project_id"],
    required: ["name"],
    optional: [
      "allow_force_push",
      "unprotect_access_level",
      "allowed_to_push",
      "allowed_to_merge",
      "allowed_to_unprotect",
      "code_owner_approval_required",
      "push_access_level",
      "merge_access_level",
    ],
  },
  "protectedBranches.delete": { path: ["project_id", "name"], required: [], optional: [] },
  "protectedBranches.get": { path: ["project_id", "name"], required: [], optional: [] },
  "protectedBranches.list": { path: ["project_id"], required: [], optional: ["search", "page", "per_page"] },
  "protectedBranches.update": {
    path: ["project_id", "name"],
    required: [],
    optional: [
      "allow_force_push",
      "unprotect_access_level",
      "allowed_to_push",
      "allowed_to_merge",
      "allowed_to_unprotect",
      "code_owner_approval_required",
    ],
  },
  "protectedEnvironments.create": {
    path: ["project_id"],
    required: ["name", "deploy_access_levels"],
    optional: ["required_approval_count", "approval_rules"],
  },
  "protectedEnvironments.delete": { path: ["project_id", "name"], required: [], optional: [] },
  "protectedEnvironments.get": { path: ["project_id", "name"], required: [], optional: [] },
  "protectedEnvironments.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "protectedEnvironments.update": {
    path: ["project_id", "name"],
    required: [],
    optional: ["deploy_access_levels", "required_approval_count", "approval_rules"],
  },
  "protectedTags.create": {
    path: ["project_id"],
    required: ["name"],
    optional: ["create_access_level", "allowed_to_create"],
  },
  "protectedTags.delete": { path: ["project_id", "name"], required: [], optional: [] },
  "protectedTags.get": { path: ["project_id", "name"], required: [], optional: [] },
  "protectedTags.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "releases.create": {
    path: ["project_id"],
    required: ["tag_name"],
    optional: [
      "tag_message",
      "ref",
      "assets",
      "name",
      "description",
      "released_at",
      "milestones",
      "milestone_ids",
      "legacy_catalog_publish",
    ],
  },
  "releases.createEvidence": { path: ["project_id", "tag_name"], required: [], optional: [] },
  "releases.delete": { path: ["project_id", "tag_name"], required: [], optional: [] },
  "releases.downloadAsset": { path: ["project_id", "tag_name", "direct_asset_path"], required: [], optional: [] },
  "releases.downloadFromLatest": { path: ["project_id", "suffix_path"], required: [], optional: [] },
  "releases.get": { path: ["project_id", "tag_name"], required: [], optional: ["include_html_description"] },
  "releases.getLatest": { path: ["project_id"], required: [], optional: ["order_by", "include_html_description"] },
  "releases.list": {
    path: ["project_id"],
    required: [],
    optional: ["order_by", "sort", "include_html_description", "updated_before", "updated_after", "page", "per_page"],
  },
  "releases.update": {
    path: ["project_id", "tag_name"],
    required: [],
    optional: ["name", "description", "released_at", "milestones", "milestone_ids"],
  },
  "releasesLinks.create": {
    path: ["project_id", "tag_name"],
    required: ["name", "url"],
    optional: ["direct_asset_path", "filepath", "link_type"],
  },
  "releasesLinks.delete": { path: ["project_id", "tag_name", "link_id"], required: [], optional: [] },
  "releasesLinks.get": { path: ["project_id", "tag_name", "link_id"], required: [], optional: [] },
  "releasesLinks.list": { path: ["project_id", "tag_name"], required: [], optional: ["page", "per_page"] },
  "releasesLinks.update": {
    path: ["project_id", "tag_name", "link_id"],
    required: [],
    optional: ["name", "url", "direct_asset_path", "filepath", "link_type"],
  },
  "remoteMirrors.create": {
    path: ["project_id"],
    required: ["url"],
    optional: [
      "enabled",
      "auth_method",
      "keep_divergent_refs",
      "only_protected_branches",
      "mirror_branch_regex",
      "host_keys",
    ],
  },
  "remoteMirrors.delete": { path: ["project_id", "mirror_id"], required: [], optional: [] },
  "remoteMirrors.get": { path: ["project_id", "mirror_id"], required: [], optional: [] },
  "remoteMirrors.getPublicKey": { path: ["project_id", "mirror_id"], required: [], optional: [] },
  "remoteMirrors.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "remoteMirrors.sync": { path: ["project_id", "mirror_id"], required: [], optional: [] },
  "remoteMirrors.update": {
    path: ["project_id", "mirror_id"],
    required: [],
    optional: [
      "enabled",
      "auth_method",
      "keep_divergent_refs",
      "only_protected_branches",
      "mirror_branch_regex",
      "host_keys",
    ],
  },
  "repositories.compare": {
    path: ["project_id"],
    required: ["from", "to"],
    optional: ["from_project_id", "straight", "unidiff"],
  },
  "repositories.countDivergingCommits": { path: ["project_id"], required: ["from", "to"], optional: ["max_count"] },
  "repositories.createChangelog": {
    path: ["project_id"],
    required: ["version"],
    optional: ["from", "to", "date", "trailer", "config_file", "config_file_ref", "branch", "file", "message"],
  },
  "repositories.downloadArchive": {
    path: ["project_id"],
    required: [],
    optional: ["sha", "ref_type", "path", "include_lfs_blobs", "exclude_paths"],
  },
  "repositories.downloadArchiveAs": {
    path: ["project_id", "archive_format"],
    required: [],
    optional: ["sha", "ref_type", "path", "include_lfs_blobs", "exclude_paths"],
  },
  "repositories.downloadBlob": { path: ["project_id", "blob_sha"], required: [], optional: [] },
  "repositories.getBlob": { path: ["project_id", "blob_sha"], required: [], optional: [] },
  "repositories.getChangelog": {
    path: ["project_id"],
    required: ["version"],
    optional: ["from", "to", "date", "trailer", "config_file", "config_file_ref"],
  },
  "repositories.getChangelogText": {
    path: ["project_id"],
    required: ["version"],
    optional: ["from", "to", "date", "trailer", "config_file", "config_file_ref"],
  },
  "repositories.getMergeBase": { path: ["project_id"], required: ["refs"], optional: [] },
  "repositories.listBlobs": { path: ["project_id"], required: ["files"], optional: [] },
  "repositories.listChangedPaths": {
    path: ["project_id"],
    required: ["from", "to"],
    optional: ["find_renames", "page", "per_page"],
  },
  "repositories.listContributors": {
    path: ["project_id"],
    required: [],
    optional: ["ref", "order_by", "sort", "page", "per_page"],
  },
  "repositories.listDiffStats": { path: ["project_id"], required: ["from", "to"], optional: ["page", "per_page"] },
  "repositories.listTree": {
    path: ["project_id"],
    required: [],
    optional: ["ref", "path", "recursive", "with_last_commit", "page_token", "page", "pagination", "per_page"],
  },
  "repositoryFiles.create": {
    path: ["project_id", "file_path"],
    required: ["branch", "commit_message", "content"],
    optional: ["encoding", "start_branch", "author_email", "author_name", "last_commit_id", "execute_filemode"],
  },
  "repositoryFiles.delete": {
    path: ["project_id", "file_path"],
    required: ["branch", "commit_message"],
    optional: ["start_branch", "author_email", "author_name", "last_commit_id"],
  },
  "repositoryFiles.download": { path: ["project_id", "file_path"], required: [], optional: ["ref", "lfs"] },
  "repositoryFiles.get": { path: ["project_id", "file_path"], required: ["ref"], optional: [] },
  "repositoryFiles.getBlameMetadata": { path: ["project_id", "file_path"], required: ["ref"], optional: [] },
  "repositoryFiles.getMetadata": { path: ["project_id", "file_path"], required: ["ref"], optional: [] },
  "repositoryFiles.listBlame": { path: ["project_id", "file_path"], required: ["ref"], optional: ["range"] },
  "repositoryFiles.update": {
    path: ["project_id", "file_path"],
    required: ["branch", "commit_message", "content"],
    optional: ["encoding", "start_branch", "author_email", "author_name", "last_commit_id", "execute_filemode"],
  },
  "repositoryHealth.get": { path: ["project_id"], required: [], optional: ["generate"] },
  "repositorySubmodules.update": {
    path: ["project_id", "submodule"],
    required: ["commit_sha", "branch"],
    optional: ["commit_message"],
  },
  "resourceGroups.get": { path: ["project_id", "resource_group_key"], required: [], optional: [] },
  "resourceGroups.getCurrentJob": { path: ["project_id", "resource_group_key"], required: [], optional: [] },
  "resourceGroups.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "resourceGroups.listUpcomingJobs": {
    path: ["project_id", "resource_group_key"],
    required: [],
    optional: ["page", "per_page"],
  },
  "resourceGroups.update": { path: ["project_id", "resource_group_key"], required: [], optional: ["process_mode"] },
  "resourceIterationEvents.getForIssue": {
    path: ["project_id", "issue_iid", "resource_event_id"],
    required: [],
    optional: [],
  },
  "resourceIterationEvents.listForIssue": {
    path: ["project_id", "issue_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "resourceLabelEvents.getForEpic": { path: ["group_id", "epic_id", "resource_event_id"], required: [], optional: [] },
  "resourceLabelEvents.getForIssue": {
    path: ["project_id", "issue_iid", "resource_event_id"],
    required: [],
    optional: [],
  },
  "resourceLabelEvents.getForMergeRequest": {
    path: ["project_id", "merge_request_iid", "resource_event_id"],
    required: [],
    optional: [],
  },
  "resourceLabelEvents.listForEpic": { path: ["group_id", "epic_id"], required: [], optional: ["page", "per_page"] },
  "resourceLabelEvents.listForIssue": {
    path: ["project_id", "issue_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "resourceLabelEvents.listForMergeRequest": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "resourceMilestoneEvents.getForIssue": {
    path: ["project_id", "issue_iid", "resource_event_id"],
    required: [],
    optional: [],
  },
  "resourceMilestoneEvents.getForMergeRequest": {
    path: ["project_id", "merge_request_iid", "resource_event_id"],
    required: [],
    optional: [],
  },
  "resourceMilestoneEvents.listForIssue": {
    path: ["project_id", "issue_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "resourceMilestoneEvents.listForMergeRequest": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "resourceStateEvents.getForEpic": { path: ["group_id", "epic_id", "resource_event_id"], required: [], optional: [] },
  "resourceStateEvents.getForIssue": {
    path: ["project_id", "issue_iid", "resource_event_id"],
    required: [],
    optional: [],
  },
  "resourceStateEvents.getForMergeRequest": {
    path: ["project_id", "merge_request_iid", "resource_event_id"],
    required: [],
    optional: [],
  },
  "resourceStateEvents.listForEpic": { path: ["group_id", "epic_id"], required: [], optional: ["page", "per_page"] },
  "resourceStateEvents.listForIssue": {
    path: ["project_id", "issue_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "resourceStateEvents.listForMergeRequest": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "resourceWeightEvents.getForIssue": {
    path: ["project_id", "issue_iid", "resource_event_id"],
    required: [],
    optional: [],
  },
  "resourceWeightEvents.listForIssue": {
    path: ["project_id", "issue_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "runnerControllerTokens.create": { path: ["runner_controller_id"], required: [], optional: ["description"] },
  "runnerControllerTokens.get": { path: ["runner_controller_id", "token_id"], required: [], optional: [] },
  "runnerControllerTokens.list": { path: ["runner_controller_id"], required: [], optional: ["page", "per_page"] },
  "runnerControllerTokens.revoke": { path: ["runner_controller_id", "token_id"], required: [], optional: [] },
  "runnerControllerTokens.rotate": { path: ["runner_controller_id", "token_id"], required: [], optional: [] },
  "runnerControllers.addInstanceScope": { path: ["runner_controller_id"], required: [], optional: [] },
  "runnerControllers.addRunnerScope": { path: ["runner_controller_id", "runner_id"], required: [], optional: [] },
  "runnerControllers.delete": { path: ["runner_controller_id"], required: [], optional: [] },
  "runnerControllers.get": { path: ["runner_controller_id"], required: [], optional: [] },
  "runnerControllers.getScopes": { path: ["runner_controller_id"], required: [], optional: [] },
  "runnerControllers.list": { path: [], required: [], optional: ["page", "per_page"] },
  "runnerControllers.register": { path: [], required: [], optional: ["description", "state"] },
  "runnerControllers.removeInstanceScope": { path: ["runner_controller_id"], required: [], optional: [] },
  "runnerControllers.removeRunnerScope": { path: ["runner_controller_id", "runner_id"], required: [], optional: [] },
  "runnerControllers.update": { path: ["runner_controller_id"], required: [], optional: ["description", "state"] },
  "runnerJobArtifacts.authorize": { path: ["job_id"], required: [], optional: ["token", "filesize", "artifact_type"] },
  "runnerJobArtifacts.download": {
    path: ["job_id"],
    required: [],
    optional: ["token", "direct_download", "download_mode"],
  },
  "runnerJobArtifacts.upload": {
    path: ["job_id"],
    required: ["file"],
    optional: ["token", "expire_in", "artifact_type", "artifact_format", "metadata", "accessibility"],
  },
  "runnerJobs.appendTrace": {
    path: ["job_id"],
    required: ["content_range", "body"],
    optional: ["token", "debug_trace"],
  },
  "runnerJobs.getRuntimeEnvironmentKey": { path: ["job_id"], required: [], optional: ["token"] },
  "runnerJobs.request": { path: [], required: ["token"], optional: ["system_id", "last_update", "info", "session"] },
  "runnerJobs.update": {
    path: ["job_id"],
    required: ["token"],
    optional: ["state", "checksum", "failure_reason", "output", "exit_code", "runtime_environment_key"],
  },
  "runners.assign": { path: ["project_id"], required: ["runner_id"], optional: [] },
  "runners.delete": { path: ["runner_id"], required: [], optional: [] },
  "runners.get": { path: ["runner_id"], required: [], optional: ["include_projects"] },
  "runners.getRouter": { path: [], required: ["runner_token"], optional: [] },
  "runners.list": {
    path: [],
    required: [],
    optional: ["scope", "type", "status", "paused", "tag_list", "version_prefix", "page", "per_page"],
  },
  "runners.listAll": {
    path: [],
    required: [],
    optional: ["scope", "type", "status", "paused", "tag_list", "version_prefix", "page", "per_page"],
  },
  "runners.listForGroup": {
    path: ["group_id"],
    required: [],
    optional: ["type", "status", "paused", "tag_list", "version_prefix", "page", "per_page"],
  },
  "runners.listForProject": {
    path: ["project_id"],
    required: [],
    optional: ["scope", "type", "status", "paused", "tag_list", "version_prefix", "page", "per_page"],
  },
  "runners.listJobs": {
    path: ["runner_id"],
    required: [],
    optional: ["system_id", "status", "order_by", "sort", "cursor", "page", "pagination", "per_page"],
  },
  "runners.listManagers": { path: ["runner_id"], required: [], optional: [] },
  "runners.listProjects": { path: ["runner_id"], required: [], optional: ["page", "per_page"] },
  "runners.register": {
    path: [],
    required: ["token"],
    optional: [
      "description",
      "info",
      "active",
      "paused",
      "locked",
      "run_untagged",
      "tag_list",
      "access_level",
      "maximum_timeout",
      "maintenance_note",
      "maintainer_note",
    ],
  },
  "runners.resetRegistrationToken": { path: [], required: [], optional: [] },
  "runners.resetRegistrationTokenForGroup": { path: ["group_id"], required: [], optional: [] },
  "runners.resetRegistrationTokenForProject": { path: ["project_id"], required: [], optional: [] },
  "runners.resetToken": { path: ["runner_id"], required: [], optional: [] },
  "runners.resetTokenWithToken": { path: [], required: ["token"], optional: [] },
  "runners.unassign": { path: ["project_id", "runner_id"], required: [], optional: [] },
  "runners.unregister": { path: [], required: ["token"], optional: [] },
  "runners.unregisterManager": { path: [], required: ["token", "system_id"], optional: [] },
  "runners.update": {
    path: ["runner_id"],
    required: [],
    optional: [
      "description",
      "active",
      "paused",
      "locked",
      "run_untagged",
      "tag_list",
      "access_level",
      "maximum_timeout",
      "maintenance_note",
    ],
  },
  "runners.verify": { path: [], required: ["token"], optional: ["system_id"] },
  "saml.createGroupLink": {
    path: ["group_id"],
    required: ["saml_group_name", "access_level"],
    optional: ["member_role_id", "provider"],
  },
  "saml.deleteGroupLink": { path: ["group_id", "saml_group_name"], required: [], optional: ["provider"] },
  "saml.deleteIdentity": { path: ["group_id", "uid"], required: [], optional: [] },
  "saml.getGroupLink": { path: ["group_id", "saml_group_name"], required: [], optional: ["provider"] },
  "saml.getIdentity": { path: ["group_id", "uid"], required: [], optional: [] },
  "saml.listGroupLinks": { path: ["group_id"], required: [], optional: [] },
  "saml.listIdentities": { path: ["group_id"], required: [], optional: [] },
  "saml.updateIdentity": { path: ["group_id", "uid"], required: ["extern_uid"], optional: [] },
  "sbomScans.authorize": { path: ["job_id"], required: [], optional: ["filesize"] },
  "sbomScans.create": { path: ["job_id"], required: ["file"], optional: ["sbom_digest"] },
  "sbomScans.createFromDigest": { path: ["job_id", "sbom_digest"], required: ["purl_types"], optional: [] },
  "sbomScans.download": { path: ["job_id", "sbom_digest"], required: [], optional: [] },
  "scim.deleteIdentity": { path: ["group_id", "uid"], required: [], optional: [] },
  "scim.getIdentity": { path: ["group_id", "uid"], required: [], optional: [] },
  "scim.listIdentities": { path: ["group_id"], required: [], optional: [] },
  "scim.updateIdentity": { path: ["group_id", "uid"], required: ["extern_uid"], optional: [] },
  "search.findCode": { path: ["project_id"], required: ["q"], optional: ["directory_path", "knn", "limit"] },
  "search.searchGroup": {
    path: ["group_id"],
    required: ["scope", "search"],
    optional: [
      "search_type",
      "exclude_forks",
      "include_archived",
      "state",
      "confidential",
      "type",
      "fields",
      "num_context_lines",
      "regex",
      "source_branch",
      "target_branch",
      "author_username",
      "label_name",
      "not",
      "order_by",
      "sort",
      "page",
      "per_page",
    ],
  },
  "search.searchInstance": {
    path: [],
    required: ["scope", "search"],
    optional: [
      "search_type",
      "exclude_forks",
      "include_archived",
      "state",
      "confidential",
      "type",
      "fields",
      "num_context_lines",
      "regex",
      "source_branch",
      "target_branch",
      "author_username",
      "label_name",
      "not",
      "order_by",
      "sort",
      "page",
      "per_page",
    ],
  },
  "search.searchProject": {
    path: ["project_id"],
    required: ["scope", "search"],
    optional: [
      "search_type",
      "ref",
      "state",
      "confidential",
      "type",
      "fields",
      "num_context_lines",
      "regex",
      "source_branch",
      "target_branch",
      "author_username",
      "label_name",
      "not",
      "order_by",
      "sort",
      "page",
      "per_page",
    ],
  },
  "searchMigrations.get": { path: ["migration_id"], required: [], optional: [] },
  "searchMigrations.list": { path: [], required: [], optional: [] },
  "searchMigrations.rollbackNamespaces": { path: [], required: ["plan", "percentage"], optional: [] },
  "searchMigrations.rolloutNamespaces": { path: [], required: ["plan", "percentage"], optional: [] },
  "secretsManager.createTokenForGroup": { path: ["group_id"], required: [], optional: [] },
  "secretsManager.createTokenForProject": { path: ["project_id"], required: [], optional: [] },
  "secureFiles.create": { path: ["project_id"], required: ["name", "file"], optional: [] },
  "secureFiles.delete": { path: ["project_id", "secure_file_id"], required: [], optional: [] },
  "secureFiles.download": { path: ["project_id", "secure_file_id"], required: [], optional: [] },
  "secureFiles.get": { path: ["project_id", "secure_file_id"], required: [], optional: [] },
  "secureFiles.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "securityScans.runSast": { path: ["project_id", "sast_endpoint"], required: ["file_path", "content"], optional: [] },
  "serviceAccounts.create": { path: [], required: [], optional: ["name", "username", "email"] },
  "serviceAccounts.createForGroup": { path: ["group_id"], required: [], optional: ["name", "username", "email"] },
  "serviceAccounts.createForProject": { path: ["project_id"], required: [], optional: ["name", "username", "email"] },
  "serviceAccounts.createTokenForGroup": {
    path: ["group_id", "user_id"],
    required: ["name", "scopes"],
    optional: ["description", "expires_at"],
  },
  "serviceAccounts.createTokenForProject": {
    path: ["project_id", "user_id"],
    required: ["name", "scopes"],
    optional: ["description", "expires_at"],
  },
  "serviceAccounts.deleteForGroup": { path: ["group_id", "user_id"], required: [], optional: ["hard_delete"] },
  "serviceAccounts.deleteForProject": { path: ["project_id", "user_id"], required: [], optional: ["hard_delete"] },
  "serviceAccounts.getForGroup": { path: ["group_id", "user_id"], required: [], optional: [] },
  "serviceAccounts.getForProject": { path: ["project_id", "user_id"], required: [], optional: [] },
  "serviceAccounts.list": { path: [], required: [], optional: ["order_by", "sort", "page", "per_page"] },
  "serviceAccounts.listForGroup": {
    path: ["group_id"],
    required: [],
    optional: ["order_by", "sort", "page", "per_page"],
  },
  "serviceAccounts.listForProject": {
    path: ["project_id"],
    required: [],
    optional: ["order_by", "sort", "page", "per_page"],
  },
  "serviceAccounts.listTokensForGroup": {
    path: ["group_id", "user_id"],
    required: [],
    optional: [
      "revoked",
      "state",
      "created_before",
      "created_after",
      "last_used_before",
      "last_used_after",
      "expires_before",
      "expires_after",
      "search",
      "sort",
      "page",
      "per_page",
    ],
  },
  "serviceAccounts.listTokensForProject": {
    path: ["project_id", "user_id"],
    required: [],
    optional: [
      "revoked",
      "state",
      "created_before",
      "created_after",
      "last_used_before",
      "last_used_after",
      "expires_before",
      "expires_after",
      "search",
      "sort",
      "page",
      "per_page",
    ],
  },
  "serviceAccounts.revokeTokenForGroup": { path: ["group_id", "user_id", "token_id"], required: [], optional: [] },
  "serviceAccounts.revokeTokenForProject": { path: ["project_id", "user_id", "token_id"], required: [], optional: [] },
  "serviceAccounts.rotateTokenForGroup": {
    path: ["group_id", "user_id", "token_id"],
    required: [],
    optional: ["expires_at"],
  },
  "serviceAccounts.rotateTokenForProject": {
    path: ["project_id", "user_id", "token_id"],
    required: [],
    optional: ["expires_at"],
  },
  "serviceAccounts.update": { path: ["user_id"], required: [], optional: ["name", "username", "email"] },
  "serviceAccounts.updateForGroup": {
    path: ["group_id", "user_id"],
    required: [],
    optional: ["name", "username", "email"],
  },
  "serviceAccounts.updateForProject": {
    path: ["project_id", "user_id"],
    required: [],
    optional: ["name", "username", "email"],
  },
  "settings.get": { path: [], required: [], optional: [] },
  "settings.update": {
    path: [],
    required: [],
    optional: [
      "signup_enabled",
      "require_admin_approval_after_user_signup",
      "email_confirmation_setting",
      "send_user_confirmation_email",
      "delete_unconfirmed_users",
      "unconfirmed_users_delete_after_days",
      "domain_allowlist",
      "domain_allowlist_raw",
      "domain_denylist_enabled",
      "domain_denylist",
      "domain_denylist_raw",
      "email_restrictions_enabled",
      "email_restrictions",
      "enforce_email_subaddress_restrictions",
      "after_sign_up_text",
      "after_sign_out_path",
      "home_page_url",
      "invisible_captcha_enabled",
      "invitation_flow_enforcement",
      "disable_invite_members",
      "user_default_external",
      "user_default_internal_regex",
      "user_defaults_to_private_profile",
      "user_oauth_applications",
      "user_show_add_ssh_key_message",
      "user_deactivation_emails_enabled",
      "deactivation_email_additional_text",
      "deactivate_dormant_users",
      "deactivate_dormant_users_period",
      "updating_name_disabled_for_users",
      "make_profile_private",
      "allow_account_deletion",
      "delay_user_account_self_deletion",
      "can_create_group",
      "can_create_organization",
      "top_level_group_creation_enabled",
      "allow_project_creation_for_guest_and_below",
      "auto_accept_awarded_achievements",
      "password_authentication_enabled_for_web",
      "password_authentication_enabled_for_git",
      "signin_enabled",
      "password_authentication_enabled",
      "disable_password_authentication_for_users_with_sso_identities",
      "minimum_password_length",
      "password_number_required",
      "password_symbol_required",
      "password_uppercase_required",
      "password_lowercase_required",
      "max_login_attempts",
      "failed_login_attempts_unlock_period_in_minutes",
      "require_email_verification_on_account_locked",
      "email_otp_enabled",
      "notify_on_unknown_sign_in",
      "remember_me_enabled",
      "session_expire_delay",
      "session_expire_from_init",
      "sign_in_restrictions",
      "disabled_oauth_sign_in_sources",
      "admin_mode",
      "require_two_factor_authentication",
      "two_factor_grace_period",
      "require_admin_two_factor_authentication",
      "git_two_factor_session_expiry",
      "unique_ips_limit_enabled",
      "unique_ips_limit_per_user",
      "unique_ips_limit_time_window",
      "rsa_key_restriction",
      "dsa_key_restriction",
      "ecdsa_key_restriction",
      "ecdsa_sk_key_restriction",
      "ed25519_key_restriction",
      "ed25519_sk_key_restriction",
      "max_ssh_key_lifetime",
      "authorized_keys_enabled",
      "max_personal_access_token_lifetime",
      "personal_access_token_prefix",
      "instance_token_prefix",
      "require_personal_access_token_expiry",
      "service_access_tokens_expiration_enforced",
      "disable_personal_access_tokens",
      "enforce_granular_tokens",
      "granular_tokens_enforced_after",
      "inactive_resource_access_tokens_delete_after_days",
      "resource_access_token_notify_inherited",
      "lock_resource_access_token_notify_inherited",
      "allow_deploy_tokens_and_keys_with_external_authn",
      "allow_top_level_group_owners_to_create_service_accounts",
      "oauth_access_token_expires_in",
      "disable_admin_oauth_scopes",
      "disable_feed_token",
      "dynamic_client_registration_enabled",
      "block_jwt_for_reclaimed_paths",
      "authn_data_retention_cleanup_enabled",
      "lock_memberships_to_saml",
      "lock_memberships_to_ldap",
      "allow_group_owners_to_manage_ldap",
      "enable_member_promotion_management",
      "enforce_terms",
      "terms",
      "root_moved_permanently_redirection",
      "auto_devops_enabled",
      "auto_devops_domain",
      "default_ci_config_path",
      "suggest_pipeline_enabled",
      "keep_latest_artifact",
      "default_artifacts_expire_in",
      "max_artifacts_size",
      "max_artifacts_content_include_size",
      "archive_builds_in_human_readable",
      "protected_ci_variables",
      "ci_max_includes",
      "ci_max_total_yaml_size_bytes",
      "max_yaml_size_bytes",
      "max_yaml_depth",
      "ci_max_caches_per_job",
      "ci_job_live_trace_enabled",
      "ci_job_trace_update_interval",
      "ci_job_trace_update_interval_when_being_watched",
      "ci_job_telemetry_sampling_rate",
      "ci_telemetry_otel_endpoint",
      "ci_delete_pipelines_in_seconds_limit_human_readable",
      "ci_partitions_in_seconds_limit_human_readable",
      "ci_partitions_size_limit",
      "ci_cd_catalog_projects_allowlist",
      "ci_cd_catalog_projects_allowlist_raw",
      "enforce_ci_inbound_job_token_scope_enabled",
      "ci_lint_limit_per_user",
      "pipeline_limit_per_project_user_sha",
      "pipeline_limit_per_user",
      "pipeline_cancel_limit_per_user_project",
      "pipeline_retry_limit_per_user_project",
      "job_play_limit_per_user_project",
      "job_retry_limit_per_user_project",
      "downstream_pipeline_trigger_limit_per_project_user_sha",
      "git_push_pipeline_limit",
      "shared_runners_enabled",
      "shared_runners_text",
      "shared_runners_minutes",
      "valid_runner_registrars",
      "allow_runner_registration_token",
      "runner_token_expiration_interval",
      "group_runner_token_expiration_interval",
      "project_runner_token_expiration_interval",
      "update_runner_versions_enabled",
      "external_pipeline_validation_service_url",
      "external_pipeline_validation_service_timeout",
      "external_pipeline_validation_service_token",
      "show_migrate_from_jenkins_banner",
      "terraform_state_encryption_enabled",
      "max_terraform_state_size_bytes",
      "receptive_cluster_agents_enabled",
      "organization_cluster_agent_authorization_enabled",
      "max_pages_size",
      "max_pages_custom_domains_per_project",
      "pages_domain_verification_enabled",
      "pages_unique_domain_default_enabled",
      "pages_extra_deployments_default_expiry_seconds",
      "force_pages_access_control",
      "enable_artifact_external_redirect_warning_page",
      "default_projects_limit",
      "default_project_visibility",
      "default_group_visibility",
      "default_snippet_visibility",
      "restricted_visibility_levels",
      "default_branch_name",
      "default_branch_protection",
      "default_branch_protection_defaults",
      "group_owners_can_manage_default_branch_protection",
      "default_project_creation",
      "default_project_deletion_protection",
      "deletion_adjourned_period",
      "delayed_project_deletion",
      "delayed_group_deletion",
      "delete_inactive_projects",
      "inactive_projects_delete_after_months",
      "inactive_projects_min_size_mb",
      "inactive_projects_send_warning_email_after_months",
      "built_in_project_templates_enabled",
      "lock_built_in_project_templates_enabled",
      "file_template_project_id",
      "enabled_git_access_protocol",
      "custom_http_clone_url_root",
      "code_dropdown_custom_clients",
      "repository_size_limit",
      "repository_storages",
      "repository_storages_weighted",
      "repository_checks_enabled",
      "hashed_storage_enabled",
      "receive_max_input_size",
      "push_event_activities_limit",
      "push_event_hooks_limit",
      "project_export_enabled",
      "housekeeping_enabled",
      "housekeeping_optimize_repository_period",
      "housekeeping_full_repack_period",
      "housekeeping_gc_period",
      "housekeeping_incremental_repack_period",
      "diff_max_files",
      "diff_max_lines",
      "diff_max_patch_bytes",
      "diff_max_versions",
      "diff_max_commits",
      "snippet_size_limit",
      "wiki_page_max_content_bytes",
      "wiki_asciidoc_allow_uri_includes",
      "asciidoc_max_includes",
      "description_and_note_max_size",
      "local_markdown_version",
      "math_rendering_limits_enabled",
      "iframe_rendering_enabled",
      "iframe_rendering_allowlist",
      "iframe_rendering_allowlist_raw",
      "max_attachment_size",
      "time_tracking_limit_to_hours",
      "first_day_of_week",
      "default_preferred_language",
      "default_syntax_highlighting_theme",
      "default_dark_syntax_highlighting_theme",
      "prevent_merge_requests_author_approval",
      "prevent_merge_requests_committers_approval",
      "disable_overriding_approvers_per_merge_request",
      "require_sha_for_merge",
      "lock_require_sha_for_merge",
      "mirror_available",
      "mirror_max_capacity",
      "mirror_max_delay",
      "mirror_capacity_threshold",
      "commit_email_hostname",
      "web_ide_clientside_preview_enabled",
      "vscode_extension_marketplace",
      "vscode_extension_marketplace_enabled",
      "vscode_extension_marketplace_extension_host_domain",
      "vscode_extension_marketplace_single_origin_fallback_enabled",
      "gitpod_enabled",
      "gitpod_url",
      "check_namespace_plan",
      "automatic_purchased_storage_allocation",
      "enforce_namespace_storage_limit",
      "import_sources",
      "max_import_size",
      "max_export_size",
      "max_import_remote_file_size",
      "max_decompressed_archive_size",
      "decompress_archive_file_timeout",
      "bulk_import_enabled",
      "bulk_import_max_download_file_size",
      "bulk_import_concurrent_pipeline_batch_limit",
      "concurrent_relation_batch_export_limit",
      "concurrent_relation_export_limit",
      "relation_export_batch_size",
      "concurrent_github_import_jobs_limit",
      "concurrent_pull_request_import_jobs_limit",
      "concurrent_bitbucket_import_jobs_limit",
      "concurrent_bitbucket_server_import_jobs_limit",
      "import_jobs_concurrency_limit",
      "silent_admin_exports_enabled",
      "allow_contribution_mapping_to_admins",
      "allow_bypass_placeholder_confirmation",
      "offline_transfer_exports_enabled",
      "offline_transfer_imports_enabled",
      "allow_s3_compatible_storage_for_offline_transfer",
      "allow_application_default_credentials_for_offline_transfer",
      "max_github_response_size_limit",
      "max_github_response_json_value_count",
      "maven_package_requests_forwarding",
      "npm_package_requests_forwarding",
      "pypi_package_requests_forwarding",
      "rubygems_package_requests_forwarding",
      "package_registry_allow_anyone_to_pull_option",
      "package_registry_cleanup_policies_worker_capacity",
      "nuget_skip_metadata_url_validation",
      "helm_max_packages_count",
      "container_registry_token_expire_delay",
      "container_expiration_policies_enable_historic_entries",
      "container_registry_cleanup_tags_service_max_list_size",
      "container_registry_delete_tags_service_timeout",
      "container_registry_expiration_policies_caching",
      "container_registry_expiration_policies_worker_capacity",
      "virtual_registries_endpoints_api_limit",
      "dependency_scanning_sbom_scan_api_upload_limit",
      "dependency_scanning_sbom_scan_api_download_limit",
      "dependency_management_settings",
      "dependency_firewall_policies_per_configuration_limit",
      "package_metadata_purl_types",
      "duo_features_enabled",
      "lock_duo_features_enabled",
      "duo_availability",
      "duo_agent_platform_enabled",
      "duo_cli_enabled",
      "duo_auto_mode_enabled",
      "duo_auto_mode_availability",
      "duo_remote_flows_enabled",
      "duo_remote_flows_availability",
      "duo_foundational_flows_enabled",
      "duo_foundational_flows_availability",
      "duo_custom_agents_enabled",
      "duo_custom_agents_availability",
      "lock_duo_custom_agents_enabled",
      "duo_custom_flows_enabled",
      "duo_custom_flows_availability",
      "lock_duo_custom_flows_enabled",
      "duo_external_agents_enabled",
      "duo_external_agents_availability",
      "lock_duo_external_agents_enabled",
      "duo_namespace_access_rules",
      "duo_template_project_id",
      "duo_chat_expiration_column",
      "duo_chat_expiration_days",
      "duo_workflow_oauth_application_id",
      "duo_workflows_default_image_registry",
      "foundational_agents_default_enabled",
      "foundational_agents_statuses",
      "auto_duo_code_review_enabled",
      "disabled_direct_code_suggestions",
      "instance_level_ai_beta_features_enabled",
      "enabled_expanded_logging",
      "model_prompt_cache_enabled",
      "lock_model_prompt_cache_enabled",
      "tool_approval_for_session_enabled",
      "tool_approval_for_session_availability",
      "display_gitlab_credits_user_data",
      "usage_billing",
      "ai_audit_events_streaming_enabled",
      "ai_action_api_rate_limit",
      "code_suggestions_api_rate_limit",
      "mcp_server_enabled",
      "policy_store_experiment_enabled",
      "enable_language_server_restrictions",
      "minimum_language_server_version",
      "active_context_pause_indexing",
      "orbit_auto_index_root_namespace",
      "orbit_dap_enabled_by_default",
      "elasticsearch_indexing",
      "elasticsearch_search",
      "elasticsearch_url",
      "elasticsearch_username",
      "elasticsearch_password",
      "elasticsearch_prefix",
      "elasticsearch_aws",
      "elasticsearch_aws_region",
      "elasticsearch_aws_access_key",
      "elasticsearch_aws_secret_access_key",
      "elasticsearch_aws_role_arn",
      "elasticsearch_client_adapter",
      "elasticsearch_client_request_timeout",
      "elasticsearch_retry_on_failure",
      "elasticsearch_shards",
      "elasticsearch_replicas",
      "elasticsearch_limit_indexing",
      "elasticsearch_namespace_ids",
      "elasticsearch_project_ids",
      "elasticsearch_pause_indexing",
      "elasticsearch_advanced_search_pause_indexing",
      "elasticsearch_indexed_field_length_limit",
      "elasticsearch_indexed_file_size_limit_kb",
      "elasticsearch_max_bulk_concurrency",
      "elasticsearch_max_bulk_size_mb",
      "elasticsearch_max_code_indexing_concurrency",
      "elasticsearch_indexing_timeout_minutes",
      "elasticsearch_requeue_workers",
      "elasticsearch_worker_number_of_shards",
      "elasticsearch_code_scope",
      "elasticsearch_analyzers_smartcn_enabled",
      "elasticsearch_analyzers_smartcn_search",
      "elasticsearch_analyzers_kuromoji_enabled",
      "elasticsearch_analyzers_kuromoji_search",
      "elastic_migration_worker_enabled",
      "search_max_shard_size_gb",
      "search_max_docs_denominator",
      "search_min_docs_before_rollover",
      "reindexing_minimum_index_size",
      "reindexing_minimum_relative_bloat_size",
      "zoekt_indexing_enabled",
      "zoekt_search_enabled",
      "zoekt_indexing_paused",
      "zoekt_auto_index_root_namespace",
      "zoekt_cache_response",
      "zoekt_cpu_to_tasks_ratio",
      "zoekt_default_number_of_replicas",
      "zoekt_force_reindexing_percentage",
      "zoekt_indexed_file_size_limit",
      "zoekt_indexing_parallelism",
      "zoekt_indexing_timeout",
      "zoekt_initial_indexing_limit",
      "zoekt_lost_node_threshold",
      "zoekt_max_projects_for_legacy_search",
      "zoekt_max_restarts_15m",
      "zoekt_maximum_files",
      "zoekt_rollout_batch_size",
      "zoekt_rollout_retry_interval",
      "zoekt_trigram_max",
      "anonymous_searches_allowed",
      "global_search_block_anonymous_searches_enabled",
      "global_search_code_enabled",
      "global_search_commits_enabled",
      "global_search_groups_enabled",
      "global_search_limited_indexing_enabled",
      "global_search_merge_requests_enabled",
      "global_search_snippet_titles_enabled",
      "global_search_users_enabled",
      "global_search_wiki_enabled",
      "global_search_work_items_enabled",
      "default_search_scope",
      "allow_all_integrations",
      "allowed_integrations",
      "allow_local_requests_from_web_hooks_and_services",
      "allow_local_requests_from_hooks_and_services",
      "allow_local_requests_from_system_hooks",
      "outbound_local_requests_whitelist",
      "outbound_local_requests_allowlist_raw",
      "dns_rebinding_protection_enabled",
      "deny_all_requests_except_allowed",
      "max_http_response_size_limit",
      "max_http_decompressed_size",
      "max_http_response_json_depth",
      "max_http_response_json_structural_chars",
      "max_http_response_csv_structural_chars",
      "max_http_response_xml_structural_chars",
      "asset_proxy_enabled",
      "asset_proxy_url",
      "asset_proxy_allowlist",
      "asset_proxy_whitelist",
      "static_objects_external_storage_url",
      "static_objects_external_storage_auth_token",
      "akismet_enabled",
      "akismet_api_key",
      "recaptcha_enabled",
      "recaptcha_site_key",
      "recaptcha_private_key",
      "login_recaptcha_protection_enabled",
      "spam_check_endpoint_enabled",
      "spam_check_endpoint_url",
      "spam_check_api_key",
      "allow_possible_spam",
      "plantuml_enabled",
      "plantuml_url",
      "plantuml_diagram_proxy_enabled",
      "kroki_enabled",
      "kroki_url",
      "kroki_formats",
      "kroki_diagram_proxy_enabled",
      "diagramsnet_enabled",
      "diagramsnet_url",
      "sourcegraph_enabled",
      "sourcegraph_url",
      "sourcegraph_public_only",
      "slack_app_enabled",
      "slack_app_id",
      "slack_app_secret",
      "slack_app_signing_secret",
      "slack_app_verification_token",
      "jira_connect_application_key",
      "jira_connect_proxy_url",
      "jira_connect_additional_audience_url",
      "jira_connect_public_key_storage_enabled",
      "jira_forge_app_id",
      "eks_integration_enabled",
      "eks_account_id",
      "eks_access_key_id",
      "snowplow_enabled",
      "snowplow_app_id",
      "snowplow_collector_hostname",
      "snowplow_database_collector_hostname",
      "snowplow_cookie_domain",
      "mailgun_events_enabled",
      "mailgun_signing_key",
      "grafana_enabled",
      "grafana_url",
      "prometheus_metrics_enabled",
      "metrics_method_call_threshold",
      "sentry_enabled",
      "sentry_dsn",
      "sentry_clientside_dsn",
      "sentry_clientside_traces_sample_rate",
      "sentry_environment",
      "error_tracking_enabled",
      "error_tracking_api_url",
      "observability_backend_ssl_verification_enabled",
      "fetch_observability_alerts_from_cloud",
      "product_analytics_enabled",
      "product_analytics_configurator_connection_string",
      "product_analytics_data_collector_host",
      "cube_api_base_url",
      "cube_api_key",
      "use_clickhouse_for_analytics",
      "use_nats_for_audit_streaming",
      "external_authorization_service_enabled",
      "external_authorization_service_url",
      "external_authorization_service_default_label",
      "external_authorization_service_timeout",
      "external_auth_client_cert",
      "external_auth_client_key",
      "external_auth_client_key_pass",
      "secret_detection_token_revocation_enabled",
      "secret_detection_token_revocation_url",
      "secret_detection_token_revocation_token",
      "secret_detection_revocation_token_types_url",
      "secret_detection_service_url",
      "secret_detection_service_auth_token",
      "throttle_authenticated_api_enabled",
      "throttle_authenticated_api_period_in_seconds",
      "throttle_authenticated_api_requests_per_period",
      "throttle_authenticated_web_enabled",
      "throttle_authenticated_web_period_in_seconds",
      "throttle_authenticated_web_requests_per_period",
      "throttle_authenticated_packages_api_enabled",
      "throttle_authenticated_packages_api_period_in_seconds",
      "throttle_authenticated_packages_api_requests_per_period",
      "throttle_authenticated_files_api_enabled",
      "throttle_authenticated_files_api_period_in_seconds",
      "throttle_authenticated_files_api_requests_per_period",
      "throttle_authenticated_git_http_enabled",
      "throttle_authenticated_git_http_period_in_seconds",
      "throttle_authenticated_git_http_requests_per_period",
      "throttle_authenticated_git_lfs_enabled",
      "throttle_authenticated_git_lfs_period_in_seconds",
      "throttle_authenticated_git_lfs_requests_per_period",
      "throttle_authenticated_deprecated_api_enabled",
      "throttle_authenticated_deprecated_api_period_in_seconds",
      "throttle_authenticated_deprecated_api_requests_per_period",
      "throttle_authenticated_dependency_proxy_enabled",
      "throttle_authenticated_dependency_proxy_period_in_seconds",
      "throttle_authenticated_dependency_proxy_requests_per_period",
      "throttle_authenticated_mcp_enabled",
      "throttle_authenticated_mcp_period_in_seconds",
      "throttle_authenticated_mcp_requests_per_period",
      "throttle_unauthenticated_api_enabled",
      "throttle_unauthenticated_api_period_in_seconds",
      "throttle_unauthenticated_api_requests_per_period",
      "throttle_unauthenticated_web_enabled",
      "throttle_unauthenticated_web_period_in_seconds",
      "throttle_unauthenticated_web_requests_per_period",
      "throttle_unauthenticated_packages_api_enabled",
      "throttle_unauthenticated_packages_api_period_in_seconds",
      "throttle_unauthenticated_packages_api_requests_per_period",
      "throttle_unauthenticated_files_api_enabled",
      "throttle_unauthenticated_files_api_period_in_seconds",
      "throttle_unauthenticated_files_api_requests_per_period",
      "throttle_unauthenticated_git_http_enabled",
      "throttle_unauthenticated_git_http_period_in_seconds",
      "throttle_unauthenticated_git_http_requests_per_period",
      "throttle_unauthenticated_deprecated_api_enabled",
      "throttle_unauthenticated_deprecated_api_period_in_seconds",
      "throttle_unauthenticated_deprecated_api_requests_per_period",
      "throttle_protected_paths_enabled",
      "throttle_protected_paths_period_in_seconds",
      "throttle_protected_paths_requests_per_period",
      "throttle_unauthenticated_enabled",
      "throttle_unauthenticated_period_in_seconds",
      "throttle_unauthenticated_requests_per_period",
      "throttle_incident_management_notification_enabled",
      "throttle_incident_management_notification_period_in_seconds",
      "throttle_incident_management_notification_per_period",
      "protected_paths_raw",
      "protected_paths_for_get_request_raw",
      "rate_limiting_response_text",
      "issues_create_limit",
      "notes_create_limit",
      "notes_create_limit_allowlist_raw",
      "tags_create_limit",
      "members_delete_limit",
      "search_rate_limit",
      "search_rate_limit_unauthenticated",
      "search_rate_limit_allowlist_raw",
      "autocomplete_users_limit",
      "autocomplete_users_unauthenticated_limit",
      "raw_blob_request_limit",
      "raw_blob_request_limit_unauthenticated",
      "gitlab_shell_operation_limit",
      "project_import_limit",
      "project_export_limit",
      "project_download_export_limit",
      "group_import_limit",
      "group_export_limit",
      "group_download_export_limit",
      "project_create_limit",
      "group_create_limit",
      "group_archive_unarchive_api_limit",
      "create_organization_api_limit",
      "project_jobs_api_rate_limit",
      "project_members_api_limit",
      "project_api_limit",
      "group_api_limit",
      "projects_api_limit",
      "projects_api_rate_limit_unauthenticated",
      "groups_api_limit",
      "group_projects_api_limit",
      "group_shared_groups_api_limit",
      "group_invited_groups_api_limit",
      "project_invited_groups_api_limit",
      "user_projects_api_limit",
      "user_contributed_projects_api_limit",
      "user_starred_projects_api_limit",
      "users_get_by_id_limit",
      "users_get_by_id_limit_allowlist_raw",
      "users_api_limit_followers",
      "users_api_limit_following",
      "users_api_limit_status",
      "users_api_limit_ssh_keys",
      "users_api_limit_ssh_key",
      "users_api_limit_gpg_keys",
      "users_api_limit_gpg_key",
      "audit_events_api_limit",
      "group_audit_events_api_limit",
      "project_audit_events_api_limit",
      "project_repositories_blobs_batch_limit",
      "runner_jobs_request_api_limit",
      "runner_jobs_patch_trace_api_limit",
      "runner_jobs_endpoints_api_limit",
      "web_hook_test_limit",
      "web_hook_event_resend_limit",
      "user_email_lookup_limit",
      "abuse_notification_email",
      "email_author_in_body",
      "email_additional_text",
      "html_emails_enabled",
      "gravatar_enabled",
      "help_page_text",
      "help_page_hide_commercial_content",
      "help_page_support_url",
      "help_page_documentation_base_url",
      "hide_third_party_offers",
      "help_text",
      "sign_in_text",
      "in_product_marketing_emails_enabled",
      "whats_new_variant",
      "version_check_enabled",
      "usage_ping_enabled",
      "usage_ping_generation_enabled",
      "usage_ping_features_enabled",
      "include_optional_metrics_in_service_ping",
      "gitlab_product_usage_data_enabled",
      "gitlab_dedicated_instance",
      "gitlab_environment_toolkit_instance",
      "enforce_pipl_compliance",
      "maintenance_mode",
      "maintenance_mode_message",
      "silent_mode_enabled",
      "terminal_max_session_time",
      "gitaly_timeout_default",
      "gitaly_timeout_medium",
      "gitaly_timeout_fast",
      "sidekiq_job_limiter_mode",
      "sidekiq_job_limiter_compression_threshold_bytes",
      "sidekiq_job_limiter_limit_bytes",
      "sidekiq_timezone_override",
      "background_operations_max_jobs",
      "pg_ash_sampling_enabled",
      "pg_ash_sample_interval_seconds",
      "namespace_aggregation_schedule_lease_duration_in_seconds",
      "logging_field_schema_version",
      "logging_field_dual_emit_target",
      "floc_enabled",
      "security_txt_content",
      "geo_status_timeout",
      "geo_node_allowed_ips",
      "secret_push_protection_available",
      "security_approval_policies_limit",
      "security_policy_global_group_approvers_enabled",
      "security_mr_report_cache_lifetime_minutes",
      "security_scan_stale_after_days",
      "scan_execution_policies_action_limit",
      "scan_execution_policies_schedule_limit",
      "scan_execution_policies_per_configuration_limit",
      "pipeline_execution_policies_per_configuration_limit",
      "vulnerability_management_policies_per_configuration_limit",
      "group_secrets_limit",
      "project_secrets_limit",
      "auto_ban_user_on_excessive_projects_download",
      "max_number_of_repository_downloads",
      "max_number_of_repository_downloads_within_time_period",
      "git_rate_limit_users_allowlist",
      "git_rate_limit_users_alertlist",
      "resource_usage_limits",
      "vac_project_ids_raw",
      "globally_allowed_ips",
      "admin_notification_email",
      "asset_proxy_secret_key",
      "eks_secret_access_key",
      "performance_bar_allowed_group_path",
      "performance_bar_enabled",
      "polling_interval_multiplier",
      "ci_partitions_in_seconds_limit",
      "bulk_import_max_download_file",
      "auto_duo_code_review_on_push_enabled",
      "lock_duo_remote_flows_enabled",
      "performance_bar_allowed_group_id",
    ],
  },
  "sidekiqMetrics.getAll": { path: [], required: [], optional: [] },
  "sidekiqMetrics.getJobs": { path: [], required: [], optional: [] },
  "sidekiqMetrics.getProcesses": { path: [], required: [], optional: [] },
  "sidekiqMetrics.getQueues": { path: [], required: [], optional: [] },
  "snippetDiscussions.create": { path: ["project_id", "snippet_id"], required: ["body"], optional: ["created_at"] },
  "snippetDiscussions.createNote": {
    path: ["project_id", "snippet_id", "discussion_id"],
    required: ["body"],
    optional: ["created_at"],
  },
  "snippetDiscussions.deleteNote": {
    path: ["project_id", "snippet_id", "discussion_id", "note_id"],
    required: [],
    optional: [],
  },
  "snippetDiscussions.get": { path: ["project_id", "snippet_id", "discussion_id"], required: [], optional: [] },
  "snippetDiscussions.getNote": {
    path: ["project_id", "snippet_id", "discussion_id", "note_id"],
    required: [],
    optional: [],
  },
  "snippetDiscussions.getNotes": { path: ["project_id", "snippet_id", "discussion_id"], required: [], optional: [] },
  "snippetDiscussions.list": { path: ["project_id", "snippet_id"], required: [], optional: ["page", "per_page"] },
  "snippetDiscussions.updateNote": {
    path: ["project_id", "snippet_id", "discussion_id", "note_id"],
    required: [],
    optional: ["body", "resolved"],
  },
  "snippetEmojiReactions.create": { path: ["project_id", "snippet_id"], required: ["name"], optional: [] },
  "snippetEmojiReactions.createForNote": {
    path: ["project_id", "snippet_id", "note_id"],
    required: ["name"],
    optional: [],
  },
  "snippetEmojiReactions.delete": { path: ["project_id", "snippet_id", "award_id"], required: [], optional: [] },
  "snippetEmojiReactions.deleteForNote": {
    path: ["project_id", "snippet_id", "note_id", "award_id"],
    required: [],
    optional: [],
  },
  "snippetEmojiReactions.get": { path: ["project_id", "snippet_id", "award_id"], required: [], optional: [] },
  "snippetEmojiReactions.getForNote": {
    path: ["project_id", "snippet_id", "note_id", "award_id"],
    required: [],
    optional: [],
  },
  "snippetEmojiReactions.list": { path: ["project_id", "snippet_id"], required: [], optional: ["page", "per_page"] },
  "snippetEmojiReactions.listForNote": {
    path: ["project_id", "snippet_id", "note_id"],
    required: [],
    optional: ["page", "per_page"],
  },
  "snippetNotes.create": {
    path: ["project_id", "snippet_id"],
    required: ["body"],
    optional: ["internal", "confidential", "created_at", "merge_request_diff_head_sha"],
  },
  "snippetNotes.delete": { path: ["project_id", "snippet_id", "note_id"], required: [], optional: [] },
  "snippetNotes.get": { path: ["project_id", "snippet_id", "note_id"], required: [], optional: [] },
  "snippetNotes.list": {
    path: ["project_id", "snippet_id"],
    required: [],
    optional: ["order_by", "sort", "activity_filter", "page", "per_page"],
  },
  "snippetNotes.update": {
    path: ["project_id", "snippet_id", "note_id"],
    required: [],
    optional: ["body", "confidential"],
  },
  "snippetRepositoryStorageMoves.createForSnippet": {
    path: ["snippet_id"],
    required: [],
    optional: ["destination_storage_name"],
  },
  "snippetRepositoryStorageMoves.createForStorage": {
    path: [],
    required: ["source_storage_name"],
    optional: ["destination_storage_name"],
  },
  "snippetRepositoryStorageMoves.get": { path: ["repository_storage_move_id"], required: [], optional: [] },
  "snippetRepositoryStorageMoves.getForSnippet": {
    path: ["snippet_id", "repository_storage_move_id"],
    required: [],
    optional: [],
  },
  "snippetRepositoryStorageMoves.list": { path: [], required: [], optional: ["page", "per_page"] },
  "snippetRepositoryStorageMoves.listForSnippet": {
    path: ["snippet_id"],
    required: [],
    optional: ["page", "per_page"],
  },
  "snippets.create": {
    path: [],
    required: ["title"],
    optional: ["description", "visibility", "files", "content", "file_name"],
  },
  "snippets.delete": { path: ["snippet_id"], required: [], optional: [] },
  "snippets.download": { path: ["snippet_id"], required: [], optional: [] },
  "snippets.downloadFile": { path: ["snippet_id", "ref", "file_path"], required: [], optional: [] },
  "snippets.get": { path: ["snippet_id"], required: [], optional: [] },
  "snippets.getUserAgentDetail": { path: ["snippet_id"], required: [], optional: [] },
  "snippets.list": { path: [], required: [], optional: ["created_after", "created_before", "page", "per_page"] },
  "snippets.listAll": {
    path: [],
    required: [],
    optional: ["created_after", "created_before", "repository_storage", "page", "per_page"],
  },
  "snippets.listPublic": { path: [], required: [], optional: ["created_after", "created_before", "page", "per_page"] },
  "snippets.update": {
    path: ["snippet_id"],
    required: [],
    optional: ["title", "description", "visibility", "files", "content", "file_name"],
  },
  "statistics.get": { path: [], required: [], optional: [] },
  "statusChecks.create": {
    path: ["project_id"],
    required: ["name", "external_url"],
    optional: ["shared_secret", "protected_branch_ids"],
  },
  "statusChecks.delete": { path: ["project_id", "check_id"], required: [], optional: [] },
  "statusChecks.list": { path: ["project_id"], required: [], optional: ["page", "per_page"] },
  "statusChecks.listForMergeRequest": {
    path: ["project_id", "merge_request_iid"],
    required: [],
    optional: ["page", "per_page"],
  },
  "statusChecks.retry": {
    path: ["project_id", "merge_request_iid", "external_status_check_id"],
    required: [],
    optional: [],
  },
  "statusChecks.setStatus": {
    path: ["project_id", "merge_request_iid"],
    required: ["external_status_check_id", "sha", "status"],
    optional: [],
  },
  "statusChecks.update": {
    path: ["project_id", "check_id"],
    required: [],
    optional: ["name", "external_url", "shared_secret", "protected_branch_ids"],
  },
  "suggestions.apply": { path: ["suggestion_id"], required: [], optional: ["commit_message"] },
  "suggestions.applyBatch": { path: [], required: ["ids"], optional: ["commit_message"] },
  "systemHooks.create": {
    path: [],
    required: ["url"],
    optional: [
      "name",
      "description",
      "token",
      "signing_token",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "enable_ssl_verification",
      "push_events_branch_filter",
      "branch_filter_strategy",
      "custom_webhook_template",
      "url_variables",
      "custom_headers",
      "repository_update_events",
    ],
  },
  "systemHooks.delete": { path: ["hook_id"], required: [], optional: [] },
  "systemHooks.deleteCustomHeader": { path: ["hook_id", "header_key"], required: [], optional: [] },
  "systemHooks.deleteUrlVariable": { path: ["hook_id", "variable_key"], required: [], optional: [] },
  "systemHooks.get": { path: ["hook_id"], required: [], optional: [] },
  "systemHooks.list": { path: [], required: [], optional: ["page", "per_page"] },
  "systemHooks.setCustomHeader": { path: ["hook_id", "header_key"], required: ["value"], optional: [] },
  "systemHooks.setUrlVariable": { path: ["hook_id", "variable_key"], required: ["value"], optional: [] },
  "systemHooks.test": { path: ["hook_id"], required: [], optional: [] },
  "systemHooks.update": {
    path: ["hook_id"],
    required: [],
    optional: [
      "name",
      "description",
      "token",
      "signing_token",
      "push_events",
      "tag_push_events",
      "merge_requests_events",
      "enable_ssl_verification",
      "push_events_branch_filter",
      "branch_filter_strategy",
      "custom_webhook_template",
      "url_variables",
      "custom_headers",
      "repository_update_events",
      "url",
    ],
  },
  "tags.create": { path: ["project_id"], required: ["tag_name", "ref"], optional: ["message"] },
  "tags.delete": { path: ["project_id", "tag_name"], required: [], optional: [] },
  "tags.get": { path: ["project_id", "tag_name"], required: [], optional: [] },
  "tags.getSignature": { path: ["project_id", "tag_name"], required: [], optional: [] },
  "tags.list": {
    path: ["project_id"],
    required: [],
    optional: ["order_by", "sort", "search", "page_token", "page", "pagination", "per_page"],
  },
  "templates.getDockerfile": { path: ["name"], required: [], optional: [] },
  "templates.getGitignore": { path: ["name"], required: [], optional: [] },
  "templates.getGitlabCiYml": { path: ["name"], required: [], optional: [] },
  "templates.getLicense": { path: ["name"], required: [], optional: ["project", "fullname"] },
  "templates.listDockerfiles": { path: [], required: [], optional: ["page", "per_page"] },
  "templates.listGitignores": { path: [], required: [], optional: ["page", "per_page"] },
  "templates.listGitlabCiYmls": { path: [], required: [], optional: ["page", "per_page"] },
  "templates.listLicenses": { path: [], required: [], optional: ["popular", "page", "per_page"] },
  "terraformState.authorizeUpload": { path: ["project_id", "name"], required: [], optional: [] },
  "terraformState.delete": { path: ["project_id", "name"], required: [], optional: ["ID"] },
  "terraformState.deleteVersion": { path: ["project_id", "name", "serial"], required: [], optional: [] },
  "terraformState.download": { path: ["project_id", "name"], required: [], optional: ["ID"] },
  "terraformState.downloadVersion": { path: ["project_id", "name", "serial"], required: [], optional: [] },
  "terraformState.lock": {
    path: ["project_id", "name"],
    required: ["ID", "Operation", "Info", "Who", "Version", "Created", "Path"],
    optional: [],
  },
  "terraformState.set": { path: ["project_id", "name"], required: ["body"], optional: ["ID"] },
  "terraformState.unlock": { path: ["project_id", "name"], required: [], optional: ["ID"] },
  "terraformStateProtectionRules.create": {
    path: ["project_id"],
    required: ["state_name", "minimum_access_level_for_write"],
    optional: ["allowed_from"],
  },
  "terraformStateProtectionRules.delete": {
    path: ["project_id", "terraform_state_protection_rule_id"],
    required: [],
    optional: [],
  },
  "terraformStateProtectionRules.list": { path: ["project_id"], required: [], optional: [] },
  "terraformStateProtectionRules.update": {
    path: ["project_id", "terraform_state_protection_rule_id"],
    required: [],
    optional: ["state_name", "minimum_access_level_for_write", "allowed_from"],
  },
  "todos.list": {
    path: [],
    required: [],
    optional: ["action", "author_id", "project_id", "group_id", "state", "type", "page", "per_page"],
  },
  "todos.markAllAsDone": { path: [], required: [], optional: [] },
  "todos.markAsDone": { path: ["todo_id"], required: [], optional: [] },
  "tokenExchange.create": { path: [], required: ["audience"], optional: ["expires_in"] },
  "topics.create": { path: [], required: ["name", "title"], optional: ["description", "avatar", "organization_id"] },
  "topics.delete": { path: ["topic_id"], required: [], optional: [] },
  "topics.get": { path: ["topic_id"], required: [], optional: [] },
  "topics.list": {
    path: [],
    required: [],
    optional: ["search", "without_projects", "organization_id", "page", "per_page"],
  },
  "topics.merge": { path: [], required: ["source_topic_id", "target_topic_id"], optional: [] },
  "topics.update": { path: ["topic_id"], required: [], optional: ["name", "title", "description", "avatar"] },
  "unleash.check": { path: ["project_id"], required: [], optional: ["instance_id", "app_name"] },
  "unleash.getFeatures": { path: ["project_id"], required: [], optional: ["instance_id", "app_name"] },
  "unleash.getLegacyFeatures": { path: ["project_id"], required: [], optional: ["instance_id", "app_name"] },
  "unleash.register": { path: ["project_id"], required: [], optional: ["instance_id", "app_name"] },
  "unleash.reportMetrics": { path: ["project_id"], required: [], optional: ["instance_id", "app_name"] },
  "usageData.downloadMetricDefinitions": { path: [], required: [], optional: ["include_paths"] },
  "usageData.getNonSqlMetrics": { path: [], required: [], optional: [] },
  "usageData.getQueries": { path: [], required: [], optional: [] },
  "usageData.getServicePing": { path: [], required: [], optional: [] },
  "usageData.trackCounter": { path: [], required: ["event"], optional: [] },
  "usageData.trackEvent": {
    path: [],
    required: ["event"],
    optional: ["namespace_id", "project_id", "project_path", "additional_properties", "send_to_snowplow"],
  },
  "usageData.trackEvents": { path: [], required: ["events"], optional: [] },
  "usageData.trackUniqueUsers": { path: [], required: ["event"], optional: [] },
  "userApplications.create": { path: [], required: ["name", "redirect_uri", "scopes"], optional: ["confidential"] },
  "userApplications.delete": { path: ["application_id"], required: [], optional: [] },
  "userApplications.get": { path: ["application_id"], required: [], optional: [] },
  "userApplications.list": { path: [], required: [], optional: ["page", "per_page"] },
  "userApplications.update": { path: ["application_id"], required: [], optional: ["name", "scopes"] },
  "userCounts.get": { path: [], required: [], optional: [] },
  "userCounts.getAssociations": { path: ["user_id"], required: [], optional: [] },
  "userEmailAddresses.create": { path: [], required: ["email"], optional: [] },
  "userEmailAddresses.createForUser": { path: ["user_id"], required: ["email"], optional: ["skip_confirmation"] },
  "userEmailAddresses.delete": { path: ["email_id"], required: [], optional: [] },
  "userEmailAddresses.deleteForUser": { path: ["user_id", "email_id"], required: [], optional: [] },
  "userEmailAddresses.get": { path: ["email_id"], required: [], optional: [] },
  "userEmailAddresses.list": { path: [], required: [], optional: ["page", "per_page"] },
  "userEmailAddresses.listForUser": { path: ["user_id"], required: [], optional: ["page", "per_page"] },
  "userFollowUnfollow.follow": { path: ["user_id"], required: [], optional: [] },
  "userFollowUnfollow.listFollowers": { path: ["user_id"], required: [], optional: ["page", "per_page"] },
  "userFollowUnfollow.listFollowing": { path: ["user_id"], required: [], optional: ["page", "per_page"] },
  "userFollowUnfollow.unfollow": { path: ["user_id"], required: [], optional: [] },
  "userKeys.create": { path: [], required: ["title", "key"], optional: ["expires_at", "usage_type"] },
  "userKeys.createForUser": { path: ["user_id"], required: ["title", "key"], optional: ["expires_at", "usage_type"] },
  "userKeys.createGpg": { path: [], required: ["key"], optional: [] },
  "userKeys.createGpgForUser": { path: ["user_id"], required: ["key"], optional: [] },
  "userKeys.delete": { path: ["key_id"], required: [], optional: [] },
  "userKeys.deleteForUser": { path: ["user_id", "key_id"], required: [], optional: [] },
  "userKeys.deleteGpg": { path: ["key_id"], required: [], optional: [] },
  "userKeys.deleteGpgForUser": { path: ["user_id", "key_id"], required: [], optional: [] },
  "userKeys.get": { path: ["key_id"], required: [], optional: [] },
  "userKeys.getForUser": { path: ["user_id", "key_id"], required: [], optional: [] },
  "userKeys.getGpg": { path: ["key_id"], required: [], optional: [] },
  "userKeys.getGpgForUser": { path: ["user_id", "key_id"], required: [], optional: [] },
  "userKeys.list": { path: [], required: [], optional: ["page", "per_page"] },
  "userKeys.listForUser": { path: ["user_id"], required: [], optional: ["page", "per_page"] },
  "userKeys.listGpg": { path: [], required: [], optional: ["page", "per_page"] },
  "userKeys.listGpgForUser": { path: ["user_id"], required: [], optional: ["page", "per_page"] },
  "userKeys.revokeGpg": { path: ["key_id"], required: [], optional: [] },
  "userKeys.revokeGpgForUser": { path: ["user_id", "key_id"], required: [], optional: [] },
  "userModeration.activate": { path: ["user_id"], required: [], optional: [] },
  "userModeration.approve": { path: ["user_id"], required: [], optional: [] },
  "userModeration.ban": { path: ["user_id"], required: [], optional: [] },
  "userModeration.block": { path: ["user_id"], required: [], optional: [] },
  "userModeration.deactivate": { path: ["user_id"], required: [], optional: [] },
  "userModeration.reject": { path: ["user_id"], required: [], optional: [] },
  "userModeration.unban": { path: ["user_id"], required: [], optional: [] },
  "userModeration.unblock": { path: ["user_id"], required: [], optional: [] },
  "userPreferences.get": { path: [], required: [], optional: [] },
  "userPreferences.update": {
    path: [],
    required: [],
    optional: [
      "view_diffs_file_by_file",
      "show_whitespace_in_diffs",
      "pass_user_identities_to_ci_jwt",
      "policy_advanced_editor",
    ],
  },
  "userRunners.create": {
    path: [],
    required: ["runner_type"],
    optional: [
      "group_id",
      "project_id",
      "description",
      "maintenance_note",
      "paused",
      "locked",
      "access_level",
      "run_untagged",
      "tag_list",
      "maximum_timeout",
      "token_expires_at",
      "token_rotation_deadline",
    ],
  },
  "userSupportPins.create": { path: [], required: [], optional: [] },
  "userSupportPins.get": { path: [], required: [], optional: [] },
  "userSupportPins.getForUser": { path: ["user_id"], required: [], optional: [] },
  "userSupportPins.revokeForUser": { path: ["user_id"], required: [], optional: [] },
  "userTokens.createImpersonation": {
    path: ["user_id"],
    required: ["name"],
    optional: ["description", "expires_at", "scopes", "granular_scopes"],
  },
  "userTokens.createPersonal": {
    path: [],
    required: ["name"],
    optional: ["description", "expires_at", "scopes", "granular_scopes"],
  },
  "userTokens.createPersonalForUser": {
    path: ["user_id"],
    required: ["name", "scopes"],
    optional: ["description", "expires_at"],
  },
  "userTokens.getImpersonation": { path: ["user_id", "impersonation_token_id"], required: [], optional: [] },
  "userTokens.listImpersonation": { path: ["user_id"], required: [], optional: ["state", "page", "per_page"] },
  "userTokens.revokeImpersonation": { path: ["user_id", "impersonation_token_id"], required: [], optional: [] },
  "users.create": {
    path: [],
    required: ["email", "name", "username"],
    optional: [
      "admin",
      "auditor",
      "avatar",
      "bio",
      "can_create_group",
      "color_scheme_id",
      "commit_email",
      "discord",
      "extern_uid",
      "external",
      "extra_shared_runners_minutes_limit",
      "github",
      "group_id_for_saml",
      "linkedin",
      "location",
      "note",
      "organization",
      "policy_advanced_editor",
      "private_profile",
      "projects_limit",
      "pronouns",
      "provider",
      "public_email",
      "shared_runners_minutes_limit",
      "theme_id",
      "twitter",
      "view_diffs_file_by_file",
      "website_url",
      "password",
      "force_random_password",
      "reset_password",
      "skip_confirmation",
    ],
  },
  "users.delete": { path: ["user_id"], required: [], optional: ["hard_delete"] },
  "users.deleteIdentity": { path: ["user_id", "provider"], required: [], optional: [] },
  "users.disableTwoFactor": { path: ["user_id"], required: [], optional: [] },
  "users.get": { path: ["user_id"], required: [], optional: ["with_custom_attributes", "custom_attributes"] },
  "users.getCurrent": { path: [], required: [], optional: [] },
  "users.getCurrentStatus": { path: [], required: [], optional: [] },
  "users.getStatus": { path: ["user_id"], required: [], optional: [] },
  "users.list": {
    path: [],
    required: [],
    optional: [
      "username",
      "public_email",
      "search",
      "active",
      "blocked",
      "external",
      "humans",
      "exclude_active",
      "exclude_external",
      "exclude_humans",
      "exclude_internal",
      "without_project_bots",
      "created_after",
      "created_before",
      "extern_uid",
      "provider",
      "saml_provider_id",
      "order_by",
      "sort",
      "two_factor",
      "without_projects",
      "admins",
      "auditors",
      "skip_ldap",
      "custom_attributes",
      "with_custom_attributes",
      "cursor",
      "page",
      "pagination",
      "per_page",
    ],
  },
  "users.listActivities": { path: [], required: [], optional: ["from", "page", "per_page"] },
  "users.listMemberships": { path: ["user_id"], required: [], optional: ["type", "page", "per_page"] },
  "users.listProjectDeployKeys": { path: ["user_id"], required: [], optional: ["page", "per_page"] },
  "users.setStatus": { path: [], required: [], optional: ["emoji", "message", "availability", "clear_status_after"] },
  "users.update": {
    path: ["user_id"],
    required: [],
    optional: [
      "admin",
      "auditor",
      "avatar",
      "bio",
      "can_create_group",
      "color_scheme_id",
      "commit_email",
      "discord",
      "extern_uid",
      "external",
      "extra_shared_runners_minutes_limit",
      "github",
      "group_id_for_saml",
      "linkedin",
      "location",
      "note",
      "organization",
      "policy_advanced_editor",
      "private_profile",
      "projects_limit",
      "pronouns",
      "provider",
      "public_email",
      "shared_runners_minutes_limit",
      "theme_id",
      "twitter",
      "view_diffs_file_by_file",
      "website_url",
      "email",
      "name",
      "username",
      "password",
      "skip_reconfirmation",
    ],
  },
  "users.updateStatus": {
    path: [],
    required: [],
    optional: ["emoji", "message", "availability", "clear_status_after"],
  },
  "users.uploadAvatar": { path: [], required: ["avatar"], optional: [] },
  "version.get": { path: [], required: [], optional: [] },
  "virtualRegistryCleanupPolicies.create": {
    path: ["group_id"],
    required: [],
    optional: ["enabled", "keep_n_days_after_download", "cadence", "notify_on_success", "notify_on_failure"],
  },
  "virtualRegistryCleanupPolicies.delete": { path: ["group_id"], required: [], optional: [] },
  "virtualRegistryCleanupPolicies.get": { path: ["group_id"], required: [], optional: [] },
  "virtualRegistryCleanupPolicies.update": {
    path: ["group_id"],
    required: [],
    optional: ["enabled", "keep_n_days_after_download", "cadence", "notify_on_success", "notify_on_failure"],
  },
  "vscodeSettingsSync.deleteAll": { path: [], required: [], optional: [] },
  "vscodeSettingsSync.deleteAllInContext": { path: ["settings_context_hash"], required: [], optional: [] },
  "vscodeSettingsSync.get": { path: ["resource_name", "setting_id"], required: [], optional: [] },
  "vscodeSettingsSync.getInContext": {
    path: ["settings_context_hash", "resource_name", "setting_id"],
    required: [],
    optional: [],
  },
  "vscodeSettingsSync.getManifest": { path: [], required: [], optional: [] },
  "vscodeSettingsSync.getManifestInContext": { path: ["settings_context_hash"], required: [], optional: [] },
  "vscodeSettingsSync.list": { path: ["resource_name"], required: [], optional: [] },
  "vscodeSettingsSync.listInContext": { path: ["settings_context_hash", "resource_name"], required: [], optional: [] },
  "vscodeSettingsSync.set": { path: ["resource_name"], required: [], optional: ["content", "version"] },
  "vscodeSettingsSync.setInContext": {
    path: ["settings_context_hash", "resource_name"],
    required: [],
    optional: ["content", "version"],
  },
  "vulnerabilities.confirm": { path: ["vulnerability_id"], required: [], optional: ["comment"] },
  "vulnerabilities.dismiss": { path: ["vulnerability_id"], required: [], optional: [] },
  "vulnerabilities.get": { path: ["vulnerability_id"], required: [], optional: [] },
  "vulnerabilities.linkIssue": {
    path: ["vulnerability_id"],
    required: ["target_issue_iid"],
    optional: ["target_project_id", "link_type"],
  },
  "vulnerabilities.listIssues": { path: ["vulnerability_id"], required: [], optional: [] },
  "vulnerabilities.resolve": { path: ["vulnerability_id"], required: [], optional: ["comment"] },
  "vulnerabilities.revert": { path: ["vulnerability_id"], required: [], optional: ["comment"] },
  "vulnerabilities.setAiDetection": {
    path: ["vulnerability_id"],
    required: ["confidence_score", "description"],
    optional: ["origin"],
  },
  "vulnerabilities.unlinkIssue": { path: ["vulnerability_id", "issue_link_id"], required: [], optional: [] },
  "vulnerabilityArchiveExports.create": {
    path: ["project_id"],
    required: ["start_date", "end_date"],
    optional: ["export_format"],
  },
  "vulnerabilityArchiveExports.download": { path: ["export_id"], required: [], optional: [] },
  "vulnerabilityArchiveExports.get": { path: ["export_id"], required: [], optional: [] },
  "vulnerabilityExports.create": { path: [], required: [], optional: ["export_format", "send_email"] },
  "vulnerabilityExports.createForGroup": {
    path: ["group_id"],
    required: [],
    optional: ["export_format", "send_email", "report_data"],
  },
  "vulnerabilityExports.createForProject": {
    path: ["project_id"],
    required: [],
    optional: ["export_format", "send_email", "report_data", "filters"],
  },
  "vulnerabilityExports.download": { path: ["export_id"], required: [], optional: [] },
  "vulnerabilityExports.get": { path: ["export_id"], required: [], optional: [] },
  "vulnerabilityFindings.list": {
    path: ["project_id"],
    required: [],
    optional: ["report_type", "scope", "severity", "confidence", "pipeline_id", "page", "per_page"],
  },
  "vulnerabilityNotes.create": {
    path: ["project_id", "vulnerability_id"],
    required: ["body"],
    optional: ["internal", "confidential", "created_at", "merge_request_diff_head_sha"],
  },
  "vulnerabilityNotes.delete": { path: ["project_id", "vulnerability_id", "note_id"], required: [], optional: [] },
  "vulnerabilityNotes.get": { path: ["project_id", "vulnerability_id", "note_id"], required: [], optional: [] },
  "vulnerabilityNotes.list": {
    path: ["project_id", "vulnerability_id"],
    required: [],
    optional: ["order_by", "sort", "activity_filter", "page", "per_page"],
  },
  "vulnerabilityNotes.update": {
    path: ["project_id", "vulnerability_id", "note_id"],
    required: [],
    optional: ["body", "confidential"],
  },
  "webCommits.getPublicKey": { path: [], required: [], optional: [] },
  "wikiPageNotes.createForGroup": {
    path: ["group_id", "wiki_page_id"],
    required: ["body"],
    optional: ["internal", "confidential", "created_at", "merge_request_diff_head_sha"],
  },
  "wikiPageNotes.createForProject": {
    path: ["project_id", "wiki_page_id"],
    required: ["body"],
    optional: ["internal", "confidential", "created_at", "merge_request_diff_head_sha"],
  },
  "wikiPageNotes.deleteForGroup": { path: ["group_id", "wiki_page_id", "note_id"], required: [], optional: [] },
  "wikiPageNotes.deleteForProject": { path: ["project_id", "wiki_page_id", "note_id"], required: [], optional: [] },
  "wikiPageNotes.getForGroup": { path: ["group_id", "wiki_page_id", "note_id"], required: [], optional: [] },
  "wikiPageNotes.getForProject": { path: ["project_id", "wiki_page_id", "note_id"], required: [], optional: [] },
  "wikiPageNotes.listForGroup": {
    path: ["group_id", "wiki_page_id"],
    required: [],
    optional: ["order_by", "sort", "activity_filter", "page", "per_page"],
  },
  "wikiPageNotes.listForProject": {
    path: ["project_id", "wiki_page_id"],
    required: [],
    optional: ["order_by", "sort", "activity_filter", "page", "per_page"],
  },
  "wikiPageNotes.updateForGroup": {
    path: ["group_id", "wiki_page_id", "note_id"],
    required: [],
    optional: ["body", "confidential"],
  },
  "wikiPageNotes.updateForProject": {
    path: ["project_id", "wiki_page_id", "note_id"],
    required: [],
    optional: ["body", "confidential"],
  },
  "wikis.create": { path: ["project_id"], required: ["title", "content"], optional: ["format", "front_matter"] },
  "wikis.delete": { path: ["project_id", "slug"], required: [], optional: [] },
  "wikis.get": { path: ["project_id", "slug"], required: [], optional: ["version", "render_html"] },
  "wikis.list": { path: ["project_id"], required: [], optional: ["with_content"] },
  "wikis.update": {
    path: ["project_id", "slug"],
    required: [],
    optional: ["title", "content", "format", "front_matter"],
  },
  "wikis.uploadAttachment": { path: ["project_id"], required: ["file"], optional: ["branch"] },
  "zoekt.addNamespace": { path: ["node_id", "namespace_id"], required: [], optional: ["search"] },
  "zoekt.listNamespaces": { path: ["node_id"], required: [], optional: [] },
  "zoekt.listNodes": { path: [], required: [], optional: [] },
  "zoekt.removeNamespace": { path: ["node_id", "namespace_id"], required: [], optional: [] },
  "zoekt.scheduleIndexing": { path: ["project_id"], required: [], optional: [] },
  "zoekt.updateNamespace": { path: ["namespace_id"], required: [], optional: ["number_of_replicas_override"] },
};
