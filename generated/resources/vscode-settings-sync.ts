// From spec/resources/vscode-settings-sync.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Settings of the Web IDE and other VS Code editors, in the protocol of their settings sync.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";

/**
 * Delete your editor settings.
 *
 * Deletes all settings of the Web IDE and other VS Code editors of the caller.
 *
 * `DELETE /vscode/settings_sync/v1/collection`
 *
 * Since GitLab 16.3.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function deleteAll(client: Client, params?: NoParams, options?: RequestOptions): Call<string> {
  return client.call(
    { id: "vscodeSettingsSync.deleteAll", method: "DELETE", path: "/vscode/settings_sync/v1/collection" },
    params,
    options,
  );
}

/**
 * Get what editor settings there are.
 *
 * Gets which settings of editors of the caller are saved.
 *
 * `GET /vscode/settings_sync/v1/manifest`
 *
 * Since GitLab 16.3.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getManifest(client: Client, params?: NoParams, options?: RequestOptions): Call<VsCodeManifest> {
  return client.call(
    { id: "vscodeSettingsSync.getManifest", method: "GET", path: "/vscode/settings_sync/v1/manifest" },
    params,
    options,
  );
}

/** Parameters of `list`. */
export interface VscodeSettingsSyncListParams {
  /** Kind of the settings. */
  resource_name: VsCodeSettingType;
}

/**
 * List saved editor settings.
 *
 * Lists where settings of a kind are saved; at most one record.
 *
 * `GET /vscode/settings_sync/v1/resource/:resource_name`
 *
 * Since GitLab 16.3.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function list(
  client: Client,
  params: VscodeSettingsSyncListParams,
  options?: RequestOptions,
): Call<VsCodeSettingReference[]> {
  return client.call(
    { id: "vscodeSettingsSync.list", method: "GET", path: "/vscode/settings_sync/v1/resource/{resource_name}" },
    params,
    options,
  );
}

/** Parameters of `set`. */
export interface VscodeSettingsSyncSetParams {
  /** Kind of the settings. */
  resource_name: VsCodeSettingType;
  /** The settings, as the editor writes them. */
  content?: string;
  /** Version of the form they are written in. */
  version?: number;
}

/**
 * Save editor settings.
 *
 * Saves settings of a kind, in place of those that were saved. The header `ETag` of the answer names them.
 *
 * `POST /vscode/settings_sync/v1/resource/:resource_name`
 *
 * Since GitLab 16.3.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function set(client: Client, params: VscodeSettingsSyncSetParams, options?: RequestOptions): Call<string> {
  return client.call(
    { id: "vscodeSettingsSync.set", method: "POST", path: "/vscode/settings_sync/v1/resource/{resource_name}" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface VscodeSettingsSyncGetParams {
  /** Kind of the settings. */
  resource_name: VsCodeSettingType;
  /** ID of the settings. */
  setting_id: string;
}

/**
 * Get editor settings.
 *
 * Gets saved settings of a kind. The ID does not matter: there is one record of each kind.
 *
 * `GET /vscode/settings_sync/v1/resource/:resource_name/:setting_id`
 *
 * Since GitLab 16.3.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function get(
  client: Client,
  params: VscodeSettingsSyncGetParams,
  options?: RequestOptions,
): Call<VsCodeSetting | undefined> {
  return client.call(
    {
      id: "vscodeSettingsSync.get",
      method: "GET",
      path: "/vscode/settings_sync/v1/resource/{resource_name}/{setting_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteAllInContext`. */
export interface VscodeSettingsSyncDeleteAllInContextParams {
  /** Hash of the editor that extensions are kept apart for. */
  settings_context_hash: string;
}

/**
 * Delete your editor settings for one editor.
 *
 * Deletes all settings of the Web IDE and other VS Code editors of the caller.
 *
 * `DELETE /vscode/settings_sync/:settings_context_hash/v1/collection`
 *
 * Since GitLab 17.6.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function deleteAllInContext(
  client: Client,
  params: VscodeSettingsSyncDeleteAllInContextParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "vscodeSettingsSync.deleteAllInContext",
      method: "DELETE",
      path: "/vscode/settings_sync/{settings_context_hash}/v1/collection",
    },
    params,
    options,
  );
}

/** Parameters of `getManifestInContext`. */
export interface VscodeSettingsSyncGetManifestInContextParams {
  /** Hash of the editor that extensions are kept apart for. */
  settings_context_hash: string;
}

