// From spec/webhooks/. Do not edit: `npm run generate` writes this file.

/**
 * Events that GitLab sends to webhooks: their types, and what it takes to receive them.
 * @see https://docs.gitlab.com/user/project/integrations/webhook_events/
 * @module
 */

import type { Received, WebhookBody, WebhookHeaders, WebhookOptions } from "../runtime/webhooks.js";
import { receive, receiveBody, WebhookDispatcher } from "../runtime/webhooks.js";

export * from "../runtime/webhooks.js";

/** Every event by its kind: its `object_kind`, or its `event_name` where it has none. */
export interface WebhookEvents {
  /**
   * Somebody pushed commits to a branch, created it or deleted it. A push to more branches than the instance
   * allows (three unless changed) makes no event at all.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#push-events)
   */
  push: PushEvent;
  /**
   * Somebody created, moved or deleted a tag.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#tag-events)
   */
  tag_push: TagPushEvent;
  /**
   * Somebody pushed to a repository: one event for all branches and tags of the push. GitLab Self-Managed and
   * GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#repository-update-events)
   */
  repository_update: RepositoryUpdateEvent;
  /**
   * Somebody created, changed or deleted a page of a project's wiki. For the wiki of a group GitLab sends an
   * empty object.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#wiki-page-events)
   */
  wiki_page: WikiPageEvent;
  /**
   * A deployment began, ended, waits, or was approved or rejected.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#deployment-events)
   */
  deployment: DeploymentEvent;
  /**
   * Somebody switched a feature flag on or off.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#feature-flag-events)
   */
  feature_flag: FeatureFlagEvent;
  /**
   * Somebody created, changed or deleted a release.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#release-events)
   */
  release: ReleaseEvent;
  /**
   * A user became a member of a group.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#group-member-events)
   */
  user_add_to_group: UserAddToGroupEvent;
  /**
   * The role of a member of a group, or the day it ends, was changed.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#group-member-events)
   */
  user_update_for_group: UserUpdateForGroupEvent;
  /**
   * A user is no longer a member of a group.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#group-member-events)
   */
  user_remove_from_group: UserRemoveFromGroupEvent;
  /**
   * A user asked to become a member of a group.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#group-member-events)
   */
  user_access_request_to_group: UserAccessRequestToGroupEvent;
  /**
   * The request of a user to become a member of a group was denied. Requires Premium.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#group-member-events)
   */
  user_access_request_denied_for_group: UserAccessRequestDeniedForGroupEvent;
  /**
   * The request of a user to become a member of a group was withdrawn or denied.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#group-member-events)
   */
  user_access_request_revoked_for_group: UserAccessRequestRevokedForGroupEvent;
  /**
   * A user became a member of a project. GitLab Self-Managed and GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  user_add_to_team: UserAddToTeamEvent;
  /**
   * The role of a member of a project, or the day it ends, was changed. GitLab Self-Managed and GitLab
   * Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  user_update_for_team: UserUpdateForTeamEvent;
  /**
   * A user is no longer a member of a project. GitLab Self-Managed and GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  user_remove_from_team: UserRemoveFromTeamEvent;
  /**
   * A user asked to become a member of a project. GitLab Self-Managed and GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  user_access_request_to_project: UserAccessRequestToProjectEvent;
  /**
   * The request of a user to become a member of a project was withdrawn or denied. GitLab Self-Managed and
   * GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  user_access_request_revoked_for_project: UserAccessRequestRevokedForProjectEvent;
  /**
   * Somebody asked for a role that takes a seat of the subscription, which an administrator has to approve.
   * GitLab Self-Managed and GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#events-for-member-approval-in-subscription)
   */
  gitlab_subscription_member_approval: MemberApprovalRequestEvent;
  /**
   * An administrator approved or denied the roles that a user was waiting for. GitLab Self-Managed and GitLab
   * Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#events-for-member-approval-in-subscription)
   */
  gitlab_subscription_member_approvals: MemberApprovalDecisionEvent;
  /**
   * Somebody opened, changed, approved, merged, closed or reopened a merge request, pushed to its branch,
   * reviewed it or asked for a review. What was changed is in `changes`, which may be empty.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#merge-request-events)
   */
  merge_request: MergeRequestEvent;
  /**
   * A pipeline changed its state.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#pipeline-events)
   */
  pipeline: PipelineEvent;
  /**
   * A job changed its state. Trigger jobs make no events.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#job-events)
   */
  build: JobEvent;
  /**
   * Somebody opened, changed, closed or reopened an issue. The header says `Confidential Issue Hook` for a
   * confidential one.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#work-item-events)
   */
  issue: IssueEvent;
  /**
   * Somebody opened, changed, closed or reopened a work item that is no issue: a task, incident, test case,
   * requirement, objective, key result or epic. Epics are sent to webhooks of groups only.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#work-item-events)
   */
  work_item: WorkItemEvent;
  /**
   * Somebody wrote or changed a comment on a commit, a merge request, an issue or a snippet. The header says
   * `Confidential Note Hook` for a confidential one.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#comment-events)
   */
  note: NoteEvent;
  /**
   * Somebody added an emoji reaction or took it back.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#emoji-events)
   */
  emoji: EmojiEvent;
  /**
   * Somebody created, closed, reopened or deleted a milestone. Since GitLab 18.2.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#milestone-events)
   */
  milestone: MilestoneEvent;
  /**
   * Somebody created a project.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#project-events)
   */
  project_create: ProjectCreateEvent;
  /**
   * Somebody deleted a project.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#project-events)
   */
  project_destroy: ProjectDestroyEvent;
  /**
   * Somebody changed the path of a project, and maybe other attributes. A move to another namespace is no
   * such change. GitLab Self-Managed and GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  project_rename: ProjectRenameEvent;
  /**
   * Somebody moved a project to another namespace. GitLab Self-Managed and GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  project_transfer: ProjectTransferEvent;
  /**
   * Somebody changed attributes of a project, though not its path. GitLab Self-Managed and GitLab Dedicated
   * only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  project_update: ProjectUpdateEvent;
  /**
   * Somebody created a subgroup. Requires Premium.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#subgroup-events)
   */
  subgroup_create: SubgroupCreateEvent;
  /**
   * Somebody deleted a subgroup. A move to another group is no deletion. Requires Premium.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#subgroup-events)
   */
  subgroup_destroy: SubgroupDestroyEvent;
  /**
   * Somebody created a group. GitLab Self-Managed and GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  group_create: GroupCreateEvent;
  /**
   * Somebody deleted a group. GitLab Self-Managed and GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  group_destroy: GroupDestroyEvent;
  /**
   * Somebody changed the path of a group. GitLab Self-Managed and GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  group_rename: GroupRenameEvent;
  /**
   * Somebody created a user. GitLab Self-Managed and GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  user_create: UserCreateEvent;
  /**
   * Somebody deleted a user. GitLab Self-Managed and GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  user_destroy: UserDestroyEvent;
  /**
   * The login name of a user was changed. GitLab Self-Managed and GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  user_rename: UserRenameEvent;
  /**
   * A blocked user tried to sign in and was turned away. GitLab Self-Managed and GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  user_failed_login: UserFailedLoginEvent;
  /**
   * Somebody added an SSH key. GitLab Self-Managed and GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  key_create: KeyCreateEvent;
  /**
   * Somebody deleted an SSH key. GitLab Self-Managed and GitLab Dedicated only.
   *
   * [Documentation](https://docs.gitlab.com/administration/system_hooks/#hooks-request-example)
   */
  key_destroy: KeyDestroyEvent;
  /**
   * A project or group access token expires in 7 days, or in 30 or 60 where that is set up.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#project-and-group-access-token-events)
   */
  access_token: AccessTokenEvent;
  /**
   * A deploy token expires in 7, 30 or 60 days. Since GitLab 18.4.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#project-and-group-deploy-token-events)
   */
  deploy_token: DeployTokenEvent;
  /**
   * A vulnerability was found, changed its state, or was linked to an issue. Requires Ultimate.
   *
   * [Documentation](https://docs.gitlab.com/user/project/integrations/webhook_events/#vulnerability-events)
   */
  vulnerability: VulnerabilityEvent;
}

/** What webhooks of projects and groups are called with. */
export type WebhookEvent =
  | PushEvent
  | TagPushEvent
  | WikiPageEvent
  | DeploymentEvent
  | FeatureFlagEvent
  | ReleaseEvent
  | UserAddToGroupEvent
  | UserUpdateForGroupEvent
  | UserRemoveFromGroupEvent
  | UserAccessRequestToGroupEvent
  | UserAccessRequestDeniedForGroupEvent
  | UserAccessRequestRevokedForGroupEvent
  | MergeRequestEvent
  | PipelineEvent
  | JobEvent
  | IssueEvent
  | WorkItemEvent
  | NoteEvent
  | EmojiEvent
  | MilestoneEvent
  | ProjectCreateEvent
  | ProjectDestroyEvent
  | SubgroupCreateEvent
  | SubgroupDestroyEvent
  | AccessTokenEvent
  | DeployTokenEvent
  | VulnerabilityEvent;

/** What system hooks and file hooks are called with. */
export type SystemHookEvent =
  | PushEvent
  | TagPushEvent
  | RepositoryUpdateEvent
  | UserAddToGroupEvent
  | UserUpdateForGroupEvent
  | UserRemoveFromGroupEvent
  | UserAccessRequestToGroupEvent
  | UserAccessRequestRevokedForGroupEvent
  | UserAddToTeamEvent
  | UserUpdateForTeamEvent
  | UserRemoveFromTeamEvent
  | UserAccessRequestToProjectEvent
  | UserAccessRequestRevokedForProjectEvent
  | MemberApprovalRequestEvent
  | MemberApprovalDecisionEvent
  | MergeRequestEvent
  | ProjectCreateEvent
  | ProjectDestroyEvent
  | ProjectRenameEvent
  | ProjectTransferEvent
  | ProjectUpdateEvent
  | GroupCreateEvent
  | GroupDestroyEvent
  | GroupRenameEvent
  | UserCreateEvent
  | UserDestroyEvent
  | UserRenameEvent
  | UserFailedLoginEvent
  | KeyCreateEvent
  | KeyDestroyEvent;

/** Every kind of event that is known. */
export const WEBHOOK_KINDS = [
  "push",
  "tag_push",
  "repository_update",
  "wiki_page",
  "deployment",
  "feature_flag",
  "release",
  "user_add_to_group",
  "user_update_for_group",
  "user_remove_from_group",
  "user_access_request_to_group",
  "user_access_request_denied_for_group",
  "user_access_request_revoked_for_group",
  "user_add_to_team",
  "user_update_for_team",
  "user_remove_from_team",
  "user_access_request_to_project",
  "user_access_request_revoked_for_project",
  "gitlab_subscription_member_approval",
  "gitlab_subscription_member_approvals",
  "merge_request",
  "pipeline",
  "build",
  "issue",
  "work_item",
  "note",
  "emoji",
  "milestone",
  "project_create",
  "project_destroy",
  "project_rename",
  "project_transfer",
  "project_update",
  "subgroup_create",
  "subgroup_destroy",
  "group_create",
  "group_destroy",
  "group_rename",
  "user_create",
  "user_destroy",
  "user_rename",
  "user_failed_login",
  "key_create",
  "key_destroy",
  "access_token",
  "deploy_token",
  "vulnerability",
] as const satisfies readonly (keyof WebhookEvents)[];

