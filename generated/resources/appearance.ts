// From spec/resources/appearance.yaml. Do not edit: `npm run generate` writes this file.

/**
 * How the web interface of an instance looks.
 *
 * [Documentation](https://docs.gitlab.com/api/appearance/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions, Upload } from "../../runtime/client.js";

/**
 * Get the appearance of the instance.
 *
 * Gets titles, texts, images and colours of the web interface.
 *
 * `GET /application/appearance`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/appearance/#retrieve-application-appearance)
 */
export function get(client: Client, params?: NoParams, options?: RequestOptions): Call<Appearance> {
  return client.call({ id: "appearance.get", method: "GET", path: "/application/appearance" }, params, options);
}

/** Parameters of `update`. */
export interface AppearanceUpdateParams {
  /** Title of the page to sign in on. */
  title?: string | null;
  /** Text of that page, in Markdown. */
  description?: string | null;
  /** Whole name of the progressive web app. Since GitLab 15.8. */
  pwa_name?: string | null;
  /** Short name of the progressive web app. Since GitLab 15.8. */
  pwa_short_name?: string | null;
  /** What the progressive web app is for. Since GitLab 15.8. */
  pwa_description?: string | null;
  /** Icon of the progressive web app: an image. Since GitLab 15.8. */
  pwa_icon?: Upload;
  /** Image on the page to sign in on: an image. */
  logo?: Upload;
  /** Image in the navigation bar: an image. */
  header_logo?: Upload;
  /** Favicon: an image, ICO or PNG. */
  favicon?: Upload;
  /** Text on pages of members for those who may change them, in Markdown. */
  member_guidelines?: string | null;
  /** Text on the page to create a project on, in Markdown. */
  new_project_guidelines?: string | null;
  /** Text below the avatar on the page of the profile, in Markdown. */
  profile_image_guidelines?: string | null;
  /** Message in a bar at the top of each page. */
  header_message?: string | null;
  /** Message in a bar at the bottom of each page. */
  footer_message?: string | null;
  /** Colour of the background of both bars, as hexadecimal code. */
  message_background_color?: string | null;
  /** Colour of the text of both bars, as hexadecimal code. */
  message_font_color?: string | null;
  /** Whether emails have both bars too. */
  email_header_and_footer_enabled?: boolean;
  /** Name that follows the title of each page. */
  site_name?: string | null;
}

/**
 * Update the appearance of the instance.
 *
 * Changes titles, texts, images and colours of the web interface.
 *
 * `PUT /application/appearance`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/appearance/#update-application-appearance)
 */
export function update(client: Client, params?: AppearanceUpdateParams, options?: RequestOptions): Call<Appearance> {
  return client.call({ id: "appearance.update", method: "PUT", path: "/application/appearance" }, params, options);
}

/** How the web interface of the instance looks. */
export interface Appearance {
  /** Title of the page to sign in on. */
  title: string | null;
  /** Text of that page, in Markdown. */
  description: string | null;
  /** Whole name of the progressive web app. */
  pwa_name: string | null;
  /** Short name of the progressive web app. */
  pwa_short_name: string | null;
  /** What the progressive web app is for. */
  pwa_description: string | null;
  /** Icon of the progressive web app: path of the image; null without one. */
  pwa_icon: string | null;
  /** Image on the page to sign in on: path of the image; null without one. */
  logo: string | null;
  /** Image in the navigation bar: path of the image; null without one. */
  header_logo: string | null;
  /** Favicon: path of the image; null without one. */
  favicon: string | null;
  /** Text on pages of members for those who may change them, in Markdown. */
  member_guidelines: string | null;
  /** Text on the page to create a project on, in Markdown. */
  new_project_guidelines: string | null;
  /** Text below the avatar on the page of the profile, in Markdown. */
  profile_image_guidelines: string | null;
  /** Message in a bar at the top of each page. */
  header_message: string | null;
  /** Message in a bar at the bottom of each page. */
  footer_message: string | null;
  /** Colour of the background of both bars, as hexadecimal code. */
  message_background_color: string | null;
  /** Colour of the text of both bars, as hexadecimal code. */
  message_font_color: string | null;
  /** Whether emails have both bars too. */
  email_header_and_footer_enabled: boolean;
  /** Name that follows the title of each page. */
  site_name?: string | null;
}