/**
 * Get what editor settings there are for one editor.
 *
 * Gets which settings of editors of the caller are saved.
 *
 * `GET /vscode/settings_sync/:settings_context_hash/v1/manifest`
 *
 * Since GitLab 17.6.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getManifestInContext(
  client: Client,
  params: VscodeSettingsSyncGetManifestInContextParams,
  options?: RequestOptions,
): Call<VsCodeManifest> {
  return client.call(
    {
      id: "vscodeSettingsSync.getManifestInContext",
      method: "GET",
      path: "/vscode/settings_sync/{settings_context_hash}/v1/manifest",
    },
    params,
    options,
  );
}

/** Parameters of `listInContext`. */
export interface VscodeSettingsSyncListInContextParams {
  /** Hash of the editor that extensions are kept apart for. */
  settings_context_hash: string;
  /** Kind of the settings. */
  resource_name: VsCodeSettingType;
}

/**
 * List saved editor settings for one editor.
 *
 * Lists where settings of a kind are saved; at most one record.
 *
 * `GET /vscode/settings_sync/:settings_context_hash/v1/resource/:resource_name`
 *
 * Since GitLab 17.6.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function listInContext(
  client: Client,
  params: VscodeSettingsSyncListInContextParams,
  options?: RequestOptions,
): Call<VsCodeSettingReference[]> {
  return client.call(
    {
      id: "vscodeSettingsSync.listInContext",
      method: "GET",
      path: "/vscode/settings_sync/{settings_context_hash}/v1/resource/{resource_name}",
    },
    params,
    options,
  );
}

/** Parameters of `setInContext`. */
export interface VscodeSettingsSyncSetInContextParams {
  /** Hash of the editor that extensions are kept apart for. */
  settings_context_hash: string;
  /** Kind of the settings. */
  resource_name: VsCodeSettingType;
  /** The settings, as the editor writes them. */
  content?: string;
  /** Version of the form they are written in. */
  version?: number;
}

/**
 * Save editor settings for one editor.
 *
 * Saves settings of a kind, in place of those that were saved. The header `ETag` of the answer names them.
 *
 * `POST /vscode/settings_sync/:settings_context_hash/v1/resource/:resource_name`
 *
 * Since GitLab 17.6.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function setInContext(
  client: Client,
  params: VscodeSettingsSyncSetInContextParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "vscodeSettingsSync.setInContext",
      method: "POST",
      path: "/vscode/settings_sync/{settings_context_hash}/v1/resource/{resource_name}",
    },
    params,
    options,
  );
}

/** Parameters of `getInContext`. */
export interface VscodeSettingsSyncGetInContextParams {
  /** Hash of the editor that extensions are kept apart for. */
  settings_context_hash: string;
  /** Kind of the settings. */
  resource_name: VsCodeSettingType;
  /** ID of the settings. */
  setting_id: string;
}

/**
 * Get editor settings for one editor.
 *
 * Gets saved settings of a kind. The ID does not matter: there is one record of each kind.
 *
 * `GET /vscode/settings_sync/:settings_context_hash/v1/resource/:resource_name/:setting_id`
 *
 * Since GitLab 17.6.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getInContext(
  client: Client,
  params: VscodeSettingsSyncGetInContextParams,
  options?: RequestOptions,
): Call<VsCodeSetting | undefined> {
  return client.call(
    {
      id: "vscodeSettingsSync.getInContext",
      method: "GET",
      path: "/vscode/settings_sync/{settings_context_hash}/v1/resource/{resource_name}/{setting_id}",
    },
    params,
    options,
  );
}

/** Machine that settings are synced with. */
export interface VsCodeMachine {
  /** ID of the machine. */
  id: number;
  /** Name, for example `GitLab WebIDE`. */
  name: string;
  /** What runs there, for example `GitLab`. */
  platform: string;
}

/** What settings are saved. */
export interface VsCodeManifest {
  /** IDs of saved settings by their kinds. */
  latest: Record<string, string>;
  /** Always `1`. */
  session: string;
}

/** Saved settings. */
export interface VsCodeSetting {
  /** The settings; left out for machines. */
  content?: string;
  /** Machines; for machines only. */
  machines?: VsCodeMachine[];
  /** Version of the form they are written in. */
  version: number | null;
  /** ID of the machine they come from; left out for machines. */
  machineId?: string;
}

/** Where settings are saved. */
export interface VsCodeSettingReference {
  /** Address of the settings, without the host. */
  url: string;
  /** When they were saved, in seconds of Unix time. */
  created: number | null;
}

/** Kind of editor settings. */
export type VsCodeSettingType =
  "settings" | "extensions" | "globalState" | "machines" | "keybindings" | "snippets" | "tasks" | "profiles";
