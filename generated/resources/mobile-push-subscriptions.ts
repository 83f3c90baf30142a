// From spec/resources/mobile-push-subscriptions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Devices that the caller gets push notifications on.
 *
 * [Documentation](https://docs.gitlab.com/api/mobile_push_subscriptions/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";

/** Parameters of `create`. */
export interface MobilePushSubscriptionsCreateParams {
  /** Token that the push service gave the device. */
  device_token: string;
  /** Platform of the device. */
  platform?: PushPlatform;
  /** Environment of Apple's push service. Default: `production`. */
  apns_environment?: ApnsEnvironment;
  /** Identifier of the app. */
  bundle_id?: string;
  /** Name of the device. */
  device_name?: string;
  /** Version of the app. */
  app_version?: string;
  /** Language of the notifications. */
  locale?: string;
  /** Whether notifications carry their text or an ID only. */
  payload_mode?: PushPayloadMode;
}

/**
 * Subscribe a device to push notifications.
 *
 * Registers a device of the caller for push notifications, or refreshes its registration.
 *
 * `POST /user/push_subscriptions`
 *
 * Experiment.
 *
 * [Documentation](https://docs.gitlab.com/api/mobile_push_subscriptions/#register-a-device)
 */
export function create(
  client: Client,
  params: MobilePushSubscriptionsCreateParams,
  options?: RequestOptions,
): Call<MobilePushSubscription> {
  return client.call(
    { id: "mobilePushSubscriptions.create", method: "POST", path: "/user/push_subscriptions" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface MobilePushSubscriptionsDeleteParams {
  /** Token that the push service gave the device. */
  device_token: string;
}

/**
 * Unsubscribe a device from notifications.
 *
 * Removes a device of the caller from push notifications.
 *
 * `DELETE /user/push_subscriptions`
 *
 * Experiment.
 *
 * [Documentation](https://docs.gitlab.com/api/mobile_push_subscriptions/#unregister-a-device)
 */
function delete_(client: Client, params: MobilePushSubscriptionsDeleteParams, options?: RequestOptions): Call<void> {
  return queryCall(
    client,
    { id: "mobilePushSubscriptions.delete", method: "DELETE", path: "/user/push_subscriptions", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Unsubscribe a device from notifications.
   *
   * Removes a device of the caller from push notifications.
   *
   * `DELETE /user/push_subscriptions`
   *
   * Experiment.
   *
   * [Documentation](https://docs.gitlab.com/api/mobile_push_subscriptions/#unregister-a-device)
   */
  delete_ as delete,
};

/** Environment of Apple's push service. */
export type ApnsEnvironment = "production" | "sandbox";

/** Device that gets push notifications. */
export interface MobilePushSubscription {
  /** ID of the subscription. */
  id: number;
  /** When it was created. */
  created_at: string;
}

/** What a notification carries. */
export type PushPayloadMode = "full" | "id_only";

/** Platform of a device. */
export type PushPlatform = "ios" | "macos";