/** An event that was received: `kind` tells which it is. */
export type ReceivedWebhook = Received<WebhookEvents>;

/**
 * Receives an event: checks that it comes from your GitLab, then reads it.
 *
 * @param request - as a server or worker gets it; its body is read here
 * @returns the event with its kind; one of a kind that is not known yet has `known: false`
 * @throws WebhookError where it must not be trusted or cannot be read, with the status to answer
 */
export function receiveWebhook(request: Request, options: WebhookOptions): Promise<ReceivedWebhook> {
  return receive<WebhookEvents>(WEBHOOK_KINDS, request, options);
}

/**
 * Receives an event where there is no `Request`: Node's http, Express, Fastify, a function in a cloud.
 *
 * @param headers - by name, in any case
 * @param body - as it came over the wire: a signature covers these very bytes
 * @throws WebhookError where it must not be trusted or cannot be read, with the status to answer
 */
export function receiveWebhookBody(
  headers: WebhookHeaders,
  body: WebhookBody,
  options: WebhookOptions,
): Promise<ReceivedWebhook> {
  return receiveBody<WebhookEvents>(WEBHOOK_KINDS, headers, body, options);
}

/** Functions by kind of event, called as events come in. */
export class Webhooks extends WebhookDispatcher<WebhookEvents> {
  constructor(options: WebhookOptions) {
    super(WEBHOOK_KINDS, options);
  }
}

/** A project or group access token expires soon. */
export interface AccessTokenEvent {
  /** What happened. */
  object_kind: "access_token";
  /** What happened, more precisely. */
  event_name: "expiring_access_token";
  /** Project of the token; left out for a group's. */
  project?: WebhookProject;
  /** Group of the token; left out for a project's. */
  group?: WebhookGroup;
  /** Token that expires. */
  object_attributes: ExpiringAccessToken;
  /** How long before its end this is. */
  interval?: ExpiryInterval | (string & {});
}

/** Change of the approval rules. */
export interface ApprovalRulesChange {
  /** Rules before. */
  previous: WebhookApprovalRule[];
  /** Rules now. */
  current: WebhookApprovalRule[];
}

/** State of a pipeline or job. */
export type CiStatus =
  | "created"
  | "waiting_for_resource"
  | "preparing"
  | "waiting_for_callback"
  | "pending"
  | "running"
  | "success"
  | "failed"
  | "canceling"
  | "canceled"
  | "skipped"
  | "manual"
  | "scheduled";

