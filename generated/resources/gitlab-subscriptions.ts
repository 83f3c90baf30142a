// From spec/resources/gitlab-subscriptions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Plans, seats, add-ons and compute minutes of namespaces on GitLab.com; all but reading is for its billing.
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { NamespaceIdOrPath } from "../shared/schemas.js";

/** Parameters of `get`. */
export interface GitlabSubscriptionsGetParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
}

/**
 * Get the subscription of a namespace.
 *
 * Gets the plan, seats and dates of the subscription of a namespace.
 *
 * `GET /namespaces/:namespace_id/gitlab_subscription`
 *
 * GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/)
 */
export function get(
  client: Client,
  params: GitlabSubscriptionsGetParams,
  options?: RequestOptions,
): Call<GitlabSubscription> {
  return client.call(
    { id: "gitlabSubscriptions.get", method: "GET", path: "/namespaces/{namespace_id}/gitlab_subscription" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GitlabSubscriptionsCreateParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
  /** First day of the subscription. As `YYYY-MM-DD`. */
  start_date: string;
  /** Last day of the subscription. As `YYYY-MM-DD`. */
  end_date?: string;
  /** Code of the plan, for example `premium`. */
  plan_code?: string;
  /** Number of seats. */
  seats?: number;
  /** Most seats used in the period. */
  max_seats_used?: number;
  /** Whether it renews itself. */
  auto_renew?: boolean;
  /** Whether it is a trial. */
  trial?: boolean;
  /** Last day of the trial. As `YYYY-MM-DD`. */
  trial_ends_on?: string;
  /** First day of the trial. As `YYYY-MM-DD`. */
  trial_starts_on?: string;
  /** 1 for a trial that was extended, 2 for one that was started again. */
  trial_extension_type?: number;
}

/**
 * Create the subscription of a namespace.
 *
 * Creates the subscription of a namespace; for the billing of GitLab.com.
 *
 * `POST /namespaces/:namespace_id/gitlab_subscription`
 *
 * Internal. GitLab.com only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/)
 *
 * @deprecated Since GitLab 16.0. Use the internal subscriptions API of GitLab.com.
 */
export function create(
  client: Client,
  params: GitlabSubscriptionsCreateParams,
  options?: RequestOptions,
): Call<GitlabSubscription> {
  return client.call(
    { id: "gitlabSubscriptions.create", method: "POST", path: "/namespaces/{namespace_id}/gitlab_subscription" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface GitlabSubscriptionsUpdateParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
  /** First day of the subscription. As `YYYY-MM-DD`. */
  start_date?: string;
  /** Last day of the subscription. As `YYYY-MM-DD`. */
  end_date?: string;
  /** Code of the plan, for example `premium`. */
  plan_code?: string;
  /** Number of seats. */
  seats?: number;
  /** Most seats used in the period. */
  max_seats_used?: number;
  /** Whether it renews itself. */
  auto_renew?: boolean;
  /** Whether it is a trial. */
  trial?: boolean;
  /** Last day of the trial. As `YYYY-MM-DD`. */
  trial_ends_on?: string;
  /** First day of the trial. As `YYYY-MM-DD`. */
  trial_starts_on?: string;
  /** 1 for a trial that was extended, 2 for one that was started again. */
  trial_extension_type?: number;
}

/**
 * Update the subscription of a namespace.
 *
 * Changes the subscription of a namespace; for the billing of GitLab.com.
 *
 * `PUT /namespaces/:namespace_id/gitlab_subscription`
 *
 * Internal. GitLab.com only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/)
 *
 * @deprecated Since GitLab 16.0. Use the internal subscriptions API of GitLab.com.
 */
export function update(
  client: Client,
  params: GitlabSubscriptionsUpdateParams,
  options?: RequestOptions,
): Call<GitlabSubscription> {
  return client.call(
    { id: "gitlabSubscriptions.update", method: "PUT", path: "/namespaces/{namespace_id}/gitlab_subscription" },
    params,
    options,
  );
}

/** Parameters of `addMinutes`. */
export interface GitlabSubscriptionsAddMinutesParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
  /** Packs to add. */
  packs: ComputeMinutesPackRequest[];
}

/**
 * Add packs of compute minutes.
 *
 * Adds purchased compute minutes to a namespace; for the billing of GitLab.com.
 *
 * `POST /namespaces/:namespace_id/minutes`
 *
 * Internal. GitLab.com only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/)
 *
 * @deprecated Since GitLab 16.0. Use the internal subscriptions API of GitLab.com.
 */
export function addMinutes(
  client: Client,
  params: GitlabSubscriptionsAddMinutesParams,
  options?: RequestOptions,
): Call<ComputeMinutesPack[]> {
  return client.call(
    { id: "gitlabSubscriptions.addMinutes", method: "POST", path: "/namespaces/{namespace_id}/minutes" },
    params,
    options,
  );
}

/** Parameters of `moveMinutes`. */
export interface GitlabSubscriptionsMoveMinutesParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
  /** ID or path of the namespace that gets the minutes. */
  target_namespace_id: NamespaceIdOrPath;
}

/**
 * Move compute minutes between namespaces.
 *
 * Moves purchased compute minutes from one namespace to another; for the billing of GitLab.com.
 *
 * `PATCH /namespaces/:namespace_id/minutes/move/:target_namespace_id`
 *
 * Internal. GitLab.com only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/)
 *
 * @deprecated Since GitLab 16.0. Use the internal subscriptions API of GitLab.com.
 */
export function moveMinutes(
  client: Client,
  params: GitlabSubscriptionsMoveMinutesParams,
  options?: RequestOptions,
): Call<MinutesMoved> {
  return client.call(
    {
      id: "gitlabSubscriptions.moveMinutes",
      method: "PATCH",
      path: "/namespaces/{namespace_id}/minutes/move/{target_namespace_id}",
    },
    params,
    options,
  );
}

/** Parameters of `getAddOnPurchase`. */
export interface GitlabSubscriptionsGetAddOnPurchaseParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
  /** Name of the add-on. */
  add_on_name: string;
}

/**
 * Get an add-on purchase of a namespace.
 *
 * Gets the purchase of an add-on; for the billing of GitLab.com.
 *
 * `GET /namespaces/:namespace_id/subscription_add_on_purchase/:add_on_name`
 *
 * Internal. GitLab.com only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/)
 *
 * @deprecated Since GitLab 16.0. Use the internal subscriptions API of GitLab.com.
 */
export function getAddOnPurchase(
  client: Client,
  params: GitlabSubscriptionsGetAddOnPurchaseParams,
  options?: RequestOptions,
): Call<AddOnPurchase> {
  return client.call(
    {
      id: "gitlabSubscriptions.getAddOnPurchase",
      method: "GET",
      path: "/namespaces/{namespace_id}/subscription_add_on_purchase/{add_on_name}",
    },
    params,
    options,
  );
}

/** Parameters of `createAddOnPurchase`. */
export interface GitlabSubscriptionsCreateAddOnPurchaseParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
  /** Name of the add-on. */
  add_on_name: string;
  /** Number of seats. */
  quantity: number;
  /** First day. As `YYYY-MM-DD`. */
  started_on: string;
  /** Last day. As `YYYY-MM-DD`. */
  expires_on: string;
  /** ID of the purchase. */
  purchase_xid: string;
  /** Whether it is a trial. Default: `false`. */
  trial?: boolean;
}

