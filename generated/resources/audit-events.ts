// From spec/resources/audit-events.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Who changed what: audit events of the instance, its groups and projects.
 *
 * [Documentation](https://docs.gitlab.com/api/audit_events/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  type RequestOptions,
} from "../../runtime/client.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface AuditEventsListParams {
  /** Kind of what the events are about; all unless given. */
  entity_type?: AuditEntityType;
  /** ID of what the events are about; needs `entity_type`. */
  entity_id?: number;
  /** Earliest time of the events. */
  created_after?: string | Date;
  /** Latest time of the events. */
  created_before?: string | Date;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List audit events of the instance.
 *
 * Lists audit events of the whole instance, newest first, of at most 30 days. Offset pagination is deprecated
 * here.
 *
 * `GET /audit_events`
 *
 * Requires Premium. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/audit_events/#list-all-instance-audit-events)
 */
export function list(client: Client, params?: AuditEventsListParams, options?: ListOptions): ListCall<AuditEvent> {
  return listCall(
    client,
    { id: "auditEvents.list", method: "GET", path: "/audit_events", pagination: "both" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface AuditEventsGetParams {
  /** ID of the audit event. */
  audit_event_id: number;
}

/**
 * Get an audit event of the instance.
 *
 * Gets one audit event of the instance.
 *
 * `GET /audit_events/:audit_event_id`
 *
 * Requires Premium. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/audit_events/#retrieve-an-instance-audit-event)
 */
export function get(client: Client, params: AuditEventsGetParams, options?: RequestOptions): Call<AuditEvent> {
  return client.call({ id: "auditEvents.get", method: "GET", path: "/audit_events/{audit_event_id}" }, params, options);
}

/** Parameters of `listForGroup`. */
export interface AuditEventsListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Earliest time of the events. */
  created_after?: string | Date;
  /** Latest time of the events. */
  created_before?: string | Date;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List audit events of a group.
 *
 * Lists audit events of a group, newest first. Owners see all of them, developers and maintainers those of
 * their own actions. Offset pagination is deprecated here.
 *
 * `GET /groups/:group_id/audit_events`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/audit_events/#list-all-group-audit-events)
 */
export function listForGroup(
  client: Client,
  params: AuditEventsListForGroupParams,
  options?: ListOptions,
): ListCall<AuditEvent> {
  return listCall(
    client,
    { id: "auditEvents.listForGroup", method: "GET", path: "/groups/{group_id}/audit_events", pagination: "both" },
    params,
    options,
  );
}

/** Parameters of `getForGroup`. */
export interface AuditEventsGetForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the audit event. */
  audit_event_id: number;
}

/**
 * Get an audit event of a group.
 *
 * Gets one audit event of a group. For owners.
 *
 * `GET /groups/:group_id/audit_events/:audit_event_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/audit_events/#retrieve-a-group-audit-event)
 */
export function getForGroup(
  client: Client,
  params: AuditEventsGetForGroupParams,
  options?: RequestOptions,
): Call<AuditEvent> {
  return client.call(
    { id: "auditEvents.getForGroup", method: "GET", path: "/groups/{group_id}/audit_events/{audit_event_id}" },
    params,
    options,
  );
}

/** Parameters of `listForProject`. */
export interface AuditEventsListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Earliest time of the events. */
  created_after?: string | Date;
  /** Latest time of the events. */
  created_before?: string | Date;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List audit events of a project.
 *
 * Lists audit events of a project, newest first. Maintainers see all of them, developers those of their own
 * actions. Offset pagination is deprecated here.
 *
 * `GET /projects/:project_id/audit_events`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/audit_events/#list-all-project-audit-events)
 */
export function listForProject(
  client: Client,
  params: AuditEventsListForProjectParams,
  options?: ListOptions,
): ListCall<AuditEvent> {
  return listCall(
    client,
    {
      id: "auditEvents.listForProject",
      method: "GET",
      path: "/projects/{project_id}/audit_events",
      pagination: "both",
    },
    params,
    options,
  );
}

/** Parameters of `getForProject`. */
export interface AuditEventsGetForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the audit event. */
  audit_event_id: number;
}

/**
 * Get an audit event of a project.
 *
 * Gets one audit event of a project. For maintainers.
 *
 * `GET /projects/:project_id/audit_events/:audit_event_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/audit_events/#retrieve-a-project-audit-event)
 */
export function getForProject(
  client: Client,
  params: AuditEventsGetForProjectParams,
  options?: RequestOptions,
): Call<AuditEvent> {
  return client.call(
    { id: "auditEvents.getForProject", method: "GET", path: "/projects/{project_id}/audit_events/{audit_event_id}" },
    params,
    options,
  );
}

/** Kind of what an audit event is about. */
export type AuditEntityType = "Project" | "User" | "Group" | "Gitlab::Audit::InstanceScope";

/** Record of who changed what. */
export interface AuditEvent {
  /** ID of the audit event. */
  id: number;
  /** ID of the user who did it; negative where it was no user. */
  author_id: number;
  /** ID of the user, group or project that it is about. */
  entity_id: number;
  /** Kind of what it is about. */
  entity_type: AuditEntityType | (string & {});
  /** Kind of event, for example `project_archived`; null for older events. */
  event_name?: string | null;
  /** What happened. */
  details: AuditEventDetails;
  /** When it happened. */
  created_at: string;
}

/** What happened. Which properties there are depends on the event; more than these are possible. */
export interface AuditEventDetails {
  /** What happened, in a sentence. */
  custom_message?: string;
  /** Kind of event. */
  event_name?: string;
  /** Name of the user who did it. */
  author_name?: string | null;
  /** Email address of the user who did it. */
  author_email?: string | null;
  /** Kind of author, for example `User`. */
  author_class?: string;
  /** ID or path of what was changed. */
  target_id?: AuditTargetId | null;
  /** Kind of what was changed. */
  target_type?: string | null;
  /** Name of what was changed. */
  target_details?: string | null;
  /** IP address that it was done from. */
  ip_address?: string | null;
  /** Path of what it is about. */
  entity_path?: string | null;
  /** Attribute that was changed. */
  change?: string;
  /** Value before. */
  from?: AuditValue | null;
  /** Value after. */
  to?: AuditValue | null;
  /** Role that a user was given. */
  as?: AuditValue;
  /** Kind of what was added. */
  add?: string;
  /** Kind of what was removed. */
  remove?: string;
  /** What was done, for example `custom`. */
  action?: string;
  /** How a user signed in. */
  with?: string;
  /** How a user tried to sign in. */
  failed_login?: string;
  /** ID of the membership that was changed. */
  member_id?: number;
  /** Role that was given. */
  access_level?: AuditValue;
  /** Last day of a membership before. */
  expiry_from?: string | null;
  /** Last day of a membership after. */
  expiry_to?: string | null;
  [key: string]: unknown;
}

/** ID of what was changed, or its path. */
export type AuditTargetId = number | string;

/** Value before or after a change, as the changed attribute has it. */
export type AuditValue = string | boolean | number | string[] | Record<string, unknown>;