/** Somebody wrote or changed a comment on a commit. */
export interface CommitNoteEvent extends NoteEventBase {
  /** Commit that the comment is about. */
  commit: WebhookCommit;
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** A deploy token expires soon. */
export interface DeployTokenEvent {
  /** What happened. */
  object_kind: "deploy_token";
  /** What happened, more precisely. */
  event_name: "expiring_deploy_token";
  /** Project of the token; left out for a group's. */
  project?: WebhookProject;
  /** Group of the token; left out for a project's. */
  group?: WebhookGroup;
  /** Token that expires. */
  object_attributes: ExpiringDeployToken;
  /** How long before its end this is. */
  interval?: ExpiryInterval | (string & {});
}

/** Whose deploy token it is. */
export type DeployTokenType = "project_type" | "group_type";

/** Approval or rejection of a deployment. */
export interface DeploymentApproval {
  /** ID of the approval. */
  id: number;
  /** Which of the two. */
  status: DeploymentDecision | (string & {});
  /** Words of who decided; null for none. */
  comment: string | null;
  /** When it was decided. */
  created_at: WebhookTime;
  /** Rule that let the user decide; null where the environment has none. */
  approval_rule: DeploymentApprovalRule | null;
}

/** Rule that let somebody approve a deployment. */
export interface DeploymentApprovalRule {
  /** ID of the rule. */
  id: number;
  /** ID of the user who may approve; null for a group or role. */
  user_id: number | null;
  /** ID of the group whose members may approve; null for a user or role. */
  group_id: number | null;
  /** Role that may approve, as a number; null for a user or group. */
  access_level: number | null;
  /** Who may approve in words. Users choose their names: do not trust it. */
  access_level_description: string;
  /** Number of approvals needed. */
  required_approvals: number;
  /** Whether members inherited by the group may approve: 0 no, 1 yes. */
  group_inheritance_type: number;
}

/** Whether a deployment was approved or rejected. */
export type DeploymentDecision = "approved" | "rejected";

/** A deployment began, ended, waits, or was approved or rejected. */
export interface DeploymentEvent {
  /** What happened. */
  object_kind: "deployment";
  /** What happened to it. */
  status: WebhookDeploymentStatus | (string & {});
  /** When that happened. */
  status_changed_at: WebhookTime;
  /** ID of the deployment. */
  deployment_id: number;
  /** ID of the job that deploys; null for a deployment made through the API. */
  deployable_id: number | null;
  /** Address of the job that deploys; null for none and for a trigger job. */
  deployable_url: string | null;
  /** Name of the environment. */
  environment: string;
  /** What the environment is for, such as `production`. */
  environment_tier: string;
  /** Name of the environment as addresses have it. */
  environment_slug: string;
  /** Address of what runs there; null where none was given. */
  environment_external_url: string | null;
  /** Project that is deployed. */
  project: WebhookProject;
  /** SHA that is deployed, shortened. */
  short_sha: string;
  /** Who deploys; null where nobody is known. */
  user: WebhookUser | null;
  /** Address of the user's page; null where nobody is known. */
  user_url: string | null;
  /** Address of the commit's page; null where it is gone. */
  commit_url: string | null;
  /** First line of the commit's message; null where it is gone. */
  commit_title: string | null;
  /** Branch or tag that is deployed. */
  ref?: string;
  /**
   * Who approved or rejected it; with these two states only. Premium and Ultimate only. Since GitLab 19.3.
   */
  approver?: WebhookUser;
  /** Approval or rejection; with these two states only. Premium and Ultimate only. Since GitLab 19.3. */
  approval?: DeploymentApproval;
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Whether a reaction was added or taken back. */
export type EmojiAction = "award" | "revoke";

/** Somebody added an emoji reaction or took it back. */
export interface EmojiEvent {
  /** What happened. */
  object_kind: "emoji";
  /** Whether the reaction was added or taken back. */
  event_type: EmojiAction | (string & {});
  /** Who did it. */
  user: WebhookUser;
  /** ID of the project. */
  project_id: number;
  /** Project it is in. */
  project: WebhookProject;
  /** Reaction with what was done to it. */
  object_attributes: WebhookReaction;
  /** Comment that the reaction is to, where it is to one. */
  note?: WebhookNote;
  /** Commit of that comment. */
  commit?: WebhookCommit;
  /** Issue that the reaction is to, or that the comment is about. */
  issue?: WebhookIssue;
  /** Work item that the reaction is to, or that the comment is about. */
  work_item?: WebhookIssue;
  /** Merge request that the reaction is to, or that the comment is about. */
  merge_request?: WebhookMergeRequest;
  /** Snippet that the reaction is to, or that the comment is about. */
  project_snippet?: WebhookSnippet;
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Policy by which people are told of an incident. */
export interface EscalationPolicy {
  /** ID of the policy. */
  id: number;
  /** Name of the policy. */
  name: string;
}

/** Change of the escalation policy. */
export interface EscalationPolicyChange {
  /** Policy before; null for none. */
  previous: EscalationPolicy | null;
  /** Policy now; null for none. */
  current: EscalationPolicy | null;
}

/** Where the handling of an incident stands. */
export type EscalationStatus = "triggered" | "acknowledged" | "resolved" | "ignored";

/** Owner of a project. */
export interface EventOwner {
  /** Full name of the owner. */
  name: string;
  /** Public email address of the owner; `[REDACTED]` or empty where the owner shows none. */
  email: string;
}

/** Who sees a project: its members, everybody who is signed in, or everybody. */
export type EventVisibility = "private" | "internal" | "public";

/** Access token that expires soon. */
export interface ExpiringAccessToken {
  /** ID of the token. */
  id: number;
  /** ID of the bot user that the token is of. */
  user_id: number;
  /** Name of the token. */
  name: string;
  /** When it was created. */
  created_at: WebhookTime;
  /** Day it expires; null for never. */
  expires_at: string | null;
  /** When it was used last; null for never. */
  last_used_at?: WebhookTime | null;
}

/** Deploy token that expires soon. */
export interface ExpiringDeployToken {
  /** ID of the token. */
  id: number;
  /** Name of the token. */
  name: string;
  /** Login name that goes with the token. */
  username?: string;
  /** When it expires. */
  expires_at: WebhookTime;
  /** When it was created. */
  created_at: WebhookTime;
  /** Whether it was withdrawn. */
  revoked: boolean;
  /** Whose it is. */
  deploy_token_type: DeployTokenType | (string & {});
}

/** How long before its end a token is told of. */
export type ExpiryInterval = "seven_days" | "thirty_days" | "sixty_days";

/** Somebody switched a feature flag on or off. */
export interface FeatureFlagEvent {
  /** What happened. */
  object_kind: "feature_flag";
  /** Project of the feature flag. */
  project: WebhookProject;
  /** Who did it. */
  user: WebhookUser;
  /** Address of the user's page. */
  user_url: string;
  /** Feature flag as it is now. */
  object_attributes: WebhookFeatureFlag;
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Change of something that is so or not. */
export interface FlagChange {
  /** Whether it was so; null where that was open. */
  previous: boolean | null;
  /** Whether it is so now; null where that is open. */
  current: boolean | null;
}

/** Somebody created a group. */
export interface GroupCreateEvent extends GroupRecord {
  /** What happened. */
  event_name: "group_create";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** Somebody deleted a group. */
export interface GroupDestroyEvent extends GroupRecord {
  /** What happened. */
  event_name: "group_destroy";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** Membership of a group. */
export interface GroupMembership {
  /** When it began, or was asked for; null where nobody knows. */
  created_at: string | null;
  /** When it was changed last; null where nobody knows. */
  updated_at: string | null;
  /** ID of the group. */
  group_id: number;
  /** Name of the group people read. */
  group_name: string;
  /** Last part of the group's path. */
  group_path: string;
  /** ID of the user. */
  user_id: number;
  /** Full name of the user. */
  user_name: string;
  /** Login name of the user. */
  user_username: string;
  /** Public email address of the user; `[REDACTED]` where the user shows none. */
  user_email: string;
  /** Name of the role, such as `Developer`. */
  group_access: string;
  /** When it ends; null for never. */
  expires_at: string | null;
  /** Plan of the group's subscription on GitLab.com; null for none. Premium and Ultimate only. */
  group_plan?: string | null;
}

/** Group that something happened to. */
export interface GroupRecord {
  /** When it was created; null where nobody knows. */
  created_at: string | null;
  /** When it was changed last; null where nobody knows. */
  updated_at: string | null;
  /** Name people read. */
  name: string;
  /** Last part of the path. */
  path: string;
  /** Full path, such as `example-group/platform`. */
  full_path: string;
  /** ID of the group. */
  group_id: number;
}

/** Somebody changed the path of a group. */
export interface GroupRenameEvent extends GroupRecord {
  /** What happened. */
  event_name: "group_rename";
  /** Last part of the path before. */
  old_path: string;
  /** Full path before. */
  old_full_path: string;
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** What was done to an issue or other work item. */
export type IssueAction = "open" | "close" | "reopen" | "update";

/** What was changed in an issue or other work item: only what was, each with its value before and now. */
export interface IssueChanges {
  /** ID, for a new one. */
  id?: NumberChange;
  /** Number in the project, for a new one. */
  iid?: NumberChange;
  /** Change of the title. */
  title?: TextChange;
  /** Change of the text. */
  description?: TextChange;
  /** Author, for a new one. */
  author_id?: NumberChange;
  /** ID of the project. */
  project_id?: NumberChange;
  /** ID of the milestone. */
  milestone_id?: NumberChange;
  /** Number of the state: 1 open, 2 closed. */
  state_id?: NumberChange;
  /** Whether only some members see it. */
  confidential?: FlagChange;
  /** Whether only members may comment. */
  discussion_locked?: FlagChange;
  /** Moment it was opened, for a new one. */
  created_at?: TimeChange;
  /** When it was changed last. */
  updated_at?: TimeChange;
  /** ID of the user who changed it last. */
  updated_by_id?: NumberChange;
  /** When it was closed. */
  closed_at?: TimeChange;
  /** When title or text were changed last. */
  last_edited_at?: TimeChange;
  /** ID of the user who changed title or text last. */
  last_edited_by_id?: NumberChange;
  /** Day it is due. */
  due_date?: TextChange;
  /** Day work begins. Since GitLab 19.1. */
  start_date?: TextChange;
  /** ID of the issue it was moved to. */
  moved_to_id?: NumberChange;
  /** ID of the issue it is a duplicate of. */
  duplicated_to_id?: NumberChange;
  /** Place among others where they are sorted by hand. */
  relative_position?: NumberChange;
  /** Seconds the work is thought to take. */
  time_estimate?: NumberChange;
  /** Seconds spent on it so far. */
  total_time_spent?: NumberChange;
  /** Seconds just added to the time spent. */
  time_change?: NumberChange;
  /** Users it is assigned to. */
  assignees?: UsersChange;
  /** Labels it has. */
  labels?: LabelsChange;
  /** Severity of an incident. */
  severity?: TextChange;
  /** Where the handling of an incident stands. */
  escalation_status?: TextChange;
  /** Policy by which people are told. Premium and Ultimate only. */
  escalation_policy?: EscalationPolicyChange;
  /** Weight of the work. Premium and Ultimate only. */
  weight?: NumberChange;
  /** How the work goes. Ultimate only. */
  health_status?: TextChange;
  /** Where the work stands. Premium and Ultimate only. */
  status?: IssueStatusChange;
}

/** Somebody opened, changed, closed or reopened an issue. */
export interface IssueEvent extends WorkItemEventBase {
  /** What happened. */
  object_kind: "issue";
  /** Whether it is confidential. */
  event_type: IssueEventType | (string & {});
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Whether the issue is confidential. */
export type IssueEventType = "issue" | "confidential_issue";

/** Somebody wrote or changed a comment on an issue or other work item. */
export interface IssueNoteEvent extends NoteEventBase {
  /** Issue that the comment is about. */
  issue: WebhookIssue;
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Change of the status of a work item. */
export interface IssueStatusChange {
  /** Status before; null for none. */
  previous: WorkItemStatus | null;
  /** Status now; null for none. */
  current: WorkItemStatus | null;
}

/** Environment that a job is about. */
export interface JobEnvironment {
  /** Name of the environment. */
  name: string;
  /** What the job does with it, such as `start` and `stop`. */
  action: string;
}

/** A job changed its state. */
export interface JobEvent {
  /** What happened: `build` is an older word for a job. */
  object_kind: "build";
  /** Branch or tag it runs for; null where that is gone. */
  ref: string | null;
  /** Whether it runs for a tag. */
  tag: boolean;
  /** SHA before the push; 40 zeros or null where there was none. */
  before_sha: string | null;
  /** SHA it runs for. */
  sha: string;
  /** Number of tries before this one. */
  retries_count: number;
  /** ID of the job. */
  build_id: number;
  /** Name of the job. */
  build_name: string;
  /** Name of its stage. */
  build_stage: string;
  /** Where it stands. */
  build_status: CiStatus | (string & {});
  /** When it was created. */
  build_created_at: WebhookTime;
  /** When it began; null until then. */
  build_started_at: WebhookTime | null;
  /** When it ended; null until then. */
  build_finished_at: WebhookTime | null;
  /** When it was created. */
  build_created_at_iso?: string;
  /** When it began; null until then. */
  build_started_at_iso?: string | null;
  /** When it ended; null until then. */
  build_finished_at_iso?: string | null;
  /** Seconds it has taken so far; null until it begins. */
  build_duration: number | null;
  /** Seconds it waited for a runner; null where it did not. */
  build_queued_duration: number | null;
  /** Whether the pipeline goes on when it fails. */
  build_allow_failure: boolean;
  /** Why it failed, such as `script_failure`; `unknown_failure` also where it did not fail. */
  build_failure_reason: string;
  /** ID of its pipeline. */
  pipeline_id: number;
  /** Runner that took it; null until then. */
  runner: WebhookRunner | null;
  /** ID of the project. */
  project_id: number;
  /** Names of project and namespaces, such as `Example Group / Sample App`. */
  project_name: string;
  /** Who started it; null where nobody is known. */
  user: WebhookUser | null;
  /** Pipeline of the job, with its commit. */
  commit: JobPipeline;
  /**
   * Older form of the project.
   * @deprecated Since GitLab 8.5. Use `project`.
   */
  repository: WebhookRepository;
  /** Project it runs in. */
  project: WebhookProjectBasic;
  /** Environment it is about; null for none. */
  environment: JobEnvironment | null;
  /** Pipeline that started its pipeline; left out where none did. */
  source_pipeline?: SourcePipeline;
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Pipeline of a job, with its commit. */
export interface JobPipeline {
  /** ID of the pipeline, not of the commit. */
  id: number;
  /** Name from `workflow:name`; null for none. */
  name: string | null;
  /** SHA it runs for. */
  sha: string;
  /** Message of the commit; null where that is gone. */
  message: string | null;
  /** Name of the commit's author; null where that is gone. */
  author_name: string | null;
  /** Email address of the commit's author; null where that is gone. */
  author_email: string | null;
  /** Address of the author's page, or a `mailto:` address. */
  author_url: string;
  /** Where the pipeline stands. */
  status: CiStatus | (string & {});
  /** Seconds the pipeline took; null until it ends. */
  duration: number | null;
  /** When the pipeline began; null until then. */
  started_at: WebhookTime | null;
  /** When the pipeline ended; null until then. */
  finished_at: WebhookTime | null;
  /** When the pipeline began; null until then. */
  started_at_iso?: string | null;
  /** When the pipeline ended; null until then. */
  finished_at_iso?: string | null;
}

/** Somebody added an SSH key. */
export interface KeyCreateEvent extends KeyRecord {
  /** What happened. */
  event_name: "key_create";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** Somebody deleted an SSH key. */
export interface KeyDestroyEvent extends KeyRecord {
  /** What happened. */
  event_name: "key_destroy";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** SSH key that something happened to. */
export interface KeyRecord {
  /** When it was added; null where nobody knows. */
  created_at: string | null;
  /** When it was changed last; null where nobody knows. */
  updated_at: string | null;
  /** ID of the key. */
  id: number;
  /** The public key. */
  key: string;
  /** Login name of its user; left out for a deploy key. */
  username?: string;
}

/** Change of the labels. */
export interface LabelsChange {
  /** Labels before. */
  previous: WebhookLabel[];
  /** Labels now. */
  current: WebhookLabel[];
}

/** What became of the decision. */
export interface MemberApprovalDecision {
  /** Whether it was carried out. */
  status: MemberApprovalStatus | (string & {});
  /** IDs of the requests that could not be carried out; with `approve` only. */
  promotion_request_ids_that_failed_to_apply?: number[];
}

/** How an administrator decided. */
export type MemberApprovalDecisionAction = "approve" | "deny";

/** An administrator approved or denied the roles that a user was waiting for. */
export interface MemberApprovalDecisionEvent {
  /** What happened. */
  object_kind: "gitlab_subscription_member_approvals";
  /** How it was decided. */
  action: MemberApprovalDecisionAction | (string & {});
  /** What became of the decision. */
  object_attributes: MemberApprovalDecision;
  /** ID of the administrator; null where that is unknown. */
  reviewed_by_user_id: number | null;
  /** ID of the user whom it is about. */
  user_id: number;
  /** When it was decided; null where nobody knows. */
  updated_at: string | null;
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Role that somebody asked for. */
export interface MemberApprovalRequest {
  /** Role asked for, as a number. */
  new_access_level: number;
  /** Role so far, as a number; null where the user is no member yet. */
  old_access_level: number | null;
  /** ID of the membership; null where the user is no member yet. */
  existing_member_id: number | null;
}

/** Somebody asked for a role that takes a seat of the subscription. */
export interface MemberApprovalRequestEvent {
  /** What happened. */
  object_kind: "gitlab_subscription_member_approval";
  /** What happened, more precisely. */
  action: "enqueue";
  /** Role asked for. */
  object_attributes: MemberApprovalRequest;
  /** ID of the user who is to have the role. */
  user_id: number;
  /** ID of the user who asked; null where that is unknown. */
  requested_by_user_id: number | null;
  /** ID of the group or project it is for. */
  promotion_namespace_id: number;
  /** When it was asked for; null where nobody knows. */
  created_at: string | null;
  /** When that was changed last; null where nobody knows. */
  updated_at: string | null;
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Whether the decision was carried out. */
export type MemberApprovalStatus = "success" | "partial_success" | "failed";

/** Change of the options it will be merged with. */
export interface MergeParamsChange {
  /** Options before; null for none. */
  previous: Record<string, unknown> | null;
  /** Options now; null for none. */
  current: Record<string, unknown> | null;
}

/**
 * What was done to a merge request. An approval that completes those needed is `approved`, any other
 * `approval`; `unapproved` and `unapproval` likewise.
 */
export type MergeRequestAction =
  "open" | "close" | "reopen" | "update" | "approval" | "approved" | "unapproval" | "unapproved" | "merge";

/** What was changed in a merge request: only what was, each with its value before and now. */
export interface MergeRequestChanges {
  /** ID, for a new one. */
  id?: NumberChange;
  /** Number in the project, for a new one. */
  iid?: NumberChange;
  /** Change of the title. */
  title?: TextChange;
  /** Change of the text. */
  description?: TextChange;
  /** Author, for a new one. */
  author_id?: NumberChange;
  /** Branch with the changes. */
  source_branch?: TextChange;
  /** Branch they are for. */
  target_branch?: TextChange;
  /** ID of the project with the changes. */
  source_project_id?: NumberChange;
  /** ID of the project that they are for. */
  target_project_id?: NumberChange;
  /** ID of the milestone. */
  milestone_id?: NumberChange;
  /** Number of the state: 1 opened, 2 closed, 3 merged, 4 locked. */
  state_id?: NumberChange;
  /** Whether it is not ready to be merged. */
  draft?: FlagChange;
  /** Whether all threads that block it are resolved. */
  blocking_discussions_resolved?: FlagChange;
  /** ID of the latest pipeline. */
  head_pipeline_id?: NumberChange;
  /** SHA of the merge commit. */
  merge_commit_sha?: TextChange;
  /** SHA of the squashed commit. */
  squash_commit_sha?: TextChange;
  /** Why merging failed. */
  merge_error?: TextChange;
  /** Options it will be merged with. */
  merge_params?: MergeParamsChange;
  /** Whether it could be merged when that was last looked at. */
  merge_status?: TextChange;
  /** ID of the user who merged it or set it to auto-merge. */
  merge_user_id?: NumberChange;
  /** Whether it is set to auto-merge. */
  merge_when_pipeline_succeeds?: FlagChange;
  /** Moment it was opened, for a new one. */
  created_at?: TimeChange;
  /** When it was changed last. */
  updated_at?: TimeChange;
  /** ID of the user who changed it last. */
  updated_by_id?: NumberChange;
  /** When it was first ready. */
  prepared_at?: TimeChange;
  /** When title or text were changed last. */
  last_edited_at?: TimeChange;
  /** ID of the user who changed title or text last. */
  last_edited_by_id?: NumberChange;
  /** Seconds the work is thought to take. */
  time_estimate?: NumberChange;
  /** Seconds spent on it so far. */
  total_time_spent?: NumberChange;
  /** Seconds just added to the time spent. */
  time_change?: NumberChange;
  /** Users it is assigned to. */
  assignees?: UsersChange;
  /** Labels it has. */
  labels?: LabelsChange;
  /** Who reviews it, and how far each is. */
  reviewers?: ReviewersChange;
  /** Rules that say whose approval it needs. Premium and Ultimate only. */
  approval_rules?: ApprovalRulesChange;
}

/**
 * Somebody opened, changed, approved, merged, closed or reopened a merge request, pushed to its branch,
 * reviewed it or asked for a review.
 */
export interface MergeRequestEvent {
  /** What happened. */
  object_kind: "merge_request";
  /** What happened, once more. */
  event_type: "merge_request";
  /** Who did it. */
  user: WebhookUser;
  /** Project that the changes are for. */
  project: WebhookProject;
  /** The merge request as it is now, with what was done to it. */
  object_attributes: WebhookMergeRequestWithAction;
  /** Labels it has. */
  labels: WebhookLabel[];
  /** What was changed. */
  changes: MergeRequestChanges;
  /** Users it is assigned to; left out for none. */
  assignees?: WebhookUser[];
  /** Who reviews it, and how far each is; left out for none. */
  reviewers?: WebhookReviewer[];
  /**
   * Older form of the project.
   * @deprecated Since GitLab 8.5. Use `project`.
   */
  repository: WebhookRepositoryBasic;
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Somebody wrote or changed a comment on a merge request. */
export interface MergeRequestNoteEvent extends NoteEventBase {
  /** Merge request that the comment is about. */
  merge_request: WebhookMergeRequest;
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** What GitLab did by itself. */
export type MergeRequestSystemAction = "approvals_reset_on_push" | "code_owner_approvals_reset_on_push";

/** What was done to a milestone. */
export type MilestoneAction = "create" | "close" | "reopen" | "delete";

/** Somebody created, closed, reopened or deleted a milestone. */
export interface MilestoneEvent {
  /** What happened. */
  object_kind: "milestone";
  /** What happened, once more. */
  event_type: "milestone";
  /** Project of the milestone; null for a milestone of a group. */
  project: WebhookProject | null;
  /** Group of the milestone; null for a milestone of a project. */
  group?: WebhookGroup | null;
  /** The milestone as it is now. */
  object_attributes: WebhookMilestone;
  /** What was done. */
  action: MilestoneAction | (string & {});
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Whether a milestone is still worked on. */
export type MilestoneState = "active" | "closed";

/** What was done to a comment. */
export type NoteAction = "create" | "update";

/**
 * Somebody wrote or changed a comment. What it is about is sent along under the name of its kind: ask
 * `"merge_request" in event`.
 */
export type NoteEvent = CommitNoteEvent | MergeRequestNoteEvent | IssueNoteEvent | SnippetNoteEvent | OtherNoteEvent;

/** What events about all comments have in common. */
export interface NoteEventBase {
  /** What happened. */
  object_kind: "note";
  /** Whether it is confidential. */
  event_type: NoteEventType | (string & {});
  /** Who did it. */
  user: WebhookUser;
  /** ID of the project. */
  project_id: number;
  /** Project it is in. */
  project: WebhookProject;
  /** Comment with what was done to it. */
  object_attributes: WebhookNoteWithAction;
  /**
   * Older form of the project.
   * @deprecated Since GitLab 8.5. Use `project`.
   */
  repository: WebhookRepositoryBasic;
}

/** Whether the comment, or what it is about, is confidential. */
export type NoteEventType = "note" | "confidential_note";

/** What a comment is about. Comments on epics are sent as comments on issues. */
export type NoteableType =
  | "Commit"
  | "Issue"
  | "MergeRequest"
  | "Snippet"
  | "DesignManagement::Design"
  | "WikiPage::Meta"
  | "Vulnerability"
  | "AlertManagement::Alert";

/** Change of a number, or of the record that an ID names. */
export interface NumberChange {
  /** Number before; null for none. */
  previous: number | null;
  /** Number now; null for none. */
  current: number | null;
}

/** Somebody wrote or changed a comment on something that is not sent along, such as a design. */
export interface OtherNoteEvent extends NoteEventBase {
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Trigger job of a pipeline. */
export interface PipelineBridge extends PipelineJobBase {
  /** Always true: marks trigger jobs. */
  bridge: boolean;
}

/** A pipeline changed its state. */
export interface PipelineEvent {
  /** What happened. */
  object_kind: "pipeline";
  /** The pipeline. */
  object_attributes: WebhookPipeline;
  /** Merge request it runs for; null for none. */
  merge_request: PipelineMergeRequest | null;
  /** Who started it; null where nobody is known. */
  user: WebhookUser | null;
  /** Project it runs in. */
  project: WebhookProjectBasic;
  /** Commit it runs for; null where that is gone. */
  commit: WebhookCommit | null;
  /** Jobs it has, each in its latest try. */
  builds: PipelineJob[];
  /**
   * Trigger jobs it has, each in its latest try. Behind the feature flag
   * `ci_pipeline_otlp_trace_correlation`.
   */
  bridges?: PipelineBridge[];
  /** Pipeline that started it; left out where none did. */
  source_pipeline?: SourcePipeline;
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Job of a pipeline. */
export interface PipelineJob extends PipelineJobBase {
  /** Archive of its artifacts. */
  artifacts_file: PipelineJobArtifacts;
}

/** Archive of the artifacts of a job. */
export interface PipelineJobArtifacts {
  /** Name of the file; null for none. */
  filename: string | null;
  /** Bytes of the file; null for none. */
  size: number | null;
}

/** What jobs and trigger jobs of a pipeline have in common. */
export interface PipelineJobBase {
  /** ID of the job. */
  id: number;
  /** Name of its stage. */
  stage: string;
  /** Name of the job. */
  name: string;
  /** Where it stands. */
  status: CiStatus | (string & {});
  /** When it was created. */
  created_at: WebhookTime;
  /** When it began; null until then. */
  started_at: WebhookTime | null;
  /** When it ended; null until then. */
  finished_at: WebhookTime | null;
  /** Seconds it has taken so far; null until it begins. */
  duration: number | null;
  /** Seconds it waited for a runner; null where it did not. */
  queued_duration: number | null;
  /** Why it failed, such as `script_failure`; null where it did not. */
  failure_reason: string | null;
  /** When it runs, such as `on_success` and `manual`; null for very old jobs. */
  when: string | null;
  /** Whether somebody starts it by hand. */
  manual: boolean;
  /** Whether the pipeline goes on when it fails. */
  allow_failure: boolean;
  /** Who started it; null where nobody is known. */
  user: WebhookUser | null;
  /** Runner that took it; null until then. */
  runner: WebhookRunner | null;
  /** Environment it is about; null for none. */
  environment: PipelineJobEnvironment | null;
}

/** Environment that a job of a pipeline is about. */
export interface PipelineJobEnvironment extends JobEnvironment {
  /** What the environment is for, such as `production`; null where it does not exist yet. */
  deployment_tier: string | null;
}

/** Merge request that a pipeline runs for. */
export interface PipelineMergeRequest {
  /** ID of the merge request. */
  id: number;
  /** Number of the merge request in its project. */
  iid: number;
  /** Title of the merge request. */
  title: string;
  /** Branch with the changes. */
  source_branch: string;
  /** ID of the project with the changes; null where that is gone. */
  source_project_id: number | null;
  /** Branch they are for. */
  target_branch: string;
  /** ID of the project that they are for. */
  target_project_id: number;
  /** Where it stands. */
  state: WebhookMergeRequestState | (string & {});
  /**
   * Whether it could be merged when that was last looked at.
   * @deprecated Since GitLab 15.6. Use `detailed_merge_status`.
   */
  merge_status: WebhookMergeStatus | (string & {});
  /** Whether it can be merged and what is in the way if not, such as `mergeable` and `not_approved`. */
  detailed_merge_status: string;
  /** Address of its page. */
  url: string;
}

/** Variable given to a pipeline. */
export interface PipelineVariable {
  /** Name of the variable. */
  key: string;
  /** What the variable holds. */
  value: string;
}

/** Somebody created a project. */
export interface ProjectCreateEvent extends ProjectRecord {
  /** What happened. */
  event_name: "project_create";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** Somebody deleted a project. */
export interface ProjectDestroyEvent extends ProjectRecord {
  /** What happened. */
  event_name: "project_destroy";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** Membership of a project. */
export interface ProjectMembership {
  /** When it began, or was asked for; null where nobody knows. */
  created_at: string | null;
  /** When it was changed last; null where nobody knows. */
  updated_at: string | null;
  /** ID of the project. */
  project_id: number;
  /** Name of the project people read. */
  project_name: string;
  /** Last part of the project's path. */
  project_path: string;
  /** Full path of the project. */
  project_path_with_namespace: string;
  /** Who sees the project. */
  project_visibility: EventVisibility | (string & {});
  /** ID of the user. */
  user_id: number;
  /** Full name of the user. */
  user_name: string;
  /** Login name of the user. */
  user_username: string;
  /** Public email address of the user; `[REDACTED]` where the user shows none. */
  user_email: string;
  /** Name of the role, such as `Developer`. */
  access_level: string;
}

/** Project that something happened to. */
export interface ProjectRecord {
  /** When it was created; null where nobody knows. */
  created_at: string | null;
  /** When it was changed last; null where nobody knows. */
  updated_at: string | null;
  /** Name people read. */
  name: string;
  /** Last part of the path. */
  path: string;
  /** Full path, such as `example-group/sample-app`. */
  path_with_namespace: string;
  /** ID of the project. */
  project_id: number;
  /** ID of the namespace it is in. */
  project_namespace_id: number;
  /** Owners of it. */
  owners: EventOwner[];
  /** Who sees it. */
  project_visibility: EventVisibility | (string & {});
  /**
   * Name of an owner; of system hooks only, and null where there is none.
   * @deprecated Since GitLab 14.8. Use `owners`.
   */
  owner_name?: string | null;
  /**
   * Email address of an owner; of system hooks only, and null where there is none.
   * @deprecated Since GitLab 14.8. Use `owners`.
   */
  owner_email?: string | null;
}

/** Somebody changed the path of a project. */
export interface ProjectRenameEvent extends ProjectRecord {
  /** What happened. */
  event_name: "project_rename";
  /** Full path before. */
  old_path_with_namespace: string;
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** Somebody moved a project to another namespace. */
export interface ProjectTransferEvent extends ProjectRecord {
  /** What happened. */
  event_name: "project_transfer";
  /** Full path before. */
  old_path_with_namespace: string;
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** Somebody changed attributes of a project, though not its path. */
export interface ProjectUpdateEvent extends ProjectRecord {
  /** What happened. */
  event_name: "project_update";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** Commit of a push, with the files it changed. */
export interface PushCommit extends WebhookCommit {
  /** Files it added or renamed, by their new path. */
  added?: string[];
  /** Files it changed. */
  modified?: string[];
  /** Files it deleted. */
  removed?: string[];
}

/** Somebody pushed commits to a branch, created it or deleted it. */
export interface PushEvent extends PushedRef {
  /** What happened. */
  object_kind: "push";
  /** What happened, once more. */
  event_name: "push";
}

/** What a push did to one branch or tag. */
export interface PushedRef {
  /** SHA before; 40 zeros where it is new. */
  before: string;
  /** SHA now; 40 zeros where it was deleted. */
  after: string;
  /** Full name, such as `refs/heads/main`. */
  ref: string;
  /** Whether it is protected. */
  ref_protected: boolean;
  /** SHA of the latest commit now; null where it was deleted. */
  checkout_sha: string | null;
  /** Message of an annotated tag; null for everything else. */
  message: string | null;
  /** ID of the user who pushed. */
  user_id: number;
  /** Full name of the user who pushed. */
  user_name: string;
  /** Login name of the user who pushed. */
  user_username: string;
  /** Public email address of the user who pushed; null or empty for none. */
  user_email: string | null;
  /** Address of the picture of the user who pushed; null for none. */
  user_avatar: string | null;
  /** ID of the project. */
  project_id: number;
  /** Project that was pushed to. */
  project: WebhookProject;
  /** The latest commits of the push, 20 at most, oldest first. System hooks may get none. */
  commits: PushCommit[];
  /** Number of all commits of the push. */
  total_commits_count: number;
  /** Options of the push, such as `{ci: {skip: true}}`; empty for none. */
  push_options: Record<string, unknown>;
  /**
   * Older form of the project.
   * @deprecated Since GitLab 8.5. Use `project`.
   */
  repository: WebhookRepository;
}

/** What a push did to a branch or tag, in short. */
export interface RefChange {
  /** SHA before; 40 zeros where it is new. */
  before: string;
  /** SHA now; 40 zeros where it was deleted. */
  after: string;
  /** Full name, such as `refs/heads/main`. */
  ref: string;
}

/** What was done to a release. */
export type ReleaseAction = "create" | "update" | "delete";

/** Somebody created, changed or deleted a release. */
export interface ReleaseEvent {
  /** What happened. */
  object_kind: "release";
  /** ID of the release. */
  id: number;
  /** Title of the release. */
  name: string;
  /** Name of its tag. */
  tag: string;
  /** What it brings, its images with whole addresses; null where nothing was written. */
  description: string | null;
  /** When it was created. */
  created_at: WebhookTime;
  /** When it was or will be released. */
  released_at: WebhookTime;
  /** Address of its page. */
  url: string;
  /** What was done. */
  action: ReleaseAction | (string & {});
  /** Project of the release. */
  project: WebhookProject;
  /** What belongs to it. */
  assets: WebhookReleaseAssets;
  /** Commit that is released. */
  commit: WebhookCommit;
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Somebody pushed to a repository. */
export interface RepositoryUpdateEvent {
  /** What happened. */
  event_name: "repository_update";
  /** ID of the user who pushed. */
  user_id: number;
  /** Full name of the user who pushed. */
  user_name: string;
  /** Email address of the user who pushed. */
  user_email: string;
  /** Address of the picture of the user who pushed; null for none. */
  user_avatar: string | null;
  /** ID of the project. */
  project_id: number;
  /** Project that was pushed to. */
  project: WebhookProject;
  /** What the push did, by branch and tag. */
  changes: RefChange[];
  /** Full names of the branches and tags. */
  refs: string[];
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** How far a reviewer is. */
export type ReviewerState =
  "unreviewed" | "review_started" | "reviewed" | "requested_changes" | "approved" | "unapproved";

/** Change of the reviewers. */
export interface ReviewersChange {
  /** Reviewers before. */
  previous: WebhookReviewer[];
  /** Reviewers now. */
  current: WebhookReviewer[];
}

/** Somebody wrote or changed a comment on a snippet. */
export interface SnippetNoteEvent extends NoteEventBase {
  /** Snippet that the comment is about. */
  snippet: WebhookSnippet;
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Pipeline that started this one. */
export interface SourcePipeline {
  /** Where it ran. */
  project: SourcePipelineProject;
  /** ID of that pipeline. */
  pipeline_id: number;
  /** ID of the job in it that started this one; null where none is known. */
  job_id: number | null;
  /**
   * ID of the trigger job in it; null where none is known. Behind the feature flag
   * `ci_pipeline_otlp_trace_correlation`.
   */
  bridge_id?: number | null;
}

/** Project of the pipeline that started this one. */
export interface SourcePipelineProject {
  /** ID of the project. */
  id: number;
  /** Address of its page. */
  web_url: string;
  /** Full path, such as `example-group/sample-app`. */
  path_with_namespace: string;
}

/** Somebody created a subgroup. */
export interface SubgroupCreateEvent extends SubgroupRecord {
  /** What happened. */
  event_name: "subgroup_create";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** Somebody deleted a subgroup. */
export interface SubgroupDestroyEvent extends SubgroupRecord {
  /** What happened. */
  event_name: "subgroup_destroy";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** Subgroup that something happened to, with its parent. */
export interface SubgroupRecord extends GroupRecord {
  /** ID of the parent; left out where that is gone. */
  parent_group_id?: number;
  /** Name of the parent people read. */
  parent_name?: string;
  /** Last part of the parent's path. */
  parent_path?: string;
  /** Full path of the parent. */
  parent_full_path?: string;
}

/** Somebody created, moved or deleted a tag. */
export interface TagPushEvent extends PushedRef {
  /** What happened. */
  object_kind: "tag_push";
  /** What happened, once more. */
  event_name: "tag_push";
}

/** Change of a text. */
export interface TextChange {
  /** Text before; null for none. */
  previous: string | null;
  /** Text now; null for none. */
  current: string | null;
}

/** Change of a moment. */
export interface TimeChange {
  /** Moment before; null for none. */
  previous: WebhookTime | null;
  /** Moment now; null for none. */
  current: WebhookTime | null;
}

/** The request of a user to become a member of a group was denied. */
export interface UserAccessRequestDeniedForGroupEvent extends GroupMembership {
  /** What happened. */
  event_name: "user_access_request_denied_for_group";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** The request of a user to become a member of a group was withdrawn or denied. */
export interface UserAccessRequestRevokedForGroupEvent extends GroupMembership {
  /** What happened. */
  event_name: "user_access_request_revoked_for_group";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** The request of a user to become a member of a project was withdrawn or denied. */
export interface UserAccessRequestRevokedForProjectEvent extends ProjectMembership {
  /** What happened. */
  event_name: "user_access_request_revoked_for_project";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** A user asked to become a member of a group. */
export interface UserAccessRequestToGroupEvent extends GroupMembership {
  /** What happened. */
  event_name: "user_access_request_to_group";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** A user asked to become a member of a project. */
export interface UserAccessRequestToProjectEvent extends ProjectMembership {
  /** What happened. */
  event_name: "user_access_request_to_project";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** A user became a member of a group. */
export interface UserAddToGroupEvent extends GroupMembership {
  /** What happened. */
  event_name: "user_add_to_group";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** A user became a member of a project. */
export interface UserAddToTeamEvent extends ProjectMembership {
  /** What happened. */
  event_name: "user_add_to_team";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** Somebody created a user. */
export interface UserCreateEvent extends UserRecord {
  /** What happened. */
  event_name: "user_create";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** Somebody deleted a user. */
export interface UserDestroyEvent extends UserRecord {
  /** What happened. */
  event_name: "user_destroy";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** A blocked user tried to sign in and was turned away. */
export interface UserFailedLoginEvent extends UserRecord {
  /** What happened. */
  event_name: "user_failed_login";
  /** Why the user is turned away, such as `blocked` and `ldap_blocked`. */
  state: string;
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** User that something happened to. */
export interface UserRecord {
  /** When the user was created; null where nobody knows. */
  created_at: string | null;
  /** When the user was changed last; null where nobody knows. */
  updated_at: string | null;
  /** ID of the user. */
  user_id: number;
  /** Full name of the user. */
  name: string;
  /** Login name of the user. */
  username: string;
  /** Email address of the user, though it may not be public. */
  email: string;
}

/** A user is no longer a member of a group. */
export interface UserRemoveFromGroupEvent extends GroupMembership {
  /** What happened. */
  event_name: "user_remove_from_group";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** A user is no longer a member of a project. */
export interface UserRemoveFromTeamEvent extends ProjectMembership {
  /** What happened. */
  event_name: "user_remove_from_team";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** The login name of a user was changed. */
export interface UserRenameEvent extends UserRecord {
  /** What happened. */
  event_name: "user_rename";
  /** Login name before. */
  old_username: string;
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** The role of a member of a group, or the day it ends, was changed. */
export interface UserUpdateForGroupEvent extends GroupMembership {
  /** What happened. */
  event_name: "user_update_for_group";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** The role of a member of a project, or the day it ends, was changed. */
export interface UserUpdateForTeamEvent extends ProjectMembership {
  /** What happened. */
  event_name: "user_update_for_team";
  /** Never there: `event_name` says what happened. */
  object_kind?: never;
}

/** Change of several users, such as the assignees. */
export interface UsersChange {
  /** Users before. */
  previous: WebhookUser[];
  /** Users now. */
  current: WebhookUser[];
}

/** Who sees a project or snippet: 0 its members, 10 everybody who is signed in, 20 everybody. */
export type VisibilityLevel = 0 | 10 | 20;

/** A vulnerability was found, changed its state, or was linked to an issue. */
export interface VulnerabilityEvent {
  /** What happened. */
  object_kind: "vulnerability";
  /** The vulnerability as it is now. */
  object_attributes: WebhookVulnerability;
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Rule that says whose approval a merge request needs. */
export interface WebhookApprovalRule {
  /** ID of the rule. */
  id: number;
  /** Number of approvals needed. */
  approvals_required: number;
  /** Name of the rule. */
  name: string;
  /** Kind of rule, such as `regular`, `code_owner` and `any_approver`. */
  rule_type: string;
  /** Report that a rule of a policy is about, such as `license_scanning`; null for other rules. */
  report_type: string | null;
  /** ID of the merge request. */
  merge_request_id: number;
  /** Section of the code owners file; null for other rules. */
  section: string | null;
  /** Whether it was changed from the project's rule. */
  modified_from_project_rule: boolean;
  /** Number of the security policy it comes from; null for other rules. */
  orchestration_policy_idx: number | null;
  /** Number of vulnerabilities that need no approval. */
  vulnerabilities_allowed: number;
  /** Scanners that the rule is about. */
  scanners: string[];
  /** Severities that the rule is about. */
  severity_levels: string[];
  /** States of vulnerabilities that the rule is about. */
  vulnerability_states: string[];
  /** ID of the configuration of the security policy; null for other rules. */
  security_orchestration_policy_configuration_id: number | null;
  /** ID of the security policy's result; null for other rules. */
  scan_result_policy_id: number | null;
  /** Whether it held when the merge request was merged; null before. */
  applicable_post_merge: boolean | null;
  /** ID of the project; null for old rules. */
  project_id: number | null;
  /** ID of the rule in the security policy; null for other rules. */
  approval_policy_rule_id: number | null;
  /** When the rule was changed last. */
  updated_at: WebhookTime;
  /** When the rule was made. */
  created_at: WebhookTime;
}

/** Commit as events show it. */
export interface WebhookCommit {
  /** SHA of the commit. */
  id: string;
  /** Whole message. */
  message: string;
  /** First line of the message. */
  title: string;
  /** When it was committed. */
  timestamp: string;
  /** Address of its page. */
  url: string;
  /** Who wrote it. */
  author: WebhookCommitAuthor;
}

/** Author of a commit, as the commit says. */
export interface WebhookCommitAuthor {
  /** Name in the commit. */
  name: string;
  /** Email address in the commit. */
  email: string;
}

/** Customer relations contact of an issue. */
export interface WebhookContact {
  /** ID of the contact. */
  id: number;
  /** When the contact was added. */
  created_at?: WebhookTime;
  /** When the contact was changed last. */
  updated_at?: WebhookTime;
  /** First name of the contact. */
  first_name: string;
  /** Last name of the contact. */
  last_name: string;
  /** ID of the group that the contact belongs to. */
  group_id?: number;
  /** ID of the customer relations organization; null for none. */
  organization_id?: number | null;
  /** Whether the contact is in use, such as `active`. */
  state?: string;
}

/** CVSS rating of a vulnerability. */
export interface WebhookCvss {
  /** CVSS vector. */
  vector: string;
  /** Who rated it. */
  vendor: string;
}

/** What happened to a deployment. */
export type WebhookDeploymentStatus =
  "created" | "running" | "success" | "failed" | "canceled" | "skipped" | "blocked" | "approved" | "rejected";

/** Line of a diff where a range begins or ends. */
export interface WebhookDiffLine {
  /** Code of the line; null where it has none. */
  line_code?: string | null;
  /** Kind of line, such as `new`; null for one that was not changed. */
  type?: string | null;
  /** Number of the line before the change; null for a new one. */
  old_line?: number | null;
  /** Number of the line after the change; null for a deleted one. */
  new_line?: number | null;
}

/** Lines of a diff that a comment is about. */
export interface WebhookDiffLineRange {
  /** First line of the range. */
  start: WebhookDiffLine;
  /** Last line of the range. */
  end: WebhookDiffLine;
}

/** Place in a diff that a comment is about. */
export interface WebhookDiffPosition {
  /** SHA that the source branch began at; null where that is gone. */
  base_sha?: string | null;
  /** SHA that the diff begins at; null where that is gone. */
  start_sha?: string | null;
  /** SHA that the diff ends at; null where that is gone. */
  head_sha?: string | null;
  /** Path of the file before the change; null where that is gone. */
  old_path?: string | null;
  /** Path of the file after the change; null where that is gone. */
  new_path?: string | null;
  /** Kind of place, such as `text`, `image` and `file`. */
  position_type?: string;
  /** Number of the line before the change; null for a new one. */
  old_line?: number | null;
  /** Number of the line after the change; null for a deleted one. */
  new_line?: number | null;
  /** Lines of a comment on several; null for one line. */
  line_range?: WebhookDiffLineRange | null;
  /** Width of an image in pixels; for images only. */
  width?: number;
  /** Height of an image in pixels; for images only. */
  height?: number;
  /** Place in an image from the left, in pixels; for images only. */
  x?: number;
  /** Place in an image from above, in pixels; for images only. */
  y?: number;
  /** Whether changes of white space were left out of the diff; null where that was never said. */
  ignore_whitespace_change?: boolean | null;
}

/** Feature flag as events show it. */
export interface WebhookFeatureFlag {
  /** ID of the feature flag. */
  id: number;
  /** Name that code asks for. */
  name: string;
  /** What it is for; null where nothing was written. */
  description: string | null;
  /** Whether it is on. */
  active: boolean;
}

/** Group as events show it. */
export interface WebhookGroup {
  /** Name people read. */
  group_name: string;
  /** Last part of the path. */
  group_path: string;
  /** ID of the group. */
  group_id: number;
  /** Full path, such as `example-group/platform`. */
  full_path: string;
}

/** Issue or other work item, as events about it and about its comments and reactions show it. */
export interface WebhookIssue {
  /** ID of the issue. */
  id: number;
  /** Number of the issue in its project. */
  iid: number;
  /** Title of the issue. */
  title: string;
  /** Type of the work item, such as `Issue`, `Incident`, `Task` and `Epic`. */
  type: string;
  /** Text of the issue, its images with whole addresses; null where nothing was written. */
  description: string | null;
  /** Address of its page. */
  url: string;
  /** Whether it is open. */
  state: WebhookIssueState | (string & {});
  /** Number of the state: 1 open, 2 closed. */
  state_id: number;
  /** ID of the user who opened it. */
  author_id: number;
  /** ID of its project; null for an epic. */
  project_id: number | null;
  /** ID of its milestone; null for none. */
  milestone_id: number | null;
  /** IDs of the users it is assigned to. */
  assignee_ids: number[];
  /**
   * ID of the first of the users it is assigned to; null for none.
   * @deprecated
   */
  assignee_id: number | null;
  /** Labels it has. */
  labels: WebhookLabel[];
  /** Whether only some members see it. */
  confidential: boolean;
  /** Whether only members may comment; null where that was never said. */
  discussion_locked: boolean | null;
  /** When it was opened. */
  created_at: WebhookTime;
  /** When it was changed last. */
  updated_at: WebhookTime;
  /** ID of the user who changed it last; null for nobody. */
  updated_by_id: number | null;
  /** When it was closed; null while it is open. */
  closed_at: WebhookTime | null;
  /** When title or text were changed last; null for never. */
  last_edited_at: WebhookTime | null;
  /** ID of the user who changed title or text last; null for nobody. */
  last_edited_by_id: number | null;
  /** Day it is due; null for none. */
  due_date: string | null;
  /** Day work begins; null for none. Since GitLab 19.1. */
  start_date?: string | null;
  /** ID of the issue it was moved to; null where it was not. */
  moved_to_id: number | null;
  /** ID of the issue it is a duplicate of; null for none. */
  duplicated_to_id: number | null;
  /** Place among others where they are sorted by hand; null where it has none yet. */
  relative_position: number | null;
  /** Seconds the work is thought to take. */
  time_estimate: number;
  /** Seconds spent on it so far. */
  total_time_spent: number;
  /** Seconds just added to the time spent. */
  time_change: number;
  /** Same as `time_estimate` in words, such as `3h 30m`; null for none. */
  human_time_estimate: string | null;
  /** Same as `total_time_spent` in words; null for none. */
  human_total_time_spent: string | null;
  /** Same as `time_change` in words; null for none. */
  human_time_change: string | null;
  /** Severity of an incident; `unknown` for everything else. */
  severity: WebhookSeverity | (string & {});
  /** Customers whom it is about. */
  customer_relations_contacts?: WebhookContact[];
  /** Where the handling of an incident stands; for work items that are escalated only. */
  escalation_status?: EscalationStatus | (string & {});
  /** Policy by which people are told; null for none. Premium and Ultimate only. */
  escalation_policy?: EscalationPolicy | null;
  /** Weight of the work; null for none. Premium and Ultimate only. */
  weight?: number | null;
  /** How the work goes, such as `on_track`; null where nobody said. Ultimate only. */
  health_status?: string | null;
  /** Where the work stands. Premium and Ultimate only. */
  status?: WorkItemStatus;
}

/** State of an issue or other work item. */
export type WebhookIssueState = "opened" | "closed";

/** Issue or other work item with what was done to it. */
export interface WebhookIssueWithAction extends WebhookIssue {
  /** What was done; left out by the trial call of a webhook. */
  action?: IssueAction | (string & {});
}

/** Label as events show it. */
export interface WebhookLabel {
  /** ID of the label. */
  id: number;
  /** Text of the label. */
  title: string;
  /** Colour, such as `#dc143c`. */
  color: string;
  /** ID of its project; null for a label of a group. */
  project_id: number | null;
  /** When it was created. */
  created_at: WebhookTime;
  /** When it was changed last. */
  updated_at: WebhookTime;
  /** Whether the instance gives it to new projects. */
  template: boolean;
  /** What it is for; null where nothing was written. */
  description: string | null;
  /** Whose label it is. */
  type: WebhookLabelType | (string & {});
  /** ID of its group; null for a label of a project. */
  group_id: number | null;
}

/** Whether a label belongs to a project or to a group. */
export type WebhookLabelType = "ProjectLabel" | "GroupLabel";

/** Merge request, as events about it and about its comments and reactions show it. */
export interface WebhookMergeRequest {
  /** ID of the merge request. */
  id: number;
  /** Number of the merge request in its project. */
  iid: number;
  /** Title of the merge request. */
  title: string;
  /** Text of the merge request, its images with whole addresses; null where nothing was written. */
  description: string | null;
  /** Address of its page. */
  url: string;
  /** Where it stands. */
  state: WebhookMergeRequestState | (string & {});
  /** Number of the state: 1 opened, 2 closed, 3 merged, 4 locked. */
  state_id: number;
  /** Branch with the changes. */
  source_branch: string;
  /** Branch they are for. */
  target_branch: string;
  /** Whether the target branch is protected. Since GitLab 19.2. */
  target_branch_protected?: boolean;
  /** ID of the project with the changes; null where that is gone. */
  source_project_id: number | null;
  /** ID of the project that they are for. */
  target_project_id: number;
  /** Project with the changes; null where that is gone. */
  source: WebhookProject | null;
  /** Project that they are for. */
  target: WebhookProject;
  /** Latest commit of the changes; null where there is none. */
  last_commit: WebhookCommit | null;
  /** ID of the user who opened it. */
  author_id: number;
  /** IDs of the users it is assigned to. */
  assignee_ids: number[];
  /**
   * ID of the first of the users it is assigned to; null for none.
   * @deprecated Since GitLab 13.11. Use `assignee_ids`.
   */
  assignee_id: number | null;
  /** IDs of the reviewers. */
  reviewer_ids: number[];
  /** ID of its milestone; null for none. */
  milestone_id: number | null;
  /** Labels it has. */
  labels: WebhookLabel[];
  /** Whether it is not ready to be merged. */
  draft: boolean;
  /**
   * Whether it is not ready to be merged.
   * @deprecated Since GitLab 13.2. Use `draft`.
   */
  work_in_progress: boolean;
  /** Whether its author had nothing merged into the project before. */
  first_contribution: boolean;
  /** Whether all threads that block it are resolved. */
  blocking_discussions_resolved: boolean;
  /**
   * Whether it could be merged when that was last looked at.
   * @deprecated Since GitLab 15.6. Use `detailed_merge_status`.
   */
  merge_status: WebhookMergeStatus | (string & {});
  /** Whether it can be merged and what is in the way if not, such as `mergeable` and `not_approved`. */
  detailed_merge_status: string;
  /** Why merging failed; null where it did not. */
  merge_error: string | null;
  /**
   * Options it will be merged with, as they were set: how to merge, the message, whether to delete the source
   * branch.
   */
  merge_params: Record<string, unknown>;
  /** Whether it is set to auto-merge. */
  merge_when_pipeline_succeeds: boolean;
  /** ID of the user who merged it or set it to auto-merge; null for nobody. */
  merge_user_id: number | null;
  /** SHA of the merge commit; null while there is none. */
  merge_commit_sha: string | null;
  /** SHA of the squashed commit; null while there is none. */
  squash_commit_sha?: string | null;
  /** When it was merged; null while it is not. Since GitLab 19.1. */
  merged_at?: WebhookTime | null;
  /** ID of the latest pipeline; null for none. */
  head_pipeline_id: number | null;
  /** When it was opened. */
  created_at: WebhookTime;
  /** When it was changed last. */
  updated_at: WebhookTime;
  /** ID of the user who changed it last; null for nobody. */
  updated_by_id: number | null;
  /** When it was first ready, its changes compared; null until then. */
  prepared_at: WebhookTime | null;
  /** When title or text were changed last; null for never. */
  last_edited_at: WebhookTime | null;
  /** ID of the user who changed title or text last; null for nobody. */
  last_edited_by_id: number | null;
  /** Seconds the work is thought to take. */
  time_estimate: number;
  /** Seconds spent on it so far. */
  total_time_spent: number;
  /** Seconds just added to the time spent. */
  time_change: number;
  /** Same as `time_estimate` in words, such as `3h 30m`; null for none. */
  human_time_estimate: string | null;
  /** Same as `total_time_spent` in words; null for none. */
  human_total_time_spent: string | null;
  /** Same as `time_change` in words; null for none. */
  human_time_change: string | null;
  /** Whether GitLab did it by itself. */
  system?: boolean;
  /** Rules that say whose approval it needs. Premium and Ultimate only. */
  approval_rules?: WebhookApprovalRule[];
}

/** State of a merge request; `locked` while it is being merged. */
export type WebhookMergeRequestState = "opened" | "closed" | "locked" | "merged";

/** Merge request with what was done to it. */
export interface WebhookMergeRequestWithAction extends WebhookMergeRequest {
  /** What was done; left out by the trial call of a webhook. */
  action?: MergeRequestAction | (string & {});
  /** When it was done. Since GitLab 18.10. */
  actioned_at?: WebhookTime;
  /** SHA the source branch was at before; with `update` and new commits only. */
  oldrev?: string;
  /** What GitLab did by itself; with `system` only. */
  system_action?: MergeRequestSystemAction | (string & {});
}

/** Whether a merge request could be merged when that was last looked at. */
export type WebhookMergeStatus =
  | "preparing"
  | "unchecked"
  | "checking"
  | "can_be_merged"
  | "cannot_be_merged"
  | "cannot_be_merged_recheck"
  | "cannot_be_merged_rechecking";

/** Milestone as events show it. */
export interface WebhookMilestone {
  /** ID of the milestone. */
  id: number;
  /** Number of the milestone in its project or group. */
  iid: number;
  /** Title of the milestone. */
  title: string;
  /** What it brings; null where nothing was written. */
  description: string | null;
  /** Whether it is still worked on. */
  state: MilestoneState | (string & {});
  /** When it was created. */
  created_at: WebhookTime;
  /** When it was changed last. */
  updated_at: WebhookTime;
  /** Last day; null for none. */
  due_date: string | null;
  /** First day; null for none. */
  start_date: string | null;
  /** ID of its project; null for a milestone of a group. */
  project_id: number | null;
  /** ID of its group; null for a milestone of a project. Premium and Ultimate only. */
  group_id?: number | null;
}

/** Comment as events show it. */
export interface WebhookNote {
  /** ID of the comment. */
  id: number;
  /** Text of the comment, as it was written. */
  note: string;
  /** Text of the comment, its images with whole addresses. */
  description: string;
  /** Address of the comment. */
  url: string;
  /** What it is about. */
  noteable_type: NoteableType | (string & {});
  /** ID of what it is about; null for a commit. */
  noteable_id: number | null;
  /** SHA of the commit it is about; null or empty for anything else. */
  commit_id: string | null;
  /** ID of the project. */
  project_id: number;
  /** ID of the user who wrote it. */
  author_id: number;
  /** ID of its thread. */
  discussion_id: string;
  /** Kind of comment, such as `DiscussionNote` and `DiffNote`; null for one outside a thread. */
  type: string | null;
  /** Whether GitLab wrote it by itself. */
  system: boolean;
  /** Whether only some members see it. */
  internal?: boolean;
  /** File attached in the old way; null for none. */
  attachment: string | null;
  /** Code of the line of a diff that it is about; null for none. */
  line_code: string | null;
  /** Place in a diff that it is about; null for none. */
  position: WebhookDiffPosition | null;
  /** Place in the diff that it was written for; null for none. */
  original_position: WebhookDiffPosition | null;
  /** Place in the change that made it outdated; null for none. */
  change_position: WebhookDiffPosition | null;
  /** Diff that it is about, in an old form; null mostly. */
  st_diff: WebhookNoteDiff | null;
  /** When its thread was resolved; null while it is not. */
  resolved_at: WebhookTime | null;
  /** ID of the user who resolved its thread; null for nobody. */
  resolved_by_id: number | null;
  /** Whether a push resolved its thread; null while it is not resolved. */
  resolved_by_push: boolean | null;
  /** When it was written. */
  created_at: WebhookTime;
  /** When it was changed last. */
  updated_at: WebhookTime;
  /** ID of the user who changed it last; null for nobody. */
  updated_by_id: number | null;
}

/** Older form of the diff that a comment on a commit is about. */
export interface WebhookNoteDiff {
  /** Diff in Git's format. */
  diff: string;
  /** Path of the file after the change. */
  new_path: string;
  /** Path of the file before the change. */
  old_path: string;
  /** Mode of the file before the change. */
  a_mode: string;
  /** Mode of the file after the change. */
  b_mode: string;
  /** Whether the file is new. */
  new_file: boolean;
  /** Whether the file was renamed. */
  renamed_file: boolean;
  /** Whether the file was deleted. */
  deleted_file: boolean;
}

/** Comment with what was done to it. */
export interface WebhookNoteWithAction extends WebhookNote {
  /** What was done. */
  action: NoteAction | (string & {});
}

/** Pipeline as events show it. */
export interface WebhookPipeline {
  /** ID of the pipeline. */
  id: number;
  /** Number of the pipeline in its project. */
  iid: number;
  /** Name from `workflow:name`; null for none. */
  name: string | null;
  /** Branch or tag it runs for; null where that is gone. */
  ref: string | null;
  /** State of the branch's pipelines over time, such as `fixed`; null where it has none. */
  ref_status_name?: string | null;
  /** Whether it runs for a tag. */
  tag: boolean;
  /** SHA it runs for. */
  sha: string;
  /** SHA before the push; 40 zeros or null where there was none. */
  before_sha: string | null;
  /** What started it, such as `push`, `schedule` and `merge_request_event`. */
  source: string;
  /** Where it stands. */
  status: CiStatus | (string & {});
  /** Where it stands in words, such as `passed with warnings`. */
  detailed_status: string;
  /** Names of its stages, in their order. */
  stages: string[];
  /** When it was created. */
  created_at: WebhookTime;
  /** When it ended; null until then. */
  finished_at: WebhookTime | null;
  /** Seconds it took; null until it ends. */
  duration: number | null;
  /** Seconds it waited; null until it begins. */
  queued_duration: number | null;
  /** Whether its branch or tag is protected. */
  protected_ref?: boolean;
  /** Whether it runs for the default branch. Since GitLab 19.3. */
  default_branch?: boolean;
  /** Variables it was given. */
  variables: PipelineVariable[];
  /** Address of its page. */
  url: string;
  /**
   * ID of the first of the pipelines that started one another. Behind the feature flag
   * `ci_pipeline_otlp_trace_correlation`.
   */
  root_pipeline_id?: number;
}

/** Project as most events show it. */
export interface WebhookProject extends WebhookProjectBasic {
  /**
   * Address of its page.
   * @deprecated Since GitLab 8.5. Use `web_url`.
   */
  homepage: string;
  /**
   * Address for Git.
   * @deprecated Since GitLab 8.5. Use `git_ssh_url` or `git_http_url`.
   */
  url: string;
  /**
   * Address for Git over SSH.
   * @deprecated Since GitLab 8.5. Use `git_ssh_url`.
   */
  ssh_url: string;
  /**
   * Address for Git over HTTP.
   * @deprecated Since GitLab 8.5. Use `git_http_url`.
   */
  http_url: string;
}

/** Project as events about pipelines and jobs show it. */
export interface WebhookProjectBasic {
  /** ID of the project. */
  id: number;
  /** Name people read, without its namespace. */
  name: string;
  /** What the project is about; null where nothing was written. */
  description: string | null;
  /** Address of its page. */
  web_url: string;
  /** Address of its picture; null where it has none. */
  avatar_url: string | null;
  /** Address for Git over SSH. */
  git_ssh_url: string;
  /** Address for Git over HTTP. */
  git_http_url: string;
  /** Name of the group or user that it belongs to. */
  namespace: string;
  /** Who sees the project. */
  visibility_level: VisibilityLevel | (number & {});
  /** Full path, such as `example-group/sample-app`. */
  path_with_namespace: string;
  /** Name of the default branch; null in an empty repository. */
  default_branch: string | null;
  /** Where its CI/CD configuration is, if not in `.gitlab-ci.yml`; null or empty for that. */
  ci_config_path: string | null;
}

/** Emoji reaction as events show it. */
export interface WebhookReaction {
  /** ID of the reaction. */
  id: number;
  /** ID of the user who reacted. */
  user_id: number;
  /** Name of the emoji, such as `thumbsup`. */
  name: string;
  /** Kind of what the reaction is to, such as `Issue`, `MergeRequest` and `Note`. */
  awardable_type: string;
  /** ID of what the reaction is to. */
  awardable_id: number;
  /** When the reaction was added. */
  created_at: WebhookTime;
  /** When the reaction was changed last. */
  updated_at: WebhookTime;
  /** Whether the reaction was added or taken back. */
  action?: EmojiAction | (string & {});
  /** Address of what the reaction is to; null where it has none. */
  awarded_on_url: string | null;
}

/** What belongs to a release. */
export interface WebhookReleaseAssets {
  /** Number of all links and archives. */
  count: number;
  /** Links that were added. */
  links: WebhookReleaseLink[];
  /** Archives of the source code. */
  sources: WebhookReleaseSource[];
}

/** Link of a release. */
export interface WebhookReleaseLink {
  /** ID of the link. */
  id: number;
  /** Kind of what it leads to, such as `package` and `image`. */
  link_type: string;
  /** Text of the link. */
  name: string;
  /** Address it leads to. */
  url: string;
}

/** Archive of the source code of a release. */
export interface WebhookReleaseSource {
  /** Kind of archive, such as `zip` and `tar.gz`. */
  format: string;
  /** Address of the archive. */
  url: string;
}

/** Older form of the project, with both addresses for Git. */
export interface WebhookRepository extends WebhookRepositoryBasic {
  /** Address for Git over HTTP. */
  git_http_url: string;
  /** Address for Git over SSH. */
  git_ssh_url: string;
  /** Who sees the project. */
  visibility_level: VisibilityLevel | (number & {});
}

/** Older form of the project. */
export interface WebhookRepositoryBasic {
  /** Name of the project. */
  name: string;
  /** Address for Git. */
  url: string;
  /** What the project is about; null where nothing was written. */
  description: string | null;
  /** Address of the project's page. */
  homepage: string;
}

/** Reviewer of a merge request. */
export interface WebhookReviewer extends WebhookUser {
  /** How far the review is. */
  state?: ReviewerState | (string & {});
  /** Whether the review was just asked for once more. */
  re_requested?: boolean;
}

/** Runner that took a job. */
export interface WebhookRunner {
  /** ID of the runner. */
  id: number;
  /** What the runner is for; null where nothing was written. */
  description: string | null;
  /** Where it takes jobs from. */
  runner_type: WebhookRunnerType | (string & {});
  /** Whether it takes jobs. */
  active: boolean;
  /** Whether it takes jobs from the whole instance. */
  is_shared: boolean;
  /** Tags that jobs ask for. */
  tags: string[];
}

/** Where a runner takes jobs from: the whole instance, the projects of a group, or single projects. */
export type WebhookRunnerType = "instance_type" | "group_type" | "project_type";

/** Severity of an incident. */
export type WebhookSeverity = "unknown" | "low" | "medium" | "high" | "critical";

/** Snippet as events show it. */
export interface WebhookSnippet {
  /** ID of the snippet. */
  id: number;
  /** Title of the snippet. */
  title: string;
  /** What it is for; null where nothing was written. */
  description: string | null;
  /** Text of its first file. */
  content: string;
  /** ID of the user who wrote it. */
  author_id: number;
  /** ID of its project; null for a personal one. */
  project_id: number | null;
  /** When it was created. */
  created_at: WebhookTime;
  /** When it was changed last. */
  updated_at: WebhookTime;
  /** Name of its first file. */
  file_name: string;
  /** Kind of snippet, such as `ProjectSnippet`. */
  type: string;
  /** Who sees it. */
  visibility_level: VisibilityLevel | (number & {});
  /** Address of its page. */
  url: string;
}

/**
 * Moment as GitLab writes it into events, such as `2026-03-02 09:14:07 UTC` and, in newer versions,
 * `2026-03-02T09:14:07.000Z`; `webhookDate` reads all spellings.
 */
export type WebhookTime = string;

/** User as events show one. */
export interface WebhookUser {
  /** ID of the user. */
  id: number;
  /** Full name of the user. */
  name: string;
  /** Login name of the user. */
  username: string;
  /** Address of the picture; null where there is none. */
  avatar_url: string | null;
  /** Public email address; `[REDACTED]` where the user shows none. */
  email: string;
}

/** Vulnerability as events show it. */
export interface WebhookVulnerability {
  /** Address of its page. */
  url: string;
  /** What is wrong, in short. */
  title: string;
  /** Where it stands. */
  state: WebhookVulnerabilityState | (string & {});
  /** ID of the project. */
  project_id: number;
  /**
   * Where it is: file and lines, dependency, image or address, as the kind of scan has it; null where that is
   * unknown.
   */
  location: Record<string, unknown> | null;
  /** CVSS ratings. */
  cvss: WebhookCvss[];
  /** How bad it is. */
  severity: WebhookVulnerabilitySeverity | (string & {});
  /** Whether somebody changed the severity; null where nobody did. */
  severity_overridden: boolean | null;
  /** Names it has in lists of vulnerabilities. */
  identifiers: WebhookVulnerabilityIdentifier[];
  /** Issues linked to it. */
  issues: WebhookVulnerabilityIssue[];
  /** Kind of scan that found it, such as `sast` and `dependency_scanning`. */
  report_type: string;
  /** Name of the scanner that found it; null where that is unknown. */
  scanner_external_id?: string | null;
  /** How sure the scanner is, such as `high`. */
  confidence?: string;
  /** Whether somebody changed that; null where nobody did. */
  confidence_overridden?: boolean | null;
  /** When it was confirmed; null where it was not. */
  confirmed_at: WebhookTime | null;
  /** ID of the user who confirmed it; null for nobody. */
  confirmed_by_id: number | null;
  /** When it was dismissed; null where it was not. */
  dismissed_at: WebhookTime | null;
  /** ID of the user who dismissed it; null for nobody. */
  dismissed_by_id: number | null;
  /** When it was resolved; null where it was not. */
  resolved_at: WebhookTime | null;
  /** ID of the user who resolved it; null for nobody. */
  resolved_by_id: number | null;
  /** Whether a policy resolved it. */
  auto_resolved: boolean;
  /** Whether the default branch no longer has it. */
  resolved_on_default_branch: boolean;
  /** When it was found. */
  created_at: WebhookTime;
  /** When it was changed last. */
  updated_at: WebhookTime;
}

/** Name of a vulnerability in a list of them. */
export interface WebhookVulnerabilityIdentifier {
  /** Name people read. */
  name: string;
  /** Name in the list, such as `CVE-2017-16137`. */
  external_id: string;
  /** List that the name is from, such as `cve`. */
  external_type: string;
  /** Address of the entry; null for none. */
  url: string | null;
}

/** Issue linked to a vulnerability. */
export interface WebhookVulnerabilityIssue {
  /** Title of the issue. */
  title: string;
  /** Address of its page. */
  url: string;
  /** When it was opened. */
  created_at: WebhookTime;
  /** When it was changed last. */
  updated_at: WebhookTime;
}

/** How bad a vulnerability is. */
export type WebhookVulnerabilitySeverity = "info" | "unknown" | "low" | "medium" | "high" | "critical";

/** Where a vulnerability stands. */
export type WebhookVulnerabilityState = "detected" | "confirmed" | "dismissed" | "resolved";

/** Wiki as events show it. */
export interface WebhookWiki {
  /** Address of its first page. */
  web_url: string;
  /** Address for Git over SSH. */
  git_ssh_url: string;
  /** Address for Git over HTTP. */
  git_http_url: string;
  /** Full path, such as `example-group/sample-app.wiki`. */
  path_with_namespace: string;
  /** Branch that the pages are on; null in an empty wiki. */
  default_branch: string | null;
}

/** Page of a wiki with what was done to it. */
export interface WebhookWikiPage {
  /** Title of the page. */
  title: string;
  /** Path of the page in the wiki. */
  slug: string;
  /** Text of the page, its images with whole addresses. */
  content?: string;
  /** Markup of the text. */
  format: WikiPageFormat | (string & {});
  /** Message of the commit; null for none. */
  message?: string | null;
  /** SHA of the commit; null where it is unknown. */
  version_id: string | null;
  /** Address of the page. */
  url: string;
  /** Address of what was changed. */
  diff_url?: string;
  /** What was done. */
  action: WikiPageAction | (string & {});
}

/** What was done to a page of a wiki. */
export type WikiPageAction = "create" | "update" | "delete";

/** Somebody created, changed or deleted a page of a project's wiki. */
export interface WikiPageEvent {
  /** What happened. */
  object_kind: "wiki_page";
  /** Who did it. */
  user: WebhookUser;
  /** Project of the wiki. */
  project: WebhookProject;
  /** Wiki that the page is in. */
  wiki: WebhookWiki;
  /** Page with what was done to it. */
  object_attributes: WebhookWikiPage;
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** Markup of a page of a wiki. */
export type WikiPageFormat = "markdown" | "rdoc" | "asciidoc" | "org" | "plaintext";

/** Somebody opened, changed, closed or reopened a work item that is no issue. */
export interface WorkItemEvent extends WorkItemEventBase {
  /** What happened. */
  object_kind: "work_item";
  /** Whether it is confidential. */
  event_type: WorkItemEventType | (string & {});
  /** Never there: `object_kind` says what happened. */
  event_name?: never;
}

/** What events about issues and about other work items have in common. */
export interface WorkItemEventBase {
  /** Who did it. */
  user: WebhookUser;
  /** Project it is in; null for an epic. */
  project: WebhookProject | null;
  /** The issue or work item as it is now, with what was done to it. */
  object_attributes: WebhookIssueWithAction;
  /** Users it is assigned to; left out for none. */
  assignees?: WebhookUser[];
  /** Labels it has. */
  labels: WebhookLabel[];
  /** What was changed. */
  changes: IssueChanges;
  /**
   * Older form of the project; null for an epic.
   * @deprecated Since GitLab 8.5. Use `project`.
   */
  repository: WebhookRepositoryBasic | null;
}

/** Whether the work item is confidential. */
export type WorkItemEventType = "work_item" | "confidential_work_item";

/** Status of a work item. */
export interface WorkItemStatus {
  /** Global ID, such as `gid://gitlab/WorkItems::Statuses::SystemDefined::Status/2`. */
  id: string;
  /** Name people read. */
  name: string;
  /** Kind of status, such as `in_progress`. */
  category: string;
  /** What it stands for; null where nothing was written. */
  description: string | null;
  /** Colour, such as `#1f75cb`. */
  color: string;
}