/**
 * Create an add-on purchase.
 *
 * Creates the purchase of an add-on; for the billing of GitLab.com.
 *
 * `POST /namespaces/:namespace_id/subscription_add_on_purchase/:add_on_name`
 *
 * Internal. GitLab.com only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/)
 *
 * @deprecated Since GitLab 16.0. Use the internal subscriptions API of GitLab.com.
 */
export function createAddOnPurchase(
  client: Client,
  params: GitlabSubscriptionsCreateAddOnPurchaseParams,
  options?: RequestOptions,
): Call<AddOnPurchase> {
  return client.call(
    {
      id: "gitlabSubscriptions.createAddOnPurchase",
      method: "POST",
      path: "/namespaces/{namespace_id}/subscription_add_on_purchase/{add_on_name}",
    },
    params,
    options,
  );
}

/** Parameters of `updateAddOnPurchase`. */
export interface GitlabSubscriptionsUpdateAddOnPurchaseParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
  /** Name of the add-on. */
  add_on_name: string;
  /** First day. As `YYYY-MM-DD`. */
  started_on: string;
  /** Last day. As `YYYY-MM-DD`. */
  expires_on: string;
  /** Number of seats. */
  quantity?: number;
  /** ID of the purchase. */
  purchase_xid?: string;
  /** Whether it is a trial. */
  trial?: boolean;
}

/**
 * Update an add-on purchase.
 *
 * Changes the purchase of an add-on; for the billing of GitLab.com.
 *
 * `PUT /namespaces/:namespace_id/subscription_add_on_purchase/:add_on_name`
 *
 * Internal. GitLab.com only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/)
 *
 * @deprecated Since GitLab 16.0. Use the internal subscriptions API of GitLab.com.
 */
export function updateAddOnPurchase(
  client: Client,
  params: GitlabSubscriptionsUpdateAddOnPurchaseParams,
  options?: RequestOptions,
): Call<AddOnPurchase> {
  return client.call(
    {
      id: "gitlabSubscriptions.updateAddOnPurchase",
      method: "PUT",
      path: "/namespaces/{namespace_id}/subscription_add_on_purchase/{add_on_name}",
    },
    params,
    options,
  );
}

