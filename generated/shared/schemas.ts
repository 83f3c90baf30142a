// From spec/shared/schemas.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Role as a number: 0 no access, 5 minimal access, 10 guest, 15 planner, 20 reporter, 25 security manager, 30
 * developer, 40 maintainer, 50 owner, 60 administrator.
 */
export type AccessLevel = 0 | 5 | 10 | 15 | 20 | 25 | 30 | 40 | 50 | 60;

/** Filter by an ID: a number, or `None` for records without one and `Any` for records with one. */
export type AnyId = number | NoneOrAny;

/** Key and value that an administrator attached to a user, group or project. */
export interface CustomAttribute {
  /** Name of the attribute. */
  key: string;
  /** What the custom attribute is set to. */
  value: string;
}

/** Who can use a feature of a project: nobody, its members, or everyone with access to the project. */
export type FeatureAccessLevel = "disabled" | "private" | "enabled";

/** ID of a group, or its full path such as `example-group/platform`. */
export type GroupIdOrPath = number | string;

/** Account of a user at an external identity provider. */
export interface Identity {
  /** Name of the provider, for example `github` or `saml`. */
  provider: string;
  /** ID of the user at the provider. */
  extern_uid: string;
  /** ID of the group's SAML provider; null for other providers. Premium and Ultimate only. */
  saml_provider_id?: number | null;
}

/** ID of a label, or its title. */
export type LabelIdOrTitle = number | string;

/** ID of a namespace, or its full path. */
export type NamespaceIdOrPath = number | string;

/** `None` for records without a value, `Any` for records with one. */
export type NoneOrAny = "None" | "Any";

/** ID of a project, or its full path such as `example-group/sample-app`. */
export type ProjectIdOrPath = number | string;

/** Like `FeatureAccessLevel`, with `public` for everyone even where the project is not public. */
export type PublicFeatureAccessLevel = "disabled" | "private" | "enabled" | "public";

/** Account of a user as SCIM provisioned it. */
export interface ScimIdentity {
  /** ID of the user at the identity provider. */
  extern_uid: string;
  /** ID of the group that the user was provisioned for; null on an instance-wide identity. */
  group_id: number | null;
  /** Whether the identity is active. */
  active: boolean;
}

/** Direction of sorting: ascending or descending. */
export type SortDirection = "asc" | "desc";

/** ID of a user, or the username. */
export type UserIdOrUsername = number | string;

/** Who can see a project, group or snippet. `internal` means every signed-in user but external ones. */
export type Visibility = "private" | "internal" | "public";