/** Parameters of `setCreditCardValidation`. */
export interface GitlabSubscriptionsSetCreditCardValidationParams {
  /** ID of the user. */
  user_id: number;
  /** When it was checked. */
  credit_card_validated_at: string | Date;
  /** Month in which the card expires. */
  credit_card_expiration_month: number;
  /** Year in which the card expires. */
  credit_card_expiration_year: number;
  /** Name on the card. */
  credit_card_holder_name: string;
  /** Last four digits of the card. */
  credit_card_mask_number: string;
  /** Kind of the card. */
  credit_card_type: string;
  /** ID of the payment method at Zuora. */
  zuora_payment_method_xid?: string;
  /** ID of the setup at Stripe. */
  stripe_setup_intent_xid?: string;
  /** ID of the payment method at Stripe. */
  stripe_payment_method_xid?: string;
  /** Fingerprint of the card at Stripe. */
  stripe_card_fingerprint?: string;
}

/**
 * Record the credit card check of a user.
 *
 * Records that the credit card of a user was checked; for the billing of GitLab.com.
 *
 * `PUT /user/:user_id/credit_card_validation`
 *
 * Internal. GitLab.com only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/)
 *
 * @deprecated Since GitLab 16.0. Use the internal subscriptions API of GitLab.com.
 */
export function setCreditCardValidation(
  client: Client,
  params: GitlabSubscriptionsSetCreditCardValidationParams,
  options?: RequestOptions,
): Call<CreditCardValidation> {
  return client.call(
    {
      id: "gitlabSubscriptions.setCreditCardValidation",
      method: "PUT",
      path: "/user/{user_id}/credit_card_validation",
    },
    params,
    options,
  );
}

/** Purchase of an add-on. */
export interface AddOnPurchase {
  /** ID of the namespace. */
  namespace_id: number | null;
  /** Name of the namespace. */
  namespace_name: string | null;
  /** Name of the add-on. */
  add_on: string;
  /** Number of seats. */
  quantity: number;
  /** First day. */
  started_on: string | null;
  /** Last day. */
  expires_on: string;
  /** ID of the purchase. */
  purchase_xid: string;
  /** Whether it is a trial. */
  trial: boolean;
}

/** Pack of compute minutes. */
export interface ComputeMinutesPack {
  /** ID of the namespace. */
  namespace_id: number;
  /** Last day they can be used. */
  expires_at: string | null;
  /** How many compute minutes the pack has. */
  number_of_minutes: number;
  /** ID of the purchase. */
  purchase_xid: string | null;
}

/** Pack of compute minutes to add. */
export interface ComputeMinutesPackRequest {
  /** How many compute minutes the pack has. */
  number_of_minutes: number;
  /** Last day they can be used. As `YYYY-MM-DD`. */
  expires_at: string;
  /** ID of the purchase. */
  purchase_xid: string;
}

/** Check of a credit card. */
export interface CreditCardValidation {
  /** ID of the user. */
  user_id: number;
  /** When it was checked. */
  credit_card_validated_at: string;
}

/** Subscription of a namespace. */
export interface GitlabSubscription {
  /** Plan that was bought, with its limits. */
  plan: SubscriptionPlan;
  /** Seats. */
  usage: SubscriptionUsage;
  /** Dates. */
  billing: SubscriptionBilling;
}

/** Confirmation that minutes were moved. */
export interface MinutesMoved {
  /** What was done. */
  message: string;
}

/** Dates of a subscription. */
export interface SubscriptionBilling {
  /** First day. */
  subscription_start_date: string | null;
  /** Last day. */
  subscription_end_date: string | null;
  /** Last day of the trial. */
  trial_ends_on: string | null;
}

/** Plan of a subscription. */
export interface SubscriptionPlan {
  /** Code, for example `premium`. */
  code: string | null;
  /** Name of the plan as it is shown. */
  name: string | null;
  /** Whether it is a trial. */
  trial: boolean | null;
  /** Whether it renews itself. */
  auto_renew?: boolean | null;
  /** Whether a higher plan can be bought. */
  upgradable: boolean | null;
  /** Whether guests do not need a seat. */
  exclude_guests?: boolean | null;
}

/** Seats of a subscription. */
export interface SubscriptionUsage {
  /** Seats bought. */
  seats_in_subscription: number | null;
  /** Seats used now. */
  seats_in_use: number | null;
  /** Most seats used in the period. */
  max_seats_used: number | null;
  /** Seats used beyond those bought. */
  seats_owed: number | null;
}
